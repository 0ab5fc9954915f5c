"""Markdown: headings, lists and quotes as blocks, marks taken out, the text of links kept."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from headwater.ingest import frontmatter
from headwater.ingest.compose import Run, compose
from headwater.ingest.decode import decode
from headwater.ingest.furniture import Line, classify
from headwater.ingest.intake import Parsed
from headwater.ingest.limits import Limits
from headwater.ingest.normalise import normalise, one_line
from headwater.ingest.probe import Probe
from headwater.model import BlockKind, Table

_HEADING = re.compile(r" {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*")
_SETEXT = re.compile(r" {0,3}(?:=+|-{2,})[ \t]*")
_RULE = re.compile(r" {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})")
_ITEM = re.compile(r"[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?(.*)")
_QUOTE = re.compile(r" {0,3}>[ \t]?(.*)")
_FENCE = re.compile(r" {0,3}(```+|~~~+)")
_ROW = re.compile(r"[ \t]*\|.*\|[ \t]*")
_DIVIDER = re.compile(r"[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*")
_DEFINITION = re.compile(r" {0,3}\[[^\]\n]{1,200}\]:[ \t]+\S.*")
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.S)
_PRIVATE = 0xF0000  # where an escaped mark waits while the others are taken off
_INLINE: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = (
    (re.compile(r"!\[([^\]\n]*)\]\([^)\n]*\)"), r"\1"),
    (re.compile(r"\[([^\[\]\n]+)\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)"), r"\1"),
    (re.compile(r"\[([^\[\]\n]+)\]\[[^\]\n]*\]"), r"\1"),
    (re.compile(r"<((?:https?|mailto):[^>\s]+)>"), r"\1"),
    (re.compile(r"</?[A-Za-z][^<>\n]{0,200}>"), ""),
    (re.compile(r"(`+)(.+?)\1"), r"\2"),
    (re.compile(r"\\([!-/:-@\[-`{-~])"), lambda match: chr(_PRIVATE + ord(match[1]))),
    (re.compile(r"(\*\*\*|\*\*|\*|~~)(?=\S)([^*~\n]+?)(?<=\S)\1"), r"\2"),
    (re.compile(r"(?<![\w_])(__|_)(?=\S)([^_\n]+?)(?<=\S)\1(?![\w_])"), r"\2"),
    (re.compile(f"[{chr(_PRIVATE)}-{chr(_PRIVATE + 0x7F)}]"), lambda match: chr(ord(match[0]) - _PRIVATE)),
)


@dataclass(frozen=True, slots=True)
class _Piece:
    """A block of Markdown: its kind and its lines, marks of the block already off."""

    kind: BlockKind
    lines: tuple[str, ...]


def bid(probe: Probe) -> float:
    """By name, as Markdown has no magic; front matter or a heading raises it."""
    if not probe.is_text:
        return 0.0
    if probe.extension in ("md", "markdown", "mdown", "mkd"):
        return 0.8
    return 0.4 if probe.start.startswith("---\n") and "\n---\n" in probe.start and not probe.extension else 0.0


def read(data: bytes, _probe: Probe, limits: Limits) -> Parsed:
    """Read front matter into facts and the rest into blocks."""
    decoded = decode(data)
    text, notes = normalise(decoded.text)
    facts, body, said = frontmatter.split(text)
    pieces = list(_pieces(_COMMENT.sub("", body).split("\n")))
    runs = _runs(pieces)
    text, blocks = compose(runs, limits)
    title = facts.title or next((run.text for run in runs if run.kind is BlockKind.HEADING), "")
    return Parsed(
        "text/markdown",
        text,
        blocks,
        replace(facts, title=title),
        tables=_tables(pieces),
        encoding=decoded.encoding,
        notes=(*decoded.notes, *notes, *said),
    )


def plain(text: str) -> str:
    """One run of Markdown without its marks: link texts stay, addresses of links go."""
    for pattern, by in _INLINE:
        text = pattern.sub(by, text)
    return one_line(text)


def _runs(pieces: list[_Piece]) -> list[Run]:
    runs = [run for piece in pieces for run in _piece_runs(piece) if run.text]
    kinds = classify([Line(run.text) for run in runs])
    settled = []
    for run, kind in zip(runs, kinds, strict=True):
        marked = kind in (BlockKind.FURNITURE, BlockKind.CAPTION) and run.kind is not BlockKind.TABLE
        keep = run.kind is BlockKind.HEADING and kind is BlockKind.CAPTION
        settled.append(replace(run, kind=kind) if marked and not keep else run)
    return settled


def _piece_runs(piece: _Piece) -> Iterator[Run]:
    if piece.kind is BlockKind.TABLE:
        for line in piece.lines:
            if not _DIVIDER.fullmatch(line):
                yield Run(BlockKind.TABLE, " | ".join(_cells(line)))
    else:
        yield Run(piece.kind, plain("\n".join(piece.lines)))


def _cells(line: str) -> tuple[str, ...]:
    return tuple(plain(cell) for cell in line.strip().strip("|").split("|"))


def _tables(pieces: list[_Piece]) -> tuple[Table, ...]:
    found: list[Table] = []
    for piece in pieces:
        if piece.kind is BlockKind.TABLE:
            header, *rows = [_cells(line) for line in piece.lines if not _DIVIDER.fullmatch(line)]
            found.append(Table(f"table {len(found) + 1}", header, tuple(rows)))
    return tuple(found)


def _pieces(lines: list[str]) -> Iterator[_Piece]:
    """Blocks in order; a paragraph runs until a blank line or a line that opens another kind of block."""
    at = 0
    while at < len(lines):
        piece, at = _next(lines, at)
        if piece:
            yield piece


def _next(lines: list[str], at: int) -> tuple[_Piece | None, int]:
    line = lines[at]
    if not line.strip() or _RULE.fullmatch(line) or _DEFINITION.fullmatch(line):
        return None, at + 1
    if _FENCE.match(line):
        return _fenced(lines, at)
    heading = _HEADING.fullmatch(line)
    if heading:
        return _Piece(BlockKind.HEADING, (heading[2] or "",)), at + 1
    if _ROW.fullmatch(line) and at + 1 < len(lines) and _DIVIDER.fullmatch(lines[at + 1]):
        return _while(lines, at, BlockKind.TABLE, _ROW)
    if _QUOTE.fullmatch(line):
        return _while(lines, at, BlockKind.QUOTE, _QUOTE)
    item = _ITEM.fullmatch(line)
    return _paragraph(lines, at, BlockKind.LIST_ITEM if item else BlockKind.PARAGRAPH, item[1] if item else line)


def _fenced(lines: list[str], at: int) -> tuple[_Piece, int]:
    mark = lines[at].strip()[:3]
    end = next((n for n in range(at + 1, len(lines)) if lines[n].strip().startswith(mark)), len(lines))
    return _Piece(BlockKind.PARAGRAPH, tuple(lines[at + 1 : end])), end + 1


def _while(lines: list[str], at: int, kind: BlockKind, pattern: re.Pattern[str]) -> tuple[_Piece, int]:
    taken = []
    while at < len(lines) and (match := pattern.fullmatch(lines[at])):
        taken.append(match[1] if pattern.groups else lines[at])
        at += 1
    return _Piece(kind, tuple(taken)), at


def _paragraph(lines: list[str], at: int, kind: BlockKind, first: str) -> tuple[_Piece, int]:
    taken = [first]
    at += 1
    while at < len(lines) and lines[at].strip() and not _opens(lines[at]):
        if kind is BlockKind.PARAGRAPH and _SETEXT.fullmatch(lines[at]):
            return _Piece(BlockKind.HEADING, tuple(taken)), at + 1
        taken.append(lines[at])
        at += 1
    return _Piece(kind, tuple(taken)), at


def _opens(line: str) -> bool:
    if _SETEXT.fullmatch(line):
        return False
    starts = (_HEADING, _ITEM, _QUOTE, _RULE)
    return any(pattern.fullmatch(line) for pattern in starts) or bool(_FENCE.match(line))
