"""Cues of Russian verbs, written with examples "sentence = subject | object"."""

from __future__ import annotations

from typing import Any

from headwater.extract.lexicon.cues import Cue, Example
from headwater.model import Relation


def cue(lemmas: str, relation: Relation, *examples: str, **more: Any) -> Cue:
    """A cue whose examples are written "sentence = subject | object"."""
    made = [Example(*(part.strip() for part in example.split("="))) for example in examples]
    return Cue(tuple(lemmas.split()), relation, examples=tuple(made), **more)
