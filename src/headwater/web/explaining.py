"""Competing explanations of what is shown, side by side and without a score."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from headwater.web.desk import Desk
from headwater.web.rows import link_rows
from headwater.web.view import View

if TYPE_CHECKING:
    from headwater.trace import Explanation

Row = dict[str, Any]
_MOST = 12


def explanations(desk: Desk, view: View) -> list[Row]:
    """Each with the links that speak for and against it, as rows, and how many there are."""
    from headwater.web.listing import among

    found = view.explanations if view.explanations is not None else _of_build(desk, view)
    ids = sorted({id for one in found for id in (*one.supporting[:_MOST], *one.against[:_MOST])})
    rows = {row["id"]: row for row in link_rows(view, among(view.links, "id", ids))}
    return [
        {
            "name": one.name,
            "text": one.text,
            "supporting": [rows[id] for id in one.supporting[:_MOST] if id in rows],
            "supporting_total": len(one.supporting),
            "against": [rows[id] for id in one.against[:_MOST] if id in rows],
            "against_total": len(one.against),
            "apart": list(one.apart),
        }
        for one in found
    ]


def _of_build(desk: Desk, view: View) -> Sequence[Explanation]:
    """The build keeps none: those of the answer where it was worked out meanwhile, else from the links themselves."""
    answer = desk.answer_at_hand()
    if answer is not None:
        return answer.tracing.hypotheses
    return desk.kept("explanations", view, lambda: _worked_out(desk, view)) if view.chains else ()


def _worked_out(desk: Desk, view: View) -> Sequence[Explanation]:
    """From the links between the people and bodies of the chains."""
    import pyarrow as pa
    import pyarrow.compute as pc

    from headwater.trace.hypotheses import hypotheses

    people = {end for chain in view.chains for hop in chain.hops for end in (hop.source, hop.target)}
    people |= {end for chain in view.chains for end in (chain.sponsor, chain.movement)}
    known = pa.array(sorted(people), pa.string())
    both = pc.and_(*(pc.is_in(view.links.column(end), value_set=known) for end in ("subject", "object")))
    links = list(view.links_of(view.links.filter(both).column("id").to_pylist()).values())
    return hypotheses(view.chains, links, desk.snapshot.entity_nouns, view.questions)
