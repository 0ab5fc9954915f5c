"""Pairs for the review queue, with a stand-in for the matcher."""

from __future__ import annotations

from dataclasses import replace

from headwater.model import Claim, Entity, Judgement, Polarity, Relation, Schema, Verdict
from headwater.resolve.comparison import Comparison, Likeness
from headwater.resolve.proposals import Around, proposals, quick


def _entity(number: int, name: str, *documents: str, schema: Schema = Schema.PERSON) -> Entity:
    return Entity(f"e{number:03d}", schema, name, (name,), (f"m{number}",), documents or (f"d{number}",))


def _alike(left: str, right: str, schema: Schema) -> Comparison:
    same = left.split()[-1][:3] == right.split()[-1][:3]
    return Comparison(0.8 if same else 0.1, Likeness.REVIEW if same else Likeness.DIFFERENT, "stand-in")


def _pairs(entities: list[Entity], judgements: list[Judgement] | None = None) -> list[tuple[str, str]]:
    return [
        (one.left_name, one.right_name) for one in proposals(entities, Around((), judgements or []), comparison=_alike)
    ]


def test_pairs_across_documents_by_a_shared_word() -> None:
    three = [_entity(1, "Anna Quay"), _entity(2, "A. Quay"), _entity(3, "Tom Fell")]
    assert _pairs(three) == [("Anna Quay", "A. Quay")]


def test_pairs_across_scripts() -> None:
    names = [_entity(1, "Yulia Orlova"), _entity(2, "Юлия Петрова")]
    assert len(proposals(names, comparison=lambda *_: Comparison(0.8, Likeness.REVIEW, ""))) == 1


def test_rare_names_come_first() -> None:
    common = [_entity(n, f"Given{n} Stone") for n in range(10, 14)]
    pairs = _pairs([*common, _entity(1, "Anna Quay"), _entity(2, "Ann Quay")])
    assert pairs[0] == ("Anna Quay", "Ann Quay")
    assert len(pairs) == 7


def test_not_within_one_document_nor_between_kinds() -> None:
    assert _pairs([_entity(1, "Anna Quay", "d1"), _entity(2, "Ann Quay", "d1")]) == []
    assert _pairs([_entity(1, "Anna Quay"), _entity(2, "Old Quay", schema=Schema.ADDRESS)]) == []


def _judged(verdict: Verdict) -> Judgement:
    return Judgement("j1", verdict, "e002", "Ann Reader", "2026-01-01T00:00:00Z", "e001")


def test_settled_pairs_are_left_out_and_unsure_ones_come_last() -> None:
    two = [_entity(1, "Anna Quay"), _entity(2, "Ann Quay")]
    assert _pairs(two, [_judged(Verdict.SAME)]) == _pairs(two, [_judged(Verdict.DIFFERENT)]) == []
    more = [*two, *(_entity(n, f"Given{n} Stone") for n in (3, 4, 5))]
    found = proposals(more, Around((), [_judged(Verdict.UNSURE)]), comparison=_alike)
    assert [one.verdict for one in found] == ["", "", "", "unsure"]


def test_what_agrees_and_what_conflicts_is_said() -> None:
    two = [_entity(1, "Anna Berg"), _entity(2, "Anna Berg"), _entity(3, "Free Coast", schema=Schema.ORGANIZATION)]
    claims = [
        _claim("c1", Relation.LEADS, "e001", "e003"),
        _claim("c2", Relation.MEMBER_OF, "e002", "e003"),
        _claim("c3", Relation.BORN_IN, "e001", "", start="1950-01-01"),
        _claim("c4", Relation.BORN_IN, "e002", "", start="1981"),
    ]
    (found,) = proposals(two, Around(claims), comparison=quick)
    assert (found.agrees, found.conflicts) == (("stands with Free Coast",), ("born in 1950 against 1981",))


def test_engagements_of_two_generations_do_not_agree() -> None:
    two = [_entity(1, "Anna Berg"), _entity(2, "Anna Berg"), _entity(3, "Free Coast", schema=Schema.ORGANIZATION)]
    claims = [
        _claim("c1", Relation.LEADS, "e001", "e003", start="1951"),
        _claim("c2", Relation.LEADS, "e002", "e003", start="2016"),
    ]
    (found,) = proposals(two, Around(claims), comparison=quick)
    assert found.agrees == ()


def test_a_document_that_tells_them_apart_is_quoted() -> None:
    two = [_entity(1, "Anna Berg"), _entity(2, "Anna Berg")]
    told = replace(_claim("c1", Relation.SAME_AS, "e001", ""), polarity=Polarity.NEGATED)
    (found,) = proposals(two, Around([told]), comparison=quick)
    assert found.conflicts == ("a document says that they are two",)


def _claim(id: str, relation: Relation, subject: str, other: str, start: str = "") -> Claim:
    return Claim(
        id, "d1", relation, "", "", "", 0, 0, start=start, subject_entity=subject, object_entity=other, confidence=1.0
    )
