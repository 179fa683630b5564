"""The kinds of work that are delegated, each with who does it."""

from core.model.delegation import Delegation
from core.storage.table import Table

TABLE = Table(Delegation, "delegation")
get = TABLE.get
find = TABLE.find
list_all = TABLE.list_all
add = TABLE.add
revise = TABLE.revise
remove = TABLE.remove
