"""Orders and advice told by what somebody is told to do: "told Berg what to write", "urged all to vote for"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from headwater.extract.drafts import Draft
from headwater.extract.lexicon.cues import ACTORS, BODIES, PAPERS, SUPPORTED
from headwater.extract.lexicon.grammar import words
from headwater.extract.sentence import End
from headwater.extract.trees.clauses import Clause
from headwater.extract.trees.lexicons import Lexicon
from headwater.extract.trees.scene import Scene
from headwater.extract.trees.statements import statement
from headwater.model import Relation

_TELLING = words("tell instruct order command direct bid dictate forbid cause")
_ADVISING = words(
    "urge ask tell call advise instruct exhort encourage implore beg recommend order direct request appeal persuade "
    "want"
)
_FAVOURING = words("back support elect re-elect choose endorse recognise recognize join return reelect help defend")
_VOTING = words("vote plump opt campaign canvass turn-out pray rally")
_QUESTIONS = words("what how whom who which where when whether")
_CLAUSAL = ("xcomp", "ccomp", "advcl", "acl", "obj", "obl")


def told(scene: Scene, lexicon: Lexicon) -> Iterator[Draft]:
    """Drafts of both."""
    for clause in scene.clauses:
        if clause.lemma in _TELLING:
            yield from _bidden(scene, lexicon, clause)
        if clause.lemma in _ADVISING:
            yield from _advised(scene, lexicon, clause)


def _bidden(scene: Scene, lexicon: Lexicon, clause: Clause) -> Iterator[Draft]:
    """ "told the paper to drop it", "tells the columnists what to think"."""
    below = [child for child in scene.children(clause.at, *_CLAUSAL) if child > clause.at]
    if not any(_infinitive(scene, child) for child in below):
        return
    tellers = scene.ends(clause.nouns("by" if clause.passive else "subject"), ACTORS, acting=True)
    hearers = scene.ends(clause.nouns("subject" if clause.passive else "object|to"), ACTORS)
    if clause.lemma == "tell" and not any(_asks(scene, child) for child in below):
        hearers = [end for end in hearers if end.how != "phrase"]  # "told reporters to wait"
    yield from _pairs(scene, lexicon, clause, Relation.DIRECTS, tellers, hearers, "told", 0.84)


def _infinitive(scene: Scene, place: int) -> bool:
    """True for "to drop it" and for a question about it, "what to think", "which men to choose"."""
    word = scene.tree.words[place]
    marked = any(scene.lemma(child) == "to" for child in scene.children(place, "mark", "aux"))
    if word.upos in ("VERB", "AUX", "ADJ", "NOUN") and marked:
        return True
    return _asks(scene, place) and any(
        scene.lemma(child) == "to" and scene.tree.bases[child] == "mark" for child in scene.tree.subtree(place)
    )


def _asks(scene: Scene, place: int) -> bool:
    """True for a question, "what to think"."""
    return scene.lemma(place) in _QUESTIONS or any(scene.lemma(child) in _QUESTIONS for child in scene.children(place))


def _advised(scene: Scene, lexicon: Lexicon, clause: Clause) -> Iterator[Draft]:
    """ "urged its members to vote for the League": it endorses the League."""
    for child in scene.tree.subtree(clause.at):
        lower = scene.clauses.by_place.get(child)
        if lower is None or lower.at <= clause.at or lower.passive or not _near(scene, clause, child):
            continue
        marked = any(scene.lemma(at) == "to" for at in scene.children(child, "mark", "aux"))
        favoured = _favoured(scene, lower) if marked and not lower.negated else []
        voices = scene.ends(clause.nouns("by" if clause.passive else "subject"), ACTORS, acting=True)
        relation = Relation.ENDORSES if lower.lemma in _VOTING else Relation.STATES_SUPPORT_FOR
        yield from _pairs(scene, lexicon, clause, relation, voices, favoured, "urged", 0.84)


def _near(scene: Scene, clause: Clause, child: int) -> bool:
    """True where nothing but what is advised stands between the two predicates."""
    above = scene.tree.words[child].head
    return above == clause.at or (above in scene.tree.children[clause.at] and above not in scene.clauses.by_place)


def _favoured(scene: Scene, lower: Clause) -> list[End]:
    kinds = SUPPORTED | BODIES | PAPERS
    if lower.lemma in _VOTING:
        return scene.ends(lower.nouns("for|object"), kinds)
    return scene.ends(lower.nouns("object"), kinds) if lower.lemma in _FAVOURING else []


def _pairs(
    scene: Scene, lexicon: Lexicon, clause: Clause, relation: Relation, subjects: list[End], objects: list[End],
    pattern: str, sure: float,
) -> Iterator[Draft]:  # fmt: skip
    for subject, object_ in product(subjects, objects):
        if subject.text != object_.text:
            pair = (subject, object_)
            yield statement(scene, lexicon, relation, pair, clause.at, f"tree:{pattern}:{clause.lemma}", sure)
