"""What a notebook holds for the weeks to come, and what it leaves to Home because it is late."""

from datetime import date, timedelta

from core.model.log_entry import EntryState
from core.model.provider import Provider
from core.model.records import Record
from core.model.scenario import Decision
from core.rules.due import DueKind
from core.storage import changes, coming, providers
from core.storage.coming import CALLS_AHEAD, Coming
from core.storage.notebook import Notebook
from tests.core.storage import making

TODAY = date(2026, 11, 24)
YESTERDAY, TOMORROW = TODAY - timedelta(days=1), TODAY + timedelta(days=1)


def read(notebook: Notebook, *records: Record) -> Coming:
    changes.add_all(notebook, records, making.stamp())
    return coming.read(notebook, making.now(), TODAY)


def hanta(**values: date) -> Provider:
    return making.provider(name="Hanta", **values)


def test_an_empty_notebook_has_nothing_to_come(notebook: Notebook) -> None:
    found = read(notebook)
    assert found.is_empty
    assert found.first_provider is None


def test_only_what_is_open_and_not_past_has_a_date_to_come(notebook: Notebook) -> None:
    sent = making.log_entry(
        (who := hanta()).id, words="a", state=EntryState.DELIVERED, delivered_on=TODAY
    )
    late = making.log_entry(who.id, words="b", due_on=YESTERDAY)
    awaited = making.log_entry(who.id, words="c", due_on=TODAY)
    found = read(
        notebook,
        who,
        sent,
        late,
        awaited,
        making.prediction(what="p", check_on=TOMORROW),
        making.prediction(what="p", check_on=YESTERDAY),
        making.prediction(what="p", check_on=TOMORROW, outcome=True, resolved_on=TODAY),
        making.prediction(what="p"),
        making.scenario(decision=Decision.NOT_NOW, look_again_on=TOMORROW + timedelta(days=1)),
        making.scenario(decision=Decision.GO, look_again_on=TOMORROW + timedelta(days=2)),
        making.scenario(look_again_on=TOMORROW),
    )
    told = [(one.kind, one.on) for one in found.dated]
    assert told == [
        (DueKind.DELIVERY, TODAY),
        (DueKind.PREDICTION, TOMORROW),
        (DueKind.LOOK_AGAIN, TOMORROW + timedelta(days=1)),
        (DueKind.LOOK_AGAIN, TOMORROW + timedelta(days=2)),
    ]


def test_calls_come_at_their_rhythm_while_the_work_lasts(notebook: Notebook) -> None:
    who = hanta(from_on=TODAY - timedelta(days=8))
    held = making.call(who.id, TODAY - timedelta(days=1))
    ((course, days),) = read(notebook, who, held).calls
    assert course.provider == who
    assert days[0] == TODAY + timedelta(days=6)
    assert len(days) == CALLS_AHEAD
    providers.revise(notebook, who.id, making.stamp(), to_on=TODAY + timedelta(days=6))
    ((_, days),) = read(notebook).calls
    assert list(days) == [TODAY + timedelta(days=6)]


def test_a_rhythm_chosen_by_hand_makes_calls_before_the_first_line(notebook: Notebook) -> None:
    quiet, called = hanta(from_on=TODAY), making.provider(name="Rado")
    rhythm = making.call_rhythm(called.id, next_on=TOMORROW)
    ((course, days),) = read(notebook, quiet, called, rhythm).calls
    assert (course.provider, days[0]) == (called, TOMORROW)


def test_figures_are_entered_for_who_is_at_work(notebook: Notebook) -> None:
    agency = making.provider(name="Agence", from_on=date(2026, 1, 1), to_on=YESTERDAY)
    asleep = making.provider(name="Paul", from_on=date(2026, 1, 1))
    later = making.provider(name="Miora", from_on=date(2027, 1, 1))
    at_work = hanta(from_on=TODAY)
    found = read(notebook, agency, asleep, later, at_work)
    assert found.at_work == [at_work]
    assert found.first_provider == agency
    assert not found.calls
