"""Somebody who is not to be named, and the pseudonym that stands instead."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

PERSON, BODY = "Person", "Body"


@dataclass(frozen=True, slots=True)
class Person:
    """One person (or body, where a profile hides one) with every spelling on file, the usual one first.

    ``documents`` are ids of the documents that name them; ``entities`` of what they were resolved to; ``label`` is
    the pseudonym, the same in every export of the case; ``kind`` is the first word of it.
    """

    names: tuple[str, ...]
    entities: frozenset[str] = frozenset()
    documents: frozenset[str] = frozenset()
    label: str = ""
    kind: str = PERSON


@dataclass(frozen=True, slots=True)
class Hit:
    """Where a text names one of them; ``person`` is a place in the list."""

    start: int
    end: int
    person: int


@dataclass(frozen=True, slots=True)
class Pseudonym:
    """A label and the keys of the names that it stands for: the key that never leaves the case."""

    label: str
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Register:
    """The pseudonyms that a case has given; ``salt`` keeps ids of two cases apart."""

    salt: str = ""
    known: tuple[Pseudonym, ...] = ()

    def give(self, people: Sequence[Person], keys: Iterable[Sequence[str]]) -> tuple[list[Person], list[Pseudonym]]:
        """Label everybody: as before where they had a label, else by the next number.

        Returns:
            The persons with their labels, and the labels that are new or stand for more names than before.
        """
        taken: set[str] = set()
        labels = {one.label for one in self.known}
        made, changed = [], []
        for person, own in zip(people, keys, strict=True):
            before = next((one for one in self.known if one.label not in taken and set(own) & set(one.keys)), None)
            label = before.label if before else _next(person.kind, labels)
            taken.add(label)
            labels.add(label)
            made.append(replace(person, label=label))
            together = tuple(sorted({*own, *(before.keys if before else ())}))
            if not before or together != before.keys:
                changed.append(Pseudonym(label, together))
        return made, changed


def _next(kind: str, labels: set[str]) -> str:
    numbers = [int(one.rsplit(" ", 1)[1]) for one in labels if one.startswith(f"{kind} ")]
    return f"{kind} {max(numbers, default=0) + 1}"
