"""Claims of verbs: each frame finds its ends among the phrases of the verb's clause."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from headwater.extract.drafts import Draft
from headwater.extract.foreign.charges import Charges
from headwater.extract.foreign.frames import Ends
from headwater.extract.foreign.gifts import Gifts
from headwater.extract.foreign.phrases import Phrase
from headwater.extract.foreign.picking import fit, listed
from headwater.extract.foreign.places import Places
from headwater.extract.foreign.scene import Found, Part, Scene
from headwater.extract.foreign.slots import Slots
from headwater.extract.foreign.surroundings import date_near, doubt_of, money_near, place_near, settled
from headwater.extract.foreign.ties import Ties
from headwater.extract.sentence import End
from headwater.model import Hedge, Relation, Schema, Stance
from headwater.text.dates import DateSpan
from headwater.text.money import MoneySpan

_DATED = frozenset({Relation.BASED_IN, Relation.BORN_IN, Relation.LIVES_IN})


_CAUTIOUS = dict.fromkeys(("slot", "idiom", "instr", "share", "covers", "lives", "citizen", "alone", "payev"), 0.86)
"""Frames whose ends are told by less than a case or a passive: a person looks at their claims."""


class Predicates(Gifts, Places, Ties, Charges, Slots):
    """Verbs of one sentence."""

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene)
        self.frames = {
            "act": self._act, "gives": self._gives, "gets": self._gets, "flows": self._flows, "pays": self._pays,
            "for": self._for, "at": self._at, "in": self._in, "near": self._near, "belongs": self._belongs,
            "dative": self._dative, "under": self._dative, "meets": self._meets, "works": self._works,
            "with": self._meets, "owned": self._owned, "charge": self._charge_to, "hand": self._hand,
            "seat": self._seat, "comes": self._comes, "into": self._into, "of": self._of, "tied": self._tied,
            "speech": self._speech, "payev": self._payev, "citizen": self._citizen,
            "instr": self._instr, "share": self._share, "covers": self._covers, "lives": self._lives,
            "slot": self._slot, "idiom": self._idiom, "alone": self._alone,
        }  # fmt: skip

    def drafts(self) -> Iterator[Draft]:
        """Drafts of every verb, in order."""
        for found in self.scene.verbs:
            part = self.scene.part_of(found.first)
            if found.verb.relation is Relation.ENDORSES and money_near(self.scene, part, found) is not None:
                found = replace(found, verb=replace(found.verb, relation=Relation.FUNDS))
            if not self._complete(found, part) or self._shadowed(found, part):
                continue
            if found.verb.frame in ("sues", "accused"):
                accused = self._suing if found.verb.frame == "sues" else self._accused
                for end in accused(found, part):
                    yield self._draft(found, part, end, None, 0.9)
            elif found.verb.frame == "charged":
                for end, charge in self._charged(found, part):
                    yield self._draft(found, part, end, None, 0.9, value=charge)
            elif found.verb.frame in self.frames and not self._bought(found, part):
                for ends in self.frames[found.verb.frame](found, part):
                    yield from self._made(found, part, ends)

    def _bought(self, found: Found, part: Part) -> bool:
        """True where what is given is a sum and no thing."""
        slot = found.verb.relation is Relation.PROVIDES and found.verb.frame == "slot"
        return slot and money_near(self.scene, part, found) is not None

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
                if (
                    not self.scene.language.verb_last
                    or " " in match[0]
                    or len(match[0]) > 5
                    or match[0] == "sich"
                    or self._ending(at)
                ):
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

    def _made(self, found: Found, part: Part, ends: Ends) -> Iterator[Draft]:
        """Drafts of a pair: one for each member of its lists."""
        subject_kinds, object_kinds = self._sides(found)
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
        first, second = lefts[:1], rights[:1]
        lefts = [end for end in lefts if end in first or end is None or end.text not in _texts(second)]
        rights = [end for end in rights if end in second or end is None or end.text not in _texts(first)]
        for left in lefts:
            for right in rights:
                if left is None or right is None or left.text != right.text:
                    yield self._draft(found, part, left, right, min(ends.sure, _CAUTIOUS.get(found.verb.frame, 1.0)))

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
            place="" if relation in _DATED else place_near(part, used),
            hedge=Hedge.UNCERTAIN if opened else hedge, stance=Stance.NO_KNOWLEDGE if opened else stance,
            doubt=doubt_of(scene, part),
        )  # fmt: skip


def _texts(ends: list[End | None]) -> set[str]:
    return {end.text for end in ends if end is not None}
