"""Verbs and idioms of German."""

from __future__ import annotations

from typing import Final

from headwater.extract.foreign.german_slots import SLOTS
from headwater.extract.foreign.language import Verb, verb
from headwater.model import Relation

R = Relation

VERBS: Final[tuple[Verb, ...]] = (
    *SLOTS,
    verb(R.ORGANISES, "at", r"lud(?:en)?|lädt|laden", "", r"ein"),
    verb(
        R.SPEAKS_AT,
        "speech",
        r"hielt(?:en)?|hält|halten|eröffnete(?:n)?",
        r"gehalten|eröffnet",
        r"\w*(?:rede|ansprache|vortrag|grußwort)",
    ),
    verb(R.SPEAKS_AT, "at", r"trat(?:en)?|tritt|treten", r"aufgetreten", r"auf|aufgetreten"),
    verb(R.PROVIDES, "for", r"sorg(?:t|te|ten)"),
    verb(R.AFFILIATED_WITH, "tied", r"", r"verbunden|verflochten|angegliedert"),
    verb(
        R.FUNDS,
        "act",
        r"finanzier(?:t|te|ten|en|e)|sponser(?:t|te|ten|n)|subventionier(?:t|te|ten|en)|bezuschuss(?:t|te|ten|en)|"
        r"förder(?:t|te|ten|n|e)|mitfinanzier(?:t|te|ten|en)|alimentier(?:t|te|ten|en)",
        r"finanziert|mitfinanziert|kofinanziert|gesponsert|subventioniert|bezuschusst|gefördert|alimentiert",
    ),
    verb(
        R.FUNDS,
        "gives",
        r"zahl(?:t|te|ten|en|e)|überw(?:eist|ies|iesen|eisen)|spende(?:t|te|ten|n)|schenk(?:t|te|ten|en)|"
        r"gab(?:en)?|gib(?:t)|geben|lie?h(?:en)?|leih(?:t|en)|gewähr(?:t|te|ten|en)|übergab(?:en)?|übergibt|"
        r"transferier(?:t|te|ten|en)|vermach(?:t|te|ten)|steuer(?:t|te|ten)|stell(?:t|te|ten)|schick(?:t|te|ten)|"
        r"bewillig(?:t|te|ten|en)|spendier(?:t|te|ten)|leitete(?:n)?|leitet|verg(?:ab|aben|ibt)",
        r"gezahlt|bezahlt|überwiesen|gespendet|geschenkt|gegeben|geliehen|gewährt|übergeben|transferiert|vermacht|"
        r"beigesteuert|bereitgestellt|ausgezahlt|ausgereicht|zugewendet|geschickt|bewilligt|weitergeleitet|"
        r"zukommen|zukommen lassen|zu überweisen|zu zahlen",
    ),
    verb(
        R.FUNDS,
        "gets",
        r"erh(?:ielt|ielten|ält|alten)|bek(?:am|amen|ommt|ommen)|bezog(?:en)?|bezieht|"
        r"nahm(?:en)?|nimmt|kassier(?:t|te|"
        r"ten|en)|empfing(?:en)?|annahm(?:en)?|anzunehmen",
        r"erhalten|bekommen|bezogen|angenommen|empfangen|kassiert|entgegengenommen",
    ),
    verb(R.FUNDS, "flows", r"flossen|floss|fließen|fließt|ging(?:en)?|gehen|geht|geflossen|gegangen"),
    verb(R.FUNDS, "comes", r"stamm(?:t|te|ten|en)|kam(?:en)?|kommt|kommen"),
    verb(
        R.PROVIDES,
        "pays",
        r"bezahl(?:t|te|ten|en)|übern(?:ahm|ahmen|immt|ehmen)|begl(?:ich|ichen|eicht)|"
        r"tr(?:ug|ugen|ägt)|zahl(?:t|te|ten)|"
        r"finanzier(?:t|te|ten|en)|stell(?:t|te|ten)|deck(?:t|te|ten)|erstatte(?:t|te|ten)|buch(?:t|te|ten)|"
        r"miete(?:t|te|ten)|organisier(?:t|te|ten)|überl(?:ässt|ieß|ießen)|vermiete(?:t|te|ten)|lie?h(?:en)?|"
        r"lieferte(?:n)?|liefert|druck(?:t|te|ten)",
        r"bezahlt|übernommen|beglichen|getragen|gezahlt|finanziert|gestellt|gedeckt|erstattet|gebucht|gemietet|"
        r"bereitgestellt|überlassen|geliefert|gedruckt|vermietet|zur Verfügung gestellt",
    ),
    verb(R.PROVIDES, "for", r"k(?:am|amen|ommt|ommen)", "", r"auf"),
    verb(R.PROVIDES, "for", r"zahl(?:t|te|ten)|bezahl(?:t|te|ten)", r"bezahlt|gezahlt|aufgekommen"),
    verb(
        R.ORGANISES,
        "act",
        r"organisier(?:t|te|ten|en)|veranstalte(?:t|te|ten|n)|ausrichtete(?:n)?|initiier(?:t|te|ten)",
        r"organisiert|mitorganisiert|veranstaltet|ausgerichtet|abgehalten|initiiert|einberufen",
    ),
    verb(R.ORGANISES, "act", r"richtete(?:n)?|richtet", "", r"aus"),
    verb(R.ORGANISES, "act", r"hielt(?:en)?|hält", "", r"ab"),
    verb(R.ORGANISES, "act", r"lud(?:en)?|lädt", "", r"ein|zu|zum|zur"),
    verb(R.HOSTS, "act", r"beherberg(?:t|te|ten)", r"beherbergt"),
    verb(
        R.HOSTS,
        "held",
        r"fand(?:en)?|findet|stattfand(?:en)?|stattgefunden",
        "",
        r"statt|stattfand(?:en)?|stattgefunden",
    ),
    verb(
        R.ATTENDS,
        "at",
        r"teiln(?:ahm|ahmen|immt|ehmen)|teilzunehmen|beteilig(?:t|te|ten) sich",
        r"teilgenommen",
    ),
    verb(R.ATTENDS, "at", r"nahm(?:en)?|nimmt|nehmen", "", r"teil"),
    verb(
        R.ATTENDS,
        "at",
        r"reiste(?:n)?|reist|kam(?:en)?|kommt|kommen|erschien(?:en)?|flog(?:en)?|fuhr(?:en)?|"
        r"anreiste(?:n)?|war(?:en)?|gehörten",
        r"gereist|gekommen|erschienen|geflogen",
    ),
    verb(R.ATTENDS, "act", r"besuch(?:t|te|ten|en)", r"besucht"),
    verb(
        R.SPEAKS_AT,
        "at",
        r"sprach(?:en)?|spricht|sprechen|rede(?:t|te|ten)|referier(?:t|te|ten)",
        r"gesprochen|referiert|geredet",
    ),
    verb(
        R.LEADS,
        "act",
        r"leite(?:t|te|ten|n)|führ(?:t|te|ten|en)|lenk(?:t|te|ten)|befehlig(?:t|te|ten)|angeführt",
        r"geleitet|geführt|angeführt|gelenkt|gemanagt",
    ),
    verb(
        R.LEADS, "dative", r"st(?:eht|and|anden|ehen)|vorst(?:eht|and|ehen)", "", r"vor|vorsteht|vorstand|an der Spitze"
    ),
    verb(R.CHAIRS, "dative", r"sitzt|saß|vorsitzt|vorsaß", "", r"vor|vorsitzt|vorsaß"),
    verb(
        R.FOUNDED,
        "act",
        r"gründe(?:t|te|ten|n)|begründe(?:t|te|ten)|stifte(?:t|te|ten)|errichtete(?:n)?",
        r"gegründet|mitgegründet|begründet|gestiftet|errichtet|ins Leben gerufen|aufgebaut|geschaffen",
    ),
    verb(R.FOUNDED, "act", r"rief(?:en)?|ruft", "", r"ins Leben"),
    verb(
        R.CONTROLS,
        "act",
        r"kontrollier(?:t|te|ten|en)|steuer(?:t|te|ten|n)|beherrsch(?:t|te|ten)",
        r"kontrolliert|gesteuert|beherrscht|ferngesteuert",
    ),
    verb(
        R.DIRECTS,
        "act",
        r"beauftrag(?:t|te|ten)|wies(?:en)?|instruier(?:t|te|ten)",
        r"beauftragt|angewiesen|instruiert",
    ),
    verb(R.SUPERVISES, "act", r"beaufsichtig(?:t|te|ten)|überwach(?:t|te|ten)", r"beaufsichtigt|überwacht"),
    verb(R.PART_OF, "under", r"untersteht|unterstand|unterstehen|untersteh(?:t|en)|unterstellt|unterstanden"),
    verb(R.OWNS, "belongs", r"gehör(?:t|te|ten|en)"),
    verb(
        R.MEMBER_OF,
        "dative",
        r"gehör(?:t|te|ten|en)|angehör(?:t|te|ten|en)|trat(?:en)?|schloss(?:en)?",
        r"beigetreten|angeschlossen",
        r"an|angehör(?:t|te|ten)|bei|beigetreten|angeschlossen",
    ),
    verb(
        R.OWNS,
        "act",
        r"besitz(?:t|en)|besaß(?:en)?|kauf(?:t|te|ten)|erw(?:arb|arben|irbt)|betreib(?:t|"
        r"en)|betrieb(?:en)?|hält|hielt",
        r"gekauft|erworben|betrieben|übernommen",
    ),
    verb(
        R.PROMOTES,
        "act",
        r"bew(?:irbt|arb|arben|erben)|verbreite(?:t|te|ten|n)|teil(?:t|te|ten)|promote(?:t|te)|propagier(?:t|te|ten)",
        r"beworben|verbreitet|propagiert",
    ),
    verb(R.PROMOTES, "for", r"w(?:irbt|arb|arben|erben)", r"geworben"),
    verb(
        R.PUBLISHES,
        "act",
        r"veröffentlich(?:t|te|ten)|publizier(?:t|te|ten)|gab(?:en)?|gibt|herausgibt|herausgab",
        r"veröffentlicht|herausgegeben|publiziert",
    ),
    verb(R.ENDORSES, "act", r"unterstütz(?:t|te|ten|en)|befürworte(?:t|te|ten)", r"unterstützt"),
    verb(R.ENDORSES, "for", r"warb(?:en)?|wirbt|sprach(?:en)?|spricht", "", r"aus|sich"),
    verb(
        R.EMPLOYS,
        "act",
        r"beschäftig(?:t|te|ten)|engagier(?:t|te|ten)|ernannte(?:n)?|ernennt",
        r"beschäftigt|angestellt|engagiert",
    ),
    verb(R.EMPLOYS, "works", r"arbeite(?:t|te|ten|n)", r"gearbeitet"),
    verb(R.REPRESENTS, "act", r"vertr(?:itt|at|aten|eten)|verteidig(?:t|te|ten)", r"vertreten|verteidigt"),
    verb(R.MET, "meets", r"tr(?:af|afen|ifft|effen)|begegnete(?:n)?|empfing(?:en)?", r"getroffen|empfangen"),
    verb(
        R.LIVES_IN,
        "in",
        r"leb(?:t|te|ten|en)|wohn(?:t|te|ten|en)|ansässig|residier(?:t|te)|wohnhaft|"
        r"wohnend",
        r"gelebt|gewohnt",
    ),
    verb(R.BORN_IN, "in", r"", r"geboren(?:e|er|en)?"),
    verb(
        R.BASED_IN,
        "in",
        r"sitzt|residier(?:t|te)|ansässig(?:e|en|er)?|ansässig|registriert|eingetragen|"
        r"hat (?:seinen|ihren) (?:Haupt)?Sitz|"
        r"beheimatet",
    ),
    verb(R.BASED_IN, "near", r"mit (?:Haupt|Firmen|Stamm|Vereins)?sitz|Sitz"),
    verb(R.PARTY_TO_A_CASE, "charged", r"wirft|warf(?:en)?|werfen", "", r"vor"),
    verb(
        R.PARTY_TO_A_CASE,
        "charged",
        r"klag(?:t|te|ten)|ermittel(?:t|te|n)",
        r"angeklagt|verurteilt|beschuldigt|"
        r"freigesprochen|verhaftet|festgenommen|sanktioniert",
    ),
    verb(R.PARTY_TO_A_CASE, "charged", r"verurteil(?:t|te|ten)|beschuldig(?:t|te|ten)|verhängte(?:n)?"),
)
