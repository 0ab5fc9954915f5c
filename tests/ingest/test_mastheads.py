import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.ingest import lines
from headwater.ingest.intake import Parsed
from headwater.ingest.mastheads import Masthead, masthead


def read(text: str, latest: str = "") -> Masthead | None:
    return masthead(Parsed("text/plain", text, lines.lay_out(text)), latest=latest)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("MINISTRY OF FISHERIES\nNotice of designation, 3 September 2019\n\nText.", "2019-09-03"),
        ("By Ines Hall | May 12, 2016 5:30 PM\n\nText.", "2016-05-12"),
        ("Published: 2016-05-12\n\nText.", "2016-05-12"),
        ("12.05.2016\n\nText.", "2016-05-12"),
        ("Dienst\nJahresbericht 2017 (veröffentlicht am 20. April 2018)\n\nText.", "2018-04-20"),
        ("PORT AMBER, May 15, 2018 (Harbour Wire) – The fund paid for the congress.", "2018-05-15"),
        ("САНКТ-ОРИН, 15 мая 2018 г. (Вестник). Фонд заплатил за конгресс.", "2018-05-15"),
    ],
)
def test_a_day_of_publication_in_the_first_lines(text: str, day: str) -> None:
    found = read(text)
    assert found is not None
    assert found.published == day
    assert found.words in found.note


@pytest.mark.parametrize(
    "text",
    [
        "The congress took place on 12 May 2018.",
        "Minutes of the meeting of 12 May 2016\n\nText.",
        "On Monday, 12 May 2018 – a sunny day – the league met.",
        "Posted: 05/12/2016\n\nText.",
        "Harbour Post, 1 May 2018\nHarbour Mail, 2 May 2018\n\nText.",
        "Harbour Post, May 2018\n\nText.",
        "",
    ],
)
def test_a_day_that_may_be_another_is_left_alone(text: str) -> None:
    assert read(text) is None


def test_the_line_that_opens_a_dated_text_is_its_title() -> None:
    found = read("MINISTRY OF FISHERIES\nNotice of designation, 3 September 2019\n\nText.")
    assert found is not None
    assert found.title == "MINISTRY OF FISHERIES"
    told = read("PORT AMBER, May 15, 2018 (Harbour Wire) – The fund paid for the congress.")
    assert told is not None
    assert not told.title


def test_a_day_to_come_is_no_day_of_publication() -> None:
    assert read("Harbour Post, 1 May 2018\n\nText.", latest="2018-04-30T10:00:00Z") is None
    assert read("Harbour Post, 1 May 2018\n\nText.", latest="2018-05-01T10:00:00Z") is not None


@given(st.text(max_size=400))
def test_any_text_is_looked_at(text: str) -> None:
    found = read(text)
    assert found is None or found.published[:4].isdigit()
