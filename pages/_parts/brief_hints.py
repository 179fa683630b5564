"""What a brief's own words show, said under the field in which they stand."""

from collections.abc import Callable

import streamlit as st

from core.model.brief import Brief
from core.model.one_line import one_line
from core.rules.brief_hints import Finding, findings
from core.rules.brief_lexicon import Sign
from pages._parts.person import Person

_MEASURED = ("result", "acceptance")
_GRAVE = (Sign.SECRET, Sign.SANCTION)


def under(person: Person, drawn: Brief, column: str) -> Callable[[Brief], None]:
    """Draws the hints on one field as it stands after each save."""

    def then(stored: Brief) -> None:
        words = getattr(stored, column)
        found = findings(column, words)
        with st.container(key=f"brief.hints.{column}", gap="xsmall"):
            for one in found:
                st.markdown(line(person, one))
            if words.strip() and not found and column in _MEASURED:
                st.markdown(f":green-badge[:material/check: {person.text('brief.hint.clear')}]")
        if bool(words.strip()) != bool(getattr(drawn, column).strip()):
            st.rerun(scope="app")

    return then


def line(person: Person, finding: Finding) -> str:
    """One finding: what it is, where it shows, what to write instead."""
    advice = person.text(f"brief.hint.{finding.sign}.advice")
    return f"{seen(person, finding)}  \n:small[{advice}]"


def seen(person: Person, finding: Finding) -> str:
    """One finding: what it is, and the words that show it."""
    colour, icon = ("red", "warning") if finding.sign in _GRAVE else ("orange", "lightbulb")
    badge = f":{colour}-badge[:material/{icon}: {person.text(f'brief.hint.{finding.sign}')}]"
    shown = ", ".join(
        person.text("brief.hint.quoted", words=person.plain(one_line(one))) for one in finding.words
    )
    return f"{badge} {shown}".rstrip()
