"""Links become FollowTheMoney edges or properties; what cannot be said there is listed, never lost."""

from __future__ import annotations

from headwater.dossier.ftm.drafts import Desk, Draft, Value, end
from headwater.dossier.ftm.grammar import ALIASES, ATTACHED, DATES, EDGES, PLACES, UNKNOWN, Edge
from headwater.dossier.index import Index
from headwater.model import Claim, Family, Link, LinkStatus, Relation, Stance
from headwater.model.dates import is_partial_date
from headwater.weigh.proceedings import Outcome, outcome_of

ALLEGED = "Alleged and untested: every passage that says so is an allegation."
_NOT_STATED = (LinkStatus.OPEN, LinkStatus.DENIED, LinkStatus.REFUTED)


def add(link: Link, desk: Desk) -> None:
    """Map one link."""
    claims = _asserting(link, desk.index)
    if link.status in _NOT_STATED or (not claims and not _declared(link, desk.index)):
        return desk.drop(
            link.id, link.relation, _told(link, desk.index), f"status “{link.status}”: FtM cannot hold it", link.claims
        )
    if link.relation.family is Family.SPEECH:
        return desk.drop(
            link.id,
            link.relation,
            _told(link, desk.index),
            "FtM has no schema for a statement about a claim",
            link.claims,
        )
    subject = end(desk, link.subject, claims, subject=True)
    if link.relation in DATES:
        return _dated(link, subject, claims, desk)
    if link.relation in PLACES:
        return _placed(link, subject, claims, desk)
    thing = end(desk, link.object, claims, subject=False)
    return _joined(link, subject, thing, claims, desk)


def _asserting(link: Link, index: Index) -> tuple[Claim, ...]:
    return tuple(claim for claim in index.of_link(link) if index.stance(claim) is Stance.ASSERTS)


def _declared(link: Link, index: Index) -> bool:
    return any(item.stance is Stance.ASSERTS and item.claim not in index.claims for item in link.items)


def _told(link: Link, index: Index) -> str:
    claims = index.of_link(link)
    if link.relation.family is Family.SPEECH and claims:
        return claims[0].quote
    return f"{index.caption(link.subject)} {link.relation} {index.caption(link.object)}"


def _ids(claims: tuple[Claim, ...]) -> tuple[str, ...]:
    return tuple(claim.id for claim in claims)


def _dated(link: Link, subject: str, claims: tuple[Claim, ...], desk: Desk) -> None:
    prop = _first(desk, subject, DATES[link.relation])
    for claim in claims:
        when = claim.start or claim.end or (claim.object if is_partial_date(claim.object) else "")
        if subject and prop and when:
            desk.attach(subject, Value(prop, when, (claim.id,)))
        else:
            why = "no date in the claim" if prop else "the schema has no such property"
            desk.drop(subject or link.id, link.relation, claim.quote, why, (claim.id,))


def _placed(link: Link, subject: str, claims: tuple[Claim, ...], desk: Desk) -> None:
    prop = _first(desk, subject, PLACES[link.relation])
    place = desk.index.caption(link.object, claims[0].object if claims else "")
    if not subject or not prop:
        return desk.drop(subject or link.id, link.relation, place, "the schema has no such property", _ids(claims))
    desk.attach(subject, Value(prop, place, _ids(claims)))
    for claim in claims:
        if claim.start or claim.end:
            desk.drop(subject, prop, f"{claim.start}/{claim.end}", "a property of FtM carries no dates", (claim.id,))
    return None


def _first(desk: Desk, entity: str, props: tuple[str, ...]) -> str:
    from followthemoney import model

    schema = model.get(desk.schema(entity)) if entity else None
    return next((prop for prop in props if schema and prop in schema.properties), "")


def _joined(link: Link, subject: str, thing: str, claims: tuple[Claim, ...], desk: Desk) -> None:
    if subject and _sanctioned(link, claims):
        return _sanction(link, subject, claims, desk)
    if not subject or not thing:
        return desk.drop(link.id, link.relation, _told(link, desk.index), "an end is not named", _ids(claims))
    if link.relation in ALIASES:
        name = desk.index.caption(link.object, claims[0].object if claims else "")
        return desk.attach(subject, Value("alias", name, _ids(claims)))
    spec = ATTACHED.get(link.relation)
    if spec and desk.schema(thing) == "Event" and _fits("Event", spec.props[0], desk.schema(subject)):
        return _involved(link, subject, thing, spec.props[0], claims, desk)
    edge = EDGES.get(link.relation, UNKNOWN)
    if not (
        _fits(edge.schema, edge.subject, desk.schema(subject)) and _fits(edge.schema, edge.object, desk.schema(thing))
    ):
        edge = UNKNOWN
    desk.drafts[link.id] = _edge(link, edge, (subject, thing), claims, desk)
    return None


def _involved(link: Link, subject: str, event: str, prop: str, claims: tuple[Claim, ...], desk: Desk) -> None:
    """Who held or attended an event; the event takes the dates and the place."""
    desk.attach(event, Value(prop, subject, _ids(claims)))
    for claim in claims:
        if claim.start and link.relation in (Relation.HOSTS, Relation.ORGANISES):
            desk.attach(event, Value("startDate", claim.start, (claim.id,)))
        elif claim.start:
            desk.drop(event, prop, claim.start, "a property of FtM carries no dates", (claim.id,))
        if claim.place:
            desk.attach(event, Value("location", claim.place, (claim.id,)))


def _fits(schema: str, prop: str, kind: str) -> bool:
    from followthemoney import model

    found, end_schema = model.get(schema), model.get(kind)
    held = found.properties[prop].range if found else None
    return bool(held and end_schema and end_schema.is_a(held))


def _edge(link: Link, edge: Edge, ends: tuple[str, str], claims: tuple[Claim, ...], desk: Desk) -> Draft:
    ids = _ids(claims)
    values = [Value(edge.subject, ends[0], ids), Value(edge.object, ends[1], ids)]
    if edge.role:
        values.append(Value(edge.role, link.relation, ids))
    for claim in claims:
        values.extend(_details(claim, edge))
    if _has(edge.schema, "status"):
        values.append(Value("status", link.status, ids))
    if claims and all(desk.index.tier(claim).alleges for claim in claims):
        values.append(Value("description", ALLEGED, ids))
    values.extend(Value("proof", document, ids) for document in sorted({claim.document for claim in claims}))
    return Draft(link.id, edge.schema, _told(link, desk.index), tuple(values))


def _has(schema: str, prop: str) -> bool:
    from followthemoney import model

    found = model.get(schema)
    return bool(found and prop in found.properties)


def _details(claim: Claim, edge: Edge) -> list[Value]:
    made = [("startDate", claim.start), ("endDate", claim.end), ("summary", claim.value)]
    if edge.schema == "Payment":
        made = [("date", claim.start), ("endDate", claim.end), ("purpose", claim.value), ("currency", claim.currency)]
        made.append(("amount", f"{claim.amount:.2f}".removesuffix(".00") if claim.amount is not None else ""))
    elif claim.amount is not None:
        made.append(("description", f"{claim.amount:g} {claim.currency}".strip()))
    return [Value(prop, text, (claim.id,)) for prop, text in made if text]


def _sanctioned(link: Link, claims: tuple[Claim, ...]) -> bool:
    steps = {outcome_of(claim.value) or outcome_of(claim.quote) for claim in claims}
    return link.relation is Relation.PARTY_TO_A_CASE and Outcome.SANCTIONED in steps


def _sanction(link: Link, subject: str, claims: tuple[Claim, ...], desk: Desk) -> None:
    values = [Value("entity", subject, _ids(claims))]
    for claim in claims:
        pairs = (("reason", claim.value), ("startDate", claim.start), ("authority", desk.index.voice(claim.document)))
        values.extend(Value(prop, text, (claim.id,)) for prop, text in pairs if text)
    desk.drafts[link.id] = Draft(link.id, "Sanction", _told(link, desk.index), tuple(values))
