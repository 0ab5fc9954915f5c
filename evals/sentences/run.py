"""How many of the relations that single sentences state are read, and how much of what is read is right.

python -m evals.sentences.run [--reader NAME] [--part shown|held|PATH] [--language CODE] [--details]
        [--relation NAME]

English lies in shown/ and held/, Russian in russian/shown.txt and russian/held.txt.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from evals.sentences.marked import NOBODY, Example, Stated, read

from headwater.extract import Extraction, extractor
from headwater.model import Claim, Document, DocumentText, Family, Hedge, Polarity, Relation

HERE = Path(__file__).parent
_BACK = frozenset([
    "he", "him", "his", "she", "her", "hers", "it", "its", "they", "them", "their", "theirs", "who", "whom",
    "whose", "which", "that", "himself", "herself", "itself", "themselves", "i", "me", "my", "we", "us",
    "our", "you", "your", "this", "these", "those", "он", "она", "оно", "они", "его", "её", "их", "ему", "ей", "им",
    "мы", "нас", "нам", "я", "мне", "меня", "который", "которая", "которое", "которые",
])  # fmt: skip
_SYMMETRIC = frozenset({Relation.MET, Relation.CONTACTED, Relation.AFFILIATED_WITH, Relation.SAME_AS})
_LEFT_OUT = frozenset({Family.SPEECH, Family.IDENTITY})
_ALIKE = {
    Family.PART: "tie", Family.ROLE: "tie", Family.DIRECTS: "hold", Family.OWNS: "hold", Family.HOSTS: "event",
    Family.PROVIDES: "event", Family.PROMOTES: "voice", Family.ENDORSES: "voice", Family.AMPLIFIES: "voice",
}  # fmt: skip
"""Families between which two careful readers may differ."""


@dataclass
class Tally:
    """Counts, and the misses and errors as lines of text by relation."""

    stated: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    read: Counter[str] = field(default_factory=Counter)
    right: Counter[str] = field(default_factory=Counter)
    leaks: int = 0
    misses: list[tuple[str, str]] = field(default_factory=list)
    errors: list[tuple[str, str]] = field(default_factory=list)

    @property
    def recall(self) -> float:
        """Of what is stated, how much was read."""
        return self.found.total() / max(self.stated.total(), 1)

    @property
    def precision(self) -> float:
        """Of what was read, how much is stated."""
        return self.right.total() / max(self.read.total(), 1)


def examples(path: Path) -> Iterator[Example]:
    """Examples of a file or of the files of a folder."""
    for file in sorted(path.glob("*.txt")) if path.is_dir() else [path]:
        yield from read(file)


def score(reader: str, chosen: Sequence[Example], language: str = "en") -> Tally:
    """Read each sentence as a document of its own and compare."""
    tally, reads = Tally(), extractor(reader)
    for number, one in enumerate(chosen):
        document = Document(f"d{number}", "sentence.txt", language=language)
        _count(tally, one, reads.extract(DocumentText(document, one.text, ())))
    return tally


def _count(tally: Tally, example: Example, extraction: Extraction) -> None:
    places = {mention.id: (mention.start_char, mention.end_char) for mention in extraction.mentions}
    claims = [claim for claim in extraction.claims if claim.relation.family not in _LEFT_OUT]
    for one in example.stated:
        if "*" in one.flag or one.relation.family in _LEFT_OUT or not _namable(example, one):
            continue
        name = one.relation.value
        tally.stated[name] += 1
        if any(_fits(example, one, claim, places) for claim in claims):
            tally.found[name] += 1
        else:
            tally.misses.append((name, f"{_told(example, one)}  «{example.text}»"))
    for claim in claims:
        matching = [one for one in example.stated if _fits(example, one, claim, places)]
        tally.read[claim.relation.value] += 1
        tally.right[claim.relation.value] += bool(matching)
        plain = claim.hedge is Hedge.NONE and claim.polarity is Polarity.AFFIRMED
        leak = bool(matching) and plain and all("!" in one.flag for one in matching)
        tally.leaks += leak
        if not matching or leak:
            line = f"{claim.subject} | {claim.object} | {claim.confidence:.2f} {claim.pattern}  «{example.text}»"
            tally.errors.append((claim.relation.value, ("DENIED " if leak else "") + line))


def _namable(example: Example, one: Stated) -> bool:
    """False where an end is a pronoun: what it stands for is no matter of one sentence."""
    words = [_words(example, number).lower() for number in (one.first, one.second) if number != NOBODY]
    return not any(word in _BACK or word.partition(" ")[0] in _BACK for word in words)


def _words(example: Example, number: int) -> str:
    start, end = example.spans[number]
    return example.text[start:end]


def _told(example: Example, one: Stated) -> str:
    ends = ["-" if number == NOBODY else _words(example, number) for number in (one.first, one.second)]
    return f"{ends[0]} | {ends[1]}{' ' + one.flag if one.flag else ''}"


def _fits(example: Example, one: Stated, claim: Claim, places: dict[str, tuple[int, int]]) -> bool:
    if _group(one.relation) != _group(claim.relation):
        return False
    ends = [(one.first, one.second), (one.second, one.first)]
    return any(
        _end(example, first, claim.subject, claim.subject_mention, places)
        and _end(example, second, claim.object, claim.object_mention, places)
        for first, second in ends[: 2 if _turnable(one, claim) else 1]
    )


def _turnable(one: Stated, claim: Claim) -> bool:
    """Ends may be changed over: symmetric relations, and "employs" beside roles told from the other side."""
    return one.relation in _SYMMETRIC or (one.relation is Relation.EMPLOYS) != (claim.relation is Relation.EMPLOYS)


def _group(relation: Relation) -> str:
    return _ALIKE.get(relation.family, relation.value)


def _end(example: Example, number: int, text: str, mention: str, places: dict[str, tuple[int, int]]) -> bool:
    if number == NOBODY:
        return True
    if not text:
        return False
    start, end = example.spans[number]
    begin, finish = places.get(mention, (-1, -1))
    if begin < end and start < finish:
        return True
    return (
        text.casefold() in example.text[start:end].casefold() or example.text[start:end].casefold() in text.casefold()
    )


def printed(tally: Tally, relation: str, details: bool) -> Iterator[str]:
    """The report, line by line."""
    yield f"precision {tally.precision:.3f} ({tally.read.total()})  recall {tally.recall:.3f} ({tally.stated.total()})"
    yield f"plain of what is denied: {tally.leaks}"
    for name in sorted(tally.stated | tally.read, key=lambda name: -tally.stated[name]):
        found, stated = tally.found[name], tally.stated[name]
        yield f"  {name:20} found {found:3} of {stated:3}   right {tally.right[name]:3} of {tally.read[name]:3}"
    for title, lines in (("missed", tally.misses), ("wrong", tally.errors)) if details else ():
        yield f"\n{title}"
        yield from (f"{name}: {line}" for name, line in sorted(lines) if relation in ("", name))


def main() -> None:
    """Read the arguments and report."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--reader", default="headwater")
    parser.add_argument("--part", default="shown")
    parser.add_argument("--language", default="en")
    parser.add_argument("--relation", default="")
    parser.add_argument("--details", action="store_true")
    arguments = parser.parse_args()
    path = HERE / arguments.part if arguments.part in ("shown", "held") else Path(arguments.part)
    tally = score(arguments.reader, list(examples(path)), arguments.language)
    for line in printed(tally, arguments.relation, arguments.details):
        print(line)


if __name__ == "__main__":
    main()
