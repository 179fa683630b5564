"""The scenario exercises of a notebook."""

from core.model.scenario import Scenario
from core.storage.table import Table

TABLE = Table(Scenario, "scenario")
get = TABLE.get
find = TABLE.find
list_all = TABLE.list_all
add = TABLE.add
revise = TABLE.revise
remove = TABLE.remove
