"""Claims that a language model proposes, from any endpoint of the OpenAI interface.

A candidate becomes a claim only where its quotation stands word for word in the passage that was asked about and both
ends stand in the quotation. Sums, dates, hedges and denials are read off the text by our own rules, to which the model
can only add doubt. The confidence stays below .9, so that a person decides; what the reader has is left as it is.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from headwater.errors import Unreachable, UsageError
from headwater.extract.passages import Passage, passages
from headwater.extract.plugins.address import checked
from headwater.extract.plugins.answers import Candidate, candidates
from headwater.extract.plugins.asking import Question
from headwater.extract.reader import Extraction, Extractor, Watch, unwatched
from headwater.model import Claim, DocumentText, Hedge, Mention, Plugin, Polarity, Schema, Stance
from headwater.text.dates import find_dates
from headwater.text.hedges import judge
from headwater.text.money import find_money

SURE = 0.7
"""Confidence of a proposed claim: never such that it counts without a person."""

_WINDOW = 3_000  # characters of a passage that is asked about
_MOST = 60  # passages of one document
_PATIENCE = 20  # times the longest wait, for one document


@dataclass(frozen=True, slots=True)
class _Window:
    start: int
    end: int
    language: str


class Endpoint:
    """A reader whose claims are joined by those that a model proposes."""

    def __init__(self, reader: Extractor, plugin: Plugin) -> None:
        if not plugin.model:
            raise UsageError("the plug-in openai has no model", remedy='add model = "…" to [[plugin]]')
        self._reader, self._plugin = reader, plugin
        self._question = Question(checked(plugin.address, plugin.remote), plugin.model, plugin.key, plugin.seconds)

    @property
    def name(self) -> str:
        """Name of the reader inside, and of the model."""
        return f"{self._reader.name}+{self.proposer}"

    @property
    def proposer(self) -> str:
        """What goes into the claims that the model proposed."""
        return f"openai/{self._plugin.model}"

    def extract(self, document: DocumentText, watch: Watch = unwatched) -> Extraction:
        """Mentions and claims of the reader, then those that the model adds.

        Raises:
            Unreachable: the endpoint does not answer.
        """
        found = self._reader.extract(document, watch)
        adding = _Adding(document, found, self.proposer)
        deadline = time.monotonic() + self._plugin.seconds * _PATIENCE
        for window in self._windows(document):
            if time.monotonic() > deadline:
                raise Unreachable(
                    f"{self._plugin.address} takes longer than {self._plugin.seconds * _PATIENCE} s for one document",
                    remedy="use a smaller model, or raise seconds in [[plugin]]",
                )
            answer = self._question.ask(document.text[window.start : window.end])
            adding.take(candidates(answer, document.text, window.start, window.end), window.language)
        return adding.extraction()

    def _windows(self, document: DocumentText) -> list[_Window]:
        languages = self._plugin.languages
        speaking = [p for p in passages(document) if p.speaks and (not languages or p.language in languages)]
        return list(_windows(speaking))[:_MOST]


def _windows(speaking: Sequence[Passage]) -> Iterator[_Window]:
    """Sentences side by side, as many as fit."""
    start = end = -1
    language = ""
    for passage in speaking:
        if start >= 0 and passage.end - start <= _WINDOW and passage.language == language:
            end = passage.end
            continue
        if start >= 0:
            yield _Window(start, end, language)
        start, end, language = passage.start, passage.end, passage.language
    if start >= 0:
        yield _Window(start, end, language)


class _Adding:
    """What one document has so far; candidates only ever add to it."""

    def __init__(self, document: DocumentText, found: Extraction, extractor: str) -> None:
        self.document, self.extractor = document, extractor
        self.mentions = {(m.start_char, m.end_char): m for m in found.mentions}
        self.claims = list(found.claims)
        self.known = {(c.relation, c.subject, c.object) for c in found.claims}

    def take(self, proposed: Iterable[Candidate], language: str) -> None:
        for candidate in proposed:
            subject, object_ = (self._mention(*span, language) for span in (candidate.subject, candidate.object))
            key = (candidate.relation, subject.name, object_.name)
            if key not in self.known:
                self.known.add(key)
                self.claims.append(self._claim(candidate, subject, object_, language))

    def extraction(self) -> Extraction:
        mentions = sorted(self.mentions.values(), key=lambda m: (m.start_char, m.end_char, m.id))
        return Extraction(tuple(mentions), tuple(self.claims))

    def _mention(self, start: int, end: int, language: str) -> Mention:
        """The reader's mention inside these words, else one of its own of no known kind."""
        for (first, last), mention in self.mentions.items():
            if start <= first and last <= end:
                return mention
        text, document = self.document.text[start:end], self.document.document.id
        made = Mention(
            Mention.identify(document, start, end, Schema.THING), document, start, end, text, Schema.THING,
            " ".join(text.split()), language,
        )  # fmt: skip
        self.mentions[start, end] = made
        return made

    def _claim(self, candidate: Candidate, subject: Mention, object_: Mention, language: str) -> Claim:
        text, start, end = self.document.text, candidate.start, candidate.end
        quote = text[start:end]
        stance, hedge = _modality(candidate, quote, language)
        money = find_money(quote, language)
        dates = find_dates(quote, self.document.document.published, language)
        one_sum, one_date = money[0] if len(money) == 1 else None, dates[0] if len(dates) == 1 else None
        return Claim(
            id=Claim.identify(subject.document, start, end, candidate.relation, subject.name, object_.name),
            document=subject.document, relation=candidate.relation, subject=subject.name, object=object_.name,
            quote=quote, start_char=start, end_char=end, subject_type=subject.schema, object_type=object_.schema,
            subject_mention=subject.id, object_mention=object_.id,
            amount=one_sum.amount if one_sum else None, currency=one_sum.currency if one_sum else "",
            start=one_date.begin if one_date else "", end=one_date.end_date if one_date else "",
            polarity=Polarity.NEGATED if stance is Stance.DENIES else Polarity.AFFIRMED, hedge=hedge, stance=stance,
            page=self.document.page_of(start), confidence=SURE, extractor=self.extractor, pattern="proposed",
        )  # fmt: skip


def _modality(candidate: Candidate, quote: str, language: str) -> tuple[Stance, Hedge]:
    """Our own reading of the words between the ends, to which the model can add doubt and denial."""
    places = sorted([*candidate.subject, *candidate.object])
    own = judge(quote, places[1] - candidate.start, places[2] - candidate.start, language)
    stance, hedge = own.stance, own.hedge
    if candidate.denied and stance is Stance.ASSERTS:
        stance = Stance.DENIES
    if stance is Stance.SEARCHED_NOT_FOUND:
        stance = Stance.DENIES
    if candidate.uncertain or quote.rstrip(" \"'”»)").endswith("?"):
        hedge = Hedge.UNCERTAIN
    return stance, hedge
