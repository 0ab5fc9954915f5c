"""DOCX by python-docx: paragraphs with their styles, lists, tables, footnotes; deleted text stays out."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

from headwater.errors import Unreadable
from headwater.ingest.compose import Run, compose
from headwater.ingest.hidden import hidden_note
from headwater.ingest.intake import Facts, Parsed
from headwater.ingest.limits import Limits
from headwater.ingest.normalise import one_line, unseen
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
    hidden = hidden_note((why, len(words)) for why, words in _unseen(document.element.body))
    notes = (*hidden, *unseen("".join(document.element.body.itertext())))
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
            if hidden := one_line(" ".join(words for _, words in _unseen(child))):
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


def _hidden(run: Any) -> str:
    """Why nobody sees a run: hidden, white, or of half a point or one; empty where it is seen."""
    vanish = run.find(f"{_W}rPr/{_W}vanish")
    if vanish is not None and vanish.get(f"{_W}val", "1") not in ("0", "false", "off"):
        return "not displayed"
    color, size = run.find(f"{_W}rPr/{_W}color"), run.find(f"{_W}rPr/{_W}sz")
    if color is not None and (color.get(f"{_W}val") or "").upper() == "FFFFFF" and not _on_ground(run):
        return "in the colour of its background"
    return "of no size" if size is not None and (size.get(f"{_W}val") or "") in ("0", "1", "2") else ""


def _on_ground(run: Any) -> bool:
    """True where a run, its paragraph or its cell has a background of its own."""
    for path in (f"{_W}rPr/{_W}shd", f"{_W}rPr/{_W}highlight"):
        if run.find(path) is not None:
            return True
    return any(
        above.find(f"{_W}{properties}/{_W}shd") is not None
        for above in run.iterancestors()
        for properties in ("pPr", "tcPr", "trPr", "tblPr")
    )


def _unseen(paragraph: Any) -> Iterator[tuple[str, str]]:
    """Why and what, for each run that nobody sees."""
    for run in paragraph.iter(f"{_W}r"):
        if why := _hidden(run):
            yield why, "".join(text.text or "" for text in run.iter(f"{_W}t"))


def _pieces(element: Any) -> Iterator[str]:
    for child in element:
        if child.tag in _OUT or (child.tag == f"{_W}r" and _hidden(child)):
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
