"""Two contexts side by side: what agrees and what conflicts, in words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from headwater.model import Family
from headwater.resolve.contexts import Context
from headwater.resolve.kinds import Kind

_SPAN = 10  # years between two dated ties to one body beyond which they do not speak for one bearer
_SHOWN = 3


@dataclass(frozen=True, slots=True)
class Agreement:
    """What speaks for and what against two bearers being one; neither is the name."""

    agrees: tuple[str, ...]
    conflicts: tuple[str, ...]


def weigh_up(left: Context, right: Context, kind: Kind) -> Agreement:
    """Compare two contexts of one kind of thing."""
    return Agreement(tuple(_agrees(left, right)), tuple(_conflicts(left, right, kind)))


def _agrees(left: Context, right: Context) -> list[str]:
    found = [f"born in {year}" for year in sorted(left.births & right.births)]
    found += [f"born in {place.title()}" for place in sorted(left.birthplaces & right.birthplaces)]
    found += [f"stands with {name}" for name in shared(left, right)[:_SHOWN]]
    found += [f"based or living in {place.title()}" for place in sorted(left.seats & right.seats)]
    if left.passages & right.passages:
        found.append("the same passage stands in both")
    return found


def _conflicts(left: Context, right: Context, kind: Kind) -> list[str]:
    found = ["a document says that they are two"] if left.told or right.told else []
    if kind in (Kind.PERSON, Kind.LEGAL):
        found += _apart("born in", left.births, right.births)
        found += _apart("born in", left.birthplaces, right.birthplaces)
        if left.gender and right.gender and left.gender != right.gender:
            found.append("“he” in one, “she” in the other")
    if kind is Kind.EVENT:
        found += _apart("held in", left.years, right.years)
    return found


def _apart(what: str, left: set[str], right: set[str]) -> list[str]:
    if not left or not right or left & right:
        return []
    return [f"{what} {', '.join(sorted(left)).title()} against {', '.join(sorted(right)).title()}"]


def shared(left: Context, right: Context) -> list[str]:
    """Names of the neighbours that both stand with, in periods that one bearer can have lived through."""
    common = ties_in_common(left.ties, right.ties)
    return sorted({left.names[token] for token in common})


def ties_in_common(
    left: Mapping[tuple[str, Family], set[str]], right: Mapping[tuple[str, Family], set[str]]
) -> set[str]:
    """Neighbours in both, whatever the relation."""
    years: dict[str, set[str]] = {}
    for (token, _), dated in left.items():
        years.setdefault(token, set()).update(dated)
    return {token for (token, _), dated in right.items() if token in years and meet(years[token], dated)}


def meet(left: set[str], right: set[str]) -> bool:
    """True unless both are dated and lie further apart than one engagement lasts."""
    if not left or not right:
        return True
    return any(abs(int(a) - int(b)) <= _SPAN for a in left for b in right if a.isdigit() and b.isdigit())
