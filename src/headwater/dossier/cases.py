"""Proceedings: what was brought against whom, where it stands and how it ended, acquittals included.

Sanctions are decided by an authority and charges by a court: the two are told apart even against one party.
"""

from __future__ import annotations

from dataclasses import replace

from headwater.dossier.index import Index
from headwater.dossier.spans import sentence, spans
from headwater.dossier.tree import Kind, Sentence, Span
from headwater.dossier.voices import cite
from headwater.dossier.wording import on_date
from headwater.model import Claim
from headwater.weigh.proceedings import Outcome, Proceeding, Step

UNTESTED = "no decision of a court is on file; untested"
ADMINISTRATIVE = "an act of an authority; no decision of a court on it is on file"


def parts(case: Proceeding) -> tuple[Proceeding, ...]:
    """The sanctions and the case before a court as two proceedings, where one party has both."""
    sanctions = tuple(step for step in case.steps if step.outcome is Outcome.SANCTIONED)
    court = tuple(step for step in case.steps if step.outcome is not Outcome.SANCTIONED)
    if not sanctions or not court:
        return (case,)
    state = case.state if case.state is not Outcome.SANCTIONED else court[-1].outcome
    return (replace(case, steps=court, state=state), replace(case, steps=sanctions, state=Outcome.SANCTIONED))


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
    if case.state is Outcome.SANCTIONED:
        return ADMINISTRATIVE
    return UNTESTED if case.open else f"outcome: {case.state}"


def untested(case: Proceeding, claims: tuple[Claim, ...], index: Index) -> str:
    """An outcome that only a party or an unedited page tells is itself an allegation."""
    alleged = bool(claims) and all(index.tier(claim).alleges for claim in claims)
    return "; so stated, untested" if alleged and outcome_words(case) != UNTESTED else ""


def standing(case: Proceeding, index: Index, *, about: bool = True) -> Sentence:
    """State of the proceeding and its outcome, or that none is on file.

    Args:
        case: the proceeding.
        index: look-ups.
        about: its party is an end of the statement; else only the document belongs to the proceeding.
    """
    _, named = parties(case, index)
    claims = claims_of(case, index)
    party = index.told(case.party, claims[0].subject if claims else case.party)
    kind = "sanctions" if case.state is Outcome.SANCTIONED else "proceeding"
    lead = f"state of the {kind} against " if about else f"the allegation stands in a document of the {kind} against "
    label = spans(" in ", *named) if named else ()
    told: tuple[Span | str, ...] = (
        lead,
        *party,
        *label,
        f": {state_words(case)}; {outcome_words(case)}",
        untested(case, claims, index),
    )
    return cite(sentence(told, Kind.FACT), claims, index)
