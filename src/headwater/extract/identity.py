"""Who is who: "Group 3 appears to be X", "X is identical with Y", "another man named X is not the X who …"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from headwater.extract.chunks import Chunk
from headwater.extract.drafts import Draft
from headwater.extract.ends import end_of
from headwater.extract.frames import Frame
from headwater.extract.lexicon import cues as c
from headwater.extract.lexicon.english_roles import PERSON_NOUNS, ROLE_NOUNS
from headwater.extract.lexicon.grammar import words
from headwater.extract.sentence import End, Sentence
from headwater.model import Hedge, Mention, Relation, Stance

_SEEMING = words("appear seem believe think understand suspect presume")
_MODALS = words("may might could")
_WHO = c.ACTORS | c.BODIES
_ANYBODY = words("person individual group organisation organization party company")
_UNNAMED = words("unnamed unidentified anonymous")


def identified(sentence: Sentence) -> Iterator[Draft]:
    """Drafts of identity, affirmed, doubted and denied."""
    for frame in sentence.frames:
        if frame.verb.lemma == "be":
            yield from _copula(sentence, frame)
    yield from _other(sentence)


def _copula(sentence: Sentence, frame: Frame) -> Iterator[Draft]:
    if len(frame.subjects) != 1 or frame.verb.modal in ("will", "would", "should"):
        return
    subject = frame.subjects[0]
    left = _name(sentence, subject)
    if _identical(sentence, frame):
        right = _name_of(sentence, frame.oblique["with"][0])
    elif len(frame.objects) == 1:
        right = _name_of(sentence, frame.objects[0])
    else:
        return
    if right is None:
        return
    unsure = _doubted(frame)
    if left is None:
        yield from _unnamed(sentence, frame, right)
        return
    numbered = left.text[-1].isdigit() and not frame.verb.negated  # "Person 4 is Tom Okoro"
    told = unsure or numbered or _identical(sentence, frame)
    fits = left.schema.compatible(right.schema) or numbered
    if left.text != right.text and told and fits:
        yield _draft(Relation.SAME_AS, left, right, frame, 0.9, Hedge.UNCERTAIN if unsure else None)


def _identical(sentence: Sentence, frame: Frame) -> bool:
    """True for "is identical with"."""
    return bool(frame.oblique.get("with")) and "identical" in sentence.text[frame.verb.start : frame.end].split()


def _draft(
    relation: Relation,
    left: End,
    right: End,
    frame: Frame,
    sure: float,
    hedge: Hedge | None,
    stance: Stance | None = None,
) -> Draft:
    return Draft(
        relation, left, right, frame.verb.start, frame.verb.end, "identity", sure, frame, hedge=hedge, stance=stance
    )


def _doubted(frame: Frame) -> bool:
    """ "appears to be", "is believed to be", "may be"."""
    governor = frame.governor
    return frame.verb.modal in _MODALS or (governor is not None and governor.verb.lemma in _SEEMING)


def _name(sentence: Sentence, noun: Chunk) -> End | None:
    """The name that a phrase consists of."""
    if not noun.names or noun.names[-1].end != noun.end or noun.possessive:
        return None
    found = end_of(sentence, noun, _WHO)
    return found if found is not None and found.how in ("name", "short name", "acronym") else None


def _name_of(sentence: Sentence, noun: Chunk) -> End | None:
    """The name in the predicate; "a Berg supporter" is none."""
    plain = len(noun.names) == 1 and (noun.names[0].start == noun.start or noun.lower[0] == "the")
    return _name(sentence, noun) if plain else None


def _unnamed(sentence: Sentence, frame: Frame, right: End) -> Iterator[Draft]:
    """ "Its unnamed founder appears to be Anna Berg": the phrase is the person, so far as the text can tell."""
    noun = frame.subjects[0]
    role = noun.head in ROLE_NOUNS or noun.head in PERSON_NOUNS or noun.head in _ANYBODY
    if not role or noun.names or not (_doubted(frame) or _UNNAMED & set(noun.lower)) or right.schema not in _WHO:
        return
    start = next((at for at, word in zip(noun.starts, noun.lower, strict=True) if word in _UNNAMED), noun.starts[-1])
    mention = sentence.cast.refer(start, noun.end, sentence.text, right.schema, None, "", 0.0, sentence.number)
    left = End(mention.name, right.schema, mention.id, "phrase", 0.8, start, noun.end)
    yield _draft(Relation.SAME_AS, left, right, frame, 0.8, Hedge.UNCERTAIN if _doubted(frame) else None)


_APART = re.compile(
    r"\b(?:another|a different|an unrelated) (?:person|man|woman|[\w-]+ )?|"
    r"\bnot (?:the|to be confused with|related to)\b|\bno relation (?:to|of)\b|"
    r"\bshould not be confused with\b|\bunrelated to\b|\bnamesake of\b|\bthe same name as\b",
    re.IGNORECASE,
)


def _other(sentence: Sentence) -> Iterator[Draft]:
    """Two bearers of one name that a sentence keeps apart: both ends are mentions of the same name."""
    apart = _APART.search(sentence.own)
    if apart is None:
        return
    found: dict[str, list[Mention]] = {}
    for name in sentence.marks.names:
        mention = sentence.cast.at(name)
        found.setdefault(_bare(mention.name), []).append(mention)
    pair = next((two for two in found.values() if len(two) == 2 and two[0].schema.compatible(two[1].schema)), None)
    if pair is None and "same name" in sentence.own:
        yield from _same_name(sentence)
        return
    if pair is None and len(found) >= 2 and re.search(r"confused with|no relation|unrelated to|same name", apart[0]):
        pair = _around(sentence, sentence.start + apart.start())
    if pair is not None:
        left, right = (_plain(mention) for mention in pair)
        cue = sentence.start + apart.start()
        yield Draft(
            Relation.SAME_AS, left, right, cue, sentence.start + apart.end(), "identity:apart", 0.9,
            hedge=Hedge.NONE, stance=Stance.DENIES,
        )  # fmt: skip


def _same_name(sentence: Sentence) -> Iterator[Draft]:
    """ "He is another person than the head of a movement who has the same name": a namesake known by a phrase."""
    frame = next((f for f in sentence.frames if f.verb.lemma == "be" and len(f.subjects) == 1), None)
    than = re.search(r"\b(?:than|from) (?:the |a |an )?(.{3,80}?),? (?:who|that|with|of the) ", sentence.own)
    subject = end_of(sentence, frame.subjects[0], c.PEOPLE) if frame else None
    if frame is None or than is None or subject is None:
        return
    start, end = sentence.start + than.start(1), sentence.start + than.end(1)
    mention = sentence.cast.namesake(start, end, sentence.text, subject.text, sentence.number)
    yield Draft(
        Relation.SAME_AS, subject, _plain(mention), frame.verb.start, frame.verb.end, "identity:apart", 0.9,
        hedge=Hedge.NONE, stance=Stance.DENIES,
    )  # fmt: skip


def _around(sentence: Sentence, cue: int) -> list[Mention] | None:
    """The last name before and the first behind the words that keep two apart."""
    mentions = [sentence.cast.at(name) for name in sentence.marks.names]
    before = [m for m in mentions if m.end_char <= cue and m.schema in c.ACTORS]
    after = [m for m in mentions if m.start_char > cue and m.schema in c.ACTORS]
    if not before or not after or not before[0].schema.compatible(after[0].schema):
        return None
    return [before[0], after[0]]


def _bare(name: str) -> str:
    return name.casefold()


def _plain(mention: Mention) -> End:
    return End(mention.name, mention.schema, mention.id, "name", 1.0, mention.start_char, mention.end_char)
