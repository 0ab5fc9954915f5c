"""Proceedings: what was brought against whom, where it stands and how it ended, acquittals included."""

from __future__ import annotations

from headwater.dossier.index import Index
from headwater.dossier.spans import sentence, spans
from headwater.dossier.tree import Kind, Sentence, Span
from headwater.dossier.voices import cite
from headwater.dossier.wording import on_date
from headwater.model import Claim
from headwater.weigh.proceedings import Outcome, Proceeding, Step

UNTESTED = "no decision of a court is on file; untested"


def claims_of(case: Proceeding, index: Index) -> tuple[Claim, ...]:
    """The claims of the steps of a case, in their order."""
    return tuple(index.claims[step.claim] for step in case.steps if step.claim in index.claims)


def parties(case: Proceeding, index: Index) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Names of the party and of the case; the second is empty where no case is named."""
    claims = claims_of(case, index)
    party = spans(index.name(case.party, claims[0].subject if claims else case.party))
    words = claims[0].object if claims else case.case
    return party, spans(index.name(case.case, words)) if case.case else ()


def state_words(case: Proceeding) -> str:
    """Every step with its date: ``charged on 29 July 2022, acquitted in 2024``."""
    return ", ".join(dict.fromkeys(_step(step) for step in case.steps)) or case.state


def _step(step: Step) -> str:
    outcome = "named as a party" if step.outcome is Outcome.PARTY else step.outcome
    return f"{outcome} {on_date(step.when)}".strip()


def outcome_words(case: Proceeding) -> str:
    """How it ended, or that no end is on file."""
    return UNTESTED if case.open else f"outcome: {case.state}"


def standing(case: Proceeding, index: Index) -> Sentence:
    """State of the proceeding and its outcome, or that none is on file."""
    party, named = parties(case, index)
    label = spans(" in ", *named) if named else ()
    told: tuple[Span | str, ...] = (
        "state of the proceeding against ",
        *party,
        *label,
        f": {state_words(case)}; {outcome_words(case)}",
    )
    return cite(sentence(told, Kind.FACT), claims_of(case, index), index)
