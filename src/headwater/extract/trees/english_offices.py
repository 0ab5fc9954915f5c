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
            "spearhead tsar czar emir chieftain headman warlord commandant prior prioress abbess archimandrite "
            "hetman "
            "ataman caudillo regent viceroy mayor burgomaster prefect caliph administrator receiver curator "
            "co-president "
            "co-director moderator headmistress pastor vicar rabbi imam warden overseer president-elect co-editor "
            "editor-at-large vice-chairman mogul godfather co-convenor co-convener general-secretary archdeacon "
            "deputy-director vice-rector provost-general generalissimo chairmen incumbent"
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
            "member frontbencher backbencher whip governor-general deputy-chairman co-ordinator quartermaster "
            "vice-chair vice-chairwoman auditor scribe registrar archivist steward chaplain alderman burgess "
            "deputies "
            "ex-member co-opted diehard loyalist comrade recruit novice foot-soldier footsoldier "
            "delegate-general co-secretary sub-treasurer elder freeman parliamentarian insider grandee bigwig "
            "second-in-command lieutenant underling hanger-on caucus-chair vice-treasurer commissar"
        ),
        Relation.MEMBER_OF,
    ),
    **dict.fromkeys(
        words(
            "presenter anchor reporter journalist columnist producer consultant contractor lecturer professor "
            "teacher engineer accountant driver bodyguard assistant aide clerk worker trainee intern technician "
            "scientist scholar translator interpreter programmer designer broadcaster commentator salesman banker "
            "librarian bookkeeper fundraiser fund-raiser webmaster salaried chauffeur secretary-typist chef cook "
            "gardener cleaner watchman porter cameraman photographer cartoonist pundit host newsreader announcer "
            "copywriter caretaker janitor receptionist typist stenographer cashier mechanic machinist electrician "
            "tutor coach trainer planner surveyor copyist sub-editor proofreader speechwriter headhunter recruiter "
            "secondee apprentice hireling freelancer stringer usher doorman waiter labourer handyman guard"
        ),
        Relation.EMPLOYS,
    ),
    **dict.fromkeys(
        words(
            "shareholder proprietor stakeholder co-proprietor landlord-owner stockholder part-owner freeholder "
            "leaseholder "
            "shipowner landlord landlady proprietress holder"
        ),
        Relation.OWNS,
    ),
    **dict.fromkeys(words("patron patroness co-patron"), Relation.AFFILIATED_WITH),
    **dict.fromkeys(words("paymaster bankroller benefactor moneyman lender creditor co-funder"), Relation.FUNDS),
    **dict.fromkeys(
        words(
            "initiator instigator cofounder originator founders incorporator promoter inventor founder-president "
            "progenitor"
        ),
        Relation.FOUNDED,
    ),
    **dict.fromkeys(
        words(
            "agency body department directorate project brand section bureau desk faction cell office "
            "service organ imprint section committee lodge affiliate-body sub-group subgroup subsection subcommittee "
            "sub-committee working-group label title division component constituent outpost annexe annex faction"
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
