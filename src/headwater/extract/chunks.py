"""Shallow chunking of an English sentence: noun phrases, verb groups, prepositions, conjunctions, dates, money."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from headwater.extract.lexicon import grammar as g
from headwater.extract.lexicon.english_speech import NOUNISH, SPEECH
from headwater.extract.lexicon.verbs import Form, Reading, forms
from headwater.text.dates import DateSpan
from headwater.text.money import MoneySpan
from headwater.text.names import NameSpan
from headwater.text.tokens import Token, TokenKind


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


def chunk(words: Sequence[Token], text: str, marks: Marks) -> list[Chunk]:
    """Chunks of one sentence, in order."""
    return _Chunker(words, text, marks).run()


_STOPS = frozenset(":;–—-|")
_QUOTES = frozenset("\"“”«»„'‘’")


class _Chunker:
    def __init__(self, words: Sequence[Token], text: str, marks: Marks) -> None:
        self.words, self.text, self.marks = words, text, marks
        self.low = [token.text.lower().replace("’", "'") for token in words]
        self.name_at = {name.start: name for name in marks.names}
        self.date_at = {date.start: date for date in marks.dates}
        self.money_at = {money.start: money for money in marks.money}
        self.inside = {i for i, token in enumerate(words) if any(n.start <= token.start < n.end for n in marks.names)}
        self.out: list[Chunk] = []
        self.forms = forms()

    def run(self) -> list[Chunk]:
        at = 0
        while at < len(self.words):
            at = self._next(at)
        return self.out

    def _next(self, at: int) -> int:
        token, low = self.words[at], self.low[at]
        if phrase := next((p for p in g.PHRASES if tuple(self.low[at : at + len(p)]) == p), None):
            self._add(Kind.CLAUSE, at, at + len(phrase))
            return at + len(phrase)
        if date := self.date_at.get(token.start):
            return self._span(Kind.DATE, at, date.end, date=date)
        if token.start in self.money_at or token.start in self.name_at:
            return self._noun(at)
        if token.kind is TokenKind.PUNCTUATION:
            return self._punctuation(at)
        if self._verb_starts(at):
            return self._verb(at)
        kind = self._function(at, low)
        if kind:
            self._add(kind, at, at + 1)
            return at + 1
        if self._adverb(at):
            self._add(Kind.OTHER, at, at + 1)
            return at + 1
        return self._noun(at)

    def _function(self, at: int, low: str) -> Kind | None:
        """Class of a function word that stands alone, or None."""
        if low == "that":
            return self._that(at)
        if low in g.RELATIVES:
            return Kind.RELATIVE
        if low in g.SUBORDINATORS:
            return Kind.CLAUSE
        if low in g.CONJUNCTIONS:
            return Kind.AND
        if low in ("about", "over", "under", "around") and self._counted(at + 1):
            return Kind.OTHER
        return Kind.PREPOSITION if low in g.PREPOSITIONS else None

    def _counted(self, at: int) -> bool:
        return at < len(self.words) and (
            self.words[at].start in self.money_at or self.words[at].kind is TokenKind.NUMBER
        )

    def _that(self, at: int) -> Kind | None:
        last = self.out[-1] if self.out else None
        if last is None or last.kind in (Kind.PREPOSITION, Kind.AND):
            return None
        if last.kind is Kind.NOUN and last.head not in _CONTENT and self._looks_verbal(at + 1):
            return Kind.RELATIVE
        return Kind.THAT if self._at(at + 1) not in (".", ",", "") else None

    def _looks_verbal(self, at: int) -> bool:
        low = self._at(at)
        return low in g.AUXILIARIES or low in g.MODALS or low in self.forms or self._adverb(at)

    def _at(self, at: int) -> str:
        return self.low[at] if 0 <= at < len(self.low) else ""

    def _punctuation(self, at: int) -> int:
        sign = self.words[at].text
        kind = Kind.OTHER
        if sign == ",":
            kind = Kind.COMMA
        elif sign in "([":
            kind = Kind.OPEN
        elif sign in ")]":
            kind = Kind.CLOSE
        elif sign in _STOPS:
            kind = Kind.STOP
        if sign in _QUOTES or sign == ".":
            return at + 1
        self._add(kind, at, at + 1)
        return at + 1

    def _add(self, kind: Kind, first: int, last: int, **more: object) -> None:
        tokens = self.words[first:last]
        chunk = Chunk(
            kind, tokens[0].start, tokens[-1].end, tuple(t.text for t in tokens), first, last,
            lower=tuple(self.low[first:last]), starts=tuple(t.start for t in tokens), **more,  # type: ignore[arg-type]
        )  # fmt: skip
        self.out.append(chunk)

    def _span(self, kind: Kind, at: int, end: int, **more: object) -> int:
        last = at + 1
        while last < len(self.words) and self.words[last].start < end:
            last += 1
        self._add(kind, at, last, **more)
        return last

    # noun phrases

    def _noun(self, at: int) -> int:
        """A noun phrase from ``at``: determiners, adjectives, nouns, names, money; a pronoun stands alone."""
        low = self.low[at]
        if low in g.PRONOUNS and not (low == "her" and self._nominal(at + 1)):
            self._add(Kind.NOUN, at, at + 1)
            return at + 1
        last, names, money, possessive = at, [], None, False
        while last < len(self.words):
            start = self.words[last].start
            if start in self.name_at:
                name = self.name_at[start]
                if (
                    names
                    and last > at
                    and names[-1].end <= start
                    and self.low[last - 1] not in ("'s", "'")
                    and self._full(names)
                ):
                    break
                names.append(name)
                last = self._after(last, name.end)
            elif start in self.money_at and names:
                break
            elif start in self.money_at:
                money = self.money_at[start]
                last = self._after(last, money.end)
            elif self.words[last].kind is TokenKind.CLITIC or (
                self.words[last].text in "’'" and self._at(last - 1).endswith("s") and self._nominal(last + 1)
            ):
                possessive, last = True, last + 1
            elif last > at and self._year_inside(last):
                last = self._after(last, self.date_at[start].end)
            elif self._parenthesis(last):
                last += 1
            elif last == at or self._nominal(last):
                last += 1
            else:
                break
        self._add(Kind.NOUN, at, last, names=tuple(names), money=money, possessive=possessive)
        return last

    def _full(self, names: list[NameSpan]) -> bool:
        """True where a second name right behind the first is a phrase of its own."""
        return names[-1].title != "" and False

    def _year_inside(self, at: int) -> bool:
        """True for the year of "the 2018 ballot"."""
        date = self.date_at.get(self.words[at].start)
        if date is None or self._at(at - 1) not in g.DETERMINERS or date.end != self.words[at].end:
            return False
        return self._nominal(at + 1)

    def _parenthesis(self, at: int) -> bool:
        """Quotation marks inside a phrase: the "…" conference."""
        return self.words[at].text in '"“”«»„' and (
            self._nominal(at + 1) or self._at(at + 1) in _QUOTES or self._named(at + 1)
        )

    def _named(self, at: int) -> bool:
        return at < len(self.words) and self.words[at].start in self.name_at

    def _after(self, at: int, end: int) -> int:
        while at < len(self.words) and self.words[at].start < end:
            at += 1
        return at

    def _nominal(self, at: int) -> bool:
        """True where the token can go on in a noun phrase."""
        if at >= len(self.words):
            return False
        token, low = self.words[at], self.low[at]
        if token.start in self.date_at:
            return False
        if token.start in self.name_at or token.start in self.money_at:
            return True
        if token.kind is TokenKind.PUNCTUATION or token.kind is TokenKind.URL:
            return False
        if low in _CLOSED:
            return False
        if low in g.DETERMINERS and at and self.low[at - 1] not in g.DETERMINERS and self._at(at - 1) not in ("'s",):
            return False
        return not self._adverb(at) and not self._verb_starts(at)

    def _adverb(self, at: int) -> bool:
        low = self._at(at)
        return low in g.ADVERBS or (
            low.endswith("ly") and len(low) > 4 and low not in g.NOT_ADVERBS and at not in self.inside
        )

    # verbs

    def _verb_starts(self, at: int) -> bool:
        if at >= len(self.words) or at in self.inside:
            return False
        token, low = self.words[at], self.low[at]
        if token.kind is TokenKind.CLITIC:
            return self._at(at - 1) in ("he", "she", "it", "who", "that", "there", "what")
        if low in g.AUXILIARIES or low in g.MODALS:
            return not (low == "may" and token.text[0].isupper())
        if low == "to":
            return self._infinitive(at + 1)
        if token.text[0].isupper() and at:
            return False
        readings = self.forms.get(low)
        if readings is None:
            return self._unknown_past(at, low)
        return self._reads_as_verb(at, readings)

    def _infinitive(self, at: int) -> bool:
        while self._adverb(at):
            at += 1
        if at >= len(self.words) or at in self.inside:
            return False
        base = any(reading.form is Form.BASE for reading in self.forms.get(self.low[at], ()))
        return (base or self.low[at] in ("be", "have", "do")) and self.low[at] not in g.DETERMINERS

    def _unknown_past(self, at: int, low: str) -> bool:
        ends = low.endswith("ed") and len(low) > 4 and not low.endswith(("eed", "-based", "-backed"))
        return ends and "-" not in low and self._after_subject(at)

    def _after_subject(self, at: int) -> bool:
        """True where what stands before can be the whole subject of a verb here."""
        before = self._at(at - 1)
        if at == 0:
            return False
        if before in g.DETERMINERS or before in g.PREPOSITIONS or before == "'s" or before in g.POSSESSIVES:
            return before in ("this", "these", "those", "which", "all", "both", "many", "several", "some", "her", "one")
        return True

    def _reads_as_verb(self, at: int, readings: Sequence[Reading]) -> bool:
        """Tell a verb from a noun of the same form by what stands around it."""
        forms_here = {reading.form for reading in readings}
        before = self._at(at - 1)
        helped = (
            before in g.AUXILIARIES
            or before in g.MODALS
            or before in g.NEGATORS
            or before == "to"
            or self._adverb(at - 1)
        )
        if Form.PAST in forms_here or Form.PARTICIPLE in forms_here:
            return helped or (self._after_subject(at) and not self._attributive(at)) or at == 0
        if Form.GERUND in forms_here:
            return (
                helped
                or before in g.PREPOSITIONS
                or before in (",", "and", "of")
                or (at == 0 or self._phrase_before(at))
            )
        if Form.THIRD in forms_here:
            return self._third(at, before)
        return helped or self._plural_before(at)

    def _attributive(self, at: int) -> bool:
        """ "the funded project": a participle between determiner or adjective and noun."""
        start = at - 1
        if start in self.inside and self._nominal(at + 1) and (at + 1) not in self.inside:
            while start in self.inside:
                start -= 1
            return self._at(start) in ("a", "an") and self._at(at + 1) not in g.DETERMINERS
        while start >= 0 and self._at(start) in g.ADVERBS:
            start -= 1
        return self._at(start) in g.DETERMINERS and self._at(start) not in ("which", "all", "both", "that")

    def _phrase_before(self, at: int) -> bool:
        return (at - 1) in self.inside or self._at(at - 1) in (")", "»", "”", '"')

    def _third(self, at: int, before: str) -> bool:
        if (
            before in g.RELATIVES
            or before in ("he", "she", "it", "that", ")", "also", "now", "still")
            or self._adverb(at - 1)
        ):
            return True
        if self._phrase_before(at) and self._at(at + 1) not in ("of",):
            return self.low[at] not in NOUNISH or self._object_follows(at) or self._at(at + 1) in g.PREPOSITIONS
        if before in g.DETERMINERS or before in g.PREPOSITIONS or before in ("'s", "") or before in g.POSSESSIVES:
            return False
        if before in ("and", ","):
            return self._object_follows(at) and any(chunk.kind is Kind.VERB for chunk in self.out)
        last = self.out[-1] if self.out else None
        if last is not None and last.verb is not None and last.verb.lemma not in SPEECH:
            return False  # still inside its object: "dispenses governmental funds"
        return self._object_follows(at)

    def _object_follows(self, at: int) -> bool:
        after = self._at(at + 1)
        if self._adverb(at + 1):
            after = self._at(at + 2)
        named = (at + 1) in self.inside or (at + 1 < len(self.words) and self.words[at + 1].start in self.money_at)
        return (
            named
            or after in g.DETERMINERS
            or after in g.PRONOUNS
            or after in ("that", "“", '"', "to", "in", "at", "as", "«")
        )

    def _plural_before(self, at: int) -> bool:
        before = self._at(at - 1)
        if before in ("they", "we", "you", "i", "who", "and") and (before != "and" or self._object_follows(at)):
            return before != "and" or any(chunk.kind is Kind.VERB for chunk in self.out)
        plural = (
            before in ("people", "police", "men", "women")
            or before.endswith("s")
            and not before.endswith("ss")
            and len(before) > 3
        )
        return plural and before not in g.PREPOSITIONS and self._object_follows(at)

    def _verb(self, at: int) -> int:
        """A verb group from its first helper to its main verb."""
        verb = Verb("", Form.BASE, start=self.words[at].start)
        last, helpers, adverbs = at, [], []
        if self.low[last] == "to":
            verb.infinitive, verb.finite, last = True, False, last + 1
        while last < len(self.words):
            low = self.low[last]
            auxiliary = self._auxiliary(last)
            if auxiliary:
                helpers.append(auxiliary)
                verb.negated ^= low.endswith("n't")
            elif low in g.MODALS:
                verb.modal = low
                verb.negated ^= low.endswith("n't") or low == "cannot"
            elif low in g.NEGATORS:
                verb.negated = True
            elif self._adverb(last):
                adverbs.append(low)
            else:
                break
            last += 1
        last = self._main(verb, helpers, last, at)
        verb.adverbs = tuple(adverbs)
        verb.end = self.words[last - 1].end
        self._add(Kind.VERB, at, last, verb=verb)
        return last

    def _auxiliary(self, at: int) -> str:
        if at in self.inside:
            return ""
        if self.words[at].kind is TokenKind.CLITIC:
            return "be" if self._verb_starts(at) else ""
        return g.AUXILIARIES.get(self.low[at], "")

    def _main(self, verb: Verb, helpers: list[str], last: int, at: int) -> int:
        """Fill in the main verb; where none follows the last helper is itself the main verb."""
        readings = self.forms.get(self._at(last), ()) if last not in self.inside else ()
        if helpers and not self._fits(readings, helpers[-1], verb.modal):
            readings = self._open_class(last, helpers)
        elif helpers or verb.modal or verb.infinitive or last > at:
            readings = readings or self._open_class(last, helpers)
        if not readings and last == at:
            readings = (Reading(self._at(last), Form.PAST),)
        if readings:
            verb.lemma, verb.form = self._pick(readings, helpers, verb)
            last += 1
        elif helpers:
            verb.lemma, verb.form = helpers.pop(), Form.BASE
        else:
            verb.lemma = verb.modal or self._at(last - 1)
        self._voice(verb, helpers, at)
        return last

    def _fits(self, readings: Sequence[Reading], helper: str, modal: str) -> bool:
        kinds = {reading.form for reading in readings}
        if helper == "do" or (modal and helper not in ("be", "have")):
            return Form.BASE in kinds
        wanted = {Form.PAST, Form.PARTICIPLE} | ({Form.GERUND} if helper == "be" else set())
        return bool(kinds & wanted)

    def _open_class(self, at: int, helpers: list[str]) -> tuple[Reading, ...]:
        """A verb that no list knows, told by its ending after a helper."""
        low = self._at(at)
        if at in self.inside or not helpers:
            return ()
        if low.endswith("ed") and len(low) > 4:
            return (Reading(low, Form.PAST),)
        return (Reading(low, Form.GERUND),) if low.endswith("ing") and helpers[-1] == "be" and len(low) > 5 else ()

    def _pick(self, readings: Sequence[Reading], helpers: list[str], verb: Verb) -> Reading:
        wanted = (
            (Form.PARTICIPLE, Form.PAST, Form.GERUND)
            if helpers and helpers[-1] in ("be", "have")
            else (Form.BASE, Form.PAST, Form.THIRD)
        )
        ranked = sorted(readings, key=lambda r: wanted.index(r.form) if r.form in wanted else 9)
        return ranked[0] if verb.modal or helpers or verb.infinitive else readings[0]

    def _voice(self, verb: Verb, helpers: list[str], at: int) -> None:
        participle = verb.form in (Form.PAST, Form.PARTICIPLE)
        verb.perfect = "have" in helpers
        verb.passive = participle and bool(helpers) and helpers[-1] == "be"
        if helpers or verb.modal:
            verb.finite = verb.finite and (self.low[at] not in ("being", "been", "having", "be"))
            return
        if verb.form is Form.GERUND:
            verb.finite = False
        if participle and not verb.infinitive:
            self._reduced(verb, at)

    def _reduced(self, verb: Verb, at: int) -> None:
        """ "a club founded in 1999", "sponsored by X,": a participle without helper and without object."""
        after = at + 1
        while self._adverb(after):
            after += 1
        follows = self._at(after)
        agent = follows == "by" and (after + 1 >= len(self.words) or self.words[after].start not in self.date_at)
        if verb.form is Form.PARTICIPLE or agent or at == 0:
            verb.passive, verb.reduced, verb.finite = True, True, False


_CLOSED = (
    g.PREPOSITIONS
    | g.CONJUNCTIONS
    | g.RELATIVES
    | g.SUBORDINATORS
    | frozenset(g.AUXILIARIES)
    | g.MODALS
    | g.PRONOUNS
    | {"that", "to"}
)
_CONTENT = g.words(
    "claim claims evidence allegation allegations report reports fact statement idea suggestion accusation accusations "
    "charge charges belief proof doubt hope rumour rumours rumor rumors reason indication indications assertion news view"
)
