"""Russian roles: who is what to whom, by apposition, copula or possessive.

"председатель партии «Равнина» Анна Берг", "Анна Берг, председатель …", "председателем является …", "его адвокат".
"""

from __future__ import annotations

from collections.abc import Iterator

from headwater.extract.drafts import Draft
from headwater.extract.lexicon import cues as c
from headwater.extract.lexicon.english_roles import REVERSED
from headwater.extract.lexicon.grammar import words as listed
from headwater.extract.russian.dropped import dropped, topic
from headwater.extract.russian.nouns import PEOPLE_NOUNS
from headwater.extract.sentence import End
from headwater.extract.syntax import ROOT
from headwater.extract.trees.clauses import Clause, base
from headwater.extract.trees.lexicons import Lexicon
from headwater.extract.trees.modality import mood
from headwater.extract.trees.scene import Scene
from headwater.extract.trees.suits import suits
from headwater.model import Hedge, Relation, Schema
from headwater.text.hedges import Modality

_ANYONE = c.ACTORS | c.BODIES
_FURTHEST = 14
_PLACED = frozenset({Relation.CITIZEN_OF, Relation.LIVES_IN, Relation.BORN_IN})
_KINDS = {
    Relation.ORGANISES: c.EVENTS,
    Relation.SPEAKS_AT: c.EVENTS,
    Relation.MEMBER_OF: _ANYONE | c.EVENTS,
    Relation.FUNDS: c.SUPPORTED,
    Relation.OWNS: c.OWNABLE,
    Relation.SUPERVISES: c.BODIES | c.EVENTS | c.PEOPLE,
    Relation.STATES_SUPPORT_FOR: c.BODIES | c.PEOPLE,
    Relation.AFFILIATED_WITH: _ANYONE | c.PEOPLE,
}
_ORGANS = listed(
    "правление совет президиум дирекция комитет политсовет исполком попечитель коллегия оргкомитет центр аппарат штаб "
    "крыло секретариат отдел служба директор глава председатель руководитель президент начальник состав ряд группа "
    "отделение филиал счёт счет фракция"
)
"""Parts of a body in which one can have a seat: "председатель правления фонда"."""
_POSTS = listed("пост должность место функция обязанность роль кресло кабинет")
_DASHES = frozenset("—–-")


def roles(scene: Scene, lexicon: Lexicon) -> Iterator[Draft]:
    """Drafts of every role noun in the sentence."""
    for place, word in enumerate(scene.tree.words):
        if word.upos not in ("NOUN", "PROPN") or word.lemma.lower() not in lexicon.roles:
            continue
        if place in scene.names and scene.sentence.cast.at(scene.names[place]).schema is not Schema.PERSON:
            continue
        relation = lexicon.roles[word.lemma.lower()]
        bodies = bodies_of(scene, lexicon, place, relation) or _implied(scene, place, relation)
        for bearer, how in _bearers(scene, lexicon, place) if bodies else ():
            for body in bodies:
                yield from related(scene, lexicon, place, relation, (bearer, body), how)


def bodies_of(scene: Scene, lexicon: Lexicon, place: int, relation: Relation) -> list[End]:
    """What the role is held in; joined roles share it: "основатель и глава движения"."""
    kinds = c.PLACES if relation in _PLACED else _KINDS.get(relation, _ANYONE)
    if relation in (Relation.REPRESENTS, Relation.EMPLOYS):
        kinds = kinds | c.PEOPLE
    for role in (place, *_joined(scene, lexicon, place)):
        found = _inside(scene, lexicon, role)
        if found:
            return scene.ends(found, kinds, acting=relation is Relation.REPRESENTS)
    return []


_IMPLIED = frozenset(
    {Relation.LEADS, Relation.CHAIRS, Relation.FOUNDED, Relation.FUNDS, Relation.OWNS, Relation.EMPLOYS}
)


def _implied(scene: Scene, place: int, relation: Relation) -> list[End]:
    """ "Директор — Вера Полонская": of the body that the sentence before was about."""
    words = scene.tree.words
    if relation not in _IMPLIED or words[place].feature("Case") not in ("Nom", "Ins"):
        return []
    if any(scene.lemma(child) not in _ORGANS for child in scene.children(place, "nmod")):
        return []
    dashed = any(word.text in _DASHES or word.text == ":" for word in words[place + 1 : place + 5])
    if not dashed and not scene.children(place, "cop"):
        return []
    body = topic(scene.sentence, words[place].start, c.BODIES - {Schema.THING, Schema.LEGAL_ENTITY})
    return [body] if body is not None else []


def _joined(scene: Scene, lexicon: Lexicon, place: int) -> list[int]:
    found = [child for child in scene.children(place, "conj") if scene.lemma(child) in lexicon.roles]
    above = scene.tree.words[place].head
    if scene.tree.bases[place] == "conj" and above != ROOT and scene.lemma(above) in lexicon.roles:
        found.append(above)
    same = scene.tree.words[place].feature("Case")
    near = [at for at in found if abs(at - place) <= 3 and scene.tree.words[at].feature("Case") == same]
    return [at for at in near if not _named_between(scene, at, place)]


def _named_between(scene: Scene, one: int, other: int) -> bool:
    return any(at in scene.names for at in range(min(one, other), max(one, other)))


def _inside(scene: Scene, lexicon: Lexicon, place: int) -> list[int]:
    """The genitives of a role, through organs of a body ("правления", "совета")."""
    found: list[int] = []
    for child in scene.tree.children[place]:
        word = scene.tree.words[child]
        possessive = word.upos in ("PRON", "DET") and word.lemma.lower() in lexicon.grammar.whose
        hung = base(word.deprel) in ("nmod", "det", "obl") or (_country(scene, child) and child == place + 1)
        if not hung or not (possessive or child > place):
            continue
        if not possessive and scene.clauses.case(child) not in lexicon.whole and not _country(scene, child):
            continue
        deeper = _inside(scene, lexicon, child) if scene.lemma(child) in _ORGANS and child not in scene.names else []
        found += deeper or scene.clauses.joined([child])
    owned = [
        at for at in found if scene.clauses.case(at) in (":gen", "") or scene.tree.words[at].upos in ("PRON", "DET")
    ]
    found = owned or found
    return [at for at in found if not _is_person(scene, at) or scene.lemma(place) in _OF_PEOPLE]


def _country(scene: Scene, place: int) -> bool:
    """True for a place without a preposition, whatever case the parser gave it: "гражданин Руритании"."""
    name = scene.names.get(place)
    placed = name is not None and scene.sentence.cast.at(name).schema is Schema.ADDRESS
    return placed and scene.clauses.case(place)[:1] in (":", "")


_OF_PEOPLE = listed(
    "адвокат защитник помощник помощница заместитель советник пресс-секретарь представитель представительница "
    "поверенный секретарь юрист сотрудник сотрудница партнёр партнер соратник соратница союзник водитель охранник "
    "куратор агент посредник спонсор"
)


def _is_person(scene: Scene, place: int) -> bool:
    name = scene.names.get(place)
    return name is not None and scene.sentence.cast.at(name).schema is Schema.PERSON


def _bearers(scene: Scene, lexicon: Lexicon, place: int) -> list[tuple[End, str]]:
    """Who holds the role, with how the sentence says so."""
    if named := _labelled(scene, place):
        return [(end, "copula") for end in scene.ends(named, _ANYONE)]
    for role in (place, *_joined(scene, lexicon, place)):
        for at, how in _holders(scene, lexicon, role):
            if (end := scene.end(at, _ANYONE)) is not None:
                also = scene.clauses.joined([at])[1:] if how == "copula" and _plural(scene, role) else []
                return [(end, how), *((other, how) for other in scene.ends(also, _ANYONE))]
    above = scene.tree.words[place].head
    joined = scene.tree.bases[place] in ("conj", "appos") and 0 <= above < place
    if joined and scene.lemma(above) in lexicon.roles and not _named_person_between(scene, above, place):
        return _bearers(scene, lexicon, above)
    clause = scene.clauses.by_place.get(above)
    if clause is not None and clause.lemma in lexicon.becoming and not clause.nouns("subject"):
        found = dropped(scene.sentence, scene.tree, clause.at, c.PEOPLE)
        return [(found, "copula")] if found else []
    return []


def _labelled(scene: Scene, place: int) -> list[int]:
    """Those named behind a label: "Учредители: Анна Берг и фонд «Гавань»"."""
    words = scene.tree.words
    if place + 1 >= len(words) or words[place + 1].text != ":":
        return []
    heads = sorted(head for head in scene.heads.values() if head > place + 1)
    first = heads[0] if heads else ROOT
    if first == ROOT or any(word.upos == "VERB" for word in words[place + 2 :]):
        return []
    return heads


def _named_person_between(scene: Scene, one: int, other: int) -> bool:
    return any(_is_person(scene, at) for at in range(one, other))


def _plural(scene: Scene, place: int) -> bool:
    return scene.tree.words[place].feature("Number") == "Plur"


def _holders(scene: Scene, lexicon: Lexicon, place: int) -> Iterator[tuple[int, str]]:
    """Positions of those who may hold a role, the surest first."""
    behind = _behind(scene, place)
    if behind != ROOT:
        yield behind, "title"
    ahead = _ahead(scene, place)
    if ahead != ROOT:
        yield ahead, "apposition"
    if behind != ROOT or ahead != ROOT:
        return
    word, head = scene.tree.words[place], scene.tree.words[place].head
    subjects = [child for child in scene.children(place, "nsubj") if child not in scene.clauses.by_place]
    for subject in subjects:
        yield subject, "copula"
    clause = scene.clauses.by_place.get(head) if head != ROOT else None
    if clause is not None and clause.lemma in lexicon.becoming and word.feature("Case") in ("Ins", "Nom", ""):
        objects = [at for at in clause.nouns("object") if at != place] if clause.lemma in _APPOINTING else []
        people = clause.nouns("subject") if clause.passive or not objects else objects
        for at in people:
            yield at, "copula"
    if head != ROOT and scene.lemma(head) in _POSTS and (held := scene.clauses.around(head)):
        people = held.nouns("object") if held.lemma in _APPOINTING and not held.passive else held.nouns("subject")
        for at in people:
            yield at, "copula"
    if head != ROOT and base(word.deprel) == "nsubj" and scene.tree.words[head].upos in ("NOUN", "PROPN"):
        yield head, "copula"
    if (explained := _explained(scene, place)) != ROOT:
        yield explained, "apposition"


def _explained(scene: Scene, place: int) -> int:
    """The person whom a role explains, through other roles between; `ROOT` for none."""
    if scene.tree.bases[place] not in ("appos", "parataxis", "flat", "conj"):
        return ROOT
    for above in scene.up(place):
        if _is_person(scene, above):
            return above
        if above in scene.clauses.by_place or scene.lemma(above) not in PEOPLE_NOUNS:
            return ROOT
    return ROOT


_APPOINTING = listed("назначить назначать избрать избирать выбрать утвердить поставить сместить назвать называть")


def _behind(scene: Scene, place: int) -> int:
    """The person named right behind a role and what it is held in, in the same case; `ROOT` where none is."""
    words, at, opened = scene.tree.words, place + 1, False
    while at < min(len(words), place + _FURTHEST):
        name = scene.names.get(at)
        if name is not None and scene.sentence.cast.at(name).schema is Schema.PERSON:
            owned = at == place + 1 and scene.lemma(place) in _OF_PEOPLE and _genitive(scene, place, at)
            if not owned:
                return scene.heads[name] if _agree(scene, place, at) else ROOT
            while scene.names.get(at + 1) == name:
                at += 1
        word = words[at]
        opened = word.text in '«„“"' or (opened and word.text not in "»”")
        passes = name is not None or word.upos in ("ADJ", "NOUN", "PROPN", "DET") or word.text in '«»„“”"()'
        if not passes and not (
            word.upos == "ADP" and word.text.lower() in ("в", "по", "при", "на", "из", "от", "имени")
        ):
            return _past_and(scene, place, at)
        at += 1
    return ROOT


def _past_and(scene: Scene, place: int, at: int) -> int:
    """The bearer behind a second role: "основатель и глава движения Анна Берг"."""
    words = scene.tree.words
    if words[at].text.lower() != "и" or at + 1 >= len(words) or words[at + 1].upos not in ("NOUN", "ADJ"):
        return ROOT
    second = next((n for n in range(at + 1, min(at + 4, len(words))) if words[n].upos == "NOUN"), ROOT)
    if second == ROOT or scene.lemma(second) not in PEOPLE_NOUNS:
        return ROOT
    return _behind(scene, second) if words[second].feature("Case") == words[place].feature("Case") else ROOT


def _genitive(scene: Scene, place: int, at: int) -> bool:
    """True for "адвокат Берга": the name says whose."""
    case = scene.tree.words[at].feature("Case")
    return case == "Gen" and scene.tree.words[place].feature("Case") != "Gen"


def _agree(scene: Scene, role: int, at: int) -> bool:
    """True where the name stands in the case of the role, or in none that shows."""
    one, other = scene.tree.words[role].feature("Case"), scene.tree.words[at].feature("Case")
    gone = {one, other} == {"Gen", "Acc"} or not one or not other
    return (
        one == other
        or gone
        or scene.sentence.text[scene.tree.words[at].start : scene.tree.words[at].end][-1] in "оуиеэю"
    )


_BODILY = listed(
    "член участник спонсор донор владелец совладелец собственник учредитель соучредитель основатель "
    "организатор партнёр "
    "партнер союзник филиал отделение подразделение представительство правопреемник преемник акционер "
    "инвестор бенефициар"
)
"""Roles that bodies hold too."""


def _ahead(scene: Scene, place: int) -> int:
    """The name before the comma or dash that a role explains: "Анна Берг, бывший председатель партии"."""
    words, at = scene.tree.words, place - 1
    while at > 0 and (words[at].upos in ("ADJ", "ADV") or words[at].lemma.lower() in PEOPLE_NOUNS):
        at -= 1
    if at > 0 and words[at].text.lower() in ("это",):
        at -= 1
    if at < 1 or (words[at].text not in (",", "(") and words[at].text not in _DASHES):
        return ROOT
    before = at - 1
    if words[before].text == ")" and words[at].text in _DASHES:
        before = next((n for n in range(before, 0, -1) if words[n].text == "("), 1) - 1
    while before > 0 and words[before].text in ("»", ")", "”", '"'):
        before -= 1
    name = scene.names.get(before)
    if name is None:
        return ROOT
    head = scene.heads[name]
    explains = scene.tree.words[place].head  # "Игнат Вольф, уроженец Бреслава, директор общества"
    if not _is_person(scene, head) and explains != ROOT and _is_person(scene, explains):
        return explains
    if not _is_person(scene, head) and scene.lemma(place) not in _BODILY:
        return ROOT
    dashed = words[at].text in _DASHES
    alike = words[head].feature("Case") == words[place].feature("Case") or words[before].feature("Case") == words[
        place
    ].feature("Case")
    listed = words[at].text == "," and _new_item(scene, place)
    return head if (alike or dashed) and not listed else ROOT


def _new_item(scene: Scene, place: int) -> bool:
    """True where the role opens the next of a list, with a bearer of its own behind it."""
    return _behind(scene, place) != ROOT


def related(
    scene: Scene, lexicon: Lexicon, place: int, relation: Relation, ends: tuple[End, End], how: str
) -> Iterator[Draft]:
    """The draft of a role between bearer and body, where they are of kinds that it joins."""
    bearer, body = ends
    if bearer.text == body.text or bearer.start == body.start:
        return
    relation = _told(relation, body)
    subject, object_ = (body, bearer) if relation in REVERSED else (bearer, body)
    if not _suits(relation, subject, object_):
        return
    word = scene.tree.words[place]
    clause = scene.clauses.around(place) if how == "copula" else None
    yield Draft(
        relation, subject, object_, word.start, word.end, f"tree:{how}:{word.lemma.lower()}",
        {"title": 0.93, "apposition": 0.93, "copula": 0.92}[how],
        value=_title(scene, place), own_date=True, date=scene.date(clause) if clause is not None else None,
        doubt=_mood(scene, lexicon, place, clause) if how == "copula" else None,
    )  # fmt: skip


def _mood(scene: Scene, lexicon: Lexicon, place: int, clause: Clause | None) -> Modality | None:
    """Doubt where somebody only calls it so: "его давно называют филиалом"."""
    called = clause is not None and clause.lemma in _CALLING
    return mood(scene, place, lexicon.moods) or (Modality(hedge=Hedge.REPORTED) if called else None)


_CALLING = listed("называть назвать именовать считать прозвать величать")


def _told(relation: Relation, body: End) -> Relation:
    """A member of an event attends it: "участник форума"."""
    if relation is Relation.MEMBER_OF and body.schema is Schema.EVENT:
        return Relation.ATTENDS
    return relation


_FREE = frozenset(
    {Relation.ORGANISES, Relation.SPEAKS_AT, Relation.SUPERVISES, Relation.STATES_SUPPORT_FOR, Relation.ATTENDS}
)


def _suits(relation: Relation, subject: End, object_: End) -> bool:
    if relation is Relation.BORN_IN:
        return subject.schema is Schema.PERSON and object_.schema is Schema.ADDRESS
    if relation is Relation.AFFILIATED_WITH:
        return subject.schema in _ANYONE and object_.schema in _ANYONE
    if relation is Relation.EMPLOYS and subject.schema is Schema.PERSON:
        return object_.schema is Schema.PERSON
    if relation in _FREE:
        return subject.schema in c.ACTORS
    return suits(relation, subject, object_)


def _title(scene: Scene, place: int) -> str:
    kept = [place, *(child for child in scene.children(place, "amod") if child not in scene.names)]
    return " ".join(scene.tree.words[at].text for at in sorted(kept) if at <= place)
