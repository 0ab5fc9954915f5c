"""Names in headings and values, in capitals or turned round as registers write them: "BERG, Anna"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from headwater.extract.lexicon.grammar import words
from headwater.model import Schema
from headwater.text.gazetteer import gazetteer
from headwater.text.names import NameSpan, find_names
from headwater.text.names_kinds import Around, classify
from headwater.text.names_lists import PARTICLES

_UPPER = r"[^\W\d_a-zà-öø-ÿа-яёіїєґ]"
_WORD = re.compile(rf"(?:[\"“„«‘(]?{_UPPER}[\w.’'&/-]*[\"”»’)]?|\d{{1,4}}|&)\Z")
_SMALL = PARTICLES | words("of the for and & in on to und für der des die y e del la las los et du et i w na im")
_TURNED = re.compile(
    rf"({_UPPER}{{2,}}(?:[ '’-](?:{_UPPER}{{2,}}|[a-z]{{2,3}}))*), ?"
    rf"({_UPPER}[\w.’'-]+(?:[ ](?:{_UPPER}[\w.’'-]*|[a-z]{{2,3}})){{0,3}})"
)
_SUFFIX = re.compile(r"(?:Inc|Ltd|LLC|Corp|S\.?A|GmbH|PLC|plc|Co|LP|LLP|AG|NV|BV)\.?\Z")
_BEFORE_SUFFIX = re.compile(r",(?=\s(?:Inc|Ltd|LLC|Corp|S\.?A|GmbH|PLC|LP|LLP)\b)")
_TITLE = re.compile(r"\A(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Cllr|Councillor|Rev|Hon|Herr|Frau|Sra?|Mme|M|Pan|Pani)\.?\s")
_BRACKET = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_MOST = 10  # words of a name


def titled(text: str, start: int, end: int) -> NameSpan | None:
    """A whole run as one name; None where it does not read as a name."""
    start, end = _trimmed(text, start, end)
    turned = _TURNED.fullmatch(text, start, end)
    if turned and not _SUFFIX.match(turned[2]):
        surname = " ".join(_proper(word) for word in turned[1].split())
        return NameSpan(start, end, f"{' '.join(map(_proper, turned[2].split()))} {surname}", Schema.PERSON)
    title = _TITLE.match(text[start:end])
    start += title.end() if title else 0
    parts = _BEFORE_SUFFIX.sub("", text[start:end]).split()
    if not parts or len(parts) > _MOST or not all(map(_fits, parts)) or parts[0] in _SMALL:
        return None
    if not any(len(word) > 1 and word[:1].isupper() for word in parts):
        return None
    name = " ".join(text[start:end].split())
    return NameSpan(start, end, name, _schema(parts, bool(title)), title[0].strip() if title else "")


def _fits(word: str) -> bool:
    return word in _SMALL or _WORD.match(word) is not None


def _proper(word: str) -> str:
    return word.title() if word.isupper() and len(word) > 1 else word


def _schema(parts: list[str], person: bool) -> Schema:
    """Kind of what is named; words in capitals are judged as if they were not."""
    if person:
        return Schema.PERSON
    shown = [_proper(word.strip('"“”„«»()')) for word in parts]
    if _SUFFIX.search(parts[-1].rstrip(".")):
        return Schema.COMPANY
    found = find_names(" ".join(shown))
    if len(found) == 1 and found[0].start == 0 and found[0].end == len(" ".join(shown)):
        return found[0].schema
    return classify(shown, Around(), gazetteer(), frozenset()) or Schema.LEGAL_ENTITY


@dataclass(frozen=True, slots=True)
class Named:
    """A name of a list; ``note`` is what stands in brackets or as a share behind it, ``behind:end`` all that does."""

    name: NameSpan
    note: str
    behind: int
    end: int


def listed(text: str, start: int, end: int) -> Iterator[Named]:
    """Names of a list, each with what is said of it there."""
    for begin, stop in _parts(text, start, end):
        last = stop
        note = " ".join(match[0][1:-1] for match in _BRACKET.finditer(text, begin, stop))
        bracket = _BRACKET.search(text, begin, stop)
        begin, stop = _trimmed(text, begin, bracket.start() if bracket else stop)
        share = _SHARE.search(text, begin, stop)
        if share:
            note, stop = f"{note} {share[0].strip(' ,–-:')}".strip(), share.start()
        found = _of_body(text, begin, stop) or titled(text, begin, stop)
        if begin < stop and found is not None:
            yield Named(found, note, found.end, last)


_SHARE = re.compile(r"[,:–—-]?\s*\d{1,3}(?:[.,]\d+)?\s?(?:%|per ?cent|percent|shares|Prozent|procent).*", re.DOTALL)


def _of_body(text: str, start: int, end: int) -> NameSpan | None:
    """ "Yusuf Aydin of the Baltic Fund", "Ion Moravec – consul": the person before what is said of them."""
    cut = _ASIDE.search(text, start, end)
    name = titled(text, start, cut.start()) if cut else None
    return name if name is not None and name.schema is Schema.PERSON else None


_ASIDE = re.compile(r"\s(?:of|from|for|von|z|ze|из|от|з)\s|\s[–—-]\s|,\s(?=[^\W\d_])")


def _parts(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A list cut at its semicolons, lines, commas and its "and", outside brackets."""
    depth, begin = 0, start
    strong = ";" in _BRACKET.sub("", text[start:end]) or "\n" in text[start:end].strip()
    cuts: list[tuple[int, int]] = []
    for match in _CUT.finditer(text, start, end):
        if match[0] in "([":
            depth += 1
        elif match[0] in ")]":
            depth = max(0, depth - 1)
        elif not depth and _cuts(text, match, begin, end, strong):
            cuts.append((begin, match.start()))
            begin = match.end()
    yield from (cut for cut in [*cuts, (begin, end)] if text[cut[0] : cut[1]].strip())


def _cuts(text: str, match: re.Match[str], begin: int, end: int, strong: bool) -> bool:
    mark = match[0].strip()
    if strong and mark in _WEAK:
        return False
    return mark != "," or not _kept(text, begin, match.end(), end)


_CUT = re.compile(r"[()\[\]]|[;\n•]|,(?!\d)|\s(?:and|und|y|et|i|и|та|й|as well as)\s(?=\W?\w)")
_WEAK = frozenset([",", "and", "und", "y", "et", "i", "и", "та", "й", "as well as"])


def _kept(text: str, begin: int, after: int, end: int) -> bool:
    """True where a comma belongs to a name: "Harbour Group, Inc.", "BERG, Anna"."""
    following = text[after:end].strip().split(",")[0].split(";")[0].strip()
    head = text[begin : after - 1].strip()
    return bool(_SUFFIX.fullmatch(following)) or bool(_TURNED.match(f"{head}, {following}") and " " not in head)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """A span without blanks, bullets, numbers and quotation marks around it."""
    opening = _LEAD.match(text, start, end)
    start = opening.end() if opening else start
    while end > start and (text[end - 1].isspace() or text[end - 1] in ",;:*_|–—-"):
        end -= 1
    if end > start and text[end - 1] == "." and not re.search(r"(?:\b\w|Inc|Ltd|Corp|Co|Jr|Sr)\.\Z", text[start:end]):
        end -= 1
    if text[start:end][:1] in '"“«„' and text[end - 1 : end] in '"”»“':
        return start + 1, end - 1
    return start, end


_LEAD = re.compile(r"\s*(?:(?:[-–—•*·▪#]+|\(?\d{1,3}[.)]|\(?[a-z]\)|[IVX]{1,4}\.|and|und|the)\s+)*")
