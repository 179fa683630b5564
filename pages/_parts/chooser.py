"""A choice kept in the address: which record, part or step of a screen is shown."""

from collections.abc import Mapping

import streamlit as st

from pages._parts import go
from pages._parts.person import Person


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
        format_func=names.__getitem__,
        label_visibility="visible" if is_label_seen else "collapsed",
        key=widget_key,
        on_change=go.show_chosen,
        args=(person, widget_key, address),
        kwargs=kept,
    )
