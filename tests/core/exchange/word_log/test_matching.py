"""Files edited in the ways people do: every answer is found, nothing is taken twice."""

from dataclasses import replace
from datetime import date

import pytest
from docx.document import Document as Opened
from docx.shared import RGBColor

from core.exchange.word_log.colours import ANSWER, OWNER, PLAIN, QUIET
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


@pytest.mark.parametrize("colour", [ANSWER, RED, ""])
@pytest.mark.parametrize("words", ["Livré", "En cours", "À refaire", "Delivered"])
def test_an_answer_in_the_words_of_a_state_is_an_answer(words: str, colour: str) -> None:
    data = edited(written(), lambda document: add_after(space_of(document, LAYOUT), words, colour))
    assert told(plan_of(data)) == [(LAYOUT.id, words)]


def test_a_log_that_lost_all_its_colours_brings_nothing() -> None:
    def clear(document: Opened) -> None:
        for paragraph in document.paragraphs:
            paragraph.text = str(paragraph.text)

    plan = plan_of(edited(written(), clear))
    assert (plan.found, plan.changed, plan.requests, plan.here) == ((), (), 3, 1)


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
