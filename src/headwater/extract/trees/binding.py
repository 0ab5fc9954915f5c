"""What an English pronoun cannot mean by its place in the tree: "Berg praised him", "his lawyer Tom Okoro"."""

from __future__ import annotations

from headwater.extract.lexicon.grammar import words
from headwater.extract.salience import Standing
from headwater.extract.syntax import ROOT
from headwater.extract.trees.scene import Scene

_BECOMES = words("become remain be")


def barred(scene: Scene, place: int, one: Standing) -> bool:
    """True where a thing of the same sentence cannot be what the pronoun means."""
    word = scene.tree.words[place]
    if _relative(scene, place, one):
        return True
    if word.deprel == "nmod:poss":
        return _owned(scene, place, one) or _speaks(scene, place, one)
    if _speaks(scene, place, one):
        return True
    return _beside(scene, place, one)


def _relative(scene: Scene, place: int, one: Standing) -> bool:
    """What a clause with "which" or "whom" tells of: "a bank in which it holds shares"."""
    for above in [place, *scene.up(place)]:
        word = scene.tree.words[above]
        if word.deprel == "acl:relcl" and word.head != ROOT and place not in scene.tree.children[above]:
            continue
        if word.deprel == "acl:relcl" and word.head != ROOT:
            return word.head in _above(scene, one.place, ("appos", "flat"))
    return False


def _owned(scene: Scene, place: int, one: Standing) -> bool:
    """What a possessive belongs to, and all that is said of that: "his lawyer, Tom Okoro of Oslo"."""
    head = scene.tree.words[place].head
    if head == ROOT:
        return False
    inside = one.place in scene.tree.subtree(head)
    subjects = scene.children(head, "nsubj") if scene.children(head, "cop") else []
    clause = scene.clauses.by_place.get(scene.tree.words[head].head)
    if clause is not None and clause.lemma in _BECOMES and scene.tree.bases[head] in ("xcomp", "obj"):
        subjects = clause.nouns("subject")
    if set(subjects) & _above(scene, one.place, ("appos", "flat", "conj")):
        return True  # "Berg has become its chair"
    return inside or head in _above(scene, one.place, ("appos", "flat", "compound", "conj"))


def _above(scene: Scene, place: int, relations: tuple[str, ...]) -> set[int]:
    found = {place}
    while scene.tree.words[place].head != ROOT and scene.tree.bases[place] in relations:
        place = scene.tree.words[place].head
        found.add(place)
    return found


def _beside(scene: Scene, place: int, one: Standing) -> bool:
    """Another argument of the predicate that the pronoun is an argument of."""
    clause = scene.clauses.by_place.get(_predicate(scene, place))
    if clause is None:
        return scene.tree.words[place].head == scene.tree.words[one.place].head
    theirs = {at for role in clause.roles.values() for at in role}
    mine = place in theirs
    return mine and bool(_above(scene, one.place, ("appos", "flat", "conj")) & theirs)


def _predicate(scene: Scene, place: int) -> int:
    at = place
    while scene.tree.bases[at] in ("conj", "appos", "nmod") and scene.tree.words[at].head != ROOT:
        at = scene.tree.words[at].head
    return scene.tree.words[at].head


def _speaks(scene: Scene, place: int, one: Standing) -> bool:
    """True for whoever utters the quoted words that the pronoun stands in."""
    sentence, start = scene.sentence, scene.tree.words[place].start - scene.sentence.start
    for voice in sentence.voices:
        said = voice.content_start <= start < voice.content_end
        source = voice.source_start <= one.start - sentence.start < voice.source_end
        before = sentence.own[:start]
        if said and source and (before.count("“") > before.count("”") or before.count('"') % 2 == 1):
            return True
    return False
