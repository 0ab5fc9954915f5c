"""Verbs and idioms of French."""

from __future__ import annotations

from typing import Final

from headwater.extract.foreign.forms import french_e as _e
from headwater.extract.foreign.forms import french_er as _er
from headwater.extract.foreign.french_slots import SLOTS
from headwater.extract.foreign.language import Verb, verb
from headwater.model import Relation

R = Relation


VERBS: Final[tuple[Verb, ...]] = (
    *SLOTS,
    verb(
        R.PART_OF,
        "of",
        r"dépend(?:ent|ait|aient)?|relève(?:nt)?|relevait|fai(?:t|sait) partie|"
        r"font partie",
    ),
    verb(R.MEMBER_OF, "of", r"fai(?:t|sait) partie|font partie|(?:est|était) membre"),
    verb(R.AFFILIATED_WITH, "tied", r"proches?", r"liée?s?|associée?s?|apparentée?s?"),
    verb(R.FOUNDED, "hand", r"à l['’]initiative|sous l['’]impulsion|à l['’]instigation"),
    verb(
        R.SPEAKS_AT,
        "speech",
        r"pronon(?:ce|ça|cera|çait)|donn(?:e|a|era)|livr(?:e|a)",
        r"prononcé|donné|ouvert|clôturé",
        r"discours|allocution|conférence|ouvert|clôturé",
    ),
    verb(
        R.FUNDS,
        "act",
        _er("financ|sponsoris|subventionn|cofinanc|parrain") + r"|finançait|finançaient|soutient financièrement",
        _e("financ|sponsoris|subventionn|cofinanc|parrain") + r"|soutenue?s? financièrement",
    ),
    verb(
        R.FUNDS,
        "gives",
        _er("vers|donn|accord|pay|prêt|vir|allou|octroy|transf[éè]r|attribu|offr|apport|débours|envoy|remett|règl")
        + r"|verse|remet(?:tent|tait)?|remit|offrit|offre|paie|paient|fait un don|"
        r"a fait don|fit don|consent|consenti",
        _e("vers|donn|accord|pay|prêt|vir|allou|octroy|transfér|attribu|apport|débours|envoy|rétrocéd")
        + r"|remise?s?|offerte?s?|consentie?s?|fait un don|fait don",
    ),
    verb(
        R.FUNDS,
        "gets",
        r"reçoi(?:t|vent)|recevait|recevaient|recevra|recevoir|perçoi(?:t|vent)|percevait|"
        r"touch(?:e|ent|ait|er)|"
        r"obtien(?:t|nent)|obtint|reçut|encaiss(?:e|ait|er)|bénéfici(?:e|ent|ait|er)|"
        r"dispos(?:e|ait)|accept(?:e|ait|er)",
        r"reçue?s?|perçue?s?|touchée?s?|obtenue?s?|encaissée?s?|bénéficié|acceptée?s?",
    ),
    verb(R.FUNDS, "comes", r"provien(?:t|nent)|provenait|vien(?:t|nent)|venait"),
    verb(
        R.PROVIDES,
        "pays",
        _er("pay|financ|règl|lou|prêt|assum|fourn|mett|imprim|héberg|offr|couvr|réserv")
        + r"|paie|fournit|fournissait|met|mit|couvre|offre|"
        r"prend en charge|prit en charge|prenait en charge|réglait",
        _e("pay|financ|régl|lou|prêt|assum|imprim|réserv")
        + r"|fournie?s?|mise?s? (?:gratuitement |gracieusement )?à (?:la |sa |"
        r"leur )?disposition|mise?s?|couverte?s?|offerte?s?|prise?s? en charge|"
        r"mis gracieusement",
    ),
    verb(R.PROVIDES, "charge", r"à la charge|aux frais|à ses frais|pris en charge"),
    verb(
        R.ORGANISES,
        "act",
        _er("organis|coorganis|mont|convoqu") + r"|tien(?:t|nent)|tint",
        _e("organis|coorganis|mont|convoqu"),
    ),
    verb(
        R.HOSTS,
        "act",
        r"accueill(?:e|ent|it|ait|era|eront|ir)|héberge(?:a|ait)?|abrit(?:e|a|ait|era)",
        r"accueillie?s?|hébergée?s?|abritée?s?",
    ),
    verb(
        R.ATTENDS,
        "at",
        _er("particip|assist") + r"|pren(?:d|nent|ait|dre) part|prit part|s['’]est rendue?|se sont rendue?s|se rend|"
        r"(?:était|étaient) présente?s?|figur(?:ent|aient|ait)|s['’]est déplacée?|"
        r"est venue?|sont venus|avait fait le déplacement",
        r"participé|assisté|pris part|fait le déplacement|invitée?s?|conviée?s?",
    ),
    verb(
        R.SPEAKS_AT,
        "at",
        r"interven(?:ait|ir)|intervien(?:t|nent|dra)|pren(?:d|dra|ait|dre) la parole|"
        r"prit la parole|pronon(?:ce|ça|cera|çait)|s['’]exprim(?:e|a|ait)",
        r"intervenue?s?|pris la parole|prononcé|s['’]est exprimée?",
    ),
    verb(
        R.LEADS,
        "act",
        _er("dirig|pilot|command|anim|men|coordonn|administr") + r"|dirigeait|conduit|conduisait|mène|mènent",
        _e("dirig|pilot|command|anim|men|coordonn|administr") + r"|conduite?s?|emmenée?s?",
    ),
    verb(
        R.LEADS,
        "at",
        r"à la tête|aux commandes|prend la direction|prit la direction|a pris la tête|"
        r"pris la direction|pris la tête",
    ),
    verb(R.CHAIRS, "act", r"(?:co)?présid(?:e|ait|aient|a|era|er|èrent|ant)", _e("présid|coprésid")),
    verb(
        R.FOUNDED,
        "act",
        _er("fond|cré|lanc|cofond|mont") + r"|lança|établit|constitua|crée|créent",
        _e("fond|cré|lanc|cofond|instaur") + r"|constituée?s?|mise? sur pied|portée? sur les fonts",
    ),
    verb(R.CONTROLS, "act", _er("contrôl|domin|téléguid"), _e("contrôl|domin|téléguid|pilot")),
    verb(R.DIRECTS, "act", r"ordonn(?:e|a|ait)|charge(?:a)?|mandat(?:e|a)", r"mandatée?s?|chargée?s?"),
    verb(R.SUPERVISES, "act", _er("supervis|chapeaut"), _e("supervis|chapeaut")),
    verb(
        R.PART_OF,
        "dative",
        r"dépend(?:ent|ait|aient)?|relève(?:nt)?|relevait|fai(?:t|sait) partie|"
        r"rattachée?s? |rattachée?s?|affiliée?s?|adossée?",
    ),
    verb(
        R.MEMBER_OF,
        "dative",
        r"fai(?:t|sait) partie|font partie|adhère|adhérait|a adhéré|a rejoint|rejoint|"
        r"rejoignit|milite|militait|siège|siégeait|siègent",
    ),
    verb(R.MEMBER_OF, "act", r"rejoint|rejoignit|rejoindre", r"rejoint"),
    verb(R.OWNS, "belongs", r"appartien(?:t|nent)|appartenait|appartenaient|appartenir|appartenu"),
    verb(R.OWNS, "owned", r"propriété"),
    verb(
        R.OWNS,
        "act",
        r"possèd(?:e|ent)|possédait|détien(?:t|nent)|détenait|achète|acheta|acquiert|"
        r"acquit|racheta|rachète|édite",
        r"détenue?s?|rachetée?s?|achetée?s?|acquise?s?|possédée?s?|acquis",
    ),
    verb(
        R.PROMOTES,
        "act",
        _er("relai|relay|diffus|promouv|vant|propag")
        + r"|promeut|promeuvent|fait la promotion|assure la promotion|faisait la promotion|"
        r"fait la publicité",
        _e("relay|diffus|propag|vant") + r"|promue?s?|fait la promotion|assuré la promotion",
    ),
    verb(R.PUBLISHES, "act", r"publi(?:e|ent|ait|a)|édit(?:e|ait)", r"publiée?s?|éditée?s?"),
    verb(
        R.ENDORSES,
        "act",
        r"soutien(?:t|nent)|soutenait|soutint|appuie|appuyait|appelle à voter|soutenir",
        r"soutenue?s?|appuyée?s?",
    ),
    verb(R.ENDORSES, "dative", r"apport(?:e|ent|a|ait|é) son soutien|appel(?:le|a|é) à voter"),
    verb(R.EMPLOYS, "works", r"travaill(?:e|ait|ent|a)", r"travaillé"),
    verb(
        R.EMPLOYS,
        "act",
        r"emploie|employait|embauche|embaucha|recrute|nomme|nomma",
        r"employée?s?|embauchée?s?|recrutée?s?|nommée?s?",
    ),
    verb(R.REPRESENTS, "act", r"représent(?:e|ait|ent)|défend(?:ait)?", r"représentée?s?|défendue?s?"),
    verb(
        R.MET,
        "meets",
        r"rencontr(?:e|ent|a|ait|er|èrent)|s['’]entretien(?:t|nent)|s['’]est entretenue?|"
        r"s['’]est réunie?|se sont réunis|reçoit|s['’]entretenir",
        r"rencontrée?s?",
    ),
    verb(
        R.LIVES_IN,
        "in",
        r"vi(?:t|vent|vait)|vivant|habit(?:e|ent|ait|ant)|résid(?:e|ent|ait|ant)|"
        r"demeurant",
        r"vécu|domiciliée?s?|installée?s?|établie?s?",
    ),
    verb(R.BORN_IN, "in", r"naquit", r"née?s?"),
    verb(
        R.BASED_IN,
        "in",
        r"a (?:établi )?son siège|ayant son siège|siège",
        r"basée?s?|établie?s?|sise?|installée?s?|domiciliée?s?|implantée?s?|"
        r"immatriculée?s?|enregistrée?s?|située?s?",
    ),
    verb(
        R.BASED_IN,
        "seat",
        r"dont le siège(?: social)? (?:est|se trouve|se situe|est situé)|"
        r"siège(?: social)? (?:est|se trouve|se situe)",
    ),
    verb(
        R.PARTY_TO_A_CASE,
        "charged",
        r"accus(?:e|ent|a)|condamn(?:e|a|ait)|inculp(?:e|a)|sanctionn(?:e|a)|poursui(?:t|"
        r"vent)|acquitt(?:e|a)",
        r"accusée?s?|condamnée?s?|inculpée?s?|mise?s? en examen|sanctionnée?s?|"
        r"poursuivie?s?|acquittée?s?|renvoyée?s? devant|relaxée?s?",
    ),
    verb(R.SUCCESSOR_OF, "dative", r"succèd(?:e|ent|a)|succédait|remplace(?:nt)?|remplaça", r"succédé|remplacé"),
)
