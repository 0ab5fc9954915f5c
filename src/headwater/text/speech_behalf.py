"""For whom a voice speaks: the party behind a lawyer, a spokeswoman, a press office."""

from __future__ import annotations

import re

from headwater.text.spans import Span

_EN = (
    r"(?i:lawyers?|attorneys?|counsel|solicitors?|barristers?|legal team|advocates?|press secretary|press office|"
    r"spokes(?:man|woman|person|people)|representatives?|press officer|publicist)"
)
_THE = r"(?:(?i:the|an?)\s)?(?:(?:senior|chief|former|lead|official|defen[cs]e|his|her|its|their|own)\s)*"
_UP, _LOW = "[A-ZА-ЯЁІЇЄҐŁŚŻŹĆÓ]", "[a-zа-яёіїєґąćęłńóśźż]"
_TITLE = r"(?:«[^«»]{1,60}»|„[^„“”]{1,60}[”“])"
_SLAVIC = (
    rf"(?P<who>{_LOW}[\w-]*(?:\s(?:{_LOW}[\w-]*|{_TITLE}|{_UP}[\w-]*(?!\s{_UP})))*|{_TITLE}|"
    rf"{_UP}[\w-]*(?:\s{_UP}[\w-]*)?(?:\s{_LOW}[\w-]*)*)(?:,?\s{_UP}[\w-]*(?:\s{_UP}[\w-]*){{1,2}})?\Z"
)
_FORMS = (
    rf"(?:^|\s){_EN}\s(?:for|of)\s(?:(?i:the)\s)?(?P<who>[^,;]+?)(?:,.*)?\Z",
    rf"^{_THE}(?P<who>[^\s,;][^,;]*?)['’]s?\s(?:[a-z]+\s){{0,2}}{_EN}\b",
    rf"^{_THE}(?P<who>[^\s,;][^,;]*?)\s{_EN}(?:\s[A-Z].*)?\Z",
    r"(?i:адвокат\w*|защитни\w+|юрист\w*|пресс-секретар\w+|пресс-служб\w+|представител\w+)\s" + _SLAVIC,
    r"(?i:захисни\w+|речни\w+|прес-секретар\w*|прес-служб\w+|представни\w+)\s" + _SLAVIC,
    r"(?i:adwokat\w*|rzeczni\w+|pełnomocni\w+|obroń\w+|przedstawiciel\w*)\s" + _SLAVIC,
    r"(?:Anwalt|Anwältin|Verteidiger(?:in)?|Sprecher(?:in)?|Vertreter(?:in)?|Pressesprecher(?:in)?)\s"
    r"(?:(?:der|des|von|vom|beim)\s)?(?P<who>.+)\Z",
    r"(?i:abogad[oa]s?|portavoz|portavoces|vocer[oa]s?|representantes?)\s(?:del?\s)(?:la\s|los\s|las\s)?(?P<who>.+)\Z",
    r"(?i:avocate?s?|porte-parole|représentante?s?)\s(?:de\sla\s|de\sl['’]|d['’]|d(?:e|u|es)\s)(?P<who>.+)\Z",
)
_PATTERNS = tuple(re.compile(form) for form in _FORMS)
_NOBODY = re.compile(r"(?:the|an?|another|his|her|their|its|our|two|several|some|many)\Z", re.IGNORECASE)
_LONGEST = 160


def spoken_for(words: str) -> Span | None:
    """Span, inside the words of a source, of the party that it speaks for; None where it speaks for itself."""
    for pattern in _PATTERNS:
        match = pattern.search(words[:_LONGEST])
        if match and not _NOBODY.match(match["who"]):
            return Span(match.start("who"), match.start("who") + len(match["who"].rstrip()))
    return None
