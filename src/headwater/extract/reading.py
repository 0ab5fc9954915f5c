"""One document being read: names first, then the claims of each sentence."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from headwater.extract.births import births
from headwater.extract.cast import Cast
from headwater.extract.chunks import Marks
from headwater.extract.claims import assemble, presupposed
from headwater.extract.drafts import Draft
from headwater.extract.ends import end_of
from headwater.extract.fields.claims import FieldClaims
from headwater.extract.foreign import FOREIGN, foreign, names_of
from headwater.extract.forms import with_forms
from headwater.extract.frames import Frame
from headwater.extract.identity import identified
from headwater.extract.lexicon.cues import ACTORS, PEOPLE
from headwater.extract.nominal import nominal
from headwater.extract.passages import READ, Passage, passages
from headwater.extract.patterns import stated
from headwater.extract.payments import paid
from headwater.extract.reader import Extraction, Watch, unwatched
from headwater.extract.reference import HE
from headwater.extract.russian.people import Part, straight
from headwater.extract.sentence import Sentence, prepare
from headwater.extract.special import link_acronyms, special
from headwater.extract.surface import surface
from headwater.extract.turns import Turn, turn_at, turns
from headwater.extract.verdicts import judged
from headwater.model import Claim, DocumentText, Hedge, Mention, Relation, Schema
from headwater.text.dates import DateSpan, find_dates, infer_anchor
from headwater.text.money import MoneySpan, find_money
from headwater.text.names import NameSpan, Vocabulary, find_names, joined, names_among
from headwater.text.speech import find_attributions
from headwater.text.tokens import Token, tokens

PART = 400_000
"""Characters over which a document refers back; a longer one is read in parts, so that time grows with its length."""


_TOLD = 100  # sentences after which whoever watches is told


class Reading:
    """One document being read by rules; ``named`` and ``claimed`` are where a reader with more to go by joins in."""

    def __init__(self, document: DocumentText, reader: str) -> None:
        self.document, self.reader, self.text = document, reader, document.text
        self.cast = Cast(document.document.id, author=_author(document.document.publisher))
        self.seen = Vocabulary.of(document.text)
        self.turns = turns(document.text)
        self.publisher = self.cast.author
        self.bodies: dict[str, tuple[str, Schema]] = {}
        self.anchor = document.document.published or infer_anchor(document.text)
        self.fields = FieldClaims(document, reader, self.anchor)
        self.ahead: dict[int, tuple[list[Token], list[NameSpan]]] = {}
        """Words and names of sentences that were looked at before their turn, by where these start."""

    def extraction(self, watch: Watch = unwatched) -> Extraction:
        """Mentions and claims, in order of the text; ``watch`` is told now and then how far it is."""
        claims: list[Claim] = []
        mentions: list[Mention] = []
        opened = number = 0
        for number, passage in enumerate(self.passages()):
            if number % _TOLD == 0:
                watch(passage.start, len(self.text))
            if passage.start - opened > PART:
                mentions += self.cast.mentions
                self.cast, opened = Cast(self.document.document.id, author=self.publisher), passage.start
            turn = turn_at(self.turns, passage.end - 1)
            self._listen(turn)
            found = self._read(passage, number)
            claims.extend(found if turn is None else [_told(claim, turn, self.cast) for claim in found])
            claims.extend(self.fields.until(passage.end, number, passage.language, self.cast))
            self._learn(found)
        claims.extend(self.fields.until(len(self.text), number, self.document.document.language, self.cast))
        named = with_forms(self.text, [*mentions, *self.cast.mentions])
        mentions = sorted(named, key=lambda m: (m.start_char, m.end_char, m.id))
        claims.extend(births(self.text, self.reader, mentions, claims))
        return Extraction(tuple(mentions), tuple(_unique(claims)))

    def _listen(self, turn: Turn | None) -> None:
        """Let "I" and "we" mean whoever speaks."""
        speaker = self.cast.called(turn.label) if turn is not None else None
        if turn is None:
            self.cast.author, self.cast.body = self.publisher, None
            return
        known = speaker is not None and speaker.schema is Schema.PERSON
        self.cast.author = (speaker.name, Schema.PERSON) if speaker is not None and known else None
        self.cast.body = self.bodies.get(speaker.name) if speaker is not None else None

    def _learn(self, found: Iterable[Claim]) -> None:
        """Note whom a person speaks for: the body that they lead."""
        for claim in found:
            if claim.relation in _HELD and claim.polarity != "negated" and claim.hedge != "uncertain":
                self.cast.belong(claim.subject_mention, claim.object_mention)
            if self.turns and claim.relation in _LED and claim.object_type is not None and claim.polarity != "negated":
                self.bodies.setdefault(claim.subject, (claim.object, claim.object_type))

    def passages(self) -> Sequence[Passage]:
        """The sentences to read."""
        return list(passages(self.document))

    def named(self, names: list[NameSpan], number: int) -> list[NameSpan]:
        """The names of a sentence, by whatever else tells names."""
        del number
        return names

    def claimed(self, sentence: Sentence, drafts: list[Draft]) -> list[Claim]:
        """The claims of a sentence."""
        return assemble(sentence, drafts, self.document, self.reader)

    def _read(self, passage: Passage, number: int) -> list[Claim]:
        words, known = self.ahead.pop(passage.start) if passage.start in self.ahead else self._scanned(passage)
        own = self.text[passage.start : passage.end]
        money = _money(own, passage)
        named = _outside(words, money) if passage.language == "de" else words  # a sum's noun has a capital there
        names = _no_codes(self._names(named, passage.language) if known is None else known, money)
        names = self.fields.over(self.named(names, number), passage.start, passage.end)
        self.cast.language = passage.language
        mentions = [self.cast.add(name, self.text, number, passage.language) for name in names]
        for short, full, sure in link_acronyms(names, mentions, self.text):
            self.cast.same(short, full, sure)
        if not passage.speaks or passage.language not in READ or _asks(own) or self.fields.tells(passage):
            return []
        marks = Marks(tuple(names), _clear_of(names, self._dates(own, passage.start)), _clear_of(names, money))
        sentence = Sentence(passage, number, self.text, self.cast, marks)
        if passage.language != "en":
            sentence.voices = find_attributions(own, passage.language)
            return self.claimed(sentence, _shallow(sentence, words))
        prepare(sentence, words)
        sentence.voices = find_attributions(own, passage.language)
        self._mark_subjects(sentence)
        drafts = [*stated(sentence), *nominal(sentence), *special(sentence)]
        drafts += [*paid(sentence), *identified(sentence), *judged(sentence)]
        return self.claimed(sentence, drafts)

    def _scanned(self, passage: Passage) -> tuple[list[Token], None]:
        return joined(tokens(self.text, passage.start, passage.end), self.text), None

    def _names(self, words: list[Token], language: str) -> list[NameSpan]:
        if language in FOREIGN:
            return names_of(words, self.text, self.seen, language, self.cast)
        return names_among(words, self.text, self.seen, language)

    def _dates(self, own: str, start: int) -> list[DateSpan]:
        return [_moved(span, start) for span in find_dates(own, self.anchor)]

    def _mark_subjects(self, sentence: Sentence) -> None:
        """Note which names are subjects: pronouns prefer them."""
        nouns = [noun for frame in sentence.frames for noun in frame.subjects]
        nouns += [noun for frame in sentence.frames if _inverted(frame) for noun in frame.objects]
        for noun in nouns:
            if noun.head in HE:
                end_of(sentence, noun, PEOPLE)
        spans = {(name.start, name.end) for noun in nouns for name in noun.names[-1:]}
        spans |= {(noun.start, noun.end) for noun in nouns if noun.head in HE}
        for role in reversed(self.cast.roles):
            if role.sentence != sentence.number:
                break
            role.subject = (role.mention.start_char, role.mention.end_char) in spans


_TABLED = frozenset(["de", "es", "fr"])
"""Languages whose tables hold whatever the stems do."""


def _shallow(sentence: Sentence, words: list[Token]) -> list[Draft]:
    """Drafts without a parser; verbs by their stems alone only where the tables of the language say nothing."""
    read = list(foreign(sentence, words)) if sentence.passage.language in FOREIGN else []
    if sentence.passage.language in _TABLED:
        return read
    told = {draft.relation for draft in read}
    return read + [draft for draft in surface(sentence, words) if draft.relation not in told]


_HELD = frozenset({Relation.LEADS, Relation.FOUNDED, Relation.CHAIRS, Relation.MEMBER_OF})
_LED = frozenset({Relation.LEADS, Relation.FOUNDED, Relation.CHAIRS, Relation.REPRESENTS})


def _told(claim: Claim, turn: Turn, cast: Cast) -> Claim:
    """What is said in a turn is said by whoever has it."""
    if claim.attribution or claim.relation.family.value == "speech" or presupposed(claim.pattern):
        return claim
    speaker = cast.called(turn.label)
    hedge = Hedge.REPORTED if claim.hedge is Hedge.NONE else claim.hedge
    name = speaker.name if speaker is not None else turn.label
    return replace(claim, attribution=name, attribution_mention=speaker.id if speaker else "", hedge=hedge)


def _inverted(frame: Frame) -> bool:
    """True for "a key figure within Y is X": what the sentence is about stands behind the verb."""
    return frame.verb.lemma == "be" and not any(noun.names for noun in frame.subjects)


def _author(publisher: str) -> tuple[str, Schema] | None:
    """Who "I" or "we" is in a document: its publisher, where that reads as the name of a person or a body."""
    if (signed := _SIGNED.match(publisher)) is not None:
        return straight([Part(word, "Gen") for word in signed[1].split()]), Schema.PERSON
    if (title := _TITLED.search(publisher)) is not None:
        return title[1], Schema.ORGANIZATION
    found = find_names(publisher)
    if len(found) != 1 or found[0].end - found[0].start < len(publisher.strip()) - len(found[0].title) - 4:
        return None
    return (found[0].name, found[0].schema) if found[0].schema in ACTORS else None


_SIGNED = re.compile(r"^(?:Блог|Дневник|Записки|Колонка|Канал|Сайт) ([А-ЯЁ][а-яё-]+ [А-ЯЁ][а-яё-]+)$")
"""The pages of a person: Блог Анны Берг."""
_TITLED = re.compile(r"^[А-ЯЁІЇЄҐа-яёіїєґ -]+ «([^»]+)»$")
"""A body in Cyrillic that a noun and a title name: Центр «Открытый архив»."""


def _outside(words: list[Token], money: list[MoneySpan]) -> list[Token]:
    return [word for word in words if not any(sum_.start <= word.start < sum_.end for sum_ in money)]


def _no_codes(names: list[NameSpan], money: list[MoneySpan]) -> list[NameSpan]:
    """Names without the currency codes among them: EUR 120,000."""
    return [name for name in names if not any(sum_.start == name.start and name.end < sum_.end for sum_ in money)]


def _asks(sentence: str) -> bool:
    """True for a question: it claims nothing."""
    return sentence.rstrip(" \"”»’')]").endswith("?")


def _moved(span: DateSpan, by: int) -> DateSpan:

    return replace(span, start=span.start + by, end=span.end + by)


def _money(own: str, passage: Passage) -> list[MoneySpan]:

    found = find_money(own, passage.language)
    return [replace(span, start=span.start + passage.start, end=span.end + passage.start) for span in found]


def _clear_of(names: Iterable[NameSpan], spans: Iterable[object]) -> tuple:  # type: ignore[type-arg]
    """Spans that touch no name."""
    return tuple(s for s in spans if not any(n.start < s.end and s.start < n.end for n in names))  # type: ignore[attr-defined]


def _unique(claims: Iterable[Claim]) -> list[Claim]:
    found: dict[str, Claim] = {}
    for claim in claims:
        found.setdefault(claim.id, claim)
    return list(found.values())
