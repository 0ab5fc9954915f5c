"""schema.org ClaimReview for claims that somebody made in public; the rating is a status in words, never a score."""

from __future__ import annotations

from typing import Any

from headwater.dossier.clauses import clause
from headwater.dossier.index import Index, build
from headwater.dossier.tree import Dossier
from headwater.dossier.wording import capital
from headwater.model import Claim, Link, SourceKind, Stance

_CONTEXT = "https://schema.org"
_SPEAKING = (SourceKind.PARTY, SourceKind.AUTHORITY)


def render(dossier: Dossier) -> bytes:
    """The last day as JSON-LD."""
    import orjson

    index = build(dossier.source.last)
    graph = [review(claim, index.link_of[claim.id], index) for claim in public_claims(index)]
    return orjson.dumps({"@context": _CONTEXT, "@graph": graph}, option=orjson.OPT_INDENT_2) + b"\n"


def read(data: bytes) -> dict[str, tuple[str, str, str]]:
    """Claim id → claimant, words reviewed, rating, from such a file."""
    import orjson

    return {
        one["identifier"]: (
            one["itemReviewed"]["author"]["name"],
            one["claimReviewed"],
            one["reviewRating"]["alternateName"],
        )
        for one in orjson.loads(data)["@graph"]
    }


def public_claims(index: Index) -> tuple[Claim, ...]:
    """Counted claims with a named claimant: a voice in the text, or a party or authority in its own document."""
    found = (claim for claim in index.claims.values() if claim.id in index.link_of and claimant(claim, index))
    return tuple(sorted(found, key=index.order))


def claimant(claim: Claim, index: Index) -> str:
    """Who makes the claim in public; empty where a document only reports in its own voice."""
    if index.stance(claim) not in (Stance.ASSERTS, Stance.DENIES):
        return ""
    if claim.attribution or claim.attribution_entity:
        return index.caption(claim.attribution_entity, claim.attribution)
    source = index.source_of(claim.document)
    return index.voice(claim.document) if source and source.kind in _SPEAKING else ""


def reviewed(claim: Claim, index: Index) -> str:
    """What is claimed, in words; a denial claims the opposite."""
    said = "".join(span.text for span in clause(claim, index, adverb=False))
    denies = claim.stance is Stance.DENIES
    return f"It is not so that {said}" if denies else capital(said)


def review(claim: Claim, link: Link, index: Index) -> dict[str, Any]:
    """One review."""
    document = index.documents[claim.document]
    appearance = {"@type": "CreativeWork", "publisher": {"@type": "Organization", "name": index.voice(document.id)}}
    appearance |= {"url": document.url} if document.url else {}
    item: dict[str, Any] = {
        "@type": "Claim",
        "author": {"@type": "Thing", "name": claimant(claim, index)},
        "appearance": appearance,
    }
    item |= {"datePublished": document.published} if document.published else {}
    made: dict[str, Any] = {
        "@type": "ClaimReview",
        "identifier": claim.id,
        "claimReviewed": reviewed(claim, index),
        "author": {"@type": "Organization", "name": index.findings.casefile.title},
        "itemReviewed": item,
        "reviewRating": {"@type": "Rating", "alternateName": rating(claim, link)},
        "reviewBody": claim.quote,
    }
    return made | ({"datePublished": index.findings.as_of} if index.findings.as_of else {})


def rating(claim: Claim, link: Link) -> str:
    """Where the proposition stands; for a denial, where what it denies stands."""
    denies = claim.stance is Stance.DENIES
    return f"what is denied is {link.status}" if denies else capital(link.status)
