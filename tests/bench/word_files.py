"""`python -m tests.bench.word_files [file]`: a log through LibreOffice, docx → odt → docx.

Fails if anything reads otherwise afterwards. What came back is kept as `file`, if one is named:
the everyday tests read the one in tests/core/exchange/word_log/files.
"""

import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter

from tests.core.exchange.word_log.papers import edited, in_many_ways, plan_of, written


def through_libreoffice(data: bytes, folder: Path) -> bytes:
    """The document after LibreOffice saved it in its own format and as Word again."""
    there, back = folder / "there", folder / "back"
    for place in (there, back):
        place.mkdir()
    (folder / "log.docx").write_bytes(data)
    convert(folder / "log.docx", "odt", there)
    convert(there / "log.odt", "docx", back)
    return (back / "log.docx").read_bytes()


def convert(source: Path, kind: str, folder: Path) -> None:
    """Let LibreOffice save a document as another kind."""
    profile = f"-env:UserInstallation=file://{folder.parent}/profile"
    command = ["soffice", profile, "--headless", "--convert-to", kind, "--outdir"]
    subprocess.run([*command, folder, source], check=True, capture_output=True)


def main(kept: Path | None) -> int:
    """Exit code 0 if the file reads the same after the round trip."""
    started = perf_counter()
    before = edited(written(), in_many_ways)
    with tempfile.TemporaryDirectory() as folder:
        after = through_libreoffice(before, Path(folder))
    plans = plan_of(before), plan_of(after)
    for one, other in zip(plans[0].found, plans[1].found, strict=False):
        say(f"{'=' if one == other else '≠'} {one.words!r} | {other.words!r}")
    say(f"{perf_counter() - started:.1f} s")
    if kept is not None:
        kept.write_bytes(after)
    return int(plans[0] != plans[1])


def say(line: str) -> None:
    """Print a line."""
    sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else None))
