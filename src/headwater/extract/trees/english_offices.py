"""English nouns of posts and relations between people and bodies, beyond those that the rules know."""

from __future__ import annotations

from typing import Final

from headwater.extract.lexicon.grammar import words
from headwater.model import Relation

OFFICES: Final = {
    **dict.fromkeys(
        words(
            "convener convenor trustee editor editor-in-chief rector dean commissioner captain founder-director "
            "executive honcho supremo figurehead frontman strongman kingpin ringleader mastermind patriarch "
            "superintendent premier headmaster abbot provost chancellor skipper helmsman directress chairlady "
            "spearhead tsar czar"
        ),
        Relation.LEADS,
    ),
    **dict.fromkeys(
        words(
            "counsel solicitor advocate barrister spokes-person agent emissary publicist negotiator "
            "plenipotentiary consul spokespeople mouthpiece spokesmen"
        ),
        Relation.REPRESENTS,
    ),
    **dict.fromkeys(
        words(
            "officer operative agent-handler fellow campaigner candidate mp minister councillor councilman "
            "councilwoman senator legislator lawmaker parliamentarian adherent veteran militant stalwart "
            "apparatchik functionary cadre partisan strategist pollster mep assemblyman bursar ideologue founder- "
            "member frontbencher backbencher whip governor-general deputy-chairman co-ordinator"
        ),
        Relation.MEMBER_OF,
    ),
    **dict.fromkeys(
        words(
            "presenter anchor reporter journalist columnist producer consultant contractor lecturer professor "
            "teacher engineer accountant driver bodyguard assistant aide clerk worker trainee intern technician "
            "scientist scholar translator interpreter programmer designer broadcaster commentator salesman banker "
            "librarian bookkeeper fundraiser fund-raiser webmaster salaried chauffeur secretary-typist"
        ),
        Relation.EMPLOYS,
    ),
    **dict.fromkeys(words("shareholder proprietor stakeholder co-proprietor landlord-owner"), Relation.OWNS),
    **dict.fromkeys(words("paymaster bankroller benefactor patron moneyman lender creditor co-funder"), Relation.FUNDS),
    **dict.fromkeys(words("initiator instigator cofounder originator founders"), Relation.FOUNDED),
    **dict.fromkeys(
        words(
            "agency body department directorate front project brand section bureau desk faction cell office "
            "service organ imprint federation"
        ),
        Relation.PART_OF,
    ),
}
"""Nouns of roles that a chunk without a tree would join to the wrong body too often."""

STAFF: Final = words(
    "aide assistant adviser advisor secretary bodyguard driver accountant deputy treasurer consultant "
    "strategist fixer butler chauffeur chief staffer employee manager translator interpreter bookkeeper "
    "fundraiser organiser organizer campaigner officer volunteer pollster minder cook coach tutor"
)
"""Those whom a person has rather than a body: "his accountant"."""

PRESS: Final = words("press media pr communications")
"""What makes an officer a spokesman."""
