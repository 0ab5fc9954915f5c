"""Arcs that Russian morphology can put right: two subjects of one verb, participles taken for adjectives."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from headwater.extract.syntax import ROOT, Word

_ENDINGS = ("ть", "ти", "чь")
_HELD = ("obl", "obj", "iobj", "advmod", "nsubj", "aux")


def repaired(words: Sequence[Word]) -> tuple[Word, ...]:
    """The same words with these arcs put right; heads stay as they are."""
    below: list[list[int]] = [[] for _ in words]
    for place, word in enumerate(words):
        if word.head != ROOT:
            below[word.head].append(place)
    made = [
        _clause(_participle(word, [words[child] for child in below[place]]), [words[child] for child in below[place]])
        for place, word in enumerate(words)
    ]
    for place, word in enumerate(made):
        subjects = [child for child in below[place] if made[child].deprel == "nsubj"]
        if word.upos == "VERB" and len(subjects) > 1:
            for child in _objects(word, [(child, made[child]) for child in subjects]):
                made[child] = replace(made[child], deprel="obj")
    return tuple(made)


def _clause(word: Word, below: Sequence[Word]) -> Word:
    """ "из Праги, где он выступал": the place is not what speaks, so that the clause hangs on the verb."""
    if word.deprel == "acl:relcl" and any(child.lemma in _WHERE for child in below):
        return replace(word, deprel="advcl")
    return word


_WHERE = ("где", "куда", "откуда", "когда", "как")


def _participle(word: Word, below: Sequence[Word]) -> Word:
    """A participle is a verb: "был приобретён фондом"; before its noun it is a clause of it: "финансируемое банком"."""
    if word.upos not in ("ADJ", "VERB") or not word.lemma.endswith(_ENDINGS):
        return word
    held = any(child.deprel.partition(":")[0] in _HELD for child in below)
    if word.upos == "ADJ" and not held and word.deprel == "amod":
        return word
    feats = word.feats if word.feature("Voice") or word.upos == "VERB" else f"{word.feats}|Voice=Pass".strip("|")
    return replace(word, upos="VERB", feats=feats, deprel="acl" if word.deprel == "amod" and held else word.deprel)


def _objects(verb: Word, subjects: Sequence[tuple[int, Word]]) -> list[int]:
    """Which of several subjects are objects: accusatives, those that do not agree, else all but the first."""
    bare = [place for place, word in subjects if word.feature("Case") == "Acc"]
    if 0 < len(bare) < len(subjects):
        return bare
    gender, number = verb.feature("Gender"), verb.feature("Number")
    if gender or number:
        apart = [
            place
            for place, word in subjects
            if (gender and word.feature("Gender") and word.feature("Gender") != gender)
            or (number and word.feature("Number") and word.feature("Number") != number)
        ]
        if 0 < len(apart) < len(subjects):
            return apart
    return [place for place, _ in subjects[1:]]
