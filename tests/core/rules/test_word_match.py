"""Words are found whatever their case and accents, and shown with what stands around them."""

from hypothesis import given
from hypothesis import strategies as st

from core.rules.word_match import ACCENTED, PLAIN, excerpt, folded


def test_every_accented_letter_has_its_plain_one() -> None:
    assert len(ACCENTED) == len(PLAIN)
    assert folded("Échéance à l’ÎLE, où ça naît") == "echeance a l'ile, ou ca nait"


@given(st.text())
def test_folding_keeps_every_place(words: str) -> None:
    assert len(folded(words)) == len(words)
    assert folded(folded(words)) == folded(words)


def test_the_found_word_is_shown_as_it_was_written() -> None:
    assert excerpt("Avant l’échéance\n de mars", "ECHEANCE") == ("Avant l’", "échéance", " de mars")


def test_a_capital_with_two_small_letters_moves_no_word() -> None:
    assert excerpt("İİİ mot", "mot") == ("İİİ ", "mot", "")


def test_a_long_text_is_cut_around_the_word() -> None:
    before, match, after = excerpt("a " * 100 + "mot" + " b" * 100, "mot")
    assert match == "mot"
    assert before.startswith("…")
    assert after.endswith("…")
    assert len(before) < 70
    assert len(after) < 70


def test_sixty_letters_stand_on_each_side_and_only_a_cut_is_marked() -> None:
    assert excerpt("x" * 60 + "mot" + "y" * 60, "mot") == ("x" * 60, "mot", "y" * 60)
    assert excerpt("x" * 61 + "mot" + "y" * 61, "mot") == ("…" + "x" * 60, "mot", "y" * 60 + "…")
    assert excerpt("x" * 60 + "mot" + "y" * 59 + " z", "mot")[2] == "y" * 59 + "…"


def test_the_first_place_of_a_word_is_marked_even_at_the_very_beginning() -> None:
    assert excerpt("mot à mot", "mot") == ("", "mot", " à mot")


def test_a_cut_text_begins_and_ends_with_whole_words() -> None:
    line = "quatrième " * 12
    before, match, after = excerpt(f"{line}mot {line}", "mot")
    assert match == "mot"
    assert set(before.removeprefix("…").split()) == {"quatrième"}
    assert set(after.removesuffix("…").split()) == {"quatrième"}
    before, _, after = excerpt(f"{'x' * 200}mot{'y' * 200}", "mot")
    assert before == "…" + "x" * 60
    assert after == "y" * 60 + "…"


def test_a_cut_leaves_no_stop_beside_its_mark() -> None:
    before, _, after = excerpt(f"a. · {'x' * 56} mot {'y' * 56}. · Fin de tout", "mot")
    assert (before, after) == (f"…{'x' * 56} ", f" {'y' * 56}…")


def test_of_several_words_the_first_in_the_text_is_marked() -> None:
    assert excerpt("un deux trois", "trois deux")[1] == "deux"


def test_a_text_without_the_words_shows_its_beginning() -> None:
    assert excerpt("une phrase", "rien") == ("une phrase", "", "")
    assert excerpt("z" * 120, "rien") == ("z" * 120, "", "")
    assert excerpt("z" * 121, "rien") == ("z" * 120 + "…", "", "")


@given(st.text(), st.text(min_size=1))
def test_the_parts_are_the_text(words: str, wanted: str) -> None:
    before, match, after = excerpt(words, wanted)
    line = " ".join(words.split())
    shown = (before.removeprefix("…") if before != "…" else "") + match
    assert shown in line or not match
    assert folded(match) in {folded(one) for one in wanted.split()} | {""}
    assert after.removesuffix("…").rstrip() in line
