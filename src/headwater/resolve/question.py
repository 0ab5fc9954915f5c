"""Sponsors and movements read off the text of a question, for a case file that leaves them out.

A small grammar of English questions: *did S support M*, *is M funded by S*, *what help did M get from S*,
*who stands behind M*. What it cannot read it leaves empty; what it proposes is said to be a proposal.
Names that the documents bear are preferred to the words of the question.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from headwater.model import Entity, Schema
from headwater.resolve.kinds import Kind
from headwater.resolve.names import key
from headwater.resolve.states import state_of

_VERB = (
    r"(?:support|fund|financ|bankroll|back|aid|help|assist|sponsor|direct|control|steer|run|pay|promot|amplif|"
    r"influenc|instigat|organi[sz]|subsidi[sz]|coordinat|encourag|underwrit|arm|host|stand behind|prop up)"
)
_ENDING = r"\w{0,4}\b"
_AUX = r"(?:did|does|do|has|have|had|is|was|were|are|can|could|would|may|might)"
_ADVERB = r"(?:(?:secretly|covertly|directly|indirectly|really|ever|financially|actually|openly|been|being)\s+)*"
_STOP = (
    r"(?=\s*(?:[,;?!]|\.(?:\s|$)|$|\b(?:through|via|by which|with|and if|and through|as known|between|during|before|"
    r"after|since|until|in (?:19|20)\d\d|from (?:19|20)\d\d|on which|over)\b))"
)
_FORMS = (
    re.compile(rf"\b{_AUX}\s+(?P<m>.+?)\s+{_ADVERB}{_VERB}{_ENDING}(?:\s+\w+)?\s+by\s+(?P<s>.+?){_STOP}", re.I),
    re.compile(
        rf"\b(?:support|help|money|aid|funds|funding|backing)\s+(?:did|does|has)\s+(?P<m>.+?)\s+"
        rf"(?:get|receive|obtain|take|had|got|received)\s+from\s+(?P<s>.+?){_STOP}",
        re.I,
    ),
    re.compile(rf"\b{_AUX}\s+(?P<s>.+?)\s+{_ADVERB}{_VERB}{_ENDING}(?:\s+for)?\s+(?P<m>.+?){_STOP}", re.I),
    re.compile(rf"\bwho\s+(?:stands|is|was|stood)\s+behind\s+(?P<m>.+?){_STOP}", re.I),
    re.compile(rf"\bwho\s+{_ADVERB}{_VERB}{_ENDING}\s+(?P<m>.+?){_STOP}", re.I),
)
_GENERIC = re.compile(
    r"\s+(?:campaign|movement|group|party|organi[sz]ation|initiative|referendum|protests?|network|cause)$"
)
_LEADING = re.compile(r"^(?:the|a|an|any|some)\s+", re.I)
_MAX = 1_000


@dataclass(frozen=True, slots=True)
class Proposed:
    """What the question seems to ask about, and in words how it was read; both empty where it is unsure."""

    sponsors: tuple[str, ...]
    movements: tuple[str, ...]
    why: str


def propose(text: str, entities: Sequence[Entity] = ()) -> Proposed:
    """Read sponsors and movements off a question.

    Args:
        text: the question as the user put it.
        entities: what the documents name; their captions are preferred.
    """
    words = " ".join(text[:_MAX].split())
    for form in _FORMS:
        match = form.search(words)
        if match:
            parts = match.groupdict()
            sponsors = _resolved(parts.get("s") or "", entities, sponsor=True)
            movements = _resolved(parts.get("m") or "", entities, sponsor=False)
            if movements:
                return Proposed(sponsors, movements, _said(sponsors, movements))
    return Proposed((), (), "")


def _said(sponsors: Sequence[str], movements: Sequence[str]) -> str:
    asked = f"movement {' and '.join(movements)}"
    return f"read from the question: {', '.join((*(f'sponsor {one}' for one in sponsors), asked))}"


def _resolved(phrase: str, entities: Sequence[Entity], *, sponsor: bool) -> tuple[str, ...]:
    names = [_name(part, entities, sponsor=sponsor) for part in re.split(r"\s+or\s+", phrase.strip())]
    return tuple(dict.fromkeys(name for name in names if name))


def _name(phrase: str, entities: Sequence[Entity], *, sponsor: bool) -> str:
    bare = _LEADING.sub("", phrase.strip(" ,.?!\"“”'"))
    if not any(char.isupper() for char in bare) and bare == bare.lower() and bare.upper() != bare:
        return ""  # no name in it: "foreign money", "anyone"
    state = state_of(bare) if sponsor else ""
    if state and _in_documents(state, entities):
        return state
    return _in_documents(bare, entities) or state or _GENERIC.sub("", bare)


def _in_documents(phrase: str, entities: Iterable[Entity]) -> str:
    """Caption of the entity whose longest name stands in the phrase, from its first word on."""
    words = key(phrase, Kind.ORGANISED)
    found = [
        (len(one), len(entity.documents), entity.caption)
        for entity in entities
        if _could_act(entity.schema)
        for name in entity.names
        if (one := key(name, Kind.ORGANISED)) and f"{words} ".startswith(f"{one} ")
    ]
    return max(found)[2] if found else ""


def _could_act(schema: Schema) -> bool:
    return schema.acts or schema is Schema.PROJECT
