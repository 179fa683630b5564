"""The same sums elsewhere, for scale: every month of every provider in pandas and in beancount."""

import json
import os
import subprocess
from dataclasses import dataclass
from decimal import Decimal
from math import isclose
from pathlib import Path
from time import perf_counter
from typing import Any, Final

from core.launcher import VENV, prepare
from core.model.provider import ProviderMonth
from core.storage import month_outputs
from core.storage.engine import Engine
from tests.bench.sizes import ledgers
from tests.bench.sizes.homes import NAME
from tests.server import ROOT

LOCK: Final = ROOT / "tests" / "bench" / "requirements-scale.txt"
APP: Final = "app"
SCALE: Final = VENV / "scale"
"""An environment of its own: neither the app nor its tests may come to need these packages."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sums:
    """Seconds to read everything and to add it up; cost and output by provider and month."""

    read: float
    add_up: float
    months: dict[tuple[str, str], tuple[float, float]]
    unit_costs: dict[str, float]

    def equals(self, other: "Sums") -> bool:
        """Whether both came to the same figures."""
        mine, others = self._figures(), other._figures()
        return mine.keys() == others.keys() and all(
            isclose(mine[key], others[key], rel_tol=1e-9) for key in mine
        )

    def _figures(self) -> dict[tuple[str, ...], float]:
        return {
            **{(*key, "cost"): cost for key, (cost, _) in self.months.items()},
            **{(*key, "output"): output for key, (_, output) in self.months.items()},
            **{(provider,): price for provider, price in self.unit_costs.items()},
        }


def compare(home: Path) -> dict[str, Sums]:
    """What the app, pandas and bean-query say of the notebook of a home, and how fast.

    The files that the others read are written into that home.
    """
    python = prepare(LOCK, SCALE)
    engine = Engine(home)
    notebook = engine.open(NAME)
    files = {
        "pandas": ledgers.tables(notebook, home),
        "beancount": [ledgers.ledger(notebook, home)],
    }
    engine.close()
    return {
        APP: _in_app(home),
        **{
            name: _elsewhere(python, Path(__file__).with_name(f"scale_{name}.py"), paths)
            for name, paths in files.items()
        },
    }


def _in_app(home: Path) -> Sums:
    started = perf_counter()
    engine = Engine(home)
    notebook = engine.open(NAME)
    read = perf_counter()
    found = month_outputs.list_by_provider(notebook)
    months = {
        (str(month.provider_id), month.month.isoformat()): (_cost(month), month.units_accepted)
        for of_one in found.values()
        for month in of_one
    }
    sums: dict[str, tuple[Decimal, Decimal]] = {}
    for (provider, _), (cost, output) in months.items():
        so_far = sums.get(provider, (Decimal(0), Decimal(0)))
        sums[provider] = so_far[0] + cost, so_far[1] + (output or 0)
    unit_costs = {provider: float(cost / output) for provider, (cost, output) in sums.items()}
    done = perf_counter()
    engine.close()
    return Sums(
        read=read - started,
        add_up=done - read,
        months={key: (float(cost), float(output or 0)) for key, (cost, output) in months.items()},
        unit_costs=unit_costs,
    )


def _elsewhere(python: Path, script: Path, files: list[Path]) -> Sums:
    done = subprocess.run(
        [python, script, *files],
        stdout=subprocess.PIPE,
        env={**os.environ, "BEANCOUNT_DISABLE_LOAD_CACHE": "1"},
        check=True,
    )
    told: dict[str, Any] = json.loads(done.stdout)
    return Sums(
        read=told["read"],
        add_up=told["add_up"],
        months={(who, month): (cost, output) for who, month, cost, output in told["months"]},
        unit_costs=told["unit_costs"],
    )


def _cost(month: ProviderMonth) -> Decimal:
    return (month.amount or Decimal(0)) + (month.platform_fee or Decimal(0))
