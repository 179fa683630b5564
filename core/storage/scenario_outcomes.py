"""What became of the scenarios that were decided."""

from core.model.scenario_outcome import ScenarioOutcome
from core.storage.table import Table

TABLE = Table(ScenarioOutcome, "scenario_outcome")
get = TABLE.get
find = TABLE.find
list_all = TABLE.list_all
add = TABLE.add
revise = TABLE.revise
revise_or_add = TABLE.revise_or_add
remove = TABLE.remove
