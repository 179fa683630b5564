"""A log beside a file of it: found by codes, known by former words, merged in one step."""

from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID

import pytest

from core.model.errors import NotFound
from core.model.log_entry import Author, EntryKind, EntryState, LogEntry
from core.model.provider import Provider
from core.model.stamp import Stamp
from core.storage import changes, log_entries, log_files
from core.storage.failures import SaveConflict
from core.storage.notebook import Notebook

NOW = datetime(2026, 7, 1, 9, tzinfo=UTC).replace(tzinfo=None)
RADO = Provider(id=UUID(int=1), created_at=NOW, name="Rado")
HANTA = replace(RADO, id=UUID(int=2), name="Hanta")
ASKED = LogEntry(
    id=UUID("00000000-0000-4000-8000-00000abcdef0"),
    created_at=NOW,
    provider_id=RADO.id,
    day=date(2026, 7, 1),
    words="Mettre en page",
    state=EntryState.ASKED,
)
OTHERS = replace(ASKED, id=UUID("00000000-0000-4000-8000-0000fabcdef0"), provider_id=HANTA.id)
ANSWER = replace(
    ASKED,
    id=UUID(int=7),
    kind=EntryKind.ANSWER,
    author=Author.PROVIDER,
    words="Fait",
    state=None,
    entry_id=ASKED.id,
)


def stamp(number: int) -> Stamp:
    return Stamp(now=NOW, step=UUID(int=100 + number))


@pytest.fixture
def log(notebook: Notebook) -> Notebook:
    changes.add_all(notebook, [RADO, HANTA, ASKED, OTHERS], stamp(0))
    return notebook


def test_entries_are_found_by_the_ends_of_their_ids_in_every_log(log: Notebook) -> None:
    def ending_in(*endings: str) -> set[UUID]:
        return {one.id for one in log_files.ending_in(log, endings)}

    assert ending_in() == set()
    assert ending_in("cdef0") == {ASKED.id, OTHERS.id}
    assert ending_in("0abcdef0", "fffff") == {ASKED.id}
    assert ending_in(ASKED.id.hex, "fabcdef0") == {ASKED.id, OTHERS.id}


def test_former_words_are_those_of_one_log_the_oldest_first(log: Notebook) -> None:
    log_entries.revise(log, ASKED.id, stamp(1), words="Mettre en page lundi")
    log_entries.revise(log, ASKED.id, stamp(2), words="Mettre en page mardi")
    log_entries.revise(log, OTHERS.id, stamp(3), words="Autre chose")
    assert log_files.former_words(log, RADO.id) == {
        ASKED.id: ["Mettre en page", "Mettre en page lundi"]
    }


def test_a_merge_is_one_step_taken_back_as_one(log: Notebook) -> None:
    delivered = {"state": EntryState.DELIVERED, "delivered_on": date(2026, 7, 3)}
    before = log_entries.list_all(log)
    log_files.merge(log, [ANSWER], [(ASKED, delivered)], stamp(1))
    assert log_entries.get(log, ANSWER.id) == ANSWER
    assert log_entries.get(log, ASKED.id) == replace(
        ASKED, state=EntryState.DELIVERED, delivered_on=date(2026, 7, 3)
    )
    changes.undo(log, stamp(1).step, stamp(2))
    assert log_entries.list_all(log) == before
    log_files.merge(log, [ANSWER], [], stamp(3))
    assert log_entries.get(log, ANSWER.id) == ANSWER


def test_a_merge_worked_out_from_an_older_log_stores_nothing(log: Notebook) -> None:
    log_entries.revise(log, ASKED.id, stamp(1), words="Mettre en page lundi")
    revision = log.revision()
    with pytest.raises(SaveConflict):
        log_files.merge(log, [ANSWER], [(ASKED, {"words": "Du fichier"})], stamp(2))
    log_files.merge(log, [ANSWER], [], stamp(3))
    with pytest.raises(SaveConflict):
        log_files.merge(log, [ANSWER], [], stamp(4))
    assert log.revision() == revision + 1


def test_answers_to_a_request_that_is_gone_are_not_stored(log: Notebook) -> None:
    log_entries.remove(log, ASKED.id, stamp(1))
    with pytest.raises(NotFound):
        log_files.merge(log, [ANSWER], [], stamp(2))
    assert log_entries.find(log, ANSWER.id) is None
