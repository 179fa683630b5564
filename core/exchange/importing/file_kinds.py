"""What a file is, told by its first bytes and never by its name."""

_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = b"PK\x03\x04"
_IMAGES = (
    b"\x89PNG\r\n\x1a\n",
    b"\xff\xd8\xff",
    b"GIF87a",
    b"GIF89a",
    b"BM",
    b"II*\x00",
    b"MM\x00*",
)
_PACKED = (b"\x1f\x8b", b"BZh", b"7z\xbc\xaf\x27\x1c", b"Rar!\x1a\x07", b"\xfd7zXZ\x00")
_ODS = b"mimetypeapplication/vnd.oasis.opendocument"
_SEEN = 4096


def is_zip(data: bytes) -> bool:
    """Whether it is a ZIP container, as .xlsx files are."""
    return data.startswith(_ZIP)


def unreadable_kind(data: bytes) -> str | None:
    """The text key that names a kind of file the app does not read; None if it may be a table."""
    start = data[:_SEEN]
    if start.startswith(_OLD_OFFICE):
        return "import.error.old_excel"
    if start.startswith(_ZIP) and _ODS in start:
        return "import.error.ods"
    if start.lstrip().startswith(b"%PDF-"):
        return "import.error.pdf"
    if start.startswith(_IMAGES) and not _is_text(start):
        return "import.error.image"
    if start[:4] == b"RIFF" and start[8:12] == b"WEBP":
        return "import.error.image"
    if start.startswith(_PACKED) and not _is_text(start):
        return "import.error.packed"
    if start.lstrip(b"\xef\xbb\xbf \t\r\n").lower().startswith((b"<!doctype", b"<html", b"<?xml")):
        return "import.error.web_page"
    if start.lstrip(b"\xef\xbb\xbf \t\r\n").startswith((b"{", b"[{")):
        return "import.error.json"
    return None


def _is_text(start: bytes) -> bool:
    """Whether no byte is one that text does not have: "BM" can begin a heading."""
    return not any(byte < 32 and byte not in b"\t\n\r\x0b\x0c" for byte in start)
