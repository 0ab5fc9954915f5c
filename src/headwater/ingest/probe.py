"""What a reader may look at before it bids: the name, the first bytes, and a guess from the content."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import dataclass
from pathlib import PurePosixPath

HEAD = 8192

_MAGIC = (
    (b"%PDF-", "application/pdf"),
    (b"{\\rtf", "application/rtf"),
    (b"\x1f\x8b", "application/gzip"),
    (b"BZh", "application/x-bzip2"),
    (b"\xfd7zXZ\x00", "application/x-xz"),
    (b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (b"Rar!\x1a\x07", "application/vnd.rar"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/x-ole-storage"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF8", "image/gif"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
    (b"ID3", "audio/mpeg"),
    (b"OggS", "audio/ogg"),
    (b"SQLite format 3\x00", "application/vnd.sqlite3"),
    (b"PAR1", "application/vnd.apache.parquet"),
    (b"\x7fELF", "application/x-executable"),
    (b"MZ\x90", "application/x-executable"),
)
_ZIP_MIMETYPES = ("application/vnd.oasis.opendocument.text", "application/vnd.oasis.opendocument.spreadsheet")
_ZIP_NAMES = (
    ("word/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ("xl/workbook.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ("xl/workbook.bin", "application/vnd.ms-excel.sheet.binary.macroenabled.12"),
    ("ppt/presentation.xml", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
)
_HTML = re.compile(rb"^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.I | re.S)


@dataclass(frozen=True, slots=True)
class Probe:
    """A file before reading.

    Attributes:
        name: file name without folders.
        head: the first bytes, at most ``HEAD``.
        size: bytes of the whole file.
        media_type: what the content itself shows (magic bytes, names inside a ZIP); empty where it shows nothing.
    """

    name: str
    head: bytes
    size: int
    media_type: str

    @property
    def extension(self) -> str:
        """Lower-case extension without the dot; empty where there is none."""
        return PurePosixPath(self.name).suffix.lower().lstrip(".")

    @property
    def is_text(self) -> bool:
        """True where the first bytes can be text: no magic, and hardly a control character."""
        return not self.media_type.startswith(_BINARY) and looks_like_text(self.head)

    @property
    def start(self) -> str:
        """The first bytes as characters, for patterns that only need ASCII."""
        if self.head.startswith((b"\xff\xfe", b"\xfe\xff")):
            return self.head[: len(self.head) // 2 * 2].decode("utf-16", "replace")
        return self.head.decode("utf-8", "replace").lstrip("\ufeff")


_BINARY = ("application/", "image/", "audio/", "video/")
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def look(data: bytes, path: str) -> Probe:
    """Probe of a file; ``path`` may be inside a container (``a.zip!/b/c.txt``)."""
    name = path.replace("\\", "/").rsplit("/", 1)[-1]
    return Probe(name, data[:HEAD], len(data), _sniff(data))


def looks_like_text(head: bytes) -> bool:
    """True for bytes that can be text in some encoding: under one control character in a hundred."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return True
    return len(_CONTROL.findall(head)) * 100 <= len(head)


def _sniff(data: bytes) -> str:
    head = data[:HEAD]
    for magic, media_type in _MAGIC:
        if head.startswith(magic):
            return media_type
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _inside_zip(data)
    if head[257:262] == b"ustar":
        return "application/x-tar"
    if b"%PDF-" in head[:1024]:
        return "application/pdf"
    if head[4:8] == b"ftyp":
        return "video/mp4"
    return "text/html" if _HTML.match(head[:2048]) else ""


def _inside_zip(data: bytes) -> str:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError, UnicodeDecodeError):
        return "application/zip"
    declared = data[30:110]
    for media_type in _ZIP_MIMETYPES:
        if b"mimetype" + media_type.encode() in declared and "content.xml" in names:
            return media_type
    return next((media_type for name, media_type in _ZIP_NAMES if name in names), "application/zip")
