"""Money and travel without a plain giver and taker: costs and journeys paid for, grants whose giver is not told."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from headwater.extract.chunks import Chunk, Kind
from headwater.extract.drafts import Draft
from headwater.extract.ends import end_of, own_sure
from headwater.extract.frames import Frame
from headwater.extract.lexicon import cues as c
from headwater.extract.lexicon.english_roles import COSTS, FUNDING, JOURNEYS
from headwater.extract.patterns import HOW
from headwater.extract.sentence import End, Sentence
from headwater.model import Relation, Schema
from headwater.text.money import MoneySpan

_PAYS = frozenset(
    ["pay", "cover", "finance", "fund", "foot", "bankroll", "sponsor", "subsidise", "subsidize", "reimburse"]
)
_CARRIES = frozenset(["fly", "bring", "transport", "send", "take"])
_GETS = frozenset(["receive", "get", "obtain", "win", "secure", "accept"])
_GRANTS = frozenset(["grant", "grants", "subsidy", "subsidies", "donation", "donations", "loan", "loans", "funding"])
_GIVEN = frozenset(["pay", "give", "award", "grant", "lend", "allocate", "allot"])
_TAKERS = c.SUPPORTED


def paid(sentence: Sentence) -> Iterator[Draft]:
    """Drafts of the patterns above."""
    for frame in sentence.frames:
        yield from _costs(sentence, frame)
        yield from _carried(sentence, frame)
        yield from _received(sentence, frame)
        yield from _went(sentence, frame)
        yield from _paid_for_by(sentence, frame)


def _costs(sentence: Sentence, frame: Frame) -> Iterator[Draft]:
    """ "paid for the travel of X", "pays X's flights", "covered part of the costs of the rally"."""
    if frame.verb.lemma not in _PAYS or frame.verb.passive:
        return
    for noun in [*frame.objects, *frame.oblique.get("for", [])]:
        if noun.head not in COSTS and noun.head not in JOURNEYS:
            continue
        taker = _owner(sentence, noun)
        if taker is None:
            continue
        at = sentence.index(noun)
        journey = noun.head in JOURNEYS or _beside(sentence, at)
        relation = Relation.PROVIDES if journey and frame.verb.lemma in ("pay", "cover") else Relation.FUNDS
        yield from _given(sentence, frame, relation, taker, noun.head)
        return


def _beside(sentence: Sentence, at: int) -> bool:
    """True for "the travel and hotel costs", "the costs of travel"."""
    return bool(JOURNEYS & set(sentence.chunks[at].lower)) or (
        sentence.word(at + 1) == "of"
        and sentence.kind(at + 2) is Kind.NOUN
        and sentence.chunks[at + 2].head in JOURNEYS
    )


def _given(sentence: Sentence, frame: Frame, relation: Relation, taker: End, value: str) -> Iterator[Draft]:
    for giver in _all(sentence, frame.subjects):
        if giver.text != taker.text:
            yield Draft(
                relation, giver, taker, frame.verb.start, frame.verb.end, f"verb:{frame.verb.lemma}:costs",
                0.91 * HOW.get(frame.how, 0.8), frame, value=value, money=_sum(sentence, frame),
            )  # fmt: skip


def _all(sentence: Sentence, nouns: Sequence[Chunk]) -> list[End]:
    found = (end_of(sentence, noun, c.ACTORS, acting=True) for noun in nouns)
    return [end for end in found if end is not None]


def _owner(sentence: Sentence, noun: Chunk) -> End | None:
    """Whose costs or travel: the possessor, or the last noun that hangs on it by "of"."""
    if noun.possessive and noun.names and sentence.text[noun.names[-1].end : noun.names[-1].end + 1] in "'’":
        mention, name = sentence.cast.at(noun.names[-1]), noun.names[-1]
        how = mention.how or "name"
        return End(mention.name, mention.schema, mention.id, how, own_sure(mention), name.start, name.end)
    at = sentence.index(noun)
    while sentence.kind(at + 1) is Kind.AND and sentence.kind(at + 2) is Kind.NOUN:
        at += 2
    while sentence.word(at + 1) in ("of", "for") and sentence.kind(at + 2) is Kind.NOUN:
        at += 2
        found = end_of(sentence, sentence.chunks[at], _TAKERS) or _people(sentence, at)
        if found is not None:
            return found
    return None


def _people(sentence: Sentence, at: int) -> End | None:
    """ "all delegates": people without a name."""
    noun = sentence.chunks[at]
    if noun.head not in ("delegates", "participants", "guests", "activists", "speakers", "members", "visitors"):
        return None
    start = noun.starts[-1]
    mention = sentence.cast.refer(start, noun.end, sentence.text, Schema.PERSON, None, "", 0.0, sentence.number)
    return End(mention.name, Schema.PERSON, mention.id, "phrase", 0.75, start, noun.end)


def _carried(sentence: Sentence, frame: Frame) -> Iterator[Draft]:
    """ "used state money to fly Berg to Oslo", "flew Berg to Oslo": a journey is provided."""
    governor, lemma = frame.governor, frame.verb.lemma
    spends = governor is not None and governor.verb.lemma in ("use", "spend") and _spent(governor.objects)
    if lemma not in _CARRIES or frame.verb.passive or not (spends or lemma == "fly") or "to" not in frame.oblique:
        return
    givers = _all(sentence, governor.subjects if spends and governor is not None else frame.subjects)
    takers = [end_of(sentence, noun, c.PEOPLE) for noun in frame.objects]
    for giver in givers:
        for taker in filter(None, takers):
            yield Draft(
                Relation.PROVIDES, giver, taker, frame.verb.start, frame.verb.end, f"verb:{lemma}:journey",
                0.91 if spends else 0.85, frame, value="travel", money=_sum(sentence, frame),
            )  # fmt: skip


def _spent(nouns: Sequence[Chunk]) -> bool:
    return any(noun.head in FUNDING or noun.money is not None for noun in nouns)


def _received(sentence: Sentence, frame: Frame) -> Iterator[Draft]:
    """ "received a presidential grant of 3.5 million rubles": the taker is told and the giver is not."""
    gets = frame.verb.lemma in _GETS and not frame.verb.passive and "from" not in frame.oblique
    given = frame.verb.lemma in _GIVEN and frame.verb.passive and "by" not in frame.oblique and bool(frame.objects)
    if not (gets or given) or not _spent(frame.objects):
        return
    noun = frame.objects[0]
    at = sentence.index(noun)
    if sentence.word(at + 1) == "from" or (noun.money is None and noun.head not in _GRANTS):
        return
    amount = _sum(sentence, frame)
    if amount is None or frame.verb.negated:
        return
    for noun_ in frame.subjects:
        taker = end_of(sentence, noun_, _TAKERS)
        if taker is not None:
            yield Draft(
                Relation.FUNDS, None, taker, frame.verb.start, frame.verb.end, f"verb:{frame.verb.lemma}:giver unknown",
                0.91 * HOW.get(frame.how, 0.8), frame, value=_kind(sentence, noun), money=amount,
            )  # fmt: skip


def _kind(sentence: Sentence, noun: Chunk) -> str:
    """ "presidential grant": the money's own words without the sum."""
    start = noun.money.end if noun.money and noun.money.end < noun.end else noun.start
    kept = [word for word in sentence.text[start : noun.end].split() if word.lower() not in ("a", "an", "the", "its")]
    return "" if noun.money is not None and noun.money.end >= noun.end else " ".join(kept)


def _went(sentence: Sentence, frame: Frame) -> Iterator[Draft]:
    """ "The largest grant, EUR 120,000, went to X"."""
    if frame.verb.lemma != "go" or not frame.subjects or "to" not in frame.oblique:
        return
    noun = frame.subjects[0]
    if noun.head not in FUNDING and noun.money is None:
        return
    amount = _sum(sentence, frame)
    for taker in (end_of(sentence, other, _TAKERS) for other in frame.oblique["to"]):
        if taker is not None and amount is not None:
            yield Draft(
                Relation.FUNDS, None, taker, frame.verb.start, frame.verb.end, "verb:go:giver unknown", 0.9, frame,
                value=noun.head if noun.money is None else "", money=amount,
            )  # fmt: skip


def _paid_for_by(sentence: Sentence, frame: Frame) -> Iterator[Draft]:
    """ "The congress was paid for by X"."""
    if frame.verb.lemma != "pay" or not frame.verb.passive or sentence.word(frame.at + 1) != "for":
        return
    if sentence.word(frame.at + 2) != "by":
        return
    takers = [end_of(sentence, noun, _TAKERS) for noun in frame.subjects]
    for giver in _all(sentence, frame.oblique.get("by", [])):
        for taker in filter(None, takers):
            yield Draft(
                Relation.FUNDS, giver, taker, frame.verb.start, frame.verb.end, "verb:pay:for by",
                0.91 * HOW.get(frame.how, 0.8), frame, money=_sum(sentence, frame),
            )  # fmt: skip


def _sum(sentence: Sentence, frame: Frame) -> MoneySpan | None:
    """The sum of the clause, or the only one of the sentence."""
    for nouns in (frame.objects, frame.subjects, *frame.oblique.values()):
        for noun in nouns:
            if noun.money is not None:
                return noun.money
    return sentence.marks.money[0] if len(sentence.marks.money) == 1 else None
