"""Leave the archive of today's version for the tests of all later ones:

`python -m tests.core.exchange.archive.leave`
"""

from pathlib import Path
from tempfile import TemporaryDirectory

from core.exchange.archive.packing import packed
from core.model.preferences import Language
from core.samples.story import example
from core.storage import changes, contents, scenarios
from core.storage.engine import Engine
from core.storage.migrate import newest_version
from tests.core.exchange.archive.conftest import MADE_AT
from tests.core.storage.making import stamp

if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        engine = Engine(Path(folder))
        notebook = engine.open("mine")
        changes.add_all(notebook, example(Language.FRENCH, MADE_AT), stamp())
        first = scenarios.list_all(notebook)[0]
        scenarios.revise(notebook, first.id, stamp(), worst="Ce qui pourrait arriver de pire")
        file = Path(__file__).parent / "files" / f"v{newest_version():04}.zip"
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(packed(contents.read(notebook), MADE_AT))
        engine.close()
