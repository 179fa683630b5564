"""The costs screen: teach, add, describe, fill in, add up, convert, remove."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from uuid import UUID

import pytest
from streamlit.testing.v1 import AppTest

from core.model.preferences import Language, Preferences
from core.model.provider import Provider, ProviderKind, ProviderMonth, provider_month_id
from core.samples.story import example
from core.storage import changes, provider_months, providers
from core.storage.notebook import Notebook
from core.texts.catalogue import plural, text
from tests.pages.conftest import OpenScreen, a_stamp

FRENCH = Language.FRENCH
LANGUAGES = list(Language)
NOW = datetime(2026, 1, 2, 9, tzinfo=UTC).replace(tzinfo=None)
JULY = date(2016, 7, 1)
AGENCY = Provider(
    id=UUID(int=1),
    created_at=NOW,
    name="Agence *du* coin",
    kind=ProviderKind.AGENCY,
    country="FR",
    currency="EUR",
    from_on=date(2016, 3, 1),
    to_on=date(2016, 6, 30),
    unit="article",
)
WHO = f"costs.who.{AGENCY.id}"
REMOTE = replace(
    AGENCY,
    id=UUID(int=2),
    name="Hanta",
    kind=ProviderKind.FREELANCER,
    country="MG",
    currency="USD",
    from_on=JULY,
    to_on=date(2016, 12, 31),
)


def a_month(provider: Provider, month: date, **figures: Decimal | None) -> ProviderMonth:
    return ProviderMonth(
        id=provider_month_id(provider.id, month),
        created_at=NOW,
        provider_id=provider.id,
        month=month,
        amount=figures.get("amount"),
        platform_fee=figures.get("fee"),
        managing_hours=figures.get("hours"),
        units_accepted=figures.get("accepted"),
        units_to_redo=figures.get("redo"),
    )


REMOTE_JULY = a_month(REMOTE, JULY, amount=Decimal(80), accepted=Decimal(30))


def words(screen: AppTest) -> str:
    shown = [*screen.markdown, *screen.caption, *screen.header, *screen.subheader, *screen.info]
    return "\n".join(element.value for element in [*shown, *screen.success, *screen.error])


def metrics(screen: AppTest) -> dict[str, str]:
    return {metric.label: metric.value for metric in screen.metric}


def labels(screen: AppTest) -> set[str]:
    return {expander.label for expander in screen.expander}


def say(key: str, language: Language = FRENCH, **values: object) -> str:
    return text(language, key, **values)


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_empty_screen_teaches_what_to_note(open_screen: OpenScreen, language: Language) -> None:
    screen = open_screen("costs", language=language)
    assert not screen.exception
    assert say("costs.empty.title", language) in words(screen)
    assert say("costs.empty.text", language) in words(screen)
    assert screen.button(key="costs.add").label == say("costs.empty.do", language)
    assert not screen.metric


def test_the_first_provider_is_added_in_the_home_currency_and_asked_about(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    home = Preferences(created_at=NOW, language=FRENCH, home_currency="CHF")
    screen = open_screen("costs", home)
    screen.button(key="costs.add").click().run()
    (added,) = providers.list_all(own_notebook)
    assert added.currency == "CHF"
    assert screen.query_params["provider"] == str(added.id)
    assert say("costs.who.title_new") in words(screen)
    assert say("costs.total.nothing") in words(screen)
    assert screen.header[0].value == say("costs.unnamed")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_example_adds_up(open_screen: OpenScreen, language: Language) -> None:
    records = example(language, NOW)
    hanta = [record for record in records if isinstance(record, Provider)][-1]
    rates = f"costs.rates.{hanta.id}"
    screen = open_screen("costs", *records, language=language, unfolded=rates)
    assert not screen.exception
    assert metrics(screen)[say("costs.total.unit_cost_of", language, unit="article")] == (
        "2,54\u00a0€" if language is FRENCH else "€2.54"
    )
    assert plural(language, "costs.total.months", 6) in words(screen)
    assert say("costs.rates.source.ecb", language) in words(screen)


def test_the_provider_in_the_address_is_shown_in_one_line(open_screen: OpenScreen) -> None:
    screen = open_screen("costs", AGENCY, REMOTE, provider=AGENCY.id)
    assert screen.header[0].value == "Agence \\*du\\* coin"
    assert screen.caption[0].value == (
        "Agence · France · de mars 2016 à juin 2016 · unité\u00a0: article"
    )
    assert say("costs.rates.title") not in labels(screen)


def test_without_an_address_the_newest_provider_is_shown(open_screen: OpenScreen) -> None:
    screen = open_screen("costs", AGENCY, replace(REMOTE, created_at=NOW.replace(hour=10)))
    assert screen.header[0].value == "Hanta"


def test_choosing_another_provider_changes_the_address(open_screen: OpenScreen) -> None:
    screen = open_screen("costs", AGENCY, REMOTE, provider=AGENCY.id)
    screen.button_group(key=f"costs.choose.{AGENCY.id}").set_value(str(REMOTE.id)).run()
    assert screen.query_params["provider"] == str(REMOTE.id)
    assert screen.header[0].value == "Hanta"


def test_a_stale_address_is_said_kindly(open_screen: OpenScreen) -> None:
    screen = open_screen("costs", AGENCY, provider=UUID(int=9))
    assert not screen.exception
    assert say("frame.record_gone") in words(screen)
    assert screen.header[0].value == "Agence \\*du\\* coin"


def test_what_is_chosen_about_a_provider_is_saved(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = open_screen("costs", AGENCY, unfolded=WHO)
    screen.selectbox(key=f"provider.country.{AGENCY.id}").select("MG").run()
    screen.selectbox(key=f"provider.currency.{AGENCY.id}").select("MGA").run()
    screen.date_input(key=f"provider.from_on.{AGENCY.id}").set_value(date(2016, 2, 1)).run()
    stored = providers.get(own_notebook, AGENCY.id)
    assert (stored.country, stored.currency, stored.from_on) == ("MG", "MGA", date(2016, 2, 1))
    assert not screen.exception


def test_an_end_before_the_start_is_refused_beside_the_field(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = open_screen("costs", AGENCY, unfolded=WHO)
    screen.date_input(key=f"provider.to_on.{AGENCY.id}").set_value(date(2016, 1, 31)).run()
    message = say("provider.error.to_before_from", start=AGENCY.from_on, end=date(2016, 1, 31))
    assert message in words(screen)
    assert providers.get(own_notebook, AGENCY.id).to_on == AGENCY.to_on


def test_a_currency_no_longer_in_use_stays_on_offer_to_who_has_it(open_screen: OpenScreen) -> None:
    screen = open_screen("costs", replace(AGENCY, currency="HRK"), unfolded=WHO)
    assert not screen.exception
    assert screen.selectbox(key=f"provider.currency.{AGENCY.id}").value == "HRK"


def test_totals_count_fees_hours_and_what_was_left_out(open_screen: OpenScreen) -> None:
    own = Preferences(created_at=NOW, language=FRENCH, hour_value=Decimal(30))
    march = a_month(
        AGENCY,
        date(2016, 3, 1),
        amount=Decimal(300),
        fee=Decimal("12.5"),
        hours=Decimal("2.5"),
        accepted=Decimal(10),
        redo=Decimal(2),
    )
    april = a_month(AGENCY, date(2016, 4, 1), amount=Decimal(300))
    screen = open_screen("costs", own, AGENCY, march, april)
    shown = metrics(screen)
    assert shown[say("costs.total.cost")] == "687,50\u00a0€"
    assert shown[say("costs.total.output_of", unit="article")] == "10"
    assert shown[say("costs.total.unit_cost_of", unit="article")] == "38,75\u00a0€"
    assert say("costs.total.redo", units=2) in words(screen)
    assert plural(FRENCH, "costs.total.incomplete", 1) in words(screen)


def test_hours_without_a_value_are_shown_but_not_counted(open_screen: OpenScreen) -> None:
    march = a_month(AGENCY, date(2016, 3, 1), amount=Decimal(300), hours=Decimal(3))
    screen = open_screen("costs", AGENCY, march)
    assert metrics(screen)[say("costs.total.cost")] == "300\u00a0€"
    assert say("costs.total.hours_uncounted", hours=3) in words(screen)
    assert say("costs.total.without_hours") not in words(screen)
    assert say("costs.hour.title") in labels(screen)


@pytest.mark.parametrize(
    ("fee", "missing"), [(None, "without_hours_and_fees"), (Decimal(5), "without_hours")]
)
def test_a_full_cost_says_what_was_not_noted(
    open_screen: OpenScreen, fee: Decimal | None, missing: str
) -> None:
    march = a_month(AGENCY, date(2016, 3, 1), amount=Decimal(300), fee=fee)
    assert say(f"costs.total.{missing}") in words(open_screen("costs", AGENCY, march))


def test_a_month_without_output_has_no_unit_cost(open_screen: OpenScreen) -> None:
    nothing = a_month(AGENCY, date(2016, 3, 1), amount=Decimal(300), accepted=Decimal(0))
    screen = open_screen("costs", replace(AGENCY, unit=""), nothing)
    assert metrics(screen)[say("costs.total.unit_cost")] == "–"


def test_earlier_and_later_months_are_one_click_away(open_screen: OpenScreen) -> None:
    screen = open_screen("costs", AGENCY)
    screen.button(key=f"costs.months.earlier.{AGENCY.id}").click().run()
    assert screen.query_params["since"] == "2015-09"
    screen.button(key=f"costs.months.later.{AGENCY.id}").click().run()
    assert screen.query_params["since"] == "2015-09"
    assert screen.query_params["until"] == "2016-09"
    assert not screen.exception


@pytest.mark.parametrize("since", ["", "2016", "2016-13", "0000-00", "juillet", "9999-99"])
def test_a_month_in_the_address_that_is_none_is_left_aside(
    open_screen: OpenScreen, since: str
) -> None:
    assert not open_screen("costs", AGENCY, since=since, until=since).exception


def test_a_provider_is_removed_on_confirmation_and_can_come_back(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    march = a_month(AGENCY, date(2016, 3, 1), amount=Decimal(300))
    screen = open_screen("costs", AGENCY, march)
    warning = plural(FRENCH, "costs.remove.text", 1, name="Agence \\*du\\* coin")
    assert warning in words(screen)
    screen.button(key=f"costs.remove.{AGENCY.id}").click().run()
    assert providers.list_all(own_notebook) == []
    assert say("costs.removed") in words(screen)
    (last, *_) = changes.list_recent(own_notebook)
    changes.undo(own_notebook, last.step, a_stamp())
    assert providers.list_all(own_notebook) == [AGENCY]
    assert provider_months.list_for_provider(own_notebook, AGENCY.id) == [march]
    assert say("costs.removed") not in words(screen.run())


def test_the_next_step_stands_at_the_foot(open_screen: OpenScreen) -> None:
    assert open_screen("costs", AGENCY).button(key="next_step.do")


def test_while_empty_the_next_step_leaves_the_strong_button_to_the_first_provider(
    open_screen: OpenScreen,
) -> None:
    screen = open_screen("costs")
    strong = [button.key for button in screen.button if button.proto.type == "primary"]
    assert strong == ["costs.add"]
