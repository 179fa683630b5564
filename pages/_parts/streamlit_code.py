"""Files of Streamlit's own code that the browser needs later, by the names of this version."""

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Final

import streamlit as st

_FILES: Final = Path(st.__file__).parent / "static" / "static" / "js"
_KINDS: Final = (
    "ButtonGroup",
    "Progress",
    "Selectbox",
    "DateInput",
    "Slider",
    "Checkbox",
    "Metric",
    "DownloadButton",
)
"""What most screens draw and Home does not, 0.3 MB in all."""


@cache
def of_pictures() -> str:
    """The file that draws pictures, 4.7 MB; empty where there is none of that name."""
    return next(iter(_named("PlotlyChart")), "")


@cache
def of_fields() -> Sequence[str]:
    """The files that draw the fields and buttons of most screens."""
    return [name for kind in _KINDS for name in _named(kind)]


def _named(kind: str) -> list[str]:
    return [file.name for file in _FILES.glob(f"{kind}.*.js")]
