"""Bytes → characters: byte-order mark, then UTF-8, then what the file declares, then what it looks like."""

from __future__ import annotations

import codecs
from dataclasses import dataclass

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 200_000
_TEXT_CODECS_ONLY = "the quick brown fox"


@dataclass(frozen=True, slots=True)
class Decoded:
    """Characters of a file, the encoding they were read by, and notes on what could not be read."""

    text: str
    encoding: str
    notes: tuple[str, ...] = ()


def decode(data: bytes, declared: str = "") -> Decoded:
    """Decode bytes; never fails: what cannot be read becomes U+FFFD and is counted in a note."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _lossy(data, name)
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        pass
    name = _known(declared)
    if name and name != "utf-8":
        return _lossy(data, name)
    return _lossy(data, _detect(data))


def _lossy(data: bytes, name: str) -> Decoded:
    text = data.decode(name, "replace")
    lost = text.count("\ufffd")
    shown = name.removesuffix("-sig")
    return Decoded(text, shown, (f"{lost} characters could not be read as {shown}",) if lost else ())


def _known(declared: str) -> str:
    """Canonical name of a declared text encoding, or empty; windows-1252 for Latin-1, as browsers do."""
    try:
        name = codecs.lookup(declared.strip().strip("\"'")).name if declared else ""
        return "cp1252" if name in ("iso8859-1", "ascii") else _checked(name)
    except (LookupError, ValueError):
        return ""


def _checked(name: str) -> str:
    """The name where it is of a text encoding (not ``zip``, not ``rot13``), else empty."""
    if not name:
        return ""
    b"\xe9\xff".decode(name, "replace")  # a codec that cannot lose a character cannot be used
    encoded = _TEXT_CODECS_ONLY.encode(name)
    return name if isinstance(encoded, bytes) and encoded.decode(name) == _TEXT_CODECS_ONLY else ""


def _detect(data: bytes) -> str:
    """Encoding that the bytes look like; UTF-8 where hardly a byte is wrong; windows-1252 as a last resort."""
    sample = data[:_SAMPLE]
    wrong = sample.decode("utf-8", "replace").count("\ufffd")
    if wrong * 200 < sum(byte > 0x7F for byte in sample):
        return "utf-8"
    from charset_normalizer import from_bytes

    best = from_bytes(sample).best()
    return _known(best.encoding) or "cp1252" if best is not None else "cp1252"
