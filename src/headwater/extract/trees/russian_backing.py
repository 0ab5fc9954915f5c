"""What is done in somebody's favour: "выпустил ролики в поддержку движения", "высказался в защиту Берг"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from headwater.extract.drafts import Draft
from headwater.extract.lexicon import cues as c
from headwater.extract.lexicon.grammar import words as listed
from headwater.extract.trees.clauses import Clause
from headwater.extract.trees.lexicons import Lexicon
from headwater.extract.trees.scene import Scene
from headwater.extract.trees.statements import statement
from headwater.model import Relation, Schema

_FAVOUR: Final = listed("поддержка защита польза")
_SAYING: Final = listed(
    "высказаться высказываться выступить выступать выйти подписаться агитировать подписать подписывать проголосовать "
    "голосовать призвать призывать обратиться ратовать заступиться"
)
_WRITING: Final = listed(
    "опубликовать публиковать напечатать печатать выпустить выпускать снять снимать показать показывать написать "
    "писать разместить размещать распространить распространять запустить вести провести рассылать разослать"
)


def backing(scene: Scene, lexicon: Lexicon) -> Iterator[Draft]:
    """Drafts of every "в поддержку" whose clause tells who acts."""
    for place, word in enumerate(scene.tree.words):
        if word.lemma.lower() not in _FAVOUR or scene.clauses.case(place) != "в":
            continue
        clause = scene.clauses.around(place)
        relation = _relation(clause)
        if clause is None or relation is None or _moved(scene, place):
            continue
        below = [ch for ch in scene.children(place, "nmod") if ch > place and scene.clauses.case(ch) == ":gen"]
        backed = scene.ends(scene.clauses.joined(below), c.SUPPORTED | c.PLACES)
        for doer in scene.ends(clause.nouns("by" if clause.passive else "subject"), c.ACTORS, acting=True):
            for one in backed:
                if doer.text != one.text and one.schema is not Schema.ADDRESS:
                    pattern = f"tree:phrase:{word.lemma.lower()}"
                    yield statement(scene, lexicon, relation, (doer, one), place, pattern, 0.86)


def _moved(scene: Scene, place: int) -> bool:
    """True for "высказался в защиту" turned by "против" or a mere gathering: whom it favours is not told."""
    return any(scene.lemma(child) == "не" for child in scene.children(place))


def _relation(clause: Clause | None) -> Relation | None:
    if clause is None:
        return None
    if clause.lemma in _SAYING:
        return Relation.STATES_SUPPORT_FOR
    return Relation.PROMOTES if clause.lemma in _WRITING else None
