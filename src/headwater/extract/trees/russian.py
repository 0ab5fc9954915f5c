"""Russian for the grammar of trees: closed lists, role nouns, moods; the verbs stand in ``russian_verbs``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from headwater.extract.lexicon.grammar import words
from headwater.extract.russian.dropped import dropped
from headwater.extract.russian.nouns import KIN, KINDS, PEOPLE_NOUNS, STAFF
from headwater.extract.russian.reference import refers
from headwater.extract.syntax import Tree, Word
from headwater.extract.trees.clauses import Clause
from headwater.extract.trees.grammar import Grammar
from headwater.extract.trees.lexicons import Lexicon
from headwater.extract.trees.modality import Moods
from headwater.extract.trees.russian_idioms import PHRASES
from headwater.extract.trees.russian_nouns import ROLE_NOUNS
from headwater.extract.trees.russian_verbs import CUES
from headwater.extract.trees.verbs import by_lemma

FUNDING: Final = words(
    "грант деньга деньги средство средства сумма пожертвование взнос субсидия финансирование кредит заём заем транш "
    "рубль евро доллар гонорар зарплата премия стипендия перевод платёж платеж дотация донат транша вознаграждение "
    "гривна фунт франк крона тенге лари копейка цент миллион тысяча миллиард выплата ссуда перечисление наличные "
    "капитал инвестиция оклад жалованье аванс чек финансы"
)
GOODS: Final = words(
    "помещение офис зал здание автобус автомобиль машина оборудование гостиница билет квартира студия сервер "
    "типография площадка склад жильё транспорт эфир особняк здание номер самолёт самолет яхта аппаратура техника связь "
    "компьютер ноутбук дом вилла база стадион усадьба кабинет автотранспорт услуга микрофон сцена палатка павильон "
    "продукт обед питание проживание перелёт перелет дорога проезд размещение кров площадь этаж охрана "
    "защита помощь мебель поездка переезд командировка лечение учёба пребывание расход "
    "газета тираж виза паспорт путёвка экипировка форма оружие данные база"
)
BODIES: Final = words("движение фонд партия организация компания фирма банк канал сайт холдинг издание институт клуб")
_MEDIA: Final = words(
    "газета журнал телеканал канал радио радиостанция сайт портал издание агентство редакция блогер блог "
    "телеграм-канал паблик еженедельник пресса таблоид медиа"
)
_ROLES: Final = {
    ":ins": "by", ":dat": "to", "от": "from", "из": "from", "у": "from", "с": "with", "со": "with", "в": "in",
    "во": "in", "на": "at", "для": "for", "через": "through", "к": "to", "за": "for", "о": "about", "об": "about",
    "при": "under", "под": "below", "по": "along", "перед": "before", "против": "against", ":gen": "of",
    "вместе с": "together with", "совместно с": "jointly with", "наряду с": "together with",
    "во главе": "heading", "вместе со": "together with",
}  # fmt: skip


SUPPLIES: Final = GOODS | words(
    "учебник листовка плакат рация палатка каска бронежилет автомат патрон топливо бензин еда продукт лекарство "
    "медикамент принтер телефон флаг футболка майка баннер стенд звук свет склад автобус брошюра газета книга рюкзак "
    "дрон щит доля катер лодка грузовик фургон микроавтобус джип пропуск удостоверение имущество инвентарь "
    "стройматериал участок земля прибор станок комната аудитория спортзал лагерь гараж"
)
_NEEDS: Final = {
    "aid": words("помощь поддержка содействие"),
    "visit": words("визит поездка"),
    "costs": words("расход затрата издержка трата"),
    "share": words("доля пакет процент акция контроль часть половина % пай бумага"),
    "speech": words("доклад речь лекция приветствие обращение сообщение"),
    "post": words("пост должность место кресло"),
    "meeting": words("встреча переговоры беседа консультация контакт"),
    "show": words("программа колонка передача рубрика шоу эфир курс семинар блог подкаст"),
    "pact": words("соглашение договор меморандум контракт"),
    "charge": words("обвинение приговор наказание"),
    "sanction": words("список перечень реестр"),
    "debts": words("долг задолженность кредит"),
    "flat": words("квартира дом комната жильё жилье дача"),
    "supplies": SUPPLIES,
}


def _idiom(clause: Clause, lemmas: frozenset[str]) -> bool:
    """False for fixed phrases in which a verb means something else."""
    if clause.lemma in ("принять", "принимать"):
        return "участие" in lemmas
    if clause.lemma in ("проводить", "провести"):
        return not lemmas & {"политика", "линия", "время", *_NEEDS["meeting"]}
    if clause.lemma in ("предъявить", "предъявлять"):
        return "обвинение" in lemmas
    if clause.lemma in ("находиться", "быть"):
        return not lemmas
    return clause.lemma not in ("состоять", "входить", "войти") or not lemmas


Lemmas = Callable[[str], frozenset[str]]
_CHECKS: Final[Mapping[str, Callable[[Lemmas], bool]]] = {
    "sum": lambda lemmas: bool(lemmas("subject") & FUNDING),
    "goods by": lambda lemmas: bool(lemmas("by") & GOODS),
    "helped with": lambda lemmas: bool(lemmas("with") & (SUPPLIES | words("виза билет документ жильё переезд"))),
    "lodged": lambda lemmas: bool(lemmas("in") | lemmas("at")) and not lemmas("object") & BODIES,
    "medium": lambda lemmas: bool(lemmas("subject") & _MEDIA),
    "dissolved": lambda lemmas: not lemmas("by") & {"постановление"},
    "sited": lambda lemmas: "имя" not in lemmas("at"),
    "hosting": lambda lemmas: "участие" not in lemmas("object"),
    "person": lambda lemmas: not lemmas("object") & {"участие", "закон", "решение", "присяга", "мера"},
    "no object": lambda lemmas: not lemmas("object"),
    "court": lambda lemmas: bool(lemmas("in") & {"суд", "процесс", "дело", "трибунал"}),
    "listed": lambda lemmas: bool(lemmas("in") & {"список", "перечень", "реестр", "санкционный"}),
}


def _beside(tree: Tree, place: int, name: int) -> bool:
    """True for a noun for people in the case of a name: "бизнесмен Пётр Орлов", never "фонда Николая …"."""
    word = tree.words[place]
    lemma = word.lemma.lower()
    if lemma in KINDS or (lemma not in PEOPLE_NOUNS | KIN and word.feature("Animacy") != "Anim"):
        return False
    other = tree.words[name] if name < len(tree.words) else None
    cases = {word.feature("Case"), other.feature("Case")} if other is not None else {""}
    if lemma in KIN | STAFF:
        his = place > 0 and tree.words[place - 1].text.lower() in ("его", "её", "ее", "их") and lemma in KIN
        return len(cases) == 1 and (tree.words[name - 1].text == "," if name > place + 1 else his)
    return len(cases) < 2 or "" in cases or cases == {"Gen", "Acc"}


def _passive(word: Word) -> bool:
    return word.feature("Voice") == "Pass"


GRAMMAR: Final = Grammar(
    "ru",
    away=words("от из"),
    negations=words("не ни никогда"),
    modals=words("мочь"),
    relatives=words("который кто что"),
    whose=words("чей свой его её ее их он она они оно мой наш"),
    infinitives=words("чтобы"),
    asking=words("попросить просить поручить приказать заставить убедить нанять пригласить помочь"),
    loose=words("from to"),
    cases=True,
    roles=_ROLES,
    passive_participle=_passive,
    refers=refers,
    dropped=dropped,
    beside=_beside,
)
MOODS: Final = Moods(
    denying=words("отрицать отвергать отвергнуть опровергать опровергнуть оспаривать оспорить открещиваться"),
    doubting=words(
        "подозревать считать полагать думать предполагать сомневаться обвинять обвинить казаться возможно вероятно "
        "якобы неизвестно неясно утверждать подозрение обвинение слух сомнение версия возможность намерение"
    ),
    planning=words(
        "разрешить разрешать позволить позволять "
        "планировать намереваться намерен собираться хотеть надеяться обещать пообещать предложить предлагать готов "
        "готовиться попытаться пытаться стремиться согласиться договориться просить попросить должный"
    ),
    failing=words("отказаться отказываться прекратить перестать отказать запретить запрещать помешать"),
    conditions=words("если ли бы"),
    doubtful_modals=words("мочь возможно вероятно предположительно якобы видимо похоже бы ли будто"),
    reporting=words(
        "сказать заявить сообщить утверждать рассказать написать подтвердить обмолвиться проговориться признаться "
        "признать признавать уверять уверить настаивать добавить уточнить рассказывать говорить сообщать заявлять "
        "отметить отмечать пояснить объяснить вспоминать вспомнить показать свидетельствовать напомнить подчеркнуть "
        "подчёркивать поделиться писать клясться заверить заверять констатировать"
    ),
    evidence=words("доказательство подтверждение свидетельство"),
    unknown=words("неизвестно неясно непонятно неизвестный неясный непонятный"),
    knowing=words("знать выяснить установить узнать понять уточнить раскрыть раскрывать сообщать сообщить"),
)
RUSSIAN: Final = Lexicon(
    GRAMMAR,
    MOODS,
    by_lemma(CUES),
    roles=ROLE_NOUNS,
    phrases=PHRASES,
    whole=words(":gen в во при на от из"),
    needs=_NEEDS,
    checks=_CHECKS,
    funding=FUNDING,
    goods=GOODS,
    support=words("поддержка солидарность"),
    becoming=words(
        "стать становиться назначить назначать избрать избирать выбрать оставаться остаться являться быть выступить "
        "выступать указать указывать значиться числиться оказаться служить считаться работать утвердить называть "
        "назвать состоять"
    ),
    bodies=BODIES,
    giver=words("от :gen"),
    taker=words("для :dat на"),
    inside=words("в во из"),
    asking=words("кто кому кем чей"),
    unknown=words("неизвестно неясно установить выяснить знать раскрывать раскрыть сообщать"),
)
