"""Comparison of two names: a score, a verdict and the reasons.

A verdict is about the *names*: ``same`` means that they surely write one name, not that one person bears it.
No merge follows from it.

``same``       score ≥ .95, and the names are equal but for script, spelling of sounds, accents, word order
               of a person, or a legal form that one leaves out; a Latin spelling of the other counts as .95
``review``     score ≥ .70, or a name that is too little to tell (one word, initials, mixed scripts)
``different``  everything else, and names that differ only in grammatical gender
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from headwater.model import Schema
from headwater.resolve.kinds import Kind, kind_of
from headwater.resolve.matcher import Matcher, Pair, Scored, Scorer
from headwater.resolve.names import fold, is_full_person, key, legal_form
from headwater.resolve.romanisation import Fit, fits
from headwater.resolve.scripts import mixed_words, scripts_of, skeleton

SAME, REVIEW = 0.95, 0.70
_SURE_ACROSS = 0.90  # of the matcher, for names of two scripts that sound the same
_CLOSED = 8  # letters of a name from which it is known without its blanks
CAP = 200  # characters of a name that are compared; the matcher's time grows with the square


class Likeness(StrEnum):
    """Verdict on two names."""

    SAME = "same"
    REVIEW = "review"
    DIFFERENT = "different"


@dataclass(frozen=True, slots=True)
class Comparison:
    """Score 0–1, verdict, and why in words."""

    score: float
    verdict: Likeness
    why: str


def compare(left: str, right: str, schema: Schema, matcher: Scorer | None = None) -> Comparison:
    """Compare two names of one schema.

    Args:
        left: the query.
        right: the candidate; extra words on this side weigh less than on the left.
        matcher: one to use; else the program's worker is asked where the names do not already tell.

    Raises:
        Missing: the matcher's libraries are not installed.
    """
    left, right = _whole(left), _whole(right)
    notes = [*_too_long(left, right), *_mixed(left, right)]
    one, other = left[:CAP].strip(), right[:CAP].strip()
    kind = kind_of(schema)
    found = _plain(one, other, kind, notes)
    if found:
        return found
    if matcher is None:
        from headwater.resolve.worker import shared

        return shared().compare([(left, right, schema)])[0]
    return _read(one, other, kind, matcher.score(one, other, schema), notes)


def plain(left: str, right: str, schema: Schema) -> Comparison | None:
    """What the names alone tell; None where the matcher is needed."""
    left, right = _whole(left), _whole(right)
    notes = [*_too_long(left, right), *_mixed(left, right)]
    return _plain(left[:CAP].strip(), right[:CAP].strip(), kind_of(schema), notes)


def _whole(name: str) -> str:
    """A name without half characters out of broken files, which no library takes."""
    return name if name.isascii() else name.encode("utf-8", "replace").decode("utf-8")


def compare_all(pairs: Sequence[Pair], matcher: Matcher) -> list[Comparison]:
    """Compare pairs; the matcher scores together those that it is needed for."""
    pairs = [(_whole(left), _whole(right), schema) for left, right, schema in pairs]
    needed = dict.fromkeys(
        (left[:CAP].strip(), right[:CAP].strip(), schema)
        for left, right, schema in pairs
        if plain(left, right, schema) is None
    )
    made = _Scores(dict(zip(needed, matcher.scores(list(needed)), strict=True)))
    return [compare(left, right, schema, made) for left, right, schema in pairs]


@dataclass(frozen=True, slots=True)
class _Scores:
    """Scores made beforehand."""

    made: Mapping[Pair, Scored]

    def score(self, left: str, right: str, schema: Schema) -> Scored:
        return self.made[left, right, schema]


def _plain(left: str, right: str, kind: Kind, notes: list[str]) -> Comparison | None:
    if not fold(left) or not fold(right):
        return Comparison(0.0, Likeness.DIFFERENT, "a name is empty")
    if fold(left) == fold(right):
        return _verdict(1.0, ["equal names", *notes], _weak(left, right, kind) or notes)
    if not notes and fits(left, right, any_order=kind is Kind.PERSON) is Fit.WHOLE:
        return _verdict(SAME, ["one is a way to write the other in Latin letters"], _weak(left, right, kind))
    return None


def _read(left: str, right: str, kind: Kind, scored: tuple[float, str], notes: list[str]) -> Comparison:
    score, why = scored
    reasons = [why, *notes]
    if kind is Kind.PERSON and gender_only(left, right):
        return _verdict(min(score, 0.69), ["differ in grammatical gender only", *reasons], [])
    if kind in (Kind.ORGANISED, Kind.LEGAL) and key(left, kind) == key(right, kind):
        forms = legal_form(left), legal_form(right)
        if "" in forms or forms[0] == forms[1]:
            return _verdict(max(score, SAME), ["equal but for the legal form", *reasons], notes)
        return _verdict(min(score, 0.94), [f"legal forms differ: {forms[0]} and {forms[1]}", *reasons], notes)
    if kind is Kind.PERSON and key(left, kind) == key(right, kind):
        doubts = [*notes, *_weak(left, right, kind)]
        return _verdict(max(score, SAME), ["equal but for title or punctuation", *reasons], doubts)
    if _closed_up(left, kind) == _closed_up(right, kind):
        return _verdict(max(score, SAME), ["equal but for blanks", *reasons], notes)
    equal = _equal_sound(left, right, kind)
    if fits(left, right, any_order=kind is Kind.PERSON):
        reasons.insert(0, "the consonants of one fit the other")
        score = max(score, REVIEW)
    if equal:
        across = scripts_of(left) != scripts_of(right)
        reasons.insert(0, "equal when romanised" if across else "spellings of the same sounds")
        score = max(score, SAME if across and score >= _SURE_ACROSS else REVIEW)
    if score < REVIEW and kind is not Kind.PERSON and _translated(left, right):
        reasons.insert(0, "the same words in two languages")
        score = REVIEW
    doubts = [*notes, *_weak(left, right, kind), *([] if equal else ["not sound for sound"])]
    return _verdict(score, reasons, doubts)


def _verdict(score: float, reasons: list[str], doubts: list[str]) -> Comparison:
    if score >= SAME and not doubts:
        return Comparison(score, Likeness.SAME, "; ".join(reasons))
    verdict = Likeness.REVIEW if score >= REVIEW else Likeness.DIFFERENT
    extra = [doubt for doubt in doubts if doubt not in reasons] if verdict is Likeness.REVIEW else []
    return Comparison(score, verdict, "; ".join((*reasons, *extra)))


def _translated(left: str, right: str) -> bool:
    """True where two names of a body say the same word by word; a candidate, never a proof."""
    from headwater.resolve.translation import concepts

    return concepts(left) == concepts(right) != frozenset()


def _closed_up(name: str, kind: Kind) -> str:
    """Key without its blanks; a short one tells too little, and stays as it is."""
    one = key(name, kind)
    closed = one.replace(" ", "")
    return closed if len(closed) >= _CLOSED else one


def _equal_sound(left: str, right: str, kind: Kind) -> bool:
    one, other = skeleton(left), skeleton(right)
    return sorted(one) == sorted(other) if kind is Kind.PERSON else one == other


def gender_only(left: str, right: str) -> bool:
    """True where every difference is an *-a*, in the given name at least: Robert and Roberta, Orlov and Orlova.

    A surname alone may differ so for one woman, whose papers were written in two countries.
    """
    one, other = skeleton(left), skeleton(right)
    if len(one) != len(other) or len(one) < 2:
        return False
    apart = [place for place, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    shorter, longer = (one, other) if len("".join(one)) < len("".join(other)) else (other, one)
    return apart[:1] == [0] and all(shorter[place] + "a" == longer[place] for place in apart)


def _weak(left: str, right: str, kind: Kind) -> list[str]:
    if kind is not Kind.PERSON:
        return []
    full = all(is_full_person(key(name, kind)) for name in (left, right))
    return [] if full else ["one word or initials are too little to tell"]


def _mixed(left: str, right: str) -> list[str]:
    words = mixed_words(left[:CAP]) + mixed_words(right[:CAP])
    return [f"“{word}” mixes scripts" for word in words]


def _too_long(left: str, right: str) -> list[str]:
    return [f"only the first {CAP} characters were compared"] if max(len(left), len(right)) > CAP else []
