"""Negation, denial, doubt and hearsay around a predicate."""

from __future__ import annotations

import re
from dataclasses import dataclass

from headwater.model.grades import Hedge, Polarity, Stance
from headwater.text.cues import Cue, CueKind, cues_in


@dataclass(frozen=True, slots=True)
class Modality:
    """What a sentence does with one predicate of it.

    Attributes:
        polarity: negated where the sentence says it is not so, by negation or by denial.
        hedge: uncertain outranks reported.
        stance: denies (negation or denial), no-knowledge, searched-not-found, else asserts.
        why: the words that decided, in the order of the sentence.
        alleged: true where the words mark an untested charge ("allegedly", "is accused of").
        planned: true where it lies ahead ("plans to", "will").
    """

    polarity: Polarity = Polarity.AFFIRMED
    hedge: Hedge = Hedge.NONE
    stance: Stance = Stance.ASSERTS
    why: tuple[str, ...] = ()
    alleged: bool = False
    planned: bool = False


_REACH = 1200
_BOUNDARY = re.compile(
    r";|,?\s(?:but|however|yet|whereas|aber|sondern|mais|pero|sino|но|однако|але|проте|ale|lecz)\s|:\s|\s[–—]\s"
)
_AND_SUBJECT = re.compile(
    r",?\s(?:and|und|et|y|и|та|i|oraz)\s(?=(?:he|she|it|they|we|I|the|er|sie|il|elle|он|она|они)\b|"
    r"[A-ZА-ЯІЇЄ]\w+\s\w+(?:ed|s)\b)"
)
_COMMA = re.compile(r",\s(?!что|чтобы|що|że|iż|dass|daß|that|que|кто|хто|чи|czy|ob)")
_RELATIVE = re.compile(r",\s(?:who|which|whose|where|der|die|das|qui|que|котор\w{2,3}|як\w{1,3}|któr\w{1,3})\s")


_PARENTHESIS = re.compile(r"\A\s?,[^,]{1,60},")
"""Words set off by commas right behind a negation: "did not, contrary to reports, pay"."""
_ZU = re.compile(r",\s(?:[\w.%]+\s){0,10}zu\s\Z")
"""A German infinitive behind its comma: "plant, den Kongress zu finanzieren"."""


_ZU_HABEN = re.compile(r"\A\s(?:worden\s)?zu\s(?:haben|sein|werden)\b")
"""Its end behind a participle: "…, Geld erhalten zu haben"."""
_BRACKET = 14  # words between a German modal and the infinitive at the end of its clause
_LATE = re.compile(r"nicht|nie(?!mand)", re.IGNORECASE)
"""German negations that stand behind their verb."""


_CHARGED = re.compile(r"\b(?:would and did|did and would)\b", re.IGNORECASE)
"""What charges say of what was done: no doubt lies in it."""


def judge(sentence: str, start: int, end: int, language: str = "") -> Modality:
    """Judge the predicate at ``sentence[start:end]``: polarity, hedge and stance, with the deciding words.

    At most 1,200 code points on either side are read: more is no sentence, and time stays linear.
    """
    left = max(0, start - _REACH)
    sentence, start, end = sentence[left : end + _REACH], start - left, end - left
    sentence = _CHARGED.sub(lambda found: " " * len(found[0]), sentence)
    cues = [cue for cue in cues_in(sentence, language) if _reaches(sentence, cue, start, end, language)]
    kinds = {cue.kind for cue in cues}
    why = tuple(sentence[cue.start : cue.end] for cue in cues)
    stance, polarity = _stance(kinds)
    question = sentence.rstrip(" \"'”»)").endswith("?")
    return Modality(
        polarity=polarity,
        hedge=_hedge(kinds, question),
        stance=stance,
        why=why + (("?",) if question else ()),
        alleged=CueKind.ALLEGED in kinds,
        planned=CueKind.PLANNED in kinds,
    )


def _stance(kinds: set[CueKind]) -> tuple[Stance, Polarity]:
    """Denial and negation cancel each other; negations do not, since many languages double them."""
    if CueKind.NOT_FOUND in kinds:
        return Stance.SEARCHED_NOT_FOUND, Polarity.NEGATED
    if CueKind.UNKNOWN in kinds:
        return Stance.NO_KNOWLEDGE, Polarity.AFFIRMED
    against = (CueKind.DENIAL in kinds) + bool(kinds & {CueKind.NEGATION, CueKind.NO_EVIDENCE})
    if against == 1:
        return Stance.DENIES, Polarity.NEGATED
    return Stance.ASSERTS, Polarity.AFFIRMED


def _hedge(kinds: set[CueKind], question: bool) -> Hedge:
    doubtful = {CueKind.UNKNOWN, CueKind.DOUBT, CueKind.MODAL, CueKind.CONDITION, CueKind.ALLEGED, CueKind.PLANNED}
    if question or kinds & doubtful:
        return Hedge.UNCERTAIN
    return Hedge.REPORTED if CueKind.REPORTED in kinds else Hedge.NONE


def _reaches(sentence: str, cue: Cue, start: int, end: int, language: str) -> bool:
    """True where the cue's scope takes in the predicate."""
    if cue.start < end and start < cue.end:
        return cue.kind in (
            CueKind.MODAL,
            CueKind.PLANNED,
            CueKind.NEGATION,
            CueKind.ALLEGED,
            CueKind.REPORTED,
            CueKind.DOUBT,
            CueKind.NOT_FOUND,
            CueKind.NO_EVIDENCE,
        )
    if cue.end <= start:
        return _reaches_right(sentence, cue, start, end, language)
    return _reaches_left(sentence, cue, end)


def _closed(sentence: str, cue: Cue, between: str) -> bool:
    """True where the cue stands in a relative clause that ends before the predicate: "X, who denied it, funded Y"."""
    opened = [match.end() for match in _RELATIVE.finditer(sentence, 0, cue.start + 1)]
    return bool(opened) and "," in between and "," not in sentence[opened[-1] : cue.start]


def _reaches_right(sentence: str, cue: Cue, start: int, end: int, language: str) -> bool:
    between = sentence[cue.end : start]
    if _closed(sentence, cue, between):
        return False
    if cue.kind is CueKind.NEGATION:
        between = _PARENTHESIS.sub(" ", between)
    if cue.kind.wide:
        return not _BOUNDARY.search(between) or cue.kind in (CueKind.REPORTED,)
    open_end = bool(_ZU.search(between)) or (language == "de" and bool(_ZU_HABEN.match(sentence[end:])))
    infinitive = cue.kind in (CueKind.PLANNED, CueKind.ALLEGED) and open_end
    bracket = language == "de" and cue.kind in (CueKind.MODAL, CueKind.PLANNED) and "," not in between
    if len(between.split()) > (_BRACKET if bracket or infinitive else cue.kind.words):
        return False
    if _BOUNDARY.search(between) or _AND_SUBJECT.search(between):
        return False
    if _RELATIVE.search(between):
        return False
    return cue.kind is CueKind.DOUBT or infinitive or not _COMMA.search(between)


def _reaches_left(sentence: str, cue: Cue, end: int) -> bool:
    """A cue after the predicate: "funded nothing", "who funded it is unclear", "…, reportedly"."""
    between = sentence[end : cue.start]
    if cue.kind is CueKind.NEGATION:
        late = bool(_LATE.match(sentence[cue.start : cue.end]))
        return cue.quantifier and len(between.split()) <= (6 if late else 2) and not re.search(r"[,;:]", between)
    if cue.kind is CueKind.MODAL:
        return cue.quantifier and not between.strip()
    if cue.kind in (CueKind.UNKNOWN, CueKind.DOUBT, CueKind.ALLEGED):
        return cue.trailing and not _BOUNDARY.search(between)
    if cue.kind is CueKind.REPORTED:
        return not re.search(r";", between)
    return cue.kind is CueKind.DENIAL and cue.trailing and not _BOUNDARY.search(between)
