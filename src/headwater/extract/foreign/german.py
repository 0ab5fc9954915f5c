"""Tables of German."""

from __future__ import annotations

from typing import Final

from headwater.extract.foreign.german_verbs import VERBS
from headwater.extract.foreign.language import Language, joined, kinds, meanings, pattern, roles, words

_ARTICLES = {
    "der": "ndg",
    "die": "na",
    "das": "na",
    "dem": "d",
    "den": "ad",
    "des": "g",
    "ein": "na",
    "eine": "na",
    "einem": "d",
    "einen": "a",
    "einer": "dg",
    "eines": "g",
    "dieser": "ndg",
    "diese": "na",
    "dieses": "nag",
    "diesem": "d",
    "diesen": "ad",
    "kein": "na",
    "keine": "na",
    "keinen": "a",
    "mehrere": "na",
    "zwei": "nad",
}
_PREPOSITIONS = """
by from of: von vom
by: durch
to at: an am ans
in at: in im ins auf beim bei
at to: zu zum zur
into to: nach
from: aus
with at: mit
with: samt nebst
for: für
against: gegen
because: wegen
since: seit ab
until: bis
other: über vor unter zwischen während trotz ohne um seitens namens gegenüber neben hinter laut gemäß außer statt per
"""
NOUNS: Final = """
o:m = konvent kreistag gemeinderat stadtrat landtag ortsverband landesverband
o:m = verein verband bund vorstand rat klub kreis ausschuss flügel zusammenschluss dachverband fonds block
o:f = stiftung bewegung gruppe partei organisation allianz union front liga gesellschaft vereinigung initiative
o:f = gemeinschaft gewerkschaft kirche brigade miliz fraktion akademie universität hochschule denkfabrik kampagne
o:f = kammer arbeitsgemeinschaft bürgerinitiative gruppierung plattform jugendorganisation genossenschaft
o:n = bündnis institut zentrum netzwerk komitee kulturzentrum kulturforum kulturinstitut haus werk kollektiv
c:f = firma gmbh ag bank holding agentur reederei kanzlei sparkasse beteiligungsgesellschaft briefkastenfirma
c:n = unternehmen konsortium
c:m = konzern verlag betrieb
p:n = ministerium amt parlament konsulat präsidium landratsamt generalkonsulat gericht landgericht amtsgericht
p:f = regierung botschaft behörde staatsanwaltschaft verwaltung stadt gemeinde kommission bundesregierung
p:f = bundesanwaltschaft stadtverwaltung landesregierung polizei duma
p:m = geheimdienst rechnungshof landkreis nachrichtendienst landtag bundestag kreml stadtrat senat staat
m:m = sender blog kanal fernsehsender radiosender telegram-kanal
m:f = seite facebook-seite
m:f = zeitung zeitschrift website webseite internetseite monatszeitschrift wochenzeitung tageszeitung
m:n = portal magazin parteiblatt internetportal nachrichtenportal blatt onlineportal
e:n = referendum abendessen konzert jubiläum gipfeltreffen
e:f = gründungsversammlung pressekonferenz volksabstimmung mahnwache zeremonie delegiertenkonferenz blockade
e:pl = proteste blockaden feierlichkeiten
o:f = jugend sektion ortsgruppe zelle miliz genossenschaft akademie stiftungsinitiative siedlung
c:f = druckerei spedition brauerei apotheke kette apothekenkette ladenkette
p:f = kanzlei zentralbank nationalbank armee kammer
o:m = klub chor heimatverein sportverein zirkel orden
e:m = workshop vortrag parteikongress
e:f = sommerakademie sommerschule podiumsdiskussion woche feierstunde gedenkfeier mahnwache
e:n = fest ferienlager volksfest
e:m = kongress gipfel parteitag marsch aufmarsch empfang vortragsabend
e:f = konferenz tagung veranstaltung versammlung kundgebung demonstration messe feier gala
e:n = forum treffen seminar symposium festival sommerlager podium
e:pl = tage
r:n = gebäude büro grundstück hotel anwesen schloss
r:f = villa wohnung halle immobilie zentrale geschäftsstelle
r:m = saal sitz hauptsitz
j:f = reise anreise unterkunft saalmiete miete technik druckkosten reisekosten unterbringung verpflegung bühne
j:m = strom imbiss bus
j:f = rechnung rechnungen unterbringung bewirtung technik
j:m = flug transport druck
j:pl = kosten flüge busse flugtickets tickets räume plakate büroräume räumlichkeiten ausgaben hotelkosten
j:n = ticket flugticket
x:m = beitrag aufruf artikel beiträge aufrufe auftritt wahlkampf
x:n = konto
x:f = kandidatur liste rede propaganda reden auftritte botschaften
x:n = video videos
h:pl = delegierten delegierte teilnehmer gäste delegierter
g:f = spende zuwendung förderung zahlung überweisung summe unterstützung beihilfe
g:n = geld darlehen honorar stipendium
g:m = zuschuss kredit betrag scheck
g:pl = spenden gelder mittel zuwendungen zahlungen zuschüsse fördergelder
"""
_ROLES = """
leads = chef chefin leiter leiterin präsident präsidentin direktor direktorin geschäftsführer geschäftsführerin
leads = anführer anführerin führer generalsekretär generalsekretärin intendant rektor rektorin generaldirektor
leads = vorstandschef hauptgeschäftsführer chefredakteur chefredakteurin bundessprecher oberhaupt geschäftsleiter
chairs = vorsitzende vorsitzender vorsitzenden vorsitzendem vorstandsvorsitzende vorstandsvorsitzender obmann
chairs = vizevorsitzende aufsichtsratschef vorstandsvorsitzenden aufsichtsratsvorsitzende aufsichtsratsvorsitzender
<owns = tochter tochterfirma tochtergesellschaft tochterunternehmen
part of = ableger unterorganisation teilorganisation unterabteilung
successor of = nachfolgeorganisation rechtsnachfolger rechtsnachfolgerin nachfolgepartei
leads = leiterinnen spitzenmann frontmann präsidenten direktoren anführern
speaks at = redner rednerin rednern hauptredner hauptrednerin gastredner gastrednerin festredner
founded = gründer gründerin mitgründer mitbegründer begründer mitgründerin mitbegründerin initiator initiatorin
member of = mitglied mitglieds mitglieder ehrenmitglied vorstandsmitglied gründungsmitglied schatzmeister kassierer
member of = abgeordnete abgeordneter abgeordneten aktivist aktivistin schatzmeisterin spitzenkandidat
represents = sprecher sprecherin pressesprecher pressesprecherin anwalt anwältin rechtsanwalt rechtsanwältin vertreter
represents = vertreterin verteidiger verteidigerin lobbyist beauftragte beauftragter gesandter botschafter
<employs = mitarbeiter mitarbeiterin berater beraterin angestellte angestellter assistent assistentin referent
<employs = referentin sekretär sekretärin offizier buchhalter
- = stellvertreter stellvertreterin vertrauter vertraute
owns = eigentümer eigentümerin inhaber inhaberin besitzer besitzerin mehrheitseigner gesellschafter
owns = alleingesellschafter mehrheitsgesellschafter eigner
funds = geldgeber geldgeberin hauptgeldgeber großspender spender förderer finanzier sponsor hauptsponsor
organises = veranstalter veranstalterin ausrichter organisator organisatorin
"""
_PERSONS = (
    r"\w*(?:unternehmer|kaufmann|reeder|historiker|lehrer|politiker|abgeordnet|bürgermeister|minister|journalist|"
    r"publizist|professor|autor|aktivist|oligarch|milliardär|investor|banker|bankier|offizier|diplomat|konsul|"
    r"kandidat|senator|pfarrer|künstler|musiker|jurist|richter|ökonom|soziologe|politologe|schriftsteller|ingenieur|"
    r"arzt|ärzt|bauer|landwirt|makler|steuerberater|staatsanw|staatssekretär|bischof|priester|general|oberst|"
    r"hauptmann|ehefrau|ehemann|bruder|schwester|sohn|tochter|geschäftsmann|geschäftsfrau|geschäftspartner|"
    r"ratsmitglied|stadtrat|stadträt|landrat|landrät|gouverneur|botschafter|blogger|redakteur|verleger|"
    r"influencer|mittelsmann|strohmann|angeklagt|beschuldigt|partner|kollege|kollegin|gast|forscher|wissenschaftler|"
    r"boxer|trainer|funktionär|veteran|gesandt|attach|konsulin|sprengmeister|beamt|kommandant|sänger|"
    r"reporter|moderator|regisseur|schauspieler|sänger|mäzen|spekulant|händler)(?:in|innen|e|en|er|n|s|es)?"
)
_NO_TAILS = words("haus werk block kreis stadt staat tage amt flügel verlag rat treffen senat")
GERMAN: Final = Language(
    code="de",
    articles=_ARTICLES,
    prepositions=meanings(_PREPOSITIONS),
    conjunctions=words("und sowie oder"),
    relatives={
        "der": "ndg",
        "die": "na",
        "das": "na",
        "dem": "d",
        "den": "a",
        "deren": "g",
        "dessen": "g",
        "denen": "d",
        "welcher": "nd",
        "welche": "na",
        "welches": "na",
        "wo": "p",
    },
    openers=words("weil da obwohl während nachdem bevor wenn falls als ob um damit wie sobald seitdem sofern indem"),
    thats=words("dass daß"),
    pronouns={
        "daran": "px",
        "dabei": "px",
        "dort": "px",
        "darin": "px",
        "er": "nm",
        "sie": "nf",
        "es": "nn",
        "ihm": "dm",
        "ihr": "df",
        "ihn": "am",
        "ihnen": "dp",
    },
    possessives=words("sein seine seiner seinem seinen seines ihr ihre ihrer ihrem ihren ihres"),
    whose=words("dessen deren"),
    interrogatives=words("wer wem wen wessen"),
    joined=joined("""
adverb = unter_anderem unter_anderen vor_allem unter_ihnen
at = im_rahmen_der im_rahmen_des im_rahmen_einer im_rahmen_eines während_der während_des am_rande_der am_rande_des
at = anlässlich_der anlässlich_des
by = durch_die durch_den durch_das vonseiten_der seitens_der seitens_des
"""),
    unknown=pattern(
        r"unklar|unbekannt|ungeklärt|ungewiss|nicht (?:bekannt|klar|geklärt|öffentlich)|offen|(?:weiß|wissen) "
        r"(?:niemand|keiner)|(?:weiß|wissen|wusste|wussten) nicht|im Dunkeln|ein Rätsel|rätselhaft|"
        r"(?:konnte|konnten)[^.;]{0,40} nicht (?:ermittelt|geklärt|festgestellt)|"
        r"ließ sich nicht (?:klären|ermitteln)|niemand weiß|will niemand|keine Auskunft|keine Angaben"
    ),
    nouns=kinds(NOUNS),
    tails={noun: kind for noun, kind in kinds(NOUNS).items() if kind[0] in "ocpme" and noun not in _NO_TAILS},
    inner=words(
        "vorstands vorstand aufsichtsrats aufsichtsrat verwaltungsrats verwaltungsrat stiftungsrats stiftungsrat "
        "kuratoriums kuratorium beirats beirat präsidiums präsidium"
    ),
    roles=roles(_ROLES),
    persons=pattern(_PERSONS),
    former=words("frühere früherer früheren ehemalige ehemaliger ehemaligen ex einstige einstiger damalige damaliger"),
    copula=pattern(
        r"amtiert|amtierte|fungiert|fungierte|firmiert|ist|war|sei|sind|waren|wurde|bleibt|blieb|wird|heißt|gewesen"
    ),
    passive=pattern(r"wurde|wurden|wird|werden|worden|werde|würden"),
    perfect=pattern(r"hat|haben|hatte|hatten|habe|hätte|hätten"),
    reported=pattern(r"habe|sei|seien|hätten|hätte|werde|wolle|könne|gebe|solle|müsse|dürfe|wisse|kenne|stehe"),
    verbs=VERBS,
    political=words(
        "bewegung partei bund bündnis front liga union "
        "allianz gruppe vereinigung gruppierung organisation initiative kampagne"
    ),
    start=words("ich wir man mir uns mich doch aber auch dort hier dabei danach zuvor später heute gestern seither"),
    verb_last=True,
)
