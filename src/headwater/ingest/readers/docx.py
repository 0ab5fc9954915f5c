"""DOCX by python-docx: paragraphs with their styles, lists, tables, footnotes; deleted text stays out."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

from headwater.errors import Unreadable
from headwater.ingest.compose import Run, compose
from headwater.ingest.intake import Facts, Parsed
from headwater.ingest.limits import Limits
from headwater.ingest.normalise import one_line
from headwater.ingest.package import open_package, read_member
from headwater.ingest.probe import Probe
from headwater.model import BlockKind, Table

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_OUT = frozenset({f"{_W}del", f"{_W}moveFrom", _FALLBACK, f"{_W}instrText", f"{_W}pPr", f"{_W}rPr"})
_BREAKS = frozenset({f"{_W}tab", f"{_W}br", f"{_W}cr", f"{_W}p"})
_STYLES = (
    ("heading", BlockKind.HEADING),
    ("title", BlockKind.HEADING),
    ("subtitle", BlockKind.HEADING),
    ("list", BlockKind.LIST_ITEM),
    ("quote", BlockKind.QUOTE),
    ("intense quote", BlockKind.QUOTE),
    ("caption", BlockKind.CAPTION),
)


def bid(probe: Probe) -> float:
    """Sure by the names inside the ZIP."""
    return 1.0 if probe.media_type == MEDIA_TYPE else 0.0


def read(data: bytes, _probe: Probe, limits: Limits) -> Parsed:
    """Read the body in order, then the footnotes.

    Raises:
        Unreadable: damaged.
        TooBig: over a cap on unpacked size.
    """
    import docx

    with open_package(data, limits, "DOCX") as archive:
        for member in archive.infolist():
            if member.filename.endswith(".xml"):
                read_member(archive, member, limits.member_bytes)
    try:
        document = docx.Document(io.BytesIO(data))
    except (KeyError, ValueError) as error:
        raise Unreadable(f"damaged DOCX: {error}", remedy="open it and save it again") from error
    styles = {style.style_id: (style.name or "").lower() for style in document.styles}
    tables: list[Table] = []
    runs = [*_body(document.element.body, styles, tables), *_footnotes(document)]
    text, blocks = compose(runs, limits)
    heading = next((run.text for run in runs if run.kind is BlockKind.HEADING and run.text), "")
    hidden = sum(map(len, _unseen(document.element.body)))
    notes = (f"{hidden} hidden characters kept as furniture",) if hidden else ()
    facts = _facts(document.core_properties, heading)
    return Parsed(MEDIA_TYPE, text, blocks, facts, tables=tuple(tables), notes=notes)


def _facts(properties: Any, heading: str) -> Facts:
    return Facts(
        title=one_line(properties.title or "") or heading,
        publisher="",
        language=(properties.language or "")[:2].lower(),
    )


def _body(parent: Any, styles: dict[str, str], tables: list[Table]) -> Iterator[Run]:
    for child in parent:
        if child.tag == f"{_W}p":
            yield Run(_kind(child, styles), _text(child))
            if hidden := one_line(" ".join(_unseen(child))):
                yield Run(BlockKind.FURNITURE, hidden)
        elif child.tag == f"{_W}tbl":
            yield from _table(child, tables)
        elif child.tag not in _OUT and len(child):
            yield from _body(child, styles, tables)


def _kind(paragraph: Any, styles: dict[str, str]) -> BlockKind:
    style = paragraph.find(f"{_W}pPr/{_W}pStyle")
    name = styles.get(style.get(f"{_W}val"), "") if style is not None else ""
    for start, kind in _STYLES:
        if name.startswith(start):
            return kind
    numbered = paragraph.find(f"{_W}pPr/{_W}numPr") is not None
    return BlockKind.LIST_ITEM if numbered else BlockKind.PARAGRAPH


def _text(element: Any) -> str:
    return one_line("".join(_pieces(element)))


def _is_hidden(run: Any) -> bool:
    """True for a run that nobody sees: hidden, white, or of half a point or one."""
    vanish = run.find(f"{_W}rPr/{_W}vanish")
    if vanish is not None and vanish.get(f"{_W}val", "1") not in ("0", "false", "off"):
        return True
    color, size = run.find(f"{_W}rPr/{_W}color"), run.find(f"{_W}rPr/{_W}sz")
    white = color is not None and (color.get(f"{_W}val") or "").upper() == "FFFFFF"
    return white or (size is not None and (size.get(f"{_W}val") or "") in ("0", "1", "2"))


def _unseen(paragraph: Any) -> Iterator[str]:
    for run in paragraph.iter(f"{_W}r"):
        if _is_hidden(run):
            yield "".join(text.text or "" for text in run.iter(f"{_W}t"))


def _pieces(element: Any) -> Iterator[str]:
    for child in element:
        if child.tag in _OUT or (child.tag == f"{_W}r" and _is_hidden(child)):
            continue
        if child.tag in _BREAKS:
            yield " "
        if child.tag == f"{_W}t":
            yield child.text or ""
        elif child.tag == f"{_W}noBreakHyphen":
            yield "-"
        yield from _pieces(child)


def _table(element: Any, tables: list[Table]) -> Iterator[Run]:
    rows = [tuple(_text(cell) for cell in row.iter(f"{_W}tc")) for row in element.iter(f"{_W}tr")]
    rows = [row for row in rows if any(row)]
    if rows:
        tables.append(Table(f"table {len(tables) + 1}", rows[0], tuple(rows[1:])))
    for row in rows:
        yield Run(BlockKind.TABLE, " | ".join(cell for cell in row if cell))


def _footnotes(document: Any) -> Iterator[Run]:
    from lxml import etree

    for relation in document.part.rels.values():
        if relation.is_external or not relation.reltype.endswith(("/footnotes", "/endnotes")):
            continue
        parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
        for note in etree.fromstring(relation.target_part.blob, parser):
            if note.get(f"{_W}type") in (None, "normal"):
                yield Run(BlockKind.PARAGRAPH, _text(note))
