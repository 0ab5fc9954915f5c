"""Whether a claim that was read is a claim of the gold: relation, both ends, references followed back."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property

from evals.reading.goldfile import ANY, GoldClaim, GoldText

from headwater.extract import Extraction
from headwater.model import Claim, Mention

_ENGLISH = ("the", "a", "an", "its", "his", "her", "their", "our", "my", "this", "that", "these")
_GERMAN = ("der", "die", "das", "den", "dem", "des", "ein", "eine", "einem", "einer")
_ROMANCE = ("el", "la", "los", "las", "un", "una", "lo", "le", "les", "l", "une", "su", "sus", "son", "sa", "ses")
_DETERMINERS = frozenset(_ENGLISH + _GERMAN + _ROMANCE)
_COURTESY = ("mr", "mrs", "ms", "dr", "prof", "sir", "dame", "herr", "frau", "sr", "sra", "mme", "defendant")
_RANKS = ("lord", "lady", "count", "countess", "baron", "baroness", "duke", "duchess", "prince", "princess", "pastor")
_TITLES = frozenset(_COURTESY + _RANKS)
_SYMMETRIC = frozenset({"met", "contacted", "same as", "also known as", "affiliated with"})
_IDENTITY = frozenset({"same as", "also known as"})
_INFLECTED = frozenset({"ru", "uk", "pl"})
SPEECH = frozenset({"says", "claims", "denies"})
NEGATED = frozenset({"denies", "searched-not-found"})


def plainly(name: str) -> tuple[str, ...]:
    """Words of a name without case, quotation marks, determiner, title, possessive and end stop."""
    flat = unicodedata.normalize("NFKC", name).casefold().replace("’", "'").replace("ё", "е")
    flat = re.sub(r"[\"“”„«»‘]|'s\b|'(?=\s|$)", " ", flat).replace("l'", "l ").replace("d'", "d ")
    words = [word.strip(".,;:()") for word in flat.split()]
    words = [word for word in words if word]
    while len(words) > 1 and words[0] in _DETERMINERS | _TITLES:
        words = words[1:]
    return tuple(words)


def _akin(one: str, other: str, inflected: bool) -> bool:
    """Equal, or in an inflecting language equal up to the ending."""
    if one == other or not inflected:
        return one == other
    shared = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        shared += 1
    return shared >= 3 and shared >= max(len(one), len(other)) - 3


@dataclass(frozen=True)
class Names:
    """Which names stand for one end of a gold claim, in one text."""

    text: GoldText

    def fits(self, wanted: tuple[str, ...], read: set[str]) -> bool:
        """True where one of the names read is an allowed one; ``*`` allows any, empty allows none."""
        if ANY in wanted:
            return True
        names = {plainly(name) for name in read if name.strip()}
        if not names:
            return "" in wanted
        return any(
            self._fits_one(alias, name) for one in wanted if one for alias in self._aliases(one) for name in names
        )

    def _aliases(self, name: str) -> tuple[str, ...]:
        """All that the entity of that name is called, or the name alone."""
        plain = plainly(name)
        own = next((names for names in self.text.entities if any(plainly(one) == plain for one in names)), ())
        return (name, *own)

    def _fits_one(self, alias: str, name: tuple[str, ...]) -> bool:
        words, inflected = plainly(alias), self.text.language in _INFLECTED
        if len(words) == len(name):
            return all(_akin(one, other, inflected) for one, other in zip(words, name, strict=True))
        described = alias[:1].islower()  # "demonstration" is met by "demonstration at the State Capitol"
        return described and all(any(_akin(word, other, inflected) for other in name) for word in words)


@dataclass(frozen=True)
class Reading:
    """What a reader made of one gold text."""

    gold: GoldText
    read: Extraction

    @property
    def claims(self) -> list[Claim]:
        return [claim for claim in self.read.claims if claim.relation.value not in SPEECH]

    @cached_property
    def _mentions(self) -> dict[str, Mention]:
        return {one.id: one for one in self.read.mentions}

    def ends(self, claim: Claim) -> tuple[set[str], set[str]]:
        """Names of both ends. Of an identity both names count; so they do where the gold does not name its entities."""
        own = claim.relation.value in _IDENTITY or not self.gold.entities
        subject = self._called(claim.subject, claim.subject_mention, own)
        return subject, self._called(claim.object, claim.object_mention, own)

    def voice(self, claim: Claim) -> set[str]:
        return self._called(claim.attribution, claim.attribution_mention, own=True)

    def _called(self, words: str, mention: str, own: bool) -> set[str]:
        """Names of the first mention that an end refers back to; its own words where it is that mention."""
        if mention not in self._mentions:
            return {words}
        first, names = self._mentions[mention], {words}
        seen = {mention}
        while first.antecedent in self._mentions and first.antecedent not in seen:
            names |= {first.name, first.text}
            seen.add(first.antecedent)
            first = self._mentions[first.antecedent]
        return {first.name, first.text} | (names if own or len(seen) == 1 else set())

    def at(self, words: str, claim: Claim) -> bool:
        """True where the quote of a claim reaches into the sentence that these words stand in."""
        return bool(words) and any(
            found.start() < claim.end_char and claim.start_char < found.end()
            for found in re.finditer(re.escape(words), self.gold.text)
        )

    def same_ends(self, want: GoldClaim, claim: Claim, swapped: bool = False) -> bool:
        subject, object_ = self.ends(claim)
        if swapped:
            subject, object_ = object_, subject
        names = Names(self.gold)
        return names.fits(want.subject, subject) and names.fits(want.object, object_)

    def same(self, want: GoldClaim, claim: Claim) -> bool:
        """True where relation and both ends are right."""
        for term in want.relations:
            if term.relation == claim.relation.value:
                if self.same_ends(want, claim, term.swapped):
                    return True
                if term.relation in _SYMMETRIC and self.same_ends(want, claim, not term.swapped):
                    return True
        return False

    def answers(self, claim: Claim) -> list[GoldClaim]:
        """Gold claims that a claim is: those of its own sentence before others, then those of its own stance."""
        found = [want for want in self.gold.claims if self.same(want, claim)]
        here = [want for want in found if self.at(want.words, claim)]
        alike = [want for want in found if want.negated == negated(claim)]
        return here or alike or found


def negated(claim: Claim) -> bool:
    return claim.polarity.value == "negated" or claim.stance.value in NEGATED


def plain(claim: Claim) -> bool:
    """True for a claim that is stated without hedge or denial."""
    return claim.hedge.value == "none" and claim.stance.value == "asserts" and not negated(claim)
