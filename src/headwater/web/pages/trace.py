"""Trace: in each channel the chains from sponsor to movement, what they hang on, and what is missing."""

from __future__ import annotations

from typing import Any

from headwater.web.asked import Asked
from headwater.web.desk import Desk
from headwater.web.page import Page
from headwater.web.pages.case import answers_of, flat
from headwater.web.rows import claims_of, link_rows
from headwater.web.view import View

Row = dict[str, Any]
_QUOTES = 5
_RIVALS = 5


def show(desk: Desk, asked: Asked) -> Page:
    """All channels, or the one that the address names."""
    view = desk.view(asked.as_of)
    every = answers_of(view)
    channel, sponsor = asked.text("channel"), asked.text("sponsor")
    answers = [row for row in every if channel in ("", row["channel"]) and sponsor in ("", row["sponsor_name"])]
    links = _links(view, answers)
    data = {
        "as_of": view.as_of,
        "channel": channel,
        "sponsor": sponsor,
        "answers": answers,
        "links": links,
        "quotes": _quotes(desk, answers, links),
        "questions": _questions(view, channel),
    }
    offered = {
        "channel": sorted({row["channel"] for row in every}),
        "sponsor": sorted({row["sponsor_name"] for row in every}),
    }
    return Page("trace.html", "Trace", data, lambda: map(flat, answers), {"offered": offered, "chains_of": chains_of})


def chains_of(answer: Row) -> list[Row]:
    """The chain that answers, its rivals, or what comes nearest to a chain."""
    return [chain for chain in (answer["chain"], *answer["rivals"][:_RIVALS], answer["partial"]) if chain]


def _links(view: View, answers: list[Row]) -> dict[str, Row]:
    """Every link that the answers name, by id."""
    from headwater.web.listing import among

    ids = {hop["link"] for row in answers for chain in chains_of(row) for hop in chain["hops"]}
    ids |= {one["link"] for row in answers for one in row["load_bearing"]}
    ids |= {link for row in answers for cut in row["cut_sets"] for link in cut}
    return {row["id"]: row for row in link_rows(view, among(view.links, "id", sorted(ids)))}


def _quotes(desk: Desk, answers: list[Row], links: dict[str, Row]) -> dict[str, list[Row]]:
    """The first quotes of every link that a chain walks over."""
    walked = {hop["link"] for row in answers for chain in chains_of(row) for hop in chain["hops"]}
    wanted = {id: links[id]["claims"][:_QUOTES] for id in sorted(walked) if id in links}
    found = {row["id"]: row for row in claims_of(desk, [claim for ids in wanted.values() for claim in ids])}
    return {link: [found[id] for id in ids if id in found] for link, ids in wanted.items()}


def _questions(view: View, channel: str) -> list[Row]:
    from headwater.case.shaping import question_row

    return [question_row(one) for one in view.questions if channel in ("", one.channel)][:100]
