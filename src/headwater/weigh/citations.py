"""Where a text says what it rests on: a note of origin, a link, an attribution to an outlet or a paper."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import resources

from headwater.model import Document
from headwater.text.speech_words import SpeechKind, speech_verbs
from headwater.weigh.outlets import Outlets, address
from headwater.weigh.voices import CHARGE_WORDS, COURT_WORDS

PAPER = "paper"
_TELLING = (SpeechKind.SAYS, SpeechKind.REPORTS, SpeechKind.CONFIRMS, SpeechKind.CLAIMS)
_REACH = 90


@cache
def _words(kind: str) -> str:
    """Patterns of one kind in the table of cues, joined."""
    lines = resources.files("headwater.weigh").joinpath("data/citing.tsv").read_text("utf-8").splitlines()
    rows = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return "|".join(row[1] for row in rows if row[0] == kind)


# Between a cue and a name stand small words ("the news agency"), none that makes the name somebody's else.
_OBLIQUE_WORDS = (
    r"of|for|from|at|by|with|who|whose|that|in|dass|daß|que|che|że|iż|что|чтобы|що|щоб"
    r"|von|vom|für|bei|des|du|pour|par|del?|di|из|от|для|у|dla|od|z|від|з"
)
_GAP = (
    rf"(?:[\s,«»\"“”„'’(]+(?!(?:{_OBLIQUE_WORDS})\b)(?:(?-i:[^\W\d_A-ZА-ЯЁІЇЄҐ][^\W\d_]*)|\w+['’]s))"
    r"{0,3}?[\s,«»\"“”„'’(]*(?:(?-i:The|Les?|La|El|Los|Il|Lo|Der|Die|Das|O|A)\s+)?(?:\w['’])?"
)
_SHORT_GAP = r"(?:[\s«»\"“”„'’)]+[\w-]+){0,3}?"
_OBLIQUE = re.compile(rf"(?<!\w)(?:{_OBLIQUE_WORDS})(?:\s+(?:the|der|dem|die|la|le|el))?[\s«»\"“”„'’]*$", re.IGNORECASE)
_DATELINE = re.compile(r"\A[^\n]{0,200}?(?:\n+[^\n(]{0,60})?\(([^\W\d_][\w. /-]{1,30})\)\s*[-–—.:]")
_SIGNED = re.compile(r"\(([A-ZА-Я][\w. /-]{1,30})\)\s*\Z|(?:\n|\A)[—–-]\s?([A-ZА-Я][\w. -]{1,30})\s*\Z")
_STRONG = re.compile(
    r"(?:first |originally )?(?:reported|revealed|published) (?:by|in)\s+(?:the )?"
    r"((?:[A-Z][\w&.-]*)(?: [A-Z][\w&.-]*){0,3})"
)
_URL = re.compile(r"https?://[^\s<>\"')\]]+")
_CUT = re.compile(r"[.!?…][\"”»)]*\s|\n")


def _speech(*, inverted: bool) -> str:
    """Verbs of saying and reporting in all languages; ``inverted``: those that may stand before their subject."""
    rows = (row for row in speech_verbs("") if row[1] in _TELLING and not (inverted and row[0] == "en"))
    return "|".join(pattern.pattern for _, _, pattern in rows)


@dataclass(frozen=True, slots=True)
class _Cues:
    """Patterns around the name of an outlet, and for papers by their common names."""

    before: re.Pattern[str]
    after: re.Pattern[str]
    note: re.Pattern[str]
    label: re.Pattern[str]
    papers: re.Pattern[str]
    say: re.Pattern[str]
    press: re.Pattern[str]


@cache
def _cues() -> _Cues:
    """Compile the table once, when a text is first read."""
    before = f"{_words('before')}|{_speech(inverted=True)}"
    after = f"{_words('after')}|{_speech(inverted=False)}"
    paper = f"{CHARGE_WORDS}|{COURT_WORDS}"
    patterns = (
        rf"(?<!\w)(?:{before})(?!\w){_GAP}$",
        rf"(?:['’]s)?{_SHORT_GAP}[\s«»\"“”„'’)]+(?:{after})(?!\w)",
        rf"(?<!\w)(?:{_words('note')})(?!\w){_GAP}$",
        rf"(?:^|\n)\W*(?:{_words('label')})\s*[:—–-]\s*\W*$",
        rf"(?<!\w)(?:{paper})(?!\w)",
        rf"(?:\s+[\w'’]+){{0,4}}?\s+(?:{_words('says')})(?!\w)",
        rf"(?<!\w)(?:{_words('press')})(?:\s+(?:{_OBLIQUE_WORDS}))?(?:\s+(?:the|der|dem|die|la|le|el))?[\s«»\"“”„'’]*$",
    )
    return _Cues(*(re.compile(pattern, re.IGNORECASE) for pattern in patterns))


@dataclass(frozen=True, slots=True)
class Mark:
    """One place where a text names what it rests on.

    ``outlet`` is the key of the outlet, or ``paper`` for a charge or a court filing by its common name;
    ``document`` is set where a link or a title points to one document. ``declared`` marks a note that the
    whole text is another's; ``bare`` a name without any cue, which tells something only where the two texts
    state the same things.
    """

    start: int
    end: int
    outlet: str
    document: str
    declared: bool
    quote: str
    bare: bool = False


def find_marks(document: Document, text: str, outlets: Outlets) -> list[Mark]:
    """Marks of a text in order; a text's naming of its own outlet is none."""
    own = outlets.of_document.get(document.id, "")
    found = [*_named(text, outlets), *_unlisted(text, outlets), *_pointed(text, outlets), *_papers(text)]
    kept: dict[tuple[int, str, str], Mark] = {}
    for mark in found:
        mine = mark.document == document.id or (not mark.document and mark.outlet == own)
        if not mine:
            kept.setdefault((mark.start, mark.outlet, mark.document), mark)
    return sorted(kept.values(), key=lambda mark: (mark.start, mark.outlet, mark.document))


def _named(text: str, outlets: Outlets) -> Iterator[Mark]:
    """Outlets of the case, where a cue before or after the name says that the text has it from there."""
    cues = _cues()
    for named in outlets.named_in(text):
        before, after = _around(text, named.start, named.end)
        lines = text[max(0, named.start - _REACH) : named.start]
        declared = bool(cues.note.search(before) or _cues().label.search(lines))
        speaks = cues.after.match(after) and (not _OBLIQUE.search(before) or cues.press.search(before))
        bare = not (declared or speaks or cues.before.search(before))
        quote = _passage(text, named.start, named.end)
        yield Mark(named.start, named.end, named.outlet, "", declared, quote, bare)


def _unlisted(text: str, outlets: Outlets) -> Iterator[Mark]:
    """Outlets that the case does not list: a wire's dateline or signature, "first reported by NAME"."""
    for pattern, declared in ((_DATELINE, True), (_SIGNED, True), (_STRONG, False)):
        for match in pattern.finditer(text):
            group = next(number for number, name in enumerate(match.groups(), 1) if name)
            name = match.group(group).strip()
            key = outlets.called(name) or " ".join(name.casefold().split())
            yield Mark(*match.span(group), key, "", declared, _passage(text, *match.span(group)))


def _pointed(text: str, outlets: Outlets) -> Iterator[Mark]:
    """Links to documents of the case, and their titles."""
    for match in _URL.finditer(text):
        document = outlets.links.get(address(match.group()), "")
        if document:
            declared = bool(_cues().label.search(text[max(0, match.start() - _REACH) : match.start()]))
            outlet = outlets.of_document.get(document, "")
            yield Mark(*match.span(), outlet, document, declared, _passage(text, *match.span()))
    for start, end, document in outlets.titles_in(text):
        if start > 0:
            yield Mark(start, end, outlets.of_document.get(document, ""), document, False, _passage(text, start, end))


def _papers(text: str) -> Iterator[Mark]:
    cues = _cues()
    for match in cues.papers.finditer(text):
        before, after = _around(text, *match.span())
        if cues.before.search(before) or cues.say.match(after):
            yield Mark(*match.span(), PAPER, "", False, _passage(text, *match.span()))


def _around(text: str, start: int, end: int) -> tuple[str, str]:
    """What stands before and after a name in its own sentence, within reach."""
    before = text[max(0, start - _REACH) : start]
    cuts = [match.end() for match in _CUT.finditer(before)]
    after = text[end : end + _REACH]
    cut = _CUT.search(after)
    return before[cuts[-1] :] if cuts else before, after[: cut.start()] if cut else after


def _passage(text: str, start: int, end: int) -> str:
    """A little text around a mark, on one line."""
    return " ".join(text[max(0, start - 60) : end + 60].split())
