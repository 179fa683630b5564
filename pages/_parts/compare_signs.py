"""Compare: a provider whose newest month is worth a talk, and the way to its months."""

import streamlit as st

from pages._parts import courses, go
from pages._parts.compare_figures import Pair
from pages._parts.compare_words import safe_name
from pages._parts.person import Person


def draw(person: Person, pair: Pair) -> None:
    """A line for each of the two with a sign, whatever months are compared; else nothing.

    None for who has left: there is nobody to talk to any more.
    """
    for party in (pair.a, pair.b):
        if party.provider.has_left(person.today):
            continue
        found = courses.read(person, party.provider, party.records)
        signs = courses.newest_signs(found)
        if not signs:
            continue
        names = [person.text(f"course.measure.{course.measure}") for course, _ in signs]
        months = sorted({sign.point.month for _, sign in signs})
        said = person.text(
            "course.compare.sign",
            name=safe_name(person, party.provider),
            month=person.month(months[-1]),
            measures=", ".join(name[:1].lower() + name[1:] for name in names),
        )
        # A link's own words are cut where a phone ends.
        with st.container(key=f"compare.sign.{party.provider.id}", gap=None):
            st.markdown(f":material/forum: {said}")
            go.link(
                person,
                "costs",
                label=person.text("course.months"),
                icon=":material/monitoring:",
                provider=party.provider.id,
                part="course",
            )
