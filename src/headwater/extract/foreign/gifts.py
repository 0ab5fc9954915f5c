"""Verbs of giving: money with its taker, journeys and rooms that somebody pays for."""

from __future__ import annotations

from collections.abc import Iterator

from headwater.extract.foreign.frames import Ends, Frames
from headwater.extract.foreign.language import KINDS
from headwater.extract.foreign.phrases import Phrase
from headwater.extract.foreign.picking import agent, before, datives, prepositional, subjects
from headwater.extract.foreign.scene import Found, Part
from headwater.extract.foreign.surroundings import money_near
from headwater.extract.lexicon import cues as c
from headwater.extract.sentence import End
from headwater.model import Relation, Schema

_TAKERS = c.SUPPORTED - c.EVENTS
SURE = 0.92


class Gifts(Frames):
    """Frames ``gives``, ``gets``, ``flows``, ``comes``, ``pays``, ``for`` and ``charge``."""

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
        elif self.scene.language.drops and (silent := self._silent(found, c.ACTORS)):
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
        elif givers and self.scene.language.drops and (silent := self._silent(found, _TAKERS)):
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
            taker = self._taker(found, part, giver) if found.verb.relation is Relation.PROVIDES else None
            yield Ends(giver, taker or self._traveller(things[0]) or things[0], 0.88)

    def _taker(self, found: Found, part: Part, giver: Phrase) -> Phrase | None:
        """To whom a room or a car is lent: "cedió a la asociación un local"."""
        kinds = _TAKERS - {Schema.THING}
        takers = datives(self.scene, part, kinds, found.first)
        takers += prepositional(self.scene, part, frozenset({"to"}), kinds, found.first)
        takers = [p for p in takers if p is not giver and p.end is not None and p.end.schema is not Schema.ADDRESS]
        return next((p for p in takers if p.form != "pronoun"), None)

    def _payev(self, found: Found, part: Part) -> Iterator[Ends]:
        """ "quién pagó la marcha": an event and who pays for it."""
        events = [p for p in part.phrases if p.form in ("noun", "name") and p.end and p.end.schema is Schema.EVENT]
        events = [p for p in events if p.bare or "for" in p.prep or p.prep_word == "за"]
        if not events:
            return
        if any(p.form == "who" and p.bare for p in part.phrases):
            yield Ends(None, events[0])
        elif self._voice(found, part) != "active":
            giver = agent(self.scene, part, found, c.ACTORS)
            if giver is not None and events[0].first < found.first:
                yield Ends(giver, events[0], 0.88)
        else:
            givers = [p for p in subjects(self.scene, part, found, c.ACTORS) if p not in events]
            if givers:
                yield Ends(givers[0], events[0], 0.88)

    def _traveller(self, thing: Phrase) -> Phrase | None:
        """Whose journey it is: "el viaje de los delegados", "die Reise von Anna Berg"."""
        at = self.scene.phrases.index(thing) + 1
        while at < len(self.scene.phrases) and self.scene.phrases[at].kind == "j":
            thing, at = self.scene.phrases[at], at + 1
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

    def _charge_to(self, found: Found, part: Part) -> Iterator[Ends]:
        """ "corrieron a cargo de X", "aux frais de X": who pays behind, what is paid before."""
        payer = self._behind(found, c.ACTORS)
        things = [p for p in part.phrases if p.form == "noun" and p.kind in ("j", "r") and p.last <= found.first]
        if payer is not None and things:
            yield Ends(payer, things[0], 0.88)
