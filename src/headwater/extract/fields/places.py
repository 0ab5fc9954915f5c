"""Places and peoples in the value of a field: the town of an address, each state of a dual nationality."""

from __future__ import annotations

import re
from collections.abc import Iterator

from headwater.model import Schema
from headwater.text.dates import find_dates
from headwater.text.names import NameSpan

_PART = re.compile(r"[^,;\n()\[\]]+")
_STREET = re.compile(
    r"\d|\b(?:street|road|avenue|lane|square|floor|building|suite|house|tower|quay|boulevard|drive|court|place|parade|"
    r"box|close|way|row|walk|gardens|terrace|wharf|crescent|grove|hill|mews|yard|block|flat|unit|room|st|rd|ave|straße|strasse|str|gasse|platz|allee|calle|avenida|plaza|rue|place|ulica|ul|aleja|al|"
    r"plac|улица|ул|проспект|пр|площадь|пл|вулиця|вул|дом|офис)\b\.?",
    re.IGNORECASE,
)
_NAME = re.compile(r"[^\W\d_][\w.’'-]*(?:[ ][^\W_][\w.’'-]*){0,4}\Z")
_LEAD = re.compile(
    r"\s*(?:(?:in|near|formerly|now|г\.|город|м\.|місто|c/o|the|city of|town of|village of|с\.)\s+)*", re.IGNORECASE
)


def seat(text: str, start: int, end: int) -> NameSpan | None:
    """The town of an address, or the first place of a value that names no street."""
    dated = [(span.start + start, span.end + start) for span in find_dates(text[start:end], "")]
    parts = [(match.start(), match.end()) for match in _PART.finditer(text, start, end)]
    for begin, stop in parts:
        for day, until in dated:
            if begin <= day and until <= stop:
                begin = until if day - begin < 3 else begin
                stop = stop if day - begin < 3 or until > stop else min(stop, day)
        found = _place(text, begin, stop)
        if found is not None:
            return found
    return None


def _place(text: str, start: int, stop: int) -> NameSpan | None:
    start = max(start, _LEAD.match(text, start, stop).end())  # type: ignore[union-attr]
    code = _CODE.match(text, start, stop)
    start = code.end() if code else start
    while start < stop and not text[start].isalnum():
        start += 1
    words = text[start:stop].rstrip(" .")
    if not words or not words[0].isupper() or _STREET.search(words) or not _NAME.match(words):
        return None
    return NameSpan(start, start + len(words), words, Schema.ADDRESS)


_CODE = re.compile(r"(?:[A-Z]{1,2}-?)?\d{4,6}\s+(?=[^\W\d_])|\d{2,3}[ -]\d{2,3}\s+(?=[^\W\d_])")
_SPLIT = re.compile(r"[^,;/\n()|\[\]]+")
_JOINED = re.compile(r"\s(?:and|und|y|et|i|и|та|й)\s")
_BEFORE = re.compile(
    r"\s*(?:(?:and|dual|also|formerly|former|citizen of|national of|currently|naturali[sz]ed|born|the|[A-Z][a-z]+:)"
    r"\s+)*(?:[Dd]ual:\s*)?",
)


def peoples(text: str, start: int, end: int) -> Iterator[NameSpan]:
    """Each state or people of a nationality."""
    opened = min((at for at in (text.find("(", start + 1, end), text.find("[", start + 1, end)) if at > 0), default=end)
    for part in _SPLIT.finditer(text, start, opened):
        cuts = [part.start()]
        for joint in _JOINED.finditer(text, part.start(), part.end()):
            cuts += [joint.start(), joint.end()]
        cuts.append(part.end())
        for begin, stop in zip(cuts[::2], cuts[1::2], strict=True):
            begin = _BEFORE.match(text, begin, stop).end()  # type: ignore[union-attr]
            words = text[begin:stop].strip(" .:")
            begin = text.find(words, begin, stop) if words else begin
            if (
                words
                and (words[0].isupper() or _ADJECTIVE.match(words))
                and len(words.split()) <= 4
                and _NAME.match(words)
            ):
                yield NameSpan(begin, begin + len(words), words, Schema.ADDRESS)


_ADJECTIVE = re.compile(
    r"[a-zà-ÿа-яіїє]{4,}(?:sch|isch|deutsch|ais|aise|ien|ienne|ano|ana|és|esa|skie|cja|ское|ська|ая|ий)\Z"
)
