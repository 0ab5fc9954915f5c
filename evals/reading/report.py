"""Figures of a run as tables."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from evals.reading.goldfile import GoldClaim
from evals.reading.matching import Reading
from evals.reading.scorer import Tally, score

PARTS = ("relation", "ends", "date", "end date", "amount", "place", "speaker", "hedge", "polarity", "stance", "value")


def figures(tally: Tally) -> dict[str, float]:
    """Every figure that may have a floor; more is better in each."""
    whole = {
        "precision": tally.precision,
        "recall": tally.recall,
        "precision at .9": tally.sure_precision,
        "recall at .9": tally.sure_recall,
    }
    return whole | {name: tally.part(name) for name in PARTS if name in tally.parts}


def summary(tally: Tally) -> str:
    """The headline, the parts, calibration and what must not happen."""
    lines = [
        f"{tally.wanted} required claims, {tally.found} found; {len(tally.judged)} read,"
        f" {sum(one.right for one in tally.judged)} right; at .9: {len(tally.sure)} read,"
        f" {sum(one.sound for one in tally.sure)} sound",
        "  ".join(f"{name} {value:.3f}" for name, value in list(figures(tally).items())[:4]),
        "  ".join(f"{name} {tally.part(name):.2f} ({tally.parts[name][1]})" for name in PARTS if name in tally.parts),
        f"plain out of a hedged or denied sentence: {tally.leaks}, at .9: {tally.sure_leaks};"
        f" read out of furniture: {sum(not one.clean for one in tally.judged)};"
        f" quotes not at their offset: {tally.misplaced}",
        f"Brier {tally.brier:.3f}  calibration error {tally.calibration_error:.3f}",
    ]
    for low, high, count, mean, share in tally.bins():
        if count:
            lines.append(f"  {low:.1f}–{high:.1f}  {count:4} claims  mean {mean:.2f}  sound {share:.2f}")
    return "\n".join(lines)


def groups(readings: list[Reading]) -> str:
    """Precision and recall per genre, language and relation."""
    by: dict[str, Callable[[Reading], str]] = {"genre": lambda r: r.gold.genre, "language": lambda r: r.gold.language}
    lines = []
    for title, key in by.items():
        lines.append(_row(title, None))
        values = sorted({key(one) for one in readings})
        lines += [_row(value, score(one for one in readings if key(one) == value)) for value in values]
    lines.append(_row("relation", None))
    lines += [_row(name, score(readings, name)) for name in _relations(readings)]
    return "\n".join(lines)


def _relations(readings: Iterable[Reading]) -> list[str]:
    def first(claim: GoldClaim) -> str:
        return claim.relations[0].relation

    wanted = {first(claim) for one in readings for claim in one.gold.claims if claim.required}
    return sorted(wanted)


def _row(name: str, tally: Tally | None) -> str:
    if tally is None:
        return f"\n{name:24}  gold  found recall   read precision   at .9 precision"
    return (
        f"{name:24} {tally.wanted:5} {tally.found:6} {tally.recall:6.2f} {len(tally.judged):6} {tally.precision:9.2f}"
        f" {len(tally.sure):7} {tally.sure_precision:9.2f}"
    )


def details(tally: Tally) -> str:
    """What was missed, what was wrong, which part of what was right is wrong."""
    wrong = [f"{'LEAK ' if one.leaks else ''}{one}" for one in tally.judged if not one.right or one.leaks]
    return "\n".join(["", "missed", *tally.missed, "", "wrong", *wrong, "", "faults", *tally.faults])
