"""From a noun phrase to the end of a claim: a name, a resolved reference, or a plain phrase."""

from __future__ import annotations

from dataclasses import replace

from headwater.extract.chunks import Chunk, Kind
from headwater.extract.lexicon import grammar as g
from headwater.extract.lexicon.english_roles import BODY_NOUNS, EVENT_NOUNS, PERSON_NOUNS, ROLE_NOUNS
from headwater.extract.reference import HE, IT, description, pronoun, schema_of
from headwater.extract.sentence import End, Sentence
from headwater.model import Mention, Schema
from headwater.text.gazetteer import gazetteer

_POLITY = frozenset(["Republic", "Kingdom", "State", "Federation", "Emirate", "Union", "Principality", "Duchy"])
_METONYMS = frozenset({"country", "capital", "seat", ""})  # "": country-like by its ending, in no list


def end_of(sentence: Sentence, noun: Chunk, kinds: frozenset[Schema], acting: bool = False) -> End | None:
    """The end that a noun phrase makes, if it is of one of these kinds; None where it is not or is in doubt."""
    found = (
        _named(sentence, noun)
        or _pronoun(sentence, noun, kinds)
        or spoken(sentence, noun)
        or government(sentence, noun)
        or _described(sentence, noun, kinds)
    )
    if found is None:
        return None
    if found.schema in kinds:
        return found
    if acting and found.schema is Schema.ADDRESS and Schema.PUBLIC_BODY in kinds:
        return _metonym(sentence, noun, found)
    unsure = found.schema in (Schema.LEGAL_ENTITY, Schema.THING)
    if unsure and kinds == {Schema.ADDRESS} and " " not in found.text and found.how == "name":
        return replace(found, schema=Schema.ADDRESS, sure=0.88)
    fits = unsure and bool(kinds & {Schema.PERSON, Schema.ORGANIZATION})
    return (
        End(found.text, found.schema, found.mention, found.how, found.sure * 0.95, found.start, found.end)
        if fits
        else None
    )


def _named(sentence: Sentence, noun: Chunk) -> End | None:
    """The name that ends the phrase, or that stands before a noun for its kind ("the Yes … campaign")."""
    if not noun.names:
        return None
    name = noun.names[-1]
    if name.end < noun.end and (noun.lower[0] in ("a", "an") or not _kind_noun(sentence, noun)):
        return None  # "a Ruritanian foundation" has no name
    mention = sentence.cast.at(name)
    return _end(mention, _how(mention), name.start, name.end)


def _how(mention: Mention) -> str:
    return mention.how or "name"


def _end(mention: Mention, how: str, start: int, end: int, sure: float | None = None) -> End:
    return End(mention.name, mention.schema, mention.id, how, own_sure(mention) if sure is None else sure, start, end)


def own_sure(mention: Mention) -> float:
    """How surely the name means its bearer: a full name stands for itself whatever it goes on from."""
    return 1.0 if mention.how == "longer name" else mention.sure


def _kind_noun(sentence: Sentence, noun: Chunk) -> bool:
    """True where only a noun for the kind of the named thing follows the name."""
    name = noun.names[-1]
    rest = sentence.text[name.end : noun.end].strip(" \"”»“'’\n")
    if noun.possessive and sentence.text[name.end : name.end + 1] in "'’" and rest.startswith("s"):
        return False
    word = rest.lower()
    schema = sentence.cast.at(name).schema
    if schema is Schema.EVENT:
        return word in EVENT_NOUNS
    if schema is Schema.PERSON:
        return word in PERSON_NOUNS
    return word in BODY_NOUNS - {"company", "firm", "service"} and schema is not Schema.ADDRESS


def _pronoun(sentence: Sentence, noun: Chunk, kinds: frozenset[Schema]) -> End | None:
    if len(noun.lower) != 1 or noun.head not in HE | IT:
        return None
    antecedent, sure = _subject_here(sentence, noun, kinds)
    if antecedent is None:
        antecedent, sure = pronoun(sentence.cast, noun, sentence.number, kinds, sentence.text)
    if antecedent is None:
        return None
    mention = sentence.cast.refer(
        noun.start, noun.end, sentence.text, antecedent.schema, antecedent, "pronoun", sure, sentence.number
    )
    return _end(mention, "pronoun", noun.start, noun.end, sure)


def _speaker(sentence: Sentence, noun: Chunk) -> tuple[str, Schema] | None:
    """Whom "I", "we" or "our campaign" means where the words are the document's or a speaker's own."""
    author, body = sentence.cast.author, sentence.cast.body
    alone = len(noun.lower) == 1
    if author is not None and author[1] is Schema.PERSON and alone and noun.head in _SINGLE:
        return author
    group = body if body is not None else author
    if group is None or group[1] is Schema.PERSON:
        return None
    ours = len(noun.lower) == 2 and noun.lower[0] == "our" and noun.head in BODY_NOUNS
    return group if ours or (alone and noun.head in _SEVERAL) else None


_SINGLE = frozenset(["i", "me", "myself", "my"])
_SEVERAL = frozenset(["we", "us", "ourselves", "our"])


def spoken(sentence: Sentence, noun: Chunk) -> End | None:
    """ "I", "we", "our campaign" in the document's own voice: the publisher, where that is a person or a body."""
    who = _speaker(sentence, noun)
    if who is None or any(mark in sentence.own for mark in '"“”«»„'):
        return None
    person = who[1] is Schema.PERSON
    mention = sentence.cast.speak(noun.start, noun.end, sentence.text, sentence.number, who)
    return _end(mention, "author", noun.start, noun.end, 0.9 if person else 0.85)


def government(sentence: Sentence, noun: Chunk) -> End | None:
    """ "the government of Vestland": the noun with the place behind "of"."""
    at = sentence.index(noun)
    if (
        noun.head not in _RULING
        or noun.names
        or sentence.word(at + 1) != "of"
        or sentence.kind(at + 2) is not Kind.NOUN
    ):
        return None
    place = sentence.chunks[at + 2]
    if not place.names or place.names[-1].end != place.end or sentence.cast.at(place.names[-1]).schema not in _SEATED:
        return None
    start, end = noun.starts[-1], place.end
    mention = sentence.cast.refer(start, end, sentence.text, Schema.PUBLIC_BODY, None, "", 0.96, sentence.number)
    return _end(mention, "name", start, end, 0.96)


_RULING = frozenset(["government", "parliament", "authorities", "state", "embassy"])
_SEATED = frozenset({Schema.ADDRESS, Schema.PUBLIC_BODY})


def _subject_here(sentence: Sentence, noun: Chunk, kinds: frozenset[Schema]) -> tuple[Mention | None, float]:
    """ "It": the thing that an earlier clause of the same sentence is about."""
    if noun.head not in IT or (noun.start, noun.end) in sentence.cast.view.meant:
        return None, 0.0
    for frame in sentence.frames:
        for subject in frame.subjects[:1]:
            if subject.end > noun.start or frame.verb.start > noun.start or subject.head in g.PRONOUNS:
                continue
            found = _named(sentence, subject) or _described(sentence, subject, kinds & _THINGS)
            if found is not None and found.schema in kinds & _THINGS:
                return sentence.cast.by_id(found.mention), 0.8
    return None, 0.0


_THINGS = frozenset({Schema.ORGANIZATION, Schema.COMPANY, Schema.PUBLIC_BODY, Schema.EVENT, Schema.REAL_ESTATE})


def _described(sentence: Sentence, noun: Chunk, kinds: frozenset[Schema]) -> End | None:
    """A phrase by its head noun: in apposition to a name, resolved to an earlier thing, or left as it stands."""
    if noun.money is not None or noun.head in g.PRONOUNS or noun.head in g.DETERMINERS:
        return None
    apposed = _apposed(sentence, noun) or _renamed(sentence, noun) or _predicated(sentence, noun)
    if apposed is not None:
        mention = sentence.cast.at(apposed.names[-1])
        return _end(mention, _how(mention), apposed.start, apposed.end, own_sure(mention) * 0.97)
    told = sentence.cast.term(noun.lower) if noun.lower[0] == "the" else None
    schema = schema_of(noun.head) if told is None or told.schema not in kinds else told.schema
    if schema is None or (noun.possessive and not _owned(noun)):
        return None
    whose = sentence.word(sentence.index(noun) + 1) == "of"  # "the board of the bank" is none spoken of before
    apart = _apart(sentence, noun)
    antecedent, sure = (None, 0.0) if whose else description(sentence.cast, noun, sentence.number, apart)
    if antecedent is not None:
        mention = sentence.cast.refer(
            noun.start, noun.end, sentence.text, antecedent.schema, antecedent, "description", sure, sentence.number
        )
        return _end(mention, "description", noun.start, noun.end, sure)
    if schema not in kinds or (noun.lower[0] in _VAGUE and schema is not Schema.REAL_ESTATE):
        return None
    start, end = _phrase(noun)
    mention = sentence.cast.refer(start, end, sentence.text, schema, None, "", 0.0, sentence.number)
    return _end(mention, "phrase", start, end, 0.75 if schema is not Schema.REAL_ESTATE else 0.97)


def _owned(noun: Chunk) -> bool:
    """ "the group's founder", "Viktor Sand's group": somebody or some body known only by whose it is."""
    return noun.head in ROLE_NOUNS or noun.head in PERSON_NOUNS or noun.head in BODY_NOUNS


_VAGUE = frozenset(["its", "their", "his", "her", "no", "any", "another", "each", "every"])


def _phrase(noun: Chunk) -> tuple[int, int]:
    """The phrase from its first word that is neither article, number nor quotation mark."""
    skipped = g.DETERMINERS | frozenset('"“”«»„')
    at = next((i for i, word in enumerate(noun.lower[:-1]) if word not in skipped), len(noun.words) - 1)
    return noun.starts[at], noun.end


def _apart(sentence: Sentence, noun: Chunk) -> frozenset[str]:
    """Bearers of the subjects of the clause in which this phrase is an object: it cannot be one of them."""
    found: set[str] = set()
    for frame in sentence.frames:
        if any(noun is other for nouns in (frame.objects, *frame.oblique.values()) for other in nouns):
            found |= {sentence.cast.bearer(sentence.cast.at(s.names[-1])) for s in frame.subjects if s.names}
    return frozenset(found)


def _renamed(sentence: Sentence, noun: Chunk) -> Chunk | None:
    """The name that follows a role between commas: "the movement's founder, Anna Berg, …"."""
    if noun.head not in PERSON_NOUNS and noun.head not in ROLE_NOUNS:
        return None
    at = sentence.index(noun)
    if sentence.kind(at + 1) is not Kind.COMMA or sentence.kind(at + 2) is not Kind.NOUN:
        return None
    named = sentence.chunks[at + 2]
    person = bool(named.names) and named.names[-1].end == named.end and named.names[0].start == named.start
    return named if person and sentence.cast.at(named.names[-1]).schema is Schema.PERSON else None


def _predicated(sentence: Sentence, noun: Chunk) -> Chunk | None:
    """The name of which a sentence says that it is this phrase: "The Sea Institute is a club (based in Oslo)"."""
    if noun.lower[0] not in ("a", "an") or (noun.names and noun.names[-1].end == noun.end):
        return None
    for frame in sentence.frames:
        plain = frame.verb.lemma == "be" and not frame.verb.negated and not frame.verb.modal and frame.verb.finite
        if not plain or len(frame.subjects) != 1 or not any(noun is other for other in frame.objects):
            continue
        subject = frame.subjects[0]
        if subject.names and subject.names[-1].end == subject.end and not subject.possessive:
            schema, own = schema_of(noun.head), sentence.cast.at(subject.names[-1]).schema
            return subject if schema is None or schema.compatible(own) or own is Schema.LEGAL_ENTITY else None
    return None


def _apposed(sentence: Sentence, noun: Chunk) -> Chunk | None:
    """The name that this phrase explains: "Green Dawn, a club (founded …)"."""
    if noun.lower[0] not in ("a", "an", "the", "another", "one") or (noun.names and noun.names[-1].end == noun.end):
        return None
    at = sentence.index(noun)
    if sentence.kind(at - 1) is not Kind.COMMA or sentence.kind(at - 2) not in (Kind.NOUN, Kind.CLOSE):
        return None
    if at == 3 and sentence.kind(0) is Kind.PREPOSITION:
        return None  # "According to the bank, the accounts …"
    before = at - 2
    while before > 0 and sentence.kind(before) is Kind.CLOSE:
        before = next((i for i in range(before, -1, -1) if sentence.kind(i) is Kind.OPEN), 1) - 1
    named = sentence.chunks[before]
    if named.kind is not Kind.NOUN or not named.names or named.names[-1].end != named.end:
        return None
    if before >= 2 and sentence.kind(before - 1) is Kind.COMMA and sentence.kind(before - 2) is Kind.NOUN:
        return None  # a list
    schema, own = schema_of(noun.head), sentence.cast.at(named.names[-1]).schema
    return named if schema is None or schema.compatible(own) or own is Schema.LEGAL_ENTITY else None


def _metonym(sentence: Sentence, noun: Chunk, found: End) -> End | None:
    """A state, capital or seat that acts stands for its government."""
    kind = gazetteer().place(found.text)
    if (
        not noun.names
        or kind not in _METONYMS
        or (not kind and " " in found.text and not _POLITY & set(found.text.split()))
    ):
        return None
    name = noun.names[-1]
    mention = sentence.cast.act(name)
    return End(mention.name, Schema.PUBLIC_BODY, mention.id, "name", 0.98, name.start, name.end)
