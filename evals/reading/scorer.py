"""Count how a reader did on gold texts: claims, their parts, confidence, and what must never happen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise

from evals.reading.goldfile import GoldClaim, GoldText
from evals.reading.matching import Names, Reading, negated, plain

from headwater.extract import Extractor
from headwater.ingest import read as ingest
from headwater.model import Capture, Claim, DocumentText

SURE = 0.9
BINS = (0.0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01)


@dataclass(frozen=True)
class Judged:
    """A claim that was read, and what the gold says of it."""

    text: str
    claim: Claim
    answers: tuple[GoldClaim, ...]
    leaks: bool
    clean: bool

    @property
    def right(self) -> bool:
        """Relation and both ends are those of a gold claim."""
        return bool(self.answers)

    @property
    def sound(self) -> bool:
        """Right, and neither a hedge nor a denial was lost."""
        return self.right and not self.leaks

    def __str__(self) -> str:
        claim = self.claim
        shape = f"{claim.relation} | {claim.subject} | {claim.object} | {claim.hedge} {claim.stance}"
        return f"{self.text}: {shape} | {claim.confidence:.2f} {claim.pattern} | {claim.quote.strip()[:160]!r}"


@dataclass
class Tally:
    """Counts of one run, or of a part of it."""

    wanted: int = 0
    found: int = 0
    found_sure: int = 0
    judged: list[Judged] = field(default_factory=list)
    parts: dict[str, list[int]] = field(default_factory=dict)
    missed: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    misplaced: int = 0

    @property
    def precision(self) -> float:
        return _share(sum(one.right for one in self.judged), len(self.judged))

    @property
    def recall(self) -> float:
        return _share(self.found, self.wanted)

    @property
    def sure(self) -> list[Judged]:
        return [one for one in self.judged if one.claim.confidence >= SURE]

    @property
    def sure_precision(self) -> float:
        """Among claims at .9 or more: right, and neither hedge nor denial lost."""
        return _share(sum(one.sound for one in self.sure), len(self.sure))

    @property
    def sure_recall(self) -> float:
        return _share(self.found_sure, self.wanted)

    @property
    def leaks(self) -> int:
        """Plain claims out of hedged or denied sentences."""
        return sum(one.leaks for one in self.judged)

    @property
    def sure_leaks(self) -> int:
        return sum(one.leaks for one in self.sure)

    @property
    def brier(self) -> float:
        errors = [(one.claim.confidence - one.sound) ** 2 for one in self.judged]
        return _share(sum(errors), len(errors), empty=0.0)

    def bins(self) -> list[tuple[float, float, int, float, float]]:
        """Calibration: lower and upper bound, claims, mean confidence, share that is sound."""
        rows = []
        for low, high in pairwise(BINS):
            inside = [one for one in self.judged if low <= one.claim.confidence < high]
            mean = _share(sum(one.claim.confidence for one in inside), len(inside), empty=0.0)
            rows.append(
                (low, min(high, 1.0), len(inside), mean, _share(sum(o.sound for o in inside), len(inside), 0.0))
            )
        return rows

    @property
    def calibration_error(self) -> float:
        """Expected calibration error over the bins."""
        return _share(sum(n * abs(mean - share) for _, _, n, mean, share in self.bins()), len(self.judged), empty=0.0)

    def part(self, name: str) -> float:
        right, asked = self.parts.get(name, [0, 0])
        return _share(right, asked)

    def count(self, name: str, right: bool) -> bool:
        counts = self.parts.setdefault(name, [0, 0])
        counts[0] += right
        counts[1] += 1
        return right


def _share(part: float, whole: int, empty: float = 1.0) -> float:
    return part / whole if whole else empty


def document(gold: GoldText) -> DocumentText:
    """The text as the reader gets it when somebody adds it as a file: with its headings, lists and furniture.

    Raises:
        ValueError: taking the file in changed its characters, so that no offset of the gold would hold.
    """
    data = gold.text.encode()
    capture = Capture(
        "0" * 64, f"{gold.name}.txt", "2026-01-01T00:00:00Z", len(data), "", gold.publisher, gold.published
    )
    intake = ingest(data, capture)
    if intake.text != gold.text:
        raise ValueError(f"{gold.name}: the normalised text differs from the file")
    return DocumentText(intake.document, intake.text, intake.blocks, intake.pages, intake.tables)


def read(reader: Extractor, texts: Iterable[GoldText]) -> list[Reading]:
    return [Reading(gold, reader.extract(document(gold))) for gold in texts]


def score(readings: Iterable[Reading], relation: str = "") -> Tally:
    """Counts over readings; ``relation`` keeps gold claims and claims of one relation alone."""
    tally = Tally()
    for reading in readings:
        _score(tally, reading, relation)
    return tally


def _score(tally: Tally, reading: Reading, relation: str) -> None:
    judged = [judge(reading, claim) for claim in reading.claims]
    tally.judged += [one for one in judged if not relation or one.claim.relation.value == relation]
    text = reading.gold.text
    tally.misplaced += sum(text[one.start_char : one.end_char] != one.quote for one in reading.read.claims)
    for want in reading.gold.claims:
        if want.required and (not relation or want.relations[0].relation == relation):
            _look_up(tally, reading, want, judged)


def judge(reading: Reading, claim: Claim) -> Judged:
    """What the gold says of a claim; plain words from a sentence that says no such thing leak."""
    answers = tuple(reading.answers(claim))
    lost = bool(answers) and not any(want.plain for want in answers)
    trap = not answers and any(reading.at(words, claim) for words in reading.gold.unplain)
    silent = any(reading.at(words, claim) for words in reading.gold.silent)
    return Judged(reading.gold.name, claim, answers, plain(claim) and (lost or trap), not silent)


def _look_up(tally: Tally, reading: Reading, want: GoldClaim, judged: list[Judged]) -> None:
    """Count one required claim: found or not, and its parts if found."""
    tally.wanted += 1
    _part_of_relation(tally, reading, want)
    hits = [one for one in judged if any(answer is want for answer in one.answers)]
    if not hits:
        tally.missed.append(f"{reading.gold.name}: {want}  «{want.words}»")
        return
    tally.found += 1
    tally.found_sure += any(one.claim.confidence >= SURE for one in hits)
    best = max(hits, key=lambda one: (reading.at(want.words, one.claim), one.claim.confidence))
    _parts(tally, reading, want, best.claim)


def _part_of_relation(tally: Tally, reading: Reading, want: GoldClaim) -> None:
    """Where the sentence gave a claim: the right relation for its ends, the right ends for its relation."""
    here = [claim for claim in reading.claims if reading.at(want.words, claim)]
    joined = [c for c in here if reading.same_ends(want, c) or reading.same_ends(want, c, swapped=True)]
    if joined:
        tally.count("relation", any(reading.same(want, claim) for claim in joined))
    kind = {term.relation for term in want.relations}
    alike = [claim for claim in here if claim.relation.value in kind]
    if alike:
        tally.count("ends", any(reading.same(want, claim) for claim in alike))


def _parts(tally: Tally, reading: Reading, want: GoldClaim, claim: Claim) -> None:
    amount = f"{claim.amount:.0f} {claim.currency}" if claim.amount is not None else ""
    dates = {"start": claim.start, "end": "" if claim.end == claim.start else claim.end}
    for name, value in dates.items():
        _value(tally, "date" if name == "start" else "end date", reading, want, name, value)
    _value(tally, "amount", reading, want, "amount", amount)
    _fault(tally, tally.count("hedge", claim.hedge.value in want.hedge), reading, want, f"hedge {claim.hedge}")
    same = negated(claim) == want.negated or {"asserts", "denies"} <= set(want.stance)
    _fault(tally, tally.count("polarity", same), reading, want, f"polarity {claim.polarity} {claim.stance}")
    _fault(tally, tally.count("stance", claim.stance.value in want.stance), reading, want, f"stance {claim.stance}")
    if "by" in want.fields:
        right = Names(reading.gold).fits(want.fields["by"], reading.voice(claim))
        _fault(tally, tally.count("speaker", right), reading, want, f"speaker {claim.attribution!r}")
    if "place" in want.fields:
        right = Names(reading.gold).fits(want.fields["place"], {claim.place})
        _fault(tally, tally.count("place", right), reading, want, f"place {claim.place!r}")
    if "value" in want.fields:
        right = any(one in claim.value for one in want.fields["value"])
        _fault(tally, tally.count("value", right), reading, want, f"value {claim.value!r}")


def _value(tally: Tally, part: str, reading: Reading, want: GoldClaim, name: str, value: str) -> None:
    """Count a date or an amount where the gold or the reader has one: an invented one is as wrong as a lost one."""
    allowed = want.fields.get(name, ("",))
    asked = name in want.fields or (bool(want.words) and bool(value))  # older claims do not label every part
    if asked and (value or any(allowed)):
        right = value in allowed or (value == want.fields.get("start", ("",))[0] and name == "end")
        _fault(tally, tally.count(part, right), reading, want, f"{name} {value!r}, not {allowed[0]!r}")


def _fault(tally: Tally, right: bool, reading: Reading, want: GoldClaim, what: str) -> None:
    if not right:
        tally.faults.append(f"{reading.gold.name}: {want}  {what}  «{want.words}»")


def errors(tally: Tally) -> Counter[str]:
    """How often each pattern of the reader was wrong."""
    return Counter(one.claim.pattern for one in tally.judged if not one.right)
