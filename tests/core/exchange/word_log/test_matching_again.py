"""Files read again: what lost its code is known by its words, what was merged stays merged once."""

from dataclasses import replace

import pytest
from docx.document import Document as Opened

from core.exchange.word_log.colours import OWNER
from core.model.checks import LONGEST_TEXT
from core.model.log_entry import EntryKind
from tests.core.exchange.word_log.papers import (
    HERE,
    LAYOUT,
    PICTURES,
    TITLES,
    add,
    add_after,
    edited,
    line_of,
    plan_of,
    reply,
    request,
    space_of,
    told,
    written,
)


@pytest.mark.parametrize("keeps", ["colour", "number", "words"])
def test_a_request_without_its_code_is_known_by_its_words(keeps: str) -> None:
    def take_code_away(document: Opened) -> None:
        line = line_of(document, TITLES)
        line.text = ("2. " if keeps == "number" else "") + TITLES.words
        if keeps == "colour":
            line.text = ""
            add(line, TITLES.words, OWNER)
        add(space_of(document, PICTURES), "un")
        add(document.paragraphs[-1], "deux")

    plan = plan_of(edited(written(), take_code_away))
    assert told(plan) == [(PICTURES.id, "un"), (TITLES.id, "deux")]
    assert (plan.requests, plan.changed) == (3, ())


def test_without_its_code_a_request_is_parted_from_an_answer_behind_it() -> None:
    def take_code_away(document: Opened) -> None:
        line = line_of(document, LAYOUT)
        line.text = "1. "
        add(line, f"{LAYOUT.words} : fait", OWNER)
        line = line_of(document, TITLES)
        line.text = "2. "
        add(line, TITLES.words, OWNER)
        add(line, " aussi fait")

    plan = plan_of(edited(written(), take_code_away))
    assert told(plan) == [(LAYOUT.id, "fait"), (TITLES.id, "aussi fait")]


def test_without_its_code_a_request_worded_a_little_otherwise_is_shown_as_changed() -> None:
    def change(document: Opened) -> None:
        line = line_of(document, TITLES)
        line.text = ""
        add(line, "Corriger tous les titres", OWNER)

    plan = plan_of(edited(written(), change))
    assert [(one.entry.id, one.words) for one in plan.changed] == [
        (TITLES.id, "Corriger tous les titres")
    ]


def test_an_answer_that_lost_its_code_is_not_taken_again() -> None:
    def take_code_away(document: Opened) -> None:
        line_of(document, HERE).runs[0].text = "Rado, 2 juillet 2026 : "

    plan = plan_of(edited(written(), take_code_away))
    assert (plan.found, plan.here) == ((), 1)


def test_what_was_merged_once_is_here_and_only_what_is_new_comes() -> None:
    def more(document: Opened) -> None:
        last = add_after(space_of(document, LAYOUT), "Fait")
        add_after(add_after(last, "Le lien : exemple.org"), "Autre chose")

    there = reply(5, LAYOUT, "Fait\nLe lien : exemple.org")
    plan = plan_of(edited(written(), more), replies=(HERE, there))
    assert told(plan) == [(LAYOUT.id, "Autre chose")]
    assert plan.here == 2


def test_an_answer_that_went_on_is_shown_and_both_can_be_kept() -> None:
    there = reply(5, LAYOUT, "C’est fait")
    data = edited(
        written(), lambda document: add(space_of(document, LAYOUT), "C’est fait, relu et publié")
    )
    plan = plan_of(data, replies=(HERE, there))
    [one] = plan.changed
    assert (one.entry, one.words) == (there, "C’est fait, relu et publié")
    assert one.beside is not None
    assert plan.found == ()


def test_the_same_words_under_two_requests_are_two_answers() -> None:
    def answer(document: Opened) -> None:
        add(space_of(document, LAYOUT), "Fait")
        add(space_of(document, TITLES), "Fait")

    plan = plan_of(edited(written(), answer))
    assert told(plan) == [(LAYOUT.id, "Fait"), (TITLES.id, "Fait")]
    assert len({one.id for one in plan.found}) == 2


def test_what_was_placed_by_hand_elsewhere_is_known_again_but_only_once() -> None:
    def answer(document: Opened) -> None:
        add(space_of(document, LAYOUT), "Fait")

    data = edited(written(), answer)
    [one] = plan_of(data).found
    moved = replace(reply(5, TITLES, "Fait"), id=one.id)
    assert plan_of(data, replies=(HERE, moved)).found == ()

    def again(document: Opened) -> None:
        add(space_of(document, PICTURES), "Fait")

    plan = plan_of(edited(data, again), replies=(HERE, moved))
    assert len(plan.found) == 1
    assert plan.found[0].id != one.id


def test_an_answer_longer_than_a_field_is_parted_and_nothing_lost() -> None:
    words = "mot " * 12_000
    data = edited(written(), lambda document: add(space_of(document, LAYOUT), words))
    found = plan_of(data).found
    assert all(len(one.words) <= LONGEST_TEXT for one in found)
    assert "".join("".join(one.words.split()) for one in found) == "mot" * 12_000


def test_words_from_right_to_left_are_read_in_their_order() -> None:
    arabic = request(8, "ترتيب الصفحة 10")
    data = edited(
        written([arabic]), lambda document: add(space_of(document, arabic), "تم\u200f، شكرا؟")
    )
    plan = plan_of(data, [arabic])
    assert told(plan) == [(arabic.id, "تم\u200f، شكرا؟")]
    assert plan.found[0].kind is EntryKind.QUESTION


def test_a_request_without_words_can_be_answered() -> None:
    wordless = request(9, "")
    data = edited(written([wordless]), lambda document: add(space_of(document, wordless), "Quoi ?"))
    assert told(plan_of(data, [wordless])) == [(wordless.id, "Quoi ?")]
    assert plan_of(written([wordless]), [wordless]).found == ()


def test_another_files_lines_are_all_without_a_place() -> None:
    def letter(document: Opened) -> None:
        for one in list(document.paragraphs):
            one._p.getparent().remove(one._p)
        for words in ("Bonjour,", "voici la facture."):
            document.add_paragraph(words)

    plan = plan_of(edited(written(), letter))
    assert (plan.requests, told(plan)) == (0, [(None, "Bonjour,\nvoici la facture.")])


def test_reading_twice_gives_the_same_ids() -> None:
    data = edited(written(), lambda document: add(space_of(document, LAYOUT), "oui"))
    assert plan_of(data).found
    assert plan_of(data) == plan_of(data)
