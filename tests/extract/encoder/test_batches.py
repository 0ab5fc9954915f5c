"""Every row in one batch, none too big, and no cut that costs less."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from headwater.extract.encoder.batches import MOST_PIECES, MOST_ROWS, batched

LENGTHS = st.lists(st.integers(2, 160), max_size=120)


def _padded(lengths: list[int], batches: list[list[int]]) -> int:
    return sum(max(lengths[row] for row in batch) * len(batch) for batch in batches)


@given(LENGTHS)
def test_every_row_stands_in_one_batch(lengths: list[int]) -> None:
    batches = batched(lengths)
    assert sorted(row for batch in batches for row in batch) == list(range(len(lengths)))
    for batch in batches:
        assert 0 < len(batch) <= MOST_ROWS
        assert max(lengths[row] for row in batch) * len(batch) <= MOST_PIECES


@given(LENGTHS)
def test_batches_come_in_order_of_length(lengths: list[int]) -> None:
    rows = [row for batch in batched(lengths) for row in batch]
    assert all((lengths[a], a) < (lengths[b], b) for a, b in pairwise(rows))


def test_rows_of_unlike_length_stand_apart() -> None:
    lengths = [8] * 5 + [80] * 3
    assert batched(lengths) == [[0, 1, 2, 3, 4], [5, 6, 7]]


def test_little_is_padded_in_a_document_of_mixed_sentences() -> None:
    lengths = [3 + (37 * number) % 61 for number in range(50)]
    assert _padded(lengths, batched(lengths)) < 1.05 * sum(lengths)
    assert len(batched(lengths)) < 30
