"""Items, opinions, readings and links: evidence after grading."""

from __future__ import annotations

from dataclasses import dataclass

from headwater.model.grades import Directness, EvidenceClass, Hedge, Interest, Letter, LinkStatus, Stance, Tier
from headwater.model.relations import Channel, Relation


@dataclass(frozen=True, slots=True)
class Item:
    """One passage of one document that speaks for or against one claim (METHOD §1).

    ``root`` names the origin it ultimately rests on; ``coverage`` is 1 except for searched-not-found;
    ``published`` is the partial ISO date from which it counts; ``confirmed`` is true where a person accepted it;
    ``root_alleges`` is true where the root is known to be an allegation, also when no item of it is at hand.
    """

    stance: Stance
    letter: Letter
    directness: Directness
    tier: Tier
    root: str
    interest: Interest = Interest.NEUTRAL
    coverage: float = 1.0
    evidence_class: EvidenceClass = EvidenceClass.CONTEXTUAL
    hedge: Hedge = Hedge.NONE
    claim: str = ""
    document: str = ""
    source: str = ""
    published: str = ""
    confirmed: bool = False
    root_alleges: bool = False


@dataclass(frozen=True, slots=True)
class Opinion:
    """Belief, disbelief and ignorance of one claim; they sum to 1 (Jøsang 2016)."""

    b: float
    d: float
    u: float


@dataclass(frozen=True, slots=True)
class Readings:
    """The readings of a link or a chain; 0 ≤ F ≤ R ≤ lo ≤ hi ≤ C ≤ 1 (METHOD §2)."""

    F: float
    R: float
    lo: float
    hi: float
    C: float


NOTHING = Readings(0.0, 0.0, 0.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Link:
    """The claims that connect two entities by one relation in one period, weighed.

    ``subject`` and ``object`` are entity ids (``object`` empty where the text leaves it unknown);
    ``channels`` are the channels whose chains it may stand in, ``channel`` the first of them or what
    the relation table calls its kind (``context``, ``contact`` …).
    ``claims`` and ``roots`` are ids; ``amount`` is counted once however often it is mentioned.
    ``number`` is the computed Admiralty number, 1–6.
    """

    id: str
    subject: str
    relation: Relation
    object: str
    channel: str
    channels: tuple[Channel, ...]
    status: LinkStatus
    opinion: Opinion
    readings: Readings
    items: tuple[Item, ...]
    claims: tuple[str, ...]
    roots: tuple[str, ...]
    start: str = ""
    end: str = ""
    amount: float | None = None
    currency: str = ""
    number: int = 6
    classes: tuple[EvidenceClass, ...] = ()


@dataclass(frozen=True, slots=True)
class Root:
    """An origin and what rests on it: ``why`` tells in a phrase for each document how it was found."""

    id: str
    documents: tuple[str, ...]
    why: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Drift:
    """A relay that states more than the origin it cites: both claims, side by side."""

    relay_claim: str
    root_claim: str
    relay_document: str
    root_document: str
    stronger: str
    weaker: str


@dataclass(frozen=True, slots=True)
class Conflict:
    """Claims that cannot all hold: rival dates, amounts, or objects of a relation that can have only one."""

    kind: str
    subject: str
    relation: Relation
    values: tuple[str, ...]
    claims: tuple[tuple[str, ...], ...]
