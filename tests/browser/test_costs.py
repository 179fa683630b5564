"""The costs screen in a real browser: amounts typed as people type them, stored as they meant."""

from datetime import date
from decimal import Decimal

import pytest
from playwright.sync_api import Locator, Page, expect

from core.model.preferences import Language
from core.model.provider import ProviderMonth
from core.storage import provider_months, providers, rate_overrides
from core.storage.engine import Engine
from core.texts import formats
from core.texts.catalogue import text
from pages._parts.autosave.readers import editable
from tests.browser.conftest import OpenPage
from tests.browser.watch import assert_no_exception, expect_headline, wait_until_idle
from tests.server import AppServer

EUROS, DOLLARS, ARIARY = "EUR", "USD", "MGA"


class CostsPage:
    """The costs screen as a person uses it, in their language."""

    def __init__(self, page: Page, app: AppServer, language: Language) -> None:
        self.page, self.app, self.language = page, app, language

    def say(self, key: str, **values: object) -> str:
        return text(self.language, key, **values)

    def open(self, query: str = "") -> None:
        self.page.goto(f"{self.app.url}/costs{query}")
        expect_headline(self.page, self.say("costs.title"))
        assert_no_exception(self.page)

    def add(self, name: str, currency: str = EUROS) -> None:
        self.page.locator(".st-key-costs-add").get_by_role("button").click()
        box = self.page.get_by_label(self.say("provider.name.label"), exact=True)
        self.type(box, name)
        expect(self.page.get_by_role("heading", level=2, name=name)).to_be_visible()
        if currency != EUROS:
            self.page.get_by_role("combobox", name=self.say("provider.currency.label")).fill(
                currency
            )
            self.page.get_by_role("option", name=currency).first.click()
            wait_until_idle(self.page)

    def see_earlier(self) -> None:
        """Show more rows than the table of a new provider has."""
        self.page.get_by_role("button", name=self.say("costs.months.earlier")).click()
        expect(self.page.locator("tbody tr")).to_have_count(10)

    def cell(self, row: int, field: str = "provider_month.amount") -> Locator:
        """The field in the `row`th month from the newest."""
        column = field.partition(".")[2]
        return self.page.locator(f"[data-column='{column}']").nth(row)

    def type(self, box: Locator, typed: str) -> None:
        box.fill(typed)
        box.press("Enter")

    def reading(self, box: Locator) -> Locator:
        return box.locator("xpath=..").locator(".reading")

    def message(self, box: Locator) -> Locator:
        return box.locator("xpath=..").get_by_role("alert")

    def stored(self) -> list[ProviderMonth]:
        """The months of the only provider, newest first, as the notebook's file holds them."""
        wait_until_idle(self.page)
        expect(self.page.get_by_test_id("stSkeleton")).to_have_count(0)
        self.app.kill()
        engine = Engine(self.app.home)
        notebook = engine.open("mine")
        (provider,) = providers.list_all(notebook)
        months = provider_months.list_for_provider(notebook, provider.id)
        engine.close()
        return months[::-1]


@pytest.fixture(params=[("fr-FR", 1280), ("en-GB", 1280), ("fr-FR", 390)], ids=str)
def costs(request: pytest.FixtureRequest, app: AppServer, open_page: OpenPage) -> CostsPage:
    locale, width = request.param
    return CostsPage(open_page(locale=locale, width=width), app, Language(locale[:2]))


@pytest.mark.parametrize("costs", [("fr-FR", 1280), ("en-GB", 390)], indirect=True, ids=str)
def test_amounts_are_read_as_they_are_typed_and_shown_back(costs: CostsPage) -> None:
    typed = {
        "300": "300",
        "300,50": "300.5",
        "1 200,50": "1200.5",
        "1\u202f200,50": "1200.5",
        "1,200.50": "1200.5",
        "450 €": "450",
    }
    costs.open()
    costs.add("Rado")
    costs.see_earlier()
    for row, words in enumerate(typed):
        costs.type(costs.cell(row), words)
    for row, amount in enumerate(typed.values()):
        money = formats.money(costs.language, Decimal(amount), EUROS)
        expect(costs.reading(costs.cell(row))).to_have_text(money)
    costs.page.reload()
    for row, amount in enumerate(typed.values()):
        expect(costs.cell(row)).to_have_value(
            editable(costs.language, Decimal(amount), is_money=True)
        )
    assert_no_exception(costs.page)
    assert [one.amount for one in costs.stored()] == [Decimal(one) for one in typed.values()]


def test_a_dollar_is_a_dollar_in_a_dollar_field(app: AppServer, open_page: OpenPage) -> None:
    costs = CostsPage(open_page(), app, Language.FRENCH)
    costs.open()
    costs.add("Hanta", DOLLARS)
    costs.see_earlier()
    for row, words in enumerate(("80 $", "$80", "80 USD", "80")):
        costs.type(costs.cell(row), words)
        expect(costs.reading(costs.cell(row))).to_have_text("80\u00a0$US")
    box = costs.cell(4)
    costs.type(box, "80 €")
    expect(costs.message(box)).to_have_text(
        costs.say("amount.error.other_currency", found=EUROS, expected=DOLLARS)
    )
    assert [one.amount for one in costs.stored()] == [Decimal(80)] * 4


def test_what_can_mean_two_amounts_asks_which(app: AppServer, open_page: OpenPage) -> None:
    costs = CostsPage(open_page(), app, Language.FRENCH)
    costs.open()
    costs.add("Rado")
    box = costs.cell(0)
    costs.type(box, "1.200")
    expect(costs.message(box)).to_contain_text("1,20 ou 1\u202f200")
    expect(box).to_have_value("1.200")
    costs.type(box, "1200")
    expect(costs.reading(box)).to_have_text("1\u202f200\u00a0€")
    expect(costs.message(box)).to_have_text("")
    assert [one.amount for one in costs.stored()] == [Decimal(1200)]


def test_in_english_a_comma_groups_thousands(app: AppServer, open_page: OpenPage) -> None:
    costs = CostsPage(open_page(locale="en-GB"), app, Language.ENGLISH)
    costs.open()
    costs.add("Rado")
    costs.type(costs.cell(0), "1,200")
    expect(costs.reading(costs.cell(0))).to_have_text("€1,200")
    assert [one.amount for one in costs.stored()] == [Decimal(1200)]


def test_what_cannot_be_meant_gets_a_message_and_stays_as_typed(costs: CostsPage) -> None:
    refused = [
        ("provider_month.amount", "-5", costs.say("amount.error.negative")),
        (
            "provider_month.amount",
            "900 000 000",
            costs.say("amount.error.absurd", high=100_000_000),
        ),
        ("provider_month.amount", "trois cents", costs.say("amount.error.unreadable")),
        ("provider_month.amount", "0,005", costs.say("amount.error.decimals", decimals=2)),
        ("provider_month.managing_hours", "745", costs.say("provider_month.error.hours")),
        (
            "provider_month.units_accepted",
            "3 €",
            costs.say("amount.error.currency_unexpected", currency=EUROS),
        ),
    ]
    costs.open()
    costs.add("Rado")
    costs.see_earlier()
    for row, (field, typed, _) in enumerate(refused):
        costs.type(costs.cell(row, field), typed)
    for row, (field, typed, message) in enumerate(refused):
        box = costs.cell(row, field)
        expect(costs.message(box)).to_have_text(message)
        expect(box).to_have_value(typed)
        expect(box).to_have_attribute("aria-invalid", "true")
    assert_no_exception(costs.page)
    assert costs.stored() == []


def test_a_whole_month_adds_up_under_the_table(costs: CostsPage) -> None:
    costs.open()
    costs.add("Rado")
    figures = {"amount": "300", "platform_fee": "12,5", "managing_hours": "2 h 30"}
    figures |= {"units_accepted": "10", "units_to_redo": "1", "note": "Premier mois *calme*"}
    for field, typed in figures.items():
        costs.type(costs.cell(0, f"provider_month.{field}"), typed)
    total = costs.page.locator(".st-key-costs-total")
    expect(total).to_contain_text(formats.money(costs.language, Decimal("312.5"), EUROS))
    expect(total).to_contain_text(formats.money(costs.language, Decimal("31.25"), EUROS))
    costs.page.get_by_text(costs.say("costs.hour.title")).click()
    own = costs.page.get_by_label(costs.say("preferences.hour_value.label"))
    costs.type(own, "20")
    expect(total).to_contain_text(formats.money(costs.language, Decimal("362.5"), EUROS))
    assert_no_exception(costs.page)
    (month,) = costs.stored()
    assert (month.amount, month.platform_fee, month.managing_hours, month.note) == (
        Decimal(300),
        Decimal("12.5"),
        Decimal("2.5"),
        "Premier mois *calme*",
    )


def test_an_own_rate_is_asked_for_where_there_is_none_and_converts_at_once(
    app: AppServer, open_page: OpenPage
) -> None:
    costs = CostsPage(open_page(), app, Language.FRENCH)
    costs.open()
    costs.add("Hanta", ARIARY)
    total = costs.page.locator(".st-key-costs-total")
    costs.type(costs.cell(0), "250 000 Ar")
    expect(total).to_contain_text(costs.say("costs.total.no_rate"))
    rate = costs.cell(0, "rate_override.rate")
    costs.type(rate, "0")
    expect(costs.message(rate)).to_have_text(costs.say("rate_override.error.rate"))
    costs.type(rate, "5000")
    expect(total).to_contain_text("50\u00a0€")
    app.kill()
    engine = Engine(app.home)
    (stored,) = rate_overrides.list_all(engine.open("mine"))
    engine.close()
    assert (stored.home_currency, stored.currency, stored.rate) == (EUROS, ARIARY, Decimal(5000))


def test_a_removed_provider_comes_back_from_the_notebook(
    app: AppServer, open_page: OpenPage
) -> None:
    costs = CostsPage(open_page(), app, Language.FRENCH)
    costs.open()
    costs.add("Rado")
    costs.type(costs.cell(0), "300")
    expect(costs.reading(costs.cell(0))).to_have_text("300\u00a0€")
    costs.page.get_by_role("button", name=costs.say("costs.remove.title")).click()
    costs.page.get_by_role("button", name=costs.say("costs.remove.do")).click()
    expect(costs.page.get_by_text(costs.say("costs.removed"))).to_be_visible()
    costs.page.get_by_role("link", name=costs.say("costs.removed.link")).click()
    costs.page.get_by_role("button", name=costs.say("notebook.history.undo")).first.click()
    wait_until_idle(costs.page)
    costs.open()
    expect(costs.cell(0)).to_have_value("300")


def test_the_table_widens_and_the_newest_month_comes_first(
    app: AppServer, open_page: OpenPage
) -> None:
    costs = CostsPage(open_page(), app, Language.FRENCH)
    costs.open()
    costs.add("Rado")
    rows = costs.page.locator("tbody tr")
    expect(rows).to_have_count(4)
    this_month = formats.month(Language.FRENCH, date.today())  # noqa: DTZ011
    expect(rows.first).to_contain_text(this_month)
    costs.see_earlier()
    costs.page.get_by_role("button", name=costs.say("costs.months.later")).click()
    expect(rows).to_have_count(13)
    assert_no_exception(costs.page)
