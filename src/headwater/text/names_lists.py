"""Closed word lists of the name grammar."""

from __future__ import annotations

from typing import Final


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


LINKS: Final = _words("of for on against")
"""Prepositions that may stand inside a name."""

TIES: Final = {
    "with": _words(
        "friendship solidarity cooperation co-operation relations dialogue links ties trade contacts partnership peace "
        "unity communication collaboration communion connections"
    ),
    "to": _words(
        "right rights bridge bridges road roads path paths way ways return access gateway door doors window windows"
    ),
    "without": _words(
        "borders frontiers peoples doctors reporters lawyers journalists nations teachers engineers women"
    ),
    "between": _words("friendship dialogue bridge bridges peace cooperation relations links understanding"),
    "in": _words("parliament government journalists writers church women university"),
}
"""Prepositions that stand inside a name behind certain words: Society for Friendship with Small Peoples."""

ABSTRACT: Final = (
    "tion", "sion", "ity", "ness", "dom", "ship", "hood", "ance", "ence", "ism", "ment", "cracy", "future", "voice",
    "voices", "friends", "sons", "daughters", "guardians", "defenders", "citizens", "mothers", "fathers", "sisters",
    "brothers", "children", "knights", "keepers", "builders", "workers", "hope", "justice", "alternative", "right",
    "rights", "rose", "sword", "shield", "house", "bridges", "path", "road", "dawn", "light", "flame", "servants",
    "patriots", "champions", "witness", "witnesses", "veterans", "victims", "army", "order", "legion", "heirs",
)  # fmt: skip
"""Endings of common nouns that open a name before "of" or "for" and are no surname: Dignity for All, Sons of Light."""

PARTICLES: Final = _words("de del della di da dos das du des der den von van zu bin ibn al el la le los las y i")
"""Small words inside the names of people and Romance organisations."""

POSSESSIVE_STAYS: Final = _words(
    "people women men children lloyd workers farmers citizen mother father veteran world seamen fishermen businessmen "
    "craftsmen countrymen huntsmen yeomen townsmen watermen lightermen merchantmen clergymen sportsmen king queen "
    "prince bishop saint author writer teacher nurse driver miner sailor soldier editor student tenant parent consumer"
)
"""Words whose 's stays inside a name: the People's Party."""

NUMBERED: Final = _words("group number unit party channel radio individual company person organization official")
"""Words after which a number belongs to the name."""

SECTIONS: Final = _words(
    "section sections title article articles chapter count counts table figure page pages paragraph paragraphs annex "
    "appendix exhibit part schedule clause item note volume phase rule room step line lines session question order"
)
"""Words that with a number name a part of a paper and no party."""

OFFICERS: Final = _words(
    "consul ambassador diplomat minister official officer envoy attaché president premier secretary spokesman "
    "spokeswoman general colonel delegate representative"
)
"""Those who act for the land whose adjective stands before them: "the Lasgari consul"."""

MONTHS_SHORT: Final = _words("jan feb mar apr jun jul aug sep sept oct nov dec")

FORE: Final = _words(
    "saint st san santa são sao sankt port porto puerto nova novi novo nowa nueva nizhny nizhni bad fort mount isla "
    "ilha île kota pulau tel ust stary novy veliky bandar cabo punta villa ciudad rio río aix mont"
)
"""First words of towns: Port Lazar, Sankt Orin."""

QUARTERS: Final = _words(
    "north south east west northern southern eastern western northeast northwest southeast southwest north-east "
    "north-west south-east south-west central upper lower greater inner outer mainland"
)
"""Words before or behind a place that leave it a place: West Africa."""

OPENERS: Final = _words(
    "the a an this that these those his her its their our my your in on at by of for from to with and or but "
    "if when while as since after before during although though because so then there here it he she they we i "
    "you who what where how why which whether besides despite under over into about according both each every "
    "all any some many most more less few several another other such same no not nor yet even if once only neither "
    "also however meanwhile moreover furthermore today yesterday tomorrow now later earlier recently last next "
    "shortly perhaps enough per nobody everyone someone anyone one two three four five six seven eight nine "
    "ten hundreds thousands dozens is was are were be been has have had do does did will would can could may "
    "might must shall should please let asked between against through without within among around near upon "
    "via nevertheless still never always often none behind beyond beside beneath above below across along alongside "
    "amid amidst amongst towards toward throughout unlike until till following including except outside inside aboard "
    "contrary nor instead anything everything nothing something somebody anybody nobody well please maybe "
    "el la los las un una en de por para con según le les des "
    "une dans pour avec selon der die das ein eine im am auf mit nach laut w na do od po według przez o z и в "
    "на по с о об из от за для к но как что это он она они по-этому та у з зі із до від про за для але як що "
    "це він вона вони згідно согласно при после перед також також"
)
"""Common words that open a sentence and are no part of a name, in seven languages."""

TITLE_OPENERS: Final = _words(
    "prime vice deputy foreign interior defence defense finance justice acting first attorney"
)
"""First words of titles of two words: Prime Minister, Vice President."""

CALLS: Final = _words("free yes no save stop our vote")
"""First words of a name that is a call, and so names a movement and not the place in it: Free Vestland."""

COMPOUND_HEADS: Final = (
    "stiftung", "bewegung", "partei", "verein", "ministerium", "fonds", "verband", "komitee", "kongress", "konferenz",
)  # fmt: skip
"""Second parts of German compounds that tell a name from a common noun."""

COMPOUND_TAILS: Final = _words(
    "based funded backed led controlled hosted sponsored linked owned run organised organized financed "
    "supported affiliated aligned registered born educated founded"
)
"""Second parts of "Moscow-based", "AGM-funded"."""

BODIES: Final = _words(
    "government parliament authorities intelligence army military embassy state ministry officialdom regime "
    "administration police prosecutors consulate"
)
"""Public words in lower case after a place or people: "Ruritanian government"."""
