"""What one looks for on a page so that everybody can use it."""

import re
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, Final, Literal

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import BrowserContext, Locator, Page, expect
from playwright.sync_api import TimeoutError as PlaywrightTimeout

from tests.browser.watch import assert_no_exception, wait_until_idle
from tests.server import ROOT

Scheme = Literal["light", "dark"]

_DOCUMENT: Final = Path(ROOT, "docs", "accessibility.md")
_LEFT: Final = re.compile(r"^\| `(?P<rule>[\w-]+)` \| `(?P<part>[^`]+)` \|", re.MULTILINE)
_FOUND: Final = """async (part, [left, only]) => {
  const rules = {"target-size": {enabled: true}};
  const options = {reporter: "no-passes", elementRef: true, selectors: false, preload: false};
  Object.assign(options, only ? {runOnly: only} : {rules});
  const {violations} = await axe.run(only ? part : document, options);
  const isLeft = (id, {element}) =>
    left.some(([rule, part]) => rule === id && element?.matches(part));
  return violations.flatMap(({id, nodes}) =>
    nodes.filter((node) => !isLeft(id, node)).map((node) => `${id}: ${node.html.slice(0, 300)}`));
}"""
_SAID: Final = """(english) => {
  const isEnglish = new RegExp(english, "i");
  const names = ["aria-label", "aria-valuetext", "title", "placeholder", "alt"];
  const said = [];
  for (const element of document.body.querySelectorAll("*")) {
    if (["STYLE", "SCRIPT", "NOSCRIPT"].includes(element.tagName)) continue;
    if (element.closest("[aria-hidden='true']")) continue;
    for (const name of names) if (element.getAttribute(name)) said.push(element.getAttribute(name));
    for (const node of element.childNodes) if (node.nodeType === 3) said.push(node.data.trim());
  }
  return [...new Set(said)].filter((words) => isEnglish.test(words));
}"""
_CHARTS: Final = """() => {
  const charts = [...document.querySelectorAll("[data-testid='stPlotlyChart']")];
  return charts.map((chart) => {
    const whole = chart.closest("[class*='st-key-']:has([data-testid='stCaptionContainer'])");
    const said = (what) => whole?.querySelector(what)?.textContent ?? "";
    const stops = chart.querySelectorAll("a[href], button, [tabindex]:not([tabindex='-1'])");
    const isNameless = (stop) => !stop.getAttribute("aria-label") && !stop.textContent;
    const {left, right, top, bottom} = chart.getBoundingClientRect();
    const isCut = (box) =>
      box.left < left - 1 || box.right > right + 1 || box.top < top - 1 || box.bottom > bottom + 1;
    return {
      cut: [...chart.querySelectorAll(".main-svg text")]
        .filter((words) => words.textContent)
        .filter((words) => isCut(words.getBoundingClientRect()) || !words.checkVisibility())
        .map((words) => words.textContent),
      finding: said("h1, h2, h3, h4"),
      words: said("[data-testid='stCaptionContainer']"),
      nameless: [...stops].filter(isNameless).length,
    };
  });
}"""
_OF_COLOURS: Final = ["color-contrast"]
_OF_WIDTHS: Final = ["target-size", "scrollable-region-focusable"]
LOOKS: Final[Sequence[tuple[Scheme, int, Sequence[str] | None]]] = (
    ("light", 1280, None),
    ("dark", 1280, _OF_COLOURS),
    ("dark", 390, [*_OF_COLOURS, *_OF_WIDTHS]),
    ("light", 390, _OF_COLOURS),
)
"""At which hours and widths one looks, by which rules: first by all, then by those alone whose
findings can differ from the look before."""
ENGLISH: Final = (
    r"skip to|sidebar|main menu|logo|rerun|\bprint\b|record s|made with |copy version|running\.\.\."
    r"|notifications|\bclose\b|link to heading|help for|^help$|^open$|clear |choose |^remove "
    r"|selected values|no results|options$|previous month|next month|^(day|month|year), |^empty$"
    r"|use arrow keys|send message|press enter|fullscreen|scroll tabs|\bupload\b|per file"
    r"|drag and drop|add files|cancel upload|^progress$| — start$| — end$| icon$|january"
    r"|selected date|loading|connecting|please wait|try again"
)
"""What Streamlit says by itself, whole or in part."""


def bring_axe(context: BrowserContext) -> None:
    """Have axe on every page that this context opens from now on."""
    context.add_init_script(AXE_SCRIPT)


def found_everywhere(part: Locator, *, is_way_back: bool = False) -> list[str]:
    """What axe finds on the page by day, and in this part of it by night and on a phone as well.

    The way back ends where the other begins: places looked at in turn need fewer changes.
    """
    found = []
    for scheme, width, rules in reversed(LOOKS) if is_way_back else LOOKS:
        dress(part.page, scheme, width)
        found += [f"{scheme} {width}: {problem}" for problem in _found_by_axe(part, rules)]
    expect(part).to_be_visible()
    return found


def dress(page: Page, scheme: Scheme, width: int) -> None:
    """Look at the page at such an hour on such a screen; wait until it stands still like that."""
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(color_scheme=scheme)
    expect(page.get_by_test_id("stApp")).to_have_css("color-scheme", scheme)
    page.wait_for_function("document.getAnimations().every((one) => one.playState !== 'running')")


def _found_by_axe(part: Locator, only: Sequence[str] | None) -> list[str]:
    """What axe finds, by `only` these rules, and the document does not name as Streamlit's own."""
    left = [found.group("rule", "part") for found in _LEFT.finditer(_document())]
    found: list[str] = part.evaluate(_FOUND, [left, only])
    return found


def said_in_english(page: Page) -> list[str]:
    """What Streamlit goes on saying in English on this page, to the eye or to a screen reader."""
    with suppress(PlaywrightTimeout):
        silent = f"(english) => ({_SAID})(english).length === 0"
        page.wait_for_function(silent, arg=ENGLISH, polling=200, timeout=20_000)
    said: list[str] = page.evaluate(_SAID, ENGLISH)
    return said


def charts(page: Page) -> list[dict[str, Any]]:
    """Of each chart: its finding, the words beneath, how many nameless stops a key meets, and
    which words in it do not fit or were left out for that."""
    shown: list[dict[str, Any]] = page.evaluate(_CHARTS)
    return shown


def open_all(page: Page) -> None:
    """Come to rest with every folded part open."""
    assert_no_exception(page)
    closed = page.get_by_test_id("stMain").locator("details:not([open]) > summary")
    while closed.count() > 0:
        # Not counted: another may be folded within it.
        fold = closed.first.element_handle()
        fold.dispatch_event("click")
        page.wait_for_function("(fold) => !fold.isConnected || fold.parentElement.open", arg=fold)
        wait_until_idle(page)
    expect(page.get_by_test_id("stSkeleton")).to_have_count(0)
    page.mouse.move(0, 0)


def _document() -> str:
    return _DOCUMENT.read_text(encoding="utf-8")
