"""Names of months, weekdays and seasons, in the languages that Headwater reads, with their inflections."""

from __future__ import annotations

MONTHS: tuple[tuple[int, str], ...] = (
    (1, "january jan января январь январе январю янв січня січень січні січ stycznia styczeń styczniu "
        "januar jänner enero ene janvier janv"),
    (2, "february feb февраля февраль феврале февр фев лютого лютий лютому лют lutego luty lutym "
        "februar feber febrero février févr"),
    (3, "march mar марта март марте березня березень березні берез marca marzec marcu märz marzo mars"),
    (4, "april apr апреля апрель апреле апр квітня квітень квітні квіт kwietnia kwiecień kwietniu abril abr "
    "avril avr"),
    (5, "may мая май мае травня травень травні трав maja maj maju mai mayo"),
    (6, "june jun июня июнь июне июн червня червень червні черв czerwca czerwiec czerwcu juni junio juin"),
    (7, "july jul июля июль июле июл липня липень липні лип lipca lipiec lipcu juli julio juillet juil"),
    (8, "august aug августа август августе авг серпня серпень серпні серп sierpnia sierpień sierpniu agosto août"),
    (9, "september sept sep сентября сентябрь сентябре сент сен вересня вересень вересні верес "
        "września wrzesień wrześniu septiembre setiembre septembre"),
    (10, "october oct октября октябрь октябре окт жовтня жовтень жовтні жовт października październik październiku "
         "oktober okt octubre octobre"),
    (11, "november nov ноября ноябрь ноябре нояб ноя листопада листопад листопаді листоп listopada listopad "
    "listopadzie "
         "noviembre novembre"),
    (12, "december dec декабря декабрь декабре дек грудня грудень грудні груд grudnia grudzień grudniu "
         "dezember dez diciembre dic décembre déc"),
)  # fmt: skip

WEEKDAYS: tuple[tuple[int, str], ...] = (
    (0, "monday mon понедельник понедельника понеделок понеділок понеділка poniedziałek poniedziałku montag "
    "lunes lundi"),
    (1, "tuesday tue tues вторник вторника вівторок вівторка wtorek wtorku dienstag martes mardi"),
    (2, "wednesday wed среду среда среды середу середа середи środę środa środy mittwoch miércoles mercredi"),
    (3, "thursday thu thurs четверг четверга четвер четверга czwartek czwartku donnerstag jueves jeudi"),
    (4, "friday fri пятницу пятница пятницы п'ятницю п’ятницю piątek piątku freitag viernes vendredi"),
    (5, "saturday sat субботу суббота субботы суботу субота суботи sobotę sobota soboty samstag sonnabend "
    "sábado samedi"),
    (6, "sunday sun воскресенье воскресенья неділю неділя неділі niedzielę niedziela niedzieli sonntag domingo "
    "dimanche"),
)  # fmt: skip

SEASONS: tuple[tuple[str, str], ...] = (
    ("03/05", "spring весной весны весна весни навесні wiosną wiosna wiosny frühjahr frühling primavera printemps"),
    ("06/08", "summer летом лета лето влітку літа літо latem lato lata sommer verano été"),
    ("09/11", "autumn fall осенью осени осень восени осені осінь jesienią jesień jesieni herbst otoño automne"),
    ("12/02", "winter зимой зимы зима взимку зими zimą zima zimy invierno hiver"),
)

MONTH_NUMBER: dict[str, int] = {name: number for number, names in MONTHS for name in names.split()}
WEEKDAY_NUMBER: dict[str, int] = {name: number for number, names in WEEKDAYS for name in names.split()}
SEASON_MONTHS: dict[str, tuple[int, int]] = {
    name: (int(months[:2]), int(months[3:])) for months, names in SEASONS for name in names.split()
}

_ABBREVIATED = """
jan feb mar apr jun jul aug sept sep oct nov dec янв февр фев апр авг сент сен окт нояб ноя дек січ лют берез квіт
трав черв лип серп верес жовт листоп груд ene abr dic janv févr avr juil déc okt dez июн июл
"""
ABBREVIATED: frozenset[str] = frozenset(_ABBREVIATED.split())

_AMBIGUOUS = """
may march mar mars sun sat sep dec mai maj ene лип трав груд jan abr dic jun
"""
AMBIGUOUS: frozenset[str] = frozenset(_AMBIGUOUS.split())
"""Also words or names of their own: a month only next to a day or a year."""


def is_month(word: str) -> bool:
    """True for the name of a month in any of the languages."""
    return word.casefold().rstrip(".") in MONTH_NUMBER


def alternatives(words: dict[str, int] | dict[str, tuple[int, int]]) -> str:
    """Alternation of a regular expression, longest first."""
    return "|".join(sorted(words, key=lambda word: (-len(word), word)))
