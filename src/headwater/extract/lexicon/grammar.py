"""Function words of English, by class."""

from __future__ import annotations

from typing import Final


def words(listed: str) -> frozenset[str]:
    """A word list written as one string."""
    return frozenset(listed.split())


DETERMINERS: Final = words(
    "the a an this these those its his their our my your some any no every each another all both several "
    "many most "
    "such same certain various other few two three four five six seven eight nine ten first second third "
    "last next "
    "former own one what which whose"
)
POSSESSIVES: Final = words("its his their our my your her")
PREPOSITIONS: Final = words(
    "of in on at by for from to with within without into onto over under about against between among through "
    "during via near inside outside across behind beyond around towards toward upon besides despite "
    "alongside like "
    "as according contrary thanks due per throughout until till since after before than regarding "
    "concerning including following worth"
)
PRONOUNS: Final = words(
    "he she it they him them her i we you us me himself herself itself themselves everyone nobody none someone"
)
PERSONAL: Final = words("he she him her himself herself")
RELATIVES: Final = words("who which whose whom where")
SUBORDINATORS: Final = words("if whether because although though while when unless whereas once how why so")
AUXILIARIES: Final = {
    **dict.fromkeys(
        ("be", "is", "are", "was", "were", "been", "being", "am", "'s", "’s", "isn't", "aren't", "wasn't", "weren't"),
        "be",
    ),
    **dict.fromkeys(("have", "has", "had", "having", "haven't", "hasn't", "hadn't"), "have"),
    **dict.fromkeys(("do", "does", "did", "don't", "doesn't", "didn't"), "do"),
}
MODALS: Final = words(
    "will would can could may might must shall should won't wouldn't can't cannot couldn't mightn't "
    "mustn't shouldn't ought"
)
NEGATORS: Final = words("not never neither nor")
ADVERBS: Final = words(
    "also still already now then just even only once often always soon ever again later twice yet almost "
    "here there "
    "thus hence up together instead rather quite very too abroad not never well jointly reportedly allegedly"
)
NOT_ADVERBS: Final = words(
    "only family early daily weekly monthly supply assembly ally friendly italy july reply rally elderly"
)
COMPOUND_PREPOSITIONS: Final = frozenset(
    {("next", "to"), ("in", "addition", "to"), ("along", "with"), ("together", "with"), ("apart", "from"),
     ("aside", "from"), ("because", "of"), ("instead", "of"), ("on", "behalf", "of"), ("according", "to"),
     ("thanks", "to"), ("due", "to"), ("contrary", "to"), ("out", "of"), ("ahead", "of")}
)  # fmt: skip
PHRASES: Final = frozenset(
    {("to", "what", "extent"), ("to", "which", "extent"), ("to", "what", "degree"), ("how", "much"), ("how", "far"),
     ("how", "many"), ("the", "extent", "to", "which")}
)  # fmt: skip
"""Word sequences that open an indirect question."""
CONJUNCTIONS: Final = words("and or & but nor")
"""Words of each class, in lower case."""
