"""Hostile words in every field stay words in every file that leaves the app."""

import csv
import zipfile
from datetime import date
from io import BytesIO, StringIO
from typing import Any

import pytest
import vobject
from docx import Document
from docx.opc.constants import RELATIONSHIP_TYPE

from core.exchange import year_poster
from core.exchange.archive import restoring
from core.exchange.calendar import as_calendar
from core.exchange.calendar_entries import entries
from core.exchange.job_post import job_post
from core.exchange.job_post_word import as_word as post_as_word
from core.exchange.word_log.paper import log_paper
from core.exchange.word_log.writing import as_word as log_as_word
from core.model.log_entry import EntryState
from core.model.preferences import Language
from core.storage import (
    briefs,
    changes,
    coming,
    contents,
    figures,
    log_entries,
    milestones,
    providers,
)
from core.storage.notebook import Notebook
from pages._parts import charts, compare_figures, year_figures
from pages._parts.year_poster import poster
from tests.core.exchange.report.reading import KNOWN, read
from tests.hostile import notebook
from tests.hostile.words import EVIL, START
from tests.pages.conftest import a_stamp
from tests.pages.reports import person_of, written

IN_THE_STORY = date(2016, 8, 1)
EVENT = {
    *("uid", "dtstamp", "last-modified", "sequence", "summary", "description", "dtstart", "dtend"),
    *("rrule", "class", "transp", "valarm"),
}


@pytest.fixture
def full(own_notebook: Notebook) -> Notebook:
    changes.add_all(own_notebook, notebook.records(), a_stamp())
    return own_notebook


def words_of(document: bytes) -> str:
    """All that a Word file says; it may lead nowhere and must hold no field to work out."""
    opened = Document(BytesIO(document))
    kinds = {one.reltype for one in opened.part.rels.values() if one.is_external}
    assert kinds == set()
    assert RELATIONSHIP_TYPE.HYPERLINK not in {one.reltype for one in opened.part.rels.values()}
    with zipfile.ZipFile(BytesIO(document)) as parts:
        body = parts.read("word/document.xml")
    assert b"instrText" not in body
    assert b"fldSimple" not in body
    return "\n".join(one.text for one in opened.paragraphs)


@pytest.mark.parametrize("language", list(Language))
def test_a_report_holds_no_element_but_its_own(full: Notebook, language: Language) -> None:
    found = written(person_of(full, language))
    assert found.unclosed == []
    assert set(found.tags) <= KNOWN
    assert [name for _, name, _ in found.attributes if name.startswith("on")] == []
    leading = [value or "" for _, name, value in found.attributes if name in ("href", "src")]
    assert all(value.startswith("#") for value in leading)
    assert notebook.known_as("scenario.worst") in found.text
    assert "<script>window.pwned=1</script>" in found.text


def test_a_year_on_paper_holds_no_element_but_its_own(full: Notebook) -> None:
    person = person_of(full)
    known = providers.list_all(full)
    preset = compare_figures.preset(known, figures.list_spans(full))
    assert preset is not None
    pair = compare_figures.read(person, *preset)
    year = year_figures.read(person, pair, known, 2016)
    sheet = poster(person, pair, known, charts.provider_colours(known), year)
    found = read(year_poster.page(sheet, {}).decode())
    assert set(found.tags) <= KNOWN
    assert [name for _, name, _ in found.attributes if name.startswith("on")] == []
    assert {name for _, name, _ in found.attributes} & {"href", "src", "xlink:href"} == set()
    assert not any(EVIL in (value or "") for tag, _, value in found.attributes if tag != "svg")


@pytest.mark.parametrize("language", list(Language))
def test_a_job_post_and_a_log_in_word_lead_nowhere(full: Notebook, language: Language) -> None:
    (brief,) = briefs.list_all(full)
    post = job_post(brief, milestones.list_for_brief(full, brief.id), language)
    assert notebook.known_as("brief.result") in words_of(post_as_word(post))
    for provider in providers.list_all(full):
        requests = log_entries.list_requests(
            full, provider.id, states=list(EntryState), month=None, limit=99
        )
        replies = log_entries.list_replies(full, requests, 99)
        shown = words_of(log_as_word(log_paper(provider, requests, replies, language)))
        assert (notebook.known_as("log_entry.words") in shown) == bool(requests)


def test_no_table_of_a_backup_starts_a_formula(full: Notebook) -> None:
    seen = ""
    with zipfile.ZipFile(BytesIO(restoring.backup(full, a_stamp().now))) as archive:
        tables = [name for name in archive.namelist() if name.endswith(".csv")]
        for name in tables:
            text = archive.read(name).decode("utf-8-sig")
            for row in csv.reader(StringIO(text, newline="")):
                assert not any(cell.startswith(START) for cell in row), name
                seen += "\n".join(row)
    assert [one for one in notebook.WORDS if notebook.known_as(one) not in seen] == []


def test_a_backup_of_hostile_words_brings_back_each_of_them(
    full: Notebook, own_notebook: Notebook
) -> None:
    archive = restoring.checked(restoring.backup(full, a_stamp().now))
    assert archive.contents.records == contents.read(own_notebook).records


@pytest.mark.parametrize("is_discreet", [True, False])
def test_a_calendar_is_read_back_as_it_was_written(full: Notebook, is_discreet: bool) -> None:
    found = coming.read(full, notebook.MADE_AT, IN_THE_STORY)
    lines = entries(found, Language.FRENCH, IN_THE_STORY, is_discreet=is_discreet)
    file = as_calendar(
        lines, name="Carnet", language=Language.FRENCH, zone=None, now=notebook.MADE_AT
    )
    calendar: Any = vobject.readOne(file.decode())
    read_back = calendar.vevent_list
    assert len(read_back) == len(lines)
    assert {name for event in read_back for name in event.contents} <= EVENT
    told = "".join(event.summary.value for event in read_back)
    assert (notebook.known_as("prediction.what") in told) != is_discreet
