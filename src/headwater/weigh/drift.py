"""Claim drift: a relay that states more than the document it rests on (METHOD §1)."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence

from headwater.model import Claim, Drift, Hedge, Polarity, Relation, Stance
from headwater.weigh.amounts import SAME
from headwater.weigh.items import ALLEGED
from headwater.weigh.links import ends_of
from headwater.weigh.roots import Roots

# Ladders of what can be said of the same two ends, from less to more.
_LADDERS: tuple[tuple[tuple[Relation, ...], ...], ...] = (
    (
        (Relation.CONTACTED,),
        (Relation.MET,),
        (Relation.STATES_SUPPORT_FOR, Relation.ENDORSES),
        (Relation.PROVIDES,),
        (Relation.FUNDS,),
        (Relation.SUPERVISES, Relation.TASKS),
        (Relation.DIRECTS, Relation.CONTROLS),
    ),
    ((Relation.ATTENDS,), (Relation.SPEAKS_AT,), (Relation.HOSTS,), (Relation.ORGANISES,)),
    ((Relation.COVERS,), (Relation.PUBLISHES, Relation.PROMOTES), (Relation.AMPLIFIES,)),
    ((Relation.MEMBER_OF,), (Relation.REPRESENTS,), (Relation.CHAIRS, Relation.LEADS)),
    ((Relation.AFFILIATED_WITH,), (Relation.PART_OF,)),
)
_RUNG = {
    relation: (ladder, rung)
    for ladder, rungs in enumerate(_LADDERS)
    for rung, relations in enumerate(rungs)
    for relation in relations
}

_Told = Mapping[tuple[str, frozenset[str]], Sequence[Claim]]


def stronger(one: Relation, other: Relation) -> bool:
    """True where ``one`` says more of the same two ends than ``other``."""
    mine, theirs = _RUNG.get(one), _RUNG.get(other)
    return bool(mine and theirs and mine[0] == theirs[0] and mine[1] > theirs[1])


def find_drifts(claims: Iterable[Claim], roots: Roots, documents: Container[str]) -> tuple[Drift, ...]:
    """Claims that say more than the document they rest on, each with the wording that it outran.

    More means: a stronger relation, a larger amount, a hedge, a speaker or an "alleged" left out. A document
    that says nothing of the two ends is passed over for the one it rests on in turn.
    """
    asserting = [one for one in claims if one.stance is Stance.ASSERTS and one.polarity is Polarity.AFFIRMED]
    relays = [one for one in asserting if one.id in roots.cites]
    if not relays:
        return ()
    told: dict[tuple[str, frozenset[str]], list[Claim]] = {}
    for claim in asserting:
        told.setdefault((claim.document, _ends(claim)), []).append(claim)
    found = []
    for relay in relays:
        origin = _origin(relay, roots, told) if roots.cites[relay.id] in documents else ()
        outrun = _outrun(relay, origin, roots)
        if outrun is not None:
            found.append(_drift(relay, outrun))
    return tuple(sorted(found, key=lambda one: (one.relay_document, one.relay_claim)))


def _ends(claim: Claim) -> frozenset[str]:
    subject, _, object = ends_of(claim)
    return frozenset((subject, object))


def _origin(relay: Claim, roots: Roots, told: _Told) -> Sequence[Claim]:
    """What the nearest cited document says of the same ends, in the relation or one of its ladder."""
    seen = {relay.document}
    document = roots.cites[relay.id]
    while document and document not in seen:
        seen.add(document)
        same = [one for one in told.get((document, _ends(relay)), ()) if _comparable(relay, one)]
        if same:
            return same
        document = roots.rests_on(document)
    return ()


def _comparable(relay: Claim, origin: Claim) -> bool:
    if relay.relation is origin.relation:
        return True
    mine, theirs = _RUNG.get(relay.relation), _RUNG.get(origin.relation)
    return bool(mine and theirs and mine[0] == theirs[0])


def _outrun(relay: Claim, origin: Sequence[Claim], roots: Roots) -> Claim | None:
    """The strongest wording of the origin, where the relay says more than all of it."""
    if not origin:
        return None
    most = max(origin, key=lambda one: (_RUNG.get(one.relation, (0, 0))[1], one.amount or 0.0, one.id))
    if all(stronger(relay.relation, one.relation) for one in origin):
        return most
    same = [one for one in origin if not stronger(relay.relation, one.relation)]
    says_more = (_larger, _unhedged, _made_fact, _unattributed)
    return most if any(rule(relay, same, roots) for rule in says_more) else None


def _larger(relay: Claim, origin: Sequence[Claim], roots: Roots) -> bool:
    del roots
    stated = [one.amount for one in origin if one.amount is not None and one.currency == relay.currency]
    return relay.amount is not None and bool(stated) and relay.amount > max(stated) * (1 + SAME)


def _unhedged(relay: Claim, origin: Sequence[Claim], roots: Roots) -> bool:
    del roots
    return relay.hedge is Hedge.NONE and not relay.attribution and all(one.hedge is not Hedge.NONE for one in origin)


def _unattributed(relay: Claim, origin: Sequence[Claim], roots: Roots) -> bool:
    """The origin has it from a speaker; the relay says it in its own voice."""
    del roots
    return not relay.attribution and relay.hedge is Hedge.NONE and all(one.attribution for one in origin)


def _made_fact(relay: Claim, origin: Sequence[Claim], roots: Roots) -> bool:
    plain = relay.hedge is Hedge.NONE and not relay.attribution and not relay.pattern.startswith(ALLEGED)
    return plain and all(one.pattern.startswith(ALLEGED) or roots.of_claim(one) in roots.alleging for one in origin)


def _drift(relay: Claim, origin: Claim) -> Drift:
    return Drift(relay.id, origin.id, relay.document, origin.document, relay.quote, origin.quote)
