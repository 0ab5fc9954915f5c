"""Names on lists: parties of sanctions lists and registers that people and bodies of the file may be."""

from __future__ import annotations

from headwater.dossier.findings import Listing
from headwater.dossier.index import Index
from headwater.dossier.spans import cell, given, joined, name, sentence, spans
from headwater.dossier.tree import Grid, Paragraph, Section, Sentence
from headwater.dossier.wording import counted

MOST = 100
_SAME, _DIFFERENT = "same", "different"
_LEAD = (
    "Names of this file that are alike to names on lists. A hit is a question about a name and no finding about"
    " anyone: it carries no weight, and it is not checked by a person unless the last column says so"
)
_HEADER = ("In this file", "Listed as", "List", "Listed for", "What agrees", "What conflicts", "Checked")


def lists(index: Index) -> tuple[Section, ...]:
    """The section, where a list was looked through and something was found; hits judged different are counted only."""
    there = {end for claim in index.claims.values() for end in (claim.subject_entity, claim.object_entity)}
    declared = {entity.id for entity in index.findings.entities if entity.declared}
    hits = [hit for hit in index.findings.listed if hit.entity in there | declared]
    if not hits:
        return ()
    shown = sorted((hit for hit in hits if hit.checked != _DIFFERENT), key=_order)
    notes = [sentence((_LEAD,))]
    if apart := len(hits) - len(shown):
        notes.append(sentence((f"{counted(apart, 'further hit')} {_were(apart)} judged different by a person",)))
    if (more := len(shown) - MOST) > 0:
        notes.append(sentence((f"{counted(more, 'further hit')} {_were(more)} left out",)))
    grid = (Grid("Hits on lists", _HEADER, tuple(map(_row, shown[:MOST]))),) if shown else ()
    return (Section("lists", "Names on lists", (Paragraph(tuple(notes), "lead"), *grid)),)


def _were(count: int) -> str:
    return "was" if count == 1 else "were"


def _order(hit: Listing) -> tuple[object, ...]:
    return (hit.checked != _SAME, bool(hit.conflicts), -hit.score, hit.caption, hit.list, hit.entry)


def _row(hit: Listing) -> tuple[Sentence, ...]:
    alike = joined([spans(name(one)) for one in hit.alike])
    return (
        cell(name(hit.caption, hit.entity)),
        cell(name(hit.listed_as)),
        cell(name(hit.list), f", {hit.entry}"),
        cell(given(", ".join(hit.topics)) if hit.topics else "–"),
        cell(*alike, f" ({hit.why})", *(f"; {one}" for one in hit.agrees)),
        cell("; ".join(hit.conflicts) or "–"),
        cell(*((f"{hit.checked}, by ", name(hit.who), f", {hit.when[:10]}") if hit.checked else ("not by a person",))),
    )
