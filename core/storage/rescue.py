"""When a notebook cannot be read: set it aside and go on from the newest copy that can."""

import shutil
from pathlib import Path

import duckdb

from core.storage import checkpoints, copies, soundness
from core.storage.copies import KeptCopy
from core.storage.files import NotebookFiles, sync, sync_folder
from core.storage.instance import Instance
from core.storage.packing import is_whole, unpack


def start_from_newest_copy(instance: Instance, files: NotebookFiles) -> KeptCopy | None:
    """Set the detached notebook's parts aside, and put the newest sound copy in their place.

    Nothing is deleted. The copy becomes the guard before anything moves: cut short, this
    goes on at the next opening, as after a checkpoint that was cut short.
    """
    kept = copies.list_newest_first(files)
    sound = next((copy for copy in kept if _is_sound(instance, files, copy)), None)
    suffix = files.next_damaged_suffix()
    _move_away(files, [files.guard], suffix)
    if sound is not None:
        _make_guard(files, sound)
    _move_away(files, files.parts(), suffix)
    checkpoints.repair(files)
    return sound


def delete_files(files: NotebookFiles) -> None:
    """Delete everything of the detached notebook but its lock file.

    The guard first and the database last: cut short, what is left still opens.
    """
    leftovers = [*files.copy_paths(), *files.set_aside_paths()]
    for path in [files.guard, *leftovers, *reversed(files.parts())]:
        path.unlink(missing_ok=True)
    sync_folder(files.folder)


def _move_away(files: NotebookFiles, paths: list[Path], suffix: str) -> None:
    for path in paths:
        if path.exists():
            path.replace(path.with_name(path.name + suffix))
    sync_folder(files.folder)


def _make_guard(files: NotebookFiles, copy: KeptCopy) -> None:
    partial = files.guard.with_name(files.guard.name + ".partial")
    with copy.path.open("rb") as source, partial.open("wb") as out:
        shutil.copyfileobj(source, out)
        sync(out)
    partial.replace(files.guard)
    sync_folder(files.folder)


def _is_sound(instance: Instance, files: NotebookFiles, copy: KeptCopy) -> bool:
    """Whether every row of a copy can be read, tried out beside the notebook."""
    if not is_whole(copy.path):
        return False
    trial = NotebookFiles(folder=files.folder, name=f"{files.name}.trial")
    unpack(copy.path, trial)
    try:
        alias = instance.attach(trial.database)
    except duckdb.Error:
        return False
    cursor = instance.cursor()
    try:
        cursor.run(f"USE {alias}")
        return soundness.is_sound(cursor)
    finally:
        cursor.close()
        instance.detach(alias)
        for part in trial.parts():
            part.unlink(missing_ok=True)
