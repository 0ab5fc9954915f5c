"""What the answers hang on: heavy links, smallest cuts, each origin left out, and what to find out next."""

from __future__ import annotations

from headwater.dossier.answers import party
from headwater.dossier.index import Index
from headwater.dossier.spans import cell, marked, name, sentence, spans, strong
from headwater.dossier.tree import Block, Grid, Paragraph, Section, Sentence, Span
from headwater.dossier.voices import cite
from headwater.dossier.wording import counted
from headwater.model import Assessment, Link, OpenQuestion, Readings, Stance, Tier


def hangs(index: Index) -> Section:
    """The section: one part for each assessed channel, then the questions of all channels by their value."""
    parts = tuple(_channel(place, one, index) for place, one in enumerate(index.findings.assessments) if one.assessed)
    lead = "Taking one thing away at a time shows how much an answer depends on it."
    if not parts:
        lead = (
            "No channel is assessed, so there is no answer that could hang on anything; what would help is asked below."
        )
    return Section("hangs", "What it hangs on", (Paragraph((sentence((lead,)),), "lead"),), (*parts, _questions(index)))


def _channel(place: int, assessment: Assessment, index: Index) -> Section:
    blocks: list[Block] = [_cuts(assessment, index)]
    if assessment.load_bearing:
        blocks.append(_bearing(assessment, index))
    if assessment.without_root:
        blocks.append(_without(assessment, index))
    blocks.append(_account(assessment))
    sponsor, movement = (marked(party(one, index)) for one in (assessment.sponsor, assessment.movement))
    title = f"{assessment.channel.heading}: {sponsor} → {movement}"
    return Section(f"hangs-{place}", title, tuple(blocks))


def link_spans(link: Link, index: Index) -> tuple[Span, ...]:
    """A link in short, with where it stands: subject – relation – object (status, best basis)."""
    tiers = sorted((item.tier for item in link.items if item.stance is Stance.ASSERTS), key=list(Tier).index)
    basis = f"{link.status}, {tiers[0]}" if tiers else _unasserted(link)
    return spans(index.name(link.subject), f" {link.relation} ", index.name(link.object), f" ({basis})")


def _unasserted(link: Link) -> str:
    """A link that nobody asserts must not read like one."""
    denied = any(item.stance is Stance.DENIES for item in link.items)
    return f"{'denied' if denied else 'not known'}; asserted by nobody"


def _cited_link(link_id: str, index: Index) -> Sentence:
    link = index.links.get(link_id)
    return cite(cell(*link_spans(link, index)), index.of_link(link), index) if link else cell(link_id)


def _cuts(assessment: Assessment, index: Index) -> Paragraph:
    told = []
    for links in assessment.cut_sets:
        parts: list[Span | str] = [
            "the answer falls if ",
            "this link falls: " if len(links) == 1 else "these links fall together: ",
        ]
        for place, link_id in enumerate(links):
            link = index.links.get(link_id)
            parts.extend((", and ",) if place else ())
            parts.extend(link_spans(link, index) if link else (link_id,))
        claims = [claim for link_id in links if link_id in index.links for claim in index.of_link(index.links[link_id])]
        told.append(cite(sentence(parts), claims, index))
    return Paragraph(tuple(told) or (sentence(("no small set of links was found whose fall breaks every chain",)),))


def _bearing(assessment: Assessment, index: Index) -> Grid:
    rows = tuple((_cited_link(one.link, index), cell(f"{one.importance:.2f}")) for one in assessment.load_bearing)
    return Grid("How much the answer hangs on each link (0 nothing, 1 everything)", ("Link", "Importance"), rows, (1,))


def _without(assessment: Assessment, index: Index) -> Grid:
    rows = tuple(
        (_root(one.root, index), cell(strong(one.words)), cell(_span(one.readings) if one.readings.lo else "–"))
        for one in assessment.without_root
    )
    return Grid("The answer without each origin", ("Without", "The answer would be", "Assessed"), rows, (2,))


def _root(root_id: str, index: Index) -> Sentence:
    root = index.roots.get(root_id)
    documents = [one for one in (root.documents if root else ()) if one in index.documents]
    if not documents:
        return cell(root_id)
    first = index.documents[documents[0]]
    rest = len(documents) - 1
    more = f" and {counted(rest, 'document')} that rest on it" if rest else ""
    return cell(name(index.voice(first.id)), f", {first.published or 'without date'}{more}")


def _span(readings: Readings) -> str:
    return f"{readings.lo:.2f} … {readings.hi:.2f}"


def _account(assessment: Assessment) -> Grid:
    one = assessment.readings
    header = ("Record", "Reporting", "Assessed", "Not excluded", "Word held in")
    row = (f"{one.F:.2f}", f"{one.R:.2f}", _span(one), f"{one.C:.2f}", f"{assessment.stable:.0%} of draws")
    return Grid(
        "The evidence account in numbers: not a probability",
        header,
        (tuple(cell(value) for value in row),),
        (0, 1, 2, 3, 4),
    )


def _questions(index: Index) -> Section:
    found = all_questions(index)
    if not found:
        return Section("questions", "Open questions", (Paragraph((sentence(("No open question is on file",)),)),))
    rows = tuple(_question(one, index) for one in found)
    header = ("Question", "Channel", "Why it is open", "Record that would settle it", "Holder", "Worth")
    lead = sentence(("Ranked by how far an answer would move the assessment",))
    grid = Grid("Open questions, the most valuable first", header, rows, (5,))
    return Section("questions", "Open questions", (Paragraph((lead,)), grid))


def all_questions(index: Index) -> tuple[OpenQuestion, ...]:
    """Questions of the case and of every channel, once each, the most valuable first."""
    listed = (*index.findings.questions, *(one for made in index.findings.assessments for one in made.questions))
    unique = {one.id: one for one in listed}
    return tuple(sorted(unique.values(), key=lambda one: (-one.value, one.id)))


def _question(one: OpenQuestion, index: Index) -> tuple[Sentence, ...]:
    link = index.links.get(one.link)
    asked = cell(*index.named(_asked(one.text)))
    text = cite(asked, index.of_link(link), index) if link else asked
    record, holder = (cell(*(index.named(words) or ("–",))) for words in (one.record, one.holder))
    return (text, cell(one.channel), cell(one.origin), record, holder, cell(f"{one.value:.2f}"))


def _asked(text: str) -> str:
    """An open question asks for anybody, not for somebody."""
    return text.replace("Did somebody ", "Did anybody ", 1)
