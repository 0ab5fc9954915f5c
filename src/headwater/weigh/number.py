"""The Admiralty number of a claim, computed and never entered (NATO AJP-2.1, METHOD §1).

    6  cannot be judged: nobody asserts it with weight, nobody denies it with weight
    5  improbable: disbelief of .5 or more, above belief
    4  doubtful: disbelief of .25 or more, or above belief
    3  possible: one root of trust .4 or more, or only weaker ones
    2  probable: two such roots
    1  confirmed: three such roots or more

A denial of some weight (disbelief of .05 or more) takes 1 to 2, 2 to 3 and 3 to 4.
"""

from __future__ import annotations

from collections.abc import Sequence

from headwater.model import Item, Stance
from headwater.weigh.opinion import CONTESTED, REFUTED, Assessed

_CARRIES = 2 * 0.4 / (1 - 0.4)  # weight of trust .4
_NOTICED = 0.05


def number(items: Sequence[Item], assessed: Assessed) -> int:
    """Admiralty number 1–6 from independent roots and contradiction; ``assessed`` is what the items come to."""
    whole = assessed.opinion
    if whole.b == 0 and whole.d == 0:
        return 6
    if whole.d > whole.b or whole.d >= CONTESTED:
        return 5 if whole.d >= REFUTED and whole.d > whole.b else 4
    if len(items) == 1:
        return 3
    strong = (item for item, heft in zip(items, assessed.hefts, strict=True) if heft >= _CARRIES)
    roots = {item.root for item in strong if item.stance is Stance.ASSERTS}
    step = 1 if whole.d >= _NOTICED else 0
    return 4 - min(max(len(roots), 1), 3) + step
