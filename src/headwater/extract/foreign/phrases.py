"""The phrases of a sentence: names, nouns for bodies and things, roles, pronouns; with preposition and case."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from headwater.extract.foreign.language import Language, Role
from headwater.extract.foreign.words import Lookup
from headwater.extract.sentence import End, Sentence
from headwater.model import Schema
from headwater.text.gazetteer import fold, gazetteer
from headwater.text.money import MoneySpan
from headwater.text.names import NameSpan
from headwater.text.tokens import Token, TokenKind

NO: frozenset[str] = frozenset()


@dataclass(slots=True, eq=False)
class Phrase:
    """A phrase over tokens ``first:last`` (end exclusive), which ``lead`` opens with article or preposition.

    ``form`` is ``name``, ``noun``, ``role``, ``pronoun``, ``relative``, ``who``, ``money`` or ``other``.
    """

    form: str
    lead: int
    first: int
    last: int
    word: str
    prep: frozenset[str] = NO
    prep_word: str = ""
    cases: str = ""
    article: str = ""
    owner: str = ""  # the possessive or relative before it: "its", "whose"
    role: Role | None = None
    role_word: str = ""
    role_at: int = -1
    former: bool = False
    kind: str = ""
    name: NameSpan | None = None
    money: MoneySpan | None = None
    end: End | None = None
    same: Phrase | None = None  # the phrase that this one is in apposition to
    parts: list[Phrase] = field(default_factory=list)

    @property
    def bare(self) -> bool:
        """True where no preposition stands before."""
        return not self.prep

    def may(self, case: str) -> bool:
        """True where article or ending allow the case, or tell none."""
        return not self.cases or case in self.cases


_DER = frozenset(["der", "einer", "dieser", "jener"])
_FEMININE = re.compile(r"(?:ська|цька|зька|ska|cka|dzka)\Z")
_ADJECTIVE = re.compile(r"(?:ym|im|ego|emu|ej|ą|y|a|e|ий|им|ого|ому|ої|ою|ій|а|е)\Z")
_CHAINS = frozenset(["sieć", "sieci", "siecią", "мережа", "мережі", "мережу", "мережею"])
_NOMINATIVE = frozenset(["der", "dieser", "jener"])


@dataclass(slots=True)
class _Lead:
    """What waits for its noun."""

    at: int = -1
    prep: frozenset[str] = NO
    prep_word: str = ""
    cases: str = ""
    article: str = ""
    owner: str = ""
    former: bool = False
    loose: int = 0

    def clear(self) -> None:
        self.at, self.prep, self.prep_word, self.cases, self.article = -1, NO, "", "", ""
        self.owner, self.former, self.loose = "", False, 0


class Phrases:
    """One pass over the tokens."""

    def __init__(
        self,
        sentence: Sentence,
        words: Sequence[Token],
        language: Language,
        stops: frozenset[int],
        openings: frozenset[int],
    ) -> None:
        self.sentence, self.words, self.language = sentence, words, language
        self.stops, self.openings = stops, openings
        self.look = Lookup(language)
        self.low = [token.text.lower() for token in words]
        self.names = {name.start: name for name in sentence.marks.names}
        self.money = {span.start: span for span in sentence.marks.money}
        self.dates = {span.start: span for span in sentence.marks.dates}
        self.lead = _Lead()
        self.out: list[Phrase] = []

    def found(self) -> list[Phrase]:
        """Phrases in order, a role or noun before a name merged with it."""
        at = 0
        while at < len(self.words):
            at = self._at(at)
        return self._merged()

    def _at(self, at: int) -> int:
        token, low = self.words[at], self.low[at]
        if token.start in self.dates:
            self.lead.clear()
            return self._after(at, self.dates[token.start].end)
        if token.start in self.money:
            return self._put("money", at, self._after(at, self.money[token.start].end), money=self.money[token.start])
        if token.start in self.names:
            return self._named(at)
        if at in self.openings and low not in self.language.whose:
            return self._put("relative", at, at + 1, cases=self.language.relatives.get(low, ""))
        if low in self.language.interrogatives and token.kind is TokenKind.WORD:
            return self._put("who", at, at + 1)
        if size := self._joined(at):
            return at + size
        if self._small(at, low):
            return at + 1
        if at in self.stops or token.kind is not TokenKind.WORD:
            if not (token.text in '"“«„»”' or token.kind is TokenKind.NUMBER):
                self.lead.clear()
            return at + 1
        return self._noun(at, low)

    def _joined(self, at: int) -> int:
        """Length of a preposition of several words ("lors de"), taken in; 0 where none stands here."""
        for size in (4, 3, 2):
            told = " ".join(self.low[at : at + size])
            meaning = self.language.joined.get(told)
            if meaning is not None:
                self.lead.clear()
                if "adverb" in meaning:
                    return size
                self.lead.at, self.lead.prep, self.lead.prep_word = at, meaning, told
                last = self.low[at + size - 1]
                self.lead.article, self.lead.cases = (last, "") if last in self.language.articles else ("", "")
                return size
        return 0

    def _small(self, at: int, low: str) -> bool:
        """Take in a preposition, an article, a possessive; True where the word was one or closes what waits."""
        tongue, lead = self.language, self.lead
        if low in tongue.whose or (low in tongue.possessives and low not in tongue.pronouns) or self._owning(at, low):
            lead.at = at if lead.at < 0 else lead.at
            lead.owner = "whose" if low in tongue.whose else low
            lead.article = lead.article or low
            return True
        if low in tongue.pronouns and not self._article(at, low):
            self._put("pronoun", at, at + 1, cases=tongue.pronouns[low][0].replace("x", ""))
            return True
        if low in tongue.prepositions and not (low == "des" and self._partitive(at)):
            waiting = lead.prep_word in ("junto", "auprès") and not lead.loose and not lead.article
            if waiting and low in ("a", "al", "con", "de", "du", "des", "d'"):
                return True
            lead.clear()
            lead.at, lead.prep, lead.prep_word = at, tongue.prepositions[low], low
            return True
        if low in tongue.articles:
            lead.at = at if lead.at < 0 else lead.at
            lead.article, lead.cases = low, tongue.articles[low]
            return True
        if low in tongue.former:
            lead.at, lead.former = (at if lead.at < 0 else lead.at), True
            return True
        if low in tongue.conjunctions or low in tongue.openers or low in tongue.thats:
            lead.clear()
            return True
        return False

    def _owning(self, at: int, low: str) -> bool:
        """True for a possessive that is a pronoun as well ("ihr"), where a noun follows."""
        if low not in self.language.possessives:
            return False
        following = self.words[at + 1] if at + 1 < len(self.words) else None
        if self.language.cased and following is not None and following.kind is TokenKind.WORD:
            return at + 1 not in self.stops and not self.look.small(following.text.lower())
        return following is not None and following.kind is TokenKind.WORD and (
            following.text[0].isupper() or self.look.role(following.text.lower()) is not None
            or bool(self.look.kind(following.text.lower()))
        )  # fmt: skip

    def _article(self, at: int, low: str) -> bool:
        """True for an article that is a pronoun as well (French "le", "la"), where a noun may follow."""
        if low not in self.language.articles:
            return False
        following = self.words[at + 1] if at + 1 < len(self.words) else None
        if following is None or following.kind is not TokenKind.WORD:
            return False
        helper = self.language.perfect.fullmatch(following.text.lower()) or self.language.passive.fullmatch(
            following.text.lower()
        )
        return at + 1 not in self.stops and not helper

    def _partitive(self, at: int) -> bool:
        """True for "des" that is an article: no phrase ends right before it."""
        return not self.out or self.out[-1].last != at

    def _noun(self, at: int, low: str) -> int:
        """A role, a trade, a head noun, or a word that only stands between."""
        token = self.words[at]
        if self.language.nouns.get(low, "").startswith("h"):
            return self._put("noun", at, at + 1, kind="h")
        role = self._role_at(at)
        if role is not None:
            phrase_role, last = role
            return self._put("role", at, last, role=phrase_role, role_word=" ".join(self.low[at:last]))
        if self.look.trade(low):
            return self._put("role", at, at + 1, role=Role(None), role_word=low)
        kind = self.look.kind(low)
        if kind and kind in "ocpme" and (last := self._complement(at)):
            return self._put("noun", at, last, kind=kind)
        if kind and (self.language.code != "de" or token.text[0].isupper()):
            return self._put("noun", at, at + 1, kind=kind)
        if self.language.code == "de" and token.text[0].isupper() and at:
            return self._put("other", at, at + 1)
        self.lead.loose += 1
        if self.lead.loose > 3:
            self.lead.clear()
        return at + 1

    def _complement(self, at: int) -> int:
        """Where "chambre d'agriculture", "sieć siłowni" ends: a noun with a complement in lower case; 0 without one."""
        tongue = self.language
        size = 1 if self.low[at] in _CHAINS else 2
        if size == 2 and (tongue.code not in ("es", "fr") or self.low[at + 1 : at + 2] not in (["de"], ["d'"], ["d’"])):
            return 0
        last = at + size
        if last >= len(self.words) or last in self.stops or self.words[last].start in self.names:
            return 0
        word = self.words[last]
        plain = word.kind is TokenKind.WORD and word.text.islower() and len(word.text) > 3
        told = self.look.small(self.low[last]) or self.look.kind(self.low[last]) or self.look.role(self.low[last])
        return last + 1 if plain and not told and not self.look.trade(self.low[last]) else 0

    def _role_at(self, at: int) -> tuple[Role, int] | None:
        """A role of one to three words."""
        for size in (4, 3, 2):
            role = self.language.roles.get(" ".join(self.low[at : at + size]).replace("' ", "'"))
            if role is not None and at + size <= len(self.words):
                return role, at + size
        if self.language.code == "de" and not self.words[at].text[0].isupper():
            return None
        role = self.look.role(self.low[at])
        return (role, at + 1) if role is not None else None

    def _named(self, at: int) -> int:
        name = self.names[self.words[at].start]
        return self._put("name", at, self._after(at, name.end), name=name)

    def _after(self, at: int, end: int) -> int:
        last = at + 1
        while last < len(self.words) and self.words[last].start < end:
            last += 1
        return last

    def _put(self, form: str, at: int, last: int, **more: object) -> int:
        lead = self.lead
        phrase = Phrase(form, at if lead.at < 0 else lead.at, at, last, self.low[at], lead.prep, lead.prep_word)
        phrase.cases, phrase.article, phrase.owner, phrase.former = lead.cases, lead.article, lead.owner, lead.former
        for name, value in more.items():
            setattr(phrase, name, value or getattr(phrase, name))
        if phrase.form == "role":
            phrase.role_at = at
        if self.language.cased and form in ("name", "noun", "role") and not phrase.cases:
            phrase.cases = self._ending(phrase)
        if self.language.code == "de" and phrase.article in _DER:
            phrase.cases = self._german(phrase)
        self.out.append(phrase)
        self.lead.clear()
        return last

    def _german(self, phrase: Phrase) -> str:
        """Cases of "der", "einer": nominative before a masculine, dative or genitive before a feminine or plural."""
        head = self.low[phrase.first : phrase.last]
        genders = {gender for word in head if (gender := self.look.gender(word))}
        if phrase.form == "role" or phrase.role is not None:
            genders = {"f" if (phrase.role_word or phrase.word).endswith(("in", "frau")) else "m"}
        before = self.words[phrase.lead - 1].text if phrase.lead else ""
        behind = before[:1].isupper() and before.lower() not in self.language.start and phrase.lead > 1
        if genders == {"m"}:
            return "n" if phrase.article in _NOMINATIVE else "dg"
        if genders & {"f", "pl"} or behind:
            named = bool(self.out) and self.out[-1].form == "name" and self.out[-1].last == phrase.lead
            return "g" if behind and not named else "dg"
        return phrase.cases

    def _ending(self, phrase: Phrase) -> str:
        """Case by the ending, in Polish and Ukrainian."""
        words = self.low[phrase.first : phrase.last]
        if told := self._feminine(words[0]):
            return told
        if phrase.name is not None:
            own = self.sentence.text[phrase.name.start : phrase.name.end].lower()
            if own == phrase.name.name.lower() and not any(own.endswith(end) for end in self.language.case_endings):
                return "na"
        for ending, cases in self.language.case_endings.items():
            if any(word.endswith(ending) and len(word) > len(ending) + 2 for word in words[:1] or words):
                return cases
        if phrase.form != "noun":
            return ""
        return "na" if words[0] in self.language.nouns else "gadi"

    def _feminine(self, word: str) -> str:
        """Nominative and accusative of a feminine noun or adjective, which differ; empty for any other word."""
        if _FEMININE.search(word):
            return "n"
        base, entry = self.look.noun(word)
        if not entry.endswith(":f"):
            return ""
        if base == word and word.endswith(("a", "а", "я")):
            return "n"
        return "a" if word.endswith(("ę", "у", "ю")) else ""

    def _merged(self) -> list[Phrase]:
        out: list[Phrase] = []
        for phrase in self.out:
            last = out[-1] if out else None
            if last is not None and phrase.form == "name" and self._leans(last, phrase):
                phrase.lead, phrase.prep, phrase.prep_word, phrase.cases = (
                    last.lead,
                    last.prep,
                    last.prep_word,
                    last.cases or phrase.cases,
                )
                phrase.owner, phrase.article, phrase.former = last.owner, last.article, last.former
                phrase.role, phrase.role_word, phrase.role_at = last.role, last.role_word, last.role_at
                phrase.kind = last.kind
                out[-1] = phrase
            else:
                out.append(phrase)
        return out

    def _leans(self, noun: Phrase, name: Phrase) -> bool:
        """True where nothing but adjectives and quotation marks stands between a noun and its name."""
        if noun.form not in ("role", "noun") or name.lead != name.first:
            return False
        between = self.words[noun.last : name.first]
        if len(between) > 2 or any(t.text not in '"“«„' and not t.text.islower() for t in between):
            return False
        if any(i in self.stops for i in range(noun.last, name.first)) or any(
            self.look.small(t.text.lower()) for t in between
        ):
            return False
        mention = self.sentence.cast.at(name.name) if name.name is not None else None
        if mention is None:
            return False
        if noun.form == "role":
            return mention.schema in (Schema.PERSON, Schema.LEGAL_ENTITY)
        if noun.kind not in ("o", "c", "p", "m", "e", "r") or self._owned_by_role(noun, name):
            return False
        if noun.kind == "p" and not between and mention.schema is not Schema.PUBLIC_BODY:
            return False
        if self.language.cased and len(between) == 1 and between[0].text.islower() and noun.kind in ("o", "c", "m"):
            return bool(_ADJECTIVE.search(between[0].text)) and not _full_person(name, mention.schema)
        quoted = bool(between) and between[-1].text in '"“«„'
        return quoted or (
            not between and mention.schema is not Schema.ADDRESS and not _full_person(name, mention.schema)
        )

    def _owned_by_role(self, noun: Phrase, name: Phrase) -> bool:
        """True for "Голова руху Ірина": the noun is the role's, the name its bearer's."""
        at = self.out.index(noun)
        role = self.out[at - 1] if at else None
        given = fold(self.low[name.first]) in gazetteer().given
        return role is not None and role.form == "role" and role.last == noun.lead and given


def _full_person(name: Phrase, schema: Schema) -> bool:
    return schema is Schema.PERSON and name.name is not None and bool(name.name.title)
