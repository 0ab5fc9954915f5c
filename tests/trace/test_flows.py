from dataclasses import replace

from tests.trace.samples import item, link

from headwater.model import Relation, Stance
from headwater.trace import flows


def test_money_is_counted_once_and_by_currency() -> None:
    grant = replace(link("e-0", Relation.FUNDS, "e-2", id="l-1", amount=3.5e6), currency="RUB")
    other = replace(link("e-0", Relation.FUNDS, "e-2", id="l-2", amount=500.0), currency="USD")
    untold = link("e-2", Relation.FUNDS, "e-1", id="l-3")
    denied = replace(link("e-0", Relation.FUNDS, "e-1", item(stance=Stance.DENIES), id="l-4"), amount=9.0)
    found = {(one.entity, one.currency): one for one in flows([grant, grant, other, untold, denied])}
    assert found["e-2", "RUB"].received == 3.5e6
    assert found["e-0", "RUB"].paid == 3.5e6
    assert found["e-2", "USD"].received == 500.0
    assert found["e-1", ""].unstated == 1
    assert ("e-0", "") not in found
