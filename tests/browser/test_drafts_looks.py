"""The fields in every state a person can meet: readable, labelled, big enough to touch."""

from typing import Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenPage
from tests.browser.watch import wait_until_idle
from tests.browser.writing import (
    cost,
    expect_saved,
    message,
    open_inaction,
    open_provider,
    prepare,
    reading,
    say,
)
from tests.server import AppServer

SMALLEST_TARGET = 24
NO_ZOOM = 16
"""Pixels: below this, a phone zooms into a field that is touched."""


@pytest.mark.parametrize(("scheme", "width"), [("light", 1280), ("dark", 390)])
def test_axe_finds_nothing_in_fields_saved_and_refused(
    app: AppServer, open_page: OpenPage, scheme: Literal["light", "dark"], width: int
) -> None:
    prepare(app)
    page = open_page(scheme=scheme, width=width)
    open_inaction(page, app)
    cost(page).fill("300,50 euros")
    expect(reading(cost(page))).not_to_be_empty()
    cost(page).fill("beaucoup")
    expect(message(cost(page))).not_to_be_empty()
    assert _found_in_fields(page) == []
    open_provider(page, app)
    paid = page.locator("input[data-column='amount']")
    paid.nth(0).fill("300,50")
    paid.nth(1).fill("beaucoup")
    paid.nth(1).press("Enter")
    expect(page.get_by_role("alert").filter(has_text=say("amount.error.unreadable"))).to_have_count(
        1
    )
    wait_until_idle(page)
    assert _found_in_fields(page) == []


def test_a_phone_neither_zooms_nor_scrolls_sideways(app: AppServer, open_page: OpenPage) -> None:
    prepare(app)
    page = open_page(width=390)
    open_provider(page, app)
    paid = page.locator("input[data-column='amount']").first
    paid.fill("300,50")
    expect_saved(paid)
    size = paid.evaluate("field => parseFloat(getComputedStyle(field).fontSize)")
    assert size >= NO_ZOOM
    box = paid.bounding_box()
    assert box is not None
    assert min(box["width"], box["height"]) >= SMALLEST_TARGET
    overflow = page.get_by_test_id("stMain").evaluate("main => main.scrollWidth - main.clientWidth")
    assert overflow <= 0


def _found_in_fields(page: Page) -> list[str]:
    """What axe finds inside our own component: there a target is a path through its shadow."""
    found = Axe().run(page).response["violations"]
    return [
        f"{violation['id']}: {node['html']}"
        for violation in found
        for node in violation["nodes"]
        if any(isinstance(step, list) for step in node["target"])
    ]
