"""When a notebook cannot be read: move it away, and find the newest copy that works."""

import duckdb

from core.storage.files import KeptCopy, NotebookFiles, is_whole, sync_folder, unpack
from core.storage.instance import Instance


def start_from_newest_copy(instance: Instance, files: NotebookFiles) -> KeptCopy | None:
    """Set the detached notebook's parts aside, and put the newest sound copy in their place.

    Nothing is deleted: the parts go to a file name that ends in a number of its own.
    """
    _move_away(files)
    for copy in files.copies():
        if not is_whole(copy.path):
            continue
        unpack(copy.path, files)
        if _is_sound(instance, files):
            return copy
        _move_away(files)
    return None


def delete_files(files: NotebookFiles) -> None:
    """Delete everything of the detached notebook but its lock file.

    The guard first and the database last: cut short, what is left still opens.
    """
    files.guard.unlink(missing_ok=True)
    for copy in files.copies():
        copy.path.unlink(missing_ok=True)
    for part in reversed(files.parts()):
        part.unlink(missing_ok=True)
    for path in files.set_aside_paths():
        path.unlink(missing_ok=True)
    sync_folder(files.folder)


def _move_away(files: NotebookFiles) -> None:
    suffix = files.next_damaged_suffix()
    for path in [files.guard, *files.parts()]:
        if path.exists():
            path.replace(path.with_name(path.name + suffix))
    sync_folder(files.folder)


def _is_sound(instance: Instance, files: NotebookFiles) -> bool:
    """Whether every row can be read: damage in a table shows only when it is."""
    try:
        alias = instance.attach(files.database)
    except duckdb.Error:
        return False
    cursor = instance.cursor()
    try:
        cursor.execute(f"USE {alias}")
        tables = cursor.execute(
            "SELECT table_name FROM information_schema.tables WHERE table_catalog = ?", [alias]
        ).fetchall()
        for (table,) in tables:
            cursor.execute(f'SELECT * FROM "{table}"').fetchall()
    except duckdb.Error:
        return False
    finally:
        cursor.close()
        instance.detach(alias)
    return True
