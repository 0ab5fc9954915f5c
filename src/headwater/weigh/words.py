"""Words for figures: likelihood (ICD 203), confidence, verbs by tier, words that are banned (METHOD §5)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from headwater.model import Directness, EvidenceClass, Item, Link, Relation, Stance, Tier
from headwater.text.gazetteer import gazetteer
from headwater.text.quotes import find_quotations
from headwater.weigh.opinion import weight

NOT_ASSESSED = "NOT ASSESSED"
STABLE = 0.8
_RECORD_SHARE = 0.8
_LADDER = (
    (0.05, "almost no chance"),
    (0.20, "very unlikely"),
    (0.45, "unlikely"),
    (0.55, "roughly even chance"),
    (0.80, "likely"),
    (0.95, "very likely"),
)
_ALMOST_CERTAIN = "almost certain"
_SLACK = 1e-9  # a product of floats that should be .8 must not change its word


def likelihood(p: float) -> str:
    """Likelihood word of ICD 203 for a reading of 0–1; upper bounds belong to the lower word."""
    return next((word for bound, word in _LADDER if p <= bound + _SLACK), _ALMOST_CERTAIN)


def span(lo: float, hi: float) -> str:
    """Likelihood words of a span: one word, or "A to B" where they differ."""
    low, high = likelihood(lo), likelihood(hi)
    return low if low == high else f"{low} to {high}"


@dataclass(frozen=True, slots=True)
class Confidence:
    """``high``, ``moderate`` or ``low``, and the reasons in words."""

    word: str
    why: str


def confidence(links: Sequence[Link], F: float, lo: float, stable: float) -> Confidence:  # noqa: N803
    """Confidence of an answer by rule: it stands in its own sentence, beside the likelihood.

    Low where a link rests on one root, on one allegation or on inference alone. High where F ≥ .8·lo, every
    link has two roots and two classes of evidence, and the word held in .8 of the draws. Else moderate.

    Args:
        links: of the chain that the answer names.
        F: Record reading of the chain. ``lo`` its assessed reading.
        stable: share of the jitter draws in which the likelihood word held, 0–1.
    """
    weak = _unique(reason for link in links for reason in _weaknesses(link))
    if weak or not links:
        return Confidence("low", "; ".join(weak) or "no link is asserted")
    lacking = []
    if _RECORD_SHARE * lo > F + _SLACK:
        lacking.append("records carry less than four fifths of it")
    if any(len(_classes(link)) < 2 for link in links):
        lacking.append("a link has evidence of one class only")
    if stable + _SLACK < STABLE:
        lacking.append("the likelihood word moves with the grades of the sources")
    if lacking:
        return Confidence("moderate", "; ".join(lacking))
    return Confidence("high", "records carry it, every link has two origins and two classes of evidence")


def supporting(items: Iterable[Item]) -> list[Item]:
    """Items that assert with weight."""
    return [item for item in items if item.stance is Stance.ASSERTS and weight(item) > 0]


def _weaknesses(link: Link) -> list[str]:
    bearing = supporting(link.items)
    if not bearing:
        return ["a link is asserted without weight"]
    roots = {item.root for item in bearing}
    alleging = {item.root for item in bearing if item.tier.alleges or item.root_alleges}
    found = []
    if len(roots) == 1:
        found.append("a link rests on one allegation" if roots == alleging else "a link rests on one origin")
    if all(item.directness is Directness.INFERENCE for item in bearing):
        found.append("a link rests on inference")
    return found


def _classes(link: Link) -> set[EvidenceClass]:
    return {item.evidence_class for item in supporting(link.items)}


def _unique(words: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(words))


@dataclass(frozen=True, slots=True)
class Verb:
    """How a sentence of one tier speaks.

    ``says`` is the verb of the source ("shows", "reported", "alleges"), ``note`` what follows it in brackets
    ("untested"), ``does`` the relation in the past tense ("funded"), or in the present for what lasts.
    """

    says: str
    note: str
    does: str

    def sentence(self, who: str, subject: str, object: str) -> str:
        """A plain sentence: *who* shows/reported/alleges (untested) that *subject* funded *object*."""
        note = f" ({self.note})" if self.note else ""
        return f"{who} {self.says}{note} that {subject} {self.does} {object}".rstrip() + "."


_SAYS = {
    Tier.RECORD: ("shows", ""),
    Tier.REPORTING: ("reported", ""),
    Tier.OFFICIAL_ALLEGATION: ("alleges", "untested"),
    Tier.UNOFFICIAL_ALLEGATION: ("alleges", "untested"),
}
_DOES = {
    Relation.FUNDS: "funded",
    Relation.PROVIDES: "provided something to",
    Relation.HOSTS: "hosted",
    Relation.ORGANISES: "organised",
    Relation.ATTENDS: "attended",
    Relation.SPEAKS_AT: "spoke at",
    Relation.DIRECTS: "directed",
    Relation.TASKS: "tasked",
    Relation.SUPERVISES: "supervised",
    Relation.CONTROLS: "controlled",
    Relation.OWNS: "owned",
    Relation.PROMOTES: "promoted",
    Relation.COVERS: "covered",
    Relation.PUBLISHES: "published",
    Relation.ENDORSES: "endorsed",
    Relation.STATES_SUPPORT_FOR: "stated support for",
    Relation.AMPLIFIES: "amplified",
    Relation.LEADS: "led",
    Relation.FOUNDED: "founded",
    Relation.CHAIRS: "chaired",
    Relation.EMPLOYS: "employed",
    Relation.MEMBER_OF: "was a member of",
    Relation.REPRESENTS: "represented",
    Relation.PART_OF: "was part of",
    Relation.AFFILIATED_WITH: "was affiliated with",
    Relation.SUCCESSOR_OF: "was the successor of",
    Relation.PARTY_TO_A_CASE: "was party to",
    Relation.MET: "met",
    Relation.CONTACTED: "contacted",
    Relation.LIVES_IN: "lived in",
    Relation.BASED_IN: "was based in",
    Relation.BORN_IN: "was born in",
    Relation.CITIZEN_OF: "was a citizen of",
    Relation.FORMED: "was formed",
    Relation.OPENED: "opened",
    Relation.ENDED: "ended",
    Relation.SAYS: "said",
    Relation.CLAIMS: "claimed",
    Relation.DENIES: "denied",
    Relation.SAME_AS: "is the same as",
    Relation.ALSO_KNOWN_AS: "is also known as",
}


def verb(tier: Tier, relation: Relation, *, inferred: bool = False) -> Verb:
    """Verb of a sentence by the tier of its item; what is inferred is said by us: "we infer"."""
    says, note = ("infer", "") if inferred else _SAYS[tier]
    return Verb(says, note, _DOES[relation])


def banned(sentence: str) -> list[str]:
    """Words of a sentence that may stand inside a quotation only, in order of the text.

    "Agent", "puppet", "front", and "funded by" the seat of any government. With a capital in the middle of a
    sentence it is part of a name ("Foreign Agents Registration Act").
    """
    outside = sentence
    for quote in reversed(find_quotations(sentence)):
        outside = outside[: quote.start] + " " * (quote.end - quote.start) + outside[quote.end :]
    found = (match for match in _banned().finditer(outside) if not _in_a_name(match, outside))
    return [" ".join(match.group().split()) for match in found]


def _in_a_name(match: re.Match[str], sentence: str) -> bool:
    inside = bool(sentence[: match.start()].strip()) and match.group()[0].isupper()
    return inside and " " not in match.group() and "-" not in match.group()


@cache
def _banned() -> re.Pattern[str]:
    places = gazetteer().places
    seats = "|".join(
        sorted((re.escape(name) for name, kind in places.items() if kind == "seat"), key=len, reverse=True)
    )
    deeds = r"funded|financed|bankrolled|paid|backed|sponsored|directed|controlled|run"
    return re.compile(
        r"\b(?:agents?|puppets?)\b"
        r"|(?<!in )\bfronts?\b(?! pages?\b| doors?\b| rows?\b| lines?\b)"
        rf"|\b(?:{deeds}) by (?:the )?(?:{seats})\b|\b(?:{seats})[- ](?:{deeds})\b",
        re.IGNORECASE,
    )
