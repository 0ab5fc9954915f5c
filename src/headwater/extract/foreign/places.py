"""Verbs with a place or an event: taking part, speaking, living, being seated."""

from __future__ import annotations

import re
from collections.abc import Iterator

from headwater.extract.foreign.frames import Ends, Frames
from headwater.extract.foreign.language import KINDS
from headwater.extract.foreign.phrases import Phrase
from headwater.extract.foreign.picking import before, fit, prepositional, subjects
from headwater.extract.foreign.scene import Found, Part
from headwater.extract.lexicon import cues as c
from headwater.extract.sentence import End
from headwater.model import Relation, Schema

_PRESENT = re.compile(
    r"nahm|nimmt|beteilig|asisti|particip|teilgenommen|teilnahm|assist|presente|présent|uczestnicz|взя"
)


class Places(Frames):
    """Frames ``at``, ``speech``, ``in``, ``near`` and ``seat``."""

    def _at(self, found: Found, part: Part) -> Iterator[Ends]:
        subject_kinds, object_kinds = KINDS[found.verb.relation]
        events = prepositional(self.scene, part, frozenset({"at", "to", "in"}), object_kinds, found.first)
        events += [p for p in part.phrases if p.form == "pronoun" and p.cases == "p" and p.end is not None]
        if not events and any(p.form == "pronoun" and {"in", "at"} & p.prep for p in part.phrases):
            told = self.scene.references.event(found.first)
            guests = [p for p in subjects(self.scene, part, found, subject_kinds) if p.form != "pronoun"]
            if told is not None and guests:
                yield Ends(guests[0], None, 0.8, told)
            return
        if events or found.verb.relation is Relation.LEADS:
            heads = prepositional(self.scene, part, frozenset({"of"}), object_kinds, found.first)
            yield from self._with_subject(found, part, events or heads, subject_kinds)
            for guest in prepositional(self.scene, part, frozenset({"with"}), subject_kinds, found.first):
                person = guest.end is not None and guest.end.schema is Schema.PERSON
                if events and (person or not self.scene.language.cased):
                    yield Ends(guest, events[0], 0.88)
        elif self._gathering(found):
            told = self.scene.references.event(found.first)
            guests = subjects(self.scene, part, found, subject_kinds)
            if told is not None and guests:
                yield Ends(guests[0], None, 0.75, told)

    def _gathering(self, found: Found) -> bool:
        """True for a verb that means being at an event even where the event is not named again."""
        words = " ".join(self.scene.low[found.first : found.last])
        return bool(_PRESENT.match(words))

    def _speech(self, found: Found, part: Part) -> Iterator[Ends]:
        """ "Die Eröffnungsrede hält X": at the event named, or at the one spoken of."""
        speakers = subjects(self.scene, part, found, KINDS[Relation.SPEAKS_AT][0])
        events = prepositional(self.scene, part, frozenset({"at", "in", "of", "to"}), c.EVENTS, found.first)
        told = self.scene.references.event(found.first)
        if speakers and events:
            yield Ends(speakers[0], events[0])
        elif speakers and told is not None:
            yield Ends(speakers[0], None, 0.75, told)

    def _in(self, found: Found, part: Part) -> Iterator[Ends]:
        subject_kinds, _ = KINDS[found.verb.relation]
        places = prepositional(self.scene, part, frozenset({"in"}), c.PLACES, found.first)
        if found.verb.relation is Relation.BASED_IN and places and (owner := self._seated(part, found)):
            yield Ends(owner, places[0])
            return
        if found.participle or not self._has_subject(found, part, subject_kinds):
            places = [p for p in places if p.first >= found.last][:1] or [p for p in places if p.last <= found.first][
                -1:
            ]
            holder = before(self.scene, found, subject_kinds, 4)
            if places and holder is not None and self._voice(found, part) == "reduced":
                yield Ends(holder, places[0])
                return
        yield from self._with_subject(found, part, places, subject_kinds)

    def _seated(self, part: Part, found: Found) -> Phrase | None:
        """ "La sede de X está en P": whose the seat is."""
        at = next(
            (
                i
                for i, p in enumerate(self.scene.phrases)
                if p.kind == "r" and p.form == "noun" and p.last <= found.first and part.holds(p.first)
            ),
            None,
        )
        if at is None or at + 1 >= len(self.scene.phrases):
            return None
        if self.scene.phrases[at].owner in self.scene.language.possessives:
            return self._owned_seat(self.scene.phrases[at])
        owner = self.scene.phrases[at + 1]
        touching = owner.lead == self.scene.phrases[at].last
        return owner if touching and fit(self.scene, owner, c.BODIES) is not None else None

    def _owned_seat(self, seat: Phrase) -> Phrase | None:
        """ "Son siège est situé à P": the seat of what the text is about, put in its place."""
        found = self.scene.references.topic(c.BODIES - {Schema.THING})
        if found is None:
            return None
        target, sure = found
        seat.end = End(target.name, target.schema, target.id, "pronoun", sure, target.start_char, target.end_char)
        seat.kind = "o"
        return seat

    def _has_subject(self, found: Found, part: Part, kinds: frozenset[Schema]) -> bool:
        return bool(subjects(self.scene, part, found, kinds))

    def _near(self, found: Found, part: Part) -> Iterator[Ends]:
        """ "X mit Sitz in P": the place right behind, the body right before."""
        del part
        place = next((p for p in self.scene.phrases if p.first >= found.last), None)
        if place is None or place.first - found.last > 3 or not place.prep & {"in"}:
            return
        holder = before(self.scene, found, KINDS[found.verb.relation][0], 6)
        if holder is not None and fit(self.scene, place, c.PLACES) is not None:
            yield Ends(holder, place)

    def _seat(self, found: Found, part: Part) -> Iterator[Ends]:
        """ "dont le siège se trouve à P", "la sede de X está en P"."""
        del part
        place = next((p for p in self.scene.phrases if p.first >= found.last), None)
        if place is None or not place.prep & {"in"} or fit(self.scene, place, c.PLACES) is None:
            return
        holder = before(self.scene, found, c.BODIES, 4)
        if holder is not None:
            yield Ends(holder, place)
