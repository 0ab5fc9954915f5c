"""What a court or jury decided: "found X guilty of Y", "cleared them of Z", "pleaded guilty to Y"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from headwater.extract.chunks import Chunk, Kind
from headwater.extract.drafts import Draft
from headwater.extract.ends import end_of, own_sure
from headwater.extract.frames import Frame
from headwater.extract.lexicon import cues as c
from headwater.extract.sentence import End, Sentence
from headwater.model import Hedge, Relation, Schema, Stance

_DAY = (
    r"(?:on|in) (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\d|"
    r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*)"
)
_GUILT = re.compile(
    r"\b(?P<not>not )?(?P<word>guilty|liable)(?: (?:of|to|on|for) (?P<charge>[^,;.]{3,120}?))?"
    rf"(?=\s+(?:{_DAY}|and (?:acquitted|cleared|not)|but)|[,;.]|\Z)"
)
_CLEARS = ("acquit", "clear", "exonerate")
_MEMBERS = ("members", "leaders", "activists", "men", "women", "people", "defendants", "supporters", "officers")


def judged(sentence: Sentence) -> Iterator[Draft]:
    """Drafts of verdicts, each with the charge in ``value``; a plea is one as well."""
    for frame in sentence.frames:
        if frame.verb.lemma in ("find", "plead"):
            yield from _guilt(sentence, frame)
        elif frame.verb.lemma in _CLEARS:
            yield from _cleared(sentence, frame)


def _guilt(sentence: Sentence, frame: Frame) -> Iterator[Draft]:
    told = _GUILT.search(sentence.text, frame.verb.end, sentence.passage.end)
    if told is None:
        return
    plain = frame.verb.passive or frame.verb.lemma == "plead"
    accused = frame.subjects if plain else frame.objects
    word = ("not " if told["not"] else "") + told["word"]
    value = f"{word} of {told['charge']}" if told["charge"] and not told["not"] else told[0].strip()
    for end in (_accused(sentence, noun) for noun in accused):
        if end is not None:
            sentence.cast.accused = (end.mention, sentence.number)
            yield _draft(end, frame, " ".join(value.split()))


def _cleared(sentence: Sentence, frame: Frame) -> Iterator[Draft]:
    """Acquittals whose object is a pronoun: the ones that the verb before it was about."""
    nouns = frame.subjects if frame.verb.passive else frame.objects
    charge = _CHARGE.match(sentence.text, nouns[0].end, sentence.passage.end) if len(nouns) == 1 else None
    if charge is None or nouns[0].head not in ("them", "him", "her", "they"):
        return
    for end in _same_accused(sentence, frame):
        yield _draft(end, frame, f"acquitted of {' '.join(charge[1].split())}")


def _same_accused(sentence: Sentence, frame: Frame) -> list[End]:
    """Whom the verb before was about, or, in a first clause, whom the sentence before convicted."""
    earlier = [f for f in sentence.frames if f.at < frame.at and f.objects]
    here = [_accused(sentence, noun) for noun in earlier[-1].objects] if earlier else []
    if earlier or sentence.cast.accused is None or sentence.cast.accused[1] != sentence.number - 1:
        return [end for end in here if end is not None]
    mention = sentence.cast.by_id(sentence.cast.accused[0])
    if mention is None:
        return []
    return [End(mention.name, mention.schema, mention.id, "phrase", 0.75, mention.start_char, mention.end_char)]


_CHARGE = re.compile(r"\s+of\s+([^,;.]{3,160})")


def _draft(end: End, frame: Frame, value: str) -> Draft:
    return Draft(
        Relation.PARTY_TO_A_CASE, end, None, frame.verb.start, frame.verb.end, f"verdict:{frame.verb.lemma}", 0.91,
        frame, value=value, hedge=Hedge.NONE, stance=Stance.ASSERTS,
    )  # fmt: skip


def _accused(sentence: Sentence, noun: Chunk) -> End | None:
    """The accused by name, or as "members of the X"."""
    found = end_of(sentence, noun, c.ACTORS)
    if found is not None and found.how != "phrase":
        return found
    if len(noun.names) == 1 and noun.head in ("guilty", "liable"):
        mention = sentence.cast.at(noun.names[0])
        return End(
            mention.name, mention.schema, mention.id, mention.how or "name", own_sure(mention), noun.start, noun.end
        )
    word = next((w for w in noun.lower if w in _MEMBERS), "")
    if not word or noun.names:
        return None
    at, start = sentence.index(noun), noun.starts[noun.lower.index(word)]
    end = start + len(word)
    if sentence.word(at + 1) == "of" and sentence.kind(at + 2) is Kind.NOUN and sentence.chunks[at + 2].names:
        end = sentence.chunks[at + 2].names[-1].end
    mention = sentence.cast.refer(start, end, sentence.text, Schema.PERSON, None, "", 0.0, sentence.number)
    return End(mention.name, Schema.PERSON, mention.id, "phrase", 0.75, start, end)
