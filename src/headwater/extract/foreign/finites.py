"""What looks like a verb in a language, and what stands before a noun: for words that no table knows."""

from __future__ import annotations

import re
from typing import Final

GENERIC: Final = {
    "de": re.compile(
        r"[a-zäöüß]{3,}(?:te|ten|iert|ieren)|ist|war|sind|waren|hat|hatte|wird|wurde|soll|"
        r"will|kann|sagt|plant|erklärt|bestreitet|lehnt|wirft|behauptet|fordert|kündigt|hofft|prüft|weist|wies|bestritt|warf|"
        r"nannte|gab|nahm|sieht|steht|liegt|heißt|bleibt|kommt|geht|lässt|hält|ließ|trat|kam|sprach|traf|fand|schrieb|rief"
    ),
    "es": re.compile(
        r"\w{2,}(?:ó|aron|ieron|aba|aban|ía|ían|ará|erá|irá)|es|son|era|fue|está|ha|han|había|tiene|hay|niega|dice"
    ),
    "fr": re.compile(
        r"a|ont|est|sont|était|avait|avaient|sera|aura|\w{3,}(?:ait|aient|era|eront|"
        r"èrent)|fut|nie|dit|assure|affirme|annonce|indique|conteste"
    ),
    "pl": re.compile(r"\w{2,}(?:ł|ła|li|ło|ły|uje|ują|yła|ął|ęła)|jest|są|ma|zaprzecza|twierdzi|mówi"),
    "uk": re.compile(r"є|має|\w{3,}(?:ла|ли|ло|ся|ає|яє|ує|ють|ить|вся)"),
}
DETERMINERS: Final = frozenset(
    [
        "el",
        "un",
        "una",
        "del",
        "al",
        "este",
        "esta",
        "esa",
        "ese",
        "unos",
        "unas",
        "un",
        "une",
        "du",
        "des",
        "au",
        "aux",
        "ce",
        "cette",
        "cet",
    ]
)
