"""The whole path, end to end: every screen once, until time has said what became of a fear."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import expect

from core.model.candidate import EASE_CRITERIA
from core.model.fear import FearKind, resistance_id
from core.model.preferences import Language
from core.texts import formats
from core.texts.plain import in_lines
from tests.browser.conftest import OpenPage
from tests.browser.traveller import Traveller
from tests.browser.writing import wait_for_no_drafts
from tests.server import AppServer

TASK = "Les photos du blog"
FOUNDED = "Mes réglages ne sont écrits nulle part"
TESTABLE = "La moitié des photos sera à refaire"
REQUEST = "Détourer dix photos de confitures"
WORDS = {
    "recognition": "Merci pour novembre.",
    "fact": "Six photos sur dix.",
    "feeling": "Je suis inquiet.",
    "need": "De la clarté.",
    "request": "Un mois de relais.",
}


@pytest.mark.parametrize(("locale", "width"), [("fr-FR", 390), ("en-GB", 1280)])
def test_every_screen_from_an_empty_notebook_to_a_prediction_resolved(
    app: AppServer, open_page: OpenPage, locale: str, width: int
) -> None:
    me = Traveller(open_page(locale=locale, width=width), Language(locale[:2]))
    me.page.goto(app.url)
    me.is_on("home")
    me.go_to("tasks")
    see_the_hours(me)
    look_at_a_fear(me)
    weigh_both_sides(me)
    start_small(me)
    write_the_post(me)
    choose_someone(me)
    ask_and_accept(me)
    count_the_month(me)
    prepare_a_handover(me)
    say_what_happened(me)
    come_home_and_find(me)
    assert me.page.evaluate("document.documentElement.scrollWidth") <= width


def see_the_hours(me: Traveller) -> None:
    me.press("tasks.goals.add")
    me.write("goal.what.label", "Finir mon livre")
    write_a_task(me, 1, TASK, "8")
    write_a_task(me, 2, "Un chapitre", "6")
    waiting = me.part("tasks.lines.unknown")
    line = waiting.get_by_role("button", name=me.say("tasks.answer"))
    me.click(line.first)
    for question in ("moves", "likes", "describable"):
        answer = me.say("answer.yes" if question == "describable" else "answer.no")
        me.pick(answer, group=me.say(f"own_task.{question}.label"))
    me.press("tasks.fold")
    expect(me.page.get_by_role("button", name=me.say("tasks.fold"))).to_have_count(0)
    me.press("tasks.ranking.make")
    expect(me.part("tasks.lines.on_ladder")).to_contain_text(TASK)
    me.next_step()


def write_a_task(me: Traveller, line: int, what: str, hours: str) -> None:
    new = me.say("tasks.list.new")
    me.page.get_by_label(f"{new} – {me.say('tasks.list.what')}", exact=True).fill(what)
    row = me.say("tasks.list.line", number=line)
    hours_cell = me.page.get_by_label(f"{row} – {me.say('tasks.list.hours_a_month')}", exact=True)
    hours_cell.fill(hours)
    wait_for_no_drafts(me.page)


def look_at_a_fear(me: Traveller) -> None:
    me.is_on("fears")
    card = me.part(f"fear.card.{resistance_id(FearKind.NOBODY_AS_WELL)}")
    me.click(card.get_by_role("button"))
    me.slide()
    expect(me.page.get_by_text(me.say("fear.rate.today", last=5))).to_be_visible()
    me.next_step()
    me.write("fear.founded.label", FOUNDED)
    me.next_step()
    me.write("fear.testable.label", TESTABLE)
    me.press("fear.prediction.make")
    me.slide()
    expect(me.page.get_by_text(me.say("autosave.not_answered"))).to_have_count(0)
    day = datetime.now(UTC).date() + timedelta(days=40)
    me.page.get_by_test_id("stDateInput").get_by_role("spinbutton").first.click()
    is_day_first = me.language is Language.FRENCH
    me.page.keyboard.type(f"{day:%d%m%Y}" if is_day_first else f"{day:%Y%m%d}")
    me.page.keyboard.press("Tab")
    me.press("fear.prediction.close")
    waiting = me.say("fear.prediction.waiting", day=formats.day(me.language, day))
    expect(me.page.get_by_text(waiting)).to_be_visible()
    me.press("fear.steps.back")
    me.press("fear.guardrail.make_new")


def weigh_both_sides(me: Traveller) -> None:
    me.is_on("scenarios")
    expect(me.field("risk_point.what.label")).to_have_value(FOUNDED)
    me.write("risk_point.guardrail_if.label", "un réglage manque")
    me.write("risk_point.guardrail_then.label", "je l’écris dans la fiche")
    me.press("scenario.risk.close")
    me.pick(re.compile(re.escape(me.say("scenario.step.what"))))
    me.write("scenario.title.label", "Les photos à Hanta")
    go_on(me, "sides")
    for side in ("worst", "likely", "best"):
        me.write(f"scenario.{side}.field", "En mai, Hanta rend 40 photos à 50 €.")
    go_on(me, "risks")
    go_on(me, "odds")
    me.press("scenario.odds.keep")
    after = me.part("scenario.odds.after")
    after.get_by_role("slider").last.press("ArrowLeft")
    expect(after).to_contain_text(formats.percent(me.language, 35))
    go_on(me, "inaction")
    me.write("scenario.inaction_12.label", "Encore un an de soirées perdues.")
    go_on(me, "decide")
    me.pick(me.say("decision.go_smaller"))
    expect(me.page.get_by_text(me.say("scenario.decide.cheer"))).to_be_visible()
    me.next_step()
    expect(me.page.get_by_text(me.say("scenario.overview.whole"))).to_be_visible()
    me.next_step()


def go_on(me: Traveller, step: str) -> None:
    """The next step of the exercise: until its heading stands, the button is still the old one."""
    me.next_step()
    title = me.say(f"scenario.{step}.title")
    expect(me.page.get_by_role("heading", name=title, exact=True)).to_be_visible()


def start_small(me: Traveller) -> None:
    me.is_on("first_task")
    expect(me.part("first_task.now")).to_contain_text(TASK)
    me.press("first_task.rung.open")
    for criterion in EASE_CRITERIA[1:]:
        me.pick(me.say("answer.yes"), group=me.say(f"candidate.{criterion}.label"))
    me.slide()
    expect(me.page.get_by_text(me.say("first_task.fear.low"))).to_be_visible()
    me.press("first_task.rung.close")
    me.press("first_task.rung.choose")
    expect(me.part("first_task.now")).to_contain_text(me.say("first_task.in_hand.mind"))
    me.next_step()


def write_the_post(me: Traveller) -> None:
    me.is_on("brief")
    me.press("brief.list.for_task")
    me.write("brief.result.label", "Dix photos détourées et nommées.")
    me.pick(me.say("brief.step.post"))
    expect(me.page.locator(".paper")).to_contain_text("Dix photos détourées")
    me.press("brief.version.finish", number=1)
    expect(me.page.get_by_text(me.say("brief.versions.title"))).to_be_visible()


def choose_someone(me: Traveller) -> None:
    me.go_to("choose")
    me.press("choose.empty.from_brief", title=TASK)
    me.press("choose.person.add")
    me.write("freelancer.name.label", "Hanta")
    me.press("choose.person.back")
    me.press("choose.criteria.go")
    quality = me.say("typical_criterion.samples")
    me.click(me.page.get_by_role("button", name=in_lines(quality).replace("  \n", " ")).first)
    me.press("choose.interviews.go")
    me.press("choose.scores.go")
    me.pick("4", group=me.say("choose.scores.row", name=quality, weight=3))
    me.press("choose.decide.go")
    me.press("choose.choice.anyway", name="Hanta")
    made = me.page.get_by_role("heading", name=me.say("choose.made.title", name="Hanta"))
    expect(made).to_be_visible()
    me.press("choose.made.log")


def ask_and_accept(me: Traveller) -> None:
    me.is_on("log")
    cards = me.page.locator("[class*='st-key-log-entry-']")
    me.add_line("log.ask.label", REQUEST)
    expect(cards).to_contain_text(REQUEST)
    me.press("log.entry.open")
    me.pick(me.say("log.reply.delivers", name="Hanta"))
    me.add_line("log.reply.delivers.label", "Tout est dans le dossier", name="Hanta")
    expect(cards).to_contain_text(me.say("log_entry.state.delivered"))
    me.press("log.move.accepted")
    expect(cards).to_have_count(0)
    me.click(me.page.get_by_role("link", name=me.say("log.output.link")))


def count_the_month(me: Traveller) -> None:
    me.is_on("costs")
    expect(me.cell("units_accepted", 0)).to_have_attribute("placeholder", "1")
    me.fill_cell("amount", 0, "50")
    total = me.part("costs.total")
    expect(total).to_contain_text(formats.money(me.language, 50, "EUR"))
    expect(total).to_contain_text("1")
    me.next_step()
    me.is_on("compare")
    explained = me.say("compare.empty.one.title")
    expect(me.page.get_by_role("heading", name=explained)).to_be_visible()


def prepare_a_handover(me: Traveller) -> None:
    me.go_to("handover")
    me.press("handover.begin.do")
    me.pick(me.say("handover.way.part"))
    me.press("handover.message.go")
    for part, words in WORDS.items():
        me.write(f"handover.{part}.label", words)
    finished = me.part("handover.finished")
    for words in WORDS.values():
        expect(finished).to_contain_text(words)


def say_what_happened(me: Traveller) -> None:
    """The fear spoke of a later day, but it is known already: it did not come true."""
    me.go_to("review")
    coming = me.page.locator("[class*='st-key-review-coming-']")
    expect(coming).to_contain_text(TESTABLE)
    me.press("review.prediction.change")
    me.click(me.page.get_by_text(me.say("review.known_already"), exact=True))
    me.press("review.answer.no")
    answered = me.page.locator("[class*='st-key-review-answered-']")
    expect(answered).to_contain_text(me.say("review.outcome.no"))
    me.press("review.answer.close")
    expect(coming).to_have_count(0)


def come_home_and_find(me: Traveller) -> None:
    me.go_to("home")
    me.go_to("search")
    box = me.page.get_by_role("textbox", name=me.say("search.placeholder"))
    box.fill("confitures")
    box.press("Enter")
    me.click(me.page.get_by_role("link").filter(has_text=REQUEST[:12]).first)
    me.is_on("log")
    expect(me.page.get_by_text(REQUEST).first).to_be_visible()
