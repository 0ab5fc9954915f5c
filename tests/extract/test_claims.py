"""What assembling adds to a draft: voices with a name, goods that are more than the unit of a sum."""

from headwater.extract import extractor
from headwater.model import Claim, Document, DocumentText, Relation


def _read(text: str, language: str = "en") -> tuple[Claim, ...]:
    document = DocumentText(Document("0" * 64, "a.txt", language=language, published="2018-06-01"), text)
    return extractor("headwater").extract(document).claims


def test_a_unit_of_money_is_no_gift() -> None:
    (one,) = [c for c in _read("The Vestland Bank transferred 2.1 million rubles to Anna Berg.") if c.amount]
    assert (one.relation, one.amount, one.value) == (Relation.FUNDS, 2_100_000, "")


def test_a_voice_that_names_nobody_is_not_printed() -> None:
    text = "По его словам, Анна Берг возглавляет фонд «Северная гавань»."
    voices = {claim.attribution for claim in _read(text, "ru")}
    assert "его" not in voices
