"""Lemmas of English words: a table of what rules get wrong, and rules of endings that prefer known words."""

from __future__ import annotations

from collections.abc import Container, Mapping
from functools import lru_cache

_SUFFIXES: dict[str, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "VERB": (("ies", ("y",)), ("ied", ("y",)), ("ying", ("y", "ie")), ("sses", ("ss",)), ("es", ("e", "")),
             ("s", ("",)), ("ing", ("", "e")), ("ed", ("", "e"))),
    "NOUN": (("ies", ("y",)), ("sses", ("ss",)), ("xes", ("x",)), ("ches", ("ch",)), ("shes", ("sh",)),
             ("men", ("man",)), ("ss", ("ss",)), ("us", ("us",)), ("is", ("is",)), ("s", ("",))),
    "ADJ": (("iest", ("y",)), ("ier", ("y",)), ("est", ("", "e")), ("er", ("", "e"))),
}  # fmt: skip
_SUFFIXES["AUX"] = _SUFFIXES["VERB"]
_SUFFIXES["ADV"] = _SUFFIXES["ADJ"]
_VOWELS = "aeiou"


def ruled(form: str, upos: str, known: Container[str]) -> str:
    """The lemma by rules alone: of the stems that an ending allows, the first that is a known word."""
    if upos == "PROPN":
        return form
    low = form.lower().replace("’", "'")
    for ending, replacements in _SUFFIXES.get(upos, ()):
        if low.endswith(ending) and len(low) > len(ending) + 1:
            stems = _stems(low[: -len(ending)], replacements)
            fits = [stem for stem in stems if stem in known]
            return _settled(low, upos, fits, stems)
    return low


def _stems(stem: str, replacements: tuple[str, ...]) -> list[str]:
    found = [stem + ending for ending in replacements]
    if "" in replacements and len(stem) > 2 and stem[-1] == stem[-2] and stem[-1] not in "aeiouls":
        found.insert(0, stem[:-1])
    if "" in replacements and "e" in replacements and _wants_e(stem):
        found.sort(key=lambda candidate: candidate != stem + "e")
    return found


def _wants_e(stem: str) -> bool:
    """Endings that are no word's end in English without an e: "-at", "-iz", "-us", "-v", "-c", "-dg"."""
    return stem.endswith(("at", "iz", "is", "us", "v", "c", "dg", "rg", "nc", "ur", "u", "bl", "tl", "pl", "gl", "ut"))


def _settled(low: str, upos: str, fits: list[str], stems: list[str]) -> str:
    if fits:
        return fits[0]
    return low if upos in {"ADJ", "ADV"} else stems[0]


class Lemmas:
    """A lemmatiser; the same form and part of speech always give the same lemma."""

    def __init__(self, table: Mapping[str, Mapping[str, str]], known: Mapping[str, Container[str]]) -> None:
        self._table = table
        self._known = known
        self.lemma = lru_cache(maxsize=65_536)(self._lemma)

    def _lemma(self, form: str, upos: str) -> str:
        """The lemma of a form; a name keeps its form."""
        plain = form.replace("\u00ad", "")
        exact = self._table.get(upos, {}).get(plain.lower().replace("’", "'"))
        if exact is not None:
            return exact
        kind = "VERB" if upos == "AUX" else "ADJ" if upos == "ADV" else upos
        return ruled(plain, upos, self._known.get(kind, ())) or form
