"""Step 3: a message that asks for the instructions still to come, in French and in English."""

from collections.abc import Sequence

from core.model.handover import Handover, Instruction
from core.model.one_line import one_line
from core.model.preferences import Language
from core.rules.handover_progress import Whole
from core.texts.catalogue import text
from pages._parts import paper_files
from pages._parts.folding import folded
from pages._parts.person import Person


def draw(person: Person, whole: Whole) -> None:
    """Draw the folded message; nothing where nothing is waited for."""
    handover = whole.handover
    waiting = [one for one in whole.instructions if one.received_on is None and one.what.strip()]
    if not waiting:
        return
    title, key = person.text("handover.ask.title"), f"handover.ask.{handover.id}"
    with folded(title, key=key, icon=":material/mail:") as is_open:
        if is_open:
            paper_files.in_both_languages(
                person,
                lambda language: message(handover, waiting, language),
                key=f"handover.ask.words.{handover.id}",
                name=paper_files.plain_name(person.text("paper.name.ask"), handover.to_name),
            )


def message(handover: Handover, waiting: Sequence[Instruction], language: Language) -> str:
    """The finished message: one line for each instruction, a typical one in its language."""
    name, sender = (one_line(one) for one in (handover.to_name, handover.from_name))
    hello = (
        text(language, "choose.no.hello", name=name)
        if name
        else text(language, "choose.no.hello_nameless")
    )
    asked = "\n".join(f"• {_said(one, language)}" for one in waiting)
    parts = [
        hello,
        f"{text(language, 'handover.ask.for')}\n{asked}",
        text(language, "handover.ask.way"),
        f"{text(language, 'handover.ask.bye')}\n{sender}".strip(),
    ]
    return "\n\n".join(parts)


def _said(instruction: Instruction, language: Language) -> str:
    """The instruction in the person's words; where they took a typical one as it is, translated."""
    words = one_line(instruction.what)
    if instruction.kind:
        key = f"instruction.typical.{instruction.kind}"
        if words in {text(one, key) for one in Language}:
            return text(language, key)
    return words
