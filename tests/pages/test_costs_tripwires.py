"""Points to check on Costs: shown where they apply, noted as dealt with, taken back, told later."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from uuid import UUID

import pytest
from streamlit.testing.v1 import AppTest

from core.model.access import Access
from core.model.preferences import Language
from core.model.provider import Provider, ProviderKind, ProviderMonth
from core.model.records import Record
from core.model.tripwire_note import Tripwire, TripwireNote, tripwire_note_id
from core.samples.figures import REMOTE_ID
from core.storage import changes, tripwire_notes
from core.storage.notebook import Notebook
from core.texts import formats
from core.texts.catalogue import plural, text
from tests.pages.conftest import OpenScreen, a_stamp
from tests.pages.courses import NOW, RADO, THIS_MONTH, TODAY, months

FRENCH = Language.FRENCH
LOCAL = replace(RADO, kind=ProviderKind.AGENCY, country="FR")


def part_of(tripwire: Tripwire) -> str:
    return f"costs.tripwire.{tripwire}.{RADO.id}"


def say(key: str, language: Language = FRENCH, **values: object) -> str:
    return text(language, key, **values)


def paid(*amounts: int) -> list[ProviderMonth]:
    given = months(*(1 for _ in amounts))
    return [
        replace(one, amount=Decimal(amount)) for one, amount in zip(given, amounts, strict=True)
    ]


def a_note(tripwire: Tripwire, days_ago: int = 0, note: str = "") -> TripwireNote:
    return TripwireNote(
        id=tripwire_note_id(RADO.id, tripwire),
        created_at=NOW,
        provider_id=RADO.id,
        tripwire=tripwire,
        dealt_on=TODAY - timedelta(days=days_ago),
        note=note,
    )


def words(screen: AppTest) -> str:
    return "\n".join(element.value for element in [*screen.markdown, *screen.caption])


def labels(screen: AppTest) -> str:
    return "\n".join(expander.label for expander in screen.expander)


def waiting(count: int, language: Language = FRENCH) -> str:
    return plural(language, "tripwire.title.waiting", count)


def open_point(
    open_screen: OpenScreen, tripwire: Tripwire, provider: Provider, *records: Record
) -> AppTest:
    return open_screen("costs", provider, *records, part="tripwires", unfolded=part_of(tripwire))


def test_nothing_is_shown_before_any_work(open_screen: OpenScreen) -> None:
    screen = open_screen("costs", LOCAL)
    assert not screen.exception
    assert say("tripwire.title.calm") not in labels(screen)
    assert waiting(1) not in labels(screen)


@pytest.mark.parametrize("language", list(Language))
def test_the_part_counts_what_waits_and_stays_folded(
    open_screen: OpenScreen, language: Language
) -> None:
    screen = open_screen("costs", LOCAL, *paid(80), language=language)
    assert waiting(2, language) in labels(screen)
    assert say("tripwire.what", language) not in words(screen)
    opened = open_screen("costs", language=None, part="tripwires")
    assert say("tripwire.what", language) in words(opened)
    for one in (Tripwire.DATA, Tripwire.RIGHTS):
        assert say(f"tripwire.{one}.name", language) in labels(opened)
    assert say("tripwire.vigilance.name", language) not in labels(opened)


@pytest.mark.parametrize(
    ("kind", "country", "language", "left_out"),
    [
        (ProviderKind.FREELANCER, "", FRENCH, set()),
        (ProviderKind.AGENCY, "FR", Language.ENGLISH, {Tripwire.SUBORDINATION, Tripwire.VAT}),
        (ProviderKind.OTHER, "US", FRENCH, set()),
        (ProviderKind.FREELANCER, "MG", Language.ENGLISH, set()),
        (ProviderKind.AGENCY, "CH", FRENCH, {Tripwire.SUBORDINATION}),
        (ProviderKind.EMPLOYEE, "MG", FRENCH, set(Tripwire) - {Tripwire.RIGHTS}),
    ],
)
def test_every_point_that_applies_has_its_words(
    open_screen: OpenScreen,
    kind: ProviderKind,
    country: str,
    language: Language,
    left_out: set[Tripwire],
) -> None:
    provider = replace(RADO, kind=kind, country=country, platform="Upwork", name="*Rado* $x$")
    given = [replace(one, hours_worked=Decimal(90)) for one in paid(*[900] * 6)]
    screen = open_screen("costs", provider, *given, language=language, part="tripwires")
    for one in Tripwire:
        screen.session_state[part_of(one)] = True
    screen.run()
    assert not screen.exception
    told = "\n".join(one.value for one in screen.markdown if "Rado" in one.value)
    assert "*Rado* $x$" not in told
    seen = {one for one in Tripwire if say(f"tripwire.{one}.source", language) in words(screen)}
    assert seen == set(Tripwire) - left_out


def test_the_papers_come_near_and_say_how_much_was_paid(open_screen: OpenScreen) -> None:
    screen = open_point(open_screen, Tripwire.VIGILANCE, LOCAL, *paid(2_000, 2_320))
    told = say(
        "tripwire.vigilance.near",
        name="Rado \\*",
        paid=formats.money(FRENCH, Decimal(4_320), "EUR", 0),
    )
    assert told in words(screen)
    assert say("tripwire.vigilance.do.home") in words(screen)
    assert say("tripwire.vigilance.source") in words(screen)


def test_months_without_a_rate_are_said(open_screen: OpenScreen) -> None:
    provider = replace(LOCAL, currency="MGA", country="MG")
    screen = open_point(open_screen, Tripwire.VIGILANCE, provider, *paid(250_000))
    assert say("tripwire.vigilance.uncounted", name="Rado \\*") in words(screen)
    assert say("tripwire.vigilance.do.abroad") in words(screen)


def test_open_accesses_are_counted_where_data_is_asked_about(open_screen: OpenScreen) -> None:
    doors = [
        Access(id=UUID(int=number), created_at=NOW, provider_id=RADO.id, revoked_on=revoked_on)
        for number, revoked_on in ((20, None), (21, None), (22, TODAY))
    ]
    screen = open_point(open_screen, Tripwire.DATA, LOCAL, *paid(80), *doors)
    assert plural(FRENCH, "tripwire.data.doors", 2) in words(screen)


def test_a_point_is_dealt_with_dated_noted_and_taken_back(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = open_point(open_screen, Tripwire.RIGHTS, LOCAL, *paid(80))
    screen.button(key=f"costs.tripwire.do.rights.{RADO.id}").click().run()
    assert waiting(1) in labels(screen)
    assert say("tripwire.state.once", day=formats.day(FRENCH, TODAY)) in labels(screen)
    (note,) = tripwire_notes.list_all(own_notebook)
    assert (note.tripwire, note.dealt_on, note.note) == (Tripwire.RIGHTS, TODAY, "")
    earlier = TODAY - timedelta(days=40)
    screen.date_input(key=f"tripwire_note.dealt_on.{note.id}").set_value(earlier).run()
    assert tripwire_notes.get(own_notebook, note.id).dealt_on == earlier
    screen.button(key=f"costs.tripwire.reopen.rights.{RADO.id}").click().run()
    assert tripwire_notes.list_all(own_notebook) == []
    assert waiting(2) in labels(screen)
    changes.undo(own_notebook, changes.list_recent(own_notebook)[0].step, a_stamp())
    assert [one.dealt_on for one in tripwire_notes.list_all(own_notebook)] == [earlier]


def test_an_emptied_day_shows_its_day_again(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    note = a_note(Tripwire.RIGHTS, days_ago=3)
    screen = open_point(open_screen, Tripwire.RIGHTS, LOCAL, *paid(80), note)
    key = f"tripwire_note.dealt_on.{note.id}"
    screen.date_input(key=key).set_value(None).run()
    assert screen.date_input(key=key).value == note.dealt_on
    assert tripwire_notes.list_all(own_notebook) == [note]


def test_all_dealt_with_is_said_in_the_title(open_screen: OpenScreen) -> None:
    notes = [a_note(one) for one in (Tripwire.DATA, Tripwire.RIGHTS)]
    screen = open_screen("costs", LOCAL, *paid(80), *notes)
    assert say("tripwire.title.calm") in labels(screen)


def test_papers_older_than_six_months_wait_again_and_keep_their_note(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    old = a_note(Tripwire.VIGILANCE, days_ago=190, note="code 1234")
    screen = open_point(open_screen, Tripwire.VIGILANCE, LOCAL, *paid(6_000), old)
    assert waiting(3) in labels(screen)
    assert say("tripwire.do.lapsed") in {one.label for one in screen.button}
    screen.button(key=f"costs.tripwire.do.vigilance.{RADO.id}").click().run()
    assert waiting(2) in labels(screen)
    assert tripwire_notes.list_all(own_notebook) == [replace(old, dealt_on=TODAY)]


def test_two_clicks_make_one_note(open_screen: OpenScreen, own_notebook: Notebook) -> None:
    """As from two windows: the second still shows the button of a point that is dealt with."""
    one = open_point(open_screen, Tripwire.RIGHTS, LOCAL, *paid(80))
    other = open_screen("costs", language=None, part="tripwires", unfolded=part_of(Tripwire.RIGHTS))
    for screen in (one, other):
        screen.button(key=f"costs.tripwire.do.rights.{RADO.id}").click().run()
        assert not screen.exception
    assert len(tripwire_notes.list_all(own_notebook)) == 1


def test_a_point_that_no_longer_applies_hides_and_its_note_stays(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    note = a_note(Tripwire.VIGILANCE)
    left = replace(LOCAL, to_on=THIS_MONTH - timedelta(days=40))
    screen = open_screen("costs", left, *paid(6_000), note, part="tripwires")
    assert say("tripwire.vigilance.name") not in labels(screen)
    assert tripwire_notes.list_all(own_notebook) == [note]


@pytest.mark.parametrize("language", list(Language))
def test_the_history_names_the_point_even_once_it_is_gone(
    open_screen: OpenScreen, own_notebook: Notebook, language: Language
) -> None:
    note = a_note(Tripwire.VAT)
    open_screen("home", LOCAL, note, language=language)
    tripwire_notes.remove(own_notebook, note.id, a_stamp())
    told = words(open_screen("notebook", language=None))
    name = say("tripwire.vat.name", language)
    what = say("history.record.tripwire_note", language, name=name)
    assert say("history.remove", language, what=what) in told


def test_the_example_shows_points_and_one_dealt_with(open_screen: OpenScreen) -> None:
    screen = open_screen("costs", notebook="example", provider=REMOTE_ID, part="tripwires")
    assert waiting(3) in labels(screen)
    assert say("tripwire.state.once", day=formats.day(FRENCH, date(2016, 7, 4))) in labels(screen)
