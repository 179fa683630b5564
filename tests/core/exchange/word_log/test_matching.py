"""Files edited in the ways people do: every answer is found, nothing is taken twice."""

from dataclasses import replace
from datetime import date

import pytest
from docx.document import Document as Opened
from docx.shared import RGBColor

from core.exchange.word_log.colours import ANSWER, OWNER, PLAIN, QUIET
from core.model.checks import LONGEST_TEXT
from core.model.log_entry import Author, EntryKind, EntryState
from core.model.preferences import Language
from tests.core.exchange.word_log.papers import (
    AUTHORS,
    HERE,
    LAYOUT,
    PICTURES,
    RED,
    REQUESTS,
    TITLES,
    add,
    add_after,
    edited,
    following,
    line_of,
    plan_of,
    reply,
    request,
    space_of,
    told,
    written,
)


@pytest.mark.parametrize("language", list(Language))
def test_a_file_that_nobody_touched_brings_nothing(language: Language) -> None:
    plan = plan_of(written(language=language))
    assert (plan.found, plan.changed, plan.unknown) == ((), (), ())
    assert (plan.requests, plan.here) == (3, 1)


def test_an_answer_after_the_arrow_belongs_to_the_request_above() -> None:
    def answer(document: Opened) -> None:
        add(space_of(document, LAYOUT), "C’est fait 🎉👩‍💻")
        add(space_of(document, TITLES), "Lesquels ?")

    plan = plan_of(edited(written(), answer))
    assert told(plan) == [(LAYOUT.id, "C’est fait 🎉👩‍💻"), (TITLES.id, "Lesquels ?")]
    assert [one.kind for one in plan.found] == [EntryKind.ANSWER, EntryKind.QUESTION]
    assert {one.author for one in plan.found} == {Author.PROVIDER}
    assert not plan.unknown


def test_an_answer_of_several_paragraphs_is_one() -> None:
    def answer(document: Opened) -> None:
        last = space_of(document, LAYOUT)
        for words in ("Trois choses :", "", "un", "deux"):
            last = add_after(last, words)

    plan = plan_of(edited(written(), answer))
    assert [one.words for one in plan.found] == ["Trois choses :\nun\ndeux"]


def test_a_colour_that_nobody_knows_is_asked_and_taken_for_the_freelancers() -> None:
    data = edited(written(), lambda document: add(space_of(document, LAYOUT), "Fait", RED))
    plan = plan_of(data)
    assert [(one.colour, one.excerpt) for one in plan.unknown] == [(RED, "Fait")]
    assert plan.found[0].author is Author.PROVIDER
    mine = plan_of(data, authors={**AUTHORS, RED: Author.ME})
    assert [(one.author, one.words) for one in mine.found] == [(Author.ME, "Fait")]
    assert plan_of(data, authors={**AUTHORS, RED: None}).found == ()


def test_text_without_a_colour_is_asked_too() -> None:
    data = edited(written(), lambda document: add_after(space_of(document, LAYOUT), "Fait", ""))
    plan = plan_of(data)
    assert [one.colour for one in plan.unknown] == [PLAIN]
    assert told(plan) == [(LAYOUT.id, "Fait")]


def test_half_a_sentence_in_colour_is_one_answer() -> None:
    def answer(document: Opened) -> None:
        space = space_of(document, LAYOUT)
        add(space, "C’est fait, ")
        add(space, "voyez le dossier", RED)
        other = add_after(space_of(document, TITLES), "Rien ", OWNER)
        add(other, "à corriger")

    plan = plan_of(edited(written(), answer))
    assert told(plan) == [
        (LAYOUT.id, "C’est fait, voyez le dossier"),
        (TITLES.id, "Rien à corriger"),
    ]


@pytest.mark.parametrize("colour", [ANSWER, RED, OWNER, ""])
def test_an_answer_typed_behind_the_request_is_parted_from_it(colour: str) -> None:
    data = edited(
        written(), lambda document: add(line_of(document, LAYOUT), " : c’est fait", colour)
    )
    plan = plan_of(data)
    assert told(plan) == [(LAYOUT.id, "c’est fait")]
    assert not plan.changed


def test_an_answer_typed_into_the_middle_of_a_request_in_colour_is_parted_from_it() -> None:
    def answer(document: Opened) -> None:
        line = line_of(document, LAYOUT)
        line.runs[-1].text = "Mettre en page "
        add(line, "(oui, ce soir) ")
        add(line, "l’article de lundi", OWNER)

    plan = plan_of(edited(written(), answer))
    assert told(plan) == [(LAYOUT.id, "(oui, ce soir)")]
    assert not plan.changed


def test_a_request_painted_in_another_colour_is_no_answer() -> None:
    def paint(document: Opened) -> None:
        for run in line_of(document, LAYOUT).runs:
            run.font.color.rgb = RGBColor.from_string(RED)

    plan = plan_of(edited(written(), paint))
    assert (plan.found, plan.changed, plan.unknown) == ((), (), ())


def test_words_behind_the_line_of_how_a_request_stands_are_an_answer() -> None:
    def answer(document: Opened) -> None:
        add(following(document, LAYOUT), " - livré hier", QUIET)

    assert told(plan_of(edited(written(), answer))) == [(LAYOUT.id, "livré hier")]


def test_a_request_that_has_moved_on_since_is_no_answer() -> None:
    due = replace(LAYOUT, due_on=date(2026, 7, 9), files="dossier A")
    for before, after in [
        (due, replace(due, state=EntryState.DELIVERED)),
        (due, LAYOUT),
        (LAYOUT, due),
        (due, replace(LAYOUT, due_on=date(2026, 8, 9), state=EntryState.TO_REDO)),
    ]:
        plan = plan_of(written([before]), [after])
        assert (plan.found, plan.changed, plan.unknown) == ((), (), ())


def test_a_request_worded_otherwise_since_is_no_change_of_the_file() -> None:
    now = replace(LAYOUT, words="Tout autre chose")
    data = edited(written([LAYOUT]), lambda document: add(space_of(document, LAYOUT), "Fait"))
    plan = plan_of(data, [now], former={now.id: [LAYOUT.words]})
    assert plan.changed == ()
    assert told(plan) == [(LAYOUT.id, "Fait")]


def test_a_changed_request_is_shown_and_its_answer_still_found() -> None:
    def change(document: Opened) -> None:
        line_of(document, LAYOUT).runs[-1].text = "Mettre en page l’article de mardi"
        add(line_of(document, LAYOUT), " d’accord")

    plan = plan_of(edited(written(), change))
    assert [(one.entry.id, one.words) for one in plan.changed] == [
        (LAYOUT.id, "Mettre en page l’article de mardi")
    ]
    assert told(plan) == [(LAYOUT.id, "d’accord")]


def test_quotes_dashes_and_spaces_that_a_word_processor_puts_in_change_nothing() -> None:
    def retype(document: Opened) -> None:
        line_of(document, PICTURES).runs[
            -1
        ].text = 'choisir trois images: "été" , pas plus de\u00a0200 ko...'
        add(space_of(document, LAYOUT), 'L\'arrivée - "demain"...')

    data = edited(written(), retype)
    plan = plan_of(data)
    assert plan.changed == ()
    there = reply(9, LAYOUT, "L’arrivée – « demain »…")
    assert plan_of(data, replies=(HERE, there)).found == ()


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


def test_a_line_the_owner_added_under_an_answer_is_theirs() -> None:
    data = edited(written(), lambda document: add_after(line_of(document, HERE), "Merci !", OWNER))
    [one] = plan_of(data).found
    assert (one.author, one.words, one.request_id) == (Author.ME, "Merci !", PICTURES.id)


def test_an_answer_that_begins_with_a_code_goes_to_its_request() -> None:
    def answer(document: Opened) -> None:
        add(space_of(document, TITLES), "comme pour [a0002], demain")
        add(space_of(document, PICTURES), "[A0001]: page finie")
        add(space_of(document, LAYOUT), "[a0003] titres corrigés")

    assert told(plan_of(edited(written(), answer))) == [
        (TITLES.id, "titres corrigés"),
        (LAYOUT.id, "page finie"),
        (TITLES.id, "comme pour [a0002], demain"),
    ]


def test_a_request_quoted_again_is_no_answer() -> None:
    data = edited(
        written(),
        lambda document: add(space_of(document, TITLES), f"[a0001] {LAYOUT.words} : fait"),
    )
    assert told(plan_of(data)) == [(LAYOUT.id, "fait")]


def test_words_over_the_first_request_could_not_be_placed() -> None:
    def answer(document: Opened) -> None:
        add_after(document.paragraphs[4], "Bonjour, voici mes réponses")
        add(document.paragraphs[6], " en retard", ANSWER)

    plan = plan_of(edited(written(), answer))
    assert told(plan) == [(None, "Bonjour, voici mes réponses"), (None, "en retard")]


def test_a_heading_that_nobody_knows_begins_something_else() -> None:
    def head(document: Opened) -> None:
        heading = document.add_paragraph("12 août 2026", style="Heading 1")
        add_after(heading, "Tout est en ligne").style = document.styles["Normal"]

    assert told(plan_of(edited(written(), head))) == [(None, "12 août 2026\nTout est en ligne")]


def test_a_day_noted_inside_an_answer_stays_part_of_it() -> None:
    def answer(document: Opened) -> None:
        add_after(add_after(space_of(document, LAYOUT), "2 juillet 2026"), "fait")

    assert told(plan_of(edited(written(), answer))) == [(LAYOUT.id, "2 juillet 2026\nfait")]


def test_a_request_the_owner_repeats_on_another_day_is_not_swallowed() -> None:
    older = replace(request(7, "Publier la lettre du mois"), state=EntryState.ACCEPTED)
    data = edited(
        written(),
        lambda document: add_after(space_of(document, LAYOUT), older.words, OWNER),
    )
    assert [one.words for one in plan_of(data, [*REQUESTS, older]).found] == [older.words]


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
