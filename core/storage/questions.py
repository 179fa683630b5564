"""The person's own questions for interviews."""

from uuid import UUID

from core.model.interview import Question
from core.storage.notebook import Notebook
from core.storage.table import Table

TABLE = Table(Question, "question")
get = TABLE.get
find = TABLE.find
list_all = TABLE.list_all
add = TABLE.add
revise = TABLE.revise
remove = TABLE.remove


def list_for_selection(notebook: Notebook, selection_id: UUID) -> list[Question]:
    """The round's own questions, in the order in which they were made."""
    return TABLE.list_where(notebook, "selection_id", selection_id)
