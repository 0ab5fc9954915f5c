"""The closed list of relations: which channel each belongs to and which way support runs.

``Flow`` says which way support runs along a claim *subject – relation – object*:
forward from subject to object, backward from object to subject, both ways, or none.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Channel(StrEnum):
    """Ways in which support can run; each is answered on its own and never mixed with another."""

    MONEY = "money"
    IN_KIND = "in-kind"
    EVENT = "event"
    DIRECTION = "direction"
    MEDIA = "media"
    POLITICAL = "political"

    @property
    def heading(self) -> str:
        """Channel as a heading."""
        return self.value.capitalize()


class Flow(StrEnum):
    """Which way support runs along a claim."""

    FORWARD = "→"
    BACKWARD = "←"
    BOTH = "↔"
    NONE = ""


class Family(StrEnum):
    """Rows of the relation table; relations of one family are variants of one another."""

    FUNDS = "funds"
    PROVIDES = "provides"
    HOSTS = "hosts"
    ATTENDS = "attends"
    DIRECTS = "directs"
    OWNS = "owns"
    PROMOTES = "promotes"
    ENDORSES = "endorses"
    AMPLIFIES = "amplifies"
    ROLE = "role"
    PART = "part"
    CASE = "case"
    CONTACT = "contact"
    CONTEXT = "context"
    DATES = "dates"
    SPEECH = "speech"
    IDENTITY = "identity"


class Relation(StrEnum):
    """What a claim can say of two ends; the value is the word in every file, table and page."""

    FUNDS = "funds"
    PROVIDES = "provides"
    HOSTS = "hosts"
    ORGANISES = "organises"
    ATTENDS = "attends"
    SPEAKS_AT = "speaks at"
    DIRECTS = "directs"
    TASKS = "tasks"
    SUPERVISES = "supervises"
    CONTROLS = "controls"
    OWNS = "owns"
    PROMOTES = "promotes"
    COVERS = "covers"
    PUBLISHES = "publishes"
    ENDORSES = "endorses"
    STATES_SUPPORT_FOR = "states support for"
    AMPLIFIES = "amplifies"
    LEADS = "leads"
    FOUNDED = "founded"
    CHAIRS = "chairs"
    EMPLOYS = "employs"
    MEMBER_OF = "member of"
    REPRESENTS = "represents"
    PART_OF = "part of"
    AFFILIATED_WITH = "affiliated with"
    SUCCESSOR_OF = "successor of"
    PARTY_TO_A_CASE = "party to a case"
    MET = "met"
    CONTACTED = "contacted"
    LIVES_IN = "lives in"
    BASED_IN = "based in"
    BORN_IN = "born in"
    CITIZEN_OF = "citizen of"
    FORMED = "formed"
    OPENED = "opened"
    ENDED = "ended"
    SAYS = "says"
    CLAIMS = "claims"
    DENIES = "denies"
    SAME_AS = "same as"
    ALSO_KNOWN_AS = "also known as"

    @property
    def rule(self) -> RelationRule:
        """Row of the relation table."""
        return RULES[self]

    @property
    def family(self) -> Family:
        """Row of the table that this relation stands in."""
        return RULES[self].family


@dataclass(frozen=True, slots=True)
class RelationRule:
    """One relation's place in the grammar of chains.

    Attributes:
        family: row of the table.
        channels: channels in whose chains the relation may stand; empty for none.
        flow: which way support runs.
        ftm: FollowTheMoney schema that carries it on the wire; empty where it becomes a property.
        shown_as: what a page calls its kind where it carries no weight (contact, context …); else empty.
    """

    family: Family
    channels: frozenset[Channel]
    flow: Flow
    ftm: str
    shown_as: str = ""

    def carries(self, channel: Channel) -> bool:
        """True where the relation may stand inside a chain of that channel."""
        return self.flow is not Flow.NONE and channel in self.channels


_ANY = frozenset(Channel)


def _row(family: Family, channels: frozenset[Channel], flow: Flow, ftm: str, shown_as: str = "") -> RelationRule:
    return RelationRule(family, channels, flow, ftm, shown_as)


_MONEY = frozenset({Channel.MONEY})
_EVENT = frozenset({Channel.EVENT})
_MEDIA = frozenset({Channel.MEDIA})
_NO = frozenset[Channel]()
_FUNDS = _row(Family.FUNDS, _MONEY, Flow.FORWARD, "Payment")
_PROVIDES = _row(Family.PROVIDES, frozenset({Channel.IN_KIND}), Flow.FORWARD, "UnknownLink")
_HOSTS = _row(Family.HOSTS, _EVENT, Flow.FORWARD, "Event")
_ATTENDS = _row(Family.ATTENDS, _EVENT, Flow.BACKWARD, "Event")
_DIRECTS = _row(Family.DIRECTS, frozenset({Channel.DIRECTION}), Flow.FORWARD, "UnknownLink")
_OWNS = _row(Family.OWNS, frozenset({Channel.MONEY, Channel.DIRECTION}), Flow.FORWARD, "Ownership")
_PROMOTES = _row(Family.PROMOTES, _MEDIA, Flow.FORWARD, "UnknownLink")
_ENDORSES = _row(Family.ENDORSES, frozenset({Channel.POLITICAL}), Flow.FORWARD, "UnknownLink")
_AMPLIFIES = _row(Family.AMPLIFIES, _MEDIA, Flow.FORWARD, "UnknownLink")
_DIRECTORSHIP = _row(Family.ROLE, _ANY, Flow.BOTH, "Directorship")
_EMPLOYMENT = _row(Family.ROLE, _ANY, Flow.BOTH, "Employment")
_MEMBERSHIP = _row(Family.ROLE, _ANY, Flow.BOTH, "Membership")
_REPRESENTATION = _row(Family.ROLE, _ANY, Flow.BOTH, "Representation")
_PART = _row(Family.PART, _ANY, Flow.BOTH, "UnknownLink")
_SUCCESSION = _row(Family.PART, _ANY, Flow.BOTH, "Succession")
_CASE = _row(Family.CASE, _NO, Flow.NONE, "CourtCaseParty", "proceedings")
_CONTACT = _row(Family.CONTACT, _NO, Flow.NONE, "Associate", "contact")
_CONTEXT = _row(Family.CONTEXT, _NO, Flow.NONE, "", "context")
_DATES = _row(Family.DATES, _NO, Flow.NONE, "", "context")
_SPEECH = _row(Family.SPEECH, _NO, Flow.NONE, "", "statement")
_IDENTITY = _row(Family.IDENTITY, _ANY, Flow.BOTH, "")

RULES: dict[Relation, RelationRule] = {
    Relation.FUNDS: _FUNDS,
    Relation.PROVIDES: _PROVIDES,
    Relation.HOSTS: _HOSTS,
    Relation.ORGANISES: _HOSTS,
    Relation.ATTENDS: _ATTENDS,
    Relation.SPEAKS_AT: _ATTENDS,
    Relation.DIRECTS: _DIRECTS,
    Relation.TASKS: _DIRECTS,
    Relation.SUPERVISES: _DIRECTS,
    Relation.CONTROLS: _DIRECTS,
    Relation.OWNS: _OWNS,
    Relation.PROMOTES: _PROMOTES,
    Relation.COVERS: _PROMOTES,
    Relation.PUBLISHES: _PROMOTES,
    Relation.ENDORSES: _ENDORSES,
    Relation.STATES_SUPPORT_FOR: _ENDORSES,
    Relation.AMPLIFIES: _AMPLIFIES,
    Relation.LEADS: _DIRECTORSHIP,
    Relation.FOUNDED: _DIRECTORSHIP,
    Relation.CHAIRS: _DIRECTORSHIP,
    Relation.EMPLOYS: _EMPLOYMENT,
    Relation.MEMBER_OF: _MEMBERSHIP,
    Relation.REPRESENTS: _REPRESENTATION,
    Relation.PART_OF: _PART,
    Relation.AFFILIATED_WITH: _PART,
    Relation.SUCCESSOR_OF: _SUCCESSION,
    Relation.PARTY_TO_A_CASE: _CASE,
    Relation.MET: _CONTACT,
    Relation.CONTACTED: _CONTACT,
    Relation.LIVES_IN: _CONTEXT,
    Relation.BASED_IN: _CONTEXT,
    Relation.BORN_IN: _CONTEXT,
    Relation.CITIZEN_OF: _CONTEXT,
    Relation.FORMED: _DATES,
    Relation.OPENED: _DATES,
    Relation.ENDED: _DATES,
    Relation.SAYS: _SPEECH,
    Relation.CLAIMS: _SPEECH,
    Relation.DENIES: _SPEECH,
    Relation.SAME_AS: _IDENTITY,
    Relation.ALSO_KNOWN_AS: _IDENTITY,
}
