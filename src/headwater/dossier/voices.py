"""Who says so and when: the verb follows the tier, the stance and the speaker, never the wish of the writer.

A record *shows*; a newspaper *reported*; an indictment *alleged (untested)*; *we infer*; a party speaks
*of itself* or *denied*.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from headwater.dossier.clauses import affirmed, clause, negated, predicate, wh_clause
from headwater.dossier.ends import end
from headwater.dossier.families import NEGATIVE, Topic, topic
from headwater.dossier.index import Index
from headwater.dossier.spans import name, quoted, sentence, spans
from headwater.dossier.tree import Kind, Sentence, Span
from headwater.dossier.wording import by_or_period, on_date
from headwater.model import Claim, Directness, Family, Hedge, SourceKind, Stance, Tier
from headwater.weigh.sources import fold
from headwater.weigh.words import Verb, verb

Told = tuple[Span | str, ...]
_SHORT, _FIGURE = 400, 40


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


def publisher(claim: Claim, index: Index) -> tuple[Span, ...]:
    """Who published the passage."""
    return index.publisher(claim.document)


def published(claim: Claim, index: Index) -> str:
    """When it was published, in the precision that is known."""
    document = index.documents[claim.document]
    return on_date(document.published) or "without a date"


def _note(claim: Claim, index: Index) -> str:
    """What a reader has to know of an allegation: untested, whether its source is graded, and when it was published."""
    document = index.documents[claim.document]
    ungraded = index.source_of(claim.document) is None and not document.letter
    when = f"published {on_date(document.published)}" if document.published else "undated"
    return f"untested; {'source not graded; ' if ungraded else ''}{when}"


def speaker(claim: Claim, index: Index) -> tuple[Span, ...]:
    """The voice inside the document, where the text names one other than its publisher."""
    if not claim.attribution and not claim.attribution_entity:
        return ()
    known = claim.attribution_entity in index.entities
    found = index.told(claim.attribution_entity) if known else spans(name(_lowered(claim.attribution)))
    if not found:
        return ()
    return () if found[-1].text.casefold() == index.voice(claim.document).casefold() else found


def _lowered(words: str) -> str:
    """``The indictment`` as it stands inside a sentence; a proper name keeps its capital."""
    first, _, rest = words.partition(" ")
    return f"{first.casefold()} {rest}" if rest and rest == rest.casefold() else words


def toned(claim: Claim, index: Index, *, subject: bool = True) -> tuple[Span, ...]:
    """A clause for a table cell: an allegation is marked as one also where there is no room for who says so.

    ``subject`` is false in a row of the subject itself, whose name is not said again.
    """
    item = index.item(claim)
    alleged = index.tier(claim).alleges or bool(item and item.root_alleges)
    tone = "alleged, untested: " if alleged else ""
    if in_own_words(claim):
        return spans(tone, quoted(claim.quote.strip()))
    if claim.hedge is Hedge.UNCERTAIN:
        return spans(tone, "uncertain ", *wh_clause(claim, index))
    hearsay = not alleged and bool(_relayed(claim, index.tier(claim), index))
    if not subject:
        return spans(tone, *predicate(claim, index, "reportedly" if hearsay else ""))
    return spans(tone, *clause(claim, index, adverb=hearsay))


def in_own_words(claim: Claim) -> bool:
    """True where the passage says it better than a rule can: figures, and statements about other claims."""
    return topic(claim) is Topic.FIGURES or claim.relation.family is Family.SPEECH


def _asserts(claim: Claim, index: Index) -> Sentence:
    tier = index.tier(claim)
    kind = Kind.ALLEGATION if tier.alleges else Kind.FACT
    if claim.hedge is Hedge.UNCERTAIN:
        body = spans("it is uncertain ", *wh_clause(claim, index))
    else:
        body = clause(claim, index, adverb=False)
    if in_own_words(claim):
        told: Told = (*_opening(claim, tier, index), *_citing(claim, index), *_figure(claim, index), ": ")
        return sentence((*told, quoted(claim.quote.strip())), kind)
    return sentence((*_opening(claim, tier, index), *_citing(claim, index), " that ", *body), kind)


def _figure(claim: Claim, index: Index) -> Told:
    """What is counted, for whom, and by when: ``the figure “585,407 valid signatures”, for A, by 25 July 2017``."""
    if topic(claim) is not Topic.FIGURES or claim.value.strip() not in claim.quote or not claim.subject:
        return ()
    whose = "from" if claim.relation.family in (Family.PROMOTES, Family.SPEECH) else "for"
    when = by_or_period(claim.start, claim.end)
    value = claim.value.strip()
    what: Told = (" the figure ", quoted(value)) if len(value) <= _FIGURE else (" a figure",)
    told: Told = (*what, f" {whose} ", *end(claim, index, subject=True))
    return (*told, f", {when}" if when else "")


def _opening(claim: Claim, tier: Tier, index: Index) -> Told:
    who, when = publisher(claim, index), published(claim, index)
    if claim.extractor.startswith("person:") and claim.directness is Directness.INFERENCE:
        return ("we infer from ", *who, f", published {when},")
    said, relayed = verb(tier, claim.relation), _relayed(claim, tier, index)
    if tier is Tier.RECORD:
        return ("a record of ", *who, f", published {when}, {said.says}{relayed}")
    if tier is Tier.REPORTING:
        item = index.item(claim)
        rests = " (resting on an untested allegation)" if item and item.root_alleges else ""
        return (*who, f" {said.says} {when}{rests}{relayed}")
    return (*who, f" {_alleges(claim, tier, index, said)} ({_note(claim, index)}){relayed}")


def _relayed(claim: Claim, tier: Tier, index: Index) -> str:
    """The text marks it as something told by others, without a name; a record of a charge is no hearsay of it."""
    own = tier is Tier.RECORD and claim.relation.family is Family.CASE
    hearsay = claim.hedge is Hedge.REPORTED and not speaker(claim, index) and not own
    return ", at second hand," if hearsay else ""


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


def _citing(claim: Claim, index: Index) -> Told:
    said_by = speaker(claim, index)
    if not said_by:
        return ()
    own = claim.attribution_entity and claim.attribution_entity in (claim.subject_entity, claim.object_entity)
    return (", citing ", *said_by, "’s own account," if own else ",")


def _denies(claim: Claim, index: Index) -> Sentence:
    who, when, said_by = publisher(claim, index), published(claim, index), speaker(claim, index)
    body = clause(affirmed(claim), index, adverb=False)
    if reports_not(claim, index):
        told = (*_opening(claim, index.tier(claim), index), " that ", *clause(negated(claim), index))
        return sentence(told, Kind.DENIAL)
    if said_by:
        return sentence((*said_by, " denied that ", *body, ", ", *who, f" reported {when}"), Kind.DENIAL)
    return sentence((*who, f" denied {when} that ", *body), Kind.DENIAL)


def reports_not(claim: Claim, index: Index) -> bool:
    """True where a publication says in its own voice that it is not so; nobody denies anything there."""
    return index.stance(claim) is Stance.DENIES and not speaker(claim, index) and not _is_party(claim, index)


def _is_party(claim: Claim, index: Index) -> bool:
    """True where a document without a named voice is the word of one whom the question is about."""
    source = index.source_of(claim.document)
    return claim.reply or bool(source and source.kind is SourceKind.PARTY)


def _no_knowledge(claim: Claim, index: Index) -> Sentence:
    who, said_by = publisher(claim, index), speaker(claim, index)
    body = spans("it is unclear ", *wh_clause(claim, index), *_in_its_words(claim))
    if said_by:
        return sentence(
            (*who, *_dated("reported", claim, index), " that, according to ", *said_by, ", ", *body), Kind.UNKNOWN
        )
    return sentence((*who, *_dated("wrote", claim, index), " that ", *body), Kind.UNKNOWN)


def _dated(said: str, claim: Claim, index: Index) -> Told:
    """``wrote on 4 February 2017``; what has no date says so in the present."""
    document = index.documents[claim.document]
    if document.published:
        return (f" {said} {on_date(document.published)}",)
    return (f" ({_note(claim, index).removeprefix('untested; ')}) says",)


def _in_its_words(claim: Claim) -> tuple[Span, ...]:
    """The passage itself, for an unknown is easily told wider or narrower than it was said."""
    words = claim.quote.strip()
    return spans(", in these words: ", quoted(words)) if len(words) <= _SHORT else ()


def _not_found(claim: Claim, index: Index) -> Sentence:
    who, when = publisher(claim, index), published(claim, index)
    body = clause(claim, index, adverb=False)
    return sentence((*who, f" reported {when} that a search found nothing to show that ", *body), Kind.UNKNOWN)


_BY_STANCE = {
    Stance.ASSERTS: _asserts,
    Stance.DENIES: _denies,
    Stance.NO_KNOWLEDGE: _no_knowledge,
    Stance.SEARCHED_NOT_FOUND: _not_found,
}
