"""The log as a Word file in a real browser: taken along, answered, brought back, taken back."""

from pathlib import Path

import pytest
from playwright.sync_api import expect

from core.model.preferences import Language
from core.texts.catalogue import plural, text
from tests.browser.conftest import OpenPage
from tests.browser.watch import assert_no_exception, wait_until_idle
from tests.core.exchange.word_log.papers import answer_first
from tests.server import AppServer


@pytest.mark.parametrize(("locale", "width"), [("fr-FR", 1280), ("en-GB", 390)])
def test_a_log_goes_out_as_word_and_its_answers_come_back(
    app: AppServer, open_page: OpenPage, tmp_path: Path, locale: str, width: int
) -> None:
    language = Language(locale[:2])
    page = open_page(locale=locale, width=width)

    def say(key: str, **values: object) -> str:
        return text(language, key, **values)

    def click(name: str) -> None:
        page.get_by_role("button", name=name).first.click()
        wait_until_idle(page)

    page.goto(f"{app.url}/log?notebook=example&part=word")
    give = page.get_by_role("button", name=say("word_log.give.do"))
    expect(give).to_be_visible()
    wait_until_idle(page)
    with page.expect_download() as download:
        give.click()
    path = tmp_path / download.value.suggested_filename
    download.value.save_as(path)
    path.write_bytes(answer_first(path.read_bytes(), "Est-ce pour lundi ?"))

    page.locator("input[type='file']").set_input_files(path)
    counts = page.locator(".st-key-word_log-counts")
    expect(counts).to_contain_text(plural(language, "word_log.count.new", 1))
    expect(page.get_by_text("Est-ce pour lundi ?")).to_be_visible()
    wait_until_idle(page)
    click(plural(language, "word_log.do", 1))
    done = page.locator(".st-key-word_log-done")
    expect(done).to_contain_text(say("word_log.done"))
    # The field for the next file stands below, and comes anew with the end of this run.
    wait_until_idle(page)

    page.locator("input[type='file']").set_input_files(path)
    expect(counts).to_contain_text(say("word_log.count.nothing"))
    wait_until_idle(page)
    click(say("word_log.undo"))
    expect(done).to_contain_text(say("word_log.undone"))
    assert_no_exception(page)
