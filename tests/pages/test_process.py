"""What a process shares is made once, and no message of a visitor makes it anew."""

import importlib
import threading

import streamlit as st

from pages._parts import process


def test_a_thing_is_made_once_whatever_streamlit_is_asked_to_clear() -> None:
    made: list[object] = []

    @process.once
    def thing() -> object:
        made.append(object())
        return made[-1]

    first = thing()
    # What the server does when any visitor sends the menu's message.
    st.cache_resource.clear()
    st.cache_data.clear()
    importlib.reload(process)
    assert thing() is first
    assert len(made) == 1


def test_ten_sessions_at_once_share_one_thing() -> None:
    @process.once
    def thing() -> object:
        return object()

    found: list[object] = []
    sessions = [threading.Thread(target=lambda: found.append(thing())) for _ in range(10)]
    for session in sessions:
        session.start()
    for session in sessions:
        session.join()
    assert len(found) == 10
    assert len(set(map(id, found))) == 1


def test_after_forgetting_the_process_begins_anew() -> None:
    @process.once
    def thing() -> object:
        return object()

    first = thing()
    process.forget()
    assert thing() is not first
