"""Every cue and phrase that only trees have reads its own examples, as a plain claim."""

from __future__ import annotations

import pytest

from headwater.extract import extractor
from headwater.extract.lexicon.cues import Example
from headwater.extract.trees.english import ALL_CUES, ALL_PHRASES, ALL_STATES
from headwater.model import Claim, Document, DocumentText, Hedge, Relation, Stance

CASES = [(cue.relation, example) for cue in (*ALL_CUES, *ALL_PHRASES, *ALL_STATES) for example in cue.examples]


def read(text: str) -> tuple[Claim, ...]:
    document = DocumentText(Document("d", "example.txt", published="2020-01-01"), text)
    return extractor("headwater").extract(document).claims


@pytest.mark.parametrize(("relation", "example"), CASES, ids=lambda part: getattr(part, "text", str(part)))
def test_an_example_is_read(relation: Relation, example: Example) -> None:
    claims = read(example.text)
    subject, _, object_ = (part.strip() for part in example.ends.partition("|"))
    found = [c for c in claims if (c.relation, c.subject, c.object) == (relation, subject, object_)]
    assert found, [(c.relation, c.subject, c.object) for c in claims]
    assert (found[0].stance, found[0].hedge) == (Stance.ASSERTS, Hedge.NONE)


@pytest.mark.parametrize("cue", [*ALL_CUES, *ALL_PHRASES, *ALL_STATES], ids=lambda cue: str(cue.relation))
def test_every_entry_has_two_examples(cue: object) -> None:
    assert len(cue.examples) >= 2  # type: ignore[attr-defined]


LISTS = {
    "Among the guests of the Tidewater Forum were the novelist Ida Brandt and Pavel Horn.": Relation.ATTENDS,
    "Speakers at the Tidewater Forum included Ida Brandt and Pavel Horn.": Relation.SPEAKS_AT,
    "The Tidewater Forum opened in the presence of Ida Brandt and Pavel Horn.": Relation.ATTENDS,
}


@pytest.mark.parametrize("text", LISTS)
def test_each_of_a_list_was_there(text: str) -> None:
    found = {(c.relation, c.subject) for c in read(text) if c.object == "Tidewater Forum"}
    assert found >= {(LISTS[text], "Ida Brandt"), (LISTS[text], "Pavel Horn")}


DOUBTED = (
    "Northlight Radio, which was sold in 2012, asserted that the Vestland Bank funded Green Dawn.",
    "The Vestland Bank agreed to fund Green Dawn.",
    "CLAIM: Green Dawn is financed by the Vestland Bank.",
    "If the Vestland Bank funded Green Dawn, the police would know.",
)
OTHERWISE = {
    "Ida Brandt denied that Green Dawn was controlled by the Vestland Bank.": Stance.DENIES,
    "The claim that the Vestland Bank funded Green Dawn is false.": Stance.DENIES,
    "The Vestland Bank has never funded Green Dawn.": Stance.DENIES,
    "Whether the Vestland Bank funded Green Dawn is unclear.": Stance.NO_KNOWLEDGE,
}


@pytest.mark.parametrize("text", DOUBTED)
def test_no_plain_claim_out_of_a_doubt(text: str) -> None:
    hedges = [c.hedge for c in read(text) if c.relation is Relation.FUNDS]
    assert hedges
    assert Hedge.NONE not in hedges


@pytest.mark.parametrize("text", OTHERWISE)
def test_no_assertion_out_of_a_denial_or_a_question(text: str) -> None:
    found = {c.stance for c in read(text) if c.relation in (Relation.FUNDS, Relation.CONTROLS)}
    assert found == {OTHERWISE[text]}
