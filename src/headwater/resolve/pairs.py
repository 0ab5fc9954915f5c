"""Pairs that a person judged, from ids of mentions and of entities to the nodes that they mean.

A judgement on two entities names mentions of each (its *anchors*), so that it means the same bearers whatever a
later document does to their ids. Without anchors an entity's id, a hash of its kind, its name and what tells it
from namesakes, is read back without running resolution: it means every mention of that name (or of that name in
that document).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from headwater.model import Judgement
from headwater.resolve.entities import entity_id
from headwater.resolve.facts import Facts, values_by_node
from headwater.resolve.judged import Ruling
from headwater.resolve.kinds import Kind
from headwater.resolve.names import legal_form
from headwater.resolve.nodes import Node


@dataclass(frozen=True, slots=True)
class Sides:
    """Judged pairs as nodes.

    Attributes:
        different: the two sides by topic.
        same: (node, node, who).
        alone: nodes that were told from namesakes; they no longer join by name.
    """

    different: dict[str, tuple[tuple[str, ...], tuple[str, ...]]]
    same: tuple[tuple[str, str, str], ...]
    alone: frozenset[str]


def sides(ruled: Ruling, nodes: Mapping[str, Node], known: Facts) -> Sides:
    """Nodes on both sides of every judged pair; a pair with an id that is not on file is left out."""
    meant = _meant(_ids((*ruled.same, *ruled.different)), nodes, known)
    different: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {}
    alone: set[str] = set()
    for judgement in ruled.different:
        left, right = _sides_of(judgement, meant, nodes)
        if left and right and judgement.target != judgement.other:
            one, other = _disjoint(left, right, nodes)
            different[f"different:{judgement.id}"] = one, other
            if not anchors(judgement.value)[0]:
                alone |= _singled(one, other, nodes)
    same = tuple(
        (left[0], right[0], judgement.who)
        for judgement in ruled.same
        for left, right in (_sides_of(judgement, meant, nodes),)
        if left and right
    )
    return Sides(different, same, frozenset(alone))


def anchors(value: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Mentions that a judgement names for its two sides; both empty where it names none."""
    left, bar, right = value.partition("|")
    return (tuple(left.split()), tuple(right.split())) if bar else ((), ())


def anchored(left: Sequence[str], right: Sequence[str]) -> str:
    """The value of a judgement that names these mentions."""
    return f"{' '.join(left)} | {' '.join(right)}"


def _sides_of(
    judgement: Judgement, meant: Mapping[str, tuple[str, ...]], nodes: Mapping[str, Node]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    left, right = (tuple(one for one in side if one in nodes) for side in anchors(judgement.value))
    return left or meant.get(judgement.target, ()), right or meant.get(judgement.other, ())


def _ids(judgements: Iterable[Judgement]) -> set[str]:
    return {one for judgement in judgements for one in (judgement.target, judgement.other)}


def _meant(ids: set[str], nodes: Mapping[str, Node], known: Facts) -> dict[str, tuple[str, ...]]:
    """Nodes that each id means, lowest first; the name's groups are hashed only where an id asks for it."""
    found: dict[str, tuple[str, ...]] = {one: (one,) for one in ids if one in nodes}
    wanted = ids - found.keys()
    if not wanted:
        return found
    values = values_by_node(known)
    by_name: dict[tuple[str, str], list[str]] = {}
    for node in nodes.values():
        if node.key:
            by_name.setdefault((node.key, ""), []).append(node.id)
            by_name.setdefault((node.key, node.document), []).append(node.id)
    for (name, document), bearers in by_name.items():
        for kind, apart in _told_by(document, [nodes[node] for node in bearers], values):
            one = entity_id(kind, name, apart)
            if one in wanted:
                named = [nodes[node] for node in bearers]
                fitting = [node for node in named if _fits(node, kind) and _has(node, apart, document, values)]
                found[one] = tuple(node.id for node in sorted(fitting, key=_declared_first))
    return {one: group for one, group in found.items() if group}


def _told_by(document: str, bearers: Sequence[Node], values: Mapping[str, set[str]]) -> Iterator[tuple[Kind, str]]:
    """Kinds and marks of distinction under which the bearers of a name may have got an entity."""
    kinds = {node.kind for node in bearers}
    if any(kind.vague for kind in kinds):
        kinds |= set(Kind)
    marks = {document}
    if not document:
        marks |= {value for node in bearers for value in (*values.get(node.id, ()), legal_form(node.name))}
    yield from ((kind, mark) for kind in sorted(kinds) for mark in sorted(marks))


def _declared_first(node: Node) -> tuple[bool, str]:
    return not node.declared, node.id


def _fits(node: Node, kind: Kind) -> bool:
    return node.kind == kind or node.kind.vague


def _has(node: Node, apart: str, document: str, values: Mapping[str, set[str]]) -> bool:
    return apart == document or apart in values.get(node.id, ()) or apart == legal_form(node.name)


def _disjoint(
    left: tuple[str, ...], right: tuple[str, ...], nodes: Mapping[str, Node]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """A mention against the entity it stands in: the other side is that name outside the mention's document."""
    if len(left) > len(right):
        other, one = _disjoint(right, left, nodes)
        return one, other
    here = {nodes[node].document for node in left}
    if not set(left) & set(right):
        return left, right
    return left, tuple(node for node in right if node not in left and nodes[node].document not in here)


def _singled(left: tuple[str, ...], right: tuple[str, ...], nodes: Mapping[str, Node]) -> set[str]:
    """The smaller side (the target where both are one mention) leaves its namesakes."""
    if not {nodes[node].key for node in left} & {nodes[node].key for node in right}:
        return set()
    return set(left) if len(left) <= len(right) else set(right)
