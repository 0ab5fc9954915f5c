"""Drafts that the words right before an end forbid, whatever the parser made of the sentence.

A turned-round payment is the worst error there is: who stands behind "from" or "by" gave, who stands behind "to" got.
"""

from __future__ import annotations

from dataclasses import replace

from headwater.extract.drafts import Draft
from headwater.extract.lexicon.english_roles import COSTS, FUNDING, GOODS, JOURNEYS
from headwater.extract.lexicon.grammar import words
from headwater.extract.sentence import End
from headwater.extract.syntax import ROOT
from headwater.extract.trees.scene import Scene
from headwater.model import Family, Relation, Schema

_GIVEN = frozenset([Family.FUNDS, Family.PROVIDES])
_HELD = frozenset([Family.ROLE, Family.PART])
_INSIDE = frozenset(["DET", "ADJ", "NOUN", "PROPN", "NUM", "PUNCT"])
_FURTHEST = 6


def turned_round(scene: Scene, draft: Draft) -> bool:
    """True where giver and taker stand behind each other's prepositions."""
    if draft.relation.family not in _GIVEN or draft.subject is None:
        return False
    giver, taker = _before(scene, draft.subject), _before(scene, draft.object)
    return giver in scene.grammar.towards or taker in scene.grammar.away


def apart(scene: Scene, draft: Draft) -> bool:
    """True where a semicolon stands between the word that states the relation and one of its named ends."""
    if draft.pattern.startswith("tree:entry"):
        return False  # the marks of a register
    ends = [end for end in (draft.subject, draft.object) if end is not None and end.how in ("name", "short name")]
    spans = [(min(end.start, draft.cue_start), max(end.start, draft.cue_start)) for end in ends]
    return any(";" in scene.sentence.text[start:stop] for start, stop in spans)


def of_an_organ(scene: Scene, draft: Draft) -> bool:
    """True where an end is only the organ or the shares of a body that is told: "sits on the board of the League"."""
    end = draft.object
    if end is None or end.how != "phrase" or draft.relation.family not in _HELD | {Family.OWNS}:
        return False
    tree, at = scene.tree.words, scene.place_at(max(end.start, end.end - 1))
    if _last(end) in _SHARES:
        return True
    behind = tree[at + 1].text.lower() if at != ROOT and at + 1 < len(tree) else ""
    return _last(end) in _ORGANS and behind == "of"


_ORGANS = words("board council committee executive presidium leadership management directorate panel fund staff")
_SHARES = words("stake holding share shares shareholding interest majority")


def of_somebody(scene: Scene, draft: Draft) -> bool:
    """True where the taker only tells where a person belongs: "the travel of Nils Ford of the Northern Movement"."""
    end = draft.object
    if draft.relation.family not in _GIVEN or end is None or end.schema is Schema.PERSON:
        return False
    at = scene.place_at(end.start) - 1
    while at >= 0 and scene.tree.words[at].upos == "DET":
        at -= 1
    name = scene.names.get(at - 1) if at > 0 and scene.tree.words[at].text.lower() == "of" else None
    return name is not None and scene.sentence.cast.at(name).schema is Schema.PERSON


def set_aside(scene: Scene, draft: Draft) -> bool:
    """True where somebody is named only to say that it was not them: "paid not by the bank but by Berg"."""
    for end in (draft.subject, draft.object):
        place = scene.place_at(end.start) if end is not None and end.end > end.start else ROOT
        if place != ROOT and _denied(scene, place):
            return True
    return False


def _denied(scene: Scene, place: int) -> bool:
    place = scene.heads[scene.names[place]] if place in scene.names else place
    told = {scene.lemma(child) for child in scene.children(place, "advmod", "cc")}
    return "not" in told and not told & {"only", "just", "merely", "but"}


def doubtful(draft: Draft) -> Draft:
    """A role whose body is one word with a capital may be that of a people: "the Sami activist Nils Utsi"."""
    title = ":title" in draft.pattern and draft.relation in (Relation.MEMBER_OF, Relation.REPRESENTS)
    body = draft.object
    if not title or body is None or " " in body.text or not body.text[1:].islower() or body.how != "name":
        return draft
    return replace(draft, sure=min(draft.sure, 0.8))


def nobody(scene: Scene, draft: Draft) -> bool:
    """True where neither end, or in words of praise and reports one, is anybody in particular."""
    if _called(scene, draft):
        return True
    if draft.relation.family in _GATHERED and all(_told(scene, end) for end in (draft.subject, draft.object)):
        return False  # "the consul met the mayor", "the envoys came to the talks"
    ends = [end.how == "phrase" for end in (draft.subject, draft.object) if end is not None]
    said = draft.relation.family in (Family.PROMOTES, Family.ENDORSES) or draft.relation in _LOOSE
    said = said and draft.relation is not Relation.PUBLISHES
    lent = draft.relation is Relation.COVERS and draft.object is not None and _last(draft.object) in _PAID
    given = draft.relation.family in _GIVEN
    return lent or (any(ends) if said else len(ends) == 2 and all(ends) and not given)


def _called(scene: Scene, draft: Draft) -> bool:
    """True where "call" gives a name: "called the mayor a fool"; that rings nobody up."""
    place = scene.place_at(draft.cue_start)
    if draft.relation is not Relation.CONTACTED or place == ROOT or scene.lemma(place) != "call":
        return False
    return len(scene.children(place, "obj", "iobj", "xcomp")) > 1 or _quoted(scene, draft)


def _quoted(scene: Scene, draft: Draft) -> bool:
    end = draft.object
    return end is not None and scene.sentence.text[end.end : end.end + 3].lstrip(", ")[:1] in _QUOTES


_QUOTES = ('"', "“", "'", "‘", "«")


def _told(scene: Scene, end: End | None) -> bool:
    """True for a name, and for a phrase with an article or an owner that says which one is meant."""
    if end is None or end.how != "phrase" or end.schema is Schema.EVENT:
        return end is not None
    place = scene.place_at(end.start)
    if place == ROOT or {_last(end), _last(end).removesuffix("s")} & _ANYBODY:
        return False
    words_, at = scene.tree.words, place - 1
    while at >= 0 and place - at < 4 and words_[at].upos in ("ADJ", "VERB", "NOUN", "PROPN", "NUM"):
        at -= 1  # "the investigating magistrate"
    before = words_[at].text.lower() if at >= 0 else ""
    several = any(word.isdigit() or word.lower() in _WHICH for word in end.text.split()[:1])
    return " " in end.text if before in ("a", "an") or several else before in _WHICH or words_[place].upos == "PROPN"


_GATHERED = frozenset([Family.CONTACT, Family.ATTENDS, Family.HOSTS])
_WHICH = frozenset(["the", "'s", "’s", "'", "’", "its", "their", "his", "her", "two", "three", "four", "five",
                    "both", "all"])  # fmt: skip
_ANYBODY = frozenset(["reporter", "journalist", "viewer", "reader", "people", "man", "men", "woman", "women", "police",
                      "crowd", "public", "other", "press", "supporter", "friend", "child", "agent",
                      "witness"])  # fmt: skip


def _last(end: End) -> str:
    return end.text.lower().split()[-1] if end.text else ""


_LOOSE = frozenset([Relation.CONTACTED, Relation.MET, Relation.AFFILIATED_WITH])
_PAID = COSTS | JOURNEYS | GOODS | FUNDING


def of_a_people(scene: Scene, draft: Draft) -> bool:
    """True where the body of a role is the name of a people: "the Sami activist" is no member of anything."""
    if draft.relation.family not in _HELD:
        return False
    ends = [end for end in (draft.subject, draft.object) if end is not None and end.how == "name"]
    places = [scene.place_at(end.start) for end in ends]
    return any(at != ROOT and scene.tree.words[at].entity.endswith("-NORP") for at in places)


def _before(scene: Scene, end: End | None) -> str:
    """The preposition that a noun phrase stands behind, in lower case; empty where it stands behind none."""
    if end is None:
        return ""
    place = scene.place_at(end.start) - 1
    for at in range(place, max(-1, place - _FURTHEST), -1):
        word = scene.tree.words[at]
        if word.upos == "ADP":
            return word.text.lower()
        if word.upos not in _INSIDE or word.text in (",", ".", ";", ":", "–", "—"):
            return ""
    return ""
