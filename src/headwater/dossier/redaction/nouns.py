"""Every noun of an answer with its strings rewritten and with ids that no longer tell what they were made of.

Ids are hashes of names: whoever guesses a name could prove the guess by them. What names somebody therefore gets an
id made of what the export shows anyway.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from enum import Enum
from typing import Any, TypeVar

from headwater.dossier.findings import Listing
from headwater.dossier.redaction.profile import Withheld
from headwater.dossier.redaction.strings import Strings
from headwater.dossier.redaction.texts import Rewritten
from headwater.model import CaseFile, Claim, Document, Entity, Judgement, Link, OpenQuestion, Request, Root, stable_id

Noun = TypeVar("Noun")
_ID = re.compile(r"\b[a-z]{1,2}-[0-9a-f]{20}\b")
_BY_HAND = "person:"


@dataclass(frozen=True, slots=True)
class World:
    """What rewriting needs to know: strings, rewritten texts, pseudonyms of entities, and what to withhold."""

    strings: Strings
    texts: Mapping[str, Rewritten]
    labels: Mapping[str, str]
    salt: str
    withheld: frozenset[Withheld]


class Nouns:
    """Rewrites nouns; ids are settled noun by noun, in the order entities, claims, links, roots, questions."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._ids: dict[str, str] = {}
        self._given: Counter[str] = Counter()
        self._workers: dict[str, str] = {}
        self._values: dict[str, str] = {}

    def entity(self, one: Entity) -> Entity:
        """An entity; one that is not to be named keeps nothing but its kind."""
        label = self._world.labels.get(one.id)
        if not label:
            names = tuple(dict.fromkeys(map(self.value, one.names)))
            return replace(one, caption=self.value(one.caption), names=names, mentions=())
        made = self._made("e", one.id, "pseudonym", self._world.salt, label)
        return replace(one, id=made, caption=label, names=(label,), mentions=(), declared=False)

    def claim(self, one: Claim) -> Claim:
        """A claim: its quote out of the rewritten text, its ends by what they were resolved to."""
        text = self._world.texts.get(one.document)
        start, end = text.span(one.start_char, one.end_char) if text else (one.start_char, one.end_char)
        quote = text.text[start:end] if text else self.value(one.quote)
        made = replace(
            one,
            quote=quote,
            start_char=start,
            end_char=end,
            subject=self._end(one.subject, one.subject_entity),
            object=self._end(one.object, one.object_entity),
            attribution=self._end(one.attribution, one.attribution_entity),
            value=self.value(one.value),
            place=self.value(one.place),
            subject_mention="",
            object_mention="",
            attribution_mention="",
            extractor=self._reader(one.extractor),
        )
        made = replace(
            made,
            subject_entity=self.value(one.subject_entity),
            object_entity=self.value(one.object_entity),
            attribution_entity=self.value(one.attribution_entity),
        )
        if replace(made, subject_mention=one.subject_mention, object_mention=one.object_mention) == replace(
            one, attribution_mention=""
        ):
            return made
        parts = (made.document, start, end, made.relation, made.subject, made.object)
        return replace(made, id=self._made("c", one.id, *parts))

    def _end(self, words: str, entity: str) -> str:
        """Words of an end. An end with a pseudonym but no entity on file still has an id made of its name."""
        label = self._world.labels.get(entity, "") if words else ""
        if label:
            return label
        made = self.value(words)
        if made != words and entity and entity not in self._ids:
            self._made(entity[:1], entity, "pseudonym", self._world.salt, made)
        return made

    def link(self, one: Link) -> Link:
        """A link with the ids of its ends, claims and roots."""
        made = self.noun(one)
        if (made.subject, made.object, made.claims) == (one.subject, one.object, one.claims):
            return made
        parts = (made.subject, made.relation, made.object, made.start, made.end, *made.claims)
        return replace(made, id=self._made("l", one.id, *parts))

    def root(self, one: Root) -> Root:
        """An origin; its id may have been made of a name, and so it gets a new one."""
        made = self.noun(one)
        return replace(made, id=self._made("r", one.id, *made.documents, *made.why))

    def question(self, one: OpenQuestion) -> OpenQuestion:
        """An open question."""
        made = self.noun(one)
        return made if made == one else replace(made, id=self._made("q", one.id, made.text, made.channel, made.link))

    def judgement(self, one: Judgement) -> Judgement:
        """A judgement; notes and anchors of what was decided are strings like others."""
        made = replace(self.noun(one), who=self.worker(one.who))
        parts = (made.verdict, made.target, made.other, made.who, made.when)
        return made if made == one else replace(made, id=self._made("j", one.id, *parts))

    def listed(self, hits: Sequence[Listing]) -> tuple[Listing, ...]:
        """Hits on lists, without those of people who are not to be named: a list tells who somebody is."""
        named = (one for one in hits if one.entity not in self._world.labels)
        return tuple(replace(self.noun(one), who=self.worker(one.who)) for one in named)

    def document(self, one: Document) -> Document:
        """A document: its id is the hash of its bytes and stays, its name and address do not."""
        strings = self._world.strings
        made = replace(self.noun(one), path=strings.file(one.path), url=strings.address(one.url) if one.url else "")
        if len(one.id) != 64 and made.path != one.path:  # a file that could not be taken in: its id is made of its path
            made = replace(made, id=self._made("unread", one.id, made.path))
        untitled = Withheld.FILES in self._world.withheld and one.title and one.title in one.path
        return replace(made, title=made.path) if untitled else made

    def casefile(self, one: CaseFile) -> CaseFile:
        """The case file; who asked for replies is one of those who worked on the case."""
        requests = tuple(self._request(request) for request in one.requests)
        return replace(self.noun(one), requests=requests)

    def _request(self, one: Request) -> Request:
        return replace(self.noun(one), by=self.worker(one.by))

    def worker(self, who: str) -> str:
        """Who worked on the case: as a number where that is withheld; commands and groups are told."""
        if Withheld.WORKERS not in self._world.withheld or not who or who.startswith("headwater"):
            return self.value(who)
        return self._workers.setdefault(who, f"Reviewer {len(self._workers) + 1}")

    def _reader(self, extractor: str) -> str:
        if extractor.startswith(_BY_HAND):
            return f"{_BY_HAND}{self.worker(extractor.removeprefix(_BY_HAND))}"
        return extractor

    def noun(self, value: Noun) -> Noun:
        """Any value of the model with all strings and ids inside it rewritten."""
        found: Any = value
        made: Any = self._any(found)
        return made  # type: ignore[no-any-return]

    def _any(self, value: Any) -> Any:
        if isinstance(value, Enum):
            return value
        if isinstance(value, str):
            return self.value(value)
        if isinstance(value, tuple):
            return tuple(map(self._any, value))
        if is_dataclass(value) and not isinstance(value, type):
            changed = {}
            for field in fields(value):
                old = getattr(value, field.name)
                new = self._any(old)
                if new != old:
                    changed[field.name] = new
            return replace(value, **changed) if changed else value
        return value

    def value(self, text: str) -> str:
        """One string: ids as they are now, names as pseudonyms."""
        if text in self._ids:
            return self._ids[text]
        if "-" in text and _ID.search(text):
            return self._world.strings.clean(_ID.sub(lambda match: self._ids.get(match[0], match[0]), text))
        return self._world.strings.clean(text)

    def _made(self, prefix: str, old: str, *parts: str | int | None) -> str:
        """A new id of what is shown; two things that look alike are told apart by a number."""
        if old in self._ids:
            return self._ids[old]
        plain = stable_id(prefix, *parts)
        self._given[plain] += 1
        made = plain if self._given[plain] == 1 else stable_id(prefix, *parts, self._given[plain])
        self._ids[old] = made
        return made
