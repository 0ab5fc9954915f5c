"""Who holds a role, where the sentence does not put the two side by side.

"the appointment of Ann Po as chair of the League", "one of the founders of the League", "elected Ann Po chair and Tom
Okoro treasurer", "succeeded Tom Okoro as head of the League", "the League has a president, Ann Po".
"""

from __future__ import annotations

from typing import Final

from headwater.extract.lexicon.grammar import words
from headwater.extract.sentence import End
from headwater.extract.syntax import ROOT
from headwater.extract.trees.clauses import Clause, base
from headwater.extract.trees.scene import Scene
from headwater.model import Schema

_SOME: Final = words(
    "one two three four five six seven some several many most all each both either neither none any first second "
    "third "
    "last latest oldest eldest youngest only few part number handful group pair trio couple"
)
_TERMS: Final = words(
    "appointment reappointment re-appointment election re-election nomination designation selection promotion "
    "elevation "
    "installation inauguration tenure term stint spell time years year days reign service work role position post "
    "capacity career resignation departure retirement removal dismissal ouster sacking replacement confirmation "
    "recall suspension mandate period job stay return arrival rise debut record experience election induction"
)
"""Nouns of holding, getting and losing an office, behind which "as" names it."""
_CHANGING: Final = words(
    "replace succeed follow supplant oust unseat displace supersede relieve defeat beat depose topple"
)
_VOTING: Final = words(
    "elect re-elect reelect choose name appoint nominate pick vote crown make proclaim install confirm hire promote "
    "recruit engage retain select designate reappoint re-appoint unveil announce"
)
_HAVING: Final = words("have boast get gain need seek lack find receive acquire lose choose elect pick appoint hire")
_BODIES: Final = frozenset({Schema.ORGANIZATION, Schema.COMPANY})
_BEFORE: Final = words(
    "acting deputy vice interim honorary general managing executive joint sole first second new - co"
)


def out_of(scene: Scene, place: int) -> int:
    """Where the one who is meant stands: "one of its founders"; the role itself where it has no number."""
    head = scene.tree.words[place].head
    below = scene.tree.bases[place] == "nmod" and scene.clauses.case(place) == "of"
    return head if below and scene.lemma(head) in _SOME else place


def termed(scene: Scene, place: int) -> list[int]:
    """Whose term, election or dismissal it is that the role stands behind: "Ann Po's tenure as president"."""
    head = scene.tree.words[place].head
    if head == ROOT or scene.clauses.case(place) != "as":
        return []
    if head in scene.names:
        return [head] if scene.tree.bases[place] in ("nmod", "appos") else []
    if scene.lemma(head) not in _TERMS:
        return []
    found = [at for at in scene.children(head, "nmod") if scene.clauses.case(at) in ("of", "by")]
    return scene.clauses.joined(found) or scene.owners(head)


def paired(scene: Scene, becoming: frozenset[str], place: int) -> list[int]:
    """The person right before a role that a verb gives: "elected Ann Po chair, Tom Okoro treasurer"."""
    clause = scene.clauses.around(place)
    if clause is None or not (clause.lemma in becoming or clause.lemma in _VOTING) or scene.children(place, "cop"):
        return []
    at = place - 1
    while at > clause.at and place - at < 4 and scene.tree.words[at].text.lower() in _BEFORE:
        at -= 1
    name = scene.names.get(at)
    person = name is not None and scene.sentence.cast.at(name).schema is Schema.PERSON
    hung = scene.tree.words[place].head != ROOT and scene.tree.bases[place] in _GIVEN
    return [scene.heads[name]] if name is not None and person and hung and at > clause.at else []


_GIVEN: Final = frozenset(["obj", "xcomp", "conj", "appos", "flat", "obl", "nmod", "list", "dep"])


def accompanied(scene: Scene, place: int) -> list[int]:
    """The person with whom as what something is done: "with Ann Po as its president and Tom Okoro as treasurer"."""
    at = next((at for at in (place - 1, place - 2, place - 3) if at > 0 and scene.tree.words[at].text == "as"), 0)
    name = scene.names.get(at - 1) if at else None
    if name is None or scene.sentence.cast.at(name).schema is not Schema.PERSON:
        return []
    first = next(n for n in range(at) if scene.names.get(n) == name)
    return [scene.heads[name]] if first and _with(scene, first - 1) else []


def _with(scene: Scene, at: int) -> bool:
    """True for "with", and for an "and" behind another "with … as"."""
    before = [word.text.lower() for word in scene.tree.words[: at + 1]]
    return before[-1] == "with" or (before[-1] in ("and", ",") and "with" in before and "as" in before)


def shared_subject(scene: Scene, place: int) -> list[int]:
    """Of whom a list of roles is said: "is a trustee of the Trust, an adviser to the Bank and a patron of the Club"."""
    words, head = scene.tree.words, scene.tree.words[place].head
    if head not in scene.names or base(words[place].deprel) not in ("conj", "appos") or scene.children(place, "cop"):
        return []
    if scene.sentence.cast.at(scene.names[head]).schema is Schema.PERSON:
        return []
    for above in scene.up(head):
        if scene.children(above, "cop") and above < head:
            conjoined = base(words[place].deprel) == "conj" or any(w.text == "and" for w in words[place:])
            return scene.clauses.joined(scene.children(above, "nsubj")) if conjoined else []
        if base(words[above].deprel) not in ("nmod", "conj", "appos"):
            return []
    return []


def moved(clause: Clause) -> list[int] | None:
    """Both who came and who went: "Ann Po succeeded Tom Okoro as head"; None for any other verb."""
    if clause.lemma in _CHANGING:
        return [*clause.nouns("subject"), *clause.nouns("by" if clause.passive else "object")]
    if clause.lemma == "take over" and clause.nouns("from"):
        return [*clause.nouns("subject"), *clause.nouns("from")]
    return None


def employing(scene: Scene, place: int) -> list[End]:
    """The body that has, elects or names somebody for a role of which no body is told."""
    head, relation = scene.tree.words[place].head, scene.tree.bases[place]
    if scene.tree.words[place].upos == "PROPN" or head == ROOT:
        return []
    clause = scene.clauses.by_place.get(head)
    if clause is None:
        clause = scene.clauses.around(place)
    if clause is None or not (_wanted(clause, place, relation) or accompanied(scene, place)):
        return []
    if accompanied(scene, place):
        return [end for end in scene.ends(clause.nouns("subject"), _BODIES) if end.how != "phrase"]
    places = clause.nouns("by" if clause.passive else "subject")
    return [end for end in scene.ends(places, _BODIES) if end.how != "phrase"]


def _wanted(clause: Clause, place: int, relation: str) -> bool:
    if clause.lemma in _VOTING:
        return relation in _GIVEN
    return clause.lemma in _HAVING and place in clause.nouns("object") and not clause.negated
