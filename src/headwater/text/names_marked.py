"""Names that are told by a mark and not by their capitals: law cases, numbered documents, accounts, votes, marches."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from headwater.model import Schema
from headwater.text.gazetteer import fold, gazetteer
from headwater.text.names_lists import OPENERS

_NUMBER = r"[\w:./-]*\d[\w:./-]*(?<![.,:/-])"
_CASES = re.compile(
    rf"(?<!\w)(?:(?:Case|Docket|Application|Appeal|Cause|Matter)\s(?i:no|nos|number)\.?\s?{_NUMBER}|"
    rf"(?i:дел[оауе]м?|справ[аиіуо]ю?|производств\w{{1,3}})\s?№\s?{_NUMBER}|"
    r"(?i:sygn\.(?:\sakt)?|sygnatura akt)\s[IVX]{1,5}\s[A-Z][a-zA-Z]{0,3}\s\d{1,6}/\d{2,4}|"
    r"(?:Az\.|Aktenzeichen:?)\s?\d{1,4}\s[A-Z][A-Za-z]{0,4}\s\d{1,6}/\d{2,4}|"
    rf"(?i:expediente|causa|affaire|dossier)\s(?i:núm\.|nº|n°|n\.º|no\.)\s?{_NUMBER})"
)
_PAPERS = re.compile(
    r"(?<!\w)(?:(?:Executive Order|(?:House|Senate|Assembly) Bill|Public Law|Resolution|Directive|Regulation|Decree|"
    r"Proclamation|Bill)(?:\s\([A-Z]{2,4}\))?\s(?:[Nn]o\.?\s)?"
    rf"(?=\d){_NUMBER}|(?:H\.R\.|HB|SB)\s\d{{1,5}}|"
    r"(?i:(?:федеральн\w{2,3}\s)?(?:закон|указ|приказ)\w{0,2}|(?:постановлени|распоряжени|резолюци)\w{1,2}|постанов\w{1,2})"
    rf"\s(?:от\s[\d.]{{6,10}}\s(?:г\.?\s)?)?№\s?{_NUMBER})"
)
_PLACES = (
    r"t\.me|telegram\.me|vk\.com|ok\.ru|facebook\.com|fb\.com|twitter\.com|x\.com|instagram\.com|youtube\.com|"
    r"tiktok\.com|linkedin\.com/(?:in|company)|weibo\.com|gab\.com|parler\.com|rumble\.com|bsky\.app/profile|"
    r"threads\.net|reddit\.com/(?:r|u|user)|odysee\.com|rutube\.ru|dzen\.ru|mastodon\.social|truthsocial\.com"
)
_ACCOUNTS = re.compile(
    rf"(?<![\w.@/-])(?:https?://)?(?:(?:www|m|mobile|[a-z]{{2}}-[a-z]{{2}})\.)?(?:{_PLACES})/@?\w[\w.@%+/-]{{0,80}}(?<![./])",
    re.IGNORECASE,
)
_SITES = re.compile(
    r"(?<![\w.@/:-])(?:(?:(?:web)?site|portal|outlet|blog|domain|newspaper|platform) )?"
    r"(?P<site>[^\W_][\w-]{1,40}\.(?:co\.uk|com|org|net|info|news|media|press|today|online|live|eu|tv|ru|ua|su|by|kz|md|de|"
    r"fr|es|pl|uk))(?![\w/@-]|\.\w)"
)
_CAPITAL = r"[A-Z][\w’'-]{1,30}"
_VOTES = re.compile(rf"(?<!\w)({_CAPITAL}(?:\s{_CAPITAL}){{0,2}})(?:\s[a-z]{{4,14}})?\s(?:referendum|plebiscite)(?!\w)")
_MARCHES = re.compile(
    r"(?<!\w)(?:March|Rally|Walk|Vigil|Parade)\s(?:for|against|of)\s(?:the\s)?"
    rf"{_CAPITAL}(?:\s(?:and\s)?{_CAPITAL}){{0,4}}"
)

_GIVEN = r"[^\W\d_a-z][\w’'.-]{0,20}"
_SURNAME = r"[^\W\d_a-z][\w’'-]{1,24}"
_NICKNAMED = re.compile(
    rf"(?<![\w’'])({_GIVEN}(?:\s{_GIVEN}){{0,2}})\s"
    r"(?:[\"“„«'‘]([^\W\d_][\w’ -]{1,24})[\"”“»'’]|\(([A-Z][a-z]{1,12})\))\s"
    rf"((?:(?:van|von|de|der|del|da|di|la|el|al)\s){{0,2}}{_SURNAME}(?:\s{_SURNAME})?)(?!\w)"
)
_TIMES = r"(?:\s|-)(?:\d{1,2}|[A-HJ-Z])(?![\w’'-])"
_NUMBERED = re.compile(
    rf"(?<![\w-])(?:(?:[A-Z][\w.]{{0,20}}\s){{0,2}}?(?:Unindicted\s)?(?:"
    rf"(?P<person>[Cc]o-[Cc]onspirator|Individual|Person|Witness|Official|Officer|Victim|Executive|Employee|Politician|"
    rf"Candidate|Businessman|Agent|Operative|Handler|Attorney|Donor|Journalist|Senator|Recruiter){_TIMES}|"
    rf"(?P<body>Organi[sz]ation|Company|Corporation|Firm|Entity|Bank|Foundation|Outlet|Agency|Campaign|Committee|"
    rf"Political (?:Group|Party|Action Committee)){_TIMES})|(?P<short>U?CC-?\d{{1,2}})(?![\w-]))"
)


def marked(text: str, start: int, end: int) -> Iterator[tuple[int, int, Schema]]:
    """Spans of such names in ``text[start:end]``, in no order; they may overlap."""
    for pattern, schema in ((_CASES, Schema.COURT_CASE), (_PAPERS, Schema.DOCUMENT), (_MARCHES, Schema.EVENT)):
        for match in pattern.finditer(text, start, end):
            yield match.start(), match.end(), schema
    for match in _ACCOUNTS.finditer(text, start, end):
        yield match.start(), match.end(), Schema.USER_ACCOUNT
    for match in _SITES.finditer(text, start, end):
        if match.start() < match.start("site") or match["site"][0].isupper():
            yield match.start("site"), match.end("site"), Schema.ORGANIZATION
    for match in _VOTES.finditer(text, start, end):
        if match[1].split()[0].lower() not in OPENERS:
            yield match.start(), match.end(), Schema.EVENT
    yield from _people(text, start, end)
    yield from spelt_out(text, start, end)


_SHORT = re.compile(r"(?<=[\w”\"]) \((?:the )?[“\"]?([A-Z]{2,7})[”\"]?\)")
_SMALL = frozenset(
    ["of", "for", "the", "and", "in", "on", "to", "against", "de", "la", "des", "du", "del", "und", "für"]
)
_WORD_OF = re.compile(r"[^\W_][\w’'.-]*")
_KINDS = {"company": Schema.COMPANY, "public": Schema.PUBLIC_BODY, "event": Schema.EVENT}


def spelt_out(text: str, start: int, end: int) -> Iterator[tuple[int, int, Schema]]:
    """Names whose capitals are the letters in brackets behind them: "Unity of Small Peoples (USP)"."""
    lists = gazetteer()
    for match in _SHORT.finditer(text, start, end):
        before = list(_WORD_OF.finditer(text, max(start, match.start() - 160), match.start()))
        at = _first_of(match[1], [word[0] for word in before])
        words = [word[0] for word in before[at:]] if at >= 0 else []
        small = any(word in _SMALL for word in words)
        inner = text[before[at].start() : match.start()] if before else ""
        if len(words) < 3 or fold(words[0]) in lists.given or not small or any(mark in inner for mark in ',;:()"“”'):
            continue
        kinds = [lists.kind(word) for word in words]
        kind = next((_KINDS[kind] for kind in kinds if kind in _KINDS), Schema.ORGANIZATION)
        yield before[at].start(), match.start(), kind


def _first_of(letters: str, words: Sequence[str]) -> int:
    """Where the words begin whose first letters these are, -1 for nowhere; a small word counts only where it must."""
    for counted in (False, True):
        left, at = letters, len(words)
        while left and at:
            at -= 1
            word, small = words[at], words[at].lower() in _SMALL
            if word[0].upper() == left[-1] and (word[0].isupper() or (small and counted)):
                left = left[:-1]
            elif not small:
                break
        if not left:
            return at
    return -1


def _people(text: str, start: int, end: int) -> Iterator[tuple[int, int, Schema]]:
    """Names with a nickname inside (Jean "Tiny" Moreau) and numbered parties of an indictment (Co-Conspirator 2)."""
    lists = gazetteer()
    for match in _NICKNAMED.finditer(text, start, end):
        first = match.start()
        for word in match[1].split()[:-1]:
            if fold(word) in lists.titles or word.lower() in OPENERS:
                first += len(word) + 1
        words = text[first : match.end()].replace('"', " ").split()
        if match[1].split()[-1].lower() not in OPENERS and not any(
            lists.kind(word.strip("“”„«»'‘’")) for word in words
        ):
            yield first, match.end(), Schema.PERSON
    for match in _NUMBERED.finditer(text, start, end):
        first = match.start()
        while text[first:].split(" ", 1)[0].lower() in OPENERS | {"defendant"}:
            first = text.index(" ", first) + 1
        yield first, match.end(), Schema.ORGANIZATION if match["body"] else Schema.PERSON


def bare(name: str) -> str:
    """What to compare by: an account's address without what every address has, "CC-1" in full."""
    if numbered := re.fullmatch(r"(U?)CC-?(\d+)", name):
        return f"{'Unindicted ' if numbered[1] else ''}Co-Conspirator {numbered[2]}"
    return re.sub(r"\A(?:https?://)?(?:(?:www|m|mobile)\.)?(?=[\w.-]+/)", "", name)
