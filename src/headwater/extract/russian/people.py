"""Russian names of people: where one ends and the next word begins, and their nominative.

The parts of one name agree in case; a place or a body before it ("из Фарландии Йонас Хейл") does not.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from headwater.extract.russian.lemmas import Parse, parses, restored

_CASES = {"Nom": "nomn", "Gen": "gent", "Dat": "datv", "Acc": "accs", "Ins": "ablt", "Loc": "loct"}
_ALL = frozenset(_CASES.values())
_FAMILY = frozenset({"Surn", "Patr"})
_FIXED = tuple("оуюеиэыё")
_CONSONANTS = "бвгджзклмнпрстфхцчшщ"


class Part(NamedTuple):
    """A word of a name with the case and gender that the parser gave it (``Nom``, ``Masc``; empty for unknown)."""

    text: str
    case: str = ""
    gender: str = ""


def split(parts: Sequence[Part]) -> list[list[int]]:
    """Indexes of the parts, cut where two neighbours cannot belong to one name."""
    runs: list[list[int]] = []
    cases: frozenset[str] = frozenset()
    for at, part in enumerate(parts):
        own = _cases(part.text, first=not runs or at == 0)
        fathered = at + 1 < len(parts) and _known(parts[at + 1].text, "Patr")
        cut = not fathered and _apart(parts[at - 1].text, part.text)
        if runs and not cut and (both := cases & own):
            runs[-1].append(at)
            cases = both
        else:
            runs.append([at])
            cases = own
    return runs


def _apart(left: str, right: str) -> bool:
    """True for a place before a first name: "Техаса Джейн"."""
    if _known(left, "Name") or _known(left, "Surn") or not any("Name" in parse.tags for parse in parses(right)):
        return False
    return _known(left, "Geox") or (left.lower().endswith(_LANDS) and not parses(left)[0].known)


_LANDS = ("ии", "ию", "ией", "стана", "стане", "ланда", "бурга", "града")


@lru_cache(maxsize=20_000)
def _known(text: str, mark: str) -> bool:
    return any(mark in parse.tags and parse.known for parse in parses(text))


@lru_cache(maxsize=20_000)
def _cases(text: str, first: bool) -> frozenset[str]:
    """Cases that a word of a name may stand in."""
    lower = text.lower()
    fixed = lower.endswith(_FIXED) and not lower.endswith("ии") and not _known(text, "Name")
    if len(lower) < 3 or not lower[-1].isalpha() or fixed:
        return _ALL
    if lower.endswith("ии") and not parses(text)[0].known:
        return frozenset({"gent", "datv", "loct"})
    found = {case for parse in _nouns(text) for case in _ALL & parse.tags}
    if not first and lower[-1] in _CONSONANTS and (not found or "nomn" in found):
        return _ALL  # a woman's surname does not bend: "Анны Берг"
    return frozenset(found) or _ALL


def _nouns(text: str) -> list[Parse]:
    return [parse for parse in parses(text) if parse.tags & {"NOUN", "ADJF"} and "plur" not in parse.tags]


def gender_of(parts: Sequence[Part]) -> str:
    """``masc`` or ``femn`` by first name or patronymic, else by what the parser saw; empty where nothing tells."""
    for part in parts:
        marks = {
            mark
            for parse in parses(part.text)
            if parse.known and parse.tags & {"Name", "Patr"} and _fits(parse, part.case)
            for mark in ("masc", "femn")
            if mark in parse.tags
        }
        if len(marks) == 1:
            return marks.pop()
    votes = [part.gender for part in parts if part.gender in ("Masc", "Fem")]
    if not votes:
        return ""
    return "masc" if votes.count("Masc") * 2 >= len(votes) else "femn"


def _fits(parse: Parse, case: str) -> bool:
    return "plur" not in parse.tags and (not case or _CASES.get(case, "") in parse.tags)


def straight(parts: Sequence[Part]) -> str:
    """The name in the nominative."""
    case = _case(parts)
    if case in ("nomn", ""):
        return " ".join(part.text for part in parts)
    gender = gender_of(parts)
    alone = len(parts) == 1
    return " ".join(_bent_back(part.text, case, gender, alone or at > 0) for at, part in enumerate(parts))


def _case(parts: Sequence[Part]) -> str:
    """The case that all parts can have; the parser's, where it is one of them."""
    common = _ALL
    for at, part in enumerate(parts):
        common = common & _cases(part.text, at == 0) or common
    seen = [_CASES[part.case] for part in parts if part.case in _CASES]
    upright = [part for part in parts if part.case == "Nom" and _known(part.text, "Name")]
    if "nomn" in common and (upright or parts[0].case == "Nom"):
        return "nomn"
    for case in seen:
        if case in common:
            return case
    return seen[0] if seen else ""


def _bent_back(text: str, case: str, gender: str, surname: bool) -> str:
    """One word of a name in the nominative."""
    if "-" in text and text[0].isupper():
        return "-".join(_bent_back(part, case, gender, surname) for part in text.split("-"))
    if len(text) < 3 or not text[-1].isalpha() or text.isupper():
        return text
    lower = text.lower()
    if surname and gender == "femn" and lower[-1] in _CONSONANTS:
        return text
    return restored(_nominative(lower, case, gender, surname), text)


@lru_cache(maxsize=20_000)
def _nominative(lower: str, case: str, gender: str, surname: bool) -> str:
    found = [parse for parse in _nouns(lower) if case in parse.tags]
    if surname:
        if made := _surname(lower, case, gender):
            return made
        found.sort(
            key=lambda parse: (not parse.tags & {"Surn", "Patr"}, gender not in parse.tags, "anim" not in parse.tags)
        )
    else:
        found.sort(key=lambda parse: ("Name" not in parse.tags, gender not in parse.tags, "Fixd" in parse.tags))
    for parse in found:
        made = parse.inflected(frozenset({"nomn", "sing"}) | ({gender} if gender and "ADJF" in parse.tags else set()))
        if made:
            return made
    if not surname:
        return lower
    made = _first_declension(lower, case)
    return _first_declension(lower, "accs") if made == lower and case == "gent" else made


_FIRST = {"accs": ("у", "ю"), "gent": ("ы", "и"), "datv": ("е", "и"), "loct": ("е", "и"), "ablt": ("ой", "ей")}


def _first_declension(lower: str, case: str) -> str:
    """ "Ортегу" → "ортега": a surname that bends like a word on -а, whoever bears it."""
    for ending, back in zip(_FIRST.get(case, ()), ("а", "я"), strict=False):
        if lower.endswith(ending) and len(lower) > len(ending) + 2:
            stem = lower[: -len(ending)]
            return f"{stem}{'а' if stem[-1] in 'кгхжчшщц' else back}"
    return lower


_MASCULINE = {"gent": ("а",), "accs": ("а",), "datv": ("у",), "ablt": ("ым", "ом"), "loct": ("е",)}
_ROOTS = ("ов", "ев", "ёв", "ин", "ын")


def _surname(lower: str, case: str, gender: str) -> str:
    """A surname on -ов, -ин, -ский by its ending; empty for any other."""
    if gender == "femn":
        for root in _ROOTS:
            if lower.endswith((f"{root}ой", f"{root}у", f"{root}ою")):
                return f"{lower[: lower.rindex(root)]}{root}а"
        return f"{lower[:-2]}ая" if lower.endswith(("ской", "цкой", "скую", "цкую")) else ""
    for root in _ROOTS:
        for ending in _MASCULINE.get(case, ()):
            if lower.endswith(root + ending):
                return lower[: -len(ending)]
    if lower.endswith(("ского", "скому", "цкого", "цкому")):
        return f"{lower[:-3]}ий"
    return f"{lower[:-2]}ий" if lower.endswith(("ским", "цким", "ском", "цком")) and case in ("ablt", "loct") else ""


@lru_cache(maxsize=20_000)
def nominatives(text: str) -> frozenset[str]:
    """Every nominative that a surname in an unknown case may have, in lower case, itself included."""
    lower = text.lower()
    found = {lower}
    for gender in ("masc", "femn"):
        for case in _ALL - {"nomn"}:
            if made := _surname(lower, case, gender):
                found.add(made)
    for parse in _nouns(lower):
        for case in _ALL & parse.tags - {"nomn"}:
            found.add(_nominative(lower, case, "femn" if "femn" in parse.tags else "masc", True))
    for case in ("accs", "gent", "datv", "ablt"):
        found.add(_first_declension(lower, case))
    return frozenset(found)
