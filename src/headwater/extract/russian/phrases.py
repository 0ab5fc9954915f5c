"""Noun phrases that stand for nothing named, as ends of their own, with their head in the nominative."""

from __future__ import annotations

from headwater.extract.russian.lemmas import nominative
from headwater.extract.sentence import End, Sentence
from headwater.extract.syntax import ROOT, Tree, Word
from headwater.model import Schema


def phrase(sentence: Sentence, tree: Tree, place: int, schema: Schema) -> End:
    """A noun phrase that stands for nothing named, its head in the nominative: "отделение института в Осло"."""
    head, first, last = tree.words[place], place, place
    while first > 0 and tree.words[first - 1].upos == "ADJ" and tree.words[first - 1].head == place:
        first -= 1
    inside = set(tree.subtree(place))
    people = [name for name in sentence.marks.names if sentence.cast.at(name).schema is Schema.PERSON]
    behind = next((name.start for name in people if name.start > head.end), len(sentence.text))
    owner = {at for at in tree.children[place] if tree.words[at].feature("Case") == "Gen"}
    while last + 1 in inside and last - place < 6 and not _ends_phrase(tree, last + 1):
        if tree.words[last + 1].start >= behind and last + 1 not in owner and last not in owner:
            break
        last += 1
    while tree.words[last].upos in ("ADP", "ADJ", "PUNCT") and last > place and tree.words[last].text != "»":
        last -= 1
    before = " ".join(_agreeing(word, head) for word in tree.words[first:place])
    text = " ".join(f"{before} {upright(head)}{sentence.text[head.end : tree.words[last].end]}".split())
    return noted(sentence, tree.words[first].start, tree.words[last].end, text, schema)


def _agreeing(word: Word, head: Word) -> str:
    """An adjective in the nominative of its noun."""
    if word.feature("Case") in ("", "Nom"):
        return word.text
    return nominative(word.text, head.feature("Gender"), head.feature("Number"), word.feature("Case"))


def _ends_phrase(tree: Tree, at: int) -> bool:
    word = tree.words[at]
    place = word.upos == "ADP" and word.head != ROOT and tree.words[word.head].entity.endswith("LOC")
    return not place and word.upos not in ("NOUN", "PROPN", "ADJ", "X") and word.text not in "«»"


def noted(sentence: Sentence, start: int, end: int, name: str, schema: Schema) -> End:
    """The end that a phrase makes under a name of its own."""
    mention = sentence.cast.refer(start, end, sentence.text, schema, None, "", 0.0, sentence.number)
    return End(mention.name if mention.antecedent else name, mention.schema, mention.id, "phrase", 0.75, start, end)


def upright(word: Word) -> str:
    """A word in the nominative."""
    case = word.feature("Case")
    if case in ("", "Nom"):
        return word.text
    return nominative(word.text, word.feature("Gender"), word.feature("Number"), case)
