"""Russian for the grammar of trees: closed lists, role nouns, moods; the verbs stand in ``russian_verbs``."""

from __future__ import annotations

from typing import Final

from headwater.extract.lexicon.grammar import words
from headwater.extract.russian.reference import refers
from headwater.extract.syntax import Word
from headwater.extract.trees.clauses import Clause
from headwater.extract.trees.grammar import Grammar
from headwater.extract.trees.lexicons import Lexicon
from headwater.extract.trees.modality import Moods
from headwater.extract.trees.russian_verbs import CUES
from headwater.extract.trees.verbs import by_lemma
from headwater.model import Relation

ROLE_NOUNS: Final = {
    **dict.fromkeys(words("председатель сопредседатель"), Relation.CHAIRS),
    **dict.fromkeys(
        words("лидер глава руководитель президент директор гендиректор начальник вождь координатор редактор ректор "
              "вице-президент командир"), Relation.LEADS),
    **dict.fromkeys(words("основатель сооснователь учредитель создатель основательница"), Relation.FOUNDED),
    **dict.fromkeys(words("член участник активист активистка депутат казначей секретарь советник"), Relation.MEMBER_OF),
    **dict.fromkeys(
        words("представитель представительница адвокат защитник пресс-секретарь посол делегат юрист лоббист "
              "уполномоченный"), Relation.REPRESENTS),
    **dict.fromkeys(words("сотрудник сотрудница корреспондент аналитик работник помощник помощница"), Relation.EMPLOYS),
    **dict.fromkeys(words("владелец совладелец собственник владелица бенефициар"), Relation.OWNS),
    **dict.fromkeys(words("филиал отделение подразделение ячейка представительство"), Relation.PART_OF),
    **dict.fromkeys(words("партнёр партнер союзник"), Relation.AFFILIATED_WITH),
    **dict.fromkeys(words("правопреемник преемник"), Relation.SUCCESSOR_OF),
    **dict.fromkeys(words("спонсор донор меценат"), Relation.FUNDS),
    **dict.fromkeys(words("гражданин гражданка"), Relation.CITIZEN_OF),
}  # fmt: skip
"""Nouns that say what one is to another; the bearer is the subject."""

FUNDING: Final = words(
    "грант деньга деньги средство средства сумма пожертвование взнос субсидия финансирование кредит заём заем транш "
    "рубль евро доллар гонорар зарплата премия стипендия перевод платёж платеж"
)
GOODS: Final = words(
    "помещение офис зал здание автобус автомобиль машина оборудование гостиница билет квартира студия сервер "
    "типография площадка склад жильё транспорт эфир"
)
BODIES: Final = words("движение фонд партия организация компания фирма банк канал сайт холдинг издание институт клуб")
_ROLES: Final = {
    ":ins": "by", ":dat": "to", "от": "from", "из": "from", "у": "from", "с": "with", "со": "with", "в": "in",
    "во": "in", "на": "at", "для": "for", "через": "through", "к": "to", "за": "for",
}  # fmt: skip


def _idiom(clause: Clause, lemmas: frozenset[str]) -> bool:
    """False for fixed phrases in which a verb means something else."""
    if clause.lemma in ("принять", "принимать"):
        return "участие" in lemmas
    if clause.lemma == "проводить":
        return not lemmas & {"политика", "линия", "время"}
    if clause.lemma == "предъявить":
        return "обвинение" in lemmas
    return clause.lemma != "состоять" or not lemmas


def _passive(word: Word) -> bool:
    return word.feature("Voice") == "Pass"


GRAMMAR: Final = Grammar(
    "ru",
    away=words("от из"),
    negations=words("не ни никогда"),
    modals=words("мочь"),
    relatives=words("который кто что"),
    whose=words("чей свой его её ее их"),
    infinitives=words("чтобы"),
    asking=words("попросить просить поручить приказать заставить убедить нанять пригласить помочь"),
    loose=words("from to"),
    cases=True,
    roles=_ROLES,
    passive_participle=_passive,
    refers=refers,
)
MOODS: Final = Moods(
    denying=words("отрицать отвергать отвергнуть опровергать опровергнуть оспаривать оспорить открещиваться"),
    doubting=words(
        "подозревать считать полагать думать предполагать сомневаться обвинять обвинить казаться возможно вероятно "
        "якобы неизвестно неясно утверждать"
    ),
    planning=words(
        "планировать намереваться намерен собираться хотеть надеяться обещать пообещать предложить предлагать готов "
        "готовиться попытаться пытаться стремиться согласиться договориться просить попросить должный"
    ),
    failing=words("отказаться отказываться прекратить перестать отказать"),
    conditions=words("если ли бы"),
    doubtful_modals=words("мочь возможно вероятно предположительно якобы видимо похоже бы ли будто"),
    reporting=words("сказать заявить сообщить утверждать рассказать написать подтвердить"),
    evidence=words("доказательство подтверждение свидетельство"),
)
RUSSIAN: Final = Lexicon(
    GRAMMAR,
    MOODS,
    by_lemma(CUES),
    roles=ROLE_NOUNS,
    whole=words(":gen в во при на"),
    funding=FUNDING,
    goods=GOODS,
    support=words("поддержка солидарность"),
    becoming=words("стать становиться назначить избрать оставаться являться быть"),
    bodies=BODIES,
    giver=words("от :gen"),
    taker=words("для :dat на"),
    inside=words("в во из"),
    asking=words("кто кому кем чей"),
    unknown=words("неизвестно неясно установить выяснить знать раскрывать раскрыть сообщать"),
)
