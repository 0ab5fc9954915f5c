"""``without=…`` in an address: what is left out of the answer that is shown. It changes nothing on file."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import quote, unquote

from headwater.case.supposing import Without
from headwater.web.asked import Asked

KINDS = ("claim", "document", "root", "source")
_MOST = 12


def left_out(asked: Asked) -> list[tuple[str, str]]:
    """Kind and name of each thing, in the order of the address; what cannot be read is passed over."""
    parts = [part.partition(":") for part in asked.query.get("without", "").split(",") if part]
    named = [(kind, unquote(name)) for kind, _, name in parts if kind in KINDS and name]
    return list(dict.fromkeys(named))[:_MOST]


def without(things: Iterable[tuple[str, str]]) -> Without:
    """The same as what ``suppose`` takes."""
    found: dict[str, set[str]] = {kind: set() for kind in KINDS}
    for kind, name in things:
        found[kind].add(name)
    claims, documents, roots, sources = (frozenset(found[kind]) for kind in KINDS)
    return Without(claims, documents, roots, sources)


def written(things: Iterable[tuple[str, str]]) -> str:
    """The value of the address."""
    return ",".join(f"{kind}:{quote(name, safe='', errors='replace')}" for kind, name in things)


def more(asked: Asked, kind: str, name: str) -> str:
    """Address of this page with one thing more left out."""
    return asked.here(without=written([*left_out(asked), (kind, name)]))


def less(asked: Asked, kind: str, name: str) -> str:
    """Address of this page with one thing back in."""
    return asked.here(without=written(one for one in left_out(asked) if one != (kind, name)))
