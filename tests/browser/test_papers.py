"""What is taken along from a real browser: the dates for a calendar, a message as files."""

from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID
from zipfile import ZipFile

import pytest
import vobject
from playwright.sync_api import Download, Locator, Page, expect
from playwright.sync_api import TimeoutError as TookTooLong

from core.model.log_entry import EntryState, LogEntry
from core.model.preferences import Language
from core.model.stamp import Stamp
from core.samples.handover import HANDOVER_ID
from core.storage import log_entries
from core.storage.engine import Engine
from core.texts.catalogue import text
from tests.browser.conftest import OpenPage
from tests.browser.watch import assert_no_exception, wait_until_idle
from tests.browser.writing import DAY, PROVIDER, prepare
from tests.server import AppServer

DELIVERY = LogEntry(
    id=UUID(int=3),
    created_at=DAY,
    provider_id=PROVIDER.id,
    day=date.today(),  # noqa: DTZ011 - the day of the browser on this machine
    words="Trois fiches, avec images ; avant midi",
    state=EntryState.ASKED,
    due_on=date.today() + timedelta(days=4),  # noqa: DTZ011
)


def taken(page: Page, button: Locator, folder: Path) -> Path:
    """What the button hands over; pressed again, as a person would, where a run just ended."""
    came: list[Download] = []
    page.once("download", lambda one: came.append(one))
    for _ in range(5):
        with suppress(TookTooLong), page.expect_download(timeout=10_000):
            button.click()
        if came:
            break
    path = folder / came[0].suggested_filename
    came[0].save_as(path)
    return path


@pytest.mark.parametrize(("locale", "width"), [("fr-FR", 1280), ("en-GB", 390)])
def test_the_dates_go_into_a_calendar_and_without_words_if_wanted(
    app: AppServer, open_page: OpenPage, tmp_path: Path, locale: str, width: int
) -> None:
    language = Language(locale[:2])
    prepare(app)
    engine = Engine(app.home)
    log_entries.add(engine.open("mine"), DELIVERY, Stamp(now=DAY, step=UUID(int=10)))
    engine.close()
    page = open_page(locale=locale, width=width)
    page.goto(app.url)
    page.get_by_text(text(language, "calendar.title")).click()
    button = page.get_by_role("button", name=text(language, "calendar.download"))
    expect(button).to_be_visible()
    wait_until_idle(page)

    file = taken(page, button, tmp_path)
    assert file.name == "passer-la-main.ics"
    events = vobject.readOne(file.read_text(encoding="utf-8")).vevent_list
    (delivery,) = [one for one in events if one.uid.value.startswith("delivery-")]
    assert delivery.dtstart.value == DELIVERY.due_on
    assert DELIVERY.words in delivery.description.value
    calls = [one for one in events if one.uid.value.startswith("call-")]
    assert len(calls) == 12

    page.get_by_text(text(language, "calendar.discreet"), exact=True).click()
    wait_until_idle(page)
    file = taken(page, button, tmp_path)
    assert file.name == text(language, "calendar.file.discreet")
    told = file.read_text(encoding="utf-8")
    assert "fiches" not in told
    assert PROVIDER.name not in told
    assert told.count("BEGIN:VEVENT") == len(events)
    assert_no_exception(page)


def test_the_parting_message_is_taken_along_in_each_form(
    shared_app: AppServer, page: Page, tmp_path: Path
) -> None:
    page.goto(f"{shared_app.url}/handover?handover={HANDOVER_ID}&step=message&notebook=example")
    assert_no_exception(page)
    sheet = page.locator(".words")
    expect(sheet).to_contain_text("Bonjour")
    shown = sheet.inner_text()

    def take(kind: str) -> Path:
        name = text(Language.FRENCH, f"paper.{kind}")
        return taken(page, page.get_by_role("button", name=name), tmp_path)

    words, markdown, word = take("text"), take("markdown"), take("word")
    assert [one.suffix for one in (words, markdown, word)] == [".txt", ".md", ".docx"]
    assert words.read_text(encoding="utf-8") == shown
    assert markdown.read_text(encoding="utf-8").startswith("Bonjour")
    with ZipFile(word) as archive:
        assert shown.splitlines()[0] in archive.read("word/document.xml").decode()
