"""Meetings, appearances and purchases told by a noun: "after talks with Berg", "in a speech at the Coastal Forum"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, product
from typing import Final

from headwater.extract.drafts import Draft
from headwater.extract.lexicon import cues as c
from headwater.extract.lexicon.grammar import words
from headwater.extract.syntax import ROOT
from headwater.extract.trees.clauses import base
from headwater.extract.trees.lexicons import Lexicon
from headwater.extract.trees.lists import spoken_of
from headwater.extract.trees.organisers import organisers
from headwater.extract.trees.presence import presence
from headwater.extract.trees.scene import Scene
from headwater.extract.trees.statements import statement
from headwater.model import Relation

_MEETINGS: Final = words(
    "talk talks meeting dinner lunch luncheon supper breakfast audience negotiation encounter rendezvous handshake "
    "photograph photo picture selfie tea coffee drink conversation discussion consultation tête-à-tête session summit"
)
_SPEECHES: Final = words("speech address lecture keynote presentation remark remarks")
_VISITS: Final = words("attendance appearance participation presence visit trip")
_EACH: Final = words("embrace hug kiss confer huddle meet") | {"shake hands", "meet up", "sit down"}
_JOINT: Final = words("dine lunch breakfast eat drink pose appear travel sit chat talk holiday hunt sail dance")
_SEEN: Final = words("photograph picture see film spot snap show introduce seat")
_PURCHASES: Final = words("takeover acquisition purchase ownership buyout")
_THERE: Final = words("there present attendance hand")
_COMING: Final = words("attend participate") | {"turn up", "show up", "take part"}
_PLACED: Final = ("at", "in", "to", "for", "of")


def encounters(scene: Scene, lexicon: Lexicon) -> Iterator[Draft]:
    """Drafts of every such noun, and of whoever "was there"."""
    for place, word in enumerate(scene.tree.words):
        lemma = word.lemma.lower()
        if word.upos == "NOUN" and place not in scene.names:
            if lemma in _MEETINGS:
                yield from _met(scene, lexicon, place)
            if lemma in _SPEECHES | _VISITS:
                yield from _came(scene, lexicon, place, Relation.SPEAKS_AT if lemma in _SPEECHES else Relation.ATTENDS)
            if lemma in _PURCHASES:
                yield from _bought(scene, lexicon, place)
        if lemma in _THERE and scene.children(place, "cop"):
            yield from _present(scene, lexicon, place)
    yield from _attended(scene, lexicon)
    yield from _together(scene, lexicon)
    yield from presence(scene, lexicon)
    yield from organisers(scene, lexicon)


def _together(scene: Scene, lexicon: Lexicon) -> Iterator[Draft]:
    """ "Berg and Okoro embraced", "were photographed together": all who do it meet each other."""
    for clause in scene.clauses:
        shaken = clause.lemma == "shake" and "hand" in {scene.lemma(at) for at in clause.nouns("object")}
        plain = clause.lemma in _EACH or shaken
        both = "together" in {scene.lemma(ch) for ch in scene.children(clause.at, "advmod", "xcomp")}
        if not plain and not (both and clause.lemma in _JOINT | _SEEN and clause.passive == (clause.lemma in _SEEN)):
            continue
        if clause.nouns("with|to") or (clause.nouns("object") and clause.lemma != "shake"):
            continue
        for one, other in combinations(scene.ends(clause.nouns("subject"), c.PEOPLE), 2):
            yield statement(scene, lexicon, Relation.MET, (one, other), clause.at, "tree:encounter:each", 0.86)


def _met(scene: Scene, lexicon: Lexicon, place: int) -> Iterator[Draft]:
    between = _hanging(scene, place, "between")
    if between:
        for one, other in combinations(scene.ends(between, c.ACTORS), 2):
            yield statement(scene, lexicon, Relation.MET, (one, other), place, "tree:encounter:between", 0.9)
        return
    others = scene.ends(_hanging(scene, place, "with"), c.ACTORS)
    for one, other in product(scene.ends(_doers(scene, place), c.ACTORS) if others else [], others):
        if one.text != other.text:
            pattern = f"tree:encounter:{scene.lemma(place)}"
            yield statement(scene, lexicon, Relation.MET, (one, other), place, pattern, 0.85)


def _came(scene: Scene, lexicon: Lexicon, place: int, relation: Relation) -> Iterator[Draft]:
    where = [at for case in _PLACED for at in _hanging(scene, place, case)]
    events, doers = scene.ends(where, c.EVENTS), []
    if relation is Relation.SPEAKS_AT:  # "the congress opened with a keynote from Berg"
        doers = _hanging(scene, place, "from") or _hanging(scene, place, "by")
        clause = scene.clauses.around(place)
        if doers and not events and clause is not None:
            events = scene.ends([*clause.nouns("subject"), *clause.nouns("object")], c.EVENTS)
    for one, event in product(scene.ends(doers or _doers(scene, place), c.PEOPLE) if events else [], events[:1]):
        yield statement(
            scene, lexicon, relation, (one, event), place, f"tree:encounter:{scene.lemma(place)}", 0.84
        )  # fmt: skip


def _bought(scene: Scene, lexicon: Lexicon, place: int) -> Iterator[Draft]:
    buyers = _owners(scene, place) or _hanging(scene, place, "by")
    for one, other in product(
        scene.ends(buyers, c.ACTORS), scene.ends(_hanging(scene, place, "of"), c.OWNABLE, body=True)
    ):
        if one.text != other.text:
            yield statement(scene, lexicon, Relation.OWNS, (one, other), place, "tree:encounter:takeover", 0.84)


def _present(scene: Scene, lexicon: Lexicon, place: int) -> Iterator[Draft]:
    """ "Toni Huber was there": at the event just spoken of, or the one behind "at"."""
    events = scene.ends(_hanging(scene, place, "at"), c.EVENTS) or spoken_of(scene, place)
    people = scene.clauses.joined(scene.children(place, "nsubj"))
    people += [ch for ch in scene.children(place, "conj") if "so" in {scene.lemma(at) for at in scene.children(ch)}]
    for one, event in product(scene.ends(people, c.ACTORS) if events else [], events[:1]):
        yield statement(scene, lexicon, Relation.ATTENDS, (one, event), place, "tree:encounter:there", 0.84)


def _attended(scene: Scene, lexicon: Lexicon) -> Iterator[Draft]:
    """ "Huber attended too": with no event beside the verb it is the one just spoken of."""
    for clause in scene.clauses:
        if clause.lemma not in _COMING or clause.passive or clause.nouns("object|at|in|to|for"):
            continue
        events = spoken_of(scene, clause.at)
        for one, event in product(scene.ends(clause.nouns("subject"), c.ACTORS) if events else [], events):
            yield statement(scene, lexicon, Relation.ATTENDS, (one, event), clause.at, "tree:encounter:attend", 0.8)


def _hanging(scene: Scene, place: int, case: str) -> list[int]:
    """Nouns behind a preposition of this noun, or of the verb right over it if they stand right behind the noun."""
    found = [child for child in scene.children(place, "nmod", "obl") if scene.clauses.case(child) == case]
    if not found:
        near = [at for at in range(place + 2, min(place + 8, len(scene.tree.words))) if scene.clauses.case(at) == case]
        head = scene.tree.words[place].head
        found = [
            at for at in near if scene.tree.words[at].head in (place, head) and base(_relation(scene, at)) == "obl"
        ][:1]
    return scene.clauses.joined(found)


def _relation(scene: Scene, place: int) -> str:
    return scene.tree.words[place].deprel


def _owners(scene: Scene, place: int) -> list[int]:
    return [child for child in scene.children(place, "nmod") if _relation(scene, child) == "nmod:poss"]


def _doers(scene: Scene, place: int) -> list[int]:
    """Whose meeting it is: its owner, else the subject of the clause that it stands in."""
    owners = _owners(scene, place)
    if owners:
        return owners
    clause = scene.clauses.around(place)
    hangs = base(_relation(scene, place)) in ("obl", "obj", "nmod", "advcl")
    return clause.nouns("subject") if clause is not None and hangs and place != ROOT and not clause.passive else []
