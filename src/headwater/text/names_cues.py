"""Patterns and words by which a document tells what its names name; read by `names_told`."""

from __future__ import annotations

import re
from typing import Final

from headwater.text.names_lists import PARTICLES

_CAPITALS = "A-ZÀ-ÖØ-ÞĆČĎĐĘĚĞĪŁŃŇŌŘŚŞŠŤŪŮŹŻŽ"
WORD: Final = rf"[{_CAPITALS}]\w*(?:[&’'-](?!s\b)[{_CAPITALS}]\w*)*"
"""A word with a capital, hyphens and apostrophes inside; the 's behind it is left out."""
_SMALL = "of|for|on|de|del|du|la|van|von|bin|al|&"
_RUN = rf"{WORD}(?: (?:(?:{_SMALL}) (?:the )?)?{WORD}){{0,6}}"
_SHORT_RUN = rf"{WORD}(?: {WORD}){{0,2}}"
_START = r"(?<![\w’'.-])"


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


APPOSED: Final = re.compile(
    rf"{_START}({_RUN})[”\"’»]?, (?:(?:once|then|now|itself|himself|herself|the former|formerly) )?"
    r"(?:(an?|the|another|one of the) )?(?=[a-z“\"]|[A-Z][\w-]+ [a-z])"
)
"""A name, a comma and what may be an apposition: Ember, the movement that …; ``2`` is its article."""
BESIDE: Final = re.compile(
    rf"(?<![\w’'-])([a-z][a-z-]{{2,}}) (called |named |known as |dubbed |titled )?(?:the )?([“\"‘«])?"
    rf"({_RUN}(?: and {WORD})?)(?!\w|-\w)"
)
"""A noun right before a name, perhaps with "called" or a quotation mark between: the youth club Iron Lily."""
WHO: Final = re.compile(
    rf"{_START}({_RUN})[”\"’»]?, (who|whose (?:wife|husband|father|mother|son|daughter)|incorporated|registered)\b"
)
"""A relative word or participle that only a person or only a body has behind it."""
ASIDE: Final = re.compile(rf"(?<![\w’'-])([a-z][a-z-]{{2,}}), ({_RUN}), (?:which|that)\b")
"""A noun and a name between commas that "which" follows: a youth association, Hearth, which …"""
DEFINED: Final = re.compile(rf" \((?:the )?[“\"]([A-Z]{{2,5}}-?\d{{1,2}}|{WORD}(?: (?:{WORD}|\d))?)[”\"]\)")
"""In brackets what the noun before is called from there on: co-conspirator 1 ("UIC-1")."""
BEFORE: Final = re.compile(r"([A-Za-z-]+)(?: \d{1,2})?\Z")
RUN: Final = re.compile(rf"{_START}{_RUN}(?!\w|-\w)")
LINK: Final = re.compile(r" (?:of|for|on) ")
QUOTED: Final = re.compile(rf"(?<![\w’'-])([a-z][a-z-]{{2,}}) [“\"«]({WORD}[^“”\"«»\n]{{1,60}}?)[?!]?[”\"»]")
DATELINE: Final = re.compile(
    rf"^(?P<place>{WORD}(?: {WORD}){{0,3}})(?P<dated>, (?:[A-Z][a-z]{{2,8}}\.? \d{{1,2}}|\d{{1,2}} [A-Z][a-z]{{2,8}})"
    r"(?:,? \d{4})?)?(?P<agency> \([A-Z][\w ./-]{1,30}\))?(?: ?[—–] ?| -{1,2} |(?<=\d)[.:] )",
    re.MULTILINE,
)
"""Where a report comes from: PORT CAIRN (AW) —; Nova, 5 July 2016."""
IN: Final = re.compile(
    rf"(?:(?<![\w’'-])([a-z][\w-]+) )?(?<![\w-])([Ii]n|[Nn]ear|[Oo]utside|to|from) ({_SHORT_RUN})(?![\w’'-])"
)
OF_PLACE: Final = re.compile(rf"(?<![\w’'-])([a-z]+) of ({_SHORT_RUN})(?!\w|-\w)")
WITHIN: Final = re.compile(
    rf"(?<![\w-])((?:in|of|at|from|near|to|outside) )?({_SHORT_RUN}), ({WORD}(?: {WORD})?)(?![\w’'-])"
)
"""Two names with a comma between, of which the second may be the land that the first lies in."""
COMPOUND: Final = re.compile(rf"{_START}({WORD}(?: {WORD})?)-(?:based|born|registered|headquartered)\b")
TITLED: Final = re.compile(
    rf"(?<![\w-])(?:Mr|Mrs|Ms|Miss|Dr|Pastor|Father|Professor|Prof|Captain|Colonel|Senator|Sir|Dame)\.? "
    rf"((?:{WORD} |(?:{'|'.join(sorted(PARTICLES))}) ){{0,3}}{WORD})"
)
FULL: Final = re.compile(
    rf"{_START}({WORD})((?: (?:{'|'.join(sorted(PARTICLES - {'y', 'i'}))}|{WORD})){{0,2}}) ({WORD})(?!\w|-\w)"
)
PART: Final = re.compile(r"[\w’'-]+|[^\w\s]")
SMALL: Final = re.compile(r" (?:of|for|on|and|with) ")

DETERMINED: Final = re.compile(
    r"(?:\b(?:the|an?|its|their|our|his|her|this|another|one)|[’']s?|s’) (?:[\w’'-]+ ){0,4}\Z", re.IGNORECASE
)
"""An article or possessive a few words before a noun."""
FOLLOWS: Final = re.compile(
    r"[”\"’»]?(?:\Z|\n|[,.;:)!?(]| ?[—–(]| (?:and|or|of|in|at|on|for|to|from|with|by|as|is|was|said|says|has|had|"
    r"wrote|writes|reported|announced|"
    r"which|that|who|whose|into|under|after|before|during|until|since)\b)"
)
"""What may stand behind a name in apposition to the noun before it; "the bank Berg owns" is none."""
LEADING: Final = re.compile(r"(?:\b([A-Za-z]+) )(?:the )?\Z")
"""The word before a name."""

BOUNDS: Final = _words(
    "that which who whom whose in of for with from by to at on near under about against based founded led headed run "
    "chaired owned funded registered set made built backed is was has had are were will would said says when where "
    "while but if as living born aged since until between across behind outside it he she they"
)
"""Words at which the noun phrase of an apposition has ended."""
DWELLING: Final = _words(
    "live lives lived living reside resides resided residing based born headquartered registered incorporated settled "
    "arrived office offices headquarters branch home house flat villa embassy consulate mission bureau airport court "
    "courts prosecutors police hotel rally congress conference summit meeting festival exhibition tournament meet met "
    "landed stayed died buried educated studied taught established opened"
)
"""Words after which "in" opens a place."""
TOURING: Final = _words(
    "travel travels travelled traveled travelling traveling fly flies flew flown flying move moved moving return "
    "returned returning drive drove sailed fled emigrated deported extradited trip trips visit visits journey flight "
    "flights tour"
)
"""Words after which "to" and "from" open a place."""
TRUSTING: Final = _words(
    "confidence trust faith interest interested stake stakes shares share believe believed believes belief invest "
    "invested investing investment role partner confide confided holding disappointed hope hopes majority involved "
    "engage engaged post seat active member members membership position job something cent percent"
)
"""Words after which "in" opens no place."""
SEATS: Final = _words(
    "city town village port capital island islands isle atoll atolls province region district county peninsula suburb "
    "resort parish hamlet coast streets outskirts mayor citizen citizens inhabitants borough commune municipality "
    "harbour valley government state republic kingdom villages towns cities districts isles coasts"
)
"""Nouns after which "of" opens a place."""
VERBISH: Final = _words(
    "fund judge coach pilot vet spy rival father mother protest march rally demonstration house harbour station team "
    "branch broker champion doctor nurse tailor order district shell state host parade guide rank fair show arm society"
)
"""Words that are verbs or adjectives before a name as often as nouns."""
APART: Final = _words("in on at near around across during inside outside since after before until within")
"""Prepositions after which a name and what follows its comma may be strangers: "In Oslo, a group …"."""
