"""Russian adjectives that tie two things: "подконтрольный ему холдинг", "близкий к Гуляеву фонд"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from headwater.extract.drafts import Draft
from headwater.extract.lexicon import cues as c
from headwater.extract.syntax import ROOT
from headwater.extract.trees.clauses import base
from headwater.extract.trees.lexicons import Lexicon
from headwater.extract.trees.scene import Scene
from headwater.extract.trees.statements import statement
from headwater.model import Relation

_TIES: Final = {
    "подконтрольный": (Relation.CONTROLS, ":dat"),
    "подведомственный": (Relation.SUPERVISES, ":dat"),
    "подотчётный": (Relation.SUPERVISES, ":dat"),
    "подотчетный": (Relation.SUPERVISES, ":dat"),
    "подчинённый": (Relation.CONTROLS, ":dat"),
    "близкий": (Relation.AFFILIATED_WITH, "к"),
    "аффилированный": (Relation.AFFILIATED_WITH, "с"),
}
"""Adjective → relation and where the one who has a hold stands."""


def adjectives(scene: Scene, lexicon: Lexicon) -> Iterator[Draft]:
    """Drafts of every adjective of this kind with both its ends."""
    for place, word in enumerate(scene.tree.words):
        tie = _TIES.get(word.lemma.lower())
        if tie is None or word.head == ROOT:
            continue
        relation, case = tie
        holders = [child for child in scene.tree.children[place] if scene.clauses.case(child) in (case, f"{case}о")]
        held = [word.head] if base(word.deprel) in ("amod", "acl", "appos", "conj") else []
        for holder in scene.ends(holders, c.ACTORS, acting=True):
            for body in scene.ends(held, c.BODIES):
                if holder.text != body.text:
                    ends = (holder, body) if relation is not Relation.AFFILIATED_WITH else (body, holder)
                    yield statement(scene, lexicon, relation, ends, place, f"tree:compound:{word.lemma.lower()}", 0.88)
