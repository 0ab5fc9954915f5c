"""Whom a description or a pronoun means: by the noun inside an earlier name, by kind, by what the text is about."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from headwater.extract.cast import ORGANISED, Role
from headwater.extract.foreign.language import SCHEMATA
from headwater.extract.foreign.phrases import Phrase
from headwater.extract.foreign.words import Lookup
from headwater.extract.sentence import End, Sentence
from headwater.model import Mention, Schema
from headwater.text.gazetteer import fold
from headwater.text.tokens import Token

_BODIES = ORGANISED - {Schema.LEGAL_ENTITY} | {Schema.THING}
_BACK = 60  # sentences over which a description may refer back by its noun
_INDEFINITE = frozenset(
    [
        "ein",
        "eine",
        "einem",
        "einen",
        "einer",
        "eines",
        "un",
        "una",
        "une",
        "unos",
        "unas",
        "des",
        "mehrere",
        "kein",
        "keine",
        "jeder",
        "jede",
        "algún",
    ]
)


class References:
    """Ends of phrases in one sentence."""

    def __init__(self, sentence: Sentence, words: list[Token], look: Lookup) -> None:
        self.sentence, self.words, self.look = sentence, words, look

    def settle(self, phrases: Iterable[Phrase]) -> None:
        """Give each phrase its end, where the text tells it."""
        self.earlier: list[Phrase] = []
        for phrase in phrases:
            self.earlier.append(phrase)
            if phrase.name is not None:
                phrase.end = self._named(phrase)
            elif phrase.form == "noun":
                phrase.end = self._described(phrase)
            elif phrase.form == "other" and phrase.article and not self._new(phrase):
                phrase.end = self._suffix(phrase)
                phrase.form = "noun" if phrase.end is not None else phrase.form
            elif phrase.form == "pronoun":
                phrase.end = self._pronoun(phrase)
            elif phrase.form == "role":
                phrase.end = self._somebody(phrase)

    def _named(self, phrase: Phrase) -> End:
        assert phrase.name is not None
        mention = self.sentence.cast.at(phrase.name)
        wanted = self._wanted(phrase, mention)
        if wanted is not None and mention.schema is not wanted:
            mention = self.sentence.cast.act_as(phrase.name, wanted)
        sure = mention.sure if mention.how in ("short name", "acronym", "longer name") else 1.0
        return End(
            mention.name, mention.schema, mention.id, mention.how or "name", sure, mention.start_char, mention.end_char
        )

    def _wanted(self, phrase: Phrase, mention: Mention) -> Schema | None:
        """The kind that the noun or role before a name gives it, where the name itself tells none."""
        if mention.antecedent:
            return None
        if phrase.role is not None and mention.schema is Schema.LEGAL_ENTITY:
            return Schema.PERSON
        told = SCHEMATA.get(phrase.kind) if phrase.kind in ("o", "c", "p", "m", "e", "r") else None
        open_kind = mention.schema in (Schema.LEGAL_ENTITY, Schema.THING, Schema.PERSON, Schema.ORGANIZATION)
        return told if told is not None and open_kind else None

    def _described(self, phrase: Phrase) -> End | None:
        text, token = self.sentence.text, self.words[phrase.first]
        schema = SCHEMATA[phrase.kind]
        if (named := self._capital(phrase)) is not None:
            return self._refer(token.start, token.end, named, "description", 0.85)
        if phrase.kind in "ocpme" and not self._new(phrase) and not self._proper(phrase):
            found = self._earlier(phrase, schema)
            if found is not None and not (found[1] < 0.8 and self._complemented(phrase)):
                target, sure = found
                return self._refer(token.start, token.end, target, "description", sure)
        end = self.words[phrase.last - 1].end
        mention = self.sentence.cast.refer(token.start, end, text, schema, None, "", 0.0, self.sentence.number)
        return End(mention.name, mention.schema, mention.id, "phrase", 0.75, token.start, end)

    def _complemented(self, phrase: Phrase) -> bool:
        """True before a complement in lower case or a name: "la chambre d'agriculture" is not just any chamber."""
        if self.look.language.code not in ("es", "fr") or phrase.last + 1 >= len(self.words):
            return False
        behind = self.words[phrase.last].text.lower()
        return "of" in self.look.language.prepositions.get(behind, frozenset()) or bool(_SORT.fullmatch(behind))

    def _capital(self, phrase: Phrase) -> Mention | None:
        """ "la Casa" after "Casa de la Amistad": the first word of an earlier name, with its capital."""
        token = self.words[phrase.first]
        if self.look.language.code not in ("es", "fr") or not token.text[0].isupper() or phrase.last - phrase.first > 1:
            return None
        for role in self._roles(token.start, _BACK):
            if role.mention.name.startswith(token.text + " "):
                return self._first(role.mention)
        return None

    def _proper(self, phrase: Phrase) -> bool:
        """True for a German compound that no earlier name holds: "Heimatpartei" is not just any party."""
        if not self.look.language.tails or self.look.noun(phrase.word)[0]:
            return False
        return not any(phrase.word.rstrip("s") in role.mention.name.lower() for role in self.sentence.cast.roles[-400:])

    def _new(self, phrase: Phrase) -> bool:
        """True behind an indefinite article; "des" is one in French alone."""
        return phrase.article in _INDEFINITE and (phrase.article != "des" or self.look.language.code == "fr")

    def _suffix(self, phrase: Phrase) -> End | None:
        """ "der Konvent" after "Regionalkonvent Alpenraum": a noun that ends a word of an earlier name."""
        token = self.words[phrase.first]
        forms = {phrase.word, phrase.word.removesuffix("s"), phrase.word.removesuffix("es")}
        for role in self._roles(token.start, _BACK):
            words = role.mention.name.lower().split()
            if role.mention.schema in _BODIES | {Schema.EVENT} and any(
                len(form) > 4 and word.endswith(form) for form in forms for word in words
            ):
                return self._refer(token.start, token.end, self._first(role.mention), "description", 0.8)
        return None

    def _refer(self, start: int, end: int, target: Mention, how: str, sure: float) -> End:
        text, number = self.sentence.text, self.sentence.number
        mention = self.sentence.cast.refer(start, end, text, target.schema, target, how, sure, number)
        return End(target.name, target.schema, mention.id, how, sure, start, end)

    def _earlier(self, phrase: Phrase, schema: Schema) -> tuple[Mention, float] | None:
        """The last thing whose name holds the noun; else the only one of that kind near by."""
        noun = self.look.compound(phrase.word)[0] or phrase.word
        start = self.words[phrase.first].start
        near: dict[str, Mention] = {}
        told = self._recent_bearers()
        for role in self._roles(start, _BACK):
            mention = role.mention
            if not self._akin(schema, mention.schema):
                continue
            if self._holds(mention, noun):
                return self._first(mention), 0.85
            if role.bearer in told and self._open(mention, schema, noun) and self._sided(mention, noun):
                near.setdefault(role.bearer, mention)
        return (self._first(next(iter(near.values()))), 0.7) if len(near) == 1 else None

    def _recent_bearers(self) -> set[str]:
        """What the last sentences speak of, by whatever word."""
        return {r.bearer for r in self.sentence.cast.roles[-200:] if self.sentence.number - r.sentence <= 2}

    def _sided(self, mention: Mention, noun: str) -> bool:
        """A movement is met by a name of that kind ("Unión …") and by one that tells none, never by an institute."""
        political = self.look.language.political
        own = [self.look.compound(word)[0] for word in self._first(mention).name.lower().split()]
        own = [word for word in own if word]
        if noun in political:
            return not own or own[0] in political
        return not own or own[0] not in political

    def _first(self, mention: Mention) -> Mention:
        return self.sentence.cast.by_id(self.sentence.cast.bearer(mention)) or mention

    def _akin(self, schema: Schema, other: Schema) -> bool:
        return other is Schema.EVENT if schema is Schema.EVENT else other in _BODIES

    def _open(self, mention: Mention, schema: Schema, noun: str) -> bool:
        """True where no noun of the name, or before it, says that it is something else."""
        before = self.sentence.text[max(0, mention.start_char - 40) : mention.start_char].lower()
        beside = [self.look.compound(word)[0] for word in re.split(r"[\s„“«»\"]+", before)[-4:] if word]
        told = {word for word in beside if word} - {noun}
        political = self.look.language.political
        if told and noun not in beside and not (noun in political and told & political):
            return False
        own = next((kind for word in mention.name.lower().split() if (kind := self.look.kind(word))), "")
        return mention.schema is schema and (not own or SCHEMATA[own] is schema)

    def _holds(self, mention: Mention, noun: str) -> bool:
        before = self.sentence.text[max(0, mention.start_char - 24) : mention.start_char].lower()
        called = before.replace("“", " ").replace("„", " ").replace("«", " ").replace('"', " ").split()
        named = [self.look.compound(word.strip(",.")) for word in mention.name.lower().split()]
        beside = [self.look.compound(called[-1])] if called else []
        return any(fold(found[0]) == fold(noun) for found in [*named, *beside] if found[0])

    def _roles(self, before: int, back: int) -> Iterator[Role]:
        for role in reversed(self.sentence.cast.roles):
            if role.sentence < self.sentence.number - back:
                return
            if (
                role.mention.start_char < before
                and role.mention.how not in ("pronoun", "description")
                and (role.mention.sure > 0)
            ):
                yield role

    def topic(self, schemata: frozenset[Schema], gender: str = "") -> tuple[Mention, float] | None:
        """What the last sentences are about: the subject of the last one, else the only such thing in it."""
        for back in (1, 2):
            number = self.sentence.number - back
            roles = [r for r in self.sentence.cast.roles if r.sentence == number and r.mention.schema in schemata]
            roles = [r for r in roles if r.mention.schema is not Schema.LEGAL_ENTITY or r.subject]
            roles = [role for role in roles if not gender or self._fits(role, gender)]
            chief = [role for role in roles if role.subject]
            bearers = {role.bearer for role in (chief or roles)}
            if len(bearers) == 1:
                mention = (chief or roles)[0].mention
                return self._first(mention), 0.75 if back == 1 else 0.65
            if bearers:
                return None
        return None

    def _fits(self, role: Role, gender: str) -> bool:
        """False where the noun of a body has another gender than the pronoun."""
        genders = {g for word in role.mention.name.lower().split() if (g := self.look.gender(word))}
        first = self.sentence.cast.by_id(role.bearer)
        if first is not None:
            before = self.sentence.text[max(0, first.start_char - 24) : first.start_char].lower().strip(' „“«"').split()
            genders |= {self.look.gender(word) for word in before[-1:] if self.look.gender(word)}
        person = role.mention.schema in (Schema.PERSON, Schema.LEGAL_ENTITY)
        if person:
            return gender != "n" and self._sex(role.mention.name) in ("", gender)
        return not genders or gender in genders

    def event(self, at: int) -> End | None:
        """The event that the sentence before was about, for "there" and for verbs that name none."""
        for role in self._roles(self.words[at].start, 2):
            if role.mention.schema is Schema.EVENT:
                token = self.words[at]
                target = self._first(role.mention)
                return End(target.name, Schema.EVENT, target.id, "pronoun", 0.75, token.start, token.end)
        return None

    def _sex(self, name: str) -> str:
        """Gender of a given name where its ending tells; empty elsewhere."""
        if self.look.language.code not in ("pl", "uk", "es") or " " not in name:
            return ""
        return "f" if name.split()[0].lower().endswith(("a", "а", "я")) else "m"

    def _pronoun(self, phrase: Phrase) -> End | None:
        entry = self.look.language.pronouns[phrase.word]
        token = self.words[phrase.first]
        if entry.startswith("p"):
            return self.event(phrase.first)
        if entry.startswith("n") and (chief := self._chief(phrase)):
            return chief
        if entry.startswith("a") and (own := self._object(phrase)):
            return own
        found = self.topic(_ANY, entry[1:2])
        return self._refer(token.start, token.end, found[0], "pronoun", found[1]) if found is not None else None

    def _chief(self, phrase: Phrase) -> End | None:
        """ "Haas sagte, sie habe …": the person whom the sentence began with."""
        first = next((p for p in self.earlier if p.end is not None and p is not phrase and p.form != "money"), None)
        said = any(
            p.form == "name" and p is not first and p.end is not None and p.end.schema is Schema.PERSON
            for p in self.earlier
        )
        if first is None or first.end is None or not first.bare or said or first.end.schema is not Schema.PERSON:
            return None
        if self.look.language.pronouns[phrase.word][1:2] not in ("m", "f"):
            return None
        target = self.sentence.cast.by_id(first.end.mention)
        token = self.words[phrase.first]
        return self._refer(token.start, token.end, self._first(target), "pronoun", 0.8) if target is not None else None

    def _object(self, phrase: Phrase) -> End | None:
        """ "qui l'a créé": what the sentence itself is about."""
        chief = next(
            (p for p in self.earlier if p.bare and p.end is not None and p is not phrase and p.form != "pronoun"), None
        )
        if chief is None or chief.end is None or chief.end.schema not in _BODIES | {Schema.EVENT}:
            return None
        target = self.sentence.cast.by_id(chief.end.mention)
        token = self.words[phrase.first]
        return self._refer(token.start, token.end, self._first(target), "pronoun", 0.75) if target is not None else None

    def silent(self, schemata: frozenset[Schema], at: int) -> End | None:
        """The subject that a verb leaves out, in a language that may."""
        token = self.words[at]
        found = self.topic(schemata)
        if found is None:
            return None
        target = found[0]
        return End(target.name, target.schema, target.id, "pronoun", found[1], token.start, token.end)

    def _somebody(self, phrase: Phrase) -> End | None:
        """ "Der Angeklagte", "el empresario": the person met last under that trade, or the only one near."""
        if self._new(phrase) or not phrase.article:
            return None
        start = self.words[phrase.first].start
        near: dict[str, Mention] = {}
        here = {role.bearer for role in self._roles(start, 0)}
        for role in self._roles(start, 30):
            if role.mention.schema is Schema.PERSON:
                if self.sentence.number - role.sentence <= 4 and role.bearer not in here:
                    near.setdefault(role.bearer, role.mention)
                before = self.sentence.text[max(0, role.mention.start_char - 40) : role.mention.start_char].lower()
                if phrase.word[:6] in before:
                    token = self.words[phrase.first]
                    return self._refer(token.start, token.end, self._first(role.mention), "description", 0.8)
        if len(near) != 1:
            return None
        token = self.words[phrase.first]
        return self._refer(token.start, token.end, self._first(next(iter(near.values()))), "description", 0.65)


_SORT = re.compile(
    r"(?:r[ée]gional|g[ée]n[ée]ral|municipal|na[ct]ional|provincial|local|d[ée]partemental|f[ée]d[ée]ral|"
    r"central)(?:e|es|s)?|"
    r"nacional(?:es)?|cultural(?:es)?|culturelle?s?"
)
_ANY = _BODIES | frozenset({Schema.PERSON, Schema.LEGAL_ENTITY, Schema.EVENT})
