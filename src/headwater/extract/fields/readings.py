"""Claims out of the labelled fields of a document."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from headwater.extract.fields import tables
from headwater.extract.fields.entries import Stated, stated
from headwater.extract.fields.labels import Holds, Of
from headwater.extract.fields.names import Named, titled
from headwater.extract.fields.places import peoples, seat
from headwater.extract.fields.roles import positions, role
from headwater.model import BlockKind, DocumentText, Relation, Schema
from headwater.text.currencies import UNSAID
from headwater.text.dates import DateSpan, find_dates
from headwater.text.money import MoneySpan, find_money
from headwater.text.names import NameSpan


@dataclass(frozen=True, slots=True)
class Fact:
    """What a field says of its entry; ``start:end`` is the passage, ends may be names or None."""

    relation: Relation
    subject: NameSpan | None
    object: NameSpan | None
    start: int
    end: int
    value: str = ""
    date: DateSpan | None = None
    money: MoneySpan | None = None
    sure: float = 0.93


def facts(document: DocumentText, anchor: str = "") -> list[Fact]:
    """Facts of all fields of a document, in order of where their passages end."""
    text = document.text
    found: list[Fact] = []
    for start, end in _runs(document):
        rows = list(stated(text, start, end))
        for row in rows:
            found.extend(_of_field(text, row, anchor))
        found.extend(_payments(text, rows, anchor))
    for line in tables.rows(document):
        found.extend(_of_row(text, line, anchor))
    return sorted(found, key=lambda fact: (fact.end, fact.start))


def _of_row(text: str, row: tables.Row, anchor: str) -> Iterator[Fact]:
    """What a row of a table says: who gave whom how much; who is what in which body; who holds which share of it."""
    giver, taker = tables.name_in(text, row, "giver"), tables.name_in(text, row, "taker")
    day = row.cells.get("date")
    date = _date(text, day.start, day.end, anchor) if day is not None else None
    if giver is not None and taker is not None and "sum" in row.cells:  # else a list of mails or journeys
        yield Fact(Relation.FUNDS, giver, taker, row.start, row.end, date=date, money=_sum(text, row))
    name, body, office = tables.name_in(text, row, "name"), tables.name_in(text, row, "body"), row.cells.get("role")
    if name is None:
        return
    if office is not None and body is not None and (relation := role(text[office.start : office.end])) is not None:
        yield Fact(relation, name, body, row.start, row.end, text[office.start : office.end])
    elif office is not None:
        for relation_, held, value, bearer in positions(text, office.start, office.end):
            yield Fact(relation_, *((name, held) if bearer else (held, name)), row.start, row.end, value)
    elif body is not None and row.owning:
        share = row.cells.get("share")
        yield Fact(Relation.OWNS, name, body, row.start, row.end, text[share.start : share.end] if share else "")


def _sum(text: str, row: tables.Row) -> MoneySpan | None:
    """The sum of a row; its currency may stand in the head of its column or in one of its own, or nowhere."""
    cell = row.cells.get("sum")
    if cell is None:
        return None
    own = text[cell.start : cell.end]
    unit = _CURRENCY.search(row.unit)
    told = next(iter(find_money(own, "en")), None)
    told = told or (next(iter(find_money(f"{unit[0]} {own}", "en")), None) if unit else None)
    if told is None and _NUMBER.fullmatch(own):
        return MoneySpan(cell.start, cell.end, float(own.replace(",", "").replace(" ", "")), UNSAID)
    return told


_NUMBER = re.compile(r"\d{1,3}(?:[ ,]\d{3})+(?:\.\d{1,2})?|\d+(?:\.\d{1,2})?")
_CURRENCY = re.compile(r"[€£$¥₽₴]|\b[A-Z]{3}\b")


def _runs(document: DocumentText) -> Iterator[tuple[int, int]]:
    """Stretches between furniture, over which an entry may go on; rows of a file that is a table are read elsewhere."""
    at = 0
    for block in document.blocks:
        row = block.kind is BlockKind.TABLE and " | " not in document.text[block.start_char : block.end_char]
        if row or block.kind is BlockKind.FURNITURE:
            if block.start_char > at:
                yield at, block.start_char
            at = block.end_char
    if at < len(document.text):
        yield at, len(document.text)


def _of_field(text: str, row: Stated, anchor: str) -> Iterator[Fact]:
    field, entry, relation = row.field, row.entry, row.field.label.relation
    if entry is None:
        return
    holds = field.label.holds
    if holds in (Holds.ROLE, Holds.SIGNED):
        yield from _held(text, row, entry)
    elif relation is not None and holds in (Holds.PARTY, Holds.ALIAS):
        for one in row.values:
            yield from _party(text, row, one, anchor)
    elif relation is not None and holds is Holds.PLACE:
        yield from _placed(text, row, relation, anchor)
    elif relation is not None and holds is Holds.PEOPLE:
        for place in peoples(text, field.value, field.end):
            yield Fact(relation, entry, place, field.start, field.end)
    elif relation is not None and holds is Holds.DATE and (date := _date(text, field.value, field.end, anchor)):
        yield Fact(relation, entry, None, field.start, field.end, date=date)


def _held(text: str, row: Stated, entry: NameSpan) -> Iterator[Fact]:
    """Positions of a field; under a signature a role without a body is one in the body whose paper it is."""
    field, alone = row.field, True
    for relation, body, value, bearer in positions(text, field.value, field.end):
        alone = False
        yield Fact(relation, *((entry, body) if bearer else (body, entry)), field.start, field.end, value)
    words = text[field.value : field.end].strip(" ,.")
    relation_ = role(words) if alone and field.label.holds is Holds.SIGNED and len(words.split()) <= _ALONE else None
    if relation_ is not None and row.host is not None:
        yield Fact(relation_, entry, row.host, field.start, field.end, words, sure=0.88)


_ALONE = 3  # words of a role without a body, at most


def _placed(text: str, row: Stated, relation: Relation, anchor: str) -> Iterator[Fact]:
    field, entry = row.field, row.entry
    assert entry is not None
    if field.label.of is Of.ANY and entry.schema is not Schema.PERSON:
        relation = Relation.BASED_IN
    place = seat(text, field.value, field.end)
    if place is not None:
        date = _date(text, field.value, field.end, anchor) if relation is Relation.BORN_IN else None
        yield Fact(relation, entry, place, field.start, field.end, date=date)


def _party(text: str, row: Stated, one: Named, anchor: str) -> Iterator[Fact]:
    field, entry, relation, name = row.field, row.entry, row.field.label.relation, one.name
    assert entry is not None and relation is not None
    if name.name.casefold() == entry.name.casefold() or not _suits(relation, name):
        return
    ends = (name, entry) if field.label.bearer else (entry, name)
    date = next(iter(find_dates(one.note, anchor)), None) if one.note else None
    share = _SHARE.search(one.note)
    yield Fact(relation, *ends, field.start, field.end, share[0] if share else "", date)
    yield from _aside(text, row, one)


def _aside(text: str, row: Stated, one: Named) -> Iterator[Fact]:
    """What a list says of one of its people: "(Treasurer)", "of the Baltic Fund", "(director, Harbour Trust)"."""
    field = row.field
    if one.name.schema is not Schema.PERSON:
        return
    behind = text[one.behind : one.end]
    for relation, body, value, bearer in positions(text, one.behind, one.end):
        yield Fact(relation, *((one.name, body) if bearer else (body, one.name)), field.start, field.end, value)
        return
    if one.note and row.host is not None and field.label.of is Of.EVENT and (relation_ := role(one.note)):
        yield Fact(relation_, one.name, row.host, field.start, field.end, one.note, sure=0.88)
    elif found := _FROM.match(behind):
        body_ = titled(text, one.behind + found.end(), one.end)
        if body_ is not None and body_.schema in (Schema.ORGANIZATION, Schema.COMPANY, Schema.PUBLIC_BODY):
            yield Fact(Relation.MEMBER_OF, one.name, body_, field.start, field.end, sure=0.88)


_FROM = re.compile(r"\s+(?:of|from|for)\s+(?:the\s+)?|\s+von\s+|,\s(?=[^\Wa-z])|\s?\((?=[^\Wa-z])")
_SHARE = re.compile(r"\d{1,3}(?:[.,]\d+)?\s?(?:%|per ?cent|percent)")
_PERSONAL = frozenset({Relation.LEADS, Relation.CHAIRS, Relation.MEMBER_OF, Relation.REPRESENTS})


def _suits(relation: Relation, name: NameSpan) -> bool:
    """False for a place or a body where only a person can stand."""
    if name.schema in (Schema.ADDRESS, Schema.DOCUMENT, Schema.HASHTAG):
        return False
    return relation not in (Relation.LEADS, Relation.CHAIRS) or name.schema in (Schema.PERSON, Schema.LEGAL_ENTITY)


def _date(text: str, start: int, end: int, anchor: str) -> DateSpan | None:
    return next(iter(find_dates(text[start:end], anchor)), None)


def _payments(text: str, rows: Sequence[Stated], anchor: str) -> Iterator[Fact]:
    """Records of who gave what to whom: fields that follow one another, a giver and a taker among them."""
    record: list[Stated] = []
    for row in [*rows, None]:
        apart = row is not None and record and text.count("\n\n", record[-1].field.end, row.field.start) > 0
        if (
            row is None
            or apart
            or any(row.field.label.holds is old.field.label.holds for old in record if _paying(old))
        ):
            yield from _payment(text, record, anchor)
            record = []
        if row is not None and _paying(row):
            record.append(row)


def _paying(row: Stated) -> bool:
    label = row.field.label
    giving = label.relation is Relation.FUNDS or label.holds in (Holds.GIVER, Holds.TAKER, Holds.SUM)
    return giving or (label.holds is Holds.DATE and label.of is Of.ANY)


def _payment(text: str, record: Sequence[Stated], anchor: str) -> Iterator[Fact]:
    givers = [r for r in record if r.field.label.holds is Holds.GIVER or r.field.label.relation is Relation.FUNDS]
    takers = [row for row in record if row.field.label.holds is Holds.TAKER]
    if len(givers) != 1 or len(takers) != 1 or not givers[0].values or not takers[0].values:
        return
    start, end = record[0].field.start, record[-1].field.end
    sums = [row.field for row in record if row.field.label.holds is Holds.SUM]
    days = [row.field for row in record if row.field.label.holds is Holds.DATE]
    money = next(iter(find_money(text[sums[0].value : sums[0].end], "en")), None) if sums else None
    date = _date(text, days[0].value, days[0].end, anchor) if days else None
    for giver in givers[0].values:
        for taker in takers[0].values:
            yield Fact(Relation.FUNDS, giver.name, taker.name, start, end, date=date, money=money)
