"""The fears: the four resistances as soon as something is said of them, and one's own."""

from core.model.fear import Fear
from core.storage.table import Table

TABLE = Table(Fear, "fear")
get = TABLE.get
find = TABLE.find
list_all = TABLE.list_all
add = TABLE.add
revise = TABLE.revise
revise_or_add = TABLE.revise_or_add
remove = TABLE.remove
