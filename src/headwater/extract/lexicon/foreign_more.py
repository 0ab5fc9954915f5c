"""More verbs in six languages: passives, beginnings, gifts received, journeys paid for."""

from __future__ import annotations

from typing import Final

from headwater.extract.lexicon.foreign_context import CONTEXT
from headwater.extract.lexicon.grammar import words
from headwater.extract.lexicon.stems import stem
from headwater.model import Relation

MORE: Final = (
    *CONTEXT,
    stem(
        "ru",
        r"основан[аоы]?|учрежден[аоы]?|учреждён",
        Relation.FOUNDED,
        "passive",
        "Фонд «Гавань» был основан Иваном Песковым.",
        "Иван Песков | Гавань",
    ),
    stem(
        "ru",
        r"организован[аоы]?|провед[её]н[аоы]?",
        Relation.ORGANISES,
        "passive",
        "Форум «Голоса народов» был организован движением «Свободный берег».",
        "Свободный берег | Голоса народов",
    ),
    stem(
        "ru",
        r"оплатил[аои]?|оплачива\w+",
        Relation.PROVIDES,
        "pays",
        "Фонд «Гавань» оплатил проезд и проживание делегатов.",
        "Гавань | делегатов",
    ),
    stem(
        "uk",
        r"заснував|заснувал[аои]",
        Relation.FOUNDED,
        "active",
        "Віктор Пісок заснував фонд «Гавань».",
        "Віктор Пісок | Гавань",
    ),
    stem(
        "uk",
        r"заснован(?:о|ий|а|е)",
        Relation.FOUNDED,
        "passive",
        "Фонд «Гавань» заснований Віктором Піском.",
        "Віктором Піском | Гавань",
    ),
    stem(
        "uk",
        r"організован(?:о|ий|а|е)|проведен(?:о|ий|а|е)",
        Relation.ORGANISES,
        "passive",
        "Форум «Голоси народів» був організований рухом «Вільний берег».",
        "Вільний берег | Голоси народів",
    ),
    stem(
        "uk",
        r"оплатив|оплатил[аои]|оплачу\w+",
        Relation.PROVIDES,
        "pays",
        "Фонд «Гавань» оплатив проїзд делегатів.",
        "Гавань | делегатів",
    ),
    stem(
        "pl",
        r"założył[ao]?|ufundował[ao]?",
        Relation.FOUNDED,
        "active",
        "Jan Kowal założył Fundację Latarnia.",
        "Jan Kowal | Fundacja Latarnia",
    ),
    stem(
        "pl",
        r"założon[yae]",
        Relation.FOUNDED,
        "passive",
        "Fundacja Latarnia została założona przez Jana Kowala.",
        "Jan Kowal | Fundacja Latarnia",
    ),
    stem(
        "pl",
        r"(?:s|do)?finansowan[yae]",
        Relation.FUNDS,
        "passive",
        "Ruch „Wolny Brzeg” był finansowany przez Fundację Latarnia.",
        "Fundacja Latarnia | Wolny Brzeg",
    ),
    stem(
        "pl",
        r"opłaca|opłacił[ao]?|pokrył[ao]?|pokrywa",
        Relation.PROVIDES,
        "pays",
        "Fundacja Latarnia opłaca podróż i pobyt delegatów.",
        "Fundacja Latarnia | delegatów",
    ),
    stem(
        "de",
        r"erhielt|erhielten|erhält|bekam|bekommt",
        Relation.FUNDS,
        "receives",
        "Die Bewegung „Freie Küste“ erhielt 20.000 Euro von der Hafen-Stiftung.",
        "Hafen-Stiftung | Freie Küste",
        ("von", "vom"),
    ),
    stem(
        "de",
        r"gründete|gegründet",
        Relation.FOUNDED,
        "active",
        "Anna Berg gründete die Bewegung „Freie Küste“.",
        "Anna Berg | Freie Küste",
    ),
    stem(
        "de",
        r"bezahlt(?:e)?|übernahm|übernimmt",
        Relation.PROVIDES,
        "pays",
        "Die Hafen-Stiftung bezahlte die Reise der Delegierten.",
        "Hafen-Stiftung | Delegierten",
    ),
    stem(
        "es",
        r"fund(?:ó|ad[oa]s?)",
        Relation.FOUNDED,
        "active",
        "Ana Robles fundó el Movimiento Costa Libre.",
        "Ana Robles | Movimiento Costa Libre",
    ),
    stem(
        "es",
        r"pag(?:ó|a)|sufrag(?:ó|a)",
        Relation.PROVIDES,
        "pays",
        "La Fundación Puerto pagó el viaje de los delegados.",
        "Fundación Puerto | delegados",
    ),
    stem(
        "fr",
        r"reçu|reçut|obtenu",
        Relation.FUNDS,
        "receives",
        "Le Mouvement Côte Libre a reçu 20 000 euros de la Fondation du Port.",
        "Fondation du Port | Mouvement Côte Libre",
        ("de", "du"),
    ),
    stem(
        "fr",
        r"fondée?|fonda|créée?",
        Relation.FOUNDED,
        "active",
        "Anne Moreau a fondé le Mouvement Côte Libre.",
        "Anne Moreau | Mouvement Côte Libre",
    ),
    stem(
        "fr",
        r"payé|paie|paye",
        Relation.PROVIDES,
        "pays",
        "La Fondation du Port a payé le voyage des délégués.",
        "Fondation du Port | délégués",
    ),
)
"""Stems with their examples."""

BY: Final = words("par por przez von vom durch")
"""What stands before the doer of a passive."""

GRANTS: Final = words(
    "грант деньги средства субсидию субсидия гроші кошти субсидію dotację dotacja grant środki pieniądze "
    "zuschuss geld mittel förderung subvención dinero fondos subvention argent fonds"
)
"""Words for money that a sentence before has told the sum of."""

JOURNEYS: Final = words(
    "проезд проживание поездку перелёт перелет билеты расходы проїзд проживання поїздку квитки витрати "
    "podróż pobyt przelot bilety koszty reise reisekosten aufenthalt unterkunft flug flüge tickets "
    "viaje estancia alojamiento vuelo gastos "
    "voyage séjour hébergement billets frais"
)
"""What is provided by paying for it."""

PEOPLE: Final = words(
    "делегатов участников гостей активистов делегатів учасників гостей активістів delegatów uczestników gości "
    "delegierten teilnehmer gäste delegados participantes invitados délégués participants invités"
)
"""People without a name, as they stand behind a journey."""

EVENT_NOUNS: Final = words(
    "конференция конференцию конференции форум съезд конгресс конференція конференцію форум з'їзд конгрес "
    "konferencja konferencję kongres kongresu zjazd forum konferenz kongress tagung conferencia congreso foro "
    "conférence congrès"
)
"""Nouns that alone refer back to an event, or name one for want of a title."""

EVENT_PRONOUNS: Final = words("её ее его її його ją go")
"""Pronouns before a verb of hosting, for the event of the sentence before."""
