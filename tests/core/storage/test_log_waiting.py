"""The request of a log that waits for the person: a question, a delivery, work to redo."""

from datetime import date, timedelta

from core.model.log_entry import Author, EntryKind, EntryState, LogEntry
from core.model.provider import Provider
from core.model.records import Record
from core.storage import changes, log_waiting
from core.storage.log_waiting import Reason
from core.storage.notebook import Notebook
from tests.core.storage import making

TODAY = date(2026, 11, 24)
HANTA = making.provider(name="Hanta")


def asked(state: EntryState, provider: Provider = HANTA, **values: object) -> LogEntry:
    return making.log_entry(provider.id, words=str(state), day=TODAY, state=state, **values)


def line(request: LogEntry, kind: EntryKind, author: Author, words: str = "") -> LogEntry:
    return making.log_entry(
        request.provider_id,
        entry_id=request.id,
        day=TODAY,
        words=words,
        kind=kind,
        author=author,
        state=None,
    )


def first(notebook: Notebook, *records: Record) -> tuple[Reason, str] | None:
    changes.add_all(notebook, records, making.stamp())
    found = log_waiting.first(notebook, HANTA.id, TODAY)
    return (found.reason, found.words) if found else None


def test_what_goes_its_way_waits_for_nobody(notebook: Notebook) -> None:
    under_way = asked(EntryState.IN_PROGRESS)
    accepted = asked(EntryState.ACCEPTED, accepted_on=TODAY)
    late_question = line(accepted, EntryKind.QUESTION, Author.PROVIDER, "Et après ?")
    mine = line(under_way, EntryKind.QUESTION, Author.ME, "Ça va ?")
    assert first(notebook, HANTA, under_way, accepted, late_question, mine) is None


def test_a_question_comes_before_a_delivery_and_that_before_work_to_redo(
    notebook: Notebook,
) -> None:
    redo = asked(EntryState.TO_REDO)
    assert first(notebook, HANTA, redo) == (Reason.TO_REDO, "to_redo")
    sent = asked(EntryState.DELIVERED, delivered_on=TODAY)
    assert first(notebook, sent) == (Reason.DELIVERED, "delivered")
    question = line(redo, EntryKind.QUESTION, Author.PROVIDER, "Quel format ?")
    assert first(notebook, question) == (Reason.QUESTION, "Quel format ?")
    answer = line(redo, EntryKind.ANSWER, Author.ME, "En carré")
    assert first(notebook, answer) == (Reason.DELIVERED, "delivered")


def test_a_question_that_was_followed_by_a_delivery_is_no_longer_the_last_word(
    notebook: Notebook,
) -> None:
    sent = asked(EntryState.DELIVERED, delivered_on=TODAY)
    question = line(sent, EntryKind.QUESTION, Author.PROVIDER, "Quel format ?")
    delivery = line(sent, EntryKind.DELIVERY, Author.PROVIDER, "Voilà")
    assert first(notebook, HANTA, sent, question, delivery) == (Reason.DELIVERED, "delivered")


def test_of_two_questions_in_a_row_the_newer_is_the_one_to_answer(notebook: Notebook) -> None:
    request = asked(EntryState.ASKED)
    questions = [
        line(request, EntryKind.QUESTION, Author.PROVIDER, words) for words in ("Quand ?", "Où ?")
    ]
    assert first(notebook, HANTA, request, *questions) == (Reason.QUESTION, "Où ?")


def test_who_left_redoes_nothing_and_others_do_not_count(notebook: Notebook) -> None:
    gone = making.provider(name="Agence", to_on=TODAY - timedelta(days=1))
    redo = asked(EntryState.TO_REDO, gone)
    changes.add_all(notebook, [HANTA, gone, redo], making.stamp())
    assert log_waiting.first(notebook, gone.id, TODAY) is None
    assert log_waiting.first(notebook, HANTA.id, TODAY) is None
