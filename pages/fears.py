"""See clearly, second step: name a fear, rate it, keep what is founded, test the rest."""

import streamlit as st

from core.rules.fear_steps import (
    Step,
    by_fear,
    finished_steps,
    next_unrated,
    steps_of,
    with_resistances,
)
from core.storage import fear_ratings, fears, predictions
from pages._parts import (
    current,
    fear_founded,
    fear_list,
    fear_naming,
    fear_path,
    fear_rating,
    fear_testable,
    fear_words,
    go,
)
from pages._parts.frame import show
from pages._parts.person import Person


def _draw(person: Person) -> None:
    known = with_resistances(fears.list_all(person.notebook), person.stamp().now)
    ratings = fear_ratings.by_fear(person.notebook)
    fear = current.record(person, "fear", known)

    if fear is None:
        unrated = next_unrated(known, ratings)
        seen = fear_list.Seen(
            ratings=ratings,
            predictions=by_fear(predictions.list_all(person.notebook)),
            first_id=unrated.id if unrated else None,
        )
        fear_list.draw(person, known, seen)
        go.next_step(person, stands_back=unrated is not None)
        return

    own = ratings.get(fear.id, [])
    made = predictions.list_for_fear(person.notebook, fear.id)
    finished = finished_steps(fear, own, made)
    place = fear_path.shown(fear)
    go.link(person, "fears", label=person.text("fear.list.back"), icon=":material/arrow_back:")
    st.header(fear_words.heading(person, fear), anchor=False)
    fear_path.draw(person, fear, finished, place)
    st.subheader(person.text(f"fear.{place}.title"), anchor=False)
    match place:
        case Step.WORDS:
            fear_naming.words(person, fear)
        case Step.RATE:
            fear_rating.draw(person, fear, own, made)
        case Step.RESPONSE:
            fear_naming.response(person, fear)
        case Step.FOUNDED:
            fear_founded.draw(person, fear)
        case Step.TESTABLE:
            fear_testable.draw(person, fear, made)
    if place is steps_of(fear)[0]:
        fear_naming.remove(person, fear)
    others = [one for one in known if one.id != fear.id]
    fear_path.foot(
        person,
        fear,
        place,
        finished,
        words=fear_path.words_on(person, place, own, made, is_done=place in finished),
        following=next_unrated(others, ratings),
    )


show("fears", _draw)
