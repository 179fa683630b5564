"""Going to a sign-in service: not before it is known to answer."""

import urllib.request
from http.client import HTTPException
from typing import Final

import streamlit as st
from streamlit.errors import StreamlitAuthError

from core.model.preferences import Language
from core.texts.catalogue import text
from pages._parts import sign_in, toasts

_PATIENCE_SECONDS: Final = 5


def begin(language: Language, service: str) -> None:
    """Leave for the service, from within a callback; or say why that cannot be now.

    Streamlit answers for a service that is down with a bare page from which nothing leads back.
    """
    address = sign_in.service_address(service)
    if address and not _answers(address):
        _say(language, "sign_in.unreachable")
        return
    try:
        st.login(service or None)
    except StreamlitAuthError:
        _say(language, "sign_in.not_set_up")


def _say(language: Language, key: str) -> None:
    toasts.say(text(language, key), icon=":material/error:", duration="infinite")


def _answers(address: str) -> bool:
    try:
        with urllib.request.urlopen(address, timeout=_PATIENCE_SECONDS) as answer:
            return bool(answer.status == 200)
    except (OSError, HTTPException, ValueError):
        return False
