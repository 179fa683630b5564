"""The log as a Word file: given, brought back, looked at, chosen, merged once, taken back."""

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from uuid import UUID

import pytest
from docx import Document
from docx.document import Document as Opened
from streamlit.testing.v1 import AppTest

from core.exchange.word_log.colours import ANSWER, OWNER
from core.exchange.word_log.paper import log_paper
from core.exchange.word_log.writing import as_word
from core.model.log_entry import Author, EntryKind, EntryState, LogEntry
from core.model.preferences import Language
from core.storage import log_entries, providers
from core.storage.notebook import Notebook
from core.texts.catalogue import text
from tests.core.exchange.word_log.papers import RED, add, edited, line_of, space_of
from tests.pages.conftest import OpenScreen, a_stamp
from tests.pages.importing import counted, said, shown
from tests.pages.logs import ACCEPTED, ASKED, DELIVERED, QUESTION, RADO, in_address

HANTA = replace(RADO, id=UUID(int=2), name="Hanta")
THEIRS = replace(ASKED, id=UUID(int=0xC0000), provider_id=HANTA.id, words="Écrire la lettre")


def answered(edit: Callable[[Opened], None], *requests: LogEntry) -> bytes:
    paper = log_paper(RADO, requests or (ASKED, DELIVERED), {}, Language.FRENCH)
    return edited(as_word(paper), edit)


def in_both(document: Opened) -> None:
    add(space_of(document, ASKED), "C’est fait")
    add(space_of(document, DELIVERED), "Lesquelles ?")


def give(screen: AppTest, data: bytes, name: str = "rado.docx") -> AppTest:
    screen.file_uploader[0].set_value((name, data, "application/zip"))
    screen.run()
    assert not screen.exception
    return screen


def take(screen: AppTest) -> AppTest:
    screen.button(key="word_log.do").click().run()
    assert not screen.exception
    return screen


def choose(screen: AppTest, start: str, value: str, place: int = 0) -> AppTest:
    boxes = [box for box in screen.selectbox if str(box.key).startswith(start)]
    boxes[place].set_value(value).run()
    assert not screen.exception
    return screen


def replies(notebook: Notebook) -> list[tuple[UUID | None, EntryKind, Author, str]]:
    return [
        (one.entry_id, one.kind, one.author, one.words)
        for one in log_entries.list_all(notebook)
        if one.kind is not EntryKind.REQUEST
    ]


@pytest.mark.parametrize("language", list(Language))
def test_a_log_can_be_taken_along_as_word(open_screen: OpenScreen, language: Language) -> None:
    screen = open_screen("log", RADO, ASKED, ACCEPTED, QUESTION, part="word", language=language)
    assert not screen.exception
    [download] = screen.get("download_button")
    assert download.proto.label == text(language, "word_log.give.do")
    titles = [each.value for each in [*screen.header, *screen.subheader]]
    assert text(language, "word_log.bring.title") in titles


def test_a_log_without_a_request_says_what_to_do(open_screen: OpenScreen) -> None:
    screen = open_screen("log", RADO, part="word")
    assert said("word_log.give.none") in shown(screen)
    assert not screen.file_uploader


def test_where_nothing_is_open_all_can_be_chosen(open_screen: OpenScreen) -> None:
    screen = open_screen("log", RADO, ACCEPTED, part="word")
    assert screen.get("download_button")
    screen.pills(key=f"word_log.scope.{RADO.id}").set_value("open").run()
    assert said("word_log.give.nothing") in shown(screen)
    assert not screen.get("download_button")


def test_answers_come_back_once_as_one_step_and_are_taken_back(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    data = answered(in_both)
    screen = give(open_screen("log", RADO, ASKED, DELIVERED, part="word"), data)
    told = shown(screen)
    assert counted("word_log.count.new", 2) in told
    assert "Rado *le* bon** · C’est fait" in told
    assert replies(own_notebook) == []

    take(screen)
    assert said("word_log.done") in shown(screen)
    brought = [
        (ASKED.id, EntryKind.ANSWER, Author.PROVIDER, "C’est fait"),
        (DELIVERED.id, EntryKind.QUESTION, Author.PROVIDER, "Lesquelles ?"),
    ]
    assert sorted(replies(own_notebook), key=str) == sorted(brought, key=str)

    again = give(open_screen("log", part="word", opened=False), data)
    assert said("word_log.count.nothing") in shown(again)
    assert "word_log.do" not in [button.key for button in again.button]

    screen.button(key="word_log.undo").click().run()
    assert said("word_log.undone") in shown(screen)
    assert replies(own_notebook) == []
    assert "done" not in screen.query_params


def test_an_answer_can_be_a_delivery_go_elsewhere_or_be_left(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = give(open_screen("log", RADO, ASKED, DELIVERED, part="word"), answered(in_both))
    choose(screen, "word_log.kind.", "delivery")
    choose(screen, "word_log.target.", "out", 1)
    take(screen)
    assert replies(own_notebook) == [(ASKED.id, EntryKind.DELIVERY, Author.PROVIDER, "C’est fait")]
    assert log_entries.get(own_notebook, ASKED.id).state is EntryState.DELIVERED


def test_a_line_without_a_place_is_left_out_until_it_gets_one(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    data = answered(lambda document: add(document.paragraphs[4], " - Bonjour *Claire*", ANSWER))
    screen = give(open_screen("log", RADO, ASKED, DELIVERED, part="word"), data)
    told = shown(screen)
    assert counted("word_log.count.loose", 1) in told
    assert said("word_log.do.nothing") in told
    choose(screen, "word_log.target.", str(ASKED.id))
    take(screen)
    assert [words for *_, words in replies(own_notebook)] == ["Bonjour *Claire*"]
    again = give(open_screen("log", part="word", opened=False), data)
    assert said("word_log.count.nothing") in shown(again)


def test_a_line_can_become_a_request(open_screen: OpenScreen, own_notebook: Notebook) -> None:
    data = answered(lambda document: add(space_of(document, ASKED), "Refaire le menu", OWNER))
    screen = give(open_screen("log", RADO, ASKED, DELIVERED, part="word"), data)
    choose(screen, "word_log.target.", "new")
    take(screen)
    [made] = [one for one in log_entries.list_all(own_notebook) if one.words == "Refaire le menu"]
    assert (made.state, made.author) == (EntryState.ASKED, Author.ME)
    again = give(open_screen("log", part="word", opened=False), data)
    assert said("word_log.count.nothing") in shown(again)


@pytest.mark.parametrize(("who", "authors"), [("me", [Author.ME]), ("out", [])])
def test_an_unknown_colour_is_asked(
    open_screen: OpenScreen, own_notebook: Notebook, who: str, authors: list[Author]
) -> None:
    data = answered(lambda document: add(space_of(document, ASKED), "Merci", RED))
    screen = give(open_screen("log", RADO, ASKED, DELIVERED, part="word"), data)
    [box] = [box for box in screen.selectbox if str(box.key).startswith("word_log.colour.")]
    colour = said("word_log.colour.red")
    assert box.label == said("word_log.colour.one", colour=colour, excerpt="Merci")
    box.set_value(who).run()
    if authors:
        take(screen)
    assert [author for _, _, author, _ in replies(own_notebook)] == authors


def test_a_changed_request_is_shown_and_stays_until_one_chooses(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    def change(document: Opened) -> None:
        line_of(document, ASKED).runs[-1].text = "Mettre en page # le billet"

    screen = give(open_screen("log", RADO, ASKED, DELIVERED, part="word"), answered(change))
    told = shown(screen)
    assert said("word_log.changed.file", words="Mettre en page # le billet") in told
    assert said("word_log.do.nothing") in told
    [control] = [
        one for one in screen.segmented_control if str(one.key).startswith("word_log.take.")
    ]
    control.set_value("take").run()
    take(screen)
    assert log_entries.get(own_notebook, ASKED.id).words == "Mettre en page # le billet"
    screen.button(key="word_log.undo").click().run()
    assert log_entries.get(own_notebook, ASKED.id).words == ASKED.words


def test_a_file_of_another_log_leads_to_it(open_screen: OpenScreen) -> None:
    data = answered(lambda document: None, THEIRS)
    screen = give(
        open_screen("log", RADO, HANTA, ASKED, THEIRS, provider=RADO.id, part="word"), data
    )
    assert said("word_log.elsewhere", name="Hanta") in [one.value for one in screen.warning]
    screen.button(key=f"word_log.elsewhere.{HANTA.id}").click().run()
    assert in_address(screen, "provider") == str(HANTA.id)


def test_another_document_can_still_be_placed_by_hand(open_screen: OpenScreen) -> None:
    document = Document()
    document.add_paragraph("Bonjour, tout est prêt.")
    saved = BytesIO()
    document.save(saved)
    screen = give(open_screen("log", RADO, ASKED, part="word"), saved.getvalue())
    assert said("word_log.foreign") in [one.value for one in screen.warning]
    assert counted("word_log.count.loose", 1) in shown(screen)


def test_what_is_no_document_is_refused_and_nothing_changes(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = open_screen("log", RADO, ASKED, part="word")
    revision = own_notebook.revision()
    give(screen, b"%PDF-1.7", "répon*ses*.pdf")
    assert said("word_log.error.pdf", name="répon*ses*.pdf") in shown(screen)
    assert "word_log.do" not in [button.key for button in screen.button]
    assert own_notebook.revision() == revision


def test_a_file_that_nobody_answered_says_so(open_screen: OpenScreen) -> None:
    screen = give(
        open_screen("log", RADO, ASKED, DELIVERED, part="word"), answered(lambda document: None)
    )
    assert said("word_log.count.empty") in shown(screen)


def test_a_log_that_changed_in_the_meantime_is_said_and_nothing_is_lost(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = give(open_screen("log", RADO, ASKED, DELIVERED, part="word"), answered(in_both))
    log_entries.remove(own_notebook, ASKED.id, a_stamp())
    screen.button(key="word_log.do").click().run()
    assert not screen.exception
    assert [toast.value for toast in screen.toast] == [said("notebook.error.gone")]
    assert replies(own_notebook) == []
    assert counted("word_log.count.new", 1) in shown(screen)


def test_many_answers_are_shown_a_page_at_a_time_and_all_are_taken(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    many = [
        replace(ASKED, id=UUID(int=0xD0000 + number), words=f"Demande n° {number}")
        for number in range(15)
    ]

    def answer(document: Opened) -> None:
        for one in many:
            add(space_of(document, one), f"Réponse à {one.words}")

    screen = give(open_screen("log", RADO, *many, part="word"), answered(answer, *many))
    assert shown(screen).count("Réponse à") == 12
    more = next(one for one in screen.button if str(one.key).startswith("word_log.more."))
    more.click().run()
    assert shown(screen).count("Réponse à") == 15
    take(screen)
    assert len(replies(own_notebook)) == 15
    assert providers.get(own_notebook, RADO.id) == RADO
