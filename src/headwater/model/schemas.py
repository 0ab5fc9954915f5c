"""What an entity can be: the FollowTheMoney schemata that Headwater uses, by their FtM names."""

from __future__ import annotations

from enum import StrEnum


class Schema(StrEnum):
    """FollowTheMoney schema of a mention or an entity."""

    PERSON = "Person"
    ORGANIZATION = "Organization"
    COMPANY = "Company"
    PUBLIC_BODY = "PublicBody"
    LEGAL_ENTITY = "LegalEntity"  # a person or an organisation, the text does not tell which
    ADDRESS = "Address"  # a place
    REAL_ESTATE = "RealEstate"  # a building, an office
    EVENT = "Event"
    PROJECT = "Project"  # a ballot initiative, a petition, a campaign as a plan
    COURT_CASE = "CourtCase"
    USER_ACCOUNT = "UserAccount"
    HASHTAG = "Topic"  # a hashtag; exported as Note, FtM has no schema for it
    DOCUMENT = "Document"  # a poll, a report, a statement
    THING = "Thing"  # named, but of no known kind

    @property
    def acts(self) -> bool:
        """True where the thing can pay, direct, speak or own."""
        return self in _ACTORS

    def compatible(self, other: Schema) -> bool:
        """True where two mentions of these kinds could be one entity.

        A place and a public body may share a name (Moscow) and stay apart.
        """
        return self == other or (self in _ORGANISED and other in _ORGANISED) or _unsure(self, other)


_ORGANISED = frozenset({Schema.ORGANIZATION, Schema.COMPANY, Schema.PUBLIC_BODY, Schema.LEGAL_ENTITY, Schema.PROJECT})
_ACTORS = frozenset(_ORGANISED - {Schema.PROJECT} | {Schema.PERSON, Schema.USER_ACCOUNT})


def _unsure(one: Schema, other: Schema) -> bool:
    pair = {one, other}
    return Schema.THING in pair or pair == {Schema.LEGAL_ENTITY, Schema.PERSON}
