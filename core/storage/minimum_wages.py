"""The minimum wages that the person noted."""

from core.model.minimum_wage import MinimumWage
from core.storage.table import Table

TABLE = Table(MinimumWage, "minimum_wage")
get = TABLE.get
find = TABLE.find
list_all = TABLE.list_all
add = TABLE.add
revise = TABLE.revise
remove = TABLE.remove
