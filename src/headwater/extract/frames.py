"""Who does what to whom: the arguments of each verb group in a chunked sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from headwater.extract.chunks import Chunk, Kind, Verb
from headwater.extract.lexicon.english_roles import ROLE_NOUNS
from headwater.extract.lexicon.english_speech import MANAGES, SPEECH
from headwater.extract.lexicon.verbs import Form


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


def frames(chunks: Sequence[Chunk]) -> list[Frame]:
    """Frames of all verb groups, in order."""
    made: dict[int, Frame] = {}
    for at, chunk in enumerate(chunks):
        if chunk.verb:
            made[at] = _Framer(chunks, at, made).frame()
    return list(made.values())


_BREAKS = (Kind.STOP, Kind.CLAUSE, Kind.THAT)


class _Framer:
    def __init__(self, chunks: Sequence[Chunk], at: int, earlier: dict[int, Frame]) -> None:
        self.chunks, self.at, self.earlier = chunks, at, earlier
        verb = chunks[at].verb
        assert verb is not None
        self.frame_ = Frame(verb, at)

    def frame(self) -> Frame:
        self._right()
        self._left()
        parts = [*self.frame_.subjects, *self.frame_.objects, *self.frame_.dates]
        parts += [noun for nouns in self.frame_.oblique.values() for noun in nouns]
        self.frame_.start = min([self.frame_.verb.start, *(part.start for part in parts)])
        self.frame_.end = max([self.frame_.verb.end, *(part.end for part in parts)])
        return self.frame_

    def _kind(self, at: int) -> Kind | None:
        return self.chunks[at].kind if 0 <= at < len(self.chunks) else None

    # to the right

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
                self.frame_.dates.append(chunk)
                preposition = ""
            elif self._second_role(at):
                frame = self.frame_
                frame.objects.append(self.chunks[at + 1])
                at += 1
            elif not self._passes(at):
                break
            at += 1

    def _second_role(self, at: int) -> bool:
        """ "is the director of X and a member of Y": the "and" before a second role."""
        if self._kind(at) is not Kind.AND or self.frame_.verb.lemma != "be" or self._kind(at + 1) is not Kind.NOUN:
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
        if self.frame_.verb.lemma not in SPEECH or self.frame_.verb.passive:
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
        frame = self.frame_
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
            if self.frame_.verb.lemma == "be" and self.chunks[after + step].head in ROLE_NOUNS:
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

    # to the left

    def _left(self) -> None:
        frame, verb = self.frame_, self.frame_.verb
        before = self._before(self.at)
        if verb.infinitive:
            self._controlled()
        elif self._kind(before) is Kind.RELATIVE and self.chunks[before].lower[0] not in ("where", "whom", "whose"):
            self._antecedent(before)
        elif self._kind(before) is Kind.AND and self._shared():
            return
        elif not verb.finite:
            self._participle(before)
        else:
            self._direct(before)
        if not frame.subjects and not verb.infinitive:
            frame.how = ""

    def _before(self, at: int) -> int:
        """Index of the last chunk before ``at`` that is no adverb."""
        at -= 1
        while self._kind(at) is Kind.OTHER:
            at -= 1
        return at

    def _shared(self) -> bool:
        """Second verb of one subject: "hosted the talks and paid for travel"."""
        for at in sorted(self.earlier, reverse=True):
            other = self.earlier[at]
            if any(self.chunks[i].kind in _BREAKS for i in range(at, self.at)):
                return False
            if other.verb.finite == self.frame_.verb.finite or self.frame_.verb.form is other.verb.form:
                self.frame_.subjects, self.frame_.how = other.subjects, "shared"
                self.frame_.governor = other.governor
                if self.frame_.verb.form is other.verb.form and other.verb.passive and not self.frame_.verb.passive:
                    self.frame_.verb.passive = True  # "was founded and funded by"
                return bool(other.subjects)
        return False

    def _controlled(self) -> None:
        """Subject of an infinitive: that of the verb it hangs on, or its object ("asked Berg to pay")."""
        earlier = [self.earlier[at] for at in sorted(self.earlier) if at < self.at]
        if not earlier or any(self.chunks[i].kind in _BREAKS for i in range(earlier[-1].at + 1, self.at)):
            return
        governor = earlier[-1]
        self.frame_.governor, self.frame_.how = governor, "control"
        between = [self.chunks[i] for i in range(governor.at + 1, self.at)]
        adjacent = all(chunk.kind is Kind.OTHER for chunk in between)
        if governor.objects and not governor.verb.passive and governor.verb.lemma in _OBJECT_CONTROL:
            self.frame_.subjects = governor.objects
        elif adjacent or governor.verb.lemma in MANAGES or governor.verb.lemma in ("have", "be"):
            self.frame_.subjects = governor.subjects

    def _antecedent(self, relative: int) -> None:
        """Subject of a relative clause: the noun before it."""
        before = self._before(relative)
        if self._kind(before) is Kind.COMMA:
            before = self._before(before)
        if self._kind(before) is Kind.CLOSE:
            while self._kind(before) not in (Kind.OPEN, None):
                before -= 1
            before = self._before(before)
        if self._kind(before) is Kind.NOUN:
            self.frame_.subjects, self.frame_.how = [self._head_of(before)], "relative"

    def _head_of(self, at: int) -> Chunk:
        """For "the Fund of Ruritania, which": the phrase that the "of" hangs on."""
        if (
            self._kind(at - 1) is Kind.PREPOSITION
            and self.chunks[at - 1].lower[0] == "of"
            and self._kind(at - 2) is Kind.NOUN
        ):
            if self.chunks[at - 2].names:
                return self.chunks[at - 2]
        return self.chunks[at]

    def _participle(self, before: int) -> None:
        """Subject of a participle: the noun that it stands behind, or, opening a sentence, the one that follows."""
        verb = self.frame_.verb
        if self._kind(before) is Kind.PREPOSITION and self._accused(before):
            return
        if before < 0 or (self._kind(before) in (Kind.PREPOSITION, Kind.CLAUSE) and before == 0):
            self._following()
            return
        comma = self._kind(before) is Kind.COMMA
        noun = self._before(before) if comma else before
        if self._kind(noun) is Kind.CLOSE:
            while self._kind(noun) not in (Kind.OPEN, None):
                noun -= 1
            noun = self._before(noun)
        if self._kind(noun) is Kind.NOUN and (verb.passive or not comma):
            self.frame_.subjects, self.frame_.how = [self.chunks[noun]], "participle"

    def _accused(self, before: int) -> bool:
        """ "accused of having paid", "accused Berg of paying", "fined for hosting": subject from the verb before."""
        earlier = [self.earlier[at] for at in sorted(self.earlier) if at < before]
        if not earlier or any(self.chunks[i].kind in _BREAKS for i in range(earlier[-1].at, before)):
            return False
        governor = earlier[-1]
        takes = governor.verb.passive or not governor.objects
        self.frame_.subjects = governor.subjects if takes else governor.objects
        self.frame_.how, self.frame_.governor = "control", governor
        return bool(self.frame_.subjects)

    def _following(self) -> None:
        """ "Sponsored by X, the fair …": the first noun behind the comma."""
        at = self.at + 1
        while at < len(self.chunks) and self._kind(at) is not Kind.COMMA:
            at += 1
        if self._kind(at + 1) is Kind.NOUN:
            self.frame_.subjects, self.frame_.how = [self.chunks[at + 1]], "participle"

    def _direct(self, before: int) -> None:
        start, dates = self._clause_start(before)
        nouns = self._candidates(start, self.at)
        if nouns:
            self.frame_.subjects, self.frame_.how = nouns, "direct"
        self.frame_.dates.extend(dates)

    def _clause_start(self, before: int) -> tuple[int, list[Chunk]]:
        """First chunk of the clause that the verb closes, and the dates in it."""
        at, comma, dates = before, False, []
        while at >= 0:
            chunk = self.chunks[at]
            if chunk.kind is Kind.CLOSE:
                while at > 0 and self._kind(at) is not Kind.OPEN:
                    at -= 1
                chunk = self.chunks[at]
            if chunk.kind in _BREAKS:
                break
            if chunk.kind is Kind.RELATIVE:
                if not comma:
                    break
                comma = False
            elif chunk.kind is Kind.COMMA:
                comma = True
            elif chunk.kind is Kind.DATE:
                dates.append(chunk)
            elif chunk.verb and chunk.verb.finite and not self._inside_relative(at) and not self._after_noun(at):
                break
            at -= 1
        return at + 1, dates

    def _after_noun(self, at: int) -> bool:
        """True for "a club formed in May" inside a clause that goes on behind a comma: a participle after all."""
        frame = self.earlier.get(at)
        if frame is None or frame.verb.form is not Form.PAST or frame.objects or frame.verb.modal or frame.verb.perfect:
            return False
        if frame.verb.passive or self._kind(at - 1) is not Kind.NOUN or self._kind(at - 2) is not Kind.COMMA:
            return False
        commas = [i for i in range(at, self.at) if self._kind(i) is Kind.COMMA]
        if not commas or any(self._kind(i) is Kind.NOUN for i in range(commas[-1], self.at)):
            return False
        frame.verb.passive = frame.verb.reduced = True
        frame.verb.finite = False
        return True

    def _inside_relative(self, at: int) -> bool:
        """True for the verb of a relative clause that has closed: "the club, which met in May, funds"."""
        before = self._before(at)
        if self._kind(before) is not Kind.RELATIVE:
            return False
        return self._kind(self._before(before)) is not Kind.COMMA or any(
            self._kind(i) is Kind.COMMA for i in range(at, self.at)
        )

    def _candidates(self, start: int, stop: int) -> list[Chunk]:
        """The subject noun and those joined to it: the first noun of the clause that no preposition governs."""
        at = self._restart(start, stop)
        while at < stop:
            kind = self._kind(at)
            if kind is Kind.OPEN:
                at = self._closed(at)
                continue
            if kind is Kind.NOUN and self._kind(self._before(at)) is not Kind.PREPOSITION and not self._taken(at):
                return self._subjects_from(at, stop)
            at += 1
        return []

    def _taken(self, at: int) -> bool:
        """True for the object of an earlier verb."""
        noun = self.chunks[at]
        held = [f.objects for f in self.earlier.values()]
        held += [nouns for f in self.earlier.values() for nouns in f.oblique.values()]
        return any(noun is thing for nouns in held for thing in nouns)

    def _restart(self, start: int, stop: int) -> int:
        """Behind the last "and" where an earlier verb's objects stand before it ("X did A and Y did B")."""
        if start == 0 or not self.chunks[start - 1].verb:
            return start
        ands = [i for i in range(start, stop) if self._kind(i) is Kind.AND or (self._kind(i) is Kind.COMMA)]
        if ands:
            return ands[-1] + 1
        verb = self.chunks[start - 1].verb
        return start if verb is not None and verb.lemma in SPEECH else stop

    def _subjects_from(self, at: int, stop: int) -> list[Chunk]:
        found, after = [self.chunks[at]], at + 1
        while after < stop:
            after = self._past_apposition(self._past_phrases(after), stop)
            step = self._joined(after)
            if not step or after + step >= stop:
                return found
            found.append(self.chunks[after + step])
            after += step + 1
        return found

    def _past_apposition(self, at: int, stop: int) -> int:
        """Behind ", head of Green Dawn" where another subject follows."""
        if self._kind(at) is not Kind.COMMA or self._kind(at + 1) is not Kind.NOUN:
            return at
        after = self._beyond(at + 1)
        return after if after < stop and self._kind(after) is Kind.COMMA and self._kind(after + 1) is Kind.AND else at

    def _past_phrases(self, at: int) -> int:
        while self._kind(at) is Kind.PREPOSITION and self._kind(at + 1) is Kind.NOUN:
            at += 2
        return at


_DITRANSITIVE = frozenset(
    ["give", "pay", "send", "grant", "award", "lend", "offer", "hand", "wire", "allot", "allocate"]
)
_OBJECT_CONTROL = frozenset(
    ["ask", "order", "tell", "instruct", "urge", "persuade", "help", "task", "hire", "invite", "allow", "encourage", "pay",
     "permit", "let", "direct", "force", "want", "expect", "recruit", "train"]
)  # fmt: skip
