"""The report in a real browser: downloaded, opened as a file, printed on A4."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, Request, expect

from core.model.preferences import Language
from core.texts.catalogue import text
from tests.browser.conftest import OpenPage
from tests.browser.traveller import Traveller
from tests.browser.watch import assert_no_exception, wait_until_idle
from tests.server import AppServer

A4 = (210, 297)
"""Millimetres."""
POINT = 25.4 / 72
SHEET = re.compile(rb"/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]")


@pytest.mark.parametrize(
    ("locale", "width", "reach"), [("fr-FR", 1280, "whole"), ("en-GB", 390, "one")]
)
def test_the_report_is_downloaded_and_prints_on_a4(
    shared_app: AppServer,
    open_page: OpenPage,
    tmp_path: Path,
    locale: str,
    width: int,
    reach: str,
) -> None:
    language = Language(locale[:2])
    page = open_page(locale=locale, width=width)
    page.goto(f"{shared_app.url}/review?notebook=example&part=report")
    person = Traveller(page, language)
    person.pick(person.say(f"report.reach.{reach}"))
    kept = _download(page, person, tmp_path)
    asked: list[str] = []

    def note(request: Request) -> None:
        asked.append(request.url)

    paper = page.context.new_page()
    paper.on("request", note)
    paper.goto(kept.as_uri())
    expect(paper.get_by_role("heading", level=1)).to_be_visible()
    chapters = paper.get_by_role("heading", level=2).filter(
        has_text=text(language, "report.happened.title")
    )
    expect(chapters).to_have_count(1)
    pictures = paper.get_by_role("img")
    assert pictures.count() > 8
    assert _is_within(paper)
    printed = SHEET.findall(paper.pdf(prefer_css_page_size=True))
    sheets = [tuple(round(float(side) * POINT) for side in one) for one in printed]
    assert len(sheets) > 5
    assert set(sheets) == {A4}
    assert [one for one in asked if not one.startswith(("file:", "data:"))] == []


def _download(page: Page, person: Traveller, folder: Path) -> Path:
    wait_until_idle(page)
    with page.expect_download() as download:
        page.get_by_role("button", name=person.say("report.download")).click()
    assert download.value.suggested_filename == person.say("report.file")
    kept = folder / download.value.suggested_filename
    download.value.save_as(kept)
    assert_no_exception(page)
    return kept


def _is_within(paper: Page) -> bool:
    """Whether nothing of the document is wider than its window."""
    return bool(
        paper.evaluate(
            "document.documentElement.scrollWidth <= document.documentElement.clientWidth"
        )
    )
