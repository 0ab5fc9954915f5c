"""Verbs whose object stands behind a preposition or in a case of their own, and idioms with their object behind."""

from __future__ import annotations

import re
from collections.abc import Iterator

from headwater.extract.foreign.frames import Ends, Frames
from headwater.extract.foreign.language import KINDS
from headwater.extract.foreign.phrases import Phrase
from headwater.extract.foreign.picking import Kinds, agent, arguments, before, fit, subjects, whole
from headwater.extract.foreign.scene import Found, Part
from headwater.extract.sentence import End
from headwater.model import Relation, Schema

_DATED_ONLY = 0.85
_INSTRUMENTAL = ("ą", "em", "iem", "mi", "ми", "ем", "ом", "ою", "ею", "єю", "ами", "ями")
_PEOPLE = re.compile(
    r"\w{2,}(?:isch|ische|ischen|ien|ienne|ienne|ais|aise|ois|oise|ano|ana|eño|eña|és|esa|ense|skie|ckie|ське|цьке|"
    r"ського|ського|skiego|ckiego|in|ine|ain|aine|ovo|ova|avo|ava|ita|aca|aco|ite)"
)


class Slots(Frames):
    """Frames ``slot``, ``idiom``, ``instr``, ``share``, ``covers``, ``lives``, ``citizen`` and ``alone``."""

    def _sides(self, found: Found) -> tuple[Kinds, Kinds]:
        """Kinds of the grammatical subject and object."""
        one, two = KINDS[found.verb.relation]
        return (two, one) if found.verb.swapped else (one, two)

    def _slot(self, found: Found, part: Part) -> Iterator[Ends]:
        """ "stellte sich hinter X", "gab dem Y Weisungen": the object in the slot of the verb."""
        subject_kinds, object_kinds = self._sides(found)
        objects = [whole(self.scene, p, object_kinds) for p in self._slotted(found, part, object_kinds)]
        if not objects:
            return
        if any(p.form == "who" and p.bare for p in part.phrases):
            yield Ends(None, objects[0])
        elif found.participle and self._voice(found, part) == "passive":
            doer = agent(self.scene, part, found, subject_kinds)
            if doer is not None and doer is not objects[0]:
                yield Ends(doer, objects[0], 0.88)
        else:
            yield from self._with_subject(found, part, objects, subject_kinds)

    def _slotted(self, found: Found, part: Part, kinds: Kinds) -> list[Phrase]:
        """Phrases in the slot, those behind the verb first, then the nearest."""
        told, also = found.verb.behind, found.verb.also
        choices = [p for p in arguments(part) if self._takes(p, told) and fit(self.scene, p, kinds) is not None]
        choices = [p for p in choices if also is None or not also.fullmatch(p.word)]
        return sorted(choices, key=lambda p: (p.form != "relative", p.first < found.first, abs(p.first - found.first)))

    def _takes(self, phrase: Phrase, told: frozenset[str]) -> bool:
        if phrase.prep_word:
            return phrase.prep_word in told
        if phrase.form == "relative":
            return bool(phrase.cases) and any(f"@{case}" in told for case in phrase.cases) and "n" not in phrase.cases
        cased = [case for case in phrase.cases if f"@{case}" in told]
        if self.scene.language.cased and phrase.form == "name" and not phrase.cases:
            return bool({"@d", "@g", "@i"} & told) and phrase.first > 0
        return bool(cased) and "n" not in phrase.cases

    def _instr(self, found: Found, part: Part) -> Iterator[Ends]:
        """ "Fundacją kieruje X", "керує фондом": a bare body in the instrumental."""
        subject_kinds, object_kinds = self._sides(found)
        bare = [p for p in arguments(part) if p.bare and p.form in ("name", "noun", "relative")]
        bodies = [p for p in bare if self._instrumental(p) and fit(self.scene, p, object_kinds) is not None]
        doers = [p for p in bare if p not in bodies and p.may("n") and fit(self.scene, p, subject_kinds) is not None]
        if bodies and doers:
            yield Ends(min(doers, key=lambda p: abs(p.first - found.first)), whole(self.scene, bodies[0], object_kinds))

    def _instrumental(self, phrase: Phrase) -> bool:
        words = self.scene.low[phrase.first : phrase.last]
        return phrase.cases == "i" or any(word.endswith(_INSTRUMENTAL) for word in words)

    def _covers(self, found: Found, part: Part) -> Iterator[Ends]:
        """ "relacjonował działania Wolnej Doliny": the named body behind, whatever noun stands before it."""
        subject_kinds, object_kinds = self._sides(found)
        named = [p for p in arguments(part) if p.first >= found.last and p.form == "name"]
        named = [p for p in named if (p.bare or p.prep & {"of"}) and fit(self.scene, p, object_kinds) is not None]
        yield from self._with_subject(found, part, named[:1], subject_kinds)

    def _share(self, found: Found, part: Part) -> Iterator[Ends]:
        """ "ma 60 proc. udziałów w spółce X": the company named last in the clause."""
        subject_kinds, object_kinds = self._sides(found)
        owned = [p for p in arguments(part) if p.first >= found.last and fit(self.scene, p, object_kinds) is not None]
        yield from self._with_subject(found, part, owned[:1], subject_kinds)

    def _lives(self, found: Found, part: Part) -> Iterator[Ends]:
        """ "utrzymuje się z dotacji X": whose gifts they are."""
        one, two = KINDS[found.verb.relation]
        givers = [p for p in arguments(part) if p.first >= found.last and p.form in ("name", "noun")]
        givers = [p for p in givers if p.kind != "g" and fit(self.scene, p, one) is not None]
        takers = [p for p in subjects(self.scene, part, found, two) if p not in givers]
        if givers and takers:
            yield Ends(givers[0], takers[0], 0.88)

    def _idiom(self, found: Found, part: Part) -> Iterator[Ends]:
        """ "an der Spitze des Bundes", "sur ordre de X": the object right behind the words."""
        subject_kinds, object_kinds = self._sides(found)
        at = next((i for i, p in enumerate(self.scene.phrases) if p.first >= found.last), None)
        if at is None:
            return
        object_ = self.scene.phrases[at]
        near = object_.lead - found.last <= 1 and object_.form in ("name", "noun", "role", "pronoun")
        fitting = whole(self.scene, object_, object_kinds)
        if not near or fit(self.scene, fitting, object_kinds) is None:
            return
        holders = [p for p in subjects(self.scene, part, found, subject_kinds) if p not in (object_, fitting)]
        if not holders and (held := before(self.scene, found, subject_kinds, 3)) is not None:
            holders = [held]
        if holders:
            yield Ends(holders[0], fitting, 0.9)

    def _agentive(self, found: Found, part: Part) -> bool:
        """True where somebody is said to have done it."""
        prepositions, low = self.scene.language.prepositions, self.scene.low
        told = any("by" in prepositions.get(low[i], ()) for a, b in part.ranges for i in range(a, b))
        behind = low[found.last] if found.last < len(low) else ""
        named = any(p.form == "name" and p.bare and low[p.first].endswith(_INSTRUMENTAL) for p in part.phrases)
        return told or (self.scene.language.cased and (behind.endswith(_INSTRUMENTAL) or named))

    def _citizen(self, found: Found, part: Part) -> Iterator[Ends]:
        """ "la nacionalidad de X", "гардарське громадянство": a state behind the noun, or its adjective before."""
        behind = next((p for p in self.scene.phrases if p.first >= found.last), None)
        own = behind is not None and behind.lead == found.last and ({"of", "from"} & behind.prep or behind.bare)
        holders = [p for p in subjects(self.scene, part, found, KINDS[Relation.CITIZEN_OF][0]) if p is not behind]
        if not holders:
            return
        if own and behind is not None and fit(self.scene, behind, KINDS[Relation.CITIZEN_OF][1]) is not None:
            yield Ends(holders[0], behind, 0.88)
            return
        at = next((i for i in range(found.first, found.last) if self._adjective(i)), None)
        if at is not None:
            token, sentence = self.scene.words[at], self.scene.sentence
            mention = sentence.cast.refer(
                token.start, token.end, sentence.text, Schema.ADDRESS, None, "", 0.8, sentence.number
            )
            yield Ends(
                holders[0],
                None,
                0.8,
                End(mention.name, Schema.ADDRESS, mention.id, "phrase", 0.8, token.start, token.end),
            )

    def _adjective(self, at: int) -> bool:
        """True for an adjective of a people."""
        return bool(_PEOPLE.fullmatch(self.scene.low[at])) and not self.scene.look.small(self.scene.low[at])

    def _alone(self, found: Found, part: Part) -> Iterator[Ends]:
        """ "entstand 2011 in P", "wurde aufgelöst": a subject alone."""
        kinds = self._sides(found)[0]
        if found.participle and (self._agentive(found, part) or self._voice(found, part) not in ("passive", "reduced")):
            return
        if any(one.verb.frame == "hand" for one in self.scene.verbs):
            return
        if found.participle and self._voice(found, part) == "reduced":
            one = before(self.scene, found, kinds, 3)
            held = [one] if one is not None else []
        else:
            held = [p for p in subjects(self.scene, part, found, kinds) if p.form != "pronoun"]
        if not held and self.scene.language.cased:
            held = [p for p in arguments(part) if p.bare and "d" not in p.cases and fit(self.scene, p, kinds)]
        for phrase in held[:1]:
            yield Ends(phrase, None, _DATED_ONLY)
