"""Words before a colon that say what stands behind it, in the languages that are read.

One row a meaning: what the value is to the entry, and the words for it. A label is matched whole, in lower case;
``(s)`` and the like are cut off first.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from headwater.model import Relation


class Holds(StrEnum):
    """What a value is."""

    PLACE = "place"
    PEOPLE = "people"  # a state or its people
    PARTY = "party"  # names of people or bodies
    ROLE = "role"  # a role with the body it is in
    DATE = "date"
    ALIAS = "alias"
    NAME = "name"  # of the entry itself
    SUM = "sum"
    SIGNED = "signed"  # a name with its role
    GIVER = "giver"
    TAKER = "taker"


class Of(StrEnum):
    """What has such a field."""

    PERSON = "person"
    BODY = "body"
    EVENT = "event"
    ANY = "any"


@dataclass(frozen=True, slots=True)
class Label:
    """Meaning of a label. ``bearer`` is true where the value is the subject of the relation ("Owner: X")."""

    holds: Holds
    of: Of
    relation: Relation | None = None
    bearer: bool = False


_P, _B, _A, _E = Of.PERSON, Of.BODY, Of.ANY, Of.EVENT
_ROWS: Final = (
    (Label(Holds.PLACE, _P, Relation.BORN_IN),
     "place of birth|pob|birthplace|birth place|born in|place and date of birth|date and place of birth|born|"
     "geburtsort|geboren in|geburtsdatum und -ort|lugar de nacimiento|lieu de naissance|date et lieu de naissance|"
     "fecha y lugar de nacimiento|miejsce urodzenia|data i miejsce urodzenia|место рождения|дата и место рождения|"
     "місце народження|дата та місце народження|дата і місце народження"),
    (Label(Holds.PEOPLE, _P, Relation.CITIZEN_OF),
     "nationality|nationalities|citizenship|citizenships|citizen of|national of|staatsangehörigkeit|"
     "staatsbürgerschaft|nationalität|nacionalidad|ciudadanía|nationalité|citoyenneté|obywatelstwo|narodowość|"
     "гражданство|подданство|громадянство"),
    (Label(Holds.PLACE, _B, Relation.BASED_IN),
     "registered office|registered address|registered office address|registered seat|registered in|head office|"
     "headquarters|headquartered in|seat|place of registration|principal place of business|place of business|"
     "place of incorporation|country of incorporation|jurisdiction|country of registration|based in|office|"
     "business address|sitz|firmensitz|hauptsitz|geschäftssitz|sitz der gesellschaft|domicilio social|sede|"
     "sede social|lugar de registro|siège|siège social|lieu d'enregistrement|siedziba|adres siedziby|"
     "miejsce rejestracji|юридический адрес|место регистрации|адрес регистрации|местонахождение|"
     "юридична адреса|місце реєстрації|місцезнаходження"),
    (Label(Holds.PLACE, _P, Relation.LIVES_IN),
     "residence|place of residence|country of residence|usual residence|usual residential address|home address|"
     "resident in|lives in|domicile|wohnort|wohnsitz|wohnhaft in|lugar de residencia|residencia|residente en|"
     "lieu de résidence|résidence|miejsce zamieszkania|место жительства|место проживания|проживает|"
     "місце проживання|місце мешкання"),
    (Label(Holds.PLACE, _A, Relation.LIVES_IN),
     "address|addresses|location|known address|last known address|anschrift|adresse|dirección|domicilio|adres|"
     "адрес|адреса"),
    (Label(Holds.DATE, _B, Relation.FORMED),
     "established|date of establishment|founded|date founded|date of formation|formed|incorporated|incorporated on|"
     "date of incorporation|date of registration|registered on|registration date|gegründet|gründungsdatum|gründung|"
     "gründungsjahr|fecha de constitución|fundada|fundado|fecha de fundación|date de création|créée|fondée|"
     "data założenia|data rejestracji|założona|дата регистрации|дата основания|основано|основана|дата создания|"
     "дата реєстрації|дата створення|засновано"),
    (Label(Holds.DATE, _B, Relation.ENDED),
     "dissolved|date of dissolution|dissolved on|struck off|date of liquidation|aufgelöst|fecha de disolución|"
     "date de dissolution|data likwidacji|дата ликвидации|дата ліквідації"),
    (Label(Holds.PARTY, _B, Relation.LEADS, True),
     "director|directors|managing director|executive director|board of directors|board|chief executive|"
     "chief executive officer|ceo|president|head|headed by|leader|led by|general director|director general|"
     "secretary general|general secretary|secretary-general|principal officer|principal officers|manager|editor|"
     "editor-in-chief|trustee|trustees|governor|vorstand|geschäftsführer|geschäftsführerin|geschäftsführung|"
     "leiter|leiterin|direktor|präsident|director general|presidente|presidenta|directora|administrador|dirigente|"
     "directeur|directrice|directeur général|gérant|président|présidente|dyrektor|prezes|prezes zarządu|zarząd|"
     "директор|генеральный директор|руководитель|президент|глава|исполнительный директор|главный редактор|"
     "генеральний директор|керівник|голова правління"),
    (Label(Holds.PARTY, _B, Relation.CHAIRS, True),
     "chair|chairman|chairwoman|chairperson|chairman of the board|chair of the board|chaired by|vorsitzender|"
     "vorsitzende|vorsitz|vorstandsvorsitzender|przewodniczący|przewodnicząca|председатель|председатель правления|"
     "председатель совета|голова"),
    (Label(Holds.PARTY, _B, Relation.OWNS, True),
     "owner|owners|owned by|beneficial owner|beneficial owners|ultimate beneficial owner|ubo|shareholder|"
     "shareholders|sole shareholder|majority shareholder|parent|parent company|holding company|ultimate parent|"
     "proprietor|member and owner|eigentümer|inhaber|gesellschafter|alleingesellschafter|aktionäre|"
     "wirtschaftlich berechtigter|mutter|muttergesellschaft|propietario|propietaria|dueño|accionista|accionistas|"
     "socio|socios|socio único|beneficiario final|propriétaire|actionnaire|actionnaires|associé|associé unique|"
     "bénéficiaire effectif|właściciel|udziałowiec|udziałowcy|wspólnicy|akcjonariusze|beneficjent rzeczywisty|"
     "владелец|владельцы|собственник|учредители и участники|участник|участники общества|акционер|акционеры|"
     "бенефициар|конечный бенефициар|власник|власники|кінцевий бенефіціар|акціонери"),
    (Label(Holds.PARTY, _B, Relation.CONTROLS, True),
     "person with significant control|persons with significant control|controlling party|ultimate controlling party|"
     "controlled by|controller|psc"),
    (Label(Holds.PARTY, _B, Relation.OWNS),
     "subsidiary|subsidiaries|wholly owned subsidiaries|tochtergesellschaften|tochtergesellschaft|filiales|"
     "spółki zależne|дочерние компании|дочерние общества|дочірні компанії"),
    (Label(Holds.PARTY, _B, Relation.FOUNDED, True),
     "founder|founders|founded by|co-founder|co-founders|established by|set up by|gründer|gründerin|gegründet von|"
     "fundador|fundadores|fundadora|fondateur|fondateurs|fondatrice|fondé par|założyciel|założyciele|założona przez|"
     "основатель|основатели|учредитель|учредители|засновник|засновники"),
    (Label(Holds.PARTY, _B, Relation.MEMBER_OF, True),
     "member|members|committee members|board members|members of the board|council members|secretary|treasurer|"
     "company secretary|honorary secretary|officers|vorstandsmitglieder|mitglieder|schatzmeister|miembros|tesorero|"
     "tesorera|secretario|secretaria|membres|trésorier|trésorière|secrétaire|członkowie|członkowie zarządu|skarbnik|"
     "sekretarz|члены правления|члены совета|казначей|секретарь|члени правління|скарбник"),
    (Label(Holds.PARTY, _B, Relation.REPRESENTS, True),
     "spokesperson|spokesman|spokeswoman|representative|representatives|authorised representative|legal representative|"
     "press secretary|press officer|sprecher|sprecherin|vertreter|pressesprecher|pressesprecherin|portavoz|"
     "representante|representante legal|porte-parole|représentant|représentant légal|rzecznik|rzeczniczka|"
     "pełnomocnik|представитель|пресс-секретарь|представник|речник"),
    (Label(Holds.PARTY, _B, Relation.FUNDS, True),
     "donor|donors|funder|funders|funded by|sponsor|sponsors|sponsored by|financed by|financial supporters|"
     "main funders|with financial support from|geldgeber|förderer|gefördert von|finanziert von|sponsoren|donante|"
     "donantes|financiado por|financiadores|patrocinador|patrocinadores|bailleurs de fonds|financé par|donateur|"
     "donateurs|mécènes|sponsorzy|finansowany przez|finansowana przez|darczyńca|darczyńcy|спонсор|спонсоры|донор|"
     "доноры|источник финансирования|финансируется|донори|спонсори"),
    (Label(Holds.PARTY, _P, Relation.EMPLOYS, True),
     "employer|employed by|arbeitgeber|empleador|employeur|pracodawca|место работы|работодатель|місце роботи"),
    (Label(Holds.ROLE, _P),
     "position|positions|occupation|function|functions|role|title|designation|post|job title|current position|"
     "profession|funktion|position(en)|beruf|amt|cargo|cargos|función|puesto|fonction|fonctions|poste|stanowisko|"
     "funkcja|должность|должности|посада|посади"),
    (Label(Holds.ALIAS, _A, Relation.ALSO_KNOWN_AS),
     "a.k.a.|aka|a.k.a|alias|aliases|also known as|other names|other name|trading as|trading name|acronym|"
     "abbreviation|short name|nickname|nom de guerre|auch bekannt als|aliasname|también conocido como|alias|"
     "también conocida como|alias(es)|également connu sous le nom de|znany także jako|известен как|также известен как|"
     "псевдоним|сокращённое наименование|сокращенное наименование|відомий як|псевдонім"),
    (Label(Holds.PARTY, _A, Relation.AFFILIATED_WITH),
     "linked to|linked with|affiliated with|affiliation|affiliations|associated with|associated entities|"
     "associated individuals|related parties|related party|related entities|partner|partners|partner organisations|"
     "partner organizations|verbunden mit|verbundene unternehmen|zugehörigkeit|vinculado a|vinculada a|entités liées|"
     "lié à|powiązany z|powiązania|связан с|связанные лица|аффилированные лица|пов'язаний з"),
    (Label(Holds.PARTY, _P, Relation.MEMBER_OF),
     "party|political party|party affiliation|member of|membership|memberships|partei|parteizugehörigkeit|partido|"
     "partido político|parti|parti politique|partia|партия|партийность|член партии|партія"),
    (Label(Holds.PARTY, _E, Relation.ATTENDS, True),
     "present|in attendance|attendees|attendance|also present|participants|attended by|guests|delegates|"
     "members present|those present|anwesend|anwesende|teilnehmer|teilnehmende|gäste|asistentes|presentes|"
     "participantes|invitados|"
     "présents|participants|étaient présents|invités|obecni|uczestnicy|goście|присутствовали|участники|гости|"
     "присутні|учасники"),
    (Label(Holds.PARTY, _E, Relation.SPEAKS_AT, True),
     "speaker|speakers|keynote|keynote speaker|keynote speakers|panellists|panelists|guest speaker|guest speakers|"
     "redner|rednerinnen|referenten|referent|ponentes|oradores|ponente|intervenants|orateurs|prelegenci|mówcy|"
     "спикеры|докладчики|выступающие|спікери|доповідачі"),
    (Label(Holds.PARTY, _E, Relation.ORGANISES, True),
     "organiser|organizer|organisers|organizers|organised by|organized by|convened by|convenor|veranstalter|"
     "organisiert von|organizador|organizadores|organizado por|organisateur|organisateurs|organisé par|organizator|"
     "organizatorzy|организатор|организаторы|організатор|організатори"),
    (Label(Holds.PARTY, _E, Relation.HOSTS, True),
     "host|hosts|hosted by|gastgeber|anfitrión|hôte|gospodarz|принимающая сторона"),
    (Label(Holds.PARTY, _B, Relation.PUBLISHES, True),
     "publisher|published by|herausgeber|verlag|editorial|éditeur|wydawca|издатель|видавець"),
    (Label(Holds.NAME, _A),
     "name|full name|name of company|company name|company|name of the company|entity name|entity|name of entity|"
     "organisation|organization|name of organisation|name of organization|legal name|registered name|individual|"
     "registrant|name of individual|business name|vollständiger name|firma|firmenname|organisation|nombre|"
     "nombre completo|nombre y apellidos|razón social|denominación social|empresa|nom|nom complet|raison sociale|"
     "dénomination sociale|dénomination|nazwa|nazwa firmy|imię i nazwisko|nazwisko i imię|наименование|"
     "полное наименование|название|название организации|фио|ф.и.о.|фамилия, имя, отчество|имя|найменування|назва|піб"),
    (Label(Holds.SIGNED, _A),
     "signed|signed by|signatory|witness|witnesses|expert witness|speaker and affiliation|for the committee|author|"
     "prepared by|approved by|on behalf of the board|unterzeichnet|gezeichnet|firmado|firmado por|signé|signé par|"
     "podpisano|podpisał|podpisała|подпись|подписал|подписала|підпис|підписав|підписала|свидетель|свідок|zeuge|zeugin|"
     "testigo|témoin|świadek"),
    (Label(Holds.GIVER, _A),
     "donor name|name of donor|paid by|payer|lender|grantor|remitter|sender|from account|ordering customer|"
     "zahler|spender|auftraggeber|pagador|ordenante|donneur d'ordre|prêteur|płatnik|плательщик|отправитель|"
     "платник|відправник|жертвователь"),
    (Label(Holds.TAKER, _A),
     "recipient|recipients|grantee|grantee name|payee|paid to|beneficiary|beneficiaries|borrower|donee|"
     "regulated entity|recipient name|name of recipient|empfänger|begünstigter|kreditnehmer|receptor|destinatario|"
     "beneficiario|perceptor|bénéficiaire|destinataire|emprunteur|odbiorca|beneficjent|получатель|отримувач|"
     "одержувач"),
    (Label(Holds.SUM, _A),
     "amount|value|sum|amount paid|amount received|grant amount|total|value of donation|value (£)|betrag|summe|"
     "höhe|importe|cantidad|monto|montant|somme|kwota|сумма|размер|сума|розмір"),
    (Label(Holds.DATE, _A),
     "date|date received|date accepted|date of payment|date paid|payment date|received on|date of donation|datum|"
     "fecha|date de paiement|data|дата|дата платежа|дата платежу"),
)  # fmt: skip


def _table() -> Mapping[str, Label]:
    table: dict[str, Label] = {}
    for label, words in _ROWS:
        for word in words.split("|"):
            table.setdefault(word, label)
    return table


LABELS: Final = _table()
"""Meaning of each label, in lower case."""

ABBREVIATED: Final = frozenset(["pob", "nationality", "citizenship", "linked to", "a.k.a.", "aka"])
"""Labels that notices write without a colon, between semicolons."""
