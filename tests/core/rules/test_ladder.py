"""The ladder: the easiest first, nothing guessed, every place with its reason."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import permutations
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.model.candidate import EASE_CRITERIA, Answer, Candidate
from core.rules.ease import TOLD_FIRST, ease, fear_level, height, missing_answers, obstacles
from core.rules.ladder import Place, TieBreak, in_hand, ladder, suggested

_LETTERS = {"y": Answer.YES, "p": Answer.PARTLY, "n": Answer.NO, "-": None}
_NOTED = datetime(2026, 3, 2, 9, 0, tzinfo=UTC).replace(tzinfo=None)


def _task(number: int, letters: str = "yyyyyy", fear: int | None = 0) -> Candidate:
    describable, reversible, no_secret, small, visible, harmless = (
        _LETTERS[letter] for letter in letters
    )
    return Candidate(
        id=UUID(int=number),
        created_at=_NOTED + timedelta(minutes=number),
        what=f"task {number}",
        describable=describable,
        reversible=reversible,
        no_secret=no_secret,
        small=small,
        visible=visible,
        harmless=harmless,
        fear=fear,
    )


def _order(*candidates: Candidate) -> list[int]:
    return [rung.candidate.id.int for rung in ladder(candidates)]


@pytest.mark.parametrize(
    ("letters", "percent"),
    [("yyyyyy", 100), ("yyyyyp", 92), ("pppppp", 50), ("ynynyn", 50), ("pnnnnn", 8), ("nnnnnn", 0)],
)
def test_ease_is_the_share_of_twelve_points(letters: str, percent: int) -> None:
    assert ease(_task(1, letters)) == percent


def test_an_unanswered_criterion_is_not_guessed() -> None:
    half_done = _task(1, "yyy-yy", fear=None)
    assert ease(half_done) is None
    assert height(half_done) is None
    assert missing_answers(half_done) == ("small", "fear")


@pytest.mark.parametrize(
    ("letters", "fear", "expected"),
    [
        ("yyyyyy", 0, 0),
        ("yyyyyy", 20, 10),
        ("yyyyyp", 20, 14),
        ("pppppp", 85, 68),
        ("nnnnnn", 100, 100),
    ],
)
def test_a_rung_lies_half_way_between_difficulty_and_fear(
    letters: str, fear: int, expected: int
) -> None:
    assert height(_task(1, letters, fear)) == expected


@pytest.mark.parametrize(
    ("fear", "word"),
    [
        (0, "none"),
        (1, "low"),
        (30, "low"),
        (31, "middle"),
        (60, "middle"),
        (61, "high"),
        (100, "high"),
    ],
)
def test_a_fear_has_one_word(fear: int, word: str) -> None:
    assert fear_level(fear) == word


def test_the_easier_and_less_feared_task_comes_first() -> None:
    hard, easy, feared = _task(1, "pypppp", 20), _task(2, "yyyyyp", 20), _task(3, "yyyyyy", 70)
    assert _order(hard, easy, feared) == [2, 1, 3]
    first = suggested(ladder([hard, easy, feared]))
    assert first is not None
    assert first.candidate is easy


@pytest.mark.parametrize(
    ("letters", "criterion"),
    [("ynyyyy", "reversible"), ("yynyyy", "no_secret"), ("yyyyyn", "harmless")],
)
def test_a_grave_no_keeps_a_task_for_later_whatever_its_height(
    letters: str, criterion: str
) -> None:
    grave = _task(1, letters, 0)
    harder = _task(2, "pppnpp", 90)
    rungs = ladder([grave, harder])
    assert [rung.place for rung in rungs] == [Place.READY, Place.LATER]
    assert rungs[1].candidate is grave
    assert rungs[1].obstacles == (criterion,)


def test_every_criterion_has_its_place_in_a_reason_and_the_grave_ones_come_first() -> None:
    assert sorted(TOLD_FIRST) == sorted(EASE_CRITERIA)
    assert TOLD_FIRST[:3] == obstacles(_task(1, "nnnnnn"))


@pytest.mark.parametrize("letters", ["nyyyyy", "yyynyy", "yyyyny"])
def test_another_no_only_raises_the_rung(letters: str) -> None:
    rung = ladder([_task(1, letters)])[0]
    assert (rung.place, rung.ease, rung.obstacles) == (Place.READY, 83, ())


def test_a_grave_task_is_suggested_only_where_there_is_no_other() -> None:
    grave = _task(1, "ynyyyy", 10)
    only = suggested(ladder([grave, _task(2, "yyyyy-", 0)]))
    assert only is not None
    assert only.candidate is grave


def test_a_task_with_answers_missing_comes_last_and_is_never_suggested() -> None:
    unknown = _task(1, "yyyyy-", 0)
    rungs = ladder([unknown, _task(2, "nnnnnn", 100)])
    assert rungs[-1].candidate is unknown
    assert (rungs[-1].place, rungs[-1].number) == (Place.UNKNOWN, None)
    assert suggested(ladder([unknown])) is None


def test_among_the_unknown_the_one_with_fewest_answers_missing_comes_first() -> None:
    assert _order(_task(1, "------", None), _task(2, "yyyyyy", None)) == [2, 1]


def test_done_tasks_lie_at_the_bottom_and_the_chosen_one_above_them() -> None:
    day = date(2026, 3, 10)
    ready = _task(1)
    chosen = replace(_task(2, "nnnnnn", 100), chosen_on=day)
    done_later = replace(_task(3), chosen_on=day, done_on=day)
    done_first = replace(_task(4, "------", None), done_on=day - timedelta(days=5))
    rungs = ladder([ready, chosen, done_later, done_first])
    assert [rung.candidate.id.int for rung in rungs] == [4, 3, 2, 1]
    assert [rung.number for rung in rungs] == [1, 2, 3, 4]
    hand = in_hand(rungs)
    assert hand is not None
    assert hand.candidate is chosen
    next_up = suggested(rungs)
    assert next_up is not None
    assert next_up.candidate is ready


def test_of_two_equal_heights_the_lower_fear_comes_first_and_it_is_said() -> None:
    feared, easier_to_face = _task(1, "yyyyyy", 50), _task(2, "pppppp", 0)
    rungs = ladder([feared, easier_to_face])
    assert [rung.height for rung in rungs] == [25, 25]
    assert rungs[0].candidate is easier_to_face
    assert rungs[0].tie_break is None
    assert (rungs[1].tied_with, rungs[1].tie_break) == (easier_to_face, TieBreak.FEAR)


def test_of_two_equal_tasks_the_one_noted_first_comes_first_in_every_order_given() -> None:
    tasks = [_task(number, "yyyyyp", 20) for number in (1, 2, 3)]
    for shuffled in permutations(tasks):
        rungs = ladder(shuffled)
        assert [rung.candidate.id.int for rung in rungs] == [1, 2, 3]
        assert [rung.tie_break for rung in rungs] == [None, *[TieBreak.NOTED_LATER] * 2]


def test_noted_earlier_goes_before_whatever_the_ids_say_and_one_minute_has_one_order() -> None:
    earlier = replace(_task(2), created_at=_NOTED)
    assert _order(_task(1), earlier) == [2, 1]
    one_minute = [replace(_task(number), created_at=_NOTED) for number in (1, 2, 3)]
    assert {tuple(_order(*given)) for given in permutations(one_minute)} == {(1, 2, 3)}


def test_no_fear_comes_before_the_slightest_at_the_same_height() -> None:
    slight, none = _task(1, "yyypyp", 1), _task(2, "yyypyp", 0)
    rungs = ladder([slight, none])
    assert [rung.height for rung in rungs] == [9, 9]
    assert rungs[0].candidate is none


def test_of_two_chosen_tasks_the_one_chosen_first_comes_first_however_high() -> None:
    later = replace(_task(1), chosen_on=date(2026, 4, 2))
    first = replace(_task(2, "pppppp", 80), chosen_on=date(2026, 4, 1))
    assert _order(later, first) == [2, 1]


def test_a_ready_and_a_later_task_of_one_height_are_no_tie() -> None:
    ready, later = _task(1, "yyyyyy", 50), _task(2, "yynyyy", 33)
    rungs = ladder([later, ready])
    assert [rung.height for rung in rungs] == [25, 25]
    assert rungs[1].tie_break is None


def test_an_empty_list_has_no_rung_and_no_suggestion() -> None:
    assert ladder([]) == []
    assert suggested([]) is None
    assert in_hand([]) is None


_candidates = st.lists(
    st.tuples(st.text("ypn-", min_size=6, max_size=6), st.none() | st.integers(0, 100)), max_size=8
)


@given(_candidates)
def test_every_task_has_one_place_and_heights_never_fall_within_a_kind(
    drawn: list[tuple[str, int | None]],
) -> None:
    tasks = [_task(number, letters, fear) for number, (letters, fear) in enumerate(drawn, 1)]
    rungs = ladder(tasks)
    assert {rung.candidate.id for rung in rungs} == {task.id for task in tasks}
    for place in Place:
        heights = [rung.height for rung in rungs if rung.place is place and rung.height is not None]
        assert heights == sorted(heights)
    for rung in rungs:
        assert (rung.height is None) == bool(rung.missing) == (rung.place is Place.UNKNOWN)


@given(st.text("ypn", min_size=6, max_size=6), st.integers(0, 99), st.integers(0, 5))
def test_a_better_answer_or_less_fear_never_raises_a_rung(
    letters: str, fear: int, place: int
) -> None:
    before = height(_task(1, letters, fear))
    better = height(_task(1, f"{letters[:place]}y{letters[place + 1 :]}", fear))
    more_feared = height(_task(1, letters, fear + 1))
    assert before is not None
    assert better is not None
    assert more_feared is not None
    assert better <= before <= more_feared
