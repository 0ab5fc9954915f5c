"""The cast of a document: every name found so far, so that short names, acronyms and pronouns find their bearer."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from headwater.extract.gender import gender
from headwater.extract.lexicon.english_roles import BODY_NOUNS
from headwater.extract.salience import View
from headwater.extract.terms import defined
from headwater.model import Mention, Schema
from headwater.text.gazetteer import fold, gazetteer
from headwater.text.money import MoneySpan
from headwater.text.names import NameSpan

ORGANISED = frozenset({Schema.ORGANIZATION, Schema.COMPANY, Schema.PUBLIC_BODY, Schema.PROJECT, Schema.LEGAL_ENTITY})


@dataclass(slots=True)
class Role:
    """One appearance of a mention: the sentence it is in, and whether it is a subject there."""

    mention: Mention
    sentence: int
    bearer: str  # id of the first mention of the same thing
    subject: bool = False
    called: str = ""  # the word behind the name, in lower case: the … conference
    files: bool = False  # the agency in a dateline: nobody refers back to it


@dataclass(slots=True)
class Cast:
    """Names of one document in order; ids are stable across rebuilds."""

    document: str
    language: str = ""
    mentions: list[Mention] = field(default_factory=list)
    roles: list[Role] = field(default_factory=list)
    estates: list[Mention] = field(default_factory=list)
    author: tuple[str, Schema] | None = None
    body: tuple[str, Schema] | None = None  # whom the speaker speaks for as "we"
    accused: tuple[str, int] | None = None  # id of whom a verdict in which sentence was about
    granted: tuple[Mention, MoneySpan, int] | None = None  # who got what in which sentence, giver not told
    view: View = field(default_factory=View)
    genders: dict[str, str] = field(default_factory=dict)  # by bearer: "f", "m"; those in doubt are left out
    _terms: dict[str, Mention | None] = field(default_factory=dict)
    _by_span: dict[tuple[int, int], Mention] = field(default_factory=dict)
    _full: dict[str, Mention] = field(default_factory=dict)
    _short: dict[str, Mention | None] = field(default_factory=dict)
    told: dict[str, dict[str, Mention]] = field(default_factory=dict)  # noun → id of the bearer → who was called so
    held: dict[str, dict[str, Mention]] = field(default_factory=dict)  # bearer → bodies that the person leads or is in
    _brief: dict[str, Mention] = field(default_factory=dict)
    _bearers: dict[str, str] = field(default_factory=dict)

    def add(self, name: NameSpan, text: str, sentence: int, language: str) -> Mention:
        """Register a name at its place; a short form points to the full name met before."""
        earlier, how, sure = self._earlier(name)
        schema = name.schema
        if earlier is not None and (how not in ("same name", "longer name") or schema is Schema.LEGAL_ENTITY):
            schema = earlier.schema
        antecedent = earlier.id if earlier is not None and how != "same name" else ""
        mention = Mention(
            id=Mention.identify(self.document, name.start, name.end, schema),
            document=self.document, start_char=name.start, end_char=name.end, text=text[name.start : name.end],
            schema=schema, name=name.name, language=language, antecedent=antecedent,
            how=how if antecedent else "", sure=sure if antecedent else 1.0,
        )  # fmt: skip
        self._keep(mention, sentence, earlier)
        self.roles[-1].called = _word_behind(text, name.end)
        self.roles[-1].files = dateline(text, name.end)
        for term in defined(text, name.start, name.end):
            self._define(term, mention)
        if schema is Schema.PERSON:
            self._tell(mention, text[max(0, name.start - _TITLE) : name.start])
        return mention

    def _define(self, term: str, mention: Mention) -> None:
        """Keep a word that stands for a name; one that two bear is in doubt."""
        key = fold(term)
        known = self._terms.get(key, mention)
        same = known is not None and self.bearer(known) == self.bearer(mention)
        self._terms[key] = known if same else None

    def term(self, words: Iterable[str]) -> Mention | None:
        """Whom a phrase stands for by the document's own definition: "the first defendant", "the Company"."""
        plain = [word for word in words if word not in ("the", "said", "this")]
        return self._terms.get(fold(" ".join(plain))) if plain and self._terms else None

    def _tell(self, mention: Mention, before: str) -> None:
        """Note whether a person is a woman or a man, where title or name tells."""
        word = before.split()[-1] if before.split() and before[-1:] == " " else ""
        told = gender(mention.name, word)
        if told:
            self.genders.setdefault(self.bearer(mention), told)

    def refer(
        self, start: int, end: int, text: str, schema: Schema, to: Mention | None, how: str, sure: float, sentence: int
    ) -> Mention:
        """Register a pronoun or description; ``to`` is what it stands for, None where that is doubtful."""
        known = self._by_span.get((start, end))
        if known is not None:
            surer = not known.antecedent or (known.how == how == "description" and known.sure < sure)
            other = known.how == how == "pronoun" and (start, end) in self.view.meant
            return self._settle(known, to, how, sure) if to is not None and (surer or other) else known
        mention = Mention(
            id=Mention.identify(self.document, start, end, schema),
            document=self.document, start_char=start, end_char=end, text=text[start:end], schema=schema,
            name=to.name if to else _plain(text[start:end]), language=self.language,
            antecedent=to.id if to else "", how=how, sure=sure,
        )  # fmt: skip
        self.mentions.append(mention)
        if schema is Schema.REAL_ESTATE:
            self.estates.append(mention)
        self._by_span[(start, end)] = mention
        self._bearers[mention.id] = self.bearer(to) if to else mention.id
        self.roles.append(Role(mention, sentence, self._bearers[mention.id]))
        return mention

    def doubt(self, start: int, end: int) -> None:
        """Let a pronoun that was thought to stand for something stand for itself."""
        known = self._by_span.get((start, end))
        if known is not None and known.how == "pronoun":
            self._put(known, replace(known, antecedent="", name=_plain(known.text), how="", sure=0.0), known.id)

    def _settle(self, open_: Mention, to: Mention, how: str, sure: float) -> Mention:
        """Let a phrase that stood for itself stand for a mention."""
        settled = replace(open_, antecedent=to.id, name=to.name, how=how, sure=sure)
        self._put(open_, settled, self.bearer(to))
        return settled

    def _put(self, open_: Mention, settled: Mention, bearer: str) -> None:
        """Put a mention in the place of one that meant something else."""
        self._swap(open_, settled)
        self._by_span[(open_.start_char, open_.end_char)] = settled
        self._bearers[settled.id] = bearer
        for role in reversed(self.roles[-_NEAR:]):
            if role.mention is open_:
                role.mention, role.bearer = settled, bearer

    def speak(self, start: int, end: int, text: str, sentence: int, who: tuple[str, Schema]) -> Mention:
        """Register an "I" or "we" as whoever speaks."""
        name, schema = who
        identifier = Mention.identify(self.document, start, end, schema)
        mention = Mention(
            id=identifier, document=self.document, start_char=start, end_char=end, text=text[start:end],
            schema=schema, name=name, language=self.language, how="author", sure=0.9,
        )  # fmt: skip
        if (start, end) not in self._by_span:
            self._keep(mention, sentence, self._full.get(fold(name)))
        return mention

    def namesake(self, start: int, end: int, text: str, name: str, sentence: int) -> Mention:
        """Register a phrase as another bearer of a name."""
        mention = Mention(
            id=Mention.identify(self.document, start, end, Schema.PERSON), document=self.document, start_char=start,
            end_char=end, text=text[start:end], schema=Schema.PERSON, name=name, language=self.language,
        )  # fmt: skip
        if (start, end) not in self._by_span:
            self._keep(mention, sentence, None)
        return mention

    def belong(self, person: str, body: str) -> None:
        """Note that a person, by the id of a mention, leads or belongs to a body."""
        one, other = self.by_id(person), self.by_id(body)
        if one is None or other is None or one.schema is not Schema.PERSON or other.schema not in ORGANISED:
            return
        if other.name.split()[-1][:1].isupper():
            self.held.setdefault(self.bearer(one), {})[self.bearer(other)] = other

    def called(self, label: str) -> Mention | None:
        """Whom a full or short name means; None where nobody so far, or more than one, has it."""
        key = fold(label)
        return self._full.get(key) or self._short.get(key)

    def by_id(self, mention_id: str) -> Mention | None:
        """A mention of this document by its id."""
        return next((mention for mention in reversed(self.mentions) if mention.id == mention_id), None)

    def act(self, name: NameSpan) -> Mention:
        """The mention of a place that acts: from here on it stands for the government there."""
        placed = self._by_span[(name.start, name.end)]
        if placed.schema is Schema.PUBLIC_BODY:
            return placed
        return self.act_as(name, Schema.PUBLIC_BODY)

    def act_as(self, name: NameSpan, schema: Schema) -> Mention:
        """The mention of a name with the kind that its sentence shows it to have."""
        placed = self._by_span[(name.start, name.end)]
        if placed.schema is schema:
            return placed
        acting = replace(
            placed,
            id=Mention.identify(self.document, name.start, name.end, schema),
            schema=schema,
            antecedent="",
            how="",
        )
        self._swap(placed, acting)
        self._by_span[(name.start, name.end)] = acting
        self._bearers[acting.id] = acting.id
        if schema is not Schema.PUBLIC_BODY:
            self._rename(placed, acting)
        return acting

    def _rename(self, old: Mention, new: Mention) -> None:
        """Let short names and descriptions that come later find the mention by its new kind."""
        words = new.name.split()
        for key in {fold(new.name), *(fold(" ".join(words[:size])) for size in range(1, len(words))), fold(words[-1])}:
            if self._full.get(key) is old:
                self._full[key] = new
            if self._short.get(key) is old:
                self._short[key] = new
        self._learn(new)
        for role in reversed(self.roles[-_NEAR:]):
            if role.mention is old:
                role.mention, role.bearer = new, new.id

    def at(self, name: NameSpan) -> Mention:
        """The mention of a name registered before."""
        return self._by_span[(name.start, name.end)]

    def known(self, start: int, end: int) -> Mention | None:
        """The mention at a span, if there is one."""
        return self._by_span.get((start, end))

    def bearer(self, mention: Mention) -> str:
        """Id of the first mention of the same thing."""
        return self._bearers.get(mention.id, mention.id)

    def same(self, acronym: Mention, full: Mention, sure: float) -> None:
        """Record that an acronym in brackets stands for the name before it."""
        linked = replace(acronym, antecedent=full.id, how="acronym", sure=sure)
        self._swap(acronym, linked)
        self._by_span[(acronym.start_char, acronym.end_char)] = linked
        self._bearers[acronym.id] = self.bearer(full)
        self._full[fold(acronym.name)] = full
        for role in self.roles:
            if role.mention.id == acronym.id:
                role.bearer = self.bearer(full)

    def _swap(self, old: Mention, new: Mention) -> None:
        """Put a mention in the place of another, which stands near the end."""
        for at in range(len(self.mentions) - 1, -1, -1):
            if self.mentions[at] is old:
                self.mentions[at] = new
                return

    def _keep(self, mention: Mention, sentence: int, earlier: Mention | None) -> None:
        self.mentions.append(mention)
        self._by_span[(mention.start_char, mention.end_char)] = mention
        bearer = self.bearer(earlier) if earlier is not None else mention.id
        self._bearers[mention.id] = bearer
        self.roles.append(Role(mention, sentence, bearer))
        if earlier is None:
            self._learn(mention)

    def _learn(self, mention: Mention) -> None:
        self._full.setdefault(fold(mention.name), mention)
        words = mention.name.split()
        if mention.schema is Schema.PERSON and len(words) > 1 and "of" not in words:
            self._remember(words[-1], mention)
            if len(words) > 2:
                self._remember(f"{words[0]} {words[-1]}", mention)
        elif mention.schema in ORGANISED and len(words) > 2:
            for size in range(2, len(words)):
                self._remember(" ".join(words[:size]), mention)
        if mention.schema in ORGANISED and 2 <= len(words) <= 3 and (brief := _brief(words)):
            self._brief.setdefault(fold(brief), mention)

    def _remember(self, short: str, mention: Mention) -> None:
        """Keep a short form; one that two different names share is remembered as doubtful."""
        key = fold(short)
        self._short[key] = None if key in self._short and self._short[key] is not mention else mention

    def _earlier(self, name: NameSpan) -> tuple[Mention | None, str, float]:
        key = fold(name.name)
        known = self._full.get(key)
        if known is not None and (known.schema.compatible(name.schema) or known.name.isupper() or name.name.isupper()):
            acronym = fold(known.name) != key
            return known, "acronym" if acronym else "same name", 0.95 if acronym else 1.0
        if (term := self._terms.get(key)) is not None:
            return term, "short name", 0.95
        shorter = self._shorter(name)
        if shorter is not None:
            return shorter, "longer name", 0.85
        short = self._short.get(key)
        if (
            short is not None
            and name.schema is Schema.ADDRESS
            and " " in name.name
            and not gazetteer().place(name.name)
        ):
            return short, "short name", 0.85  # "Eastern Bridges" after the "Eastern Bridges Foundation"
        shouted = short is not None and name.name.isupper() and short.schema is Schema.PERSON
        if short is None or not (shouted or _fits(short.schema, name.schema)):
            brief = (
                self._brief.get(key) if key not in self._short and key not in self._full and not name.title else None
            )
            return (brief, "short name", 0.85) if brief is not None else (None, "", 1.0)
        return short, "short name", 0.95 if short.schema is Schema.PERSON else 0.85

    def _shorter(self, name: NameSpan) -> Mention | None:
        """The organisation of two or more words that a longer name goes on from: "Free Vestland" and its campaign."""
        words = name.name.split()
        if name.schema not in ORGANISED or not 3 <= len(words) <= 8:
            return None
        for size in range(len(words) - 1, 1, -1):
            known = self._full.get(fold(" ".join(words[:size])))
            if known is not None and known.schema in ORGANISED - {Schema.PUBLIC_BODY}:
                return known
        return None

    def recent(self, schemata: Iterable[Schema], sentence: int, back: int, before: int) -> list[Role]:
        """Appearances of such things in the last sentences, up to a character offset, the latest first."""
        wanted = frozenset(schemata)
        found: list[Role] = []
        for role in reversed(self.roles):
            if role.sentence < sentence - back:
                break
            if role.mention.start_char < before and role.mention.schema in wanted and not role.files:
                found.append(role)
        return found


_NEAR = 60  # appearances among which the one of this sentence is


def _brief(words: list[str]) -> str:
    """The one word by which a body is called for short: "Bastion" for "Bastion Capital", "Brisa" for "Canal Brisa"."""
    lists = gazetteer()
    for own, other in ((words[0], words[-1]), (words[-1], words[0])):
        told = lists.kind(other.lower()) in ("organization", "company", "public") or other.lower() in BODY_NOUNS
        plain = lists.place(own) or lists.kind(own.lower()) or own.lower() in BODY_NOUNS or _ADJECTIVE.search(own)
        if told and not plain and own[:1].isupper() and len(own) > 3:
            return own
    return ""


_ADJECTIVE = re.compile(
    r"(?:an|ish|ese|al|ic|ern|ed|free|green|first|new|young|united|peoples?|our|open)$", re.IGNORECASE
)


_TITLE = 16  # characters before a name in which its title stands


def _word_behind(text: str, end: int) -> str:
    """The word in lower case right behind a name or the quotation mark that closes it; empty where none is."""
    found = _BEHIND.match(text, end)
    return found[1] if found else ""


def dateline(text: str, end: int) -> bool:
    """True where a bracket and a dash stand behind a name: "OSLO (AW) — The league …"."""
    return _DATELINE.match(text, end) is not None


_DATELINE = re.compile(r"\) ?[-–—]")
_BEHIND = re.compile(r"[\"”»’]?\s([a-z]{4,20})\b")


def _plain(text: str) -> str:
    """Words of a phrase without quotation marks."""
    return " ".join(text.translate(_MARKS).split())


_MARKS = str.maketrans("", "", '"“”«»„')


def _fits(full: Schema, short: Schema) -> bool:
    if full is Schema.PERSON:
        return short in (Schema.PERSON, Schema.LEGAL_ENTITY, Schema.ORGANIZATION)
    return short in ORGANISED or short is Schema.THING
