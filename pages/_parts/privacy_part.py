"""What is true of the person's data, told from the situation that they are in."""

import streamlit as st

from pages._parts import notebooks
from pages._parts.browser import keeper
from pages._parts.person import Person

_DURABLE = {"browser": "browser_durable", "account": "account_durable"}


def draw(person: Person) -> None:
    """One short paragraph for each question."""
    slot = notebooks.slot()
    who = "local" if slot is None else "browser" if slot == keeper.BROWSER else "account"
    engine = None if slot is None else notebooks.durable_engine()
    where = _DURABLE[who] if engine else who
    name = person.text(f"privacy.engine.{engine}") if engine else ""
    _part(person, "where", person.text(f"privacy.where.{where}", engine=name))
    _part(person, "who", person.text(f"privacy.who.{who}"))
    _part(person, "read", person.text(f"privacy.read.{'hosted' if slot else 'local'}"))
    _part(person, "logs", person.text(f"privacy.logs.{_logs(is_hosted=slot is not None)}"))
    _part(person, "cookies", person.text(f"privacy.cookies.{who}"))
    _part(person, "leave", person.text("privacy.leave.text"))


def _logs(*, is_hosted: bool) -> str:
    # Read from the running server: a host may turn on what our own settings turn off.
    if st.get_option("browser.gatherUsageStats"):
        return "statistics"
    return "host" if is_hosted else "none"


def _part(person: Person, name: str, words: str) -> None:
    st.header(person.text(f"privacy.{name}.title"), anchor=False)
    st.markdown(words)
