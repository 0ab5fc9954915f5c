"""Russian verbs that state a relation together with a noun: "встал на сторону", "подал в суд на", "дал задание"."""

from __future__ import annotations

from typing import Any, Final

from headwater.extract.lexicon import cues as c
from headwater.extract.lexicon.grammar import words
from headwater.extract.trees.phrases import Phrase, by_verb
from headwater.model import Relation

_ANYBODY: Final = c.SUPPORTED
_BEING: Final = "находиться быть оказаться оказываться оставаться остаться перейти попасть состоять пребывать"
_GIVING: Final = "дать давать отдать отдавать поставить ставить спустить спускать раздавать передать передавать"
_ORDERS: Final = "задание указание поручение приказ распоряжение команда инструкция директива установка темник"
_WRITING: Final = (
    "опубликовать публиковать напечатать печатать выпустить выпускать снять снимать показать показывать написать "
    "разместить подготовить дать давать сделать"
)
_PIECES: Final = (
    "статья сюжет передача номер выпуск материал полоса программа фильм репортаж очерк заметка интервью публикация "
    "колонка серия цикл текст эфир пост ролик расследование разворот обложка"
)
_SHOWING: Final = "выразить выражать высказать объявить заявить оказать оказывать обещать подтвердить"


def _p(verbs: str, nouns: str, relation: Relation, **more: Any) -> Phrase:
    return Phrase(tuple(verbs.split()), words(nouns), relation, **more)


HOLDING: Final = (
    _p(
        "стоять встать стать находиться",
        "глава",
        Relation.LEADS,
        at="in",
        object=":gen",
        subject_kinds=c.PEOPLE,
        object_kinds=c.BODIES,
    ),
    _p(
        "вести осуществлять взять принять",
        "руководство управление",
        Relation.LEADS,
        object=":gen|by",
        subject_kinds=c.PEOPLE,
        object_kinds=c.BODIES,
        sure=0.85,
    ),
    _p(
        "осуществлять вести держать установить взять",
        "надзор контроль кураторство присмотр",
        Relation.SUPERVISES,
        object="за|над|:ins|for",
        object_kinds=_ANYBODY,
        sure=0.86,
    ),
    _p(_BEING, "контроль", Relation.CONTROLS, at="below", subject=":gen", object="patient", object_kinds=c.BODIES),
    _p(
        _BEING,
        "надзор кураторство опека крыло присмотр патронат",
        Relation.SUPERVISES,
        at="below",
        subject=":gen",
        object="patient",
        object_kinds=_ANYBODY,
        sure=0.84,
    ),
    _p(
        _BEING,
        "управление руководство командование начало",
        Relation.LEADS,
        at="below",
        subject=":gen",
        object="patient",
        subject_kinds=c.PEOPLE,
        object_kinds=c.BODIES,
        sure=0.82,
    ),
    _p(
        _BEING,
        "рука собственность владение",
        Relation.OWNS,
        at="in",
        subject=":gen|у",
        object="patient",
        object_kinds=c.OWNABLE,
    ),
    _p(
        _BEING,
        "подчинение ведение",
        Relation.CONTROLS,
        at="in",
        subject=":gen|у",
        object="patient",
        object_kinds=c.BODIES,
    ),
    _p(_GIVING, _ORDERS, Relation.TASKS, object="to|:dat", object_kinds=_ANYBODY, sure=0.88),
    _p(
        "получить получать принимать принять",
        _ORDERS,
        Relation.TASKS,
        subject="from|от|из|с|:gen",
        object="taker",
        object_kinds=_ANYBODY,
        sure=0.88,
    ),
    _p(
        "выполнять выполнить исполнять исполнить",
        _ORDERS,
        Relation.TASKS,
        subject=":gen",
        object="taker",
        object_kinds=_ANYBODY,
        sure=0.88,
    ),
    _p(
        "действовать работать выступать писать поступать жить провести организовать",
        "указка",
        Relation.DIRECTS,
        at="along",
        subject=":gen",
        object="taker",
        object_kinds=_ANYBODY,
        sure=0.86,
    ),
    _p(
        "согласовывать согласовать утверждать утвердить визировать",
        "лозунг тема текст план список повестка материал",
        Relation.DIRECTS,
        object=":gen",
        object_kinds=c.BODIES,
        sure=0.75,
    ),
)
RUNNING: Final = (
    _p(
        "заниматься заняться ведать отвечать руководить заведовать",
        "организация подготовка проведение",
        Relation.ORGANISES,
        at="by|object|for",
        object=":gen",
        object_kinds=c.EVENTS,
        sure=0.85,
    ),
    _p(
        "заниматься заняться ведать отвечать",
        "финансирование",
        Relation.FUNDS,
        at="by|object|for",
        object=":gen",
        sure=0.82,
    ),
)
VOICES: Final = (
    _p(
        "встать вставать перейти стать оказаться выступить",
        "сторона",
        Relation.STATES_SUPPORT_FOR,
        at="at",
        object=":gen",
        object_kinds=_ANYBODY,
        sure=0.88,
    ),
    _p("принять занять взять держать", "сторона", Relation.STATES_SUPPORT_FOR, object=":gen", sure=0.86),
    _p(
        _SHOWING,
        "поддержка солидарность симпатия сочувствие готовность",
        Relation.STATES_SUPPORT_FOR,
        object="to|:dat|:gen|with|с|со",
        object_kinds=c.SUPPORTED,
        sure=0.86,
    ),
    _p(_WRITING, _PIECES, Relation.COVERS, object="о|об|обо|about|про", subject_kinds=_ANYBODY, sure=0.86),
    _p("посвятить посвящать отвести", _PIECES, Relation.COVERS, object="to|:dat", subject_kinds=_ANYBODY, sure=0.88),
    _p(
        "вести провести показать показывать дать",
        "трансляция эфир репортаж прямой",
        Relation.COVERS,
        object=":gen|с|from|о",
        object_kinds=c.SUPPORTED,
        sure=0.85,
    ),
)
DEALINGS: Final = (
    _p(
        "вести проводить провести",
        "переговоры беседа консультация разговор",
        Relation.MET,
        object="with|с|со",
        object_kinds=_ANYBODY,
        sure=0.85,
    ),
    _p(
        "поддерживать иметь наладить установить держать",
        "контакт связь отношение переписка",
        Relation.CONTACTED,
        object="with|с|со",
        object_kinds=c.ACTORS,
        sure=0.82,
    ),
    _p("иметь", "отношение", Relation.AFFILIATED_WITH, object="to|к", object_kinds=_ANYBODY, sure=0.8),
    _p(
        "заключить заключать подписать подписывать",
        "соглашение договор меморандум контракт",
        Relation.AFFILIATED_WITH,
        object="with|с|со",
        subject_kinds=c.BODIES,
        object_kinds=c.BODIES,
        sure=0.86,
    ),
    _p("представлять защищать отстаивать", "интерес", Relation.REPRESENTS, object=":gen", object_kinds=_ANYBODY),
    _p(
        "войти входить сидеть заседать состоять числиться попасть",
        "правление совет президиум руководство состав исполком политсовет комитет попечитель",
        Relation.MEMBER_OF,
        at="in",
        object=":gen",
        subject_kinds=c.PEOPLE,
        object_kinds=c.BODIES,
        sure=0.88,
    ),
)
PHRASES: Final = by_verb((*HOLDING, *RUNNING, *VOICES, *DEALINGS))
"""Phrases of each verb."""
