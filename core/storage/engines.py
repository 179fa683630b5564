"""The engine that a setting asks for."""

from pathlib import Path
from typing import TypeAlias

from core.storage.engine import Engine
from core.storage.motherduck import MotherDuckServer
from core.storage.postgres_server import PostgresServer
from core.storage.remote_engine import RemoteEngine
from core.storage.storage_url import FolderPlace, MotherDuckPlace, PostgresPlace, parse

AnyEngine: TypeAlias = Engine | RemoteEngine


def engine_for(url: str, folder: Path, token: str = "") -> AnyEngine:
    """The engine for a setting such as "postgresql://…"; files in `folder` for an empty one.

    `token` is MotherDuck's. Raises SettingInvalid for a setting that cannot be followed, and
    FolderNotWritable. A server is connected to when the first notebook is opened.
    """
    place = parse(url, token)
    match place:
        case FolderPlace():
            return Engine(place.folder or folder)
        case PostgresPlace():
            return RemoteEngine(PostgresServer(place))
        case MotherDuckPlace():
            return RemoteEngine(MotherDuckServer(place))
