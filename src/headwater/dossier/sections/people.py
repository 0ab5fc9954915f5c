"""People and organisations: their names, what is said of their roles, and where they stand in the file."""

from __future__ import annotations

from collections import defaultdict

from headwater.dossier.articles import description
from headwater.dossier.clauses import clause
from headwater.dossier.index import Index
from headwater.dossier.spans import cell, joined, name, sentence, spans
from headwater.dossier.tree import Grid, Paragraph, Section, Sentence
from headwater.dossier.voices import cite, toned
from headwater.dossier.wording import counted
from headwater.model import Claim, Entity, Family, Schema, Stance

MOST = 200
_PARTS = (
    ("people", "People", frozenset({Schema.PERSON})),
    ("organisations", "Organisations and public bodies", frozenset(
        {Schema.ORGANIZATION, Schema.COMPANY, Schema.PUBLIC_BODY, Schema.LEGAL_ENTITY, Schema.PROJECT}
    )),
)  # fmt: skip


def people(index: Index) -> Section:
    """The section with a table of people and one of organisations."""
    claims = _claims_by_entity(index)
    parts = tuple(_part(anchor, title, kinds, claims, index) for anchor, title, kinds in _PARTS)
    lead = sentence(
        ("Everybody stands here in a public role and with the words of the documents; being named is no finding",)
    )
    return Section("people-and-organisations", "People and organisations", (Paragraph((lead,), "lead"),), parts)


def _claims_by_entity(index: Index) -> dict[str, list[Claim]]:
    found: dict[str, list[Claim]] = defaultdict(list)
    for claim in sorted(index.claims.values(), key=index.order):
        for entity in {claim.subject_entity, claim.object_entity, claim.attribution_entity} - {""}:
            found[entity].append(claim)
    return found


def _part(anchor: str, title: str, kinds: frozenset[Schema], claims: dict[str, list[Claim]], index: Index) -> Section:
    here = [one for one in index.findings.entities if one.schema in kinds and (claims.get(one.id) or one.declared)]
    here = [one for one in here if one.declared or _is_name(one.caption)]
    here.sort(key=lambda one: (-len(claims.get(one.id, ())), one.caption, one.id))
    rows = tuple(_row(entity, claims.get(entity.id, []), index) for entity in here[:MOST])
    if not rows:
        return Section(anchor, title, (Paragraph((sentence(("None on file",)),)),))
    grid = Grid(
        f"{title} named in claims",
        ("Name", "Also written", "Roles and ties as stated", "Claims", "Documents"),
        rows,
        (3, 4),
    )
    more = len(here) - MOST
    note = (
        (Paragraph((sentence((f"{counted(more, 'further name')} stand in the tables (JSON and CSV)",)),), "notice"),)
        if more > 0
        else ()
    )
    return Section(anchor, title, (grid, *note))


def _is_name(caption: str) -> bool:
    """False for a description or a number ("political groups", "585,407 signatures"): it is no party of its own."""
    return not description(caption) and not caption[:1].isdigit()


def _row(entity: Entity, claims: list[Claim], index: Index) -> tuple[Sentence, ...]:
    others = [spans(name(other)) for other in entity.names if other != entity.caption]
    documents = {claim.document for claim in claims}
    counts = (cell(str(len(claims))), cell(str(len(documents))))
    return (
        cell(name(entity.caption, entity.id)),
        cell(*(joined(others[:6]) or ("–",))),
        _roles(entity.id, claims, index),
        *counts,
    )


def _roles(entity: str, claims: list[Claim], index: Index) -> Sentence:
    """Roles that passages on file assert; each wording once, the name of the row not repeated."""
    families = (Family.ROLE, Family.PART)
    said: dict[str, tuple[Claim, ...]] = {}
    for claim in claims:
        if claim.relation.family in families and index.stance(claim) is Stance.ASSERTS and claim.id in index.link_of:
            words = "".join(span.text for span in clause(claim, index))
            said[words] = (*said.get(words, ()), claim)
    shown = list(said.values())[:5]
    if not shown:
        return cell("–")
    parts = joined([toned(together[0], index, subject=together[0].subject_entity != entity) for together in shown], ";")
    return cite(cell(*parts), [claim for together in shown for claim in together], index)
