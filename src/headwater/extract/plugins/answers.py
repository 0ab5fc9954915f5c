"""What a language model may answer: a fixed schema, and candidates that stand word for word in the text."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from headwater.model import Relation

RELATIONS: Final = tuple(r.value for r in Relation if r.family.value not in ("speech", "identity"))
"""Relations that may be answered."""

_TEXT: Final = {"type": "string"}
SCHEMA: Final[dict[str, Any]] = {
    "type": "object",
    "additionalProperties": False,
    "required": ["claims"],
    "properties": {
        "claims": {
            "type": "array",
            "items": {
                "type": "object",
                "additionalProperties": False,
                "required": ["quote", "subject", "relation", "object", "denied", "uncertain"],
                "properties": {
                    "quote": _TEXT,
                    "subject": _TEXT,
                    "relation": {"type": "string", "enum": list(RELATIONS)},
                    "object": _TEXT,
                    "denied": {"type": "boolean"},
                    "uncertain": {"type": "boolean"},
                },
            },
        }
    },
}
"""JSON Schema of an answer."""

_MOST = 40  # claims of one answer
_LONGEST = 1200


@dataclass(frozen=True, slots=True)
class Candidate:
    """A claim that a model proposes; offsets are code points of the document's text."""

    start: int
    end: int
    relation: Relation
    subject: tuple[int, int]
    object: tuple[int, int]
    denied: bool
    uncertain: bool


def candidates(answer: str, text: str, start: int, end: int) -> Iterator[Candidate]:
    """Candidates of an answer about ``text[start:end]``; whatever does not stand there is left out."""
    try:
        rows = json.loads(_braced(answer))["claims"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return
    for row in rows[:_MOST] if isinstance(rows, list) else []:
        found = _candidate(row, text, start, end) if isinstance(row, dict) else None
        if found is not None:
            yield found


def _braced(answer: str) -> str:
    """The outermost braces: some models put words around their JSON."""
    first, last = answer.find("{"), answer.rfind("}")
    return answer[first : last + 1] if 0 <= first < last else ""


def _candidate(row: dict[str, Any], text: str, start: int, end: int) -> Candidate | None:
    quote, relation = row.get("quote"), row.get("relation")
    if not isinstance(quote, str) or not 3 < len(quote.strip()) <= _LONGEST or relation not in RELATIONS:
        return None
    quote = quote.strip()
    at = text.find(quote, start, end)
    if at < 0:
        return None
    subject, object_ = (_inside(row.get(key), text, at, at + len(quote)) for key in ("subject", "object"))
    if subject is None or object_ is None or (subject[0] < object_[1] and object_[0] < subject[1]):
        return None
    flags = (row.get(key) is not False for key in ("denied", "uncertain"))  # what is not plainly no counts as yes
    return Candidate(at, at + len(quote), Relation(relation), subject, object_, *flags)


def _inside(words: object, text: str, start: int, end: int) -> tuple[int, int] | None:
    """Where the words of an end stand in the quotation, as whole words."""
    if not isinstance(words, str) or not words.strip():
        return None
    own, at = words.strip(), start - 1
    while (at := text.find(own, at + 1, end)) >= 0:
        before, after = text[at - 1 : at], text[at + len(own) : at + len(own) + 1]
        if not before.isalnum() and not after.isalnum():
            return at, at + len(own)
    return None
