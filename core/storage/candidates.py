"""The candidates for a first task."""

from core.model.candidate import Candidate
from core.storage.table import Table

TABLE = Table(Candidate, "candidate")
get = TABLE.get
find = TABLE.find
list_all = TABLE.list_all
add = TABLE.add
revise = TABLE.revise
remove = TABLE.remove
