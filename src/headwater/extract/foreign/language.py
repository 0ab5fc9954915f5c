"""What the engine must know of a language: its small words, its nouns, its roles and its verbs."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from headwater.extract.lexicon import cues as c
from headwater.model import Relation, Schema

MEDIA = c.BODIES | frozenset({Schema.USER_ACCOUNT})
PERSONS = frozenset({Schema.PERSON, Schema.LEGAL_ENTITY})
THINGS = frozenset({Schema.REAL_ESTATE, Schema.THING})

KINDS: Mapping[Relation, tuple[frozenset[Schema], frozenset[Schema]]] = {
    Relation.FUNDS: (c.ACTORS, c.SUPPORTED),
    Relation.PROVIDES: (c.ACTORS, c.SUPPORTED | THINGS),
    Relation.HOSTS: (c.ACTORS, c.EVENTS),
    Relation.ORGANISES: (c.ACTORS, c.EVENTS),
    Relation.ATTENDS: (c.ACTORS, c.EVENTS),
    Relation.SPEAKS_AT: (PERSONS, c.EVENTS),
    Relation.LEADS: (PERSONS, c.BODIES),
    Relation.CHAIRS: (PERSONS, c.BODIES | c.EVENTS),
    Relation.FOUNDED: (c.ACTORS, c.BODIES),
    Relation.DIRECTS: (c.ACTORS, c.ACTORS),
    Relation.TASKS: (c.ACTORS, c.ACTORS),
    Relation.SUPERVISES: (c.ACTORS, c.BODIES),
    Relation.CONTROLS: (c.ACTORS, c.BODIES),
    Relation.OWNS: (c.ACTORS, c.BODIES | frozenset({Schema.REAL_ESTATE})),
    Relation.PROMOTES: (c.ACTORS, c.SUPPORTED),
    Relation.PUBLISHES: (c.ACTORS, c.SUPPORTED),
    Relation.ENDORSES: (c.ACTORS, c.ACTORS),
    Relation.EMPLOYS: (c.ACTORS, PERSONS),
    Relation.MEMBER_OF: (c.ACTORS, c.BODIES),
    Relation.REPRESENTS: (PERSONS, c.ACTORS),
    Relation.PART_OF: (c.BODIES, c.BODIES),
    Relation.AFFILIATED_WITH: (c.ACTORS, c.BODIES),
    Relation.SUCCESSOR_OF: (c.ACTORS, c.ACTORS),
    Relation.PARTY_TO_A_CASE: (c.ACTORS, c.CASES),
    Relation.MET: (PERSONS, PERSONS),
    Relation.LIVES_IN: (PERSONS, c.PLACES),
    Relation.BORN_IN: (PERSONS, c.PLACES),
    Relation.BASED_IN: (c.BODIES, c.PLACES),
    Relation.COVERS: (c.ACTORS, c.SUPPORTED),
    Relation.AMPLIFIES: (c.ACTORS, frozenset({Schema.HASHTAG, Schema.USER_ACCOUNT})),
    Relation.STATES_SUPPORT_FOR: (c.ACTORS, c.SUPPORTED),
    Relation.CONTACTED: (c.ACTORS, c.ACTORS),
    Relation.CITIZEN_OF: (PERSONS, c.ACTORS | c.PLACES),
    Relation.FORMED: (c.BODIES - {Schema.THING, Schema.PUBLIC_BODY}, c.BODIES),
    Relation.ENDED: (c.BODIES - {Schema.THING, Schema.PUBLIC_BODY}, c.BODIES),
}
"""What the two ends of a relation may be."""


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb or idiom by its written forms.

    ``frame`` says where the ends stand:
    ``act`` – subject, bare object · ``gives`` – subject, taker in the dative or behind a preposition, money ·
    ``gets`` – taker is subject, giver behind a preposition · ``at``/``in``/``with``/``for`` – object behind such a
    preposition · ``belongs`` – what is owned is subject, the owner a dative · ``under`` – whom it obeys a dative ·
    ``slot`` – object behind one of the prepositions of ``behind``, or in a case (``@d``) · ``idiom`` – object right
    behind the words · ``alone`` – a subject and nothing else ·
    ``near`` – a noun phrase behind its body ("mit Sitz in") · ``charged`` – the accused is bare, the charge a value.
    ``also`` must stand in the same part of the sentence (a separable prefix, a fixed noun).
    """

    relation: Relation
    frame: str
    active: re.Pattern[str] | None
    participle: re.Pattern[str] | None
    also: re.Pattern[str] | None = None
    swapped: bool = False
    behind: frozenset[str] = frozenset()


def verb(
    relation: Relation,
    frame: str,
    active: str = "",
    part: str = "",
    also: str = "",
    swap: bool = False,
    behind: str = "",
) -> Verb:
    """A verb from patterns of its forms; ``part`` holds participles that a passive shares with the perfect."""
    return Verb(relation, frame, _whole(active), _whole(part), _whole(also), swap, frozenset(behind.split()))


def _whole(pattern: str) -> re.Pattern[str] | None:
    return re.compile(rf"(?<![\w-])(?:{pattern})(?![\w-])", re.IGNORECASE) if pattern else None


@dataclass(frozen=True, slots=True)
class Role:
    """What a noun for a person makes of its bearer and the body or person it names; None for a mere trade."""

    relation: Relation | None
    swapped: bool = False
    former: bool = False


@dataclass(frozen=True, slots=True)
class Language:
    """Tables of one language; words are in lower case.

    Attributes:
        articles: determiners with the cases that they may stand for (``nadg``: nominative … genitive).
        prepositions: with what they may mean: ``by from to at in with for of into against because``.
        nouns: head nouns with kind: ``o`` organisation, ``c`` company, ``p`` public body, ``m`` medium, ``e`` event,
            ``t`` thing, ``r`` real estate, ``j`` journey or cost, ``g`` grant,
            ``x`` what stands for whose it is (a speech, a candidacy); with gender where it matters (``o:n``).
        tails: ends of compounds that tell a kind, for German.
        inner: nouns for a part of a body ("board"), which a role passes through.
        joined: prepositions of several words, with their meaning.
    """

    code: str
    articles: Mapping[str, str]
    prepositions: Mapping[str, frozenset[str]]
    conjunctions: frozenset[str]
    relatives: Mapping[str, str]
    openers: frozenset[str]
    thats: frozenset[str]
    pronouns: Mapping[str, str]
    possessives: frozenset[str]
    whose: frozenset[str]
    interrogatives: frozenset[str]
    unknown: re.Pattern[str]
    nouns: Mapping[str, str]
    tails: Mapping[str, str]
    inner: frozenset[str]
    roles: Mapping[str, Role]
    persons: re.Pattern[str]
    former: frozenset[str]
    copula: re.Pattern[str]
    passive: re.Pattern[str]
    perfect: re.Pattern[str]
    reported: re.Pattern[str] | None
    verbs: tuple[Verb, ...]
    links: frozenset[str] = frozenset()
    start: frozenset[str] = frozenset()
    political: frozenset[str] = frozenset()
    cased: bool = False
    verb_last: bool = False
    drops: bool = False
    case_endings: Mapping[str, str] = field(default_factory=dict)
    joined: Mapping[str, frozenset[str]] = field(default_factory=dict)


def meanings(listed: str) -> dict[str, frozenset[str]]:
    """Prepositions from lines of the form ``by from: von vom``."""
    found: dict[str, frozenset[str]] = {}
    for line in listed.strip().splitlines():
        told, _, forms = line.partition(":")
        for form in forms.split():
            found[form] = found.get(form, frozenset()) | frozenset(told.split())
    return found


def joined(listed: str) -> dict[str, frozenset[str]]:
    """Prepositions of several words from lines of the form ``at = lors_de au_cours_de``."""
    found: dict[str, frozenset[str]] = {}
    for line in listed.strip().splitlines():
        told, _, forms = line.partition("=")
        found.update((form.replace("_", " "), frozenset(told.split())) for form in forms.split())
    return found


def kinds(listed: str) -> dict[str, str]:
    """Nouns from lines of the form ``o: verein stiftung``."""
    found: dict[str, str] = {}
    for line in listed.strip().splitlines():
        kind, _, forms = line.partition("=")
        found.update(dict.fromkeys(forms.split(), kind.strip()))
    return found


def roles(listed: str) -> dict[str, Role]:
    """Roles from lines of the form ``leads = chef chefin``; ``<`` turns the ends, ``-`` is a trade."""
    found: dict[str, Role] = {}
    for line in listed.strip().splitlines():
        name, _, forms = line.partition("=")
        name = name.strip()
        relation = None if name == "-" else Relation(name.lstrip("<"))
        role = Role(relation, swapped=name.startswith("<"))
        for form in forms.split():
            found[form.replace("_", " ")] = role
    return found


def words(listed: str) -> frozenset[str]:
    """A word list written as one string."""
    return frozenset(listed.split())


def pattern(listed: str) -> re.Pattern[str]:
    """Whole words of such forms."""
    return re.compile(rf"(?<![\w-])(?:{listed})(?![\w-])", re.IGNORECASE)


SCHEMATA: Mapping[str, Schema] = {
    "o": Schema.ORGANIZATION, "c": Schema.COMPANY, "p": Schema.PUBLIC_BODY, "m": Schema.ORGANIZATION,
    "e": Schema.EVENT, "t": Schema.THING, "x": Schema.THING,
    "h": Schema.PERSON, "r": Schema.REAL_ESTATE, "j": Schema.THING, "g": Schema.THING,
}  # fmt: skip
"""Schema of each kind of noun."""
