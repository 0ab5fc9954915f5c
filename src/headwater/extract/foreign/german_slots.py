"""Verbs and idioms of German whose object stands in a slot of their own."""

from __future__ import annotations

from typing import Final

from headwater.extract.foreign.language import Verb, verb
from headwater.model import Relation

R = Relation

_ORDERS = r"\w*(?:an)?weisung(?:en)?|befehle?|aufträge|auftrag|instruktion(?:en)?|vorgaben|order|anordnung(?:en)?"
_BACKING = r"\w*unterstützung|solidarität|rückendeckung|rückhalt|beistand"
_TRIAL = r"\w*anklage|\w*klage|strafanzeige|anzeige|\w*verfahren|ermittlungen|haftbefehl|sanktionen"
SLOTS: Final[tuple[Verb, ...]] = (
    verb(
        R.ORGANISES,
        "slot",
        r"rief(?:en)?|ruft|rufen|aufrief(?:en)?",
        r"aufgerufen",
        r"auf|aufgerufen|aufrief(?:en)?",
        behind="zu zum zur",
    ),
    verb(R.ORGANISES, "act", r"melde(?:t|te|ten|n)", r"angemeldet", r"an|angemeldet"),
    verb(
        R.DIRECTS,
        "slot",
        r"gab(?:en)?|gibt|geben|erteil(?:t|te|ten|en)|schickte(?:n)?|übermittel(?:t|te|ten)",
        r"gegeben|erteilt|übermittelt",
        _ORDERS,
        behind="@d an",
    ),
    verb(
        R.DIRECTS,
        "slot",
        r"erh(?:ielt|ielten|ält|alten)|bek(?:am|amen|ommt|ommen)|nahm(?:en)?|nimmt|empfing(?:en)?|"
        r"befolg(?:t|te|ten)|entgegennehmen",
        r"erhalten|bekommen|empfangen|entgegengenommen|angenommen|befolgt",
        _ORDERS,
        swap=True,
        behind="von vom aus",
    ),
    verb(
        R.DIRECTS,
        "idiom",
        r"im Auftrag|auf (?:An)?weisung|auf Geheiß|auf Befehl|unter Anleitung|auf Anordnung",
        "",
        r"handel\w+|agier\w+|arbeit\w+|gehandelt|gearbeitet|tätig|operier\w+|ausführ\w+",
        swap=True,
    ),
    verb(R.DIRECTS, "act", r"bestimm(?:t|te|ten)|dirigier(?:t|te|ten)", r"dirigiert"),
    verb(R.MEMBER_OF, "slot", r"sitzt|saß(?:en)?|sitzen|zog(?:en)?", "", behind="im in"),
    verb(
        R.MEMBER_OF,
        "slot",
        r"sitzt|saß(?:en)?|sitzen|kandidier(?:t|te|ten)|trat(?:en)?|tritt",
        r"angetreten|kandidiert",
        r"im \w*(?:tag|rat|parlament|senat|vorstand)|kandidier\w+|bei der \w*wahl|an|angetreten",
        behind="für",
    ),
    verb(
        R.MEMBER_OF,
        "slot",
        r"trat(?:en)?|tritt|treten|eintrat",
        r"eingetreten",
        r"ein|eintrat|eingetreten",
        behind="in im",
    ),
    verb(
        R.PART_OF, "idiom", r"(?:ist|war|sind|waren|bilde(?:t|te|n)) (?:ein |fester |integraler )?(?:Teil|Bestandteil)"
    ),
    verb(
        R.SUCCESSOR_OF,
        "slot",
        r"ging(?:en)?|geht|gehen|hervorging",
        r"hervorgegangen",
        r"hervor|hervorgegangen|hervorging",
        behind="aus",
    ),
    verb(R.SUCCESSOR_OF, "idiom", r"die (?:Rechts)?nachfolge"),
    verb(
        R.PARTY_TO_A_CASE,
        "charged",
        r"erhob(?:en)?|erhebt|hat|haben|stellte(?:n)?|reichte(?:n)?|leite(?:t|te)(?:n)?|"
        r"verhängte(?:n)?|erließ(?:en)?|eröffnete(?:n)?|läuft|laufen",
        r"erhoben|eingereicht|gestellt|eingeleitet|erlassen|verhängt|eröffnet",
        _TRIAL,
    ),
    verb(R.PARTY_TO_A_CASE, "sues", r"verklag(?:t|te|ten)|verklagen", r"verklagt"),
    verb(
        R.MET,
        "with",
        r"kam(?:en)?|kommt|trat(?:en)?|setzte(?:n)?",
        r"zusammengekommen|zusammengetroffen",
        r"zusammen|zusammengekommen|zusammengetroffen|an einen Tisch",
    ),
    verb(
        R.MET,
        "with",
        r"beriet(?:en)? sich|sprach(?:en)?|konferier(?:t|te|ten)",
        "",
        r"Treffen|Gespräch|unter vier Augen",
    ),
    verb(
        R.CONTACTED,
        "slot",
        r"telefonier(?:t|te|ten)|korrespondier(?:t|te|ten)|chatte(?:t|te|ten)",
        r"telefoniert|korrespondiert|gechattet",
        behind="mit",
    ),
    verb(R.CONTACTED, "act", r"kontaktier(?:t|te|ten)", r"kontaktiert"),
    verb(
        R.CONTACTED,
        "slot",
        r"schrieb(?:en)?|wandte(?:n)? sich|schickte(?:n)?",
        r"gewandt",
        r"Mails?|E-Mails?|Briefe?|Brief|Nachrichten|SMS|sich",
        behind="an",
    ),
    verb(
        R.CITIZEN_OF,
        "citizen",
        r"(?:\w+ )?(?:Staatsangehörigkeit|Staatsbürgerschaft|Reisepass|Pass)",
        "",
        r"besitzt|besaß|hat|hatte|erhielt|bekam|erhalten|bekommen|erwarb|nahm|erworben|verfügt|besitzen",
    ),
    verb(
        R.FORMED,
        "alone",
        r"entstand(?:en)?|formierte(?:n)? sich|konstituierte(?:n)? sich|bildete(?:n)? sich",
        r"entstanden|gegründet|ins Leben gerufen",
    ),
    verb(R.ENDED, "alone", r"löste(?:n)? sich", r"aufgelöst", r"auf|aufgelöst"),
    verb(R.LEADS, "idiom", r"an der Spitze|an die Spitze"),
    verb(
        R.COVERS,
        "slot",
        r"bericht(?:et|ete|eten)|sende(?:t|te|ten)|schrieb(?:en)?",
        r"berichtet|gesendet",
        r"bericht\w*|Beiträge|Berichte|Reportagen|Sendungen|ausführlich|regelmäßig|täglich|wohlwollend",
        behind="über",
    ),
    verb(R.ENDORSES, "slot", r"stellte(?:n)?|stellt|stellen", r"gestellt", r"sich", behind="hinter"),
    verb(R.ENDORSES, "slot", r"sprach(?:en)?|spricht|sprechen", r"ausgesprochen", r"aus|ausgesprochen", behind="für"),
    verb(
        R.STATES_SUPPORT_FOR,
        "slot",
        r"sicherte(?:n)?|sichert|versprach(?:en)?|sagte(?:n)?|bot(?:en)?",
        r"zugesichert|versprochen|zugesagt",
        _BACKING,
        behind="@d",
    ),
    verb(
        R.STATES_SUPPORT_FOR,
        "slot",
        r"solidarisier(?:t|te|ten) sich|erklärte(?:n)?|zeigte(?:n)?",
        "",
        r"solidarisch|solidarisier\w+",
        behind="mit",
    ),
    verb(R.STATES_SUPPORT_FOR, "slot", r"bekannte(?:n)?|bekennt|bekennen", "", r"sich", behind="zu zum zur"),
    verb(
        R.PROVIDES,
        "slot",
        r"liefer(?:t|te|ten|n)|überl(?:ässt|ieß|ießen)|verschaff(?:t|te|ten)|besorg(?:t|te|ten)|"
        r"beschaff(?:t|te|ten)|schenk(?:t|te|ten)|lie?h(?:en)?",
        r"geliefert|überlassen|verschafft|geschenkt|geliehen",
        behind="@d an",
    ),
    verb(R.PROVIDES, "slot", r"stell(?:t|te|ten|en)", r"gestellt", r"zur Verfügung|bereit|bereitgestellt", behind="@d"),
    verb(
        R.PROVIDES,
        "act",
        r"schul(?:t|te|ten|en)|bewaffne(?:t|te|ten)|trainier(?:t|te|ten)|versorg(?:t|te|ten)|"
        r"belieferte(?:n)?|beherbergte(?:n)?",
        r"geschult|bewaffnet|trainiert|ausgebildet|ausgerüstet|ausgestattet|beliefert",
    ),
    verb(R.PROVIDES, "act", r"bilde(?:t|te|ten|n)|rüste(?:t|te|ten)|statte(?:t|te|ten)", "", r"aus"),
    verb(
        R.FUNDS, "payev", r"bezahl(?:t|te|ten|en)|zahl(?:t|te|ten)|finanzier(?:t|te|ten)", r"bezahlt|gezahlt|finanziert"
    ),
)
