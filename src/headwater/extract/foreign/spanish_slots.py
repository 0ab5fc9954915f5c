"""Verbs and idioms of Spanish whose object stands in a slot of their own."""

from __future__ import annotations

from typing import Final

from headwater.extract.foreign.forms import spanish_ado as _ado
from headwater.extract.foreign.forms import spanish_ar as _ar
from headwater.extract.foreign.forms import spanish_er as _er
from headwater.extract.foreign.forms import spanish_ido as _ido
from headwater.extract.foreign.language import Verb, verb
from headwater.model import Relation

R = Relation

_SHARE = r"%|capital|acciones|participaciones|participación|por ciento"
_ORDERS = r"instrucciones|instrucción|órdenes|orden|directrices|indicaciones|consignas|encargos?"
_BACKING = r"apoyo|respaldo|solidaridad|simpatía|adhesión|aval"
SLOTS: Final[tuple[Verb, ...]] = (
    verb(
        R.DIRECTS,
        "slot",
        r"d(?:io|ieron|aba|aban|a|an|ar|ado)|impart(?:ió|ía|ían|ieron)|transmit(?:ió|ía|ían|ieron)|"
        r"envi(?:ó|aba)|dict(?:ó|aba)|curs(?:ó|aba)",
        "",
        _ORDERS,
        behind="a al",
    ),
    verb(
        R.DIRECTS,
        "slot",
        _er("recib") + r"|recibido|obedec(?:e|en|ía|ían|ió|er)|acat(?:a|ó|aba)|segu(?:ía|ían)|"
        r"cumpl(?:e|ía|ió|ían)|acept(?:ar|ó|aba)",
        "",
        _ORDERS,
        swap=True,
        behind="de del",
    ),
    verb(
        R.DIRECTS,
        "idiom",
        r"(?:actu|oper|trabaj)(?:a|aba|aban|ó|an|aron) (?:bajo las órdenes|por orden|por encargo|"
        r"por cuenta|siguiendo (?:las )?(?:órdenes|instrucciones)|al dictado|al servicio)",
        swap=True,
    ),
    verb(R.DIRECTS, "idiom", r"(?:por orden|por encargo|bajo las órdenes|a las órdenes)", swap=True),
    verb(
        R.DIRECTS,
        "slot",
        r"nombra|nombran|designa|designan",
        "",
        r"consejo|junta|directiva|patronato",
        swap=False,
        behind="de del a",
    ),
    verb(
        R.TASKS, "slot", r"encarg(?:ó|aron|a|an|ar|ado|aba)|encomend(?:ó|aron)|contrat(?:ó|aron) a", "", behind="a al"
    ),
    verb(
        R.HOSTS,
        "act",
        r"ofreci(?:ó|eron)|ofrec(?:e|en)|dio|celebr(?:ó|a)",
        "",
        r"recepción|cena|almuerzo|banquete|cóctel|"
        r"fiesta|homenaje|velada",
    ),
    verb(
        R.MEMBER_OF,
        "slot",
        r"es|era|fue|ha sido|sigue siendo|elegid[oa]",
        "",
        r"diputad[oa]|senador\w*|concejal\w*|"
        r"edil|eurodiputad[oa]|miembro|parlamentari[oa]|procurador\w*|vocal",
        behind="en por",
    ),
    verb(R.MEMBER_OF, "idiom", r"ocupa un escaño|tiene (?:un )?(?:escaño|asiento)|se sienta"),
    verb(R.PART_OF, "slot", r"", r"integrad[oa]s?|encuadrad[oa]s?|incluid[oa]s?", behind="en"),
    verb(
        R.SUCCESSOR_OF,
        "idiom",
        r"(?:es|era|como) (?:la |el )?(?:heredera|heredero|sucesora|sucesor|continuadora)|"
        r"hereder[oa]|sucesora",
    ),
    verb(
        R.PARTY_TO_A_CASE,
        "sues",
        r"demand(?:ó|aron|a)|denunci(?:ó|aron)|querell(?:ó|aron)|interpuso (?:una )?(?:demanda|"
        r"querella|denuncia)|present(?:ó|aron) (?:una )?(?:demanda|querella|denuncia)",
        r"demandad[oa]s?|denunciad[oa]s?",
    ),
    verb(
        R.MET,
        "with",
        r"mantuv(?:o|ieron)|mantien(?:e|en)|celebr(?:ó|aron)|sostuv(?:o|ieron)|tuv(?:o|ieron)|mantenido",
        "",
        r"encuentros?|reuni(?:ón|ones)|entrevistas?|citas?|almuerzos?|comidas?|conversaciones",
    ),
    verb(R.MET, "with", r"almorz(?:ó|aron)|cen(?:ó|aron)|comi(?:ó|eron)|convers(?:ó|aron)"),
    verb(
        R.CONTACTED,
        "slot",
        r"llam(?:ó|aron|aba)|telefone(?:ó|aron|aba)|escribi(?:ó|eron)|contact(?:ó|aron)|"
        r"se comunic(?:ó|aba)|se puso en contacto|se dirigió",
        "",
        behind="a al con",
    ),
    verb(
        R.CITIZEN_OF,
        "citizen",
        r"(?:la |una )?(?:nacionalidad|ciudadanía|pasaporte)(?: \w{3,}(?:an[oa]|és|esa|ense|eñ[oa]|in[oa]|"
        r"av[oa]|[iu]ta|ac[oa]))?",
        "",
        r"obtuvo|tiene|tenía|adquirió|recibió|posee|ostenta|obtenido|adquirido|concedió|concedieron|goza",
    ),
    verb(R.CITIZEN_OF, "idiom", r"(?:es|era) (?:ciudadan[oa]|nacional|súbdit[oa])|ciudadan[oa]"),
    verb(
        R.FORMED,
        "alone",
        r"surgi(?:ó|eron)|nació|se (?:creó|fundó|constituyó|formó)|naci(?:ó|eron)",
        r"nacid[oa]|fundad[oa]|cread[oa]|constituid[oa]|surgid[oa]",
    ),
    verb(R.ENDED, "alone", r"se (?:disolvió|extinguió)|desapareció|dejó de existir", r"disuelt[oa]s?|extinguid[oa]s?"),
    verb(
        R.COVERS,
        "slot",
        r"dedic(?:ó|a|aron|an|aba)|emit(?:ió|e|ía)|public(?:ó|aba|a)",
        "",
        r"reportajes?|programas?|portadas?|espacios?|artículos?|cobertura|entrevistas?",
        behind="a al sobre",
    ),
    verb(R.COVERS, "act", r"cubr(?:ió|e|ía)|entrevist(?:ó|a|aba)"),
    verb(
        R.STATES_SUPPORT_FOR,
        "slot",
        r"expres(?:ó|aron|a)|manifest(?:ó|aron)|mostr(?:ó|aron)|reiter(?:ó|aron)|d(?:io|ieron)|"
        r"brind(?:ó|aron)|anunci(?:ó|aron)|prometi(?:ó|eron)|ofreci(?:ó|eron)|transmiti(?:ó|eron)|expresado|"
        r"manifestado",
        "",
        _BACKING,
        behind="a al con hacia por",
    ),
    verb(
        R.STATES_SUPPORT_FOR,
        "slot",
        r"se solidariz(?:ó|aron)|simpatiz(?:a|ó|aba)|se aline(?:ó|a|aron)",
        "",
        behind="con",
    ),
    verb(
        R.ENDORSES,
        "slot",
        r"se pronunci(?:ó|aron)|se declar(?:ó|aron)|votó|llam(?:ó|an|aron)|pid(?:ió|ieron|e)",
        "",
        r"a favor|partidari[oa]|favorable|el voto|a votar",
        behind="de del por para",
    ),
    verb(
        R.PROVIDES,
        "slot",
        _ar("suministr|proporcion|facilit|regal|prest|entreg|don|envi|aport")
        + "|"
        + _er("ced|ofrec")
        + r"|cedió|ofreció|provey(?:ó|eron)|suministrado|entregado|donado|cedido",
        "",
        r"armas?|armamento|vehículos?|furgonetas?|camionetas?|camiones|coches?|autobuses|locales|local|"
        r"oficinas?|naves?|"
        r"equipos?|ordenadores|teléfonos?|material|víveres|uniformes|servidores|servidor|formación|cursos|alojamiento|"
        r"asesoramiento|munición|drones?|radios|imprenta|terrenos?|edificio|piso",
        behind="a al",
    ),
    verb(R.PROVIDES, "slot", r"puso|pusieron|pone|puesto", "", r"a disposición|disposición", behind="de del"),
    verb(
        R.PROVIDES,
        "slot",
        _ar("entren|adiestr|capacit|arm|equip|aloj") + r"|form(?:ó|a|aba|aron)|instruy(?:ó|e|eron)",
        _ado("entren|adiestr|capacit|arm|equip|asesor|aloj|form"),
        behind="a al",
    ),
    verb(
        R.FUNDS,
        "payev",
        _ar("pag|sufrag|costeó|coste|financi") + r"|pagara|pagase|pagó",
        _ado("pag|sufrag|coste|financi"),
    ),
    verb(R.OWNS, "share", r"posee|poseen|poseía|tiene|tienen|tenía|controla|ostenta|adquirió|compró", "", _SHARE),
    verb(
        R.AMPLIFIES,
        "act",
        _ar("amplific|viraliz|replic|retuite|retransmit") + r"|compart(?:ió|ieron|ía|ían|e|en)|"
        r"difund(?:ió|ieron|ía|ían)",
        _ado("amplific|viraliz|replic") + "|" + _ido("difund|compart"),
    ),
)
