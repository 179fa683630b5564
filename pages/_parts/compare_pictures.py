"""The three pictures of a comparison, each with its finding, its words and its figures."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from functools import partial
from uuid import UUID

import streamlit as st

from core.numbers.unit_cost import unit_cost
from core.texts import formats
from pages._parts import charts
from pages._parts.charts_compare import Bar, Series, UnitCost, by_month, unit_costs
from pages._parts.compare_csv import months_csv, units_csv
from pages._parts.compare_figures import Pair, Party
from pages._parts.compare_words import name, period, safe_money, safe_name
from pages._parts.person import Person
