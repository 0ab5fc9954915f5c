"""When somebody was born: "Anna Berg, born in 1951", "(1951–2010)", "1951 года рождения".

A year of birth is what tells a person from a namesake, so it is read wherever it stands right behind a name, with no
parser and in every language that is read here. A date that belongs to something else ("born in Zenda, has lived …
since 1990") is left alone: nothing but a place may stand between the word and the date.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from headwater.model import Claim, Mention, Relation, Schema
from headwater.text.dates import find_dates

PATTERN = "birth"
_SURE, _LEAST = 0.95, 0.8  # of a claim, and how sure a pronoun must be of whom it means
_AHEAD = 100  # characters behind a name
_LEAD = r"[\s,(–—-]{1,4}"
_YEAR = r"(?:1[89]\d\d|20[0-2]\d)"
_WORD = re.compile(
    rf"{_LEAD}(?:(?:who|qui|die|der|który|która)\s)?(?:(?:was|is|est|fue|es)\s)?"
    r"(?:born|b\.|née?(?=\s(?:en|le|à))|naquit|geboren|geb\.|nacid[oa]|nació|ur\.|urodzon[ya]|urodził[ao]?\ssię"
    r"|родил(?:ся|ась|ись)|род\.|народи(?:вся|лася))(?=\s)"
)
_SHORT = r"(?:(?:in|on|at|am|im|en|le|el|w|dnia|в|во|о)\s)?"
_PLACE = r"(?:(?:in|at|en|à|a|w|we|в|во|у)\s(?:[^\W\d_a-zа-яё][\w'’-]+,?\s){1,3})?"
_BETWEEN = re.compile(rf"\s{_PLACE}{_SHORT}")
_OF_BIRTH = re.compile(
    rf"{_LEAD}(?P<date>[\w.\s]{{0,16}}?{_YEAR})\s?(?:г\.|года?|р\.|року)\s?(?:рожд|р\.|народж|н\.)\w*\.?"
)
_GERMAN = re.compile(rf"(?:,\s(?:der|die))?\swurde\s(?P<date>[\w.\s]{{0,18}}?{_YEAR})(?:\sin\s[\w-]+)?\sgeboren\b")
_LIFE = re.compile(rf"\s?\((?P<date>{_YEAR})\s?[–-]\s?(?P<death>{_YEAR})\)")
_OLD = 30  # years from which a span in brackets is a life and no term of office
_EITHER = re.compile(r"\s?(?:/|or\s|oder\s|ou\s|o\s|или\s)")


@dataclass(frozen=True, slots=True)
class _Birth:
    end: int
    when: str


def births(text: str, reader: str, mentions: Sequence[Mention], known: Iterable[Claim]) -> list[Claim]:
    """Claims of when people were born; those that others read with a date already are left out."""
    dated = {claim.subject_mention for claim in known if claim.relation is Relation.BORN_IN and claim.start}
    found = []
    for mention in mentions:
        if mention.schema is Schema.PERSON and mention.id not in dated and _tells(mention):
            birth = _behind(text, mention.end_char)
            if birth:
                found.append(_claim(text, reader, mention, birth))
    return found


def _tells(mention: Mention) -> bool:
    return mention.how != "description" and (mention.how != "pronoun" or mention.sure >= _LEAST)


def _behind(text: str, at: int) -> _Birth | None:
    """A birth that is told right behind a name."""
    window = text[at : at + _AHEAD]
    if word := _WORD.match(window):
        return _after(window, word.end(), at)
    for form in (_OF_BIRTH, _GERMAN, _LIFE):
        match = form.match(window)
        if match and (form is not _LIFE or int(match["death"]) - int(match["date"]) >= _OLD):
            date = next(iter(find_dates(match["date"].strip())), None)
            return _Birth(at + match.end(), date.begin if date else match["date"].strip()[-4:])
    return None


def _after(window: str, word: int, at: int) -> _Birth | None:
    """The date behind a word for being born, with nothing but a place before it."""
    between = _BETWEEN.match(window, word)
    for span in find_dates(window[word:]) if between else ():
        begin, end = word + span.start, word + span.end
        plain = span.begin and span.begin == span.end_date and not span.relative
        if between and begin <= between.end() and plain and not _EITHER.match(window, end):
            return _Birth(at + end, span.begin)
        return None
    return None


def _claim(text: str, reader: str, mention: Mention, birth: _Birth) -> Claim:
    start, end = mention.start_char, birth.end
    id = Claim.identify(mention.document, start, end, Relation.BORN_IN, mention.name, "")
    return Claim(
        id, mention.document, Relation.BORN_IN, mention.name, "", text[start:end], start, end, Schema.PERSON,
        subject_mention=mention.id, start=birth.when, end=birth.when, confidence=_SURE, extractor=reader,
        pattern=PATTERN,
    )  # fmt: skip
