"""What pronouns and descriptions of a parsed sentence stand for: "its", "she", "the Front", "the society"."""

from __future__ import annotations

from headwater.extract.chunks import Chunk, Kind
from headwater.extract.ends import spoken
from headwater.extract.lexicon.english_roles import BODY_NOUNS
from headwater.extract.lexicon.grammar import words
from headwater.extract.reference import HE, description, named_head, pronoun, schema_of
from headwater.extract.sentence import End, Sentence
from headwater.extract.syntax import Tree
from headwater.extract.trees.english_nouns import kind_of
from headwater.model import Mention, Schema

_OWNERS = {"its": "it", "their": "it", "his": "he", "her": "she", "hers": "she", "theirs": "it"}
_MORE_BODIES = words(
    "front bloc assembly directorate centre center lab trust fund committee congress society club council league union "
    "consultancy chapter publisher federation forum ministry agency office board house"
)


def referred(sentence: Sentence, tree: Tree, place: int, kinds: frozenset[Schema]) -> End | None:
    """The end that a pronoun or a noun without a name makes; None where it is in doubt or of no fitting kind."""
    word = tree.words[place]
    head = word.text.lower()
    pronominal = head in _OWNERS or head in HE or head in ("it", "itself", "they", "them")
    if pronominal:
        head = _OWNERS.get(head, "it" if head in ("they", "them") else head)
        chunk = Chunk(Kind.NOUN, word.start, word.end, (head,), lower=(head,), starts=(word.start,))
        found, sure = pronoun(sentence.cast, chunk, sentence.number, kinds, sentence.text)
        return _made(sentence, chunk, found, "pronoun", sure) if found is not None else None
    if head in ("i", "me", "my", "myself", "we", "us", "our", "ourselves"):
        own = Chunk(Kind.NOUN, word.start, word.end, (head,), lower=(head,), starts=(word.start,))
        speaker = spoken(sentence, own)
        return speaker if speaker is not None and speaker.schema in kinds else None
    if word.upos not in ("NOUN", "PROPN"):
        return None
    chunk = _phrase(tree, place)
    found, sure = _shortened(sentence, chunk)
    if found is None and not _told_whose(tree, place):
        found, sure = description(sentence.cast, chunk, sentence.number)
    if found is not None:
        return _made(sentence, chunk, found, "description", sure)
    schema = schema_of(chunk.head) or kind_of(chunk.head)
    if schema not in kinds:
        schema = kind_of(chunk.head)  # "the consulate" is a house and an office
    if schema is None or schema not in kinds or chunk.lower[0] in _VAGUE:
        return None
    if len(chunk.lower) > 1 and chunk.lower[0] in _ARTICLES:
        chunk = _phrase(tree, place, article=False)
    mention = sentence.cast.refer(chunk.start, chunk.end, sentence.text, schema, None, "", 0.0, sentence.number)
    text = sentence.text[chunk.start : chunk.end]
    return End(" ".join(text.split()), schema, mention.id, "phrase", 0.75, chunk.start, chunk.end)


def _told_whose(tree: Tree, place: int) -> bool:
    """True for "the council of …": what follows tells which is meant."""
    return place + 1 < len(tree.words) and tree.words[place + 1].text.lower() == "of"


_ARTICLES = words("a an the")
_VAGUE = words("no any another each every his her its their some many several other")


def _shortened(sentence: Sentence, chunk: Chunk) -> tuple[Mention | None, float]:
    """ "the Front" after "the Meridian Popular Front", "the League" after "the Prairie League"."""
    if len(chunk.lower) > 2 or chunk.lower[0] != "the" or chunk.head not in _MORE_BODIES | BODY_NOUNS:
        return None, 0.0
    bearers: dict[str, Mention] = {}
    for role in sentence.cast.roles:
        named = role.mention.name.lower().split()
        if role.mention.start_char < chunk.start and chunk.head in named and _bears(role.mention.name, chunk.head):
            bearers[role.bearer] = role.mention
    return (next(iter(bearers.values())), 0.92) if len(bearers) == 1 else (None, 0.0)


def _bears(name: str, noun: str) -> bool:
    """False for a name that says of itself that it is something else: the Coast Trust Bank is no trust."""
    head = named_head(name)
    return head == noun or head not in _MORE_BODIES | BODY_NOUNS


def _made(sentence: Sentence, chunk: Chunk, found: Mention, how: str, sure: float) -> End:
    mention = sentence.cast.refer(
        chunk.start, chunk.end, sentence.text, found.schema, found, how, sure, sentence.number
    )
    return End(mention.name, mention.schema, mention.id, how, sure, chunk.start, chunk.end)


def _phrase(tree: Tree, place: int, article: bool = True) -> Chunk:
    """A noun with its article and what stands between."""
    first = place
    while first > 0 and place - first < 4 and tree.words[first - 1].upos in ("DET", "ADJ", "NOUN", "PROPN", "NUM"):
        if tree.words[first - 1].upos == "DET" and not article:
            break
        first -= 1
        if tree.words[first].upos == "DET":
            break
    inside = tree.words[first : place + 1]
    return Chunk(
        Kind.NOUN, inside[0].start, inside[-1].end, tuple(word.text for word in inside),
        lower=tuple(word.text.lower() for word in inside), starts=tuple(word.start for word in inside),
    )  # fmt: skip
