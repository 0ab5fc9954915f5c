"""Names in Polish and Ukrainian: the same runs, and complements without capitals ("Союз вільних земель")."""

from __future__ import annotations

from headwater.extract.foreign.naming import Names
from headwater.model import Schema
from headwater.text.names import NameSpan
from headwater.text.names_slavic import extent, nominative, person_nominative


class SlavicNames(Names):
    """Names of a sentence in a language with cases."""

    def reach(self, at: int) -> int:
        """Index after the run, lower-case complements included."""
        low = self.word(at).lower()
        if self.look.role(low) or self.look.trade(low) or self.look.small(low):
            return super().reach(at)
        if self.first(at) and not self.look.kind(low):
            return super().reach(at)
        return max(super().reach(at), extent(self.words, at, self.lists))

    def read(self, at: int, stop: int) -> list[NameSpan]:
        """What a run names; "Дзюби Остап Мельник" behind a role is two people."""
        first, _, title = self.bare(at, stop)
        if (
            title
            and stop - first > 2
            and not self.given(first)
            and self.given(first + 1)
            and not self.look.kind(self.word(first).lower())
        ):
            return [*super().read(first, first + 1), *super().read(first + 1, stop)]
        return super().read(at, stop)

    def span(self, at: int, stop: int, schema: Schema, title: str = "", name: str = "") -> NameSpan:
        """The name over these tokens, in the nominative where that is regular."""
        found = super().span(at, stop, schema, title, name)
        plain = person_nominative(found.name, self.lists) if schema is Schema.PERSON else nominative(found.name)
        return NameSpan(found.start, found.end, plain, schema, title)
