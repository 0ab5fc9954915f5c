"""English verbs and nouns of roles, places, beginnings, contacts and proceedings."""

from __future__ import annotations

from typing import Final

from headwater.extract.lexicon import cues as c
from headwater.extract.lexicon.cues import Cue, Example
from headwater.extract.lexicon.grammar import words
from headwater.model import Relation, Schema

ROLES: Final = (
    Cue(
        ("lead", "head", "run", "co-lead"),
        Relation.LEADS,
        subject_kinds=c.PEOPLE,
        object_kinds=c.BODIES,
        examples=(
            Example("Anna Berg leads the Free Coast Movement.", "Anna Berg | Free Coast Movement"),
            Example("Green Dawn is headed by Tom Okoro.", "Tom Okoro | Green Dawn"),
        ),
    ),
    Cue(
        ("chair", "co-chair"),
        Relation.CHAIRS,
        subject_kinds=c.PEOPLE,
        object_kinds=c.BODIES,
        examples=(
            Example("Anna Berg chairs the Free Coast Movement.", "Anna Berg | Free Coast Movement"),
            Example("Green Dawn is chaired by Tom Okoro.", "Tom Okoro | Green Dawn"),
        ),
    ),
    Cue(
        ("found", "co-found", "establish", "create", "launch", "set"),
        Relation.FOUNDED,
        object_kinds=c.BODIES,
        examples=(
            Example("Anna Berg founded the Free Coast Movement in 1999.", "Anna Berg | Free Coast Movement"),
            Example("Green Dawn was established by Tom Okoro.", "Tom Okoro | Green Dawn"),
        ),
    ),
    Cue(
        ("employ", "hire", "recruit"),
        Relation.EMPLOYS,
        object_kinds=c.PEOPLE,
        examples=(
            Example("Vestland Bank employed Anna Berg.", "Vestland Bank | Anna Berg"),
            Example("Tom Okoro was hired by Green Dawn in 2010.", "Green Dawn | Tom Okoro"),
        ),
    ),
    Cue(
        ("work",),
        Relation.EMPLOYS,
        subject="for|at",
        object="subject",
        subject_kinds=c.BODIES,
        object_kinds=c.PEOPLE,
        passive="never",
        sure=0.9,
        examples=(
            Example("Anna Berg works for Vestland Bank.", "Vestland Bank | Anna Berg"),
            Example("Since 2011 Tom Okoro has worked at Northlight Radio.", "Northlight Radio | Tom Okoro"),
        ),
    ),
    Cue(
        ("join", "quit", "leave"),
        Relation.MEMBER_OF,
        subject_kinds=c.PEOPLE,
        object_kinds=c.BODIES,
        sure=0.85,
        examples=(
            Example("Anna Berg joined the Free Coast Movement in 2013.", "Anna Berg | Free Coast Movement"),
            Example("Tom Okoro has joined Green Dawn.", "Tom Okoro | Green Dawn"),
        ),
    ),
    Cue(
        ("belong",),
        Relation.PART_OF,
        object="to",
        subject_kinds=c.BODIES,
        object_kinds=c.BODIES,
        passive="never",
        sure=0.85,
        examples=(
            Example("Northlight Radio belongs to the Harbour Group.", "Northlight Radio | Harbour Group"),
            Example(
                "The Free Coast Movement belonged to the Harbour Alliance.", "Free Coast Movement | Harbour Alliance"
            ),
        ),
    ),
    Cue(
        ("belong",),
        Relation.OWNS,
        subject="to",
        object="subject",
        object_kinds=frozenset({Schema.USER_ACCOUNT, Schema.REAL_ESTATE}),
        passive="never",
        sure=0.75,
        examples=(
            Example("The accounts belong to the Harbour Group.", "Harbour Group | accounts"),
            Example("The office belonged to Vestland Bank.", "Vestland Bank | office"),
        ),
    ),
    Cue(
        ("leave", "depart"),
        Relation.MEMBER_OF,
        object="for",
        subject_kinds=c.PEOPLE,
        object_kinds=c.BODIES,
        passive="never",
        sure=0.85,
        examples=(
            Example("Anna Berg is leaving for the Harbour Coalition.", "Anna Berg | Harbour Coalition"),
            Example("Tom Okoro left for the Harbour League in May.", "Tom Okoro | Harbour League"),
        ),
    ),
    Cue(
        ("represent",),
        Relation.REPRESENTS,
        examples=(
            Example("Anna Berg represents the Free Coast Movement.", "Anna Berg | Free Coast Movement"),
            Example("Green Dawn was represented by Tom Okoro.", "Tom Okoro | Green Dawn"),
        ),
    ),
    Cue(
        ("affiliate", "associate", "link", "ally", "tie", "connect"),
        Relation.AFFILIATED_WITH,
        object="with|to",
        passive="same",
        sure=0.88,
        examples=(
            Example("Green Dawn is affiliated with the Harbour Party.", "Green Dawn | Harbour Party"),
            Example("Northlight Radio is linked to the Harbour Group.", "Northlight Radio | Harbour Group"),
        ),
    ),
    Cue(
        ("succeed", "replace"),
        Relation.SUCCESSOR_OF,
        subject_kinds=c.BODIES,
        object_kinds=c.BODIES,
        sure=0.85,
        examples=(
            Example("The Free Coast Movement replaced the Harbour League.", "Free Coast Movement | Harbour League"),
            Example("The Harbour League was succeeded by Green Dawn.", "Green Dawn | Harbour League"),
        ),
    ),
)
CONTEXT: Final = (
    Cue(
        ("live", "reside", "settle"),
        Relation.LIVES_IN,
        object="in",
        subject_kinds=c.PEOPLE,
        object_kinds=c.PLACES,
        passive="never",
        examples=(
            Example("Anna Berg lives in Oslo.", "Anna Berg | Oslo"),
            Example("Since 2012, Tom Okoro has been living in Kenya.", "Tom Okoro | Kenya"),
        ),
    ),
    Cue(
        ("move", "relocate", "emigrate"),
        Relation.LIVES_IN,
        object="to",
        subject_kinds=c.PEOPLE,
        object_kinds=c.PLACES,
        passive="never",
        sure=0.85,
        examples=(
            Example("Anna Berg moved to Oslo in 2014.", "Anna Berg | Oslo"),
            Example("In 2015 Tom Okoro relocated to Kenya.", "Tom Okoro | Kenya"),
        ),
    ),
    Cue(
        ("base", "headquarter", "locate", "register"),
        Relation.BASED_IN,
        object="in",
        subject_kinds=c.BODIES | c.SITES,
        object_kinds=c.PLACES,
        passive="same",
        examples=(
            Example("Green Dawn is based in Oslo.", "Green Dawn | Oslo"),
            Example("Vestland Bank is registered in Cyprus.", "Vestland Bank | Cyprus"),
        ),
    ),
    Cue(
        ("bear",),
        Relation.BORN_IN,
        object="in",
        subject_kinds=c.PEOPLE,
        object_kinds=c.PLACES,
        passive="same",
        examples=(
            Example("Anna Berg was born in Norway.", "Anna Berg | Norway"),
            Example("Tom Okoro, born in Kenya, speaks four languages.", "Tom Okoro | Kenya"),
        ),
    ),
    Cue(
        ("form", "found", "establish", "create", "set", "launch", "register", "incorporate"),
        Relation.FORMED,
        object="",
        subject_kinds=c.BODIES | c.EVENTS | c.SITES,
        passive="same",
        needs="date",
        examples=(
            Example("The Free Coast Movement was formed in March 2009.", "Free Coast Movement |"),
            Example("Green Dawn, a club founded in 1999, is small.", "Green Dawn |"),
        ),
    ),
    Cue(
        ("open", "inaugurate"),
        Relation.OPENED,
        object_kinds=c.SITES | c.BODIES,
        sure=0.9,
        examples=(
            Example("The Free Coast Movement opened an office in Oslo in May 2015.", "Free Coast Movement | office"),
            Example("On 3 June 2014 Green Dawn opened its second bureau in Cairo.", "Green Dawn | bureau"),
        ),
    ),
    Cue(
        ("open", "inaugurate"),
        Relation.OPENED,
        object="",
        subject_kinds=c.SITES,
        passive="same",
        needs="date",
        sure=0.75,
        examples=(
            Example("The embassy opened on 3 May 2015.", "embassy |"),
            Example("The office was inaugurated in June 2011.", "office |"),
        ),
    ),
    Cue(
        ("dissolve", "disband", "close", "liquidate", "shut"),
        Relation.ENDED,
        object="",
        subject_kinds=c.BODIES,
        passive="same",
        needs="date",
        sure=0.9,
        examples=(
            Example("The Free Coast Movement was dissolved in March 2019.", "Free Coast Movement |"),
            Example("Green Dawn was disbanded in 2003.", "Green Dawn |"),
        ),
    ),
    Cue(
        ("withdraw", "abandon", "shelve", "scrap"),
        Relation.ENDED,
        object_kinds=frozenset({Schema.PROJECT, Schema.DOCUMENT}),
        sure=0.75,
        examples=(
            Example("Anna Berg withdrew the ballot initiative.", "Anna Berg | ballot initiative"),
            Example("The petition was abandoned by Green Dawn.", "Green Dawn | petition"),
        ),
    ),
    Cue(
        ("meet",),
        Relation.MET,
        object="object|with",
        object_kinds=c.ACTORS,
        examples=(
            Example("Anna Berg met Tom Okoro in Oslo.", "Anna Berg | Tom Okoro"),
            Example("Tom Okoro has met with Anna Berg.", "Tom Okoro | Anna Berg"),
        ),
    ),
    Cue(
        ("contact", "call", "phone", "email"),
        Relation.CONTACTED,
        object_kinds=c.ACTORS,
        sure=0.88,
        examples=(
            Example("Anna Berg contacted Tom Okoro in May 2011.", "Anna Berg | Tom Okoro"),
            Example("Green Dawn was contacted by Vestland Bank.", "Vestland Bank | Green Dawn"),
        ),
    ),
    Cue(
        ("charge", "indict", "convict", "acquit", "sanction", "designate", "sentence", "prosecute"),
        Relation.PARTY_TO_A_CASE,
        subject="object",
        object="",
        value="with|of|for",
        passive="swap",
        examples=(
            Example("Anna Berg was charged with fraud in May 2018.", "Anna Berg |"),
            Example("The Ministry of Justice sanctioned Vestland Bank.", "Vestland Bank |"),
        ),
    ),
)
"""Verbs that state roles and properties."""

ROLE_NOUNS: Final = {
    **dict.fromkeys(words("chairman chairwoman chairperson chair co-chair co-chairman"), Relation.CHAIRS),
    **dict.fromkeys(
        words(
            "president head leader director chief ceo coordinator boss co-leader principal commander governor "
              "vice-president secretary-general manager"), Relation.LEADS),
    **dict.fromkeys(words("founder co-founder creator"), Relation.FOUNDED),
    **dict.fromkeys(words(
        "member activist organizer organiser figure adviser advisor volunteer treasurer secretary deputy "
        "official"
    ), Relation.MEMBER_OF),
    **dict.fromkeys(words(
        "spokesman spokeswoman spokesperson representative lawyer attorney ambassador envoy lobbyist delegate"
    ), Relation.REPRESENTS),
    **dict.fromkeys(words("employee staffer correspondent analyst economist researcher"), Relation.EMPLOYS),
    **dict.fromkeys(words("owner co-owner"), Relation.OWNS),
    **dict.fromkeys(words("branch arm wing part division unit subsidiary chapter offshoot"), Relation.PART_OF),
    **dict.fromkeys(words("affiliate partner ally"), Relation.AFFILIATED_WITH),
    **dict.fromkeys(words("successor"), Relation.SUCCESSOR_OF),
    **dict.fromkeys(words("sponsor funder donor backer financier"), Relation.FUNDS),
    **dict.fromkeys(words("citizen national resident"), Relation.CITIZEN_OF),
}  # fmt: skip
"""Nouns that say what one is to another; the bearer is the subject."""

REVERSED: Final = frozenset({Relation.EMPLOYS})
"""Role relations whose subject is the organisation."""

COMPOUNDS: Final = {
    "funded": Relation.FUNDS,
    "financed": Relation.FUNDS,
    "sponsored": Relation.FUNDS,
    "backed": Relation.ENDORSES,
    "supported": Relation.ENDORSES,
    "led": Relation.LEADS,
    "controlled": Relation.CONTROLS,
    "run": Relation.CONTROLS,
    "owned": Relation.OWNS,
    "hosted": Relation.HOSTS,
    "organised": Relation.ORGANISES,
    "organized": Relation.ORGANISES,
    "linked": Relation.AFFILIATED_WITH,
    "affiliated": Relation.AFFILIATED_WITH,
    "based": Relation.BASED_IN,
    "founded": Relation.FOUNDED,
}
"""Second parts of "X-funded Y"; X is the subject, save for ``based``, ``linked`` and ``affiliated``."""

FUNDING: Final = words(
    "grant grants donation donations loan loans payment payments subsidy subsidies money funding funds "
    "stipend fee fees cash contribution contributions dollars euros rubles roubles pounds sum sponsorship"
)
GOODS: Final = words(
    "office offices space venue hall room rooms building premises travel lodging accommodation transport "
    "transportation "
    "equipment services service tickets ticket flights flight hotel training logistics printers computers "
    "servers server "
    "advice help assistance aid support vehicles car cars housing visa visas studio airtime materials "
    "leaflets premises"
)
UNDERTAKINGS: Final = words(
    "move travel trip stay relocation campaign work activities legal defence defense fees visit tour rally congress "
    "research"
)
"""What somebody does that another may pay for."""

AFFAIRS: Final = words("policy policies activities affairs operations work strategy campaign actions course")
"""What a body does, as the object of directing it."""

COSTS: Final = words("cost costs expense expenses bill bills part share half most expenditure rent debts")
"""What is paid in part or whole for somebody or something."""

JOURNEYS: Final = words(
    "travel trip trips journey flight flights ticket tickets airfare fare stay accommodation lodging hotel hotels "
    "transport"
)
"""What is provided by paying for it."""

OVERSIGHT: Final = {
    "supervision": Relation.SUPERVISES,
    "oversight": Relation.SUPERVISES,
    "direction": Relation.DIRECTS,
    "orders": Relation.TASKS,
    "instructions": Relation.TASKS,
    "control": Relation.CONTROLS,
}
"""Heads of "under the supervision of X"."""

ESTATES: Final = words(
    "building office offices embassy headquarters bureau consulate mansion premises house centre center "
    "villa hall branch mission apartment flat property facility school studio"
)
EVENT_NOUNS: Final = words(
    "conference conferences forum congress summit rally rallies referendum vote convention festival march "
    "symposium workshop seminar meeting protest demonstration gathering talks election event events"
)
BODY_NOUNS: Final = words(
    "movement group organisation organization campaign party foundation fund club network company bank "
    "league union association alliance coalition committee entity society charity agency firm institute "
    "channel broadcaster outlet station newspaper magazine website service council body trust"
)
PERSON_NOUNS: Final = words(
    "man woman activist leader chairman chairwoman president politician businessman businesswoman founder "
    "director head lawyer journalist"
)
"""Heads of descriptions, by the kind of thing that they describe."""
