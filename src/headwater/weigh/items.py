"""A claim becomes an item: letter, directness, interest, tier and class by rule (METHOD §1).

A document's own words about itself change nothing; a hedge lowers a grade and never raises one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from headwater.model import (
    Claim,
    ClaimStatus,
    Directness,
    Document,
    Entity,
    EvidenceClass,
    Family,
    Hedge,
    Interest,
    Item,
    Judgement,
    Letter,
    Polarity,
    Relation,
    Schema,
    Source,
    SourceKind,
    Stance,
    Tier,
)
from headwater.weigh.sources import fold, letters
from headwater.weigh.voices import is_authority_phrase, is_document_phrase

ALLEGED = "alleged:"
_COMPLETE = 0.9
_SEARCHED = 0.1
_PAPERS = (SourceKind.REGISTER, SourceKind.COURT)
_EDITED = (SourceKind.NEWS, SourceKind.FACT_CHECK, SourceKind.RESEARCH)
_ADMISSIONS = frozenset({Family.FUNDS, Family.PROVIDES, Family.DIRECTS, Family.OWNS, Family.AMPLIFIES, Family.CASE})
_PRAISE = frozenset({Family.ROLE, Family.ENDORSES, Family.PROMOTES})
_ACTS = frozenset(
    {Family.FUNDS, Family.PROVIDES, Family.HOSTS, Family.ATTENDS, Family.DIRECTS, Family.PROMOTES, Family.AMPLIFIES}
)
_OFFICES = frozenset({Relation.LEADS, Relation.CHAIRS, Relation.FOUNDED, Relation.REPRESENTS})
_STREAMS = {
    "money": EvidenceClass.TECHNICAL,
    "posts": EvidenceClass.BEHAVIOURAL,
    "petition": EvidenceClass.BEHAVIOURAL,
    "polls": EvidenceClass.CONTEXTUAL,
}


@dataclass(frozen=True, slots=True)
class Standing:
    """What grading needs to know of the case: people's letters, the names and kinds of entities, who is an authority.

    ``letters`` is keyed by claim id, document id or source name; ``names`` and ``schemas`` by entity id;
    ``authorities`` are folded names of sources that allege in an official function; ``speaks_for`` are the
    organisations that an entity leads, chairs, founded or represents.
    """

    letters: Mapping[str, Letter] = field(default_factory=dict)
    names: Mapping[str, frozenset[str]] = field(default_factory=dict)
    schemas: Mapping[str, Schema] = field(default_factory=dict)
    authorities: frozenset[str] = frozenset()
    speaks_for: Mapping[str, frozenset[str]] = field(default_factory=dict)

    @staticmethod
    def of(
        entities: Iterable[Entity],
        sources: Iterable[Source],
        judgements: Iterable[Judgement],
        claims: Iterable[Claim] = (),
    ) -> Standing:
        """Collect it once for a case."""
        known = list(entities)
        official = [one for one in sources if one.kind in (SourceKind.AUTHORITY, SourceKind.COURT)]
        return Standing(
            letters(judgements),
            {one.id: frozenset(map(fold, (one.caption, *one.names))) for one in known},
            {one.id: one.schema for one in known},
            frozenset(fold(name) for one in official for name in (one.name, *one.publishers, *one.parties)),
            _offices(claims),
        )

    def called(self, entity: str, text: str) -> frozenset[str]:
        """Folded names of one end of a claim."""
        return self.names.get(entity, frozenset()) | {fold(text)} - {""}


_NOBODY = Standing()


def grade(
    claim: Claim,
    document: Document,
    source: Source,
    root: str,
    standing: Standing = _NOBODY,
    *,
    root_alleges: bool = False,
    drifted: bool = False,
) -> Item:
    """The item that a claim brings, with its grades.

    ``root_alleges`` tells that the root is an allegation; ``drifted`` that the claim says more than the
    root it cites, which leaves it without weight.
    """
    stance = stance_of(claim)
    return Item(
        stance=stance,
        letter=Letter.F if drifted else letter_of(claim, document, source, standing),
        directness=directness_of(claim, source),
        tier=tier_of(claim, source, standing),
        root=root,
        interest=interest_of(claim, source, standing, stance),
        coverage=coverage_of(claim, source, stance),
        evidence_class=class_of(claim, source),
        hedge=claim.hedge,
        claim=claim.id,
        document=document.id,
        source=source.name or document.publisher,
        published=document.known,
        confirmed=claim.status is ClaimStatus.ACCEPTED,
        root_alleges=root_is_allegation(claim, root_alleges),
    )


def root_is_allegation(claim: Claim, root_alleges: bool) -> bool:
    """Whether what the claim rests on is an allegation; that a case exists is a record and none."""
    if claim.relation is Relation.PARTY_TO_A_CASE:
        return False
    return root_alleges or claim.pattern.startswith(ALLEGED)


def stance_of(claim: Claim) -> Stance:
    """What the passage does with the affirmed proposition: a negated assertion denies it."""
    negated = claim.polarity is Polarity.NEGATED and claim.stance is Stance.ASSERTS
    return Stance.DENIES if negated else claim.stance


def letter_of(claim: Claim, document: Document, source: Source, standing: Standing) -> Letter:
    """Most specific letter that a person gave.

    A judgement on the claim, on the document; the letter given when the document was added; a judgement
    on the source; the source's letter for this subject; the source's letter; F.
    """
    given = standing.letters
    if given:
        chosen = given.get(claim.id) or given.get(document.id)
        if chosen:
            return chosen
    if document.letter in Letter.__members__:
        return Letter[document.letter]
    if given and source.name in given:
        return given[source.name]
    return _subject_letter(claim, source, standing) if source.subjects else source.letter


def directness_of(claim: Claim, source: Source) -> Directness:
    """How the voice knows it: the least direct of what text, speaker and hedge show."""
    found = [claim.directness or _by_kind(claim, source)]
    if claim.directness is None and claim.attribution:
        found.append(_named(claim))
    if claim.hedge is Hedge.REPORTED:
        found.append(_named(claim))
    if claim.hedge is Hedge.UNCERTAIN:
        found.append(Directness.INFERENCE)
    return min(found, key=lambda one: one.factor)


def tier_of(claim: Claim, source: Source, standing: Standing) -> Tier:
    """Kind of statement: that a case exists is a record of the authority that brings it, its content an allegation.

    News of an allegation stays reporting; its root is the allegation.
    """
    kind = source.kind
    if not claim.attribution and kind in (SourceKind.AUTHORITY, SourceKind.COURT):
        if claim.relation is Relation.PARTY_TO_A_CASE:
            return Tier.RECORD
        return Tier.OFFICIAL_ALLEGATION if claim.pattern.startswith(ALLEGED) else kind.tier
    if kind in _EDITED:
        return Tier.REPORTING
    if claim.attribution or claim.pattern.startswith(ALLEGED):
        return _alleged_by(claim, source, standing)
    return kind.tier


def interest_of(claim: Claim, source: Source, standing: Standing, stance: Stance) -> Interest:
    """Whether the voice is one of the two ends, or leads or represents one, and gains by saying so.

    Its denial and its praise of itself serve it; its admission of money, direction, ownership or a case
    goes against its interest. Elsewhere the source's own interest stands.
    """
    speaker = _speaks_for_an_end(claim, source, standing)
    if stance is Stance.DENIES and (speaker or claim.reply):
        return Interest.SELF_SERVING
    if speaker and stance is Stance.ASSERTS:
        if claim.relation.family in _ADMISSIONS:
            return Interest.AGAINST_OWN
        if claim.relation.family in _PRAISE:
            return Interest.SELF_SERVING
    return Interest.NEUTRAL if claim.attribution else source.interest


def coverage_of(claim: Claim, source: Source, stance: Stance) -> float:
    """κ: how much of what there is was searched; a figure of 0–1 in ``value`` says so, else the kind of source."""
    if stance is not Stance.SEARCHED_NOT_FOUND:
        return 1.0
    try:
        stated = float(claim.value)
    except ValueError:
        stated = -1.0
    if 0.0 <= stated <= 1.0:
        return stated
    return _COMPLETE if source.kind in _PAPERS else _SEARCHED


def class_of(claim: Claim, source: Source) -> EvidenceClass:
    """Class of evidence: traces and registers are technical, acts behavioural, the rest contextual.

    After Pamment & Smith 2022; a class that the case file gives to the source stands before the rule.
    """
    if source.evidence_class is not EvidenceClass.CONTEXTUAL:
        return source.evidence_class
    stream = _STREAMS.get(claim.extractor.partition(":")[0].partition("-")[0].partition("/")[0])
    if stream:
        return stream
    if source.kind in _PAPERS:
        return EvidenceClass.TECHNICAL
    return EvidenceClass.BEHAVIOURAL if claim.relation.family in _ACTS else EvidenceClass.CONTEXTUAL


def _subject_letter(claim: Claim, source: Source, standing: Standing) -> Letter:
    ends = standing.called(claim.subject_entity, claim.subject) | standing.called(claim.object_entity, claim.object)
    about = ends | {fold(claim.relation.value)}
    return next((one.letter for one in source.subjects if fold(one.subject) in about), source.letter)


def _by_kind(claim: Claim, source: Source) -> Directness:
    brings = source.kind is SourceKind.AUTHORITY and claim.relation is Relation.PARTY_TO_A_CASE
    return Directness.RECORD if brings else source.kind.directness


def _named(claim: Claim) -> Directness:
    voice = claim.attribution
    named = claim.attribution_entity or claim.attribution_mention or voice[:1].isupper() or is_document_phrase(voice)
    return Directness.NAMED_SECOND_HAND if voice and named else Directness.UNNAMED_SECOND_HAND


def _alleged_by(claim: Claim, source: Source, standing: Standing) -> Tier:
    """Tier of what somebody alleges in a paper, on a site or through a party: official where an authority does."""
    voice = claim.attribution
    if not voice:
        official = source.kind in (SourceKind.AUTHORITY, SourceKind.COURT)
    else:
        body = standing.schemas.get(claim.attribution_entity) is Schema.PUBLIC_BODY
        official = body or fold(voice) in standing.authorities or is_authority_phrase(voice)
    return Tier.OFFICIAL_ALLEGATION if official else Tier.UNOFFICIAL_ALLEGATION


def _speaks_for_an_end(claim: Claim, source: Source, standing: Standing) -> bool:
    voice = claim.attribution_entity
    if voice:
        ends = {claim.subject_entity, claim.object_entity}
        return voice in ends or not ends.isdisjoint(standing.speaks_for.get(voice, ()))
    voices = {fold(claim.attribution)} if claim.attribution else {fold(one) for one in source.parties}
    if not voices:
        return False
    called = standing.called(claim.subject_entity, claim.subject) | standing.called(claim.object_entity, claim.object)
    return bool(voices & called)


def _offices(claims: Iterable[Claim]) -> dict[str, frozenset[str]]:
    """Whom an entity speaks for, as the claims of the case have it."""
    found: dict[str, set[str]] = {}
    for claim in claims:
        if claim.relation in _OFFICES and claim.object_entity and stance_of(claim) is Stance.ASSERTS:
            found.setdefault(claim.subject_entity, set()).add(claim.object_entity)
    return {voice: frozenset(bodies) for voice, bodies in found.items()}
