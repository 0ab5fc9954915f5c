"""Currencies of the world by sign, code and name (package data ``currencies.tsv``, ``currency_nouns.tsv``)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from importlib import resources

UNSAID = "XXX"
"""ISO 4217's code for no currency: a sum in "crowns" or "pesos" whose country the text does not say."""


@dataclass(frozen=True, slots=True)
class Currencies:
    """The tables as lookups and as parts of a regular expression.

    Attributes:
        plurals: code → English plural, as it is written after a number.
        signs: sign or abbreviation → code.
        codes: ISO 4217 codes.
        nouns: noun → code where no country is named.
        countries: noun → (beginning of a country word, code) pairs.
        sign_pattern, noun_pattern, country_pattern: alternations, longest first.
    """

    plurals: dict[str, str]
    signs: dict[str, str]
    codes: frozenset[str]
    nouns: dict[str, str]
    countries: dict[str, tuple[tuple[str, str], ...]]
    sign_pattern: str
    noun_pattern: str
    country_pattern: str
    noun_forms: tuple[tuple[re.Pattern[str], str], ...]

    def of_sign(self, sign: str) -> str:
        """Code of a sign or an ISO code; empty where it is none."""
        upper = sign.upper()
        return self.signs.get(sign) or (upper if upper in self.codes else "")

    def of_name(self, words: str) -> str:
        """Code of "Swiss francs", "рублей", "dollars": by the country word beside the noun, else the noun's own."""
        lowered = words.casefold()
        for pattern, noun in self.noun_forms:
            match = pattern.search(lowered)
            if match:
                around = lowered[: match.start()] + " " + lowered[match.end() :]
                return self._of_country(noun, around) or self.nouns[noun]
        return ""

    def _of_country(self, noun: str, around: str) -> str:
        joined = re.sub(r"\b(south|north)\s(kor|afr|sud)", r"\1\2", around)
        for word in joined.split():
            for beginning, code in self.countries.get(noun, ()):
                if word.startswith(beginning):
                    return code
        return ""


def _table(name: str) -> list[list[str]]:
    lines = resources.files("headwater.text").joinpath(f"data/{name}").read_text("utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


@cache
def currencies() -> Currencies:
    """The tables, read once."""
    rows, names = _table("currencies.tsv"), _table("currency_nouns.tsv")
    signs = {sign: code for code, _, _, own, _ in rows for sign in own.split()}
    countries: dict[str, list[tuple[str, str]]] = {}
    for code, noun, beginnings, _, _ in rows:
        countries.setdefault(noun, []).extend((beginning, code) for beginning in beginnings.split())
    forms = {noun: _forms(words) for noun, _, words in names}
    return Currencies(
        plurals={code: plural for code, _, _, _, plural in rows if plural},
        signs=signs,
        codes=frozenset({row[0] for row in rows} | {code for _, code, _ in names}) - {UNSAID},
        nouns={noun: code for noun, code, _ in names},
        countries={noun: tuple(sorted(pairs, key=lambda pair: -len(pair[0]))) for noun, pairs in countries.items()},
        sign_pattern="|".join(re.escape(sign) for sign in sorted(signs, key=lambda sign: (-len(sign), sign))),
        noun_pattern="|".join(forms[noun] for noun in sorted(forms)),
        country_pattern=_country_words(countries),
        noun_forms=tuple((re.compile(rf"(?<!\w)(?:{forms[noun]})(?!\w)"), noun) for noun in sorted(forms)),
    )


def _country_words(countries: dict[str, list[tuple[str, str]]]) -> str:
    beginnings = {beginning for pairs in countries.values() for beginning, _ in pairs}
    ordered = sorted(beginnings, key=lambda word: (-len(word), word))
    words = "|".join(re.sub(r"^(south|north)", r"\1[ -]?", re.escape(word)) for word in ordered)
    first = "new|hong|sri|saudi|east|west|central|costa|trinidad and|convertible|новых|старых"
    return rf"(?:(?:{first})\s)?(?:{words})[^\W\d_]{{0,12}}"


def _forms(words: str) -> str:
    """Alternation of the forms; a beginning may go on for five letters."""
    ordered = sorted(words.split(), key=lambda word: (-len(word), word))
    return "|".join(
        re.escape(word[:-1]) + r"[^\W\d_]{0,5}" if word.endswith("*") else re.escape(word) for word in ordered
    )
