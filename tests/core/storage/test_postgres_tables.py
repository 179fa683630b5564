"""The tables of notebooks in PostgreSQL: named, migrated and typed as they are in files."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from core.model.records import RECORD_TYPES
from core.storage import changes, month_outputs, provider_months, providers, scenarios
from core.storage.columns import Column
from core.storage.failures import StorageFailed
from core.storage.home import identifier
from core.storage.migrate import newest_version
from core.storage.remote_engine import RemoteEngine
from core.storage.values import columns_of
from tests.core.storage import making
from tests.core.storage.earlier import first_migrations
from tests.core.storage.test_processes import another

pytestmark = pytest.mark.postgres
TYPES = {
    "str": "character varying",
    "bool": "boolean",
    "int": "integer",
    "date": "date",
    "datetime": "timestamp without time zone",
    "UUID": "uuid",
}


def test_money_is_never_a_float(remote_engine: RemoteEngine) -> None:
    notebook = remote_engine.open("mine")
    provider = providers.add(notebook, making.provider(), making.stamp())
    month = making.provider_month(
        provider.id, date(2016, 3, 1), amount=Decimal("300.1"), units_accepted=Decimal("10.3333")
    )
    provider_months.add(notebook, month, making.stamp())
    assert month_outputs.list_for_provider(notebook, provider.id) == [month]
    with pytest.raises(TypeError, match="digits"):
        notebook.read("SELECT sum(amount) AS total FROM provider_month")


def test_names_too_long_for_a_schema_stay_apart(remote_engine: RemoteEngine) -> None:
    first, second = "a" * 64, "a" * 63 + "b"
    assert len(identifier("notebook", first)) == 63
    scenarios.add(remote_engine.open(first), making.scenario(), making.stamp())
    assert scenarios.list_all(remote_engine.open(second)) == []
    assert len(scenarios.list_all(remote_engine.open(first))) == 1
    remote_engine.discard(first)
    remote_engine.discard(second)


def test_a_hashed_name_is_never_another_notebooks_own_name() -> None:
    long = "a" * 64
    assert not identifier("notebook", long).startswith("notebook_")
    assert identifier("notebook", "mine") == "notebook_mine"


@pytest.mark.parametrize("number", range(1, newest_version()))
def test_a_notebook_of_any_earlier_version_is_migrated_with_its_rows(
    postgres_url: str, remote_engine: RemoteEngine, tmp_path: Path, number: int
) -> None:
    older = another(postgres_url, migrations=first_migrations(tmp_path, number))
    record = scenarios.add(older.open("mine"), making.scenario(title="kept"), making.stamp())
    older.close()
    notebook = remote_engine.open("mine")
    assert scenarios.list_all(notebook) == [record]
    assert notebook.revision() == 1
    assert len(changes.list_recent(notebook)) == 1
    applied = notebook.read("SELECT number FROM migration ORDER BY number")
    assert applied == [(one,) for one in range(1, newest_version() + 1)]


def test_a_migration_that_fails_leaves_the_notebook_as_it_was(
    postgres_url: str, remote_engine: RemoteEngine, tmp_path: Path
) -> None:
    earlier = first_migrations(tmp_path, 3)
    older = another(postgres_url, migrations=earlier)
    record = scenarios.add(older.open("mine"), making.scenario(), making.stamp())
    (earlier / "0004_good.sql").write_text("CREATE TABLE half (id UUID NOT NULL PRIMARY KEY);")
    (earlier / "0005_bad.sql").write_text("ALTER TABLE nowhere ADD COLUMN oops INTEGER;")
    broken = another(postgres_url, migrations=earlier)
    with pytest.raises(StorageFailed):
        broken.open("mine")
    assert scenarios.list_all(older.open("mine")) == [record]
    found = older.open("mine").read("SELECT count(*) AS found FROM migration WHERE number > 3")
    assert found == [(0,)]
    for engine in (broken, older):
        engine.close()
    assert scenarios.list_all(remote_engine.open("mine")) == [record]


@pytest.mark.parametrize("kind", RECORD_TYPES)
def test_a_table_has_the_fields_of_its_model_one_by_one(
    remote_engine: RemoteEngine, kind: str
) -> None:
    def expected(column: Column) -> tuple[object, ...]:
        name = column.type.__name__
        digits = (18, column.digits) if name == "Decimal" else (None, None)
        plain = "numeric" if name == "Decimal" else TYPES.get(name, TYPES["str"])
        return column.name, plain, "YES" if column.is_optional else "NO", *digits

    notebook = remote_engine.open("mine")
    found = notebook.read(
        "SELECT CAST(column_name AS VARCHAR) AS name, CAST(data_type AS VARCHAR) AS type,"
        " CAST(is_nullable AS VARCHAR) AS nullable,"
        " CASE WHEN data_type = 'numeric' THEN numeric_precision END AS digits,"
        " CASE WHEN data_type = 'numeric' THEN numeric_scale END AS scale"
        " FROM information_schema.columns"
        " WHERE table_schema = current_schema() AND table_name = ? ORDER BY ordinal_position",
        [kind],
    )
    assert found == [expected(column) for column in columns_of(kind)]
