"""Verbs of speech, formulas of citation and sources without a name."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import cache
from importlib import resources

from headwater.model.grades import Hedge


class SpeechKind(StrEnum):
    """What the speaker does with the content; the verb decides."""

    SAYS = "says"
    REPORTS = "reports"
    CONFIRMS = "confirms"
    CLAIMS = "claims"
    ALLEGES = "alleges"
    DENIES = "denies"
    BELIEVES = "believes"
    ACCORDING = "according"  # "according to X", "по словам X", "selon X"
    HEARSAY = "hearsay"  # "reportedly", "it is said": nobody is named

    @property
    def hedge(self) -> Hedge:
        """Hedge that the verb puts on the content."""
        return (
            Hedge.UNCERTAIN if self in (SpeechKind.ALLEGES, SpeechKind.CLAIMS, SpeechKind.BELIEVES) else Hedge.REPORTED
        )

    @property
    def alleged(self) -> bool:
        """True for an untested charge."""
        return self is SpeechKind.ALLEGES


UNNAMED = re.compile(
    r"(?:^|\b)(?:(?:anonymous|unnamed|unidentified|well-placed|senior|several|some|many|multiple|two|three|"
    r"other|local|media|press|news|"
    r"western|eastern|official|diplomatic|intelligence|security|government|law enforcement|"
    r"people|persons|a|an|the|one|his|her|its|their|these|those|all|various|court|police)\s){0,4}"
    r"(?:sources?|officials?|insiders?|observers?|analysts?|experts?|critics?|opponents?|supporters?|media|"
    r"reports?|rumou?rs?|witness(?:es)?|"
    r"people|outlets?|journalists?|commentators?|diplomats?|press|locals|residents|activists|lawmakers|"
    r"politicians|aides?|advisers?|insider|"
    r"spokes(?:man|woman|person)|источник\w{0,3}|сми|эксперт\w{0,3}|наблюдател\w{0,3}|аналитик\w{0,3}|"
    r"чиновник\w{0,3}|очевид\w{0,4}|"
    r"джерел\w{0,2}|змі|експерт\w{0,3}|аналітик\w{0,3}|посадов\w{0,4}|źródł\w{0,3}|media|mediów|eksper\w{0,4}|"
    r"anality\w{0,3}|świadk\w{0,4}|"
    r"quellen|medien|medienberichte\w?|kreise\w?|insider\w?|experten|beobachter\w?|analysten|fuentes?|medios|"
    r"expertos|analistas|testigos|"
    r"médias|presse|experts|analystes|témoins)\b"
    r"(?:\s(?:who|with|close|familiar|in|from|at|briefed|speaking|near|на|в|у|w|z|des|de|du|en|aus|im)\b.*)?\Z",
    re.IGNORECASE | re.DOTALL,
)
"""A source that stands for nobody in particular; a name among its words makes it named."""

DOCUMENTARY = re.compile(
    r"\b(?:documents?|records?|filings?|court papers|indictment|complaint|affidavit|register|registry|ledgers?|"
    r"contracts?|invoices?|"
    r"statements? of account|tax returns?|emails?|verdict|ruling|judgment|документ\w{0,3}|выписк\w{1,2}|"
    r"реестр\w{0,2}|обвинительн\w+|"
    r"документ\w{0,3}|реєстр\w{0,2}|dokument\w{0,3}|rejestr\w{0,2}|akt\w{0,2}|unterlagen|akten|register|"
    r"anklageschrift|documentos?|registros?|"
    r"documents|registre|acte d['’]accusation)\b",
    re.IGNORECASE,
)

RECORD = re.compile(
    r"\b(?:(?:permit|bank|tax|company|court|public|payment|property|land|travel|flight|business|corporate|official) "
    r"records|records|register|registry|ledgers?|filings?|invoices?|receipts|statements? of account|tax returns?|"
    r"minutes|permits?)\Z",
    re.IGNORECASE,
)
"""A file kept in the course of business, as the head of a source."""

BEFORE: dict[str, str] = {
    "en": r"according to|as (?:first )?reported by|first reported by|(?:as )?reported by|as (?:told|stated|"
    r"noted|described|quoted) by|citing|quoting|"
    r"(?:as|in the words of|by) (?=media reports\b)|in the words of|in the view of|"
    r"per(?! (?:cent|capita|annum|day|week|month|year|head|hour|person)\b)(?= [A-Z])",
    "ru": r"по (?:словам|данным|сообщени(?:ю|ям)|информации|мнению|версии|утверждению|оценке|свидетельству)|"
    r"со ссылкой на|ссылаясь на|согласно|как (?:следует|явствует|стало известно) из|"
    r"(?:как )?(?:говорится|сказано|указано|отмечается|утверждается) во?(?= \w)|"
    r"как (?:сообщ(?:ает|ают|ил[аио]?|или)|пиш(?:ет|ут)|переда(?:ет|ёт|ют)|заявил[аи]?|отмеча(?:ет|ют)|"
    r"рассказал[аи]?|утвержда(?:ет|ют))",
    "uk": r"за (?:словами|даними|повідомленням[и]?|інформацією|версією|оцінкою)|на думку|з посиланням на|згідно з|"
    r"як (?:випливає|стало відомо) з|(?:як )?(?:ідеться|йдеться|зазначено|сказано) [ву](?= \w)|"
    r"як (?:повідом(?:ляє|ляють|ив|ила|или)|пиш(?:е|уть)|переда(?:є|ють)|заяви(?:в|ла|ли)|зазнача(?:є|ють))",
    "pl": r"według|zdaniem|za(?= \w)|powołując się na|jak wynika z|jak (?:podaj(?:e|ą)|informuj(?:e|ą)|donos(?:i|zą)|"
    r"pisz(?:e|ą)|powiedzia(?:ł|ła)|twierdz(?:i|ą)|poda(?:ł|ła|ło))",
    "de": r"laut|gemäß|nach Angaben (?:von|des|der|eines|einer)?|unter Berufung auf|wie (?=.{2,80}? "
    r"(?:berichtet|meldet|schreibt|mitteilte))|wie aus(?= .{2,80}? hervorgeht)|nach Ansicht (?:von|des|der)?",
    "es": r"según (?:consta|figura|se lee|se desprende|se indica) (?:en|de)|según|de acuerdo con|de acuerdo a|"
    r"en palabras de|citando a",
    "fr": r"selon|d['’]après|de l['’]avis de|aux dires de|citant",
}
"""Formulas that stand before the source, by language."""

AFTER: dict[str, str] = {"de": r"zufolge"}

HEARSAY: dict[str, str] = {
    "en": r"reportedly|allegedly|purportedly|supposedly|it (?:is|was|has been) (?:said|reported|claimed|alleged|"
    r"rumou?red|understood|believed|thought|suggested)(?: that)?|"
    r"(?:is|are|was|were) (?:said|reported|rumou?red|alleged|believed|thought) to|rumou?r has it(?: that)?",
    "ru": r"якобы|по слухам|сообщается|сообщалось|как сообщается|говорят",
    "uk": r"нібито|буцімто|за чутками|повідомляється|повідомлялося|кажуть",
    "pl": r"podobno|rzekomo|jakoby|podaje się|mówi się",
    "de": r"angeblich|es heißt|heißt es|Berichten zufolge|dem Vernehmen nach|Gerüchten zufolge",
    "es": r"supuestamente|presuntamente|al parecer|se dice que|se rumorea que",
    "fr": r"prétendument|dit-on|paraît-il|à ce qu['’]on dit|on dit que",
}
"""Hearsay without any source, by language."""

WHOSE: dict[str, str] = {
    "ru": r"по (?P<who>его|её|ее|их|моим|нашим) (?:собственн\w+ )?(?:словам|данным|мнению|информации|версии|сведениям|"
    r"утверждению|оценке)",
    "uk": r"(?:за|на) (?P<who>його|її|їхн\w+|їх) (?:словами|даними|інформацією|думку|версією|оцінкою)",
    "pl": r"(?P<who>jego|jej|ich) zdaniem",
    "de": r"nach (?P<who>seinen|ihren|eigenen) (?:eigenen )?(?:Angaben|Worten|Aussagen)",
}
"""Formulas that hold a pronoun as their source, by language."""

QUOTED: dict[str, str] = {
    "en": r"(?:quot(?:ed|es|ing)|cit(?:ed|es|ing)) (?P<who>(?!by\b)[^,;:]{2,80}?) as saying",
}
"""One voice that another quotes: the quoted one speaks."""

THAT = re.compile(
    r"\s?,?\s(?:that|what|how|что|будто|якобы|що|że|iż|dass|daß|que)\b|\s?[:,]?\s?(?=[\"“„«‘'])", re.IGNORECASE
)
"""What joins verb and content."""


NOUNS = re.compile(
    r"(?:reports?|documents?|claims?|notes|charges|shows?|disputes?|comments?|estimates?|fears?|hopes|rejects|"
    r"states?|accounts?)\Z",
    re.IGNORECASE,
)
"""Forms that are nouns as well."""

BEFORE_NOUN = re.compile(
    r"(?:^|[\s(])(?:the|a|an|this|that|these|those|such|his|her|its|their|our|no|any|some|many|several|two|of|"
    r"in|by|from|media|news|press|court|"
    r"police|earlier|recent|false|new|first|annual|final|official|member|to|and|or|on|for|with|about|united|"
    r"other|numerous|various)\s\Z",
    re.IGNORECASE,
)
AFTER_NOUN = re.compile(
    r"\s(?:say|says|said|show|shows|showed|suggest|suggests|suggested|indicate|was|is|were|are|has|had|have|of|"
    r"by|from|in|on|about|seen|obtained|"
    r"filed|reveal|revealed|describe|described|against|for|made|published|did|do|does|will|could|may|might|would)\b",
    re.IGNORECASE,
)
TOLD = re.compile(r"(?:told|tells|tell|informed)\Z", re.IGNORECASE)
LATER_THAT = re.compile(
    r"\s(?:on|in|at|to|last|earlier|yesterday|today|late|this|publicly|repeatedly|again|also|under|during|"
    r"via)\b[^,;:.\"“”]{0,60}?\sthat\b|\s[^,;:.\"“”]{1,60},\s(?:что|що|że|iż|dass|daß)\b",
    re.IGNORECASE,
)
"""A time or a listener between the verb and its "that"."""


@cache
def speech_verbs(language: str) -> tuple[tuple[str, SpeechKind, re.Pattern[str]], ...]:
    """Verb patterns of a language (of all, where unknown): language, kind, pattern."""
    lines = resources.files("headwater.text").joinpath("data/speech_verbs.tsv").read_text("utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
    codes = {row[0] for row in rows}
    return tuple(
        (code, SpeechKind(kind), re.compile(rf"(?<![\w-])(?:{verbs})(?!\w)", re.IGNORECASE))
        for code, kind, verbs in rows
        if code == language or language not in codes
    )


@cache
def formulas(which: str, language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Patterns of ``before``, ``after``, ``hearsay``, ``whose`` or ``quoted``, with their language."""
    table = {"before": BEFORE, "after": AFTER, "hearsay": HEARSAY, "whose": WHOSE, "quoted": QUOTED}[which]
    return tuple(
        (code, re.compile(rf"(?<![\w-])(?:{words})(?!\w)", re.IGNORECASE))
        for code, words in table.items()
        if code == language or language not in BEFORE
    )
