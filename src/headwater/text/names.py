"""Names in a text by the grammar of capitals: people, organisations, places, events, accounts, law cases.

English is read best. In Russian, Ukrainian, Polish, Spanish and French the same grammar holds with the words
of those languages; in German, where every noun has a capital, only runs with a telling word count.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from headwater.model import Schema
from headwater.text.gazetteer import Gazetteer, fold, gazetteer
from headwater.text.names_kinds import SCHEMATA, Around, classify
from headwater.text.names_slavic import extent, nominative
from headwater.text.tokens import Token, TokenKind, tokens


@dataclass(frozen=True, slots=True)
class NameSpan:
    """A name at ``start:end``; ``name`` is what to compare by: without title, article and quotation marks."""

    start: int
    end: int
    name: str
    schema: Schema
    title: str = ""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Words of a document: ``lower`` are written in lower case somewhere, ``capital`` with a capital mid-sentence."""

    lower: frozenset[str] = frozenset()
    capital: frozenset[str] = frozenset()

    @staticmethod
    def of(text: str) -> Vocabulary:
        """Both sets of a text, folded."""
        lower = {fold(word) for word in set(_LOWER.findall(text))}
        capital = {fold(word) for word in set(_MID.findall(text))}
        return Vocabulary(frozenset(lower), frozenset(capital))


_LOWER = re.compile(r"(?<![\w-])[^\W\d_A-ZА-Я][^\W\d_]{2,}(?![\w-])")
_MID = re.compile(r"(?<=[^\W\d_A-ZА-Я,] )[A-ZА-ЯІЇЄҐŁŚŻŹĆÉÀÖÜÄ][^\W\d_]+")
_OF = frozenset("of for on against".split())
_PARTICLES = frozenset("de del della di da dos das du des der den von van zu bin ibn al el la le los las y i".split())
_POSSESSIVE_STAYS = frozenset(
    "people women men children lloyd workers farmers citizen mother father veteran world".split()
)
_NUMBERED = frozenset("group number unit party channel radio individual company person organization official".split())
_STOP_FIRST = frozenset(
    "the a an this that these those his her its their our my your in on at by of for from to with and or but if when "
    "while as since after before during although though because so then there here it he she they we i you who what "
    "where how why which whether besides despite under over into about according both each every all any some many "
    "most more less few several another other such same no not nor yet even if once only also however meanwhile "
    "moreover furthermore today yesterday tomorrow now later earlier recently last next shortly perhaps enough per "
    "nobody everyone someone anyone one two three four five six seven eight nine ten hundreds thousands dozens is was "
    "are were be been has have had do does did will would can could may might must shall should please let asked "
    "between against through without within among around near upon via nevertheless still never always often none "
    "el la los las un una en de por para con según le les des une dans pour avec selon der die das ein eine im am auf "
    "mit nach laut w na do od po według przez o z и в на по с о об из от за для к но как что это он она они по-этому "
    "та у з зі із до від про за для але як що це він вона вони згідно согласно при после перед також також".split()
)
_CASE = re.compile(r"\A(?:v|vs|versus)\Z")


def find_names(
    text: str, start: int = 0, end: int | None = None, vocabulary: Vocabulary | None = None, language: str = "en"
) -> list[NameSpan]:
    """Names in ``text[start:end]``, which should be one sentence, in order and without overlaps."""
    words = joined(tokens(text, start, end), text)
    return names_among(words, text, vocabulary or Vocabulary.of(text), language)


def names_among(words: Sequence[Token], text: str, vocabulary: Vocabulary, language: str = "en") -> list[NameSpan]:
    """Names among the tokens of one sentence."""
    return _Scan(list(words), text, vocabulary, language, gazetteer()).names()


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


class _Scan:
    """One pass over the tokens of a sentence."""

    def __init__(self, words: list[Token], text: str, seen: Vocabulary, language: str, lists: Gazetteer) -> None:
        self.words, self.text, self.seen, self.language, self.lists = words, text, seen, language, lists
        self.shouting = _all_capitals(words)

    def names(self) -> list[NameSpan]:
        found: list[NameSpan] = []
        at = 0
        while at < len(self.words):
            token = self.words[at]
            if token.text in _OPENING and (title := self._quoted_name(at)):
                found.append(title[0])
                at = title[1]
                continue
            if token.kind is TokenKind.TAG:
                schema = Schema.HASHTAG if token.text[0] == "#" else Schema.USER_ACCOUNT
                found.append(NameSpan(token.start, token.end, token.text, schema))
            elif compound := self._compound(at):
                found.extend(compound)
            elif self._opens(at):
                stop = max(self._extend(at), self._lower_parts(at))
                found.extend(self._name(at, stop))
                at = stop
                continue
            at += 1
        return self._cases(found)

    def _quoted_name(self, at: int) -> tuple[NameSpan, int] | None:
        """A short quotation written like a name ("Dialogue of Nations"), with the index after it."""
        stop = next((i for i in range(at + 1, min(at + 10, len(self.words))) if self._text(i) in _CLOSING), 0)
        inner = self.words[at + 1 : stop]
        told = self._kind_beside(at, stop)
        if not inner or not inner[0].text[0].isupper() or self._text(stop - 1) in (",", ".", "!", "?"):
            return None
        if told is None and not (all(map(_name_like, inner)) and inner[-1].text[0].isupper()):
            return None
        words = [token.text for token in inner]
        schema = told or classify(words, Around(quoted=True), self.lists, self.seen.lower)
        if schema is Schema.ADDRESS and not self.lists.place(" ".join(words)):
            schema = Schema.ORGANIZATION
        start, end = inner[0].start, inner[-1].end
        return NameSpan(start, end, " ".join(self.text[start:end].split()), schema or Schema.THING), stop + 1

    def _kind_beside(self, at: int, stop: int) -> Schema | None:
        """What the noun beside a quoted name says it is: the "…" conference, движение «…»."""
        before, after = self._text(at - 1), self._text(stop + 1)
        for word in (after if after.islower() else "", before):
            kind = self.lists.kind(word) if word else ""
            if kind in SCHEMATA and kind not in ("place", "estate", "document"):
                return SCHEMATA[kind]
        return None

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

    def _compound(self, at: int) -> list[NameSpan]:
        """The name in "Moscow-based", "AGM-funded", "New Delhi-based"."""
        token = self.words[at]
        head, hyphen, tail = token.text.rpartition("-")
        if not hyphen or tail not in _COMPOUND_TAILS or not head[:1].isupper() or self.shouting:
            return []
        start, end = token.start, token.start + len(head)
        if at and self.lists.place(f"{self._text(at - 1)} {head}"):
            start, head = self.words[at - 1].start, f"{self._text(at - 1)} {head}"
        schema = classify(head.split(), Around(), self.lists, self.seen.lower)
        return [NameSpan(start, end, head, schema)] if schema else []

    def _opens(self, at: int) -> bool:
        if not self._capital(at) or fold(self.words[at].text) in self.lists.dates or self._in_may(at):
            return False
        if self.shouting:
            return bool(self.lists.place(self.words[at].text)) and len(self.words[at].text) > 2
        return not (self._first(at) and self._common_opener(at)) or self._lower_parts(at) > 0

    def _in_may(self, at: int) -> bool:
        """True for the month that is also a name: "in May", "May 2018"."""
        if self.words[at].text != "May":
            return False
        before, after = self._text(at - 1).lower(), self._text(at + 1)
        return (
            before in ("in", "since", "until", "by", "from", "of", "during", "last", "this", "late", "early")
            or after[:1].isdigit()
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
        if word in _STOP_FIRST:
            return True
        if self._capital(at + 1) or (at + 1 < len(self.words) and self.words[at + 1].text.lower() in _OF):
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
            return int(fold(self.words[stop - 1].text) in _POSSESSIVE_STAYS and self._capital(stop + 1))
        if word in _OF:
            return self._link(at, stop)
        if word == "and" or word == "&":
            return self._joins(at, stop)
        if word in _PARTICLES and self._text(stop + 1) in _PARTICLES and self._capital(stop + 2):
            return 3
        if word in _PARTICLES and self._capital(stop + 1) and (word not in ("y", "i") or self.language == "es"):
            return 2
        if word in "’'" and self.words[stop - 1].text.endswith("s") and self._capital(stop + 1):
            return 2 if self.lists.kind(self.words[stop + 1].text) else 0
        if token.kind is TokenKind.NUMBER and fold(self.words[stop - 1].text) in _NUMBERED:
            return 1
        abbreviated = word == "." and fold(self.words[stop - 1].text) in ("st", "jr", "dr", "mr", "mrs", "ms", "prof")
        return 2 if abbreviated and self._capital(stop + 1) else 0

    def _splits(self, at: int, stop: int) -> bool:
        """A company's suffix ends the run, and so does a title between an organisation and a person."""
        titled = fold(self.words[stop].text) in self.lists.titles and fold(self._text(stop + 1)) in self.lists.given
        if titled and any(self.lists.kind(token.text) == "organization" for token in self.words[at:stop]):
            return True
        last = fold(self.words[stop - 1].text)
        return self.lists.kinds.get(last) == "company" and last in ("ltd", "llc", "inc", "gmbh", "corp") and stop > at

    def _link(self, at: int, stop: int) -> int:
        """Length of "of the" where it joins two parts of one name."""
        last = self.words[stop - 1].text
        if last != "House" and not any(self.lists.kind(token.text) for token in self.words[at:stop]):
            return 0
        if self.words[stop].text == "on" and self.lists.kind(last) not in ("public", "event", "organization"):
            return 0
        if fold(self._text(stop + 1)) in self.lists.dates:
            return 0
        if self._capital(stop + 1):
            return 2
        following = self.words[stop + 1].text.lower() if stop + 1 < len(self.words) else ""
        return 3 if following == "the" and self._capital(stop + 2) else 0

    def _joins(self, at: int, stop: int) -> int:
        """2 where an "and" lies inside a name ("Ministry of Culture and Sport"), else 0."""
        if self._capital(stop + 1) and self._service(at, stop):
            return 2
        if not self._capital(stop + 1) or not any(token.text in _OF for token in self.words[at:stop]):
            return int(self.words[stop].text == "&" and self._capital(stop + 1)) * 2
        following = self.words[stop + 1].text
        after = self.words[stop + 2].text.lower() if stop + 2 < len(self.words) else ""
        heads = self.lists.kind(following) and after in _OF
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

    def _name(self, at: int, stop: int) -> list[NameSpan]:
        at, stop, title = self._bare(at, stop)
        if at >= stop:
            return []
        if self.language == "de" and not title and not self._telling(at, stop):
            return []
        governed = self._government(at, stop)
        if governed:
            return [governed]
        around = Around(self._text(at - 1), self._text(stop), bool(title), self._quoted(at, stop))
        words = [token.text for token in self.words[at:stop] if token.kind is not TokenKind.PUNCTUATION]
        schema = classify(words, around, self.lists, self.seen.lower)
        if schema is None:
            return []
        start, end = self.words[at].start, self.words[stop - 1].end
        name = " ".join(self.text[start:end].split())
        return [NameSpan(start, end, nominative(name) if self.language in ("ru", "uk", "pl") else name, schema, title)]

    def _bare(self, at: int, stop: int) -> tuple[int, int, str]:
        """The run without opening function words, titles and a people's adjective before a person."""
        while at < stop and self._first(at) and (fold(self.words[at].text) in _STOP_FIRST or self._opener(at, stop)):
            at += 1
        head = at
        if stop - at > 1 and self.lists.is_demonym(self.words[at].text) and self._person_follows(at + 1, stop):
            head = at + 1
        title_end = head
        while title_end < stop - 1 and fold(self.words[title_end].text.rstrip(".")) in self.lists.titles:
            title_end += 1
            if self.words[title_end].text == ".":
                title_end += 1
        if title_end > head and not self.lists.kind(self.words[title_end].text):
            title = " ".join(token.text for token in self.words[head:title_end] if token.text != ".")
            if self.words[title_end].text.lower() not in _OF | {"and", "&"}:
                return title_end, stop, title
        return head, stop, self._lower_title(head)

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
        compound = any(fold(w).endswith(("stiftung", "bewegung", "partei", "verein", "ministerium")) for w in words)
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
        if stop - at > 2 or following not in _BODIES:
            return None
        phrase = " ".join(token.text for token in self.words[at:stop])
        if not (self.lists.is_demonym(phrase) or self.lists.place(phrase) or _PEOPLE.search(phrase)):
            return None
        start, end = self.words[at].start, self.words[stop].end
        return NameSpan(start, end, " ".join(self.text[start:end].split()), Schema.PUBLIC_BODY)

    def _quoted(self, at: int, stop: int) -> bool:
        return self._text(at - 1) in _OPENING and self._text(stop) in _CLOSING

    def _text(self, at: int) -> str:
        return self.words[at].text if 0 <= at < len(self.words) else ""

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
    return word[0].isupper() or word.lower() in _OF | _PARTICLES | {
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


_CONTRACTED = frozenset(["ve", "re", "ll", "d", "m", "t", "s"])
_COMPOUND_TAILS = frozenset(
    "based funded backed led controlled hosted sponsored linked owned run organised organized financed supported "
    "affiliated aligned registered born educated founded".split()
)
_OPENING = frozenset('"“«„‘')
_CLOSING = frozenset('"”»“’')
_BODIES = frozenset(
    "government parliament authorities intelligence army military embassy state ministry officials officialdom "
    "regime administration police prosecutors consulate president leadership".split()
) - {"president", "officials", "leadership"}
_PEOPLE = re.compile(r"[a-z]{3,}(?:ian|ean|ese|stani|ish)\Z")


def _all_capitals(words: Sequence[Token]) -> bool:
    """True for a line or headline in capitals, whose capitals tell nothing."""
    letters = [token.text for token in words if token.kind is TokenKind.WORD and len(token.text) > 1]
    if len(letters) < 4:
        return False
    long = [word for word in letters if len(word) > 3]
    closed = words[-1].text in (".", "!", "?") or words[-2].text in (".", "!", "?")
    headline = not closed and len(long) > 4 and sum(word[0].isupper() for word in long) > 0.8 * len(long)
    return headline or sum(word.isupper() for word in letters) > 0.7 * len(letters)
