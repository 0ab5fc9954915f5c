"""The passages: each card holds what one needs to find the words again and to judge them."""

from __future__ import annotations

from collections import defaultdict

from headwater.dossier.index import Index
from headwater.dossier.numbering import Key, key
from headwater.dossier.tree import Card
from headwater.dossier.voices import confirmed
from headwater.model import Citation, Claim, Item


def cards(passages: dict[Key, tuple[Citation, tuple[str, ...]]], index: Index) -> tuple[Card, ...]:
    """A card for each passage, numbered in order."""
    claims: dict[Key, list[Claim]] = defaultdict(list)
    for claim in sorted(index.claims.values(), key=index.order):
        claims[(claim.document, claim.start_char, claim.end_char)].append(claim)
    return tuple(
        _card(number, citation, back, tuple(claims[key(citation)]), index)
        for number, (citation, back) in enumerate(passages.values(), start=1)
    )


def _card(number: int, citation: Citation, back: tuple[str, ...], claims: tuple[Claim, ...], index: Index) -> Card:
    document = index.documents[citation.document]
    return Card(
        number,
        citation,
        document.title or document.path,
        index.voice(document.id),
        document.published,
        document.captured,
        document.url,
        document.path,
        document.language,
        _facts(citation.document, claims, index),
        tuple(claim.id for claim in claims),
        bool(claims) and all(confirmed(claim, index) for claim in claims),
        back,
    )


def _facts(document: str, claims: tuple[Claim, ...], index: Index) -> tuple[tuple[str, str], ...]:
    item = next((index.items[claim.id] for claim in claims if claim.id in index.items), None)
    source = index.source_of(document)
    letter = item.letter if item else source.letter if source else "F"
    kind = source.kind.value if source else "not graded"
    facts = [("Source letter", f"{letter} ({kind})"), ("Tier", index.tier(claims[0]) if claims else "")]
    facts += _graded(item, index) if item else [("Weight", "none: the passage does not count")]
    readers = sorted({claim.extractor for claim in claims if claim.extractor})
    return tuple((label, value) for label, value in (*facts, ("Read by", ", ".join(readers))) if value)


def _graded(item: Item, index: Index) -> list[tuple[str, str]]:
    root = index.roots.get(item.root)
    why = dict(zip(root.documents, root.why, strict=False)).get(item.document, "") if root else ""
    shared = len(root.documents) if root else 1
    origin = "its own" if shared < 2 else f"shared with {shared - 1} other document{'s' if shared > 2 else ''}"
    return [
        ("Stance", item.stance),
        ("Directness", item.directness),
        ("Interest", item.interest),
        ("Hedge", item.hedge if item.hedge != "none" else ""),
        ("Evidence class", item.evidence_class),
        ("Origin", f"{origin} ({why})" if why else origin),
    ]
