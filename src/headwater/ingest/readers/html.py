"""HTML: the whole visible text in order, with everything that is not the main text marked as furniture."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from headwater.ingest import dom, maintext, pagefacts
from headwater.ingest.compose import Run, compose
from headwater.ingest.decode import Decoded, decode
from headwater.ingest.furniture import Line, classify
from headwater.ingest.hidden import hidden_note
from headwater.ingest.intake import Parsed
from headwater.ingest.limits import Limits
from headwater.ingest.normalise import normalise
from headwater.ingest.probe import Probe
from headwater.ingest.tagscan import check_source
from headwater.model import BlockKind, Table

_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{1,40})", re.I)
_XML_ENCODING = re.compile(rb"^\s*<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([\w.:-]{1,40})", re.I)
_TAGS = re.compile(r"<(?:p|div|span|a|br|table|ul|li|h[1-6]|meta|title|article|section)\b[^>]*>", re.I)
_MARKED = (BlockKind.FURNITURE, BlockKind.CAPTION)


def bid(probe: Probe) -> float:
    """Sure where the content opens as HTML; by the number of tags elsewhere."""
    if probe.media_type == "text/html":
        return 0.95
    if not probe.is_text:
        return 0.0
    named = probe.extension in ("html", "htm", "xhtml", "shtml")
    tags = len(_TAGS.findall(probe.start))
    if probe.extension in ("md", "markdown", "json", "jsonl", "csv", "eml", "mbox"):
        return 0.0
    return (
        0.9 if named and tags else 0.6 if tags >= 5 and probe.start.lstrip().startswith("<") else 0.3 if named else 0.0
    )


def read(data: bytes, _probe: Probe, limits: Limits) -> Parsed:
    """Read a page.

    Raises:
        Unreadable: no content.
        TooBig: over a cap on elements, depth or attributes.
    """
    return read_text(decode(data, declared_charset(data)), limits)


def read_text(decoded: Decoded, limits: Limits) -> Parsed:
    """Read a page that is characters already (the HTML part of a message)."""
    source, notes = normalise(decoded.text)
    check_source(source, limits)
    tree = dom.parse(source)
    dom.check_size(tree, limits)
    found = dom.runs(tree)
    facts = pagefacts.facts(tree)
    main = maintext.mark(tree, found, facts.title)
    text, blocks = compose(_runs(found, main), limits)
    said = hidden_note((run.hidden, len(run.text)) for run in found if run.hidden)
    heading = next(
        (run.text for run, is_one in zip(found, main, strict=True) if is_one and run.kind is BlockKind.HEADING), ""
    )
    return Parsed(
        "text/html",
        text,
        blocks,
        replace(facts, title=facts.title or heading),
        tables=_tables(found),
        encoding=decoded.encoding,
        notes=(*decoded.notes, *notes, *said),
    )


def declared_charset(data: bytes) -> str:
    """Character set that the page declares in its first bytes; empty where it does not."""
    head = data[:4096]
    match = _CHARSET.search(head) or _XML_ENCODING.search(head)
    return match[1].decode("ascii") if match else ""


def _runs(found: Sequence[dom.DomRun], main: Sequence[bool]) -> list[Run]:
    """Runs with their kinds; the words of a line can still make furniture or a caption of a main run."""
    lines = [run.text for run, is_one in zip(found, main, strict=True) if is_one]
    kinds = iter(classify([Line(line) for line in lines]))
    settled = []
    for run, is_one in zip(found, main, strict=True):
        kind = _settle(run.kind, next(kinds)) if is_one else BlockKind.FURNITURE
        settled.append(Run(kind, run.text))
    return settled


def _settle(marked: BlockKind, read: BlockKind) -> BlockKind:
    if read is BlockKind.FURNITURE and marked is not BlockKind.TABLE:
        return read
    return read if marked is BlockKind.PARAGRAPH and read in _MARKED else marked


def _tables(found: Iterable[dom.DomRun]) -> tuple[Table, ...]:
    rows: dict[int, list[tuple[str, ...]]] = {}
    for run in found:
        if run.table and not run.hidden:
            rows.setdefault(run.table, []).append(run.cells)
    return tuple(Table(f"table {number}", cells[0], tuple(cells[1:])) for number, cells in rows.items())
