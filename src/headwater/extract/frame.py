"""A verb with its arguments, and the walk to its right that finds objects and phrases."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from headwater.extract.chunks import Chunk, Kind, Verb
from headwater.extract.lexicon.english_roles import ROLE_NOUNS
from headwater.extract.lexicon.english_speech import SPEECH


@dataclass(slots=True)
class Frame:
    """A verb with its arguments, each a list of noun chunks (several where they are joined by "and").

    ``how`` tells how the subject was found: ``direct``, ``shared`` (second verb of one subject), ``relative``,
    ``participle`` or ``control`` ("agreed to fund"). ``governor`` is the verb that an infinitive hangs on.
    """

    verb: Verb
    at: int
    subjects: list[Chunk] = field(default_factory=list)
    objects: list[Chunk] = field(default_factory=list)
    oblique: dict[str, list[Chunk]] = field(default_factory=dict)
    dates: list[Chunk] = field(default_factory=list)
    how: str = ""
    governor: Frame | None = None
    start: int = 0
    end: int = 0

    def nouns(self, role: str) -> list[Chunk]:
        """Chunks in a role: ``subject``, ``object``, ``agent``, or a preposition ("to|for" for either)."""
        if role == "subject":
            return self.subjects
        for part in role.split("|"):
            if found := self.objects if part == "object" else self.oblique.get(part):
                return found
        return []


_DITRANSITIVE = frozenset(
    ["give", "pay", "send", "grant", "award", "lend", "offer", "hand", "wire", "allot", "allocate"]
)


class Rightward:
    """Objects, prepositional phrases and dates behind a verb."""

    def __init__(self, chunks: Sequence[Chunk], at: int, earlier: dict[int, Frame]) -> None:
        self.chunks, self.at, self.earlier = chunks, at, earlier
        verb = chunks[at].verb
        assert verb is not None
        self.made = Frame(verb, at)

    def _kind(self, at: int) -> Kind | None:
        return self.chunks[at].kind if 0 <= at < len(self.chunks) else None

    def _right(self) -> None:
        at, preposition, direct = self.at + 1, "", True
        while at < len(self.chunks):
            chunk = self.chunks[at]
            if chunk.kind is Kind.OPEN:
                at = self._closed(at)
                continue
            if chunk.kind is Kind.NOUN:
                if direct and not preposition and self._next_clause(at):
                    break
                at = self._place(at, preposition, direct)
                preposition, direct = "", False
                continue
            if chunk.kind is Kind.PREPOSITION:
                preposition = chunk.lower[0]
            elif chunk.kind is Kind.DATE:
                self.made.dates.append(chunk)
                preposition = ""
            elif self._second_role(at):
                frame = self.made
                frame.objects.append(self.chunks[at + 1])
                at += 1
            elif not self._passes(at):
                break
            at += 1

    def _second_role(self, at: int) -> bool:
        """ "is the director of X and a member of Y": the "and" before a second role."""
        if self._kind(at) is not Kind.AND or self.made.verb.lemma != "be" or self._kind(at + 1) is not Kind.NOUN:
            return False
        return self.chunks[at + 1].head in ROLE_NOUNS

    def _passes(self, at: int) -> bool:
        """True where the clause goes on behind this chunk."""
        kind = self._kind(at)
        if kind is Kind.OTHER:
            return True
        if kind is Kind.COMMA or kind is Kind.AND:
            after = at + 1
            while self._kind(after) in (Kind.OTHER, Kind.AND):
                after += 1
            return self._kind(after) in (Kind.PREPOSITION, Kind.DATE)
        return False

    def _next_clause(self, at: int) -> bool:
        """True where a noun right behind the verb is the subject of the next clause ("said Berg funds …")."""
        if self.made.verb.lemma not in SPEECH or self.made.verb.passive:
            return False
        after = self._beyond(at)
        verb = self.chunks[after].verb if after < len(self.chunks) else None
        return verb is not None and verb.finite

    def _beyond(self, at: int) -> int:
        """Index after a noun phrase with the phrases that hang on it."""
        after = at + 1
        while self._kind(after) is Kind.PREPOSITION and self._kind(after + 1) in (Kind.NOUN, Kind.DATE):
            after += 2
        if self._kind(after) is Kind.OPEN:
            after = self._closed(after)
        return after

    def _closed(self, at: int) -> int:
        """Index after the bracket that opens at ``at``."""
        after = at + 1
        while after < len(self.chunks) and self.chunks[after].kind is not Kind.CLOSE:
            after += 1
        return after + 1 if after < len(self.chunks) else at + 1

    def _place(self, at: int, preposition: str, direct: bool) -> int:
        found, after = self._listed(at)
        frame = self.made
        if preposition:
            frame.oblique.setdefault(preposition, []).extend(found)
        elif direct or not frame.objects:
            frame.objects.extend(found)
        elif len(found) == 1 and frame.verb.lemma in _DITRANSITIVE and "to" not in frame.oblique:
            frame.oblique["to"], frame.objects = frame.objects, found  # "gave the club money"
        return after

    def _listed(self, at: int) -> tuple[list[Chunk], int]:
        """The noun at ``at`` with those joined to it by commas and "and"."""
        found, after = [self.chunks[at]], at + 1
        while True:
            step = self._joined(after)
            if not step or self._heads_clause(after + step):
                return found, after
            if self.made.verb.lemma == "be" and self.chunks[after + step].head in ROLE_NOUNS:
                return found, after
            found.append(self.chunks[after + step])
            after += step + 1

    def _joined(self, at: int) -> int:
        """Chunks to skip from here to the next noun of a list; 0 where the list has ended."""
        skip = 0
        comma = self._kind(at) is Kind.COMMA
        while self._kind(at + skip) in (Kind.COMMA, Kind.AND):
            skip += 1
        if not skip or self._kind(at + skip) is not Kind.NOUN:
            return 0
        and_ = any(self._kind(at + i) is Kind.AND for i in range(skip))
        return skip if and_ or (comma and self._list_ends(at + skip)) else 0

    def _list_ends(self, at: int) -> bool:
        """True where a list that goes on by commas comes to an "and" before its clause ends."""
        for later in range(at, min(at + 8, len(self.chunks))):
            kind = self._kind(later)
            if kind is Kind.AND:
                return self._kind(later + 1) is Kind.NOUN
            if kind not in (Kind.NOUN, Kind.COMMA):
                return False
        return False

    def _heads_clause(self, at: int) -> bool:
        """True where the noun at ``at`` is itself the subject of a verb."""
        after = self._beyond(at)
        verb = self.chunks[after].verb if after < len(self.chunks) else None
        return verb is not None and verb.finite and after > self.at

    def _before(self, at: int) -> int:
        """Index of the last chunk before ``at`` that is no adverb."""
        at -= 1
        while self._kind(at) is Kind.OTHER:
            at -= 1
        return at
