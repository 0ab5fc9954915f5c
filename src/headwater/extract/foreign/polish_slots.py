"""Verbs and idioms of Polish whose object stands in a slot of their own."""

from __future__ import annotations

from typing import Final

from headwater.extract.foreign.forms import polish_past as _past
from headwater.extract.foreign.language import Verb, verb
from headwater.model import Relation

R = Relation

_ORDERS = r"poleceni\w+|instrukcj\w+|rozkaz\w*|wytyczn\w+|wskazówk\w*|zleceni\w+|dyrektyw\w*"
_BACKING = r"poparci\w+|wsparci\w+|solidarnoś\w+|przychylnoś\w+"
_TRIAL = r"zarzut\w*|akt oskarżenia|oskarżeni\w+|śledztw\w+|dochodzeni\w+|pozew"
_SHARE = r"udział\w*|akcj\w+|proc\.?|%"
SLOTS: Final[tuple[Verb, ...]] = (
    verb(
        R.DIRECTS,
        "slot",
        _past("wydawa|wyda|dawa|da|przekazywa|przekaza|śla|wysyła") + r"|wydaje|wydają|daje|przekazuje",
        "",
        _ORDERS,
        behind="@d",
    ),
    verb(
        R.DIRECTS,
        "slot",
        _past("otrzymywa|otrzyma|dostawa|dosta|wykonywa|przyjmowa|bra|wypełnia") + r"|otrzymuje|dostaje|"
        r"wykonuje|przyjmuje|otrzymywać|dostawać",
        "",
        _ORDERS,
        swap=True,
        behind="od z ze @g",
    ),
    verb(
        R.DIRECTS,
        "idiom",
        r"(?:działa|pracowa|występowa|organizowa)\w+ na (?:zlecenie|polecenie|rozkaz|usługach|rzecz|żądanie)|"
        r"na (?:zlecenie|polecenie|rozkaz|usługach)|pod dyktando",
        swap=True,
    ),
    verb(R.DIRECTS, "act", r"steruj(?:e|ą)|" + _past("sterowa|wyznacza|kazał|decydowa"), r"sterowan\w+|inspirowan\w+"),
    verb(
        R.TASKS,
        "slot",
        _past("zleci|zleca|powierzy|nakaza|poleci") + r"|zleca|powierza|nakazuje|poleca",
        "",
        behind="@d",
    ),
    verb(
        R.ORGANISES,
        "act",
        _past("przygotowa|wyprawi|zainicjowa|urządza|wyda") + r"|przygotowuje",
        r"przygotowan\w+",
        r"przyjęcie|kolację|bankiet|festyn|koncert|konferencj\w+|zjazd|kongres|spotkanie|marsz|wiec|demonstracj\w+",
    ),
    verb(R.ATTENDS, "at", _past("by|zjawi|stawi|bawi|zasiad|gości") + r"|byli obecni|był obecny|była obecna"),
    verb(R.ATTENDS, "act", _past("odwiedzi")),
    verb(R.SPEAKS_AT, "at", _past("wygłosi|zabra|przemawia|przemówi") + r"|zabiera głos"),
    verb(
        R.LEADS,
        "instr",
        r"kieruj(?:e|ą)|przewodz(?:i|ą)|zarządza(?:ją)?|dowodz(?:i|ą)|" + _past("kierowa|przewodzi|zarządza|dowodzi"),
    ),
    verb(R.CHAIRS, "slot", r"przewodnicz(?:y|ą)|szefuj(?:e|ą)|" + _past("przewodniczy|szefowa"), behind="@d"),
    verb(R.LEADS, "idiom", r"(?:sto(?:i|ją)|stał[ao]?|stanął|stanęła) na czele|na czele"),
    verb(R.MEMBER_OF, "slot", r"zasiada(?:ją|ł|ła)?|działa(?:ł|ła)?", "", behind="w we"),
    verb(R.MEMBER_OF, "idiom", r"(?:wchodz(?:i|ą)|wszed(?:ł|ła)|wesz(?:li|ła)) w skład"),
    verb(R.PART_OF, "idiom", r"(?:jest|są|był[aoy]?|stanowi(?:ą|ła)?) częścią|(?:wchodz(?:i|ą)|weszł[aoy]) w skład"),
    verb(
        R.SUCCESSOR_OF,
        "idiom",
        r"(?:jest |był[ao]? )?(?:następcą|następczynią|spadkobiercą|kontynuatorem|kontynuatorką)(?: prawn(?:ym|ą))?",
    ),
    verb(
        R.SUCCESSOR_OF,
        "slot",
        _past("wywodzi|wyrós|powsta") + r"|wywodzi się",
        "",
        r"wywodzi\w*|przekształceni\w+",
        behind="z ze",
    ),
    verb(R.OWNS, "share", r"ma(?:ją)?|miał[aoy]?|posiada(?:ją)?|kontroluje|obj(?:ął|ęła|ęło)", "", _SHARE),
    verb(R.OWNS, "slot", r"należ(?:y|ą|ała|ał|ało|ały)", swap=True, behind="do"),
    verb(
        R.PARTY_TO_A_CASE,
        "accused",
        r"postawiono|postawi(?:ł|ła|li)|usłysza(?:ł|ła|li)|przedstawiono|przedstawi(?:ł|ła)|wniesiono|"
        r"skierowa(?:ł|ła|no)",
        "",
        _TRIAL,
    ),
    verb(R.PARTY_TO_A_CASE, "sues", _past("pozwa|zaskarży") + r"|pozywa"),
    verb(
        R.MET,
        "with",
        _past("spotka|spotyka|widzia|widywa|rozmawia|naradza") + r"|rozmawia|spotyka",
        "",
        r"się|rozmawia\w*",
    ),
    verb(
        R.CONTACTED,
        "slot",
        _past("dzwoni|zadzwoni|telefonowa|pisa|napisa|zwróci") + r"|dzwoni|telefonuje|pisze",
        "",
        behind="do",
    ),
    verb(R.CONTACTED, "slot", _past("kontaktowa|skontaktowa|korespondowa") + r"|kontaktuje się", "", behind="z ze"),
    verb(
        R.CITIZEN_OF,
        "citizen",
        r"(?:\w+(?:skie|ckie|ski|cki) )?(?:obywatelstwo|paszport)(?: \w+(?:skie|ckie|ski|cki))?",
        "",
        r"ma|miał[ao]?|posiada|otrzymał[a]?|dostał[a]?|uzyskał[a]?|przyjął|przyjęła|nadano",
    ),
    verb(R.CITIZEN_OF, "idiom", r"(?:jest|był[ao]?) (?:obywatelem|obywatelką)|obywatel(?:ka)?"),
    verb(
        R.FORMED,
        "alone",
        _past("powsta|zawiąza") + r"|zawiązał[ao]? się",
        r"założon[ayeo]|utworzon[ayeo]|powołan[ayeo]",
    ),
    verb(
        R.ENDED,
        "alone",
        r"rozwiązał[ao]? się|przestał[ao]? istnieć|rozwiązano|zlikwidowano|zdelegalizowano",
        r"rozwiązan[ayeo]|zlikwidowan[ayeo]",
    ),
    verb(
        R.COVERS,
        "covers",
        r"relacjonowa(?:ł|ła|ło|ły)|relacjonuj(?:e|ą)|opisywa(?:ł|ła|ło|ły)|opisuj(?:e|ą)|"
        + _past("relacjonowa|opisa"),
    ),
    verb(
        R.PROMOTES, "act", r"reklamuj(?:e|ą)|lansuj(?:e|ą)|" + _past("reklamowa|lansowa"), r"reklamowan\w+|lansowan\w+"
    ),
    verb(
        R.AMPLIFIES,
        "act",
        r"udostępnia(?:ją)?|powiela(?:ją)?|" + _past("udostępnia|powiela|rozpowszechnia|poda|nagłośni"),
        r"powielan\w+|rozpowszechnian\w+",
    ),
    verb(
        R.STATES_SUPPORT_FOR,
        "slot",
        _past("wyrazi|wyraża|zapewni|udzieli|zadeklarowa|okaza|obieca|deklarowa") + r"|wyraża|deklaruje|udziela",
        "",
        _BACKING,
        behind="dla @d o wobec",
    ),
    verb(
        R.ENDORSES, "slot", _past("opowiedzia|wypowiedzia|opowiada|głosowa|agitowa") + r"|opowiada się", "", behind="za"
    ),
    verb(
        R.PROVIDES,
        "slot",
        _past(
            "udostępni|dostarczy|użyczy|podarowa|ofiarowa|przekaza|da|wypożyczy|sprezentowa|wysła|wydrukowa|zapewni|odda|kupi|udostępnia|dostarcza"
        )
        + r"|udostępnia|dostarcza|użycza|zapewnia|przekazuje",
        r"udostępnion\w+|dostarczon\w+|użyczon\w+|podarowan\w+",
        r"lokal\w*|sal[aeęi]\w*|furgonetk\w+|samoch\w+|autobus\w*|autokar\w*|broń|broni|sprzęt\w*|komputer\w*|"
        r"telefon\w*|biur\w+|"
        r"materiał\w*|mundur\w*|amunicj\w+|dron\w*|serwer\w*|pomieszczeni\w+|budyn\w+|namiot\w*|szkoleni\w+|"
        r"pojazd\w*|ciężarówk\w+|ulotk\w+|plakat\w*|noclegi?",
        behind="@d",
    ),
    verb(
        R.PROVIDES,
        "act",
        r"szkol(?:i|ą)|uzbraja|" + _past("szkoli|przeszkoli|wyszkoli|uzbroi|wyposaży|zaopatrywa|zaopatrzy"),
        r"szkolen\w+|przeszkolen\w+|wyszkolen\w+|uzbrojen\w+|wyposażon\w+",
    ),
    verb(R.FUNDS, "payev", _past("opłaci|sfinansowa|zapłaci|płaci|opłaca"), r"opłacon\w+|sfinansowan\w+|opłacan\w+"),
    verb(
        R.FUNDS,
        "act",
        r"utrzymuj(?:e|ą)(?! się)|" + _past("utrzymywa|zasila|wspomog|wspomaga|zasili"),
        r"utrzymywan\w+|zasilan\w+",
    ),
    verb(
        R.FUNDS,
        "lives",
        r"utrzymuje się|żyje|utrzymywał[ao]? się|finansuje się",
        "",
        r"dotacj\w+|darowizn\w*|wpłat\w*|pieniędzy|środków|grant\w+",
    ),
)
