"""What stands beside a statement: denials, replies, the state of a proceeding, and what is still owed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace

from headwater.dossier.cases import claims_of, parts, standing
from headwater.dossier.families import NEGATIVE
from headwater.dossier.index import Index
from headwater.dossier.propositions import Group, Proposition
from headwater.dossier.spans import given, name, sentence
from headwater.dossier.tree import Kind, Sentence, Span
from headwater.dossier.voices import reports_not, say
from headwater.dossier.wording import on_date
from headwater.model import Claim, Entity, Family, Request, Schema, Stance
from headwater.model.dates import first_day
from headwater.weigh.proceedings import Outcome, outcome_of
from headwater.weigh.sources import fold

Spoken = Mapping[str, tuple[Claim, ...]]

_CLEARED = (Outcome.ACQUITTED, Outcome.DISMISSED)


def beside(proposition: Proposition, index: Index, spoken: Spoken) -> tuple[Sentence, ...]:
    """Denials first, then proceedings, then for each person concerned the reply or the lack of one."""
    alone = all(reports_not(claim, index) for claim in proposition.claims)
    against = () if alone else tuple(one for one in proposition.claims if index.stance(one) is Stance.DENIES)
    denials = tuple(say([claim], index) for claim in against)
    return (
        *denials,
        *_grown(proposition, index),
        *_standing(proposition, index),
        *_replies(proposition, index, spoken),
    )


def _grown(proposition: Proposition, index: Index) -> tuple[Sentence, ...]:
    """A relay that says more than the origin it cites is marked where it is printed."""
    shown = {claim.id: claim for claim in proposition.claims}
    return tuple(
        sentence(
            ("the wording of ", *index.publisher(drift.relay_document), " says more than ",
             *index.publisher(drift.root_document), ", which it cites, and has no origin of its own"),
            Kind.DRIFT,
        )
        for drift in index.findings.drifts
        if drift.relay_claim in shown
    )  # fmt: skip


def _standing(proposition: Proposition, index: Index) -> tuple[Sentence, ...]:
    """State and outcome of the proceedings that an allegation belongs to."""
    official = {claim.document for claim in proposition.claims if index.tier(claim).alleges}
    family = proposition.claims[0].relation.family if official else Family.CASE
    if family is Family.CASE or (family not in NEGATIVE and proposition.group is not Group.ALLEGED):
        return ()
    ends = {end for claim in proposition.claims for end in (claim.subject_entity, claim.object_entity)}
    split = [part for case in index.cases for part in parts(case)]
    cases = [case for case in split if official & {one.document for one in claims_of(case, index)}]
    nearest = [case for case in cases if case.party in ends]
    if nearest:
        return tuple(standing(case, index) for case in nearest)
    return tuple(standing(case, index, about=False) for case in cases)


def persons_concerned(proposition: Proposition, index: Index) -> tuple[str, ...]:
    """Named persons about whom a proposition says something that can hurt their name; entity ids."""
    first = next((claim for claim in proposition.claims if index.stance(claim) is Stance.ASSERTS), None)
    if not first or first.relation.family not in NEGATIVE or _is_cleared(first):
        return ()
    ends = dict.fromkeys(end for claim in proposition.claims for end in (claim.subject_entity, claim.object_entity))
    return tuple(end for end in ends if end in index.entities and _is_named_person(index.entities[end]))


def _is_named_person(entity: Entity) -> bool:
    """A phrase such as "members of the group" names nobody who could be asked."""
    return entity.schema is Schema.PERSON and not entity.caption[:1].islower()


def _is_cleared(claim: Claim) -> bool:
    return claim.relation.family is Family.CASE and outcome_of(claim.value) in _CLEARED


def _replies(proposition: Proposition, index: Index, spoken: Spoken) -> tuple[Sentence, ...]:
    told: list[Sentence] = []
    for person in persons_concerned(proposition, index):
        told.extend(_reply(person, proposition, index, spoken))
    return tuple(told)


def _reply(person: str, proposition: Proposition, index: Index, spoken: Spoken) -> tuple[Sentence, ...]:
    if any(claim.attribution_entity == person for claim in proposition.claims):
        return ()  # the person denies it there, or is the very voice that says so
    own = replies_of(person, proposition, index, spoken)
    told = tuple(_elsewhere(claim, index) for claim in own)
    if any(_answers(claim, proposition, index) for claim in own):
        return told
    asked = request_to(person, index)
    return (*told, _asked(asked, index, person) if asked else _owed(person, index))


def _elsewhere(claim: Claim, index: Index) -> Sentence:
    """A reply to something else is printed as that, not as a reply to this."""
    made = say([claim], index)
    return replace(made, spans=(Span("On a related point: "), *made.spans))


def _answers(claim: Claim, proposition: Proposition, index: Index) -> bool:
    """A reply can only answer what was published before it."""
    first = min((index.documents[one.document].published for one in proposition.claims), default="")
    said = index.documents[claim.document].published
    return claim.reply and bool(said) and first_day(said) >= first_day(first)


def replies_of(person: str, proposition: Proposition, index: Index, spoken: Spoken) -> tuple[Claim, ...]:
    """Replies on file that the person gave, about this or to the same document."""
    shown = {claim.id for claim in proposition.claims}
    documents = {claim.document for claim in proposition.claims}
    ends = {end for claim in proposition.claims for end in (claim.subject_entity, claim.object_entity)}
    found = (
        claim
        for claim in spoken.get(person, ())
        if claim.id not in shown
        and (claim.document in documents or ends & {claim.subject_entity, claim.object_entity} - {person})
    )
    return tuple(sorted(found, key=index.order))


def spoken_by(index: Index) -> Spoken:
    """Denials and replies on file by the person who gives them."""
    named = {fold(text): one.id for one in index.findings.entities for text in (one.caption, *one.names)}
    found: dict[str, list[Claim]] = defaultdict(list)
    for claim in index.claims.values():
        if claim.reply or index.stance(claim) is Stance.DENIES:
            for speaker in _speakers(claim, index, named):
                found[speaker].append(claim)
    return {speaker: tuple(claims) for speaker, claims in found.items()}


def _speakers(claim: Claim, index: Index, named: Mapping[str, str]) -> set[str]:
    if claim.attribution_entity:
        return {claim.attribution_entity}
    source = index.source_of(claim.document)
    own = (index.voice(claim.document), *(source.parties if source else ()))
    return {named[fold(text)] for text in own if fold(text) in named}


def request_to(person: str, index: Index) -> Request | None:
    """The recorded request for a reply, if one was made."""
    entity = index.entities.get(person)
    names = {text.casefold() for text in (entity.caption, *entity.names)} if entity else set()
    return next((one for one in index.findings.casefile.requests if one.party.casefold() in names), None)


def _asked(asked: Request, index: Index, person: str) -> Sentence:
    told = (index.name(person), f" was asked for a reply {on_date(asked.asked)} by ", name(asked.by))
    if asked.answer:
        return sentence((*told, " and answered: ", given(asked.answer)), Kind.NOTE)
    return sentence((*told, "; no answer is recorded"), Kind.NOTE)


def _owed(person: str, index: Index) -> Sentence:
    told = ("no reply of ", index.name(person), " is on file, and no request for one is recorded")
    return sentence(told, Kind.WARNING)
