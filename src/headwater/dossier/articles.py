"""English articles before names: by the head noun of the name and the kind of thing, the same for all the world."""

from __future__ import annotations

import re

from headwater.model import Schema

_WORDS = """
academy administration agency alliance army assembly association authority board brigade bureau cabinet campaign
capitol center centre chamber church club coalition commission committee community company confederation conference
congress consortium consulate convention corporation corps council court department dialogue directorate embassy
federation festival forum foundation front fund government group guard headquarters house initiative institute
institution journal league legion ministry mission movement museum navy network office organisation organization
parliament party patriarchate police presidency project register registry republic secretariat senate service
society state summit syndicate taskforce treasury tribunal trust union zone
chronicle gazette guardian herald ledger mail observer post press star sun telegraph times tribune
emirates islands kingdom netherlands philippines states
"""
_NOUNS = frozenset(_WORDS.split())
_OF = frozenset({"bank", "bar", "college", "school", "university", "city", "port", "workers", "friends", "meeting"})
_ORGANISED = frozenset(
    {
        Schema.ORGANIZATION,
        Schema.COMPANY,
        Schema.PUBLIC_BODY,
        Schema.LEGAL_ENTITY,
        Schema.PROJECT,
        Schema.EVENT,
        Schema.ADDRESS,
        Schema.REAL_ESTATE,
        Schema.THING,
    }
)
_DETERMINED = re.compile(r"(?:the|a|an|its|his|her|their|our|this|that|some|most|many|several)\s", re.IGNORECASE)
_LINKS = re.compile(r"\s(?:of|for|on|against|in|to|at|under|de|and|with)\s", re.IGNORECASE)
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f]")
_MASS = frozenset({"accommodation", "aid", "equipment", "lodging", "money", "property", "support", "travel", "housing"})
_VOWELS = "aeiouAEIOU"


def definite(name: str, schema: Schema | None, seats: frozenset[str] = frozenset()) -> bool:
    """True where English says "the" before a name: the National Trust, the Ruritanian government, the Philippines.

    Args:
        name: as it will be printed.
        schema: what it is, or None; a person never has an article.
        seats: folded names that stand for a government and take one ("the Kremlin", "the White House").
    """
    if not _LATIN.match(name) or _DETERMINED.match(name):
        return False
    if name.casefold() in seats:
        return True
    if schema is not None and schema not in _ORGANISED:
        return False
    words = _LINKS.split(name, maxsplit=1)
    head = _singular(words[0].split()[-1]) if words[0].split() else ""
    if head in _NOUNS:
        return len(name.split()) > 1
    return len(words) > 1 and head in _OF


def description(name: str) -> bool:
    """True for a common noun with or without an adjective ("research facility"), which is no name."""
    return bool(name) and name == name.casefold() and bool(re.match(r"[a-z]", name))


def indefinite(noun: str) -> str:
    """``a`` or ``an`` before a description; nothing before a plural, a mass noun or one that has its article."""
    last = noun.split()[-1] if noun.split() else ""
    if not last or _DETERMINED.match(noun) or last in _MASS or (last.endswith("s") and not last.endswith("ss")):
        return ""
    return "an " if noun[0] in _VOWELS else "a "


def _singular(word: str) -> str:
    lowered = word.casefold().rstrip(".,")
    if lowered in _NOUNS:
        return lowered
    return lowered.removesuffix("s") if lowered.endswith("s") and not lowered.endswith("ss") else lowered
