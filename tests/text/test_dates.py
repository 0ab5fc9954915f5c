"""Dates in seven languages: absolute, ranges, open ends, relative, and what is no date."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.model.dates import first_day, is_partial_date, last_day
from headwater.text.dates import DateKind, find_dates, infer_anchor

ANCHOR = "2017-02-04"  # a Saturday

# text | language | the passage | begin | end | kind
ABSOLUTE = """
It opened on December 18, 2016 in Port Alba.|en|December 18, 2016|2016-12-18|2016-12-18|at
It opened on 18 December 2016.|en|18 December 2016|2016-12-18|2016-12-18|at
It opened on 18 Dec. 2016.|en|18 Dec. 2016|2016-12-18|2016-12-18|at
It opened on the 18th of December, 2016.|en|18th of December, 2016|2016-12-18|2016-12-18|at
It opened Dec 18th 2016.|en|Dec 18th 2016|2016-12-18|2016-12-18|at
Published 2016-09-25 by the Post.|en|2016-09-25|2016-09-25|2016-09-25|at
Published 2016-09-25T10:30:00Z by the Post.|en|2016-09-25T10:30:00Z|2016-09-25|2016-09-25|at
Founded in September 2016.|en|September 2016|2016-09|2016-09|at
Founded in September of 2016.|en|September of 2016|2016-09|2016-09|at
Founded in Sept. 2016.|en|Sept. 2016|2016-09|2016-09|at
Ruritania seized it in 2014, he said.|en|2014|2014|2014|at
The 2018 ballot will decide.|en|2018|2018|2018|at
The paper (2015) says so.|en|2015|2015|2015|at
Signed on 9/25/2016 in Strelsau.|en|9/25/2016|2016-09-25|2016-09-25|at
Signed on 25/9/2016 in Strelsau.|en|25/9/2016|2016-09-25|2016-09-25|at
Signed 05/09/2016.|fr|05/09/2016|2016-09-05|2016-09-05|at
In the spring of 2014 it began.|en|spring of 2014|2014-03|2014-05|range
In the third quarter of 2016 it paid.|en|third quarter of 2016|2016-07|2016-09|range
It began in the 1990s.|en|1990s|1990|1999|range
Winter 2014 was hard.|en|Winter 2014|2014-12|2015-02|range
The law of May 5, 2016 applies.|en|May 5, 2016|2016-05-05|2016-05-05|at
Движение создано 20 сентября 2015 года в Москве.|ru|20 сентября 2015 года|2015-09-20|2015-09-20|at
Движение создано 20.09.2015.|ru|20.09.2015|2015-09-20|2015-09-20|at
Встреча прошла в сентябре 2016 года.|ru|сентябре 2016 года|2016-09|2016-09|at
Фонд зарегистрирован в 2012 году.|ru|2012 году|2012|2012|at
Договор от 05.03.16 подписан.|ru|05.03.16|2016-03-05|2016-03-05|at
Весной 2014 года началось движение.|ru|Весной 2014 года|2014-03|2014-05|range
Рух створено 20 вересня 2015 року в Києві.|uk|20 вересня 2015 року|2015-09-20|2015-09-20|at
Зустріч відбулася у вересні 2016 року.|uk|вересні 2016 року|2016-09|2016-09|at
Фонд зареєстровано 2012 року.|uk|2012 року|2012|2012|at
Ruch powstał 20 września 2015 roku.|pl|20 września 2015 roku|2015-09-20|2015-09-20|at
Spotkanie odbyło się we wrześniu 2016 r.|pl|wrześniu 2016 r.|2016-09|2016-09|at
Dnia 5 października 2016 otwarto biuro.|pl|5 października 2016|2016-10-05|2016-10-05|at
Die Bewegung entstand am 20. September 2015.|de|20. September 2015|2015-09-20|2015-09-20|at
Das Treffen fand im März 2016 statt.|de|März 2016|2016-03|2016-03|at
Gegründet am 3.10.2014 in Bonn.|de|3.10.2014|2014-10-03|2014-10-03|at
El movimiento nació el 20 de septiembre de 2015.|es|20 de septiembre de 2015|2015-09-20|2015-09-20|at
La reunión fue en marzo de 2016.|es|marzo de 2016|2016-03|2016-03|at
Le mouvement est né le 20 septembre 2015.|fr|20 septembre 2015|2015-09-20|2015-09-20|at
Le 1er août 2016, il ouvre un bureau.|fr|1er août 2016|2016-08-01|2016-08-01|at
En février 2016 il a payé.|fr|février 2016|2016-02|2016-02|at
On Monday, 19 December 2016, it opened.|en|19 December 2016|2016-12-19|2016-12-19|at
"""

RANGES = """
It ran between 2014 and 2016.|en|between 2014 and 2016|2014|2016|range
He served Dec 2014 – Mar 2022.|en|Dec 2014 – Mar 2022|2014-12|2022-03|range
It ran from May to July 2017.|en|from May to July 2017|2017-05|2017-07|range
The forum of 25-26 September 2016 was small.|en|25-26 September 2016|2016-09-25|2016-09-26|range
The forum on September 25-26, 2016 was small.|en|September 25-26, 2016|2016-09-25|2016-09-26|range
From 2010 to 2014 she led it.|en|From 2010 to 2014|2010|2014|range
In 2014–2016 it received grants.|en|2014–2016|2014|2016|range
From December 2015 until March 2016 it paid.|en|From December 2015 until March 2016|2015-12|2016-03|range
From November to February 2016 it paid.|en|From November to February 2016|2015-11|2016-02|range
С 2014 по 2016 год фонд платил.|ru|С 2014 по 2016 год|2014|2016|range
Форум прошел 25-26 сентября 2016 года.|ru|25-26 сентября 2016 года|2016-09-25|2016-09-26|range
З 2014 до 2016 року фонд платив.|uk|З 2014 до 2016 року|2014|2016|range
Od 2014 do 2016 roku płacił.|pl|Od 2014 do 2016 roku|2014|2016|range
Von 2014 bis 2016 zahlte er.|de|Von 2014 bis 2016|2014|2016|range
Entre 2014 y 2016 pagó.|es|Entre 2014 y 2016|2014|2016|range
Entre 2014 et 2016, il a payé.|fr|Entre 2014 et 2016|2014|2016|range
Since 2007, he has been living there.|en|Since 2007|2007||since
He has lived there since August 2011.|en|since August 2011|2011-08||since
Он живет там с 2007 года.|ru|с 2007 года|2007||since
Він живе там з 2007 року.|uk|з 2007 року|2007||since
Mieszka tam od 2007 roku.|pl|od 2007 roku|2007||since
Er lebt dort seit 2007.|de|seit 2007|2007||since
Vive allí desde 2007.|es|desde 2007|2007||since
Il y vit depuis 2007.|fr|depuis 2007|2007||since
The office stayed open until March 2019.|en|until March 2019|​|2019-03|until
They must file by July 25, 2018.|en|by July 25, 2018|​|2018-07-25|deadline
It paid before 2014.|en|before 2014|​|2014|before
It grew after 2014.|en|after 2014|2014||after
"""

RELATIVE = """
It must collect the signatures by July 25.|en|by July 25|​|2017-07-25|deadline
The conference was held on September 25.|en|September 25|2016-09-25|2016-09-25|at
The vote will be held on March 14.|en|March 14|2017-03-14|2017-03-14|at
In late September he attended a forum.|en|September|2016-09|2016-09|at
The Kremlin tried to tip last month's balloting.|en|last month|2017-01|2017-01|at
He arrived yesterday.|en|yesterday|2017-02-03|2017-02-03|at
He arrived last Friday.|en|last Friday|2017-02-03|2017-02-03|at
He said on Sunday that it was over.|en|Sunday|2017-01-29|2017-01-29|at
It opened earlier this year.|en|earlier this year|2017|2017|at
It opened two years ago.|en|two years ago|2015|2015|at
It opened three months ago.|en|three months ago|2016-11|2016-11|at
It opened this week.|en|this week|2017-01-30|2017-02-05|range
It opened last year.|en|last year|2016|2016|at
It will open next month.|en|next month|2017-03|2017-03|at
Он приехал вчера.|ru|вчера|2017-02-03|2017-02-03|at
Грант получен в прошлом месяце.|ru|в прошлом месяце|2017-01|2017-01|at
Офис открыт два года назад.|ru|два года назад|2015|2015|at
Він приїхав минулого року.|uk|минулого року|2016|2016|at
Przyjechał w zeszłym miesiącu.|pl|w zeszłym miesiącu|2017-01|2017-01|at
Er kam vor zwei Jahren.|de|vor zwei Jahren|2015|2015|at
Er kam gestern an.|de|gestern|2017-02-03|2017-02-03|at
Llegó el mes pasado.|es|el mes pasado|2017-01|2017-01|at
Llegó hace dos años.|es|hace dos años|2015|2015|at
Il est arrivé il y a deux ans.|fr|il y a deux ans|2015|2015|at
Il est arrivé le mois dernier.|fr|le mois dernier|2017-01|2017-01|at
"""

NONE = """
It needs 585,407 valid signatures.
About 2000 people came.
They counted 2018 signatures.
It paid $2016 for it.
You may go in march order.
Version 1.2.2016.5 is out.
The 32 % who said yes.
Call 555-2016-33 now.
On 31 February 2016 nothing happened to him.
He weighs 1900 pounds.
See page 1984 there.
"""


def cases(table: str) -> list[list[str]]:
    return [line.replace("\u200b", "").split("|") for line in table.strip().splitlines()]


@pytest.mark.parametrize("row", cases(ABSOLUTE) + cases(RANGES) + cases(RELATIVE), ids=lambda row: row[0][:40])
def test_reads_a_date(row: list[str]) -> None:
    text, language, passage, begin, end, kind = row
    found = [(text[d.start : d.end], d.begin, d.end_date, d.kind.value) for d in find_dates(text, ANCHOR, language)]
    assert found == [(passage, begin, end, kind)]


@pytest.mark.parametrize("text", NONE.strip().splitlines())
def test_leaves_other_numbers_alone(text: str) -> None:
    assert find_dates(text, ANCHOR, "en") == []


def test_without_an_anchor_the_latest_full_date_of_the_text_serves() -> None:
    text = "On December 18, 2016 it opened. Earlier, on June 3, 2015, it was founded. It must file by July 25."
    assert infer_anchor(text) == "2016-12-18"
    assert [d.end_date for d in find_dates(text)] == ["2016-12-18", "2015-06-03", "2017-07-25"]


def test_a_deadline_does_not_serve_as_anchor() -> None:
    assert infer_anchor("It opened on 1 May 2016 and must close by 1 May 2031.") == "2016-05-01"


def test_without_any_anchor_relative_dates_are_left_out() -> None:
    assert find_dates("He came last month, on March 3 or yesterday.") == []


@pytest.mark.parametrize(("anchor", "expected"), [("2017", []), ("2017-02", ["2017-01"]), ("2017-02-04", ["2017-01"])])
def test_a_coarse_anchor_resolves_only_what_it_can(anchor: str, expected: list[str]) -> None:
    assert [d.begin for d in find_dates("It paid last month.", anchor)] == expected


def test_a_range_over_new_year_ends_in_the_anchor_year() -> None:
    (found,) = find_dates("It ran from December 20 to January 5.", "2017-02-04")
    assert (found.begin, found.end_date) == ("2016-12-20", "2017-01-05")


@given(st.text(max_size=200), st.sampled_from(["", "2017", "2017-02", "2017-02-04"]))
def test_any_text_gives_spans_inside_it_with_real_dates(text: str, anchor: str) -> None:
    _check(text, anchor)


JUMBLE = "May Dec 31 30 29 2016 2015 -  – to by since between and , . last Friday month ago two 25.12.2016 мая с по"
DATELIKE = st.lists(st.sampled_from(JUMBLE.split(" ")), max_size=14).map(" ".join)


@given(DATELIKE, st.sampled_from(["", "2017-02-04", "2016-02-29"]))
def test_jumbled_dates_never_give_nonsense(text: str, anchor: str) -> None:
    _check(text, anchor)


def _check(text: str, anchor: str) -> None:
    last = 0
    for found in find_dates(text, anchor):
        assert last <= found.start < found.end <= len(text)
        last = found.end
        assert all(is_partial_date(date) for date in (found.begin, found.end_date) if date)
        assert found.begin or found.end_date
        if found.begin and found.end_date:
            assert first_day(found.begin) <= last_day(found.end_date)
        if found.kind is DateKind.AT:
            assert found.begin == found.end_date


def test_days_of_no_month_are_no_date() -> None:
    assert find_dates("31 - 31 - 31", "2017-02-04") == []


def test_what_is_counted_from_a_date_needs_one_near_before() -> None:
    text = "He resigned on 3 May 2016; the following day the bank paid."
    assert [(d.begin, d.end_date) for d in find_dates(text)][-1] == ("2016-05-04", "2016-05-04")
    assert find_dates("The following day the bank paid.", "2017-02-04") == []
