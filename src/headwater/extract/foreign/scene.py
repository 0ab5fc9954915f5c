"""A sentence laid out for reading: phrases, verbs, and the parts that its commas and small words cut it into."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from headwater.extract.foreign.apposition import appose
from headwater.extract.foreign.finites import DETERMINERS, GENERIC
from headwater.extract.foreign.language import Language, Verb
from headwater.extract.foreign.phrases import Phrase, Phrases
from headwater.extract.foreign.reference import References
from headwater.extract.foreign.words import Lookup
from headwater.extract.sentence import Sentence
from headwater.text.tokens import Token, TokenKind


@dataclass(frozen=True, slots=True)
class Found:
    """A verb in the sentence: tokens ``first:last``, and whether the form is a participle."""

    verb: Verb
    first: int
    last: int
    participle: bool


@dataclass(slots=True, eq=False)
class Part:
    """A stretch of one clause; ``outer`` is the part that it hangs on, ``opener`` what opens it."""

    opener: str
    ranges: list[tuple[int, int]]
    outer: Part | None = None
    phrases: list[Phrase] = field(default_factory=list)

    def holds(self, at: int) -> bool:
        """True where a token lies in it."""
        return any(first <= at < last for first, last in self.ranges)

    @property
    def first(self) -> int:
        """Its first token."""
        return self.ranges[0][0]

    @property
    def last(self) -> int:
        """The token behind its last."""
        return self.ranges[-1][1]


class Scene:
    """Everything about one sentence that verbs and roles ask for."""

    def __init__(self, sentence: Sentence, words: Sequence[Token], language: Language) -> None:
        self.sentence, self.words, self.language = sentence, list(words), language
        self.look = Lookup(language)
        self.low = [token.text.lower() for token in self.words]
        self.inside = self._covered()
        self.verbs = self._verbs()
        self.stops = frozenset(i for found in self.verbs for i in range(found.first, found.last))
        self.openings = self._openings()
        self.phrases = Phrases(sentence, self.words, language, self.stops, self.openings).found()
        self.references = References(sentence, self.words, self.look)
        self.references.settle(self.phrases)
        appose(self)
        self.parts = self._parts()
        self._relate()

    def _covered(self) -> frozenset[int]:
        """Tokens inside of names, sums and dates."""
        marks = self.sentence.marks
        spans = [(name.start, name.end) for name in marks.names]
        spans += [(date.start, date.end) for date in marks.dates]
        spans += [(money.start, money.end) for money in marks.money]
        return frozenset(i for i, t in enumerate(self.words) if any(a <= t.start < b for a, b in spans))

    def _verbs(self) -> list[Found]:
        own, found = self.sentence.own, []
        starts = {token.start: i for i, token in enumerate(self.words)}
        for verb in self.language.verbs:
            for pattern, participle in ((verb.active, False), (verb.participle, True)):
                for match in pattern.finditer(own) if pattern is not None else ():
                    first = starts.get(match.start() + self.sentence.start)
                    if first is None or first in self.inside or not self._verbal(first, verb):
                        continue
                    last = first + 1
                    while last < len(self.words) and self.words[last].start < match.end() + self.sentence.start:
                        last += 1
                    if not any(i in self.inside for i in range(first, last)):
                        found.append(Found(verb, first, last, participle))
        return sorted(found, key=lambda f: (f.first, f.participle))

    def _verbal(self, at: int, verb: Verb) -> bool:
        """German verbs have no capital, save at the head of a sentence."""
        if verb.frame == "citizen" or self._nominal(at, verb):
            return verb.frame == "citizen"
        if not self.words[at].text[0].isupper():
            return True
        return at == 0 or self.words[at - 1].text in '"“«„:' or self.words[at].text.startswith("Sitz")

    def _nominal(self, at: int, verb: Verb) -> bool:
        """True for a form that is a noun here: "la compra de", "un soutien"."""
        before = self.low[at - 1] if at else ""
        after = self.low[at + 1] if at + 1 < len(self.low) else ""
        if self.language.code not in ("es", "fr"):
            return False
        if verb.frame == "charged" and before in _ARTICLES:
            return True
        strong = before in DETERMINERS or before in self.language.possessives
        return strong or (before in ("la", "le", "l'", "l’", "las", "los", "les") and after in _OF)

    def _openings(self) -> frozenset[int]:
        """Tokens that are relative pronouns."""
        return frozenset(i for i, low in enumerate(self.low) if low in self.language.relatives and self._relative(i))

    def _relative(self, at: int) -> bool:
        before = self.low[at - 1] if at else ""
        if self.language.code == "de":
            opened = before == "," or (before in self.language.prepositions and at > 1 and self.low[at - 2] == ",")
            return opened and self._verb_last(at) and not self._quoting(at)
        if before in self.language.articles and at > 1 and self.low[at - 2] in self.language.prepositions:
            return self.low[at] not in self.language.interrogatives
        if before in self.language.prepositions or before in self.language.articles:
            before = self.low[at - 2] if at > 1 else ""
            if before in self.language.prepositions:
                before = self.low[at - 3] if at > 2 else ""
        if at == 0 or self.language.cased:
            opened = at > 0 and (before == "," or self.low[at - 1] == ",")
            return opened and (self.low[at] != "що" or self._named_before(at))
        said = any(v.cue_end + self.sentence.start == self.words[at - 1].end for v in self.sentence.voices)
        noun = (at - 1) in self.inside or bool(self.look.kind(self.low[at - 1])) or before in (",", "»", "”", '"')
        trade = self.look.role(self.low[at - 1]) is not None or self.look.trade(self.low[at - 1])
        qui = self.low[at] in (
            "qui",
            "dont",
            "quien",
            "quienes",
            "cuyo",
            "cuya",
            "cuyos",
            "cuyas",
            "auquel",
            "auxquelles",
        )
        return not said and (noun or trade or qui)

    def _named_before(self, at: int) -> bool:
        """True where a name or a noun stands before the comma: "що" is no conjunction then."""
        before = at - 2
        return before in self.inside or (before >= 0 and bool(self.look.kind(self.low[before])))

    def finite(self, at: int) -> bool:
        """True for a verb that is no participle."""
        told = any(v.first <= at < v.last and not v.participle for v in self.verbs)
        return told or (at not in self.stops and self._finite(at))

    def _quoting(self, at: int) -> bool:
        """ "…, die Stiftung habe gezahlt": indirect speech, whose verb stands second."""
        end = next((i for i in range(at + 1, len(self.words)) if self.low[i] in ",.;:–—!?"), len(self.words))
        reported = self.language.reported
        return reported is not None and any(reported.fullmatch(self.low[i]) for i in range(at + 2, end - 1))

    def _verb_last(self, at: int) -> bool:
        """True where the words up to the next comma end in a verb: a clause and no list."""
        end = next((i for i in range(at + 1, len(self.words)) if self.low[i] in ",.;:–—!?"), len(self.words))
        last = self.words[end - 1].text if end > at + 1 else ""
        if self.low[end - 2] == "zu" or _ZU.fullmatch(last) or self.low[end - 3 : end - 1] == ["zu", "haben"]:
            return False
        if self.look.small(last.lower()) or not last[:1].islower():
            return "und" in self.low[at:end] and any(self._finite(i) for i in range(at + 2, end))
        return True

    def _finite(self, at: int) -> bool:
        """True for a verb: one that the tables know, a helper, or what looks like one."""
        if at in self.inside:
            return False
        if at in self.stops:
            return True
        generic = GENERIC[self.language.code].fullmatch(self.low[at])
        helper = self.language.passive.fullmatch(self.low[at]) or self.language.perfect.fullmatch(self.low[at])
        return bool(generic or helper or self.language.copula.fullmatch(self.low[at])) and (
            self.words[at].text[0].islower() or at == 0
        )

    def has_verb(self, first: int, last: int) -> bool:
        """True where a stretch holds a verb."""
        return any(self._finite(i) for i in range(first, last))

    def _parts(self) -> list[Part]:
        parts: list[Part] = []
        for first, last, opener in self._segments():
            self._take(parts, first, last, opener)
        for part in parts:
            part.phrases = [phrase for phrase in self.phrases if part.holds(phrase.first)]
        return parts

    def _take(self, parts: list[Part], first: int, last: int, opener: str) -> None:
        """Open a part, or go on with one that was interrupted."""
        verb = self.has_verb(first, last)
        before = parts[-1] if parts else None
        if before is None or opener in ("relative", "opener", "that", "participle"):
            outer = self._host(parts)
            parts.append(Part(opener, [(first, last)], outer))
            return
        if opener == "and" and verb:
            parts.append(Part("and", [(first, last)], before))
            return
        if before.opener == "relative" and not any(self.has_verb(a, b) for a, b in before.ranges):
            before.ranges.append((first, last))
            return
        main = next((p for p in reversed(parts) if p.opener in ("", "and", "that")), parts[0])
        if not verb and before.opener not in ("relative", "participle"):
            before.ranges.append((first, last))
        elif not any(self.has_verb(a, b) for a, b in main.ranges) or not verb:
            main.ranges.append((first, last))
        else:
            parts.append(Part("", [(first, last)], main))

    def _host(self, parts: list[Part]) -> Part | None:
        return parts[-1] if parts else None

    def _segments(self) -> list[tuple[int, int, str]]:
        """Stretches between commas, semicolons, relatives and joined verbs, with what opens each."""
        found: list[tuple[int, int, str]] = []
        first, opener = 0, self._opener(0)
        for at in range(1, len(self.words) + 1):
            cut = at == len(self.words) or self._cuts(first, at)
            if not cut:
                continue
            if at > first:
                found.append((first, at, opener))
            first = at + 1 if at < len(self.words) and self.low[at] in _MARKS else at
            joined = first < len(self.words) and self.low[first] in self.language.conjunctions
            opener = "and" if joined else self._opener(first)
            first = first + 1 if joined else first
        return [(a, b, o) for a, b, o in found if b > a]

    def _cuts(self, first: int, at: int) -> bool:
        low = self.low[at]
        if low in _MARKS and at not in self.inside:
            return True
        if at in self.openings and self.low[at - 1] not in _MARKS:
            begin = self._begin(at)
            return begin == at and at > first
        if any(self._begin(i) == at and at > first for i in self.openings if i - 3 <= at < i):
            return True
        if low in self.language.conjunctions:
            end = next((i for i in range(at + 1, len(self.words)) if self.low[i] in _MARKS), len(self.words))
            return self._closed(first, at) and self.has_verb(at + 1, end) and self._joins(at, end)
        return low in self.language.thats and at > first and self.low[at - 1] not in _MARKS and at not in self.openings

    def _closed(self, first: int, at: int) -> bool:
        """True where the verb before a conjunction is whole: not "wurde von A und B gegründet"."""
        verbs = [i for i in range(first, at) if self._finite(i)]
        if not self.language.verb_last:
            return bool(verbs)
        helper, tongue = _MODAL, self.language
        open_ = [
            i
            for i in verbs
            if tongue.passive.fullmatch(self.low[i])
            or tongue.perfect.fullmatch(self.low[i])
            or helper.fullmatch(self.low[i])
        ]
        return bool(verbs) and len(open_) < len(verbs)

    def _joins(self, at: int, end: int) -> bool:
        """True where a conjunction joins verbs and not two ends of the verb behind them (German: verb last)."""
        after = next((i for i in range(at + 1, end) if self._finite(i)), end)
        return after - at <= 9

    def _begin(self, at: int) -> int:
        """Where a relative clause opens: at the preposition before its pronoun."""
        begin = at
        while begin > 0 and (self.low[begin - 1] in self.language.prepositions or (
            self.low[begin - 1] in self.language.articles and self.language.code != "de"
        )) and begin - 1 not in self.inside:  # fmt: skip
            begin -= 1
        return begin

    def _opener(self, at: int) -> str:
        if at >= len(self.words):
            return ""
        if any(i in self.openings for i in range(at, min(at + 3, len(self.words))) if self._begin(i) == at or i == at):
            return "relative"
        low = self.low[at]
        if low in self.language.whose:
            return "relative"
        if low in self.language.thats:
            return "that"
        if low in self.language.openers or low in self.language.interrogatives:
            return "opener"
        hung = any(v.participle and v.first in (at, at + 1) for v in self.verbs) and at > 0
        return "participle" if hung and not self.language.verb_last and not self._helped(at) else ""

    def _helped(self, at: int) -> bool:
        """True where a helper opens the stretch: "fue fundado", "a financé"."""
        tongue, low = self.language, self.low[at]
        helpers = (tongue.passive, tongue.perfect, tongue.copula)
        return any(pattern.fullmatch(low) for pattern in helpers) or any(
            v.first == at and not v.participle for v in self.verbs
        )

    def _relate(self) -> None:
        """Let each relative pronoun mean the phrase before its clause; note what the sentence is about."""
        for part in self.parts:
            self._shared(part)
            for phrase in part.phrases:
                if phrase.form == "relative":
                    phrase.parts = self.antecedents(part)
                    told = next((p for p in phrase.parts if p.end is not None), None)
                    phrase.end = told.end if told is not None else None
                    if self.low[phrase.first] in self.language.interrogatives and (
                        told is None or self._asking(phrase)
                    ):
                        phrase.form, phrase.end = "who", None
        main = self.parts[0].phrases if self.parts else []
        chief = next((p for p in main if p.bare and p.end is not None and p.form != "money" and p.may("n")), None)
        if chief is not None and chief.end is not None:
            for role in reversed(self.sentence.cast.roles):
                if role.sentence != self.sentence.number:
                    break
                role.subject = role.mention.id == chief.end.mention

    def _asking(self, phrase: Phrase) -> bool:
        """True for the "qui" of "on ne sait pas qui", right behind words for not knowing."""
        start = self.words[phrase.first].start - self.sentence.start
        found = [m.end() for m in self.language.unknown.finditer(self.sentence.own, 0, start)]
        return bool(found) and start - found[-1] <= 6

    def _shared(self, part: Part) -> None:
        """Let one preposition hold for both that a conjunction joins: "junto a A y B"."""
        for one, other in pairwise(part.phrases):
            joined = self.low[one.last : other.lead]
            alike = one.end is not None and other.end is not None and one.end.schema is other.end.schema
            if len(joined) == 1 and joined[0] in self.language.conjunctions and one.prep and other.bare and alike:
                other.prep, other.prep_word = one.prep, one.prep_word

    def antecedents(self, part: Part) -> list[Phrase]:
        """Phrases right before a part, the nearest first."""
        earlier = [
            p
            for p in self.phrases
            if p.last <= part.first and p.form not in ("relative", "who", "money", "other", "pronoun")
        ]
        return [p for p in reversed(earlier) if p.end is not None][:3]

    def part_of(self, at: int) -> Part:
        """The part that a token lies in."""
        return next((part for part in self.parts if part.holds(at)), self.parts[0])

    def between(self, one: Phrase, other: Phrase) -> list[str]:
        """Words between two phrases."""
        return self.low[one.last : other.lead]

    def is_word(self, at: int) -> bool:
        """True for a word at that place."""
        return 0 <= at < len(self.words) and self.words[at].kind is TokenKind.WORD


_ZU = re.compile(r"(?:ab|an|auf|aus|bei|ein|mit|nach|um|vor|weg|weiter|zurück|zusammen|teil|statt)zu\w+n")
_MODAL = re.compile(r"soll|sollen|sollte|will|wollen|kann|können|muss|müssen")
_ARTICLES = frozenset(["el", "la", "los", "las", "le", "les", "l'"])
_OF = frozenset(["de", "del", "du", "des", "d'", "d’"])
_MARKS = frozenset([",", ";", ":", "(", ")", "–", "—"])
