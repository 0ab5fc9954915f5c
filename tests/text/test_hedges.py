"""Negation, denial, no-knowledge, doubt and hearsay around a predicate."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.model import Hedge, Polarity, Stance
from headwater.text.hedges import judge

# language | sentence with the predicate in [brackets] | polarity | hedge | stance
CASES = """
en|The bank [funded] the group.|affirmed|none|asserts
en|The bank did not [fund] the group.|negated|none|denies
en|The bank didn’t [fund] the group.|negated|none|denies
en|The bank never [funded] the group.|negated|none|denies
en|The bank has not ever [paid] the group.|negated|none|denies
en|He is no longer [chairman] of it.|negated|none|denies
en|No one [funded] the group.|negated|none|denies
en|No money was [sent] to the group.|negated|none|denies
en|The group [received] no money.|negated|none|denies
en|The group [received] nothing from the state.|negated|none|denies
en|Neither bank [paid] it.|negated|none|denies
en|It refused to [fund] the group.|negated|none|denies
en|There is no evidence that the bank [paid] the group.|negated|none|denies
en|Berg denies that the bank [paid] the group.|negated|none|denies
en|Berg denied [receiving] money.|negated|none|denies
en|Berg rejected claims that she [received] money.|negated|uncertain|denies
en|Contrary to reports, the bank [paid] nothing.|negated|none|denies
en|The claim that the bank [paid] it is false.|negated|uncertain|denies
en|Berg denied that she did not [pay].|affirmed|none|asserts
en|Not only did the bank [fund] the group, it led it.|affirmed|none|asserts
en|He [opened] an office but did not register it.|affirmed|none|asserts
en|The group, which did not register, [received] a grant.|affirmed|none|asserts
en|She did not speak, and she [left] early.|affirmed|none|asserts
en|The audit found no record that the bank [paid].|negated|none|searched-not-found
en|Reporters found no evidence that the bank [paid].|negated|none|searched-not-found
en|It is unclear who [owns] the building.|affirmed|uncertain|no-knowledge
en|He was unclear on who [owns] the building.|affirmed|uncertain|no-knowledge
en|Who [owns] the building is unclear.|affirmed|uncertain|no-knowledge
en|Whether the state [paid] remains unknown.|affirmed|uncertain|no-knowledge
en|He says he doesn’t know if it is [owned] by the state.|affirmed|uncertain|no-knowledge
en|It is currently unclear to what extent the state has [aided] the group.|affirmed|uncertain|no-knowledge
en|No one knows who [paid] for it.|affirmed|uncertain|no-knowledge
en|It remains to be seen whether it [paid].|affirmed|uncertain|no-knowledge
en|It could not be independently verified that it [paid].|affirmed|uncertain|no-knowledge
en|The bank may have [funded] the group.|affirmed|uncertain|asserts
en|The bank might [fund] the group.|affirmed|uncertain|asserts
en|The state could be [directing] it.|affirmed|uncertain|asserts
en|The bank allegedly [funded] the group.|affirmed|uncertain|asserts
en|The bank is suspected of [funding] it.|affirmed|uncertain|asserts
en|The bank appears to have [funded] it.|affirmed|uncertain|asserts
en|The bank is believed to have [funded] it.|affirmed|uncertain|asserts
en|If the bank [funded] it, it broke the law.|affirmed|uncertain|asserts
en|Did the bank [fund] the group?|affirmed|uncertain|asserts
en|The group plans to [open] an office.|affirmed|uncertain|asserts
en|He hopes to [court] the state.|affirmed|uncertain|asserts
en|The group will [hold] a rally.|affirmed|uncertain|asserts
en|The bank probably [funded] it.|affirmed|uncertain|asserts
en|Prosecutors accused her of [taking] money.|affirmed|uncertain|asserts
en|She was charged with [laundering] the money.|affirmed|uncertain|asserts
en|The bank reportedly [funded] the group.|affirmed|reported|asserts
en|The bank is said to have [funded] it.|affirmed|reported|asserts
en|According to the Post, the bank [funded] it.|affirmed|reported|asserts
en|The bank [funded] it, according to the Post.|affirmed|reported|asserts
en|The Post said that the bank [funded] it.|affirmed|reported|asserts
en|The bank may not have [funded] it.|negated|uncertain|denies
en|In May 2016 she [attended] the forum.|affirmed|none|asserts
ru|Банк [финансировал] движение.|affirmed|none|asserts
ru|Банк не [финансировал] движение.|negated|none|denies
ru|Никто не [финансировал] движение.|negated|none|denies
ru|Берг отрицает, что банк [платил].|negated|none|denies
ru|Нет доказательств того, что банк [платил].|negated|none|denies
ru|Неизвестно, кто [владеет] зданием.|affirmed|uncertain|no-knowledge
ru|Неясно, [платил] ли банк.|affirmed|uncertain|no-knowledge
ru|По сообщениям СМИ, банк [платил].|affirmed|reported|asserts
ru|Банк якобы [платил] движению.|affirmed|uncertain|asserts
ru|Возможно, банк [платил] движению.|affirmed|uncertain|asserts
uk|Банк не [фінансував] рух.|negated|none|denies
uk|Ніхто не [фінансував] рух.|negated|none|denies
uk|Невідомо, хто [володіє] будівлею.|affirmed|uncertain|no-knowledge
uk|Банк нібито [платив] руху.|affirmed|uncertain|asserts
uk|Берг заперечує, що банк [платив].|negated|none|denies
pl|Bank nie [finansował] ruchu.|negated|none|denies
pl|Nie wiadomo, kto jest [właścicielem] budynku.|affirmed|uncertain|no-knowledge
pl|Bank rzekomo [finansował] ruch.|affirmed|uncertain|asserts
pl|Berg zaprzecza, że bank [płacił].|negated|none|denies
pl|Według gazety bank [płacił].|affirmed|reported|asserts
de|Die Bank hat die Bewegung nicht [finanziert].|negated|none|denies
de|Die Bank [zahlte] kein Geld.|negated|none|denies
de|Es ist unklar, wem das Haus [gehört].|affirmed|uncertain|no-knowledge
de|Die Bank hat angeblich [gezahlt].|affirmed|uncertain|asserts
de|Laut Zeitung hat die Bank [gezahlt].|affirmed|reported|asserts
de|Berg bestreitet, dass die Bank [zahlte].|negated|none|denies
es|El banco no [financió] el movimiento.|negated|none|denies
es|Nadie [financió] el movimiento.|negated|none|denies
es|No está claro quién [financió] el movimiento.|affirmed|uncertain|no-knowledge
es|El banco presuntamente [financió] el movimiento.|affirmed|uncertain|asserts
es|Según el diario, el banco [pagó].|affirmed|reported|asserts
fr|La banque n’a pas [financé] le mouvement.|negated|none|denies
fr|On ignore qui [possède] le bâtiment.|affirmed|uncertain|no-knowledge
fr|La banque aurait [financé] le mouvement.|affirmed|uncertain|asserts
fr|Selon le journal, la banque a [payé].|affirmed|reported|asserts
fr|Berg nie que la banque a [payé].|negated|none|denies
"""


@pytest.mark.parametrize("line", CASES.strip().splitlines())
def test_judges(line: str) -> None:
    language, marked, polarity, hedge, stance = line.split("|")
    start, end = marked.index("["), marked.index("]") - 1
    found = judge(marked.replace("[", "").replace("]", ""), start, end, language)
    assert (found.polarity, found.hedge, found.stance) == (Polarity(polarity), Hedge(hedge), Stance(stance)), found.why


@pytest.mark.parametrize(
    ("sentence", "predicate", "alleged"),
    [
        ("The bank allegedly funded it.", "funded", True),
        ("She was charged with fraud for funding it.", "funding", True),
        ("The bank probably funded it.", "funded", False),
        ("Обвиняется в том, что финансировал.", "финансировал", True),
    ],
)
def test_a_charge_is_told_from_a_doubt(sentence: str, predicate: str, alleged: bool) -> None:
    start = sentence.index(predicate)
    assert judge(sentence, start, start + len(predicate)).alleged is alleged


@given(st.text(max_size=120), st.integers(0, 120), st.integers(0, 120), st.sampled_from(["", "en", "ru", "xx"]))
def test_any_span_of_any_text_is_judged(text: str, one: int, two: int, language: str) -> None:
    start, end = sorted((min(one, len(text)), min(two, len(text))))
    found = judge(text, start, end, language)
    assert all(word in text or word == "?" for word in found.why)


def test_a_word_inside_a_name_is_no_cue() -> None:
    text = "The United States charged Anna Berg with fraud."
    start = text.index("charged")
    assert judge(text, start, start + 7, "en").hedge is Hedge.NONE
