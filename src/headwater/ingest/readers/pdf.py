"""PDF by pypdfium2: text in reading order, a map of pages, a box for each line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from headwater.errors import Unreadable
from headwater.ingest import pagelines
from headwater.ingest.hidden import hidden_note
from headwater.ingest.intake import Facts, Parsed
from headwater.ingest.limits import Limits, check
from headwater.ingest.normalise import one_line, unseen
from headwater.ingest.pagelines import PageLine, PageLines
from headwater.ingest.probe import Probe
from headwater.ingest.sight import Sight
from headwater.ingest.streamscan import check_streams

MEDIA_TYPE = "application/pdf"
_JUNK_TITLE = re.compile(r"(?:microsoft \w+ - .*|untitled.*|.*\.(?:docx?|rtf|indd|qxd|pdf|tmp))", re.I)
_BROKEN = (2, 0xFFFE)
_LINE_ENDS = (10, 13, *_BROKEN)
_SPACE = 32
_LEAST = 20  # characters under which a file with pictures counts as scanned


def bid(probe: Probe) -> float:
    """Sure by its magic, which may stand a little after the start."""
    return 1.0 if probe.media_type == MEDIA_TYPE else 0.0


def read(data: bytes, _probe: Probe, limits: Limits) -> Parsed:
    """Read every page.

    Raises:
        Unreadable: encrypted, damaged, or pictures only.
        TooBig: over ``pages`` or ``stream_bytes``.
    """
    import pypdfium2

    check_streams(data, limits)
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise _refusal(str(error)) from error
    try:
        check(len(document), limits.pages, "pages", "pages of the PDF")
        pages = [_page(document, number) for number in range(len(document))]
        facts = _facts(document.get_metadata_dict())
        scanned = sum(len(line.text) for page in pages for line in page.lines) < _LEAST and _has_pictures(document)
    finally:
        document.close()
    if scanned:
        raise Unreadable("PDF without a text layer: needs OCR", remedy="run it through OCR and add the result")
    return _parsed(pages, facts, limits)


def _refusal(message: str) -> Unreadable:
    if "password" in message.lower() or "security" in message.lower():
        return Unreadable("encrypted PDF", remedy="save it without a password")
    return Unreadable(f"damaged PDF: {message}", remedy="open it and print it to a new PDF")


def _parsed(pages: list[PageLines], facts: Facts, limits: Limits) -> Parsed:
    laid = pagelines.lay_out(pages, limits)
    bare = [str(page.number) for page in pages if not page.lines]
    notes: tuple[str, ...] = (f"pages without text: {', '.join(bare[:30])}",) if bare and len(bare) < len(pages) else ()
    lines = [line for page in pages for line in page.lines]
    notes += hidden_note((line.hidden, len(line.text.strip())) for line in lines if line.hidden)
    notes += unseen("\n".join(line.text for line in lines if not line.text.isascii()))
    title = facts.title or laid.title
    return Parsed(
        MEDIA_TYPE,
        laid.text,
        laid.blocks,
        Facts(title=title),
        pages=laid.pages,
        boxes=laid.boxes,
        notes=notes,
    )


def _facts(info: dict[str, str]) -> Facts:
    title = one_line(info.get("Title", ""))
    # Its creation date says when the file was made, often long after what it holds was published.
    return Facts(title="" if _JUNK_TITLE.fullmatch(title) else title)


def _has_pictures(document: Any) -> bool:
    import pypdfium2.raw as raw

    for number in range(min(len(document), 5)):
        page = document[number]
        found = any(True for _ in page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE], max_depth=4))
        page.close()
        if found:
            return True
    return False


def _page(document: Any, number: int) -> PageLines:
    page = document[number]
    try:
        width, height = page.get_size()
        text = page.get_textpage()
        try:
            return PageLines(number + 1, width, height, tuple(_lines(text, Sight(page, text))))
        finally:
            text.close()
    finally:
        page.close()


def _lines(page: Any, sight: Sight) -> Iterator[PageLine]:
    """Lines as pdfium breaks them; a hyphen at the end of a line is a code of its own, and then no line end follows.

    What nobody sees of a line becomes a line of its own behind it.
    """
    import pypdfium2.raw as raw

    total = page.count_chars()
    start = 0
    codes = [raw.FPDFText_GetUnicode(page.raw, place) for place in range(total)]
    for place in range(total + 1):
        if place < total and codes[place] not in _LINE_ENDS:
            continue
        end = place + 1 if place < total and codes[place] in _BROKEN else place
        for first, last, why in _told_apart(range(start, end), codes, sight):
            text = "".join(_char(code) for code in codes[first:last])
            if text.strip("\ufffe \t\x00"):
                yield PageLine(text, *_box(page, first, last - first), why)
        start = place + 1


def _told_apart(places: range, codes: list[int], sight: Sight) -> Iterator[tuple[int, int, str]]:
    """Runs of a line that are seen, or not for one reason; spaces go with what stands before them."""
    first, why = places.start, ""
    for place in places:
        if codes[place] <= _SPACE:
            continue
        now = sight.why(place)
        if now != why and place > first:
            yield first, place, why
            first = place
        why = now
    yield first, places.stop, why


def _char(code: int) -> str:
    if code in _BROKEN:
        return "\ufffe"
    return chr(code) if 0 < code < 0x110000 else ""


def _box(page: Any, start: int, count: int) -> tuple[float, float, float, float]:
    rects = [page.get_rect(place) for place in range(page.count_rects(start, count))]
    if not rects:
        return 0.0, 0.0, 0.0, 0.0
    left, bottom = min(rect[0] for rect in rects), min(rect[1] for rect in rects)
    return left, bottom, max(rect[2] for rect in rects), max(rect[3] for rect in rects)
