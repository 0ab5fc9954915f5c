"""Relations stated by verbs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from headwater.extract.chunks import Chunk, Kind
from headwater.extract.drafts import Draft
from headwater.extract.ends import end_of, own_sure
from headwater.extract.frames import Frame
from headwater.extract.lexicon.cues import BODIES, SUPPORTED, Cue
from headwater.extract.lexicon.english import MEDIA, SUPPORT
from headwater.extract.lexicon.english_roles import AFFAIRS, CONTEXT, FUNDING, GOODS, ROLES, UNDERTAKINGS
from headwater.extract.sentence import End, Sentence
from headwater.model import Hedge, Relation, Schema, Stance
from headwater.text.hedges import judge
from headwater.text.money import MoneySpan

HOW = {"direct": 1.0, "shared": 0.96, "who": 0.98, "relative": 0.95, "participle": 0.97, "control": 0.85}
"""Factor on confidence by how the subject was found."""

_ACTING = frozenset(["subject", "agent", "from", "by", "from|by"])


@cache
def cues() -> dict[str, tuple[Cue, ...]]:
    """Cues of every verb."""
    table: dict[str, list[Cue]] = {}
    for cue in (*SUPPORT, *MEDIA, *ROLES, *CONTEXT):
        for lemma in cue.lemmas:
            table.setdefault(lemma, []).append(cue)
    return {lemma: tuple(found) for lemma, found in table.items()}


def stated(sentence: Sentence) -> Iterator[Draft]:
    """Drafts of every verb in the sentence."""
    table = cues()
    for frame in sentence.frames:
        for cue in table.get(frame.verb.lemma, ()):
            yield from _matches(sentence, frame, cue)


def _matches(sentence: Sentence, frame: Frame, cue: Cue) -> Iterator[Draft]:
    roles = _roles(frame, cue)
    if roles is None or _unreal(frame) or not _satisfied(sentence, frame, cue):
        return
    subject_role, object_role = roles
    objects = _ends(sentence, frame, object_role, cue.object_kinds) if cue.object else [None]
    if not objects:
        return
    subjects: list[End | None] = list(_ends(sentence, frame, subject_role, cue.subject_kinds))
    if not subjects and _unknown(sentence, frame, subject_role):
        subjects = [None]
    for subject in subjects:
        for object_ in objects:
            if subject is None or object_ is None or subject.text != object_.text:
                yield _draft(sentence, frame, cue, subject, object_)


def _unreal(frame: Frame) -> bool:
    """True for what did not happen: "should have supervised"."""
    return frame.verb.perfect and frame.verb.modal in ("should", "would", "could", "shouldn't", "wouldn't", "couldn't")


def _roles(frame: Frame, cue: Cue) -> tuple[str, str] | None:
    """Roles of subject and object in this voice; None where the cue is not used in it."""
    verb = frame.verb
    if cue.passive == "same":
        reduced = not frame.objects and cue.needs == "date" and not verb.modal
        if not (verb.passive or reduced) or (cue.needs == "date" and "by" in frame.oblique and frame.oblique["by"]):
            return None
        return cue.subject, cue.object
    if not verb.passive:
        return cue.subject, cue.object
    if cue.passive == "never":
        return None
    swap = {"subject": "by", "object": "subject"}
    if cue.object == "object" or cue.subject == "object":
        return swap.get(cue.subject, cue.subject), swap.get(cue.object, cue.object)
    return swap.get(cue.subject, cue.subject), cue.object  # "money was given to X by Y"


def _satisfied(sentence: Sentence, frame: Frame, cue: Cue) -> bool:
    """True where the clause holds what the cue needs beside its two ends."""
    things = frame.subjects if frame.verb.passive and cue.subject == "subject" else frame.objects
    if cue.needs == "money":
        return any(thing.money is not None or thing.head in FUNDING for thing in things)
    if cue.needs == "goods":
        return any(thing.money is None and thing.head in GOODS for thing in things)
    if cue.needs == "support":
        return any(thing.head in ("support", "solidarity", "backing", "sympathy") for thing in frame.objects)
    if cue.needs == "with":
        return "with" in frame.oblique
    if cue.needs == "date":
        return bool(frame.dates)
    return _idiom(sentence, frame)


def _idiom(sentence: Sentence, frame: Frame) -> bool:
    """False for fixed phrases in which the verb means something else."""
    first = frame.objects[0].head if frame.objects else ""
    if frame.verb.lemma == "take":
        return first == "part"
    if frame.verb.lemma == "hold":
        return first not in ("office", "power", "talks with")
    if frame.verb.lemma == "work":
        return not frame.objects and next(iter(frame.oblique), "") in ("for", "at")
    if frame.verb.lemma == "direct":  # "directed the agency to return" is an order, not direction
        return not any(other.governor is frame and other.verb.infinitive for other in sentence.frames)
    if frame.verb.lemma == "order":  # a court's order that something be done
        return not any(
            (other.governor is frame and other.verb.lemma == "be") or other.verb.passive for other in sentence.frames
        )
    if frame.verb.lemma == "set":  # up
        return sentence.word(frame.at + 1) == "up"
    if frame.verb.lemma == "promote":  # to an office
        return "to" not in frame.oblique
    return True


def _ends(sentence: Sentence, frame: Frame, role: str, kinds: frozenset[Schema]) -> list[End]:
    """Ends in a role; an empty list where any of the named conjuncts does not fit at all."""
    acting = role in _ACTING and Schema.PERSON in kinds
    found = (end_of(sentence, noun, kinds, acting) for noun in frame.nouns(role))
    ends = [end for end in found if end is not None]
    if not ends and kinds is SUPPORTED and role != "subject":
        ends = [end for noun in frame.nouns(role) if (end := _possessor(sentence, noun))]
    if not ends and role == "object" and kinds is SUPPORTED:
        ends = [end for noun in frame.nouns(role) if (end := _steered(sentence, noun))]
    return ends


def _possessor(sentence: Sentence, noun: Chunk) -> End | None:
    """ "bankrolled Berg's move": what is done for somebody's undertaking is done for them."""
    if not noun.possessive or not noun.names or noun.head not in UNDERTAKINGS:
        return None
    mention, name = sentence.cast.at(noun.names[-1]), noun.names[-1]
    if mention.schema is Schema.ADDRESS or sentence.text[name.end : name.end + 1] not in "'’":
        return None
    return End(
        mention.name, mention.schema, mention.id, mention.how or "name", 0.9 * own_sure(mention), name.start, name.end
    )


def _steered(sentence: Sentence, noun: Chunk) -> End | None:
    """ "directs the policy of X": to direct what a body does is to direct it."""
    at = sentence.index(noun)
    if noun.head not in AFFAIRS or sentence.word(at + 1) != "of" or sentence.kind(at + 2) is not Kind.NOUN:
        return None
    found = end_of(sentence, sentence.chunks[at + 2], SUPPORTED)
    return replace(found, sure=found.sure * 0.95) if found else None


def _unknown(sentence: Sentence, frame: Frame, role: str) -> bool:
    """True where the text says that nobody knows who: "it is unclear who owns X", "whether it is owned"."""
    if role not in ("subject", "by"):
        return False
    if role == "subject" and any(_asked(noun) for noun in frame.subjects):
        return True
    if frame.nouns(role):
        return False
    if role == "subject" and interrogative(sentence, frame):
        return True
    start = sentence.start
    judged = judge(sentence.own, frame.verb.start - start, frame.verb.end - start, sentence.passage.language)
    return judged.stance is Stance.NO_KNOWLEDGE


def _asked(noun: Chunk) -> bool:
    return noun.head in ("who", "what", "whoever")


def _draft(sentence: Sentence, frame: Frame, cue: Cue, subject: End | None, object_: End | None) -> Draft:
    sure = cue.sure * HOW.get(frame.how, 0.97 if subject is None else 0.8)
    place = place_of(sentence, frame, cue, object_)
    object_ = _pinned(object_, frame, place)
    asked = subject is None and interrogative(sentence, frame)
    return Draft(
        cue.relation, subject, object_, frame.verb.start, frame.verb.end, f"verb:{frame.verb.lemma}", sure, frame,
        value=_value(sentence, frame, cue), money=_money(frame), place=place,
        hedge=Hedge.UNCERTAIN if asked else None, stance=Stance.NO_KNOWLEDGE if asked else None,
    )  # fmt: skip


def _pinned(object_: End | None, frame: Frame, place: str) -> End | None:
    """ "the demonstration at the Capitol on 14 February 2018": an event without a name that day and place make one."""
    if object_ is None or object_.how != "phrase" or object_.schema is not Schema.EVENT or not place:
        return object_
    dated = any(chunk.date is not None and len(chunk.date.begin) == _DAY for chunk in frame.dates)
    return replace(object_, how="name", sure=0.98) if dated else object_


_DAY = len("2018-02-14")


def _value(sentence: Sentence, frame: Frame, cue: Cue) -> str:
    """Words of the role that holds the value; a purpose keeps its preposition's phrase."""
    if not cue.value:
        return ""
    nouns = frame.objects if cue.value == "object" and not frame.verb.passive else frame.nouns(cue.value)
    if cue.value == "object" and frame.verb.passive:
        nouns = frame.subjects
    if cue.relation is Relation.PARTY_TO_A_CASE:
        return _whole(sentence, nouns[0]) if nouns else ""
    return " and ".join(" ".join(sentence.text[n.start : n.end].split()) for n in nouns)


def _whole(sentence: Sentence, noun: Chunk) -> str:
    """A noun with the phrases that hang on it: "conspiracy to …" is cut, "rape of a child" is not."""
    at = sentence.index(noun)
    while sentence.kind(at + 1) is Kind.PREPOSITION and sentence.kind(at + 2) is Kind.NOUN:
        at += 2
    return " ".join(sentence.text[noun.start : sentence.chunks[at].end].split())


def _money(frame: Frame) -> MoneySpan | None:
    for nouns in (frame.objects, frame.subjects, *frame.oblique.values()):
        for noun in nouns:
            if noun.money is not None:
                return noun.money
    return None


def place_of(sentence: Sentence, frame: Frame, cue: Cue | None = None, object_: End | None = None) -> str:
    """Where the clause says it happened: the place behind "in" or "at"."""
    if cue is not None and cue.object in ("in", "to") and cue.relation not in (Relation.ATTENDS, Relation.FUNDS):
        return ""
    for role in ("in", "at"):
        for noun in frame.oblique.get(role, ()):
            for name in noun.names:
                mention = sentence.cast.at(name)
                if mention.schema is Schema.ADDRESS and (object_ is None or mention.name != object_.text):
                    return mention.name
    return ""


def recipient(sentence: Sentence, noun: Chunk) -> End | None:
    """For a grant that a clause's subject uses: that subject."""
    for frame in sentence.frames:
        held = any(noun is other for nouns in (frame.objects, *frame.oblique.values()) for other in nouns)
        if held and frame.verb.lemma in _USES and not frame.verb.passive:
            subjects = frame.subjects or _main_subject(sentence, frame)
            return end_of(sentence, subjects[0], BODIES) if subjects else None
    return None


def _main_subject(sentence: Sentence, frame: Frame) -> list[Chunk]:
    """ "X paid for it, using a grant": the subject of the clause that the participle goes with."""
    earlier = [other for other in sentence.frames if other.at < frame.at and other.verb.finite and other.subjects]
    return earlier[-1].subjects if earlier and not frame.verb.finite else []


_USES = frozenset(
    [
        "fund",
        "finance",
        "pay",
        "organise",
        "organize",
        "hold",
        "host",
        "stage",
        "use",
        "spend",
        "cover",
        "run",
        "build",
        "open",
        "launch",
    ]
)


def interrogative(sentence: Sentence, frame: Frame) -> bool:
    """True where the verb's subject is a question word."""
    before = frame.at - 1
    return sentence.kind(before) is Kind.RELATIVE and sentence.word(before) in ("who", "what")
