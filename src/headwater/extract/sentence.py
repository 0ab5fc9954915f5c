"""One sentence made ready for the patterns: its chunks, frames, voices, and the ends that its phrases can be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from headwater.extract.cast import Cast
from headwater.extract.chunker import chunk
from headwater.extract.chunks import Chunk, Kind, Marks
from headwater.extract.frames import Frame, frames
from headwater.extract.passages import Passage
from headwater.model import Mention, Schema
from headwater.text.speech import Attribution


@dataclass(frozen=True, slots=True)
class End:
    """One end of a claim: its words, the mention, what it is, and how surely the text means it.

    ``how``: ``name``, ``short name``, ``acronym``, ``pronoun``, ``description`` (resolved) or ``phrase`` (not).
    """

    text: str
    schema: Schema
    mention: str
    how: str
    sure: float
    start: int
    end: int


@dataclass(slots=True)
class Sentence:
    """A sentence under reading; offsets are those of the document's text."""

    passage: Passage
    number: int
    text: str
    cast: Cast
    marks: Marks
    chunks: list[Chunk] = field(default_factory=list)
    frames: list[Frame] = field(default_factory=list)
    voices: Sequence[Attribution] = ()

    @property
    def start(self) -> int:
        """First character."""
        return self.passage.start

    @property
    def own(self) -> str:
        """The words of the sentence."""
        return self.text[self.passage.start : self.passage.end]

    def kind(self, at: int) -> Kind | None:
        """Kind of the chunk at an index, None outside."""
        return self.chunks[at].kind if 0 <= at < len(self.chunks) else None

    def index(self, noun: Chunk) -> int:
        """Index of a chunk."""
        return next(i for i, other in enumerate(self.chunks) if other.first == noun.first)

    def word(self, at: int) -> str:
        """First word of the chunk at an index, lower case; empty outside."""
        return self.chunks[at].lower[0] if 0 <= at < len(self.chunks) and self.chunks[at].lower else ""

    def mention(self, noun: Chunk, which: int = -1) -> Mention:
        """Mention of a name in a phrase."""
        return self.cast.at(noun.names[which])


def prepare(sentence: Sentence, tokens: Sequence[object]) -> Sentence:
    """Chunk the sentence and find its frames."""
    sentence.chunks = chunk(tokens, sentence.text, sentence.marks)  # type: ignore[arg-type]
    sentence.frames = frames(sentence.chunks)
    return sentence
