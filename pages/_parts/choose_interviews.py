"""Step 3: three interviews, each with its purpose and questions to tick and answer."""

from collections.abc import Sequence

import streamlit as st

from core.model.freelancer import INTERVIEWS, Freelancer
from core.model.interview import Question, Reply, reply_id
from core.rules.choosing import Round, Step
from core.rules.interview_guide import GUIDE, TALKS_OF_FEARS
from core.rules.stages import next_interview
from core.storage import questions, replies
from pages._parts import autosave, choose_words, chooser, current
from pages._parts import choose_acts as acts
from pages._parts.folding import folded
from pages._parts.person import Person


def draw(person: Person, of: Round) -> None:
    """Draw the guide of one interview with one freelancer, and what they may fear."""
    freelancer = who(person, of, Step.INTERVIEWS)
    if freelancer is None:
        return
    number = _which(person, of, freelancer)
    st.markdown(person.text(f"choose.interview.{number}.purpose"))
    own = [
        one
        for one in questions.list_for_selection(person.notebook, of.selection.id)
        if one.interview == number
    ]
    known = {
        one.question: one for one in replies.list_for_freelancer(person.notebook, freelancer.id)
    }
    for key in GUIDE[number]:
        _ask(person, freelancer, known, key, person.text(f"guide.{key}"))
    for question in own:
        _own(person, freelancer, known, question)
    st.button(
        person.text("choose.question.add"),
        key="choose.question.add",
        icon=":material/add:",
        on_click=acts.add_question,
        args=(person, of.selection, number),
    )
    _held(person, freelancer, number)
    _fears(person, of, is_third=number == TALKS_OF_FEARS)


def who(person: Person, of: Round, step: Step) -> Freelancer | None:
    """The freelancer to look at: the one in the address, else the furthest; says if none."""
    if not of.freelancers:
        st.info(person.text("choose.people.none"), icon=":material/lightbulb:")
        return None
    offered: Sequence[Freelancer] = of.running or of.freelancers
    shown = current.record(person, "freelancer", of.freelancers)
    if shown is None:
        shown = max(offered, key=lambda one: one.interviews_held)
    names = {str(one.id): choose_words.name_of(person, one) for one in of.freelancers}
    chooser.draw(
        person,
        f"choose.who.{step}",
        "freelancer",
        names,
        shown=shown.id,
        label=person.text("choose.who"),
        kept={
            "selection": of.selection.id,
            "step": step,
            "interview": st.query_params.get("interview"),
        },
    )
    return shown


def _which(person: Person, of: Round, freelancer: Freelancer) -> int:
    words = [str(number) for number in INTERVIEWS]
    number = int(current.word("interview", words, str(next_interview(freelancer))))

    def named(word: str) -> str:
        day = getattr(freelancer, f"interview_{word}_on")
        name = person.text(f"choose.interview.{word}.name")
        return f":material/check: {name}" if day else name

    chooser.draw(
        person,
        f"choose.interview.{freelancer.id}",
        "interview",
        {word: named(word) for word in words},
        shown=number,
        label=person.text("choose.interview.label"),
        is_label_seen=False,
        kept={
            "selection": of.selection.id,
            "step": Step.INTERVIEWS,
            "freelancer": freelancer.id,
        },
    )
    return number


def _ask(
    person: Person, freelancer: Freelancer, known: dict[str, Reply], question: str, words: str
) -> None:
    """One question: ticked once it was asked, its answer under it."""
    reply = known.get(question) or Reply(
        id=reply_id(freelancer.id, question),
        created_at=person.stamp().now,
        freelancer_id=freelancer.id,
        question=question,
    )
    with st.container(key=f"choose.ask.{reply.id}", border=True, gap="xsmall"):
        autosave.tick(person, "reply.asked_on", reply, on=person.today, off=None, label=words)
        if reply.asked_on is not None or reply.words.strip():
            autosave.text_area(person, "reply.words", reply, lines=2)


def _own(
    person: Person, freelancer: Freelancer, known: dict[str, Reply], question: Question
) -> None:
    with st.container(key=f"choose.own.{question.id}", gap="xsmall"):
        autosave.text_line(person, "question.words", question, refresh=True)
        if question.words.strip():
            asked = person.text("choose.question.asked")
            _ask(person, freelancer, known, str(question.id), asked)
        st.button(
            person.text("choose.question.remove"),
            key=f"choose.question.remove.{question.id}",
            type="tertiary",
            icon=":material/delete:",
            help=person.text("choose.question.remove.help"),
            on_click=acts.remove_question,
            args=(person, question),
        )


def _held(person: Person, freelancer: Freelancer, number: int) -> None:
    day = getattr(freelancer, f"interview_{number}_on")
    if day is not None:
        st.markdown(f":material/check_circle: {person.text('choose.interview.held', day=day)}")
        return
    planned, held = st.columns(2, vertical_alignment="bottom")
    with planned:
        autosave.day(person, "freelancer.next_on", freelancer, earliest=person.today)
    held.button(
        person.text("choose.interview.hold"),
        key=f"choose.hold.{freelancer.id}.{number}",
        icon=":material/check:",
        on_click=acts.hold_interview,
        args=(person, freelancer, number),
    )


def _fears(person: Person, of: Round, *, is_third: bool) -> None:
    """What the freelancer may fear, and how the person will meet it."""
    with folded(
        person.text("choose.fears"),
        key=f"choose.fears.{is_third}",
        icon=":material/diversity_1:",
        is_open_at_first=is_third,
    ) as is_open:
        if not is_open:
            return
        st.markdown(person.text("choose.fears.why"))
        autosave.text_area(person, "selection.answer_satisfy", of.selection, lines=2)
        autosave.text_area(person, "selection.answer_review", of.selection, lines=2)
        autosave.text_area(person, "selection.other_fear", of.selection, lines=2)
        autosave.text_area(person, "selection.answer_other", of.selection, lines=2)
