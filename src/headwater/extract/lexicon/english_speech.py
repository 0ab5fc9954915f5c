"""English verbs of saying, knowing and managing, which govern other clauses."""

from __future__ import annotations

from typing import Final

from headwater.extract.lexicon.grammar import words

SPEECH: Final = words(
    "say claim allege deny state tell report announce confirm insist assert argue admit acknowledge "
    "believe suggest "
    "reveal explain add note write warn contend maintain declare find show think testify complain "
    "conclude indicate "
    "describe accuse boast charge disclose mention observe stress estimate reply respond know doubt"
)
"""Verbs whose object may be a whole clause."""

NOUNISH: Final = words(
    "funds claims grants reports plans works leads heads hosts chairs visits supports backs orders uses "
    "calls names moves "
    "offers covers features tasks controls records questions answers comments notes views rules parks "
    "pictures lands marks "
    "signs sentences targets treats trains transfers turns talks states stages stars shows shifts serves "
    "services studies "
    "supplies surfaces tours trusts votes walks warrants wins points posts praises presses prints profits "
    "projects promises "
    "protests quotes raises rallies reads refers releases remains rents replies requests respects rests "
    "results returns "
    "reveals rises runs demands debates deals dates designs documents donates doubts drafts ends "
    "estimates exports aids "
    "attacks attempts awards balances bases boards bonds bosses campaigns causes challenges changes "
    "charges comes contacts "
    "contracts costs counsels credits cuts links lists loans looks measures meets members mentions"
)
"""Forms in -s that are as often plural nouns; they count as verbs only before an object."""

DENYING: Final = words("deny reject dispute refute dismiss")
CLAIMING: Final = words("claim allege accuse assert contend insist maintain boast suggest")
MANAGES: Final = words("help manage continue begin start proceed go come use serve work pay allow enable")
"""Verbs whose infinitive is done and not merely meant."""

FAILS: Final = words("fail refuse decline neglect omit")
MEANS: Final = words(
    "plan hope want intend seek try attempt agree promise pledge vow offer expect aim wish threaten "
    "propose decide "
    "consider prepare need ask urge order invite like schedule design"
)
