"""Synthetic worlds with a known truth: states, foundations, go-betweens, movements, media – and what is written.

A world is drawn from a seed. Its truth is a set of chains, each a true way of support in one channel; its
documents are what media, registers, authorities and parties wrote of it: true reports (some links stay
unreported), copies of them, false rumours with one origin and many copies, lone false reports by poor sources,
denials true and false, and background that supports nothing (meetings, residence, offices). Claims are written
down as the reader would give them; the texts are there for the search for roots, which has to find by itself
what is a copy. Letters follow the kind of medium, and how often a kind errs follows its letter.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from headwater.model import (
    CaseFile,
    Channel,
    Claim,
    Document,
    Entity,
    Hedge,
    Letter,
    Polarity,
    Question,
    Relation,
    Schema,
    Source,
    SourceKind,
    Stance,
)

STATES = ("Ruritania", "Grand Fenwick", "Syldavia")
MOVEMENTS = ("Free Coast Movement", "Highland League", "Harbour Alliance", "River Republic Campaign")
CAUSES = ("Culture", "Youth", "Heritage", "Dialogue", "Language", "Science")
PEOPLE = (
    "Anna Berg",
    "Boris Lund",
    "Clara Novak",
    "David Roth",
    "Elena Marsh",
    "Felix Vogt",
    "Greta Holm",
    "Hugo Stern",
)
MEDIA = (
    ("State Gazette Register", SourceKind.REGISTER, Letter.A),
    ("District Court Reporter", SourceKind.COURT, Letter.A),
    ("Morning Ledger", SourceKind.NEWS, Letter.B),
    ("Continental Post", SourceKind.NEWS, Letter.B),
    ("Harbour Times", SourceKind.NEWS, Letter.B),
    ("Evening Courier", SourceKind.NEWS, Letter.C),
    ("Inland Mirror", SourceKind.NEWS, Letter.C),
    ("Office of the Prosecutor", SourceKind.AUTHORITY, Letter.B),
    ("Hidden Truth Blog", SourceKind.SITE, Letter.D),
    ("Whisper Channel", SourceKind.SITE, Letter.E),
    ("Anonymous Board", SourceKind.SITE, Letter.F),
)
RUMOURS = ("Hidden Truth Blog", "Whisper Channel", "Anonymous Board")
COPIERS = tuple(name for name, kind, _ in MEDIA if kind in (SourceKind.NEWS, SourceKind.SITE))
_ACT = {
    Channel.MONEY: Relation.FUNDS,
    Channel.IN_KIND: Relation.PROVIDES,
    Channel.DIRECTION: Relation.DIRECTS,
    Channel.MEDIA: Relation.PROMOTES,
    Channel.POLITICAL: Relation.ENDORSES,
    Channel.EVENT: Relation.ORGANISES,
}
_FILLER = tuple(
    word
    for line in (
        "officials spoke quietly near the old customs house while ferries crossed the bay under low cloud and rain",
        "students farmers teachers sailors carpenters drivers nurses clerks argued over prices roads schools bridges",
        "winter summer markets harvest timber copper glass paper salt wool amber grain fish coal stone brick slate",
    )
    for word in line.split()
)


@dataclass(frozen=True, slots=True)
class Fact:
    """One proposition, true or false."""

    subject: str
    relation: Relation
    object: str
    year: str = ""


@dataclass(frozen=True, slots=True)
class Support:
    """A true way of support: the channel and its links from the sponsor on."""

    channel: Channel
    sponsor: str
    movement: str
    facts: tuple[Fact, ...]


@dataclass
class World:
    """Truth and what is written of it."""

    seed: int
    supports: list[Support] = field(default_factory=list)
    rumours: list[Fact] = field(default_factory=list)
    asserted: set[Fact] = field(default_factory=set)
    entities: dict[str, Entity] = field(default_factory=dict)
    documents: list[Document] = field(default_factory=list)
    texts: dict[str, str] = field(default_factory=dict)
    claims: list[Claim] = field(default_factory=list)

    def casefile(self) -> CaseFile:
        """Graded sources and the question."""
        sources = tuple(Source(name, kind, letter, "by kind", (name,)) for name, kind, letter in MEDIA)
        states = tuple(name for name in STATES if name in self.entities)
        parties = tuple(
            Source(
                f"{name} Press Office", SourceKind.PARTY, Letter.C, "party", (f"{name} Press Office",), parties=(name,)
            )
            for name in (*states, *MOVEMENTS)
        )
        movements = tuple(name for name in MOVEMENTS if name in self.entities)
        return CaseFile(f"world {self.seed}", Question("?", states, movements), sources=(*sources, *parties))

    def supported(self, channel: Channel, sponsor: str, movement: str) -> bool:
        """True where there is a true way of support."""
        return any((one.channel, one.sponsor, one.movement) == (channel, sponsor, movement) for one in self.supports)

    def is_only_rumoured(self, channel: Channel, sponsor: str, movement: str) -> bool:
        """True where the rumour of a direct act is all that was ever written about a channel without support."""
        return not self.supported(channel, sponsor, movement) and any(
            (one.subject, one.relation, one.object) == (sponsor, _ACT[channel], movement) for one in self.rumours
        )


def _press_office(party: str) -> Source:
    name = f"{party} Press Office"
    return Source(name, SourceKind.PARTY, Letter.C, "party", (name,), parties=(party,))


def world(seed: int) -> World:
    """Draw a world."""
    return _Maker(seed).make()


class _Maker:
    """Draws one world; every choice comes from one generator."""

    def __init__(self, seed: int) -> None:
        self.draw = random.Random(seed)
        self.world = World(seed)

    def make(self) -> World:
        """Truth first, then reports, rumours and background."""
        states, movements = self.draw.sample(STATES, 2), self.draw.sample(MOVEMENTS, 2)
        for name in states:
            self._entity(name, Schema.PUBLIC_BODY)
        for name in movements:
            self._entity(name, Schema.ORGANIZATION)
        for state in states:
            for movement in movements:
                for channel in Channel:
                    self._channel(state, movement, channel)
        self._background(states, movements)
        return self.world

    def _channel(self, state: str, movement: str, channel: Channel) -> None:
        lot = self.draw.random()
        if lot < 0.35:
            self._support(state, movement, channel)
        elif lot < 0.60:
            self._rumour(Fact(state, _ACT[channel], movement, "2016"))
        elif lot < 0.75:
            self._broken(state, movement, channel)
        elif lot < 0.82:
            self._lone_error(Fact(state, _ACT[channel], movement, "2016"))

    def _support(self, state: str, movement: str, channel: Channel) -> None:
        facts = self._way(state, movement, channel)
        self.world.supports.append(Support(channel, state, movement, facts))
        silent = self.draw.random() < 0.25
        hidden = self.draw.choice(facts) if silent else None
        for fact in facts:
            if fact is not hidden:
                self._report(fact)
        if self.draw.random() < 0.4:
            self._deny(self.draw.choice(facts), state)

    def _broken(self, state: str, movement: str, channel: Channel) -> None:
        """A state whose fund supports somebody else, and a go-between who met the state: true, and no support."""
        fund = self._entity(f"{state} {self.draw.choice(CAUSES)} Fund", Schema.ORGANIZATION)
        other = self._entity(f"{self.draw.choice(CAUSES)} Circle of {state}", Schema.ORGANIZATION)
        person = self._entity(f"{self.draw.choice(PEOPLE)} of {movement}", Schema.PERSON)
        relation = Relation.FUNDS if channel is Channel.EVENT else _ACT[channel]
        for fact in (
            Fact(fund, Relation.PART_OF, state),
            Fact(fund, relation, other, "2016"),
            Fact(person, Relation.MET, other, "2016"),
            Fact(person, Relation.LEADS, movement, "2012"),
        ):
            self._report(fact)

    def _way(self, state: str, movement: str, channel: Channel) -> tuple[Fact, ...]:
        foundation = self._entity(f"{state} {self.draw.choice(CAUSES)} Fund", Schema.ORGANIZATION)
        person = self._entity(f"{self.draw.choice(PEOPLE)} of {movement}", Schema.PERSON)
        part, leads = Fact(foundation, Relation.PART_OF, state), Fact(person, Relation.LEADS, movement, "2012")
        if channel is Channel.EVENT:
            event = self._entity(f"{foundation} Congress {channel.value} {movement}", Schema.EVENT)
            hosts, comes = (
                Fact(foundation, Relation.ORGANISES, event, "2016"),
                Fact(person, Relation.ATTENDS, event, "2016"),
            )
            return part, hosts, comes, leads
        act = _ACT[channel]
        if self.draw.random() < 0.4:
            return part, Fact(foundation, act, person, "2016"), leads
        return part, Fact(foundation, act, movement, "2016")

    def _report(self, fact: Fact) -> None:
        self.world.asserted.add(fact)
        reliable = [name for name, _, letter in MEDIA if letter in (Letter.A, Letter.B, Letter.C)]
        for outlet in self.draw.sample(reliable, self.draw.choice((1, 1, 2, 3))):
            first = self._write(fact, outlet)
            for copier in self.draw.sample(COPIERS, self.draw.choice((0, 0, 1, 3))):
                if copier != outlet:
                    self._copy(fact, outlet, copier, first)

    def _rumour(self, fact: Fact) -> None:
        self.world.rumours.append(fact)
        outlet = self.draw.choice(RUMOURS)
        first = self._write(fact, outlet)
        for copier in self.draw.sample(COPIERS, self.draw.randint(2, 6)):
            if copier != outlet:
                self._copy(fact, outlet, copier, first)
        if self.draw.random() < 0.5:
            self._deny(fact, fact.subject)

    def _lone_error(self, fact: Fact) -> None:
        """Two poor sources that err independently of one another."""
        for outlet in self.draw.sample(RUMOURS, 2):
            self._write(fact, outlet)

    def _background(self, states: Sequence[str], movements: Sequence[str]) -> None:
        for state in states:
            for movement in movements:
                person = self._entity(f"{self.draw.choice(PEOPLE)} of {movement}", Schema.PERSON)
                self._report(Fact(person, self.draw.choice((Relation.MET, Relation.LIVES_IN)), state, "2016"))

    def _deny(self, fact: Fact, party: str) -> None:
        sentence = (
            f"The press office of {party} rejects it: no, {fact.subject} never {fact.relation.value} {fact.object}."
        )
        document = self._document(f"{party} Press Office", f"{self._filler()} {sentence}")
        self._claim(fact, document, sentence, stance=Stance.DENIES)

    def _write(self, fact: Fact, outlet: str) -> str:
        sentence = f"{fact.subject} {fact.relation.value} {fact.object}, {self._filler(14)}."
        self._claim(fact, self._document(outlet, f"{self._filler()} {sentence} {self._filler()}"), sentence)
        return sentence

    def _copy(self, fact: Fact, origin: str, copier: str, sentence: str) -> None:
        """A relay that names its origin, one that repeats its words, or one that does both."""
        way = self.draw.choice(("names", "repeats", "both"))
        told = sentence if way != "names" else f"{fact.subject} {fact.relation.value} {fact.object}, {self._filler(9)}."
        named = way != "repeats"
        text = f"According to {origin}, {told}" if named else told
        document = self._document(copier, f"{self._filler()} {text} {self._filler()}")
        self._claim(
            fact, document, told, attribution=origin if named else "", hedge=Hedge.REPORTED if named else Hedge.NONE
        )

    def _document(self, outlet: str, text: str) -> str:
        number = len(self.world.documents)
        id = f"{self.world.seed:04d}{number:060d}"
        day = (date(2017, 1, 1) + timedelta(days=number)).isoformat()  # what relays comes after what it relays
        self.world.documents.append(Document(id, f"{id}.txt", publisher=outlet, published=day, characters=len(text)))
        self.world.texts[id] = text
        return id

    def _claim(
        self,
        fact: Fact,
        document: str,
        quote: str,
        *,
        stance: Stance = Stance.ASSERTS,
        attribution: str = "",
        hedge: Hedge = Hedge.NONE,
    ) -> None:
        start = self.world.texts[document].index(quote)
        ends = self.world.entities[fact.subject], self._known(fact.object)
        self.world.claims.append(
            Claim(
                Claim.identify(document, start, start + len(quote), fact.relation, fact.subject, fact.object),
                document,
                fact.relation,
                fact.subject,
                fact.object,
                quote,
                start,
                start + len(quote),
                subject_entity=ends[0].id,
                object_entity=ends[1].id,
                start=fact.year,
                end=fact.year if fact.relation in _ACT.values() else "",
                polarity=Polarity.NEGATED if stance is Stance.DENIES else Polarity.AFFIRMED,
                hedge=hedge,
                stance=stance,
                attribution=attribution,
                confidence=1.0,
                extractor="world",
            )
        )

    def _known(self, name: str) -> Entity:
        return self.world.entities[name]

    def _entity(self, name: str, schema: Schema) -> str:
        self.world.entities.setdefault(name, Entity(f"e-{len(self.world.entities):03d}", schema, name, (name,)))
        return name

    def _filler(self, words: int = 18) -> str:
        return " ".join(self.draw.choice(_FILLER) for _ in range(words))
