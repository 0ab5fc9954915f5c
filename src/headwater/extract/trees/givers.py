"""Who gives and who gets: names, descriptions, and phrases for somebody without a name."""

from __future__ import annotations

from collections.abc import Iterable

from headwater.extract.lexicon import cues as c
from headwater.extract.lexicon.grammar import words
from headwater.extract.sentence import End
from headwater.extract.trees.english_goods import GIVERS, SHARES, SUMS, TOOLS, VOID
from headwater.extract.trees.idioms import thing
from headwater.extract.trees.scene import Scene
from headwater.model import Schema
from headwater.text.currencies import UNSAID, currencies
from headwater.text.money import MoneySpan
from headwater.text.numbers import parse_numeral

_BODIES = words("firm company bank trust charity foundation fund club school hospital")
_LEAST = 100  # a bare number below it is no sum
_UNDERTAKINGS = words(
    "campaign account coffers coffer pocket purse treasury upkeep defence defense work activity operation project "
    "budget appeal bid fight lawsuit case election newspaper festival tour record film book office headquarters "
    "rent salary travel trip visit stay board staff debt deficit member leader delegate son daughter wife family"
)
"""What somebody has or does: what is given for it is given to them."""


def givers(scene: Scene, places: Iterable[int]) -> list[End]:
    """Ends of those who may give, each once; nobody of whom it is said that it was not them."""
    return _each(_giver(scene, at) for at in places if not excluded(scene, at))


def takers(scene: Scene, places: Iterable[int], things: bool = False) -> list[End]:
    """Ends of those who may get; with ``things`` a thing that is paid for where nobody gets it."""
    return _each(_taker(scene, at, things) for at in places if not excluded(scene, at))


def excluded(scene: Scene, place: int) -> bool:
    """ "paid not by her but by the League": her not."""
    told = {scene.lemma(child) for child in scene.children(place, "advmod", "cc", "det")}
    return bool(told & {"not", "never"}) and not told & {"only", "just", "merely"}


def _each(found: Iterable[End | None]) -> list[End]:
    ends: dict[tuple[int, int], End] = {}
    for end in found:
        if end is not None:
            ends.setdefault((end.start, end.end), end)
    return list(ends.values())


def _giver(scene: Scene, place: int) -> End | None:
    found = scene.end(place, c.ACTORS, acting=True) or _somebody(scene, place)
    return found or (scene.end(place, c.SITES) if place in scene.names else None)  # "Hotel Miramar gave them rooms"


def _taker(scene: Scene, place: int, things: bool) -> End | None:
    found = scene.end(place, c.SUPPORTED)
    if found is not None and found.how != "phrase":
        return found
    owner = _owner(scene, place)
    if owner is not None:
        return owner
    found = found or _somebody(scene, place)
    return found or (thing(scene, place) if things and payable(scene, place) else None)


def payable(scene: Scene, place: int) -> bool:
    """True for a thing that can be paid for: no time, no sum, no noun of a fixed phrase."""
    lemma = scene.lemma(place)
    return _definite(scene, place) and lemma not in VOID and not is_sum(scene, place)


def _owner(scene: Scene, place: int) -> End | None:
    """Whose undertaking it is: "Berg's campaign", "the account of the League"."""
    if scene.tree.words[place].upos != "NOUN" or place in scene.names:
        return None
    at = list(scene.owners(place))
    if scene.lemma(place) in _UNDERTAKINGS:
        at += [child for child in scene.children(place, "nmod") if scene.clauses.case(child) in ("of", "at")]
        at += [child for child in scene.children(place, "compound") if child in scene.names]
    ends = scene.ends(scene.clauses.joined(at), c.SUPPORTED)
    return next((end for end in ends if end.how != "phrase"), None)


def _somebody(scene: Scene, place: int) -> End | None:
    """A phrase for somebody without a name: "a dentist in Tulcea", "the strikers", "the Bulletin"."""
    word = scene.tree.words[place]
    if place not in scene.names and place > 1 and _titled(scene, place):
        found = thing(scene, place)
        return End(found.text, Schema.ORGANIZATION, found.mention, "phrase", 0.75, found.start, found.end)
    if word.upos != "NOUN" or place in scene.names or scene.lemma(place) not in GIVERS or not _definite(scene, place):
        return None
    found = thing(scene, place)
    schema = Schema.ORGANIZATION if scene.lemma(place) in _BODIES else Schema.LEGAL_ENTITY
    return End(found.text, schema, found.mention, "phrase", 0.72, found.start, found.end)


def _titled(scene: Scene, place: int) -> bool:
    """True for a noun with a capital behind "the": short for a name that the text has told."""
    word = scene.tree.words[place]
    articles = {scene.tree.words[child].text for child in scene.children(place, "det")}
    plain = word.upos in ("NOUN", "PROPN") and word.text[:1].isupper() and word.text[1:].islower()
    return plain and bool(articles & {"the", "The"})


def anybody(scene: Scene, place: int) -> End | None:
    """Whatever stands where only a taker can stand, between a verb of giving and what is given."""
    if not payable(scene, place) or scene.lemma(place) in TOOLS:
        return None
    found = thing(scene, place)
    return End(found.text, Schema.LEGAL_ENTITY, found.mention, "phrase", 0.7, found.start, found.end)


def _definite(scene: Scene, place: int) -> bool:
    """True for a noun with an article, a number or an owner, or in the plural."""
    word = scene.tree.words[place]
    if word.upos != "NOUN":
        return False
    beside = scene.children(place, "det", "nummod", "nmod", "compound", "amod")
    return bool(beside) or word.text.lower().endswith("s")


def is_sum(scene: Scene, place: int) -> bool:
    """True for a sum, a noun for money, a part of one, or a large number that counts nothing."""
    word = scene.tree.words[place]
    if any(money.start < word.end and word.start < money.end for money in scene.sentence.marks.money):
        return True
    lemma = scene.lemma(place)
    if word.text in currencies().codes and scene.tree.words[place + 1 : place + 2]:
        return scene.tree.words[place + 1].upos == "NUM"
    if place in scene.names and (" " in scene.names[place].name or place > 0):
        return False
    if lemma in SUMS or word.text.lower() in SUMS:
        return True
    if lemma in SHARES:
        parts = [ch for ch in scene.children(place, "nmod", "obl") if scene.clauses.case(ch) == "of"]
        return not parts or any(is_sum(scene, part) for part in parts)
    return bare(scene, place) is not None


def bare(scene: Scene, place: int) -> MoneySpan | None:
    """A large number that counts nothing, as a sum whose currency is not said: "gave 300,000 to"."""
    word = scene.tree.words[place]
    if word.upos not in ("NUM", "SYM"):
        return None
    parts = [at for at in (*scene.children(place, "compound", "nummod"), place) if scene.tree.words[at].upos == "NUM"]
    if any(scene.tree.words[at].text.isdigit() and len(scene.tree.words[at].text) == 4 for at in parts):
        return None  # a year
    text = " ".join(scene.tree.words[at].text for at in sorted(parts))
    number, _, scale = text.partition(" ")
    amount = parse_numeral(number, scale)
    if amount is None or amount < _LEAST:
        return None
    return MoneySpan(scene.tree.words[min(parts)].start, word.end, amount, UNSAID)


def counted(scene: Scene, place: int) -> int:
    """Those of whom some are counted: "two of her aides", "a dozen of the activists"."""
    if scene.tree.words[place].upos != "NUM" and scene.lemma(place) not in _COUNTS:
        return place
    below = [child for child in scene.children(place, "nmod") if scene.clauses.case(child) == "of"]
    return counted(scene, below[0]) if below and below[0] != place else place


_COUNTS = words("one dozen score number handful couple group some many most all both each several member")
