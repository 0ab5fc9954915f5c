"""Chains as figures: one for each assessed channel and for each that lacks only some links, for every day."""

from __future__ import annotations

from dataclasses import replace

from headwater.dossier.answers import answer, as_known
from headwater.dossier.figures.chain import Path, draw, path_of
from headwater.dossier.figures.svg import wrap
from headwater.dossier.index import Index
from headwater.dossier.spans import cell, sentence
from headwater.dossier.tree import Block, Figure, Grid, Paragraph, Section, Sentence
from headwater.dossier.voices import cite
from headwater.dossier.wording import counted
from headwater.model import Assessment, Chain

_LEAD = (
    "Each figure reads from left to right, from the sponsor to the movement. The line tells how surely: thick "
    "and solid is supported, thin and solid weakly supported, dash and dot contested, short dots asserted "
    "without weight, crossed dashes denied or refuted, wide dots with a question mark nothing on file. The "
    "word under the line names its best basis. Channels are never combined into one figure."
)


def chains(indexes: tuple[Index, ...]) -> Section:
    """The section with a sub-section for each day, the earliest first."""
    if not any(_shown(one) for index in indexes for one in index.findings.assessments):
        none = sentence(("No chain, not even a partial one, is on file",))
        return Section("chains", "Chains", (Paragraph((none,)),))
    lead = Paragraph((sentence((_LEAD,)),), "lead")
    return Section("chains", "Chains", (lead,), tuple(_day(index) for index in indexes))


def _day(index: Index) -> Section:
    blocks: list[Block] = []
    for number, assessment in enumerate(index.findings.assessments):
        for place, chain in enumerate(_shown(assessment)):
            blocks.append(_figure(f"chain-{index.findings.as_of or 'all'}-{number}-{place}", assessment, chain, index))
    if not blocks:
        blocks.append(Paragraph((sentence(("No chain, not even a partial one, is on file for this day",)),)))
    title = as_known(index.findings.as_of)
    return Section(f"chains-{index.findings.as_of or 'all'}", title[:1].upper() + title[1:], tuple(blocks))


def _shown(assessment: Assessment) -> tuple[Chain, ...]:
    found = (assessment.chain, *assessment.rivals[:2]) if assessment.assessed else (assessment.partial,)
    return tuple(chain for chain in found if chain and chain.hops)


def _figure(anchor: str, assessment: Assessment, chain: Chain, index: Index) -> Figure:
    path = path_of(chain, index)
    rival = chain != assessment.chain and chain.complete
    kind = "rival chain" if rival else "best chain" if chain.complete else "partial chain"
    title = f"{assessment.channel.heading}: {kind}"
    finding = _finding(assessment, chain, index, rival)
    return Figure(anchor, title, finding, draw(anchor, path, index, title, _describe(path, index)), _twin(chain, index))


def _finding(assessment: Assessment, chain: Chain, index: Index, rival: bool) -> Sentence:
    if not rival:
        return replace(answer(assessment, index).likelihood, citations=())
    return sentence(
        (f"another walk of {counted(len(chain.hops), 'link')} reaches the movement and carries no more than the best",)
    )


def _describe(path: Path, index: Index) -> str:
    told = [index.label(path.stations[0])]
    for edge, station in zip(path.edges, path.stations[1:], strict=True):
        told.append(f"{edge.relation} ({edge.status}), to {index.label(station)}")
    return "; ".join(wrap(one, 120, 1)[0] for one in told)


def _twin(chain: Chain, index: Index) -> Grid:
    rows = [_row(hop.link, hop.source, hop.target, hop.forward, index) for hop in chain.hops]
    rows += [
        (
            cell(index.name(one, one)),
            cell("nothing on file"),
            cell(index.name(other, other)),
            cell("missing"),
            cell("–"),
            cell("–"),
        )
        for one, other in chain.missing
    ]
    header = ("From", "Link", "To", "Status", "Origins", "Passages")
    return Grid("The same chain as a table", header, tuple(rows))


def _row(link_id: str, source: str, target: str, forward: bool, index: Index) -> tuple[Sentence, ...]:
    link = index.links.get(link_id)
    relation = link.relation if link else "?"
    claims = index.of_link(link) if link else ()
    return (
        cell(index.name(source, source)),
        cell(relation if forward else f"← {relation}"),
        cell(index.name(target, target)),
        cell(link.status if link else "?"),
        cell(str(len(link.roots)) if link else "?"),
        cite(cell(counted(len(claims), "passage") if claims else "stated by the case file"), claims, index),
    )
