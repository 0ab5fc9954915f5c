"""English nouns for people, bodies, gatherings and public offices, by which a phrase without a name is known."""

from __future__ import annotations

from typing import Final

from headwater.extract.lexicon.grammar import words
from headwater.model import Schema

PEOPLE: Final = words(
    "accountant activist actor actress adviser advisor agent aide ally ambassador analyst anchor apparatchik "
    "architect artist assistant associate athlete attaché attorney aunt author backer baker banker baron barrister "
    "benefactor biker billionaire biographer bishop blogger bodyguard boss brother builder bureaucrat businessman "
    "businessperson businesswoman buyer campaigner candidate captain cardinal carpenter ceo chairman chairperson "
    "chairwoman chancellor chauffeur chef chief cleric clerk coach colleague colonel columnist comedian commander "
    "commentator commissioner composer confidant consul consultant contractor cook coordinator correspondent "
    "councillor councilman counsel courier cousin creditor creator critic daughter dealer defector delegate "
    "demonstrator dentist deputy designer developer diplomat director dissident doctor donor driver economist "
    "editor employee employer engineer entrepreneur envoy ethnographer executive expert fan farmer father filmmaker "
    "financier fisherman fixer follower founder friend fugitive general girlfriend governor guard guest guide "
    "hacker heir heiress historian host husband impresario industrialist influencer insider inspector instructor "
    "interpreter intermediary inventor investor journalist judge king landlady landlord landowner lawmaker lawyer "
    "leader lecturer legislator lieutenant lobbyist magistrate magnate major man manager mayor mechanic mediator "
    "member merchant middleman millionaire minder minister monk mother mp musician nephew niece novelist nurse "
    "official oligarch operative operator organiser organizer owner painter participant partner pastor patron "
    "patriarch philanthropist philosopher photographer physician pilot player plumber poet policeman politician "
    "pollster premier presenter president priest prince princess principal producer professor programmer prosecutor "
    "protester publicist publisher queen recruiter refugee reporter representative researcher resident restaurateur "
    "sailor salesman scholar scientist screenwriter secretary senator separatist sergeant shareholder sheriff "
    "shipowner singer sister soldier solicitor son speaker specialist spokesman spokesperson spokeswoman spouse "
    "staffer strategist student supporter surgeon tailor teacher technician therapist trader trainer translator "
    "traveller treasurer trustee tutor tycoon uncle veteran victim visitor volunteer widow widower wife winner "
    "witness woman worker writer abbot admiral archbishop ataman baroness brigadier chargé choirmaster commandant "
    "congressman congresswoman count countess detainee dignitary duchess duke elder emir emperor grandee guerrilla "
    "imam legate marshal mep militant monarch mullah notable nuncio plenipotentiary rabbi rapporteur rebel regent "
    "secessionist sheikh soprano striker sultan tenor tsar vicar warlord"
)
BODIES: Final = words(
    "academy administration agency airline alliance arm army assembly association authority bakery bank bar bloc "
    "board branch brand brewery broadcaster brotherhood bureau business cabinet campaign cartel casino caucus cell "
    "center centre chamber chapter charity church circle clinic club co-operative coalition college command "
    "commission committee community company confederation conglomerate consortium consultancy contractor "
    "cooperative corporation council court creditor crew daily department desk developer diaspora directorate "
    "dynasty employer enterprise factory faction farm federation fellowship firm forum foundation fraternity front "
    "fund gallery gang garage group guild holding hospital hotel institute institution insurer label laboratory "
    "league legion library lobby lodge magazine manufacturer mill militia mine monastery mosque movement "
    "multinational museum network newsletter newspaper newsroom ngo office opposition orchestra order organisation "
    "organization outfit outlet paper parish party platform portal press printer producer programme project "
    "publisher radio regiment restaurant retailer school sect secretariat section service shipyard shop site sister "
    "society start-up startup station store studio subsidiary supplier syndicate synod tabloid tank team theatre "
    "trust tv union unit university vehicle venture website weekly wing workshop youth zoo"
)
OFFICES: Final = words(
    "army authorities chancellery consulate council court cabinet embassy government intelligence kremlin legation "
    "mission ministry municipality navy parliament police presidency prosecutor regime senate state treasury"
)
GATHERINGS: Final = words(
    "ball banquet barbecue bazaar benefit breakfast briefing brunch buffet carnival caucus celebration ceremony "
    "christening cocktail colloquium commemoration concert conclave conference congress consultation convention "
    "convocation cookout dance debate demo demonstration dialogue dinner encampment event exhibition expo fair "
    "festival festivity fest fete fête forum function funeral fundraiser gala gathering get-together hackathon "
    "handover hearing hustings inauguration jamboree jubilee junket lecture lunch luncheon march masterclass "
    "meeting meet-up meetup negotiations negotiation panel parade parley picnic pilgrimage plebiscite plenary "
    "procession protest rally reading reception recital referendum retreat reunion round-table roundtable seminar "
    "session signing sit-in sitting soirée soiree summit supper symposium symposia talks teach-in tour tournament "
    "unveiling vernissage vigil webinar wedding workshop"
)


def kind_of(head: str) -> Schema | None:
    """Kind of thing that a head noun in lower case describes, singular or plural; None for no such thing."""
    stems = {head, head.removesuffix("s"), head.removesuffix("es"), _SINGULAR.get(head, head)}
    stems |= {f"{head[:-3]}y"} if head.endswith("ies") else set()
    if stems & PEOPLE or (head.endswith(_ENDINGS) and head not in _NO_PEOPLE):
        return Schema.PERSON
    if stems & OFFICES:
        return Schema.PUBLIC_BODY
    if stems & BODIES - {"party"} or "party" in stems:
        return Schema.ORGANIZATION
    return Schema.EVENT if stems & GATHERINGS else None


_ENDINGS = ("woman", "women", "men", "ologist", "ologists", "grapher", "graphers")
_NO_PEOPLE = words("specimen regimen omen")
_SINGULAR = {"men": "man", "women": "woman", "businessmen": "businessman", "wives": "wife", "people": "person"}
