"""What was typed in the browser, taken in order and answered: saved, refused, or try again."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from core.model.errors import AppError, InvalidValue, NotFound
from pages._parts import state
from pages._parts.browser import Edit
from pages._parts.person import Person

_ANSWERS: Final = "app.answers"
_CHANGED: Final = "app.changed"
_LONGEST_TYPED: Final = 100


class Status(StrEnum):
    """What became of an edit; a failed one is nobody's mistake and is sent again."""

    SAVED = "saved"
    REFUSED = "refused"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The answer to the newest edit of one cell."""

    n: int
    status: Status
    typed: str
    """What was typed; only the beginning of a long text."""
    message: str = ""
    terms: str = ""
    """What the text was read by: a language, a currency."""


def answers_to(key: str) -> Mapping[str, Answer]:
    """The newest answer of each cell of one component, by cell."""
    found: Mapping[str, Answer] = (state.value_of(_ANSWERS) or {}).get(key, {})
    return found


def take(
    person: Person,
    key: str,
    save: Callable[[str, str], None],
    edits: Sequence[Edit],
    terms: str = "",
) -> bool:
    """Save what was typed in one component, each edit once; whether anything was stored.

    `save(cell, text)` reads and stores one text by these terms and raises AppErrors.
    """
    answers = dict(answers_to(key))
    is_changed = False
    for edit in edits:
        cell, n, typed = edit["cell"], edit["n"], edit["text"]
        if cell in answers and n <= answers[cell].n:
            continue
        answers[cell] = _answer(person, save, cell, n, typed, terms)
        is_changed = is_changed or answers[cell].status is Status.SAVED
        state.set_value(_ANSWERS, {**(state.value_of(_ANSWERS) or {}), key: answers})
    return is_changed


def review(person: Person, key: str, save: Callable[[str, str], None], terms: str) -> bool:
    """Read what was refused again where the terms are others now; whether any was stored."""
    refused = [
        Edit(cell=cell, n=answer.n, text=answer.typed)
        for cell, answer in answers_to(key).items()
        if answer.status is Status.REFUSED
        and answer.terms != terms
        and len(answer.typed) < _LONGEST_TYPED
    ]
    if not refused:
        return False
    again = {edit["cell"] for edit in refused}
    kept = {cell: answer for cell, answer in answers_to(key).items() if cell not in again}
    state.set_value(_ANSWERS, {**(state.value_of(_ANSWERS) or {}), key: kept})
    return take(person, key, save, refused, terms)


def note_changed(key: str) -> None:
    """Remember that a field was stored before the screen was drawn."""
    state.set_value(_CHANGED, {*(state.value_of(_CHANGED) or ()), key})


def was_changed(key: str) -> bool:
    """Whether `note_changed` was called since this was last asked."""
    changed = set(state.value_of(_CHANGED) or ())
    if key not in changed:
        return False
    state.set_value(_CHANGED, changed - {key})
    return True


def told(answer: Answer | None) -> dict[str, Any]:
    """The answer as the browser reads it."""
    if answer is None:
        return {}
    return {"answer": {"n": answer.n, "status": answer.status.value}, "message": answer.message}


def _answer(
    person: Person, save: Callable[[str, str], None], cell: str, n: int, typed: str, terms: str
) -> Answer:
    try:
        save(cell, typed)
    except AppError as failure:
        is_final = isinstance(failure, InvalidValue | NotFound)
        return Answer(
            n=n,
            status=Status.REFUSED if is_final else Status.FAILED,
            typed=typed[:_LONGEST_TYPED],
            message=person.text(failure.key, **failure.values),
            terms=terms,
        )
    return Answer(n=n, status=Status.SAVED, typed=typed[:_LONGEST_TYPED], terms=terms)
