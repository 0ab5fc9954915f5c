"""Written dates joined to ranges and open intervals by the words around them."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from headwater.text.dates_atoms import Atom
from headwater.text.dates_span import DateKind

_TO = re.compile(
    r"\s{0,2}(?:[-–—−]|to|through|until|till|bis(?:\szum)?|по|до|do|al?|hasta(?:\sel)?|au|à|jusqu['’]en)\s{0,2}",
    re.IGNORECASE,
)
_AND = re.compile(r"\s{1,2}(?:and|und|et|y|i|и|та|і|й)\s{1,2}", re.IGNORECASE)
_BETWEEN = re.compile(r"\b(?:between|zwischen|entre|między|между|між)\s(?:the\s)?\Z", re.IGNORECASE)
_FROM = re.compile(r"\b(?:from|von|vom|od|c|с|со|з|із|від|de|del|du|desde)\s(?:the\s|el\s)?\Z", re.IGNORECASE)
_FILL = (
    r"(?:\s(?:the\s)?(?:early|late|mid|the\send\sof|the\sbeginning\sof|the\sstart\sof|about|around|"
    r"at\sleast|начала|конца|początku|końca|Anfang|Ende))?[\s-](?:the\s|el\s|le\s|den\s)?\Z"
)
_CUES: tuple[tuple[DateKind, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(rf"\b(?:{words}){_FILL}", re.IGNORECASE))
    for kind, words in (
        (
            DateKind.SINCE,
            r"(?:ever )?since|as of|starting in|starting|beginning in|начиная с|с|со|починаючи з|з|від|od|"
            r"seit(?: dem)?|ab|desde"
            r"|depuis|à partir d[eu]",
        ),
        (DateKind.UNTIL, r"until|up to|up until|till|вплоть до|до|do|aż do|bis(?: zum)?|hasta|jusqu['’](?:en|au|à)"),
        (
            DateKind.DEADLINE,
            r"by|no later than|not later than|deadline of|deadline is|deadline|due|due on|before the deadline "
            r"of|не позднее|к|не пізніше|"
            r"najpóźniej do|spätestens(?: am| bis)?|avant le|d['’]ici(?: le| au)?|a más tardar(?: el)?|antes del",
        ),
        (DateKind.BEFORE, r"before|prior to|ahead of|перед|przed|vor(?: dem)?|antes de|avant"),
        (DateKind.AFTER, r"after|following|после|після|po|nach(?: dem)?|después del?|tras(?: el)?|après(?: le)?"),
    )
)
_MONTH_CUE = re.compile(
    r"\b(?:in|last|this|next|since|until|by|from|to|through|till|between|and|during|late|early|mid|of|before|"
    r"after|around|back in|"
    r"в|во|у|к|с|до|з|w|od|do|im|seit|bis|en|de|desde|depuis|hasta|mi|fin|début|прошлом|этом|конце|начале|"
    r"середине)[\s-]\Z",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Piece:
    """One or two written dates and how they are placed; ``start`` and ``end`` cover cue and all."""

    start: int
    end: int
    first: Atom
    last: Atom
    kind: DateKind


def join(text: str, atoms: list[Atom]) -> list[Piece]:
    """Ranges, open intervals and plain dates, in order; lone days and months without company left out."""
    pieces: list[Piece] = []
    index = 0
    while index < len(atoms):
        pair = _pair(text, atoms[index], atoms[index + 1]) if index + 1 < len(atoms) else None
        if pair:
            pieces.append(pair)
        else:
            pieces += _single(text, atoms[index])
        index += 2 if pair else 1
    return pieces


def _pair(text: str, one: Atom, two: Atom) -> Piece | None:
    """Two dates as a range, the fields that only one of them has filled in for the other."""
    gap = two.start - one.end
    if gap > 20 or one.until or two.until:
        return None
    between = _BETWEEN.search(text, max(0, one.start - 16), one.start)
    days = one.day and two.day and one.month in (0, two.month)
    if not (
        _TO.fullmatch(text, one.end, two.start) or ((between or days) and _AND.fullmatch(text, one.end, two.start))
    ):
        return None
    if not _alike(one, two):
        return None
    first, last = _filled(one, two)
    if (first.day and not first.month) or (last.day and not last.month):
        return None  # "31 - 31": days of no month
    if first.iso and last.iso and first.iso > last.iso and not first.iso.startswith(last.iso):
        return None
    opening = between or _FROM.search(text, max(0, one.start - 10), one.start)
    start = opening.start() if opening else one.start
    return Piece(start, two.end, replace(first, bare=False), replace(last, bare=False), DateKind.RANGE)


def _alike(one: Atom, two: Atom) -> bool:
    """A range runs between things of a kind: a lone year never pairs with a day unless the day has no year."""
    if one.bare and one.day:
        return bool(two.day)
    if two.bare and two.day:
        return bool(one.day)
    return bool(one.month) == bool(two.month) or (bool(one.year) and bool(two.year))


def _filled(one: Atom, two: Atom) -> tuple[Atom, Atom]:
    """ "25-26 September", "May to July 2017", "December 5 to 9, 2016": one side lends the other its month and year."""
    first = replace(one, month=one.month or (two.month if one.day else 0), year=one.year or two.year)
    last = replace(two, month=two.month or (one.month if two.day else 0), year=two.year or one.year)
    if not one.year and first.year and (first.month, first.day) > (last.month, last.day):
        first = replace(first, year=first.year - 1)
    if not two.year and last.year and (first.month, first.day) > (last.month, last.day):
        last = replace(last, year=last.year + 1)
    return first, last


def _single(text: str, atom: Atom) -> list[Piece]:
    kind, start = _placed(text, atom)
    if atom.bare and (
        atom.day or not (start < atom.start or _MONTH_CUE.search(text, max(0, atom.start - 12), atom.start))
    ):
        return []
    last = atom
    if atom.until and kind is DateKind.AT:
        kind = DateKind.RANGE
    return [Piece(start, atom.end, atom, last, kind)]


def _placed(text: str, atom: Atom) -> tuple[DateKind, int]:
    """Kind of a single date by the words right before it, and where those words begin."""
    for kind, cue in _CUES:
        match = cue.search(text, max(0, atom.start - 36), atom.start)
        if match and not (kind is DateKind.AFTER and match[0].casefold().startswith("po") and not atom.day):
            return kind, match.start()
    return DateKind.AT, atom.start
