"""ODT: paragraphs, headings, lists, tables and notes from ``content.xml``; tracked deletions stay out."""

from __future__ import annotations

import re
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

MEDIA_TYPE = "application/vnd.oasis.opendocument.text"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_FO = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"
_WHITE = frozenset({"#fff", "#ffffff"})
_TINY = re.compile(r"[01](?:\.\d+)?(?:pt|px)|0(?:\.0\d*)?(?:cm|mm|in)")
_CONDITIONAL = (f"{_TEXT}hidden-text", f"{_TEXT}hidden-paragraph")
_DC = "{http://purl.org/dc/elements/1.1/}"
_OUT = frozenset({f"{_TEXT}tracked-changes", f"{_OFFICE}annotation", f"{_TEXT}note-citation", f"{_OFFICE}forms"})


def bid(probe: Probe) -> float:
    """Sure by the type that the package declares."""
    return 1.0 if probe.media_type == MEDIA_TYPE else 0.0


def read(data: bytes, _probe: Probe, limits: Limits) -> Parsed:
    """Read the body in order; a note stands after the paragraph that calls it.

    Raises:
        Unreadable: damaged or encrypted.
        TooBig: over a cap on unpacked size.
    """
    with open_package(data, limits, "ODT") as archive:
        content = _parse(read_member(archive, "content.xml", limits.member_bytes))
        names = archive.namelist()
        meta = _parse(read_member(archive, "meta.xml", limits.member_bytes)) if "meta.xml" in names else None
    body = content.find(f"{_OFFICE}body/{_OFFICE}text")
    if body is None:
        raise Unreadable("damaged ODT: no text inside", remedy="open it and save it again")
    tables: list[Table] = []
    unseen_words = _take_out(body, _hiding(content))
    runs = list(_body(body, BlockKind.PARAGRAPH, tables))
    runs += [Run(BlockKind.FURNITURE, one_line(words)) for _, words in unseen_words]
    text, blocks = compose(runs, limits)
    heading = next((run.text for run in runs if run.kind is BlockKind.HEADING and run.text), "")
    notes = (*hidden_note((why, len(words)) for why, words in unseen_words), *unseen("".join(body.itertext())))
    return Parsed(MEDIA_TYPE, text, blocks, _facts(meta, heading), tables=tuple(tables), notes=notes)


def _hiding(content: Any) -> dict[str, str]:
    """Styles of the document that nobody sees, with why."""
    found = {}
    for style in content.iter(f"{_STYLE}style"):
        for told in style.iter(f"{_STYLE}text-properties"):
            if told.get(f"{_TEXT}display") == "none":
                found[style.get(f"{_STYLE}name")] = "not displayed"
            elif (told.get(f"{_FO}color") or "").lower() in _WHITE and told.get(f"{_FO}background-color") is None:
                found[style.get(f"{_STYLE}name")] = "in the colour of its background"
            elif _TINY.fullmatch(told.get(f"{_FO}font-size") or ""):
                found[style.get(f"{_STYLE}name")] = "of no size"
    return found


def _take_out(body: Any, hiding: dict[str, str]) -> list[tuple[str, str]]:
    """Take words that nobody sees out of the tree: why and what, in order."""
    found = []
    for element in list(body.iter(f"{_TEXT}span", f"{_TEXT}p", f"{_TEXT}h", *_CONDITIONAL)):
        why = "not displayed" if element.tag in _CONDITIONAL else hiding.get(element.get(f"{_TEXT}style-name"), "")
        words = "".join(element.itertext()) or element.get(f"{_TEXT}string-value") or ""
        if why and words.strip():
            found.append((why, words))
            tail = element.tail
            element.clear()
            element.tail = tail
    return found


def _parse(data: bytes) -> Any:
    from lxml import etree

    try:
        return etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False))
    except etree.XMLSyntaxError as error:
        raise Unreadable(f"damaged or encrypted ODT: {error}", remedy="save it without a password") from error


def _facts(meta: Any, heading: str) -> Facts:
    if meta is None:
        return Facts(title=heading)
    return Facts(
        title=one_line(meta.findtext(f".//{_DC}title") or "") or heading,
        language=(meta.findtext(f".//{_DC}language") or "")[:2].lower(),
    )


def _body(parent: Any, kind: BlockKind, tables: list[Table]) -> Iterator[Run]:
    for child in parent:
        if child.tag in _OUT or not isinstance(child.tag, str):
            continue
        if child.tag == f"{_TEXT}h":
            yield Run(BlockKind.HEADING, _text(child))
        elif child.tag == f"{_TEXT}p":
            yield Run(_styled(child, kind), _text(child))
            for note in child.iter(f"{_TEXT}note-body"):
                yield from _body(note, BlockKind.PARAGRAPH, tables)
        elif child.tag == f"{_TABLE}table":
            yield from _table(child, tables)
        else:
            yield from _body(child, BlockKind.LIST_ITEM if child.tag == f"{_TEXT}list-item" else kind, tables)


def _styled(paragraph: Any, kind: BlockKind) -> BlockKind:
    style = (paragraph.get(f"{_TEXT}style-name") or "").lower()
    if style.startswith(("quotation", "quote")):
        return BlockKind.QUOTE
    return BlockKind.HEADING if style in ("title", "subtitle") else kind


def _text(element: Any) -> str:
    return one_line("".join(_pieces(element)))


def _pieces(element: Any) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        if isinstance(child.tag, str) and child.tag not in _OUT and child.tag != f"{_TEXT}note":
            if child.tag in (f"{_TEXT}s", f"{_TEXT}tab", f"{_TEXT}line-break", f"{_TEXT}p"):
                yield " "
            yield from _pieces(child)
        yield child.tail or ""


def _table(element: Any, tables: list[Table]) -> Iterator[Run]:
    rows = []
    for row in element.iter(f"{_TABLE}table-row"):
        cells = tuple(_text(cell) for cell in row if cell.tag == f"{_TABLE}table-cell")
        if any(cells):
            rows.append(cells)
            yield Run(BlockKind.TABLE, " | ".join(cell for cell in cells if cell))
    if rows:
        tables.append(Table(element.get(f"{_TABLE}name") or f"table {len(tables) + 1}", rows[0], tuple(rows[1:])))
