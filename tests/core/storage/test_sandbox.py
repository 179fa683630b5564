"""What SQL that slipped through could reach: nothing but the notebooks' folder."""

from pathlib import Path

import pytest

from core.storage import scenarios
from core.storage.failures import StorageError
from core.storage.notebook import Notebook
from tests.core.storage import children, making


@pytest.mark.parametrize(
    "sql",
    [
        "ATTACH '{outside}/other.duckdb' AS other",
        "ATTACH '{folder}/../other.duckdb' AS other",
        "SELECT * FROM read_text('{outside}/secret.txt')",
        "SELECT * FROM read_text('/etc/passwd')",
        "SELECT * FROM read_csv('{outside}/secret.txt')",
        "SELECT * FROM '{outside}/secret.txt'",
        "SELECT * FROM glob('{outside}/*')",
        "COPY (SELECT 1) TO '{outside}/written.csv'",
        "INSTALL httpfs",
        "INSTALL httpfs FROM 'https://example.org'",
        "LOAD httpfs",
        "SET enable_external_access = true",
        "SET allowed_directories = ['/']",
        "SET memory_limit = '100GB'",
        "SET autoinstall_known_extensions = true",
        "SET lock_configuration = false",
        "SELECT * FROM 'https://example.org/data.csv'",
        "SELECT * FROM children",
    ],
)
def test_the_sandbox_refuses(file_notebook: Notebook, tmp_path: Path, sql: str) -> None:
    outside = tmp_path.parent / f"{tmp_path.name}-outside"
    outside.mkdir()
    (outside / "secret.txt").write_text("secret")
    with pytest.raises(StorageError):
        file_notebook.read(sql.format(outside=outside, folder=tmp_path))
    assert [path.name for path in outside.iterdir()] == ["secret.txt"]


@pytest.mark.parametrize(
    "text", ["'; DROP TABLE scenario; --", "\\'; DROP TABLE scenario; --", "''", "?", "$1", "{}"]
)
def test_what_a_person_types_is_never_run(notebook: Notebook, text: str) -> None:
    record = scenarios.add(notebook, making.scenario(title=text), making.stamp())
    scenarios.revise(notebook, record.id, making.stamp(), worst=text)
    found = scenarios.get(notebook, record.id)
    assert (found.title, found.worst) == (text, text)


def test_storage_does_without_pandas(tmp_path: Path) -> None:
    assert children.run("light", tmp_path) == ["[]"]
