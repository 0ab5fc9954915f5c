"""Relations stated by nouns: "X is chairman of Y", "Y's leader X", "X, head of Y", "X-funded Y", "a grant from X"."""

from __future__ import annotations

from collections.abc import Iterator

from headwater.extract.attached import attached, its_role
from headwater.extract.chunks import Chunk, Kind
from headwater.extract.drafts import Draft
from headwater.extract.ends import end_of, own_sure
from headwater.extract.frames import Frame
from headwater.extract.lexicon import cues as c
from headwater.extract.lexicon.english_roles import COMPOUNDS, FUNDING, REVERSED, ROLE_NOUNS
from headwater.extract.patterns import HOW, recipient
from headwater.extract.sentence import End, Sentence
from headwater.extract.trees.suits import suits
from headwater.model import Relation, Schema
from headwater.text.gazetteer import fold
from headwater.text.names import NameSpan

_JOINS = frozenset(["of", "for", "in", "within", "at", "from", "with"])
_ORGANS = frozenset(["board", "council", "leadership", "staff", "presidium", "management"])
_ANY = c.ACTORS | c.BODIES | c.EVENTS | c.PLACES


def nominal(sentence: Sentence) -> Iterator[Draft]:
    """Drafts of every noun pattern in the sentence."""
    for frame in sentence.frames:
        if frame.verb.lemma in ("be", "become", "serve", "remain") and frame.subjects:
            yield from _copula(sentence, frame)
    for at, noun in enumerate(sentence.chunks):
        if noun.kind is not Kind.NOUN:
            continue
        yield from _apposition(sentence, at)
        yield from _prenominal(sentence, at)
        yield from _possessive(sentence, noun)
        yield from _whose(sentence, at)
        yield from attached(sentence, at)
        yield from its_role(sentence, at)
        yield from _compound(sentence, noun)
        yield from _grant(sentence, at)
        yield from _alias(sentence, at)


def role_of(noun: Chunk) -> tuple[str, Relation] | None:
    """Role noun that a phrase ends in, with its relation."""
    found = ROLE_NOUNS.get(noun.head)
    return (noun.head, found) if found else None


def _title(sentence: Sentence, noun: Chunk) -> str:
    """The role with its adjectives: "key figure"; names, articles and possessives are left out."""
    start = noun.names[-1].end if noun.names else noun.start
    phrase = sentence.text[start : noun.end].split()
    return " ".join(
        word for word in phrase if word.lower() not in ("a", "an", "the", "its", "their", "'s", "’s", "his", "her")
    )


def _relate(
    sentence: Sentence,
    relation: Relation,
    bearer: End,
    other: End,
    cue: Chunk,
    sure: float,
    how: str,
    frame: Frame | None,
) -> Iterator[Draft]:
    if bearer.text == other.text:
        return
    if relation is Relation.CITIZEN_OF and cue.head == "resident":
        relation = Relation.LIVES_IN
    subject, object_ = (other, bearer) if relation in REVERSED else (bearer, other)
    if not suits(relation, subject, object_):
        return
    value = _title(sentence, cue)
    if any(word.lower() in ("former", "then", "late", "ex", "onetime") for word in _before(sentence, cue, value)):
        sure *= 0.92
    if other.schema is Schema.LEGAL_ENTITY or other.text.split()[-1] in ("military", "army", "intelligence"):
        sure *= 0.92
    yield Draft(relation, subject, object_, cue.start, cue.end, f"noun:{how}:{cue.head}", sure, frame, value=value)


def _before(sentence: Sentence, cue: Chunk, value: str) -> list[str]:
    """Words of a role and the few before it, where "former" may stand."""
    return [*value.split(), *sentence.text[max(sentence.start, cue.start - 60) : cue.start].split()[-6:]]


def _copula(sentence: Sentence, frame: Frame) -> Iterator[Draft]:
    """ "X is the chairman of Y" and, turned round, "a key figure within Y is X"."""
    objects = frame.oblique.get("as", []) if frame.verb.lemma == "serve" else frame.objects
    for noun in objects:
        role = role_of(noun)
        for subject in frame.subjects:
            bearer = end_of(sentence, subject, c.ACTORS | c.BODIES)
            if role and bearer:
                yield from _of(sentence, noun, bearer, role[1], 0.92 * HOW.get(frame.how, 0.8), "copula", frame)
    for subject in frame.subjects:
        yield from _is_funded(sentence, frame, subject)
        role = role_of(subject)
        if role and len(frame.objects) == 1 and frame.objects[0].names:
            bearer = end_of(sentence, frame.objects[0], c.PEOPLE)
            if bearer:
                yield from _of(sentence, subject, bearer, role[1], 0.9, "copula", frame)


def _is_funded(sentence: Sentence, frame: Frame, subject: Chunk) -> Iterator[Draft]:
    """ "Green Dawn, which is Vestland-funded,"."""
    for noun in frame.objects[:1]:
        tail = noun.head.rpartition("-")[2]
        relation = COMPOUNDS.get(tail)
        if relation is None or not noun.names or noun.names[-1].end + len(tail) + 1 != noun.end:
            continue
        first, second = _actor(sentence, noun, noun.names[-1]), end_of(sentence, subject, c.SUPPORTED)
        if (
            first
            and second
            and second.how != "phrase"
            and relation in (Relation.FUNDS, Relation.OWNS, Relation.CONTROLS)
        ):
            yield Draft(
                relation, first, second, noun.start, noun.end, f"noun:compound:{tail}",
                0.91 * HOW.get(frame.how, 0.8), frame,
            )  # fmt: skip


def _of(
    sentence: Sentence, noun: Chunk, bearer: End, relation: Relation, sure: float, how: str, frame: Frame | None
) -> Iterator[Draft]:
    """The organisation of a role: behind "of", or before the role ("an ACLU member")."""
    at = sentence.index(noun)
    if sentence.kind(at + 1) is Kind.AND and sentence.kind(at + 2) is Kind.NOUN and role_of(sentence.chunks[at + 2]):
        at += 2  # "the founder and president of Y"
    if sentence.kind(at + 1) is Kind.PREPOSITION and sentence.word(at + 1) in _JOINS:
        if (
            sentence.kind(at + 2) is Kind.NOUN
            and sentence.chunks[at + 2].head in _ORGANS
            and sentence.word(at + 3) == "of"
        ):
            at += 2  # "a member of the board of Y"
        other = _named_end(sentence, at + 2)
        outside = sentence.word(at + 1) in ("from", "in", "at")
        if other and not (outside and (other.schema is Schema.LEGAL_ENTITY or relation is Relation.REPRESENTS)):
            yield from _relate(sentence, relation, bearer, other, noun, sure, how, frame)
            return
    if noun.names and noun.names[-1].end < noun.end:
        mention = sentence.cast.at(noun.names[-1])
        if mention.schema in c.BODIES:
            name = noun.names[-1]
            other = End(
                mention.name, mention.schema, mention.id, mention.how or "name", own_sure(mention), name.start, name.end
            )
            yield from _relate(sentence, relation, bearer, other, noun, sure, how, frame)


def _named_end(sentence: Sentence, at: int) -> End | None:
    if sentence.kind(at) is not Kind.NOUN:
        return None
    return end_of(sentence, sentence.chunks[at], _ANY)


def _apposition(sentence: Sentence, at: int) -> Iterator[Draft]:
    """ "X, head of Y," and "the head of Y, X,"."""
    noun = sentence.chunks[at]
    role = role_of(noun)
    if not role:
        return
    if sentence.kind(at - 1) is Kind.COMMA and sentence.kind(at - 2) is Kind.NOUN:
        bearer = _person(sentence, at - 2) or _body(sentence, at - 2, role[1])
        if bearer and _closes(sentence, at):
            yield from _of(sentence, noun, bearer, role[1], 0.91, "apposition", None)
            return
    after = at + 3 if sentence.kind(at + 1) is Kind.PREPOSITION and sentence.word(at + 1) in _JOINS else at + 1
    if sentence.kind(after) is Kind.COMMA and sentence.kind(after + 1) is Kind.NOUN:
        bearer = _person(sentence, after + 1)
        if bearer and sentence.chunks[after + 1].names[0].start == sentence.chunks[after + 1].start:
            yield from _of(sentence, noun, bearer, role[1], 0.88, "apposition", None)


def _closes(sentence: Sentence, at: int) -> bool:
    """True where an apposition is not the beginning of another clause ("X, leader Y said")."""
    noun = sentence.chunks[at]
    if noun.names and noun.names[-1].end == noun.end:
        return False
    after = at + 3 if sentence.kind(at + 1) is Kind.PREPOSITION else at + 1
    return sentence.kind(after) is not Kind.VERB or (sentence.kind(at - 3) is None and after == at + 1)


def _person(sentence: Sentence, at: int) -> End | None:
    noun = sentence.chunks[at]
    if not noun.names or noun.names[-1].end != noun.end:
        return None
    found = end_of(sentence, noun, c.PEOPLE)
    governed = sentence.kind(at - 1) is Kind.PREPOSITION
    return None if found is not None and governed and found.schema is not Schema.PERSON else found


def _body(sentence: Sentence, at: int, relation: Relation) -> End | None:
    """ "Green Media, a subsidiary of Green Group": a body in apposition."""
    noun = sentence.chunks[at]
    if relation not in _BETWEEN_BODIES or not noun.names or noun.names[-1].end != noun.end:
        return None
    return end_of(sentence, noun, c.BODIES)


_BETWEEN_BODIES = frozenset({Relation.PART_OF, Relation.AFFILIATED_WITH, Relation.SUCCESSOR_OF})


def _prenominal(sentence: Sentence, at: int) -> Iterator[Draft]:
    """ "Y chairman X", "Y's leader X", "leader X of Y": organisation, role and person in one phrase."""
    noun = sentence.chunks[at]
    if not noun.names or noun.names[-1].end != noun.end:
        return
    person = end_of(sentence, noun, c.PEOPLE)
    relation = ROLE_NOUNS.get(fold(noun.names[-1].title.split()[-1])) if noun.names[-1].title else None
    if person is None or relation is None or sentence.cast.at(noun.names[-1]).schema is not Schema.PERSON:
        return
    sure, other = 0.92, None
    if len(noun.names) > 1 and sentence.cast.at(noun.names[-2]).schema in c.BODIES:
        mention, name = sentence.cast.at(noun.names[-2]), noun.names[-2]
        other = End(
            mention.name, mention.schema, mention.id, mention.how or "name", own_sure(mention), name.start, name.end
        )
    elif sentence.kind(at + 1) is Kind.PREPOSITION and sentence.word(at + 1) == "of":
        other, sure = _named_end(sentence, at + 2), 0.9
    elif noun.possessive and len(noun.names) == 1:
        other, sure = _possessor(sentence, noun), 0.9
    if other is not None and other.how != "phrase":
        yield from _relate(sentence, relation, person, other, _title_chunk(sentence, noun), sure, "title", None)


def _possessor(sentence: Sentence, noun: Chunk) -> End | None:
    """The body before the mark of the possessive: "the movement" of "the movement's founder"."""
    mark = next((i for i, word in enumerate(noun.lower) if word in ("'s", "'")), 0)
    if not mark:
        return None
    start, end = noun.starts[0], noun.starts[mark - 1] + len(noun.words[mark - 1])
    part = Chunk(
        Kind.NOUN, start, end, noun.words[:mark], noun.first, noun.first + mark,
        tuple(name for name in noun.names if name.end <= end), lower=noun.lower[:mark], starts=noun.starts[:mark],
    )  # fmt: skip
    return end_of(sentence, part, c.BODIES)


def _possessive(sentence: Sentence, noun: Chunk) -> Iterator[Draft]:
    """ "The movement's founder, Anna Berg," and "Green Dawn's leader is Tom Okoro" (by its copula)."""
    role = role_of(noun)
    owner = _possessor(sentence, noun) if role else None
    if not role or owner is None:
        return
    at = sentence.index(noun)
    bearer = None
    if sentence.kind(at + 1) is Kind.COMMA and sentence.kind(at + 2) is Kind.NOUN:
        bearer = _person(sentence, at + 2)
    if bearer is None:
        frame = next((f for f in sentence.frames if f.verb.lemma == "be" and any(noun is s for s in f.subjects)), None)
        bearer = end_of(sentence, frame.objects[0], c.PEOPLE) if frame and len(frame.objects) == 1 else None
    if owner and bearer and owner.how != "phrase":
        yield from _relate(sentence, role[1], bearer, owner, noun, 0.9, "possessive", None)


def _whose(sentence: Sentence, at: int) -> Iterator[Draft]:
    """ "Green Dawn, whose president is Tom Okoro"."""
    noun = sentence.chunks[at]
    role = role_of(noun)
    if not role or sentence.word(at - 1) != "whose" or sentence.kind(at - 1) is not Kind.RELATIVE:
        return
    before = at - 3 if sentence.kind(at - 2) is Kind.COMMA else at - 2
    while sentence.kind(before) is Kind.NOUN and sentence.word(before - 1) == "of" and before >= 2:
        before -= 2
    frame = next((f for f in sentence.frames if f.at == at + 1 and f.verb.lemma == "be" and len(f.objects) == 1), None)
    if frame is None or sentence.kind(before) is not Kind.NOUN:
        return
    owner, bearer = end_of(sentence, sentence.chunks[before], c.BODIES), end_of(sentence, frame.objects[0], c.PEOPLE)
    if owner and bearer and owner.how != "phrase":
        yield from _relate(sentence, role[1], bearer, owner, noun, 0.9, "whose", frame)


def _title_chunk(sentence: Sentence, noun: Chunk) -> Chunk:
    """The title before a name as a phrase of its own."""
    name = noun.names[-1]
    start = sentence.text.rfind(name.title.split()[-1], noun.start, name.start)
    start = start if start >= 0 else name.start
    word = name.title.split()[-1]
    return Chunk(Kind.NOUN, start, start + len(word), (word,), lower=(fold(word),))


def _compound(sentence: Sentence, noun: Chunk) -> Iterator[Draft]:
    """ "Vestland-funded Green Dawn", and "Green Dawn, a Kremlin-backed club"."""
    for name in noun.names:
        tail = sentence.text[name.end : name.end + 12]
        word = tail[1:].split()[0].strip(",.").lower() if tail[:1] in "- " and tail[1:].split() else ""
        relation = COMPOUNDS.get(word)
        if relation is None or (name is noun.names[-1] and noun.end <= name.end + len(word) + 1):
            continue
        acting = relation is not Relation.BASED_IN
        first = _actor(sentence, noun, name) if acting else _placed(sentence, name)
        second = end_of(sentence, noun, c.SUPPORTED) if noun.names[-1] is not name else _explained(sentence, noun)
        if first is None or second is None or (relation is Relation.LEADS and first.schema is not Schema.PERSON):
            continue
        turned = relation in (Relation.BASED_IN, Relation.AFFILIATED_WITH)
        subject, object_ = (second, first) if turned else (first, second)
        hyphen = tail[:1] == "-"
        sure = (0.91 if hyphen else 0.85) * (0.8 if relation is Relation.ENDORSES else 1.0)
        yield Draft(relation, subject, object_, name.end + 1, name.end + 1 + len(word), f"noun:compound:{word}", sure)


def _explained(sentence: Sentence, noun: Chunk) -> End | None:
    """What a phrase in apposition explains."""
    found = end_of(sentence, noun, c.SUPPORTED)
    return found if found is not None and found.how != "phrase" else None


def _actor(sentence: Sentence, noun: Chunk, name: NameSpan) -> End | None:
    part = Chunk(
        Kind.NOUN, name.start, name.end, (name.name,), noun.first, noun.last, (name,),
        lower=(fold(name.name),), starts=(name.start,),
    )  # fmt: skip
    return end_of(sentence, part, c.ACTORS, acting=True)


def _placed(sentence: Sentence, name: NameSpan) -> End | None:
    mention = sentence.cast.at(name)
    if mention.schema is not Schema.ADDRESS:
        return None
    return End(mention.name, mention.schema, mention.id, "name", 1.0, mention.start_char, mention.end_char)


def _grant(sentence: Sentence, at: int) -> Iterator[Draft]:
    """ "a grant from X (to Y)": the giver, and the receiver behind "to" or the one who spends it."""
    noun = sentence.chunks[at]
    if noun.head not in FUNDING and noun.money is None:
        return
    if sentence.kind(at + 1) is not Kind.PREPOSITION or sentence.word(at + 1) != "from":
        return
    giver = (
        end_of(sentence, sentence.chunks[at + 2], c.ACTORS, acting=True) if sentence.kind(at + 2) is Kind.NOUN else None
    )
    if giver is None:
        return
    sure, taker = 0.9, None
    if sentence.kind(at + 3) is Kind.PREPOSITION and sentence.word(at + 3) == "to":
        taker = _named_end(sentence, at + 4)
    else:
        taker, sure = recipient(sentence, noun), 0.9
    if taker is not None and taker.text != giver.text:
        yield Draft(
            Relation.FUNDS, giver, taker, noun.start, noun.end, "noun:grant", sure, money=noun.money,
            value=noun.head if noun.head in FUNDING else "",
        )  # fmt: skip


def _alias(sentence: Sentence, at: int) -> Iterator[Draft]:
    """ "Anti-Noise Movement (ANM)": a short name in brackets."""
    noun = sentence.chunks[at]
    if not noun.names or noun.names[-1].end != noun.end or sentence.kind(at + 1) is not Kind.OPEN:
        return
    inner = (
        sentence.chunks[at + 2] if sentence.kind(at + 2) is Kind.NOUN and sentence.kind(at + 3) is Kind.CLOSE else None
    )
    if inner is None or not inner.names:
        return
    full, short = sentence.cast.at(noun.names[-1]), sentence.cast.at(inner.names[-1])
    if short.how != "acronym":
        return
    ends = [End(m.name, m.schema, m.id, "name", 1.0, m.start_char, m.end_char) for m in (full, short)]
    sure = 0.95 if short.sure >= 0.95 else 0.88
    yield Draft(Relation.ALSO_KNOWN_AS, ends[0], ends[1], inner.start, inner.end, "noun:alias", sure)
