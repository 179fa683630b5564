"""The tables against the model, and the SQL against what the databases to come share."""

import re
from enum import StrEnum

import pytest

from core.model.change import Change
from core.model.records import RECORD_TYPES
from core.storage.columns import HOURS_DIGITS, MONEY_DIGITS, RATE_DIGITS, Column
from core.storage.file_notebook import FileNotebook
from core.storage.migrate import MIGRATIONS
from core.storage.references import REFERENCES
from core.storage.values import columns_of

TYPES = {
    "str": "VARCHAR",
    "bool": "BOOLEAN",
    "int": "INTEGER",
    "date": "DATE",
    "datetime": "TIMESTAMP",
    "UUID": "UUID",
}
FORBIDDEN = ("REFERENCES", "INDEX", "ENUM", "TIMESTAMPTZ", "GENERATED", "SEQUENCE")
COLUMNS = """
SELECT column_name, data_type, is_nullable FROM information_schema.columns
WHERE table_name = ? AND table_catalog = current_database() ORDER BY ordinal_position
"""


def expected(column: Column) -> tuple[str, str, str]:
    digits = {"rate": RATE_DIGITS, "value": HOURS_DIGITS}.get(column.name, MONEY_DIGITS)
    name = column.type.__name__
    kind = f"DECIMAL(18,{digits})" if name == "Decimal" else TYPES.get(name, "VARCHAR")
    return column.name, kind, "YES" if column.is_optional else "NO"


@pytest.mark.parametrize("kind", RECORD_TYPES)
def test_a_table_has_the_fields_of_its_model_one_by_one(
    file_notebook: FileNotebook, kind: str
) -> None:
    found = file_notebook.read(COLUMNS, [kind])
    assert found == [expected(column) for column in columns_of(kind)]


@pytest.mark.parametrize("kind", RECORD_TYPES)
def test_a_table_accepts_exactly_the_answers_of_its_model(
    file_notebook: FileNotebook, kind: str
) -> None:
    checks = "\n".join(
        text
        for (text,) in file_notebook.read(
            "SELECT constraint_text FROM duckdb_constraints()"
            " WHERE constraint_type = 'CHECK' AND table_name = ?"
            " AND database_name = current_database()",
            [kind],
        )
    )
    for column in columns_of(kind):
        if issubclass(column.type, StrEnum):
            listed = re.search(rf"\(\(?\"?{column.name}\"? IN \(([^)]*)\)", checks)
            assert listed, (column.name, checks)
            assert set(re.findall(r"'([^']*)'", listed[1])) == set(column.type)


def test_the_history_has_the_fields_of_a_change(file_notebook: FileNotebook) -> None:
    assert [row[0] for row in file_notebook.read(COLUMNS, ["change"])] == list(Change.__slots__)


def test_every_id_that_points_at_a_record_is_guarded() -> None:
    pointing = {
        (kind, column.name)
        for kind in RECORD_TYPES
        for column in columns_of(kind)
        if column.name.endswith("_id")
    }
    assert pointing == {(reference.kind, reference.field) for reference in REFERENCES}


def test_the_tables_use_only_what_every_database_to_come_can_do() -> None:
    for path in MIGRATIONS.glob("*.sql"):
        sql = path.read_text(encoding="utf-8").upper()
        assert not re.search(rf"\b({'|'.join(FORBIDDEN)})\b|\?", sql), path.name
