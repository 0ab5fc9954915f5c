"""The labelled set: documents about invented events, each with the origins that it rests on.

Two documents are dependent where they share an origin. Nothing of a label stands in a text.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from itertools import combinations

from stories import STORIES, Story
from templates import (
    COURT,
    FOOT,
    FORMULA,
    MEETING,
    MENTIONING,
    NAMING,
    ODDLY,
    OWN,
    QUOTING,
    SILENT,
    SWAPS,
    WIRE_LONG,
    WIRE_SHORT,
)

from headwater.model import Document, Letter, Source, SourceKind

# The first outlet of each story, and how other scripts and languages write its name.
ALIASES = {
    "Harbour Times": ("Харбор Таймс", "Гарбор Таймс"),
    "Inland Post": ("Инланд пост",),
    "Evening Courier": ("Ивнинг курьер",),
    "Weekly Ledger": ("Уикли леджер",),
    "Morgenblatt": ("Моргенблатт",),
    "Вестник залива": ("Gulf Herald", "Westnik Zaliva"),
    "Le Littoral": ("Ле Литтораль",),
}
SMALL = tuple(
    f"{name} {kind}" for name in ("Coastal", "Valley", "Metro", "Border") for kind in ("Daily", "Wire", "Record")
)
AGENCY = "Meridian Press"


@dataclass(frozen=True)
class Labelled:
    """A document, its text, and the origins it truly rests on; ``kind`` tells how it was made."""

    document: Document
    text: str
    origins: frozenset[str]
    kind: str
    story: str


def sources() -> tuple[Source, ...]:
    """Outlets as a case file would list them."""
    big = tuple(
        Source(name, SourceKind.NEWS, Letter.B, publishers=(name, *aliases)) for name, aliases in ALIASES.items()
    )
    return big + tuple(Source(name, SourceKind.SITE, Letter.D, publishers=(name,)) for name in SMALL)


def stories() -> Iterator[list[Labelled]]:
    """The documents of each story, in a fixed order; stories are told in the same wordings, so each stands alone."""
    return (_Maker(place, story).all() for place, story in enumerate(STORIES))


def pairs(made: list[Labelled]) -> Iterator[tuple[Labelled, Labelled, bool]]:
    """All pairs of documents of one story, with the truth."""
    return ((one, other, bool(one.origins & other.origins)) for one, other in combinations(made, 2))


class _Maker:
    """Documents of one story; ``place`` varies which outlets and wordings are used."""

    def __init__(self, place: int, story: Story) -> None:
        self.place, self.story = place, story
        self.facts = {key: str(value) for key, value in asdict(story).items()}
        self.names = list(OWN)
        self.first = self.names[place % 4]
        self.count = 0

    def all(self) -> list[Labelled]:
        return [*self._own(), *self._copies(), *self._naming(), *self._chain(), *self._wire(), *self._hard()]

    def _own(self) -> Iterator[Labelled]:
        for step, name in enumerate(dict.fromkeys((self.first, *self.names))):
            if step < 5 or (step + self.place) % 2:
                text = self._text(OWN[name]) + (FOOT if step % 2 else "")
                yield self._make(name, text, {name}, "own", step % 2)

    def _copies(self) -> Iterator[Labelled]:
        original = self._text(OWN[self.first])
        head, *body = original.split("\n\n")
        yield self._make(self._small(0), f"{head.upper()}\n\n" + "\n\n".join(body) + FOOT, {self.first}, "copy", 1)
        cut = f"What we know\n\nBusy days in {self.story.town}. {body[1]}\n\nMore on this page tomorrow."
        yield self._make(self._small(1), cut, {self.first}, "part", 2)
        touched = [SWAPS[at % 7] if at % 7 == 3 else word for at, word in enumerate(original.split(" "))]
        yield self._make(self._small(4), " ".join(touched), {self.first}, "touched up", 0)
        note = f"Originally published by the {self.first}.\n\n" + self._text(QUOTING[1]).replace(self.story.quote, "No")
        yield self._make(self._small(2), note, {self.first}, "declared", 2)
        if self.first == "Harbour Times":
            for step, text in enumerate(QUOTING):
                yield self._make(self._small(3 + step), self._text(text), {self.first}, "quoting", 2)

    def _naming(self) -> Iterator[Labelled]:
        yield self._relay("en", self.place, self._small(5), 1)
        yield self._relay("en", self.place + 1, self._small(6), 3)
        for step, language in enumerate(("de", "ru", "uk", "fr", "es", "pl")):
            if (step + self.place) % 2:
                yield self._relay(language, self.place // 2, self._small(7 + step), 2)

    def _chain(self) -> Iterator[Labelled]:
        """Odd turns of phrase, and a relay of a relay: it names the relay only."""
        text = ODDLY[self.place % 2].format(outlet=self.first, **self.facts)
        yield self._make(self._small(3), text, {self.first}, "naming oddly", 3)
        text = NAMING["en"][(self.place + 2) % 4].format(outlet=self._small(5), **self.facts)
        yield self._make(self._small(10), text, {self.first}, "relay of a relay", 4)

    def _wire(self) -> Iterator[Labelled]:
        if self.place % 2:
            yield self._make(self._small(8), self._text(WIRE_LONG, agency=AGENCY), {self._agency()}, "wire", 1)
            yield self._make(self._small(9), self._text(WIRE_SHORT, agency=AGENCY), {self._agency()}, "wire", 1)
        else:
            for step, text in enumerate(COURT):
                yield self._make(self._small(8 + step), self._text(text), {f"papers {self.story.key}"}, "court", 9)

    def _hard(self) -> Iterator[Labelled]:
        """What no rule can see, and what only looks like a relay."""
        if self.place % 2 == 0:
            yield self._make(self._small(11), self._text(SILENT), {self.first}, "silent", 2)
        outlet = self.names[(self.place + 1) % 4]
        for step in (0, 2):
            text = MENTIONING[self.place % 2 + step].format(outlet=outlet, **self.facts)
            yield self._make(f"Town Crier {step}", text, {f"crier {step}"}, "mention", 8)
        if self.place in (2, 5):
            text = MEETING.format(outlet=outlet, **self.facts)
            yield self._make("Bus Riders' Weekly", text, {"bus riders"}, "meeting", 5)
        if self.place in (1, 4):
            for step in range(2):
                own = f"Court calendar {step}\n\n" + (
                    "A hearing was moved. " if step else "Two files were opened today. "
                )
                made = self._make(f"Gazette {step}", own + FORMULA.strip(), {f"gazette {step}"}, "formula", 20 + step)
                yield made

    def _relay(self, language: str, wording: int, by: str, days: int) -> Labelled:
        texts = NAMING[language]
        latin = language not in ("ru", "uk")
        alias = self.first if latin else ALIASES[self.first][0]
        text = texts[wording % len(texts)].format(outlet=alias, **self.facts)
        return self._make(by, text, {self.first}, f"naming {language}", days)

    def _text(self, template: str, **more: str) -> str:
        return template.format(**self.facts, **more)

    def _small(self, step: int) -> str:
        return SMALL[(self.place + step) % len(SMALL)]

    def _agency(self) -> str:
        return f"{AGENCY} {self.story.key}"

    def _make(self, publisher: str, text: str, origins: set[str], kind: str, days: int) -> Labelled:
        self.count += 1
        published = (date.fromisoformat(self.story.day) + timedelta(days)).isoformat()
        id = f"{self.story.key}-{self.count:02d}"
        title = text.split("\n")[0]
        document = Document(id, f"{id}.txt", title=title, publisher=publisher, published=published)
        named = frozenset(f"{self.story.key}: {one}" if one in OWN else one for one in origins)
        return Labelled(document, text, named, kind, self.story.key)
