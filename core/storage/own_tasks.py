"""The tasks that one does oneself, and how one of them becomes a candidate to hand over."""

from uuid import UUID

from core.model.candidate import Candidate
from core.model.errors import NotFound
from core.model.own_task import OwnTask
from core.model.stamp import Stamp
from core.storage import rows, steps
from core.storage.cursor import Cursor
from core.storage.notebook import Notebook
from core.storage.steps import Difference
from core.storage.table import Table
from core.storage.values import with_fields

TABLE = Table(OwnTask, "own_task")
get = TABLE.get
find = TABLE.find
list_all = TABLE.list_all
add = TABLE.add
revise = TABLE.revise
remove = TABLE.remove


def make_candidate(notebook: Notebook, task_id: UUID, candidate_id: UUID, stamp: Stamp) -> UUID:
    """Make a task a candidate for the first task, linked to it, in one transaction.

    Returns the candidate's id: that of an earlier click where there was one. Raises NotFound.
    """

    def work(cursor: Cursor) -> UUID:
        task = rows.load(cursor, "own_task", task_id)
        if not isinstance(task, OwnTask):
            raise NotFound("notebook.error.gone")
        if task.candidate_id is not None:
            return task.candidate_id
        candidate = Candidate(
            id=candidate_id,
            created_at=stamp.now,
            what=task.what.strip(),
            describable=task.describable,
        )
        linked = with_fields(task, {"candidate_id": candidate_id})
        made = Difference(kind="candidate", before=None, after=candidate)
        steps.store(cursor, stamp, [made, Difference(kind="own_task", before=task, after=linked)])
        return candidate_id

    return notebook.write(work)
