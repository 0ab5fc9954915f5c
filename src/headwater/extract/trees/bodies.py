"""Which body a short description means: "the Trust", "the lender", "the party"; a doubtful one stays open."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from headwater.extract.cast import ORGANISED, Cast, Role
from headwater.extract.lexicon.english_roles import BODY_NOUNS
from headwater.extract.lexicon.grammar import words
from headwater.extract.reference import named_head
from headwater.extract.salience import Standing, chosen, ranked
from headwater.extract.syntax import ROOT
from headwater.extract.trees.english_nouns import BODIES, OFFICES
from headwater.extract.trees.scene import Scene
from headwater.model import Mention, Schema
from headwater.text.gazetteer import gazetteer

_FAMILIES = {
    "money": words("bank lender creditor"),
    "company": words(
        "company firm business corporation conglomerate operator enterprise manufacturer contractor supplier ltd "
        "limited inc llc srl sa gmbh ag plc corp co holdings holding industries steel shipping petroleum capital "
        "partners lines airlines motors energy mining metals consulting consultancy logistics trading carriers "
        "nominees ventures"
    ),
    "charity": words("foundation fund trust charity ngo relief aid"),
    "media": words(
        "newspaper paper magazine weekly daily tabloid outlet station channel broadcaster website portal radio tv "
        "television times post herald tribune gazette journal chronicle news observer dispatch courier standard"
    ),
    "politics": words("party movement campaign league front alliance bloc coalition"),
    "learning": words("institute institution centre center lab laboratory university college academy school"),
    "society": words("society association club guild brotherhood fellowship fraternity union"),
    "office": words("ministry council committee commission agency bureau directorate board government parliament"),
}
"""Words of names and nouns for bodies, by what kind of body they tell of."""
_KINDS = {word: family for family, members in _FAMILIES.items() for word in members}
_SAYS = {
    **dict.fromkeys(words("bank lender"), words("money")),
    **dict.fromkeys(words("company firm"), words("company")),
    "charity": words("charity society"),
    **dict.fromkeys(words("newspaper paper outlet broadcaster channel station"), words("media")),
    **dict.fromkeys(words("party movement campaign"), words("politics")),
}
"""Of which kinds of body a noun is said without naming it: of a fund that it is a charity."""
_OPEN = words("party movement campaign")
"""Nouns said of a body whose name does not tell what it is."""
_NOUNS = BODIES | BODY_NOUNS | OFFICES | frozenset(_KINDS) | frozenset(_SAYS)
_PARTIES = ORGANISED - {Schema.PUBLIC_BODY, Schema.PROJECT}
_FIRST, _LATE = 60, 600
_BORNE, _ONE, _AMONG = 0.92, 0.78, 0.68
_TOPIC = 0.4  # how much the one that is named most stays in view
_NAMES = ("", "short name", "acronym", "same name", "longer name")


def body_meant(scene: Scene, place: int) -> tuple[Mention | None, float]:
    """The body that "the" with a noun means, with how sure that is."""
    noun = scene.lemma(place)
    if noun not in _NOUNS:
        return None, 0.0
    bodies = _bodies(scene, place)
    borne = {bearer: one for bearer, one in bodies.items() if _bears(one, noun)}
    if borne:
        return _one(scene, borne, _BORNE)
    told = scene.sentence.cast.told
    subjects = {role.bearer for role in _told_of(scene.sentence.cast) if role.subject}
    fitting, open_ = {}, {}
    for bearer, mention in bodies.items():
        families = _families(mention, (said for said, of in told.items() if bearer in of))
        if families & _SAYS.get(noun, frozenset()):
            fitting[bearer] = mention
        elif not families and noun in _OPEN and (" " in mention.name or bearer in subjects):
            open_[bearer] = mention
    return _one(scene, {**fitting, **open_}, _ONE)


def body_of(scene: Scene, place: int, owner: str) -> Mention | None:
    """The body that "her party" means: the one that its owner, given by its bearer, leads or belongs to."""
    noun, cast = scene.lemma(place), scene.sentence.cast
    found = []
    for bearer, mention in cast.held.get(owner, {}).items():
        said = [word for word, of in cast.told.items() if bearer in of]
        families = _families(mention, said)
        fits = families & _SAYS.get(noun, frozenset()) or (not families and noun in _OPEN)
        if _bears(mention, noun) or noun in said or fits:
            found.append(mention)
    return found[0] if len(found) == 1 else None


def _bodies(scene: Scene, place: int) -> dict[str, Mention]:
    """Bodies named before the noun, those of its own clause aside."""
    cast, start = scene.sentence.cast, scene.tree.words[place].start
    apart = _apart(scene, place)
    found: dict[str, Mention] = {}
    for role in _told_of(cast):
        mention = role.mention
        earlier = mention.start_char < start and mention.schema in _PARTIES and role.bearer not in apart
        if earlier and _names(mention) and not _tells(scene, role):
            found.setdefault(role.bearer, mention)
    return found


def _told_of(cast: Cast) -> list[Role]:
    """Appearances at the beginning of the text and of late: a long text is not gone through for each noun."""
    roles = cast.roles
    return roles if len(roles) <= _FIRST + _LATE else [*roles[:_FIRST], *roles[-_LATE:]]


def _names(mention: Mention) -> bool:
    """False for a phrase that only describes: "its first campaign"."""
    return mention.how in _NAMES and mention.name.split()[-1][:1].isupper()


def _tells(scene: Scene, role: Role) -> bool:
    """True for who publishes the text, for the agency in its dateline, and for a people."""
    author, name = scene.sentence.cast.author, role.mention.name
    return role.files or (author is not None and author[0] == name) or gazetteer().is_demonym(name)


def _apart(scene: Scene, place: int) -> frozenset[str]:
    """What other arguments of the same predicate stand for: nobody pays himself in two words."""
    cast = scene.sentence.cast
    for clause in scene.clauses:
        places = [at for role in clause.roles.values() for at in role]
        if place in places:
            named = [scene.names[at] for at in places if at in scene.names and at != place]
            return frozenset(cast.bearer(cast.at(name)) for name in named)
    return frozenset()


def _bears(mention: Mention, noun: str) -> bool:
    """True where a name says of itself that it is one: the Coast Trust is "the Trust", the Trust Bank is not."""
    return named_head(mention.name) == noun


def _families(mention: Mention, said: Iterable[str]) -> frozenset[str]:
    """What a name, or what was said of its bearer, tells of the kind of body."""
    plain = mention.name.lower().split()
    own = [_KINDS[word] for word in (named_head(mention.name), plain[-1]) if word in _KINDS]
    own += ["media"] if plain[0] in ("radio", "tv", "canal") else []
    if not own and mention.schema is Schema.COMPANY:
        own = ["company"]
    own += [_KINDS[noun] for noun in said if noun in _KINDS]
    lists = gazetteer()
    if not own and any(lists.kind(word.lower()) in ("company", "public") for word in mention.name.split()):
        own = ["other"]
    return frozenset(own)


def _one(scene: Scene, bodies: dict[str, Mention], sure: float) -> tuple[Mention | None, float]:
    """The only one of them, or the one that is clearly most in view."""
    if len(bodies) == 1:
        return next(iter(bodies.values())), sure
    view, number = scene.sentence.cast.view, scene.sentence.number
    scored = [(one, 1.0) for one in view.recent(number) if one.bearer in bodies and not one.plural]
    counts = Counter(role.bearer for role in _told_of(scene.sentence.cast) if role.bearer in bodies)
    if counts:  # what the text speaks of most
        bearer = counts.most_common(1)[0][0]
        scored.append((Standing(0, 0, number, ROOT, _TOPIC, bodies[bearer].schema, bearer, bodies[bearer]), 1.0))
    top = chosen(ranked(scored, number, 0))
    return (bodies[top.standing.bearer], _AMONG) if top is not None else (None, 0.0)
