"""The answer without some of the evidence: what would stand if a claim, a document, an origin or a source fell.

Nothing is decided by it and nothing is written: it is a way of looking.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from headwater.case.answers import Answer
from headwater.model import Item, Link
from headwater.trace import trace
from headwater.weigh import with_items


@dataclass(frozen=True, slots=True)
class Without:
    """What is left out: ids of claims, documents and roots, and names of sources."""

    claims: frozenset[str] = frozenset()
    documents: frozenset[str] = frozenset()
    roots: frozenset[str] = frozenset()
    sources: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.claims or self.documents or self.roots or self.sources)

    @property
    def all(self) -> frozenset[str]:
        """Everything that is left out, each with its kind before it."""
        kinds = {"claim": self.claims, "document": self.documents, "root": self.roots, "source": self.sources}
        return frozenset(f"{kind}:{one}" for kind, several in kinds.items() for one in several)

    @property
    def plain(self) -> dict[str, list[str]]:
        """The same as sorted lists by field, without those that are empty."""
        names = ("claims", "documents", "roots", "sources")
        return {name: sorted(getattr(self, name)) for name in names if getattr(self, name)}

    def hits(self, item: Item) -> bool:
        """True for an item that is left out."""
        return (
            item.claim in self.claims
            or item.document in self.documents
            or item.root in self.roots
            or item.source in self.sources
        )


def lessened(link: Link, without: Without) -> Link:
    """The link as it stands without them; itself where none of its items is among them."""
    kept = [item for item in link.items if not without.hits(item)]
    return link if len(kept) == len(link.items) else with_items(link, kept)


def suppose(answer: Answer, without: Without) -> Answer:
    """Weigh what is left and trace again."""
    if not without:
        return answer
    links = tuple(lessened(link, without) for link in answer.weighing.links)
    weighing = replace(answer.weighing, links=links, items={link.id: link.items for link in links})
    evidence = answer.evidence
    return replace(
        answer, weighing=weighing, tracing=trace(weighing, evidence.entities, evidence.casefile, answer.as_of)
    )
