"""Exchange rates that the person set."""

from core.model.rate import RateOverride
from core.storage.table import Table

TABLE = Table(RateOverride, "rate_override")
get = TABLE.get
find = TABLE.find
list_all = TABLE.list_all
add = TABLE.add
revise = TABLE.revise
remove = TABLE.remove
