"""The history on its screen: looked through by words, part, time and sort; undone with care."""

from uuid import UUID, uuid4

import pytest
from streamlit.testing.v1 import AppTest

from core.model.fear import Fear, Whose
from core.model.goal import Goal
from core.model.handover import Handover
from core.model.preferences import Language
from core.model.provider import Provider
from core.model.risk_point import RiskPoint
from core.model.scenario import Scenario
from core.samples.story import example
from core.storage import changes, goals, risk_points, scenarios
from core.storage.notebook import Notebook
from core.texts.catalogue import plural, text
from pages._parts.timeline_filter import SHOWN_AT_FIRST
from tests.pages.conftest import OpenScreen, a_stamp

NOW = a_stamp().now
SCENARIO = Scenario(id=UUID(int=1), created_at=NOW, title="Le blog d’été")
OTHER = Scenario(id=UUID(int=2), created_at=NOW, title="La boutique")
FRENCH = Language.FRENCH


def shown(screen: AppTest) -> str:
    blocks = [*screen.markdown, *screen.caption, *screen.info]
    return "\n".join(block.value for block in blocks).replace("\u00a0", " ").replace("\u202f", " ")


def told(screen: AppTest) -> int:
    """How many acts are shown."""
    return len([one for one in screen.markdown if " · " in one.value[:9]])


def asked(screen: AppTest, name: str) -> str | None:
    value = screen.query_params.get(name)
    return value[0] if isinstance(value, list) else value


def write(notebook: Notebook) -> None:
    for one in (SCENARIO, OTHER):
        scenarios.add(notebook, one, a_stamp())
    goals.add(notebook, Goal(id=UUID(int=3), created_at=NOW, what="Vendre un cours"), a_stamp())
    scenarios.revise(notebook, SCENARIO.id, a_stamp(), worst="Ils disparaissent à Noël")
    scenarios.revise(notebook, OTHER.id, a_stamp(), worst="Personne ne répond")
    scenarios.remove(notebook, OTHER.id, a_stamp())


def test_words_are_found_in_values_and_in_names(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    write(own_notebook)
    screen = open_screen("notebook", language=None)
    assert told(screen) == 6
    screen.chat_input(key="timeline.find").set_value(" NOEL ").run()
    assert asked(screen, "find") == "NOEL"
    assert told(screen) == 1
    assert "Ils disparaissent à Noël" in shown(screen)
    screen.chat_input(key="timeline.find").set_value("ete").run()
    assert told(screen) == 2
    screen.button(key="timeline.whole").click().run()
    assert asked(screen, "find") is None
    assert told(screen) == 6
    assert not screen.exception


def test_part_and_sort_are_chosen_together_and_kept_in_the_address(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    write(own_notebook)
    screen = open_screen("notebook", language=None)
    screen.selectbox(key="timeline.part").select("scenarios").run()
    assert told(screen) == 5
    screen.selectbox(key="timeline.change").select("remove").run()
    assert (asked(screen, "part"), asked(screen, "change")) == ("scenarios", "remove")
    assert told(screen) == 1
    assert "La boutique" in shown(screen)
    screen.selectbox(key="timeline.part").select("").run()
    assert (asked(screen, "part"), asked(screen, "change")) == (None, "remove")


@pytest.mark.parametrize(("period", "acts"), [("today", 6), ("week", 6), ("2011-03", 0)])
def test_a_period_leaves_out_what_lies_outside(
    open_screen: OpenScreen, own_notebook: Notebook, period: str, acts: int
) -> None:
    write(own_notebook)
    screen = open_screen("notebook", language=None, period=period)
    assert told(screen) == acts
    assert not screen.exception


@pytest.mark.parametrize("language", list(Language))
def test_nothing_found_says_what_to_try(
    open_screen: OpenScreen, own_notebook: Notebook, language: Language
) -> None:
    write(own_notebook)
    screen = open_screen("notebook", language=language.value, find="zzz")
    assert text(language, "timeline.none.words") in [one.value for one in screen.info]
    screen = open_screen("notebook", language=None, part="costs")
    assert text(language, "timeline.none") in [one.value for one in screen.info]
    assert not screen.exception


@pytest.mark.parametrize("find", ["*", "[", "(", "<b>", "$x$", "%", "'", "\\", "a" * 5_000])
def test_whatever_is_asked_is_only_text(
    open_screen: OpenScreen, own_notebook: Notebook, find: str
) -> None:
    write(own_notebook)
    screen = open_screen("notebook", language=None, find=find, part="x", change="y", undo="z")
    assert not screen.exception


def test_what_is_told_of_a_new_record_holds_no_key_no_code_and_no_quotes_twice(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    kind = "access.narrow_role"
    risk = RiskPoint(id=UUID(int=4), created_at=NOW, scenario_id=SCENARIO.id, kind=kind)
    fear = Fear(id=UUID(int=5), created_at=NOW, what="« À ce prix-là ! »", whose=Whose.OTHER)
    letter = Handover(
        id=UUID(int=6),
        created_at=NOW,
        provider_id=UUID(int=7),
        message_language=Language.ENGLISH,
    )
    provider = Provider(id=UUID(int=7), created_at=NOW, name="Rado")
    for one in (SCENARIO, risk, fear, provider, letter):
        changes.add_all(own_notebook, [one], a_stamp())
    found = shown(open_screen("notebook", language="fr"))
    assert kind not in found
    assert "Ajouté : peur « À ce prix-là ! »" in found.replace("\\", "")
    assert text(FRENCH, "language.en") in found
    assert text(FRENCH, "fear.whose.other") in found
    assert " ? :" not in found


def test_more_goes_further_back_without_losing_the_filter(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    scenarios.add(own_notebook, SCENARIO, a_stamp())
    for number in range(2 * SHOWN_AT_FIRST):
        field = "worst" if number % 2 else "best"
        scenarios.revise(own_notebook, SCENARIO.id, a_stamp(), **{field: f"Mot {number}"})
    screen = open_screen("notebook", language=None, find="mot")
    assert told(screen) == SHOWN_AT_FIRST
    screen.button(key="notebook.history.more").click().run()
    assert asked(screen, "find") == "mot"
    assert told(screen) == 2 * SHOWN_AT_FIRST
    assert "notebook.history.more" not in [button.key for button in screen.button]


def test_a_long_text_shows_what_went_and_what_came(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    before = "Ils partent avec mon site, et je perds trois semaines de travail"
    scenarios.add(own_notebook, SCENARIO, a_stamp())
    scenarios.revise(own_notebook, SCENARIO.id, a_stamp(), worst=before)
    later = a_stamp()
    scenarios.revise(own_notebook, SCENARIO.id, later, best="-")
    scenarios.revise(
        own_notebook, SCENARIO.id, a_stamp(), worst=before.replace("site", "*blog*\n\nentier")
    )
    screen = open_screen("notebook", language=None)
    marked = r":red-background[~~site~~]:green-background[**\*blog\* ↵  ↵ entier**]"
    assert marked in shown(screen)
    assert "vide → Ils partent avec mon site" in shown(screen)
    assert text(FRENCH, "timeline.legend") in [one.value for one in screen.caption]


def test_what_stands_in_the_way_is_named_and_goes_first(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    added = a_stamp()
    scenarios.add(own_notebook, SCENARIO, added)
    risk = RiskPoint(id=uuid4(), created_at=NOW, scenario_id=SCENARIO.id, what="Silence")
    risk_points.add(own_notebook, risk, a_stamp())
    screen = open_screen("notebook", language=None, part="scenarios")
    screen.button(key=f"undo.{added.step}").click().run()
    assert asked(screen, "undo") == str(added.step)
    assert scenarios.list_all(own_notebook) == [SCENARIO]
    assert plural(FRENCH, "timeline.way", 1).replace("\u00a0", " ") in shown(screen)
    assert shown(screen).count("« Silence »") == 2
    screen.button(key=f"undo.leave.{added.step}").click().run()
    assert (asked(screen, "undo"), asked(screen, "part")) == (None, "scenarios")
    screen.button(key=f"undo.{added.step}").click().run()
    screen.button(key=f"undo.with.{added.step}").click().run()
    assert scenarios.list_all(own_notebook) == []
    assert risk_points.list_all(own_notebook) == []
    assert shown(screen).count(text(FRENCH, "timeline.taken_back")) == 2
    newest = next(one for one in screen.button if str(one.key).startswith("undo."))
    newest.click().run()
    assert risk_points.list_all(own_notebook) == [risk]
    assert not screen.exception


def test_where_there_is_no_way_that_is_said(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    added = a_stamp()
    scenarios.add(own_notebook, SCENARIO, added)
    screen = open_screen("notebook", language=None)
    changes.undo(own_notebook, added.step, a_stamp())
    screen.button(key=f"undo.{added.step}").click().run()
    assert text(FRENCH, "timeline.way.none") in [one.value for one in screen.markdown]
    assert not screen.exception


def test_an_old_step_that_nothing_needs_is_undone_from_far_back(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    scenarios.add(own_notebook, SCENARIO, a_stamp())
    early = a_stamp()
    scenarios.revise(own_notebook, SCENARIO.id, early, likely="Un début difficile")
    for number in range(2 * SHOWN_AT_FIRST):
        field = "worst" if number % 2 else "best"
        scenarios.revise(own_notebook, SCENARIO.id, a_stamp(), **{field: f"Mot {number}"})
    screen = open_screen("notebook", language=None, find="difficile")
    screen.button(key=f"undo.{early.step}").click().run()
    assert scenarios.get(own_notebook, SCENARIO.id).likely == ""
    assert asked(screen, "find") == "difficile"


@pytest.mark.parametrize("language", list(Language))
def test_a_step_with_many_changes_is_one_line_that_opens(
    open_screen: OpenScreen, own_notebook: Notebook, language: Language
) -> None:
    step = a_stamp()
    records = example(language, NOW)
    changes.add_all(own_notebook, records, step)
    key = f"history.all.{step.step}"
    screen = open_screen("notebook", language=None, unfolded=key)
    assert told(screen) == 1
    assert plural(language, "timeline.step", len(records)) in [one.label for one in screen.expander]
    assert plural(language, "timeline.more", len(records) - 30) in shown(screen)
    assert not screen.exception


def test_the_example_begins_with_its_opening_which_is_no_act_of_the_visitors(
    open_screen: OpenScreen,
) -> None:
    screen = open_screen("notebook", notebook="example")
    assert text(FRENCH, "timeline.example").split(".")[0] in shown(screen)
    assert told(screen) == 0


def test_every_kind_of_record_of_the_example_is_told_with_its_values(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    for record in example(FRENCH, NOW):
        changes.add_all(own_notebook, [record], a_stamp())
    screen = open_screen("notebook", language=None, shown=1_000)
    assert not screen.exception
    assert text(FRENCH, "provider_month.units_accepted.label") in shown(screen)


def test_an_undo_says_what_it_did_and_what_is_gone_keeps_its_name(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    scenarios.add(own_notebook, OTHER, a_stamp())
    scenarios.revise(own_notebook, OTHER.id, a_stamp(), worst="Rien")
    removed, back = a_stamp(), a_stamp()
    scenarios.remove(own_notebook, OTHER.id, removed)
    screen = open_screen("notebook", language=None)
    assert shown(screen).count("La boutique") == 3
    changes.undo(own_notebook, removed.step, back)
    what = text(FRENCH, "history.record.scenario", name="La boutique")
    screen = open_screen("notebook", language=None)
    said = text(FRENCH, "history.undo.add", what=what)
    assert said.replace("\u00a0", " ") in shown(screen)
    changes.undo(own_notebook, back.step, a_stamp())
    screen = open_screen("notebook", language=None)
    said = text(FRENCH, "history.undo.remove", what=what)
    assert said.replace("\u00a0", " ") in shown(screen)


def test_what_was_changed_at_once_is_undone_at_once_and_the_button_says_so(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    both, one = a_stamp(), a_stamp()
    changes.add_all(own_notebook, [SCENARIO, OTHER], both)
    scenarios.revise(own_notebook, SCENARIO.id, one, worst="Ils disparaissent")
    screen = open_screen("notebook", language=None)
    labels = {each.key: each.label for each in screen.button}
    assert labels[f"undo.{both.step}"] == text(FRENCH, "notebook.history.undo_all")
    assert labels[f"undo.{one.step}"] == text(FRENCH, "notebook.history.undo")
