"""More verbs in five languages as written stems: where one lives, where a body sits, who belongs to it, who runs it."""

from __future__ import annotations

from typing import Final

from headwater.extract.lexicon.stems import stem
from headwater.model import Relation

CONTEXT: Final = (
    stem("de", r"lebt(?:e)?|wohnt(?:e)?", Relation.LIVES_IN, "active", "Anna Berg lebt in Wien.", "Anna Berg | Wien"),
    stem(
        "de",
        r"geboren(?:e|er)?",
        Relation.BORN_IN,
        "active",
        "Anna Berg, geboren in Wien, leitet den Verein.",
        "Anna Berg | Wien",
    ),
    stem(
        "de",
        r"geleitet|geführt",
        Relation.LEADS,
        "active",
        "Die Hafen-Stiftung wird von Anna Berg geleitet.",
        "Anna Berg | Hafen-Stiftung",
    ),
    stem(
        "es",
        r"vive|reside|vivía",
        Relation.LIVES_IN,
        "active",
        "Lucía Herrera vive en Madrid.",
        "Lucía Herrera | Madrid",
    ),
    stem(
        "es", r"nació|nacid[oa]", Relation.BORN_IN, "active", "Lucía Herrera nació en Madrid.", "Lucía Herrera | Madrid"
    ),
    stem(
        "es",
        r"dirig(?:e|ió|id[oa])|preside|presidió|lidera",
        Relation.LEADS,
        "active",
        "Lucía Herrera dirige el Movimiento del Valle.",
        "Lucía Herrera | Movimiento del Valle",
    ),
    stem(
        "es",
        r"asist(?:e|ió|ieron)|particip(?:a|ó|aron)",
        Relation.ATTENDS,
        "active",
        "Lucía Herrera asistió al foro «Voces del Valle».",
        "Lucía Herrera | Voces del Valle",
    ),
    stem(
        "fr",
        r"vit|réside|habite",
        Relation.LIVES_IN,
        "active",
        "Aminata Diallo vit à Bruxelles.",
        "Aminata Diallo | Bruxelles",
    ),
    stem(
        "fr", r"née?", Relation.BORN_IN, "active", "Aminata Diallo est née à Bruxelles.", "Aminata Diallo | Bruxelles"
    ),
    stem(
        "fr",
        r"dirig(?:e|é|ée)|préside",
        Relation.LEADS,
        "active",
        "Le Mouvement du Fleuve est dirigé par Aminata Diallo.",
        "Aminata Diallo | Mouvement du Fleuve",
    ),
    stem(
        "fr",
        r"particip(?:e|é|aient)|assist(?:e|é)",
        Relation.ATTENDS,
        "active",
        "Aminata Diallo a participé au Congrès des Rives.",
        "Aminata Diallo | Congrès des Rives",
    ),
    stem(
        "fr",
        r"basée?",
        Relation.BASED_IN,
        "active",
        "La Fondation Karim est basée à Genève.",
        "Fondation Karim | Genève",
    ),
    stem(
        "pl",
        r"mieszka(?:ł|ła)?",
        Relation.LIVES_IN,
        "active",
        "Jan Kowal mieszka w Warszawie.",
        "Jan Kowal | Warszawie",
    ),
    stem(
        "pl",
        r"urodzi(?:ł|ła)",
        Relation.BORN_IN,
        "active",
        "Jan Kowal urodził się w Warszawie.",
        "Jan Kowal | Warszawie",
    ),
    stem(
        "pl",
        r"założy(?:ł|ła|li)",
        Relation.FOUNDED,
        "active",
        "Jan Kowal założył Fundację Latarnia.",
        "Jan Kowal | Fundacja Latarnia",
    ),
    stem(
        "uk",
        r"живе|мешкає|жив|жила",
        Relation.LIVES_IN,
        "active",
        "Андрій Коваль живе в Києві.",
        "Андрій Коваль | Києві",
    ),
    stem(
        "uk",
        r"народи(?:вся|лася)",
        Relation.BORN_IN,
        "active",
        "Андрій Коваль народився в Києві.",
        "Андрій Коваль | Києві",
    ),
    stem(
        "uk",
        r"заснува(?:в|ла|ли)",
        Relation.FOUNDED,
        "active",
        "Андрій Коваль заснував рух «Вільний берег».",
        "Андрій Коваль | Вільний берег",
    ),
    stem(
        "uk",
        r"очолю(?:є|вав|вала)|очоли(?:в|ла)",
        Relation.LEADS,
        "active",
        "Андрій Коваль очолює рух «Вільний берег».",
        "Андрій Коваль | Вільний берег",
    ),
    stem(
        "uk",
        r"взя(?:в|ла|ли)|узя(?:в|ла|ли)",
        Relation.ATTENDS,
        "active",
        "Андрій Коваль узяв участь у форумі «Голоси».",
        "Андрій Коваль | Голоси",
    ),
)
"""Stems beside those of support."""
