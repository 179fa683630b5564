"""The months of every provider added up by pandas, in an environment of its own."""

import json
import sys
from time import perf_counter

import pandas as pd


def main(months_csv: str, log_csv: str) -> None:
    """Print how long reading and adding up took, and what came out."""
    started = perf_counter()
    months = pd.read_csv(months_csv)
    log = pd.read_csv(log_csv)
    read = perf_counter()
    keys = ["provider", "month"]
    log["month"] = log["accepted_on"].str.slice(0, 7) + "-01"
    logged = log.groupby(keys, as_index=False)["units"].sum()
    found = months.merge(logged, on=keys, how="left")
    found["cost"] = found["amount"] + found["platform_fee"]
    found["output"] = found["units_accepted"].fillna(found["units"])
    by_provider = found.groupby("provider")[["cost", "output"]].sum()
    unit_cost = by_provider["cost"] / by_provider["output"]
    done = perf_counter()
    told = {
        "read": read - started,
        "add_up": done - read,
        "months": [
            [row.provider, row.month, float(row.cost), float(row.output)]
            for row in found.itertuples()
        ],
        "unit_costs": unit_cost.to_dict(),
    }
    sys.stdout.write(json.dumps(told))


main(*sys.argv[1:])
