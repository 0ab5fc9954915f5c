"""Whether a predicate is asserted, doubted, planned or denied, read off what it hangs on."""

from __future__ import annotations

from dataclasses import dataclass, field

from headwater.extract.trees.clauses import base
from headwater.extract.trees.scene import Scene
from headwater.model import Hedge, Polarity, Stance
from headwater.text.hedges import Modality

_GOVERNED = frozenset(["ccomp", "xcomp", "csubj", "acl", "advcl", "obj", "nmod", "obl"])
_DOUBTED = Modality(hedge=Hedge.UNCERTAIN)
_DENIED = Modality(polarity=Polarity.NEGATED, stance=Stance.DENIES)


@dataclass(frozen=True)
class Moods:
    """Lemmas that decide about what hangs on them, in one language."""

    denying: frozenset[str] = frozenset()
    doubting: frozenset[str] = frozenset()
    planning: frozenset[str] = frozenset()
    failing: frozenset[str] = frozenset()
    conditions: frozenset[str] = frozenset()
    doubtful_modals: frozenset[str] = frozenset()
    reporting: frozenset[str] = frozenset()
    evidence: frozenset[str] = field(default_factory=frozenset)


def mood(scene: Scene, place: int, moods: Moods) -> Modality | None:
    """The strongest doubt or denial over a word; None where the tree shows none."""
    found = _own(scene, place, moods)
    below = place
    for above in scene.up(place):
        if found is not None and found.stance is not Stance.ASSERTS:
            return found
        relation = base(scene.tree.words[below].deprel)
        if relation == "conj":
            shared = (
                _own(scene, above, moods)
                if scene.tree.words[below].start - scene.tree.words[above].start < 80
                else None
            )
            found = found or (shared if shared is _DOUBTED else None)
        elif relation in _GOVERNED:
            found = _governed(scene, above, relation, moods) or found
        below = above
    return found


def _own(scene: Scene, place: int, moods: Moods) -> Modality | None:
    clause = scene.clauses.by_place.get(place)
    if clause is not None and clause.negated:
        return _DENIED
    if any(scene.tree.words[at].feature("Tense") == "Fut" for at in (place, *scene.children(place, "aux"))):
        return _DOUBTED  # what lies ahead is a plan
    for child in scene.children(place, "mark", "advmod", "aux"):
        lemma = scene.lemma(child)
        if base(scene.tree.words[child].deprel) == "mark" and lemma in moods.conditions:
            return _DOUBTED
        if lemma in moods.doubtful_modals:
            return _DOUBTED
    return None


def _governed(scene: Scene, above: int, relation: str, moods: Moods) -> Modality | None:
    lemma = scene.lemma(above)
    negated = (clause := scene.clauses.by_place.get(above)) is not None and clause.negated
    if lemma in moods.evidence and relation in ("acl", "ccomp", "nmod"):
        none = any(scene.lemma(child) in ("no", "zero") for child in scene.children(above, "det"))
        return Modality(polarity=Polarity.NEGATED, stance=Stance.SEARCHED_NOT_FOUND) if none else None
    if lemma in moods.denying and relation in ("ccomp", "xcomp", "obj", "csubj", "acl"):
        return _DOUBTED if negated else _DENIED
    if relation in ("ccomp", "xcomp", "acl", "csubj") or (relation == "advcl" and lemma in moods.doubting):
        if lemma in moods.failing:
            return _DENIED
        if lemma in moods.planning or lemma in moods.doubting or (negated and lemma in moods.reporting):
            return _DOUBTED
    return None
