"""Cutting and marking a text loses no character and leaves no passage out."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from headwater.model import Block, BlockKind, Document, DocumentText
from headwater.web.marking import Passage, mark, part_at, parts


@st.composite
def texts(draw: st.DrawFn) -> DocumentText:
    text = draw(st.text(max_size=120))
    cuts = sorted(set(draw(st.lists(st.integers(0, len(text)), max_size=8))))
    pairs = list(zip(cuts[::2], cuts[1::2], strict=False))
    return DocumentText(
        Document("d", "d.txt"), text, tuple(Block(BlockKind.PARAGRAPH, a, b) for a, b in pairs if a < b)
    )


@st.composite
def marked(draw: st.DrawFn) -> tuple[DocumentText, list[Passage]]:
    text = draw(texts())
    spans = draw(st.lists(st.tuples(st.integers(0, len(text.text)), st.integers(0, len(text.text))), max_size=6))
    real = sorted({(min(span), max(span)) for span in spans if span[0] != span[1]})
    return text, [Passage(a, b, f"c-{n}", n, "proposed") for n, (a, b) in enumerate(real)]


@given(texts(), st.integers(1, 50))
def test_parts_cover_the_text_once(text: DocumentText, size: int) -> None:
    cuts = parts(text, size)
    assert "".join(text.text[cut.start : cut.end] for cut in cuts) == text.text
    assert all(cut.end - cut.start <= size for cut in cuts)


@given(texts(), st.integers(1, 50))
def test_every_offset_is_in_the_part_that_is_named(text: DocumentText, size: int) -> None:
    cuts = parts(text, size)
    for offset in range(len(text.text)):
        cut = cuts[part_at(cuts, offset) - 1]
        assert cut.start <= offset < cut.end


@given(marked(), st.integers(5, 200))
def test_runs_give_back_the_text_and_mark_every_passage(case: tuple[DocumentText, list[Passage]], size: int) -> None:
    text, passages = case
    shown: list[str] = []
    for cut in parts(text, size):
        here = [one for one in passages if one.start < cut.end and one.end > cut.start]
        runs = [run for stretch in mark(text, cut, here) for run in stretch.runs]
        assert "".join(run.text for run in runs) == text.text[cut.start : cut.end]
        begun = [one.id for run in runs for one in run.begins]
        assert sorted(begun) == sorted(one.id for one in here)
        assert sorted(one.id for run in runs for one in run.ends) == sorted(begun)
        shown += begun
    assert {one.id for one in passages} == set(shown)


def test_passages_that_overlap_are_marked_where_they_stand() -> None:
    text = DocumentText(Document("d", "d.txt"), "one two three", (Block(BlockKind.PARAGRAPH, 0, 13),))
    passages = [Passage(0, 7, "a", 1, "accepted"), Passage(4, 13, "b", 2, "proposed")]
    runs = mark(text, parts(text)[0], passages)[0].runs
    assert [(run.text, run.status) for run in runs] == [
        ("one ", "accepted"),
        ("two", "proposed"),
        (" three", "proposed"),
    ]
