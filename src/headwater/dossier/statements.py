"""A proposition as a block: the best passage first, the others after it, denials and replies beside."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from headwater.dossier.beside import Spoken, beside
from headwater.dossier.clauses import affirmed, clause
from headwater.dossier.index import Index
from headwater.dossier.propositions import Proposition, declared_items
from headwater.dossier.spans import given, joined, sentence, spans
from headwater.dossier.tree import Kind, Sentence, Span, Statement
from headwater.dossier.voices import cite, confirmed, in_own_words, reports_not, say
from headwater.dossier.wording import capital, counted, on_date
from headwater.model import Claim, Family, Link, LinkStatus, Stance, Tier

WITHOUT_LINK = "not counted"
_FULL = 6


def statement(proposition: Proposition, index: Index, spoken: Spoken) -> Statement:
    """The block of a proposition; ``spoken`` are the replies on file by the person who gives them."""
    link = proposition.link
    body = [claim for claim in proposition.claims if index.stance(claim) is not Stance.DENIES]
    told = _told(body, index) + (_declared(link, index) if link else ())
    return Statement(
        link.id if link else "",
        link.status if link else WITHOUT_LINK,
        told or _headless(proposition, index),
        beside(proposition, index, spoken),
        _marks(proposition, index),
        f"link-{link.id}" if link else f"claim-{proposition.claims[0].id}",
    )


def _headless(proposition: Proposition, index: Index) -> tuple[Sentence, ...]:
    """Only denials are on file: say so before they are printed; a report that it is not so stands by itself."""
    first = proposition.claims[0]
    if proposition.claims and all(reports_not(claim, index) for claim in proposition.claims):
        return _told(proposition.claims, index)
    body = clause(affirmed(first), index, adverb=False)
    text = spans("no passage on file asserts that ", *body, "; what is on file speaks against it")
    return (cite(sentence(text, Kind.NOTE), proposition.claims, index),)


def _told(claims: Sequence[Claim], index: Index) -> tuple[Sentence, ...]:
    """A sentence for each new wording; those who say the same again are named in one sentence."""
    told: list[Sentence] = []
    same: list[Claim] = []
    seen: set[tuple[str, str]] = set()
    for together in _by_document(sorted(claims, key=lambda claim: _best_first(claim, index)), index):
        words = _words(together[0], index)
        if words in seen or len(told) >= _FULL:
            same.extend(together)
        else:
            told.append(say(together, index))
            seen.add(words)
    stances = dict.fromkeys(index.stance(claim) for claim in same)
    return (*told, *(_again([one for one in same if index.stance(one) is stance], index) for stance in stances))


def _again(claims: Sequence[Claim], index: Index) -> Sentence:
    voices: dict[tuple[Span, ...], str] = {}
    for claim in claims:
        voices.setdefault(index.publisher(claim.document), on_date(index.documents[claim.document].published))
    told = [spans(*voice, f" {when}" if when else "") for voice, when in voices.items()]
    said, kind = _again_said(claims, index)
    return cite(sentence(spans(f"the same is {said} by ", *joined(told)), kind), claims, index)


def _again_said(claims: Sequence[Claim], index: Index) -> tuple[str, Kind]:
    if index.stance(claims[0]) is not Stance.ASSERTS:
        return "called unclear or not found", Kind.UNKNOWN
    if all(index.tier(claim).alleges for claim in claims):
        return "alleged (untested)", Kind.ALLEGATION
    return "stated", Kind.FACT


def _words(claim: Claim, index: Index) -> tuple[str, str]:
    words = claim.quote.strip() if in_own_words(claim) else "".join(span.text for span in clause(claim, index))
    return (index.stance(claim), words)


def _by_document(claims: Sequence[Claim], index: Index) -> list[list[Claim]]:
    grouped: dict[tuple[str, ...], list[Claim]] = defaultdict(list)
    for claim in claims:
        grouped[(claim.document, claim.attribution, index.tier(claim), *_words(claim, index))].append(claim)
    return list(grouped.values())


def _best_first(claim: Claim, index: Index) -> tuple[int, int, str, tuple[str, str, int]]:
    item = index.item(claim)
    unsaid = index.stance(claim) is not Stance.ASSERTS
    if claim.relation.family is Family.CASE:
        return (int(unsaid), 0, "", index.order(claim))
    return (int(unsaid), list(Tier).index(index.tier(claim)), item.letter if item else "Z", index.order(claim))


def _declared(link: Link, index: Index) -> tuple[Sentence, ...]:
    """What the case file itself states, with the reason that it gives."""
    if not declared_items(link, index):
        return ()
    body, state = index.caption(link.subject), index.caption(link.object)
    reason = next((one.reason for one in index.findings.casefile.bodies if one.body.casefold() == body.casefold()), "")
    why = (", with the reason: ", given(reason)) if reason else ()
    told = spans(
        "the case file states that ", *index.told(link.subject, body), f" is {link.relation} ",
        *index.told(link.object, state),
    )  # fmt: skip
    return (sentence((*told, *why), Kind.DECLARED),)


def _marks(proposition: Proposition, index: Index) -> tuple[str, ...]:
    link, claims = proposition.link, proposition.claims
    if not claims:
        return (capital(link.status),) if link else ()
    marks = [confirmed_words(claims, index)]
    if claims[0].relation.family is Family.SPEECH:
        return ("Statement, shown and not weighed", *marks)
    if link and link.roots:
        marks = [_origins(len(link.roots)), f"Admiralty number {link.number}, computed", *marks]
    if not link:
        return (_waits(claims, index), *marks)
    return (_standing(link, claims, index), *marks)


def _waits(claims: Sequence[Claim], index: Index) -> str:
    unknown = all(index.stance(claim) is Stance.NO_KNOWLEDGE for claim in claims)
    return "Said to be unknown" if unknown else "Not counted: waits for a person"


def _standing(link: Link, claims: Sequence[Claim], index: Index) -> str:
    """The status in words that tell a reader more than “open”."""
    if link.status is not LinkStatus.OPEN:
        return capital(link.status)
    if any(index.stance(claim) is Stance.DENIES for claim in claims):
        alone = all(reports_not(claim, index) for claim in claims)
        return "Reported as not so" if alone else "Asserted by nobody"
    return "Said to be unknown" if all(index.stance(claim) is Stance.NO_KNOWLEDGE for claim in claims) else "Open"


def _origins(roots: int) -> str:
    return "rests on one origin" if roots == 1 else f"rests on {counted(roots, 'independent origin')}"


def confirmed_words(claims: Sequence[Claim], index: Index) -> str:
    """How many of its passages a person has confirmed."""
    done = sum(confirmed(claim, index) for claim in claims)
    return confirmed_phrase(done, len(claims))


def confirmed_phrase(done: int, of: int) -> str:
    """``none of three passages confirmed by a person``."""
    if of == 1:
        return "confirmed by a person" if done else "not confirmed by a person"
    number = "none" if not done else "all" if done == of else counted(done, "", "").strip()
    return f"{number} of {counted(of, 'passage')} confirmed by a person"
