"""Names in Russian, Ukrainian and Polish of which only the first word has a capital, and their nominative."""

from __future__ import annotations

import re
from collections.abc import Sequence

from headwater.text.gazetteer import Gazetteer, fold
from headwater.text.tokens import Token, TokenKind

_GENITIVE = re.compile(
    r"[\w'’ʼ]{2,}(?:ия|ії|ій|ия|ти|ов|ів|ев|ей|ых|их|ой|ої|ого|его|ння|ств[ао]?|ci|ów|ej|ego|ych|ich|ości|twa|nia|ii|[аяыиуі])\Z"
)
_ADJECTIVE = re.compile(
    r"\w{3,}(?:ый|ий|ое|ая|ого|его|ому|ему|ым|им|ом|ой|ую|ій|а|е|у|ої|ою|y|i|a|e|ego|emu|ym|im|ej|ą)\Z"
)
_VERBAL = re.compile(r"\w+(?:ет|ит|ет|ют|ят|ал[аои]?|ил[аои]?|ает|ив|ав|ує|юе|ють|ать|ся|сь|ła|ło|ał|ił|uje|ują)\Z")
_PLURAL = re.compile(r"(?:их|ых|ych|ich)\Z")
"""Adjectives behind which a noun may have no ending: гірських громад."""
_LONGEST = 4

_LEMMAS = (
    (re.compile(r"фонд(?:а|у|ом|е|ом|і)\Z"), "фонд", "m"),
    (re.compile(r"движени(?:я|ю|ем|и)\Z"), "движение", "n"),
    (re.compile(r"рух(?:у|ові|ом)|русі\Z"), "рух", "m"),
    (re.compile(r"парти(?:и|ю|ей)\Z"), "партия", "f"),
    (re.compile(r"партії|партією|партію\Z"), "партія", "f"),
    (re.compile(r"союз(?:а|у|ом|е)\Z"), "союз", "m"),
    (re.compile(r"комитет(?:а|у|ом|е)\Z"), "комитет", "m"),
    (re.compile(r"комітет(?:у|ові|ом|і)\Z"), "комітет", "m"),
    (re.compile(r"центр(?:а|у|ом|е|і)\Z"), "центр", "m"),
    (re.compile(r"институт(?:а|у|ом|е)\Z"), "институт", "m"),
    (re.compile(r"інститут(?:у|ом|і)\Z"), "інститут", "m"),
    (re.compile(r"совет(?:а|у|ом|е)\Z"), "совет", "m"),
    (re.compile(r"fundusz(?:u|owi|em)\Z"), "fundusz", "m"),
    (re.compile(r"ruch(?:u|owi|em)\Z"), "ruch", "m"),
    (re.compile(r"fundacj(?:i|ę|ą)\Z"), "fundacja", "f"),
)
_ENDINGS = {
    "m": (
        re.compile(r"(?<=[кгх])ого\Z|(?<=[кгх])ому\Z|(?<=[кгх])им\Z"),
        "ий",
        re.compile(r"(?:ого|ому|ым|ом)\Z"),
        "ый",
    ),
    "n": (re.compile(r"(?:ого|ому|ым)\Z"), "ое", re.compile(r"(?:его|ему|им)\Z"), "ее"),
    "f": (re.compile(r"(?:ой|ую)\Z"), "ая", re.compile(r"(?:ей|юю)\Z"), "яя"),
}


def extent(words: Sequence[Token], at: int, lists: Gazetteer) -> int:
    """Index after a name that opens with a capital at ``at`` and goes on in lower case; 0 where it does not."""
    first = words[at].text
    if fold(first) in lists.titles:
        return 0
    if lists.kind(first) in ("organization", "public") or (at and lists.kind(first) == "event"):
        return _complement(words, at + 1, lists)
    if not _ADJECTIVE.fullmatch(fold(first)):
        return 0
    for later in range(at + 1, min(at + _LONGEST, len(words))):
        token = words[later]
        if token.kind is not TokenKind.WORD or not token.text[0].islower():
            return 0
        if lists.kind(token.text) in ("organization", "public"):
            return _complement(words, later + 1, lists) or later + 1
    return 0


def _complement(words: Sequence[Token], at: int, lists: Gazetteer) -> int:
    """Index after the genitives that follow an organisation's word; 0 where there is none."""
    end = at
    while end < min(at + 3, len(words)):
        token = words[end]
        capital = token.text[0].isupper() and bool(lists.place(token.text))
        plural = end > at and token.text[0].islower() and bool(_PLURAL.search(words[end - 1].text))
        if token.kind is not TokenKind.WORD or not (capital or plural or _GENITIVE.fullmatch(token.text)):
            break
        if _VERBAL.fullmatch(token.text) or len(token.text) < 4:
            break
        end += 1
    return end if end > at else 0


def nominative(name: str) -> str:
    """The name with its head noun, and an adjective before it, in the nominative; unchanged where unknown."""
    words = name.split()
    for at, word in enumerate(words):
        for pattern, lemma, gender in _LEMMAS:
            if pattern.fullmatch(fold(word)) or pattern.fullmatch(word.casefold()):
                words[at] = lemma.capitalize() if word[0].isupper() else lemma
                if word.isascii():
                    return " ".join(part if i == at else _polish(part, gender) for i, part in enumerate(words))
                words[:at] = [_adjective(earlier, gender) for earlier in words[:at]]
                return " ".join(words)
    return name


def _polish(word: str, gender: str) -> str:
    """A Polish adjective in the nominative; it may stand on either side of its noun."""
    if gender == "f":
        return re.sub(r"(?:iej|ej|ą)\Z", lambda m: "ia" if m[0] == "iej" else "a", word)
    return re.sub(
        r"(?<=[kg])iego\Z|(?<=[kg])iemu\Z|(?<=[kg])im\Z", "i", re.sub(r"(?<![kg]i)(?:ego|emu|ym)\Z", "y", word)
    )


def _adjective(word: str, gender: str) -> str:
    hard, hard_ending, soft, soft_ending = _ENDINGS[gender]
    if hard.search(word):
        return hard.sub(hard_ending, word)
    return soft.sub(soft_ending, word)


def person_nominative(name: str, lists: Gazetteer) -> str:
    """A first name and a surname in the nominative, where the first name tells case and sex; else unchanged.

    "Иваном Петровым" → "Иван Петров", "Анны Лебедевой" → "Анна Лебедева", "Jana Kowala" → "Jan Kowal".
    """
    words = name.split()
    if len(words) != 2 or fold(words[0]) in lists.given:
        return name
    first, last = words
    for endings, back, surname in _PERSONS:
        ending = next((e for e in endings if first.lower().endswith(e)), None)
        bare = first[: len(first) - len(ending)] + back if ending else ""
        if ending and fold(bare) in lists.given:
            plain = _replaced(last, surname)
            kept = plain == last and surname is _MAN and last.lower().endswith(_DECLINED)
            return name if kept else f"{bare} {plain}"
    return name


_DECLINED = ("ом", "ем", "ым", "им", "ові", "у", "ю", "а", "я")


def _replaced(word: str, rules: Sequence[tuple[re.Pattern[str], str]]) -> str:
    for pattern, ending in rules:
        if pattern.search(word):
            return pattern.sub(ending, word)
    return word


def _rules(*pairs: tuple[str, str]) -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(rf"(?:{pattern})\Z"), ending) for pattern, ending in pairs)


_MAN = _rules(
    (r"(?<=[оеиіїє][вн])(?:ым|им|у|а|е|і|ові|ом)", ""),
    (r"(?<=енк)(?:ом|а|у|ові)", "о"),
    (r"(?<=[сцз]к)(?:ого|ому|им)", "ий"),
    (r"(?<=[сцз]ьк)(?:ого|ому|им)", "ий"),
    (r"(?<=н)(?:ого|ому|им|ым)", "ий"),
    (r"(?<=[sc]k)(?:iego|iemu|im)", "i"),
    (r"(?<=[bcdfghklłmnprstwzlńś])(?:a|owi|em)", ""),
)
_WOMAN = _rules(
    (r"(?<=[оеиіїє][вн])(?:ой|ою|у|ої|ій)", "а"),
    (r"(?<=[сцз]ьк)(?:ою|ої|ій|у)", "а"),
    (r"(?<=[сцз]к)(?:ой|ою|ую)", "ая"),
    (r"(?<=[sc]k)(?:iej|ą)", "a"),
)
_PERSONS = (
    (("ом", "ем", "ові", "у", "а", "em", "owi", "a"), "", _MAN),
    (("ия", "ию", "ием"), "ий", _MAN),
    (("ея", "ею", "еем"), "ей", _MAN),
    (("ія", "ієм", "ію"), "ій", _MAN),
    (("ой", "ою", "ы", "е", "у", "і", "и", "y", "ie", "ę", "ą"), "а", _WOMAN),
    (("ей", "ею", "и", "ю", "ї", "єю"), "я", _WOMAN),
    (("y", "ie", "ę", "ą"), "a", _WOMAN),
)
"""Endings of a first name, what stands in their place in the nominative, and the rules of the surname."""
