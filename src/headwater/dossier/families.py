"""Groups of relations as a reader meets them, and the relations that can hurt a person's name."""

from __future__ import annotations

from enum import StrEnum

from headwater.model import Claim, Family

NEGATIVE = frozenset({Family.FUNDS, Family.PROVIDES, Family.DIRECTS, Family.OWNS, Family.AMPLIFIES, Family.CASE})


class Topic(StrEnum):
    """Sub-headings under which statements stand."""

    SUPPORT = "Support and events"
    ROLES = "People, roles and organisations"
    PLACES = "Places and dates"
    FIGURES = "Figures"
    CONTACTS = "Contacts"
    SPEECH = "Statements made"
    CASES = "Proceedings"


_TOPICS = {
    Family.ROLE: Topic.ROLES,
    Family.PART: Topic.ROLES,
    Family.IDENTITY: Topic.ROLES,
    Family.CASE: Topic.CASES,
    Family.CONTACT: Topic.CONTACTS,
    Family.CONTEXT: Topic.PLACES,
    Family.DATES: Topic.PLACES,
    Family.SPEECH: Topic.SPEECH,
}


LONGEST_FIGURE = 60
"""Characters of a value that is printed as a figure in its own words."""


def topic(claim: Claim) -> Topic:
    """Sub-heading of a claim; a counted value (a poll, signatures) is a figure unless it tells of a case.

    A statement as long as a sentence may hold a year or a sum and is no figure for that.
    """
    figure = any(char.isdigit() for char in claim.value) and claim.amount is None
    speech = claim.relation.family is Family.SPEECH and len(claim.value.strip()) > LONGEST_FIGURE
    if figure and not speech and claim.relation.family is not Family.CASE:
        return Topic.FIGURES
    return _TOPICS.get(claim.relation.family, Topic.SUPPORT)
