"""Whom the pronouns of a parsed English sentence mean: of all that they can mean, what is most in view.

The ranks are those of centring (Grosz, Joshi, Weinstein 1995): subject before object before the rest, this sentence
before the last; where two are about as much in view the pronoun stays in doubt.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from headwater.extract.cast import ORGANISED, dateline
from headwater.extract.lexicon.grammar import words
from headwater.extract.reference import schema_of
from headwater.extract.salience import Ranked, Standing, chosen, ranked
from headwater.extract.sentence import End
from headwater.extract.syntax import ROOT
from headwater.extract.trees.agreement import Wanted, agrees, gender_of, wanted
from headwater.extract.trees.binding import barred
from headwater.extract.trees.clauses import base
from headwater.extract.trees.english_nouns import kind_of
from headwater.extract.trees.scene import Scene
from headwater.model import Mention, Schema

Resolve = Callable[[Scene, int], Mention | None]
"""What a description stands for."""
_WEIGHTS = {"nsubj": 1.0, "obj": 0.55, "iobj": 0.55, "obl": 0.45, "nmod": 0.35, "root": 0.7, "csubj": 1.0}
_OWNER, _AGENT, _SUBORDINATE, _RELATIVE, _JOINED = 0.4, 0.5, 0.85, 0.6, 0.95
_LINKED = frozenset(["appos", "flat", "conj", "dep"])
_SAME_ROLE = 1.15
_GROUP = 0.75  # how sure it is that each of a group is meant
_PARTNER, _SAID = 2.0, 0.5
_SEEN = 0.06  # below it a thing is out of view
_OWNED = 0.6  # a thing known by whose it is: that one is spoken of
_BESIDE, _PEOPLES = 0.35, 0.1  # a body before a noun, an adjective of a people there
_LATELY = 40  # appearances among which those of the last sentences are
_UNPARSED = 0.6
_PARTIES = ORGANISED | {Schema.EVENT, Schema.PERSON, Schema.LEGAL_ENTITY}


def look(scene: Scene, resolve: Resolve) -> None:
    """Note what the sentence speaks of, word by word, and for each pronoun what it can mean."""
    view = scene.sentence.cast.view
    _heard(scene)
    asked = {place: want for place in range(len(scene.tree.words)) if (want := wanted(scene.tree, place)) is not None}
    for place in range(len(scene.tree.words)):
        if place not in asked:
            for standing in _standings(scene, place, resolve):
                view.note(standing)
    for place, want in asked.items():
        _point(scene, place, _options(scene, place, want))


def _heard(scene: Scene) -> None:
    """Note the names of sentences that were not parsed since the last one that was."""
    cast, number = scene.sentence.cast, scene.sentence.number
    missed = [role for role in cast.roles[-_LATELY:] if cast.view.latest < role.sentence < number]
    for role in missed:
        mention = role.mention
        cast.view.note(
            Standing(
                mention.start_char, mention.end_char, role.sentence, ROOT, 1.0 if role.subject else _UNPARSED,
                mention.schema, role.bearer, mention, subject=role.subject,
            )
        )  # fmt: skip
    cast.view.latest = number


def _point(scene: Scene, place: int, options: list[Ranked]) -> None:
    """Keep what a pronoun can mean; what it does mean is spoken of once more."""
    word, cast = scene.tree.words[place], scene.sentence.cast
    cast.view.meant[(word.start, word.end)] = options
    top = chosen(options)
    if top is None:
        return
    meant = top.standing
    weight, subject = _weight(scene, place)
    cast.view.note(
        Standing(
            word.start, word.end, scene.sentence.number, place, weight, meant.schema, meant.bearer, meant.mention,
            meant.plural, _quoted(scene, place), meant.gender, meant.members, subject,
        )
    )  # fmt: skip


def _options(scene: Scene, place: int, want: Wanted) -> list[Ranked]:
    sentence, view = scene.sentence, scene.sentence.cast.view
    start = scene.tree.words[place].start
    _, subject = _weight(scene, place)
    quoted = _quoted(scene, place)
    partner, coming = _partner(scene, place), _coming(scene, place)
    scored: list[tuple[Standing, float]] = []
    for one in view.recent(sentence.number):
        here = one.sentence == sentence.number
        if (one.start >= start and one.place != coming) or (here and barred(scene, place, one)):
            continue
        factor = agrees(sentence.cast, want, one) * (_PARTNER if here and one.place == partner else 1.0)
        factor *= _SAID if one.quoted and not quoted else 1.0
        if factor:
            scored.append((one, factor * (_SAME_ROLE if subject == one.subject else 1.0)))
    if want.pair and not scored and (pair := _pair(scene, start)) is not None:
        scored.append((pair, 1.0))
    return [r for r in ranked(scored, sentence.number, _opening(sentence.text, start)) if r.score >= _SEEN]


def _pair(scene: Scene, start: int) -> Standing | None:
    """The only two people of the last sentence that spoke of any."""
    sentence = scene.sentence
    people = [one for one in sentence.cast.view.recent(sentence.number) if one.mention is not None and not one.members]
    people = [one for one in people if one.schema is Schema.PERSON and one.sentence < sentence.number]
    last = max((one.sentence for one in people), default=0)
    bearers = {one.bearer: one for one in people if one.sentence == last}
    if len(bearers) != 2 or sentence.number - last > 2:
        return None
    first, second = bearers.values()
    members = tuple(one.mention for one in (first, second) if one.mention is not None)
    return Standing(
        start, start, last, ROOT, 1.0, Schema.PERSON, f"{first.bearer}+{second.bearer}", None, True, members=members
    )


def _coming(scene: Scene, place: int) -> int:
    """The subject behind a phrase that opens its clause: "In a letter from his lawyers Berg denied"."""
    at = place
    for _ in range(6):
        word = scene.tree.words[at]
        if word.head == ROOT or base(word.deprel) in ("nsubj", "obj", "acl"):
            return ROOT
        if base(word.deprel) in ("obl", "advcl"):
            subjects = [ch for ch in scene.children(word.head, "nsubj") if ch > at]
            return subjects[0] if subjects and at < word.head else ROOT
        at = word.head
    return ROOT


def _partner(scene: Scene, place: int) -> int:
    """What "and" joins to whatever a possessive says whose it is: "Anna Berg and her deputy"; `ROOT` for none."""
    word = scene.tree.words[place]
    owned = scene.tree.words[word.head] if word.deprel == "nmod:poss" and word.head != ROOT else None
    return owned.head if owned is not None and base(owned.deprel) == "conj" else ROOT


_NOUNS = frozenset(["NOUN", "PROPN", "X"])


def _opening(text: str, start: int) -> int:
    """Where the paragraph of a character begins."""
    return text.rfind("\n", 0, start) + 1


def _standings(scene: Scene, place: int, resolve: Resolve) -> Iterator[Standing]:
    """What a word that is no pronoun brings into view."""
    word, cast = scene.tree.words[place], scene.sentence.cast
    name = scene.names.get(place)
    if name is None and word.upos not in _NOUNS:
        return
    weight, subject = _weight(scene, place)
    if name is not None:
        if scene.heads[name] != place or _labels(scene, name.end) or dateline(scene.sentence.text, name.end):
            return
        mention = cast.at(name)
        if base(word.deprel) in ("amod", "compound"):
            weight = _BESIDE if mention.schema in ORGANISED else _PEOPLES
        yield Standing(
            name.start, name.end, scene.sentence.number, place, weight, mention.schema, cast.bearer(mention), mention,
            False, _quoted(scene, place), cast.genders.get(cast.bearer(mention), ""), (), subject,
        )  # fmt: skip
    elif _describes(scene, place):
        yield _phrase(scene, place, resolve, weight, subject)
    if scene.tree.children[place] and len(joined := _joined(scene, place)) > 1:
        yield _group(scene, place, joined, weight, subject)


def _labels(scene: Scene, end: int) -> bool:
    """True for the name of whoever has the turn: "Mr Farrell: She did not."."""
    return scene.sentence.text[end : end + 2] == ": "


def _describes(scene: Scene, place: int) -> bool:
    """True for a noun that brings something into view which no name beside it stands for."""
    word = scene.tree.words[place]
    if word.upos not in ("NOUN", "PROPN") or base(word.deprel) in ("compound", "flat", "amod"):
        return False
    if word.upos == "PROPN" and (schema_of(word.text.lower()) or kind_of(word.text.lower())) is None:
        return False
    said = bool(scene.children(place, "cop")) and bool(scene.children(place, "nsubj"))
    return not said and scene.name_of(place) is None and scene.same(place) == ROOT


def _phrase(scene: Scene, place: int, resolve: Resolve, weight: float, subject: bool) -> Standing:
    word, cast = scene.tree.words[place], scene.sentence.cast
    mention = _called(scene, place) or resolve(scene, place)
    low = word.text.lower()
    schema = mention.schema if mention is not None else schema_of(word.lemma.lower()) or kind_of(low)
    weight *= _OWNED if mention is None and scene.owners(place) else 1.0
    plural = low != word.lemma.lower() and (low.endswith(("s", "men")) or low == "people")
    bearer = cast.bearer(mention) if mention is not None else f"@{word.start}"
    return Standing(
        word.start, word.end, scene.sentence.number, place, weight, schema if schema in _PARTIES else None, bearer,
        mention, plural and mention is None, _quoted(scene, place),
        cast.genders.get(bearer, "") or gender_of(low), (), subject,
    )  # fmt: skip


def _called(scene: Scene, place: int) -> Mention | None:
    """The name that a noun is said to be: "The outfit behind it is the Harbour Fund"."""
    word = scene.tree.words[place]
    name = scene.names.get(word.head) if base(word.deprel) == "nsubj" and word.head != ROOT else None
    told = name is not None and scene.heads[name] == word.head and scene.children(word.head, "cop")
    return scene.sentence.cast.at(name) if name is not None and told else None


def _joined(scene: Scene, place: int) -> list[int]:
    """The people that "and" joins to a word, itself among them."""
    if scene.tree.bases[place] in ("conj", "flat", "compound", "appos") or _named(scene, place) is None:
        return []
    found = [at for at in scene.clauses.joined([place]) if _named(scene, at) is not None]
    return found if place in found else []


def _named(scene: Scene, place: int) -> Mention | None:
    """The person that a word names or, with its title, stands before."""
    name = scene.name_of(place)
    mention = scene.sentence.cast.at(name) if name is not None else None
    return mention if mention is not None and mention.schema is Schema.PERSON else None


def _group(scene: Scene, place: int, joined: list[int], weight: float, subject: bool) -> Standing:
    members = tuple(dict.fromkeys(one for at in joined if (one := _named(scene, at)) is not None))
    word = scene.tree.words[place]
    return Standing(
        word.start, scene.tree.words[max(joined)].end, scene.sentence.number, place, weight, Schema.PERSON,
        "+".join(scene.sentence.cast.bearer(one) for one in members), None, True, _quoted(scene, place), "", members,
        subject,
    )  # fmt: skip


def _weight(scene: Scene, place: int) -> tuple[float, bool]:
    """How much its place in the sentence puts a word in view, and whether it is a subject."""
    factor, at = 1.0, place
    for _ in range(12):
        word = scene.tree.words[at]
        relation = base(word.deprel)
        if word.deprel == "nmod:poss":
            return _OWNER * factor, False
        if relation not in _LINKED or word.head == ROOT or scene.tree.words[word.head].upos in ("VERB", "AUX"):
            break
        factor *= _JOINED if relation == "conj" else 1.0
        at = word.head
    word = scene.tree.words[at]
    relation = base(word.deprel)
    if word.deprel == "obl:agent":
        return _AGENT * factor, False
    subject = relation in ("nsubj", "csubj")
    return _WEIGHTS.get(relation, 0.4) * factor * (
        _depth(scene, word.head) if relation in ("nsubj", "obj") else 1.0
    ), subject


def _depth(scene: Scene, predicate: int) -> float:
    """What a subject loses by standing in a subordinate clause."""
    above = predicate
    while above != ROOT and scene.tree.bases[above] in ("conj", "parataxis"):
        above = scene.tree.words[above].head
    relation = scene.tree.bases[above] if above != ROOT else "root"
    return 1.0 if relation == "root" else _RELATIVE if relation == "acl" else _SUBORDINATE


def _quoted(scene: Scene, place: int) -> bool:
    """True between quotation marks."""
    before = scene.sentence.text[scene.sentence.start : scene.tree.words[place].start]
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1


def several(scene: Scene, place: int, kinds: frozenset[Schema]) -> list[End]:
    """The people of a group that "they", "both" or "the two" means, each an end."""
    word = scene.tree.words[place]
    top = chosen(scene.sentence.cast.view.meant.get((word.start, word.end), []))
    members = top.standing.members if top is not None and Schema.PERSON in kinds else ()
    return [End(one.name, one.schema, one.id, "pronoun", _GROUP, word.start, word.end) for one in members]


def bearer_at(scene: Scene, place: int) -> str:
    """Whom a name or a pronoun means, by the bearer; empty in doubt."""
    word, cast = scene.tree.words[place], scene.sentence.cast
    if (name := scene.names.get(place)) is not None:
        return cast.bearer(cast.at(name))
    top = chosen(cast.view.meant.get((word.start, word.end), []))
    return top.standing.bearer if top is not None and not top.standing.members else ""


def uttered(scene: Scene, place: int) -> Mention | None:
    """Whom "I" and "we" in quoted words mean: the speaker whom the sentence names, and the only body that is theirs."""
    cast, start = scene.sentence.cast, scene.tree.words[place].start - scene.sentence.start
    low = scene.tree.words[place].text.lower()
    if low not in _SINGLE | _SEVERAL or not _quoted(scene, place):
        return None
    for voice in scene.sentence.voices:
        if voice.content_start <= start < voice.content_end and voice.source_start < voice.source_end:
            person = _person_in(scene, voice.source_start, voice.source_end)
            if person is None or low in _SINGLE:
                return person
            bodies = list(cast.held.get(cast.bearer(person), {}).values())
            return bodies[0] if len(bodies) == 1 else None
    return None


def _person_in(scene: Scene, start: int, end: int) -> Mention | None:
    """The only person that the words for a source speak of."""
    sentence = scene.sentence
    people = {
        one.bearer: one.mention
        for one in sentence.cast.view.recent(sentence.number)
        if one.sentence == sentence.number and start <= one.start - sentence.start < end and one.mention is not None
        and one.mention.schema is Schema.PERSON
    }  # fmt: skip
    return next(iter(people.values())) if len(people) == 1 else None


_SINGLE, _SEVERAL = words("i me my myself"), words("we us our ourselves")
