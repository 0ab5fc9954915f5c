"""Normal forms of names: two names are the same name when their keys are equal.

A key is casefolded; punctuation becomes a space, dotted acronyms close up, Latin and Greek accents,
Arabic and Hebrew points and the dots of ё are dropped (they are left out in half of all newsrooms).
Other marks carry a sound and stay: й, ї and the vowel signs of Indic scripts.
Organisations lose a leading article and a legal form at either end; people lose titles.
Spelling of *-isation* and a few words is levelled; nothing is translated or transliterated here.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from headwater.resolve.kinds import Kind
from headwater.resolve.lexicon import wordset

_PLAIN = re.compile(r"[a-z0-9]+")
_ACCENT = re.compile("(?<=[A-Za-z\u0370-\u03ff])[\u0300-\u036f]+")
_POINTS = re.compile("[\u0591-\u05c7\u064b-\u0652\u0640\u200b-\u200f\u2060\ufeff\u00ad]")
_DOTTED = re.compile(r"(?<![^\W_])((?:[^\W\d_]\.){2,})([^\W\d_](?![^\W_]))?")
_APOSTROPHE = re.compile("[’'ʼ`´]")
_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ı": "i", "ё": "е", "ð": "d", "þ": "th"})
_SPELLING = (
    (re.compile(r"isation"), "ization"),
    (re.compile(r"\bcentre\b"), "center"),
    (re.compile(r"\blabour\b"), "labor"),
    (re.compile(r"\bdefence\b"), "defense"),
    (re.compile(r"\bprogramme\b"), "program"),
)
_ARTICLES = wordset("the le la les el los las der die das il lo gli het")
_PLACE_ARTICLES = frozenset({"the"})
# Legal forms of the world's larger registers, as keys; only ever dropped at the end or the beginning of a name.
_LEGAL_FORMS = wordset(
    """inc incorporated corp corporation co ltd limited llc llp lp plc pllc gmbh ag kg ohg ug mbh se sa sas sarl srl spa
    snc sl slu ltda eireli bv nv vof cv oy oyj ab as asa aps kft zrt nyrt doo dd ead eood ood sro pty pvt pte
    bhd sdn tbk pt jsc ojsc cjsc pjsc ooo oao zao pao ao ооо оао зао пао ао тоо ип нко ано тов прат пат ат фгуп
    гуп муп kk kabushiki kaisha godo ev eg asbl vzw ry aps uab sia ou"""
)
_LEADING_FORMS = wordset("ooo oao zao pao ао ооо оао зао пао тоо нко ано тов прат пат фгуп гуп муп pt uab sia")
_SAME_FORM = {
    "limited": "ltd", "incorporated": "inc", "corporation": "corp", "ооо": "ooo", "оао": "oao", "зао": "zao",
    "пао": "pao", "ао": "ao",
}  # fmt: skip
# Legal forms written out, as keys, with the short form that registers use.
_WRITTEN_OUT = (
    ("gesellschaft mit beschrankter haftung", "gmbh"), ("aktiengesellschaft", "ag"), ("public limited company", "plc"),
    ("limited liability company", "llc"), ("limited liability partnership", "llp"), ("joint stock company", "jsc"),
    ("public joint stock company", "pjsc"), ("open joint stock company", "ojsc"), ("private limited", "pvt ltd"),
    ("closed joint stock company", "cjsc"), ("societe anonyme", "sa"), ("sociedad anonima", "sa"),
    ("societa per azioni", "spa"), ("societe a responsabilite limitee", "sarl"), ("sociedad limitada", "sl"),
    ("besloten vennootschap", "bv"), ("naamloze vennootschap", "nv"), ("spolka akcyjna", "sa"),
    ("spolka z ograniczona odpowiedzialnoscia", "sp z oo"), ("общество с ограниченной ответственностью", "ооо"),
    ("публичное акционерное общество", "пао"), ("открытое акционерное общество", "оао"),
    ("закрытое акционерное общество", "зао"), ("акционерное общество", "ао"),
    ("товариство з обмеженою відповідальністю", "тов"),
)  # fmt: skip
_TITLES = wordset(
    """mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend hon sen senator rep representative gov
    governor president chairman chairwoman chair minister premier chancellor ambassador mayor judge justice gen general
    col colonel maj major capt captain lt sgt herr frau monsieur madame mme mlle senor senora sr sra don
    dona signor signora pan pani господин госпожа пан пані"""
)
_SMALL = wordset("a an the of for and in on to de la le les du des der die das und et y e del di da и в по на за")
_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_MAX = 1_000  # characters of a name that are looked at


@lru_cache(maxsize=65_536)
def fold(text: str) -> str:
    """Casefold, drop what is commonly left out, close dotted acronyms, and space the rest by single blanks."""
    text = _DOTTED.sub(lambda match: match[1].replace(".", "") + (match[2] or ""), text[:_MAX])
    text = text.casefold()
    if not text.isascii():
        text = _ACCENT.sub("", unicodedata.normalize("NFKD", text))
        text = _POINTS.sub("", unicodedata.normalize("NFKC", text)).translate(_LETTERS)
    text = _APOSTROPHE.sub("", text.replace("&", " and "))
    if text.isascii():
        return " ".join(_PLAIN.findall(text))
    words = "".join(char if char.isalnum() or unicodedata.category(char)[0] == "M" else " " for char in text)
    return " ".join(words.split())


def key(name: str, kind: Kind) -> str:
    """Key of a name; empty where nothing of it is left.

    Handles and hashtags keep their sign: ``#calexit`` is no organisation's name.
    """
    if kind in (Kind.ACCOUNT, Kind.TOPIC):
        sign = "#" if kind is Kind.TOPIC else "@"
        return (sign + name[:_MAX].strip().lstrip("#@").casefold()) if name.strip("#@ ") else ""
    if kind is Kind.PERSON:
        return _person(name)
    folded = fold(name)
    for pattern, levelled in _SPELLING:
        folded = pattern.sub(levelled, folded)
    words = (_short_forms(folded) if kind in (Kind.ORGANISED, Kind.LEGAL) else folded).split()
    articles = _PLACE_ARTICLES if kind is Kind.PLACE else _ARTICLES
    if len(words) > 1 and words[0] in articles:
        words = words[1:]
    return " ".join(_without_form(words) if kind in (Kind.ORGANISED, Kind.LEGAL) else words)


def _person(name: str) -> str:
    # dots part initials here: "J.R. Hart" and "J. R. Hart" are one spelling
    words = fold(name[:_MAX].replace(".", " ")).split()
    while len(words) > 1 and words[0] in _TITLES:
        words = words[1:]
    return " ".join(words)


def _short_forms(folded: str) -> str:
    """A legal form that is written out at either end, in its short form."""
    for phrase, short in _WRITTEN_OUT:
        if folded.endswith(f" {phrase}"):
            folded = f"{folded.removesuffix(phrase)}{short}"
        elif folded.startswith(f"{phrase} "):
            folded = f"{short}{folded.removeprefix(phrase)}"
    return folded


def _without_form(words: list[str]) -> list[str]:
    while len(words) > 1 and words[-1] in _LEGAL_FORMS:
        words = words[:-1]
    if len(words) > 1 and words[0] in _LEADING_FORMS:
        words = words[1:]
    return words


def legal_form(name: str) -> str:
    """Legal form of an organisation, spelled one way; empty where it has none.

    "Berg Ltd" and "Berg Limited" have one, "Berg GmbH" and "Berg LLC" are two companies.
    """
    words = _short_forms(fold(name)).split()
    if len(words) > 1 and words[-1] in _LEGAL_FORMS:
        return _SAME_FORM.get(words[-1], words[-1])
    if len(words) > 1 and words[0] in _LEADING_FORMS:
        return _SAME_FORM.get(words[0], words[0])
    return ""


def is_full_person(person_key: str) -> bool:
    """True for a given name with a surname; one surname, or initials with one, is not a full name.

    Scripts without spaces count as full from three characters on.
    """
    if _UNSPACED.search(person_key):
        return len(person_key.replace(" ", "")) >= 3
    return sum(len(word) > 1 for word in person_key.split()) >= 2


def is_proper(name: str) -> bool:
    """True where some word begins with a capital, a digit, or a letter of a script without case."""
    return any(word[0].isdigit() or word[0] != word[0].lower() or _caseless(word[0]) for word in _words(name))


def _caseless(char: str) -> bool:
    return char.isalpha() and char.lower() == char.upper()


def _words(name: str) -> list[str]:
    return re.findall(r"[^\W_]+", name[:_MAX])


def is_acronym(name: str) -> bool:
    """True for one word of two to eight letters, at least two of them capital and none but the last small."""
    bare = name.strip().replace(".", "")
    return 2 <= len(bare) <= 8 and bare.isalnum() and bare[:2].isupper() and bare[:-1] == bare[:-1].upper()


def stands_for(acronym: str, name: str) -> bool:
    """True where the letters of an acronym are initials of the words of a name, in order.

    Small words may be skipped; every other word counts, except that a tail after the last letter may be
    left over ("AGM" for "Anti-Globalization Movement of Ruritania").
    """
    letters = acronym.replace(".", "").casefold()
    words = [word.casefold() for word in _words(_APOSTROPHE.sub("", name))]
    heavy = "".join(word[0] for word in words if word not in _SMALL)
    every = "".join(word[0] for word in words)
    return len(letters) >= 2 and (heavy.startswith(letters) or every.startswith(letters))
