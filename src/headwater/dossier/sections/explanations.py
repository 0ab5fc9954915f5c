"""Competing explanations side by side: what speaks for, against or neither. There is no score (Heuer 1999)."""

from __future__ import annotations

from headwater.dossier.findings import Explanation
from headwater.dossier.index import Index
from headwater.dossier.sections.hangs import link_spans
from headwater.dossier.spans import cell, sentence
from headwater.dossier.tree import Block, Grid, Paragraph, Section, Sentence
from headwater.dossier.voices import cite

_LEAD = (
    "The same evidence can fit more than one account. An explanation is not chosen by counting: what speaks "
    "against it, and what would tell it from the others, matters more than what fits."
)


def explanations(index: Index) -> Section:
    """The section; each explanation is a sub-section with its table."""
    found = index.findings.explanations
    lead = Paragraph((sentence((_LEAD,)),), "lead")
    if not found:
        none = Paragraph((sentence(("No competing explanation was laid out for this case",)),))
        return Section("explanations", "Competing explanations", (lead, none))
    parts = tuple(_one(place, explanation, index) for place, explanation in enumerate(found))
    return Section("explanations", "Competing explanations", (lead,), parts)


def _one(place: int, explanation: Explanation, index: Index) -> Section:
    groups = (("for", explanation.supporting), ("against", explanation.against), ("neither", explanation.neither))
    rows = tuple((cell(word), _link(link, index)) for word, links in groups for link in links if link in index.links)
    blocks: list[Block] = [Paragraph((sentence((explanation.text,)),))] if explanation.text else []
    rows += tuple((cell("would tell"), cell(told)) for told in explanation.apart)
    if rows:
        title = "What speaks for it, against it or for neither, and what would tell it from the others"
        blocks.append(Grid(title, ("", "Link or record"), rows))
    else:
        blocks.append(Paragraph((sentence(("Nothing on file speaks for it or against it",)),)))
    return Section(f"explanation-{place}", explanation.name[:1].upper() + explanation.name[1:], tuple(blocks))


def _link(link_id: str, index: Index) -> Sentence:
    link = index.links[link_id]
    return cite(cell(*link_spans(link, index)), index.of_link(link), index)
