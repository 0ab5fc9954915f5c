"""Where documents do not agree: rival values side by side, and relays that say more than what they cite."""

from __future__ import annotations

from collections.abc import Sequence

from headwater.dossier.index import Index
from headwater.dossier.spans import cell, given, joined, name, quoted, sentence, spans
from headwater.dossier.tree import Grid, Paragraph, Section, Sentence
from headwater.dossier.voices import cite
from headwater.dossier.wording import on_date, value_words
from headwater.model import Claim, Conflict, Drift


def disputes(index: Index) -> Section:
    """The section with conflicts and drift."""
    if not index.findings.conflicts and not index.findings.drifts:
        none = sentence(
            ("No two passages on file give rival values for one thing, and no relay states more than it cites",)
        )
        return Section("disputes", "Conflicts and drift", (Paragraph((none,)),))
    return Section("disputes", "Conflicts and drift", (), (_conflicts(index), _drifts(index)))


def _conflicts(index: Index) -> Section:
    found = index.findings.conflicts
    if not found:
        none = sentence(("No two passages on file give rival dates, amounts or names for one thing",))
        return Section("conflicts", "Conflicts", (Paragraph((none,)),))
    rows = tuple(row for conflict in found for row in _values(conflict, index))
    lead = sentence(
        ("Each rival value stands with its passages; none is preferred, and they may also tell of different things",)
    )
    return Section(
        "conflicts",
        "Conflicts",
        (Paragraph((lead,)), Grid("Rival values", ("About", "Kind", "Value", "Says so"), rows)),
    )


def _values(conflict: Conflict, index: Index) -> Sequence[tuple[Sentence, ...]]:
    rows = []
    for value, ids in zip(conflict.values, conflict.claims, strict=False):
        claims = [index.claims[one] for one in ids if one in index.claims]
        printed = index.caption(value, value_words(value))
        voices = dict.fromkeys(index.voice(claim.document) for claim in claims)
        about = cell(index.name(conflict.subject, conflict.subject), f": {conflict.relation}")
        said_by = joined([spans(name(voice)) for voice in voices]) or ("–",)
        rows.append((about, cell(conflict.kind), cite(cell(name(printed)), claims, index), cell(*said_by)))
    return rows


def _drifts(index: Index) -> Section:
    found = index.findings.drifts
    if not found:
        none = sentence(("No relay on file states more than the origin that it cites",))
        return Section("drift", "Claims that grew on the way", (Paragraph((none,)),))
    rows = tuple(_drift(drift, index) for drift in found)
    lead = sentence(("The stronger wording has no origin of its own: the relay cites a document that does not say so",))
    header = ("What the relay states", "What its origin states")
    return Section(
        "drift", "Claims that grew on the way", (Paragraph((lead,)), Grid("Both wordings side by side", header, rows))
    )


def _drift(drift: Drift, index: Index) -> tuple[Sentence, ...]:
    return (
        _side(drift.relay_claim, drift.relay_document, drift.stronger, index),
        _side(drift.root_claim, drift.root_document, drift.weaker, index),
    )


def _side(claim_id: str, document: str, wording: str, index: Index) -> Sentence:
    claim: Claim | None = index.claims.get(claim_id)
    found = index.documents.get(document)
    when = f", {on_date(found.published)}" if found and found.published else ""
    said = quoted(wording) if claim and wording in claim.quote else given(wording)
    made = cell(name(index.voice(document)), f"{when}: ", said)
    return cite(made, [claim], index) if claim else made
