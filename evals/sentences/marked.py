"""Sentences with marked mentions and what is stated between them.

A block of lines: the sentence with its mentions as ``[1 words]``, then ``relation FROM TO [flag]`` per relation. ``-``
is an end that is not told. Flags: ``?`` hedged, ``!`` denied, ``*`` only implied.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from headwater.model import Relation

_MENTION = re.compile(r"\[(\d+)\s([^\[\]]*)\]")
_LABEL = re.compile(r"(?P<relation>[a-z ]+?) (?P<first>\d+|-)(?: (?P<second>\d+|-))?(?: (?P<flag>[?!*]+))?\Z")
NOBODY = 0
"""The number of an end that is not told."""


@dataclass(frozen=True, slots=True)
class Stated:
    """One relation between two numbered mentions, `NOBODY` for none."""

    relation: Relation
    first: int
    second: int
    flag: str


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence; ``spans`` are the characters of each numbered mention."""

    text: str
    spans: dict[int, tuple[int, int]]
    stated: tuple[Stated, ...]


def read(path: Path) -> Iterator[Example]:
    """Examples of a file; what cannot be read is named and left out."""
    for number, block in enumerate(re.split(r"\n\s*\n", path.read_text("utf-8")), start=1):
        lines = [line for line in block.strip().split("\n") if line.strip() and not line.startswith("#")]
        if not lines:
            continue
        try:
            yield example(lines)
        except ValueError as problem:
            print(f"{path.name}: block {number}: {problem}")


def example(lines: list[str]) -> Example:
    """The example that the lines of a block make; raises ValueError with what is wrong."""
    text, spans, at = "", {}, 0
    for match in _MENTION.finditer(lines[0]):
        text += lines[0][at : match.start()]
        spans[int(match[1])] = (len(text), len(text) + len(match[2]))
        text += match[2]
        at = match.end()
    text += lines[0][at:]
    return Example(text, spans, tuple(_stated(line.strip(), spans) for line in lines[1:]))


def _stated(line: str, spans: dict[int, tuple[int, int]]) -> Stated:
    found = _LABEL.match(line)
    if found is None:
        raise ValueError(f"not a label: {line!r}")
    ends = [NOBODY if told in ("-", None) else int(told) for told in (found["first"], found["second"])]
    if any(end and end not in spans for end in ends):
        raise ValueError(f"no such mention: {line!r}")
    return Stated(Relation(found["relation"]), ends[0], ends[1], found["flag"] or "")
