"""Verbs and idioms of Spanish."""

from __future__ import annotations

from typing import Final

from headwater.extract.foreign.forms import spanish_ado as _ado
from headwater.extract.foreign.forms import spanish_ar as _ar
from headwater.extract.foreign.forms import spanish_er as _er
from headwater.extract.foreign.forms import spanish_ido as _ido
from headwater.extract.foreign.language import Verb, verb
from headwater.extract.foreign.spanish_slots import SLOTS
from headwater.model import Relation

R = Relation


VERBS: Final[tuple[Verb, ...]] = (
    *SLOTS,
    verb(R.PART_OF, "of", r"depend(?:e|en|ía|ían|iente)|form(?:a|an|ó|aba|aban|ar) parte"),
    verb(R.MEMBER_OF, "of", r"form(?:a|an|ó|aba|aban|ar) parte"),
    verb(R.AFFILIATED_WITH, "tied", r"", r"vinculad[oa]s?|ligad[oa]s?|cercan[oa]s?|próxim[oa]s?|asociad[oa]s?"),
    verb(
        R.SPEAKS_AT,
        "speech",
        r"pronunci(?:ó|aron|ará|a)|dio|dictó|leyó|clausur(?:ó|aron)|inaugur(?:ó|aron)",
        "",
        r"discurso|ponencia|conferencia|charla|ponencias|alocución|palabras|clausur(?:ó|aron)|inaugur(?:ó|aron)",
    ),
    verb(
        R.FUNDS,
        "act",
        _ar("financi|patrocin|subvencion|sufrag|cofinanci|coste|costeó"),
        _ado("financi|patrocin|subvencion|sufrag|cofinanci|coste"),
    ),
    verb(
        R.FUNDS,
        "gives",
        _ar("pag|don|entreg|gir|otorg|prest|aport|abon|destin|desembols|dedic|envi|ingres|deposit|asign|adjudic|regal")
        + "|"
        + _er("conced|transf[ei]r|transfir|remit|ced")
        + r"|dio|dieron|da|dan|daba|dar|transfirió|transfirieron|transfiere|"
        r"hizo|hicieron|hace|inyect(?:ó|a|aron)|proporcion(?:ó|a|aron)|facilit(?:ó|a|"
        r"aron)|libr(?:ó|aron)|pagó|pague|concedió|giró",
        _ado(
            "pag|don|entreg|gir|otorg|prest|aport|abon|destin|desembols|envi|ingres|deposit|asign|adjudic|regal|proporcion|inyect"
        )
        + "|"
        + _ido("conced|transfer|remit|ced")
        + "|dado",
    ),
    verb(
        R.FUNDS,
        "gets",
        _er("recib|percib")
        + "|"
        + _ar("cobr|acept|embols")
        + r"|obtuvo|obtuvieron|obtiene|obtienen|obtener|obtenía|reciba|"
        r"recibido|percibido|cobrado|aceptado|obtenido",
        "",
    ),
    verb(R.FUNDS, "comes", r"procede|proceden|procedía|proviene|provienen|provino|viene|vienen"),
    verb(
        R.PROVIDES,
        "pays",
        _ar("pag|costeó|sufrag|coste|abon|alquil|prest|facilit|financi|reserv|regal|don|proporcion")
        + "|"
        + _er("ced|cubr|asum|ofrec|imprim")
        + r"|cubrió|cubre|corr(?:ió|ieron|e|en) con|puso|pone|asumió|pagó|imprimió|ofreció|ofrece|dispuso",
        _ado("pag|sufrag|coste|abon|alquil|prest|facilit|financi|reserv|regal|don|proporcion")
        + "|"
        + _ido("ced|asum|ofrec")
        + "|cubiert[oa]s?|impres[oa]s?",
    ),
    verb(
        R.PROVIDES,
        "charge",
        r"corr(?:e|en|ió|ieron|ía|ían) a cargo de|corr(?:e|en|ió|ieron) por cuenta de|"
        r"(?:fue|fueron) a cargo de|a cargo de|por cuenta de|a expensas de|corr(?:e|en|ió|"
        r"ieron) a cargo|por cuenta",
    ),
    verb(
        R.ORGANISES,
        "act",
        _ar("organiz|celebr|convoc|mont|impuls|coorganiz|realiz|prepar"),
        _ado("organiz|convoc|mont|impuls|coorganiz|realiz|auspici|promovid"),
    ),
    verb(R.HOSTS, "act", _er("acog|albergu") + r"|acogió|albergó|alberga|acoge", _ido("acog") + "|albergad[oa]"),
    verb(
        R.ATTENDS,
        "at",
        _ar("particip")
        + "|"
        + _er("asist|acud|concurr")
        + r"|acudió|asistió|tom(?:ó|aron|a|an|ar) parte|estuv(?:o|ieron) presentes?|"
        r"viaj(?:ó|aron|a)|estuv(?:o|ieron)|figur(?:aban|an|ó)|participado|asistido|"
        r"tomado parte|invitad[oa]s?|estaban?",
    ),
    verb(
        R.SPEAKS_AT,
        "at",
        _ar("habl|diserta") + r"|intervino|intervinieron|interviene|intervienen|intervenir|intervendrá|disertó|"
        r"pronunci(?:ó|aron|ará)|habló|tom(?:ó|aron) la palabra|expus(?:o|ieron)|intervenido|hablado|dict(?:ó|aron)",
    ),
    verb(
        R.LEADS,
        "act",
        _ar("lider|colider|encabez|capitane|comand|coordin|administr")
        + "|"
        + _er("dirig|codirig")
        + r"|dirigió|dirige|dirija|conduce|condujo",
        _ado("lider|colider|encabez|capitane|comand|coordin|administr|comandad") + "|" + _ido("dirig|conduc"),
    ),
    verb(R.LEADS, "at", r"(?:está|estaba|estuvo|puso|sigue|estar) al frente|al frente|al mando"),
    verb(R.CHAIRS, "act", _er("presid"), _ido("presid")),
    verb(
        R.FOUNDED,
        "act",
        _ar("fund|cre|cofund|constitu")
        + r"|constituy(?:ó|eron)|fundó|creó|puso en marcha|pusieron en marcha|estableció",
        _ado("fund|cre|cofund|impuls") + "|" + _ido("constitu|establec"),
    ),
    verb(R.FOUNDED, "hand", r"a iniciativa|de la mano|a manos|a instancias|por iniciativa|por impulso"),
    verb(R.CONTROLS, "act", _ar("control|maneja|domin"), _ado("control|manej|domin")),
    verb(R.DIRECTS, "act", r"orden(?:ó|a|aron)|instruy(?:ó|e)|encarg(?:ó|aron)", _ado("orden|encarg")),
    verb(R.SUPERVISES, "act", _ar("supervis") + r"|supervisó", _ado("supervis")),
    verb(
        R.PART_OF,
        "dative",
        r"depend(?:e|en|ía|ían)|form(?:a|an|ó|aba|aban|ar) parte|pertenec(?:e|en|ía|ían)|"
        r"se integr(?:ó|a|an)|"
        r"adscrit[oa]s?|integrad[oa] en",
    ),
    verb(
        R.MEMBER_OF,
        "dative",
        r"milit(?:a|ó|aba|an)|form(?:a|an|ó|aba|aban|ar) parte|pertenec(?:e|en|ió|ía|ían)|"
        r"ingres(?:ó|aron)|se "
        r"afili(?:ó|aron)|se un(?:ió|ieron)|se incorpor(?:ó|aron)|afiliad[oa]|se adhirió|se sumó",
    ),
    verb(R.MEMBER_OF, "act", r"integra(?:n|ba|ban)?", r"integrad[oa]s?"),
    verb(R.OWNS, "belongs", r"pertenec(?:e|en|ía|ían|ió)"),
    verb(R.OWNS, "owned", r"propiedad"),
    verb(
        R.OWNS,
        "act",
        r"pose(?:e|en|ía|ían|yó)|compr(?:ó|a|aron)|adquir(?:ió|ieron)|adquiere|"
        r"es dueñ[oa]|controla el \d+ ?%",
        _ado("compr") + "|" + _ido("adquir|pose"),
    ),
    verb(
        R.PROMOTES,
        "act",
        _ar("promocion|divulg|propag|publicit")
        + "|"
        + _er("difund|promov|emit|retransmit|reproduc")
        + r"|promueve|promueven|difundió|emite|emiten|emitió|amplific(?:a|ó)|elogi(?:a|ó)",
        _ado("promocion|divulg|propag|publicit") + "|" + _ido("difund|emit|promov|reproduc"),
    ),
    verb(R.PUBLISHES, "act", _ar("public|edit"), _ado("public|edit")),
    verb(
        R.ENDORSES,
        "act",
        _ar("apoy|respald|aval") + r"|ha apoyado|pidió el voto|pide el voto|llamó a votar",
        _ado("apoy|respald|aval"),
    ),
    verb(R.EMPLOYS, "works", r"trabaj(?:a|ó|aba|an|aron|aban)|trabajado"),
    verb(R.EMPLOYS, "act", _ar("contrat|emple") + r"|nombr(?:ó|aron)|fich(?:ó|aron)", _ado("contrat|emple|nombr")),
    verb(R.REPRESENTS, "act", _ar("represent") + "|" + _er("defend"), _ado("represent") + "|" + _ido("defend")),
    verb(
        R.MET,
        "meets",
        r"se (?:reunió|reunieron|reúne|entrevistó|entrevistaron|encontró|encontraron|vio|"
        r"vieron|citó)|"
        r"conoció|recibió a|reunirse|entrevistarse|encontrarse|mantuvo (?:una|"
        r"varias) reuni(?:ón|ones)|(?:se )?había reunido|reunido",
    ),
    verb(
        R.LIVES_IN,
        "in",
        _er("viv|resid") + r"|residente|residentes|vivía",
        r"domiciliad[oa]s?|afincad[oa]s?|establecid[oa]s?|instalad[oa]s?",
    ),
    verb(R.BORN_IN, "in", r"nació|nacieron|nace", r"nacid[oa]s?"),
    verb(
        R.BASED_IN,
        "in",
        r"tiene (?:su )?(?:sede|domicilio|cuartel general)|tenía (?:su )?sede|opera desde|"
        r"funciona",
        r"domiciliad[oa]s?|radicad[oa]s?|ubicad[oa]s?|basad[oa]s?|registrad[oa]s?|"
        r"asentad[oa]|afincad[oa]|inscrit[oa]|establecid[oa]|con base",
    ),
    verb(R.BASED_IN, "near", r"con (?:sede|domicilio)(?: social| fiscal| central)?|con cuartel general|con oficinas"),
    verb(R.BASED_IN, "seat", r"cuya sede (?:está|se encuentra|se halla)|sede (?:está|se encuentra|se halla)"),
    verb(
        R.PARTY_TO_A_CASE,
        "charged",
        r"acus(?:ó|a|aron|an)|imput(?:ó|a|aron)|conden(?:ó|a|aron)|sancion(?:ó|a|aron)|"
        r"proces(?:ó|aron)|"
        r"denunci(?:ó|a)|absolv(?:ió|ieron)|detuvo|detuvieron|investiga(?! si)",
        r"acusad[oa]s?|imputad[oa]s?|condenad[oa]s?|procesad[oa]s?|sancionad[oa]s?|"
        r"absuelt[oa]s?|detenid[oa]s?|investigad[oa]s?|encausad[oa]",
    ),
    verb(R.SUCCESSOR_OF, "dative", r"sucedió|suceder|reemplaz(?:ó|a)|sustituy(?:ó|e)|relev(?:ó|a)"),
)
