"""What is established, reported, alleged, denied and unknown: each proposition once, best supported first."""

from __future__ import annotations

from headwater.dossier.beside import Spoken, spoken_by
from headwater.dossier.families import Topic
from headwater.dossier.index import Index
from headwater.dossier.propositions import Group, Proposition
from headwater.dossier.spans import sentence
from headwater.dossier.statements import statement
from headwater.dossier.tree import Block, Paragraph, Section
from headwater.dossier.voices import reports_not, say
from headwater.dossier.wording import counted
from headwater.model import Stance

MOST = 300
_LEADS = {
    Group.ESTABLISHED: "A record on file shows it, and nothing of like weight speaks against it.",
    Group.REPORTED: "Publications report it in their own voice, or a record of little weight states it.",
    Group.ALLEGED: "Only an authority, a party or an unedited page says so, and nothing on file has tested it.",
    Group.DENIED: "Denials on file, beside every statement that they concern. A denial is not a finding either.",
    Group.UNKNOWN: "The documents themselves say that this is not known, unclear or uncertain.",
    Group.WAITING: "Read by the machine below the threshold of its confidence. Nothing here carries weight.",
}
_NONE = {
    Group.ESTABLISHED: "Nothing on file is established: no record with weight shows anything",
    Group.REPORTED: "No publication with a letter reports anything in its own voice",
    Group.ALLEGED: "Nothing on file is merely alleged",
    Group.DENIED: "No denial is on file",
    Group.UNKNOWN: "No document says of anything that it is unknown",
    Group.WAITING: "Nothing waits for a person",
}
_ANCHORS = {
    Group.ESTABLISHED: "established",
    Group.REPORTED: "reported",
    Group.ALLEGED: "alleged",
    Group.DENIED: "denied",
    Group.UNKNOWN: "unknown",
    Group.WAITING: "waiting",
}


def known(found: tuple[Proposition, ...], index: Index) -> tuple[Section, ...]:
    """A section for each group; one without statements says so."""
    spoken = spoken_by(index)
    return tuple(_section(group, found, index, spoken) for group in Group)


def _section(group: Group, found: tuple[Proposition, ...], index: Index, spoken: Spoken) -> Section:
    here = [proposition for proposition in found if proposition.group is group]
    lead = Paragraph((sentence((_LEADS[group],)),), "lead")
    extra = _denials(found, index) if group is Group.DENIED else ()
    if not here and not extra:
        return Section(_ANCHORS[group], group, (Paragraph((sentence((_NONE[group],)),)),))
    return Section(_ANCHORS[group], group, (lead, *extra), _by_topic(group, here, index, spoken))


def _by_topic(group: Group, here: list[Proposition], index: Index, spoken: Spoken) -> tuple[Section, ...]:
    made = []
    for topic in Topic:
        told = [proposition for proposition in here if proposition.topic is topic]
        if told:
            made.append(Section(f"{_ANCHORS[group]}-{topic.name.lower()}", topic, _blocks(told, index, spoken)))
    return tuple(made)


def _blocks(told: list[Proposition], index: Index, spoken: Spoken) -> tuple[Block, ...]:
    blocks: tuple[Block, ...] = tuple(statement(proposition, index, spoken) for proposition in told[:MOST])
    left = len(told) - MOST
    if left <= 0:
        return blocks
    more = sentence(
        (f"{counted(left, 'further statement')} of this kind, with less support, stand in the tables (JSON and CSV)",)
    )
    return (*blocks, Paragraph((more,), "notice"))


def _denials(found: tuple[Proposition, ...], index: Index) -> tuple[Block, ...]:
    """Denials of propositions that stand in another group, repeated here so that they can be read together."""
    told = [
        say([claim], index)
        for proposition in found
        if proposition.group not in (Group.DENIED, Group.WAITING)
        for claim in proposition.claims
        if index.stance(claim) is Stance.DENIES and not reports_not(claim, index)
    ]
    return tuple(Paragraph((one,), "denial") for one in told)
