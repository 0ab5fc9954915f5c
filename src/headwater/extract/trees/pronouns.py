"""The end that words make by standing for a name or another thing."""

from __future__ import annotations

from headwater.extract.sentence import End
from headwater.extract.trees.scene import Scene
from headwater.model import Mention


def referring(scene: Scene, first: int, last: int, to: Mention, how: str, sure: float) -> End:
    """The end that words from ``first`` to ``last`` make by standing for a mention."""
    sentence, start, end = scene.sentence, scene.tree.words[first].start, scene.tree.words[last].end
    mention = sentence.cast.refer(start, end, sentence.text, to.schema, to, how, sure, sentence.number)
    return End(mention.name, mention.schema, mention.id, how, sure, start, end)
