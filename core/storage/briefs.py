"""The job briefs."""

from core.model.brief import Brief
from core.storage.table import Table

TABLE = Table(Brief, "brief")
get = TABLE.get
find = TABLE.find
list_all = TABLE.list_all
add = TABLE.add
revise = TABLE.revise
remove = TABLE.remove
