"""A sentence as a line of tokens, and whether a token there reads as verb, noun or adverb."""

from __future__ import annotations

from collections.abc import Sequence

from headwater.extract.chunks import Chunk, Kind, Marks
from headwater.extract.lexicon import grammar as g
from headwater.extract.lexicon.english_speech import NOUNISH, SPEECH
from headwater.extract.lexicon.verbs import Form, Reading, forms
from headwater.text.tokens import Token, TokenKind

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


class Line:
    """The tokens of a sentence with the spans found in it, and the chunks made so far."""

    def __init__(self, words: Sequence[Token], text: str, marks: Marks) -> None:
        self.words, self.text, self.marks = words, text, marks
        self.low = [token.text.lower().replace("’", "'") for token in words]
        self.name_at = {name.start: name for name in marks.names}
        self.date_at = {date.start: date for date in marks.dates}
        self.money_at = {money.start: money for money in marks.money}
        self.inside = {i for i, token in enumerate(words) if any(n.start <= token.start < n.end for n in marks.names)}
        self.out: list[Chunk] = []
        self.forms = forms()

    def _at(self, at: int) -> str:
        return self.low[at] if 0 <= at < len(self.low) else ""

    def _add(self, kind: Kind, first: int, last: int, **more: object) -> None:
        tokens = self.words[first:last]
        chunk = Chunk(
            kind, tokens[0].start, tokens[-1].end, tuple(t.text for t in tokens), first, last,
            lower=tuple(self.low[first:last]), starts=tuple(t.start for t in tokens), **more,  # type: ignore[arg-type]
        )  # fmt: skip
        self.out.append(chunk)

    def _after(self, at: int, end: int) -> int:
        while at < len(self.words) and self.words[at].start < end:
            at += 1
        return at

    def _named(self, at: int) -> bool:
        return at < len(self.words) and self.words[at].start in self.name_at

    def _adverb(self, at: int) -> bool:
        low = self._at(at)
        return low in g.ADVERBS or (
            low.endswith("ly") and len(low) > 4 and low not in g.NOT_ADVERBS and at not in self.inside
        )

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
            (before in g.AUXILIARIES and (before != "'s" or self._verb_starts(at - 1)))
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
        return helped or self._bare_infinitive(at) or self._plural_before(at)

    def _bare_infinitive(self, at: int) -> bool:
        """ "helped pay", "lets him use", "helped Berg relocate": a base form that hangs on help, let or make."""
        if not any(reading.form is Form.BASE for reading in self.forms.get(self._at(at), ())):
            return False
        last = self.out[-1] if self.out else None
        if last is not None and last.kind is Kind.NOUN and last.last == at and len(self.out) > 1:
            last = self.out[-2]
        elif last is not None and last.last != at and not ((at - 1) in self.inside or self._at(at - 1) in g.PRONOUNS):
            return False
        return last is not None and last.verb is not None and last.verb.lemma in ("help", "let", "make")

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
        if before == "," and self._closes_apposition():
            return self._object_follows(at) or self._at(at + 1) in g.PREPOSITIONS
        if before in ("and", ","):
            return self._object_follows(at) and any(chunk.kind is Kind.VERB for chunk in self.out)
        last = self.out[-1] if self.out else None
        if last is not None and last.verb is not None and last.verb.lemma not in SPEECH:
            return False  # still inside its object: "dispenses governmental funds"
        return self.low[at] not in NOUNISH or self._object_follows(at)

    def _closes_apposition(self) -> bool:
        """ "Its head, Ruth Adler, lives": the second of two commas around a noun, with no verb yet."""
        kinds = [chunk.kind for chunk in self.out]
        return Kind.VERB not in kinds and kinds.count(Kind.COMMA) == 2 and Kind.AND not in kinds

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
        if before in ("'s", "'"):
            return False
        if before in ("they", "we", "you", "i", "who", "and") and (before != "and" or self._object_follows(at)):
            return before != "and" or any(chunk.kind is Kind.VERB for chunk in self.out)
        plural = before in ("people", "police", "men", "women") or (
            before.endswith("s") and not before.endswith("ss") and len(before) > 3
        )
        return plural and before not in g.PREPOSITIONS and self._object_follows(at)
