"""What changed between the days, and what was done to the case."""

from __future__ import annotations

from headwater.dossier.answers import party
from headwater.dossier.findings import Change, DossierInput
from headwater.dossier.index import Index
from headwater.dossier.spans import cell, given, name, sentence, strong
from headwater.dossier.tree import Grid, Paragraph, Section, Sentence, Span
from headwater.dossier.voices import cite, say
from headwater.dossier.wording import date_words

MOST = 400


def changes(made: DossierInput, index: Index) -> Section:
    """The section: one row for each channel and pair of days, with the item that moved its word."""
    if len(made.answers) < 2:
        words = "This dossier answers for one day only"
        return Section("changes", "Changes between the days", (Paragraph((sentence((words,)),)),))
    if not made.changes:
        words = "No channel has another word on the later day than on the earlier one"
        return Section("changes", "Changes between the days", (Paragraph((sentence((words,)),)),))
    header = ("Channel", "From", "To", "Before", "After", "What moved it")
    rows = tuple(_change(one, index) for one in made.changes)
    return Section("changes", "Changes between the days", (Grid("Which item moved which word", header, rows),))


def _change(one: Change, index: Index) -> tuple[Sentence, ...]:
    sides = (f"{one.channel}: ", name(party(one.sponsor, index)), " → ", name(party(one.movement, index)))
    return (
        cell(*sides),
        cell(date_words(one.earlier) or "–"),
        cell(date_words(one.later) or "all documents"),
        cell(strong(one.before)),
        cell(strong(one.after)),
        _moved(one, index),
    )


def _moved(one: Change, index: Index) -> Sentence:
    claims = [index.claims[claim] for claim in one.claims if claim in index.claims]
    told = [span for claim in claims[:4] for span in (*say([claim], index).spans, Span(" "))]
    made = cell(*told, *index.named(one.why)) if told or one.why else cell("not found")
    return cite(made, claims, index)


def log(made: DossierInput) -> Section:
    """Change log of the case."""
    if not made.runs:
        return Section("log", "Change log", (Paragraph((sentence(("No entry is on file",)),)),))
    latest = sorted(made.runs, key=lambda run: run.when, reverse=True)
    rows = tuple((cell(run.when), cell(name(run.who)), cell(given(run.what))) for run in latest[:MOST])
    return Section(
        "log", "Change log", (Grid("What was done to the case, latest first", ("When (UTC)", "Who", "What"), rows),)
    )
