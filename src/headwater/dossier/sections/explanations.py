"""Competing explanations side by side: what speaks for, against or neither. There is no score (Heuer 1999)."""

from __future__ import annotations

from collections.abc import Sequence

from headwater.dossier.findings import Explanation
from headwater.dossier.index import Index
from headwater.dossier.sections.hangs import link_spans
from headwater.dossier.spans import cell, joined, sentence, strong
from headwater.dossier.tree import Block, Grid, Paragraph, Section, Sentence
from headwater.dossier.voices import cite
from headwater.dossier.wording import capital

_LEAD = (
    "The same evidence can fit more than one account. An explanation is not chosen by counting: what speaks "
    "against it, and what would tell it from the others, matters more than what fits."
)
_TITLE = "Competing explanations"


def explanations(index: Index) -> Section:
    """The section: what each explanation says, and one table of what speaks for or against which."""
    found = index.findings.explanations
    lead = Paragraph((sentence((_LEAD,)),), "lead")
    if not found:
        none = sentence(("No competing explanations were laid out: no chain, whole or in part, is on file",))
        return Section("explanations", _TITLE, (Paragraph((none,)),))
    shared = _shared(found)
    blocks: list[Block] = [lead, _accounts(found, shared, index)]
    links = [one for one in _in_order(found) if one in index.links]
    if links:
        blocks.append(_matrix(found, links, index))
    else:
        blocks.append(Paragraph((sentence(("Nothing on file speaks for or against any of them",)),)))
    if shared:
        lead_in = sentence(("What would help to tell them all apart:",))
        blocks.append(Paragraph((lead_in, *(sentence(index.named(one)) for one in shared))))
    return Section("explanations", _TITLE, tuple(blocks))


def _shared(found: Sequence[Explanation]) -> tuple[str, ...]:
    """What would tell that is the same for every explanation."""
    first = found[0].apart if len(found) > 1 else ()
    return tuple(one for one in first if all(one in other.apart for other in found))


def _accounts(found: Sequence[Explanation], shared: tuple[str, ...], index: Index) -> Grid:
    rows = []
    for one in found:
        apart = joined([index.named(told) for told in one.apart if told not in shared], ";")
        rows.append((cell(strong(capital(one.name))), cell(*index.named(one.text)), cell(*(apart or ("–",)))))
    header = ("Explanation", "What it says", "What would tell it from the others")
    return Grid("The explanations", header, tuple(rows))


def _in_order(found: Sequence[Explanation]) -> tuple[str, ...]:
    """Links that speak for or against something first, then those that fit every account."""
    cast = [link for one in found for link in (*one.supporting, *one.against)]
    return tuple(dict.fromkeys((*cast, *(link for one in found for link in one.neither))))


def _matrix(found: Sequence[Explanation], links: Sequence[str], index: Index) -> Grid:
    header = ("Link", *(capital(one.name) for one in found))
    rows = tuple((_link(link, index), *(cell(_vote(link, one)) for one in found)) for link in links)
    return Grid("What each link on file speaks for, against or neither", header, rows)


def _vote(link: str, one: Explanation) -> str:
    both = [word for word, links in (("for", one.supporting), ("against", one.against)) if link in links]
    return " and ".join(both) or "neither"


def _link(link_id: str, index: Index) -> Sentence:
    link = index.links[link_id]
    return cite(cell(*link_spans(link, index)), index.of_link(link), index)
