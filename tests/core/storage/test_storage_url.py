"""The one setting: every way to write it, and nothing secret ever shown."""

from pathlib import Path
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.storage.engine import Engine
from core.storage.engines import engine_for
from core.storage.failures import SettingInvalid
from core.storage.motherduck import connect_statements
from core.storage.postgres_server import attach_statements
from core.storage.storage_url import FolderPlace, MotherDuckPlace, PostgresPlace, parse

SECRET = "hush-hush"
ALWAYS = (("connect_timeout", "10"), ("application_name", "passer-la-main"))


@pytest.mark.parametrize(
    ("url", "folder"),
    [
        ("", None),
        ("  ", None),
        ("/mnt/volume", Path("/mnt/volume")),
        ("file:///mnt/a%20b", Path("/mnt/a b")),
        ("file://localhost/mnt", Path("/mnt")),
        ("notebooks", Path("notebooks")),
        ("~/notebooks", Path.home() / "notebooks"),
    ],
)
def test_a_folder_can_be_written_in_several_ways(url: str, folder: Path | None) -> None:
    assert parse(url) == FolderPlace(folder)


@pytest.mark.parametrize(
    ("url", "parameters"),
    [
        ("postgresql://h/d", {"host": "h", "dbname": "d"}),
        ("postgres://u@h:5433/d", {"host": "h", "port": "5433", "user": "u", "dbname": "d"}),
        (
            "postgresql://u@[::1]:5433/d",
            {"host": "::1", "port": "5433", "user": "u", "dbname": "d"},
        ),
        ("postgresql://a:1,b:2/d", {"host": "a,b", "port": "1,2", "dbname": "d"}),
        (
            "postgresql://h/d%20e?sslmode=require",
            {"host": "h", "dbname": "d e", "sslmode": "require"},
        ),
        ("postgresql:///d?host=/run/postgresql", {"dbname": "d", "host": "/run/postgresql"}),
        (
            "POSTGRESQL://h/d?connect_timeout=3",
            {"host": "h", "dbname": "d", "connect_timeout": "3"},
        ),
    ],
)
def test_a_server_is_told_what_its_url_says(url: str, parameters: dict[str, str]) -> None:
    place = parse(url)
    assert isinstance(place, PostgresPlace)
    assert dict(place.parameters) == {**dict(ALWAYS), **parameters}
    assert place.password == ""


@given(st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), min_size=1))
def test_any_password_arrives_whole_and_is_not_among_the_parameters(password: str) -> None:
    for url in (
        f"postgresql://u:{quote(password, safe='')}@h/d",
        f"postgresql://u@h/d?password={quote(password, safe='')}",
    ):
        place = parse(url)
        assert isinstance(place, PostgresPlace)
        assert place.password == password
        assert dict(place.parameters) == {"host": "h", "user": "u", "dbname": "d", **dict(ALWAYS)}


@pytest.mark.parametrize(
    "url",
    [
        f"mysql://u:{SECRET}@h/d",
        f"postgres:u:{SECRET}@h/d",
        f"postgresql://u:{SECRET}@h",
        f"postgresql://u:{SECRET}@h:port/d",
        f"postgresql://u:{SECRET}@h/d?a-b=1",
        f"postgresql://u:{SECRET}@h/d%00",
        f"md:?motherduck_token={SECRET}",
        f"md:a'{SECRET}",
        "md:",
        "file://elsewhere/mnt",
        "file:",
        "https://example.org/",
    ],
)
def test_a_setting_that_cannot_be_followed_is_refused_without_being_shown(url: str) -> None:
    with pytest.raises(SettingInvalid) as refused:
        parse(url)
    error: BaseException | None = refused.value
    while error is not None:
        assert SECRET not in repr(error)
        error = error.__cause__ or error.__context__
    assert SECRET not in repr(refused.value.values)


def test_what_is_secret_is_not_in_what_python_shows() -> None:
    places = (parse(f"postgresql://u:{SECRET}@h/d"), parse("md:carnets", SECRET))
    assert all(SECRET not in repr(place) for place in places)


def test_motherduck_takes_a_prefix_and_a_token() -> None:
    assert parse("md:", f" {SECRET}\n") == MotherDuckPlace("passer_la_main", SECRET)
    assert parse("md:carnets", SECRET) == MotherDuckPlace("carnets", SECRET)


def test_the_server_is_attached_with_its_password_in_a_secret() -> None:
    place = parse("postgresql://o'neill:pa'ss@h/d%5C")
    assert isinstance(place, PostgresPlace)
    assert attach_statements(place) == (
        "CREATE SECRET server (TYPE postgres, PASSWORD 'pa''ss')",
        "ATTACH 'host=''h'' user=''o\\''neill'' dbname=''d\\\\'' connect_timeout=''10''"
        " application_name=''passer-la-main''' AS server"
        " (TYPE postgres, SECRET server, ISOLATION_LEVEL 'READ COMMITTED')",
    )


def test_motherduck_is_connected_to_by_these_statements() -> None:
    assert connect_statements(MotherDuckPlace("carnets", "tok'en")) == (
        "SET motherduck_token = 'tok''en'",
        "SET motherduck_saas_mode = true",
        "ATTACH 'md:'",
        "SET lock_configuration = true",
    )


def test_an_empty_setting_keeps_files_in_the_owners_folder(tmp_path: Path) -> None:
    engine = engine_for("", tmp_path / "own")
    assert isinstance(engine, Engine)
    assert engine.folder == tmp_path / "own"
    engine.close()


def test_a_named_folder_keeps_files_there(tmp_path: Path) -> None:
    engine = engine_for(f"file://{quote(str(tmp_path / 'a b'))}", tmp_path / "own")
    assert isinstance(engine, Engine)
    assert engine.folder == tmp_path / "a b"
    assert not (tmp_path / "own").exists()
    engine.close()
