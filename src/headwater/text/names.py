"""Names in a text by the grammar of capitals: people, organisations, places, events, accounts, law cases.

English is read best. In Russian, Ukrainian, Polish, Spanish and French the same grammar holds with the words
of those languages; in German, where every noun has a capital, only runs with a telling word count.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from headwater.model import Schema
from headwater.text.gazetteer import fold, gazetteer
from headwater.text.names_cues import TRUSTING
from headwater.text.names_kinds import SCHEMATA, Around, classify
from headwater.text.names_lists import (
    BODIES,
    COMPOUND_HEADS,
    COMPOUND_TAILS,
    LINKS,
    OFFICERS,
    OPENERS,
    PARTICLES,
    TITLE_OPENERS,
)  # fmt: skip
from headwater.text.names_marked import bare, marked
from headwater.text.names_runs import Runs, Vocabulary
from headwater.text.names_slavic import nominative, person_nominative
from headwater.text.names_told import dateline
from headwater.text.spans import without_overlaps
from headwater.text.tokens import Token, TokenKind, tokens

__all__ = ["NameSpan", "Vocabulary", "find_names", "joined", "names_among"]


@dataclass(frozen=True, slots=True)
class NameSpan:
    """A name at ``start:end``; ``name`` is what to compare by: without title, article and quotation marks.

    ``sure`` is true where the document itself tells the kind.
    """

    start: int
    end: int
    name: str
    schema: Schema
    title: str = ""
    sure: bool = False


def find_names(
    text: str, start: int = 0, end: int | None = None, vocabulary: Vocabulary | None = None, language: str = "en"
) -> list[NameSpan]:
    """Names in ``text[start:end]``, which should be one sentence, in order and without overlaps."""
    words = joined(tokens(text, start, end), text)
    return names_among(words, text, vocabulary or Vocabulary.of(text), language)


def names_among(words: Sequence[Token], text: str, vocabulary: Vocabulary, language: str = "en") -> list[NameSpan]:
    """Names among the tokens of one sentence."""
    found = _Scan(list(words), text, vocabulary, language, gazetteer()).names()
    if words and (edge := dateline(text, words[0].start)):
        found = [name for name in found if name.start >= edge]
    told = _marked(text, words[0].start, words[-1].end) if words else []
    if not told:
        return found
    clear = [name for name in found if not any(name.start < one.end and one.start < name.end for one in told)]
    return sorted([*clear, *told], key=lambda name: name.start)


def _marked(text: str, start: int, end: int) -> list[NameSpan]:
    """Names by a mark of their own, apart; they stand before those by capitals."""
    found = []
    for first, last, schema in marked(text, start, end):
        name = " ".join(text[first:last].split())
        found.append(NameSpan(first, last, bare(name) if schema in _SHORTENED else name, schema))
    return without_overlaps(found)


_SHORTENED = frozenset({Schema.USER_ACCOUNT, Schema.PERSON})


def joined(words: Sequence[Token], text: str) -> list[Token]:
    """Tokens with abbreviations such as "U.S." and initials such as "F." in one piece."""
    out: list[Token] = []
    for token in words:
        last = out[-1] if out else None
        if last and last.end == token.start and _initial(last.text) and _continues(last.text, token.text):
            out[-1] = Token(last.start, token.end, text[last.start : token.end], TokenKind.WORD)
        else:
            out.append(token)
    return out


def _initial(text: str) -> bool:
    return text[0].isupper() and (len(text) == 1 or (len(text) < 12 and text[1] == "."))


def _continues(last: str, text: str) -> bool:
    if text == ".":
        return last[-1] != "."
    return last[-1] == "." and len(text) == 1 and text.isupper()


class _Scan(Runs):
    """One pass over the tokens of a sentence."""

    def names(self) -> list[NameSpan]:
        found: list[NameSpan] = []
        wholes, at = self.seen.told.wholes, 0
        while at < len(self.words):
            token = self.words[at]
            if token.text in _OPENING and (title := self._quoted_name(at)):
                found.append(title[0])
                at = title[1]
                continue
            if token.text in wholes and (whole := self._whole(at)):
                found.append(whole[0])
                at = whole[1]
                continue
            if token.kind is TokenKind.TAG:
                schema = Schema.HASHTAG if token.text[0] == "#" else Schema.USER_ACCOUNT
                found.append(NameSpan(token.start, token.end, token.text, schema))
            elif compound := self._compound(at):
                found.extend(compound)
            elif self._opens(at) and not self._label(at):
                stop = max(self._extend(at), self._lower_parts(at))
                found.extend(self._name(at, stop))
                at = stop
                continue
            at += 1
        return self._cases(found)

    def _whole(self, at: int) -> tuple[NameSpan, int] | None:
        """A name that this document told whole elsewhere, with the index after it."""
        start = self.words[at].start
        for name in self.seen.told.wholes[self.words[at].text]:
            end = start + len(name)
            stop = next((i for i in range(at, len(self.words)) if self.words[i].start >= end), len(self.words))
            if self.text.startswith(name, start) and self.words[stop - 1].end == end and not self._capital(stop):
                words = [token.text for token in self.words[at:stop]]
                schema, _ = self._kind(words, Around(quoted=True))
                return NameSpan(start, end, name, schema or Schema.ORGANIZATION, "", True), stop
        return None

    def _term(self, at: int) -> NameSpan | None:
        """ "The Trust" where one name of the document has that noun: it stands for this name."""
        token = self.words[at]
        place = self.seen.told.heads.get(fold(token.text))
        if place is None or self.language != "en" or self._text(at - 1).lower() not in ("the", "this", "said"):
            return None
        seen = replace(self.seen, told=replace(self.seen.told, heads={}))
        start = max(self.text.rfind("\n", 0, place), self.text.rfind(". ", 0, place)) + 1
        stops = [stop for stop in (self.text.find("\n", place), self.text.find(". ", place)) if stop >= 0]
        names = find_names(self.text, start, min(stops, default=len(self.text)), seen)
        full = next((name for name in names if name.start <= place < name.end and " " in name.name), None)
        return replace(full, start=token.start, end=token.end, title="", sure=True) if full is not None else None

    def _kind(self, words: Sequence[str], around: Around) -> tuple[Schema | None, bool]:
        """What a run names, and whether the document itself says so."""
        guess = classify(words, around, self.lists, self.seen.lower)
        key = fold(" ".join(words))
        told = self.seen.told.kinds.get(key)
        if key in self.seen.told.surnames and around.before.lower() not in ("in", "near") and not _firm(guess):
            return Schema.PERSON, True
        if (
            told is None
            or around.titled
            or _firm(guess)
            or (guess is Schema.PERSON and fold(words[0]) in self.lists.given)
        ):
            return guess, around.titled and guess is Schema.PERSON
        if guess is Schema.ADDRESS and self.lists.place(key):
            return guess, False
        if guess is None and len(words) == 1 and key not in self.lists.plain:
            return None, False
        if guess is Schema.EVENT and told is Schema.PERSON:
            return guess, False
        return told, True

    def _label(self, at: int) -> bool:
        """True for a word in capitals before the colon at the head of a line: "CLAIM:"."""
        return at == 0 and self._text(1) == ":" and self.words[0].text.isupper()

    def _quoted_name(self, at: int) -> tuple[NameSpan, int] | None:
        """A short quotation written like a name ("Dialogue of Nations"), with the index after it."""
        stop = next((i for i in range(at + 1, min(at + 10, len(self.words))) if self._text(i) in _CLOSING), 0)
        inner = self.words[at + 1 : stop]
        told = self._kind_beside(at, stop)
        asked = told is not None and self._text(stop - 1) in ("!", "?") and len(inner) > 2
        if not inner or not inner[0].text[0].isupper() or (self._text(stop - 1) in (",", ".", "!", "?") and not asked):
            return None
        if told is None and not (all(map(_name_like, inner)) and inner[-1].text[0].isupper()):
            return None
        words = [token.text for token in inner]
        schema = told or self._kind(words, Around(quoted=True))[0]
        if schema is Schema.ADDRESS and not self.lists.place(" ".join(words)):
            schema = Schema.ORGANIZATION
        start, end = inner[0].start, inner[-1].end
        return NameSpan(start, end, " ".join(self.text[start:end].split()), schema or Schema.THING), stop + 1

    def _kind_beside(self, at: int, stop: int) -> Schema | None:
        """What the noun beside a quoted name says it is: the "…" conference, движение «…»."""
        before, after = self._text(at - 1), self._text(stop + 1)
        beside = (after if after.islower() else "", before)
        for word in beside if self.language == "en" else reversed(beside):
            kind = self.lists.kind(word) if word else ""
            if kind in SCHEMATA and kind not in _UNTITLED[self.language == "en"]:
                return SCHEMATA[kind]
        return None

    def _compound(self, at: int) -> list[NameSpan]:
        """The name in "Moscow-based", "AGM-funded", "New Delhi-based"."""
        token = self.words[at]
        if "-" not in token.text:
            return []
        head, hyphen, tail = token.text.rpartition("-")
        if not hyphen or tail not in COMPOUND_TAILS or not head[:1].isupper() or self.shouting:
            return []
        start, end = token.start, token.start + len(head)
        if at and self.lists.place(f"{self._text(at - 1)} {head}"):
            start, head = self.words[at - 1].start, f"{self._text(at - 1)} {head}"
        schema, sure = self._kind(head.split(), Around())
        return [NameSpan(start, end, head, schema, "", sure)] if schema else []

    def _name(self, at: int, stop: int) -> list[NameSpan]:
        at, stop, title = self._bare(at, stop)
        if at >= stop:
            return []
        if stop - at == 1 and (term := self._term(at)):
            return [term]
        if self.language == "de" and not title and not self._telling(at, stop):
            return []
        governed = self._government(at, stop)
        if governed:
            return [governed]
        trusted = self._text(at - 1) == "in" and self._text(at - 2) in TRUSTING  # "confidence in Sundial"
        before = "" if trusted else self._text(at - 1)
        around = Around(before, self._text(stop), bool(title), self._quoted(at, stop))
        words = [token.text for token in self.words[at:stop] if token.kind is not TokenKind.PUNCTUATION]
        schema, sure = self._kind(words, around)
        if schema is None or self._adjective(at, stop, schema):
            return []
        start, end = self.words[at].start, self.words[stop - 1].end
        name = " ".join(self.text[start:end].split())
        if name in self.seen.events and not any(self.lists.kind(word) in _BODILY for word in words):
            schema = Schema.EVENT
        return [NameSpan(start, end, self._plain_case(name, schema), schema, title, sure)]

    def _adjective(self, at: int, stop: int, schema: Schema) -> bool:
        """True for the adjective of a land that this text names: "a Lasgari diplomat" where there is a Lasgar."""
        word, after = fold(self.words[at].text), self._text(stop)
        if self.language != "en" or stop - at > 1 or schema is not Schema.LEGAL_ENTITY or not after.islower():
            return False
        stems = (
            word[: -len(end)] + more for end in _ADJECTIVAL if word.endswith(end) for more in ("", "a", "e", "ia", "y")
        )
        noun = (after in self.lists.nouns and after not in OFFICERS) or self.lists.kind(after)
        return bool(noun) and any(len(stem) > 3 and stem != word and stem in self.seen.capital for stem in stems)

    def _plain_case(self, name: str, schema: Schema) -> str:
        """The name in the nominative, where the language has cases and the ending is regular."""
        if self.language not in ("ru", "uk", "pl"):
            return name
        return person_nominative(name, self.lists) if schema is Schema.PERSON else nominative(name)

    def _bare(self, at: int, stop: int) -> tuple[int, int, str]:
        """The run without opening function words, titles and a people's adjective before a person."""
        while at < stop and self._first(at) and (fold(self.words[at].text) in OPENERS or self._opener(at, stop)):
            at += 1
        head = at
        if stop - at > 1 and self.lists.is_demonym(self.words[at].text) and self._person_follows(at + 1, stop):
            head = at + 1
        title_end = head
        while title_end < stop - 1 and self._title_word(title_end):
            title_end += 1
            if self.words[title_end].text == ".":
                title_end += 1
        if title_end > head and not self.lists.kind(self.words[title_end].text):
            title = " ".join(token.text for token in self.words[head:title_end] if token.text != ".")
            if self.words[title_end].text.lower() not in LINKS | {"and", "&"}:
                return title_end, stop, title
        return head, stop, self._lower_title(head)

    def _title_word(self, at: int) -> bool:
        """True for a title, and for the first word of "Prime Minister" or "Vice President"."""
        word = fold(self.words[at].text.rstrip("."))
        following = fold(self._text(at + 1))
        return word in self.lists.titles or (word in TITLE_OPENERS and following in self.lists.titles)

    def _opener(self, at: int, stop: int) -> bool:
        """True for a common noun or gerund that heads the sentence: "Microbiologist Abdul …", "Visiting Oslo"."""
        word = fold(self.words[at].text)
        known = (
            word in self.lists.given
            or word in self.lists.titles
            or bool(self.lists.kind(word) or self.lists.place(word))
        )
        if at + 1 >= stop or known or "-" in word:
            return False
        return (word.endswith("ing") and len(word) > 5) or (
            stop - at > 2 and fold(self.words[at + 1].text) in self.lists.given and word not in self.lists.plain
        )

    def _person_follows(self, at: int, stop: int) -> bool:
        word = fold(self.words[at].text)
        return (
            word in self.lists.titles or word in self.lists.given or (stop - at == 1 and self.words[at].text.isupper())
        )

    def _lower_title(self, at: int) -> str:
        """A title in lower case before the run ("activist Louis …"), where the run is more than one word."""
        word = self._text(at - 1)
        return word if word.islower() and fold(word) in self.lists.titles else ""

    def _telling(self, at: int, stop: int) -> bool:
        words = [self.words[i].text for i in range(at, stop)]
        if self.lists.place(" ".join(words)) or any(fold(word) in self.lists.given for word in words[:-1]):
            return True
        compound = any(fold(w).endswith(COMPOUND_HEADS) for w in words)
        acronym = len(words) == 1 and words[0].isupper() and len(words[0]) > 1
        hyphen = compound and len(words) == 1 and "-" in words[0]
        return (
            acronym
            or hyphen
            or self._quoted(at, stop)
            or (len(words) > 1 and (compound or any(map(self.lists.kind, words))))
        )

    def _government(self, at: int, stop: int) -> NameSpan | None:
        """ "Ruritanian government", "U.S. intelligence": an adjective or place and a public word in lower case."""
        following = self._text(stop)
        if stop - at > 2 or following not in BODIES:
            return None
        phrase = " ".join(token.text for token in self.words[at:stop])
        if not (self.lists.is_demonym(phrase) or self.lists.place(phrase) or _PEOPLE.search(phrase)):
            return None
        start, end = self.words[at].start, self.words[stop].end
        return NameSpan(start, end, " ".join(self.text[start:end].split()), Schema.PUBLIC_BODY)

    def _quoted(self, at: int, stop: int) -> bool:
        return self._text(at - 1) in _OPENING and self._text(stop) in _CLOSING

    def _cases(self, found: list[NameSpan]) -> list[NameSpan]:
        """Join "A v. B" into one law case."""
        out: list[NameSpan] = []
        for name in found:
            between = self.text[out[-1].end : name.start].strip() if out else ""
            if out and re.fullmatch(r"(?:v|vs|versus)\.?", between):
                start = out.pop().start
                name = replace(name, start=start, name=self.text[start : name.end], schema=Schema.COURT_CASE, title="")
            out.append(name)
        return out


def _name_like(token: Token) -> bool:
    word = token.text
    return word[0].isupper() or word.lower() in LINKS | PARTICLES | {
        "and",
        "the",
        "&",
        "и",
        "та",
        "i",
        "und",
        "et",
        "’",
        "'s",
    }


def _firm(guess: Schema | None) -> bool:
    """True for a kind that the words of the name tell themselves."""
    return guess in (Schema.COMPANY, Schema.PUBLIC_BODY, Schema.DOCUMENT, Schema.PROJECT, Schema.COURT_CASE)


_ADJECTIVAL = ("ian", "ean", "ese", "ish", "an", "ic", "i")
_UNTITLED = (("place", "estate"), ("place", "estate", "document"))
"""Kinds whose noun does not tell what a quotation beside it names; in English that is any report “of note”."""
_BODILY = frozenset(["organization", "company", "public"])
_OPENING = frozenset('"“«„‘')
_CLOSING = frozenset('"”»“’')

_PEOPLE = re.compile(r"[a-z]{3,}(?:ian|ean|ese|stani|ish)\Z")
