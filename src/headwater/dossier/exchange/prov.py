"""W3C PROV-JSON: links are derived from claims, claims from documents; who published, read and judged stands beside."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from headwater.dossier.index import Index, build
from headwater.dossier.tree import Dossier
from headwater.model import Verdict, stable_id

_PREFIX = {
    "hw": "urn:headwater:",
    "sha256": "urn:sha256:",
    "prov": "http://www.w3.org/ns/prov#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
Pairs = frozenset[tuple[str, str]]


def render(dossier: Dossier) -> bytes:
    """The last day as PROV-JSON."""
    import orjson

    return orjson.dumps(tree(build(dossier.source.last)), option=orjson.OPT_INDENT_2 | orjson.OPT_SORT_KEYS) + b"\n"


def tree(index: Index) -> dict[str, Any]:
    """The provenance as objects."""
    readers = sorted({claim.extractor for claim in index.claims.values() if claim.extractor})
    entities, agents = _entities(index), _agents(index, readers)
    activities = {f"hw:reading-{_slug(one)}": {"prov:label": f"reading by {one}"} for one in readers}
    return {
        "prefix": _PREFIX,
        "entity": entities,
        "agent": agents,
        "activity": activities,
        "wasDerivedFrom": _numbered("d", _derived(index), "prov:generatedEntity", "prov:usedEntity"),
        "wasAttributedTo": _numbered("a", _attributed(index), "prov:entity", "prov:agent"),
        "wasGeneratedBy": _numbered("g", _generated(index), "prov:entity", "prov:activity"),
        "wasAssociatedWith": _numbered(
            "w",
            ((f"hw:reading-{_slug(one)}", f"hw:agent-{_slug(one)}") for one in readers),
            "prov:activity",
            "prov:agent",
        ),
        "wasInfluencedBy": _numbered("i", _judged(index), "prov:influencee", "prov:influencer"),
    }


def read(data: bytes) -> Pairs:
    """Which thing was derived from which, from such a file."""
    import orjson

    rows = orjson.loads(data)["wasDerivedFrom"].values()
    return frozenset((row["prov:generatedEntity"], row["prov:usedEntity"]) for row in rows)


def derivations(index: Index) -> Pairs:
    """Which thing was derived from which."""
    return frozenset(_derived(index))


def _slug(words: str) -> str:
    return stable_id("n", words)


def _claim(made: str) -> str:
    return f"hw:claim-{made}"


def _link(made: str) -> str:
    return f"hw:link-{made}"


def _entities(index: Index) -> dict[str, Any]:
    made: dict[str, Any] = {}
    for document in index.documents.values():
        made[f"sha256:{document.id}"] = {
            "prov:type": "hw:document",
            "prov:label": document.title or document.path,
            "hw:published": document.published,
            "hw:captured": document.captured,
            "hw:url": document.url,
        }
    for claim in index.claims.values():
        places = {"hw:start_char": claim.start_char, "hw:end_char": claim.end_char, "hw:page": claim.page}
        made[_claim(claim.id)] = {"prov:type": "hw:claim", "prov:value": claim.quote, **places}
    for link in index.findings.links:
        label = f"{index.caption(link.subject)} {link.relation} {index.caption(link.object)}"
        made[_link(link.id)] = {"prov:type": "hw:link", "prov:label": label, "hw:status": str(link.status)}
    return made


def _agents(index: Index, readers: list[str]) -> dict[str, Any]:
    publishers = sorted({index.voice(document) for document in index.documents})
    people = sorted({one.who for one in index.findings.judgements})
    made = {f"hw:agent-{_slug(one)}": {"prov:label": one, "prov:type": "prov:Organization"} for one in publishers}
    made |= {f"hw:agent-{_slug(one)}": {"prov:label": one, "prov:type": "prov:SoftwareAgent"} for one in readers}
    return made | {f"hw:agent-{_slug(one)}": {"prov:label": one, "prov:type": "prov:Person"} for one in people}


def _derived(index: Index) -> list[tuple[str, str]]:
    claims = [(_claim(one.id), f"sha256:{one.document}") for one in index.claims.values()]
    links = [
        (_link(link.id), _claim(claim))
        for link in index.findings.links
        for claim in link.claims
        if claim in index.claims
    ]
    return sorted((*claims, *links))


def _attributed(index: Index) -> list[tuple[str, str]]:
    return sorted((f"sha256:{one}", f"hw:agent-{_slug(index.voice(one))}") for one in index.documents)


def _generated(index: Index) -> list[tuple[str, str]]:
    claims = index.claims.values()
    return sorted((_claim(one.id), f"hw:reading-{_slug(one.extractor)}") for one in claims if one.extractor)


def _judged(index: Index) -> list[tuple[str, str]]:
    told = (one for one in index.findings.judgements if one.verdict in (Verdict.ACCEPT, Verdict.REJECT, Verdict.NOTE))
    return sorted((_claim(one.target), f"hw:agent-{_slug(one.who)}") for one in told if one.target in index.claims)


def _numbered(letter: str, pairs: Iterable[tuple[str, str]], left: str, right: str) -> dict[str, Any]:
    return {f"_:{letter}{place}": {left: one, right: other} for place, (one, other) in enumerate(pairs, start=1)}
