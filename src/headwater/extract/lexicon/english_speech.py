"""English verbs of saying, knowing and managing, which govern other clauses."""

from __future__ import annotations

from typing import Final

from headwater.extract.lexicon.grammar import words

SPEECH: Final = words(
    "say claim allege deny state tell report announce confirm insist assert argue admit acknowledge believe suggest "
    "reveal explain add note write warn contend maintain declare find show think testify complain conclude indicate "
    "describe accuse boast charge disclose mention observe stress estimate reply respond know doubt"
)
"""Verbs whose object may be a whole clause."""

DENYING: Final = words("deny reject dispute refute dismiss")
CLAIMING: Final = words("claim allege accuse assert contend insist maintain boast suggest")
MANAGES: Final = words("help manage continue begin start proceed go come use serve work pay allow enable")
"""Verbs whose infinitive is done and not merely meant."""

FAILS: Final = words("fail refuse decline neglect omit")
MEANS: Final = words(
    "plan hope want intend seek try attempt agree promise pledge vow offer expect aim wish threaten propose decide "
    "consider prepare need ask urge order invite like schedule design"
)
