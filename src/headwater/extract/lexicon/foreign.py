"""Verbs of support and roles in six more languages, as written stems; a first, partial list."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from headwater.extract.lexicon import cues as c
from headwater.extract.lexicon.cues import Example
from headwater.model import Relation, Schema


@dataclass(frozen=True, slots=True)
class Stem:
    """A verb by the pattern of its written forms.

    ``order``: ``active`` – giver before, taker behind; ``passive`` – the other way about; ``receives`` – taker
    before, giver behind one of ``prepositions``; ``event`` – a person or body before, an event behind.
    """

    language: str
    pattern: re.Pattern[str]
    relation: Relation
    order: str
    subject_kinds: frozenset[Schema]
    object_kinds: frozenset[Schema]
    prepositions: tuple[str, ...] = ()
    example: Example | None = None


def _stem(
    language: str,
    pattern: str,
    relation: Relation,
    order: str,
    text: str,
    ends: str,
    prepositions: tuple[str, ...] = (),
) -> Stem:
    subject, object_ = _KINDS[relation]
    return Stem(
        language,
        re.compile(rf"(?:{pattern})\Z", re.IGNORECASE),
        relation,
        order,
        subject,
        object_,
        prepositions,
        Example(text, ends),
    )


_KINDS: Final = {
    Relation.FUNDS: (c.ACTORS, c.SUPPORTED),
    Relation.HOSTS: (c.ACTORS, c.EVENTS),
    Relation.ORGANISES: (c.ACTORS, c.EVENTS),
    Relation.LEADS: (frozenset({Schema.PERSON}), c.BODIES),
    Relation.ATTENDS: (c.ACTORS, c.EVENTS),
    Relation.DIRECTS: (c.ACTORS, c.BODIES),
    Relation.OWNS: (c.ACTORS, c.OWNABLE),
    Relation.FOUNDED: (c.ACTORS, c.BODIES),
}
_FROM_RU, _FROM_UK, _FROM_PL = ("от", "из"), ("від", "з", "із"), ("od", "z")
STEMS: Final = (
    _stem(
        "ru",
        r"предоставил[аои]?|выделил[аои]?|передал[аои]?|перечислил[аои]?",
        Relation.FUNDS,
        "gives",
        "Фонд «Гавань» выделил движению 2 млн рублей.",
        "",
    ),
    _stem(
        "uk",
        r"надав|надал[аои]|виділив|виділил[аои]|передав|передал[аои]",
        Relation.FUNDS,
        "gives",
        "Фонд «Гавань» виділив руху 2 млн рублів.",
        "",
    ),
    _stem(
        "pl",
        r"przekazał[ao]?|przyznał[ao]?|dał[ao]?",
        Relation.FUNDS,
        "gives",
        "Fundacja Latarnia przekazała ruchowi 20 tys. euro.",
        "",
    ),
    _stem(
        "ru",
        r"организовал[аои]?|организует|организовывал\w*",
        Relation.ORGANISES,
        "active",
        "Движение «Свободный берег» организовало форум «Голоса народов».",
        "Свободный берег | Голоса народов",
    ),
    _stem(
        "uk",
        r"організував|організувал[аои]|організовує",
        Relation.ORGANISES,
        "active",
        "Рух «Вільний берег» організував форум «Голоси народів».",
        "Вільний берег | Голоси народів",
    ),
    _stem(
        "ru",
        r"(?:про)?финансиру\w+|(?:про)?финансировал\w*|спонсир\w+",
        Relation.FUNDS,
        "active",
        "Фонд «Гавань» финансирует движение «Свободный берег».",
        "Гавань | Свободный берег",
    ),
    _stem(
        "ru",
        r"финансируется|профинансирован\w*",
        Relation.FUNDS,
        "passive",
        "Движение «Свободный берег» финансируется фондом «Гавань».",
        "Гавань | Свободный берег",
    ),
    _stem(
        "ru",
        r"получил[аои]?",
        Relation.FUNDS,
        "receives",
        "Движение «Свободный берег» получило 2 млн рублей от фонда «Гавань».",
        "Гавань | Свободный берег",
        _FROM_RU,
    ),
    _stem(
        "ru",
        r"пров[её]л[аои]?|проводит|провед[её]т",
        Relation.HOSTS,
        "active",
        "Движение «Свободный берег» провело форум «Голоса народов».",
        "Свободный берег | Голоса народов",
    ),
    _stem(
        "ru",
        r"возглавля\w+|возглавил[аи]?|руководит",
        Relation.LEADS,
        "active",
        "Виктор Песков возглавляет движение «Свободный берег».",
        "Виктор Песков | Свободный берег",
    ),
    _stem(
        "ru",
        r"участвовал[аи]?|участие|посетил[аи]?|выступил[аи]?",
        Relation.ATTENDS,
        "active",
        "Анна Лебедева приняла участие в форуме «Голоса народов».",
        "Анна Лебедева | Голоса народов",
    ),
    _stem(
        "ru",
        r"контролиру\w+",
        Relation.DIRECTS,
        "active",
        "Фонд «Гавань» контролирует движение «Свободный берег».",
        "Гавань | Свободный берег",
    ),
    _stem(
        "ru",
        r"владеет|владел[аои]?",
        Relation.OWNS,
        "active",
        "Виктор Песков владеет компанией «Якорь».",
        "Виктор Песков | Якорь",
    ),
    _stem(
        "ru",
        r"основал[аи]?",
        Relation.FOUNDED,
        "active",
        "Виктор Песков основал движение «Свободный берег».",
        "Виктор Песков | Свободный берег",
    ),
    _stem(
        "uk",
        r"(?:про)?фінансу\w+|(?:про)?фінансував|(?:про)?фінансувал\w+|спонсорує",
        Relation.FUNDS,
        "active",
        "Фонд «Гавань» фінансує рух «Вільний берег».",
        "Гавань | Вільний берег",
    ),
    _stem(
        "uk",
        r"отримав|отримал[аои]|одержав|одержал[аои]",
        Relation.FUNDS,
        "receives",
        "Рух «Вільний берег» отримав 2 млн рублів від фонду «Гавань».",
        "Гавань | Вільний берег",
        _FROM_UK,
    ),
    _stem(
        "uk",
        r"пров[іе]в|провел[аои]|проводить|проведе",
        Relation.HOSTS,
        "active",
        "Рух «Вільний берег» провів форум «Голоси народів».",
        "Вільний берег | Голоси народів",
    ),
    _stem(
        "uk",
        r"очолює|очолив|очолила",
        Relation.LEADS,
        "active",
        "Рух «Вільний берег» очолює Віктор Пісок.",
        "Віктор Пісок | Вільний берег",
    ),
    _stem(
        "uk",
        r"участь|відвіда\w+|виступи\w+",
        Relation.ATTENDS,
        "active",
        "Анна Лебідь взяла участь у форумі «Голоси народів».",
        "Анна Лебідь | Голоси народів",
    ),
    _stem(
        "uk",
        r"контролює",
        Relation.DIRECTS,
        "active",
        "Фонд «Гавань» контролює рух «Вільний берег».",
        "Гавань | Вільний берег",
    ),
    _stem("uk", r"володіє", Relation.OWNS, "active", "Віктор Пісок володіє компанією «Якір».", "Віктор Пісок | Якір"),
    _stem(
        "pl",
        r"(?:s|do)?finansuje|(?:s|do)?finansował[ao]?|sponsoruje",
        Relation.FUNDS,
        "active",
        "Fundacja Latarnia finansuje ruch „Wolny Brzeg”.",
        "Fundacja Latarnia | Wolny Brzeg",
    ),
    _stem(
        "pl",
        r"otrzymał[ao]?|dostał[ao]?",
        Relation.FUNDS,
        "receives",
        "Ruch „Wolny Brzeg” otrzymał 20 tys. euro od Fundacji Latarnia.",
        "Fundacja Latarnia | Wolny Brzeg",
        _FROM_PL,
    ),
    _stem(
        "pl",
        r"zorganizował[ao]?|organizuje|organizował[ao]?",
        Relation.ORGANISES,
        "active",
        "Ruch „Wolny Brzeg” zorganizował kongres „Głosy Narodów”.",
        "Wolny Brzeg | Głosy Narodów",
    ),
    _stem(
        "pl",
        r"kieruje|przewodzi|stoi",
        Relation.LEADS,
        "active",
        "Ruchem „Wolny Brzeg” kieruje Jan Kowal.",
        "Jan Kowal | Wolny Brzeg",
    ),
    _stem(
        "pl",
        r"udział|uczestniczył[ao]?",
        Relation.ATTENDS,
        "active",
        "Anna Lipa wzięła udział w kongresie „Głosy Narodów”.",
        "Anna Lipa | Głosy Narodów",
    ),
    _stem(
        "de",
        r"finanziert(?:e|en)?|sponsert(?:e)?",
        Relation.FUNDS,
        "active",
        "Die Hafen-Stiftung finanziert die Bewegung „Freie Küste“.",
        "Hafen-Stiftung | Freie Küste",
    ),
    _stem(
        "de",
        r"leitet(?:e)?|führt(?:e)?",
        Relation.LEADS,
        "active",
        "Anna Berg leitet die Bewegung „Freie Küste“.",
        "Anna Berg | Freie Küste",
    ),
    _stem(
        "de",
        r"veranstaltet(?:e)?|organisiert(?:e)?",
        Relation.ORGANISES,
        "active",
        "Die Bewegung „Freie Küste“ organisierte den Kongress „Stimmen der Völker“.",
        "Freie Küste | Stimmen der Völker",
    ),
    _stem(
        "es",
        r"financi(?:a|ó|aba|aron)|patrocin(?:a|ó)",
        Relation.FUNDS,
        "active",
        "La Fundación Puerto financió el Movimiento Costa Libre.",
        "Fundación Puerto | Movimiento Costa Libre",
    ),
    _stem(
        "es",
        r"dirig(?:e|ió)|lider(?:a|ó)|encabez(?:a|ó)",
        Relation.LEADS,
        "active",
        "Ana Robles dirige el Movimiento Costa Libre.",
        "Ana Robles | Movimiento Costa Libre",
    ),
    _stem(
        "es",
        r"recibió|obtuvo",
        Relation.FUNDS,
        "receives",
        "El Movimiento Costa Libre recibió 20.000 euros de la Fundación Puerto.",
        "Fundación Puerto | Movimiento Costa Libre",
        ("de",),
    ),
    _stem(
        "es",
        r"organiz(?:a|ó)",
        Relation.ORGANISES,
        "active",
        "El Movimiento Costa Libre organizó el Foro de los Pueblos.",
        "Movimiento Costa Libre | Foro de los Pueblos",
    ),
    _stem(
        "fr",
        r"financ(?:e|ent|ait)|financé",
        Relation.FUNDS,
        "active",
        "La Fondation du Port finance le Mouvement Côte Libre.",
        "Fondation du Port | Mouvement Côte Libre",
    ),
    _stem(
        "fr",
        r"dirige(?:ait)?|préside",
        Relation.LEADS,
        "active",
        "Anne Moreau dirige le Mouvement Côte Libre.",
        "Anne Moreau | Mouvement Côte Libre",
    ),
    _stem(
        "fr",
        r"organise|organisait|organisé",
        Relation.ORGANISES,
        "active",
        "Le Mouvement Côte Libre organise le Forum des Peuples.",
        "Mouvement Côte Libre | Forum des Peuples",
    ),
)
"""All stems, each with a sentence that is run as a test."""

NOUNS: Final = {
    "ru": (
        "движение",
        "движения",
        "движению",
        "движением",
        "фонд",
        "фонда",
        "организация",
        "организации",
        "группа",
        "группы",
        "партия",
    ),
    "uk": ("рух", "руху", "фонд", "фонду", "організація", "організації", "група", "групи", "партія"),
    "pl": (
        "ruch",
        "ruchu",
        "ruchem",
        "ruchowi",
        "fundacja",
        "fundacji",
        "organizacja",
        "organizacji",
        "grupa",
        "grupy",
    ),
    "de": ("bewegung", "stiftung", "organisation", "gruppe", "partei"),
    "es": ("movimiento", "fundación", "organización", "grupo", "partido"),
    "fr": ("mouvement", "fondation", "organisation", "groupe", "parti"),
}
"""Nouns that alone refer back to an organisation named before."""

DATIVES: Final = frozenset(
    [
        "движению",
        "организации",
        "группе",
        "партии",
        "фонду",
        "союзу",
        "руху",
        "рухові",
        "організації",
        "групі",
        "партії",
        "ruchowi",
        "fundacji",
        "organizacji",
        "grupie",
        "partii",
        "funduszowi",
    ]
)
"""Forms in which such a noun is the one that is given something."""

FUTURE: Final = re.compile(
    r"(?:провед[её]т|проведе|профинансирует|профінансує|zorganizuje|sfinansuje|организует|організує)\Z"
)
"""Forms that look ahead: a plan and not yet a fact."""

ROLES: Final = {
    "ru": ("лидер", "лидера", "глава", "главы", "председатель", "руководитель", "президент", "основатель"),
    "uk": ("лідер", "лідера", "голова", "голови", "очільник", "керівник", "президент", "засновник"),
    "pl": ("lider", "lidera", "szef", "szefa", "przewodniczący", "prezes", "prezesa", "założyciel"),
    "de": ("chef", "chefin", "leiter", "leiterin", "vorsitzende", "vorsitzender", "präsident", "gründer"),
    "es": ("líder", "jefe", "presidente", "presidenta", "director", "directora", "fundador"),
    "fr": ("chef", "dirigeant", "président", "présidente", "directeur", "directrice", "fondateur"),
}
"""Nouns for who leads or founded (the last of each) an organisation."""
