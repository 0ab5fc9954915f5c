"""Resolution: mentions to entities, claims to the entities at their ends.

A pure function of mentions, claims, case file and judgements; the order in which documents, mentions or
judgements are given changes nothing. Joins run from the surest to the least sure: what a person judged the
same, what one document says, what the case file lists, the same full name across documents where something
besides the name agrees. A join that
would bring together what a person judged different, or two entities that the case file lists apart, is refused.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from headwater.model import CaseFile, Claim, ClaimStatus, Entity, Judgement, Membership, Mention
from headwater.resolve import across, grounds, within
from headwater.resolve.clusters import Clusters
from headwater.resolve.declared import Declared, Register, body_claims, declarations
from headwater.resolve.entities import Cluster, build
from headwater.resolve.facts import facts
from headwater.resolve.judged import Ruling, ruling
from headwater.resolve.nodes import Node, end_id, end_nodes, mention_nodes
from headwater.resolve.pairs import Sides, sides

SURE = 0.8  # at or above it a reference back is followed


@dataclass(frozen=True, slots=True)
class Resolution:
    """Entities sorted by id, memberships sorted by mention, claims in the order given, then the case file's own."""

    entities: tuple[Entity, ...]
    memberships: tuple[Membership, ...]
    claims: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class _Material:
    """Everything that resolution works on, in one canonical order."""

    nodes: dict[str, Node]
    declared: list[Declared]
    claims: list[Claim]
    ends: dict[str, tuple[str, str, str]]
    ruling: Ruling


def resolve(
    mentions: Sequence[Mention], claims: Sequence[Claim], casefile: CaseFile, judgements: Sequence[Judgement]
) -> Resolution:
    """Judge which mentions are one thing, and fill the ends and the status of every claim.

    An end whose mention belongs to no entity (the empty end of "it is unclear who …", a pronoun that refers
    to nobody surely) stays empty; but where the reader has lowered a claim's confidence to that of the pronoun,
    or a person accepted the claim, the end is what the pronoun most likely refers to. Memberships say in words
    why; entity ids survive the adding of documents.
    """
    material = _material(mentions, claims, casefile, ruling(judgements))
    clusters = Clusters(material.nodes)
    known = facts(material.claims, material.ends)
    decided = sides(material.ruling, material.nodes, known)
    reasons = _judged(decided, clusters)
    others = _told_apart(material, clusters)
    register = Register(material.declared)
    _pin(material, register, clusters)
    second = _within(material, casefile.settings.confidence, clusters, reasons)
    _by_case_file(material, register, clusters, reasons)
    found = _bearers(material, clusters, second, decided.alone | others)
    around = grounds.known(found, across.rivals(found), material.claims, material.ends, casefile)
    crossing = across.Joining(found, known, around, clusters).run()
    made = build(_clusters(found, crossing, clusters))
    return _resolution(material, made, reasons, _crossed(found, crossing))


def _material(mentions: Sequence[Mention], claims: Sequence[Claim], casefile: CaseFile, ruled: Ruling) -> _Material:
    judged = [_with_status(claim, ruled) for claim in (*claims, *body_claims(casefile))]
    nodes = {node.id: node for node in sorted(mention_nodes(mentions, judged, SURE), key=_order)}
    spoken = dict(nodes)
    declared = declarations(casefile)
    by_name = {entry.entity.name: entry.node.id for entry in declared}
    nodes |= {node.id: node for node in sorted(end_nodes(judged, spoken), key=_order)}
    nodes |= {entry.node.id: entry.node for entry in declared}
    ends = {claim.id: _ends(claim, spoken, by_name) for claim in judged}
    return _Material(nodes, declared, judged, ends, ruled)


def _with_status(claim: Claim, ruled: Ruling) -> Claim:
    status = ruled.statuses.get(claim.id, claim.status)
    return claim if status is claim.status else claim.with_status(status)


def _order(node: Node) -> tuple[str, int, int, str]:
    return node.document, node.start, -node.end, node.id


def _ends(claim: Claim, mentions: Mapping[str, Node], declared: Mapping[str, str]) -> tuple[str, str, str]:
    if claim.extractor == "case file":
        return declared.get(claim.subject, ""), declared.get(claim.object, ""), ""
    subject, other, voice = (end_id(claim, side, mentions) for side in ("subject", "object", "attribution"))
    return subject, other, voice


def _judged(decided: Sides, clusters: Clusters) -> dict[str, str]:
    """Set apart what was judged different, then join what was judged the same."""
    for topic, (left, right) in decided.different.items():
        for node in left:
            clusters.mark(node, topic, "left")
        for node in right:
            clusters.mark(node, topic, "right")
    reasons: dict[str, str] = {}
    for one, other, who in decided.same:
        if clusters.join(one, other):
            reasons.setdefault(one, f"judged the same by {who}")
            reasons.setdefault(other, f"judged the same by {who}")
    return reasons


def _told_apart(material: _Material, clusters: Clusters) -> frozenset[str]:
    """Keep apart whom a document itself tells from a namesake; gives those who join nobody by name."""
    alone: set[str] = set()
    for claim, (one, other) in within.namesakes(material.claims, material.ends).items():
        chain = [one, *_back_from(one, material.nodes)]
        for node in chain[1:]:  # who "he" is comes first: else the other takes that name
            clusters.join(one, node)
        clusters.mark(one, claim, "one")
        if other:
            clusters.mark(other, claim, "other")
        if not other or material.nodes[other].key in {material.nodes[node].key for node in chain}:
            alone.update(chain)
    return frozenset(alone)


def _back_from(node: str, nodes: Mapping[str, Node]) -> Iterator[str]:
    """The mentions that one refers back to, nearest first."""
    seen = {node}
    while (node := nodes[node].antecedent) in nodes and node not in seen:
        seen.add(node)
        yield node


def _within(
    material: _Material, threshold: float, clusters: Clusters, reasons: dict[str, str]
) -> frozenset[tuple[str, str]]:
    """Join inside each document; gives (document, key) of acronyms and stated aliases."""
    stated = within.aliases(material.claims, material.ends, threshold)
    pages: dict[str, list[Node]] = {}
    for node in material.nodes.values():
        if not node.declared:
            pages.setdefault(node.document, []).append(node)
    second = set()
    for document in sorted(pages):
        page = sorted(pages[document], key=_order)
        joins = within.join_document(page, stated.get(document, ()), clusters)
        for join in joins:
            reasons.setdefault(join.node, join.why)
        second |= {(document, material.nodes[alias.node].key) for alias in stated.get(document, ())}
        second |= {(document, node.key) for node in page if node.acronym}
    return frozenset(second)


def _pin(material: _Material, register: Register, clusters: Clusters) -> None:
    """What the case file lists apart stays apart, whatever one document calls the same."""
    for entry in material.declared:
        clusters.mark(entry.node.id, "declared", entry.node.id)
    for node in material.nodes.values():
        if owner := register.named(node):
            clusters.mark(node.id, "declared", owner.node.id)


def _by_case_file(material: _Material, register: Register, clusters: Clusters, reasons: dict[str, str]) -> None:
    """Aliases that reach further than an equal full name: handles, one-word aliases, other case forms."""
    full = {clusters.find(node.id) for node in material.nodes.values() if node.full}
    hits = [hit for node in material.nodes.values() if (hit := register.hit(node))]
    for hit in hits:
        if hit.node.full or clusters.find(hit.node.id) not in full:
            if hit.node.full and hit.node.key in hit.declared.keys and hit.node.key[0] not in "#@":
                continue  # an equal full name is weighed with its namesakes, across documents
            if clusters.join(hit.node.id, hit.declared.node.id):
                reasons[hit.node.id] = "; ".join(filter(None, (reasons.get(hit.node.id), hit.why)))


def _bearers(
    material: _Material, clusters: Clusters, second: frozenset[tuple[str, str]], alone: frozenset[str]
) -> list[across.Bearer]:
    groups = ([material.nodes[node] for node in group] for group in clusters.groups().values())
    listed = {entry.node.id: entry.keys for entry in material.declared}
    return [_with_listed(bearer, listed) for bearer in across.bearers(groups, second, alone)]


def _with_listed(bearer: across.Bearer, listed: Mapping[str, tuple[str, ...]]) -> across.Bearer:
    names = {one for node in bearer.nodes if node.declared for one in listed[node.id]}
    if not names:
        return bearer
    return replace(bearer, first=bearer.first | names, second=bearer.second - names)


def _clusters(found: Iterable[across.Bearer], crossing: across.Crossing, clusters: Clusters) -> list[Cluster]:
    together: dict[str, list[across.Bearer]] = {}
    for bearer in found:
        together.setdefault(clusters.find(bearer.id), []).append(bearer)
    return [
        Cluster(
            nodes=tuple(node for bearer in group for node in bearer.nodes),
            fact=min((crossing.fact[bearer.id] for bearer in group if bearer.id in crossing.fact), default=""),
            alone=all(bearer.alone for bearer in group),
        )
        for group in together.values()
    ]


def _crossed(found: Iterable[across.Bearer], crossing: across.Crossing) -> dict[str, str]:
    return {node.id: crossing.why[bearer.id] for bearer in found if bearer.id in crossing.why for node in bearer.nodes}


def _resolution(
    material: _Material,
    made: Sequence[tuple[Entity, Cluster]],
    reasons: Mapping[str, str],
    crossed: Mapping[str, str],
) -> Resolution:
    home = {node.id: entity.id for entity, cluster in made for node in cluster.nodes}
    memberships = [
        Membership(node.id, home[node.id], node.document, _why(node, reasons, crossed))
        for node in material.nodes.values()
        if node.mention and node.id in home
    ]
    claims = tuple(_filled(claim, material, home) for claim in material.claims)
    entities = tuple(entity for entity, _ in made)
    return Resolution(entities, tuple(sorted(memberships, key=lambda one: one.mention)), claims)


def _why(node: Node, reasons: Mapping[str, str], crossed: Mapping[str, str]) -> str:
    return "; ".join(filter(None, (reasons.get(node.id), crossed.get(node.id)))) or "named here"


def _filled(claim: Claim, material: _Material, home: Mapping[str, str]) -> Claim:
    ends = (home.get(end) or home.get(_likely(claim, end, material), "") for end in material.ends[claim.id])
    subject, other, voice = ends
    return replace(claim, subject_entity=subject, object_entity=other, attribution_entity=voice)


def _likely(claim: Claim, end: str, material: _Material) -> str:
    """What a doubtful end most likely is, where the claim is held no surer than that; else nothing."""
    node, seen = material.nodes.get(end), set[str]()
    while node and node.doubtful and node.id not in seen:
        if claim.confidence > node.sure and claim.status is not ClaimStatus.ACCEPTED:
            return ""
        seen.add(node.id)
        node = material.nodes.get(node.perhaps)
    return node.id if node and not node.doubtful else ""
