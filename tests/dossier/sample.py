"""An invented case of ten documents: a state, its fund, a foundation, a go-between and a movement."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from headwater.dossier.findings import Change, DossierInput, Explanation, Findings, Run
from headwater.model import (
    Assessment,
    Bearing,
    Body,
    CaseFile,
    Chain,
    Channel,
    Claim,
    ClaimStatus,
    DeclaredEntity,
    Document,
    DocumentStatus,
    Entity,
    Hedge,
    Hop,
    Letter,
    Link,
    OpenQuestion,
    Polarity,
    Question,
    Readings,
    Relation,
    Request,
    Root,
    Schema,
    Source,
    SourceKind,
    Stance,
    WithoutRoot,
)
from headwater.weigh.roots import Roots, root_id
from headwater.weigh.weighing import Evidence, weigh

EARLY, LATE = "2017-02-10", "2024-06-01"


@dataclass(frozen=True)
class Names:
    """Every name of the case, so that a test can swap or poison them."""

    state: str = "Ruritania"
    fund: str = "National Patronage Fund"
    foundation: str = "Friendship Foundation"
    broker: str = "Viktor Danek"
    movement: str = "Free Coast Movement"
    leader: str = "Anna Berg"
    forum: str = "Harbour Forum"
    prosecutor: str = "Westmark Prosecutor"
    court: str = "Westmark High Court"
    case: str = "Westmark v. Danek"


@dataclass(frozen=True)
class Sample:
    """The findings of both days with what a test may want to look at."""

    input: DossierInput
    names: Names

    @property
    def last(self) -> Findings:
        return self.input.last


SCHEMAS = {
    "state": Schema.PUBLIC_BODY,
    "fund": Schema.PUBLIC_BODY,
    "foundation": Schema.ORGANIZATION,
    "broker": Schema.PERSON,
    "movement": Schema.ORGANIZATION,
    "leader": Schema.PERSON,
    "forum": Schema.EVENT,
    "prosecutor": Schema.PUBLIC_BODY,
    "court": Schema.PUBLIC_BODY,
    "case": Schema.COURT_CASE,
    "city": Schema.ADDRESS,
    "office": Schema.REAL_ESTATE,
}


def texts(n: Names) -> dict[str, tuple[str, str, str, str]]:
    """Key → publisher, day, title, text."""
    return {
        "times": ("The Example Times", "2016-09-13", "A forum by the harbour", (
            f"The {n.foundation} will hold its second {n.forum} on 25 September 2016. "
            f"The {n.fund} gave the {n.foundation} a grant of 3.5 million thalers. "
            f"{n.leader} of the {n.movement} spoke at the {n.forum} last year."
        )),
        "wire": ("Coast Wire", "2016-09-14", "Grant for forum", (
            f"According to The Example Times, the {n.fund} gave the {n.foundation} 3.5 million thalers."
        )),
        "register": ("Register of Associations", "2016-05", f"Entry 4711: {n.foundation}", (
            f"Association: {n.foundation}. Chair: {n.broker}, since 2 March 2014."
        )),
        "ledger": ("Morning Ledger", "2016-12-16", "An office by the river", (
            f"The {n.foundation} lets the {n.movement} use an office in Strelsau free of charge.\n\n"
            f"{n.leader} leads the {n.movement} and has lived in Strelsau since September 2014. "
            f"The {n.foundation} helped {n.leader} to move, people close to both say."
        )),
        "gazette": ("Daily Gazette", "2016-12-17", "Bankrolled", (
            f"The {n.foundation} bankrolled the move of {n.leader}, the Morning Ledger reports."
        )),
        "blog": ("coastwatch.example", "2017-02-04", "Who are they?", (
            f"The {n.movement}, formed in August 2015, needs 585,407 signatures by 25 July 2017. "
            f"A recent poll found that 1 in 3 favour it. Since 2009, {n.leader} has been living in Strelsau. "
            f"{n.leader} says she does not know who owns the building of the office. "
            f"It is unclear to what extent {n.state} has aided the {n.movement}."
        )),
        "party": (n.leader, "2017-03-01", "My reply", (
            f"The {n.foundation} never directed the {n.movement}. I have used the office, and that is all."
        )),
        "indictment": (n.prosecutor, "2022-07-29", n.case, (
            f"{n.broker} is charged with conspiracy. From 2014 to March 2022 {n.broker} directed the {n.movement}, "
            f"and sent it 500 crowns for a demonstration. {n.leader} directed the crowd."
        )),
        "verdict": (n.court, "2024-03-02", f"Judgment in {n.case}", (
            f"{n.broker} is acquitted of conspiracy."
        )),
    }  # fmt: skip


def sha(key: str) -> str:
    return hashlib.sha256(key.encode()).hexdigest()


SOURCES = (
    ("The Example Times", SourceKind.NEWS, Letter.B, "edited, corrects its errors"),
    ("Coast Wire", SourceKind.NEWS, Letter.C, "relays others"),
    ("Register of Associations", SourceKind.REGISTER, Letter.A, "public register"),
    ("Morning Ledger", SourceKind.NEWS, Letter.B, "own correspondents"),
    ("Daily Gazette", SourceKind.NEWS, Letter.D, "has overstated before"),
    ("coastwatch.example", SourceKind.SITE, Letter.E, "unsigned"),
)


def casefile(n: Names) -> CaseFile:
    graded = [Source(name, kind, letter, reason) for name, kind, letter, reason in SOURCES]
    graded += [
        Source(n.leader, SourceKind.PARTY, Letter.C, "party concerned", parties=(n.leader,)),
        Source(n.prosecutor, SourceKind.AUTHORITY, Letter.B, "brings charges", parties=(n.prosecutor,)),
        Source(n.court, SourceKind.COURT, Letter.A, "court of record"),
    ]
    return CaseFile(
        f"{n.state} and the {n.movement}",
        Question(f"Did {n.state} support the {n.movement}, and through which channel?", (n.state,), (n.movement,)),
        (EARLY, LATE),
        "An invented case. The grades are a demonstration.",
        tuple(graded),
        (DeclaredEntity(n.state, Schema.PUBLIC_BODY), DeclaredEntity(n.movement, Schema.ORGANIZATION)),
        (Body(n.fund, n.state, "founded and paid by the state, by its own statute"),),
        (Request(n.broker, "2022-08-01", "the editors"),),
    )


def _documents(n: Names) -> tuple[Document, ...]:
    made = [
        Document(
            sha(key), f"in/{key}.txt", title, f"https://{key}.example/a", publisher, day, "2024-05-01T10:00:00Z",
            "text/plain", 0, len(text), language="en",
        )
        for key, (publisher, day, title, text) in texts(n).items()
    ]  # fmt: skip
    broken = Document(
        sha("broken"), "in/scan.pdf", captured="2024-05-01T10:00:01Z", media_type="application/pdf",
        status=DocumentStatus.FAILED, reason="the file is encrypted", published="2016-01-01",
    )  # fmt: skip
    return (*made, broken)


@dataclass(frozen=True)
class _Desk:
    names: Names
    captions: dict[str, str]

    def claim(self, key: str, subject: str, relation: Relation, thing: str, quote: str, **more: Any) -> Claim:
        text = texts(self.names)[key][3]
        start = text.index(quote)
        end = start + len(quote)
        said, about = self.captions.get(subject, subject), self.captions.get(thing, thing)
        base = Claim(
            Claim.identify(sha(key), start, end, relation, said, about), sha(key), relation, said, about, quote,
            start, end, SCHEMAS.get(subject), SCHEMAS.get(thing),
            subject_entity=f"e-{subject}" if subject in self.captions else "",
            object_entity=f"e-{thing}" if thing in self.captions else "",
            confidence=0.95, extractor="rules/1",
        )  # fmt: skip
        return replace(base, **more)


def captions(n: Names) -> dict[str, str]:
    return {**{key: getattr(n, key) for key in n.__dataclass_fields__}, "city": "Strelsau", "office": "the office"}


def claims(n: Names) -> tuple[Claim, ...]:
    say = _Desk(n, captions(n)).claim
    grant = f"The {n.fund} gave the {n.foundation} a grant of 3.5 million thalers."
    relay = f"the {n.fund} gave the {n.foundation} 3.5 million thalers"
    lets = f"The {n.foundation} lets the {n.movement} use an office in Strelsau free of charge."
    unknown = {"stance": Stance.NO_KNOWLEDGE, "hedge": Hedge.UNCERTAIN}
    return (
        say(
            "times",
            "foundation",
            Relation.ORGANISES,
            "forum",
            f"The {n.foundation} will hold its second {n.forum} on 25 September 2016.",
            start="2016-09-25",
        ),
        say(
            "times",
            "fund",
            Relation.FUNDS,
            "foundation",
            grant,
            amount=3.5e6,
            currency="RUT",
            status=ClaimStatus.ACCEPTED,
        ),
        say(
            "times",
            "leader",
            Relation.SPEAKS_AT,
            "forum",
            f"{n.leader} of the {n.movement} spoke at the {n.forum} last year.",
            start="2015",
        ),
        say(
            "wire",
            "fund",
            Relation.FUNDS,
            "foundation",
            relay,
            amount=3.5e6,
            currency="RUT",
            attribution="The Example Times",
        ),
        say(
            "register",
            "broker",
            Relation.CHAIRS,
            "foundation",
            f"Chair: {n.broker}, since 2 March 2014.",
            start="2014-03-02",
            status=ClaimStatus.ACCEPTED,
        ),
        say("ledger", "foundation", Relation.PROVIDES, "movement", lets, place="Strelsau", value="office"),
        say("ledger", "leader", Relation.LEADS, "movement", f"{n.leader} leads the {n.movement}"),
        say(
            "ledger", "leader", Relation.LIVES_IN, "city", "has lived in Strelsau since September 2014", start="2014-09"
        ),
        say(
            "ledger",
            "foundation",
            Relation.PROVIDES,
            "leader",
            f"The {n.foundation} helped {n.leader} to move, people close to both say.",
            hedge=Hedge.REPORTED,
        ),
        say(
            "gazette",
            "foundation",
            Relation.FUNDS,
            "leader",
            f"The {n.foundation} bankrolled the move of {n.leader}",
            attribution="Morning Ledger",
        ),
        say("blog", "movement", Relation.FORMED, "", f"The {n.movement}, formed in August 2015", start="2015-08"),
        say(
            "blog",
            "movement",
            Relation.SAYS,
            "",
            f"The {n.movement}, formed in August 2015, needs 585,407 signatures by 25 July 2017.",
            value="585,407 signatures",
        ),
        say(
            "blog",
            "poll",
            Relation.PUBLISHES,
            "movement",
            "A recent poll found that 1 in 3 favour it.",
            value="1 in 3",
            confidence=0.6,
        ),
        say(
            "blog",
            "leader",
            Relation.LIVES_IN,
            "city",
            f"Since 2009, {n.leader} has been living in Strelsau.",
            start="2009",
        ),
        say(
            "blog",
            "",
            Relation.OWNS,
            "office",
            f"{n.leader} says she does not know who owns the building of the office.",
            attribution=n.leader,
            attribution_entity="e-leader",
            **unknown,
        ),
        say(
            "blog",
            "state",
            Relation.PROVIDES,
            "movement",
            f"It is unclear to what extent {n.state} has aided the {n.movement}.",
            **unknown,
        ),
        say(
            "party",
            "foundation",
            Relation.DIRECTS,
            "movement",
            f"The {n.foundation} never directed the {n.movement}.",
            stance=Stance.DENIES,
            reply=True,
            attribution_entity="e-leader",
            attribution=n.leader,
        ),
        say(
            "indictment",
            "broker",
            Relation.PARTY_TO_A_CASE,
            "case",
            f"{n.broker} is charged with conspiracy.",
            value="charged with conspiracy",
        ),
        say(
            "indictment",
            "broker",
            Relation.DIRECTS,
            "movement",
            f"From 2014 to March 2022 {n.broker} directed the {n.movement}",
            start="2014",
            end="2022-03",
            pattern="alleged:directs",
        ),
        say(
            "indictment",
            "broker",
            Relation.FUNDS,
            "movement",
            "sent it 500 crowns for a demonstration",
            amount=500,
            currency="WMC",
            value="a demonstration",
            pattern="alleged:funds",
        ),
        say(
            "indictment",
            "leader",
            Relation.DIRECTS,
            "movement",
            f"{n.leader} directed the crowd.",
            pattern="alleged:directs",
        ),
        say(
            "verdict",
            "broker",
            Relation.PARTY_TO_A_CASE,
            "case",
            f"{n.broker} is acquitted of conspiracy.",
            value="acquitted of conspiracy",
        ),
        say(
            "indictment",
            "broker",
            Relation.DIRECTS,
            "movement",
            f"{n.broker} is charged with",
            polarity=Polarity.NEGATED,
            status=ClaimStatus.REJECTED,
        ),
    )


def entities(n: Names, made: tuple[Claim, ...]) -> tuple[Entity, ...]:
    found = []
    for key, caption in captions(n).items():
        documents = {claim.document for claim in made if f"e-{key}" in (claim.subject_entity, claim.object_entity)}
        names = (caption, f"{caption} (RF)") if key == "foundation" else (caption,)
        declared = key in ("state", "movement")
        found.append(Entity(f"e-{key}", SCHEMAS[key], caption, names, (), tuple(sorted(documents)), declared))
    return tuple(found)


def roots() -> Roots:
    times, ledger = root_id("document", sha("times")), root_id("document", sha("ledger"))
    shared = {sha("wire"): (times,), sha("times"): (times,), sha("gazette"): (ledger,), sha("ledger"): (ledger,)}
    listed = (
        Root(times, (sha("times"), sha("wire")), ("its own words", "names The Example Times")),
        Root(ledger, (sha("ledger"), sha("gazette")), ("its own words", "names the Morning Ledger")),
    )
    rest = tuple(Root(root_id("document", sha(key)), (sha(key),), ("its own words",)) for key in ("register", "blog"))
    return Roots(shared, roots=listed + rest)


def _pick(links: tuple[Link, ...], subject: str, relation: Relation, thing: str) -> Link:
    return next(
        one for one in links if (one.subject, one.relation, one.object) == (f"e-{subject}", relation, f"e-{thing}")
    )


def assessments(links: tuple[Link, ...], as_of: str, n: Names) -> tuple[Assessment, ...]:
    """Hand-made: in-kind has a chain, money lacks its last link."""
    part = _pick(links, "fund", Relation.PART_OF, "state")
    grant = _pick(links, "fund", Relation.FUNDS, "foundation")
    lets = _pick(links, "foundation", Relation.PROVIDES, "movement")
    hops = (
        Hop(part.id, "e-state", "e-fund", False),
        Hop(grant.id, "e-fund", "e-foundation", True),
        Hop(lets.id, "e-foundation", "e-movement", True),
    )
    readings = Readings(0.0, 0.52, 0.52, 0.7, 1.0)
    chain = Chain(Channel.IN_KIND, "e-state", "e-movement", hops, readings)
    partial = Chain(
        Channel.MONEY, "e-state", "e-movement", hops[:2], readings, False, (("e-foundation", "e-movement"),)
    )
    question = OpenQuestion(
        "q-1",
        "said to be unknown",
        "Who owned the office?",
        "in-kind",
        lets.id,
        0.31,
        "land register of Strelsau",
        "Strelsau land office",
        0.9,
    )
    ends = (n.state, n.movement, as_of)
    return (
        Assessment(Channel.MONEY, *ends, False, Readings(0, 0, 0, 0, 0), "NOT ASSESSED", "", partial=partial),
        Assessment(
            Channel.IN_KIND, *ends, True, readings, "roughly even chance to likely", "low",
            "one link rests on one origin",
            chain, load_bearing=(Bearing(lets.id, 0.7), Bearing(grant.id, 0.6)), cut_sets=((lets.id,), (grant.id,)),
            without_root=(WithoutRoot(root_id("document", sha("ledger")), Readings(0, 0, 0, 0, 0), "NOT ASSESSED"),),
            questions=(question,), stable=0.9,
        ),
        Assessment(Channel.EVENT, *ends, False, Readings(0, 0, 0, 0, 0), "NOT ASSESSED", ""),
    )  # fmt: skip


def findings(as_of: str, n: Names, change: Callable[[Claim], Claim] = lambda claim: claim) -> Findings:
    made = tuple(change(claim) for claim in claims(n))
    known, file, grouped = entities(n, made), casefile(n), roots()
    weighed = weigh(Evidence(_documents(n), made, known, file, grouped), as_of)
    links = weighed.links
    lets = _pick(links, "foundation", Relation.PROVIDES, "movement")
    return Findings(
        file, as_of, _documents(n), {sha(key): parts[3] for key, parts in texts(n).items()}, made, known, links,
        grouped.roots, weighed.drifts, weighed.conflicts, assessments(links, as_of, n), (), weighed.proceedings,
        (
            Explanation(
                "supported", f"The {n.movement} had help and kept its own course.", (lets.id,),
                apart=("the lease of the office",),
            ),
            Explanation("independent", f"The {n.movement} took an office that others offered.", neither=(lets.id,)),
        ),
    )  # fmt: skip


def sample(n: Names = Names(), change: Callable[[Claim], Claim] = lambda claim: claim) -> Sample:
    """Both days, with one change between them and two entries in the log."""
    early, late = findings(EARLY, n, change), findings(LATE, n, change)
    moved = next(claim.id for claim in late.claims if claim.document == sha("ledger"))
    made = Change(
        "in-kind", n.state, n.movement, EARLY, LATE, "NOT ASSESSED", "roughly even chance to likely", (moved,)
    )
    runs = (
        Run("2024-05-01T10:00:00Z", "Ed Itor", "added 10 files"),
        Run("2024-05-02T09:00:00Z", "Ed Itor", "accepted 2 claims"),
    )
    return Sample(DossierInput((early, late), (made,), runs, version="0.1.0"), n)


__all__ = ["EARLY", "LATE", "Names", "Sample", "findings", "sample", "sha", "texts"]
