"""Learn the lemma table: what the runtime's rules get wrong on the treebanks' training sentences."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable

from headwater.extract.encoder.lemmas import ruled
from training.corpora import Sentence

OPEN_CLASSES = ("VERB", "NOUN", "ADJ")


def learn(treebanks: Iterable[Sentence]) -> dict[str, dict[str, object]]:
    """``table``: lemma by part of speech and small-letter form; ``known``: lemmas by part of speech."""
    counts: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for sentence in treebanks:
        for form, upos, lemma in zip(sentence.words, sentence.upos, sentence.lemmas, strict=True):
            if upos not in {"PROPN", "X", "SYM", "PUNCT", "NUM"} and lemma != "_":
                counts[upos, form.lower().replace("’", "'")][lemma.lower()] += 1
    known = {upos: set() for upos in OPEN_CLASSES}
    for (upos, _), lemmas in counts.items():
        if upos in known:
            known[upos] |= {lemma for lemma in lemmas if lemma.isalpha() and lemma.islower()}
    table: dict[str, dict[str, str]] = defaultdict(dict)
    for (upos, form), lemmas in sorted(counts.items()):
        best = min(lemmas, key=lambda lemma: (-lemmas[lemma], lemma))
        kind = {"AUX": "VERB", "ADV": "ADJ"}.get(upos, upos)
        if ruled(form, upos, known.get(kind, ())) != best:
            table[upos][form] = best
    return {"table": dict(table), "known": {upos: sorted(words) for upos, words in known.items()}}
