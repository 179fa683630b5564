"""Dare, second step: choose an easy first task, then climb the ladder rung by rung."""

from core.rules.ladder import Place, ladder
from core.storage import candidates
from pages._parts import current, first_task_add, first_task_now, first_task_rungs, go
from pages._parts.frame import show
from pages._parts.person import Person


def _draw(person: Person) -> None:
    known = candidates.list_all(person.notebook)
    rungs = ladder(known)
    opened = current.record(person, "candidate", known)

    first_task_now.draw(person, rungs, opened)
    # Ideas lie open in the first visit: a form beneath them would open out of sight.
    if opened is None:
        first_task_add.draw(person, known)
    if rungs:
        first_task_rungs.draw(person, rungs, opened)
    if opened is not None:
        first_task_add.draw(person, known)
    has_more = not rungs or any(rung.place is not Place.DONE for rung in rungs)
    go.next_step(person, stands_back=has_more)


show("first_task", _draw)
