"""Rows of the stage tables that are no nouns of their own: texts with their layout, and roots."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from headwater.model import Block, Box, Document, DocumentText, Page, Root, Table
from headwater.weigh.roots import Pair, Roots


@dataclass(frozen=True, slots=True)
class StoredText:
    """The normalised text of one document with its layout."""

    document: str
    text: str
    blocks: tuple[Block, ...] = ()
    pages: tuple[Page, ...] = ()
    boxes: tuple[Box, ...] = ()
    tables: tuple[Table, ...] = ()

    def beside(self, document: Document) -> DocumentText:
        """What a reader of claims takes."""
        return DocumentText(document, self.text, self.blocks, self.pages, self.tables)


@dataclass(frozen=True, slots=True)
class Origin:
    """Where one document or one claim comes from: root ids, and what it cites (empty where nothing)."""

    of: str
    roots: tuple[str, ...]
    cites: str = ""


@dataclass(frozen=True, slots=True)
class Standing:
    """The document at a root (empty where it is not in the case), and whether the root is an allegation."""

    root: str
    document: str
    alleging: bool


@dataclass(frozen=True, slots=True)
class Ring:
    """Documents that cite one another in a ring."""

    documents: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MadeOf:
    """Digest of everything that the roots of a generation were made of."""

    key: str


ROOT_NOUNS: Mapping[str, type] = {
    "document_roots": Origin,
    "claim_roots": Origin,
    "root_standing": Standing,
    "roots": Root,
    "pairs": Pair,
    "rings": Ring,
}


def root_rows(roots: Roots) -> dict[str, list[object]]:
    """Roots as rows of the tables named in ``ROOT_NOUNS``."""
    documents = sorted({*roots.by_document, *roots.parents})
    claims = sorted({*roots.by_claim, *roots.cites})
    standing = sorted({*roots.origins, *roots.alleging})
    return {
        "document_roots": [Origin(d, tuple(roots.by_document.get(d, ())), roots.parents.get(d, "")) for d in documents],
        "claim_roots": [Origin(c, _one(roots.by_claim.get(c)), roots.cites.get(c, "")) for c in claims],
        "root_standing": [Standing(r, roots.origins.get(r, ""), r in roots.alleging) for r in standing],
        "roots": list(roots.roots),
        "pairs": list(roots.pairs),
        "rings": [Ring(ring) for ring in roots.cycles],
    }


def _one(root: str | None) -> tuple[str, ...]:
    return (root,) if root else ()


def roots_from(
    documents: Iterable[Origin],
    claims: Iterable[Origin],
    standing: Iterable[Standing],
    roots: Iterable[Root],
    pairs: Iterable[Pair],
    rings: Iterable[Ring],
) -> Roots:
    """The way back."""
    documents, claims, standing = list(documents), list(claims), list(standing)
    return Roots(
        by_document={row.of: row.roots for row in documents if row.roots},
        by_claim={row.of: row.roots[0] for row in claims if row.roots},
        origins={row.root: row.document for row in standing if row.document},
        cites={row.of: row.cites for row in claims if row.cites},
        parents={row.of: row.cites for row in documents if row.cites},
        alleging=frozenset(row.root for row in standing if row.alleging),
        roots=tuple(roots),
        pairs=tuple(pairs),
        cycles=tuple(ring.documents for ring in rings),
    )
