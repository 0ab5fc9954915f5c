"""Closed vocabularies for grading one passage (METHOD: items, sources, roots).

The numbers are those of the method page (docs/method.md §1); they are settled and not settings.
"""

from __future__ import annotations

from enum import StrEnum


class Letter(StrEnum):
    """Admiralty reliability of a source for a subject (NATO AJP-2.1), set by a person; default F."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"
    E = "E"
    F = "F"

    @property
    def reliability(self) -> float:
        """Trust that the letter stands for, 0–1; F asserts without weight."""
        return _RELIABILITY[self]


_RELIABILITY = {
    Letter.A: 0.95,
    Letter.B: 0.85,
    Letter.C: 0.70,
    Letter.D: 0.45,
    Letter.E: 0.20,
    Letter.F: 0.0,
}


class Stance(StrEnum):
    """What the passage does with the claim."""

    ASSERTS = "asserts"
    DENIES = "denies"
    NO_KNOWLEDGE = "no-knowledge"
    SEARCHED_NOT_FOUND = "searched-not-found"


class Directness(StrEnum):
    """How the voice knows what it says."""

    RECORD = "record"
    FIRST_HAND = "first-hand"
    NAMED_SECOND_HAND = "named second-hand"
    UNNAMED_SECOND_HAND = "unnamed second-hand"
    INFERENCE = "inference"

    @property
    def factor(self) -> float:
        """D of the method, 0–1."""
        return _DIRECTNESS[self]


_DIRECTNESS = {
    Directness.RECORD: 1.0,
    Directness.FIRST_HAND: 1.0,
    Directness.NAMED_SECOND_HAND: 0.85,
    Directness.UNNAMED_SECOND_HAND: 0.65,
    Directness.INFERENCE: 0.40,
}


class Interest(StrEnum):
    """Whether saying so serves the one who says it."""

    NEUTRAL = "neutral"
    AGAINST_OWN = "against own interest"
    SELF_SERVING = "self-serving"

    @property
    def factor(self) -> float:
        """I of the method: 1, or .40 where the statement serves its speaker."""
        return 0.40 if self is Interest.SELF_SERVING else 1.0


class Tier(StrEnum):
    """What kind of statement it is in law and in the trade."""

    RECORD = "record"
    REPORTING = "reporting"
    OFFICIAL_ALLEGATION = "official allegation"
    UNOFFICIAL_ALLEGATION = "unofficial allegation"

    @property
    def alleges(self) -> bool:
        """True for both kinds of allegation."""
        return self in (Tier.OFFICIAL_ALLEGATION, Tier.UNOFFICIAL_ALLEGATION)


class EvidenceClass(StrEnum):
    """Pamment & Smith 2022: what kind of evidence an attribution rests on."""

    TECHNICAL = "technical"
    BEHAVIOURAL = "behavioural"
    CONTEXTUAL = "contextual"


class Hedge(StrEnum):
    """What the text itself says of its certainty; it can lower a grade and never raise one."""

    NONE = "none"
    REPORTED = "reported"
    UNCERTAIN = "uncertain"


class Polarity(StrEnum):
    """Whether the passage affirms or negates."""

    AFFIRMED = "affirmed"
    NEGATED = "negated"


class ClaimStatus(StrEnum):
    """What a person has decided about a machine-read claim."""

    PROPOSED = "proposed"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


class LinkStatus(StrEnum):
    """Where a proposition stands after weighing (METHOD §2)."""

    OPEN = "open"
    WITHOUT_WEIGHT = "asserted without weight"
    WEAKLY_SUPPORTED = "weakly supported"
    SUPPORTED = "supported"
    CONTESTED = "contested"
    DENIED = "denied"
    REFUTED = "refuted"
