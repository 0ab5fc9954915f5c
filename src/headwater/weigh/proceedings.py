"""What became of a case: charged, sanctioned, convicted, acquitted — in time order, as of a day."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from headwater.model import Claim, Document, Relation, Stance
from headwater.model.dates import first_day, is_partial_date
from headwater.weigh.items import stance_of
from headwater.weigh.links import end_of


class Outcome(StrEnum):
    """A step of a proceeding."""

    CHARGED = "charged"
    SANCTIONED = "sanctioned"
    CONVICTED = "convicted"
    ACQUITTED = "acquitted"
    DISMISSED = "dismissed"
    MIXED = "convicted in part"
    PARTY = "party to a case"

    @property
    def ends(self) -> bool:
        """True where a court has decided."""
        return self in (Outcome.CONVICTED, Outcome.ACQUITTED, Outcome.DISMISSED, Outcome.MIXED)


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that happened in a case, with the claim that says so; ``when`` is a partial date."""

    when: str
    outcome: Outcome
    charge: str
    claim: str
    document: str


@dataclass(frozen=True, slots=True)
class Proceeding:
    """A case against one party: its steps, the earliest first, and how it stands after the last of them.

    ``party`` and ``case`` are entity ids (``case`` empty where the text names none).
    """

    party: str
    case: str
    steps: tuple[Step, ...]
    state: Outcome

    @property
    def open(self) -> bool:
        """True where no court has decided yet: the party is presumed innocent."""
        return not self.state.ends


# Acquittals before convictions: "not guilty" holds the word "guilty".
_WORDS: tuple[tuple[Outcome, str], ...] = (
    (
        Outcome.ACQUITTED,
        r"acquit\w*|not guilty|cleared of|freigesprochen|freispruch|acquitt\w+|relax[ée]\w*|absuelt\w*|absolvi\w*|"
        r"absolución|assolt\w*|absolvid\w*|uniewinni\w*|оправда\w*|виправда\w*",
    ),
    (
        Outcome.DISMISSED,
        r"dismiss\w*|charges? (?:were )?dropped|dropped (?:the )?charges?|withdrawn charges?|"
        r"eingestellt|classé\w* sans suite|non-lieu|sobrese\w*|archiviat\w*|arquivad\w*|"
        r"umorz\w*|прекращен\w*|закрит\w*",
    ),
    (
        Outcome.CONVICTED,
        r"convict\w*|guilty|sentenced|verurteilt|condamn\w*|condenad\w*|condannat\w*|skazan\w*|осужд[её]н\w*|"
        r"признан\w* виновн\w*|приговор\w*|засуджен\w*|визнан\w* винн\w*",
    ),
    (
        Outcome.SANCTIONED,
        r"sanction\w*|designat\w*|sanktion\w*|sancion\w*|sanzion\w*|sankcj\w*|санкци\w*|санкці\w*",
    ),
    (
        Outcome.CHARGED,
        r"charg\w*|indict\w*|accus\w*|prosecut\w*|angeklagt|anklage\w*|inculp\w*|mis\w* en examen|imputad\w*|acusad\w*|"
        r"incriminat\w*|indagat\w*|oskarż\w*|обвин[её]н\w*|обвиня\w*|обвинител\w*|обвинувач\w*|звинувач\w*",
    ),
)
_PATTERNS = tuple((outcome, re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)) for outcome, words in _WORDS)


def outcome_of(text: str) -> Outcome | None:
    """The step that a phrase tells of; both verdicts in one phrase are a conviction in part; None where none."""
    rest, seen = text, []
    for outcome, pattern in _PATTERNS:
        if pattern.search(rest):
            seen.append(outcome)
            rest = pattern.sub(" ", rest)
    if Outcome.ACQUITTED in seen and Outcome.CONVICTED in seen:
        return Outcome.MIXED
    return seen[0] if seen else None


def find_proceedings(claims: Iterable[Claim], documents: Mapping[str, Document]) -> tuple[Proceeding, ...]:
    """Proceedings per party and case from claims of the relation *party to a case*."""
    cases: dict[tuple[str, str], list[Step]] = {}
    for claim in claims:
        if claim.relation is not Relation.PARTY_TO_A_CASE or stance_of(claim) is not Stance.ASSERTS:
            continue
        key = end_of(claim.subject_entity, claim.subject), end_of(claim.object_entity, claim.object)
        if key[0]:
            cases.setdefault(key, []).append(_step(claim, documents))
    return tuple(_proceeding(*key, cases[key]) for key in sorted(cases))


def state_of(party: str, proceedings: Iterable[Proceeding]) -> tuple[Proceeding, ...]:
    """Proceedings against one party, by its entity id."""
    return tuple(one for one in proceedings if one.party == party)


def _step(claim: Claim, documents: Mapping[str, Document]) -> Step:
    said = next((found for text in (claim.value, claim.quote) if (found := outcome_of(text))), Outcome.PARTY)
    when = claim.start if is_partial_date(claim.start) else documents[claim.document].known
    return Step(when, said, claim.value, claim.id, claim.document)


def _proceeding(party: str, case: str, steps: list[Step]) -> Proceeding:
    ordered = tuple(sorted(steps, key=lambda one: (first_day(one.when) or "0000", one.claim)))
    return Proceeding(party, case, ordered, _state(ordered))


def _state(steps: tuple[Step, ...]) -> Outcome:
    """The latest decision; both verdicts on its day are a conviction in part; without a decision the latest step."""
    decided = [one for one in steps if one.outcome.ends]
    if not decided:
        return next((one.outcome for one in reversed(steps) if one.outcome is not Outcome.PARTY), Outcome.PARTY)
    last = {one.outcome for one in decided if one.when == decided[-1].when}
    return decided[-1].outcome if len(last) == 1 else Outcome.MIXED
