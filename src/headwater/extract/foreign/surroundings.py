"""What stands around a verb: the date, the sum, the place and the mood of its clause."""

from __future__ import annotations

from headwater.extract.foreign.scene import Found, Part, Scene
from headwater.model import Hedge, Schema, Stance
from headwater.text.dates import DateSpan
from headwater.text.hedges import Modality, judge
from headwater.text.money import MoneySpan

_REPORTED = Modality(hedge=Hedge.REPORTED)


def date_near(scene: Scene, part: Part, found: Found) -> DateSpan | None:
    """The date of the verb's own clause, the nearest where there are several."""
    at = scene.words[found.first].start
    inside = [span for span in scene.sentence.marks.dates if _within(scene, part, span.start)]
    return min(inside, key=lambda span: abs(span.start - at), default=None)


def money_near(scene: Scene, part: Part, found: Found) -> MoneySpan | None:
    """The sum of the verb's own clause."""
    at = scene.words[found.first].start
    inside = [span for span in scene.sentence.marks.money if _within(scene, part, span.start)]
    return min(inside, key=lambda span: abs(span.start - at), default=None)


def place_near(part: Part, used: set[str]) -> str:
    """The place of the verb's own clause."""
    for phrase in part.phrases:
        placed = phrase.prep & {"in", "into"} and phrase.end is not None and phrase.form == "name"
        if not placed or phrase.end is None or phrase.end.text in used:
            continue
        open_kind = phrase.end.schema is Schema.LEGAL_ENTITY and not phrase.article
        if phrase.end.schema is Schema.ADDRESS or open_kind:
            return phrase.end.text
    return ""


def doubt_of(scene: Scene, part: Part) -> Modality | None:
    """Indirect speech by the verb's mood alone ("habe erhalten")."""
    reported = scene.language.reported
    if reported is None:
        return None
    told = any(reported.fullmatch(scene.low[i]) for a, b in part.ranges for i in range(a, b) if i not in scene.inside)
    return _REPORTED if told else None


def settled(scene: Scene, part: Part, found: Found) -> tuple[Hedge | None, Stance | None]:
    """Hedge and stance of a verb in a relative clause behind a comma, which takes no doubt from the words before it."""
    if part.opener != "relative" or part.first == 0 or scene.low[part.first - 1] != ",":
        return None, None
    start, begin = scene.words[part.first].start, scene.sentence.start
    first, last = scene.words[found.first].start, scene.words[found.last - 1].end
    language = scene.language.code
    whole = judge(scene.sentence.own, first - begin, last - begin, language)
    alone = judge(scene.sentence.text[start : scene.sentence.passage.end], first - start, last - start, language)
    doubtful = whole.stance is not alone.stance
    if not doubtful:
        return None, None
    told = any(voice.covers(first - begin, last - begin) for voice in scene.sentence.voices)
    return (Hedge.REPORTED if told and alone.hedge is Hedge.NONE else alone.hedge), alone.stance


def _within(scene: Scene, part: Part, start: int) -> bool:
    return any(scene.words[a].start <= start < scene.words[b - 1].end for a, b in part.ranges)
