"""Fields that save themselves: typed ones through our browser component, others as Streamlit's."""

from pages._parts.autosave.adding import adder
from pages._parts.autosave.choosing import choice, currency
from pages._parts.autosave.months import RARER, months
from pages._parts.autosave.native import day, slider, tick
from pages._parts.autosave.own_tasks import own_tasks
from pages._parts.autosave.typed import amount, number, text_area, text_line

__all__ = [
    "RARER",
    "adder",
    "amount",
    "choice",
    "currency",
    "day",
    "months",
    "number",
    "own_tasks",
    "slider",
    "text_area",
    "text_line",
    "tick",
]
