"""Runs of capitalised words: where a name begins and how far it reaches."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from headwater.text.gazetteer import Gazetteer, fold
from headwater.text.names_lists import (
    ABSTRACT,
    LINKS,
    MONTHS_SHORT,
    NUMBERED,
    OPENERS,
    PARTICLES,
    POSSESSIVE_STAYS,
    SECTIONS,
    TIES,
)  # fmt: skip
from headwater.text.names_slavic import extent
from headwater.text.names_told import NOTHING, Told, told
from headwater.text.tokens import Token, TokenKind


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Words of a document: ``lower`` are written in lower case somewhere, ``capital`` with a capital mid-sentence.

    ``events`` are titles that a noun calls an event somewhere: the Dialogue of Nations conference; ``told`` is what
    else the text says of its names.
    """

    lower: frozenset[str] = frozenset()
    capital: frozenset[str] = frozenset()
    events: tuple[str, ...] = ()
    told: Told = NOTHING

    @staticmethod
    def of(text: str) -> Vocabulary:
        """Both sets of a text, folded."""
        lower = {fold(word) for word in set(_LOWER.findall(text))}
        capital = {fold(word) for word in set(_MID.findall(text))}
        events = {match[1].removeprefix("The ") for match in _EVENT.finditer(text)}
        return Vocabulary(frozenset(lower), frozenset(capital), tuple(sorted(events)), told(text))


_LOWER = re.compile(r"(?<![\w-])[^\W\d_A-ZА-Я][^\W\d_]{2,}(?![\w-])")
_EVENT = re.compile(
    r"(?<!\w)([A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,3} (?:of|for) (?:the )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,3})[\"”»’]? "
    r"(?:conference|forum|congress|summit|festival|convention|symposium|meeting|gathering|rally|march)s?\b"
)
_MID = re.compile(r"(?<=[^\W\d_A-ZА-Я,] )[A-ZА-ЯІЇЄҐŁŚŻŹĆÉÀÖÜÄ][^\W\d_]+(?:[’'-][A-ZА-ЯІЇЄҐ][^\W\d_]+)*")


class Runs:
    """The tokens of one sentence, and the reach of a name that starts at one of them."""

    def __init__(self, words: list[Token], text: str, seen: Vocabulary, language: str, lists: Gazetteer) -> None:
        self.words, self.text, self.seen, self.language, self.lists = words, text, seen, language, lists
        self.shouting = _all_capitals(words)

    def _capital(self, at: int) -> bool:
        if not 0 <= at < len(self.words):
            return False
        token = self.words[at]
        if token.kind is not TokenKind.WORD or not token.text[0].isupper() or token.text == "I":
            return False
        if "'" in token.text.replace("’", "'") and token.text.replace("’", "'").rpartition("'")[2] in _CONTRACTED:
            return False
        return (
            "-" not in token.text or not token.text.rpartition("-")[2].islower() or self.lists.place(token.text) != ""
        )

    def _opens(self, at: int) -> bool:
        if not self._capital(at) or fold(self.words[at].text) in self.lists.dates or self._in_may(at):
            return False
        if self.shouting:
            return bool(self.lists.place(self.words[at].text)) and len(self.words[at].text) > 2
        return not (self._first(at) and self._common_opener(at)) or self._lower_parts(at) > 0

    def _in_may(self, at: int) -> bool:
        """True for a month that is also a name, or short: "in May", "May 2018", "02 Feb 1966"."""
        word = self.words[at].text
        if word != "May":
            return word.lower() in MONTHS_SHORT and (
                self._text(at - 1)[:1].isdigit() or self._text(at + 1)[:1].isdigit()
            )
        before, after = self._text(at - 1).lower(), self._text(at + 1)
        return (
            before in ("in", "since", "until", "by", "from", "of", "during", "last", "this", "late", "early")
            or after[:1].isdigit()
            or before[:1].isdigit()
        )

    def _first(self, at: int) -> bool:
        """True where the capital may only be due to the head of a sentence or quotation."""
        return (
            at == 0
            or self.words[at - 1].text in '"“«„:‘•*–—-'
            or all(token.kind is not TokenKind.WORD for token in self.words[:at])
        )

    def _common_opener(self, at: int) -> bool:
        word = fold(self.words[at].text)
        if word in OPENERS:
            return True
        if word in self.seen.told.surnames or word in self.seen.told.kinds:
            return False
        if word in NUMBERED and at + 1 < len(self.words) and self.words[at + 1].kind is TokenKind.NUMBER:
            return False
        after = self._text(at + 1)
        if after in PARTICLES and self._capital(at + 2) and self.language == "en":  # "Pieter van Zanten"
            return word in self.seen.lower
        if self._capital(at + 1) or after.lower() in LINKS:
            return (
                word in self.seen.lower
                and not self.lists.kind(word)
                and word not in self.lists.plain
                and (word not in self.lists.titles and word not in self.lists.given)
            )
        if self.lists.place(word) or word in self.lists.given or self.words[at].text.isupper():
            return False
        return word not in self.seen.capital or word in self.seen.lower

    def _extend(self, at: int) -> int:
        """Index after the last token of the run that starts at ``at``."""
        stop = at + 1
        while stop < len(self.words):
            step = self._step(at, stop)
            if not step:
                break
            stop += step
        return stop

    def _lower_parts(self, at: int) -> int:
        """Index after a Slavic name whose later words have no capital; 0 where it is none."""
        return extent(self.words, at, self.lists) if self.language in ("ru", "uk", "pl") else 0

    def _step(self, at: int, stop: int) -> int:
        """How many tokens the run grows by at ``stop``; 0 where it ends."""
        token = self.words[stop]
        if self.shouting:
            return 0
        if self._capital(stop):
            return 0 if fold(token.text) in self.lists.dates or self._splits(at, stop) else 1
        word = token.text.lower()
        if token.kind is TokenKind.CLITIC:
            return int(fold(self.words[stop - 1].text) in POSSESSIVE_STAYS and self._capital(stop + 1))
        if romance := self._romance(at, stop):
            return romance
        if word in LINKS:
            return self._link(at, stop)
        if word in TIES:
            return self._tie(stop)
        if word == "and" or word == "&":
            return self._joins(at, stop)
        if word in PARTICLES and self._text(stop + 1) in PARTICLES and self._capital(stop + 2):
            return 3
        if word in PARTICLES and self._capital(stop + 1) and (word not in ("y", "i") or self.language == "es"):
            return 2
        if word in "’'" and self.words[stop - 1].text.endswith("s") and self._capital(stop + 1):
            told = [self.words[stop + 1], *self.words[at : stop - 1]]  # "Centre for Peoples' Diplomacy"
            return 2 if any(self.lists.kind(token.text) for token in told) else 0
        if token.kind is TokenKind.NUMBER:
            return int(fold(self.words[stop - 1].text) in NUMBERED or self._counted(at, stop))
        abbreviated = word == "." and fold(self.words[stop - 1].text) in ("st", "jr", "dr", "mr", "mrs", "ms", "prof")
        return 2 if abbreviated and self._capital(stop + 1) else 0

    def _romance(self, at: int, stop: int) -> int:
        """ "Ligue de solidarité", "Parti de la liberté", "Société d'amitié": a complement without a capital."""
        if self.language == "de" and self._text(stop) in _GERMAN and self._capital(stop + 1):
            return 2 if self.lists.kind(self.words[stop - 1].text) else 0
        if (
            self.language not in ("fr", "es")
            or stop != at + 1
            or self.lists.kind(self.words[at].text) not in _COMPLETED
        ):
            return 0
        word = self._text(stop)
        if word[:2] in ("d'", "d’"):
            return int(word.islower() and len(word) > 5)
        size = 1 + (self._text(stop + 1) in ("la", "le", "les", "los", "las"))
        following = self._text(stop + size)
        return size + 1 if word in _COMPLEMENT and following.islower() and len(following) > 4 else 0

    def _splits(self, at: int, stop: int) -> bool:
        """A company's suffix ends the run, and so does a title between an organisation and a person."""
        titled = fold(self.words[stop].text) in self.lists.titles and fold(self._text(stop + 1)) in self.lists.given
        before = " ".join(token.text for token in self.words[at:stop])
        office = fold(self.words[stop].text) in _OFFICES and self._capital(stop + 1) and self.language == "en"
        if (titled or office) and (self.lists.place(before) or (office and fold(before) in self.lists.plain)):
            return True
        if titled and any(self.lists.kind(token.text) == "organization" for token in self.words[at:stop]):
            return True
        last = fold(self.words[stop - 1].text)
        return self.lists.kinds.get(last) == "company" and last in ("ltd", "llc", "inc", "gmbh", "corp") and stop > at

    def _tie(self, stop: int) -> int:
        """Length of "with" in "Friendship with Small Peoples", of "to the" in "Bridges to the East"."""
        if fold(self.words[stop - 1].text) not in TIES[self.words[stop].text.lower()]:
            return 0
        if self._capital(stop + 1):
            return 2
        return 3 if self._text(stop + 1) == "the" and self._capital(stop + 2) else 0

    def _counted(self, at: int, stop: int) -> bool:
        """True for the number of "Beacon 24", "Timber Street 12": short, no year, and nothing that it could count."""
        number, behind, last = self.words[stop].text, self._text(stop + 1), fold(self.words[stop - 1].text)
        if not number.isdigit() or len(number) > 3 or (behind and behind not in _CLOSED):
            return False
        names = self.language == "en" and last not in SECTIONS and not self.lists.place(last)
        return names and last not in self.seen.told.surnames and last not in self.lists.titles and not self._first(at)

    def _link(self, at: int, stop: int) -> int:
        """Length of "of the" where it joins two parts of one name."""
        last = self.words[stop - 1].text
        if step := self._titled(at, stop):
            return step
        told = last == "House" or any(self.lists.kind(token.text) for token in self.words[at:stop])
        if not told and not self._abstract(at, stop):
            return 0
        if self.words[stop].text == "on" and self.lists.kind(last) not in ("public", "event", "organization"):
            return 0
        if fold(self._text(stop + 1)) in self.lists.dates:
            return 0
        if self._capital(stop + 1):
            return 2
        following = self.words[stop + 1].text.lower() if stop + 1 < len(self.words) else ""
        return 3 if following in ("the", "a", "an") and self._capital(stop + 2) else 0

    def _abstract(self, at: int, stop: int) -> bool:
        """True for one common noun with a capital of its own before "of" or "for": Dignity for All, Sons of Light."""
        word = fold(self.words[at].text)
        alone = (
            stop == at + 1 and self.language == "en" and not self._first(at) and self.words[stop].text in ("of", "for")
        )
        office = self._text(at - 1) in LINKS  # "Minister for Integration of Ruritania"
        return alone and not office and len(word) > 3 and word.endswith(ABSTRACT) and word not in self.lists.given

    def _titled(self, at: int, stop: int) -> int:
        """Length of an "of" inside a title that this document calls an event, else 0."""
        start, link = self.words[at].start, self.words[stop].end
        inside = any(self.text.startswith(title, start) and start + len(title) > link for title in self.seen.events)
        if not inside:
            return 0
        return 3 if self._text(stop + 1).lower() == "the" else 2

    def _joins(self, at: int, stop: int) -> int:
        """2 where an "and" lies inside a name ("Ministry of Culture and Sport"), else 0."""
        if self._capital(stop + 1) and self._service(at, stop):
            return 2
        linked = any(token.text in LINKS for token in self.words[at:stop])
        slack = self._abstract(at, at + 1) and not self.lists.kind(self.words[at].text)
        if not self._capital(stop + 1) or not linked or slack:
            return int(self.words[stop].text == "&" and self._capital(stop + 1)) * 2
        following = self.words[stop + 1].text
        after = self.words[stop + 2].text.lower() if stop + 2 < len(self.words) else ""
        heads = self.lists.kind(following) and after in LINKS
        named = (
            fold(following) in self.lists.given or self.lists.place(following) or fold(following) in self.lists.titles
        )
        return 0 if heads or named else 2

    def _service(self, at: int, stop: int) -> bool:
        """True for "the Fish and Wildlife Service": an article before, and only the last word tells the kind."""
        if self._text(at - 1).lower() != "the" or any(self.lists.kind(t.text) for t in self.words[at:stop]):
            return False
        end = stop + 1
        while self._capital(end):
            end += 1
        last = self.lists.kind(self.words[end - 1].text)
        return end - stop > 2 and last in ("public", "organization") and not self.lists.place(self._text(stop - 1))

    def _text(self, at: int) -> str:
        return self.words[at].text if 0 <= at < len(self.words) else ""


_CLOSED = frozenset([",", ".", ";", ":", ")", "'s", "’s", "”", '"', "»", "?", "!", "—", "–"])
_OFFICES = frozenset(["mp", "msp", "mep", "president", "senator", "congressman", "congresswoman", "governor", "mayor"])
_COMPLETED = frozenset(["organization", "company"])
_GERMAN = frozenset(["für", "gegen"])
_COMPLEMENT = frozenset(["de", "pour", "para"])
_CONTRACTED = frozenset(["ve", "re", "ll", "d", "m", "t", "s"])


def _all_capitals(words: Sequence[Token]) -> bool:
    """True for a line or headline in capitals, whose capitals tell nothing."""
    letters = [token.text for token in words if token.kind is TokenKind.WORD and len(token.text) > 1]
    if len(letters) < 4:
        return False
    long = [word for word in letters if len(word) > 3]
    closed = words[-1].text in (".", "!", "?") or words[-2].text in (".", "!", "?")
    headline = not closed and len(long) > 4 and sum(word[0].isupper() for word in long) > 0.8 * len(long)
    return headline or sum(word.isupper() for word in letters) > 0.7 * len(letters)
