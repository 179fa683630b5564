"""Checkpoints under guard: no kill and no full disk in the middle of one loses a save.

Facts this rests on. A checkpoint rewrites a metadata block in place, so a process killed
there can leave a file that does not open. Commits only append to the WAL. While a
checkpoint runs, the notebook's write lock is held and nobody reads.

The order is: detach; copy database and WAL into one file (`packing.pack`: complete or not
there at all); attach; CHECKPOINT; rename the copy among the copies kept. The copy is
made while detached because closing a second handle to an open database drops DuckDB's
lock on it (POSIX locks belong to the process, not to the handle).

So the guard's name tells all. It is there only from before the first write of a
checkpoint until after its last, and no save is acknowledged in between:
- killed before the guard has its name: the parts are untouched;
- killed with the guard there: whatever state the parts are in, the guard holds every
  acknowledged save, so it is put back, always, without asking what broke. All parts
  are put back or deleted together, so no WAL meets a database it does not belong to;
- killed while it is put back: the guard is still there, and is put back again;
- killed after the rename: the checkpoint was over.
The rename is synced before the next save, or a power cut could bring the guard back and
with it the time before that save.
"""

from core.storage import copies
from core.storage.files import NotebookFiles, sync_folder
from core.storage.locks import check_unlocked
from core.storage.packing import is_whole, pack, unpack


def raise_guard(files: NotebookFiles) -> None:
    """Copy the detached notebook aside; from here until `lower_guard`, the copy is the truth."""
    pack(files, files.guard)


def drop_guard(files: NotebookFiles) -> None:
    """Forget the guard when the checkpoint has not begun."""
    files.guard.unlink(missing_ok=True)
    sync_folder(files.folder)


def lower_guard(files: NotebookFiles) -> None:
    """The checkpoint is over: the guard becomes the newest copy kept."""
    copy = files.next_copy()
    files.guard.replace(copy)
    copies.settle(files, copy, is_sound=True)


def repair(files: NotebookFiles) -> None:
    """Put the detached notebook back as it was before an unfinished checkpoint, if there was one.

    A guard that is not whole can only come from a failing disk: then the parts are the
    better chance, and the guard is moved out of the way. Raises NotebookBusy when another
    program, which knows nothing of our lock, has the database open.
    """
    if not files.guard.exists():
        return
    if not is_whole(files.guard):
        files.guard.replace(files.guard.with_name(files.guard.name + ".unreadable"))
        sync_folder(files.folder)
        return
    check_unlocked(files.database)
    unpack(files.guard, files)
    lower_guard(files)
