"""Facts of fields as claims with their quotes, and their names as names of the document."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator

from headwater.extract.cast import Cast
from headwater.extract.chunks import Marks
from headwater.extract.claims import assemble
from headwater.extract.drafts import Draft
from headwater.extract.fields.readings import Fact, facts
from headwater.extract.passages import Passage
from headwater.extract.sentence import End, Sentence
from headwater.model import Claim, DocumentText, Hedge, Stance
from headwater.text.names import NameSpan

_AHEAD = 12  # facts of one passage, at most


class FieldClaims:
    """Fields of one document: their names stand before those of the grammar, their claims come where they end."""

    def __init__(self, document: DocumentText, reader: str, anchor: str) -> None:
        self._document, self._reader = document, reader
        self._facts = facts(document, anchor)
        self._names = named(self._facts)
        self._done = 0

    def over(self, names: list[NameSpan], start: int, end: int) -> list[NameSpan]:
        """Names of a sentence, those told by fields in the place of any that they overlap."""
        first, last = bisect_left(self._names, start, key=_start), bisect_left(self._names, end, key=_start)
        own = [name for name in self._names[first:last] if name.end <= end]
        if not own:
            return names
        kept = [name for name in names if not any(name.start < one.end and one.start < name.end for one in own)]
        return sorted([*kept, *own], key=_start)

    def tells(self, passage: Passage) -> bool:
        """True for a passage that is the words of a field and no sentence."""
        near = self._facts[self._done : self._done + _AHEAD]
        return any(passage.start - 4 <= fact.start <= passage.start + 3 for fact in near)

    def until(self, offset: int, number: int, language: str, cast: Cast) -> Iterator[Claim]:
        """Claims of the fields that end by an offset, each once."""
        while self._done < len(self._facts) and self._facts[self._done].end <= offset:
            fact = self._facts[self._done]
            self._done += 1
            yield from _claimed(fact, number, language, cast, (self._document, self._reader))


def _start(name: NameSpan) -> int:
    return name.start


def named(told: Iterable[Fact]) -> list[NameSpan]:
    """All names that facts are about, in order, none inside another."""
    ends = (name for fact in told for name in (fact.subject, fact.object))
    spans = {(name.start, -name.end): name for name in ends if name is not None}
    found: list[NameSpan] = []
    for _, name in sorted(spans.items(), key=lambda item: item[0]):
        if not found or name.start >= found[-1].end:
            found.append(name)
    return found


def _claimed(fact: Fact, number: int, language: str, cast: Cast, of: tuple[DocumentText, str]) -> list[Claim]:
    """The claim that a fact makes."""
    passage = Passage(fact.start, fact.end, language, True)
    sentence = Sentence(passage, number, of[0].text, cast, Marks((), (), ()))
    subject, object_ = (_end(name, sentence) for name in (fact.subject, fact.object))
    draft = Draft(
        fact.relation, subject, object_, fact.start, fact.start, f"field:{fact.relation.value}", fact.sure,
        value=fact.value, money=fact.money, date=fact.date, hedge=Hedge.NONE, stance=Stance.ASSERTS, own_date=True,
    )  # fmt: skip
    return assemble(sentence, [draft], *of)


def _end(name: NameSpan | None, sentence: Sentence) -> End | None:
    """A name as an end: its mention, made here where no sentence held it (in a table)."""
    if name is None:
        return None
    cast = sentence.cast
    mention = cast.known(name.start, name.end)
    if mention is None:
        mention = cast.add(name, sentence.text, sentence.number, sentence.passage.language)
    return End(mention.name, mention.schema, mention.id, "name", 1.0, name.start, name.end)
