"""A claim as a clause: who did what to whom, with amount, value, place, time and the text's own hedge."""

from __future__ import annotations

from headwater.dossier.index import Index
from headwater.dossier.phrases import PHRASES, verb
from headwater.dossier.spans import quoted, spans
from headwater.dossier.tree import Span
from headwater.dossier.wording import amount_words, period, since
from headwater.model import Claim, Family, Hedge, Polarity, Relation, Schema
from headwater.model.dates import is_partial_date

_CASE_WORDS = (
    "charged", "indicted", "convicted", "acquitted", "sanctioned", "designated", "found", "sentenced", "cleared",
    "accused", "arrested", "fined", "investigated", "sued", "banned",
)  # fmt: skip


def clause(claim: Claim, index: Index, *, adverb: bool = True) -> tuple[Span, ...]:
    """``A funded B with 3.5 million RUB in September 2016``; ``adverb`` keeps a "reportedly" of the text."""
    hedge = "reportedly" if adverb and claim.hedge is Hedge.REPORTED else ""
    return spans(index.name(claim.subject_entity, claim.subject), " ", *_predicate(claim, index, hedge))


def wh_clause(claim: Claim, index: Index) -> tuple[Span, ...]:
    """The clause of an open question: ``who owned B``, ``what A owned``, ``whether A funded B``."""
    subject, thing = _has(claim.subject_entity, claim.subject), _has(claim.object_entity, claim.object)
    if not subject:
        return spans("who ", *_predicate(claim, index, ""))
    if not thing and claim.relation.family not in (Family.DATES, Family.CONTEXT):
        said = verb(claim.relation, negative=False, alone=False, start=claim.start, end=claim.end, adverb="")
        return spans("whom or what ", index.name(claim.subject_entity, claim.subject), f" {said}")
    return spans("whether ", *clause(claim, index, adverb=False))


def _has(entity: str, words: str) -> bool:
    return bool(entity or words.strip())


def _predicate(claim: Claim, index: Index, adverb: str) -> tuple[Span, ...]:
    if claim.relation is Relation.PARTY_TO_A_CASE and claim.value.casefold().startswith(_CASE_WORDS):
        return _case(claim, index, adverb)
    alone = not _has(claim.object_entity, claim.object) or _is_place(claim) or is_partial_date(claim.object)
    said = verb(
        claim.relation,
        negative=claim.polarity is Polarity.NEGATED,
        alone=alone,
        start=claim.start,
        end=claim.end,
        adverb=adverb,
    )
    return spans(said, *_object(claim, index, alone), *_details(claim, index))


def _is_place(claim: Claim) -> bool:
    """Dates of a thing may name a place as their object: "was opened in Moscow", not "opened Moscow"."""
    return claim.relation.family is Family.DATES and claim.object_type is Schema.ADDRESS


def _object(claim: Claim, index: Index, alone: bool) -> tuple[Span, ...]:
    if not alone:
        return spans(" ", index.name(claim.object_entity, claim.object))
    if _is_place(claim) and _has(claim.object_entity, claim.object):
        return spans(" in ", index.name(claim.object_entity, claim.object))
    if claim.relation.family in (Family.DATES, Family.SPEECH) or claim.relation is Relation.BORN_IN:
        return ()
    return spans(" a party that is not named")


def _case(claim: Claim, index: Index, adverb: str) -> tuple[Span, ...]:
    negative = "not " if claim.polarity is Polarity.NEGATED else ""
    case = spans(" in ", index.name(claim.object_entity, claim.object)) if claim.object or claim.object_entity else ()
    hedge = f"{adverb} " if adverb else ""
    return spans(f"was {negative}{hedge}", *_own_or_quoted(claim), *case, *_when(claim))


def _own_or_quoted(claim: Claim) -> tuple[Span, ...]:
    """A value is quoted where it stands in the passage word for word."""
    return spans(quoted(claim.value) if claim.value in claim.quote else claim.value)


def _details(claim: Claim, index: Index) -> tuple[Span, ...]:
    return spans(
        *_money(claim),
        *_place(claim, index),
        *_when(claim),
        *(spans(" (", *_own_or_quoted(claim), ")") if claim.value.strip() else ()),
    )


def _money(claim: Claim) -> tuple[Span, ...]:
    money = amount_words(claim.amount, claim.currency)
    if not money:
        return ()
    return spans(f" with {money}" if claim.relation.family is Family.FUNDS else f" ({money})")


def _place(claim: Claim, index: Index) -> tuple[Span, ...]:
    if not claim.place or claim.place in (claim.object, index.caption(claim.object_entity)):
        return ()
    return spans(" in ", index.name("", claim.place))


def _when(claim: Claim) -> tuple[Span, ...]:
    start = claim.start or (claim.object if is_partial_date(claim.object) else "")
    if not start and not claim.end:
        return ()
    lasting = not claim.end and lasts(claim)
    return spans(f" {since(start) if lasting else period(start, claim.end)}")


def lasts(claim: Claim) -> bool:
    """True for a state that the passage affirms."""
    return PHRASES[claim.relation].state and claim.polarity is Polarity.AFFIRMED
