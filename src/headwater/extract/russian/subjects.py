"""Subjects and objects that Russian agreement puts right, where word order misled the parser."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from headwater.extract.lexicon.grammar import words as listed
from headwater.extract.russian.lemmas import parses
from headwater.extract.russian.nouns import BODY_NOUNS, PEOPLE_NOUNS, PUBLIC
from headwater.extract.syntax import ROOT, Word

_STRAYED: Final = ("conj", "appos", "nmod", "parataxis", "obl", "flat", "dep", "advmod")
_NOMINAL: Final = ("NOUN", "PROPN")
_TAKING: Final = listed(
    "возглавлять возглавить основать основывать создать учредить финансировать содержать спонсировать поддерживать "
    "поддержать курировать контролировать оплачивать оплатить организовать организовывать проводить провести купить "
    "приобрести"
)
_IT: Final = frozenset(["его", "её", "ее", "их"])
_LINKING: Final = listed("что чтобы который если когда где как хотя пока кто")
_HEAPS: Final = listed(
    "ряд большинство часть множество меньшинство половина треть число тысяча миллион сотня пара группа"
)


def subjects_found(words: list[Word]) -> None:
    """Put the subjects of a sentence right, in place."""
    _joined(words)
    _together(words)
    for place, word in enumerate(words):
        if word.upos != "VERB":
            continue
        _beyond(words, place)
        _object_pronoun(words, place)
        _taker(words, place)
        _unbent(words, place)
        _nobodys(words, place)
        if not _subjects(words, place) and (word.feature("VerbForm") == "Fin" or word.feature("Variant") == "Short"):
            _strayed(words, place)


def _below(words: list[Word], place: int) -> list[int]:
    return [at for at, word in enumerate(words) if word.head == place]


def _subjects(words: list[Word], place: int) -> list[int]:
    return [at for at in _below(words, place) if words[at].deprel.startswith(("nsubj", "csubj"))]


def _hangs_below(words: list[Word], place: int, above: int) -> bool:
    for _ in range(len(words)):
        if place == above:
            return True
        if place == ROOT:
            return False
        place = words[place].head
    return True


def _agrees(verb: Word, noun: Word) -> bool:
    pairs = [(verb.feature(name), noun.feature(name)) for name in ("Number", "Gender")]
    return all(not one or not two or one == two for one, two in pairs)


def _strayed(words: list[Word], verb: int) -> None:
    """A nominative at the head of its clause acts, whatever it was hung on: "…, банк «Полюс» перечислил"."""
    for at in range(verb - 1, -1, -1):
        word = words[at]
        if word.feature("VerbForm") in ("Fin", "Inf") or word.upos == "SCONJ" or word.lemma.lower() in _LINKING:
            return
        opens = at == 0 or words[at - 1].text == "," or word.entity == "B-PER"
        if not opens or word.upos not in _NOMINAL or word.feature("Case") != "Nom":
            continue
        if word.deprel.partition(":")[0] not in _STRAYED or not _agrees(words[verb], word):
            continue
        if any(words[child].upos == "ADP" for child in _below(words, at)) or _hangs_below(words, verb, at):
            continue
        if _titled(words, at):
            return
        words[at] = replace(word, head=verb, deprel="nsubj")
        return


def _titled(words: list[Word], at: int) -> bool:
    """True for a person behind a title in the same case, which is the subject: "министр Берг"."""
    above = words[words[at].head] if words[at].head != ROOT else None
    told = above is not None and above.feature("Case") == "Nom" and above.upos in _NOMINAL
    return words[at].deprel == "appos" and words[at].entity[-3:] == "PER" and told


def _joined(words: list[Word]) -> None:
    """What is joined stands in one case: "профсоюз докеров и Студенческая лига"."""
    for at, word in enumerate(words):
        if word.deprel != "conj" or word.upos not in _NOMINAL or word.head == ROOT or word.head > at:
            continue
        above, case = words[word.head], word.feature("Case")
        if not case or not above.feature("Case") or _alike(case, above.feature("Case")) or above.upos not in _NOMINAL:
            continue
        over = above.head
        if over != ROOT and words[over].upos in _NOMINAL and over < at and words[over].feature("Case") == case:
            words[at] = replace(word, head=over)


def _together(words: list[Word]) -> None:
    """ "проводит вместе с союзом": whom one acts with belongs to the verb."""
    for at, word in enumerate(words):
        if word.head == ROOT or words[word.head].text.lower() not in _WITH or word.upos not in _NOMINAL:
            continue
        above = words[word.head].head
        if above != ROOT and words[above].upos == "VERB" and word.feature("Case") == "Ins":
            words[at] = replace(word, head=above, deprel="obl")


_WITH: Final = frozenset(["вместе", "совместно", "наряду", "сообща"])


def _alike(one: str, other: str) -> bool:
    return one == other or {one, other} in ({"Nom", "Acc"}, {"Gen", "Acc"})


def _nobodys(words: list[Word], verb: int) -> None:
    """ "Союз … давно называют филиалом": a singular is no subject of a plural."""
    if words[verb].feature("Number") != "Plur" or words[verb].feature("VerbForm") != "Fin":
        return
    for at in _subjects(words, verb):
        word = words[at]
        single = word.feature("Number") == "Sing" and word.upos in _NOMINAL and word.lemma.lower() not in _HEAPS
        alone = not any(words[child].deprel in ("conj", "nummod", "nummod:gov") for child in _below(words, at))
        free = not any(words[child].deprel == "obj" for child in _below(words, verb))
        with_ = any(words[child].deprel in ("nmod", "obl") and words[child].feature("Case") == "Ins"
                    for child in _below(words, at))  # fmt: skip
        if single and alone and free and not with_ and word.entity[-3:] != "PER" and word.feature("Animacy") != "Anim":
            words[at] = replace(word, deprel="obj")


def _object_pronoun(words: list[Word], verb: int) -> None:
    """ "возглавляет его косметолог": right behind such a verb without an object the pronoun is one."""
    at = verb + 1
    if at + 1 >= len(words) or words[verb].lemma.lower() not in _TAKING or words[at].text.lower() not in _IT:
        return
    below = _below(words, verb)
    acts = words[at].head > at and words[words[at].head].head == verb and words[words[at].head].feature("Case") == "Nom"
    if acts and words[words[at].head].deprel == "nsubj" and not any(words[b].deprel == "obj" for b in below):
        words[at] = replace(words[at], head=verb, deprel="obj")


_ENDS_UPRIGHT: Final = ("а", "я")


def _unbent(words: list[Word], verb: int) -> None:
    """ "Марш оплатила Нордалия": a feminine name on -а or -я is no accusative, so that it acts."""
    acts = _subjects(words, verb)
    agreeing = any(_agrees(words[verb], words[at]) for at in acts)
    if agreeing or words[verb].feature("VerbForm") != "Fin" or words[verb].feature("Gender") != "Fem":
        return
    for at in _below(words, verb):
        word = words[at]
        named = word.upos == "PROPN" and word.text.endswith(_ENDS_UPRIGHT) and word.text[0].isupper()
        if (
            named
            and word.deprel in ("obj", "iobj", "obl")
            and not any(words[child].upos == "ADP" for child in _below(words, at))
        ):
            feats = _cased(word.feats, "Nom").replace("Gender=Masc", "Gender=Fem")
            words[at] = replace(word, deprel="nsubj", feats=feats)
            for other in acts:
                words[other] = replace(words[other], deprel="obj")
            return


_GIVING: Final = listed(
    "посвятить посвящать выделить выделять перечислить перечислять перевести переводить передать передавать дать "
    "давать заплатить платить выплатить пожертвовать предоставить предоставлять подарить вручить отдать "
    "направить поручить приказать выдать одолжить оказать"
)


def _beyond(words: list[Word], verb: int) -> None:
    """A subject from before "что" is none where a nominative behind it is taken for an object."""
    below = _below(words, verb)
    opened = next((at for at in below if words[at].deprel == "mark" and words[at].lemma in _LINKING), ROOT)
    far = [at for at in _subjects(words, verb) if at < opened]
    upright = [
        at for at in below if words[at].deprel in ("obj", "nsubj") and words[at].feature("Case") == "Nom" and at < verb
    ]
    near = [at for at in upright if at > opened]
    if opened != ROOT and far and len(near) == 1:
        words[far[0]] = replace(words[far[0]], deprel="dislocated")
        words[near[0]] = replace(words[near[0]], deprel="nsubj")


def _taker(words: list[Word], verb: int) -> None:
    """ "посвятила «Чистой крови» четыре передачи": of two objects the title that may be a dative receives."""
    objects = [at for at in _below(words, verb) if words[at].deprel == "obj"]
    if len(objects) != 2 or words[verb].lemma.lower() not in _GIVING:
        return
    given = [at for at in objects if any(words[child].deprel.startswith("nummod") for child in _below(words, at))]
    for at in objects:
        word = words[at]
        quoted = any(words[n].text in ("«", "„") for n in range(max(0, at - 4), at))
        dative = any("datv" in parse.tags for parse in parses(word.text))
        named = quoted and any(at in _inside(words, n) for n in range(at))
        if given and at not in given and word.entity == "B-PER" and word.text.endswith(("у", "ю")):
            words[at] = replace(
                word, deprel="iobj", feats=_cased(word.feats, "Dat").replace("Gender=Fem", "Gender=Masc")
            )
        elif given and at not in given and dative and (named or word.lemma.lower() in BODY_NOUNS):
            words[at] = replace(word, deprel="iobj", feats=_cased(word.feats, "Dat"))


def _inside(words: list[Word], opened: int) -> range:
    """Positions of a title that opens at a mark."""
    if words[opened].text not in ("«", "„"):
        return range(0)
    stop = next((n for n in range(opened, len(words)) if words[n].text in ("»", "“")), opened)
    return range(opened, stop)


def _cased(feats: str, case: str) -> str:
    kept = [part for part in feats.split("|") if part and not part.startswith("Case=")]
    return "|".join(sorted([*kept, f"Case={case}"]))


def acting(word: Word) -> bool:
    """True for a noun that can act: a body, an office, somebody."""
    return word.lemma.lower() in BODY_NOUNS | PUBLIC | PEOPLE_NOUNS or word.entity[-3:] in ("ORG", "PER")
