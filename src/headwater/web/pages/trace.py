"""Trace: in each channel the chains from sponsor to movement, what they hang on, and what would be without it."""

from __future__ import annotations

from collections import Counter
from typing import Any

from headwater.case.shaping import question_row
from headwater.errors import UsageError
from headwater.model.dates import is_partial_date, last_day
from headwater.web.asked import Asked, segment
from headwater.web.desk import Desk
from headwater.web.explaining import explanations
from headwater.web.figures.flow import WIDTHS, Scene, draw
from headwater.web.leaving import left_out, less, more, without
from headwater.web.page import Page
from headwater.web.pages.case import answers_of, flat, known_days
from headwater.web.rows import claims_of, link_rows
from headwater.web.view import View

Row = dict[str, Any]
_QUOTES = 5
_RIVALS = 5
_QUESTIONS = 5
LOOK: Row = {"scripts": ("days",), "styles": ("figures",)}


def show(desk: Desk, asked: Asked) -> Page:
    """All channels, or the one that the address names."""
    things = left_out(asked)
    view = desk.supposed(asked.as_of, without(things)) if things else desk.view(asked.as_of)
    every = answers_of(view)
    channel, sponsor = asked.text("channel"), asked.text("sponsor")
    answers = [row for row in every if channel in ("", row["channel"]) and sponsor in ("", row["sponsor_name"])]
    links = _links(view, answers)
    data = {
        "as_of": view.as_of,
        "channel": channel,
        "sponsor": sponsor,
        "width": _width(asked),
        "days": known_days(desk),
        "without": [{"kind": kind, "id": name, "name": _named(desk, kind, name)} for kind, name in things],
        "shifts": _shifts(answers_of(desk.view(asked.as_of)), every) if things else [],
        "since": asked.text("since"),
        "moved": moved(desk, asked),
        "answers": answers,
        "links": links,
        "quotes": _quotes(desk, answers, links),
        "explanations": explanations(desk, view),
        "questions": [question_row(one) for one in view.questions if channel in ("", one.channel)][:_QUESTIONS],
    }
    return Page("trace.html", "Trace", data, lambda: map(flat, answers), _extra(desk, asked, every, data), **LOOK)


def _extra(desk: Desk, asked: Asked, every: list[Row], data: Row) -> Row:
    names = {
        "channel": sorted({row["channel"] for row in every}),
        "sponsor": sorted({row["sponsor_name"] for row in every}),
    }
    numbered = {id: number for number, id in enumerate(data["links"], 1)}

    def figure(row: Row, place: int) -> str:
        scene = Scene(
            data["links"],
            data["width"],
            lambda id: asked.address(f"/entities/{segment(id)}") if id.startswith("e-") else "",
            lambda id: f"#q{place}-{numbered[id]}",
        )
        return draw(_headed(row, data["width"]), scene, f"Chains of the channel {row['channel']}")

    return {
        "offered": names,
        "widths": WIDTHS,
        "figure": figure,
        "walked": walked,
        "numbered": numbered,
        "neighbours": beside(data["days"], data["as_of"]),
        "origin": lambda root: _named(desk, "root", root),
        "leave": lambda kind, name: more(asked, kind, name),
        "put_back": lambda kind, name: less(asked, kind, name),
    }


def _width(asked: Asked) -> str:
    asks = asked.text("width")
    return asks if asks in WIDTHS else "lo"


def chains_of(answer: Row) -> list[Row]:
    """The chain that answers, its rivals, or what comes nearest to a chain."""
    return [chain for chain in (answer["chain"], *answer["rivals"][:_RIVALS], answer["partial"]) if chain]


def _headed(answer: Row, width: str) -> list[tuple[str, Row]]:
    """Chains with what stands above each; the same for all, so that no rival looks smaller."""
    found = []
    for number, chain in enumerate(chains_of(answer)):
        name = "What comes nearest" if not chain["complete"] else "The chain" if not number else f"Rival {number}"
        told = f" · {WIDTHS[width]} {chain[width]:.2f}" if chain["complete"] and width != "amount" else ""
        found.append((name + told, chain))
    return found


def walked(answer: Row) -> list[Row]:
    """Each hop once, in the order of the chains, with how many of them walk over it."""
    hops = [hop for chain in chains_of(answer) for hop in chain["hops"]]
    times = Counter(hop["link"] for hop in hops)
    first = {hop["link"]: hop for hop in reversed(hops)}
    return [{**first[link], "chains": times[link]} for link in dict.fromkeys(hop["link"] for hop in hops)]


def _links(view: View, answers: list[Row]) -> dict[str, Row]:
    """Every link that the answers name, by id."""
    from headwater.web.listing import among

    ids = {hop["link"] for row in answers for chain in chains_of(row) for hop in chain["hops"]}
    ids |= {one["link"] for row in answers for one in row["load_bearing"]}
    ids |= {link for row in answers for cut in row["cut_sets"] for link in cut}
    return {row["id"]: row for row in link_rows(view, among(view.links, "id", sorted(ids)))}


def _quotes(desk: Desk, answers: list[Row], links: dict[str, Row]) -> dict[str, list[Row]]:
    """The first quotes of every link that a chain walks over, left out ones included: one may be put back."""
    hops = {hop["link"] for row in answers for chain in chains_of(row) for hop in chain["hops"]}
    wanted = {id: links[id]["claims"][:_QUOTES] for id in sorted(hops) if id in links}
    found = {row["id"]: row for row in claims_of(desk, [claim for ids in wanted.values() for claim in ids])}
    sources = desk.source_of
    told = {id: {**row, "source": sources.get(row["document"], "")} for id, row in found.items()}
    return {link: [told[id] for id in ids if id in told] for link, ids in wanted.items()}


def _named(desk: Desk, kind: str, name: str) -> str:
    """What was left out, in words."""
    document = desk.snapshot.by_document.get(desk.snapshot.origin_of(name) if kind == "root" else name)
    if kind in ("document", "root") and document:
        return document.title or document.path
    if kind == "claim":
        rows = claims_of(desk, [name])
        return f"{rows[0]['subject_caption']} {rows[0]['relation']} {rows[0]['object_caption']}" if rows else name
    return name


def _shifts(before: list[Row], after: list[Row]) -> list[Row]:
    """What each channel says with everything and without what is left out."""
    names = ("channel", "sponsor_name", "movement_name")
    return [
        {**{name: one[name] for name in names}, "before": one["words"], "after": other["words"],
         "lo_before": one["lo"], "lo_after": other["lo"]}
        for one, other in zip(before, after, strict=True)
        if one["assessed"] or other["assessed"]
    ]  # fmt: skip


def beside(days: list[Row], as_of: str) -> tuple[str, str]:
    """The days before and after the one that is shown; empty where there is none."""
    here = last_day(as_of)
    earlier = [one["day"] for one in days if one["day"] < here]
    later = [one["day"] for one in days if one["day"] > here]
    return (earlier[-1] if earlier else "", later[0] if later else "")


def moved(desk: Desk, asked: Asked) -> list[Row]:
    """What moved which word since an earlier day, with the claims that did."""
    since = asked.text("since")
    if not since:
        return []
    if not is_partial_date(since):
        raise UsageError(f"{since!r} is no date", remedy="write it as 2017-02-04")
    from dataclasses import asdict

    return [
        {**asdict(one), "claims": claims_of(desk, list(one.claims)[:_QUOTES]), "documents": list(one.documents)}
        for one in desk.moved(since, asked.as_of)
    ]
