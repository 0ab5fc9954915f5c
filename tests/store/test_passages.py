from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from headwater.store.passages import expression, printable


def test_words_and_phrases() -> None:
    assert expression('grant "free coast" 2016') == '"grant" "free coast" "2016"'
    assert expression("«вольный берег» — “x y”") == '"вольный берег" "x y"'
    assert expression("NEAR(a b) OR col:* AND -x ^y") == '"NEAR(a" "b)" "OR" "col:*" "AND" "-x" "^y"'
    assert expression('half "open') == '"half" "open"'
    assert expression(' — "" * ') == ""


@given(st.text())
def test_printable_keeps_places(text: str) -> None:
    assert len(printable(text)) == len(text)
