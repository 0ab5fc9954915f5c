"""Precision and recall of dates, money, quantities and marked names on the messy sentences beside this file.

Run ``python evals/text/measure.py`` to print them; ``tests/text/test_floors.py`` holds the floors of ``floors.json``.
A hit is the right passage with the right value; anything else counts against both.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from headwater.text.dates import find_dates
from headwater.text.money import find_money
from headwater.text.names import find_names
from headwater.text.quantities import find_quantities

HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Score:
    """Counts over a sample; precision and recall are 1 where nothing was to be found."""

    hits: int
    found: int
    wanted: int
    misses: tuple[str, ...]

    @property
    def precision(self) -> float:
        return self.hits / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        return self.hits / self.wanted if self.wanted else 1.0


def rows(name: str) -> list[list[str]]:
    """Lines of a sample, split at tabs; the last field may be empty."""
    lines = (HERE / f"{name}.tsv").read_text("utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


def dates(row: list[str]) -> set[str]:
    """``passage=begin/end`` of each date that is found in the sentence of a row."""
    anchor, language, text = row[:3]
    return {f"{text[d.start : d.end]}={d.begin}/{d.end_date}" for d in find_dates(text, anchor, language)}


def money(row: list[str]) -> set[str]:
    """``passage=amount currency`` of each sum that is found in the sentence of a row."""
    text = row[1]
    return {f"{text[m.start : m.end]}={m.amount:.15g} {m.currency}" for m in find_money(text, row[0])}


KINDS = {"Event", "CourtCase", "UserAccount", "Topic", "Document"}


def names(row: list[str]) -> set[str]:
    """``passage=schema`` of each event, law case, account, hashtag and document that is named."""
    text = row[1]
    found = find_names(text, language=row[0])
    return {f"{text[n.start : n.end]}={n.schema.value}" for n in found if n.schema.value in KINDS}


def quantities(row: list[str]) -> set[str]:
    """``passage=number`` of each count, ``passage=percentage%`` of each share; sums and dates are left to others."""
    text = row[1]
    taken = [*find_money(text, row[0]), *find_dates(text, "2017-02-04", row[0])]
    clear = [q for q in find_quantities(text) if not any(q.start < t.end and t.start < q.end for t in taken)]
    return {f"{text[q.start : q.end]}={q.number * 100:.6g}%" if q.share else f"{text[q.start : q.end]}={q.number:.15g}"
            for q in clear}  # fmt: skip


FINDERS: dict[str, Callable[[list[str]], set[str]]] = {
    "dates": dates,
    "money": money,
    "names": names,
    "quantities": quantities,
}


def score(name: str) -> Score:
    """Score of one sample."""
    hits = found = wanted = 0
    misses: list[str] = []
    for row in rows(name):
        want, have = set(filter(None, row[-1].split(";"))), FINDERS[name](row)
        hits, found, wanted = hits + len(want & have), found + len(have), wanted + len(want)
        if want != have:
            misses.append(f"{row[-2]} | missed {sorted(want - have)} | wrong {sorted(have - want)}")
    return Score(hits, found, wanted, tuple(misses))


def floors() -> dict[str, dict[str, float]]:
    """Pinned floors; lowering one is a decision, not a fix."""
    read: dict[str, dict[str, float]] = json.loads((HERE / "floors.json").read_text("utf-8"))
    return read


if __name__ == "__main__":
    for sample in FINDERS:
        result = score(sample)
        sys.stdout.write(f"{sample}: precision {result.precision:.3f} recall {result.recall:.3f} of {result.wanted}\n")
        sys.stderr.writelines(f"  {miss}\n" for miss in result.misses)
