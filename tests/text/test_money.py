"""Sums of money in the currencies of the world."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.text.currencies import currencies
from headwater.text.money import find_money

CASES = """
a 3.5 million ruble grant from the fund|3.5 million ruble|3500000|RUB
They sent 3.5m RUB to it.|3.5m RUB|3500000|RUB
a $1.2bn deal|$1.2bn|1200000000|USD
worth £9m in all|£9m|9000000|GBP
He paid US$ 500 for it.|US$ 500|500|USD
about $500 a month|$500|500|USD
получил 2 млн рублей от фонда|2 млн рублей|2000000|RUB
получил 3,5 млн руб. от фонда|3,5 млн руб.|3500000|RUB
отримав 2 мільйони рублів|2 мільйони рублів|2000000|RUB
отримав 500 тис. грн від фонду|500 тис. грн|500000|UAH
otrzymał 3,5 mln rubli|3,5 mln rubli|3500000|RUB
otrzymał 20 tys. zł na biuro|20 tys. zł|20000|PLN
worth Rs 5 crore in bonds|Rs 5 crore|50000000|INR
worth 5 lakh rupees|5 lakh rupees|500000|INR
a gift of Dh 5m|Dh 5m|5000000|AED
a fee of 300 baht|300 baht|300|THB
a fee of 5 million colones|5 million colones|5000000|CRC
Er zahlte 1 000 000 € dafür.|1 000 000 €|1000000|EUR
half a million dollars a year|half a million dollars|500000|USD
two million roubles in cash|two million roubles|2000000|RUB
two thousand dollars in cash|two thousand dollars|2000|USD
twenty-five thousand euros|twenty-five thousand euros|25000|EUR
a bill of 50 Australian dollars|50 Australian dollars|50|AUD
10 млн долларов США|10 млн долларов США|10000000|USD
10 млн канадских долларов|10 млн канадских долларов|10000000|CAD
It cost CHF 3.000 in all.|CHF 3.000|3000|CHF
It cost EUR 2,500.50 in all.|EUR 2,500.50|2500.5|EUR
It cost 2.500,50 EUR in all.|2.500,50 EUR|2500.5|EUR
a US$2.5 million loan|US$2.5 million|2500000|USD
a C$40,000 loan|C$40,000|40000|CAD
2,000 Swiss francs|2,000 Swiss francs|2000|CHF
1,5 Mio. Euro für die Partei|1,5 Mio. Euro|1500000|EUR
9,6 Millionen Euro Kredit|9,6 Millionen Euro|9600000|EUR
un préstamo de 3 millones de euros|3 millones de euros|3000000|EUR
un prêt de 3 millions d'euros|3 millions d'euros|3000000|EUR
un prêt de 40 000 euros|40 000 euros|40000|EUR
una donación de 20 mil pesos argentinos|20 mil pesos argentinos|20000|ARS
a loan of 500 South Korean won|500 South Korean won|500|KRW
a loan of 9 million Saudi riyals|9 million Saudi riyals|9000000|SAR
a loan of 12 billion Japanese yen|12 billion Japanese yen|12000000000|JPY
¥500 million in aid|¥500 million|500000000|JPY
₴300 000 for posters|₴300 000|300000|UAH
a 70 000-rouble fee|70 000-rouble|70000|RUB
R$ 2 milhões|R$ 2 milhões|2000000|BRL
15 million Kenyan shillings|15 million Kenyan shillings|15000000|KES
KSh 2 million|KSh 2 million|2000000|KES
40 million naira|40 million naira|40000000|NGN
6 million Danish kroner|6 million Danish kroner|6000000|DKK
6 million Swedish kronor|6 million Swedish kronor|6000000|SEK
100 млн тенге|100 млн тенге|100000000|KZT
several payments of 5,000 New Zealand dollars|5,000 New Zealand dollars|5000|NZD
70 tysięcy dolarów amerykańskich|70 tysięcy dolarów amerykańskich|70000|USD
1.3 billion Philippine pesos|1.3 billion Philippine pesos|1300000000|PHP
one hundred thousand pounds|one hundred thousand pounds|100000|GBP
два миллиона рублей|два миллиона рублей|2000000|RUB
полмиллиона рублей|полмиллиона рублей|500000|RUB
"""

NONE = """
It needs 585,407 valid signatures.
In 2016 he won 5 seats.
He won 3 of 4.
The 40 members met in 2014.
They carried 5 pounds of flour.
There were 3 real reasons.
5 sol lamps
a dollar store
It is in section 5 R of the code.
"""


@pytest.mark.parametrize("line", CASES.strip().splitlines())
def test_reads_a_sum(line: str) -> None:
    text, passage, amount, currency = line.split("|")
    found = [(text[m.start : m.end], m.amount, m.currency) for m in find_money(text)]
    assert found == [(passage, float(amount), currency)]


@pytest.mark.parametrize("text", NONE.strip().splitlines())
def test_leaves_other_numbers_alone(text: str) -> None:
    assert find_money(text) == []


def test_a_span_of_amounts_keeps_its_far_end() -> None:
    (found,) = find_money("It paid $5-7 million.")
    assert (found.amount, found.upper) == (5_000_000, 7_000_000)


def test_every_currency_is_found_by_its_code() -> None:
    codes = sorted(currencies().codes)
    assert len(codes) > 140
    for code in codes:
        if code.isalpha() and code.isupper():
            assert [m.currency for m in find_money(f"They paid 1,500 {code} for it.")] == [code]


@given(st.text(max_size=200))
def test_any_text_gives_spans_inside_it(text: str) -> None:
    last = 0
    for found in find_money(text):
        assert last <= found.start < found.end <= len(text)
        assert found.amount >= 0
        last = found.end


@pytest.mark.parametrize(
    "text", ["300,000 crowns", "300.000 Kronen", "5 million pesos", "200 dinars", "9 million riyals"]
)
def test_no_country_is_guessed_for_a_name_that_several_share(text: str) -> None:
    assert [span.currency for span in find_money(f"It paid {text} in spring.")] == ["XXX"]


def test_a_country_beside_it_tells_which() -> None:
    said = "It paid 900 Czech crowns, 800 Danish crowns and 700 Mexican pesos."
    assert [span.currency for span in find_money(said)] == ["CZK", "DKK", "MXN"]
    assert not find_money("a XXX 500 label")
