"""A case with many claims, made without reading: its texts are ingested, its claims are written as a reader would.

Resolution, weighing and tracing are the real stages. The network has some well-connected entities and many that
are named a few times, as cases have: about a third as many entities as claims.
"""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

from headwater.case import Case, Given
from headwater.case.captures import holdings
from headwater.case.chunks import refresh
from headwater.case.readings import EXTRACT, extract_entries, ingest_entries
from headwater.model import Claim, Mention, Relation, Schema

DOCUMENTS, PER_DOCUMENT = 5_000, 10
_RELATIONS = (
    Relation.FUNDS, Relation.FUNDS, Relation.PROVIDES, Relation.ORGANISES, Relation.ATTENDS, Relation.DIRECTS,
    Relation.PROMOTES, Relation.ENDORSES, Relation.LEADS, Relation.MEMBER_OF, Relation.PART_OF, Relation.MET,
)  # fmt: skip
_FIRST = ("Amber", "Birch", "Cedar", "Delta", "Elder", "Fjord", "Grove", "Heron", "Inlet", "Juniper")
_SECOND = ("Harbour", "Meadow", "Quarry", "Summit", "Valley", "Willow", "Orchard", "Lantern", "Mill", "Garden")
_KINDS = ("Society", "Union", "League", "Council", "Forum", "Trust", "Press", "Bureau", "Circle", "Works")
_WORDS = ("Alpha", "Bravo", "Charlie", "Delta", "Echo", "Foxtrot", "Golf", "Hotel", "India", "Juliett", "Kilo", "Lima",
          "Mike", "November", "Oscar", "Papa", "Quebec", "Romeo", "Sierra", "Tango")  # fmt: skip
_HUBS, _ENTITIES = 150, 20_000
_CASE = """
title = "Many claims"

[question]
text = "Did Ruritania support the Free Coast Movement?"
sponsors = ["Ruritania"]
movements = ["Free Coast Movement"]

[[entity]]
name = "Ruritania"
schema = "PublicBody"

[[entity]]
name = "Free Coast Movement"
schema = "Organization"

[[source]]
name = "Coast Herald"
kind = "news"
letter = "B"
"""


def make(folder: Path, documents: int = DOCUMENTS, seed: int = 0) -> Case:
    """Make the case, or take the one that is there."""
    case = Case(folder / "case")
    if case.folder.case_file.is_file():
        return case
    case.folder.create(_CASE)
    draw = random.Random(seed)
    texts = [_text(number, draw) for number in range(documents)]
    batches: dict[tuple[str, str], list[Path]] = {}
    for number, (words, _) in enumerate(texts):
        path = folder / "files" / f"report-{number:05}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(words, encoding="utf-8")
        key = (f"{2010 + number % 12}-{1 + number % 11:02}-{1 + number % 27:02}", "Coast Herald" if number % 3 else "")
        batches.setdefault(key, []).append(path)
    for (day, publisher), paths in batches.items():
        list(case.add(paths, Given(published=day, publisher=publisher)))
    case.build(only="ingest")
    _write_claims(case, {f"report-{number:05}.txt": said for number, (_, said) in enumerate(texts)})
    case.build()
    return case


Said = list[tuple[str, str, Relation]]


def _text(number: int, draw: random.Random) -> tuple[str, Said]:
    """A text of one sentence a claim."""
    said = [_claim(draw) for _ in range(PER_DOCUMENT)]
    lines = [f"{one} {relation.value} {other} ({number}, {draw.randrange(10**6)})." for one, other, relation in said]
    return "\n\n".join(lines) + "\n", said


def _claim(draw: random.Random) -> tuple[str, str, Relation]:
    one, other = _name(draw), _name(draw)
    while one == other:
        other = _name(draw)
    return one, other, draw.choice(_RELATIONS)


def _name(draw: random.Random) -> str:
    if draw.random() < 0.004:
        return draw.choice(("Ruritania", "Free Coast Movement"))
    place = draw.randrange(_HUBS) if draw.random() < 0.25 else draw.randrange(_ENTITIES)
    hundreds, tens, ones = place // 100 % 10, place // 10 % 10, place % 10
    return f"{_FIRST[hundreds]} {_SECOND[tens]} {_KINDS[ones]} {_WORDS[place // 1000]}"


def _write_claims(case: Case, said: dict[str, Said]) -> None:
    held = holdings(case.folder.ledger.rows("capture"))
    entries = extract_entries(ingest_entries(held), case.casefile.settings.reader)
    from headwater.case.texts import StoredTexts

    texts = StoredTexts(case.folder)

    def work(positions: Any) -> Any:
        for position in positions:
            capture = held.captures[position]
            yield _rows(capture.document, texts.text(capture.document).text, said[Path(capture.path).name])

    refresh(case.folder.tables, EXTRACT, entries, work)


def _rows(document: str, text: str, said: Said) -> dict[str, list[Any]]:
    mentions: list[Mention] = []
    claims: list[Claim] = []
    place = 0
    for number, (one, other, relation) in enumerate(said):
        start = text.index(one, place)
        end = text.index(".", start) + 1
        place = end
        there = text.index(other, start + len(one))
        ends = [(start, one), (there, other)]
        found = [_mention(document, at, name) for at, name in ends]
        mentions += found
        claims.append(_made(document, text, (start, end), (one, other, relation), found, number))
    return {"mentions": mentions, "claims": claims}


def _mention(document: str, at: int, name: str) -> Mention:
    schema = Schema.PUBLIC_BODY if name == "Ruritania" else Schema.ORGANIZATION
    id = Mention.identify(document, at, at + len(name), schema)
    return Mention(id, document, at, at + len(name), name, schema, name)


def _made(
    document: str, text: str, span: tuple[int, int], said: tuple[str, str, Relation], ends: list[Mention], number: int
) -> Claim:
    one, other, relation = said
    start, end = span
    year = 2005 + (start + number) % 15
    funded = relation is Relation.FUNDS
    return Claim(
        Claim.identify(document, start, end, relation, one, other), document, relation, one, other, text[start:end],
        start, end, ends[0].schema, ends[1].schema, ends[0].id, ends[1].id,
        amount=float(1000 * (1 + start % 50)) if funded else None, currency="EUR" if funded else "",
        start=f"{year}-{1 + number:02}" if number % 3 else str(year),
        confidence=0.95 if number % 4 else 0.6, extractor="bench",
    )  # fmt: skip
