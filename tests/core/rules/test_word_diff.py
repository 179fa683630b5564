"""What went and what came: nothing is lost, nothing invented, little things read as one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.rules.word_diff import Fate, Piece, pieces, shortened

TEXTS = st.text(st.sampled_from("ab c\n.é🙂"), max_size=60) | st.text(max_size=60)


def told(before: str, after: str) -> list[tuple[str, str]]:
    return [(piece.fate.value, piece.words) for piece in pieces(before, after)]


@given(TEXTS, TEXTS)
def test_both_texts_can_be_read_back(before: str, after: str) -> None:
    found = pieces(before, after)
    assert "".join(one.words for one in found if one.fate is not Fate.CAME) == before
    assert "".join(one.words for one in found if one.fate is not Fate.WENT) == after
    assert all(one.words for one in found)


@given(TEXTS)
def test_a_text_that_stayed_is_one_piece_or_none(text: str) -> None:
    assert told(text, text) == ([("stayed", text)] if text else [])


def test_one_word_that_changed_stands_alone() -> None:
    assert told("Ils partent avec mon site en août", "Ils partent avec mon blog en août") == [
        ("stayed", "Ils partent avec mon "),
        ("went", "site"),
        ("came", "blog"),
        ("stayed", " en août"),
    ]


def test_a_word_or_two_between_changes_goes_with_them() -> None:
    before = "Je perds trois semaines de travail et le site reste fermé tout l’été"
    after = "Je perds deux jours de repos et le site reste fermé tout l’été"
    assert told(before, after)[:3] == [
        ("stayed", "Je perds "),
        ("went", "trois semaines de travail"),
        ("came", "deux jours de repos"),
    ]


def test_two_words_between_a_word_that_came_and_one_that_changed_go_with_them() -> None:
    before = "Il rend le texte vite au client"
    after = "Il rend tout le texte lentement au client"
    assert told(before, after) == [
        ("stayed", "Il rend"),
        ("went", " le texte vite"),
        ("came", " tout le texte lentement"),
        ("stayed", " au client"),
    ]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Un texte", "Tout autre chose ici"),
        ("mot " * 375, "mot " * 376),
        ("", "Du neuf"),
        ("Du vieux", ""),
    ],
)
def test_texts_with_little_in_common_or_too_long_go_and_come_whole(before: str, after: str) -> None:
    assert told(before, after) == [
        (fate, one) for fate, one in (("went", before), ("came", after)) if one
    ]


def test_a_text_of_750_words_and_signs_is_still_told_word_by_word() -> None:
    before = "mot " * 374 + "vieux "
    after = "mot " * 374 + "neuf "
    assert told(before, after) == [
        ("stayed", "mot " * 374),
        ("went", "vieux"),
        ("came", "neuf"),
        ("stayed", " "),
    ]


@pytest.mark.parametrize(("kept", "is_told"), [("a" * 7, True), ("a" * 6, False)])
def test_a_good_third_of_the_shorter_text_must_have_stayed(kept: str, is_told: bool) -> None:
    before, after = f"{kept}.{'b' * (19 - len(kept))}", f"{kept}-{'c' * 40}"
    assert len(before) == 20
    assert (told(before, after)[0] == ("stayed", kept)) is is_told


def test_only_what_stands_around_a_change_is_kept() -> None:
    stayed = Piece(fate=Fate.STAYED, words="0123456789")
    came = Piece(fate=Fate.CAME, words="x" * 50)
    first, middle, last = stayed, stayed, stayed
    found = shortened([first, came, middle, came, last], 2)
    assert [one.words for one in found] == ["…89", came.words, "01…89", came.words, "01…"]
    assert [one.fate for one in found] == [one.fate for one in (first, came, middle, came, last)]
    assert shortened([came, stayed], 2)[1].words == "01…"
    assert shortened([came, stayed, came], 5)[1].words == "0123456789"
    assert shortened([came, stayed, came], 4)[1].words == "0123…6789"
    assert shortened([first, came], 9)[0].words == "0123456789"
    assert shortened([first, came], 8)[0].words == "…23456789"
