"""The reason for a rung is a whole sentence, in both languages."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from core.model.candidate import Candidate
from core.model.preferences import Language
from core.texts.catalogue import text
from tests.pages.conftest import OpenScreen
from tests.pages.tasks import EASY, HARDER, NOW, SECRET, UNFEARED, reasons


def test_equal_heights_are_explained_in_words() -> None:
    twin = replace(EASY, id=UUID(int=7), created_at=NOW + timedelta(minutes=5), what="[b](c)")
    told = reasons(Language.FRENCH, EASY, twin)
    assert _loose(told[0]) == "Les six réponses sont des oui ; la peur est basse (20)."
    assert _loose(told[1]).endswith(
        r"Même hauteur que « Choisir \*trois\* images », notée plus tôt."
    )


@pytest.mark.parametrize(
    ("candidate", "french", "english"),
    [
        (
            HARDER,
            "Tout peut se défaire et il n’y a rien de secret à confier ; la peur est moyenne (55). "
            "À soigner dans cette tâche : elle s’explique mal par écrit et elle est un peu longue.",
            "Everything can be undone and there is nothing secret to hand over; the fear is "
            "moderate (55). In this task, worth some care: it is hard to put in writing and it is "
            "a little long.",
        ),
        (
            SECRET,
            "À garder pour plus tard : il faut donner un accès secret ; la peur est forte (80).",
            "Better kept for later: it needs secret access; the fear is strong (80).",
        ),
        (
            UNFEARED,
            "Pas encore de barreau : il reste à dire à quel point elle vous fait peur.",
            "No rung yet: still to say how much it scares you.",
        ),
        (
            Candidate(id=UUID(int=8), created_at=NOW),
            "Pas encore de barreau : il reste 7 réponses à donner.",
            "No rung yet: 7 answers to give.",
        ),
    ],
)
def test_reasons_are_whole_sentences_in_both_languages(
    candidate: Candidate, french: str, english: str
) -> None:
    told = [reasons(language, candidate)[0] for language in Language]
    assert [_loose(one) for one in told] == [french, english]


def _loose(words: str) -> str:
    """Words with plain spaces, so that a test can be read."""
    return words.replace("\u202f", " ").replace("\u00a0", " ")


def test_a_task_that_is_done_promises_no_place_on_the_ladder(open_screen: OpenScreen) -> None:
    done = replace(EASY, chosen_on=NOW.date(), done_on=NOW.date())
    settles = text(Language.FRENCH, "first_task.form.settles")
    waiting, over = (
        [one.value for one in open_screen("first_task", task, candidate=task.id).caption]
        for task in (EASY, done)
    )
    assert settles in waiting
    assert settles not in over
