"""Arcs that Russian morphology can put right: two subjects of one verb, participles taken for adjectives."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from headwater.extract.russian.attachments import attached
from headwater.extract.russian.nouns import BODY_NOUNS, EVENT_NOUNS
from headwater.extract.russian.subjects import acting, subjects_found
from headwater.extract.syntax import ROOT, Word

_ENDINGS = ("ть", "ти", "чь")
_HELD = ("obl", "obj", "iobj", "advmod", "nsubj", "aux")


def repaired(words: Sequence[Word]) -> tuple[Word, ...]:
    """The same words with their arcs put right."""
    words = list(words)
    attached(words)
    subjects_found(words)
    below: list[list[int]] = [[] for _ in words]
    for place, word in enumerate(words):
        if word.head != ROOT:
            below[word.head].append(place)
    made = [
        _clause(_participle(word, [words[child] for child in below[place]]), [words[child] for child in below[place]])
        for place, word in enumerate(words)
    ]
    for place, word in enumerate(made):
        if word.deprel == "nmod" and _title(made, place):
            made[place] = replace(word, deprel="appos")
    for place, word in enumerate(made):
        subjects = [child for child in below[place] if made[child].deprel == "nsubj"]
        if word.upos == "VERB" and len(subjects) > 1:
            for child in _objects(word, [(child, made[child]) for child in subjects]):
                made[child] = replace(made[child], deprel="obj")
        if made[place].upos == "VERB":
            _turn(made, word, below[place])
    return tuple(made)


def _title(words: Sequence[Word], place: int) -> bool:
    """True for the head of a title in quotation marks right behind its noun: конгресс «Голоса народов»."""
    head = words[place].head
    between = [word.text for word in words[head + 1 : place] if word.upos != "ADJ"]
    return 0 <= head < place and between == ["«"] and words[head].lemma in BODY_NOUNS | EVENT_NOUNS


def _apart(verb: Word, noun: Word) -> bool:
    """True where a past verb does not agree with a noun: "Издание профинансировал Союз"."""
    pairs = [(verb.feature(name), noun.feature(name)) for name in ("Gender", "Number")]
    return any(one and two and one != two for one, two in pairs)


def _turn(words: list[Word], verb: Word, below: Sequence[int]) -> None:
    """ "Форум проводил фонд «Согласие»": where the forms do not tell, a body acts and an event is held."""
    subjects = [child for child in below if words[child].deprel == "nsubj"]
    objects = [child for child in below if words[child].deprel == "obj"]
    if len(subjects) == len(objects) == 1:
        one, other = subjects[0], objects[0]
        lifted = words[one].feature("Case") == "Acc" and words[one].feature("Animacy") == "Anim"
        if (
            (_does(words[other]) and not _does(words[one]))
            or _given(words, one, other)
            or (lifted and words[other].feature("Case") == "Nom")
        ):
            words[one], words[other] = replace(words[one], deprel="obj"), replace(words[other], deprel="nsubj")
            return
        if _apart(verb, words[one]) and not _apart(verb, words[other]):
            words[one], words[other] = replace(words[one], deprel="obj"), replace(words[other], deprel="nsubj")
            return
        told = words[one].lemma in EVENT_NOUNS and words[other].lemma in BODY_NOUNS
        if told or _given(words, one, other):
            words[one], words[other] = replace(words[one], deprel="obj"), replace(words[other], deprel="nsubj")


def _given(words: Sequence[Word], one: int, other: int) -> bool:
    """ "Офис движению предоставил завод": a lifeless subject before its verb, a body behind it."""
    plain = words[one].feature("Case") in ("Acc", "Nom") and words[other].feature("Case") in ("Acc", "Nom")
    order = one < words[one].head < other and words[one].entity == "O"
    bent = words[other].feature("Case") == "Acc" and words[other].feature("Gender") == "Fem"
    gift = words[one].lemma.lower() in ("грант", "взнос", "транш", "кредит", "перевод", "аванс", "премия")
    if gift and plain and not bent and one < words[one].head < other and acting(words[other]):
        return True  # "Грант выделил фонд", with the grant taken for a person
    if bent or words[one].upos != "NOUN" or words[one].feature("Animacy") == "Anim":
        return False
    titled = any(word.head == one and word.deprel == "appos" for word in words)
    return plain and order and not titled and not acting(words[one]) and acting(words[other])


def _does(word: Word) -> bool:
    """True for a person in the nominative: "Союз основал предприниматель Громов"."""
    alive = word.feature("Animacy") == "Anim" and word.lemma.lower() not in BODY_NOUNS
    return word.feature("Case") == "Nom" and alive and word.upos in ("NOUN", "PROPN")


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
