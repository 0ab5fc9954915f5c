"""Who is who: the verbs of a case that are about pairs of entities and about lists."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from headwater.case.readings import Progress
from headwater.model import Judgement, Verdict
from headwater.store.folder import CaseFolder

if TYPE_CHECKING:
    from headwater.case.aliases import TakenAliases
    from headwater.case.derived import Decided
    from headwater.case.lines import Imported
    from headwater.case.lists import Taken


def _silent(_stage: str, _done: int, _total: int) -> None:
    """Progress that goes nowhere."""


class WhoIsWho:
    """Part of `headwater.case.Case`; the folder and what was decided are the case's."""

    folder: CaseFolder

    @property
    def decided(self) -> Decided:
        """What persons put in."""
        raise NotImplementedError

    def judge(self, verdict: Verdict, target: str, *, who: str, **more: Any) -> Judgement:
        """Record what a person decided."""
        raise NotImplementedError

    def identity_pairs(self, limit: int = 100, *, compared: bool = False) -> Iterator[dict[str, Any]]:
        """Pairs of entities that may be one, rarest names first, with what agrees and what conflicts.

        Args:
            compared: score with the matcher (about ten seconds to load) instead of by quick likeness.
        """
        from headwater.case.identities import pair_rows

        return pair_rows(self.folder.open(), self.decided, limit, compared=compared)

    def identity_pair(self, left: str, right: str) -> dict[str, Any]:
        """One such pair in full, scored by the matcher."""
        from headwater.case.identities import pair_row

        return pair_row(self.folder.open(), left, right)

    def judge_pair(self, verdict: Verdict, left: str, right: str, *, who: str, **more: Any) -> Judgement:
        """Record that two entities are the same, different, or that one cannot tell; ``undo`` takes it back.

        Raises:
            UsageError: another verdict, or one thing twice.
        """
        from headwater.case.identities import check_pair

        check_pair(verdict, left, right)
        return self.judge(verdict, left, who=who, other=right, **more)

    def identity_judgements(self) -> Iterator[dict[str, Any]]:
        """What stands of the judgements on pairs, latest first."""
        from headwater.case.identities import judged_rows

        return judged_rows(self.folder.open(), self.decided)

    def take_list(self, path: Path | str, name: str = "") -> Taken:
        """Take in a list of parties (FollowTheMoney entities, one a line) to cross-reference the case against."""
        from headwater.case.lists import take_list

        return take_list(self.folder.open(), Path(path), name)

    def take_list_data(self, data: bytes, path: str, name: str = "") -> Taken:
        """The same for a list that was handed over as bytes."""
        from headwater.case.lists import take_list_data

        return take_list_data(self.folder.open(), data, path, name)

    def lists(self) -> list[dict[str, Any]]:
        """Lists that were taken in, with how many parties each holds."""
        from headwater.case.lists import list_rows

        return list_rows(self.folder.open())

    def lists_stale(self) -> bool:
        """True where lists, or names of the case, changed since the last cross-reference."""
        from headwater.case.lists import stale

        return stale(self.folder.open())

    def cross_reference(self, progress: Progress | None = None) -> int:
        """Look the parties of the case up in its lists; the number of hits, each unchecked until a person judges it."""
        from headwater.case.lists import cross_reference

        return cross_reference(self.folder.open(), progress or _silent)

    def hits(self) -> Iterator[dict[str, Any]]:
        """Listed parties that entities may be, with why, and who checked them.

        Judge one with ``judge_pair(verdict, hit["entity"], f"{hit['list']}:{hit['entry']}", who=…)``.
        """
        from headwater.case.lists import hit_rows

        return hit_rows(self.folder.open(), self.decided)

    def export_judgements(self) -> Iterator[str]:
        """Judgements on pairs that stand, as lines of nomenklatura's resolver."""
        from headwater.case.lines import lines

        return lines(self.decided)

    def import_judgements(self, path: Path | str, *, who: str) -> Imported:
        """Take judgements in from such lines; those that name nobody are ``who``'s, broken ones are named."""
        from headwater.case.lines import take_lines

        return take_lines(self.folder.open(), Path(path), who)

    def take_aliases(self, path: Path | str) -> TakenAliases:
        """Take in a CSV file of names that mean one thing, a row each: ``name,alias,alias…``."""
        from headwater.case.aliases import take_aliases

        return take_aliases(self.folder.open(), Path(path))

    def take_alias_data(self, data: bytes, path: str) -> TakenAliases:
        """The same for a file that was handed over as bytes."""
        from headwater.case.aliases import take_alias_data

        return take_alias_data(self.folder.open(), data, path)

    def aliases(self) -> tuple[str, TakenAliases] | None:
        """The alias file that stands, with its name; None where there is none."""
        from headwater.case.aliases import aliases_of

        return aliases_of(self.folder.open())
