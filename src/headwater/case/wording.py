"""A claim that a person makes, in plain words as a form or a command gives them, of a passage told by its words."""

from __future__ import annotations

import re
from collections.abc import Mapping

from headwater.case.claiming import LONGEST_QUOTE, Draft
from headwater.errors import UsageError
from headwater.model import Hedge, Polarity, Relation, Schema, Stance

Said = Mapping[str, str]
KINDS = (
    Schema.PERSON,
    Schema.ORGANIZATION,
    Schema.COMPANY,
    Schema.PUBLIC_BODY,
    Schema.EVENT,
    Schema.ADDRESS,
    Schema.PROJECT,
    Schema.DOCUMENT,
)
OFFERED = {
    "relation": [one.value for one in Relation],
    "polarity": [one.value for one in Polarity],
    "hedge": [one.value for one in Hedge],
    "stance": [one.value for one in Stance],
    "kind": [one.value for one in KINDS],
}


def draft_of(document: str, text: str, said: Said, who: str) -> Draft:
    """The claim that the words make.

    Args:
        document: its id.
        text: its normalised text, in which the passage is looked for.
        said: the fields of :class:`Draft` as words, and the passage (see :func:`passage`).
        who: makes the claim.

    Raises:
        UsageError: a value is none of those offered, or the passage cannot be found.
    """
    start, end = passage(text, said)
    return Draft(
        document,
        start,
        end,
        Relation(_one_of(said, "relation", OFFERED["relation"])),
        _words(said, "subject"),
        _words(said, "object"),
        who,
        subject_type=_kind(said, "subject_type"),
        object_type=_kind(said, "object_type"),
        value=_words(said, "value"),
        amount=_amount(_words(said, "amount")),
        currency=_words(said, "currency").upper(),
        start=_words(said, "start"),
        end=_words(said, "end"),
        place=_words(said, "place"),
        polarity=Polarity(_one_of(said, "polarity", OFFERED["polarity"], Polarity.AFFIRMED)),
        hedge=Hedge(_one_of(said, "hedge", OFFERED["hedge"], Hedge.NONE)),
        stance=Stance(_one_of(said, "stance", OFFERED["stance"], Stance.ASSERTS)),
        attribution=_words(said, "attribution"),
        instead_of=_words(said, "instead_of"),
        reason=_words(said, "reason"),
    )


def passage(text: str, said: Said) -> tuple[int, int]:
    """Span of the passage: its offsets where the script filled them in and they fit, else by its words.

    ``quote`` is the whole passage, or ``first`` and ``last`` its first and last words; line breaks count as spaces.
    """
    start, end = said.get("start_char", ""), said.get("end_char", "")
    quote = said.get("quote", "")
    if start.isdecimal() and end.isdecimal() and len(start + end) < 20:
        span = int(start), int(end)
        if not quote or _same(text[span[0] : span[1]], quote):
            return span
    if quote.strip():
        return _found(text, quote, "the passage")
    begin = _found(text, said.get("first", ""), "the first words")
    last = said.get("last", "")
    if not last.strip():
        return begin
    stop = _pattern(last).search(text, begin[0], begin[0] + LONGEST_QUOTE)
    if not stop:
        raise UsageError("the last words do not follow the first", remedy="copy them from the text as they stand")
    return begin[0], stop.end()


def _found(text: str, words: str, what: str) -> tuple[int, int]:
    if not words.strip():
        raise UsageError(f"{what} are missing", remedy="select a passage, or copy its first and last words")
    places = [match.span() for _, match in zip(range(2), _pattern(words).finditer(text), strict=False)]
    if not places:
        raise UsageError(f"{what} do not stand in the text", remedy="copy them from the text as they stand")
    if len(places) > 1:
        raise UsageError(f"{what} stand in the text more than once", remedy="give more of them")
    return places[0]


def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(r"\s+".join(map(re.escape, words[:LONGEST_QUOTE].split())))


def _same(one: str, other: str) -> bool:
    return one.split() == other.split()


def _words(said: Said, name: str) -> str:
    return " ".join(said.get(name, "").split())


def _one_of(said: Said, name: str, offered: list[str], otherwise: str = "") -> str:
    value = said.get(name, "") or otherwise
    if value not in offered:
        what = f"{value!r} is no {name}" if value else f"no {name} was chosen"
        raise UsageError(what, remedy="choose one of the list")
    return value


def _kind(said: Said, name: str) -> Schema | None:
    value = said.get(name, "")
    return Schema(_one_of(said, name, [one.value for one in Schema])) if value else None


def _amount(words: str) -> float | None:
    if not words:
        return None
    plain = re.sub(r"[\s\u202f\u00a0'_]", "", words)
    if re.fullmatch(r"\d{1,3}(,\d{3})+(\.\d+)?", plain):
        plain = plain.replace(",", "")
    try:
        return float(plain)
    except ValueError:
        raise UsageError(f"{words!r} is no amount", remedy="write a number such as 40000 or 40000.50") from None
