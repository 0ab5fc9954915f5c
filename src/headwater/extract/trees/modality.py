"""Whether a predicate is asserted, doubted, planned or denied, read off what it hangs on."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

from headwater.extract.lexicon.cues import ACTORS
from headwater.extract.sentence import End
from headwater.extract.syntax import ROOT
from headwater.extract.trees.scene import Scene
from headwater.model import Hedge, Polarity, Schema, Stance
from headwater.text.hedges import Modality

_GOVERNED = frozenset(["ccomp", "xcomp", "csubj", "acl", "advcl", "obj", "nmod", "obl"])
_DOUBTED = Modality(hedge=Hedge.UNCERTAIN)
_DENIED = Modality(polarity=Polarity.NEGATED, stance=Stance.DENIES)


_UNKNOWN = Modality(hedge=Hedge.UNCERTAIN, stance=Stance.NO_KNOWLEDGE)
_CAUSING = frozenset(["cause", "force"])  # what somebody is caused to do is done
_NEAR = 80  # characters between two predicates that share a doubt


@dataclass(frozen=True)
class Moods:
    """Lemmas that decide about what hangs on them, in one language.

    Attributes:
        charges: nouns for what somebody says ("claim", "allegation"), which may be called ``false``.
        unknown, knowing: "unclear"; "know", which with a negation says the same.
    """

    denying: frozenset[str] = frozenset()
    doubting: frozenset[str] = frozenset()
    planning: frozenset[str] = frozenset()
    failing: frozenset[str] = frozenset()
    conditions: frozenset[str] = frozenset()
    doubtful_modals: frozenset[str] = frozenset()
    reporting: frozenset[str] = frozenset()
    evidence: frozenset[str] = field(default_factory=frozenset)
    charges: frozenset[str] = frozenset()
    false: frozenset[str] = frozenset()
    unknown: frozenset[str] = frozenset()
    knowing: frozenset[str] = frozenset()

    @cached_property
    def weighty(self) -> frozenset[str]:
        """Nouns and verbs that decide about a clause that hangs on them."""
        return self.denying | self.doubting | self.planning | self.failing | self.evidence | self.charges


def mood(scene: Scene, place: int, moods: Moods) -> Modality | None:
    """The strongest doubt or denial over a word; None where the tree shows none."""
    found = _own(scene, place, moods)
    below, charged = place, False
    carried: set[int] = set()
    for above in scene.up(place):
        if found is not None and found.stance is not Stance.ASSERTS:
            return found
        relation = scene.tree.bases[below]
        if below in carried and relation == "obj":
            relation = "advcl"  # "accused the union of taking money", with what it did hung on the union
        if relation == "acl" and _marked(scene, below):
            carried.add(above)
        if relation == "conj":
            found = found or _shared(scene, below, above, moods)
        elif relation == "acl" and scene.lemma(above) not in moods.weighty and not _marked(scene, below):
            return found  # what a relative clause tells of a thing does not hang on what is said of the thing
        elif charged and relation in ("nsubj", "appos", "dislocated") and scene.lemma(above) in moods.false:
            return _DENIED  # "the claim that … is false"
        elif relation in _GOVERNED:
            found = _governed(scene, above, relation, moods) or found
        charged = charged or scene.lemma(above) in moods.charges
        below = above
    return found


def _marked(scene: Scene, place: int) -> bool:
    """True for a participle behind "of" or "for", which is no relative clause."""
    return any(scene.lemma(child) in ("of", "for", "with") for child in scene.children(place, "mark"))


def _shared(scene: Scene, below: int, above: int, moods: Moods) -> Modality | None:
    """What the first of two joined predicates says of the second too: a doubt, where they are near."""
    near = scene.tree.words[below].start - scene.tree.words[above].start < _NEAR
    found = _own(scene, above, moods) if near else None
    return found if found is _DOUBTED else None


def _own(scene: Scene, place: int, moods: Moods) -> Modality | None:
    clause = scene.clauses.by_place.get(place)
    if clause is not None and (clause.negated or _none(scene, place)):
        return _DENIED
    if any(scene.tree.words[at].feature("Tense") == "Fut" for at in (place, *scene.children(place, "aux"))):
        return _DOUBTED  # what lies ahead is a plan
    for child in scene.children(place, "mark", "advmod", "aux"):
        lemma = scene.lemma(child)
        if scene.tree.bases[child] == "mark" and lemma in moods.conditions:
            return _DOUBTED
        if lemma in moods.doubtful_modals:
            return _DOUBTED
    return None


def _none(scene: Scene, place: int) -> bool:
    """True for "no official came", "none of them went", "had no part in", "attended none of its meetings"."""
    if scene.grammar.cases:
        return False
    for child in scene.children(place, "nsubj", "obj"):
        if scene.lemma(child) in _NOTHING or any(scene.lemma(at) in _NO for at in scene.children(child, "det")):
            return True
    return False


_NO = frozenset(["no", "neither"])
_NOTHING = frozenset(["nobody", "no-one", "none", "neither", "nothing"])


def _governed(scene: Scene, above: int, relation: str, moods: Moods) -> Modality | None:
    lemma = scene.lemma(above)
    negated = (clause := scene.clauses.by_place.get(above)) is not None and clause.negated
    if lemma in moods.unknown or (
        lemma in moods.knowing and (negated or _nobody(scene, above) or _failed(scene, above, moods))
    ):
        return _UNKNOWN if relation in ("ccomp", "csubj", "advcl", "xcomp", "nsubj") else None
    if lemma in moods.false and relation == "csubj":
        return _DENIED
    if lemma in moods.charges and relation in ("acl", "ccomp"):
        return _DOUBTED
    if lemma in moods.evidence and relation in ("acl", "ccomp", "nmod"):
        none = any(scene.lemma(child) in ("no", "zero") for child in scene.children(above, "det"))
        return Modality(polarity=Polarity.NEGATED, stance=Stance.SEARCHED_NOT_FOUND) if none else None
    if lemma in moods.denying and relation in ("ccomp", "xcomp", "obj", "csubj", "acl"):
        return _DOUBTED if negated else _DENIED
    if relation in ("ccomp", "xcomp", "acl", "csubj") or (relation == "advcl" and lemma in moods.doubting):
        if lemma in moods.failing:
            return _DENIED
        if relation == "xcomp" and lemma in scene.grammar.asking and lemma not in _CAUSING:
            return _DOUBTED  # what is ordered is not yet done
        if lemma in moods.planning or lemma in moods.doubting or (negated and lemma in moods.reporting):
            return _DOUBTED
    return None


def _nobody(scene: Scene, place: int) -> bool:
    """True for "nobody knows"."""
    return any(scene.lemma(child) in _NOBODY for child in scene.children(place, "nsubj"))


def _failed(scene: Scene, place: int, moods: Moods) -> bool:
    """True for "declined to say"."""
    above = scene.tree.words[place].head
    relation = scene.tree.bases[place]
    return relation == "xcomp" and above != ROOT and scene.lemma(above) in moods.failing


_NOBODY = frozenset(["nobody", "no-one", "none", "никто"])


def spoken(scene: Scene, place: int, moods: Moods) -> End | None:
    """Whoever says what a word is part of: the subject of the nearest verb of saying whose clause takes it in."""
    below = place
    for above in scene.up(place):
        relation = scene.tree.bases[below]
        if relation == "acl":
            return None
        if relation == "ccomp" and scene.lemma(above) in moods.reporting:
            clause = scene.clauses.by_place.get(above)
            return _speaker(scene, clause.nouns("subject")[0]) if clause and clause.nouns("subject") else None
        below = above
    return None


def _speaker(scene: Scene, place: int) -> End | None:
    """Who speaks: a name, or the words of the noun phrase or of a pronoun in doubt."""
    named = [place, *(child for child in scene.children(place, "appos") if child in scene.names)]
    found = next((end for at in named if (end := scene.end(at, _VOICES, acting=True)) is not None), None)
    if found is not None:
        return found
    word = scene.tree.words[place]
    return End(word.text, Schema.LEGAL_ENTITY, "", "phrase", 0.7, word.start, word.end)


_VOICES = ACTORS | frozenset({Schema.DOCUMENT})
