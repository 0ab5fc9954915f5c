"""Verbs and idioms of Polish."""

from __future__ import annotations

from typing import Final

from headwater.extract.foreign.forms import polish_past as _past
from headwater.extract.foreign.language import Verb, verb
from headwater.extract.foreign.polish_slots import SLOTS
from headwater.model import Relation

R = Relation


VERBS: Final[tuple[Verb, ...]] = (
    *SLOTS,
    verb(R.FUNDS, "act", r"finansować|sfinansować|dofinansować|sponsorować"),
    verb(R.PROVIDES, "for", r"płac(?:i|ił|iła|ą)|zapłaci(?:ł|ła|ło)"),
    verb(R.AFFILIATED_WITH, "tied", r"", r"związan[yae]\w{0,2}|powiązan[yae]\w{0,2}"),
    verb(
        R.FUNDS,
        "act",
        r"(?:s|do|współ)?finansuj(?:e|ą)|sponsoruj(?:e|ą)|opłaca|"
        + _past("(?:s|do|współ)?finansowa|sponsorowa|wspiera finansowo|dotowa"),
        r"(?:s|do|współ)?finansowan[yaeią]\w{0,3}|sponsorowan\w+|opłacan\w+|dotowan\w+",
    ),
    verb(
        R.FUNDS,
        "gives",
        _past("przekaza|przyzna|da|wpłaci|przela|podarowa|wypłaci|ofiarowa|pożyczy|zapłaci|przeznaczy|udzieli")
        + r"|przekazuj(?:e|ą)|wpłaca|przyznaje|daje|przelewa|płaci|przekaże|udziela",
        r"przekazan[yaeo]\w{0,2}|wpłacon\w+|przyznan\w+|przelan\w+|wypłacon\w+",
    ),
    verb(
        R.FUNDS,
        "gets",
        _past("otrzyma|dosta|pobra|przyję|przyjmowa|bra|wzią") + r"|otrzymuje|dostaje|bierze|pobiera|otrzymać|przyjęła",
        "",
    ),
    verb(
        R.PROVIDES,
        "pays",
        _past("opłaci|pokry|zapłaci|zapewni|udostępni|wynaję|sfinansowa|kupi|ufundowa|dostarczy|użyczy|wydrukowa")
        + r"|pokrywa|opłaca|zapewnia|udostępnia|finansuje",
        r"opłacon\w+|pokryt\w+|sfinansowan\w+|zapewnion\w+|udostępnion\w+|wynajęt\w+|"
        r"ufundowan\w+",
    ),
    verb(
        R.ORGANISES,
        "act",
        _past("(?:z|współ)?organizowa|zwoła|urządzi") + r"|organizuj(?:e|ą)|zorganizuj(?:e|ą)|zwołuje|urządza",
        r"(?:z|współ)?organizowan\w+|zwołan\w+",
    ),
    verb(R.HOSTS, "act", _past("gości") + r"|gości"),
    verb(
        R.ATTENDS,
        "at",
        _past("wzię|bra|uczestniczy|przyjecha|przyby|pojawi") + r"|bierze|biorą|weźmie|wezmą|uczestnicz(?:y|ą)",
        "",
        "",
    ),
    verb(R.SPEAKS_AT, "at", _past("wystąpi|przemawia|przemówi|wygłosi|mówi") + r"|występuje|przemawia|wystąpi"),
    verb(
        R.LEADS,
        "act",
        r"prowadz(?:i|ą)|" + _past("prowadzi"),
        r"kierowan\w+|prowadzon\w+|zarządzan\w+",
    ),
    verb(R.LEADS, "at", r"sto(?:i|ją) na czele|stał na czele|stała na czele|na czele"),
    verb(R.CHAIRS, "act", r"przewodniczy|" + _past("przewodniczy")),
    verb(
        R.FOUNDED,
        "act",
        _past("założy|utworzy|powoła|stworzy|współtworzy|zainicjowa|ufundowa"),
        r"założon\w+|utworzon\w+|powołan\w+|stworzon\w+",
    ),
    verb(R.CONTROLS, "act", r"kontroluj(?:e|ą)|" + _past("kontrolowa"), r"kontrolowan\w+"),
    verb(R.SUPERVISES, "act", r"nadzoruj(?:e|ą)|" + _past("nadzorowa"), r"nadzorowan\w+"),
    verb(R.PART_OF, "dative", r"podlega(?:ją)?|podlegał[aoy]?|wchodz(?:i|ą) w skład|podporządkowan\w+"),
    verb(R.OWNS, "belongs", r"należ(?:y|ą)|należa(?:ł|ła|ło|ły)"),
    verb(R.OWNS, "act", r"posiada(?:ją)?|" + _past("posiada|kupi|naby|przeję"), r"kupion\w+|przejęt\w+"),
    verb(
        R.MEMBER_OF,
        "into",
        r"należ(?:y|ą)|należa(?:ł|ła|ło|li)|wstąpi(?:ł|ła|li)|przystąpi(?:ł|ła|ło|li)|"
        r"dołączy(?:ł|ła|li)",
    ),
    verb(
        R.PROMOTES,
        "act",
        r"promuj(?:e|ą)|rozpowszechnia|nagłaśnia|emituje|" + _past("promowa|rozpowszechnia|nagłaśnia|wypromowa"),
        r"promowan\w+",
    ),
    verb(R.PUBLISHES, "act", r"wydaje|publikuje|" + _past("opublikowa|wyda"), r"wydawan\w+|opublikowan\w+"),
    verb(
        R.ENDORSES,
        "act",
        r"popiera(?:ją)?|wspiera(?:ją)?|" + _past("popar|poparł|wspar|poprze|popiera"),
        r"wspieran\w+|popieran\w+",
    ),
    verb(R.EMPLOYS, "works", r"pracuj(?:e|ą)|" + _past("pracowa")),
    verb(R.EMPLOYS, "act", r"zatrudnia|" + _past("zatrudni|zatrudnia"), r"zatrudnion\w+"),
    verb(R.REPRESENTS, "act", r"reprezentuj(?:e|ą)|broni|" + _past("reprezentowa"), r"reprezentowan\w+"),
    verb(R.MET, "meets", r"spotka(?:ł|ła|li) się|spotyka się|" + _past("spotka|spotyka")),
    verb(R.LIVES_IN, "in", r"mieszka(?:ją|ł|ła|jący|jąca|jącego|jącą)?|zamieszka(?:ły|ła|łego)|przebywa"),
    verb(R.BORN_IN, "in", r"urodzi(?:ł|ła) się|urodzi(?:ł|ła)", r"urodzon\w+"),
    verb(
        R.BASED_IN,
        "in",
        r"(?:ma|mająca|mający|miała|mieści) (?:swoją )?(?:siedzibę|się)|mieści się|działa",
        r"zarejestrowan\w+",
    ),
    verb(R.BASED_IN, "near", r"z siedzibą|siedziba"),
    verb(
        R.PARTY_TO_A_CASE,
        "charged",
        r"oskarży(?:ł|ła|li)|skaza(?:ł|ła|li)|uniewinni(?:ł|ła)",
        r"oskarżon\w+|skazan\w+|uniewinnion\w+|aresztowan\w+|objęt\w+ sankcjami",
    ),
)
