"""Shallow chunking of an English sentence: one pass from left to right."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from headwater.extract.chunks import Chunk, Kind, Marks
from headwater.extract.lexicon import grammar as g
from headwater.extract.verb_groups import VerbGroups
from headwater.text.tokens import Token, TokenKind


def chunk(words: Sequence[Token], text: str, marks: Marks) -> list[Chunk]:
    """Chunks of one sentence, in order."""
    return _Chunker(words, text, marks).run()


_STOPS = frozenset(":;–—-|")
_QUOTES = frozenset("\"“”«»„'‘’")
_CONTENT = g.words(
    "claim claims evidence allegation allegations report reports fact statement idea suggestion "
    "accusation accusations "
    "charge charges belief proof doubt hope rumour rumours rumor rumors reason indication indications "
    "assertion news view"
)


def _by_first(phrases: Iterable[tuple[str, ...]]) -> Mapping[str, Sequence[tuple[str, ...]]]:
    """Phrases by their first word, in their order."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in phrases:
        found.setdefault(phrase[0], []).append(phrase)
    return found


_PHRASES, _COMPOUNDS = _by_first(g.PHRASES), _by_first(g.COMPOUND_PREPOSITIONS)


class _Chunker(VerbGroups):
    def run(self) -> list[Chunk]:
        at = 0
        while at < len(self.words):
            at = self._next(at)
        return self.out

    def _phrase(self, phrases: Mapping[str, Sequence[tuple[str, ...]]], at: int) -> tuple[str, ...] | None:
        """The first of the phrases that stands here."""
        found = phrases.get(self.low[at], ())
        return next((phrase for phrase in found if tuple(self.low[at : at + len(phrase)]) == phrase), None)

    def _next(self, at: int) -> int:
        token, low = self.words[at], self.low[at]
        if phrase := self._phrase(_PHRASES, at):
            self._add(Kind.CLAUSE, at, at + len(phrase))
            return at + len(phrase)
        if phrase := self._phrase(_COMPOUNDS, at):
            self._add(Kind.PREPOSITION, at, at + len(phrase))
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
        if last is not None and last.kind is Kind.AND and any(chunk.kind is Kind.THAT for chunk in self.out):
            return Kind.THAT  # "said that … and that …"
        if last is None or last.kind in (Kind.PREPOSITION, Kind.AND):
            return None
        if (
            last.kind is Kind.NOUN
            and last.head not in _CONTENT
            and (self._looks_verbal(at + 1) or self._explains(last))
        ):
            return Kind.RELATIVE
        return Kind.THAT if self._at(at + 1) not in (".", ",", "") else None

    def _explains(self, last: Chunk) -> bool:
        """True for the "that" of "a list that the bank gave": no verb of saying before, and no name to say it to."""
        said = any(chunk.verb is not None for chunk in self.out)
        return not said and not last.names and last.lower[0] in g.DETERMINERS

    def _looks_verbal(self, at: int) -> bool:
        low = self._at(at)
        return low in g.AUXILIARIES or low in g.MODALS or low in self.forms or self._adverb(at)

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

    def _span(self, kind: Kind, at: int, end: int, **more: object) -> int:
        last = at + 1
        while last < len(self.words) and self.words[last].start < end:
            last += 1
        self._add(kind, at, last, **more)
        return last

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

    def _noun(self, at: int) -> int:
        """A noun phrase from ``at``: determiners, adjectives, nouns, names, money; a pronoun stands alone."""
        if self.low[at] in g.PRONOUNS and not (self.low[at] == "her" and self._nominal(at + 1)):
            self._add(Kind.NOUN, at, at + 1)
            return at + 1
        last = at
        while last < len(self.words) and (grown := self._grown(at, last)) > last:
            last = grown
        spans = range(at, last)
        names = tuple(self.name_at[self.words[i].start] for i in spans if self.words[i].start in self.name_at)
        money = next((self.money_at[self.words[i].start] for i in spans if self.words[i].start in self.money_at), None)
        possessive = any(self._possessive(i) for i in spans)
        self._add(Kind.NOUN, at, last, names=names, money=money, possessive=possessive)
        return last

    def _grown(self, at: int, last: int) -> int:
        """Index after the next part of a noun phrase; ``last`` itself where the phrase ends."""
        start = self.words[last].start
        if start in self.name_at:
            return self._after(last, self.name_at[start].end)
        if start in self.money_at:
            named = any(self.words[i].start in self.name_at for i in range(at, last))
            return last if named else self._after(last, self.money_at[start].end)
        if last > at and self._year_inside(last):
            return self._after(last, self.date_at[start].end)
        goes_on = self._possessive(last) or self._parenthesis(last) or last == at or self._nominal(last)
        return last + 1 if goes_on else last

    def _possessive(self, at: int) -> bool:
        """True for the mark of a possessive: "Russia's", "the workers' party"."""
        if self.words[at].kind is TokenKind.CLITIC:
            return True
        return self.words[at].text in "’'" and self._at(at - 1).endswith("s") and self._nominal(at + 1)
