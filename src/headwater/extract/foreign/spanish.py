"""Tables of Spanish."""

from __future__ import annotations

from typing import Final

from headwater.extract.foreign.language import Language, joined, kinds, meanings, pattern, roles, words
from headwater.extract.foreign.spanish_verbs import VERBS

_PREPOSITIONS = """
by: por
of from: de del
to at: a al
in at: en
with: con junto
for: para
against: contra
because: tras
other: sobre ante bajo entre hacia hasta según sin durante mediante desde
"""
_NOUNS = """
o:m = movimiento partido grupo frente instituto centro foro consejo comité sindicato club colectivo círculo
o:m = patronato observatorio think_tank bloque fondo consorcio
o:f = fundación asociación organización unión liga coalición plataforma red alianza federación confederación
o:f = sociedad corporación academia universidad iglesia formación candidatura ong entidad agrupación hermandad
o:f = escuela cámara cooperativa iniciativa brigada junta
c:f = empresa compañía firma constructora consultora naviera filial inmobiliaria mercantil editorial financiera
c:m = banco grupo_empresarial holding despacho bufete
p:m = ministerio gobierno ayuntamiento parlamento tribunal juzgado senado congreso_de_los_diputados kremlin consulado
p:f = embajada fiscalía agencia alcaldía secretaría policía diputación consejería audiencia generalitat
m:f = radio emisora revista televisión cadena web página publicación
m:m = periódico diario portal canal sitio medio semanario blog boletín
e:m = referéndum cóctel banquete certamen recital aniversario bloqueo corte plebiscito
e:f = recepción velada convocatoria sesión ceremonia consulta vigilia protesta huelga caminata movilización
e:f = contramanifestación tertulia charla mesa_redonda inauguración clausura
e:pl = protestas bloqueos elecciones movilizaciones
o:f = campaña cofradía sección delegación central peña milicia guerrilla comunidad casa_regional escuela_de_danza
o:m = equipo comando sector gremio think-tank instituto_de_estudios
c:f = cadena_de_gimnasios imprenta distribuidora cervecera productora minera petrolera cadena_de_farmacias
p:m = juzgado_de_instrucción estado cabildo municipio servicio_secreto
p:f = cancillería intendencia gobernación agencia_de_cooperación presidencia
e:m = congreso foro encuentro seminario festival mitin acto evento simposio coloquio taller homenaje
e:f = conferencia cumbre marcha manifestación reunión feria gala asamblea concentración convención cena
e:f = semana romería fiesta caravana gira escuela_de_verano
e:m = ciclo curso día congreso_anual
e:pl = jornadas
r:m = edificio local inmueble salón hotel palacio terreno piso apartamento
r:f = sede oficina finca nave casa sala vivienda
j:m = viaje billete vuelo alojamiento hospedaje traslado alquiler transporte boleto pasaje gasto equipo coste costo
j:f = estancia impresión imprenta campaña_publicitaria publicidad manutención
j:pl = gastos billetes vuelos pasajes boletos ordenadores
j:pl = equipos octavillas carteles folletos autobuses oficinas despachos
x:f = cuenta
x:m = discurso mensaje comunicado artículo vídeo video discursos mensajes vídeos actos artículos candidato
x:f = candidatura propaganda lista campaña_de candidaturas proclamas
j:f = furgoneta furgonetas factura facturas
j:m = cartel
j:m = concierto almuerzo refrigerio autobús
h:pl = delegados participantes invitados asistentes
g:f = subvención donación ayuda aportación contribución transferencia suma cantidad partida financiación beca cuantía
g:m = préstamo dinero donativo crédito pago cheque monto importe
g:pl = fondos donaciones pagos subvenciones aportaciones transferencias
"""
_ROLES = """
leads = secretario_general líder_de_facto jefe_de_campaña jefe_de_delegación
<employs = jefe_de_gabinete jefa_de_gabinete jefe_de_prensa jefa_de_prensa
leads = líder jefe jefa director directora
leads = dirigente gerente cabecilla responsable máximo_responsable secretario_general
leads = secretaria_general director_general directora_general director_ejecutivo directora_ejecutiva administrador
leads = administradora coordinador coordinadora rector rectora consejero_delegado consejera_delegada
chairs = presidente_de_honor presidenta_de_honor
chairs = presidente presidenta vicepresidente vicepresidenta expresidente expresidenta
<owns = filial subsidiaria participada
speaks at = ponente orador oradora conferenciante ponentes oradores
founded = exfundador promotora
<employs = exempleado exempleada extrabajador extrabajadora trabajador trabajadora colaborador colaboradora funcionario
<employs = funcionaria agregado agregada jefe_de_comunicación
represents = cónsul_honorario cónsul_honoraria embajador embajadora cónsul
member of = diputado_por diputada_por senador_por senadora_por concejal_por exmilitante simpatizante
funds = donantes benefactor benefactora patrocinadores financiadores
owns = copropietario copropietaria socio_mayoritario socio_único máximo_accionista
leads = exdirector exdirectora comandante portavoz_y_líder cabecillas líderes
founded = fundador fundadora cofundador cofundadora impulsor impulsora creador creadora
member of = miembro militante integrante socio socia tesorero
member of = tesorera diputado_de diputada_de concejal_de afiliado afiliada
member of = patrono vocal exmiembro activista_de
represents = portavoz abogado abogada representante exportavoz apoderado apoderada vocero vocera delegado delegada
represents = letrado letrada defensor defensora
<employs = asesor asesora empleado empleada exasesor exasesora asistente contable secretario secretaria consultor_de
owns = propietario propietaria dueño dueña accionista accionista_mayoritario titular accionista_principal
- = hombre_de_negocios mujer_de_negocios
funds = donante financiador financiadora mecenas patrocinador patrocinadora financista
organises = organizador organizadora anfitrión anfitriona promotor
"""
_PERSONS = (
    r"(?:ex)?(?:militar|sargento|capitán|comandante|funcionari|delegad|enviad|dirigent|ganader|agricultor|"
    r"agregad|empresari|diputad|senador|senadora|alcald|ministr|periodista|escritor|"
    r"escritora|abogad|fiscal|juez|jueza|"
    r"consejer|concejal|historiador|historiadora|profesor|profesora|maestr|sociólog|politólog|economista|activista|"
    r"millonari|multimillonari|oligarca|inversor|inversora|banquer|naviero|general|"
    r"coronel|cónsul|embajador|embajadora|"
    r"candidat|exdiputad|exministr|exalcald|esposa|esposo|hermano|hermana|hijo|hija|viuda|marido|mujer|cuñado|doctor|"
    r"doctora|notario|notaria|actor|actriz|cantante|cineasta|investigador|investigadora|analista|ingenier|arquitect|"
    r"médic|obispo|sacerdote|párroco|gobernador|gobernadora|comisari|agente|militar|diplomátic|asesor|asesora|"
    r"imputad|acusad|procesad|testigo|director|directora|editor|editora|locutor|"
    r"locutora|bloguer|magnate|terrateniente|"
    r"constructor|comerciante|hacendado|legislador|legisladora|congresista|parlamentari|eurodiputad|politic|polític)"
    r"(?:o|a|e|es|os|as|s)?"
)
SPANISH: Final = Language(
    code="es",
    articles={
        "el": "na",
        "la": "na",
        "los": "na",
        "las": "na",
        "un": "na",
        "una": "na",
        "unos": "na",
        "unas": "na",
        "este": "na",
        "esta": "na",
        "ese": "na",
        "esa": "na",
        "dicho": "na",
        "dicha": "na",
        "otro": "na",
        "otra": "na",
        "del": "g",
        "al": "d",
        "estos": "na",
        "estas": "na",
        "lo": "na",
    },
    prepositions=meanings(_PREPOSITIONS),
    conjunctions=words("y e o u"),
    relatives={
        "que": "",
        "quien": "",
        "quienes": "",
        "cual": "",
        "cuales": "",
        "donde": "p",
        "cuyo": "g",
        "cuya": "g",
        "cuyos": "g",
        "cuyas": "g",
    },
    openers=words("porque aunque cuando mientras si pues cómo como"),
    thats=words("que"),
    pronouns={
        "él": "nm",
        "ella": "nf",
        "ellos": "np",
        "ellas": "np",
        "lo": "ax",
        "la": "ax",
        "los": "ax",
        "las": "ax",
        "allí": "px",
        "le": "dx",
        "les": "dp",
    },
    possessives=words("su sus"),
    whose=words("cuyo cuya cuyos cuyas"),
    interrogatives=words("quién quiénes"),
    joined=joined("""
adverb = entre_otros entre_otras entre_ellos sobre_todo
at = en_el_marco_de en_el_marco_del durante_el durante_la con_motivo_de con_motivo_del en_la_inauguración_de
with = junto_con en_compañía_de
by = por_parte_de por_parte_del a_cargo_de
"""),
    unknown=pattern(
        r"no está claro|se desconoce|se ignora|no se sabe|desconocid[oa]|"
        r"no ha trascendido|es una incógnita|nadie sabe|"
        r"no consta|sin aclarar|no se ha aclarado|no quedó claro|no queda claro|no sabe|"
        r"ignora|no ha podido determinar\w*|"
        r"no se ha podido determinar|no reveló|no ha querido decir|se negó a decir|es un misterio|falta por saber"
    ),
    nouns=kinds(_NOUNS),
    tails={},
    inner=words("consejo administración patronato directiva junta"),
    roles=roles(_ROLES),
    persons=pattern(_PERSONS),
    former=words("ex antiguo antigua exlíder como anterior entonces"),
    copula=pattern(
        r"trabaja|trabajaba|trabajó|es|son|era|eran|fue|fueron|está|están|estaba|estaban|ser|sería|estar|sigue|siendo"
    ),
    passive=pattern(
        r"sea|sean|fuera|fuese|fue|fueron|ser|sido|era|eran|es|son|será|serán|está|están|estaba|estaban|sería"
    ),
    perfect=pattern(r"ha|han|había|habían|haber|hubo|haya|hayan|habría|habrían|he|hemos"),
    reported=None,
    verbs=VERBS,
    links=words("de del la las los el por para sin y e d'"),
    start=words(
        "además también según así ayer hoy entonces después luego "
        "allí aquí sin embargo pero nadie nada todo todos asimismo "
        "mientras tanto desde hasta durante tras ante dos tres cuatro no sí ya aún todavía "
        "nunca jamás sólo solo don doña yo nosotros nos me mi nuestra nuestro ellos ella él "
        "sr sra señor señora cuando donde como"
    ),
    political=words(
        "movimiento partido frente unión liga coalición "
        "alianza grupo organización plataforma formación iniciativa bloque"
    ),
    drops=True,
)
