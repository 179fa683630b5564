"""Bringing figures from a file: which column is what, to check and to change."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, Final

import streamlit as st

from core.exchange.importing.mapping import DayOrder, DecimalMark, Mapping, Sign
from core.model.imported import Figure
from core.texts import formats
from core.texts.choices import currency_codes
from pages._parts import imports_file, state
from pages._parts.folding import folded
from pages._parts.imports_file import Opened
from pages._parts.person import Person

_SINGLE: Final = ("day", "amount", "hours", "fee", "refund", "currency", "reference")
_SEVERAL: Final = ("who", "text")
_ORDER: Final = ("day", "who", "amount", "hours", "fee", "refund", "currency", "text", "reference")
_CHOICES: Final[dict[str, tuple[Any, ...]]] = {
    "day_order": tuple(DayOrder),
    "decimal_mark": tuple(DecimalMark),
    "sign": tuple(Sign),
    "amount_figure": (Figure.AMOUNT, Figure.PLATFORM_FEE),
}
_CURRENCY: Final = "fixed_currency"
_NONE: Final = "-"


def draw(person: Person, opened: Opened) -> None:
    """What needs the person's word, then all columns, folded unless some are missing."""
    unsure = [name for name in opened.columns.unsure if name in (*_CHOICES, _CURRENCY)]
    if unsure:
        with st.container(border=True, key="import.unsure"):
            st.markdown(f"**{person.text('import.unsure.title')}**")
            for name in unsure:
                _convention(person, opened, name)
    with folded(
        person.text("import.columns.title"),
        key=f"import.columns.{opened.file_id}",
        is_open_at_first=not opened.columns.is_complete,
    ) as is_open:
        if is_open:
            _all(person, opened, [name for name in _CHOICES if name not in unsure])
            if _CURRENCY not in unsure:
                _convention(person, opened, _CURRENCY)
    if not opened.columns.is_complete:
        with st.container(key="import.incomplete"):
            st.info(person.text("import.columns.incomplete"), icon=":material/view_column:")


def _all(person: Person, opened: Opened, conventions: Sequence[str]) -> None:
    st.caption(person.text("import.columns.how"))
    left, right = st.columns(2, gap="large")
    for place, name in enumerate(_ORDER):
        with left if place % 2 == 0 else right:
            _column(person, opened, name)
    for name in conventions:
        _convention(person, opened, name)


def _column(person: Person, opened: Opened, name: str) -> None:
    header = opened.table.header
    value = getattr(opened.columns, name)
    now = value if name in _SEVERAL else () if value is None else (value,)
    places = [(place,) for place in range(len(header))]
    options = [_NONE, *([_code(now)] if len(now) > 1 else []), *map(_code, places)]

    def named(code: str) -> str:
        if code == _NONE:
            return person.text("import.columns.none")
        return " + ".join(_heading(person, header, int(place)) for place in code.split("+"))

    def take(code: str) -> Mapping:
        chosen = () if code == _NONE else tuple(int(place) for place in code.split("+"))
        one = chosen[0] if chosen else None
        change: dict[str, Any] = {name: chosen if name in _SEVERAL else one}
        return replace(opened.columns, **change)

    _select(person, opened, name, options, _code(now), named, take, is_new=name in _SINGLE)


def _convention(person: Person, opened: Opened, name: str) -> None:
    now = getattr(opened.columns, name)
    options = [*_CHOICES[name]] if name in _CHOICES else ["", *currency_codes(person.language)]
    codes = [str(option) for option in options]

    def named(code: str) -> str:
        if name in _CHOICES:
            return person.text(f"import.{name}.{code}")
        if not code:
            return person.text("import.fixed_currency.none")
        return f"{formats.currency_name(person.language, code)} ({code})"

    def take(code: str) -> Mapping:
        value = dict(zip(codes, options, strict=True))[code]
        sure = tuple(one for one in opened.columns.unsure if one != name or not code)
        change: dict[str, Any] = {name: value, "unsure": sure}
        return replace(opened.columns, **change)

    if now and str(now) not in codes:
        codes.append(str(now))
        options.append(now)
    _select(person, opened, name, codes, str(now), named, take, is_new=False)


def _select(
    person: Person,
    opened: Opened,
    name: str,
    codes: Sequence[str],
    now: str,
    named: Callable[[str], str],
    take: Callable[[str], Mapping],
    *,
    is_new: bool,
) -> None:
    # With its value in its key it shows what was looked at again after another choice.
    key = f"import.{name}.{opened.file_id}.{now}"

    def chosen() -> None:
        imports_file.choose_columns(person, opened, take(state.value_of(key)), is_new=is_new)

    st.selectbox(
        person.text(f"import.{name}.label"),
        list(codes),
        index=list(codes).index(now),
        format_func=named,
        key=key,
        on_change=chosen,
    )


def _heading(person: Person, header: Sequence[str], place: int) -> str:
    words = header[place] if place < len(header) else ""
    return words or person.text("import.columns.unnamed", number=place + 1)


def _code(places: Sequence[int]) -> str:
    return "+".join(str(place) for place in places) or _NONE
