"""Lists to cross-reference a case against: taken in as originals, searched, and the hits kept as a derived table."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from headwater.case.adding import now
from headwater.case.derived import Decided, claims_of, entities_of
from headwater.case.digests import code_digest, digest_all, digest_of
from headwater.errors import NotFound, Unreadable, UsageError
from headwater.model import stable_id
from headwater.store.folder import CaseFolder
from headwater.store.records import from_table, to_json, to_table

if TYPE_CHECKING:
    from headwater.resolve.lists import Broken, Listed
    from headwater.resolve.screening import Hit, Query

Row = dict[str, Any]
Progress = Callable[[str, int, int], None]
LIST, STAGE = "list", "xref"
UNCHECKED = "not checked by a person"
_SLICE = 100_000  # entries that are searched at once: memory stays bounded for a list of any length
_NAMED = 20  # broken lines that are kept by number
_LONGEST = 200  # characters of a list's name


@dataclass(frozen=True, slots=True)
class Taken:
    """A list as taken in: how many parties, other lines, and the lines that could not be read."""

    name: str
    blob: str
    parties: int
    others: int
    broken: tuple[Broken, ...]


@dataclass(frozen=True, slots=True)
class ListHit:
    """A listed party that an entity may be."""

    id: str
    entity: str
    caption: str
    name: str
    list: str
    entry: str
    entry_caption: str
    entry_name: str
    schema: str
    score: float
    verdict: str
    why: str
    agrees: tuple[str, ...]
    conflicts: tuple[str, ...]
    topics: tuple[str, ...]
    countries: tuple[str, ...]


def take_list(folder: CaseFolder, path: Path, name: str = "") -> Taken:
    """Take a list in; one of the same name is replaced from now on.

    Raises:
        Unreadable: there is no such file, or no line of it holds a party.
        Locked: another process writes to this case.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise Unreadable(
            f"{path}: {error.strerror or error}", remedy="name a file of FollowTheMoney entities"
        ) from error
    return take_list_data(folder, data, str(path), name)


def take_list_data(folder: CaseFolder, data: bytes, path: str, name: str = "") -> Taken:
    """Take a list in that was handed over as bytes; ``path`` says what it was called there."""
    from headwater.resolve.lists import Broken, Listed

    name = _plain(name) or _plain(Path(path).name.split(".")[0]) or "list"
    blob = folder.blobs.put(data)
    parties = others = 0
    broken: list[Broken] = []
    for one in _lines(folder, name, blob):
        parties += isinstance(one, Listed)
        others += not isinstance(one, Listed | Broken)
        if isinstance(one, Broken):
            broken.append(one)
    if not parties:
        first = f"; line {broken[0].line}: {broken[0].reason}" if broken else ""
        raise Unreadable(f"{path}: no line holds a party{first}", remedy="give one FollowTheMoney entity a line")
    counts = {"parties": parties, "others": others, "broken": len(broken)}
    lines = [[one.line, one.reason] for one in broken[:_NAMED]]
    row = {"kind": LIST, "list": name, "blob": blob, "path": path, "when": now(), **counts, "lines": lines}
    with folder.lock(wait=5.0):
        folder.ledger.append([row])
    return Taken(name, blob, parties, others, tuple(broken))


def _plain(name: str) -> str:
    """A name of a list as it goes into an id: blanks are single, a colon parts list and entry."""
    return " ".join(name.replace(":", " ").split())[:_LONGEST]


def list_rows(folder: CaseFolder) -> list[Row]:
    """Every list by name: its parties, and the first lines that could not be read."""
    latest = {str(row["list"]): row for row in folder.ledger.rows(LIST)}
    names = ("list", "path", "when", "parties", "others", "broken", "lines")
    return [{name: latest[one].get(name) for name in names} for one in sorted(latest)]


def lists_of(folder: CaseFolder) -> dict[str, str]:
    """Blob of every list by name, sorted."""
    found = {str(row["list"]): str(row["blob"]) for row in folder.ledger.rows(LIST)}
    return {name: found[name] for name in sorted(found)}


def _lines(folder: CaseFolder, name: str, blob: str) -> Iterator[Any]:
    from headwater.resolve.lists import read_list

    with folder.blobs.path(blob).open("rb") as lines:
        yield from read_list(lines, name)


def _parties(folder: CaseFolder) -> Iterator[Listed]:
    from headwater.resolve.lists import Listed

    for name, blob in lists_of(folder).items():
        yield from (one for one in _lines(folder, name, blob) if isinstance(one, Listed))


def _wanted(folder: CaseFolder, queries: list[Query]) -> str:
    """Digest of the hits as they ought to be."""
    asked = digest_all(map(repr, ((query.id, query.schema, query.names, sorted(query.births)) for query in queries)))
    return digest_of(STAGE, code_digest("resolve", "text", "model"), asked, repr(lists_of(folder)))


def stale(folder: CaseFolder) -> bool:
    """True where lists, or names of the case, changed since the last cross-reference."""
    return bool(lists_of(folder)) and folder.tables.current().get(STAGE) != _wanted(folder, _queries(folder))


def cross_reference(folder: CaseFolder, progress: Progress) -> int:
    """Look every party of the case up in every list; the number of hits.

    Raises:
        UsageError: the case has no list.
        NotFound: the case was not built.
    """
    if not lists_of(folder):
        raise UsageError("the case has no list", remedy="name one: `headwater xref CASE LIST.jsonl`")
    queries = _queries(folder)
    digest = _wanted(folder, queries)
    hits: list[ListHit] = []
    parties = _parties(folder)
    done = 0
    while entries := list(islice(parties, _SLICE)):
        hits += _search(folder, entries, queries)
        done += len(entries)
        progress(STAGE, done, done)
    hits.sort(key=lambda hit: (hit.entity, -hit.score, hit.list, hit.entry))
    folder.tables.write(STAGE, digest, {"hits": to_table(ListHit, hits)})
    return len(hits)


def _search(folder: CaseFolder, entries: list[Listed], queries: list[Query]) -> list[ListHit]:
    from headwater.resolve.screening import Screen

    captions = {query.id: query.names[0] for query in queries}
    with Screen(entries, scratch=folder.scratch) as screen:
        return [_row(hit, captions[hit.query]) for hit in screen.hits(queries)]


def _queries(folder: CaseFolder) -> list[Query]:
    """Parties of the case; one word alone asks for half of every list and finds nothing."""
    from headwater.resolve.contexts import Context
    from headwater.resolve.kinds import Kind, kind_of
    from headwater.resolve.names import key
    from headwater.resolve.proposals import entity_contexts
    from headwater.resolve.screening import Query

    entities = entities_of(folder)
    known = entity_contexts(entities, claims_of(folder))
    queries = []
    for entity in entities:
        kind = kind_of(entity.schema)
        full = tuple(name for name in entity.names if len(key(name, kind)) > 2 and (_worded(name, kind)))
        if full and kind in (Kind.PERSON, Kind.ORGANISED, Kind.LEGAL):
            births = frozenset(known.get(entity.id, Context()).births)
            queries.append(Query(entity.id, entity.schema, full, births))
    return queries


def _worded(name: str, kind: Any) -> bool:
    from headwater.resolve.kinds import Kind
    from headwater.resolve.names import is_full_person, key

    return kind is not Kind.PERSON or is_full_person(key(name, kind))


def _row(hit: Hit, caption: str) -> ListHit:
    entry = hit.entry
    return ListHit(
        stable_id("h", hit.query, entry.list, entry.id), hit.query, caption, hit.name, entry.list, entry.id,
        entry.names[0], hit.entry_name, str(entry.schema), round(hit.score, 4), str(hit.verdict), hit.why,
        hit.agrees, hit.conflicts, entry.topics, entry.countries,
    )  # fmt: skip


def hit_rows(folder: CaseFolder, decided: Decided) -> Iterator[Row]:
    """Hits with what a person decided of each: ``status`` is a verdict, or says that nobody looked.

    A hit is judged as a pair: the entity, and ``LIST:ENTRY``.
    """
    from headwater.resolve.judged import standing
    from headwater.resolve.pairs import anchors

    try:
        table = folder.tables.read(STAGE, "hits")
    except NotFound:
        return
    judged: dict[tuple[str, str], Row] = {}
    homes = _homes(folder)
    for one in standing(decided.judgements):
        if one.other and ":" in one.other:
            left = next((homes[mention] for mention in anchors(one.value)[0] if mention in homes), one.target)
            judged[left, one.other] = {
                "status": str(one.verdict), "judgement": one.id, "who": one.who, "when": one.when, "reason": one.reason,
            }  # fmt: skip
    nobody = {"status": UNCHECKED, "judgement": "", "who": "", "when": "", "reason": ""}
    for hit in from_table(ListHit, table):
        yield {**to_json(hit), **judged.get((hit.entity, f"{hit.list}:{hit.entry}"), nobody)}


def _homes(folder: CaseFolder) -> dict[str, str]:
    return {mention: entity.id for entity in entities_of(folder) for mention in entity.mentions}
