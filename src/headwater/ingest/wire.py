"""What goes between the program and a worker: length-prefixed frames of JSON and bytes, never pickles.

A frame is a big-endian pair (length of the JSON: 4 bytes, length of the bytes: 8 bytes), the JSON, the bytes.
A worker reads hostile files, so its answer is taken apart field by field and can only become nouns.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

import orjson

from headwater.ingest.drawing import Drawing
from headwater.ingest.intake import Intake, Part
from headwater.ingest.limits import Limits
from headwater.model import Block, BlockKind, Box, Capture, Document, DocumentStatus, Page, Table

HEAD = struct.Struct(">IQ")


@dataclass(frozen=True, slots=True)
class Job:
    """One file to read.

    ``mock`` names a stand-in reader for tests (``file.py:function``); it is taken only with ``allow_mock``.
    """

    data: bytes
    capture: Capture
    mock: str = ""
    allow_mock: bool = False


@dataclass(frozen=True, slots=True)
class Request:
    """A job as the worker sees it: a file to read, or a page to draw."""

    job: Job | Drawing
    limits: Limits


def frame(header: dict[str, Any], blob: bytes = b"") -> bytes:
    """One frame.

    Raises:
        TypeError: the header holds what JSON cannot (a lone surrogate).
    """
    encoded = orjson.dumps(header)
    return b"".join((HEAD.pack(len(encoded), len(blob)), encoded, blob))


def pack_job(job: Job, limits: Limits) -> bytes:
    """Frame of a job; characters of a path that are not Unicode are sent as U+FFFD."""
    told = {key: _clean(value) if isinstance(value, str) else value for key, value in asdict(job.capture).items()}
    mock = job.mock if job.allow_mock else ""
    return frame({"capture": told, "mock": mock, "limits": asdict(limits)}, job.data)


def pack_drawing(drawing: Drawing, limits: Limits) -> bytes:
    """Frame of a page to draw."""
    return frame({"page": drawing.page, "width": drawing.width, "limits": asdict(limits)}, drawing.data)


def pack_drawn(picture: bytes, reason: str = "") -> bytes:
    """Frame of a picture, or of why there is none."""
    return frame({"reason": _clean(reason)}, picture)


def unpack_drawn(header: bytes, blob: bytes) -> tuple[bytes, str]:
    """The picture of a frame and why there is none.

    Raises:
        ValueError, TypeError, KeyError: the answer is malformed.
    """
    reason = _text(orjson.loads(header)["reason"])
    if not reason and not blob.startswith(b"\x89PNG\r\n\x1a\n"):
        raise ValueError("that is no picture")
    return blob, reason


def unpack_job(header: bytes, blob: bytes) -> Request:
    """The job of a frame."""
    told = orjson.loads(header)
    if "page" in told:
        return Request(Drawing(blob, int(told["page"]), int(told["width"])), Limits(**told["limits"]))
    job = Job(blob, Capture(**told["capture"]), told["mock"], bool(told["mock"]))
    return Request(job, Limits(**told["limits"]))


def pack_answer(intake: Intake) -> bytes:
    """Frame of an intake: layouts as plain lists, the bytes of children one after the other."""
    header = {
        "document": asdict(intake.document),
        "text": intake.text,
        "blocks": [[b.kind, b.start_char, b.end_char, b.page, b.language] for b in intake.blocks],
        "pages": [[p.number, p.start_char, p.end_char, p.width, p.height] for p in intake.pages],
        "boxes": [[b.page, b.start_char, b.end_char, b.x0, b.y0, b.x1, b.y1] for b in intake.boxes],
        "tables": [[t.name, t.header, t.rows] for t in intake.tables],
        "children": [[part.name, len(part.data)] for part in intake.children],
    }
    return frame(header, b"".join(part.data for part in intake.children))


def unpack_answer(header: bytes, blob: bytes, capture: Capture) -> Intake:
    """The intake of a frame; what the capture says is taken from the capture, whatever the worker answered.

    Raises:
        ValueError, TypeError, KeyError: the answer is malformed.
    """
    told = orjson.loads(header)
    text = _text(told["text"])
    return Intake(
        _document(told["document"], capture, len(text)),
        text,
        tuple(_block(row, len(text)) for row in told["blocks"]),
        tuple(Page(int(n), int(a), int(b), float(w), float(h)) for n, a, b, w, h in told["pages"]),
        tuple(Box(int(p), int(a), int(b), *map(float, rest)) for p, a, b, *rest in told["boxes"]),
        tuple(
            Table(_text(n), tuple(map(_text, h)), tuple(tuple(map(_text, r)) for r in rows))
            for n, h, rows in told["tables"]
        ),
        _children(told["children"], blob),
    )


def _document(told: dict[str, Any], capture: Capture, characters: int) -> Document:
    told = told | {"status": DocumentStatus(told["status"]), "notes": tuple(map(str, told["notes"]))}
    return replace(
        Document(**told),
        id=capture.document,
        path=capture.path,
        captured=capture.captured,
        letter=capture.letter,
        parent=capture.parent,
        size=capture.size,
        characters=characters,
    )


def _block(row: Sequence[Any], size: int) -> Block:
    kind, start, end, page, language = row
    if not 0 <= start < end <= size:
        raise ValueError("a block stands outside the text")
    return Block(BlockKind(kind), start, end, int(page), _text(language))


def _table(name: Any, header: Sequence[Any], rows: Sequence[Sequence[Any]]) -> Table:
    return Table(_text(name), tuple(map(_text, header)), tuple(tuple(map(_text, row)) for row in rows))


def _children(rows: Sequence[Sequence[Any]], blob: bytes) -> tuple[Part, ...]:
    found = []
    at = 0
    for name, size in rows:
        found.append(Part(_text(name), blob[at : at + size]))
        at += size
    if at != len(blob):
        raise ValueError("the bytes of the children do not add up")
    return tuple(found)


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError("not a text")
    return value


def _clean(value: str) -> str:
    return value.encode("utf-8", "surrogateescape").decode("utf-8", "replace") if not value.isascii() else value
