"""What pronouns and descriptions refer back to; a doubtful one stays empty."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from headwater.extract.cast import ORGANISED, Cast, Role
from headwater.extract.chunks import Chunk
from headwater.extract.gender import FEMALE, MALE
from headwater.extract.lexicon.english_roles import BODY_NOUNS, ESTATES, EVENT_NOUNS, PERSON_NOUNS
from headwater.extract.lexicon.grammar import words
from headwater.model import Mention, Schema
from headwater.text.gazetteer import gazetteer

HE = words("he him she her")
IT = words("it")
_DEFINITE = words("the this that these those its their his her")
_BACK = 3  # sentences that a reference may reach back over
_FAR = 40  # for a description that repeats a word of the name


def schema_of(head: str) -> Schema | None:
    """Kind of thing that a head noun describes."""
    if head in EVENT_NOUNS or head.removesuffix("s") in EVENT_NOUNS:
        return Schema.EVENT
    if head in BODY_NOUNS or (head.endswith("s") and head[:-1] in BODY_NOUNS and head != "funds") or head == "parties":
        return Schema.ORGANIZATION
    if head.removesuffix("s") in ACCOUNTS:
        return Schema.USER_ACCOUNT
    if head in ESTATES:
        return Schema.REAL_ESTATE
    if head in PERSON_NOUNS:
        return Schema.PERSON
    if head in ("government", "ministry", "authorities", "embassy", "parliament", "state"):
        return Schema.PUBLIC_BODY
    if head in ("initiative", "proposition", "referendum-drive"):
        return Schema.PROJECT
    return Schema.DOCUMENT if head in ("poll", "survey", "report", "petition", "statement", "study") else None


def pronoun(
    cast: Cast, noun: Chunk, sentence: int, kinds: frozenset[Schema], text: str = ""
) -> tuple[Mention | None, float]:
    """Antecedent of a pronoun with how sure it is; ``text`` is the document's."""
    word = noun.head
    if (noun.start, noun.end) in cast.view.meant:
        return pointed(cast, noun.start, noun.end, kinds, text)
    if word in HE:
        found = of_gender(cast, cast.recent((Schema.PERSON,), sentence, _BACK, noun.start), word)
        return _person(found, sentence)
    if word in IT:
        wanted = kinds & (ORGANISED | {Schema.EVENT}) - {Schema.LEGAL_ENTITY}
        return _thing(cast.recent(wanted, sentence, 1, noun.start), sentence)
    return None, 0.0


def pointed(cast: Cast, start: int, end: int, kinds: frozenset[Schema], text: str) -> tuple[Mention | None, float]:
    """What a pronoun means by its place in the tree; a phrase that nothing has referred to so far becomes a mention."""
    meant, sure = cast.view.fitting(start, end, kinds)
    if meant is None or meant.members or meant.schema is None:
        return None, 0.0
    if meant.mention is not None:
        return meant.mention, sure
    return cast.refer(meant.start, meant.end, text, meant.schema, None, "", 0.0, meant.sentence), sure


_SHE = words("she her")


def of_gender(cast: Cast, found: list[Role], word: str) -> list[Role]:
    """Appearances that a pronoun can mean: those of its gender if there are any, else those of whom nothing tells."""
    wanted = FEMALE if word in _SHE else MALE
    sure = [role for role in found if cast.genders.get(role.bearer) == wanted]
    return sure or [role for role in found if role.bearer not in cast.genders]


def _person(found: list[Role], sentence: int) -> tuple[Mention | None, float]:
    if not found:
        return None, 0.0
    bearers = list(dict.fromkeys(role.bearer for role in found))
    if len(bearers) == 1:
        return found[0].mention, 0.85
    subjects = [role for role in found if role.subject]
    nearest = found[0].sentence
    here = [role for role in subjects if role.sentence == (nearest if nearest < sentence else sentence)]
    if here and len({role.bearer for role in here}) == 1:
        return here[0].mention, 0.7
    same = [role for role in found if role.sentence == nearest]
    if len({role.bearer for role in same}) == 1:
        return same[0].mention, 0.65
    return (same[0].mention, 0.55) if len(bearers) == 2 and nearest < sentence else (None, 0.0)


def _thing(found: list[Role], sentence: int) -> tuple[Mention | None, float]:
    """ "It": the one organisation around, or the subject of the sentence before."""
    bearers = {role.bearer for role in found}
    if len(bearers) == 1:
        return found[0].mention, 0.75
    subjects = {role.bearer: role for role in found if role.subject and role.sentence == sentence - 1}
    return (next(iter(subjects.values())).mention, 0.6) if len(subjects) == 1 else (None, 0.0)


def description(
    cast: Cast, noun: Chunk, sentence: int, apart: frozenset[str] = frozenset()
) -> tuple[Mention | None, float]:
    """Antecedent of "the movement", "these conferences" …, with how sure it is; never one of ``apart``."""
    told = cast.term(noun.lower) if noun.lower[0] in _DEFINITE else None
    if told is not None and cast.bearer(told) not in apart:
        return told, 0.92
    schema = schema_of(noun.head)
    if schema is None or noun.lower[0] not in _DEFINITE or len(noun.lower) > 3:
        return None, 0.0
    wanted = ORGANISED if schema in ORGANISED - {Schema.PROJECT, Schema.PUBLIC_BODY} else (schema,)
    if schema is Schema.REAL_ESTATE:
        return _estate(cast, noun)
    if noun.lower[0] in ("its", "their", "his", "her"):
        return None, 0.0
    stem = noun.head.rstrip("s")
    if len(noun.lower) == 2:
        named = [role for role in cast.recent(wanted, sentence, _FAR, noun.start) if _bears(role, stem)]
        named = [role for role in named if role.bearer not in apart]
        if names := [role for role in named if role.mention.name.split()[-1][:1].isupper() or role.called]:
            return names[0].mention, _among(cast, names, sentence)
        if named:
            return named[0].mention, _PHRASED
    near = cast.recent(wanted, sentence, 2 if schema is not Schema.EVENT else _BACK, noun.start)
    near = [role for role in near if role.bearer not in apart]
    near = [role for role in near if noun.head in _GENERIC or not _otherwise(role.mention)]
    if len(noun.lower) == 3 and noun.lower[1] in _OTHER_THINGS:
        return None, 0.0  # "the ballot campaign" says which, and nothing in view is told to be one
    if schema is Schema.PERSON or len({role.bearer for role in near}) != 1:
        return None, 0.0
    if noun.head in _GENERIC and _only(cast, near[0], wanted, noun.start):
        return near[0].mention, 0.9
    return near[0].mention, 0.8 if schema is Schema.EVENT else 0.7


_OTHER_THINGS = words(
    "ballot election electoral poster advertising publicity sales marketing petition signature referendum street radio "
    "television newspaper internet twitter youth student women's sister parent rival neighbouring other foreign local"
)
"""What stands before a noun and makes it another thing than whoever is in view."""


def _among(cast: Cast, named: list[Role], sentence: int) -> float:
    """How surely "the movement" is the one that bears the word: less where another was just spoken of."""
    bearers = {role.bearer for role in named}
    if len(bearers) > 1:
        return 0.7
    rivals = (
        role for role in cast.roles if role.subject and role.sentence == sentence - 1 and role.bearer not in bearers
    )
    rival = any(role.mention.schema in _RIVALS and not _otherwise(role.mention) for role in rivals)
    return 0.85 if rival and named[0].sentence < sentence - 1 else 0.92


_PHRASED = 0.65  # "the party" after "a party" that nobody has named
_RIVALS = frozenset({Schema.ORGANIZATION, Schema.EVENT, Schema.LEGAL_ENTITY, Schema.PROJECT})


def _only(cast: Cast, role: Role, wanted: Iterable[Schema], before: int) -> bool:
    """True where the document has named no other such thing so far, and this one as the subject."""
    kinds = frozenset(wanted)
    earlier = (r for r in cast.roles if r.mention.schema in kinds and r.mention.start_char < before)
    return role.subject and {other.bearer for other in earlier} == {role.bearer}


ACCOUNTS = words("account profile bot troll")
_MEDIA_NOUNS = words("station channel broadcaster newspaper paper magazine outlet")
_MEDIA_NAMES = words(
    "radio television tv channel times post herald tribune gazette journal magazine daily weekly chronicle"
)
_GENERIC = words("group organisation organization body entity event meeting network outfit")


def _otherwise(mention: Mention) -> bool:
    """True where a name says of itself what kind of body it is: "the campaign" is not the Harbour Foundation."""
    lists = gazetteer()
    return any(lists.kind(word) in ("organization", "company", "public") for word in mention.name.split())


@lru_cache(maxsize=8192)
def named_head(name: str) -> str:
    """The noun that a name ends in, what hangs on it left out: "society" of "Society for Friendship with the North"."""
    found = name.lower().replace("’", "'").split()
    cut = next((at for at, word in enumerate(found) if at and word in _HANGING), len(found))
    return found[cut - 1] if found else ""


_HANGING = words("of for against in on with and without from to de des du la del von und")


def _bears(role: Role, stem: str) -> bool:
    """True where the name, or the noun behind it, says that it is one: "the movement" after "Free Coast Movement"."""
    if stem in _MEDIA_NOUNS and any(word.lower() in _MEDIA_NAMES for word in role.mention.name.split()):
        return True
    if role.called.rstrip("s") == stem:
        return True
    head = named_head(role.mention.name)
    if head in BODY_NOUNS and head.rstrip("s") != stem:
        return False  # the Coast Trust Bank is a bank and no trust
    return any(word.lower().rstrip("s") == stem for word in role.mention.name.split())


def _estate(cast: Cast, noun: Chunk) -> tuple[Mention | None, float]:
    """An earlier mention of a building by the same word."""
    for mention in reversed(cast.estates):
        earlier = mention.start_char < noun.start and mention.how != "pronoun"
        if earlier and mention.text.lower().split()[-1].strip("”\"'»") == noun.head:
            return mention, 0.85
    return None, 0.0
