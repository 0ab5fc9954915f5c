"""What Russian nouns and pronouns without a name stand for; a doubtful one stays unresolved."""

from __future__ import annotations

from typing import Final

from headwater.extract.cast import ORGANISED, Role
from headwater.extract.lexicon.grammar import words
from headwater.extract.russian import nouns as n
from headwater.extract.russian.called import called, gender_of, noun_before
from headwater.extract.russian.phrases import noted, phrase, upright
from headwater.extract.sentence import End, Sentence
from headwater.extract.syntax import ROOT, Tree, Word
from headwater.model import Mention, Schema
from headwater.text.names import NameSpan

ESTATES: Final = words("офис здание помещение особняк вилла усадьба штаб-квартира склад квартира дом база")
_THINGS: Final = ORGANISED | {Schema.THING}
_BACK, _FAR = 2, 30
_HE: Final = words("он она оно они его её ее их тот")
_I: Final = words("я мой мы наш")
_JOURNEYS: Final = words("поездка турне гастроль визит командировка")
"""Events where somebody organises them; where they are paid for they are goods."""
_POINTING: Final = words(
    "указать назвать упомянуть указанный данный названный упомянутый вышеуказанный сам этот сей тот "
    "прежний последний весь"
)


def refers(sentence: Sentence, tree: Tree, place: int, kinds: frozenset[Schema]) -> End | None:
    """The end that a word makes: a pronoun or description with its antecedent, or an event or office without a name."""
    word = tree.words[place]
    lemma = word.lemma.lower()
    if word.upos in ("PRON", "DET"):
        if lemma in _I:
            return _speaker(sentence, word, kinds)
        return pronoun(sentence, word, kinds) if lemma in _HE else None
    if lemma in _SHARES | _ENDS and (whole := _whole(sentence, tree, place, kinds)) is not None:
        return whole
    if word.upos not in ("NOUN", "PROPN") and not (word.upos in ("ADJ", "VERB") and lemma in _ACCUSED):
        return None
    if lemma in n.PEOPLE_NOUNS and Schema.PERSON in kinds and (named := _bearer(sentence, tree, place)) is not None:
        return named
    if _described(tree, place):
        return _described_end(sentence, tree, place, kinds)
    if lemma in n.BODY_NOUNS | n.PUBLIC and kinds & _THINGS:
        return _body(sentence, word, lemma, kinds)
    if (lemma in n.EVENT_NOUNS and Schema.EVENT in kinds) or (lemma in _JOURNEYS and kinds == {Schema.EVENT}):
        return _event(sentence, word)
    if lemma in n.PEOPLE_NOUNS | _ACCUSED and Schema.PERSON in kinds:
        return _somebody(sentence, word, lemma)
    if lemma in n.PAPERS and Schema.DOCUMENT in kinds:
        return noted(sentence, word.start, word.end, upright(word), Schema.DOCUMENT)
    return _estate(sentence, word, kinds) if lemma in ESTATES else None


_SHARES: Final = words("доля пакет процент % акция часть половина контроль пай большинство треть четверть бумага")
"""What one owns of a body: "владеет 60 % компании"."""
_ENDS: Final = words(
    "счёт счет адрес польза нужда деятельность проведение организация содержание развитие кошелёк имя поддержка проект "
    "работа программа создание покупка закупка кампания строительство ремонт представитель структура отделение касса "
    "сторонник активист член команда редакция бюджет призыв заявление лозунг идея взгляд позиция материал люди"
)
"""What is done for it is done for whom it is of: "на счёт фонда", "на проведение форума", "активистам движения"."""


def _whole(sentence: Sentence, tree: Tree, place: int, kinds: frozenset[Schema]) -> End | None:
    """The named thing in the genitive right behind a noun for a part of it or a use for it; "его активистам"."""
    own = [c for c in tree.children[place] if tree.words[c].lemma.lower() in ("его", "её", "ее", "их") and c < place]
    if own and tree.words[place].lemma.lower() in _ENDS:
        return pronoun(sentence, tree.words[own[0]], kinds)
    for child in tree.children[place]:
        word = tree.words[child]
        quoted = tree.words[child - 1].text in ("«", "„") if child else False
        bent = word.feature("Case") in ("Gen", "") or quoted
        if child <= place or word.deprel.partition(":")[0] != "nmod" or not bent:
            continue
        if any(tree.words[below].upos == "ADP" for below in tree.children[child]):
            continue
        name = _name_at(sentence, tree, child)
        if name is None:
            return refers(sentence, tree, child, kinds)
        mention = sentence.cast.at(name)
        if mention.schema in kinds:
            return End(mention.name, mention.schema, mention.id, mention.how or "name", 0.9, name.start, name.end)
    return None


def _name_at(sentence: Sentence, tree: Tree, place: int) -> NameSpan | None:
    """The name that a word is in, or that stands in apposition to it."""
    for at in (place, *(child for child in tree.children[place] if tree.words[child].deprel in ("appos", "flat"))):
        start = tree.words[at].start
        found = next((name for name in sentence.marks.names if name.start <= start < name.end), None)
        if found is not None:
            return found
    return None


def _bearer(sentence: Sentence, tree: Tree, place: int) -> End | None:
    """The person named behind a noun for people and what they are of: "директор Института границ Пьер Лакост"."""
    word = tree.words[place]
    for name in sentence.marks.names:
        if name.start < word.end:
            continue
        between = [other for other in tree.words[place + 1 :] if other.start < name.start]
        if len(between) > 8 or any(_breaks(other) for other in between):
            return None
        mention = sentence.cast.at(name)
        if mention.schema is Schema.PERSON and _agrees(sentence, tree, word, name):
            how = mention.how or "name"
            return End(mention.name, mention.schema, mention.id, how, 0.95, name.start, name.end)
    return None


def _agrees(sentence: Sentence, tree: Tree, word: Word, name: NameSpan) -> bool:
    """True where a name stands in the case of the noun; of two names side by side the second bears the title."""
    first = next(other for other in tree.words if other.start >= name.start)
    after = next((other for other in sentence.marks.names if 0 < other.start - name.end <= 1), None)
    if word.lemma.lower() in n.KIN | n.STAFF and after is not None:
        return sentence.cast.at(after).schema is not Schema.PERSON
    cases = {first.feature("Case"), word.feature("Case")}
    unbent = first.text[-1] in "оуиеэю" and word.lemma.lower() not in n.KIN
    return len(cases) == 1 or cases == {"Gen", "Acc"} or unbent


def _breaks(word: Word) -> bool:
    return word.upos not in ("ADJ", "NOUN", "PROPN", "X", "ADP", "DET") and word.text not in "«»„“”()"


_ACCUSED: Final = words("обвиняемый подсудимый подозреваемый осуждённый осудить обвинять задержанный")


def _described(tree: Tree, place: int) -> bool:
    """True where the noun says more of itself ("другой фонд", "фонд Анны Берг"): it is no mere reference back."""
    below = [tree.words[child] for child in tree.children[place]]
    return any(
        word.deprel.startswith(("nmod", "amod", "acl", "nummod"))
        and word.lemma.lower() not in _POINTING
        and word.upos not in ("PRON", "DET")
        for word in below
    )


def _described_end(sentence: Sentence, tree: Tree, place: int, kinds: frozenset[Schema]) -> End | None:
    """A thing told by its own words: "форум в Осло", "отделение института", "посол Руритании"."""
    word, lemma = tree.words[place], tree.words[place].lemma.lower()
    if lemma in n.PEOPLE_NOUNS and (said := _equated(sentence, tree, place)) is not None:
        return said if said.schema in kinds else None
    people = any(
        tree.words[child].deprel.endswith("amod") and tree.words[child].lemma.endswith(("ский", "цкий"))
        for child in tree.children[place]
    )
    owned = any(
        tree.words[child].deprel == "nmod"
        and child > place
        and not any(tree.words[below].upos == "ADP" for below in tree.children[child])
        for child in tree.children[place]
    )
    if (thing := _thing(sentence, tree, place, kinds)) is not None:
        return thing
    several = word.feature("Number") == "Plur"
    named = any(_name_at(sentence, tree, child) is not None for child in tree.children[place] if child > place)
    if lemma in n.PEOPLE_NOUNS and Schema.PERSON in kinds and owned and (named or not several):
        return phrase(sentence, tree, place, Schema.PERSON)
    if several or lemma == "группа":
        return None
    if lemma in ("бюджет", "казна") and Schema.PUBLIC_BODY in kinds:
        return phrase(sentence, tree, place, Schema.PUBLIC_BODY)
    if people and lemma in n.BODY_NOUNS | n.PUBLIC and Schema.ORGANIZATION in kinds:
        return phrase(sentence, tree, place, Schema.ORGANIZATION)
    if not owned:
        return None
    if lemma in n.PUBLIC and Schema.PUBLIC_BODY in kinds:
        return phrase(sentence, tree, place, Schema.PUBLIC_BODY)
    if lemma in n.BODY_NOUNS and Schema.ORGANIZATION in kinds:
        return phrase(sentence, tree, place, Schema.ORGANIZATION)
    return None


def _thing(sentence: Sentence, tree: Tree, place: int, kinds: frozenset[Schema]) -> End | None:
    """An event, a building or a paper told by its own words."""
    word, lemma = tree.words[place], tree.words[place].lemma.lower()
    journey = lemma in _JOURNEYS and kinds == {Schema.EVENT}
    if (lemma in n.EVENT_NOUNS and Schema.EVENT in kinds) or journey:
        return phrase(sentence, tree, place, Schema.EVENT)
    if lemma in ESTATES and Schema.REAL_ESTATE in kinds:
        return phrase(sentence, tree, place, Schema.REAL_ESTATE)
    if lemma in n.PAPERS and Schema.DOCUMENT in kinds:
        return noted(sentence, word.start, word.end, upright(word), Schema.DOCUMENT)
    return None


def _equated(sentence: Sentence, tree: Tree, place: int) -> End | None:
    """Who a person is said to be: "Единственный владелец холдинга — бизнесмен Рустам Абдуллаев"."""
    word = tree.words[place]
    if not word.deprel.startswith("nsubj") or word.head == ROOT or tree.words[word.head].upos not in ("NOUN", "PROPN"):
        return None
    name = _name_at(sentence, tree, word.head)
    mention = sentence.cast.at(name) if name is not None else None
    if name is None or mention is None or mention.schema is not Schema.PERSON:
        return None
    return End(mention.name, mention.schema, mention.id, mention.how or "name", 0.93, name.start, name.end)


def pronoun(sentence: Sentence, word: Word, kinds: frozenset[Schema]) -> End | None:
    """Whom "он", "её", "им" means: who agrees in gender, was last spoken of, and stands alone in that."""
    plural = word.feature("Number") == "Plur" or word.lemma.lower() in ("они", "их")
    if plural:
        return None
    genders = _genders(word)
    wanted = kinds & (_THINGS | {Schema.PERSON, Schema.EVENT, Schema.REAL_ESTATE})
    near = sentence.cast.recent(wanted, sentence.number, _BACK, word.start)
    told = {role.mention.id: gender_of(sentence, role.mention) for role in near}
    found = [role for role in near if told[role.mention.id] in genders]
    found = found or [role for role in near if not told[role.mention.id]]
    if not found:
        return None
    if len({role.bearer for role in found}) == 1:
        return _end(sentence, word, found[0].mention, "pronoun", 0.8)
    chosen = _foremost(found, sentence.number)
    return _end(sentence, word, chosen.mention, "pronoun", 0.65) if chosen is not None else None


def _genders(word: Word) -> tuple[str, ...]:
    text = word.text.lower()
    if text in ("её", "ее", "ей", "ею", "она", "неё", "нее", "ней", "нею"):
        return ("Fem",)
    if text in ("он", "оно"):
        return ("Masc",) if text == "он" else ("Neut",)
    return ("Masc", "Neut")


def _foremost(found: list[Role], number: int) -> Role | None:
    """The subject of the nearest sentence, or the only one who was named there."""
    for sentence in dict.fromkeys(role.sentence for role in found):
        near = [role for role in found if role.sentence == sentence]
        subjects = [role for role in near if role.subject]
        if len({role.bearer for role in subjects}) == 1:
            return subjects[0]
        if len({role.bearer for role in near}) == 1 and sentence < number:
            return near[0]
        if sentence < number:
            return None
    return None


def _speaker(sentence: Sentence, word: Word, kinds: frozenset[Schema]) -> End | None:
    """ "я", "нам": whoever speaks, in an interview or in a text of one's own; not inside a quotation."""
    before = sentence.text[sentence.start : word.start]
    if before.count("«") != before.count("»"):
        return None
    author, body = sentence.cast.author, sentence.cast.body
    single = word.lemma.lower() in ("я", "мой")
    who = author if single and author and author[1] is Schema.PERSON else None
    if not single:
        who = body or (author if author and author[1] is not Schema.PERSON else None)
    if who is None or who[1] not in kinds:
        return None
    mention = sentence.cast.speak(word.start, word.end, sentence.text, sentence.number, who)
    return End(mention.name, mention.schema, mention.id, "author", 0.85, word.start, word.end)


def _body(sentence: Sentence, word: Word, lemma: str, kinds: frozenset[Schema]) -> End | None:
    """ "движение", "фонда": the body that was called so, or the only one around."""
    if word.feature("Number") == "Plur" or _hers(sentence, word):
        return None
    roles = sentence.cast.recent(_THINGS, sentence.number, _FAR, word.start)
    earlier = [role for role in roles if role.mention.end_char <= word.start]
    so_called = [role for role in earlier if any(own.endswith(lemma) for own in called(sentence, role.mention))]
    if so_called:
        sure = 0.88 if len({role.bearer for role in so_called}) == 1 else 0.7
        return _end(sentence, word, so_called[0].mention, "description", sure)
    near = [role for role in earlier if sentence.number - _BACK <= role.sentence]
    alike = [role for role in near if _alike(sentence, role.mention, lemma, told=True)]
    alike = alike or [role for role in near if _alike(sentence, role.mention, lemma, told=False)]
    if len({role.bearer for role in alike}) == 1:
        return _end(sentence, word, alike[0].mention, "description", 0.75)
    author = sentence.cast.author
    if word.text[0].isupper() and word.start > sentence.start and author and author[1] in kinds - {Schema.PERSON}:
        mention = sentence.cast.speak(word.start, word.end, sentence.text, sentence.number, author)
        return End(mention.name, mention.schema, mention.id, "author", 0.8, word.start, word.end)
    if lemma in _ALONE:
        return noted(sentence, word.start, word.end, upright(word), Schema.PUBLIC_BODY)
    return None


_ALONE: Final = words(
    "разведка контрразведка спецслужба правительство парламент полиция прокуратура мэрия суд казначейство"
)


def _hers(sentence: Sentence, word: Word) -> bool:
    """True for "её движение", "наш фонд": whose it is tells more than what was last called so."""
    before = sentence.text[max(0, word.start - 8) : word.start].lower().split()[-1:]
    return before in (["её"], ["ее"], ["его"], ["их"])


_GROUPS: Final = (
    words("организация группа объединение движение союз партия лига ассоциация структура сообщество фонд комитет"),
    words("компания фирма предприятие холдинг ооо общество банк"),
    words("издание канал сайт газета портал телеканал редакция журнал радио агентство телеграм-канал"),
    words("ведомство министерство посольство правительство администрация комиссия агентство департамент управление"),
    words("форум конгресс конференция съезд"),
)
_GENERIC: Final = words("организация группа объединение структура компания фирма издание ведомство холдинг")


def _alike(sentence: Sentence, mention: Mention, lemma: str, told: bool) -> bool:
    """True where a general word may mean the body: "организация" for a movement, "издание" for a newspaper.

    With ``told`` the text must have called the body by such a word.
    """
    if lemma not in _GENERIC:
        return False
    own = called(sentence, mention)
    group = next(group for group in _GROUPS if lemma in group)
    return bool(own & group) if told else not own & n.KINDS.keys()


def _somebody(sentence: Sentence, word: Word, lemma: str) -> End | None:
    """ "предприниматель", "обвиняемый": the one person who was called so, or the only one around."""
    if word.feature("Number") == "Plur":
        return None
    roles = sentence.cast.recent((Schema.PERSON,), sentence.number, 8, word.start)
    so_called = [role for role in roles if lemma in noun_before(sentence, role.mention)]
    if so_called and len({role.bearer for role in so_called}) == 1:
        return _end(sentence, word, so_called[0].mention, "description", 0.78)
    if lemma in _ACCUSED:
        people = (role for role in sentence.cast.roles if role.mention.schema is Schema.PERSON)
        charged = next((role for role in people if not role.mention.text.isupper()), None)
        return _end(sentence, word, charged.mention, "description", 0.7) if charged is not None else None
    near = [role for role in roles if sentence.number - _BACK <= role.sentence < sentence.number]
    if len({role.bearer for role in near}) == 1 and lemma in _WHOEVER | _ACCUSED:
        return _end(sentence, word, near[0].mention, "description", 0.65)
    if lemma in n.OFFICES:
        return noted(sentence, word.start, word.end, upright(word), Schema.PERSON)
    return None


_WHOEVER: Final = words("бизнесмен предприниматель политик активист активистка чиновник мужчина женщина обвиняемый")


def _event(sentence: Sentence, word: Word) -> End | None:
    """The event that was called so, the only one around, or the words themselves."""
    roles = sentence.cast.recent((Schema.EVENT,), sentence.number, 5, word.start)
    named = [role for role in roles if role.mention.end_char <= word.start]
    lemma = word.lemma.lower()
    so_called = [role for role in named if lemma in called(sentence, role.mention)]
    if len({role.bearer for role in so_called}) == 1:
        return _end(sentence, word, so_called[0].mention, "description", 0.85)
    near = [role for role in named if sentence.number - 2 <= role.sentence]
    if len({role.bearer for role in near}) == 1 and lemma in _MEETINGS:
        return _end(sentence, word, near[0].mention, "description", 0.75)
    if word.feature("Number") == "Plur":
        return None
    return noted(sentence, word.start, word.end, upright(word), Schema.EVENT)


_MEETINGS: Final = words("мероприятие встреча форум съезд конференция конгресс акция собрание")


def _estate(sentence: Sentence, word: Word, kinds: frozenset[Schema]) -> End | None:
    if Schema.REAL_ESTATE not in kinds:
        return None
    return noted(sentence, word.start, word.end, upright(word), Schema.REAL_ESTATE)


def _end(sentence: Sentence, word: Word, to: Mention, how: str, sure: float) -> End:
    mention = sentence.cast.refer(word.start, word.end, sentence.text, to.schema, to, how, sure, sentence.number)
    return End(mention.name, mention.schema, mention.id, how, sure, word.start, word.end)
