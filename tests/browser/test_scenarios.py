"""The scenario exercise, walked in a real browser from the first click to the decision."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from core.model.preferences import Language
from core.model.scenario import Decision
from core.rules.scenario_gaps import Step
from core.texts.catalogue import plural, text
from core.texts.formats import money, percent
from tests.browser.conftest import OpenPage
from tests.browser.watch import assert_no_exception
from tests.server import AppServer

STORY = {
    Language.FRENCH: {
        "title": "La mise en page de mes articles",
        "to_whom": "Rado, freelance",
        "worst": "Au bout de deux semaines, Rado efface 40 textes. Je le vois à une page blanche.",
        "likely": "En mars, Rado pose dix questions.",
        "best": "Dès juin, Rado publie trois articles par semaine et je récupère mes mardis.",
        "what": "Les photos se perdent",
        "if": "il manque une photo",
        "then": "je la reprends dans ma copie",
        "plan": "S’il manque une photo, alors je la reprends dans ma copie.",
        "loss": "1 200,50",
    },
    Language.ENGLISH: {
        "title": "The layout of my articles",
        "to_whom": "Rado, freelancer",
        "worst": "After two weeks Rado deletes 40 articles. I notice it by a blank page.",
        "likely": "In March, Rado asks ten questions.",
        "best": "From June Rado publishes three articles a week and I get my Tuesdays back.",
        "what": "The photos get lost",
        "if": "If a photo is missing",
        "then": "I take it from my copy",
        "plan": "If a photo is missing, then I take it from my copy.",
        "loss": "1,200.50",
    },
}


class Walk:
    """One person's way through the exercise, in one language."""

    def __init__(self, page: Page, language: Language) -> None:
        self.page = page
        self.language = language
        self.story = STORY[language]

    def say(self, key: str, **values: object) -> str:
        return text(self.language, key, **values)

    def click(self, key: str) -> None:
        self.page.get_by_role("button", name=self.say(key)).first.click()

    def field(self, key: str) -> Locator:
        return self.page.get_by_label(self.say(key), exact=True)

    def write(self, key: str, words: str) -> None:
        self.field(key).fill(words)

    def on(self, step: str) -> None:
        """Wait for a step: its heading stands."""
        title = self.say(f"scenario.{step}.title")
        expect(self.page.get_by_role("heading", name=title, exact=True)).to_be_visible()
        assert_no_exception(self.page)

    def go(self, step: str) -> None:
        self.click(f"scenario.{step}.go")
        expect(self.page).to_have_url(re.compile(rf"step={step}"))
        if step != "overview":
            self.on(step)


@pytest.mark.parametrize(("locale", "width"), [("fr-FR", 1280), ("en-GB", 390)])
def test_the_whole_exercise_from_the_first_word_to_the_decision(
    app: AppServer, open_page: OpenPage, locale: str, width: int
) -> None:
    page = open_page(locale=locale, width=width)
    walk = Walk(page, Language(locale[:2]))
    page.goto(f"{app.url}/scenarios")
    walk.click("scenario.list.start")
    _what(walk)
    _sides(walk)
    _risks(walk)
    _odds(walk)
    _inaction(walk)
    _decide(walk)
    _read_again(walk)


def _what(walk: Walk) -> None:
    walk.on("what")
    walk.write("scenario.title.label", walk.story["title"])
    walk.write("scenario.to_whom.label", walk.story["to_whom"])
    expect(walk.page.get_by_role("heading", name=walk.story["title"])).to_be_visible()
    expect(walk.page.get_by_text(walk.say("scenario.what.cheer"))).to_be_visible()
    walk.go("sides")


def _sides(walk: Walk) -> None:
    hints = walk.page.locator(".st-key-scenario-hints-worst")
    expect(hints).to_contain_text(walk.say("scenario.nudge.worst.empty"))
    worst = walk.field("scenario.worst.field")
    worst.fill("Rado.")
    expect(hints).to_contain_text(walk.say("scenario.nudge.worst.what"))
    expect(hints).to_contain_text(walk.say("scenario.hint.when.missing"))
    worst.fill(walk.story["worst"])
    expect(hints).to_contain_text(walk.say("scenario.nudge.whole"))
    walk.write("scenario.likely.field", walk.story["likely"])
    walk.write("scenario.best.field", walk.story["best"])
    expect(walk.page.get_by_text(walk.say("scenario.sides.cheer"))).to_be_visible()
    expect(worst).to_have_value(walk.story["worst"])
    walk.go("risks")


def _risks(walk: Walk) -> None:
    page = walk.page
    added = page.get_by_role("button", name=walk.say("scenario.library.added"))
    page.locator(".st-key-scenario-library-add-access-backup_restore button").click()
    expect(added).to_have_count(1)
    library = page.get_by_role("radio", name=walk.say("risk_kind.money"), exact=True)
    library.click()
    page.locator(".st-key-scenario-library-add-money-escrow button").click()
    # The shelf says the risk's words as well: only the list gives it a number.
    expect(page.get_by_text(f"2. {walk.say('guardrail.money.escrow.risk')}")).to_be_visible()

    walk.click("scenario.risk.add")
    expect(page).to_have_url(re.compile("risk="))
    walk.write("risk_point.what.label", walk.story["what"])
    expect(page.get_by_role("heading", name=f"3. {walk.story['what']}")).to_be_visible()
    for name, presses in (("chance_before", 8), ("severity", 6), ("chance_after", 2)):
        _press(walk, f"risk_point.{name}.label", presses)
    walk.write("risk_point.guardrail_if.label", walk.story["if"])
    walk.write("risk_point.guardrail_then.label", walk.story["then"])
    expect(page.get_by_text(walk.story["plan"])).to_be_visible()
    walk.write("risk_point.loss_before.label", walk.story["loss"])
    walk.write("risk_point.guardrail_cost.label", "10")
    value = money(walk.language, _worth(), "EUR")
    expect(page.get_by_text(walk.say("scenario.worth.positive", amount=value))).to_be_visible()
    walk.click("scenario.risk.close")
    expect(page).not_to_have_url(re.compile("risk="))
    finding = plural(walk.language, "scenario.risk_map.finding", 1, total=1)
    expect(page.get_by_role("heading", name=finding)).to_be_visible()
    expect(page.locator(".st-key-scenario-risk_map .js-plotly-plot")).to_be_visible()
    walk.write("scenario.watch.label", walk.story["likely"])
    expect(page.get_by_text(walk.say("scenario.risks.cheer"))).to_be_visible()
    walk.go("odds")


def _worth() -> float:
    return (40 - 10) / 100 * 1200.5 - 10


def _press(walk: Walk, label: str, presses: int) -> None:
    handle = walk.page.get_by_role("slider", name=walk.say(label))
    for _ in range(presses):
        handle.press("ArrowRight")
    assert_no_exception(walk.page)


def _odds(walk: Walk) -> None:
    page = walk.page
    before = page.locator(".st-key-scenario-odds-before")
    after = page.locator(".st-key-scenario-odds-after")
    expect(after).to_have_count(0)
    before.get_by_role("slider").nth(0).press("ArrowRight")
    expect(before).to_contain_text(percent(walk.language, 35))
    expect(after).to_contain_text(percent(walk.language, 35))
    for _ in range(3):
        after.get_by_role("slider").nth(1).press("ArrowLeft")
    finding = walk.say(
        "scenario.odds.best_likelier",
        before=percent(walk.language, 30),
        after=percent(walk.language, 45),
    )
    expect(page.get_by_role("heading", name=finding)).to_be_visible()
    chart = page.locator(".st-key-scenario-odds_picture")
    expect(chart.locator(".js-plotly-plot")).to_have_count(1)
    expect(chart.locator(".js-plotly-plot")).to_be_visible()
    with page.expect_download() as download:
        chart.get_by_role("button", name=walk.say("scenario.odds_picture.csv")).click()
    kept = Path(download.value.path()).read_text(encoding="utf-8-sig").splitlines()
    assert kept[1].endswith(",35,35,30")
    assert kept[2].endswith(",35,20,45")
    walk.go("inaction")


def _inaction(walk: Walk) -> None:
    walk.write("scenario.inaction_12.label", walk.story["likely"])
    walk.write("scenario.inaction_cost_12.label", "3600")
    expect(walk.page.get_by_text(walk.say("scenario.inaction.cheer"))).to_be_visible()
    walk.go("decide")


def _decide(walk: Walk) -> None:
    page = walk.page
    choices = page.get_by_role("radiogroup", name=walk.say("scenario.decision.label"))
    choices.get_by_role("radio", name=walk.say(f"decision.{Decision.NOT_NOW}")).click()
    expect(page.get_by_text(walk.say("scenario.look_again.ask"))).to_be_visible()
    expect(page.get_by_text(walk.say("scenario.gap.look_again"))).to_be_visible()
    choices.get_by_role("radio", name=walk.say(f"decision.{Decision.GO_SMALLER}")).click()
    expect(page.get_by_text(walk.say("scenario.decide.cheer"))).to_be_visible()
    walk.write("scenario.decision_reason.label", walk.story["best"])
    walk.go("overview")


def _read(page: Page) -> None:
    """Open the one exercise of the example."""
    label = text(Language.FRENCH, "scenario.list.read")
    page.get_by_role("button", name=label, exact=True).click()


def _read_again(walk: Walk) -> None:
    page = walk.page
    whole = page.get_by_text(walk.say("scenario.overview.whole"))
    expect(whole).to_be_visible()
    expect(page.get_by_text(walk.story["worst"])).to_be_visible()
    assert_no_exception(page)
    page.reload()
    expect(whole).to_be_visible()
    page.get_by_role("link", name=walk.say("scenario.list.back")).click()
    walk.click("scenario.duplicate")
    copied = walk.say("scenario.copy_title", title=walk.story["title"])
    expect(page.get_by_role("heading", name=copied)).to_be_visible()
    page.get_by_role("link", name=walk.say("scenario.list.back")).click()
    expect(page.locator(".st-key-scenario-compare")).to_contain_text(copied)
    assert_no_exception(page)


def test_the_worst_and_the_best_share_one_screen_on_a_laptop(
    shared_app: AppServer, page: Page
) -> None:
    page.goto(f"{shared_app.url}/scenarios?notebook=example")
    _read(page)
    walk = Walk(page, Language.FRENCH)
    page.get_by_role("radio", name=walk.say(f"scenario.step.{Step.SIDES}")).click()
    walk.on("sides")
    tops = []
    for side in ("worst", "likely", "best"):
        box = walk.field(f"scenario.{side}.field").bounding_box()
        assert box is not None
        tops.append(box["y"])
    assert max(tops) - min(tops) < 5
    page.go_back()
    expect(page.get_by_role("radio", name=walk.say("scenario.step.overview"))).to_be_checked()
    assert_no_exception(page)


def test_a_step_is_read_from_its_beginning_and_a_closed_risk_stays_in_sight(
    shared_app: AppServer, open_page: OpenPage
) -> None:
    page = open_page(width=390, height=800)
    page.goto(f"{shared_app.url}/scenarios?notebook=example")
    _read(page)
    walk = Walk(page, Language.FRENCH)
    page.get_by_role("radio", name=walk.say(f"scenario.step.{Step.SIDES}")).click()
    walk.on("sides")
    done = walk.say(f"scenario.step.{Step.RISKS}")
    page.get_by_role("button", name=walk.say("steps.next", name=done)).click()
    title = page.get_by_role("heading", name=walk.say("scenario.risks.title"))
    expect(title).to_be_in_viewport()
    lines = page.locator("[class*='st-key-risk_point-']")
    name = lines.last.evaluate("line => line.className.match(/st-key-risk_point-[\\w-]+/)[0]")
    risk = page.locator(f".{name}")
    risk.get_by_role("button", name=walk.say("scenario.risk.open")).click()
    expect(risk.get_by_role("heading").first).to_be_in_viewport()
    page.get_by_role("button", name=walk.say("scenario.risk.close")).click()
    opener = risk.get_by_role("button", name=walk.say("scenario.risk.open"))
    expect(opener).to_be_in_viewport()
