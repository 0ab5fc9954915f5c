"""Whether a general Russian noun may mean a body: "организация" for a movement, "издание" for a newspaper."""

from __future__ import annotations

from typing import Final

from headwater.extract.lexicon.grammar import words
from headwater.extract.russian import nouns as n
from headwater.extract.russian.called import called
from headwater.extract.sentence import Sentence
from headwater.model import Mention

_GROUPS: Final = (
    words("организация группа объединение движение союз партия лига ассоциация структура сообщество фонд комитет"),
    words("компания фирма предприятие холдинг ооо общество банк"),
    words("издание канал сайт газета портал телеканал редакция журнал радио агентство телеграм-канал"),
    words("ведомство министерство посольство правительство администрация комиссия агентство департамент управление"),
    words("форум конгресс конференция съезд"),
)
_GENERIC: Final = words("организация группа объединение структура компания фирма издание ведомство холдинг")


def alike(sentence: Sentence, mention: Mention, lemma: str, told: bool) -> bool:
    """True where a general word may mean the body: "организация" for a movement, "издание" for a newspaper.

    With ``told`` the text must have called the body by such a word.
    """
    if lemma not in _GENERIC:
        return False
    own = called(sentence, mention)
    group = next(group for group in _GROUPS if lemma in group)
    return bool(own & group) if told else not own & n.KINDS.keys()
