"""How far a claim can be believed to be read rightly: a score turned into a share of claims that are right.

A reader scores its claims as it likes; the weights of ``confidence.json``, fitted by ``evals/reading/calibrate.py`` on
texts that no rule was written for, turn score and circumstances into a probability (logistic regression with a ridge).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from math import exp, log

from headwater.extract.reader import Extraction
from headwater.model import Claim, Mention

WAITS = 0.89
"""The most that a claim may have whose end is a pronoun or a description: it always waits for a person."""

_LOWEST, _HIGHEST = 0.02, 0.98
_LENGTHS = (12, 25, 40)
_LINKED = frozenset({"pronoun", "description"})


@dataclass(frozen=True, slots=True)
class Calibration:
    """Weights of one reader.

    Attributes:
        weights: by name of circumstance; ``score`` is the weight of the logit of the reader's own score.
        bias: logit of a claim with no circumstance and a score of one half.
    """

    bias: float = 0.0
    weights: Mapping[str, float] | None = None

    def of(self, claim: Claim, mentions: Mapping[str, Mention]) -> float:
        """Probability that the claim is read rightly, in [.02, .98] and rounded to .01."""
        if self.weights is None:
            return min(claim.confidence, WAITS) if waits(claim, mentions) else claim.confidence
        known = self.weights
        total = self.bias + sum(known.get(name, 0.0) * value for name, value in circumstances(claim, mentions).items())
        sure = min(max(1 / (1 + exp(-total)), _LOWEST), _HIGHEST)
        return round(min(sure, WAITS) if waits(claim, mentions) else sure, 2)


def circumstances(claim: Claim, mentions: Mapping[str, Mention]) -> dict[str, float]:
    """What the probability hangs on: the score, the pattern, the relation, the ends, the sentence."""
    score = min(max(claim.confidence, _LOWEST), _HIGHEST)
    words = len(claim.quote.split())
    kind = claim.pattern.removeprefix("alleged:")
    names = [
        f"pattern {kind.partition(':')[0]}",
        f"pattern {':'.join(kind.split(':')[:2])}",
        f"relation {claim.relation.value}",
        f"hedge {claim.hedge.value}",
        f"stance {claim.stance.value}",
        f"length {sum(words > limit for limit in _LENGTHS)}",
        f"subject {_how(claim.subject, claim.subject_mention, mentions)}",
        f"object {_how(claim.object, claim.object_mention, mentions)}",
        f"language {_language(claim, mentions)}",
    ]
    return {"score": log(score / (1 - score))} | dict.fromkeys(names, 1.0)


def waits(claim: Claim, mentions: Mapping[str, Mention]) -> bool:
    """True where an end stands for something named elsewhere."""
    ends = (claim.subject_mention, claim.object_mention)
    return any(mentions[end].how in _LINKED for end in ends if end in mentions)


def calibrated(extraction: Extraction, reader: str) -> Extraction:
    """The same claims with probabilities for scores; unchanged where that reader has no weights."""
    weights = weights_of(reader)
    mentions = {mention.id: mention for mention in extraction.mentions}
    claims = (replace(claim, confidence=weights.of(claim, mentions)) for claim in extraction.claims)
    return Extraction(extraction.mentions, tuple(claims))


@cache
def weights_of(reader: str) -> Calibration:
    """Fitted weights of a reader (``combined``), or none."""
    source = files("headwater.extract").joinpath("confidence.json")
    found = json.loads(source.read_text(encoding="utf-8")).get(reader)
    return Calibration(found["bias"], found["weights"]) if found else Calibration()


def _how(words: str, mention: str, mentions: Mapping[str, Mention]) -> str:
    if not words:
        return "none"
    if mention not in mentions:
        return "words"
    return mentions[mention].how or "name"


def _language(claim: Claim, mentions: Mapping[str, Mention]) -> str:
    ends: Iterable[str] = (claim.subject_mention, claim.object_mention)
    return next((mentions[end].language for end in ends if end in mentions and mentions[end].language), "en")
