"""The scorer of readers, on readings made by hand."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from evals.reading.goldfile import GoldText, load
from evals.reading.matching import Reading
from evals.reading.scorer import Tally, score

from headwater.extract import Extraction
from headwater.model import Claim, Hedge, Mention, Relation, Schema, Stance

TEXT = """genre: news
language: en
published: 2018-01-01
name: Vestland Bank | bank
name: Green Dawn | group

Vestland Bank owns Green Dawn. Anna Berg denies that the bank paid the group 40 dollars in 2014.
> owns | Vestland Bank | Green Dawn | owns Green Dawn |
> funds | bank | group | denies that | amount=40 USD; start=2014; stance=denies; hedge=reported; by=Anna Berg
? employs/~member of | Green Dawn | Anna Berg | Anna Berg denies |
! denies that

Share this page
x Share this page
"""


@pytest.fixture
def gold(tmp_path: Path) -> GoldText:
    (tmp_path / "news.txt").write_text(TEXT, encoding="utf-8")
    return load(tmp_path)[0]


def made(gold: GoldText, relation: Relation, subject: str, object_: str, quote: str, **more: object) -> Claim:
    start = gold.text.index(quote)
    claim = Claim("c", "d", relation, subject, object_, quote, start, start + len(quote), confidence=0.95)
    return replace(claim, **more)  # type: ignore[arg-type]


def tally(gold: GoldText, *claims: Claim, mentions: tuple[Mention, ...] = ()) -> Tally:
    return score([Reading(gold, Extraction(mentions, claims))])


OWNS, PAID = "Vestland Bank owns Green Dawn.", "Anna Berg denies that the bank paid the group 40 dollars in 2014."


def test_relation_and_both_ends_make_a_claim_right(gold: GoldText) -> None:
    found = tally(gold, made(gold, Relation.OWNS, "the Bank", "Green Dawn", OWNS))
    assert (found.precision, found.recall, found.sure_precision) == (1.0, 0.5, 1.0)


@pytest.mark.parametrize(
    ("relation", "subject", "object_"),
    [
        (Relation.OWNS, "Green Dawn", "Vestland Bank"),
        (Relation.CONTROLS, "Vestland Bank", "Green Dawn"),
        (Relation.OWNS, "Vestland Bank", ""),
        (Relation.OWNS, "it", "Green Dawn"),
    ],
)
def test_a_swapped_or_other_or_lost_end_is_wrong(
    gold: GoldText, relation: Relation, subject: str, object_: str
) -> None:
    found = tally(gold, made(gold, relation, subject, object_, OWNS))
    assert (found.precision, found.recall) == (0.0, 0.0)


def test_an_end_is_judged_by_what_it_refers_back_to(gold: GoldText) -> None:
    name = Mention("m1", "d", 0, 13, "Vestland Bank", Schema.COMPANY, "Vestland Bank")
    wrong = Mention("m2", "d", 31, 40, "Anna Berg", Schema.PERSON, "Anna Berg")
    for first, right in ((name, 1.0), (wrong, 0.0)):
        short = Mention("m3", "d", 53, 57, "bank", Schema.COMPANY, "bank", antecedent=first.id)
        claim = made(gold, Relation.OWNS, "bank", "Green Dawn", OWNS, subject_mention="m3")
        assert tally(gold, claim, mentions=(first, short)).precision == right


def test_a_denial_read_as_a_fact_leaks(gold: GoldText) -> None:
    found = tally(gold, made(gold, Relation.FUNDS, "bank", "group", PAID))
    assert (found.precision, found.leaks, found.sure_precision) == (1.0, 1, 0.0)
    assert found.part("polarity") == found.part("hedge") == found.part("amount") == 0.0


def test_the_parts_of_a_denial(gold: GoldText) -> None:
    parts = {"hedge": Hedge.REPORTED, "stance": Stance.DENIES, "attribution": "Anna Berg", "start": "2014"}
    found = tally(gold, made(gold, Relation.FUNDS, "bank", "group", PAID, **parts, amount=40.0, currency="USD"))
    assert found.leaks == 0
    assert {name: found.part(name) for name in found.parts} == dict.fromkeys(found.parts, 1.0)
    assert {"date", "amount", "speaker", "hedge", "polarity", "relation", "ends"} <= set(found.parts)


def test_an_unnamed_plain_claim_from_a_denial_leaks_too(gold: GoldText) -> None:
    assert tally(gold, made(gold, Relation.FUNDS, "Anna Berg", "group", PAID)).leaks == 1


def test_an_optional_claim_is_neither_missed_nor_wrong(gold: GoldText) -> None:
    found = tally(gold, made(gold, Relation.MEMBER_OF, "Anna Berg", "Green Dawn", PAID))
    assert (found.precision, found.wanted, found.found) == (1.0, 2, 0)


def test_furniture_and_misplaced_quotes_are_counted(gold: GoldText) -> None:
    share = made(gold, Relation.PROMOTES, "page", "Green Dawn", "Share this page")
    found = tally(gold, share, replace(share, id="e", start_char=0, end_char=5))
    assert ([one.clean for one in found.judged], found.misplaced) == ([False, True], 1)


def test_calibration_compares_confidence_with_what_is_sound(gold: GoldText) -> None:
    right = made(gold, Relation.OWNS, "bank", "group", OWNS, confidence=1.0)
    wrong = made(gold, Relation.CONTROLS, "bank", "group", OWNS, confidence=0.5)
    found = tally(gold, right, wrong)
    assert found.brier == pytest.approx(0.125)
    assert found.calibration_error == pytest.approx(0.25)
