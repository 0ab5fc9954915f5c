"""How each relation is said: past, negation, present and perfect, with a slot for an adverb.

``~`` marks where an adverb of the text ("reportedly") stands. A relation with a ``present`` is a state
(leads, lives in): without dates it is said in the present, with a start in the perfect, with an end in the past.
"""

from __future__ import annotations

from dataclasses import dataclass

from headwater.model import Relation

SLOT = "~"


@dataclass(frozen=True, slots=True)
class Phrase:
    """The forms of one relation; ``alone`` is said where there is no object ("was formed")."""

    past: str
    negative: str
    present: str = ""
    perfect: str = ""
    alone: str = ""
    alone_negative: str = ""

    @property
    def state(self) -> bool:
        """True for a relation that lasts."""
        return bool(self.present)


def _event(past: str, base: str, alone: str = "", alone_negative: str = "") -> Phrase:
    return Phrase(f"~{past}", f"~did not {base}", alone=alone, alone_negative=alone_negative)


def _verb(past: str, base: str, present: str, perfect: str) -> Phrase:
    return Phrase(f"~{past}", f"~did not {base}", f"~{present}", f"has ~{perfect}")


def _being(what: str) -> Phrase:
    return Phrase(f"was ~{what}", f"was ~not {what}", f"is ~{what}", f"has ~been {what}")


PHRASES: dict[Relation, Phrase] = {
    Relation.FUNDS: _event("funded", "fund"),
    Relation.PROVIDES: _event("gave support in kind to", "give support in kind to"),
    Relation.HOSTS: _event("hosted", "host"),
    Relation.ORGANISES: _event("organised", "organise"),
    Relation.ATTENDS: _event("attended", "attend"),
    Relation.SPEAKS_AT: _event("spoke at", "speak at"),
    Relation.DIRECTS: _event("directed", "direct"),
    Relation.TASKS: _event("tasked", "task"),
    Relation.SUPERVISES: _event("supervised", "supervise"),
    Relation.CONTROLS: _event("controlled", "control"),
    Relation.OWNS: _verb("owned", "own", "owns", "owned"),
    Relation.PROMOTES: _event("promoted", "promote"),
    Relation.COVERS: _event("covered", "cover"),
    Relation.PUBLISHES: _event("published", "publish"),
    Relation.ENDORSES: _event("endorsed", "endorse"),
    Relation.STATES_SUPPORT_FOR: _event("stated support for", "state support for"),
    Relation.AMPLIFIES: _event("amplified", "amplify"),
    Relation.LEADS: _being("a leading figure of"),
    Relation.FOUNDED: _event("founded", "found"),
    Relation.CHAIRS: _being("chair of"),
    Relation.EMPLOYS: _verb("employed", "employ", "employs", "employed"),
    Relation.MEMBER_OF: _being("a member of"),
    Relation.REPRESENTS: _verb("represented", "represent", "represents", "represented"),
    Relation.PART_OF: _being("part of"),
    Relation.AFFILIATED_WITH: _being("affiliated with"),
    Relation.SUCCESSOR_OF: _being("the successor of"),
    Relation.PARTY_TO_A_CASE: _being("a party to"),
    Relation.MET: _event("met", "meet"),
    Relation.CONTACTED: _event("contacted", "contact"),
    Relation.LIVES_IN: _verb("lived in", "live in", "lives in", "lived in"),
    Relation.BASED_IN: _being("based in"),
    Relation.BORN_IN: Phrase("was ~born in", "was ~not born in", alone="was ~born", alone_negative="was ~not born"),
    Relation.CITIZEN_OF: _being("a citizen of"),
    Relation.FORMED: _event("formed", "form", "was ~formed", "was ~not formed"),
    Relation.OPENED: _event("opened", "open", "was ~opened", "was ~not opened"),
    Relation.ENDED: _event("ended", "end", "~ended", "~did not end"),
    Relation.SAYS: _event(
        "made a statement about", "make a statement about", "~made a statement", "~made no statement"
    ),
    Relation.CLAIMS: _event("made a claim about", "make a claim about", "~made a claim", "~made no claim"),
    Relation.DENIES: _event("made a denial about", "make a denial about", "~made a denial", "~made no denial"),
    Relation.SAME_AS: _being("the same as"),
    Relation.ALSO_KNOWN_AS: Phrase(
        "was ~also known as", "was ~not known as", "is ~also known as", "has ~also been known as"
    ),
}


def verb(relation: Relation, *, negative: bool, alone: bool, start: str, end: str, adverb: str) -> str:
    """The verb phrase that fits polarity, dates and hedge.

    Args:
        relation: what is said.
        negative: the passage negates it.
        alone: there is no object to follow.
        start: partial ISO date of its beginning, or empty.
        end: of its end, or empty.
        adverb: a hedge that the text makes, or empty.
    """
    return _form(PHRASES[relation], negative, alone, start, end).replace(SLOT, f"{adverb} " if adverb else "")


def _form(phrase: Phrase, negative: bool, alone: bool, start: str, end: str) -> str:
    if alone and phrase.alone:
        return phrase.alone_negative if negative else phrase.alone
    if negative:
        return phrase.negative
    if not phrase.state or end:
        return phrase.past
    return phrase.perfect if start else phrase.present
