"""The choosing rounds."""

from core.model.selection import Selection
from core.storage.table import Table

TABLE = Table(Selection, "selection")
get = TABLE.get
find = TABLE.find
list_all = TABLE.list_all
add = TABLE.add
revise = TABLE.revise
remove = TABLE.remove
