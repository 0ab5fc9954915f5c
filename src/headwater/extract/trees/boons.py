"""Gifts told by nouns and idioms: "on loan from the bank", "thanks to Berg's largesse", "lets them use its hall"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from headwater.extract.drafts import Draft
from headwater.extract.lexicon.grammar import words
from headwater.extract.sentence import End
from headwater.extract.syntax import ROOT
from headwater.extract.trees.clauses import Clause
from headwater.extract.trees.english_goods import BOONS, TOOLS
from headwater.extract.trees.givers import givers, is_sum, takers
from headwater.extract.trees.lexicons import Lexicon
from headwater.extract.trees.scene import Scene
from headwater.extract.trees.statements import statement
from headwater.model import Relation

_LOANS = words("loan hire lease secondment rent rental")
_PRESENTS = words("gift present donation loan courtesy contribution")
_HAVING = words("have get use own drive occupy run keep receive enjoy acquire obtain boast rent live work operate meet")
_BEGINNING = words("found launch establish start create open set")
_LETS = words("let allow permit")
_USING = words(
    "use have borrow occupy stay live sleep meet work camp share park store print keep rehearse gather operate"
)
_DOORS = words("door house home hall kitchen premise premises gate church school building")
_PUTS = words("put place leave set lay")
_FOR_NOTHING = words("nothing free song gratis")
_MEANS = words("with on by through from without")
_CAUSES = frozenset(["thanks to", "but for", "because of", "due to", "owing to", "out of", "courtesy of", "for"])


def boons(scene: Scene, lexicon: Lexicon) -> Iterator[Draft]:
    """Drafts of every such noun and idiom in the sentence."""
    for clause in scene.clauses:
        if clause.lemma in _LETS:
            yield from _let(scene, lexicon, clause)
        if clause.lemma in ("open", "throw open", "open up"):
            yield from _opened(scene, lexicon, clause)
    for place, word in enumerate(scene.tree.words):
        if word.upos != "NOUN" or place in scene.names:
            continue
        lemma, case = scene.lemma(place), scene.clauses.case(place)
        if lemma in _LOANS and case == "on":
            yield from _lent(scene, lexicon, place, _from(scene, place, "from"))
        elif lemma == "permission" and case in ("by", "with"):
            yield from _lent(scene, lexicon, place, _from(scene, place, "of") or scene.owners(place))
        elif lemma == "disposal" and case == "at":
            yield from _disposal(scene, lexicon, place)
        elif lemma == "courtesy":
            yield from _lent(scene, lexicon, place, _from(scene, place, "of"))
        elif lemma in _PRESENTS and scene.children(place, "cop"):
            yield from _present(scene, lexicon, place)
        elif lemma in BOONS and (case in _MEANS or case in _CAUSES or _by_means(scene, place)):
            yield from _means(scene, lexicon, place, case)


def _from(scene: Scene, place: int, case: str) -> list[int]:
    found = [child for child in scene.children(place, "nmod", "obl") if scene.clauses.case(child) == case]
    return scene.clauses.joined(found)


def _let(scene: Scene, lexicon: Lexicon, clause: Clause) -> Iterator[Draft]:
    """ "lets the League use its back room": whoever lets provides."""
    inner = [scene.clauses.by_place.get(child) for child in scene.children(clause.at, "ccomp", "xcomp")]
    for below in inner:
        if below is None or below.lemma not in _USING:
            continue
        things = [*below.nouns("object"), *below.nouns("in"), *below.nouns("on"), *below.nouns("at")]
        free = any(scene.lemma(at) in _FOR_NOTHING for at in below.nouns("for"))
        if not free and not any(scene.lemma(at) in TOOLS or at in scene.names for at in things):
            continue
        getting = clause.nouns("object") or [at for at in below.nouns("subject") if at not in clause.nouns("subject")]
        ends = (givers(scene, clause.nouns("by" if clause.passive else "subject")), takers(scene, getting))
        yield from _stated(scene, lexicon, Relation.PROVIDES, ends, clause.at, "let")


def _opened(scene: Scene, lexicon: Lexicon, clause: Clause) -> Iterator[Draft]:
    """ "opened its doors to the exiles"."""
    if any(scene.lemma(at) in _DOORS for at in clause.nouns("subject" if clause.passive else "object")):
        ends = (givers(scene, clause.nouns("by" if clause.passive else "subject")), takers(scene, clause.nouns("to")))
        yield from _stated(scene, lexicon, Relation.PROVIDES, ends, clause.at, "doors")


def _disposal(scene: Scene, lexicon: Lexicon, place: int) -> Iterator[Draft]:
    """ "put a lorry at the company's disposal"."""
    clause = scene.clauses.around(place)
    if clause is not None and clause.lemma in _PUTS:
        giving = givers(scene, clause.nouns("by" if clause.passive else "subject"))
        getting = takers(scene, _from(scene, place, "of") or scene.owners(place))
        yield from _stated(scene, lexicon, Relation.PROVIDES, (giving, getting), place, "disposal")


def _lent(scene: Scene, lexicon: Lexicon, place: int, giving: list[int]) -> Iterator[Draft]:
    """ "has a tractor on loan from the bank": whoever has it got it; else the thing is what is lent."""
    head, clause = scene.tree.words[place].head, scene.clauses.around(place)
    getting: list[End] = []
    if clause is not None and (clause.lemma in _HAVING or head in clause.nouns("object")):
        getting = takers(scene, clause.nouns("subject"))
    if not getting and scene.children(place, "cop"):
        getting = takers(scene, scene.children(place, "nsubj"), things=True)
    if not getting and head != ROOT and head not in scene.clauses.by_place:
        getting = takers(scene, [head], things=True)
    yield from _stated(scene, lexicon, Relation.PROVIDES, (givers(scene, giving), getting), place, "loan")


def _present(scene: Scene, lexicon: Lexicon, place: int) -> Iterator[Draft]:
    """ "The League's roof was a present from the bank"."""
    subjects = scene.children(place, "nsubj")
    owners = [at for subject in subjects for at in scene.owners(subject)]
    getting = takers(scene, _from(scene, place, "to")) or takers(scene, owners)
    getting = getting or takers(scene, subjects, things=True)
    relation = Relation.FUNDS if any(is_sum(scene, at) for at in subjects) else Relation.PROVIDES
    giving = givers(scene, _from(scene, place, "from") or _from(scene, place, "of"))
    yield from _stated(scene, lexicon, relation, (giving, getting), place, "present")


def _by_means(scene: Scene, place: int) -> bool:
    """True behind "thanks to", "but for" and the like, however the parser joined their words."""
    before = [word.text.lower() for word in scene.tree.words[max(0, place - 6) : place]]
    pairs = {f"{one} {two}" for one, two in pairwise(before)}
    return bool(pairs & (_CAUSES - {"for"}))


def _means(scene: Scene, lexicon: Lexicon, place: int, case: str) -> Iterator[Draft]:
    """ "was built with money from the bank", "would not exist but for Berg's largesse"."""
    named = _from(scene, place, "from") or _from(scene, place, "of") or scene.owners(place)
    giving = [end for end in givers(scene, named) if end.how != "pronoun"]
    clause = scene.clauses.around(place)
    if not giving or clause is None or (case in ("for", "from", "by") and not _by_means(scene, place)):
        return
    if clause.lemma in _BEGINNING and not clause.passive and clause.nouns("object"):
        return  # what is begun with it gets it
    getting = takers(scene, clause.nouns("subject"), things=clause.passive)
    yield from _stated(scene, lexicon, Relation.FUNDS, (giving, getting), place, "means")


def _stated(
    scene: Scene, lexicon: Lexicon, relation: Relation, ends: tuple[list[End], list[End]], at: int, how: str
) -> Iterator[Draft]:
    for giver in ends[0]:
        for taker in ends[1]:
            if giver.text != taker.text:
                sure = 0.86 if "phrase" not in (giver.how, taker.how) else 0.82
                yield statement(scene, lexicon, relation, (giver, taker), at, f"tree:boon:{how}", sure)
