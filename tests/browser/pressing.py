"""A click waits until the page stands still, as a person does who looks before pressing.

A run under way may draw anew what is pressed, and the click is lost. What a click does amid a run
is asked by few tests: they press `at_once`.
"""

from contextlib import suppress
from typing import Any

from playwright.sync_api import Locator
from playwright.sync_api import TimeoutError as PlaywrightTimeout

from tests.browser.watch import AT_REST

LONGEST_WAIT = 20_000
"""Milliseconds: a page without its server may never come to rest, and is pressed all the same."""

at_once = Locator.click


def click_at_rest(one: Locator, **how: Any) -> None:
    """Click once nothing moves any more."""
    with suppress(PlaywrightTimeout):
        one.page.wait_for_function(AT_REST, timeout=LONGEST_WAIT)
    at_once(one, **how)
