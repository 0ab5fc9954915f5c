"""case.toml → :class:`CaseFile`: what a person writes, checked to the last key."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Sequence
from pathlib import Path

from headwater.errors import CaseFileError, NotACase
from headwater.model import (
    Body,
    CaseFile,
    DeclaredEntity,
    EvidenceClass,
    Interest,
    Letter,
    Question,
    Request,
    Schema,
    Settings,
    Source,
    SourceKind,
    SubjectGrade,
)
from headwater.model.dates import first_day, last_day
from headwater.model.plugins import Plugin, specification
from headwater.store.casefile_plugins import read_plugins
from headwater.store.casefile_text import is_proposed, template, with_question
from headwater.store.fields import Fields, Lines

__all__ = ["load", "parse", "template", "with_question"]

_MOST_BYTES = 16 * 1024 * 1024


def load(path: Path) -> CaseFile:
    """Read a ``case.toml``.

    Raises:
        NotACase: it is not there.
        CaseFileError: something in it cannot be taken; file, line, key and remedy are named.
    """
    try:
        data = path.read_bytes()
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError) as error:
        raise NotACase(f"{path}: no case file here", remedy="make a case with `headwater init`") from error
    if len(data) > _MOST_BYTES:
        raise CaseFileError(f"{path}: {len(data)} bytes", remedy="a case file holds grades and names, not documents")
    try:
        return parse(data.decode("utf-8-sig"), str(path))
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise CaseFileError(f"{path}, line {line}: not UTF-8", remedy="save the file as UTF-8") from error


def parse(text: str, where: str = "case.toml") -> CaseFile:
    """Read the text of a case file; ``where`` names it in messages.

    Raises:
        CaseFileError: something in it cannot be taken.
    """
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise CaseFileError(f"{where}: {error}", remedy="text stands in double quotes, lists in [ ]") from error
    except RecursionError as error:
        raise CaseFileError(f"{where}: nested too deep", remedy="follow the layout of `headwater init`") from error
    top = Fields(values, where, Lines(text))
    question = _question(top.table("question"))
    file = CaseFile(
        title=top.text("title") or question.text,
        question=question,
        as_of=top.days("as_of"),
        notice=top.text("notice"),
        sources=_sources(top),
        entities=_entities(top),
        bodies=_bodies(top),
        requests=tuple(_request(row) for row in top.tables("request")),
        settings=_settings(top.table("settings"), read_plugins(top)),
        proposed=is_proposed(text),
    )
    top.done()
    return file


def _question(row: Fields) -> Question:
    start, end = _period(row, "from", "to")
    question = Question(row.text("text", needed=True), row.texts("sponsors"), row.texts("movements"), start, end)
    if both := sorted(set(question.sponsors) & set(question.movements)):
        raise row.fault("movements", f"has “{both[0]}”, which is a sponsor too", "name it on one side only")
    row.done()
    return question


def _period(row: Fields, first: str, last: str) -> tuple[str, str]:
    start, end = row.day(first), row.day(last)
    if start and end and first_day(start) > last_day(end):
        raise row.fault(last, f"is {end}, before {first} = {start}", "a period ends after it starts: swap the two")
    return start, end


def _sources(top: Fields) -> tuple[Source, ...]:
    sources: list[Source] = []
    names: dict[str, str] = {}
    hosts: dict[str, str] = {}
    for row in top.tables("source"):
        source = _source(row)
        _claim_labels(row, "name", [source.name], source.name, names)
        _claim_labels(row, "publishers", source.publishers, source.name, names)
        _claim_labels(row, "hosts", source.hosts, source.name, hosts)
        sources.append(source)
    return tuple(sources)


def _claim_labels(row: Fields, key: str, labels: Iterable[str], owner: str, taken: dict[str, str]) -> None:
    """Note whose labels these are; a label of two sources would leave open whose letter counts."""
    for label in labels:
        former = taken.setdefault(label.casefold(), owner)
        if former != owner or (key == "name" and row.has(key) and _seen_before(taken, owner)):
            raise row.fault(key, f"“{label}” belongs to the source “{former}” already", "keep it in one source only")


def _seen_before(taken: dict[str, str], owner: str) -> bool:
    """True where a source of exactly this name has been read: its mark is set by the first."""
    mark = f"\0{owner}"
    if mark in taken:
        return True
    taken[mark] = owner
    return False


def _source(row: Fields) -> Source:
    name = row.text("name", needed=True)
    source = Source(
        name=name,
        kind=row.word("kind", SourceKind.SITE),
        letter=row.word("letter", Letter.F),
        reason=row.text("reason"),
        publishers=row.texts("publishers"),
        hosts=tuple(_host(row, host) for host in row.texts("hosts")),
        subjects=tuple(_subject(inner) for inner in row.inner("subjects")),
        parties=row.texts("parties"),
        owner=row.text("owner"),
        evidence_class=row.word("class", EvidenceClass.CONTEXTUAL),
        interest=row.word("interest", Interest.NEUTRAL),
    )
    row.done()
    return source


def _host(row: Fields, host: str) -> str:
    if "/" in host or ":" in host or " " in host:
        raise row.fault("hosts", f"has “{host}”, which is no host name", 'write the host alone: "example.org"')
    return host.casefold()


def _subject(row: Fields) -> SubjectGrade:
    grade = SubjectGrade(
        row.text("subject", needed=True), row.word("letter", Letter.F, needed=True), row.text("reason")
    )
    row.done()
    return grade


def _entities(top: Fields) -> tuple[DeclaredEntity, ...]:
    entities: list[DeclaredEntity] = []
    for row in top.tables("entity"):
        name = row.text("name", needed=True)
        entity = DeclaredEntity(name, row.word("schema", Schema.THING, needed=True), row.texts("aliases"))
        _refuse_twice(row, "name", name, [former.name for former in entities])
        row.done()
        entities.append(entity)
    return tuple(entities)


def _bodies(top: Fields) -> tuple[Body, ...]:
    bodies: list[Body] = []
    for row in top.tables("body"):
        name = row.text("body", needed=True)
        state = row.text("state", needed=True)
        body = Body(name, state, row.text("reason", needed=True), row.word("letter", Letter.A))
        _refuse_twice(row, "body", name, [former.body for former in bodies])
        row.done()
        bodies.append(body)
    return tuple(bodies)


def _refuse_twice(row: Fields, key: str, name: str, former: Sequence[str]) -> None:
    if name.casefold() in {other.casefold() for other in former}:
        raise row.fault(key, f"“{name}” is there twice", "keep one of the two and join what they say")


def _request(row: Fields) -> Request:
    party = row.text("party", needed=True)
    request = Request(party, row.day("asked", needed=True), row.text("by", needed=True), row.text("answer"))
    row.done()
    return request


def _settings(row: Fields, plugins: Sequence[Plugin]) -> Settings:
    default = Settings()
    settings = Settings(
        confidence=row.number("confidence", default.confidence, 0.0, 1.0),
        reader=specification(row.text("reader", default.reader, needed=True), plugins),
        jitter=row.count("jitter", default.jitter, 0, 100_000),
        seed=row.count("seed", default.seed, 0, 2**63 - 1),
    )
    row.done()
    return settings
