"""Who does what to whom: the arguments of each verb group in a chunked sentence."""

from __future__ import annotations

from collections.abc import Sequence

from headwater.extract.chunks import Chunk, Kind
from headwater.extract.frame import Frame, Rightward
from headwater.extract.frames_shared import share_objects
from headwater.extract.lexicon.english_speech import MANAGES, SPEECH
from headwater.extract.lexicon.verbs import Form

__all__ = ["Frame", "frames"]


def frames(chunks: Sequence[Chunk]) -> list[Frame]:
    """Frames of all verb groups, in order."""
    made: dict[int, Frame] = {}
    for at, chunk in enumerate(chunks):
        if chunk.verb:
            made[at] = _Framer(chunks, at, made).frame()
    found = list(made.values())
    share_objects(chunks, found)
    return found


_BREAKS = (Kind.STOP, Kind.CLAUSE, Kind.THAT)


class _Framer(Rightward):
    def frame(self) -> Frame:
        self._right()
        self._left()
        parts = [*self.made.subjects, *self.made.objects, *self.made.dates]
        parts += [noun for nouns in self.made.oblique.values() for noun in nouns]
        self.made.start = min([self.made.verb.start, *(part.start for part in parts)])
        self.made.end = max([self.made.verb.end, *(part.end for part in parts)])
        return self.made

    def _left(self) -> None:
        frame, verb = self.made, self.made.verb
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

    def _shared(self) -> bool:
        """Second verb of one subject: "hosted the talks and paid for travel"."""
        for at in sorted(self.earlier, reverse=True):
            other = self.earlier[at]
            if any(self.chunks[i].kind in _BREAKS for i in range(at, self.at)):
                return False
            if other.verb.finite == self.made.verb.finite or self.made.verb.form is other.verb.form:
                self.made.subjects, self.made.how = other.subjects, "shared"
                self.made.governor = other.governor
                if not self.made.dates:
                    self.made.dates = [date for date in other.dates if date.start < other.verb.start]
                if self.made.verb.form is other.verb.form and other.verb.passive and not self.made.verb.passive:
                    self.made.verb.passive = True  # "was founded and funded by"
                return bool(other.subjects)
        return False

    def _controlled(self) -> None:
        """Subject of an infinitive: that of the verb it hangs on, or its object ("asked Berg to pay")."""
        earlier = [self.earlier[at] for at in sorted(self.earlier) if at < self.at]
        if not earlier or any(self.chunks[i].kind in _BREAKS for i in range(earlier[-1].at + 1, self.at)):
            return
        governor = earlier[-1]
        self.made.governor, self.made.how = governor, "control"
        between = [self.chunks[i] for i in range(governor.at + 1, self.at)]
        adjacent = all(chunk.kind is Kind.OTHER for chunk in between)
        if governor.objects and not governor.verb.passive and governor.verb.lemma in _OBJECT_CONTROL:
            self.made.subjects = governor.objects
        elif adjacent or governor.verb.lemma in MANAGES or governor.verb.lemma in ("have", "be"):
            self.made.subjects = governor.subjects

    def _antecedent(self, relative: int) -> None:
        """Subject of a relative clause: the noun before it."""
        before = self._before(relative)
        if self._kind(before) is Kind.COMMA:
            before = self._before(before)
        if self._kind(before) is Kind.CLOSE:
            while self._kind(before) not in (Kind.OPEN, None):
                before -= 1
            before = self._before(before)
        if self._kind(before) is Kind.NOUN and self.chunks[before].head not in _KNOWING:
            head = self._head_of(before)
            named = bool(head.names) and self._kind(before - 1) is not Kind.PREPOSITION
            self.made.subjects, self.made.how = [head], "who" if named else "relative"

    def _head_of(self, at: int) -> Chunk:
        """For "the Fund of Ruritania, which": the phrase that the "of" hangs on."""
        if (
            self._kind(at - 1) is Kind.PREPOSITION
            and self.chunks[at - 1].lower[0] == "of"
            and self._kind(at - 2) is Kind.NOUN
        ) and self.chunks[at - 2].names:
            return self.chunks[at - 2]
        return self.chunks[at]

    def _participle(self, before: int) -> None:
        """Subject of a participle: the noun that it stands behind, or, opening a sentence, the one that follows."""
        verb = self.made.verb
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
            self.made.subjects, self.made.how = [self.chunks[noun]], "participle"

    def _accused(self, before: int) -> bool:
        """ "accused of having paid", "accused Berg of paying", "fined for hosting": subject from the verb before."""
        earlier = [self.earlier[at] for at in sorted(self.earlier) if at < before]
        if not earlier or any(self.chunks[i].kind in _BREAKS for i in range(earlier[-1].at, before)):
            return False
        governor = earlier[-1]
        takes = governor.verb.passive or not governor.objects
        self.made.subjects = governor.subjects if takes else governor.objects
        self.made.how, self.made.governor = "control", governor
        return bool(self.made.subjects)

    def _following(self) -> None:
        """ "Sponsored by X, the fair …": the first noun behind the comma."""
        at = self.at + 1
        while at < len(self.chunks) and self._kind(at) is not Kind.COMMA:
            at += 1
        if self._kind(at + 1) is Kind.NOUN:
            self.made.subjects, self.made.how = [self.chunks[at + 1]], "participle"

    def _direct(self, before: int) -> None:
        start, dates = self._clause_start(before)
        nouns = self._candidates(start, self.at)
        if nouns:
            self.made.subjects, self.made.how = nouns, "direct"
        self.made.dates.extend(dates)

    def _clause_start(self, before: int) -> tuple[int, list[Chunk]]:
        """First chunk of the clause that the verb closes, and the dates in it."""
        at, comma, dates, closed = before, False, [], False
        while at >= 0:
            chunk = self.chunks[at]
            if chunk.kind is Kind.CLOSE:
                while at > 0 and self._kind(at) is not Kind.OPEN:
                    at -= 1
                chunk = self.chunks[at]
            if chunk.kind in _BREAKS:
                break
            if chunk.kind is Kind.RELATIVE:
                if not comma and not closed:
                    break
                comma = closed = False
            elif chunk.kind is Kind.COMMA:
                comma = True
            elif chunk.kind is Kind.DATE:
                dates.append(chunk)
            elif chunk.verb and chunk.verb.finite and self._inside_relative(at):
                closed = True
            elif chunk.verb and chunk.verb.finite and not self._after_noun(at):
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
        if self._kind(before) is Kind.NOUN and self._kind(before - 1) is Kind.RELATIVE:
            before -= 1  # "a list that the bank gave …"
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


_KNOWING = frozenset(
    ["unclear", "unsure", "uncertain", "unknown", "clear", "sure", "certain", "aware", "question", "mystery"]
)
_OBJECT_CONTROL = frozenset(
    ["ask", "order", "tell", "instruct", "urge", "persuade", "help", "task", "hire", "invite", "allow", "encourage",
     "pay", "permit", "let", "direct", "force", "want", "expect", "recruit", "train"]
)  # fmt: skip
