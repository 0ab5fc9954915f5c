"""One sentence per channel, its confidence in a sentence of its own, and what is missing where nothing is assessed."""

from __future__ import annotations

from dataclasses import replace

from headwater.dossier.index import Index
from headwater.dossier.spans import joined, name, sentence, spans, strong
from headwater.dossier.tree import Answer, Day, Kind, Sentence, Span
from headwater.dossier.voices import cite
from headwater.dossier.wording import date_words
from headwater.model import Assessment, Chain, Channel, Claim

NOT_ASSESSED = "NOT ASSESSED"


def day(index: Index) -> Day:
    """Every channel as known on the day of an answer."""
    found = index.findings.assessments
    none = (
        sentence(("no sponsor and movement are named in the case file, so no channel was traced",))
        if not found
        else None
    )
    ordered = sorted(found, key=lambda one: (one.sponsor, one.movement, list(Channel).index(one.channel)))
    return Day(
        index.findings.as_of,
        as_known(index.findings.as_of),
        tuple(answer(assessment, index) for assessment in ordered),
        none,
    )


def as_known(as_of: str) -> str:
    """``as known on 4 February 2017``."""
    return f"as known on {date_words(as_of)}" if as_of else "as known from all documents on file"


def answer(assessment: Assessment, index: Index) -> Answer:
    """One channel between one sponsor and one movement."""
    return Answer(
        assessment.channel.heading,
        party(assessment.sponsor, index),
        party(assessment.movement, index),
        assessment.as_of,
        assessment.assessed,
        assessment.words,
        _likelihood(assessment, index) if assessment.assessed else _not_assessed(assessment, index),
        _confidence(assessment) if assessment.assessed else None,
        _missing(assessment, index),
        assessment.readings,
    )


def party(ref: str, index: Index) -> str:
    """Name of a sponsor or movement, given as an entity id or a name."""
    return index.caption(ref, ref)


def _party(ref: str, index: Index) -> Span:
    return name(party(ref, index), ref if ref in index.entities else "")


def _likelihood(assessment: Assessment, index: Index) -> Sentence:
    told = (
        "that support ran from ", _party(assessment.sponsor, index), " to ", _party(assessment.movement, index),
        f" through the {assessment.channel} channel is assessed as ", strong(assessment.words),
        f", {as_known(assessment.as_of)}",
    )  # fmt: skip
    made = sentence(told, Kind.JUDGEMENT)
    return cite(made, chain_claims(assessment.chain, index), index) if assessment.chain else made


def _not_assessed(assessment: Assessment, index: Index) -> Sentence:
    told = (
        strong(NOT_ASSESSED), f" through the {assessment.channel} channel: ",
        "no chain of asserted links leads from ",
        _party(assessment.sponsor, index), " to ", _party(assessment.movement, index),
    )  # fmt: skip
    made = sentence(told, Kind.JUDGEMENT)
    return cite(made, chain_claims(assessment.partial, index), index) if assessment.partial else made


def chain_claims(chain: Chain | None, index: Index) -> tuple[Claim, ...]:
    """Claims of every link of a chain, in its order, without repetition."""
    links = [index.links[hop.link] for hop in chain.hops if hop.link in index.links] if chain else []
    return tuple(dict.fromkeys(claim for link in links for claim in index.of_link(link)))


def _confidence(assessment: Assessment) -> Sentence:
    why = f": {assessment.confidence_why.rstrip('.')}" if assessment.confidence_why else ""
    return sentence(("confidence in this is ", strong(assessment.confidence), why), Kind.CONFIDENCE)


def _missing(assessment: Assessment, index: Index) -> tuple[Sentence, ...]:
    if assessment.assessed or not assessment.partial:
        return ()
    return tuple(gap(pair, index) for pair in assessment.partial.missing)


def gap(pair: tuple[str, str], index: Index) -> Sentence:
    """What a partial chain lacks."""
    one, other = (_party(end, index) for end in pair)
    return sentence(("What is missing: a passage that asserts a link between ", one, " and ", other), Kind.GAP)


def through(chain: Chain, index: Index) -> tuple[Span, ...]:
    """The chain as a list of its stations."""
    stations = [chain.hops[0].source, *(hop.target for hop in chain.hops)] if chain.hops else []
    return joined([spans(_party(station, index)) for station in stations], "→")


def uncited(made: Sentence) -> Sentence:
    """The sentence without its passages, for a place that repeats it."""
    return replace(made, citations=())
