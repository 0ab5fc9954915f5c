"""The calculator behind ``headwater opinion``: entries of items in, the figures of METHOD §2 out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any, TypeVar

import orjson

from headwater.errors import Unreadable
from headwater.model import Directness, EvidenceClass, Hedge, Interest, Item, Letter, LinkStatus, Stance, Tier
from headwater.weigh.opinion import assess

_FORM = 'a list of entries, each {"items": [{"stance", "letter", "directness", "tier", "root", …}]}'
_Word = TypeVar("_Word", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Result:
    """What one entry comes to, under the names that the command prints."""

    b: float
    d: float
    u: float
    F: float
    R: float
    lo: float
    hi: float
    C: float
    status: LinkStatus

    def row(self) -> dict[str, float | str]:
        """As a JSON object; the status in words."""
        return {**asdict(self), "status": self.status.value}


def read_entries(data: bytes, where: str) -> Iterator[Result]:
    """Weigh every entry of a file, in order.

    Args:
        data: JSON: a list of entries, or one entry. An entry has ``items`` and may have ``rho`` (0–1,
            default 1). An item has stance, directness, tier and root; letter (default F), interest (neutral),
            coverage (1), hedge and class may be left out; other keys are passed over.
        where: name of the file, for messages.

    Raises:
        Unreadable: at once, naming the entry (counted from 1), the item and the key, and what would be right.
    """
    entries = _entries(data, where)
    parsed = [_items(entry, f"{where}: entry {number}") for number, entry in enumerate(entries, 1)]
    return (_result(items, rho) for items, rho in parsed)


def _entries(data: bytes, where: str) -> list[Any]:
    try:
        raw = orjson.loads(data.removeprefix(b"\xef\xbb\xbf"))
    except orjson.JSONDecodeError as error:
        line = data.count(b"\n", 0, error.pos) + 1
        raise Unreadable(f"{where}: no JSON at line {line} ({error.msg})", remedy=f"write {_FORM}") from error
    if isinstance(raw, dict) and "items" in raw:
        return [raw]
    if not isinstance(raw, list):
        raise Unreadable(f"{where}: holds no list of entries", remedy=f"write {_FORM}")
    return raw


def _items(entry: Any, where: str) -> tuple[list[Item], float]:
    if not isinstance(entry, dict) or not isinstance(entry.get("items"), list):
        raise Unreadable(f"{where}: has no list under 'items'", remedy=f"write {_FORM}")
    rho = _share(entry, "rho", where)
    return [_item(raw, f"{where}, item {number}") for number, raw in enumerate(entry["items"], 1)], rho


def _item(raw: Any, where: str) -> Item:
    if not isinstance(raw, dict):
        raise Unreadable(f"{where}: is no object", remedy='write {"stance": …, "letter": …, …}')
    root = raw.get("root")
    if isinstance(root, bool) or not isinstance(root, str | int) or root == "":
        raise Unreadable(f"{where}: key 'root' is {root!r}", remedy="name the origin that the item rests on")
    return Item(
        stance=_word(raw, "stance", Stance, where),
        letter=_word(raw, "letter", Letter, where, Letter.F),
        directness=_word(raw, "directness", Directness, where),
        tier=_word(raw, "tier", Tier, where),
        root=str(root),
        interest=_word(raw, "interest", Interest, where, Interest.NEUTRAL),
        coverage=_share(raw, "coverage", where),
        evidence_class=_word(raw, "class", EvidenceClass, where, EvidenceClass.CONTEXTUAL),
        hedge=_word(raw, "hedge", Hedge, where, Hedge.NONE),
    )


def _word(raw: Mapping[str, Any], key: str, words: type[_Word], where: str, default: _Word | None = None) -> _Word:
    value = raw.get(key)
    if value is None and default is not None:
        return default
    if value is None:
        raise Unreadable(f"{where}: key {key!r} is missing", remedy=f"use one of {_listed(words)}")
    try:
        return words(value)
    except ValueError as error:
        raise Unreadable(f"{where}: key {key!r} is {value!r}", remedy=f"use one of {_listed(words)}") from error


def _listed(words: type[_Word]) -> str:
    return ", ".join(word.value for word in words)


def _share(raw: Mapping[str, Any], key: str, where: str) -> float:
    value = raw.get(key)
    if value is None:
        return 1.0
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 1:
        raise Unreadable(f"{where}: key {key!r} is {value!r}", remedy="use a number from 0 to 1")
    return float(value)


def _result(items: list[Item], rho: float) -> Result:
    whole, found, status, _ = assess(items, rho)
    return Result(whole.b, whole.d, whole.u, found.F, found.R, found.lo, found.hi, found.C, status)
