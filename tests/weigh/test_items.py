"""Grades by rule: letter, directness, tier, interest, coverage, class."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.model import (
    Claim,
    ClaimStatus,
    Directness,
    EvidenceClass,
    Hedge,
    Interest,
    Item,
    Judgement,
    Letter,
    Polarity,
    Relation,
    Source,
    SourceKind,
    Stance,
    SubjectGrade,
    Tier,
    Verdict,
)
from headwater.weigh.grading import grade_all
from headwater.weigh.items import Standing, grade
from headwater.weigh.opinion import trust
from headwater.weigh.roots import Roots, root_id

from .build import BERG, CHARGE, COAST, COURT, ENTITIES, NEWS, PARTY, REGISTER, SOURCES, claim, document

BLOG = Source("A Blog", SourceKind.SITE, Letter.E)


def graded(one: Claim, source: Source = NEWS, judgements: tuple[Judgement, ...] = (), letter: str = "") -> Item:
    standing = Standing.of(ENTITIES, SOURCES, judgements)
    return grade(one, document("d1", source, letter=letter), source, "r", standing)


def judgement(target: str, letter: str, id: str = "j") -> Judgement:
    return Judgement(id, Verdict.GRADE, target, "Kim", "2026-01-01", value=letter)


def test_the_most_specific_letter_stands() -> None:
    subject = replace(NEWS, subjects=(SubjectGrade("lantern fund", Letter.D), SubjectGrade("owns", Letter.E)))
    assert graded(claim("c")).letter is Letter.B
    assert graded(claim("c"), subject).letter is Letter.D
    assert graded(claim("c", relation=Relation.OWNS, subject="X", subject_entity="x"), subject).letter is Letter.E
    assert graded(claim("c"), NEWS, (judgement("Harbour Times", "A"),)).letter is Letter.A
    assert graded(claim("c"), subject, letter="C").letter is Letter.C
    assert graded(claim("c"), NEWS, (judgement("d1", "E"),), letter="C").letter is Letter.E
    both = (judgement("d1", "E"), judgement("c", "D", "k"))
    assert graded(claim("c"), NEWS, both, letter="C").letter is Letter.D
    assert graded(claim("c"), Source("")).letter is Letter.F


def test_a_letter_that_is_none_is_passed_over() -> None:
    assert graded(claim("c"), NEWS, (judgement("d1", "Z"),), letter="Q").letter is Letter.B


@pytest.mark.parametrize(
    ("changes", "source", "expected"),
    [
        ({}, NEWS, Directness.FIRST_HAND),
        ({}, REGISTER, Directness.RECORD),
        ({"directness": Directness.NAMED_SECOND_HAND}, NEWS, Directness.NAMED_SECOND_HAND),
        ({"attribution": "Anna Berg"}, NEWS, Directness.NAMED_SECOND_HAND),
        ({"attribution": "a diplomat"}, NEWS, Directness.UNNAMED_SECOND_HAND),
        ({"attribution": "court documents"}, NEWS, Directness.NAMED_SECOND_HAND),
        ({"hedge": Hedge.REPORTED}, NEWS, Directness.UNNAMED_SECOND_HAND),
        ({"hedge": Hedge.REPORTED, "attribution": "Anna Berg"}, NEWS, Directness.NAMED_SECOND_HAND),
        ({"hedge": Hedge.UNCERTAIN, "directness": Directness.FIRST_HAND}, NEWS, Directness.INFERENCE),
        ({"hedge": Hedge.REPORTED, "directness": Directness.INFERENCE}, NEWS, Directness.INFERENCE),
        ({"relation": Relation.PARTY_TO_A_CASE}, CHARGE, Directness.RECORD),
    ],
)
def test_directness(changes: dict[str, Any], source: Source, expected: Directness) -> None:
    assert graded(claim("c", **changes), source).directness is expected


@pytest.mark.parametrize(
    ("changes", "source", "expected"),
    [
        ({}, NEWS, Tier.REPORTING),
        ({}, COURT, Tier.RECORD),
        ({}, CHARGE, Tier.OFFICIAL_ALLEGATION),
        ({}, BLOG, Tier.UNOFFICIAL_ALLEGATION),
        ({"relation": Relation.PARTY_TO_A_CASE}, CHARGE, Tier.RECORD),
        ({"pattern": "alleged:funds"}, COURT, Tier.OFFICIAL_ALLEGATION),
        ({"pattern": "alleged:funds"}, NEWS, Tier.REPORTING),
        ({"pattern": "alleged:funds"}, BLOG, Tier.UNOFFICIAL_ALLEGATION),
        ({"attribution": "Public Prosecutor"}, NEWS, Tier.REPORTING),
        ({"attribution": "Public Prosecutor"}, BLOG, Tier.OFFICIAL_ALLEGATION),
        ({"attribution": "the indictment"}, BLOG, Tier.OFFICIAL_ALLEGATION),
        ({"attribution": "the claimant"}, COURT, Tier.UNOFFICIAL_ALLEGATION),
        ({"attribution": "Anna Berg"}, BLOG, Tier.UNOFFICIAL_ALLEGATION),
    ],
)
def test_tier(changes: dict[str, Any], source: Source, expected: Tier) -> None:
    assert graded(claim("c", **changes), source).tier is expected


def test_what_is_alleged_rests_on_an_allegation_and_a_case_is_a_record() -> None:
    assert graded(claim("c", pattern="alleged:funds")).root_alleges
    assert not graded(claim("c")).root_alleges
    assert not graded(claim("c", relation=Relation.PARTY_TO_A_CASE, pattern="alleged:case")).root_alleges


@pytest.mark.parametrize(
    ("changes", "source", "expected"),
    [
        ({}, NEWS, Interest.NEUTRAL),
        ({"stance": Stance.DENIES}, PARTY, Interest.SELF_SERVING),
        ({"polarity": Polarity.NEGATED}, PARTY, Interest.SELF_SERVING),
        ({}, PARTY, Interest.AGAINST_OWN),
        ({"relation": Relation.ENDORSES}, PARTY, Interest.SELF_SERVING),
        ({"relation": Relation.LIVES_IN}, PARTY, Interest.NEUTRAL),
        ({"stance": Stance.DENIES, "attribution": "Free Coast Movement"}, NEWS, Interest.SELF_SERVING),
        ({"stance": Stance.DENIES, "attribution_entity": COAST.id}, NEWS, Interest.SELF_SERVING),
        ({"stance": Stance.DENIES, "attribution": "Anna Berg"}, NEWS, Interest.NEUTRAL),
        ({"stance": Stance.DENIES, "attribution": "Anna Berg", "reply": True}, NEWS, Interest.SELF_SERVING),
        ({"attribution": "Anna Berg", "attribution_entity": COAST.id}, NEWS, Interest.AGAINST_OWN),
        ({}, replace(NEWS, interest=Interest.SELF_SERVING), Interest.SELF_SERVING),
    ],
)
def test_interest(changes: dict[str, Any], source: Source, expected: Interest) -> None:
    assert graded(claim("c", **changes), source).interest is expected


def test_who_leads_a_party_speaks_for_it() -> None:
    leads = claim("c0", relation=Relation.LEADS, subject_entity=BERG.id, object_entity=COAST.id)
    denial = claim("c", stance=Stance.DENIES, attribution="Anna Berg", attribution_entity=BERG.id)
    for claims, expected in (((leads,), Interest.SELF_SERVING), ((), Interest.NEUTRAL)):
        standing = Standing.of(ENTITIES, SOURCES, (), claims)
        assert grade(denial, document("d1"), NEWS, "r", standing).interest is expected
    stepped_down = replace(leads, polarity=Polarity.NEGATED)
    assert Standing.of(ENTITIES, SOURCES, (), [stepped_down]).speaks_for == {}


@pytest.mark.parametrize(
    ("value", "source", "expected"),
    [("", REGISTER, 0.9), ("", NEWS, 0.1), ("0.5", NEWS, 0.5), ("7", NEWS, 0.1), ("in the archive", COURT, 0.9)],
)
def test_coverage(value: str, source: Source, expected: float) -> None:
    searched = claim("c", stance=Stance.SEARCHED_NOT_FOUND, value=value)
    assert graded(searched, source).coverage == expected
    assert graded(claim("c", value="0.5"), source).coverage == 1


@pytest.mark.parametrize(
    ("changes", "source", "expected"),
    [
        ({}, REGISTER, EvidenceClass.TECHNICAL),
        ({}, NEWS, EvidenceClass.BEHAVIOURAL),
        ({"relation": Relation.MEMBER_OF}, NEWS, EvidenceClass.CONTEXTUAL),
        ({"extractor": "money:1"}, NEWS, EvidenceClass.TECHNICAL),
        ({"extractor": "posts/2"}, NEWS, EvidenceClass.BEHAVIOURAL),
        ({}, replace(NEWS, evidence_class=EvidenceClass.TECHNICAL), EvidenceClass.TECHNICAL),
    ],
)
def test_class(changes: dict[str, Any], source: Source, expected: EvidenceClass) -> None:
    assert graded(claim("c", **changes), source).evidence_class is expected


def test_a_negated_denial_stays_a_denial() -> None:
    assert graded(claim("c", polarity=Polarity.NEGATED)).stance is Stance.DENIES
    assert graded(claim("c", polarity=Polarity.NEGATED, stance=Stance.DENIES)).stance is Stance.DENIES
    assert graded(claim("c", polarity=Polarity.NEGATED, stance=Stance.NO_KNOWLEDGE)).stance is Stance.NO_KNOWLEDGE


CLAIMS = st.builds(
    lambda **changes: claim("c", **changes),
    relation=st.sampled_from(Relation),
    polarity=st.sampled_from(Polarity),
    stance=st.sampled_from(Stance),
    hedge=st.sampled_from(Hedge),
    directness=st.sampled_from([None, *Directness]),
    attribution=st.sampled_from(["", "Free Coast Movement", "officials", "Public Prosecutor"]),
    attribution_entity=st.sampled_from(["", COAST.id]),
    pattern=st.sampled_from(["", "alleged:x"]),
    extractor=st.sampled_from(["rules:1", "money:1", "person:Kim"]),
    reply=st.booleans(),
    status=st.sampled_from(ClaimStatus),
)


@given(CLAIMS, st.sampled_from([*SOURCES, BLOG, Source("")]))
def test_a_hedge_lowers_and_never_raises(one: Claim, source: Source) -> None:
    plain = trust(graded(replace(one, hedge=Hedge.NONE), source))
    assert trust(graded(one, source)) <= plain


@given(st.lists(CLAIMS, max_size=6), st.sampled_from([*SOURCES, BLOG]), st.sampled_from(["", "c-0", "d1", "A Blog"]))
def test_grading_many_gives_what_grading_one_gives(several: list[Claim], source: Source, target: str) -> None:
    judgements = [judgement(target, "A")] if target else []
    standing = Standing.of(ENTITIES, [*SOURCES, BLOG], judgements)
    paper = document("d1", source)
    claims = [replace(one, id=f"c-{place}") for place, one in enumerate(several)]
    root = root_id("document", "d1")
    roots = Roots(alleging=frozenset({root}))
    found = grade_all(claims, {"d1": paper}, [*SOURCES, BLOG], standing, roots, {"c-1"})
    for one in claims:
        alone = grade(one, paper, source, root, standing, root_alleges=True, drifted=one.id == "c-1")
        assert found[one.id] == alone
