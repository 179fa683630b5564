"""All notebooks of one database server."""

from datetime import datetime, timedelta
from pathlib import Path

from core.storage.migrate import MIGRATIONS
from core.storage.remote_notebook import RemoteNotebook
from core.storage.server import Server
from core.storage.shelf import Shelf


class RemoteEngine:
    """Opens notebooks by name; one object a notebook, shared by every thread.

    What a server keeps it repairs and copies itself: nothing here is ever set aside.
    """

    def __init__(self, server: Server, *, migrations: Path = MIGRATIONS) -> None:
        self._server = server
        self._shelf = Shelf(lambda name: RemoteNotebook(name, server, migrations))

    def open(self, name: str, now: datetime | None = None) -> RemoteNotebook:
        """The notebook of this name: made or migrated as needed.

        `now` marks it as in use for `close_idle`. Raises NotebookNewer, ServerUnreachable,
        DiskFull, or SettingInvalid where the setting asks for what this machine cannot do.
        ValueError for an impossible name.
        """
        return self._shelf.open(name, now)

    def discard(self, name: str) -> None:
        """Delete a notebook."""
        self._shelf.get(name).drop()

    def close_idle(self, now: datetime, older_than: timedelta) -> None:
        """Forget what was read of the notebooks that nobody opened for this long."""
        self._shelf.close_idle(now, older_than)

    def close(self) -> None:
        """Let go of the server."""
        self._shelf.close()
        self._server.close()
