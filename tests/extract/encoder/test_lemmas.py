"""Lemmas: the table first, then endings, known words preferred."""

import pytest

from headwater.extract.encoder.lemmas import Lemmas, ruled
from headwater.extract.encoder.parser import encoder

KNOWN = frozenset(["fund", "finance", "run", "study", "pass", "host"])


@pytest.mark.parametrize(
    ("form", "lemma"),
    [("funded", "fund"), ("financing", "finance"), ("running", "run"), ("studies", "study"), ("passes", "pass"),
     ("Hosts", "host"), ("blorked", "blork"), ("annexed", "annex"),
     ("bankrolling", "bankroll"), ("dictated", "dictate")],
)  # fmt: skip
def test_verbs_by_rule(form: str, lemma: str) -> None:
    assert ruled(form, "VERB", KNOWN) == lemma


def test_names_keep_their_form() -> None:
    assert ruled("States", "PROPN", KNOWN) == "States"


def test_the_table_goes_before_the_rules() -> None:
    lemmas = Lemmas({"VERB": {"went": "go"}}, {"VERB": KNOWN})
    assert lemmas.lemma("Went", "VERB") == "go"
    assert lemmas.lemma("went", "NOUN") == "went"


@pytest.mark.parametrize(
    ("form", "upos", "lemma"),
    [("gave", "VERB", "give"), ("n't", "PART", "not"), ("'s", "PART", "'s"), ("is", "AUX", "be"),
     ("women", "NOUN", "woman"),
     ("largest", "ADJ", "large"), ("founded", "VERB", "found"),
     ("sponsored", "VERB", "sponsor"), ("paid", "VERB", "pay")],
)  # fmt: skip
def test_the_learned_table(form: str, upos: str, lemma: str) -> None:
    assert encoder()._lemmas.lemma(form, upos) == lemma
