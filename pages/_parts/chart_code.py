"""The code that draws pictures in the browser: 4.7 MB, which Streamlit asks for with the first."""

from functools import cache
from pathlib import Path

import streamlit as st

_FILES = Path(st.__file__).parent / "static" / "static" / "js"


@cache
def name() -> str:
    """The file's name, which is another in each version of Streamlit; empty where there is none."""
    return next((file.name for file in _FILES.glob("PlotlyChart.*.js")), "")
