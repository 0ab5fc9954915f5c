"""Every cue reads its own examples, as a plain claim that may count."""

from __future__ import annotations

import pytest

from headwater.extract import extractor
from headwater.extract.lexicon.cues import Cue, Example
from headwater.extract.lexicon.english import MEDIA, SUPPORT
from headwater.extract.lexicon.english_roles import CONTEXT, ROLES
from headwater.extract.lexicon.foreign import STEMS, Stem
from headwater.extract.lexicon.verbs import Form, forms
from headwater.model import Document, DocumentText, Hedge, Stance

CASES = [(cue, example) for cue in (*SUPPORT, *MEDIA, *ROLES, *CONTEXT) for example in cue.examples]


@pytest.mark.parametrize(
    ("cue", "example"), CASES, ids=lambda part: getattr(part, "text", getattr(part, "relation", ""))
)
def test_cue_reads_its_example(cue: Cue, example: Example) -> None:
    document = DocumentText(Document("d", "example.txt", published="2020-01-01"), example.text)
    claims = extractor("rules").extract(document).claims
    subject, _, object_ = (part.strip() for part in example.ends.partition("|"))
    found = [c for c in claims if (c.relation, c.subject, c.object) == (cue.relation, subject, object_)]
    assert found, [(c.relation, c.subject, c.object) for c in claims]
    assert found[0].stance is Stance.ASSERTS
    assert found[0].hedge is Hedge.NONE
    assert found[0].confidence >= min(cue.sure, 0.9) * 0.95


@pytest.mark.parametrize("stem", STEMS, ids=lambda stem: f"{stem.language}-{stem.relation}-{stem.order}")
def test_stem_reads_its_example(stem: Stem) -> None:
    assert stem.example is not None
    document = DocumentText(Document("d", "example.txt", language=stem.language), stem.example.text)
    claims = extractor("rules").extract(document).claims
    if stem.order == "gives":  # its taker is named in the sentence before, see test_surface
        return
    subject, _, object_ = (part.strip() for part in stem.example.ends.partition("|"))
    assert (stem.relation, subject, object_) in [(c.relation, c.subject, c.object) for c in claims]


@pytest.mark.parametrize("cue", [*SUPPORT, *MEDIA, *ROLES, *CONTEXT], ids=lambda cue: "/".join(cue.lemmas))
def test_every_cue_has_two_examples_and_known_verbs(cue: Cue) -> None:
    known = {reading.lemma for readings in forms().values() for reading in readings}
    assert len(cue.examples) >= 2
    assert set(cue.lemmas) <= known


@pytest.mark.parametrize(
    ("written", "lemma", "form"),
    [
        ("hosts", "host", Form.THIRD),
        ("gave", "give", Form.PAST),
        ("given", "give", Form.PARTICIPLE),
        ("controlled", "control", Form.PAST),
        ("overseeing", "oversee", Form.GERUND),
        ("founded", "found", Form.PAST),
    ],
)
def test_verb_forms(written: str, lemma: str, form: Form) -> None:
    assert (lemma, form) in forms()[written]
