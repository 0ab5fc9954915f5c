"""Bytes and their capture → intake; bad bytes give a failed document with its reason, never an exception."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import Any

from headwater.errors import TooBig, Unreadable
from headwater.ingest import language
from headwater.ingest.intake import Intake, Parsed
from headwater.ingest.limits import Limits, check
from headwater.ingest.mastheads import Masthead, masthead
from headwater.ingest.probe import Probe, look
from headwater.ingest.registry import choose
from headwater.model import BlockKind, Capture, Document, DocumentStatus

_DEFAULT = Limits()


def read(data: bytes, capture: Capture, limits: Limits = _DEFAULT) -> Intake:
    """Read one file.

    What the capture says of address, publisher and date wins over what the file says of itself.

    Returns:
        The intake; where the bytes cannot be read its document has status failed and a one-line reason.
    """
    probe = look(data, capture.path)
    try:
        return _intake(_parse(data, probe, limits, capture.path.count("!/")), probe, capture)
    except Unreadable as error:
        return failed(capture, str(error), probe.media_type)
    except RecursionError:
        return failed(capture, f"{_kind(probe)} nests too deep to be followed — flatten it", probe.media_type)
    except MemoryError:
        return failed(capture, "reader ran out of memory — split the file", probe.media_type)
    except Exception as error:  # a library choked on hostile bytes: the case goes on without this file
        return failed(capture, f"damaged {_kind(probe)}: {_line(error)} — open and save it again", probe.media_type)


def failed(capture: Capture, reason: str, media_type: str = "") -> Intake:
    """The intake of a file that could not be read."""
    title = PurePosixPath(capture.path.replace("\\", "/")).stem
    reason = " ".join(reason.split())
    return Intake(_document(capture, DocumentStatus.FAILED, title=title, reason=reason, media_type=media_type))


def _parse(data: bytes, probe: Probe, limits: Limits, depth: int) -> Parsed:
    check(len(data), limits.input_bytes, "input_bytes", "file")
    if depth > limits.depth:
        raise TooBig(f"containers nest deeper than the cap depth = {limits.depth}", remedy="unpack it by hand")
    if not data:
        return Parsed("inode/x-empty")
    reader = choose(probe)
    if reader is None:
        raise Unreadable(f"no reader for {_kind(probe)}", remedy="convert it to text, PDF or HTML")
    return reader.read(data, probe, limits)


def _kind(probe: Probe) -> str:
    return probe.media_type or (f".{probe.extension} file" if probe.extension else "this kind of file")


def _line(error: Exception) -> str:
    return " ".join(f"{type(error).__name__} {error}".split())[:200]


def _intake(parsed: Parsed, probe: Probe, capture: Capture) -> Intake:
    main = language.of_text(_body(parsed))
    spoken = main or parsed.facts.language[:2].lower()
    told = _masthead(parsed, spoken, capture)
    document = _document(
        capture,
        _status(parsed),
        title=parsed.facts.title or (told.title if told else "") or PurePosixPath(probe.name).stem,
        url=capture.url or parsed.facts.url,
        publisher=capture.publisher or parsed.facts.publisher,
        published=capture.published or parsed.facts.published or (told.published if told else ""),
        media_type=parsed.media_type,
        pages=len(parsed.pages),
        characters=len(parsed.text),
        language=spoken,
        encoding=parsed.encoding,
        notes=(*parsed.notes, told.note) if told else parsed.notes,
        reason=_left_out(parsed),
    )
    blocks = language.of_blocks(parsed.text, parsed.blocks, spoken)
    return Intake(document, parsed.text, blocks, parsed.pages, parsed.boxes, parsed.tables, parsed.children)


def _masthead(parsed: Parsed, spoken: str, capture: Capture) -> Masthead | None:
    """Looked for only where neither a person nor the file itself gives a day."""
    dated = capture.published or parsed.facts.published
    return None if dated or parsed.container else masthead(parsed, spoken, capture.captured)


def _body(parsed: Parsed) -> str:
    """Beginning of what is read for claims: language is told from it, not from menus."""
    pieces: list[str] = []
    size = 0
    for block in parsed.blocks:
        if block.kind is BlockKind.FURNITURE:
            continue
        pieces.append(parsed.text[block.start_char : block.end_char])
        size += block.end_char - block.start_char
        if size > 2000:
            break
    return " ".join(pieces)


def _left_out(parsed: Parsed) -> str:
    if not parsed.left_out:
        return ""
    more = f" and {len(parsed.left_out) - 20} more" if len(parsed.left_out) > 20 else ""
    return f"members left out: {'; '.join(parsed.left_out[:20])}{more} — add them by hand"


def _status(parsed: Parsed) -> DocumentStatus:
    if parsed.container:
        return DocumentStatus.CONTAINER
    return DocumentStatus.READ if parsed.text.strip() or parsed.tables else DocumentStatus.EMPTY


def _document(capture: Capture, status: DocumentStatus, **told: Any) -> Document:
    known = {"url": capture.url, "publisher": capture.publisher, "published": capture.published}
    return Document(
        id=capture.document,
        path=capture.path,
        captured=capture.captured,
        status=status,
        letter=capture.letter,
        parent=capture.parent,
        size=capture.size,
        **(known | told),
    )
