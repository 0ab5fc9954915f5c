"""Who says what a Russian sentence tells: "…, как утверждают двое сотрудников, …", "следует из справки"; dialogues."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from headwater.extract.drafts import Draft
from headwater.extract.lexicon.grammar import words as listed
from headwater.extract.russian.pronouns import in_dialogue
from headwater.extract.syntax import ROOT
from headwater.extract.trees.lexicons import Lexicon
from headwater.extract.trees.scene import Scene
from headwater.model import Hedge
from headwater.text.hedges import Modality

_FOLLOWING: Final = listed("следовать явствовать вытекать известно")
_REPORTED: Final = Modality(hedge=Hedge.REPORTED)
_BARE: Final = (":title:", ":apposition:")


def voiced(scene: Scene, lexicon: Lexicon, draft: Draft) -> Draft:
    """The same draft as a report, where a clause beside it tells whose, or somebody in a dialogue tells it."""
    if draft.doubt is not None or draft.hedge is not None or any(mark in draft.pattern for mark in _BARE):
        return draft
    place = scene.place_at(draft.cue_start)
    told = in_dialogue(scene.sentence) or (place != ROOT and _inserted(scene, lexicon, place))
    return replace(draft, doubt=_REPORTED) if told else draft


def _inserted(scene: Scene, lexicon: Lexicon, place: int) -> bool:
    """True where "как утверждают …" stands inside the clause of a word or one that it hangs on."""
    for at in (place, *scene.up(place)):
        for child in scene.children(at, "parataxis", "advcl", "conj", "dep"):
            if scene.lemma(child) in _FOLLOWING and any(
                scene.clauses.case(source) == "из" for source in scene.children(child, "obl", "nmod")
            ):
                return True
            marked = any(scene.lemma(mark) == "как" for mark in scene.children(child))
            said = scene.tree.bases[child] == "parataxis"
            if (marked or said) and scene.lemma(child) in lexicon.moods.reporting:
                return True
        if scene.tree.bases[at] in ("acl", "root"):
            return False
    return False
