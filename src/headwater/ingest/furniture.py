"""What each line of a flattened text is: prose, heading, list item, caption, or furniture of the page it came from.

A text that was copied from a page carries its menus and forms as lines. Three signs tell them: what the line
says (``phrases``), how short it is, and where it stands: before the first or after the last sentence.
A line that opens a comment form ends the text: what follows is by the readers of the page.
Furniture is kept in the text and marked; nobody reads it for claims.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from headwater.ingest import phrases
from headwater.model import BlockKind

_LIST = re.compile(r"(?:[-*•·‣▪–—]|\(?\d{1,3}[.)]+|\(?[a-z]\))\s+\S")
_ENDS = re.compile(r"[.!?…。！？؟։।:;][\"'”’»)\]]*$")
_STOP = re.compile(r"[.!?…。！？؟։।]")
_NAME = re.compile(r"(?:[^\W\d_][\w.’'-]*\s+){1,4}[^\W\d_][\w.’'-]*")
_PIPED = re.compile(r"\S.{2,150}\s[|｜»]\s\S.{0,60}")
_DENSE = re.compile("[\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff]")
_SHORT = 160
_FORM_WINDOW = 14
_TITLE = 140


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text as it will be a block; ``lone`` where blank lines stand around it."""

    text: str
    lone: bool = True


def classify(lines: Sequence[Line]) -> list[BlockKind]:
    """Kind of each line, by the rules of the module."""
    prose = [is_prose(line.text) for line in lines]
    kinds = [_kind(line) for line in lines]
    cut = _comments_from(lines, prose)
    for place in range(cut, len(lines)):
        kinds[place] = BlockKind.FURNITURE
    _trim_edges(lines, prose, kinds)
    _name_short_lines(lines, prose, kinds)
    return kinds


def is_prose(text: str) -> bool:
    """True for a line that holds a sentence: long enough, and ended or interrupted as sentences are."""
    if not text.isascii() and len(_DENSE.findall(text[:200])) * 2 > len(text[:200]):
        return len(text) >= 15 and bool(_STOP.search(text))
    words = len(text.split())
    return (words >= 8 and bool(_ENDS.search(text))) or words >= 25


def is_furniture(text: str) -> bool:
    """True for a line that says what only menus, forms and buttons say."""
    line = " ".join(text.split())
    return phrases.is_button(line) or phrases.opens_form(line) or phrases.opens_comments(line)


def _kind(line: Line) -> BlockKind:
    text = " ".join(line.text.split())
    if phrases.is_button(text):
        return BlockKind.FURNITURE
    if text.startswith(">"):
        return BlockKind.QUOTE
    if _LIST.match(text):
        return BlockKind.LIST_ITEM
    return BlockKind.CAPTION if phrases.is_caption(text) else BlockKind.PARAGRAPH


def _comments_from(lines: Sequence[Line], prose: Sequence[bool]) -> int:
    """Index of the line that opens the comments; the number of lines where none does."""
    seen = False
    for place in range(len(lines)):
        if seen and _opens_comments(lines, place):
            return place
        seen = seen or prose[place]
    return len(lines)


def _opens_comments(lines: Sequence[Line], place: int) -> bool:
    text = " ".join(lines[place].text.split())
    if phrases.opens_form(text):
        return True
    if not phrases.opens_comments(text):
        return False
    near = lines[place + 1 : place + _FORM_WINDOW]
    return any(is_furniture(line.text) for line in near)


def _trim_edges(lines: Sequence[Line], prose: Sequence[bool], kinds: list[BlockKind]) -> None:
    """Short lines that stand among furniture before the first or after the last sentence are furniture too."""
    sentences = [place for place, is_one in enumerate(prose) if is_one and kinds[place] is not BlockKind.FURNITURE]
    if not sentences:
        return
    marked = [place for place, kind in enumerate(kinds) if kind is BlockKind.FURNITURE]
    tail = [place for place in marked if place > sentences[-1]]
    head = [place for place in marked if place < sentences[0]]
    between = [*range(tail[0], len(lines))] if tail else []
    between += range(head[0], head[-1]) if head else []
    for place in between:
        if len(lines[place].text) <= _SHORT:
            kinds[place] = BlockKind.FURNITURE


def _name_short_lines(lines: Sequence[Line], prose: Sequence[bool], kinds: list[BlockKind]) -> None:
    """Tell captions and headings among the short lines that stand alone."""
    body = "\n".join(line.text for line, is_one in zip(lines, prose, strict=True) if is_one)
    seen = False
    for place, line in enumerate(lines):
        seen = seen or prose[place]
        opens = place == 0 and prose[1:2] == [True]
        if kinds[place] is not BlockKind.PARAGRAPH or prose[place] or not (line.lone or opens):
            continue
        followed = any(prose[place + 1 : place + 4])
        piped = (seen or followed) and _PIPED.fullmatch(line.text)
        if piped or (seen and _is_lone_name(line.text) and line.text in body):
            kinds[place] = BlockKind.CAPTION
        elif followed and is_title(line.text):
            kinds[place] = BlockKind.HEADING


def _is_lone_name(text: str) -> bool:
    return bool(_NAME.fullmatch(text)) and all(word[0].isupper() for word in text.split())


def is_title(text: str) -> bool:
    """True for a line that can be a title or a heading: short, and not ended like a sentence."""
    words = text.split()
    if not words or len(text) > _TITLE or not any(char.isalpha() for char in text):
        return False
    return not text.endswith((".", ",", ";", "。", "،", ":")) or len(words) < 2
