"""The one setting that says where notebooks are kept: a folder, PostgreSQL or MotherDuck."""

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, TypeAlias
from urllib.parse import parse_qsl, unquote, urlsplit
from urllib.request import url2pathname

from core.storage.failures import SettingInvalid

_SCHEME: Final = re.compile(r"([a-z][a-z0-9+.-]+):", re.IGNORECASE)
"""Two letters at least: one letter and a colon are a drive of Windows."""
_POSTGRES: Final = ("postgres", "postgresql")
_HOST: Final = re.compile(r"(\[[0-9a-fA-F:.]+\]|[^:\[\]]*)(?::(\d{1,5}))?")
_PREFIX: Final = re.compile(r"[a-z][a-z0-9_]{0,30}")
_DEFAULT_PREFIX: Final = "passer_la_main"


@dataclass(frozen=True, slots=True)
class FolderPlace:
    """Files of DuckDB in a folder; None for the folder of this machine's owner."""

    folder: Path | None = None


@dataclass(frozen=True, slots=True)
class PostgresPlace:
    """A database of PostgreSQL: what its client library is told, the password apart."""

    parameters: tuple[tuple[str, str], ...]
    password: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class MotherDuckPlace:
    """An account of MotherDuck; the names of its notebooks' databases begin alike."""

    prefix: str
    token: str = field(repr=False)


StoragePlace: TypeAlias = FolderPlace | PostgresPlace | MotherDuckPlace


def parse(url: str, token: str = "") -> StoragePlace:
    """Where a setting says that notebooks are kept; `token` is MotherDuck's.

    Raises SettingInvalid, which never shows what the setting holds.
    """
    text = url.strip()
    scheme = _SCHEME.match(text)
    if scheme is None:
        return FolderPlace(Path(text).expanduser() if text else None)
    match scheme[1].lower():
        case "file":
            return FolderPlace(_folder(text))
        case name if name in _POSTGRES and text[scheme.end() :].startswith("//"):
            return _postgres(text)
        case "md":
            return _motherduck(text[scheme.end() :], token)
        case _:
            raise SettingInvalid("engines.error.url")


def _folder(url: str) -> Path:
    parts = urlsplit(url)
    if parts.netloc not in ("", "localhost") or not parts.path:
        raise SettingInvalid("engines.error.url")
    return Path(url2pathname(parts.path))


def _postgres(url: str) -> PostgresPlace:
    parts = urlsplit(url)
    account, _, address = parts.netloc.rpartition("@")
    user, _, password = account.partition(":")
    # Several hosts, one of which answers, are written with commas: see libpq's own URLs.
    hosts = [_HOST.fullmatch(host) for host in address.split(",")]
    database = unquote(parts.path.removeprefix("/"))
    values = {
        "host": ",".join(unquote(host[1]).strip("[]") for host in hosts if host),
        "port": ",".join(host[2] or "" for host in hosts if host).strip(","),
        "user": unquote(user),
        "dbname": database,
    }
    options = parse_qsl(parts.query)
    is_readable = all(hosts) and all(name.isidentifier() for name, _ in options)
    if not is_readable or not database or "\0" in unquote(url):
        raise SettingInvalid("engines.error.url")
    values |= {"connect_timeout": "10", "application_name": "passer-la-main", **dict(options)}
    secret = values.pop("password", "") or unquote(password)
    return PostgresPlace(
        parameters=tuple((name, value) for name, value in values.items() if value),
        password=secret,
    )


def _motherduck(rest: str, token: str) -> MotherDuckPlace:
    prefix = rest or _DEFAULT_PREFIX
    if not _PREFIX.fullmatch(prefix) or not token.strip():
        raise SettingInvalid("engines.error.motherduck")
    return MotherDuckPlace(prefix=prefix, token=token.strip())
