"""A claim in the making: what a pattern found, before modality, voice and dates are added."""

from __future__ import annotations

from dataclasses import dataclass

from headwater.extract.frames import Frame
from headwater.extract.sentence import End
from headwater.model import Hedge, Relation, Stance
from headwater.text.dates import DateSpan
from headwater.text.hedges import Modality
from headwater.text.money import MoneySpan


@dataclass(frozen=True, slots=True)
class Draft:
    """A relation between two ends, either of which may be unknown to the text (None).

    ``cue_start:cue_end`` is the word that states the relation; hedges and voices are judged there.
    ``hedge`` and ``stance`` are set where the pattern itself knows better than the words around the cue; ``doubt`` is
    what it found beside them, ``voice`` who says so in a clause above. With ``own_date`` the pattern looked for the
    date itself, so that none is none.
    """

    relation: Relation
    subject: End | None
    object: End | None
    cue_start: int
    cue_end: int
    pattern: str
    sure: float
    frame: Frame | None = None
    value: str = ""
    money: MoneySpan | None = None
    date: DateSpan | None = None
    place: str = ""
    hedge: Hedge | None = None
    stance: Stance | None = None
    own_date: bool = False
    doubt: Modality | None = None
    voice: End | None = None
