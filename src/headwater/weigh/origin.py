"""Roots: what origin each document and each claim ultimately rests on (METHOD §1)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from headwater.model import Claim, Root, stable_id


def root_id(kind: str, name: str) -> str:
    """Id of a root: ``kind`` is ``document``, ``outlet`` or ``voice``, ``name`` its id or folded name."""
    return stable_id("r", kind, name)


@dataclass(frozen=True, slots=True)
class Pair:
    """Two documents that were compared: whether they share a root, why, and how that was found.

    ``how`` is ``citation``, ``attribution``, ``quotation``, ``run``, ``containment``, ``owner``,
    ``undecided`` or ``person``; ``undecided`` counts as dependent. ``evidence`` is the passage.
    """

    left: str
    right: str
    dependent: bool
    how: str
    why: str
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class Roots:
    """Where documents and claims come from.

    ``by_document`` maps a document id to its root ids, the first being the one of its own claims;
    ``by_claim`` holds claims that rest on something else than their document; ``origins`` maps a root id to
    the document that stands at it, where it is in the case; ``cites`` maps a claim to the nearest document of
    the case that it rests on; ``parents`` maps a document to the one it rests on as a whole;
    ``alleging`` are roots that are allegations; ``cycles`` are documents that cite
    one another in a ring.
    """

    by_document: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    by_claim: Mapping[str, str] = field(default_factory=dict)
    origins: Mapping[str, str] = field(default_factory=dict)
    cites: Mapping[str, str] = field(default_factory=dict)
    parents: Mapping[str, str] = field(default_factory=dict)
    alleging: frozenset[str] = frozenset()
    roots: tuple[Root, ...] = ()
    pairs: tuple[Pair, ...] = ()
    cycles: tuple[tuple[str, ...], ...] = ()

    def of_document(self, document: str) -> str:
        """Root id of a document; its own where nothing else is known."""
        known = self.by_document.get(document)
        return known[0] if known else root_id("document", document)

    def of_claim(self, claim: Claim) -> str:
        """Root id of a claim: of the voice, outlet or paper it is attributed to, else of its document."""
        return self.by_claim.get(claim.id) or self.of_document(claim.document)

    def rests_on(self, document: str) -> str:
        """The document of the case that this one as a whole rests on; empty for an origin."""
        return self.parents.get(document, "")

    def dependent(self, one: str, other: str) -> bool:
        """True where two documents share a root."""
        mine = self.by_document.get(one) or (root_id("document", one),)
        theirs = self.by_document.get(other) or (root_id("document", other),)
        return not set(mine).isdisjoint(theirs)
