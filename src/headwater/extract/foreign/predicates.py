"""Claims of verbs: each frame finds its ends among the phrases of the verb's clause."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from headwater.extract.drafts import Draft
from headwater.extract.foreign.language import KINDS
from headwater.extract.foreign.phrases import Phrase
from headwater.extract.foreign.picking import (
    agent,
    arguments,
    before,
    clearly,
    datives,
    fit,
    listed,
    prepositional,
    subjects,
)
from headwater.extract.foreign.scene import Found, Part, Scene
from headwater.extract.foreign.surroundings import date_near, doubt_of, money_near, place_near, settled
from headwater.extract.lexicon import cues as c
from headwater.extract.sentence import End
from headwater.model import Hedge, Relation, Schema, Stance
from headwater.text.dates import DateSpan
from headwater.text.money import MoneySpan

_SHARED = frozenset({Relation.FOUNDED, Relation.LEADS, Relation.CHAIRS, Relation.ORGANISES})
_PRESENT = re.compile(r"asisti|particip|teilgenommen|teilnahm|assist|presente|présent|uczestnicz|взя")
_CAUSES = frozenset(["por", "pour", "de", "wegen", "za", "за"])
_TAKERS = c.SUPPORTED - c.EVENTS
_DATED = frozenset({Relation.BASED_IN, Relation.BORN_IN, Relation.LIVES_IN})
SURE = 0.92


@dataclass(frozen=True, slots=True)
class Ends:
    """A pair of phrases for a verb; ``subject`` or ``object`` is None where the text leaves it open."""

    subject: Phrase | None
    object: Phrase | None
    sure: float = SURE
    silent: End | None = None


class Predicates:
    """Verbs of one sentence."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.frames = {
            "act": self._act, "gives": self._gives, "gets": self._gets, "flows": self._flows, "pays": self._pays,
            "for": self._for, "at": self._at, "in": self._in, "near": self._near, "belongs": self._belongs,
            "dative": self._dative, "under": self._dative, "meets": self._meets, "works": self._works,
            "with": self._meets, "owned": self._owned, "charge": self._charge_to, "hand": self._hand,
            "seat": self._seat, "comes": self._comes, "into": self._into, "of": self._of, "tied": self._tied, "speech": self._speech,
        }  # fmt: skip

    def drafts(self) -> Iterator[Draft]:
        """Drafts of every verb, in order."""
        for found in self.scene.verbs:
            part = self.scene.part_of(found.first)
            if not self._complete(found, part) or self._shadowed(found, part):
                continue
            if found.verb.frame == "charged":
                yield from self._charged(found, part)
            elif found.verb.frame in self.frames:
                for ends in self.frames[found.verb.frame](found, part):
                    yield from self._made(found, part, ends)

    def _shadowed(self, found: Found, part: Part) -> bool:
        """True for one of two readings of a form: finite or participle, whichever the helpers do not speak for."""
        twins = [v for v in self.scene.verbs if v.first == found.first and v.verb is found.verb and v is not found]
        if not twins:
            return False
        low, tongue = self.scene.low, self.scene.language
        words = [low[i] for a, b in part.ranges for i in range(a, b) if not self.scene.stops or i != found.first]
        helped = any(tongue.passive.fullmatch(w) or tongue.perfect.fullmatch(w) for w in words)
        agent_ = any(p.prep_word in ("von", "vom", "durch", "por", "par") for p in part.phrases)
        return helped != found.participle if helped or not agent_ else not found.participle

    def _complete(self, found: Found, part: Part) -> bool:
        """True where the words that the verb needs beside it stand in its part; a prefix stands at the end."""
        also = found.verb.also
        if also is None:
            return not (found.verb.frame == "belongs" and self._closes(part, "an"))
        text, start = self.scene.sentence.text, self.scene.words
        for first, last in part.ranges:
            for match in also.finditer(text, start[first].start, start[last - 1].end):
                at = next(i for i in range(first, last) if start[i].end > match.start())
                if not self.scene.language.verb_last or " " in match[0] or len(match[0]) > 5 or self._ending(at):
                    return True
        return False

    def _closes(self, part: Part, word: str) -> bool:
        return any(self.scene.low[i] == word and self._ending(i) for a, b in part.ranges for i in range(a, b))

    def _ending(self, at: int) -> bool:
        """True for the last word of a clause."""
        following = self.scene.low[at + 1] if at + 1 < len(self.scene.low) else "."
        return (
            following in ".,;:–—!?)" or following in self.scene.language.conjunctions or at + 1 == len(self.scene.low)
        )

    def _voice(self, found: Found, part: Part) -> str:
        """``active``, ``passive`` or ``reduced`` (a participle without helper)."""
        if not found.participle:
            return "active"
        tongue, low = self.scene.language, self.scene.low
        window = [i for a, b in part.ranges for i in range(a, b)]
        if not tongue.verb_last:
            floor = max(found.first - 5, 0)
            window = [i for i in range(floor, found.first) if part.holds(i) or i >= part.first]
            marks = [i for i in window if low[i] in ",;:"]
            window = [i for i in window if not marks or i > marks[-1]]
        words = [low[i] for i in window]
        if any(tongue.passive.fullmatch(word) for word in words):
            return "passive"
        if any(tongue.perfect.fullmatch(word) for word in words):
            return "active"
        if any(tongue.copula.fullmatch(word) for word in words):
            return "passive"
        infinitive = tongue.verb_last and ("haben" in words or self._infinitive(part))
        return "active" if infinitive else "reduced"

    def _infinitive(self, part: Part) -> bool:
        return any(self.scene.low[i] == "haben" for a, b in part.ranges for i in range(a, b))

    def _pairs(self, found: Found, part: Part, object_case: str = "a") -> Iterator[Ends]:
        """Subject and bare object of an active verb."""
        subject_kinds, object_kinds = KINDS[found.verb.relation]
        own = [p for p in arguments(part) if p.may(object_case) and (p.bare or self._personal(p))]
        own = [p for p in own if not (clearly(p, "n") and object_case != "n")]
        if self.scene.language.cased:
            own = [p for p in arguments(part) if p.bare and p.cases not in ("d", "n")]
        objects = [p for p in own if fit(self.scene, p, object_kinds) is not None]
        if any(p.form == "who" for p in part.phrases if not p.prep):
            yield from (Ends(None, p) for p in objects[:1])
            return
        best: tuple[float, Phrase, Phrase] | None = None
        for subject in self._doers(part, found, subject_kinds):
            for object_ in objects:
                if object_ is subject or self._same(subject, object_) or self._turned(found, subject, object_):
                    continue
                score = self._score(found, part, subject, object_)
                if best is None or score > best[0]:
                    best = (score, subject, object_)
        if best is not None:
            yield Ends(best[1], best[2])
        elif objects and self.scene.language.drops and part.opener != "relative":
            silent = self.scene.references.silent(subject_kinds, found.first)
            if silent is not None and not subjects(self.scene, part, found, subject_kinds):
                yield Ends(None, objects[0], 0.7, silent)

    def _personal(self, phrase: Phrase) -> bool:
        """True for a Spanish object with its preposition: "representa a Ana"."""
        return self.scene.language.code == "es" and phrase.prep_word in ("a", "al") and phrase.form != "relative"

    def _doers(self, part: Part, found: Found, kinds: frozenset[Schema]) -> list[Phrase]:
        """Subjects of the clause and of the one above it."""
        doers = subjects(self.scene, part, found, kinds)
        if part.outer is not None and part.opener not in ("relative", "that"):
            doers += [p for p in subjects(self.scene, part.outer, found, kinds) if p not in doers]
        return doers

    def _same(self, one: Phrase, other: Phrase) -> bool:
        return one.end is not None and other.end is not None and one.end.text == other.end.text

    def _turned(self, found: Found, subject: Phrase, object_: Phrase) -> bool:
        """True in French for a subject behind its verb, save behind a relative "que"."""
        if self.scene.language.code != "fr" or object_.form == "relative":
            return False
        return subject.first > found.first and object_.first < found.first

    def _score(self, found: Found, part: Part, subject: Phrase, object_: Phrase) -> float:
        score = 3.0 * clearly(subject, "n") + 3.0 * clearly(object_, "a")
        score += 2.0 * (subject.first < object_.first) + (subject.first < found.first < object_.first)
        score -= 3.5 * (not part.holds(subject.first)) + 0.5 * (subject.form == "role") + 0.5 * (object_.form == "role")
        return score - 0.1 * abs(subject.first - found.first) - 0.1 * abs(object_.first - found.first)

    def _act(self, found: Found, part: Part) -> Iterator[Ends]:
        voice = self._voice(found, part)
        if voice == "active":
            for ends in self._pairs(found, part):
                yield ends
                yield from self._companions(found, part, ends)
            return
        subject_kinds, object_kinds = KINDS[found.verb.relation]
        doer = agent(self.scene, part, found, subject_kinds)
        if doer is None and not any(p.form == "who" and ("by" in p.prep) for p in part.phrases):
            return
        done = self._done(found, part, voice, object_kinds, doer)
        if done is not None:
            yield Ends(doer, done)

    def _companions(self, found: Found, part: Part, ends: Ends) -> Iterator[Ends]:
        """ "fundó X junto con Y": whoever stands behind "with" does it too."""
        if found.verb.relation not in _SHARED:
            return
        for other in prepositional(self.scene, part, frozenset({"with"}), frozenset({Schema.PERSON}), found.first):
            if other is not ends.object:
                yield Ends(other, ends.object, 0.88)

    def _done(
        self, found: Found, part: Part, voice: str, kinds: frozenset[Schema], doer: Phrase | None
    ) -> Phrase | None:
        """What a passive verb is done to."""
        if voice == "reduced":
            return self._attributive(found, kinds) or before(self.scene, found, kinds) or self._fronted(found, kinds)
        choices = [p for p in subjects(self.scene, part, found, kinds) if p is not doer]
        if choices:
            return choices[0]
        if part.opener in ("and", "") and part.outer is not None:
            return before(self.scene, found, kinds, 12)
        return None

    def _fronted(self, found: Found, kinds: frozenset[Schema]) -> Phrase | None:
        """ "Fondée par X, la société …": the subject of the clause behind."""
        if found.first > 1:
            return None
        comma = next((i for i, low in enumerate(self.scene.low) if low == ","), None)
        behind = next((p for p in self.scene.phrases if comma is not None and p.lead == comma + 1), None)
        return behind if behind is not None and behind.bare and fit(self.scene, behind, kinds) is not None else None

    def _attributive(self, found: Found, kinds: frozenset[Schema]) -> Phrase | None:
        """ "der von X gegründete Verein": not read yet in other languages than German."""
        if not self.scene.language.verb_last:
            return None
        behind = next((p for p in self.scene.phrases if p.first >= found.last), None)
        near = behind is not None and behind.first - found.last <= 1 and behind.lead <= found.first
        return behind if near and behind is not None and fit(self.scene, behind, kinds) is not None else None

    def _gives(self, found: Found, part: Part) -> Iterator[Ends]:
        if not self._paid(found, part):
            return
        takers = datives(self.scene, part, _TAKERS, found.first)
        takers += prepositional(self.scene, part, frozenset({"to"}), _TAKERS, found.first)
        takers = [p for p in takers if p.end is not None and p.end.schema is not Schema.ADDRESS]
        if not takers:
            return
        if any(p.form == "who" and p.bare for p in part.phrases):
            yield Ends(None, takers[0])
            return
        if self._voice(found, part) == "active":
            givers = [p for p in subjects(self.scene, part, found, c.ACTORS) if p not in takers]
            giver = givers[0] if givers else None
        else:
            giver = agent(self.scene, part, found, c.ACTORS)
        if giver is not None:
            yield Ends(giver, takers[0])
        elif self.scene.language.drops and (silent := self.scene.references.silent(c.ACTORS, found.first)):
            yield Ends(None, takers[0], 0.7, silent)

    def _paid(self, found: Found, part: Part) -> bool:
        """True where a sum or a noun for money stands beside the verb."""
        return money_near(self.scene, part, found) is not None or any(
            p.kind == "g" and p.form == "noun" for p in part.phrases
        )

    def _gets(self, found: Found, part: Part) -> Iterator[Ends]:
        if not self._paid(found, part):
            return
        givers = prepositional(self.scene, part, frozenset({"from", "by"}), c.ACTORS, found.first)
        givers = [p for p in givers if not self._belonging(p)]
        takers = [p for p in subjects(self.scene, part, found, _TAKERS) if p not in givers]
        if givers and takers:
            yield Ends(givers[0], takers[0])
        elif givers and self.scene.language.drops and (silent := self.scene.references.silent(_TAKERS, found.first)):
            yield Ends(givers[0], None, 0.7, silent)

    def _belonging(self, phrase: Phrase) -> bool:
        """True for the complement of a role or thing and no giver: "the head of X received"."""
        before_ = [p for p in self.scene.phrases if p.last == phrase.lead]
        return (bool(before_) and before_[0].form in ("role",)) or bool(before_ and before_[0].kind in ("r", "j"))

    def _flows(self, found: Found, part: Part) -> Iterator[Ends]:
        if not self._paid(found, part):
            return
        takers = prepositional(self.scene, part, frozenset({"to"}), _TAKERS, found.first)
        givers = prepositional(self.scene, part, frozenset({"from"}), c.ACTORS, found.first)
        if takers:
            yield Ends(givers[0] if givers else None, takers[0], SURE if givers else 0.8)

    def _comes(self, found: Found, part: Part) -> Iterator[Ends]:
        """ "Son budget provient d'une subvention de X": the giver behind, the taker by its possessive."""
        ahead = [i for i in range(part.first, found.first) if self.scene.low[i] in self.scene.language.possessives]
        givers = prepositional(self.scene, part, frozenset({"from"}), c.ACTORS, found.first)
        givers = [p for p in givers if p.first >= found.last]
        taker = self.scene.references.topic(c.BODIES - {Schema.THING}) if ahead else None
        if givers and taker is not None and self._paid(found, part):
            target, sure = taker
            end = End(target.name, target.schema, target.id, "pronoun", sure, target.start_char, target.end_char)
            yield Ends(givers[0], None, 0.8, end)

    def _pays(self, found: Found, part: Part) -> Iterator[Ends]:
        things = [p for p in part.phrases if p.form == "noun" and p.kind in ("j", "r") and p.bare]
        voice = self._voice(found, part)
        if not things and voice != "active":
            thing = before(self.scene, found, frozenset({Schema.THING, Schema.REAL_ESTATE}))
            things = [thing] if thing is not None and thing.kind in ("j", "r") else []
        if not things:
            return
        if any(p.form == "who" and p.bare for p in part.phrases):
            yield Ends(None, things[0])
            return
        if voice == "active":
            givers = [p for p in subjects(self.scene, part, found, c.ACTORS) if p not in things]
            giver = givers[0] if givers else None
        else:
            giver = agent(self.scene, part, found, c.ACTORS)
        if giver is not None:
            yield Ends(giver, self._traveller(things[0]) or things[0], 0.88)

    def _traveller(self, thing: Phrase) -> Phrase | None:
        """Whose journey it is: "el viaje de los delegados", "die Reise von Anna Berg"."""
        at = self.scene.phrases.index(thing) + 1
        behind = self.scene.phrases[at] if at < len(self.scene.phrases) else None
        if thing.kind != "j" or behind is None or behind.lead - thing.last > 1 or behind.end is None:
            return None
        owned = bool({"of", "from"} & behind.prep) or (behind.bare and behind.may("g") and behind.article != "die")
        return behind if owned and behind.end.schema is Schema.PERSON else None

    def _for(self, found: Found, part: Part) -> Iterator[Ends]:
        subject_kinds, object_kinds = KINDS[found.verb.relation]
        wanted = prepositional(self.scene, part, frozenset({"for"}), object_kinds, found.first)
        if found.verb.relation is Relation.PROVIDES:
            wanted = [p for p in wanted if p.kind in ("j", "r")]
        if not wanted:
            return
        if any(p.form == "who" and p.bare for p in part.phrases):
            yield Ends(None, wanted[0])
            return
        givers = [p for p in subjects(self.scene, part, found, subject_kinds) if p not in wanted]
        if givers:
            yield Ends(givers[0], wanted[0], 0.9)

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
                if events:
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

    def _with_subject(
        self, found: Found, part: Part, objects: list[Phrase], kinds: frozenset[Schema]
    ) -> Iterator[Ends]:
        if not objects:
            return
        doers = [p for p in subjects(self.scene, part, found, kinds) if p not in objects]
        if doers:
            yield Ends(doers[0], objects[0])
        elif self.scene.language.drops and (silent := self.scene.references.silent(kinds, found.first)):
            yield Ends(None, objects[0], 0.7, silent)

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
        place = next((p for p in self.scene.phrases if p.first >= found.last), None)
        if place is None or place.first - found.last > 3 or not place.prep & {"in"}:
            return
        holder = before(self.scene, found, KINDS[found.verb.relation][0], 6)
        if holder is not None and fit(self.scene, place, c.PLACES) is not None:
            yield Ends(holder, place)

    def _belongs(self, found: Found, part: Part) -> Iterator[Ends]:
        owners = datives(self.scene, part, c.ACTORS, found.first)
        owners += prepositional(self.scene, part, frozenset({"to"}), c.ACTORS, found.first)
        owned = [p for p in subjects(self.scene, part, found, KINDS[Relation.OWNS][1]) if p not in owners]
        if any(p.form == "who" for p in part.phrases) and owned:
            yield Ends(None, owned[0])
        elif owners and owned:
            yield Ends(owners[0], owned[0])

    def _dative(self, found: Found, part: Part) -> Iterator[Ends]:
        subject_kinds, object_kinds = KINDS[found.verb.relation]
        objects = datives(self.scene, part, object_kinds, found.first)
        objects += prepositional(self.scene, part, frozenset({"to", "at"}), object_kinds, found.first)
        if any(p.form == "who" for p in part.phrases):
            return
        yield from self._with_subject(found, part, objects[:1], subject_kinds)

    def _of(self, found: Found, part: Part) -> Iterator[Ends]:
        """ "depende de X", "fait partie de X": a subject and what stands behind "of"."""
        subject_kinds, object_kinds = KINDS[found.verb.relation]
        bodies = prepositional(self.scene, part, frozenset({"of", "from"}), object_kinds, found.first)
        bodies = [p for p in bodies if p.first >= found.last or p.form == "relative"]
        yield from self._with_subject(found, part, bodies[:1], subject_kinds)

    def _tied(self, found: Found, part: Part) -> Iterator[Ends]:
        """ "vinculado al Ministerio": the body right behind, whom it is said of before."""
        subject_kinds, object_kinds = KINDS[found.verb.relation]
        body = next((p for p in self.scene.phrases if p.first >= found.last), None)
        if body is None or body.lead - found.last > 1 or not body.prep or fit(self.scene, body, object_kinds) is None:
            return
        holder = before(self.scene, found, subject_kinds, 4)
        holders = [holder] if holder is not None else subjects(self.scene, part, found, subject_kinds)
        if holders and holders[0] is not body:
            yield Ends(holders[0], body, 0.88)

    def _speech(self, found: Found, part: Part) -> Iterator[Ends]:
        """ "Die Eröffnungsrede hält X": at the event named, or at the one spoken of."""
        speakers = subjects(self.scene, part, found, KINDS[Relation.SPEAKS_AT][0])
        events = prepositional(self.scene, part, frozenset({"at", "in", "of", "to"}), c.EVENTS, found.first)
        told = self.scene.references.event(found.first)
        if speakers and events:
            yield Ends(speakers[0], events[0])
        elif speakers and told is not None:
            yield Ends(speakers[0], None, 0.75, told)

    def _into(self, found: Found, part: Part) -> Iterator[Ends]:
        """ "należy do partii", "входить до союзу": a member behind "into"."""
        subject_kinds, object_kinds = KINDS[found.verb.relation]
        bodies = prepositional(self.scene, part, frozenset({"into"}), object_kinds, found.first)
        yield from self._with_subject(found, part, bodies, subject_kinds)

    def _meets(self, found: Found, part: Part) -> Iterator[Ends]:
        kinds = KINDS[found.verb.relation][0]
        others = prepositional(self.scene, part, frozenset({"with"}), kinds, found.first)
        if others:
            yield from self._with_subject(found, part, others, kinds)
        elif found.verb.frame == "meets":
            yield from self._act(found, part)

    def _works(self, found: Found, part: Part) -> Iterator[Ends]:
        bodies = prepositional(self.scene, part, frozenset({"for", "at"}), c.BODIES, found.first)
        bodies = [p for p in bodies if p.end is not None and p.end.schema is not Schema.ADDRESS]
        workers = list(subjects(self.scene, part, found, frozenset({Schema.PERSON, Schema.LEGAL_ENTITY})))
        if bodies and workers:
            yield Ends(bodies[0], workers[0], 0.88)

    def _charged(self, found: Found, part: Part) -> Iterator[Draft]:
        """ "X wird Geldwäsche vorgeworfen", "acusó a X de …": the accused, and the charge as value."""
        voice = self._voice(found, part)
        if voice == "passive":
            accused = list(subjects(self.scene, part, found, c.ACTORS))
        elif voice == "reduced":
            holder = before(self.scene, found, c.ACTORS)
            accused = [holder] if holder is not None else []
        else:
            others = [
                p for p in arguments(part) if (p.bare and not p.may("n")) or "to" in p.prep or "against" in p.prep
            ]
            accused = [p for p in others if fit(self.scene, p, c.ACTORS) is not None]
        for phrase in accused[:1]:
            for end in listed(self.scene, phrase, c.ACTORS):
                yield self._draft(found, part, end, None, 0.9, value=self._charge(found, part, phrase))

    def _charge(self, found: Found, part: Part, accused: Phrase) -> str:
        text = self.scene.sentence.text
        for phrase in part.phrases:
            if phrase.form in ("other", "noun") and phrase is not accused and phrase.kind not in ("o", "c", "p", "e"):
                return text[self.scene.words[phrase.first].start : self.scene.words[phrase.last - 1].end]
        if found.last < len(self.scene.low) and self.scene.low[found.last] in _CAUSES:
            first = found.last + 1
            last = next((i for i in range(first, len(self.scene.low)) if not self.scene.low[i].isalpha()), first)
            if first < last:
                return text[self.scene.words[first].start : self.scene.words[min(last, first + 4) - 1].end]
        behind = [i for i in range(found.last, min(found.last + 12, len(self.scene.words))) if part.holds(i)]
        cause = next(
            (i for i in behind if "because" in self.scene.language.prepositions.get(self.scene.low[i], ())), None
        )
        if cause is None or cause + 1 >= len(self.scene.words) or cause + 1 not in behind:
            return ""
        stop = next((i for i in behind if i > cause and self.scene.low[i] in ",.;"), behind[-1] + 1)
        return text[self.scene.words[cause + 1].start : self.scene.words[min(stop, cause + 6) - 1].end].rstrip(" .,")

    def _behind(self, found: Found, kinds: frozenset[Schema]) -> Phrase | None:
        """The phrase behind an "of" right after an idiom."""
        for phrase in self.scene.phrases:
            if phrase.first >= found.last:
                near = phrase.lead - found.last <= 1 and {"of", "from", "to"} & phrase.prep
                return phrase if near and fit(self.scene, phrase, kinds, True) is not None else None
        return None

    def _owned(self, found: Found, part: Part) -> Iterator[Ends]:
        """ "propiedad de X", "propriété de X": the owner behind, what is owned before."""
        owner = self._behind(found, c.ACTORS)
        owned = before(self.scene, found, KINDS[Relation.OWNS][1])
        if owner is not None and owned is not None and owned is not owner:
            yield Ends(owner, owned)

    def _charge_to(self, found: Found, part: Part) -> Iterator[Ends]:
        """ "corrieron a cargo de X", "aux frais de X": who pays behind, what is paid before."""
        payer = self._behind(found, c.ACTORS)
        things = [p for p in part.phrases if p.form == "noun" and p.kind in ("j", "r") and p.last <= found.first]
        if payer is not None and things:
            yield Ends(payer, things[0], 0.88)

    def _hand(self, found: Found, part: Part) -> Iterator[Ends]:
        """ "nació de la mano de X": the founder behind."""
        founder = self._behind(found, c.ACTORS)
        founded = [p for p in subjects(self.scene, part, found, c.BODIES) if p is not founder]
        fronted = next((self._fronted(v, c.BODIES) for v in self.scene.verbs if v.participle and v.first <= 1), None)
        founded = founded or ([fronted] if fronted is not None else [])
        if founder is not None and founded:
            yield Ends(founder, founded[0], 0.85)

    def _seat(self, found: Found, part: Part) -> Iterator[Ends]:
        """ "dont le siège se trouve à P", "la sede de X está en P"."""
        place = next((p for p in self.scene.phrases if p.first >= found.last), None)
        if place is None or not place.prep & {"in"} or fit(self.scene, place, c.PLACES) is None:
            return
        holder = before(self.scene, found, c.BODIES, 4)
        if holder is not None:
            yield Ends(holder, place)

    def _made(self, found: Found, part: Part, ends: Ends) -> Iterator[Draft]:
        """Drafts of a pair: one for each member of its lists."""
        subject_kinds, object_kinds = KINDS[found.verb.relation]
        lefts: list[End | None] = [None]
        rights: list[End | None] = [None]
        if ends.subject is not None:
            one = fit(self.scene, ends.subject, subject_kinds, True)
            lefts = list(self._all(ends.subject, subject_kinds, one))
        elif ends.silent is not None and ends.object is not None:
            lefts = [ends.silent]
        if ends.object is not None:
            two = fit(self.scene, ends.object, object_kinds)
            rights = list(self._all(ends.object, object_kinds, two))
        elif ends.silent is not None:
            rights = [ends.silent]
        for left in lefts:
            for right in rights:
                if left is None or right is None or left.text != right.text:
                    yield self._draft(found, part, left, right, ends.sure)

    def _all(self, phrase: Phrase, kinds: frozenset[Schema], own: End | None) -> list[End | None]:
        found = listed(self.scene, phrase, kinds)
        return [own, *[end for end in found if own is None or end.text != own.text]] if own is not None else list(found)

    def _date(self, found: Found, part: Part) -> DateSpan | None:
        """The date of the clause; a seat has none but a beginning or an end."""
        span = date_near(self.scene, part, found)
        seat = found.verb.relation is Relation.BASED_IN
        return None if seat and span is not None and span.begin and span.end_date else span

    def _pattern(self, found: Found, part: Part) -> str:
        """Name of the rule; what a noun carries with it ("établi à P") is taken for granted by its sentence."""
        relation, frame = found.verb.relation, found.verb.frame
        carried = frame in ("near", "seat", "owned") or (
            found.participle and relation in _DATED and self._voice(found, part) == "reduced"
        )
        return f"noun:apposition:foreign:{relation.value}" if carried else f"foreign:{frame}:{relation.value}"

    def _draft(
        self, found: Found, part: Part, subject: End | None, object_: End | None, sure: float, value: str = ""
    ) -> Draft:
        scene, relation = self.scene, found.verb.relation
        money: MoneySpan | None = money_near(scene, part, found) if relation is Relation.FUNDS else None
        opened = (
            subject is None and relation is not Relation.PARTY_TO_A_CASE and any(p.form == "who" for p in part.phrases)
        )
        used = {end.text for end in (subject, object_) if end is not None}
        hedge, stance = settled(scene, part, found)
        if found.verb.swapped:
            subject, object_ = object_, subject
        return Draft(
            relation, subject, object_, scene.words[found.first].start, scene.words[found.last - 1].end,
            self._pattern(found, part), sure, value=value, money=money,
            date=self._date(found, part), own_date=True,
            place="" if relation in _DATED else place_near(scene, part, used),
            hedge=Hedge.UNCERTAIN if opened else hedge, stance=Stance.NO_KNOWLEDGE if opened else stance,
            doubt=doubt_of(scene, part),
        )  # fmt: skip
