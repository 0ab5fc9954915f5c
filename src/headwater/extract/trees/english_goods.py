"""English nouns for sums, shares of sums, costs, things that are given, and those who give and get without a name."""

from __future__ import annotations

from typing import Final

from headwater.extract.lexicon.english_roles import COSTS, FUNDING, GOODS, JOURNEYS
from headwater.extract.lexicon.grammar import words

SUMS: Final = FUNDING | words(
    "salary wage stipend honorarium honoraria bonus commission retainer allowance pension annuity advance "
    "instalment installment tranche gift bequest legacy endowment inheritance bursary scholarship fellowship prize "
    "award subvention subsidy grant grant-in-aid donation contribution pledge loan overdraft mortgage credit "
    "facility bond guarantee bailout bail-out handout hand-out handful windfall dividend royalty rebate refund "
    "reimbursement compensation cheque check transfer remittance remission envelope suitcase briefcase banknote "
    "note wad coin cash fund money monies capital finance financing funding sponsorship backing bribe kickback "
    "hush-money sweetener slush backhander payoff payout pay-off payment payroll fee per-diem diem earnings "
    "proceeds takings revenue income collection kitty purse cent penny pence pfennig kopeck sou bean dime nickel "
    "shilling pound euro dollar rouble ruble franc crown krone kroner krona kronor krónur kronur dinar dirham peso "
    "lira yen yuan won rupee real rand mark florin guilder forint zloty lei leu lev kuna hryvnia tenge som som sum "
    "million billion thousand hundred fortune sum amount bulk grand quid deposit ransom bounty bail bond-money "
    "pocket-money seed-money tithe offering alms aid assistance relief rescue"
)
_TIMES: Final = words(
    "year month week day hour minute decade century morning afternoon evening night time while moment spring summer "
    "autumn winter january february march april may june july august september october november december weekend "
    "term season"
)
VOID: Final = _TIMES | words(
    "visit attention tribute price respect homage heed court call compliment duty penalty toll service lip reason "
    "purpose example instance sake mistake crime error sin failure life work everything nothing anything something "
    "it one consideration silence coverage loyalty favour favor push poll job vote support influence information "
    "access tune"
)
"""What nobody is given by being paid for: times, and the nouns of fixed phrases ("paid tribute")."""
SHARES: Final = words(
    "half third quarter fifth tenth fraction part share portion proportion slice chunk bulk majority most lot rest "
    "remainder balance surplus percent % penny cent all everything much some plenty more interest"
)
OUTLAYS: Final = (
    COSTS
    | JOURNEYS
    | words(
        "tab fee rent rental tuition salary wage stipend bail fine debt invoice overhead upkeep maintenance printing "
        "electricity heating gas water licence license insurance premium membership mortgage deposit postage petrol "
        "fuel mileage board catering airfare passage visa hire charge arrears loss deficit shortfall overrun damages "
        "tax dues way keep schooling training education treatment surgery funeral wedding bodyguard security lawyer "
        "defence defense"
    )
)
"""What is paid for somebody or something."""
TRANSFERS: Final = words(
    "payment donation contribution transfer gift grant loan deposit remittance bequest transaction disbursement "
    "subvention subsidy advance instalment installment prepayment honorarium"
)
"""What is made, booked or recorded for somebody: sums on their way."""
BOONS: Final = SUMS | words(
    "largesse generosity munificence patronage bounty philanthropy charity kindness wallet pocket purse backing "
    "subvention chequebook checkbook beneficence benevolence magnanimity dime tab expense account"
)
BILLS: Final = words(
    "bill tab cost expense invoice check cheque debt fee rent rental expenditure charge arrears loss deficit "
    "damages upkeep maintenance insurance mortgage deposit tax"
)
"""Outlays that are for something else."""
TOOLS: Final = GOODS | words(
    "accommodation advert aircraft airtime ambulance ammunition apartment arm armour army-surplus article artillery "
    "badge band banner barge barn barrack barracks basement beam bed beer bell bench bicycle billboard blanket boat "
    "body bomb book boot bottle bottom-drawer brandy bread brochure building bulletproof bus cabin cake camera camp "
    "canopy car caravan cargo cart cartridge cattle chair chalet chapel cheese cheap-fuel clinic cloth clothes "
    "clothing coach coal coffee computer container convoy copier copy cottage cow crane crew data database deck "
    "depot desk diesel dinner dog doctor door dress drink driver drone drug drum editor electricity encryption "
    "engine engineer equipment escort explosive expert facility factory farm farmhouse fax ferry field film "
    "firewood firework flag flat fleet flight floor flower fodder food fuel furniture garage garden gas gasoline "
    "gear generator ground guide guitar gun gym hall handcuff hangar hardware hay headquarters helicopter helmet "
    "hectare horse hostel hotel house housing hut ink instructor instrument intelligence interpreter jacket jeep "
    "jet jersey kit kitchen laboratory lamp land laptop launch lawyer leaflet lecturer letterhead library limousine "
    "line literature loaf lodge lodging lorry loudspeaker lunch machine machinery manor marquee map material meal "
    "meat medicine medic megaphone microphone midwife milk mine minibus minivan missile moped motorbike motorcycle "
    "mule munition newsprint notebook nurse office oil organ oven ox paint pamphlet paper parade-ground parcel "
    "pasture pavilion permit petrol phone photocopier piano pickup pier pilot pistol placard plane platform plot "
    "podium policeman porter poster premises press printer projector property pump quarter quarters radio raft "
    "raincoat ration receiver recruit refreshment refuge rice rifle robot rocket roof room rope sandwich sanctuary "
    "satellite scaffold school screen seat seed server service shed sheep shelter shield ship shirt shoe shop "
    "shotgun sim site sleeping-bag soap software soldier song soup sound space speedboat spokesman stable stadium "
    "staff stage stall stand stamp stationery sticker storage store stove studio submachine sugar suit supplies "
    "supply surveillance sweater sweatshirt table tank tanker tape teacher team technician technology telephone "
    "tent textbook theatre theater ticket timber tool tractor trailer train trainer training transcript translator "
    "transmitter transport transportation truck trumpet t-shirt tshirt tyre uniform vaccine van vehicle venue "
    "vessel vest video villa vineyard volunteer wagon walkie-talkie warehouse wardrobe water weapon website "
    "wheelchair whisky wifi wi-fi wine wood workshop wreath yacht yard lift ride piano bed-and-breakfast mansion "
    "wing annexe annex attic cellar clubhouse clubroom townhouse parish back-room cook chef bodyguard guard "
    "consultant economist strategist organiser organizer observer musician choir orchestra dancer footage "
    "studio-time interpreter stenographer typist typewriter duplicator mailing newsletter print-run paper-stock "
    "advice logistics hospitality passage carriage catering protection cover haven asylum access"
)  # fmt: skip
"""What is given in kind; only concrete things and services."""
GIVERS: Final = words(
    "aide assistant secretary bodyguard staffer staff employee activist campaigner student tenant peasant refugee "
    "exile émigré emigre guest rebel militia youth clerk priest monk nun widow widower dentist baker tycoon magnate "
    "mogul oligarch brewery brewer foundry cartel casino firm shop bakery distillery choir orchestra school "
    "orphanage clinic hospital club congregation parish diocese monastery abbey convent university college library "
    "museum theatre theater team squad army police ministry directorate consulate embassy service syndicate lottery "
    "co-operative cooperative union bank bookshop pub hotel inn restaurant cafe café squat camp sympathizer "
    "sympathiser supporter well-wisher wisher donor sponsor patron benefactor backer investor client customer "
    "customer's businessman businesswoman industrialist landowner landlord landlady farmer rancher family household "
    "couple brother sister cousin uncle aunt nephew niece son daughter father mother wife husband parent child "
    "friend neighbour neighbor colleague ally councillor counsellor mayor minister deputy senator lawmaker "
    "legislator governor prosecutor judge witness candidate applicant activist protester protestor demonstrator "
    "marcher striker picket picketer heckler dissident separatist secessionist autonomist regionalist nationalist "
    "loyalist royalist republican unionist federalist journalist reporter blogger editor publisher printer pollster "
    "consultant lobbyist strategist lawyer attorney doctor nurse midwife teacher professor lecturer scholar "
    "researcher academic pilot driver sailor fisherman soldier officer veteran colonel general major captain "
    "lieutenant sergeant bishop archbishop imam rabbi vicar abbot pastor sheikh prince princess king queen emir "
    "sultan duke duchess count countess baron baroness trustee trust charity foundation fund company corporation "
    "conglomerate holding consortium contractor manufacturer steelmaker shipowner shipbuilder carmaker insurer "
    "reinsurer broker trader merchant importer exporter dealer smuggler banker financier heir heiress millionaire "
    "billionaire philanthropist entrepreneur investor pensioner retiree volunteer delegate delegation observer "
    "mission committee council campaign movement party front league association society circle group cell network "
    "faction wing branch chapter office bureau agency institute centre center academy think-tank newspaper magazine "
    "weekly daily broadcaster station radio channel website portal page troll translator interpreter singer rapper "
    "musician dancer poet writer actor artist optician surgeon chemist pharmacist butcher grocer shopkeeper "
    "tradesman craftsman worker miner docker trucker haulier herder settler villager islander resident citizen "
    "taxpayer voter elector ratepayer official bureaucrat diplomat attaché ambassador consul envoy agent handler "
    "operative spy officer go-between intermediary middleman courier bagman treasurer bursar accountant auditor "
    "estate principal clan tribe community diaspora congregation church mosque temple synagogue cathedral "
    "government state regime authority province region county city town village municipality district republic "
    "kingdom emirate"
)  # fmt: skip
"""Heads of phrases for somebody or some body without a name."""
