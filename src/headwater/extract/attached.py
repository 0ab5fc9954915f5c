"""People joined to a body by small words: "Anna Berg of the X Movement", "Its leader, Anna Berg"."""

from __future__ import annotations

from collections.abc import Iterator

from headwater.extract.cast import ORGANISED
from headwater.extract.chunks import Chunk, Kind
from headwater.extract.drafts import Draft
from headwater.extract.ends import end_of, own_sure
from headwater.extract.lexicon import cues as c
from headwater.extract.lexicon.english_roles import REVERSED, ROLE_NOUNS
from headwater.extract.lexicon.grammar import words
from headwater.extract.sentence import End, Sentence
from headwater.model import Relation, Schema
from headwater.text.gazetteer import gazetteer
from headwater.text.names_lists import CALLS

_BODIES = frozenset({Schema.ORGANIZATION, Schema.PROJECT})


def attached(sentence: Sentence, at: int) -> Iterator[Draft]:
    """ "Nils Ford of the Northern Movement": one of its people."""
    noun = sentence.chunks[at]
    if not noun.names or noun.names[-1].end != noun.end or sentence.word(at + 1) != "of":
        return
    person = sentence.cast.at(noun.names[-1])
    if person.schema is not Schema.PERSON or " " not in person.name or sentence.kind(at + 2) is not Kind.NOUN:
        return
    other = sentence.chunks[at + 2]
    body = end_of(sentence, other, _BODIES)
    if body is None or body.how == "phrase" or body.schema not in _BODIES or not _membered(body.text):
        return
    bearer = End(person.name, person.schema, person.id, person.how or "name", own_sure(person), noun.start, noun.end)
    cue = sentence.chunks[at + 1]
    yield Draft(Relation.MEMBER_OF, bearer, body, cue.start, cue.end, "noun:title:of", 0.91)


def _membered(name: str) -> bool:
    """True for a movement, party or league, and not for a newspaper or a ministry."""
    lists = gazetteer()
    if name.split()[0].casefold() in CALLS:
        return True
    return any(lists.kind(word) == "organization" and word.lower() not in _MEDIA for word in name.split())


_MEDIA = words(
    "times post herald tribune gazette journal magazine news newspaper daily weekly radio television tv channel press "
    "broadcasting courier university institute"
)


def its_role(sentence: Sentence, at: int) -> Iterator[Draft]:
    """ "Its leader, Anna Berg,": the body that the sentence before was about."""
    noun = sentence.chunks[at]
    relation = ROLE_NOUNS.get(noun.head)
    personal = noun.lower[0] in ("his", "her") and relation is Relation.REPRESENTS
    if relation is None or noun.names or not (personal or noun.lower[0] in ("its", "their")):
        return
    bearer = _bearer(sentence, at)
    owner = (_client if personal else _owner)(sentence, noun) if bearer is not None else None
    if bearer is None or owner is None or owner.text == bearer.text or relation.family.value != "role":
        return
    subject, object_ = (owner, bearer) if relation in REVERSED else (bearer, owner)
    value = " ".join(sentence.text[noun.starts[1] : noun.end].split()) if len(noun.starts) > 1 else noun.head
    yield Draft(relation, subject, object_, noun.start, noun.end, f"noun:possessive:{noun.head}", 0.9, value=value)


def _bearer(sentence: Sentence, at: int) -> End | None:
    """The person behind the comma, or behind "is"."""
    after = at + 2 if sentence.kind(at + 1) is Kind.COMMA else 0
    if not after and sentence.kind(at + 1) is Kind.VERB:
        verb = sentence.chunks[at + 1].verb
        after = at + 2 if verb is not None and verb.lemma == "be" and not verb.negated and not verb.modal else 0
    if not after or sentence.kind(after) is not Kind.NOUN:
        return None
    noun = sentence.chunks[after]
    plain = bool(noun.names) and noun.names[-1].end == noun.end and len(noun.names) == 1
    found = end_of(sentence, noun, c.PEOPLE) if plain else None
    return found if found is not None and found.schema is Schema.PERSON else None


def _client(sentence: Sentence, noun: Chunk) -> End | None:
    """ "Her lawyer, Eva Kunz,": the one person of the sentence before."""
    roles = sentence.cast.recent((Schema.PERSON,), sentence.number, 1, noun.start)
    roles = [role for role in roles if role.sentence == sentence.number - 1]
    if len({role.bearer for role in roles}) != 1:
        return None
    target, start, end = roles[0].mention, noun.starts[0], noun.starts[0] + len(noun.words[0])
    mention = sentence.cast.refer(start, end, sentence.text, target.schema, target, "pronoun", 0.8, sentence.number)
    return End(mention.name, mention.schema, mention.id, "pronoun", 0.8, start, end)


def _owner(sentence: Sentence, noun: Chunk) -> End | None:
    """The one body that was a subject in the sentence before, else the one body named there."""
    roles = sentence.cast.recent(ORGANISED - {Schema.LEGAL_ENTITY}, sentence.number, 1, noun.start)
    roles = [role for role in roles if role.sentence == sentence.number - 1]
    subjects = [role for role in roles if role.subject] or roles
    if len({role.bearer for role in subjects}) != 1:
        return None
    antecedent = subjects[0].mention
    sure = 0.88 if len({role.bearer for role in roles}) == 1 and subjects[0].subject else 0.75
    start, end = noun.starts[0], noun.starts[0] + len(noun.words[0])
    mention = sentence.cast.refer(
        start, end, sentence.text, antecedent.schema, antecedent, "pronoun", sure, sentence.number
    )
    return End(mention.name, mention.schema, mention.id, "pronoun", sure, start, end)
