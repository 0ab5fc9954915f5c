"""review: what a person decides about what the machine read."""

from __future__ import annotations

import getpass
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from headwater.cli.options import CASE, JSON
from headwater.cli.output import json_lines, say
from headwater.model import Claim, Verdict

if TYPE_CHECKING:
    from headwater.case import Case

_SINGLE = {"accepted": Verdict.ACCEPT, "rejected": Verdict.REJECT, "undone": Verdict.UNDO}
_PAIRS = {
    "same": Verdict.SAME,
    "different": Verdict.DIFFERENT,
    "unsure": Verdict.UNSURE,
    "dependent": Verdict.DEPENDENT,
    "independent": Verdict.INDEPENDENT,
}
_KEYS = {"a": Verdict.ACCEPT, "r": Verdict.REJECT, "u": Verdict.UNSURE}


@click.command()
@CASE
@click.option("--accept", "accepted", multiple=True, metavar="CLAIM", help="Accept a claim by its id; repeatable.")
@click.option("--reject", "rejected", multiple=True, metavar="CLAIM", help="Reject a claim by its id; repeatable.")
@click.option("--same", nargs=2, multiple=True, metavar="ID ID", help="Two entities are one.")
@click.option(
    "--different", nargs=2, multiple=True, metavar="ID ID", help="Two entities are not one; wins over any merge."
)
@click.option("--unsure", nargs=2, multiple=True, metavar="ID ID", help="Whether two entities are one is left open.")
@click.option("--dependent", nargs=2, multiple=True, metavar="DOC DOC", help="Two documents rest on one origin.")
@click.option("--independent", nargs=2, multiple=True, metavar="DOC DOC", help="Two documents do not.")
@click.option(
    "--grade", "graded", nargs=2, multiple=True, metavar="ID LETTER", help="Grade a claim, a document or a source."
)
@click.option("--undo", "undone", multiple=True, metavar="JUDGEMENT", help="Take a judgement back.")
@click.option("--reason", default="", help="Why; kept with the judgement.")
@click.option("--who", default="", help="Name of the person who judges; the login name where left out.")
@click.option("--limit", default=50, show_default=True, help="How many claims to list or ask about.")
@JSON
def review(case: Path, reason: str, who: str, limit: int, as_json: bool, **decided: tuple[Any, ...]) -> None:
    """Judge claims: by id with the options, one by one on a terminal, or list what waits (--json)."""
    from headwater.case import Case

    opened, name = Case(case), who or getpass.getuser()
    decisions = list(_decisions(decided))
    for verdict, target, more in decisions:
        if verdict is Verdict.UNDO:
            _undo(opened, target, name)
            continue
        judgement = opened.judge(verdict, target, who=name, reason=reason, **more)
        say(f"{judgement.id}: {verdict} {target} {' '.join(more.values())}".rstrip())
    if decisions:
        return
    if as_json or not sys.stdin.isatty():
        json_lines(opened.queue(limit))
    else:
        _ask(opened, name, limit)


def _decisions(decided: Mapping[str, tuple[Any, ...]]) -> Iterator[tuple[Verdict, str, dict[str, str]]]:
    """What the options decide, each with its target and the rest of the judgement."""
    for option, verdict in _SINGLE.items():
        yield from ((verdict, id, {}) for id in decided[option])
    for option, verdict in _PAIRS.items():
        yield from ((verdict, one, {"other": other}) for one, other in decided[option])
    yield from ((Verdict.GRADE, id, {"value": letter.upper()}) for id, letter in decided["graded"])


def _undo(case: Case, judgement: str, who: str) -> None:
    """Take a judgement back, and what was decided together with it."""
    for one in case.undo(judgement, who=who):
        say(f"{one.id}: {one.verdict} {one.target}")


def _ask(case: Case, who: str, limit: int) -> None:
    last = ""
    for claim in case.waiting(limit):
        _card(claim)
        key = click.prompt("[a]ccept [r]eject [u]nsure [s]kip [z] undo last [q]uit", default="s", err=True)
        if key == "q":
            return
        if key == "z" and last:
            case.judge(Verdict.UNDO, last, who=who)
        elif key in _KEYS:
            last = case.judge(_KEYS[key], claim.id, who=who).id


def _card(claim: Claim) -> None:
    say("")
    say(f"{claim.subject or '(unknown)'} — {claim.relation} — {claim.object or '(unknown)'}  {claim.value}")
    say(f"  {claim.stance}, hedge {claim.hedge}, {claim.start}–{claim.end}, by {claim.attribution or 'the document'}")
    say(f"  “{' '.join(claim.quote.split())}”")
    say(f"  {claim.extractor} {claim.pattern}, confidence {claim.confidence:.2f}")


COMMANDS = (review,)
