"""Tables of Polish."""

from __future__ import annotations

from typing import Final

from headwater.extract.foreign.language import Language, joined, kinds, meanings, pattern, roles, words
from headwater.extract.foreign.polish_verbs import VERBS

_PREPOSITIONS = """
by: przez
from: od
in at: w we
at to: na
with from: z ze
for to: dla
into to: do
because: za
at: podczas
other: o po przy pod nad przed między według bez u ku wobec przeciw przeciwko
"""
_NOUNS = """
o:m = ruch związek front instytut komitet klub sojusz blok zespół
o:f = fundacja partia organizacja grupa liga unia koalicja inicjatywa akademia rada federacja platforma sieć formacja
o:n = stowarzyszenie towarzystwo centrum zrzeszenie ugrupowanie przymierze porozumienie bractwo
o:m = fundusz uniwersytet kościół oddział
c:f = spółka firma agencja kancelaria
c:m = bank koncern holding
c:n = przedsiębiorstwo wydawnictwo konsorcjum
p:m = rząd urząd sąd sejm senat kreml konsulat parlament
p:f = prokuratura ambasada policja gmina
p:n = ministerstwo miasto
m:m = portal dziennik tygodnik kanał miesięcznik serwis
m:f = gazeta telewizja stacja rozgłośnia strona
m:n = radio czasopismo pismo
e:n = referendum przyjęcie zgromadzenie posiedzenie walne święto głosowanie sympozjum
e:m = festyn koncert bankiet strajk protest pochód bal piknik panel jubileusz jarmark
e:f = narada sesja ceremonia kolacja uroczystość rocznica pikieta blokada wieczornica pielgrzymka
e:pl = warsztaty wybory protesty uroczystości
o:f = kampania organizacja_młodzieżowa szkoła izba sieci siecią bojówka milicja parafia drużyna gmina_wyznaniowa komórka
o:m = oddział zarząd chór hufiec
o:n = koło zgromadzenie_ludowe
c:f = drukarnia hurtownia fabryka piekarnia sieć_sklepów korporacja
p:m = wywiad konsulat_generalny samorząd powiat resort kontrwywiad
p:f = agencja rada_gminy służba republika kancelaria_prezydenta
g:pl = pieniędzy środków pieniądz
e:m = kongres zjazd szczyt marsz wiec festiwal
e:f = konferencja konwencja debata manifestacja demonstracja gala
e:pl = dni targi obchody
e:m = obóz piknik
e:n = święto
e:n = forum spotkanie seminarium sympozjum
r:m = budynek lokal hotel pałac teren
r:f = siedziba nieruchomość sala willa hala kamienica
r:n = biuro mieszkanie
j:f = podróż delegacja wycieczka
j:m = koszt przelot nocleg bilet pobyt wynajem przejazd transport sprzęt druk
j:pl = koszty bilety noclegi wydatki ulotki loty plakaty autobusy autokary
h:pl = delegaci uczestnicy goście delegatów uczestników gości
x:f = kandydatura lista
x:n = przemówienie wystąpienie nagranie
x:m = apel wpis artykuł
g:f = dotacja darowizna pożyczka wpłata kwota suma subwencja transza
g:n = wsparcie dofinansowanie finansowanie
g:m = grant kredyt przelew
g:pl = pieniądze środki fundusze dotacje darowizny wpłaty
"""
_ROLES = """
leads = lider liderka szef szefowa prezes prezeska dyrektor dyrektorka przywódca przywódczyni kierownik kierowniczka
leads = sekretarz_generalny redaktor_naczelny naczelnik rektor
chairs = przewodniczący przewodnicząca wiceprzewodniczący
chairs = wiceprzewodnicząca wiceprezes przewodniczącego przewodniczącej
<owns = spółka_zależna spółka_córka
part of = odnoga przybudówka
owns = udziałowiec udziałowcem właścicielem właścicielką współwłaścicielka współwłaścicielem akcjonariuszem
leads = koordynator koordynatorka komendant przywódcą liderem szefem dyrektorem prezesem przywódcy liderzy wiceprezes
represents = konsul_honorowy honorowy_konsul konsul ambasador ambasadorem wysłannik wysłanniczka poseł_nadzwyczajny
member of = posłanka poseł członkowie działacze członkiem radny radna sympatyk
<employs = asystentką asystentem doradcą pracownikiem
<employs = pracownicą rzecznikiem_prasowym urzędnik współpracownik współpracowniczka
funds = darczyńcą darczyńcy sponsorem darczyńców sponsorzy fundatorem
organises = organizatorem organizatorką organizatorzy współorganizator gospodarz gospodarzem
speaks at = mówca mówczyni prelegent prelegentka mówcą prelegentem mówcami
founded = założycielem założycielką współzałożycielem współzałożycielką założyciele inicjator inicjatorem twórcą
chairs = przewodniczącym przewodniczącą
founded = założyciel założycielka współzałożyciel współzałożycielka twórca
member of = członek członkini działacz działaczka skarbnik radny_z członkiem członkinią posłanka_z
represents = rzecznik rzeczniczka adwokat pełnomocnik przedstawiciel przedstawicielka obrońca prawnik mecenas
<employs = doradca doradczyni pracownik pracownica asystent asystentka księgowy
owns = właściciel właścicielka udziałowiec współwłaściciel akcjonariusz
funds = darczyńca sponsor fundator
organises = organizator organizatorka
"""
_PERSONS = (
    r"(?:biznesmen|przedsiębiorc|poseł|posła|posłank|senator|burmistrz|prezydent|wójt|"
    r"minister(?!stw)|dziennikar|pisarz|prokurator|"
    r"sędzi|radn|historyk|profesor|politolog|ekonomist|publicyst|aktywist|milioner|"
    r"oligarch|inwestor|generał|pułkownik|"
    r"konsul(?!at)|ambasador|kandydat|żon|mąż|męż|brat|siostr|syn|córk|doktor|polityk|"
    r"oskarżon|podejrzan|"
    r"wiceminister(?!stw)|europosł|europoseł|notariusz|ksiądz|biskup|wojewod|starost(?!w)|adwokat|"
    r"prawni|nauczyciel|lekar|inżynier|"
    r"aktor|reżyser|badacz|analityk|bloger|rolnik|pośrednik)\w{0,5}"
)
POLISH: Final = Language(
    code="pl",
    articles={
        "ten": "na",
        "ta": "n",
        "to": "na",
        "te": "na",
        "tej": "gd",
        "tego": "g",
        "temu": "d",
        "tę": "a",
        "tym": "i",
    },
    prepositions=meanings(_PREPOSITIONS),
    conjunctions=words("i oraz a lub"),
    relatives={
        "który": "n",
        "która": "n",
        "które": "na",
        "którego": "ga",
        "której": "gd",
        "któremu": "d",
        "którą": "ai",
        "którym": "i",
        "którzy": "n",
        "których": "g",
        "którymi": "i",
    },
    openers=words("czy ponieważ gdy kiedy jeśli jeżeli choć chociaż podczas aby żeby gdyż bo jak"),
    thats=words("że iż jakoby by żeby aby"),
    pronouns={
        "on": "nm",
        "ona": "nf",
        "ono": "nn",
        "jego": "gm",
        "nim": "im",
        "nią": "if",
        "go": "ax",
        "ją": "ax",
        "mu": "dm",
    },
    possessives=words("jego jej ich swój swoją swojego swojej"),
    whose=words("którego której których"),
    interrogatives=words("kto kogo komu kim"),
    joined=joined("""
adverb = między_innymi wśród_nich
at = w_trakcie w_czasie w_ramach przy_okazji z_okazji
with = wraz_z razem_z wspólnie_z wespół_z
by = ze_strony
"""),
    unknown=pattern(
        r"nie wiadomo|nie jest (?:jasne|znane|wiadome)|niejasne|nieznan[aey]|nie ustalono|nie udało się ustalić|"
        r"nikt nie wie|nie ujawniono|nie wie|pozostaje (?:tajemnicą|niejasne|zagadką)|nie chciał ujawnić"
    ),
    nouns=kinds(_NOUNS),
    tails={},
    inner=words("zarządu rady nadzorczej zarząd"),
    roles=roles(_ROLES),
    persons=pattern(_PERSONS),
    former=words("były była byłego byłej byłym"),
    copula=pattern(
        r"pracuje|pracował|pracowała|jest|są|był|była|było|byli|będzie|został|została|zostało|pozostaje|być"
    ),
    passive=pattern(r"został|została|zostało|zostali|zostały|jest|był|była|było|byli|były|będzie|są"),
    perfect=pattern(r"\Z"),
    reported=None,
    verbs=VERBS,
    links=words("świętego świętej świętych imienia im"),
    political=words("ruch partia front sojusz unia liga koalicja grupa organizacja ugrupowanie inicjatywa blok"),
    start=words("ja my on ona oni także również jednak potem tam tu dziś wczoraj"),
    cased=True,
    drops=True,
    case_endings={
        "owi": "d",
        "emu": "d",
        "ami": "i",
        "em": "i",
        "ą": "i",
        "ą ": "i",
        "ego": "ga",
        "ów": "g",
        "ej": "gd",
        "ię": "a",
        "ę": "a",
        "ji": "gd",
        "cji": "gd",
    },
)
