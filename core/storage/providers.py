"""The providers of a notebook."""

from core.model.provider import Provider
from core.storage.table import Table

TABLE = Table(Provider, "provider")
get = TABLE.get
find = TABLE.find
list_all = TABLE.list_all
add = TABLE.add
revise = TABLE.revise
remove = TABLE.remove
