"""What an English pronoun stands for by its place in the tree: the subject of a clause above it."""

from __future__ import annotations

from headwater.extract.lexicon.grammar import words
from headwater.extract.sentence import End
from headwater.extract.syntax import ROOT
from headwater.extract.trees.scene import Scene
from headwater.model import Mention, Schema

_PERSON = words("he him himself his she her herself hers")
_THING = words("it its itself they them their theirs themselves")
_PEOPLE = frozenset({Schema.PERSON})
_BODIES = frozenset({Schema.ORGANIZATION, Schema.COMPANY, Schema.PUBLIC_BODY, Schema.EVENT})
_SURE = 0.8


def subject_above(scene: Scene, place: int, kinds: frozenset[Schema]) -> End | None:
    """The subject of the nearest clause above a pronoun that is of its kind; None where there is none."""
    word = scene.tree.words[place]
    head = word.text.lower()
    wanted = _PEOPLE if head in _PERSON else _BODIES if head in _THING else frozenset[Schema]()
    if word.upos not in ("PRON", "DET") or not wanted & kinds:
        return None
    owner = word.deprel == "nmod:poss"
    own = scene.clauses.around(word.head if word.head != ROOT else place)
    for above in scene.up(place):
        clause = scene.clauses.by_place.get(above)
        subjects = [at for at in _subjects(scene, above) if at != place]
        if not subjects or (clause is own and clause is not None and not owner):
            continue
        if any(place in scene.tree.subtree(at) for at in subjects if at < place) and not owner:
            continue
        found = _referent(scene, subjects, place, wanted & kinds)
        if found is not None:
            return found
    return None


def _subjects(scene: Scene, above: int) -> list[int]:
    clause = scene.clauses.by_place.get(above)
    if clause is not None:
        return clause.nouns("subject")
    return scene.children(above, "nsubj") if scene.children(above, "cop") else []


def _referent(scene: Scene, subjects: list[int], place: int, kinds: frozenset[Schema]) -> End | None:
    """The one named subject before the pronoun, as what the pronoun stands for."""
    sentence = scene.sentence
    named = [at for at in subjects if scene.name_of(at) is not None and at < place]
    found = [end for at in named if (end := scene.end(at, kinds)) is not None]
    if len(found) != 1 or found[0].schema not in kinds:
        return None
    antecedent = sentence.cast.by_id(found[0].mention)
    return referring(scene, place, place, antecedent, "pronoun", _SURE) if antecedent is not None else None


def referring(scene: Scene, first: int, last: int, to: Mention, how: str, sure: float) -> End:
    """The end that words from ``first`` to ``last`` make by standing for a mention."""
    sentence, start, end = scene.sentence, scene.tree.words[first].start, scene.tree.words[last].end
    mention = sentence.cast.refer(start, end, sentence.text, to.schema, to, how, sure, sentence.number)
    return End(mention.name, mention.schema, mention.id, how, sure, start, end)
