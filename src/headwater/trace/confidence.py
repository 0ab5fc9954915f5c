"""How firmly an answer stands (METHOD §5): a sentence of its own, beside the likelihood word.

high      F ≥ .8·lo, every link has two roots and two classes of evidence, and the word is stable
low       a link rests on one root, on one allegation or on inference, or on nothing that is graded
moderate  else

Roots and classes count where they bring weight: a source that nobody graded (letter F) asserts without weight.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from headwater.model import Directness, Item, Link, Readings, Stance
from headwater.weigh.opinion import weight

RECORDED = 0.8
STABLE = 0.8
HIGH, MODERATE, LOW = "high", "moderate", "low"


@dataclass(frozen=True, slots=True)
class Confidence:
    """``level`` is high, moderate or low; ``why`` is a phrase that completes "… because"."""

    level: str
    why: str


def confidence(links: Sequence[Link], readings: Readings, stable: float) -> Confidence:
    """Judge the links of the named chain; ``stable`` is the share of draws in which the word held."""
    supports = [support(link) for link in links]
    for link, items in zip(links, supports, strict=True):
        weak = _weakness(items)
        if weak:
            return Confidence(LOW, f"the link “{link.relation.value}” {weak}")
    lacks = _lacks(supports, readings, stable)
    if lacks:
        return Confidence(MODERATE, lacks)
    return Confidence(HIGH, "records carry it, and every link has two roots and two classes of evidence")


def support(link: Link) -> tuple[Item, ...]:
    """Items that speak for a link and bring weight."""
    return tuple(item for item in link.items if item.stance is Stance.ASSERTS and weight(item) > 0)


def _weakness(items: Sequence[Item]) -> str:
    if not items:
        return "rests on no graded source"
    if all(item.directness is Directness.INFERENCE for item in items):
        return "is an inference"
    if len({item.root for item in items}) > 1:
        return ""
    return "rests on one allegation" if all(item.tier.alleges for item in items) else "rests on one root"


def _lacks(supports: Sequence[Sequence[Item]], readings: Readings, stable: float) -> str:
    if RECORDED * readings.lo > readings.F:
        return "documents alone carry less than four fifths of it"
    if any(len({item.evidence_class for item in items}) < 2 for items in supports):
        return "a link has evidence of one class only"
    if stable < STABLE:
        return "the word changes when sources are graded a little differently"
    return ""
