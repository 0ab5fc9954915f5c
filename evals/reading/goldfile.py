"""Gold texts: what stands in a file of ``gold/``, and what it claims.

A file is a header (``key: value`` lines), a blank line, and the text with its claims between the paragraphs:

    name: Free Coast Movement | Free Coast | movement      an entity: its name and what else it is called
    > relation | subject | object | words | field=value; …  a claim that a reader must find
    ? relation | subject | object | words | …               a claim that is neither missed nor wrong
    ! words                                                 a sentence from which nothing plain may be read
    x words                                                 a line from which nothing at all may be read

``words`` are copied from the sentence that carries the claim. Several texts in one file open with ``## name``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).parent
GOLD = HERE / "gold"
HELDOUT = HERE / "heldout"
THIRD = HERE / "third"
SECOND = HERE / "second"
RUSSIAN = HERE / "russian"
REGRESSION = HERE / "regression.txt"
ANY = "*"
FIELDS = frozenset({"amount", "start", "end", "place", "hedge", "stance", "by", "value"})
_MARKS = (">", "?", "!", "x")


@dataclass(frozen=True)
class Term:
    """An allowed relation; ``swapped`` where subject and object change places ("employs" for "works for")."""

    relation: str
    swapped: bool = False


@dataclass(frozen=True)
class GoldClaim:
    """One claim of a text; every field that is left out of ``fields`` is free or has its plain value."""

    relations: tuple[Term, ...]
    subject: tuple[str, ...]
    object: tuple[str, ...]
    words: str
    fields: dict[str, tuple[str, ...]]
    required: bool

    @property
    def hedge(self) -> tuple[str, ...]:
        return self.fields.get("hedge", ("none",))

    @property
    def stance(self) -> tuple[str, ...]:
        return self.fields.get("stance", ("asserts",))

    @property
    def plain(self) -> bool:
        """True where a reader may state it without hedge or denial."""
        return "none" in self.hedge and "asserts" in self.stance

    @property
    def negated(self) -> bool:
        return "asserts" not in self.stance and "no-knowledge" not in self.stance

    def __str__(self) -> str:
        return f"{self.relations[0].relation} | {self.subject[0]} | {self.object[0]}"


@dataclass(frozen=True)
class GoldText:
    name: str
    genre: str
    language: str
    published: str
    publisher: str
    text: str
    entities: tuple[tuple[str, ...], ...]
    claims: tuple[GoldClaim, ...]
    unplain: tuple[str, ...]
    silent: tuple[str, ...]


@dataclass
class _Draft:
    header: dict[str, str] = field(default_factory=dict)
    entities: list[tuple[str, ...]] = field(default_factory=list)
    paragraphs: list[list[str]] = field(default_factory=lambda: [[]])
    claims: list[GoldClaim] = field(default_factory=list)
    unplain: list[str] = field(default_factory=list)
    silent: list[str] = field(default_factory=list)


def load(path: Path = GOLD) -> list[GoldText]:
    """Texts of a folder or a file, in order of name.

    Raises:
        ValueError: a line is not in the format, or quotes words that its text does not hold.
    """
    files = sorted(path.glob("*.txt")) if path.is_dir() else [path]
    return [text for file in files for text in _texts(file)]


def _texts(file: Path) -> Iterator[GoldText]:
    blocks = re.split(r"(?m)^## ", file.read_text(encoding="utf-8"))
    if len(blocks) == 1:
        yield _text(file.stem, blocks[0])
    for block in blocks[1:]:
        name, _, rest = block.partition("\n")
        yield _text(name.strip(), rest)


def _text(name: str, source: str) -> GoldText:
    header, _, body = source.lstrip().partition("\n\n")
    draft = _Draft()
    for line in header.splitlines():
        _header_line(draft, name, line)
    for line in body.splitlines():
        _body_line(draft, name, line)
    text = "\n\n".join("\n".join(lines) for lines in draft.paragraphs if lines)
    _check(name, text, draft)
    head = draft.header
    return GoldText(
        name, head["genre"], head["language"], head.get("published", ""), head.get("publisher", ""), text,
        tuple(draft.entities), tuple(draft.claims), tuple(draft.unplain), tuple(draft.silent),
    )  # fmt: skip


def _header_line(draft: _Draft, name: str, line: str) -> None:
    key, colon, value = line.partition(":")
    if not colon or key not in ("genre", "language", "published", "publisher", "name"):
        raise ValueError(f"{name}: no header line: {line!r}")
    if key == "name":
        draft.entities.append(tuple(part.strip() for part in value.split("|")))
    else:
        draft.header[key] = value.strip()


def _body_line(draft: _Draft, name: str, line: str) -> None:
    mark, _, rest = line.partition(" ")
    if mark in (">", "?"):
        draft.claims.append(claim(rest, mark == ">", name))
    elif mark == "!":
        draft.unplain.append(rest.strip())
    elif mark == "x":
        draft.silent.append(rest.strip())
    elif line.strip():
        draft.paragraphs[-1].append(line)
    elif draft.paragraphs[-1]:
        draft.paragraphs.append([])


def claim(line: str, required: bool = True, where: str = "") -> GoldClaim:
    """A claim from its line.

    Raises:
        ValueError: fewer than four parts, or a field that no claim has.
    """
    relations, subject, object_, words, *rest = (part.strip() for part in line.split("|"))
    pairs = [pair.split("=", 1) for pair in "".join(rest).split(";") if pair.strip()]
    fields = {key.strip(): _alternatives(value) for key, value in pairs}
    if unknown := fields.keys() - FIELDS:
        raise ValueError(f"{where}: no such field: {sorted(unknown)} in {line!r}")
    terms = tuple(Term(one.lstrip("~"), one.startswith("~")) for one in _alternatives(relations))
    return GoldClaim(terms, _alternatives(subject), _alternatives(object_), words, fields, required)


def _alternatives(value: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in value.split("/"))


def _check(name: str, text: str, draft: _Draft) -> None:
    quoted = [claim_.words for claim_ in draft.claims] + draft.unplain + draft.silent
    for words in quoted:
        if words not in text:
            raise ValueError(f"{name}: words are not in the text: {words!r}")
