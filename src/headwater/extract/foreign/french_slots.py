"""Verbs and idioms of French whose object stands in a slot of their own."""

from __future__ import annotations

from typing import Final

from headwater.extract.foreign.forms import french_e as _e
from headwater.extract.foreign.forms import french_er as _er
from headwater.extract.foreign.language import Verb, verb
from headwater.model import Relation

R = Relation

_SHARE = r"%|capital|parts|actions|pour cent|part"
_ORDERS = r"instructions?|ordres?|consignes?|directives?|consigne|commandes?"
_BACKING = r"soutien|appui|solidarité|sympathie|adhésion"
SLOTS: Final[tuple[Verb, ...]] = (
    verb(
        R.DIRECTS,
        "slot",
        r"donn(?:e|ent|ait|aient|a|er)|transm(?:et|ettait|it)|adress(?:e|ait|a)|pass(?:e|ait)|dict(?:e|ait)",
        r"donnée?s?|transmise?s?|adressée?s?",
        _ORDERS,
        behind="à au aux @d",
    ),
    verb(
        R.DIRECTS,
        "slot",
        r"reçoi(?:t|vent)|recevait|recevaient|recevoir|suivait|suivaient|suit|obéi(?:t|ssait|ssaient)|"
        r"exécut(?:e|ait|ent)|pren(?:d|ait|dre)",
        r"reçue?s?|suivie?s?|obéi|pris",
        _ORDERS,
        swap=True,
        behind="de du d' des d’",
    ),
    verb(
        R.DIRECTS,
        "idiom",
        r"(?:agi|opér|travaill)\w+ (?:sur (?:l['’])?ordre|sur instruction|pour le compte|à la solde|"
        r"sous les ordres|aux ordres|pour)|aux ordres|à la solde|sur ordre|sous les ordres",
        swap=True,
    ),
    verb(
        R.DIRECTS,
        "act",
        r"command(?:e|ait|a|er|ite)|télécommand(?:e|ait)|orchestr(?:e|ait|a)|manipul(?:e|ait|a)|"
        r"dict(?:e|ait)",
        r"commandée?s?|commandité?e?s?|commanditée?s?|orchestrée?s?|manipulée?s?|téléguidée?s?|dictée?s?",
    ),
    verb(
        R.TASKS,
        "act",
        r"charge(?:a|ait|ent)?|mandat(?:e|a|ait)|missionn(?:e|a)|commission(?:ne|na)",
        r"chargée?s?|mandatée?s?|missionnée?s?",
    ),
    verb(
        R.TASKS,
        "slot",
        r"confi(?:e|a|ait)|command(?:e|a|ait)|demand(?:e|a|ait)",
        r"confiée?s?|commandée?s?",
        r"mission|campagne|étude|rapport|tâche|commande|de (?:mener|réaliser|organiser|rédiger)",
        behind="à au aux",
    ),
    verb(R.ORGANISES, "slot", r"appel(?:le|lent|a|ait)", r"appelé", behind="à au"),
    verb(
        R.HOSTS,
        "act",
        r"offr(?:e|ait|it)|donn(?:e|a|ait)",
        r"offert|donné",
        r"réception|dîner|banquet|cocktail|déjeuner|soirée|concert|fête",
    ),
    verb(
        R.MEMBER_OF,
        "slot",
        r"siège(?:nt|a)?|siégeait|siégeaient|entr(?:e|a|ait)",
        r"siégé|entrée?s?|nommée?s?",
        behind="à au dans en",
    ),
    verb(
        R.PART_OF,
        "idiom",
        r"(?:fai(?:t|sait)|font|faisaient) partie(?: intégrante)?|est (?:une )?(?:branche|antenne|composante)",
    ),
    verb(
        R.MEMBER_OF,
        "idiom",
        r"(?:est|était|fut|reste) (?:un |une )?(?:membre|adhérente?|militante?)|(?:a|avait) (?:rejoint|intégré)",
    ),
    verb(R.SUCCESSOR_OF, "idiom", r"(?:est |était )?(?:l['’])?(?:héritière?|successeure?)|a pris la suite"),
    verb(
        R.PARTY_TO_A_CASE,
        "sues",
        r"(?:a |ont |avait )?(?:porté|déposé) plainte|port(?:e|a|ent) plainte|dépos(?:e|a) plainte|"
        r"attaqu(?:e|a)(?: en justice)?|poursui(?:t|vit)|assign(?:e|a)",
        r"assignée?s?|attaquée?s? en justice|poursuivie?s?",
    ),
    verb(
        R.MET,
        "with",
        r"s['’](?:est|était|sont|étaient) (?:entretenue?s?|réunie?s?)|s['’]entretien(?:t|nent)|déjeun(?:e|a|ait)|"
        r"dîn(?:e|a|ait)|se réuni(?:t|ssent)|se sont (?:réunis|entretenus|vus|rencontrés)",
        r"déjeuné|dîné|discuté|échangé",
    ),
    verb(
        R.CONTACTED,
        "slot",
        r"téléphon(?:e|ait|a)|écri(?:t|vait|vit)|s['’](?:est|était) adressée?|appel(?:le|ait|a)",
        r"téléphoné|écrit|contactée?",
        behind="à au aux",
    ),
    verb(R.CONTACTED, "act", r"contact(?:e|a|ait)|appel(?:le|ait)|joi(?:nt|gnait)", r"contactée?s?"),
    verb(
        R.CITIZEN_OF,
        "citizen",
        r"(?:la |une )?(?:double )?(?:nationalité|citoyenneté|passeport)(?: \w{3,}(?:ien|ienne|ais|aise|ois|"
        r"oise|ain|aine|in|ine))?",
        "",
        r"obtenue?|obtient|possède|détient|acquise?|a|avait|reçu|dispose|détenteur|titulaire",
    ),
    verb(R.CITIZEN_OF, "idiom", r"(?:est|était) (?:une? )?(?:citoyenne?|ressortissante?)|ressortissante?|citoyenne?"),
    verb(
        R.FORMED,
        "alone",
        r"naquit|se (?:forme|forma|constitua)|vit le jour|s['’]est (?:formée?|constituée?|créée?)|a vu le jour",
        r"née?s?|fondée?s?|créée?s?|constituée?s?|apparue?s?|lancée?s?",
    ),
    verb(R.ENDED, "alone", r"s['’]est dissoute?|disparut|a cessé d['’]exister|a disparu", r"dissoute?s?|dissoutes?"),
    verb(
        R.COVERS,
        "slot",
        r"consacr(?:e|ait|a|ent)|diffus(?:e|ait|a)|publi(?:e|ait|a)",
        r"consacré|diffusé|publié",
        r"reportages?|émissions?|articles?|dossiers?|unes?|documentaires?|couverture|chroniques?|portraits?",
        behind="à au aux sur",
    ),
    verb(R.COVERS, "act", r"couvr(?:e|ait|it)|interview(?:e|ait|a)", r"couverte?s?|interviewée?s?"),
    verb(R.PROMOTES, "idiom", r"(?:fait|fai(?:sait|sant)|font|assur\w+|assuré) la (?:promotion|publicité|propagande)"),
    verb(
        R.STATES_SUPPORT_FOR,
        "slot",
        r"apport(?:e|ent|a|ait)|exprim(?:e|a|ait)|affich(?:e|a|ait)|manifest(?:e|a|ait)|réitèr(?:e|a)|"
        r"promet|promit|annon(?:ce|ça)|affirm(?:e|a)|assur(?:e|a)|dit",
        r"apporté|exprimé|affiché|manifesté|réitéré|promis|annoncé|affirmé|dit|assuré",
        _BACKING,
        behind="à au aux pour avec",
    ),
    verb(
        R.ENDORSES,
        "slot",
        r"se (?:prononc|déclar|ralli)(?:e|ent|a|èrent)|s['’](?:est|était|sont) (?:prononcée?s?|déclarée?s?|"
        r"ralliée?s?)|appel(?:le|a|lent)|milit(?:e|ait)",
        r"appelé|prononcée?s?|déclarée?s?|ralliée?s?",
        r"faveur|à voter|favorable|ralli\w+",
        behind="de du des d' pour à au",
    ),
    verb(
        R.PROVIDES,
        "slot",
        _er("livr|fourn|prêt|offr|donn|remett|procur|vend|envoy|cèd|céd|distribu")
        + r"|fournit|fournissait|livrait|offrit|cède",
        _e("livr|prêt|donn|procur|envoy|céd|distribu") + r"|fournie?s?|offerte?s?|remise?s?",
        r"armes?|armement|véhicules?|camionnettes?|camions?|voitures?|autocars?|locaux|local|bureaux|matériel|"
        r"équipements?|"
        r"ordinateurs?|téléphones?|vivres|uniformes|serveurs?|munitions|drones?|salles?|tracts?|logiciels?|conseils|"
        r"formations?|hébergement|salle",
        behind="à au aux",
    ),
    verb(R.PROVIDES, "slot", r"met(?:tent|tait)?|mit", r"mise?s?", r"disposition", behind="de du des d'"),
    verb(
        R.PROVIDES,
        "act",
        _er("form|entraîn|équip|arm|conseill|log|approvisionn"),
        _e("form|entraîn|équip|arm|log|approvisionn"),
    ),
    verb(
        R.FUNDS,
        "payev",
        _er("pay|financ|sponsoris") + r"|paie|paient|règle",
        _e("pay|financ|sponsoris") + r"|réglée?s?|prise?s? en charge",
    ),
    verb(R.FUNDS, "act", _er("aliment|renflou|rémunèr|rémunér|stipendi|dot"), _e("aliment|renflou|rémunér|stipendi")),
    verb(
        R.FUNDS,
        "idiom",
        r"(?:bénéficie|bénéficiait|bénéficié|jouit|dispose) (?:du|d['’]un) (?:généreux |"
        r"important )?soutien (?:financier|matériel)",
        swap=True,
    ),
    verb(
        R.AMPLIFIES,
        "act",
        _er("relai|relay|amplifi|partag|retweet|repartag"),
        _e("relay|amplifi|partag|retweet|repartag"),
    ),
    verb(
        R.OWNS,
        "share",
        r"déti(?:ent|ennent|nt)|possède(?:nt)?|possédait|détenait|contrôle",
        r"détenu|acquis|racheté",
        _SHARE,
    ),
    verb(
        R.LEADS,
        "idiom",
        r"(?:est |était |se trouve )?à la tête|(?:est |était )?aux commandes|(?:a |avait )?pris la (?:tête|"
        r"direction)|prend la (?:tête|direction)",
    ),
)
