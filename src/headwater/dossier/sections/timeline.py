"""When things happened, as a figure and a table; an uncertain date is a bar as long as the doubt."""

from __future__ import annotations

from headwater.dossier.clauses import lasts
from headwater.dossier.figures.timeline import Event, datable, draw
from headwater.dossier.index import Index
from headwater.dossier.propositions import Group, Proposition
from headwater.dossier.spans import cell, marked, sentence
from headwater.dossier.tree import Block, Figure, Grid, Paragraph, Section, Sentence
from headwater.dossier.voices import cite, in_own_words, toned
from headwater.dossier.wording import by_or_period, counted, inner, since
from headwater.model import Claim, Hedge, Stance

MOST = 60
ROWS = 400


def timeline(found: tuple[Proposition, ...], index: Index) -> Section:
    """The section with its figure, or a sentence where no date is on file."""
    dated = _dated(found, index)
    if not dated:
        none = Paragraph((sentence(("No statement on file carries a date of what happened",)),))
        return Section("timeline", "Timeline", (none,))
    blocks: tuple[Block, ...] = (_figure(dated, index),)
    return Section("timeline", "Timeline", blocks)


def _dated(propositions: tuple[Proposition, ...], index: Index) -> list[tuple[Claim, Proposition]]:
    """One dated claim for each different time of each proposition, in order of time."""
    found: dict[tuple[str, str, str], tuple[Claim, Proposition]] = {}
    for proposition in propositions:
        if proposition.group is Group.WAITING or not proposition.link:
            continue
        for claim in proposition.claims:
            if datable(claim.start, claim.end) and index.stance(claim) is Stance.ASSERTS:
                found.setdefault((proposition.link.id, claim.start, claim.end), (claim, proposition))
    return sorted(found.values(), key=lambda pair: (pair[0].start or pair[0].end, pair[0].end, pair[0].id))


def _event(claim: Claim, proposition: Proposition, index: Index) -> Event:
    alleged = proposition.group is Group.ALLEGED
    if in_own_words(claim):
        return Event(claim.start, claim.end, f"“{inner(claim.quote.strip())}”", alleged)
    label = f"{marked(index.caption(claim.subject_entity, claim.subject))} {claim.relation}"
    thing = claim.object_entity or claim.object
    unsure = " (uncertain)" if claim.hedge is Hedge.UNCERTAIN else ""
    ends = f" {marked(index.caption(claim.object_entity, claim.object))}" if thing else ""
    return Event(claim.start, claim.end, label + ends + unsure, alleged)


def _figure(dated: list[tuple[Claim, Proposition]], index: Index) -> Figure:
    events = tuple(_event(claim, proposition, index) for claim, proposition in dated[:MOST])
    finding = sentence((f"{counted(len(dated), 'dated event')} on file; {_shape()}",))
    described = "; ".join(f"{event.label}, {by_or_period(event.start, event.end)}" for event in events[:12])
    svg = draw("timeline-figure", events, "Timeline of dated events", described)
    return Figure("timeline-figure", "Dated events", finding, svg, _twin(dated, index))


def _shape() -> str:
    return "a dot is a day, a bar a period or an uncertain date; dashed or hollow marks in orange are allegations"


def _twin(dated: list[tuple[Claim, Proposition]], index: Index) -> Grid:
    rows = tuple(_row(claim, proposition, index) for claim, proposition in dated[:ROWS])
    title = (
        "Every dated event" if len(dated) <= ROWS else f"The first {ROWS} dated events; the others stand in the tables"
    )
    return Grid(title, ("When", "What is said", "Group"), rows)


def _when(claim: Claim) -> str:
    lasting = lasts(claim) and claim.start and not claim.end
    return since(claim.start) if lasting else by_or_period(claim.start, claim.end)


def _row(claim: Claim, proposition: Proposition, index: Index) -> tuple[Sentence, ...]:
    said = cite(cell(*toned(claim, index)), [claim], index)
    return (
        cell(
            since(claim.start)
            if lasts(claim) and claim.start and not claim.end
            else by_or_period(claim.start, claim.end)
        ),
        said,
        cell(proposition.group.lower()),
    )
