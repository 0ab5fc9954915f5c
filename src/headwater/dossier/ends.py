"""The two ends of a claim inside a sentence: names with their articles, descriptions, roles and places."""

from __future__ import annotations

from headwater.dossier.articles import description, indefinite
from headwater.dossier.index import Index
from headwater.dossier.spans import name, quoted, spans
from headwater.dossier.tree import Span
from headwater.model import Claim, Family, Polarity, Relation, Schema

_NEW = frozenset({Relation.OPENED, Relation.FORMED, Relation.FOUNDED, Relation.ORGANISES, Relation.DIRECTS})
_ROLES = frozenset({Relation.LEADS, Relation.CHAIRS, Relation.MEMBER_OF})
_MARKS = (("“", "”"), ('"', '"'), ("‘", "’"), ("„", "“"), ("«", "»"))
_LONGEST_ROLE = 40


def end(claim: Claim, index: Index, *, subject: bool) -> tuple[Span, ...]:
    """An end; where two spellings are called one thing, each is printed as the text has it."""
    entity, words = (claim.subject_entity, claim.subject) if subject else (claim.object_entity, claim.object)
    schema = claim.subject_type if subject else claim.object_type
    if claim.relation.family is Family.IDENTITY and words:
        return index.told("", words, schema)
    text = index.caption(entity, words)
    if description(text) and (entity or words):
        return _described(text, entity, claim, schema)
    return index.told(entity, words, schema)


def _described(text: str, entity: str, claim: Claim, schema: Schema | None) -> tuple[Span, ...]:
    """``a conference``, ``the building``; what the passage sets in quotation marks keeps them."""
    made = quoted(text) if _in_marks(text, claim.quote) else name(text, entity)
    old = schema in (Schema.REAL_ESTATE, Schema.ADDRESS) and claim.relation not in _NEW
    return spans("the " if old and indefinite(text) else indefinite(text), made)


def _in_marks(text: str, quote: str) -> bool:
    return any(f"{left}{text}{right}" in quote for left, right in _MARKS)


def role_words(claim: Claim) -> tuple[Span, ...]:
    """``“president”``, ``a “key figure”``; empty where the passage has no word of its own for the role."""
    word = claim.value.strip()
    fits = (
        claim.relation in _ROLES and claim.polarity is Polarity.AFFIRMED and bool(claim.object or claim.object_entity)
    )
    if not fits or not word or len(word) > _LONGEST_ROLE or word not in claim.quote or not word[0].isalpha():
        return ()
    article = "" if claim.relation is not Relation.MEMBER_OF or not word.isascii() else indefinite(word)
    return spans(article, quoted(word))


def place_words(claim: Claim, index: Index) -> tuple[Span, ...]:
    """The place of a claim; words in another script than ours stand as a quotation."""
    if not claim.place.isascii() and claim.place in claim.quote and not _latin(claim.place):
        return (quoted(claim.place),)
    if description(claim.place):
        return spans("the " if indefinite(claim.place) else "", name(claim.place))
    return index.told("", claim.place, Schema.ADDRESS)


def _latin(text: str) -> bool:
    return all(not char.isalpha() or char < "\u0250" for char in text)
