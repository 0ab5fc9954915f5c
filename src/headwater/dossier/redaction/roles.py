"""Who stands in public: by the case file, by what documents say of a role, or by the title beside the name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from headwater.dossier.articles import description
from headwater.dossier.findings import DossierInput
from headwater.dossier.redaction.finder import tokens_of
from headwater.dossier.redaction.person import BODY, PERSON, Person
from headwater.dossier.redaction.profile import Profile, Whom
from headwater.dossier.redaction.spelling import UNSPACED, WORD, fold
from headwater.model import ClaimStatus, Relation, Schema, Stance
from headwater.text.gazetteer import gazetteer

_SUBJECT = frozenset(
    {
        Relation.LEADS, Relation.FOUNDED, Relation.CHAIRS, Relation.REPRESENTS, Relation.DIRECTS, Relation.CONTROLS,
        Relation.SUPERVISES, Relation.OWNS, Relation.SPEAKS_AT, Relation.HOSTS, Relation.ORGANISES,
        Relation.PUBLISHES,
    }
)  # fmt: skip
_NO_OFFICE = """
    mr mrs ms miss dr prof sir lord lady dame father sister agent defendant co-defendant defendants respondent
    accused suspect appellant plaintiff comrade officer activist businessman businesswoman lawyer herr frau anwalt
    anwältin aktivist aktivistin geschäftsmann geschäftsfrau reeder unternehmer unternehmerin m mme mlle sr sra pan
    pani пан пані г-н госпожа господин активист активіст бизнесмен бізнесмен
"""
_SEATS = frozenset({Relation.BORN_IN, Relation.LIVES_IN, Relation.BASED_IN})
_UNSURE = frozenset({Schema.LEGAL_ENTITY, Schema.THING})
_LETTERS = ("message/", "application/mbox", "application/vnd.ms-outlook")  # who sends a letter publishes nothing
_BEFORE = 3  # words in front of a name among which a title counts
_AFTER = 4
_SAINT = re.compile(r"(?:st\.?|saint|sankt|санкт|святой)[\s-]+", re.I)
_PAUSE = re.compile(r"[.!?;:\n]")


def hidden(made: DossierInput, profile: Profile) -> list[Person]:
    """Everybody that a profile gives a pseudonym, in order of the first document that names them.

    One person may be several entities, where they share a full name; then one public role is enough for all.
    """
    if profile.whom is Whom.NOBODY and not profile.hide:
        return []
    people = _grouped(made)
    openly = _open_keys(made)
    keep, hide = ({key_of(one) for one in names} for names in (profile.keep, profile.hide))
    texts = made.last.texts
    found = []
    for person in people:
        keys = {key_of(name) for name in person.names}
        if keys & hide:
            found.append(person)
        elif profile.whom is not Whom.NOBODY and not keys & keep:
            public = profile.whom is Whom.PRIVATE and (
                keys & openly or _has_role(person, made) or _has_title(person, texts.items())
            )
            if not public:
                found.append(person)
    known = {key_of(name) for person in found for name in person.names}
    return [*found, *(_told(name, made) for name in profile.hide if key_of(name) not in known)]


def _told(name: str, made: DossierInput) -> Person:
    """Somebody, or a body, that a profile names, with the spellings on file."""
    same = [one for one in made.last.entities if key_of(name) in map(key_of, one.names)]
    names = tuple(dict.fromkeys((name, *(spelled for one in same for spelled in one.names))))
    documents = frozenset(document for one in same for document in one.documents)
    person = not same or any(is_person(name, one.schema) for one in same)
    return Person(names, frozenset(one.id for one in same), documents, kind=PERSON if person else BODY)


def key_of(name: str) -> str:
    """What two spellings of one full name have in common, whatever the order of the words."""
    return " ".join(sorted(tokens_of(name))) or fold(name)


def is_person(name: str, schema: Schema | None) -> bool:
    """True for the name of a person; an end of no certain kind is one where it opens with a given name."""
    words = WORD.findall(name)
    if not words or description(name) or name[:1].isdigit() or _is_place(name):
        return False
    capital = all(one[:1] != one[:1].lower() for one in words[:1] + words[-1:]) or bool(UNSPACED.search(name))
    cased = any(one.lower() != one.upper() for one in words)
    if cased and not capital:
        return False
    if schema in _UNSURE:
        lists = gazetteer()
        return len(words) > 1 and fold(words[0]) in lists.given and not any(map(lists.kind, words))
    return schema is Schema.PERSON


def _is_place(name: str) -> bool:
    saint = _SAINT.match(name)
    spelled = (name, *(f"{one} {name[saint.end() :]}" for one in ("St.", "Saint") if saint))
    return any(map(gazetteer().place, spelled))


def _grouped(made: DossierInput) -> list[Person]:
    """Persons on file, entities with a full name in common as one, in order of first appearance."""
    groups: dict[str, Person] = {}
    places = _places(made)
    for names, schema, entity, documents in _named(made):
        if not is_person(names[0], schema) or key_of(names[0]) in places:
            continue
        keys = [key_of(name) for name in names if " " in key_of(name)] or [key_of(names[0])]
        old = list({id(groups[key]): groups[key] for key in keys if key in groups}.values())
        person = Person(
            tuple(dict.fromkeys((*(name for one in old for name in one.names), *names))),
            frozenset().union(*(one.entities for one in old), {entity} - {""}),
            frozenset().union(*(one.documents for one in old), documents),
        )
        for key in {*keys, *(key_of(name) for name in person.names if " " in key_of(name))}:
            groups[key] = person
    place = {one.id: number for number, one in enumerate(made.last.documents)}
    people = {id(one): one for one in groups.values()}.values()
    return sorted(
        people, key=lambda one: (min((place.get(d, len(place)) for d in one.documents), default=0), one.names)
    )


def _places(made: DossierInput) -> frozenset[str]:
    """Names of where somebody was born, lives or has a seat, which nobody who does or says anything has."""
    claims = made.last.claims
    told = {key_of(one.object) for one in claims if one.relation in _SEATS and one.object_type is Schema.ADDRESS}
    acting = {key_of(name) for one in claims for name in (one.subject, one.attribution) if name}
    return frozenset(told - acting)


Named = tuple[tuple[str, ...], Schema | None, str, frozenset[str]]


def _named(made: DossierInput) -> Iterator[Named]:
    last = made.last
    for entity in sorted(last.entities, key=lambda one: one.id):
        yield (entity.names or (entity.caption,)), entity.schema, entity.id, frozenset(entity.documents)
    known = {entity.id for entity in last.entities}
    for claim in last.claims:
        where = frozenset({claim.document} - {""})
        ends = (
            (claim.subject, claim.subject_type, claim.subject_entity),
            (claim.object, claim.object_type, claim.object_entity),
            (claim.attribution, Schema.PERSON, claim.attribution_entity),
        )
        for words, schema, entity_id in ends:
            if words and entity_id not in known:
                yield (words,), schema, "", where


def _open_keys(made: DossierInput) -> frozenset[str]:
    """Names that the case file tells: its question, entities and sources, and who published the documents."""
    case, found = made.last.casefile, set[str]()
    found.update((*case.question.sponsors, *case.question.movements))
    for declared in case.entities:
        found.update((declared.name, *declared.aliases))
    for source in case.sources:
        found.update((source.name, *source.publishers, *source.parties, source.owner))
    found.update(one.publisher for one in made.last.documents if not one.media_type.startswith(_LETTERS))
    found.update(name for one in made.last.entities if one.declared for name in one.names)
    return frozenset(key_of(name) for name in found if name)


def _has_role(person: Person, made: DossierInput) -> bool:
    """True where a passage asserts a role in which one acts before others: leads, founded, represents, speaks at …"""
    names = {key_of(name) for name in person.names}
    return any(
        claim.relation in _SUBJECT
        and claim.stance is Stance.ASSERTS
        and claim.status is not ClaimStatus.REJECTED
        and (claim.subject_entity in person.entities or key_of(claim.subject) in names)
        for claim in made.last.claims
    )


@cache
def _offices() -> frozenset[str]:
    return frozenset(gazetteer().titles - {fold(one) for one in _NO_OFFICE.split()})


def _has_title(person: Person, texts: Iterable[tuple[str, str]]) -> bool:
    """True where the title of an office stands beside the full name, before it or behind a comma."""
    names = [name for name in person.names if len(name.split()) > 1]
    for document, text in texts:
        if document not in person.documents:
            continue
        for name in names:
            at = text.find(name)
            while at >= 0:
                if _titled(text, at, at + len(name)):
                    return True
                at = text.find(name, at + len(name))
    return False


def _titled(text: str, start: int, end: int) -> bool:
    before = _PAUSE.split(text[max(0, start - 60) : start])[-1]
    if any(fold(word) in _offices() for word in WORD.findall(before.rpartition(",")[2])[-_BEFORE:]):
        return True
    after = text[end : end + 60]
    if after[:1] != ",":
        return False
    return any(fold(word) in _offices() for word in WORD.findall(_PAUSE.split(after)[0])[:_AFTER])
