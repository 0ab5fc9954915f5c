"""Verbs that tie two parties: owning, belonging, obeying, meeting, working for, founding."""

from __future__ import annotations

from collections.abc import Iterator

from headwater.extract.foreign.frames import Ends, Frames
from headwater.extract.foreign.language import KINDS
from headwater.extract.foreign.phrases import Phrase
from headwater.extract.foreign.picking import before, datives, fit, prepositional, subjects, whole
from headwater.extract.foreign.scene import Found, Part
from headwater.extract.lexicon import cues as c
from headwater.model import Relation, Schema


class Ties(Frames):
    """Frames ``belongs``, ``dative``, ``of``, ``tied``, ``into``, ``meets``, ``works``, ``owned`` and ``hand``."""

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
        yield from self._with_subject(found, part, self._wholes(objects[:1], object_kinds), subject_kinds)

    def _wholes(self, objects: list[Phrase], kinds: frozenset[Schema]) -> list[Phrase]:
        """For a board the body that it is the board of."""
        return [whole(self.scene, phrase, kinds) for phrase in objects]

    def _of(self, found: Found, part: Part) -> Iterator[Ends]:
        """ "depende de X", "fait partie de X": a subject and what stands behind "of"."""
        subject_kinds, object_kinds = KINDS[found.verb.relation]
        bodies = prepositional(self.scene, part, frozenset({"of", "from"}), object_kinds, found.first)
        bodies = [p for p in bodies if p.first >= found.last or p.form == "relative"]
        yield from self._with_subject(found, part, self._wholes(bodies[:1], object_kinds), subject_kinds)

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

    def _owned(self, found: Found, part: Part) -> Iterator[Ends]:
        """ "propiedad de X", "propriété de X": the owner behind, what is owned before."""
        del part
        owner = self._behind(found, c.ACTORS)
        owned = before(self.scene, found, KINDS[Relation.OWNS][1])
        if owner is not None and owned is not None and owned is not owner:
            yield Ends(owner, owned)

    def _hand(self, found: Found, part: Part) -> Iterator[Ends]:
        """ "nació de la mano de X": the founder behind."""
        founder = self._behind(found, c.ACTORS)
        founded = [p for p in subjects(self.scene, part, found, c.BODIES) if p is not founder]
        fronted = next((self._fronted(v, c.BODIES) for v in self.scene.verbs if v.participle and v.first <= 1), None)
        founded = founded or ([fronted] if fronted is not None else [])
        if founder is not None and founded:
            yield Ends(founder, founded[0], 0.85)
