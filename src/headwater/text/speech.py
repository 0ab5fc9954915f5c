"""Who says so: speech verbs, "according to", hearsay, with their speakers and what is said."""

from __future__ import annotations

import re
from dataclasses import dataclass

from headwater.model.grades import Directness, Hedge
from headwater.text.cues import part_of_name
from headwater.text.gazetteer import gazetteer
from headwater.text.spans import Span, trimmed
from headwater.text.speech_behalf import spoken_for
from headwater.text.speech_words import (
    AFTER_NOUN,
    BEFORE_NOUN,
    DOCUMENTARY,
    LATER_THAT,
    NOUNS,
    RECORD,
    THAT,
    TOLD,
    UNNAMED,
    SpeechKind,
    formulas,
    speech_verbs,
)


@dataclass(frozen=True, slots=True)
class Attribution:
    """One voice inside a sentence; offsets count from the start of the sentence.

    The source is a raw span (a name, a pronoun or a noun phrase; empty for hearsay, ``source_start ==
    source_end``); the content is what that voice is made responsible for.
    ``documentary`` is true where the voice is a paper ("court documents"), ``record`` where it is a register
    or a file kept by an office or a bank, which alleges nothing ("permit records").
    ``behalf_start:behalf_end`` is the party that the source speaks for ("a lawyer for Berg"); empty where none.
    """

    cue_start: int
    cue_end: int
    source_start: int
    source_end: int
    content_start: int
    content_end: int
    kind: SpeechKind
    directness: Directness
    language: str
    documentary: bool = False
    record: bool = False
    behalf_start: int = 0
    behalf_end: int = 0

    @property
    def unnamed(self) -> bool:
        """True where the source is nobody in particular."""
        return self.directness is Directness.UNNAMED_SECOND_HAND

    @property
    def hedge(self) -> Hedge:
        """Hedge that the cue puts on the content."""
        return self.kind.hedge

    @property
    def alleged(self) -> bool:
        """True for an untested charge."""
        return self.kind.alleged

    def covers(self, start: int, end: int) -> bool:
        """True where a passage of the sentence lies in the content."""
        return self.content_start <= start and end <= self.content_end


@dataclass(frozen=True, slots=True)
class _Cue:
    start: int
    end: int
    kind: SpeechKind
    language: str
    form: str  # verb, before, after, hearsay, whose, quoted
    who: Span | None = None  # the source, where the cue itself holds it


_BREAK = re.compile(
    r"[;:,()\"“”„«»]|\s[–—-]\s|\b(?:and|but|while|und|aber|et|mais|y|pero|и|но|а|та|але|i|ale)\s", re.IGNORECASE
)
_CLAUSE = re.compile(
    r"[;:()\"“”„«»]|,\s|\s[–—]\s|(?<!\w)(?:and|but|while|although|that|because|when|who|which|as|und|aber|dass|"
    r"weil|et|mais|y|pero|que|"
    r"и|но|а|что|который|та|але|що|i|ale|że|który)\s",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"(?:in|on|at|by|after|since|during|later|also|yesterday|today|then|however|meanwhile|instead|still|now|"
    r"again|previously|once)\b[^,]{0,60},\s",
    re.IGNORECASE,
)
_INNER = re.compile(
    r",\s(?=(?:the|a|an|who|chairman|head|leader|director|president|spokes\w+|minister|глава|председатель|"
    r"голова|szef|prezes|citing|quoting|speaking|writing|ссылаясь|со ссылкой|powołując|unter Berufung|citando|"
    r"citant)\b)",
    re.IGNORECASE,
)
_LONGEST = 160
_SENTENCE = 2400
_EDGES = ' ,"“”«»–—-'
_LISTENER = re.compile(r"(?:(?!that\b)[\w’'-]+\s){1,6}?that\b")
_GERMAN_SOURCE = re.compile(
    r"(?:[a-zäöüß]+\s)*[A-ZÄÖÜ][\w.-]*(?:\s(?:(?:von|der|des|und|zu|im|am|"
    r"für)\s)?[A-ZÄÖÜ][\w.-]*)*"
)


def find_attributions(sentence: str, language: str = "") -> list[Attribution]:
    """Attributions in order of their cues; they may nest ("Berg said that, according to the bank, …").

    Offsets count from the start of ``sentence``, of which the first 2,400 code points are read: more is no sentence.
    """
    sentence = sentence[:_SENTENCE]
    found = [made for cue in _cues(sentence, language) if (made := _made(sentence, cue))]
    return sorted(found, key=lambda a: (a.cue_start, a.cue_end))


def _cues(sentence: str, language: str) -> list[_Cue]:
    cues: list[_Cue] = []
    for form, kind in _FORMULAS.items():
        for code, pattern in formulas(form, language):
            cues += [_Cue(m.start(), m.end(), kind, code, form, _who(m)) for m in pattern.finditer(sentence)]
    for code, kind, pattern in speech_verbs(language):
        found = (match for match in pattern.finditer(sentence) if not _noun(sentence, match))
        found = (match for match in found if not part_of_name(sentence, match.start()))
        cues += [_Cue(match.start(), match.end(), kind, code, "verb") for match in found]
    kept: list[_Cue] = []
    for cue in sorted(cues, key=lambda cue: (cue.start, -cue.end, cue.form)):
        if not kept or cue.start >= kept[-1].end:
            kept.append(cue)
    return kept


_FORMULAS = {
    "before": SpeechKind.ACCORDING,
    "after": SpeechKind.ACCORDING,
    "hearsay": SpeechKind.HEARSAY,
    "whose": SpeechKind.ACCORDING,
    "quoted": SpeechKind.SAYS,
}


def _who(match: re.Match[str]) -> Span | None:
    return Span(*match.span("who")) if "who" in match.re.groupindex else None


def _made(sentence: str, cue: _Cue) -> Attribution | None:
    if cue.who is not None:
        return _held(sentence, cue, cue.who)
    if cue.form == "hearsay":
        return _attribution(sentence, cue, Span(cue.start, cue.start), Span(0, len(sentence)))
    if cue.form == "before":
        return _formula(sentence, cue)
    if cue.form == "after":
        source = _before(sentence, cue.start)
        return _attribution(sentence, cue, source, trimmed(sentence, cue.end, len(sentence))) if len(source) else None
    return _verb(sentence, cue)


def _held(sentence: str, cue: _Cue, source: Span) -> Attribution:
    """A cue with its source inside: "по её словам", "quoted Berg as saying"."""
    rest = trimmed(sentence, _behind_that(sentence, cue.end), len(sentence))
    content = _stripped(sentence, rest) if _says_more(sentence, rest) else _head(sentence, cue.start)
    if cue.form == "whose" and _says_more(sentence, Span(0, cue.start)):
        content = trimmed(sentence, 0, len(sentence))
    return _attribution(sentence, cue, source, content)


def _behind_that(sentence: str, at: int) -> int:
    joined = THAT.match(sentence, at)
    return joined.end() if joined else at


def _formula(sentence: str, cue: _Cue) -> Attribution | None:
    """ "According to X, content" or "content, according to X"."""
    source = _after(sentence, cue.end, cue.language)
    if not len(source):
        return None
    head = sentence[: cue.start].strip(' ,"“”«»')
    tail = trimmed(sentence, _behind_that(sentence, source.end), len(sentence))
    leads = not head or len(head.split()) <= 2
    content = _stripped(sentence, tail) if leads and len(tail) > 2 else _head(sentence, cue.start)
    return _attribution(sentence, cue, source, content)


def _noun(sentence: str, match: re.Match[str]) -> bool:
    """True for "the report", "media reports said": a noun that looks like a verb of speech."""
    if not NOUNS.search(match[0]):
        return False
    before = BEFORE_NOUN.search(sentence, max(0, match.start() - 24), match.start())
    return bool(before) or bool(AFTER_NOUN.match(sentence, match.end()))


def _verb(sentence: str, cue: _Cue) -> Attribution | None:
    """ "X said (that) content", "content, said X", "content, X said"."""
    left = _before(sentence, cue.start)
    if not any(map(str.isalnum, left.of(sentence))):
        source = _after(sentence, cue.end)
        told = bool(sentence[: cue.start].strip(_EDGES))
        return _attribution(sentence, cue, source, _head(sentence, cue.start)) if len(source) and told else None
    joined = THAT.match(sentence, cue.end) or LATER_THAT.match(sentence, cue.end)
    if not joined and _follows_content(sentence, left.start, cue.end):
        return _attribution(sentence, cue, left, _around(sentence, left.start, cue.end))
    rest = trimmed(sentence, cue.end, len(sentence))
    if not joined and not _says_more(sentence, rest):
        return None
    start = joined.end() if joined else _told(sentence, cue, rest.start)
    return _attribution(sentence, cue, left, _stripped(sentence, trimmed(sentence, start, len(sentence))))


def _follows_content(sentence: str, at: int, end: int) -> bool:
    """True where what is said stands before the speaker: "…, Berg said", "…” Berg said on Sunday"."""
    head, rest = sentence[:at].rstrip(), sentence[end:].lstrip()
    if not head or head[-1] not in ",\"”»“–—'’":
        return False
    if head[-1] != "," or not rest or rest[0] in ".,;!?":
        return True
    adverbial = re.match(r"(?:on|in|at|during|to|last|yesterday|via|after)\b[^,]*\Z", rest)
    return bool(adverbial) and len(head.split()) > 3 and not _LEAD.match(sentence)


def _around(sentence: str, at: int, end: int) -> Span:
    """The content before the speaker, or the whole sentence where it goes on behind: "The bank, Berg said, paid"."""
    rest = sentence[end:].lstrip()
    if rest.startswith(",") and _says_more(sentence, Span(end, len(sentence))):
        return trimmed(sentence, 0, len(sentence))
    return _head(sentence, at)


def _head(sentence: str, end: int) -> Span:
    """The words before ``end`` without the comma that closes them."""
    span = trimmed(sentence, 0, end)
    while len(span) and sentence[span.end - 1] in ",–— ":
        span = Span(span.start, span.end - 1)
    return span


def _says_more(sentence: str, rest: Span) -> bool:
    """True where words follow the verb: they are the content."""
    return sum(character.isalnum() for character in sentence[rest.start : rest.end]) > 2


def _told(sentence: str, cue: _Cue, start: int) -> int:
    """Skip the person told: "told the paper that …"."""
    match = _LISTENER.match(sentence, start)
    return match.end() if match and TOLD.search(sentence, cue.start, cue.end) else start


def _before(sentence: str, end: int) -> Span:
    """The noun phrase that ends where the verb begins."""
    floor = max(0, end - _LONGEST)
    start, stop = floor, end
    if sentence[:end].rstrip().endswith(","):
        stop = len(sentence[:end].rstrip()) - 1
        inner = list(_INNER.finditer(sentence, floor, stop))
        if not inner:
            return Span(end, end)
        stop = inner[-1].start()
    titles = [match.span() for match in _TITLE.finditer(sentence, floor, stop)]
    for match in _CLAUSE.finditer(sentence, floor, stop):
        if not any(opens <= match.start() < closes for opens, closes in titles):
            start = match.end()
    lead = _LEAD.match(sentence, start, stop) or _WITHIN.match(sentence, start, stop)
    return trimmed(sentence, lead.end() if lead else start, stop)


_WITHIN = re.compile(r"(?:в|во|у)\s(?=[\w«]+)", re.IGNORECASE)
"""Russian and Ukrainian name a body or a paper by "in": «в фонде заявили», «в документах говорится»."""


def _after(sentence: str, start: int, language: str = "") -> Span:
    """The noun phrase that begins after a formula or an inverted verb."""
    stop = min(len(sentence), start + _LONGEST)
    match = _BREAK.search(sentence, start + 1, stop)
    while match and (quoted := _TITLE.match(sentence, match.start(), stop)):
        if not sentence[start : match.start()].strip():
            return Span(match.start() + 1, quoted.end() - 1)
        match = _BREAK.search(sentence, quoted.end(), stop)
    end = match.start() if match else stop
    found = trimmed(sentence, start, end)
    german = _GERMAN_SOURCE.match(sentence, found.start, found.end) if language == "de" else None
    if german:
        found = Span(found.start, german.end())
    while len(found) and sentence[found.end - 1] in ".!?…":
        found = Span(found.start, found.end - 1)
    return found


_TITLE = re.compile(r"«[^«»,.!?]{2,60}»|“[^“”,.!?]{2,60}”|„[^„“”,.!?]{2,60}[”“]")
"""The name of an outlet in quotation marks: «Вестник»."""


def _stripped(sentence: str, span: Span) -> Span:
    """The span without leading commas and quotation marks and without its closing stop."""
    start, end = span.start, span.end
    while start < end and sentence[start] in " ,:;–—-\"“”„«»‘'\t\n":
        start += 1
    while end > start and sentence[end - 1] in ' ."”»“':
        end -= 1
    return Span(start, end)


def _without_people(words: str) -> str:
    """A source without the words for a state, a continent or a people before a noun: "Kenyan officials"."""
    lists, parts = gazetteer(), words.split()
    kept = [
        word
        for word, following in zip(parts, [*parts[1:], ""], strict=True)
        if not (following.islower() and (lists.is_demonym(word) or lists.place(word) in _STATES))
    ]
    return " ".join(kept)


_STATES = frozenset(["country", "capital", "seat", "continent"])


def _attribution(sentence: str, cue: _Cue, source: Span, content: Span) -> Attribution:
    words = source.of(sentence)
    unnamed = not words or bool(UNNAMED.match(_without_people(words)))
    behalf = spoken_for(words)
    return Attribution(
        cue.start,
        cue.end,
        source.start,
        source.end,
        content.start,
        content.end,
        cue.kind,
        Directness.UNNAMED_SECOND_HAND if unnamed else Directness.NAMED_SECOND_HAND,
        cue.language,
        documentary=bool(DOCUMENTARY.search(words)),
        record=bool(RECORD.search(words)),
        behalf_start=source.start + behalf.start if behalf else 0,
        behalf_end=source.start + behalf.end if behalf else 0,
    )
