"""What the app said it had stored, looked for in the notebooks' files once the server is gone."""

from collections.abc import Sequence
from pathlib import Path

from core.model.preferences import Language
from core.rules.browser_name import browser_notebook_name
from core.storage import changes
from core.storage.engine import Engine
from core.storage.notebook import Notebook
from tests.bench.load.visitor import Visitor

ALL = 1_000_000


def folder(home: Path) -> Path:
    """Where a server with this home keeps strangers' notebooks."""
    return home / "hosted"


def acknowledged(visitor: Visitor) -> list[str]:
    """Every text that the app said it had stored for somebody, oldest first in each field."""
    return [text for edits in visitor.acknowledged.values() for _, text in edits]


def lost(engine: Engine, visitors: Sequence[Visitor]) -> list[str]:
    """The acknowledged texts that stand in no history."""
    return [text for visitor in visitors for text in _lost(engine, visitor)]


def notebook_of(engine: Engine, visitor: Visitor) -> Notebook:
    """A visitor's own notebook."""
    return engine.open(_name(visitor))


def _lost(engine: Engine, visitor: Visitor) -> list[str]:
    texts = acknowledged(visitor)
    if not texts:
        return []
    # Some of them write into the example, which is theirs alone as well.
    examples = [f"{_name(visitor)}-example-{language}" for language in Language]
    names = [_name(visitor), *examples]
    written = [name for name in names if (engine.folder / f"{name}.duckdb").exists()]
    kept = {
        change.new_value
        for name in written
        for change in changes.list_recent(engine.open(name), ALL)
    }
    return [text for text in texts if text not in kept]


def _name(visitor: Visitor) -> str:
    name = browser_notebook_name(visitor.key)
    if name is None:
        raise ValueError(visitor.key)
    return name
