"""A choice kept in the address: which record, part or step of a screen is shown."""

from collections.abc import Mapping
from typing import Final

import streamlit as st

from pages._parts import go
from pages._parts.person import Person

_ICON: Final = ":material/"


def draw(
    person: Person,
    key: str,
    address: str,
    names: Mapping[str, str],
    *,
    shown: object,
    label: str,
    is_label_seen: bool = True,
    kept: dict[str, object] | None = None,
) -> None:
    """Offer each of `names` (value in the address: words), as pills: a bar breaks on a phone.

    `address` is what the choice is called in the address, where `kept` stays beside it. Its key
    holds what is shown, so that another way there shows there as well.
    """
    widget_key = f"{key}.{shown}"
    st.pills(
        label,
        list(names),
        default=str(shown),  # any other type would load pandas
        required=True,
        format_func={**names, str(shown): chosen(names[str(shown)])}.__getitem__,
        label_visibility="visible" if is_label_seen else "collapsed",
        key=widget_key,
        on_change=go.show_chosen,
        args=(person, widget_key, address, shown),
        kwargs=kept,
    )


def chosen(name: str) -> str:
    """The name of what is shown, in a colour that can be read on its tint in the dark too.

    Streamlit's own, the primary colour, must be dark enough for the white words of a button.
    Only for choices that are made anew with each one: a browser holds its choice by these words.
    """
    icon, gap, words = name.partition(": ") if name.startswith(_ICON) else ("", "", name)
    return f"{icon}{gap}:green[{words}]"
