"""What an English pronoun can mean by number, gender and kind."""

from __future__ import annotations

from dataclasses import dataclass

from headwater.extract.cast import ORGANISED, Cast
from headwater.extract.gender import FEMALE, MALE, gender
from headwater.extract.lexicon.grammar import words
from headwater.extract.salience import Standing
from headwater.extract.syntax import ROOT, Tree
from headwater.extract.trees.clauses import base
from headwater.model import Schema

PERSONS = frozenset({Schema.PERSON, Schema.LEGAL_ENTITY})
_MALE = words("he him his")
_FEMALE = words("she her hers")
_NEUTER = words("it its")
_PLURAL = words("they them their theirs")
_TELLING = frozenset(["nmod", "acl", "amod", "conj", "nummod"])
_PAIR = words("both two pair duo couple")
_OPEN, _PLACE, _THING, _BODY, _OWNING, _HAPPENING = 0.6, 0.5, 0.6, 0.7, 0.35, 0.5
_WOMEN = words("woman girl mother wife daughter sister aunt niece widow actress heiress girlfriend landlady queen")
_MEN = words("man boy father husband son brother uncle nephew widower actor fisherman king monk policeman girl")
_ACTING = words(
    "pay give fund host organise organize hire employ publish say deny accuse own buy send lend finance sponsor "
    "support campaign receive accept donate invite transfer grant tell announce claim back bankroll run lease rent "
    "collect borrow owe found establish register award subsidise subsidize contribute spend raise promise ask call "
    "want hope plan decide refuse agree reject describe insist confirm control"
)
"""Verbs of somebody or some body, and not of a thing."""
_WEATHER = words(
    "seem appear emerge turn happen follow take remain rain matter transpire cost be become make help sound"
)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What fits a pronoun: ``gender`` of a person, empty for a thing or a body; ``plural``; whether it acts, owns."""

    gender: str = ""
    plural: bool = False
    pair: bool = False
    acts: bool = False
    owns: bool = False


def wanted(tree: Tree, place: int) -> Wanted | None:
    """What a word asks of what it means; None for a word that means nothing else."""
    word = tree.words[place]
    low = word.text.lower()
    if low in _PAIR and _alone(tree, place):
        return Wanted(plural=True, pair=True)
    if word.upos not in ("PRON", "DET"):
        return None
    acts, owns = _acts(tree, place), word.deprel == "nmod:poss"
    if low in _MALE or low in _FEMALE:
        return Wanted(MALE if low in _MALE else FEMALE, acts=acts)
    if low in _NEUTER and not _empty(tree, place):
        return Wanted(acts=acts, owns=owns)
    return Wanted(plural=True, acts=acts) if low in _PLURAL else None


def _alone(tree: Tree, place: int) -> bool:
    """True for "both", "the two", "the pair" as the subject or object of a verb, without a noun or an "of"."""
    word = tree.words[place]
    if base(word.deprel) not in ("nsubj", "obj", "obl", "iobj"):
        return False
    article = place > 0 and tree.words[place - 1].text.lower() == "the"
    below = [tree.words[child] for child in tree.children[place]]
    told = any(
        base(child.deprel) in ("nmod", "acl", "amod", "conj", "nummod") and child.upos != "PRON" for child in below
    )
    return not told and (article != (word.text.lower() == "both"))


def _acts(tree: Tree, place: int) -> bool:
    word = tree.words[place]
    return word.deprel == "nsubj" and word.head != ROOT and tree.words[word.head].lemma.lower() in _ACTING


def _empty(tree: Tree, place: int) -> bool:
    """True for the "it" of "it is clear that", "it emerged that"."""
    word = tree.words[place]
    if word.deprel == "expl":
        return True
    if base(word.deprel) != "nsubj" or word.head == ROOT:
        return False
    clauses = [child for child in tree.children[word.head] if base(tree.words[child].deprel) in ("ccomp", "csubj")]
    head = tree.words[word.head]
    copular = any(base(tree.words[child].deprel) == "cop" for child in tree.children[word.head])
    return bool(clauses) and (copular or word.deprel == "nsubj:pass" or head.lemma.lower() in _WEATHER)


def agrees(cast: Cast, want: Wanted, one: Standing) -> float:
    """How well a thing fits a pronoun, from 0 to 1."""
    if want.plural:
        return _several(want, one)
    if one.plural:
        return 0.0
    if want.gender:
        return _person(cast, want, one)
    if one.schema is Schema.ADDRESS:
        return _PLACE
    if one.schema is Schema.PERSON:
        return 0.0
    if one.schema in ORGANISED or one.schema is Schema.EVENT:
        return _HAPPENING if one.schema is Schema.EVENT and (want.acts or (want.owns and one.mention is None)) else 1.0
    return _OWNING if want.owns else 0.25 if want.acts else _THING


def _person(cast: Cast, want: Wanted, one: Standing) -> float:
    if one.schema not in PERSONS:
        return 0.0
    told = cast.genders.get(one.bearer, "") or one.gender
    if told:
        return 1.0 if told == want.gender else 0.0
    return _OPEN if one.schema is Schema.PERSON else 0.3


def _several(want: Wanted, one: Standing) -> float:
    """ "They" are several; of a body it is said too, and "the two" are two people."""
    if want.pair:
        return 1.0 if len(one.members) == 2 else 0.0
    if one.plural:
        return 1.0 if one.schema is not None or one.members else 0.4
    return _BODY if one.schema in ORGANISED else 0.0


def gender_of(noun: str) -> str:
    """The gender that a noun for a person tells, empty for most."""
    if noun in _WOMEN or noun.endswith("woman"):
        return FEMALE
    return MALE if noun in _MEN or noun.endswith("man") else gender("", noun)
