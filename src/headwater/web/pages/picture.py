"""A page of a PDF as a picture: drawn in the worker, so that nothing of the file itself reaches the browser."""

from __future__ import annotations

from starlette.responses import Response

from headwater.errors import NotFound
from headwater.ingest.drawing import Drawing
from headwater.web.asked import Asked
from headwater.web.desk import Desk

_PDF = "application/pdf"


def show(desk: Desk, asked: Asked) -> Response:
    """The PNG.

    Raises:
        NotFound: no such document, or it has no such page.
        Unreadable: it cannot be drawn.
    """
    id = desk.case.document_id(asked.parts["document"])
    document, number = desk.snapshot.by_document[id], asked.parts["page"]
    if document.media_type != _PDF or not number.isdecimal() or not 1 <= int(number) <= document.pages:
        raise NotFound(f"no page {number} to look at", remedy="read its text")
    picture = desk.picture(id, int(number), lambda: _drawn(desk, id, int(number)))
    return Response(picture, media_type="image/png")


def _drawn(desk: Desk, id: str, page: int) -> bytes:
    return desk.artist.draw(Drawing(desk.case.folder.blobs.read(id), page))
