"""Mentions and claims: what one voice says in one passage."""

from __future__ import annotations

from dataclasses import dataclass, replace

from headwater.model.grades import ClaimStatus, Directness, Hedge, Polarity, Stance
from headwater.model.ids import stable_id
from headwater.model.relations import Relation
from headwater.model.schemas import Schema

CASE_FILE = "case file"
"""Extractor of the claims that case.toml itself makes; they have no document, and their quote is the reason given."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A name, pronoun or noun phrase that stands for a thing in a text.

    Attributes:
        text: the characters at ``start_char:end_char``, exactly.
        name: the name to compare by (title and quotes removed, nominative where known).
        antecedent: id of an earlier mention of the same document that it refers back to, or empty.
        how: what joins it to its antecedent: ``pronoun``, ``description`` ("the movement"), ``acronym`` …
        sure: confidence of that join, 0–1.
    """

    id: str
    document: str
    start_char: int
    end_char: int
    text: str
    schema: Schema
    name: str
    language: str = ""
    antecedent: str = ""
    how: str = ""
    sure: float = 1.0

    @staticmethod
    def identify(document: str, start_char: int, end_char: int, schema: Schema) -> str:
        """Id of a mention: the same in every rebuild."""
        return stable_id("m", document, start_char, end_char, schema)


@dataclass(frozen=True, slots=True)
class Claim:
    """One assertion by one voice, with the passage it stands in.

    ``subject`` and ``object`` hold the words of the text (empty where the text says that it is unknown);
    the ``*_mention`` fields point to mentions, the ``*_entity`` fields are filled by resolution.
    ``start`` and ``end`` are partial ISO dates of when the thing happened.
    ``attribution`` is the voice inside the document that says so (empty: the document's own voice).
    ``stance`` is what the passage does with the proposition: a denial has stance ``denies`` and the
    affirmed relation; "it is unclear who owns X" has stance ``no-knowledge`` and hedge ``uncertain``.
    ``document_text[start_char:end_char] == quote`` always.

    Attributes:
        value: what does not fit an entity: a share, a count, a purpose, the charge of a case.
        directness: how the voice knows it, where the text tells; empty where the source decides.
        reply: true where the passage is the reply of the person concerned to a charge.
        confidence: the reader's, 0–1.
        extractor: name and version of the reader, or ``person:NAME`` for a hand-made claim.
        pattern: which rule or head produced it.
    """

    id: str
    document: str
    relation: Relation
    subject: str
    object: str
    quote: str
    start_char: int
    end_char: int
    subject_type: Schema | None = None
    object_type: Schema | None = None
    subject_mention: str = ""
    object_mention: str = ""
    subject_entity: str = ""
    object_entity: str = ""
    value: str = ""
    amount: float | None = None
    currency: str = ""
    start: str = ""
    end: str = ""
    place: str = ""
    polarity: Polarity = Polarity.AFFIRMED
    hedge: Hedge = Hedge.NONE
    stance: Stance = Stance.ASSERTS
    attribution: str = ""
    attribution_mention: str = ""
    attribution_entity: str = ""
    directness: Directness | None = None
    reply: bool = False
    page: int = 0
    confidence: float = 0.0
    extractor: str = ""
    pattern: str = ""
    status: ClaimStatus = ClaimStatus.PROPOSED

    @staticmethod
    def identify(document: str, start_char: int, end_char: int, relation: Relation, subject: str, object: str) -> str:
        """Id of a claim: a hash of document, span, relation and ends, so that judgements survive a rebuild."""
        return stable_id("c", document, start_char, end_char, relation, subject, object)

    def counts(self, threshold: float) -> bool:
        """True where the claim may bear weight: accepted, or machine-read at the threshold and not rejected."""
        if self.status is ClaimStatus.ACCEPTED:
            return True
        return self.status is ClaimStatus.PROPOSED and self.confidence >= threshold

    def with_status(self, status: ClaimStatus) -> Claim:
        """The same claim after a judgement."""
        return replace(self, status=status)
