"""Claims that a person makes: a passage selected in a text, said in the words of the closed list.

One batch of the ledger holds the claim, the judgement that accepts it, and, where it corrects a claim of the
machine, the judgement that rejects that one. A claim stands as long as nobody took its judgement back.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from typing import Any

from headwater.case.judging import judgements, moment
from headwater.errors import UsageError
from headwater.model import (
    Claim,
    ClaimStatus,
    DocumentText,
    Hedge,
    Judgement,
    Polarity,
    Relation,
    Schema,
    Stance,
    Verdict,
    stable_id,
)
from headwater.model.dates import is_partial_date
from headwater.resolve.judged import standing
from headwater.store.folder import CaseFolder
from headwater.store.records import from_json, to_json

PERSON = "person:"
"""Extractor of a hand-made claim: this and the name of the person."""
LONGEST_QUOTE = 4_000
_LONGEST_NAME = 500
_CURRENCY = re.compile(r"[A-Z]{3}")


@dataclass(frozen=True, slots=True)
class Draft:
    """What a person says that a passage says; see :class:`headwater.model.Claim` for the fields.

    ``instead_of`` is the id of a claim that this one corrects, ``reason`` goes with the judgements.
    """

    document: str
    start_char: int
    end_char: int
    relation: Relation
    subject: str
    object: str
    who: str
    subject_type: Schema | None = None
    object_type: Schema | None = None
    value: str = ""
    amount: float | None = None
    currency: str = ""
    start: str = ""
    end: str = ""
    place: str = ""
    polarity: Polarity = Polarity.AFFIRMED
    hedge: Hedge = Hedge.NONE
    stance: Stance = Stance.ASSERTS
    attribution: str = ""
    reply: bool = False
    instead_of: str = ""
    reason: str = ""

    def check(self, text: str) -> None:
        """Refuse a claim that lacks a part or does not fit the text.

        Raises:
            UsageError: naming the part and what it takes.
        """
        for problem, remedy in self._problems(text):
            raise UsageError(problem, remedy=remedy)

    def _problems(self, text: str) -> Iterable[tuple[str, str]]:
        if not self.who.strip():
            yield "a claim needs the name of the person who makes it", "give --who NAME"
        if not 0 <= self.start_char < self.end_char <= len(text):
            yield "the passage lies outside the text", f"characters run from 0 to {len(text)}"
        elif not text[self.start_char : self.end_char].strip():
            yield "the passage holds no word", "select the words that say it"
        elif self.end_char - self.start_char > LONGEST_QUOTE:
            yield "the passage is too long to be quoted", f"select at most {LONGEST_QUOTE} characters"
        if not self.subject.strip() and not self.object.strip():
            yield "a claim needs a subject or an object", "leave empty only the end that the text calls unknown"
        if max(map(len, (self.subject, self.object, self.value, self.place, self.attribution))) > _LONGEST_NAME:
            yield "a name is too long", f"at most {_LONGEST_NAME} characters"
        yield from self._facts()

    def _facts(self) -> Iterable[tuple[str, str]]:
        for day in (self.start, self.end):
            if day and not is_partial_date(day):
                yield f"{day!r} is no date", "write 2016, 2016-09 or 2016-09-25"
        if self.start and self.end and self.end[: len(self.start)] < self.start[: len(self.end)]:
            yield "it ends before it starts", "exchange the dates"
        if self.amount is not None and not (math.isfinite(self.amount) and self.amount >= 0):
            yield "that is no amount", "write a number such as 40000"
        if self.currency and not _CURRENCY.fullmatch(self.currency):
            yield f"{self.currency!r} is no currency", "write its three letters, such as EUR"


def claim(folder: CaseFolder, draft: Draft, text: DocumentText, corrected: Claim | None = None) -> Claim:
    """Record a claim of a person; when this returns it survives a power cut.

    Args:
        folder: of the case.
        draft: what the passage says.
        text: of its document.
        corrected: the claim that ``draft.instead_of`` names.

    Raises:
        UsageError: the draft lacks a part or does not fit the text.
        Locked: another process writes to this case.
    """
    draft.check(text.text)
    made = _made(draft, text, corrected)
    with folder.lock(wait=5.0):
        number = sum(1 for _ in folder.ledger.rows())
        accept = _judgement(Verdict.ACCEPT, made.id, draft, number)
        rows: list[dict[str, Any]] = [{"kind": "claim", **to_json(made), "judgement": accept.id}, _row(accept)]
        if corrected and corrected.id != made.id:
            reject = _judgement(Verdict.REJECT, corrected.id, draft, number + 1, f"corrected by {made.id}")
            rows[0]["instead_of"] = corrected.id
            rows[0]["rejection"] = reject.id
            rows.append(_row(reject))
        folder.ledger.append(rows)
    return made


def _made(draft: Draft, text: DocumentText, corrected: Claim | None) -> Claim:
    id = Claim.identify(
        draft.document, draft.start_char, draft.end_char, draft.relation, draft.subject, draft.object
    )  # fmt: skip
    said = {k: v for k, v in asdict(draft).items() if k not in ("who", "instead_of", "reason")}
    made = Claim(
        id=id,
        quote=text.text[draft.start_char : draft.end_char],
        page=text.page_of(draft.start_char),
        confidence=1.0,
        extractor=f"{PERSON}{draft.who.strip()}",
        pattern="by hand",
        status=ClaimStatus.ACCEPTED,
        **said,
    )
    return _as_before(made, corrected) if corrected else made


def _as_before(made: Claim, corrected: Claim) -> Claim:
    """Ends whose words were left as they were keep the mentions that the reader found for them."""
    kept: dict[str, Any] = {"directness": corrected.directness}
    for end in ("subject", "object", "attribution"):
        if getattr(made, end) == getattr(corrected, end):
            kept[f"{end}_mention"] = getattr(corrected, f"{end}_mention")
    return replace(made, **kept)


def _judgement(verdict: Verdict, target: str, draft: Draft, number: int, reason: str = "") -> Judgement:
    when, who = moment(), draft.who.strip()
    id = stable_id("j", verdict, target, "", who, when, number)
    said = "; ".join(filter(None, (reason, draft.reason.strip())))
    return Judgement(id, verdict, target, who, when, reason=said)


def _row(judgement: Judgement) -> dict[str, Any]:
    return {"kind": "judgement", **to_json(judgement)}


def hand_made(rows: Iterable[dict[str, Any]]) -> list[Claim]:
    """Claims of persons that stand: of two with one id the later, and none whose judgement was taken back."""
    rows = list(rows)
    claims = [row for row in rows if row["kind"] == "claim"]
    if not claims:
        return []
    live = {one.id for one in standing(judgements(rows))}
    found = {row["id"]: from_json(Claim, row) for row in claims if row.get("judgement", "") in ("", *live)}
    return list(found.values())


def companions(rows: Iterable[dict[str, Any]], judgement: str) -> list[str]:
    """Judgements that were made together with one: the rejection of what a claim corrected."""
    pairs = [(row.get("judgement", ""), row.get("rejection", "")) for row in rows if row["kind"] == "claim"]
    return [other for pair in pairs if judgement in pair for other in pair if other not in ("", judgement)]


def judgement_of(rows: Iterable[dict[str, Any]], claim: str) -> str:
    """The judgement by which a claim of a person was accepted last; empty where there is none."""
    return next((str(row.get("judgement", "")) for row in reversed(list(rows)) if row["id"] == claim), "")
