"""What an English sentence is cut into: noun phrases, verb groups, prepositions, conjunctions, dates."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from headwater.extract.lexicon.verbs import Form
from headwater.text.dates import DateSpan
from headwater.text.money import MoneySpan
from headwater.text.names import NameSpan


class Kind(StrEnum):
    """Kind of a chunk."""

    NOUN = "noun"
    VERB = "verb"
    PREPOSITION = "preposition"
    AND = "and"
    COMMA = "comma"
    RELATIVE = "relative"
    CLAUSE = "clause"  # if, whether, because …
    THAT = "that"  # after a verb of saying
    DATE = "date"
    STOP = "stop"  # semicolon, colon, dash
    OPEN = "open"
    CLOSE = "close"
    OTHER = "other"


@dataclass(slots=True)
class Verb:
    """A verb group: ``passive``, ``finite`` and the helpers that it stands with."""

    lemma: str
    form: Form
    passive: bool = False
    finite: bool = True
    infinitive: bool = False
    perfect: bool = False
    reduced: bool = False  # a participle after its noun: "a club founded in 1999"
    modal: str = ""
    negated: bool = False
    adverbs: tuple[str, ...] = ()
    start: int = 0
    end: int = 0


@dataclass(slots=True)
class Chunk:
    """A run of tokens ``first:last`` (end exclusive) of one kind; offsets are those of the text."""

    kind: Kind
    start: int
    end: int
    words: tuple[str, ...]
    first: int = 0
    last: int = 0
    names: tuple[NameSpan, ...] = ()
    verb: Verb | None = None
    date: DateSpan | None = None
    money: MoneySpan | None = None
    possessive: bool = False  # "Russia's" before this phrase's own head
    lower: tuple[str, ...] = field(default=())
    starts: tuple[int, ...] = ()

    @property
    def head(self) -> str:
        """Last word, in lower case."""
        return self.lower[-1] if self.lower else ""


@dataclass(frozen=True, slots=True)
class Marks:
    """Spans found in the sentence before chunking."""

    names: tuple[NameSpan, ...]
    dates: tuple[DateSpan, ...]
    money: tuple[MoneySpan, ...]
