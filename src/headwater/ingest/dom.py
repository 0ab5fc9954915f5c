"""HTML tree → the runs of its visible text in order, each with what the markup says it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from headwater.errors import TooBig, Unreadable
from headwater.ingest import markup
from headwater.ingest.limits import Limits, check
from headwater.ingest.looks import Look, look, sheet_of
from headwater.ingest.normalise import one_line
from headwater.model import BlockKind

_PARAGRAPHS = re.compile(r"\n\s*\n+")


@dataclass(frozen=True, slots=True)
class DomRun:
    """A run of visible text.

    Attributes:
        kind: by the element that it stands in.
        furniture: true where the markup itself says menu, form, share buttons, cookies, comments.
        hidden: in which way a style or attribute hides it from a reader of the page; empty where it is seen.
        table: number of the data table that this run is a row of, counted from 1, else 0.
        cells: texts of the cells of that row.
    """

    kind: BlockKind
    text: str
    furniture: bool = False
    hidden: str = ""
    table: int = 0
    cells: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Scope:
    kind: BlockKind
    furniture: bool
    look: Look
    skipped: bool


def parse(text: str) -> Any:
    """Tree of an HTML page.

    Raises:
        Unreadable: nothing in it is HTML.
        TooBig: nested so deeply that the parser gives up.
    """
    from lxml import etree, html

    parser = html.HTMLParser(remove_comments=True, remove_pis=True, huge_tree=True)
    text = re.sub(r"^\s*<\?xml[^>]*>", "", text)
    try:
        tree = html.document_fromstring(text, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise Unreadable(f"HTML without content: {error}", remedy="save the page again") from error
    if any("depth" in entry.message for entry in parser.error_log):
        raise TooBig("HTML elements nest deeper than any page: over the cap html_depth", remedy="save the page again")
    return tree


def check_size(tree: Any, limits: Limits) -> None:
    """Refuse a tree that is over a cap on elements or depth.

    Raises:
        TooBig: naming the cap.
    """
    from lxml import etree

    depth = count = 0
    for event, _ in etree.iterwalk(tree, events=("start", "end")):
        if event == "end":
            depth -= 1
            continue
        depth, count = depth + 1, count + 1
        if depth > limits.html_depth:
            check(depth, limits.html_depth, "html_depth", "nesting of HTML elements")
        if count > limits.html_elements:
            raise TooBig(f"HTML elements: over the cap html_elements = {limits.html_elements:,}", remedy="split it")


def runs(tree: Any) -> list[DomRun]:
    """Runs of visible text in the order of the page."""
    return list(_Walk(tree).runs())


class _Walk:
    """One pass over a tree: text gathers in a buffer that every block element flushes."""

    def __init__(self, tree: Any) -> None:
        self._tree = tree
        self._length = max(1, len(tree.text_content()))
        self._buffer: list[str] = []
        self._scopes = [_Scope(BlockKind.PARAGRAPH, False, Look(), False)]
        self._sheet = sheet_of(tree)
        self._tables = 0

    def runs(self) -> Iterator[DomRun]:
        from lxml import etree

        for event, element in etree.iterwalk(self._tree, events=("start", "end")):
            if not isinstance(element.tag, str):
                continue
            if event == "start":
                yield from self._open(element)
            else:
                yield from self._close(element)
        yield from self._flush()

    def _open(self, element: Any) -> Iterator[DomRun]:
        tag, scope = element.tag, self._scopes[-1]
        if tag == "br":
            self._buffer.append("\n")
        inner = self._scope(element, scope)
        marks = (inner.look.hidden, inner.furniture) != (scope.look.hidden, scope.furniture)
        if not scope.skipped and (tag not in markup.INLINE | markup.SKIPPED | {"br"} or marks):
            yield from self._flush()
        self._scopes.append(inner)
        if not scope.skipped and not inner.skipped and tag == "table" and markup.is_data_table(element):
            self._tables += 1
            yield from self._rows(element, inner)
            self._scopes[-1] = _Scope(inner.kind, inner.furniture, inner.look, True)
        elif not inner.skipped and element.text and tag != "br":
            self._buffer.append(_collapsed(element.text))

    def _close(self, element: Any) -> Iterator[DomRun]:
        inner, outer = self._scopes[-1], self._scopes[-2]
        marks = (inner.look.hidden, inner.furniture) != (outer.look.hidden, outer.furniture)
        if not outer.skipped and (element.tag not in markup.INLINE | markup.SKIPPED | {"br"} or marks):
            yield from self._flush()
        self._scopes.pop()
        if not outer.skipped and element.tail:
            self._buffer.append(_collapsed(element.tail))

    def _flush(self) -> Iterator[DomRun]:
        if not self._buffer:
            return
        raw, scope = "".join(self._buffer), self._scopes[-1]
        self._buffer.clear()
        for piece in _PARAGRAPHS.split(raw):
            text = one_line(piece)
            if text and not scope.skipped:
                yield DomRun(scope.kind, text, scope.furniture, scope.look.hidden)

    def _scope(self, element: Any, outer: _Scope) -> _Scope:
        tag = element.tag
        kind = markup.KINDS.get(tag, outer.kind)
        if tag in ("div", "section", "article", "table", "td") and outer.kind is BlockKind.HEADING:
            kind = BlockKind.PARAGRAPH
        return _Scope(
            kind,
            outer.furniture or self._is_furniture(element),
            look(element, outer.look, self._sheet),
            outer.skipped or tag in markup.SKIPPED,
        )

    def _is_furniture(self, element: Any) -> bool:
        return markup.says_furniture(element) and self._is_minor(element)

    def _is_minor(self, element: Any) -> bool:
        """A wrapper round the whole page (as some servers put a form round it) is not furniture."""
        holds = element.find(".//article") is not None or element.find(".//main") is not None
        return not holds and len(element.text_content()) * 2 < self._length + 400

    def _rows(self, table: Any, scope: _Scope) -> Iterator[DomRun]:
        for row in table.iter("tr"):
            unseen: list[tuple[str, str]] = []
            outer = look(row, scope.look, self._sheet)
            cells = tuple(self._cell(cell, outer, unseen) for cell in row if cell.tag in ("td", "th"))
            text = " | ".join(cell for cell in cells if cell)
            if text:
                yield DomRun(BlockKind.TABLE, text, scope.furniture, scope.look.hidden, self._tables, cells)
            for words, why in unseen:
                yield DomRun(BlockKind.TABLE, words, scope.furniture, why)

    def _cell(self, cell: Any, outer: Look, unseen: list[tuple[str, str]]) -> str:
        """Words of a cell that are seen; the others go to ``unseen`` with why."""
        seen: list[str] = []
        hidden: dict[str, list[str]] = {}
        looks: list[Look] = [outer]
        from lxml import etree

        for event, element in etree.iterwalk(cell, events=("start", "end")):
            inside = event == "start"
            if inside:
                looks.append(look(element, looks[-1], self._sheet) if isinstance(element.tag, str) else looks[-1])
            else:
                looks.pop()
            text = element.text if inside else element.tail if element is not cell else ""
            skipped = inside and (not isinstance(element.tag, str) or element.tag in markup.SKIPPED)
            if text and not skipped:
                (hidden.setdefault(looks[-1].hidden, []) if looks[-1].hidden else seen).append(text)
        unseen += [(words, why) for why, pieces in hidden.items() if (words := one_line("".join(pieces)))]
        return one_line("".join(seen))


def _collapsed(text: str) -> str:
    """Text of a node with its white space as single spaces: only ``<br>`` may end a line."""
    return re.sub(r"[ \t\r\n\f]+", " ", text)
