import math

from hypothesis import given
from tests.trace.samples import MOVEMENT, SPONSOR, graphs, walks

from headwater.model import Channel, Link
from headwater.trace import chains
from headwater.trace.network import build

NAMES = ("F", "R", "lo", "hi", "C")


def solve(links: list[Link], channel: Channel) -> chains.Answer:
    return chains.answer(chains.ground(build(links), channel, SPONSOR, MOVEMENT))


@given(graphs())
def test_best_chains_agree_with_trying_them_all(links: list[Link]) -> None:
    for channel in (Channel.MONEY, Channel.DIRECTION, Channel.EVENT):
        every = list(walks(links, channel))
        found = solve(links, channel)
        assert found.assessed == bool(every)
        assert found.exact
        for name in NAMES:
            best = max((math.prod(getattr(one.readings, name) for one in path) for path in every), default=0.0)
            assert math.isclose(getattr(found.readings, name), best, abs_tol=1e-12)
