"""Looking words up in a language's tables: what kind of noun, role or small word they are."""

from __future__ import annotations

from dataclasses import dataclass

from headwater.extract.foreign.language import Language, Role

_ENDINGS = {
    "de": ("", "s", "es", "n", "en", "e", "ses", "sen", "er"),
    "es": ("", "s", "es"),
    "fr": ("", "s", "x"),
    "pl": ("", "a", "u", "i", "y", "ę", "ą", "owi", "em", "iem", "om", "ami", "ach", "ów", "ie", "e", "o", "ią", "ę"),
    "uk": (
        "",
        "а",
        "у",
        "і",
        "и",
        "ю",
        "я",
        "ою",
        "ею",
        "єю",
        "ові",
        "еві",
        "ом",
        "ем",
        "ам",
        "ами",
        "ах",
        "ів",
        "ї",
        "є",
        "о",
    ),
}


@dataclass(frozen=True, slots=True)
class Lookup:
    """Words of one language; every word is given in lower case."""

    language: Language

    def noun(self, word: str) -> tuple[str, str]:
        """Dictionary form and entry (``o:f``) of a head noun; both empty where it is none."""
        for form in self._forms(word):
            entry = self.language.nouns.get(form)
            if entry:
                return form, entry
        return ("", "")

    def compound(self, word: str) -> tuple[str, str]:
        """The head and its entry of a German compound ("Hilfsfonds"), or of the plain noun."""
        plain = self.noun(word)
        if plain[0] or not self.language.tails:
            return plain
        best = ("", "")
        for form in [form for form in self._forms(word) if word.removeprefix(form) not in ("er", "e", "n", "en")]:
            for tail, entry in self.language.tails.items():
                if form.endswith(tail) and len(form) >= len(tail) + 3 and len(tail) > max(3, len(best[0])):
                    best = (tail, entry)
        return best

    def kind(self, word: str) -> str:
        """Kind of the head noun, compounds included; empty for any other word."""
        return self.compound(word)[1].partition(":")[0]

    def gender(self, word: str) -> str:
        """Gender of the head noun ("m", "f", "n", "pl"); empty where not told."""
        return self.compound(word)[1].partition(":")[2]

    def role(self, word: str) -> Role | None:
        """What a noun for a person says of its bearer, where it names a role."""
        roles = self.language.roles
        for form in self._forms(word):
            if form in roles:
                return roles[form]
        if self.language.tails and len(word) > 7:
            tails = [name for name in roles if len(name) > 3 and word.endswith(name) and len(word) > len(name) + 2]
            return roles[max(tails, key=len)] if tails else None
        return None

    def role_tail(self, word: str) -> str:
        """The role inside of a German compound: "chefin" of "parteichefin"; empty where it is a plain word."""
        if word in self.language.roles or not self.language.tails:
            return ""
        tails = [name for name in self.language.roles if len(name) > 3 and word.endswith(name)]
        return max(tails, key=len) if tails else ""

    def verbal(self, word: str) -> bool:
        """True for a form of a verb that the tables know."""
        forms = (pattern for verb in self.language.verbs for pattern in (verb.active, verb.participle) if pattern)
        return any(pattern.fullmatch(word) for pattern in forms)

    def trade(self, word: str) -> bool:
        """True for a noun for a person that names no role in a body."""
        return bool(self.language.persons.fullmatch(word))

    def small(self, word: str) -> bool:
        """True for a word that only joins others."""
        tongue = self.language
        return (
            word in tongue.articles or word in tongue.prepositions or word in tongue.conjunctions
            or word in tongue.pronouns or word in tongue.openers or word in tongue.thats or word in tongue.relatives
            or word in tongue.possessives or word in tongue.interrogatives or word in tongue.start
        )  # fmt: skip

    def placed(self, word: str) -> bool:
        """True for a preposition behind which a place stands."""
        return bool(self.language.prepositions.get(word, frozenset()) & {"in", "into"})

    def _forms(self, word: str) -> list[str]:
        """The word and what is left without each ending that it may carry."""
        found = [word]
        for ending in _ENDINGS[self.language.code]:
            if ending and word.endswith(ending) and len(word) > len(ending) + 2:
                stem = word[: -len(ending)]
                found.append(stem)
                if self.language.cased:
                    found += [stem + vowel for vowel in "aoeyаояь"]
                    found += [f"{stem[:-1]}{vowel}{stem[-1]}" for vowel in "eоі"]
        return found
