"""One sentence per channel, its confidence in a sentence of its own, and what is missing where nothing is assessed."""

from __future__ import annotations

from dataclasses import replace

from headwater.dossier.index import Index
from headwater.dossier.spans import joined, marked, sentence, spans, strong
from headwater.dossier.tree import Answer, Day, Kind, Sentence, Span
from headwater.dossier.voices import cite, say
from headwater.dossier.wording import counted, date_words
from headwater.model import Assessment, Chain, Channel, Claim, Flow, LinkStatus, Question, Stance

NOT_ASSESSED = "NOT ASSESSED"
_DENIALS = 4  # on the front page; all of them stand in the body
Told = tuple["Span | str", ...]


def day(index: Index) -> Day:
    """Every channel as known on the day of an answer."""
    found = index.findings.assessments
    none = (
        sentence(("no sponsor and movement are named in the case file, so no channel was traced",))
        if not found
        else None
    )
    question = index.findings.casefile.question
    ordered = sorted(found, key=lambda one: _place(one, question, index))
    return Day(
        index.findings.as_of,
        as_known(index.findings.as_of),
        tuple(answer(assessment, index) for assessment in ordered),
        none,
    )


def _place(one: Assessment, question: Question, index: Index) -> tuple[int, str, int, str, int]:
    """In the order in which the question names them, then by channel."""
    sponsor, movement = party(one.sponsor, index), party(one.movement, index)
    channel = list(Channel).index(one.channel)
    return (_rank(sponsor, question.sponsors), sponsor, _rank(movement, question.movements), movement, channel)


def _rank(named: str, asked: tuple[str, ...]) -> int:
    folded = [one.casefold() for one in asked]
    return folded.index(named.casefold()) if named.casefold() in folded else len(folded)


def as_known(as_of: str) -> str:
    """``as known on 4 February 2017``."""
    return f"as known on {date_words(as_of)}" if as_of else "as known from all documents on file"


def answer(assessment: Assessment, index: Index) -> Answer:
    """One channel between one sponsor and one movement."""
    return Answer(
        assessment.channel.heading,
        marked(party(assessment.sponsor, index)),
        marked(party(assessment.movement, index)),
        assessment.as_of,
        assessment.assessed,
        assessment.words,
        _likelihood(assessment, index) if assessment.assessed else _not_assessed(assessment, index),
        _confidence(assessment) if assessment.assessed else None,
        _missing(assessment, index),
        assessment.readings,
        _against(assessment, index),
    )


def party(ref: str, index: Index) -> str:
    """Name of a sponsor or movement, given as an entity id or a name."""
    return index.caption(ref, ref)


def _party(ref: str, index: Index) -> tuple[Span, ...]:
    return index.told(_entity(ref, index), ref)


def _entity(ref: str, index: Index) -> str:
    """Id of an entity that is given by its id or by a name of it."""
    if ref in index.entities:
        return ref
    named = [one for one in index.findings.entities if ref in (one.caption, *one.names)]
    named.sort(key=lambda one: (not one.declared, not one.schema.acts, ref != one.caption, one.id))
    return named[0].id if named else ""


def _likelihood(assessment: Assessment, index: Index) -> Sentence:
    told: Told = (
        "that support ran from ", *_party(assessment.sponsor, index), " to ", *_party(assessment.movement, index),
        f" through the {assessment.channel} channel", *_way(assessment.chain, index),
        " is assessed as ", strong(assessment.words),
        f", {as_known(assessment.as_of)}",
    )  # fmt: skip
    made = sentence(told, Kind.JUDGEMENT)
    return cite(made, chain_claims(assessment.chain, index), index) if assessment.chain else made


def _way(chain: Chain | None, index: Index) -> tuple[Span | str, ...]:
    """The stations between the two ends: an assessment is never printed without its chain."""
    between = [spans(*_party(hop.target, index)) for hop in chain.hops[:-1]] if chain else []
    return (", by way of ", *joined(between), ",") if between else ()


def _not_assessed(assessment: Assessment, index: Index) -> Sentence:
    lead: Told = (strong(NOT_ASSESSED), f" through the {assessment.channel} channel: ")
    known = chain_claims(assessment.partial, index)
    if not assessment.partial or not known or not _acts(assessment.partial, index):
        return sentence((*lead, "no chain is on file"), Kind.JUDGEMENT)
    solid = _solid(assessment.partial, index)
    tested = "" if solid else " and rests in part on untested allegation or on claims without weight"
    return cite(sentence((*lead, "the chain on file is incomplete", tested), Kind.JUDGEMENT), known, index)


def _acts(chain: Chain, index: Index) -> bool:
    """True where something is given or done on the way; roles and identities alone point to no support."""
    links = [index.links[hop.link] for hop in chain.hops if hop.link in index.links]
    return any(link.relation.rule.flow is not Flow.BOTH for link in links)


def _solid(chain: Chain, index: Index) -> bool:
    """True where records or reporting bear every link that is on file."""
    links = [index.links[hop.link] for hop in chain.hops if hop.link in index.links]
    return all(link.readings.R > 0 for link in links)


def chain_claims(chain: Chain | None, index: Index) -> tuple[Claim, ...]:
    """Claims of every link of a chain, in its order, without repetition."""
    links = [index.links[hop.link] for hop in chain.hops if hop.link in index.links] if chain else []
    return tuple(dict.fromkeys(claim for link in links for claim in index.of_link(link)))


def _confidence(assessment: Assessment) -> Sentence:
    why = f": {assessment.confidence_why.rstrip('.')}" if assessment.confidence_why else ""
    return sentence(("confidence in this is ", strong(assessment.confidence), why), Kind.CONFIDENCE)


def _missing(assessment: Assessment, index: Index) -> tuple[Sentence, ...]:
    """What is missing where something is on file, and what is said to be unknown where nothing is."""
    if assessment.assessed:
        return _weightless(assessment.chain, index)
    unknown = _said_unknown(assessment, index)
    if unknown or not assessment.partial or not _acts(assessment.partial, index):
        return unknown
    return tuple(gap(pair, index) for pair in assessment.partial.missing)


def _weightless(chain: Chain | None, index: Index) -> tuple[Sentence, ...]:
    """A low end that comes from sources without weight must not read as a finding that there was nothing."""
    links = [index.links[hop.link] for hop in chain.hops if hop.link in index.links] if chain else []
    if not any(link.status is LinkStatus.WITHOUT_WEIGHT for link in links):
        return ()
    words = "the low end says only that a link of this chain rests on sources without weight; it is no finding"
    return (sentence((words, " that there was no support"), Kind.NOTE),)


def _against(assessment: Assessment, index: Index) -> tuple[Sentence, ...]:
    """Denials between any two stations of the chain, whichever of them a denial names; one a document."""
    chain = assessment.chain or assessment.partial
    stations = {_entity(assessment.sponsor, index), _entity(assessment.movement, index)}
    stations.update(end for hop in (chain.hops if chain else ()) for end in (hop.source, hop.target))
    denied = [
        claim
        for link in index.findings.links
        if assessment.channel in link.channels and {link.subject, link.object} <= stations
        for claim in index.of_link(link)
        if index.stance(claim) in (Stance.DENIES, Stance.SEARCHED_NOT_FOUND)
    ]
    by_document = {claim.document: claim for claim in sorted(denied, key=index.order, reverse=True)}
    return tuple(say([claim], index) for claim in sorted(by_document.values(), key=index.order)[:_DENIALS])


def _said_unknown(assessment: Assessment, index: Index) -> tuple[Sentence, ...]:
    """Passages that call the very thing unclear; the passages themselves are printed further below."""
    ends = (_entity(assessment.sponsor, index), _entity(assessment.movement, index))
    for link in index.findings.links:
        if (link.subject, link.object) == ends and assessment.channel in link.channels:
            told = [one for one in index.of_link(link) if index.stance(one) is Stance.NO_KNOWLEDGE]
            if told:
                body: Told = ("whether there was any is called unclear by ", *index.publisher(told[0].document))
                more = len({one.document for one in told}) - 1
                words: Told = (*body, f" and {counted(more, 'other document')}" if more else "")
                return (cite(sentence(words, Kind.UNKNOWN), told, index),)
    return ()


def gap(pair: tuple[str, str], index: Index) -> Sentence:
    """What a partial chain lacks."""
    one, other = (_party(end, index) for end in pair)
    return sentence(("What is missing: a passage that asserts a link between ", *one, " and ", *other), Kind.GAP)


def through(chain: Chain, index: Index) -> tuple[Span, ...]:
    """The chain as a list of its stations."""
    stations = [chain.hops[0].source, *(hop.target for hop in chain.hops)] if chain.hops else []
    return joined([spans(*_party(station, index)) for station in stations], "→")


def uncited(made: Sentence) -> Sentence:
    """The sentence without its passages, for a place that repeats it."""
    return replace(made, citations=())
