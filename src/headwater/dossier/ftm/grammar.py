"""Which FollowTheMoney schema carries an entity or a relation, and what to fall back to where ends do not fit."""

from __future__ import annotations

from dataclasses import dataclass

from headwater.model import Relation, Schema

SCHEMATA: dict[Schema, str] = {kind: kind.value for kind in Schema} | {
    Schema.HASHTAG: "Note",
    Schema.THING: "LegalEntity",
}
NAME_PROPS = {"Document": "fileName", "UserAccount": "username", "Address": "full"}
LABEL = "name"


@dataclass(frozen=True, slots=True)
class Edge:
    """A schema that joins two entities; ``subject`` and ``object`` name the properties of the ends."""

    schema: str
    subject: str
    object: str
    role: str = ""


@dataclass(frozen=True, slots=True)
class Attach:
    """A relation that is a property of one end: of the subject, or (``on_object``) of the object."""

    props: tuple[str, ...]
    on_object: bool = False


UNKNOWN = Edge("UnknownLink", "subject", "object", "role")
_DIRECTORSHIP = Edge("Directorship", "director", "organization", "role")
EDGES: dict[Relation, Edge] = {
    Relation.FUNDS: Edge("Payment", "payer", "beneficiary"),
    Relation.OWNS: Edge("Ownership", "owner", "asset", "role"),
    Relation.LEADS: _DIRECTORSHIP,
    Relation.FOUNDED: _DIRECTORSHIP,
    Relation.CHAIRS: _DIRECTORSHIP,
    Relation.EMPLOYS: Edge("Employment", "employer", "employee", "role"),
    Relation.MEMBER_OF: Edge("Membership", "member", "organization", "role"),
    Relation.REPRESENTS: Edge("Representation", "agent", "client", "role"),
    Relation.SUCCESSOR_OF: Edge("Succession", "successor", "predecessor", "role"),
    Relation.PARTY_TO_A_CASE: Edge("CourtCaseParty", "party", "case", "role"),
    Relation.MET: Edge("Associate", "person", "associate", "relationship"),
    Relation.CONTACTED: Edge("Associate", "person", "associate", "relationship"),
}
ATTACHED: dict[Relation, Attach] = {
    Relation.HOSTS: Attach(("organizer",), on_object=True),
    Relation.ORGANISES: Attach(("organizer",), on_object=True),
    Relation.ATTENDS: Attach(("involved",), on_object=True),
    Relation.SPEAKS_AT: Attach(("involved",), on_object=True),
}
PLACES: dict[Relation, tuple[str, ...]] = {
    Relation.LIVES_IN: ("address",),
    Relation.BASED_IN: ("address",),
    Relation.BORN_IN: ("birthPlace",),
    Relation.CITIZEN_OF: ("citizenship", "nationality", "country"),
}
DATES: dict[Relation, tuple[str, ...]] = {
    Relation.FORMED: ("incorporationDate", "startDate", "createDate", "createdAt"),
    Relation.OPENED: ("createDate", "incorporationDate", "startDate", "createdAt"),
    Relation.ENDED: ("dissolutionDate", "endDate"),
}
ALIASES = frozenset({Relation.SAME_AS, Relation.ALSO_KNOWN_AS})
