"""Names in German, Spanish and French: runs of capitals, read with the nouns beside them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from headwater.extract.cast import Cast
from headwater.extract.foreign.language import SCHEMATA, Language, words
from headwater.extract.foreign.words import Lookup
from headwater.model import Schema
from headwater.text.gazetteer import Gazetteer, fold, gazetteer
from headwater.text.names import NameSpan, Vocabulary
from headwater.text.names_marked import bare, marked
from headwater.text.spans import without_overlaps
from headwater.text.tokens import Token, TokenKind

_CLOSING_ADJECTIVE = re.compile(
    r"libres?|slaves?|\w{3,}(?:ien|ienne|iens|ais|aise|ois|oise|al|ale|ales|aux|in|ine|ique|iques|iste|aire|"
    r"aires|el|elle|if|ive|"
    r"an[oa]s?|ens|ense|ista|ic[oa]s?|iv[oa]s?|er[oa]s?|popular|populares|eur)"
)
COMPANY = re.compile(
    r"(?:gmbh|ag|kg|se|ug|ohg|ltd|llc|inc|corp|s\.?a|s\.?l|s\.?a\.?s|sarl|sas|sasu|"
    r"s\.?à\.?r\.?l|holdings?|consulting|"
    r"group|plc|b\.?v|n\.?v|o[uü]|d\.?o\.?o|invest|capital|partners|trading|media|s\.?r\.?l|s\.?r\.?o)\.?\Z",
    re.IGNORECASE,
)
_STREETS = words("rue calle avenida plaza avenue boulevard quai paseo carrer straße platz ulica ulicy вулиця вулиці")
_OPENING, _CLOSING = frozenset('"“«„‚'), frozenset('"”»“‘’')
_PARTICLES = frozenset(
    [
        "von",
        "van",
        "de",
        "del",
        "della",
        "di",
        "da",
        "dos",
        "du",
        "des",
        "den",
        "der",
        "zu",
        "bin",
        "ibn",
        "al",
        "el",
        "la",
        "le",
        "los",
        "las",
        "d'",
        "ben",
    ]
)


class Names:
    """The tokens of one sentence, and what earlier sentences have named."""

    def __init__(self, words: Sequence[Token], text: str, seen: Vocabulary, language: Language, cast: Cast) -> None:
        self.words, self.text, self.seen, self.language, self.cast = list(words), text, seen, language, cast
        self.lists: Gazetteer = gazetteer()
        self.look = Lookup(language)

    def found(self) -> list[NameSpan]:
        """Names in order, without overlaps."""
        if not self.words:
            return []
        told = self._marked()
        at, names = 0, []
        while at < len(self.words):
            made, after = self._at(at)
            names += [one for one in made if not any(one.start < t.end and t.start < one.end for t in told)]
            at = after
        return sorted([*names, *told], key=lambda name: name.start)

    def _marked(self) -> list[NameSpan]:
        spans = []
        for first, last, schema in marked(self.text, self.words[0].start, self.words[-1].end):
            name = " ".join(self.text[first:last].split())
            outside = re.sub(r"[«„“\"].*[»”“\"]", " ", name).split()
            if schema is Schema.PERSON and not all(word[0].isupper() for word in outside):
                continue  # a nickname stands between two names
            spans.append(NameSpan(first, last, bare(name) if schema is Schema.USER_ACCOUNT else name, schema))
        return without_overlaps(spans)

    def _at(self, at: int) -> tuple[list[NameSpan], int]:
        token = self.words[at]
        if token.kind is TokenKind.TAG:
            schema = Schema.HASHTAG if token.text[0] == "#" else Schema.USER_ACCOUNT
            return [NameSpan(token.start, token.end, token.text, schema)], at + 1
        if token.text in _OPENING and (quoted := self._quoted(at)):
            return quoted
        if not self.capital(at) or (self.first(at) and self.look.small(token.text.lower())):
            return [], at + 1
        stop = self.reach(at)
        return self.read(at, stop), stop

    def _quoted(self, at: int) -> tuple[list[NameSpan], int] | None:
        """A title in quotation marks: told by the noun before it, or by capitals throughout."""
        stop = next((i for i in range(at + 1, min(at + 11, len(self.words))) if self.word(i) in _CLOSING), 0)
        inner = self.words[at + 1 : stop]
        if not inner or not inner[0].text[0].isupper() or any(t.text in ",.!?;:" for t in inner):
            return None
        kind = self.look.kind(self.word(at - 1).lower())
        titled = all(t.text[0].isupper() or len(t.text) < 4 for t in inner) and len(inner) < 7
        if not kind and (not titled or at == 0 or self.word(at - 1) in (":", ",", ".", "»", "”", "“")):
            return None
        start, end = inner[0].start, inner[-1].end
        head = kind or self.look.kind(self._head(at + 1, stop)) or self.look.kind(inner[-1].text.lower())
        schema = SCHEMATA[head] if head and head not in "tjgxh" else Schema.ORGANIZATION
        return [NameSpan(start, end, " ".join(self.text[start:end].split()), schema)], stop + 1

    def word(self, at: int) -> str:
        """Text of a token; empty outside."""
        return self.words[at].text if 0 <= at < len(self.words) else ""

    def capital(self, at: int) -> bool:
        """True for a word with a capital that is no date."""
        if not 0 <= at < len(self.words):
            return False
        token = self.words[at]
        return token.kind is TokenKind.WORD and token.text[0].isupper() and fold(token.text) not in self.lists.dates

    def first(self, at: int) -> bool:
        """True where the capital may be due to the head of the sentence or a quotation."""
        return at == 0 or self.word(at - 1) in '"“«„–—:•' or all(t.kind is not TokenKind.WORD for t in self.words[:at])

    def given(self, at: int) -> bool:
        """True for a given name."""
        head = fold(self.word(at)).split("-")[0]
        return head in self.lists.given

    def known(self, word: str) -> Schema | None:
        """What a word meant earlier in the document."""
        earlier = self.cast.called(word)
        return earlier.schema if earlier is not None else None

    def article(self, at: int) -> bool:
        """True where an article or a preposition with one stands before."""
        return self.word(at - 1).lower() in self.language.articles or self.word(at - 1).lower() in _MERGED

    def _head(self, at: int, stop: int) -> str:
        return self.word(at).lower() if at < stop else ""

    def reach(self, at: int) -> int:
        """Index after the run of capitals that starts here, with the small words inside a name."""
        stop = at + 1
        while stop < len(self.words):
            step = self.step(at, stop)
            if not step:
                break
            stop += step
        return stop

    def step(self, at: int, stop: int) -> int:
        """How many tokens the run grows by; 0 where it ends."""
        if self.capital(stop):
            if self._closed(at, stop) or self._another(at, stop):
                return 0
            return 1
        if (
            self.word(stop) == "."
            and self.word(stop - 1).lower() in ("dr", "st", "mgr", "prof")
            and self.capital(stop + 1)
        ):
            return 2
        return self.link(at, stop)

    def _closed(self, at: int, stop: int) -> bool:
        """True behind the suffix of a company."""
        return bool(COMPANY.match(self.word(stop - 1))) and stop - at > 1 and not COMPANY.match(self.word(stop))

    def _another(self, at: int, stop: int) -> bool:
        """True where the noun alone already means an earlier body: "la Unión Noelia Prat"."""
        if stop - at != 1 or not self._headed(at) or not self.given(stop):
            return False
        head = fold(self.word(at))
        return any(fold(mention.name).startswith(head + " ") for mention in self.cast.mentions[-200:])

    def link(self, at: int, stop: int) -> int:
        """Length of the small words that join two parts of one name, the capital behind them included."""
        low = self.word(stop).lower()
        if low in _PARTICLES and self.given(at) and stop - at <= 2 and not self._headed(at):
            size = 2 if self.word(stop + 1).lower() in _PARTICLES else 1
            return size + 1 if self.capital(stop + size) and not self.look.kind(self.word(stop + size).lower()) else 0
        headed = self._headed(at) or self.look.kind(self.word(at - 1).lower()) in ("o", "c", "m", "e")
        return (self.joined(at, stop) or self._described(at, stop)) if headed else 0

    def _described(self, at: int, stop: int) -> int:
        """ "Mouvement alpin", "Horizons libres": an adjective in lower case that closes a name of two words."""
        low = self.word(stop)
        linked = any(self.word(i).lower() in self.language.links for i in range(at, stop))
        if (
            (stop - at != 1 and not linked)
            or self.first(at)
            or not low.islower()
            or self.language.code not in ("es", "fr")
        ):
            return 0
        if self.lists.is_demonym(low):
            return 1
        closed = self.word(stop + 1) in (",", ".", ";", ")") or self.look.small(self.word(stop + 1).lower())
        if linked and not closed:
            return 0
        return int(bool(_CLOSING_ADJECTIVE.fullmatch(low)) and not self.look.verbal(low) and not self.look.role(low))

    def _headed(self, at: int) -> bool:
        return bool(self.look.kind(self.word(at).lower()))

    def joined(self, at: int, stop: int) -> int:
        """Links of a body's name ("Ligue des Rives"); a language may know more."""
        size = 0
        while size < 3 and self.word(stop + size).lower() in self.language.links:
            size += 1
        if not size or not self.capital(stop + size):
            return self._lower_complement(at, stop, size)
        following = self.word(stop + size).lower()
        if self.word(stop).lower() in self.language.conjunctions:
            inside = any(self.word(i).lower() in self.language.links for i in range(at, stop))
            return size + 1 if inside and not self.look.kind(following) and not self.given(stop + size) else 0
        apart = self.look.kind(following) and self.word(stop + size + 1).lower() not in self.language.links
        honoured = self.word(stop).lower().startswith(("свят", "święt", "ім", "im"))
        given = self.given(stop + size) and not honoured
        if (apart and stop - at > 1) or self.look.role(following) or given:
            return 0
        return 0 if stop - at == 1 and self.known(self.word(stop + size)) is Schema.PERSON else size + 1

    def _lower_complement(self, at: int, stop: int, size: int) -> int:
        """ "Marche des libertés": a common noun that a new name of an event or body goes on with."""
        if not size or stop - at != 1 or self.first(at) or self.language.code not in ("es", "fr"):
            return 0
        noun, head = self.word(stop + size), fold(self.word(at))
        plain = noun.islower() and len(noun) > 3 and not self.look.small(noun) and not self.look.verbal(noun)
        told = self.look.kind(noun) or self.look.role(noun) or self.look.trade(noun)
        named = any(fold(mention.name).startswith(head + " ") for mention in self.cast.mentions[-200:])
        return size + 1 if plain and not told and not named and self.look.kind(self.word(at).lower()) in "oep" else 0

    def read(self, at: int, stop: int) -> list[NameSpan]:
        """What a run names, if anything."""
        begin = at
        at, stop, title = self.bare(at, stop)
        if at >= stop:
            return []
        stop = max(stop, self.reach(at)) if at > begin else stop
        schema = self.schema(at, stop, title)
        return [] if schema is None else [self.span(at, stop, schema, title)]

    def span(self, at: int, stop: int, schema: Schema, title: str = "", name: str = "") -> NameSpan:
        """The name over these tokens."""
        start, end = self.words[at].start, self.words[stop - 1].end
        return NameSpan(start, end, name or " ".join(self.text[start:end].split()), schema, title)

    def bare(self, at: int, stop: int) -> tuple[int, int, str]:
        """The run without function words, verbs and roles at its head."""
        title = ""
        while at < stop:
            low = self.word(at).lower().rstrip(".")
            verbal = stop - at > 1 and self.look.verbal(low)
            if self.first(at) and (low in self.language.start or self.look.small(low) or verbal):
                at += 1
            elif stop - at > 1 and (self.look.role(low) or self.look.trade(low) or fold(low) in self.lists.titles):
                title, at = self.word(at), at + 1
                at += self.word(at) == "."
            elif self._introduced(at, stop):
                title, at = self.word(at), at + 1
            else:
                break
        return at, stop, title or self._trade_before(at)

    def _introduced(self, at: int, stop: int) -> bool:
        """True for a word before a given name ("Hotelier Franz Egger") or, opening a sentence, before a body's noun."""
        low = self.word(at).lower()
        if self.given(at) or self.look.kind(low) or self.known(self.word(at)) is not None:
            return False
        if (
            self.first(at)
            and stop - at > 1
            and self.look.kind(self.word(at + 1).lower())
            and not self._adjectival_word(low)
        ):
            return True
        freely = self.first(at) or self.language.verb_last
        return freely and stop - at > 2 and (self.given(at + 1) or (stop - at > 3 and self.given(at + 2)))

    def _adjectival_word(self, low: str) -> bool:
        return low.endswith(_ADJECTIVAL)

    def _trade_before(self, at: int) -> str:
        low = self.word(at - 1).lower().rstrip(".")
        return (
            self.word(at - 1)
            if at and (self.look.trade(low) or self.look.role(low) or fold(low) in self.lists.titles)
            else ""
        )

    def schema(self, at: int, stop: int, title: str) -> Schema | None:
        """Kind of what a run in Spanish or French names."""
        words = [token.text for token in self.words[at:stop]]
        low = words[0].lower()
        if self.language.passive.fullmatch(low) or (
            fold(low) in self.lists.plain and len(words) == 1 and self.first(at)
        ):
            return None
        kind = self.look.kind(low)
        if len(words) == 1:
            return self.single(at, title)
        if COMPANY.match(words[-1]):
            return Schema.COMPANY
        before = self.look.kind(self.word(at - 1).lower())
        if kind in ("r", "e", "p", "m") and before in ("o", "c") and len(words) > 1:
            return SCHEMATA[before]
        if kind and kind not in "tjgxh":
            housed = kind == "r" and any(word.lower() in self.language.links for word in words[1:])
            return Schema.ORGANIZATION if housed else SCHEMATA[kind]
        if title or self.given(at):
            return Schema.PERSON
        phrase = " ".join(words)
        if place := self.lists.place(phrase):
            return Schema.PUBLIC_BODY if place == "seat" else Schema.ADDRESS
        return self.open(at, words)

    def open(self, at: int, words: Sequence[str]) -> Schema:
        """Kind of several words none of which tells: by the noun before, the article, the length."""
        before = self.look.kind(self.word(at - 1).lower())
        if before and before not in "tjgxh":
            return SCHEMATA[before]
        last = self.look.kind(words[-1].lower()) or self.look.kind(words[-1].lower().rstrip("s"))
        if last and last not in "tjgxh":
            return SCHEMATA[last]
        acronym = any(len(word) > 2 and word.isupper() for word in words)
        if self.article(at) or acronym or len(words) > 4 or any(word[0].isdigit() for word in words):
            return Schema.ORGANIZATION
        known = self.known(words[-1])
        return known if known is Schema.PERSON else Schema.PERSON

    def single(self, at: int, title: str) -> Schema | None:
        """Kind of one capitalised word."""
        word = self.word(at)
        low = word.lower()
        if self.look.kind(low) or self.look.role(low) or self.look.small(low) or self.lists.is_demonym(word):
            return None
        if known := self.known(word):
            return known
        if title:
            return Schema.PERSON
        if place := self.lists.place(word):
            return Schema.PUBLIC_BODY if place == "seat" else Schema.ADDRESS
        if word.isupper() and 1 < len(word) < 8:
            return Schema.ORGANIZATION
        if self.first(at) and (word not in self._middle() or fold(word) in self.seen.lower):
            return None
        street = {self.word(i).lower() for i in range(max(0, at - 3), at)} & _STREETS
        before = self.look.kind(self.word(at - 1).lower())
        if street:
            return Schema.ADDRESS
        if before and before not in "tjgxh" and not (self.language.cased and before == "p"):
            return SCHEMATA[before]
        if self.look.placed(self.word(at - 1).lower()) and not self.given(at):
            return Schema.ADDRESS
        return Schema.PERSON if self.given(at) else Schema.LEGAL_ENTITY

    def _middle(self) -> frozenset[str]:
        return frozenset(token.text for i, token in enumerate(self.words) if i) | frozenset(
            word for word in (self.word(0),) if fold(word) in self.seen.capital
        )


_ADJECTIVAL = (
    "ий", "ій", "а", "е", "у", "ої", "ого", "y", "i", "a", "e", "ą", "ej", "ego", "er", "es", "en", "em", "o", "eau",
    "eaux", "elle",
)  # fmt: skip
_MERGED = frozenset(
    ["im", "am", "vom", "zum", "zur", "beim", "ins", "ans", "del", "al", "du", "des", "au", "aux", "l'"]
)
