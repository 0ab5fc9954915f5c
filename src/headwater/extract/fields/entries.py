"""What each labelled field is said of: the name at the head of its entry, or the person named by the field above."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace

from headwater.extract.fields.finding import Field, fields, meaning
from headwater.extract.fields.labels import Holds, Label, Of
from headwater.extract.fields.names import Named, listed, titled
from headwater.extract.fields.roles import role
from headwater.extract.lexicon.grammar import words
from headwater.model import Schema
from headwater.text.names import NameSpan

REACH = 700
"""Characters from a heading to its first field, and from one field of an entry to the next."""

_SECTIONS = words(
    "individuals individual entities entity persons person annex list notice contents introduction background details "
    "particulars officers directors shareholders accounts notes section part chapter summary statement reasons extract "
    "register information contact schedule appendix table figure page press release indictment judgment minutes agenda "
    "personen organisationen anhang anlage liste personas entidades anexo personnes entités annexe osoby podmioty "
    "лица организации приложение список физические юридические особи"
)
_BODY = frozenset({Schema.ORGANIZATION, Schema.COMPANY, Schema.PUBLIC_BODY, Schema.LEGAL_ENTITY})
_EVENT = re.compile(
    r"\b(?:minutes|notes|record) of (?:the |an? )?(?:[a-z]+ ){0,3}?(meeting|assembly|conference|congress)|"
    r"\b(meeting|assembly|conference|congress|hearing|forum|summit|session|rally) (?:of|held|on)\b|"
    r"\b(?:board|annual|general|committee|council) (?:[a-z]+ )?(meeting|assembly|conference)\b",
    re.IGNORECASE,
)
_SIGNING = re.compile(r"^[ \t]*[^\W\d_][^\n,.:;]{4,50}, [^\n]{4,90}(?<![.:;!?])$", re.MULTILINE)
_SIGNATURE = 14  # words of a line that is a signature, at most
_SIGNED = Label(Holds.SIGNED, Of.ANY)
_INTRO = re.compile(r"[.,–—(;:-]*\s*\Z")


@dataclass(frozen=True, slots=True)
class Stated:
    """A field with the entry that it is said of, None where there is none; ``host`` is the body that heads the page."""

    field: Field
    entry: NameSpan | None
    values: tuple[Named, ...]
    host: NameSpan | None = None


def stated(text: str, start: int, end: int) -> Iterator[Stated]:
    """Fields of a text with what they are said of."""
    found = fields(text, start, end)
    if found or _SIGNING.search(text, start, end):
        yield from _Walk(text, found).stated(start, end)


class _Walk:
    """One pass over the lines of a text, which holds the entry that is open."""

    def __init__(self, text: str, found: list[Field]) -> None:
        self.text, self.fields = text, found
        self.body: NameSpan | None = None
        self.person: NameSpan | None = None
        self.event: NameSpan | None = None
        self.heading: NameSpan | None = None
        self.host: NameSpan | None = None
        self.reached = 0
        self.kinds = {id(field): field.label for field in found}

    def stated(self, start: int, end: int) -> Iterator[Stated]:
        at, first = start, 0
        while at < end:
            stop = self.text.find("\n", at, end)
            stop = end if stop < 0 else stop
            last = bisect_right(self.fields, stop, lo=first, key=_begin)
            here, first = self.fields[first:last], last
            inside = bool(self.reached) and at < self.reached
            if here:
                self._open(at, here[0].start)
            elif not inside and self.text[at:stop].strip():
                yield from self._signed(at, stop)
                self._open(at, stop)
            for field in here:
                yield self._field(field)
            at = stop + 1

    def _open(self, start: int, stop: int) -> None:
        """Open an entry with the name that stands alone on a line, or before the first field of one."""
        if stop - start > 160 or not self.text[start:stop].strip():
            return
        if event := _EVENT.search(self.text, start, stop):
            group = next(i for i in (1, 2, 3) if event[i])
            self.event = NameSpan(*event.span(group), event[group].lower(), Schema.EVENT)
            return
        name = heading(self.text, start, stop)
        if name is not None:
            self.body = self.person = None
            self.heading, self.reached = name, stop
            if self.host is None and name.schema in _BODY - {Schema.LEGAL_ENTITY}:
                self.host = name

    def _signed(self, start: int, stop: int) -> Iterator[Stated]:
        """A line that is a name with its role: "Anna Berg, President", "Anna Berg, director, Harbour Trust"."""
        line = self.text[start:stop].strip()
        comma = self.text.find(",", start, stop)
        if comma < 0 or len(line.split()) > _SIGNATURE or line[-1] in ".:;!?" or ":" in line:
            return
        name = titled(self.text, start, comma)
        if name is None or name.schema is not Schema.PERSON or " " not in name.name or role(_first_part(line)) is None:
            return
        below = self.text.find("\n", stop + 1)
        body = (
            titled(self.text, stop + 1, below if below > 0 else len(self.text)) if stop + 1 < len(self.text) else None
        )
        found = body if body is not None and body.schema in _BODY - {Schema.LEGAL_ENTITY} else None
        end = found.end if found is not None else start + len(self.text[start:stop].rstrip())
        yield Stated(Field(_SIGNED, "", name.start, comma + 1, end), name, (), found or self.host)

    def _field(self, field: Field) -> Stated:
        holds = field.label.holds
        if holds is Holds.NAME and (name := titled(self.text, field.value, field.end)) is not None:
            self.body = self.person = None
            self.heading, self.reached = name, field.end
            return Stated(field, None, ())
        if holds is Holds.SIGNED:
            comma = self.text.find(",", field.value, field.end)
            who = titled(self.text, field.value, comma if comma > 0 else field.end)
            fits = who is not None and who.schema is Schema.PERSON and comma > 0
            return Stated(replace(field, value=comma + 1) if fits else field, who if fits else None, (), self.host)
        entry = self._entry(field)
        values: tuple[Named, ...] = ()
        if holds in (Holds.PARTY, Holds.GIVER, Holds.TAKER, Holds.ALIAS):
            values = tuple(listed(self.text, field.value, field.end))
        if entry is not None:
            self.reached = field.end
        people = [one.name for one in values if one.name.schema in (Schema.PERSON, Schema.LEGAL_ENTITY)]
        if holds is Holds.PARTY and field.label.bearer and len(people) == len(values) == 1:
            self.person = people[0]
        return Stated(field, entry, values, self._headed(*_BODY) or self.host)

    def _entry(self, field: Field) -> NameSpan | None:
        """The open entry, if it can have such a field; a heading of unknown kind becomes what its field says."""
        of = field.label.of
        if of is Of.EVENT:
            return self.event if self.event is not None else self._headed(Schema.EVENT)
        if field.start - self.reached > REACH:
            self.heading = self.body = self.person = None
        if self.heading is None and self.person is None:
            return None
        if of is Of.PERSON:
            if self.person is None and self.heading is not None and self._can(Schema.PERSON):
                self.person = replace(self.heading, schema=Schema.PERSON)
            return self.person
        if of is Of.BODY:
            if self.body is None and self.heading is not None and self._can(Schema.ORGANIZATION):
                own = self.heading.schema
                self.body = self.heading if own in _BODY else replace(self.heading, schema=Schema.ORGANIZATION)
            return self.body
        return self.person or self.body or self.heading

    def _headed(self, *schemata: Schema) -> NameSpan | None:
        return self.heading if self.heading is not None and self.heading.schema in schemata else None

    def _can(self, schema: Schema) -> bool:
        """True where the heading may be of that kind: an open one, or one that its words do not speak against."""
        assert self.heading is not None
        own = self.heading.schema
        if schema is Schema.PERSON:
            told = self.person is None and self.body is None
            return own in (Schema.PERSON, Schema.LEGAL_ENTITY) or (told and own is Schema.ORGANIZATION and self._bare())
        return own in _BODY or (own is Schema.PERSON and self._bare() and self.person is None)

    def _bare(self) -> bool:
        """True for a heading in capitals, of whose words the kind cannot be told."""
        assert self.heading is not None
        return self.heading.name.isupper()


def _begin(field: Field) -> int:
    return field.start


def _first_part(line: str) -> str:
    """What stands behind the first comma, up to the second."""
    return line.split(",")[1] if "," in line else ""


def heading(text: str, start: int, stop: int) -> NameSpan | None:
    """The name that a line, or the opening of a line, consists of."""
    line = text[start:stop]
    stop = start + len(_INTRO.sub("", line))
    bracket = text.find(" (", start, stop)
    stop = bracket if bracket > 0 else stop
    if meaning(text[start:stop]) is not None or ":" in text[start:stop]:
        return None
    found = titled(text, start, stop) or _first(text, start, stop)
    if found is None:
        return None
    parts = {word.strip(".,").lower() for word in found.name.split()}
    return None if parts & _SECTIONS and found.schema is not Schema.COMPANY else found


def _first(text: str, start: int, stop: int) -> NameSpan | None:
    """The name before an address: "PROSVET FOUNDATION, 3 Kanalnaya Street, Tarsk"."""
    comma = text.find(", ", start, stop)
    if comma < 0:
        return None
    second = text.find(", ", comma + 2, stop)
    turned = titled(text, start, second if second > 0 else stop)
    return turned or titled(text, start, comma) if text[start:comma].isupper() else None
