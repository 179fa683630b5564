"""The months of every provider added up by bean-query, in an environment of its own."""

import json
import sys
from time import perf_counter

import beanquery

BY_MONTH = """
SELECT account, year, month, sum(number) AS total
WHERE account ~ '^{account}:'
GROUP BY account, year, month
"""


def main(ledger: str) -> None:
    """Print how long reading and adding up took, and what came out."""
    started = perf_counter()
    connection = beanquery.connect(f"beancount:{ledger}")
    read = perf_counter()
    spent = by_month(connection, "Expenses")
    brought = by_month(connection, "Assets:Output")
    sums: dict[str, list[float]] = {}
    for (provider, month), cost in spent.items():
        total = sums.setdefault(provider, [0.0, 0.0])
        total[0] += cost
        total[1] += brought[provider, month]
    unit_costs = {provider: cost / output for provider, (cost, output) in sums.items()}
    done = perf_counter()
    told = {
        "read": read - started,
        "add_up": done - read,
        "months": [[*key, cost, brought[key]] for key, cost in spent.items()],
        "unit_costs": unit_costs,
    }
    sys.stdout.write(json.dumps(told))


def by_month(connection: beanquery.Connection, account: str) -> dict[tuple[str, str], float]:
    """The sum of an account's postings, by the last part of its name and by month."""
    rows = connection.execute(BY_MONTH.format(account=account)).fetchall()
    return {
        (name.rpartition(":P-")[2], f"{year}-{month:02}-01"): float(total)
        for name, year, month, total in rows
    }


main(*sys.argv[1:])
