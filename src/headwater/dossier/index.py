"""Look-ups over findings: names, documents, grades and passages by id, as known on the day of the answer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from headwater.dossier.articles import definite, description
from headwater.dossier.context import citation_of
from headwater.dossier.findings import Findings
from headwater.dossier.names import seats, set_apart
from headwater.dossier.spans import given, loaded, marked, name
from headwater.dossier.tree import Role, Span
from headwater.dossier.wording import inner
from headwater.model import (
    Citation,
    Claim,
    ClaimStatus,
    Document,
    Entity,
    Item,
    Link,
    Root,
    Schema,
    Source,
    Stance,
    Tier,
)
from headwater.model.dates import known_by
from headwater.weigh.items import Standing, stance_of, tier_of
from headwater.weigh.proceedings import Proceeding, find_proceedings
from headwater.weigh.sources import UNGRADED, SourceBook

_SOMEONE = "a party that is not named"


@dataclass(frozen=True, slots=True)
class Index:
    """One answer, keyed. Build it with :func:`build`; it is read and never changed."""

    findings: Findings
    documents: Mapping[str, Document]
    claims: Mapping[str, Claim]
    entities: Mapping[str, Entity]
    links: Mapping[str, Link]
    items: Mapping[str, Item]
    link_of: Mapping[str, Link]
    sources: Mapping[str, Source]
    roots: Mapping[str, Root]
    standing: Standing
    cases: tuple[Proceeding, ...]

    def caption(self, entity: str, fallback: str = "") -> str:
        """Name of an entity, or the words of the text."""
        found = self.entities.get(entity)
        return found.caption if found else fallback or entity.removeprefix("?") or _SOMEONE

    def name(self, entity: str, fallback: str = "") -> Span:
        """The name as a span; what is not named is said in plain words."""
        text = self.caption(entity, fallback)
        return Span(text) if text == _SOMEONE else name(text, entity if entity in self.entities else "")

    def label(self, entity: str) -> str:
        """The name for a figure or a heading: words of others that are loaded stand in quotation marks."""
        return marked(self.caption(entity, entity))

    def told(self, entity: str, fallback: str = "", schema: Schema | None = None) -> tuple[Span, ...]:
        """The name inside a sentence, with the article that English wants."""
        found = self.entities.get(entity)
        span = self.name(entity, fallback)
        the = span.role is Role.NAME and definite(span.text, found.schema if found else schema, seats())
        return (Span("the "), span) if the else (span,)

    def named(self, text: str) -> tuple[Span, ...]:
        """A sentence that another room made, with the names of entities in it set apart from its own words.

        Where words of a document are left over that only a quotation may hold, the whole becomes one.
        """
        told = set_apart(text, self.entities.values(), self.told)
        return (given(text),) if any(span.role is Role.PLAIN and loaded(span.text) for span in told) else told

    def publisher(self, document: str) -> tuple[Span, ...]:
        """Who published a document, inside a sentence; a file without a publisher is called one."""
        found = self.documents.get(document)
        voice = self.voice(document)
        if found and not found.publisher and not self.source_of(document):
            return (Span("the file " if not found.title else "the document "), Span(f"“{inner(voice)}”", Role.NAME))
        article, _, noun = voice.partition(" ")
        if article in ("A", "An", "The") and description(noun):
            return (Span(f"{article.lower()} "), name(noun))
        the = definite(voice, Schema.ORGANIZATION)
        return (Span("the "), name(voice)) if the else (name(voice),)

    def source_of(self, document: str) -> Source | None:
        """The graded source of a document, or None where the case file has none for it."""
        return self.sources.get(document)

    def voice(self, document: str) -> str:
        """Who published a document, in words to print."""
        found = self.documents.get(document)
        if not found:
            return "an unknown document"
        source = self.source_of(document)
        return found.publisher or (source.name if source else "") or found.title or PurePosixPath(found.path).name

    def item(self, claim: Claim) -> Item | None:
        """The graded item of a claim, or None where it does not count."""
        return self.items.get(claim.id)

    def tier(self, claim: Claim) -> Tier:
        """Tier of a claim: as graded, else that of its source, else the weakest."""
        item = self.items.get(claim.id)
        source = self.source_of(claim.document)
        return item.tier if item else tier_of(claim, source or UNGRADED, self.standing)

    def stance(self, claim: Claim) -> Stance:
        """What the passage does with the link's proposition: as graded, else as read."""
        item = self.items.get(claim.id)
        return item.stance if item else stance_of(claim)

    def citation(self, claim: Claim) -> Citation:
        """The passage of a claim with a little text before and after."""
        return citation_of(claim, self.findings.texts.get(claim.document, ""))

    def of_link(self, link: Link) -> tuple[Claim, ...]:
        """Claims of a link that are on file for this day, in the order of their publication."""
        found = [self.claims[claim] for claim in link.claims if claim in self.claims]
        return tuple(sorted(found, key=self.order))

    def order(self, claim: Claim) -> tuple[str, str, int]:
        """Sort key of a claim: first published first, undated last."""
        document = self.documents[claim.document]
        return (document.published or "9999", claim.document, claim.start_char)


def build(findings: Findings) -> Index:
    """Index findings, leaving out what a person rejected and what was not yet published on the day."""
    documents = {doc.id: doc for doc in findings.documents if known_by(doc.known, findings.as_of)}
    claims = {
        claim.id: claim
        for claim in findings.claims
        if claim.document in documents and claim.status is not ClaimStatus.REJECTED
    }
    return Index(
        findings,
        documents,
        claims,
        {entity.id: entity for entity in findings.entities},
        {link.id: link for link in findings.links},
        {item.claim: item for link in findings.links for item in link.items if item.claim},
        {claim: link for link in findings.links for claim in link.claims},
        _sources(findings, documents.values()),
        {root.id: root for root in findings.roots},
        Standing.of(findings.entities, findings.casefile.sources, findings.judgements),
        findings.proceedings or find_proceedings(claims.values(), documents),
    )


def _sources(findings: Findings, documents: Iterable[Document]) -> dict[str, Source]:
    book = SourceBook.of(findings.casefile.sources)
    matched = ((one.id, book.match(one)) for one in documents)
    return {document: source for document, source in matched if source is not UNGRADED}
