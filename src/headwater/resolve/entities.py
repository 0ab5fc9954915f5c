"""Entities from clusters: caption, names, schema, and an id that another document does not change."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from headwater.model import Entity, Schema, stable_id
from headwater.resolve.kinds import Kind, common
from headwater.resolve.nodes import Node

_PREFIX = "e"


@dataclass(frozen=True, slots=True)
class Cluster:
    """Nodes that are one thing; ``fact`` or ``alone`` tell it from namesakes."""

    nodes: tuple[Node, ...]
    fact: str = ""
    alone: bool = False


def entity_id(kind: Kind, key: str, apart: str = "") -> str:
    """Id of an entity: a hash of its kind and the key of its caption.

    ``apart`` tells it from namesakes: the document of a name that does not cross documents, a fact, or a mention.
    """
    return stable_id(_PREFIX, kind, key, apart)


def build(clusters: Iterable[Cluster]) -> list[tuple[Entity, Cluster]]:
    """Entities of the clusters, sorted by id; a cluster without anything but doubtful references has none.

    Of namesakes that no fact tells apart, the one in most documents has the id of the name; the others have their
    lowest document in theirs, so that a stray namesake does not rename whom everybody writes about. Where none is
    foremost, the id of the name belongs to nobody: better no page than the page of somebody else.
    """
    made = [_entity(cluster) for cluster in clusters if any(not node.doubtful for node in cluster.nodes)]
    made = _each_its_own(made, lambda _, cluster: _entity(replace(cluster, alone=True))[0].id)
    made = _each_its_own(made, lambda entity, cluster: stable_id(_PREFIX, entity.id, _lowest(cluster)))
    return sorted(made, key=lambda pair: pair[0].id)


def _each_its_own(
    made: Sequence[tuple[Entity, Cluster]], renamed: Callable[[Entity, Cluster], str]
) -> list[tuple[Entity, Cluster]]:
    """Give all of those with one id another one, but for the foremost."""
    by_id: dict[str, list[tuple[Entity, Cluster]]] = {}
    for pair in made:
        by_id.setdefault(pair[0].id, []).append(pair)
    done = []
    for group in by_id.values():
        ordered = sorted(group, key=_foremost)
        kept = 1 if len(group) == 1 or _foremost(ordered[0])[:2] < _foremost(ordered[1])[:2] else 0
        done += ordered[:kept]
        done += [(_with_id(entity, renamed(entity, cluster)), cluster) for entity, cluster in ordered[kept:]]
    return done


def _lowest(cluster: Cluster) -> str:
    return min(node.id for node in cluster.nodes)


def _foremost(pair: tuple[Entity, Cluster]) -> tuple[bool, int, str]:
    entity, cluster = pair
    return not entity.declared, -len(entity.documents), _lowest(cluster)


def _with_id(entity: Entity, new: str) -> Entity:
    return Entity(new, entity.schema, entity.caption, entity.names, entity.mentions, entity.documents, entity.declared)


def _entity(cluster: Cluster) -> tuple[Entity, Cluster]:
    nodes = cluster.nodes
    named = [node for node in nodes if node.key] or list(nodes)
    head = _head(named)
    kind = common(node.kind for node in named)
    names = _names(named, head)
    mentions = tuple(node.id for node in sorted(nodes, key=_place) if node.mention)
    entity = Entity(
        id=entity_id(kind, head.key or head.name, _apart(cluster, head)),
        schema=_schema(named),
        caption=names[0],
        names=names,
        mentions=mentions,
        documents=tuple(sorted({node.document for node in nodes if node.document})),
        declared=any(node.declared for node in nodes),
    )
    return entity, cluster


def _place(node: Node) -> tuple[str, int, int, str]:
    return node.document, node.start, node.end, node.id


def _apart(cluster: Cluster, head: Node) -> str:
    if head.declared:
        return ""
    if cluster.alone or not head.full:
        return min(node.document for node in cluster.nodes)
    return cluster.fact


def _head(named: Sequence[Node]) -> Node:
    """The node whose name becomes the caption: declared, else the commonest, then longest full form."""
    if len(named) == 1:
        return named[0]
    declared = [node for node in named if node.declared]
    if declared:
        return min(declared, key=lambda node: node.id)
    best = [node for node in named if node.full and not node.acronym] or [node for node in named if node.full] or named
    counts = Counter(node.key for node in best)
    top = max(counts, key=lambda one: (counts[one], len(one), one))
    spellings = Counter(node.name for node in best if node.key == top)
    spelling = max(spellings, key=lambda name: (spellings[name], len(name), name))
    return min((node for node in best if node.key == top and node.name == spelling), key=_place)


def _names(named: Sequence[Node], head: Node) -> tuple[str, ...]:
    if len(named) == 1:
        return (head.name,)
    counts = Counter(node.name for node in named if node.key)
    counts.pop(head.name, None)
    rest = sorted(counts, key=lambda name: (-counts[name], -len(name), name))
    return (head.name, *rest)


def _schema(named: Sequence[Node]) -> Schema:
    """The declared schema; else the commonest definite one."""
    if len(named) == 1:
        return named[0].schema
    declared = [node.schema for node in named if node.declared and not node.kind.vague]
    if declared:
        return min(declared)
    counts = Counter(node.schema for node in named if not node.kind.vague) or Counter(node.schema for node in named)
    return max(counts, key=lambda schema: (counts[schema], schema))
