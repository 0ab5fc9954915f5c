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
    "abuses acts aids aims answers appeals approaches arms attacks attempts awards backs balances barks bases "
    "benefits bills blocks boards bonds bosses brands breaks briefs builds calls campaigns captures casts "
    "catches causes chairs challenges changes charges checks circles cites claims closes coaches comes "
    "comments compromises contacts contracts controls costs counsels counts covers credits crosses cuts dates "
    "deals debates delays demands designs details dispatches documents donates doubles doubts drafts draws "
    "dreams drives drops ends escapes estimates exchanges exercises exits exports falls fears features feeds "
    "fights files finances finds fines fires flows funds gains gifts grants guards guides hands heads helps "
    "hides hires hits hopes hosts houses increases issues judges jumps knocks labels lands launches leads "
    "leases leaves levels licenses lies limits links lists lives loans lobbies locks looks loves maps marches "
    "marks measures meets members mentions moves names needs notes objects offers orders parks partners parts "
    "pictures places plans plays pledges plots points polls posts pours praises presses prints probes "
    "processes profits projects promises protests pulls pushes questions quotes raises rallies reads records "
    "refers reforms releases remains rents replies reports requests respects rests results returns reveals "
    "reviews rides rings rises risks rules runs searches seats senses sentences serves services shapes shifts "
    "shows signs sounds sponsors spreads stages stands stars starts states stays stops strikes studies "
    "supplies supports surfaces surprises switches tables talks targets tasks tests throws ties tips toasts "
    "touches tours tracks trains transfers treats trusts turns uses values views visits votes walks warrants "
    "wastes watches waters waves wins wonders works worries"
)
"""Forms in -s that are as often plural nouns; they count as verbs only before an object."""

DENYING: Final = words("deny reject dispute refute dismiss")
CLAIMING: Final = words("claim allege accuse assert contend insist maintain boast suggest")
MANAGES: Final = words("let make help manage continue begin start proceed go come use serve work pay allow enable")
"""Verbs whose infinitive is done and not merely meant."""

FAILS: Final = words("fail refuse decline neglect omit")
MEANS: Final = words(
    "plan hope want intend seek try attempt agree promise pledge vow offer expect aim wish threaten "
    "propose decide "
    "consider prepare need ask urge order invite like schedule design"
)
