"""Words by rule: likelihood, confidence, verbs, and what a sentence may not say."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.model import Directness, EvidenceClass, Item, Letter, Relation, Stance, Tier
from headwater.weigh import weigh
from headwater.weigh.links import with_items
from headwater.weigh.words import banned, confidence, likelihood, span, verb

from .build import claim, document, evidence

ORDER = [
    "almost no chance",
    "very unlikely",
    "unlikely",
    "roughly even chance",
    "likely",
    "very likely",
    "almost certain",
]


@pytest.mark.parametrize(
    ("p", "word"),
    [
        (0.0, 0),
        (0.05, 0),
        (0.051, 1),
        (0.2, 1),
        (0.45, 2),
        (0.46, 3),
        (0.55, 3),
        (0.8, 4),
        (0.81, 5),
        (0.95, 5),
        (1, 6),
    ],
)
def test_likelihood(p: float, word: int) -> None:
    assert likelihood(p) == ORDER[word]


def test_a_product_of_floats_keeps_its_word() -> None:
    assert likelihood(0.1 + 0.7) == likelihood(0.8)


@given(st.floats(0, 1), st.floats(0, 1))
def test_words_rise_with_the_figure(one: float, other: float) -> None:
    low, high = sorted((one, other))
    assert ORDER.index(likelihood(low)) <= ORDER.index(likelihood(high))


def test_span() -> None:
    assert span(0.6, 0.9) == "likely to very likely"
    assert span(0.6, 0.7) == "likely"


def item(root: str, **more: object) -> Item:
    values: dict[str, object] = {
        "stance": Stance.ASSERTS,
        "letter": Letter.A,
        "directness": Directness.RECORD,
        "tier": Tier.RECORD,
        "evidence_class": EvidenceClass.TECHNICAL,
        **more,
    }
    return Item(root=root, **values)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("items", "stable", "word", "why"),
    [
        ([item("a")], 1.0, "low", "one origin"),
        ([item("a", letter=Letter.F)], 1.0, "low", "without weight"),
        ([item("a", tier=Tier.OFFICIAL_ALLEGATION)], 1.0, "low", "one allegation"),
        ([item("a", directness=Directness.INFERENCE), item("b", directness=Directness.INFERENCE)], 1.0, "low", "infer"),
        ([item("a"), item("b")], 1.0, "moderate", "one class"),
        ([item("a"), item("b", evidence_class=EvidenceClass.BEHAVIOURAL)], 1.0, "high", "records carry it"),
        ([item("a"), item("b", evidence_class=EvidenceClass.BEHAVIOURAL)], 0.7, "moderate", "moves"),
        (
            [item(n, tier=Tier.REPORTING, evidence_class=c) for n, c in zip("ab", EvidenceClass, strict=False)],
            1.0,
            "moderate",
            "records carry less",
        ),
    ],
)
def test_confidence(items: list[Item], stable: float, word: str, why: str) -> None:
    (link,) = weigh(evidence([document("d1")], [claim("c1")])).links
    link = with_items(link, items)
    found = confidence([link], link.readings.F, link.readings.lo, stable)
    assert found.word == word
    assert why in found.why


def test_no_link_no_confidence() -> None:
    assert confidence([], 0, 0, 1).word == "low"


def test_verbs_follow_the_tier() -> None:
    assert verb(Tier.RECORD, Relation.FUNDS).sentence("The register", "X", "Y") == "The register shows that X funded Y."
    alleges = verb(Tier.OFFICIAL_ALLEGATION, Relation.DIRECTS)
    assert alleges.sentence("The indictment", "X", "Y") == "The indictment alleges (untested) that X directed Y."
    assert verb(Tier.REPORTING, Relation.ATTENDS, inferred=True).says == "infer"


@pytest.mark.parametrize("relation", list(Relation))
def test_every_relation_has_words(relation: Relation) -> None:
    assert verb(Tier.REPORTING, relation).does


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("He is an agent of theirs.", ["agent"]),
        ("It is a front, run by puppets.", ["front", "puppets"]),
        ("It was funded by the Kremlin.", ["funded by the Kremlin"]),
        ("It was funded by the White House.", ["funded by the White House"]),
        ("A White House-backed and Kremlin-funded body.", ["White House-backed", "Kremlin-funded"]),
        ("The paper called it a “front funded by the Kremlin”.", []),
        ("The Popular Front registered under the Foreign Agents Registration Act.", []),
        ("Agent of theirs, he was.", ["Agent"]),
        ('She said "he is an agent".', []),
        ("They stood in front of the agency on the front page.", []),
        ("The register shows that X funded Y.", []),
    ],
)
def test_banned_words_stand_in_quotations_only(sentence: str, found: list[str]) -> None:
    assert banned(sentence) == found
