"""Numbers for passages and ids for sentences, in the order in which a reader meets them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import fields, replace
from typing import Any, TypeVar

from headwater.dossier.tree import Answer, Card, Day, Figure, Front, Grid, Paragraph, Section, Sentence, Statement
from headwater.model import Citation

Node = TypeVar("Node")
_TREE = (Front, Day, Answer, Section, Paragraph, Statement, Grid, Figure)
Key = tuple[str, int, int]


def key(citation: Citation) -> Key:
    """What makes two citations one passage."""
    return (citation.document, citation.start_char, citation.end_char)


def sentences(node: object) -> Iterator[Sentence]:
    """Every sentence of a part of the tree, in reading order."""
    if isinstance(node, Sentence):
        yield node
    elif isinstance(node, tuple):
        for one in node:
            yield from sentences(one)
    elif isinstance(node, _TREE):
        for field in fields(node):
            yield from sentences(getattr(node, field.name))


def with_ids(node: Node) -> Node:
    """The tree with an id for every sentence that cites."""
    count = iter(range(1, 1_000_000_000))
    made: Any = _each(node, lambda one: replace(one, id=f"s{next(count)}") if one.citations else one)
    return made  # type: ignore[no-any-return]


def _each(node: Any, change: Callable[[Sentence], Sentence]) -> Any:
    if isinstance(node, Sentence):
        return change(node)
    if isinstance(node, tuple):
        return tuple(_each(one, change) for one in node)
    if isinstance(node, _TREE):
        return replace(node, **{field.name: _each(getattr(node, field.name), change) for field in fields(node)})
    return node


def cited(node: object) -> dict[Key, tuple[Citation, tuple[str, ...]]]:
    """Passages in order of their first citation, each with the ids of the sentences that cite it."""
    found: dict[Key, tuple[Citation, list[str]]] = {}
    for sentence in sentences(node):
        for citation in sentence.citations:
            found.setdefault(key(citation), (citation, []))[1].append(sentence.id)
    return {one: (citation, tuple(dict.fromkeys(ids))) for one, (citation, ids) in found.items()}


def numbers(cards: tuple[Card, ...]) -> dict[Key, int]:
    """Number of each passage."""
    return {key(card.citation): card.number for card in cards}
