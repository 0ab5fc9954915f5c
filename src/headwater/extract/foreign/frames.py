"""What the frames of verbs share: voice, subject and object, those who do a thing together."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from headwater.extract.foreign.language import KINDS
from headwater.extract.foreign.phrases import Phrase
from headwater.extract.foreign.picking import agent, arguments, before, clearly, fit, prepositional, subjects
from headwater.extract.foreign.scene import Found, Part, Scene
from headwater.extract.lexicon import cues as c
from headwater.extract.sentence import End
from headwater.model import Relation, Schema

_SHARED = frozenset({Relation.FOUNDED, Relation.LEADS, Relation.CHAIRS, Relation.ORGANISES})
_TOGETHER = re.compile(
    r"gemeinsam|zusammen|junto|conjuntamente|conjointement|ensemble|collaboration|colaboración|wspólnie|razem|wraz|"
    r"разом|спільно"
)
_PLURAL = re.compile(r"(?:ли|ють|ять|ать|li|ły|ają|eją|ują|aron|ieron|aban|ían|an|en)\Z")
SURE = 0.92


@dataclass(frozen=True, slots=True)
class Ends:
    """A pair of phrases for a verb; ``subject`` or ``object`` is None where the text leaves it open."""

    subject: Phrase | None
    object: Phrase | None
    sure: float = SURE
    silent: End | None = None


class Frames:
    """The verbs of one sentence with the ways in which their ends are found."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene

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
        elif objects and self._dropped(found, part, objects[0]):
            silent = self._silent(found, subject_kinds)
            if silent is not None and not subjects(self.scene, part, found, subject_kinds):
                yield Ends(None, objects[0], 0.7, silent)

    def _dropped(self, found: Found, part: Part, object_: Phrase) -> bool:
        """True where a verb may have left its subject out: what stands before it is no subject."""
        led = object_.first > found.first or not object_.may("n") or object_.form in ("pronoun", "relative")
        return self.scene.language.drops and part.opener != "relative" and led

    def _silent(self, found: Found, kinds: frozenset[Schema]) -> End | None:
        """The subject that a verb leaves out; that of a plural is no single person."""
        told = self.scene.references.silent(kinds, found.first)
        many = bool(_PLURAL.search(self.scene.low[found.last - 1])) and not found.participle
        return None if many and told is not None and told.schema is Schema.PERSON else told

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
        for other in prepositional(self.scene, part, frozenset({"with"}), c.ACTORS, found.first):
            person = other.end is not None and other.end.schema is Schema.PERSON
            if other is not ends.object and (person or self._jointly(other)):
                yield Ends(other, ends.object, 0.88)

    def _jointly(self, phrase: Phrase) -> bool:
        """True for "gemeinsam mit", "wspólnie z": whoever stands behind does it too, person or body."""
        words = self.scene.low[max(phrase.lead - 1, 0) : phrase.first]
        return any(_TOGETHER.fullmatch(word) for word in words)

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

    def _with_subject(
        self, found: Found, part: Part, objects: list[Phrase], kinds: frozenset[Schema]
    ) -> Iterator[Ends]:
        if not objects:
            return
        doers = [p for p in subjects(self.scene, part, found, kinds) if p not in objects]
        doers = [p for p in doers if part.holds(p.first) or self._chief(p)]
        if doers:
            yield Ends(doers[0], objects[0])
        elif self.scene.language.drops and (silent := self._silent(found, kinds)):
            yield Ends(None, objects[0], 0.7, silent)

    def _chief(self, phrase: Phrase) -> bool:
        """True for the first bare phrase of its clause, which may be the subject of the clauses below."""
        if not self.scene.language.drops:
            return True
        own = self.scene.part_of(phrase.first).phrases
        return not any(p.bare and p.first < phrase.first and p.form in ("name", "noun") and p.may("n") for p in own)

    def _behind(self, found: Found, kinds: frozenset[Schema]) -> Phrase | None:
        """The phrase behind an "of" right after an idiom."""
        for phrase in self.scene.phrases:
            if phrase.first >= found.last:
                near = phrase.lead - found.last <= 1 and {"of", "from", "to"} & phrase.prep
                return phrase if near and fit(self.scene, phrase, kinds, True) is not None else None
        return None
