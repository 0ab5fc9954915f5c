"""A claim as a clause: who did what to whom, with amount, value, place, time and the text's own hedge."""

from __future__ import annotations

from dataclasses import replace

from headwater.dossier.ends import end, place_words, role_words
from headwater.dossier.index import Index
from headwater.dossier.phrases import PHRASES, verb
from headwater.dossier.spans import given, quoted, spans
from headwater.dossier.tree import Span
from headwater.dossier.wording import amount_words, period, since
from headwater.model import Claim, Family, Hedge, Polarity, Relation, Schema, Stance
from headwater.model.dates import is_partial_date
from headwater.weigh.proceedings import Outcome, outcome_of

_CASE_WORDS = (
    "charged", "indicted", "convicted", "acquitted", "sanctioned", "designated", "found", "sentenced", "cleared",
    "accused", "arrested", "fined", "investigated", "sued", "banned",
)  # fmt: skip


def clause(claim: Claim, index: Index, *, adverb: bool = True) -> tuple[Span, ...]:
    """``A funded B with 3.5 million roubles in September 2016``; ``adverb`` keeps a "reportedly" of the text."""
    hedge = "reportedly" if adverb and claim.hedge is Hedge.REPORTED else ""
    return spans(*end(claim, index, subject=True), " ", *predicate(claim, index, hedge))


def affirmed(claim: Claim) -> Claim:
    """The claim as the proposition that is denied: who denies that A funded B denies the affirmed one."""
    return replace(claim, polarity=Polarity.AFFIRMED)


def negated(claim: Claim) -> Claim:
    """The claim as a statement that it is not so."""
    return replace(claim, polarity=Polarity.NEGATED)


def wh_clause(told: Claim, index: Index) -> tuple[Span, ...]:
    """The clause of an open question: ``who owned B``, ``what A owned``, ``whether A funded B``."""
    claim = affirmed(told) if told.stance is not Stance.ASSERTS else told
    subject, thing = _has(claim.subject_entity, claim.subject), _has(claim.object_entity, claim.object)
    if not subject:
        return spans("who ", *predicate(claim, index, ""))
    if not thing and claim.relation.family not in (Family.DATES, Family.CONTEXT):
        said = verb(claim.relation, negative=False, alone=False, start=claim.start, end=claim.end, adverb="")
        return spans("whom or what ", *end(claim, index, subject=True), f" {said}")
    return spans("whether ", *clause(claim, index, adverb=False))


def _has(entity: str, words: str) -> bool:
    return bool(entity or words.strip())


def predicate(claim: Claim, index: Index, adverb: str = "") -> tuple[Span, ...]:
    """The clause without its subject; a role is said in the word that the passage has for it."""
    role = role_words(claim)
    if role:
        said = verb(
            Relation.AFFILIATED_WITH, negative=False, alone=False, start=claim.start, end=claim.end, adverb=adverb
        )
        being = said.removesuffix("affiliated with")
        return spans(being, *role, " of ", *end(claim, index, subject=False), *_place(claim, index), *_when(claim))
    if claim.relation is Relation.PARTY_TO_A_CASE:
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
        return spans(" ", *end(claim, index, subject=False))
    if _is_place(claim) and _has(claim.object_entity, claim.object):
        return spans(" in ", *end(claim, index, subject=False))
    if claim.relation.family in (Family.DATES, Family.SPEECH) or claim.relation is Relation.BORN_IN:
        return ()
    return spans(" a party that is not named")


def _case(claim: Claim, index: Index, adverb: str) -> tuple[Span, ...]:
    """``was charged in X v. Y (“conspiracy”)``; a value that is a participle itself is quoted as the verb."""
    negative = "not " if claim.polarity is Polarity.NEGATED else ""
    case = spans(" in ", *end(claim, index, subject=False)) if claim.object or claim.object_entity else ()
    lead = f"was {negative}{adverb} " if adverb else f"was {negative}"
    if claim.value.casefold().startswith(_CASE_WORDS):
        return spans(lead, *_own_or_quoted(claim), *case, *_when(claim))
    found = (outcome_of(words) for words in (claim.value, claim.quote))
    step = next((one for one in found if one), Outcome.PARTY)
    said = "named as a party" if step is Outcome.PARTY else step.value
    value = spans(" (", *_own_or_quoted(claim), ")") if claim.value.strip() else ()
    return spans(lead, said, *case, *_when(claim), *value)


def _own_or_quoted(claim: Claim) -> tuple[Span, ...]:
    """A value is quoted where it stands in the passage word for word."""
    return spans(quoted(claim.value) if claim.value in claim.quote else given(claim.value))


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
    return spans(" in ", *place_words(claim, index))


def _when(claim: Claim) -> tuple[Span, ...]:
    start = claim.start or (claim.object if is_partial_date(claim.object) else "")
    if not start and not claim.end:
        return ()
    lasting = not claim.end and lasts(claim)
    return spans(f" {since(start) if lasting else period(start, claim.end)}")


def lasts(claim: Claim) -> bool:
    """True for a state that the passage affirms."""
    return PHRASES[claim.relation].state and claim.polarity is Polarity.AFFIRMED
