"""Every message and paper can be copied, in French and English, and taken along as a file."""

from dataclasses import replace
from uuid import UUID

import pytest
from streamlit.testing.v1 import AppTest

from core.model.brief import Brief
from core.model.freelancer import Freelancer, Stage
from core.model.handover import Handover, Instruction, Way
from core.model.preferences import Language
from core.storage import freelancers
from core.storage.notebook import Notebook
from core.texts.catalogue import text
from tests.core.rules.rounds import DAY, NOW, SELECTION, freelancer
from tests.pages.choosing import CAMILLE, HANTA, SCORED
from tests.pages.conftest import OpenScreen
from tests.pages.copyables import copyables
from tests.pages.logs import LAYOUT, RADO, say

BRIEF = Brief(id=UUID(int=60), created_at=NOW, title="Dix fiches")
PARTING = Handover(id=UUID(int=80), created_at=NOW, provider_id=RADO.id, way=Way.PART)
MIORA = freelancer(70, name="Miora  *R*")
KINDS = ("word", "markdown", "text")


def downloads(screen: AppTest) -> list[str]:
    assert not screen.exception
    return [one.proto.label for one in screen.get("download_button")]


def files(language: Language = Language.FRENCH) -> list[str]:
    return [text(language, f"paper.{kind}") for kind in KINDS]


def invited(open_screen: OpenScreen, who: Freelancer = MIORA, **of: object) -> AppTest:
    return open_screen(
        "choose",
        BRIEF,
        replace(SELECTION, **of),  # type: ignore[arg-type]
        who,
        selection=SELECTION.id,
        step="people",
        unfolded=f"choose.invite.{who.id}",
    )


def test_an_invitation_stands_ready_in_both_languages(open_screen: OpenScreen) -> None:
    screen = invited(open_screen, brief_id=BRIEF.id)
    french, english = copyables(screen)
    assert french.startswith("Bonjour Miora *R*,\n\n")
    assert SELECTION.title in french
    assert say("choose.invite.post") in french
    assert text(Language.ENGLISH, "choose.invite.answer") in english
    assert downloads(screen) == files() * 2


def test_an_invitation_speaks_of_no_post_and_no_name_that_are_not_there(
    open_screen: OpenScreen,
) -> None:
    french, _ = copyables(invited(open_screen, replace(MIORA, name=" "), title=" "))
    assert french.startswith(f"{say('choose.no.hello_nameless')}\n\n")
    assert say("choose.invite.for_untitled") in french
    assert say("choose.invite.post") not in french


def test_once_it_is_sent_the_person_is_invited_and_the_message_gone(
    open_screen: OpenScreen, own_notebook: Notebook
) -> None:
    screen = invited(open_screen)
    screen.button(key=f"choose.invite.sent.{MIORA.id}").click().run()
    assert not screen.exception
    assert freelancers.get(own_notebook, MIORA.id).stage is Stage.INVITED
    assert copyables(screen) == []
    assert say("choose.invite.title") not in [one.value for one in screen.subheader]


def test_a_no_comes_as_files_in_both_languages(open_screen: OpenScreen) -> None:
    chosen = replace(HANTA, chosen_on=DAY)
    records = [chosen if one is HANTA else one for one in SCORED]
    key = f"choose.no.{CAMILLE.id}"
    screen = open_screen("choose", *records, selection=SELECTION.id, step="decide", unfolded=key)
    assert len(copyables(screen)) == 2
    assert downloads(screen)[-6:] == files() * 2


@pytest.mark.parametrize("language", list(Language))
def test_the_parting_message_comes_as_files(open_screen: OpenScreen, language: Language) -> None:
    parting = replace(PARTING, recognition="Merci pour tout")
    screen = open_screen(
        "handover", RADO, parting, handover=parting.id, step="message", language=language
    )
    assert "Merci pour tout" in copyables(screen)[0]
    assert downloads(screen) == files(language)


def asked(number: int, **values: object) -> Instruction:
    given = {"id": UUID(int=number), "created_at": NOW, "handover_id": PARTING.id, **values}
    return Instruction(**given)  # type: ignore[arg-type]


def test_instructions_are_asked_for_in_both_languages(open_screen: OpenScreen) -> None:
    typical = "instruction.typical.traps"
    screen = open_screen(
        "handover",
        RADO,
        replace(PARTING, to_name="Rado", from_name="Sonia"),
        asked(90, kind="traps", what=say(typical)),
        asked(91, kind="files", what="Où sont les *photos*"),
        asked(92, what="Déjà là", received_on=DAY),
        asked(93, what=" "),
        handover=PARTING.id,
        step="plan",
        unfolded=f"handover.ask.{PARTING.id}",
    )
    french, english = copyables(screen)
    assert french.startswith("Bonjour Rado,\n\n")
    assert f"\n• {say(typical)}\n• Où sont les *photos*\n\n" in french
    assert f"\n• {text(Language.ENGLISH, typical)}\n• Où sont les *photos*\n\n" in english
    assert "Déjà là" not in french
    assert french.endswith("Merci d’avance,\nSonia")
    assert downloads(screen) == files() * 2


def test_where_no_instruction_is_waited_for_nothing_is_asked(open_screen: OpenScreen) -> None:
    received = asked(92, what="Déjà là", received_on=DAY)
    screen = open_screen("handover", RADO, PARTING, received, handover=PARTING.id, step="plan")
    assert not screen.exception
    assert say("handover.ask.title") not in [one.label for one in screen.expander]


def test_a_procedure_is_given_away_once_it_has_words(open_screen: OpenScreen) -> None:
    key = f"log.procedure.give.{LAYOUT.id}"
    at = {"provider": RADO.id, "part": "procedures", "procedure": LAYOUT.id}
    screen = open_screen("log", RADO, LAYOUT, unfolded=key, **at)
    assert copyables(screen) == ["Mise en page\n\n1. Coller"]
    assert downloads(screen) == files()


def test_an_empty_procedure_says_what_to_do_first(open_screen: OpenScreen) -> None:
    key = f"log.procedure.give.{LAYOUT.id}"
    at = {"provider": RADO.id, "part": "procedures", "procedure": LAYOUT.id}
    screen = open_screen("log", RADO, replace(LAYOUT, words=" "), unfolded=key, **at)
    assert say("procedure.give.empty") in [one.value for one in screen.caption]
    assert downloads(screen) == []
