"""Judgements on pairs as lines of nomenklatura's resolver, out and in.

A line is a JSON array: target, source, judgement, score, user, time. Suggestions without a judgement are passed over.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import orjson

from headwater.case.adding import now
from headwater.case.derived import Decided
from headwater.case.identities import PAIR_VERDICTS, with_anchors
from headwater.case.judging import judgements
from headwater.errors import Unreadable
from headwater.model import Judgement, Verdict, stable_id
from headwater.model.dates import is_partial_date
from headwater.store.folder import CaseFolder
from headwater.store.records import to_json

_WORDS = {Verdict.SAME: "positive", Verdict.DIFFERENT: "negative", Verdict.UNSURE: "unsure"}
_VERDICTS = {word: verdict for verdict, word in _WORDS.items()}
_UNDECIDED = "no_judgement"
_REASON = "taken in from resolver lines"


@dataclass(frozen=True, slots=True)
class Imported:
    """How many judgements were new, known already, or mere suggestions; and the lines that could not be read."""

    new: int
    known: int
    suggestions: int
    broken: tuple[tuple[int, str], ...]


def lines(decided: Decided) -> Iterator[str]:
    """What stands, one line a pair, oldest first: a later line on a pair supersedes an earlier one there too."""
    from headwater.resolve.judged import ruling

    ruled = ruling(decided.judgements)
    for one in sorted((*ruled.same, *ruled.different, *ruled.unsure), key=lambda one: (one.when, one.id)):
        row = [one.target, one.other, _WORDS[one.verdict], one.score, one.who, one.when]
        yield orjson.dumps(row, option=orjson.OPT_APPEND_NEWLINE).decode()


def take_lines(folder: CaseFolder, path: Path, who: str) -> Imported:
    """Take lines in; each keeps its user and its time.

    Args:
        who: stands where a line names no user.

    Raises:
        Unreadable: there is no such file.
        Locked: another process writes to this case.
    """
    try:
        raw = path.read_bytes().splitlines()
    except OSError as error:
        raise Unreadable(f"{path}: {error.strerror or error}", remedy="name a file of resolver lines") from error
    with folder.lock(wait=5.0):
        made = {_facts(one) for one in judgements(folder.ledger.rows())}
        fresh, broken = [], []
        known = suggestions = 0
        for number, line in enumerate(raw, start=1):
            if not line.strip():
                continue
            try:
                one = _judgement(folder, line, who)
            except ValueError as error:
                broken.append((number, str(error)))
                continue
            if one is None:
                suggestions += 1
            elif _facts(one) in made:
                known += 1
            else:
                made.add(_facts(one))
                fresh.append({"kind": "judgement", **to_json(one)})
        if fresh:
            folder.ledger.append(fresh)
    return Imported(len(fresh), known, suggestions, tuple(broken))


def _facts(one: Judgement) -> tuple[str, ...]:
    return (str(one.verdict), *sorted((one.target, one.other)), one.who, one.when)


def _judgement(folder: CaseFolder, line: bytes, who: str) -> Judgement | None:
    """A line as a judgement; None for a suggestion."""
    try:
        row = orjson.loads(line)
    except orjson.JSONDecodeError as error:
        raise ValueError(f"no JSON: {error}") from error
    if not isinstance(row, list) or len(row) < 3 or not all(isinstance(one, str) and one for one in row[:3]):
        raise ValueError("no array of target, source and judgement")
    if row[2] == _UNDECIDED:
        return None
    if row[2] not in _VERDICTS:
        raise ValueError(f"unknown judgement {row[2][:40]!r}")
    if row[0] == row[1]:
        raise ValueError("target and source are one")
    score, user, when = (*row[3:6], None, None, None)[:3]
    time = when if isinstance(when, str) and is_partial_date(when[:10]) else now()
    named = user if isinstance(user, str) and user.strip() else who
    verdict = _VERDICTS[row[2]]
    assert verdict in PAIR_VERDICTS
    id = stable_id("j", verdict, row[0], row[1], named, time)
    number = float(score) if isinstance(score, int | float) and not isinstance(score, bool) else None
    value = with_anchors(folder, row[0], row[1])
    return Judgement(id, verdict, row[0], named, time, row[1], value, _REASON, number)
