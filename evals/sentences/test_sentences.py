"""Floors of the reader on single sentences; lowering one is a decision, not a repair."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from evals.sentences.marked import example, read
from evals.sentences.run import HERE, examples, score

FLOORS = json.loads((HERE / "floors.json").read_text("utf-8"))


@pytest.mark.slow
@pytest.mark.parametrize("part", sorted(FLOORS))
def test_sentences_stay_at_or_above_their_floors(part: str) -> None:
    tally = score("headwater", list(examples(HERE / part)))
    assert tally.precision >= FLOORS[part]["precision"]
    assert tally.recall >= FLOORS[part]["recall"]
    assert tally.leaks <= FLOORS[part]["leaks"]


def test_every_sentence_can_be_read_as_marked(capsys: pytest.CaptureFixture[str]) -> None:
    found = list(examples(HERE / "shown")) + list(examples(HERE / "held"))
    assert capsys.readouterr().out == ""
    assert len(found) > 3000


def test_a_block_that_is_no_example_is_named_and_left_out(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "bad.txt"
    file.write_text("[1 Anna Berg] leads [2 Ember].\nleads 1 3\n\n[1 Anna Berg] left.\n", "utf-8")
    assert [one.text for one in read(file)] == ["Anna Berg left."]
    assert "block 1" in capsys.readouterr().out


def test_marks_become_the_characters_of_the_sentence() -> None:
    one = example(["[1 Anna Berg] never paid [2 Ember].", "funds 1 2 !"])
    assert one.text[slice(*one.spans[2])] == "Ember"
    assert one.stated[0].flag == "!"
