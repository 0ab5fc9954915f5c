"""A draft made of two ends and the word that joins them; the tree around it tells date, money, place and mood."""

from __future__ import annotations

from headwater.extract.drafts import Draft
from headwater.extract.sentence import End
from headwater.extract.trees.lexicons import Lexicon
from headwater.extract.trees.modality import mood
from headwater.extract.trees.scene import Scene
from headwater.model import Relation, Schema
from headwater.text.money import MoneySpan

HOW = {"direct": 1.0, "shared": 0.97, "relative": 0.96, "participle": 0.97, "control": 0.88}
"""Factor on confidence by how the subject was found."""

_PAID = frozenset({Relation.FUNDS, Relation.PROVIDES, Relation.PARTY_TO_A_CASE})


def statement(
    scene: Scene,
    lexicon: Lexicon,
    relation: Relation,
    ends: tuple[End | None, End | None],
    at: int,
    pattern: str,
    sure: float,
    value: str = "",
) -> Draft:
    """A claim stated at a word, with what the clause around that word adds."""
    word, clause = scene.tree.words[at], scene.clauses.around(at)
    money = scene.money(at) or (scene.money(clause.at) if clause else None) if relation in _PAID else None
    placed = ends[1] is not None and ends[1].schema is Schema.ADDRESS
    return Draft(
        relation, ends[0], ends[1], word.start, word.end, pattern, sure * (HOW.get(clause.how, 0.9) if clause else 1.0),
        value=value, money=money or (_only(scene) if relation in _PAID else None),
        date=scene.date(clause) if clause else None, own_date=True,
        place=scene.where(clause) if clause and not placed else "", doubt=mood(scene, at, lexicon.moods),
    )  # fmt: skip


def _only(scene: Scene) -> MoneySpan | None:
    """The one sum of a sentence with one predicate."""
    sums = scene.sentence.marks.money
    return sums[0] if len(sums) == 1 and len(scene.clauses.by_place) == 1 else None
