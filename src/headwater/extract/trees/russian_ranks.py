"""Several who share a role, told by a list: "среди спонсоров форума — А и Б", "в списке жертвователей значатся …"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from headwater.extract.drafts import Draft
from headwater.extract.lexicon import cues as c
from headwater.extract.lexicon.grammar import words as listed
from headwater.extract.russian.dropped import topic
from headwater.extract.sentence import End
from headwater.extract.syntax import ROOT
from headwater.extract.trees.lexicons import Lexicon
from headwater.extract.trees.russian_roles import bodies_of, related
from headwater.extract.trees.scene import Scene
from headwater.model import Relation, Schema

_LISTS: Final = listed("число список перечень круг")
_RANKS: Final = frozenset(
    {
        Relation.FUNDS, Relation.FOUNDED, Relation.ORGANISES, Relation.OWNS, Relation.MEMBER_OF, Relation.LEADS,
        Relation.AFFILIATED_WITH,
    }
)  # fmt: skip
_ANYONE: Final = c.ACTORS | c.BODIES


def ranks(scene: Scene, lexicon: Lexicon) -> Iterator[Draft]:
    """Drafts of everyone whom such a list counts in."""
    for place, word in enumerate(scene.tree.words):
        relation = lexicon.roles.get(word.lemma.lower())
        if relation not in _RANKS or word.feature("Number") != "Plur" or not _among(scene, place):
            continue
        bodies = bodies_of(scene, lexicon, place, relation) or _topic(scene, place)
        for bearer in _bearers(scene, place) if bodies else ():
            for body in bodies:
                yield from related(scene, lexicon, place, relation, (bearer, body), "copula")


def _among(scene: Scene, place: int) -> bool:
    if scene.clauses.case(place) in ("среди", "из числа", "в числе"):
        return True
    head = scene.tree.words[place].head
    return head != ROOT and scene.lemma(head) in _LISTS and scene.clauses.case(head) == "в"


def _topic(scene: Scene, place: int) -> list[End]:
    found = topic(scene.sentence, scene.tree.words[place].start, c.BODIES - {Schema.THING, Schema.LEGAL_ENTITY})
    return [found] if found is not None else []


def _bearers(scene: Scene, place: int) -> list[End]:
    """Names behind the noun that hang on no other name, up to the end of its clause."""
    words, found = scene.tree.words, []
    for head in sorted(scene.heads.values()):
        if head <= place or head in scene.tree.subtree(place):
            continue
        if any(words[at].text in (";", ":") for at in range(place, head)) or words[head].feature("Case") == "Gen":
            break
        found.append(head)
    return scene.ends(found, _ANYONE)
