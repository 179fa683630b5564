"""Who is signed in, where the host offers it: read from st.user, kept nowhere."""

from collections.abc import Mapping
from typing import Final

import streamlit as st

from core.rules.account_name import account_notebook_name
from pages._parts import secret_settings

_IS_SIGNED_IN: Final = "is_logged_in"
_COOKIE: Final = "_streamlit_user"
_SERVICE_ADDRESS: Final = "server_metadata_url"
_ONLY: Final = ""
"""The name of the one service that stands in [auth] itself."""


def is_offered() -> bool:
    """Whether the secrets of this host hold [auth]: only then does st.user know of sign-in."""
    return _IS_SIGNED_IN in st.user


def is_signed_in() -> bool:
    """Whether the person in front has come in by a sign-in service."""
    return st.user.get(_IS_SIGNED_IN) is True


def account() -> str | None:
    """The name of the notebook of who is signed in; None where nobody is, or nobody knows who."""
    return account_notebook_name(_claim("iss"), _claim("sub")) if is_signed_in() else None


def shown_name() -> str | None:
    """What to call the person on the screen, as the service calls them, or None."""
    return _claim("email") or _claim("name")


def has_lapsed() -> bool:
    """Whether the browser shows a sign-in that does not count any more."""
    return is_offered() and not is_signed_in() and _COOKIE in st.context.cookies.to_dict()


def services() -> tuple[str, ...]:
    """The services one may sign in with, as the secrets name them; the unnamed one is empty."""
    section = secret_settings.section("auth")
    named = tuple(name for name, value in section.items() if isinstance(value, Mapping))
    return (_ONLY,) if _SERVICE_ADDRESS in section else named


def service_address(service: str) -> str:
    """Where a service tells how to sign in; empty where the secrets do not say."""
    section = secret_settings.section("auth")
    own = section.get(service) if service else section
    address = own.get(_SERVICE_ADDRESS) if isinstance(own, Mapping) else None
    return address if isinstance(address, str) else ""


def _claim(name: str) -> str:
    value = st.user.get(name)
    return value.strip() if isinstance(value, str) else ""
