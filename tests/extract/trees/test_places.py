"""Where somebody lives or was born is a place, whatever its name looks like."""

from headwater.extract import extractor
from headwater.ingest import lines
from headwater.model import Document, DocumentText, Relation, Schema


def test_a_place_of_no_list_is_not_a_person() -> None:
    text = "Anna Berg was born in Sankt Orin.\n\nRAU, Otto. Place of birth: Sankt Orin."
    document = DocumentText(Document("0" * 64, "a.txt", language="en"), text, lines.lay_out(text))
    born = [one for one in extractor("headwater").extract(document).claims if one.relation is Relation.BORN_IN]
    assert len(born) == 2
    assert {(one.object, one.object_type) for one in born} == {("Sankt Orin", Schema.ADDRESS)}
