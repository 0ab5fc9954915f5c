"""The ledger's captures fold into one entry a document."""

from __future__ import annotations

from headwater.case.captures import Refusal, capture_row, holdings, refusal_row
from headwater.model import Capture, DocumentStatus

FIRST = Capture("a" * 64, "one.txt", "2026-01-01T00:00:00Z", 3)
LATER = Capture("a" * 64, "two.txt", "2026-02-01T00:00:00Z", 3, publisher="The Paper", published="2016-09")
OTHER = Capture("b" * 64, "x.txt", "2026-03-01T00:00:00Z", 4)


def test_the_first_capture_gives_path_and_time_and_later_ones_add_what_they_say() -> None:
    held = holdings(map(capture_row, (FIRST, OTHER, LATER)))
    assert [one.document for one in held.captures] == [FIRST.document, OTHER.document]
    assert held.captures[0].path == "one.txt"
    assert held.captures[0].captured == FIRST.captured
    assert (held.captures[0].publisher, held.captures[0].published) == ("The Paper", "2016-09")
    assert held.last_day == "2026-03-01"


def test_a_refusal_stays_until_its_path_can_be_read() -> None:
    refusal = Refusal("x.txt", "2026-01-01T00:00:00Z", "Permission denied")
    assert holdings([refusal_row(refusal)]).refusals == (refusal,)
    assert refusal.document.status is DocumentStatus.FAILED
    assert holdings([refusal_row(refusal), capture_row(OTHER)]).refusals == ()
