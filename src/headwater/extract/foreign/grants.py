"""Claims of nouns: a gift with giver and taker, guests of an event in a list."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from headwater.extract.drafts import Draft
from headwater.extract.foreign.phrases import Phrase
from headwater.extract.foreign.picking import fit, listed
from headwater.extract.foreign.scene import Scene
from headwater.extract.foreign.surroundings import doubt_of
from headwater.extract.lexicon import cues as c
from headwater.extract.sentence import End
from headwater.model import Relation, Schema

_TAKERS = c.SUPPORTED - c.EVENTS
_FAVOUR = re.compile(r"(?:a favor|en faveur|au profit|zugunsten|na rzecz|на користь|en beneficio)\Z", re.IGNORECASE)
_ACCOUNTS = re.compile(
    r"comptes?|bilans?|konten|konto|bücher|bilanz|rechnungs\w+|cuentas?|balances?|memorias?|sprawozdani\w+|kont[aoe]|"
    r"звіт\w*|рахунк\w+|budget|presupuesto|haushalt|budżet|бюджет"
)
_GUESTS = re.compile(
    r"(?<!\w)(?:unter den (?P<a>\w+)|zu den (?P<b>\w+)|entre (?:los|las) (?P<c>\w+)|parmi les (?P<d>\w+)|"
    r"wśród (?P<e>\w+)|серед (?P<f>\w+)|als (?P<g>\w+))",
    re.IGNORECASE,
)
_HEARD = re.compile(
    r"redner\w*|vortragend\w*|referent\w*|ponentes|oradores|conferenciantes|orateurs|intervenants|mówców|prelegentów|"
    r"спікерів|промовців|доповідачів",
    re.IGNORECASE,
)
_SEEN = re.compile(
    r"gäste\w*|teilnehmer\w*|teilnehmend\w*|anwesenden|besucher\w*|asistentes|invitados|participantes|presentes|"
    r"invités|participants|présents|convives|gości|uczestników|obecnych|гостей|учасників|присутніх",
    re.IGNORECASE,
)


def given(scene: Scene) -> Iterator[Draft]:
    """ "una transferencia de 90.000 dólares de X a favor de Y", "eine Spende der Firma X an Y"."""
    for at, phrase in enumerate(scene.phrases):
        if phrase.kind != "g" or phrase.form != "noun":
            continue
        giver, taker = _ends(scene, phrase, scene.phrases[at + 1 : at + 6])
        one = fit(scene, giver, c.ACTORS, True) if giver is not None else None
        two = fit(scene, taker, _TAKERS) if taker is not None else _keeper(scene, phrase)
        if one is not None and two is not None and one.text != two.text:
            yield _gift(scene, phrase, one, two)


def _keeper(scene: Scene, noun: Phrase) -> End | None:
    """ "Ses comptes font apparaître un don de X": whose accounts they are."""
    low, owners = scene.low[: noun.first], scene.language.possessives
    kept = any(one in owners and _ACCOUNTS.match(two) for one, two in pairwise(low))
    found = scene.references.topic(c.BODIES - {Schema.THING}) if kept else None
    if found is None:
        return None
    target, sure = found
    return End(target.name, target.schema, target.id, "pronoun", sure, target.start_char, target.end_char)


def _ends(scene: Scene, noun: Phrase, behind: Sequence[Phrase]) -> tuple[Phrase | None, Phrase | None]:
    giver = taker = None
    last = noun.last
    for phrase in behind:
        between = scene.low[last : phrase.lead]
        if scene.has_verb(last, phrase.lead) or any(word in ".;:," for word in between) or len(between) > 4:
            break
        favoured = (
            bool(_FAVOUR.search(" ".join(scene.low[last : phrase.first]).rsplit(" ", 1)[0])) if between else False
        )
        genitive = phrase.bare and "g" in phrase.cases and "n" not in phrase.cases
        if phrase.form not in ("money", "other") and phrase.end is not None and phrase.same is None:
            if favoured or ({"to", "for"} & phrase.prep and not {"of", "from"} & phrase.prep):
                taker = taker or phrase
            elif {"of", "from", "by"} & phrase.prep or genitive:
                giver = giver or phrase
        last = phrase.last
    return giver, taker


def _gift(scene: Scene, noun: Phrase, giver: End, taker: End) -> Draft:
    words, marks = scene.words, scene.sentence.marks
    part = scene.part_of(noun.first)
    start = words[noun.first].start
    money = next((m for m in marks.money if 0 <= m.start - words[noun.last - 1].end < 40), None)
    dates = [d for d in marks.dates if abs(d.start - start) < 200]
    return Draft(
        Relation.FUNDS, giver, taker, start, words[noun.last - 1].end, "noun:grant:foreign", 0.88, money=money,
        date=dates[0] if len(dates) == 1 else None, own_date=True, doubt=doubt_of(scene, part),
    )  # fmt: skip


def guests(scene: Scene) -> Iterator[Draft]:
    """ "Parmi les orateurs figuraient A et B": each at the event named beside, or at the one spoken of."""
    own = scene.sentence.own
    for match in _GUESTS.finditer(own):
        word = next(filter(None, match.groups()))
        heard = bool(_HEARD.fullmatch(word))
        if not heard and not _SEEN.fullmatch(word):
            continue
        at = match.end() + scene.sentence.start
        first = next((i for i, t in enumerate(scene.words) if t.start >= at), len(scene.words))
        event = _event(scene, first)
        people = next(
            (p for p in scene.phrases if p.first >= first and _person(p) and not {"of", "from"} & p.prep), None
        )
        if event is None or people is None:
            continue
        for end in listed(scene, people, c.PEOPLE):
            relation = Relation.SPEAKS_AT if heard else Relation.ATTENDS
            yield Draft(
                relation, end, event, match.start() + scene.sentence.start, at, f"foreign:guests:{relation.value}",
                0.9, own_date=True, doubt=doubt_of(scene, scene.part_of(people.first)),
            )  # fmt: skip


def _person(phrase: Phrase) -> bool:
    return phrase.form == "name" and phrase.end is not None and phrase.end.schema in c.PEOPLE


def _event(scene: Scene, first: int) -> End | None:
    named = next((p for p in scene.phrases if p.end is not None and p.end.schema is Schema.EVENT), None)
    return named.end if named is not None else scene.references.event(min(first, len(scene.words) - 1))
