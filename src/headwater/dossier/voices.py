"""Who says so and when: the verb follows the tier, the stance and the speaker, never the wish of the writer.

A record *shows*; a newspaper *reported*; an indictment *alleged (untested)*; *we infer*; a party speaks
*of itself* or *denied*.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from headwater.dossier.clauses import affirmed, clause, negated, wh_clause
from headwater.dossier.families import NEGATIVE, Topic, topic
from headwater.dossier.index import Index
from headwater.dossier.spans import name, quoted, sentence, spans
from headwater.dossier.tree import Kind, Sentence, Span
from headwater.dossier.wording import on_date
from headwater.model import Claim, Directness, Family, Hedge, SourceKind, Stance, Tier
from headwater.weigh.sources import fold
from headwater.weigh.words import Verb, verb


def say(claims: Sequence[Claim], index: Index) -> Sentence:
    """One sentence for passages of one document that say the same thing; it cites them all.

    Args:
        claims: of one document, with one stance and one clause; the first gives the words.
        index: look-ups.
    """
    made = _BY_STANCE[index.stance(claims[0])](claims[0], index)
    return cite(made, claims, index)


def cite(made: Sentence, claims: Sequence[Claim], index: Index) -> Sentence:
    """The sentence with its passages, their best tier, and how many a person confirmed."""
    tiers = sorted((index.tier(claim) for claim in claims), key=list(Tier).index)
    citations = tuple(dict.fromkeys(index.citation(claim) for claim in claims))
    return replace(
        made,
        citations=citations,
        tier=tiers[0] if tiers else None,
        confirmed=sum(confirmed(claim, index) for claim in claims),
        of=len(claims),
    )


def confirmed(claim: Claim, index: Index) -> bool:
    """True where a person accepted the claim."""
    item = index.item(claim)
    return claim.status.value == "accepted" or bool(item and item.confirmed)


def publisher(claim: Claim, index: Index) -> Span:
    """Who published the passage."""
    return name(index.voice(claim.document))


def published(claim: Claim, index: Index) -> str:
    """When it was published, in the precision that is known."""
    document = index.documents[claim.document]
    return on_date(document.published) or "without a date"


def speaker(claim: Claim, index: Index) -> Span | None:
    """The voice inside the document, where the text names one other than its publisher."""
    if not claim.attribution and not claim.attribution_entity:
        return None
    found = index.name(claim.attribution_entity, claim.attribution)
    return None if found.text.casefold() == index.voice(claim.document).casefold() else found


def toned(claim: Claim, index: Index) -> tuple[Span, ...]:
    """A clause for a table cell: an allegation is marked as one also where there is no room for who says so."""
    item = index.item(claim)
    alleged = index.tier(claim).alleges or bool(item and item.root_alleges)
    tone = "alleged, untested: " if alleged else ""
    if in_own_words(claim):
        return spans(tone, quoted(claim.quote.strip()))
    if claim.hedge is Hedge.UNCERTAIN:
        return spans(tone, "uncertain ", *wh_clause(claim, index))
    return spans(tone, *clause(claim, index))


def in_own_words(claim: Claim) -> bool:
    """True where the passage says it better than a rule can: figures, and statements about other claims."""
    return topic(claim) is Topic.FIGURES or claim.relation.family is Family.SPEECH


def _asserts(claim: Claim, index: Index) -> Sentence:
    tier = index.tier(claim)
    kind = Kind.ALLEGATION if tier.alleges else Kind.FACT
    if claim.hedge is Hedge.UNCERTAIN:
        body = spans("it is uncertain ", *wh_clause(claim, index))
    else:
        body = clause(claim, index, adverb=not tier.alleges and not speaker(claim, index))
    if in_own_words(claim):
        return sentence(
            (*_opening(claim, tier, index), *_citing(claim, index), ": ", quoted(claim.quote.strip())), kind
        )
    return sentence((*_opening(claim, tier, index), *_citing(claim, index), " that ", *body), kind)


def _opening(claim: Claim, tier: Tier, index: Index) -> tuple[Span | str, ...]:
    who, when = publisher(claim, index), published(claim, index)
    if claim.extractor.startswith("person:") and claim.directness is Directness.INFERENCE:
        return ("we infer from ", who, f", published {when},")
    said = verb(tier, claim.relation)
    if tier is Tier.RECORD:
        return ("a record of ", who, f", published {when}, {said.says}")
    if tier is Tier.REPORTING:
        item = index.item(claim)
        rests = " (resting on an untested allegation)" if item and item.root_alleges else ""
        return (who, f" {said.says} {when}{rests}")
    return (who, f" {_alleges(claim, tier, index, said)} ({said.note}; published {when})")


def _alleges(claim: Claim, tier: Tier, index: Index, said: Verb) -> str:
    """What harms nobody is stated; what a party says of itself is told as that."""
    if tier is Tier.OFFICIAL_ALLEGATION or claim.relation.family in NEGATIVE:
        return said.says
    source = index.source_of(claim.document)
    if not source or source.kind is not SourceKind.PARTY or speaker(claim, index):
        return "states"
    names = {fold(text) for text in _names(claim, index)}
    if fold(index.voice(claim.document)) in names:
        return "says of itself"
    own = {fold(text) for text in (source.name, *source.publishers, *source.parties)}
    return "states for the party concerned" if names & own else "states"


def _names(claim: Claim, index: Index) -> tuple[str, ...]:
    subject = index.entities.get(claim.subject_entity)
    return (subject.caption, *subject.names) if subject else (claim.subject,)


def _citing(claim: Claim, index: Index) -> tuple[Span | str, ...]:
    said_by = speaker(claim, index)
    if not said_by:
        return ()
    own = claim.attribution_entity and claim.attribution_entity in (claim.subject_entity, claim.object_entity)
    return (", citing ", said_by, "’s own account," if own else ",")


def _denies(claim: Claim, index: Index) -> Sentence:
    who, when, said_by = publisher(claim, index), published(claim, index), speaker(claim, index)
    body = clause(affirmed(claim), index, adverb=False)
    if not said_by and not _is_party(claim, index):
        told = (*_opening(claim, index.tier(claim), index), " that ", *clause(negated(claim), index))
        return sentence(told, Kind.DENIAL)
    if said_by:
        return sentence((said_by, " denied that ", *body, ", ", who, f" reported {when}"), Kind.DENIAL)
    return sentence((who, f" denied {when} that ", *body), Kind.DENIAL)


def _is_party(claim: Claim, index: Index) -> bool:
    """True where a document without a named voice is the word of one whom the question is about."""
    source = index.source_of(claim.document)
    return claim.reply or bool(source and source.kind is SourceKind.PARTY)


def _no_knowledge(claim: Claim, index: Index) -> Sentence:
    who, when, said_by = publisher(claim, index), published(claim, index), speaker(claim, index)
    body = spans("it is unclear ", *wh_clause(claim, index))
    if said_by:
        return sentence((who, f" reported {when} that, according to ", said_by, ", ", *body), Kind.UNKNOWN)
    return sentence((who, f" wrote {when} that ", *body), Kind.UNKNOWN)


def _not_found(claim: Claim, index: Index) -> Sentence:
    who, when = publisher(claim, index), published(claim, index)
    body = clause(claim, index, adverb=False)
    return sentence((who, f" reported {when} that a search found nothing to show that ", *body), Kind.UNKNOWN)


_BY_STANCE = {
    Stance.ASSERTS: _asserts,
    Stance.DENIES: _denies,
    Stance.NO_KNOWLEDGE: _no_knowledge,
    Stance.SEARCHED_NOT_FOUND: _not_found,
}
