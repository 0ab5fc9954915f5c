"""Score a reader against the gold texts: precision and recall of claims, and of their parts."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from headwater.extract import Extraction, Extractor
from headwater.model import Claim, Document, DocumentText, Hedge, Mention

GOLD = Path(__file__).with_name("gold.txt")
_SPEECH = frozenset({"says", "claims", "denies"})


@dataclass(frozen=True)
class GoldClaim:
    relation: tuple[str, ...]
    subject: tuple[str, ...]
    object: tuple[str, ...]
    fields: dict[str, tuple[str, ...]]


@dataclass(frozen=True)
class GoldText:
    id: str
    genre: str
    language: str
    published: str
    text: str
    claims: tuple[GoldClaim, ...]


@dataclass
class Tally:
    """Counts of one run."""

    gold: int = 0
    read: int = 0
    matched: int = 0
    plain: int = 0
    plain_right: int = 0
    parts: dict[str, list[int]] = field(default_factory=dict)
    missed: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        return self.matched / self.read if self.read else 1.0

    @property
    def recall(self) -> float:
        return self.matched / self.gold if self.gold else 1.0

    @property
    def plain_precision(self) -> float:
        """Among claims at .9 or more: right ends, relation, hedge and stance."""
        return self.plain_right / self.plain if self.plain else 1.0

    def part(self, name: str) -> float:
        right, asked = self.parts.get(name, [0, 0])
        return right / asked if asked else 1.0


def load(path: Path = GOLD) -> list[GoldText]:
    texts: list[GoldText] = []
    for block in re.split(r"(?m)^## ", path.read_text(encoding="utf-8"))[1:]:
        head, *lines = block.strip().splitlines()
        name, genre, language, published = head.split()
        body = "\n".join(line for line in lines if line and not line.startswith(">"))
        claims = tuple(_claim(line[1:]) for line in lines if line.startswith(">"))
        texts.append(GoldText(name, genre, language, published, body, claims))
    return texts


def _claim(line: str) -> GoldClaim:
    relation, subject, object_, *rest = (part.strip() for part in line.split("|"))
    pairs = [pair.split("=", 1) for pair in "".join(rest).split(";") if "=" in pair]
    fields = {key.strip(): tuple(value.strip().split("/")) for key, value in pairs}
    fields.setdefault("hedge", ("none",))
    fields.setdefault("stance", ("asserts",))
    return GoldClaim(tuple(relation.split("/")), tuple(subject.split("/")), tuple(object_.split("/")), fields)


def score(reader: Extractor, texts: list[GoldText]) -> Tally:
    tally = Tally()
    for gold in texts:
        document = DocumentText(Document(gold.id, f"{gold.id}.txt", published=gold.published), gold.text)
        _add(tally, gold, reader.extract(document))
    return tally


def _add(tally: Tally, gold: GoldText, read: Extraction) -> None:
    mentions = {mention.id: mention for mention in read.mentions}
    claims = [claim for claim in read.claims if claim.relation.value not in _SPEECH]
    tally.gold += len(gold.claims)
    tally.read += len(claims)
    left = list(claims)
    for want in gold.claims:
        found = next((claim for claim in left if _same(want, claim, mentions)), None)
        if found is None:
            tally.missed.append(f"{gold.id}: {want.relation[0]} | {want.subject[0]} | {want.object[0]}")
            continue
        left.remove(found)
        tally.matched += 1
        exact = _parts(tally, want, found, gold.id)
        if found.confidence >= 0.9:
            tally.plain += 1
            tally.plain_right += exact
    for claim in left:
        tally.wrong.append(
            f"{gold.id}: {claim.subject} | {claim.relation} | {claim.object} ({claim.confidence} {claim.pattern})"
        )
        tally.plain += claim.confidence >= 0.9


def _same(want: GoldClaim, claim: Claim, mentions: dict[str, Mention]) -> bool:
    if claim.relation.value not in want.relation:
        return False
    return _end(want.subject, claim.subject, claim.subject_mention, mentions) and _end(
        want.object, claim.object, claim.object_mention, mentions
    )


def _end(wanted: tuple[str, ...], text: str, mention: str, mentions: dict[str, Mention]) -> bool:
    names = {text}
    while mention in mentions:
        names.add(mentions[mention].name)
        mention = mentions[mention].antecedent
    return any(name == one for name in names for one in wanted)


def _parts(tally: Tally, want: GoldClaim, claim: Claim, where: str) -> bool:
    """Count the parts of a matched claim; True where hedge and stance are right, too."""
    amount = f"{claim.amount:.0f} {claim.currency}" if claim.amount is not None else ""
    read = {
        "hedge": claim.hedge.value, "stance": claim.stance.value, "start": claim.start, "end": claim.end,
        "amount": amount, "by": claim.attribution, "value": claim.value,
    }  # fmt: skip
    for name, allowed in want.fields.items():
        right = any(one in read[name] if name == "value" else one == read[name] for one in allowed)
        counts = tally.parts.setdefault(name, [0, 0])
        counts[0] += right
        counts[1] += 1
        if not right:
            tally.wrong.append(f"{where}: {name} of {claim.relation} is {read[name]!r}, not {allowed[0]!r}")
    hedged = want.fields["hedge"] != (Hedge.NONE.value,) or want.fields["stance"] != ("asserts",)
    plain = claim.hedge is Hedge.NONE and claim.stance.value == "asserts"
    return not (hedged and plain) and claim.stance.value in want.fields["stance"]
