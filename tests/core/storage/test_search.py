"""Any words are found wherever they were written, and nothing else is."""

import pytest

from core.storage import changes, own_tasks, scenarios, search
from core.storage.notebook import Notebook
from tests.core.storage import making


def titles(notebook: Notebook, words: str) -> set[str]:
    return {found.words.split(" · ")[0] for found in search.find(notebook, words)}


@pytest.mark.parametrize("words", ["échéance", "ECHEANCE", "écheance  mars", "mars échéance"])
def test_case_accents_and_order_do_not_matter(notebook: Notebook, words: str) -> None:
    scenario = making.scenario(title="L’Échéance", worst="Fin mars, tout tombe")
    other = making.scenario(title="Une autre", worst="mars")
    changes.add_all(notebook, [scenario, other], making.stamp())
    (found,) = search.find(notebook, words)
    assert (found.kind, found.record_id) == ("scenario", scenario.id)


def test_words_are_found_in_every_kind_of_record(notebook: Notebook) -> None:
    provider = making.provider(name="photo un")
    request = making.log_entry(provider.id, words="photo deux")
    task, goal = making.own_task(what="photo trois"), making.goal(what="photo")
    changes.add_all(notebook, [provider, request, task, goal], making.stamp())
    kinds = {found.kind for found in search.find(notebook, "photo")}
    assert kinds == {"provider", "log_entry", "own_task", "goal"}


@pytest.mark.parametrize("words", ["%", "_", "100%", "a_b", "'", "\\", "?", "' OR 1=1 --"])
def test_signs_of_sql_are_only_signs(notebook: Notebook, words: str) -> None:
    holds = making.scenario(title=f"avant {words} après")
    changes.add_all(notebook, [holds, making.scenario(title="rien de tel")], making.stamp())
    assert [found.record_id for found in search.find(notebook, words)] == [holds.id]


def test_no_words_find_nothing(notebook: Notebook) -> None:
    scenarios.add(notebook, making.scenario(title="x"), making.stamp())
    assert search.find(notebook, "") == search.find(notebook, "  \n ") == []


def test_keys_and_codes_are_not_words(notebook: Notebook) -> None:
    changes.add_all(notebook, [making.provider(name="Hanta", currency="USD")], making.stamp())
    assert search.find(notebook, "usd") == []


def test_the_newest_come_first_and_no_more_than_asked(notebook: Notebook) -> None:
    made = [making.own_task(what=f"photo {number}") for number in range(5)]
    changes.add_all(notebook, made, making.stamp())
    found = search.find(notebook, "photo", limit=2)
    assert [one.record_id for one in found] == [made[4].id, made[3].id]
    own_tasks.remove(notebook, made[4].id, making.stamp())
    assert titles(notebook, "photo") == {f"photo {number}" for number in range(4)}


def test_a_pattern_is_looked_for_in_the_same_way_everywhere(notebook: Notebook) -> None:
    sql = "SELECT regexp_matches(?, ?) AS found"
    assert notebook.read(sql, ["Ils ferment à Noël", "(?i)n[oô][eë]l"]) == [(True,)]
    assert notebook.read(sql, ["Ils ferment", "(?i)n[oô][eë]l"]) == [(False,)]
    assert notebook.read(sql, [None, "n"]) == [(None,)]


def test_what_stands_in_several_fields_is_told_apart_and_empty_ones_leave_no_trace(
    notebook: Notebook,
) -> None:
    scenario = making.scenario(title="Le blog", worst="Tout tombe")
    changes.add_all(notebook, [scenario], making.stamp())
    (found,) = search.find(notebook, "blog")
    assert found.words == "Le blog · Tout tombe"
