"""A page of a PDF as a picture, drawn where files are read: in a worker behind the same walls.

Only pixels come back, as a PNG that is made here; nothing of the file itself is handed on.
"""

from __future__ import annotations

import struct
import threading
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from headwater.errors import Unreadable
from headwater.ingest.limits import Limits

if TYPE_CHECKING:
    from headwater.ingest.process import Worker

WIDTH = 1_200  # pixels: twice what a text column is wide, for fine screens
_MOST_PIXELS = 6_000_000
_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_RGB = 2


@dataclass(frozen=True, slots=True)
class Drawing:
    """Which page of which bytes, counted from 1, and how wide."""

    data: bytes
    page: int
    width: int = WIDTH


def draw(drawing: Drawing) -> bytes:
    """The page as PNG.

    Raises:
        Unreadable: it is no PDF that can be drawn, or it has no such page.
    """
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(drawing.data)
    except pypdfium2.PdfiumError as error:
        raise Unreadable(f"cannot be drawn: {error}") from error
    try:
        if not 1 <= drawing.page <= len(document):
            raise Unreadable(f"there is no page {drawing.page}")
        page = document[drawing.page - 1]
        width, height = page.get_size()
        scale = drawing.width / max(width, 1.0)
        scale = min(scale, (_MOST_PIXELS / max(width * height, 1.0)) ** 0.5)
        bitmap = page.render(scale=scale, rev_byteorder=True)
        return png(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride)
    except pypdfium2.PdfiumError as error:
        raise Unreadable(f"page {drawing.page} cannot be drawn: {error}") from error
    finally:
        document.close()


def png(pixels: bytes, width: int, height: int, stride: int) -> bytes:
    """Rows of red, green and blue as PNG (ISO/IEC 15948), each row without a filter."""
    rows = b"".join(b"\x00" + pixels[at : at + 3 * width] for at in range(0, height * stride, stride))
    head = struct.pack(">IIBBBBB", width, height, 8, _RGB, 0, 0, 0)
    return _SIGNATURE + _chunk(b"IHDR", head) + _chunk(b"IDAT", zlib.compress(rows, 6)) + _chunk(b"IEND", b"")


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


class Artist:
    """Draws pages one after the other in a worker that is kept, and replaced when a file breaks it."""

    def __init__(self, limits: Limits | None = None) -> None:
        self._limits = limits or Limits()
        self._worker: Worker | None = None
        self._lock = threading.Lock()

    def draw(self, drawing: Drawing) -> bytes:
        """The page as PNG.

        Raises:
            Unreadable: it cannot be drawn; the message says why.
        """
        from headwater.ingest.process import Worker, WorkerError

        with self._lock:
            self._worker = worker = self._worker or Worker(self._limits)
            try:
                return worker.draw(drawing)
            except WorkerError as error:
                self._worker = None
                raise Unreadable(f"page {drawing.page} cannot be drawn: {error}") from error

    def close(self) -> None:
        """End the worker."""
        with self._lock:
            if self._worker:
                self._worker.kill()
                self._worker = None
