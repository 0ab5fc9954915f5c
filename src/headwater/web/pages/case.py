"""The case: its question, the answer in each channel, what is held, and what is behind."""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict
from typing import Any

from headwater.case.captures import holdings
from headwater.case.shaping import Captions, assessment_row
from headwater.errors import NotFound
from headwater.model import Assessment
from headwater.model.dates import is_partial_date, last_day
from headwater.store.records import to_json
from headwater.web.asked import Asked
from headwater.web.desk import Desk
from headwater.web.page import Page
from headwater.web.view import View

Row = dict[str, Any]


def show(desk: Desk, asked: Asked) -> Page:
    """Front page of the case; it also stands before the first build."""
    casefile = desk.decisions.casefile
    try:
        view = desk.view(asked.as_of)
        answers, day = answers_of(view), view.as_of
    except NotFound:
        answers, day = [], asked.as_of or desk.day
    data = {
        "case_title": casefile.title,
        "question": to_json(casefile.question),
        "proposed": casefile.proposed,
        "notice": casefile.notice,
        "as_of": day,
        "days": list(casefile.as_of),
        "stale": desk.stale,
        "building": desk.builder.progress.state == "running",
        "lag": asdict(desk.recomputer.lag),
        "counts": counts(desk),
        "answers": answers,
    }
    extra = {"pairs": pairs(answers), "known": known_days(desk) if answers else []}
    return Page(
        "case.html", casefile.title, data, lambda: map(flat, answers), extra,
        scripts=("days",), styles=("hands", "figures"),
    )  # fmt: skip


def known_days(desk: Desk) -> list[Row]:
    """Days on which documents became known, with how many."""

    def counted() -> list[Row]:
        known = Counter(last_day(one.known) for one in desk.snapshot.by_document.values() if is_partial_date(one.known))
        return [{"day": day, "documents": known[day]} for day in sorted(known)]

    return desk.kept("day counts", desk.snapshot, counted)


def answers_of(view: View) -> list[Row]:
    """Assessments as rows, with the names of both ends."""
    links = view.links_of([hop.link for one in view.assessments for hop in _hops(one)])
    return [_named(assessment_row(one, links, view.captions), one, view.captions) for one in view.assessments]


def _hops(one: Assessment) -> list[Any]:
    chains = [chain for chain in (one.chain, one.partial, *one.rivals) if chain]
    return [hop for chain in chains for hop in chain.hops]


def _named(row: Row, one: Assessment, captions: Captions) -> Row:
    return {**row, "sponsor_name": captions(one.sponsor), "movement_name": captions(one.movement)}


def pairs(answers: list[Row]) -> list[tuple[str, str, list[Row]]]:
    """Answers grouped by sponsor and movement, in order."""
    groups: dict[tuple[str, str], list[Row]] = {}
    for row in answers:
        groups.setdefault((row["sponsor_name"], row["movement_name"]), []).append(row)
    return [(sponsor, movement, rows) for (sponsor, movement), rows in groups.items()]


def flat(row: Row) -> Row:
    """One row of the CSV twin."""
    plain = ("channel", "sponsor_name", "movement_name", "as_of", "words", "confidence", "F", "R", "lo", "hi", "C")
    return {name: row[name] for name in plain}


def counts(desk: Desk) -> dict[str, int]:
    """What the case holds; 0 for what was not built yet."""
    held = holdings(desk.case.folder.ledger.rows("capture"))
    snapshot, decisions = desk.snapshot, desk.decisions
    found = {"documents": len(held.captures), "unreadable": len(held.refusals)}
    if "resolve" in snapshot.current:
        found |= {"claims": snapshot.claims.num_rows, "entities": snapshot.entities.num_rows}
        found["waiting"] = len(desk.waiting)
    if "weigh" in snapshot.current:
        found["links"] = snapshot.links.num_rows
    return {**found, "judgements": len(decisions.standing)}
