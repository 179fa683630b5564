"""Streamlit's files leave packed for whoever is far away, and as they are for everybody else."""

import asyncio
import gzip
from pathlib import Path

import pytest
from starlette.responses import FileResponse, Response
from starlette.staticfiles import StaticFiles

from pages._parts.packing import pack_files

CODE = b"export const many = 'words'; " * 400
FAR = {"host": "carnet.example.org", "accept-encoding": "gzip, deflate, br"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("chart.js", "look.css", "letters.woff2"):
        (tmp_path / name).write_bytes(CODE)
    return tmp_path


def answer(
    folder: Path, headers: dict[str, str], *, name: str = "chart.js", method: str = "GET"
) -> Response:
    pack_files()
    scope = {
        "type": "http",
        "method": method,
        "path": f"/{name}",
        "client": ("127.0.0.1", 50000),
        "headers": [(key.encode(), value.encode()) for key, value in headers.items()],
    }
    return asyncio.run(StaticFiles(directory=folder).get_response(name, scope))


@pytest.mark.parametrize("name", ["chart.js", "look.css"])
def test_who_is_far_away_is_sent_code_packed(folder: Path, name: str) -> None:
    response = answer(folder, FAR, name=name)
    assert gzip.decompress(bytes(response.body)) == CODE
    assert response.headers["content-length"] == str(len(response.body))
    assert len(response.body) < len(CODE) / 10
    assert response.headers["content-encoding"] == "gzip"
    assert response.headers["vary"] == "Accept-Encoding"
    assert response.headers["content-type"].startswith("text/")


@pytest.mark.parametrize(
    "headers",
    [
        {"host": "localhost:8501", "accept-encoding": "gzip"},
        {"host": "carnet.example.org"},
        {"host": "carnet.example.org", "accept-encoding": "br"},
        {**FAR, "range": "bytes=0-9"},
    ],
    ids=["at this machine", "cannot unpack", "unpacks otherwise", "wants a piece"],
)
def test_others_are_sent_the_file_as_it_is(folder: Path, headers: dict[str, str]) -> None:
    response = answer(folder, headers)
    assert isinstance(response, FileResponse)
    assert response.headers["vary"] == "Accept-Encoding"
    assert "content-encoding" not in response.headers


def test_behind_a_proxy_on_this_machine_one_is_far_away(folder: Path) -> None:
    response = answer(folder, {**FAR, "host": "localhost", "x-forwarded-for": "203.0.113.5"})
    assert response.headers["content-encoding"] == "gzip"


def test_only_the_head_of_a_file_is_its_own(folder: Path) -> None:
    assert isinstance(answer(folder, FAR, method="HEAD"), FileResponse)


def test_what_is_packed_already_is_not_packed_again(folder: Path) -> None:
    response = answer(folder, FAR, name="letters.woff2")
    assert isinstance(response, FileResponse)
    assert "vary" not in response.headers


def test_a_browser_that_has_the_file_is_told_so(folder: Path) -> None:
    first = answer(folder, FAR)
    again = answer(folder, {**FAR, "if-none-match": first.headers["etag"]})
    assert again.status_code == 304


def test_a_file_that_changed_is_packed_anew(folder: Path) -> None:
    answer(folder, FAR)
    (folder / "chart.js").write_bytes(b"newer")
    assert gzip.decompress(bytes(answer(folder, FAR).body)) == b"newer"
