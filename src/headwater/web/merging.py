"""Why the mentions of an entity are one: by document and ground, with a mention to tell the part apart by."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from headwater.web.listing import among, equals

if TYPE_CHECKING:
    from headwater.web.desk import Desk

Row = dict[str, Any]
_WORDS = 6
_MENTIONS = 5_000
_SHOWN = 40


def merged(desk: Desk, entity: Row) -> Row:
    """Parts of an entity.

    Returns:
        ``grounds``: how many mentions each ground joined; ``parts``: what each document calls it, on which grounds,
        and one mention of it, by which a person can say that this document means another; ``total`` documents.
    """
    members = equals(desk.snapshot.memberships, "entity", entity["id"]).slice(0, _MENTIONS).to_pylist()
    ids = [row["mention"] for row in members]
    words = {row["id"]: row["text"] for row in among(desk.snapshot.mentions, "id", ids).to_pylist()}
    grounds = Counter(row["why"] for row in members)
    by_document: dict[str, list[Row]] = {}
    for row in members:
        by_document.setdefault(row["document"], []).append(row)
    parts = [_part(desk, document, rows, words) for document, rows in by_document.items()]
    ordered = sorted(parts, key=lambda part: (-part["mentions"], part["document"]))
    return {
        "grounds": [{"why": why, "mentions": number} for why, number in sorted(grounds.items(), key=_often)],
        "parts": ordered[:_SHOWN],
        "total": len(parts),
    }


def _often(pair: tuple[str, int]) -> tuple[int, str]:
    return -pair[1], pair[0]


def _part(desk: Desk, document: str, rows: list[Row], words: dict[str, str]) -> Row:
    known = desk.snapshot.by_document.get(document)
    called = Counter(words.get(row["mention"], "") for row in rows)
    return {
        "document": document,
        "title": (known.title or known.path) if known else "",
        "mentions": len(rows),
        "words": [word for word, _ in called.most_common(_WORDS) if word],
        "why": [why for why, _ in Counter(row["why"] for row in rows).most_common(3)],
        "mention": min(row["mention"] for row in rows),
    }
