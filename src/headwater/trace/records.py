"""Which record would settle a question, and who holds it: one row a family of relations, the same everywhere.

``{subject}`` and ``{object}`` stand for the captions of the two ends; the verbs make a question of a relation.
"""

from __future__ import annotations

from dataclasses import dataclass

from headwater.model import Channel, Family, Relation


@dataclass(frozen=True, slots=True)
class Record:
    """What would settle it, and who holds that."""

    record: str
    holder: str


RECORDS: dict[Family, Record] = {
    Family.FUNDS: Record(
        "the grant agreement and the bank records of the payment",
        "{subject} as payer, {object} as payee, their banks, and the ministry or authority that supervises either",
    ),
    Family.PROVIDES: Record(
        "the lease, loan or travel booking, and who paid the invoice",
        "{subject}, {object}, and the landlord, carrier or hotel that issued it",
    ),
    Family.HOSTS: Record(
        "the hire contract of the venue and the invitation", "{subject}, the venue, and the authority that permitted it"
    ),
    Family.ATTENDS: Record(
        "the attendance list, programme or recording of the event", "the organiser of {object}, and {subject}"
    ),
    Family.DIRECTS: Record(
        "instructions, reports or a contract between the two, as put in evidence in a proceeding",
        "{subject}, {object}, and the court or prosecutor where one of them was a party",
    ),
    Family.OWNS: Record("the extract of the land, company or share register", "the register where {object} is entered"),
    Family.PROMOTES: Record(
        "the archived output with its commissioning or editorial record", "{subject}, and web or broadcast archives"
    ),
    Family.ENDORSES: Record("the dated statement in full", "{subject}, and the archive of the body where it was made"),
    Family.AMPLIFIES: Record(
        "the accounts' registration and activity data", "the platform, and researchers to whom it disclosed them"
    ),
    Family.ROLE: Record(
        "the entry of office-holders, the employment contract or the membership list",
        "{object}, and the company, association or election register where it is entered",
    ),
    Family.PART: Record(
        "the statute or founding decree, and the register entry",
        "{object}, and the register or gazette with the entry",
    ),
    Family.IDENTITY: Record(
        "an identity document or register number that both names share", "the register where either is entered"
    ),
    Family.CASE: Record("the docket and the verdict", "the clerk of the court"),
    Family.CONTACT: Record("calendars, visitor logs and correspondence", "{subject} and {object}"),
    Family.CONTEXT: Record("the civil or residence register", "the authority that keeps it"),
    Family.DATES: Record("the entry in the company, association or election register", "the register of the place"),
    Family.SPEECH: Record("the recording or full text", "{subject}, and the outlet that carried it"),
}

# What would complete a chain of the channel, where nothing is asserted between two entities.
PROPER: dict[Channel, Relation] = {
    Channel.MONEY: Relation.FUNDS,
    Channel.IN_KIND: Relation.PROVIDES,
    Channel.EVENT: Relation.HOSTS,
    Channel.DIRECTION: Relation.DIRECTS,
    Channel.MEDIA: Relation.PROMOTES,
    Channel.POLITICAL: Relation.ENDORSES,
}

_VERBS: dict[Relation, str] = {
    Relation.FUNDS: "Did {subject} fund {object}?",
    Relation.PROVIDES: "Did {subject} provide anything to {object}?",
    Relation.HOSTS: "Did {subject} host {object}?",
    Relation.ORGANISES: "Did {subject} organise {object}?",
    Relation.ATTENDS: "Did {subject} attend {object}?",
    Relation.SPEAKS_AT: "Did {subject} speak at {object}?",
    Relation.DIRECTS: "Did {subject} direct {object}?",
    Relation.TASKS: "Did {subject} task {object}?",
    Relation.SUPERVISES: "Did {subject} supervise {object}?",
    Relation.CONTROLS: "Did {subject} control {object}?",
    Relation.OWNS: "Did {subject} own {object}?",
    Relation.PROMOTES: "Did {subject} promote {object}?",
    Relation.COVERS: "Did {subject} cover {object}?",
    Relation.PUBLISHES: "Did {subject} publish {object}?",
    Relation.ENDORSES: "Did {subject} endorse {object}?",
    Relation.STATES_SUPPORT_FOR: "Did {subject} state support for {object}?",
    Relation.AMPLIFIES: "Did {subject} amplify {object}?",
    Relation.LEADS: "Did {subject} lead {object}?",
    Relation.FOUNDED: "Did {subject} found {object}?",
    Relation.CHAIRS: "Did {subject} chair {object}?",
    Relation.EMPLOYS: "Did {subject} employ {object}?",
    Relation.MEMBER_OF: "Was {subject} a member of {object}?",
    Relation.REPRESENTS: "Did {subject} represent {object}?",
    Relation.PART_OF: "Was {subject} part of {object}?",
    Relation.AFFILIATED_WITH: "Was {subject} affiliated with {object}?",
    Relation.SUCCESSOR_OF: "Was {subject} the successor of {object}?",
    Relation.PARTY_TO_A_CASE: "Was {subject} a party to {object}?",
    Relation.MET: "Did {subject} meet {object}?",
    Relation.CONTACTED: "Did {subject} contact {object}?",
    Relation.LIVES_IN: "Did {subject} live in {object}?",
    Relation.BASED_IN: "Was {subject} based in {object}?",
    Relation.BORN_IN: "Was {subject} born in {object}?",
    Relation.CITIZEN_OF: "Was {subject} a citizen of {object}?",
    Relation.FORMED: "When was {subject} formed?",
    Relation.OPENED: "When did {subject} open?",
    Relation.ENDED: "When did {subject} end?",
    Relation.SAYS: "Did {subject} say so of {object}?",
    Relation.CLAIMS: "Did {subject} claim so of {object}?",
    Relation.DENIES: "Did {subject} deny it of {object}?",
    Relation.SAME_AS: "Are {subject} and {object} the same?",
    Relation.ALSO_KNOWN_AS: "Is {subject} also known as {object}?",
}


def question(relation: Relation, subject: str, object: str) -> str:
    """The relation as a question."""
    return _VERBS[relation].format(subject=subject, object=object)


def record(relation: Relation, subject: str, object: str) -> Record:
    """The record that would settle it, with its holders named."""
    row = RECORDS[relation.family]
    return Record(row.record, row.holder.format(subject=subject, object=object))
