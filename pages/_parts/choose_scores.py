"""Step 4: points from 1 to 5 a criterion, after an interview or from the profile alone."""

from collections.abc import Mapping
from typing import Final
from uuid import UUID

import streamlit as st

from core.model.freelancer import INTERVIEWS, Freelancer
from core.model.interview import (
    HIGHEST_POINTS,
    LOWEST_POINTS,
    PROFILE_ONLY,
    Score,
    score_id,
)
from core.model.selection import Criterion
from core.rules.choosing import Round, Step
from core.rules.weights_lock import has_points
from pages._parts import autosave, choose_interviews, choose_words, chooser, current
from pages._parts.person import Person

_POINTS: Final = list(range(LOWEST_POINTS, HIGHEST_POINTS + 1))
_OCCASIONS: Final = (PROFILE_ONLY, *INTERVIEWS)


def draw(person: Person, of: Round) -> None:
    """Draw one freelancer's points after one occasion."""
    if not of.criteria:
        st.info(person.text("choose.scores.no_criteria"), icon=":material/lightbulb:")
        return
    freelancer = choose_interviews.who(person, of, Step.SCORES)
    if freelancer is None:
        return
    if not has_points(of.scores):
        st.info(person.text("choose.scores.will_fix"), icon=":material/lock:")
    occasion = _which(person, of, freelancer)
    st.caption(person.text("choose.scores.scale"))
    known = {one.id: one for one in of.scores}
    with st.container(key=f"choose.scores.{freelancer.id}.{occasion}", gap="small"):
        columns = st.columns(2, gap="medium")
        half = (len(of.criteria) + 1) // 2
        for place, criterion in enumerate(of.criteria):
            with columns[place // half]:
                _points(person, freelancer, criterion, occasion, known)


def _points(
    person: Person,
    freelancer: Freelancer,
    criterion: Criterion,
    occasion: int,
    known: Mapping[UUID, Score],
) -> None:
    score = Score(
        id=score_id(freelancer.id, criterion.id, occasion),
        created_at=person.stamp().now,
        freelancer_id=freelancer.id,
        criterion_id=criterion.id,
        interview=occasion,
    )
    autosave.choice(
        person,
        "score.points",
        known.get(score.id, score),
        options=_POINTS,
        option_key="score.points",
        label=person.text(
            "choose.scores.row",
            name=choose_words.criterion_name(person, criterion),
            weight=criterion.weight,
        ),
    )


def _which(person: Person, of: Round, freelancer: Freelancer) -> int:
    words = [str(one) for one in _OCCASIONS]
    held = max((at for at in INTERVIEWS if getattr(freelancer, f"interview_{at}_on")), default=0)
    number = current.word("interview", words, str(held))
    given = {str(one.interview) for one in of.scores if one.freelancer_id == freelancer.id}

    def named(word: str) -> str:
        name = choose_words.occasion(person, int(word))
        return f":material/check: {name}" if word in given else name

    chooser.draw(
        person,
        f"choose.occasion.{freelancer.id}",
        "interview",
        {word: named(word) for word in words},
        shown=number,
        label=person.text("choose.occasion.label"),
        kept={
            "selection": of.selection.id,
            "step": Step.SCORES,
            "freelancer": freelancer.id,
        },
    )
    return int(number)
