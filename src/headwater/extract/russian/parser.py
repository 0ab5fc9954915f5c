"""Parts of speech, features, arcs and names of Russian sentences, with the models' own probabilities."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from headwater.extract.russian.lemmas import lemma_of
from headwater.extract.russian.models import BATCH, Arc, Tag, models, one_thread
from headwater.extract.russian.repairs import repaired
from headwater.extract.russian.words import Piece, pieces
from headwater.extract.syntax import Tree, Word


class Russian:
    """Slovnet's CNN models, trained on news; they load at the first sentence."""

    @property
    def name(self) -> str:
        """Name and version."""
        return "slovnet/1"

    @property
    def languages(self) -> frozenset[str]:
        """Russian only."""
        return frozenset({"ru"})

    def parse(self, text: str, sentences: Sequence[tuple[int, int]], language: str) -> list[Tree]:
        """One tree per span, in order; a span without words gives an empty tree.

        ``Word.sure`` is the probability of the head times that of the label, ``entity_sure`` the probability of
        the name label before its neighbours are considered; both are softmaxes of the models' scores.

        Raises:
            Missing: the models are not installed (never for a text).
        """
        found = [pieces(text, start, end) for start, end in sentences]
        trees = [Tree(start, end, language, ()) for start, end in sentences]
        for places in _batches(found):
            with one_thread():
                read = _read([found[place] for place in places])
            for place, words in zip(places, read, strict=True):
                trees[place] = replace(trees[place], words=words)
        return trees


def _batches(found: Sequence[Sequence[Piece]]) -> Iterator[list[int]]:
    """Sentences of like length together, so that little is padded."""
    order = sorted((place for place, words in enumerate(found) if words), key=lambda place: len(found[place]))
    for at in range(0, len(order), BATCH):
        yield order[at : at + BATCH]


def _read(sentences: Sequence[Sequence[Piece]]) -> list[tuple[Word, ...]]:
    """Words of a batch of sentences, none empty."""
    items = [[piece.text for piece in sentence] for sentence in sentences]
    loaded = models()
    parts = zip(sentences, loaded.tags(items), loaded.arcs(items), loaded.entities(items), strict=True)
    return [_words(*part) for part in parts]


def _words(
    sentence: Sequence[Piece], tags: Sequence[Tag], arcs: Sequence[Arc], names: Sequence[Tag]
) -> tuple[Word, ...]:
    passive = {arc.head for arc in arcs if arc.label in _PASSIVE}
    made = []
    for place, (piece, tag, arc, name) in enumerate(zip(sentence, tags, arcs, names, strict=True)):
        upos, _, feats = tag.label.partition("|")
        lemma = lemma_of(piece.text, upos)
        made.append(
            Word(
                start=piece.start,
                end=piece.end,
                text=piece.text,
                lemma=_active(lemma) if upos == "VERB" and place in passive else lemma,
                upos=upos,
                head=arc.head,
                deprel=arc.label,
                entity=name.label if name.label[:2] in ("B-", "I-") else "O",
                sure=min(1.0, arc.sure),
                entity_sure=min(1.0, name.sure),
                feats=feats,
            )
        )
    return repaired(made)


_PASSIVE = frozenset(["nsubj:pass", "csubj:pass", "obl:agent", "aux:pass"])


def _active(lemma: str) -> str:
    """The verb without the ending that makes it passive: "деньги переводились" is a passive of "переводить"."""
    return lemma[:-2] if lemma.endswith(("ться", "чься", "тись")) else lemma
