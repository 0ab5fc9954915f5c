"""Latin spellings of names in other scripts."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.resolve.romanisation import Fit, fits


@pytest.mark.parametrize("surname", ["Shcherbakov", "Schtscherbakow", "Chtcherbakov", "Szczerbakow", "Ščerbakov"])
def test_a_surname_by_five_habits(surname: str) -> None:
    assert fits(f"Yuri {surname}", "Юрий Щербаков", any_order=True) is Fit.WHOLE


@pytest.mark.parametrize(
    ("latin", "original"),
    [
        ("Ksenija Kusnezowa", "Ксения Кузнецова"),
        ("Maxim Gorki", "Максим Горький"),
        ("Alexander Volin", "Александр Волин"),
        ("Aleksei Smirnoff", "Алексей Смирнов"),
        ("Volodymyr Bondarenko", "Володимир Бондаренко"),
        ("Giorgi Beridze", "გიორგი ბერიძე"),
        ("Nikos Stavrou", "Νίκος Σταύρου"),
        ("Beridze Giorgi", "გიორგი ბერიძე"),
    ],
)
def test_spellings_that_fit(latin: str, original: str) -> None:
    assert fits(latin, original, any_order=True) is fits(original, latin, any_order=True) is Fit.WHOLE


@pytest.mark.parametrize(
    ("latin", "original"),
    [("Ahmad Mansour", "أحمد منصور"), ("Yitzhak Levi", "יצחק לוי"), ("Jurij Zirov", "Юрий Жиров")],
)
def test_consonants_alone(latin: str, original: str) -> None:
    assert fits(latin, original, any_order=True) is Fit.CONSONANTS


@pytest.mark.parametrize(
    ("latin", "original"),
    [
        ("Olga Petrova", "Ольга Петренко"),
        ("Mikhail Zhukovin", "Михаил Жуков"),
        ("Valentin Markov", "Валентина Маркова"),
        ("Anna Berg", "Anna Berg"),
        ("Волин", "Волин"),
        ("Anna", "Анна Берг"),
        ("Mahmoud Mansour", "أحمد منصور"),
        ("", "Анна"),
    ],
)
def test_spellings_that_do_not(latin: str, original: str) -> None:
    assert fits(latin, original, any_order=True) is Fit.NONE


def test_order_counts_where_it_is_said_to() -> None:
    assert fits("Bereg Fond", "Фонд Берег", any_order=False) is Fit.NONE


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_text_is_taken(left: str, right: str) -> None:
    assert fits(left, right, any_order=True) in Fit


def test_letters_that_may_all_be_left_out_take_no_time() -> None:
    started = time.process_time()
    for n in range(30):
        fits("a" * (n + 9) + "x", "ا" * 39 + chr(1570 + n % 3), any_order=True)
    assert time.process_time() - started < 1
