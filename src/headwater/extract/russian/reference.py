"""What Russian nouns and pronouns without a name stand for; a doubtful one stays unresolved."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from headwater.extract.lexicon.grammar import words
from headwater.extract.russian import nouns as n
from headwater.extract.russian.alike import alike
from headwater.extract.russian.appositions import apposed
from headwater.extract.russian.bodies import POINTING
from headwater.extract.russian.called import called, noun_before
from headwater.extract.russian.phrases import noted, phrase, upright
from headwater.extract.russian.pronouns import BACK, THINGS, pronoun, referring, speaking
from headwater.extract.sentence import End, Sentence
from headwater.extract.syntax import ROOT, Tree, Word
from headwater.model import Schema
from headwater.text.names import NameSpan

ESTATES: Final = words("офис здание помещение особняк вилла усадьба штаб-квартира склад квартира дом база")
_FAR = 30
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
            return speaking(sentence, word, kinds)
        return pronoun(sentence, word, kinds, _doer_of(sentence, tree, place)) if lemma in _HE else None
    if lemma in _SHARES | _ENDS and (whole := _whole(sentence, tree, place, kinds)) is not None:
        return whole
    if word.upos in ("VERB", "ADJ"):
        return _doer(sentence, word, lemma, kinds)
    if word.upos not in ("NOUN", "PROPN"):
        return None
    return _noun(sentence, tree, place, kinds)


def _doer_of(sentence: Sentence, tree: Tree, place: int) -> frozenset[int]:
    """Where the names start that act in the clause of a pronoun: "она заплатила ему" tells of two."""
    verb = tree.words[place].head
    if verb == ROOT or tree.words[verb].upos != "VERB" or tree.words[place].deprel.startswith("nsubj"):
        return frozenset()
    acts = [child for child in tree.children[verb] if tree.words[child].deprel.startswith("nsubj")]
    found = [_name_at(sentence, tree, at) for at in acts]
    return frozenset(name.start for name in found if name is not None)


def _doer(sentence: Sentence, word: Word, lemma: str, kinds: frozenset[Schema]) -> End | None:
    """ "протестующие", "обвиняемый": participles that stand for people."""
    if lemma in _DOING and kinds >= _TAKERS and word.feature("Number") == "Plur":
        return noted(sentence, word.start, word.end, upright(word), Schema.LEGAL_ENTITY)
    accused = lemma in _ACCUSED and Schema.PERSON in kinds
    return _somebody(sentence, word, lemma, kinds) if accused else None


def _noun(sentence: Sentence, tree: Tree, place: int, kinds: frozenset[Schema]) -> End | None:
    word, lemma = tree.words[place], tree.words[place].lemma.lower()
    somebody = lemma in n.PEOPLE_NOUNS or (word.feature("Animacy") == "Anim" and word.feature("Number") == "Sing")
    if somebody and Schema.PERSON in kinds and (named := _bearer(sentence, tree, place)) is not None:
        return named
    if (said := apposed(sentence, tree, place)) is not None:
        return said if said.schema in kinds else None
    if lemma == "премия" and kinds >= _TAKERS:
        return None  # it is what is given
    if _described(tree, place):
        return _described_end(sentence, tree, place, kinds)
    if lemma in _STATES and Schema.PUBLIC_BODY in kinds:
        return _state(sentence, word)
    if lemma in n.BODY_NOUNS | n.PUBLIC and kinds & THINGS:
        return _body(sentence, word, lemma, kinds)
    if (lemma in n.EVENT_NOUNS and Schema.EVENT in kinds) or (lemma in _JOURNEYS and kinds == {Schema.EVENT}):
        return _event(sentence, word)
    crowd = word.feature("Animacy") == "Anim" and word.feature("Number") == "Plur" and kinds >= _TAKERS
    if (crowd or lemma in n.PEOPLE_NOUNS | _ACCUSED | _CROWDS) and Schema.PERSON in kinds:
        return _somebody(sentence, word, lemma, kinds)
    if lemma in n.PAPERS and Schema.DOCUMENT in kinds:
        return noted(sentence, word.start, word.end, upright(word), Schema.DOCUMENT)
    return _estate(sentence, word, kinds) if lemma in ESTATES else None


_SHARES: Final = words("доля пакет процент % акция часть половина контроль пай большинство треть четверть бумага")
"""What one owns of a body: "владеет 60 % компании"."""
_ENDS: Final = words(
    "счёт счет адрес польза нужда деятельность проведение организация содержание развитие кошелёк имя поддержка проект "
    "работа программа создание покупка закупка кампания строительство ремонт представитель структура отделение касса "
    "сторонник активист член команда редакция бюджет призыв заявление лозунг идея взгляд позиция материал люди "
    "кандидатура требование долг интерес выдвижение страница участник боец гость руководство штаб аппарат сайт "
    "независимость автономия отделение задолженность нападка слово"
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
        held = tree.words[place].lemma.lower() in _SHARES and _within(tree, child)
        bent = word.feature("Case") in ("Gen", "") or quoted or held
        if child <= place or word.deprel.partition(":")[0] != "nmod" or not bent:
            continue
        if any(tree.words[below].upos == "ADP" for below in tree.children[child]) and not held:
            continue
        name = _name_at(sentence, tree, child)
        if name is None:
            return refers(sentence, tree, child, kinds)
        mention = sentence.cast.at(name)
        if mention.schema in kinds:
            return End(mention.name, mention.schema, mention.id, mention.how or "name", 0.9, name.start, name.end)
    return None


def _within(tree: Tree, place: int) -> bool:
    """True for "доля в фирме"."""
    inside = any(tree.words[below].text.lower() in ("в", "во") for below in tree.children[place])
    return inside and tree.words[place].feature("Case") == "Loc"


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
    if word.lemma.lower() in n.KIN and first.text[-1] in "оуиеэю" and first.start == word.end + 1:
        return False  # "брату Бойко" is another than Бойко
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
        and not _aside(tree, word)
        and word.lemma.lower() not in _POINTING
        and word.upos not in ("PRON", "DET")
        for word in below
    )


def _aside(tree: Tree, word: Word) -> bool:
    """True for a participle behind a comma: "Союз, основанный Вейсом", is the union spoken of."""
    at = next((place for place, other in enumerate(tree.words) if other is word), 0)
    return at > 0 and word.deprel == "acl" and tree.words[at - 1].text == ","


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
    if lemma in _ACCOUNTS and word.feature("Number") == "Plur" and Schema.USER_ACCOUNT in kinds:
        return phrase(sentence, tree, place, Schema.USER_ACCOUNT)
    several = word.feature("Number") == "Plur"
    if several and word.feature("Animacy") == "Anim" and kinds >= _TAKERS and lemma not in _ANYONE:
        return phrase(sentence, tree, place, Schema.LEGAL_ENTITY)
    named = any(_name_at(sentence, tree, child) is not None for child in tree.children[place] if child > place)
    if lemma in n.PEOPLE_NOUNS and Schema.PERSON in kinds and owned and (named or not several):
        return phrase(sentence, tree, place, Schema.PERSON)
    if several or lemma == "группа":
        return None
    if lemma in ("бюджет", "казна") and Schema.PUBLIC_BODY in kinds:
        return phrase(sentence, tree, place, Schema.PUBLIC_BODY)
    told = any(_telling(tree.words[child]) for child in tree.children[place])
    if (people or told) and lemma in n.BODY_NOUNS | n.PUBLIC and Schema.ORGANIZATION in kinds:
        return phrase(sentence, tree, place, Schema.ORGANIZATION)
    if not owned:
        return None
    if lemma in n.PUBLIC and Schema.PUBLIC_BODY in kinds:
        return phrase(sentence, tree, place, Schema.PUBLIC_BODY)
    if lemma in n.BODY_NOUNS and Schema.ORGANIZATION in kinds:
        return phrase(sentence, tree, place, Schema.ORGANIZATION)
    return None


def _telling(word: Word) -> bool:
    """True for an adjective that says which kind of body is meant: "судоремонтный завод"."""
    return word.deprel.startswith("amod") and word.upos == "ADJ" and word.lemma.lower() not in POINTING


def _thing(sentence: Sentence, tree: Tree, place: int, kinds: frozenset[Schema]) -> End | None:
    """An event, a building or a paper told by its own words."""
    word, lemma = tree.words[place], tree.words[place].lemma.lower()
    journey = lemma in _JOURNEYS and kinds == {Schema.EVENT}
    round_table = lemma == "стол" and any(tree.words[at].lemma == "круглый" for at in tree.children[place])
    held = lemma == "собрание" and any(tree.words[at].text.lower() == "на" for at in tree.children[place])
    if ((lemma in n.EVENT_NOUNS or round_table or held) and Schema.EVENT in kinds) or journey:
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


def _body(sentence: Sentence, word: Word, lemma: str, kinds: frozenset[Schema]) -> End | None:
    """ "движение", "фонда": the body that was called so, or the only one around."""
    if word.feature("Number") == "Plur" or _hers(sentence, word):
        return None
    roles = sentence.cast.recent(THINGS, sentence.number, _FAR, word.start)
    earlier = [role for role in roles if role.mention.end_char <= word.start]
    so_called = [role for role in earlier if any(own.endswith(lemma) for own in called(sentence, role.mention))]
    if so_called:
        sure = 0.88 if len({role.bearer for role in so_called}) == 1 else 0.7
        return referring(sentence, word, so_called[0].mention, "description", sure)
    near = [role for role in earlier if sentence.number - BACK <= role.sentence]
    meant = [role for role in near if alike(sentence, role.mention, lemma, told=True)]
    meant = meant or [role for role in near if alike(sentence, role.mention, lemma, told=False)]
    if len({role.bearer for role in meant}) == 1:
        return referring(sentence, word, meant[0].mention, "description", 0.75)
    author = sentence.cast.author
    if word.text[0].isupper() and word.start > sentence.start and author and author[1] in kinds - {Schema.PERSON}:
        mention = sentence.cast.speak(word.start, word.end, sentence.text, sentence.number, author)
        return End(mention.name, mention.schema, mention.id, "author", 0.8, word.start, word.end)
    if lemma in n.PUBLIC and Schema.PUBLIC_BODY in kinds:
        return noted(sentence, word.start, word.end, upright(word), Schema.PUBLIC_BODY)
    if lemma in n.BODY_NOUNS - _VAGUE and Schema.ORGANIZATION in kinds:
        return noted(sentence, word.start, word.end, upright(word), Schema.ORGANIZATION)
    return None


_STATES: Final = words("республика страна государство королевство держава эмират")


def _state(sentence: Sentence, word: Word) -> End | None:
    """ "республика": the only state or place spoken of shortly before."""
    near = sentence.cast.recent((Schema.ADDRESS,), sentence.number, 1, word.start)
    earlier = [role for role in near if role.mention.end_char <= word.start]
    if len({role.bearer for role in earlier}) != 1 or word.feature("Number") == "Plur":
        return None
    found = referring(sentence, word, earlier[0].mention, "description", 0.7)
    return replace(found, schema=Schema.PUBLIC_BODY)


_VAGUE: Final = words(
    "группа сеть проект инициатива сервис центр совет школа блок платформа миссия порт магазин сообщество община "
    "подразделение радио завод предприятие объединение общество бюро"
)
"""Nouns that tell too little to be an end by themselves."""


def _hers(sentence: Sentence, word: Word) -> bool:
    """True for "её движение", "наш фонд": whose it is tells more than what was last called so."""
    before = sentence.text[max(0, word.start - 8) : word.start].lower().split()[-1:]
    return before in (["её"], ["ее"], ["его"], ["их"])


def _somebody(sentence: Sentence, word: Word, lemma: str, kinds: frozenset[Schema]) -> End | None:
    """ "предприниматель", "обвиняемый": the one person who was called so, or the only one around."""
    if word.feature("Number") == "Plur":
        crowd = kinds >= _TAKERS and (lemma in _CROWDS or word.feature("Animacy") == "Anim") and lemma not in _ANYONE
        return noted(sentence, word.start, word.end, upright(word), Schema.LEGAL_ENTITY) if crowd else None
    roles = sentence.cast.recent((Schema.PERSON,), sentence.number, 8, word.start)
    so_called = [role for role in roles if lemma in noun_before(sentence, role.mention)]
    if so_called and len({role.bearer for role in so_called}) == 1:
        return referring(sentence, word, so_called[0].mention, "description", 0.78)
    if lemma in _ACCUSED:
        people = (role for role in sentence.cast.roles if role.mention.schema is Schema.PERSON)
        charged = next((role for role in people if not role.mention.text.isupper()), None)
        return referring(sentence, word, charged.mention, "description", 0.7) if charged is not None else None
    near = [role for role in roles if sentence.number - BACK <= role.sentence < sentence.number]
    if len({role.bearer for role in near}) == 1 and lemma in _WHOEVER | _ACCUSED:
        return referring(sentence, word, near[0].mention, "description", 0.65)
    if lemma in n.OFFICES | _CALLINGS:
        return noted(sentence, word.start, word.end, upright(word), Schema.PERSON)
    return None


_CROWDS: Final = words(
    "активист сторонник доброволец демонстрант протестующий ополченец боец участник сепаратист делегат редактор "
    "журналист сотрудник "
    "организатор шахтёр фермер лидер депутат задержанный студент бастующий волонтёр волонтер повстанец беженец"
)
_ANYONE: Final = words("человек люди ребёнок ребенок дети житель гражданин друг мужчина женщина гость")
_ACCOUNTS: Final = words("аккаунт бот тролль страница")
_DOING: Final = words("протестовать протестующий бастовать бастующий задержать задержанный")
_CALLINGS: Final = words("полковник майор офицер генерал банкир")
_TAKERS: Final = frozenset({Schema.LEGAL_ENTITY, Schema.PERSON, Schema.EVENT})
"""Kinds among which crowds count: those to whom something is given or done."""
_WHOEVER: Final = words("бизнесмен предприниматель политик активист активистка чиновник мужчина женщина обвиняемый")


def _event(sentence: Sentence, word: Word) -> End | None:
    """The event that was called so, the only one around, or the words themselves."""
    roles = sentence.cast.recent((Schema.EVENT,), sentence.number, 5, word.start)
    named = [role for role in roles if role.mention.end_char <= word.start]
    lemma = word.lemma.lower()
    so_called = [role for role in named if lemma in called(sentence, role.mention)]
    if len({role.bearer for role in so_called}) == 1:
        return referring(sentence, word, so_called[0].mention, "description", 0.85)
    near = [role for role in named if sentence.number - 2 <= role.sentence]
    if len({role.bearer for role in near}) == 1 and lemma in _MEETINGS:
        return referring(sentence, word, near[0].mention, "description", 0.75)
    if word.feature("Number") == "Plur":
        return None
    return noted(sentence, word.start, word.end, upright(word), Schema.EVENT)


_MEETINGS: Final = words("мероприятие встреча форум съезд конференция конгресс акция собрание")


def _estate(sentence: Sentence, word: Word, kinds: frozenset[Schema]) -> End | None:
    if Schema.REAL_ESTATE not in kinds:
        return None
    return noted(sentence, word.start, word.end, upright(word), Schema.REAL_ESTATE)
