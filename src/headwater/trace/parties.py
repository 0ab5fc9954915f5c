"""Which entity a sponsor or a movement of the question is: by declared names, then by any name on file."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from headwater.model import CaseFile, Entity


@dataclass(frozen=True, slots=True)
class Party:
    """A name of the question and the entity it stands for; the entity is empty where none is on file."""

    name: str
    entity: str
    note: str = ""


def parties(names: Iterable[str], role: str, entities: Sequence[Entity], casefile: CaseFile) -> tuple[Party, ...]:
    """Match each name; ``note`` says in a sentence where that failed or was ambiguous. ``role`` is for the note."""
    by_name: dict[str, list[Entity]] = {}
    for entity in entities:
        for name in {key(name) for name in (entity.caption, *entity.names)}:
            by_name.setdefault(name, []).append(entity)
    return tuple(_party(name, role, by_name, casefile) for name in dict.fromkeys(names))


def key(name: str) -> str:
    """A name as it is compared: compatibility form, no case, single spaces."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


def _party(name: str, role: str, by_name: dict[str, list[Entity]], casefile: CaseFile) -> Party:
    spellings = [key(name)]
    for declared in casefile.entities:
        own = [key(declared.name), *(key(alias) for alias in declared.aliases)]
        if spellings[0] in own:
            spellings += own
    for spelling in dict.fromkeys(spellings):
        found = sorted(by_name.get(spelling, ()), key=_preference)
        if found:
            return Party(name, found[0].id, _ambiguous(name, found))
    unknown = f"No entity on file is called “{name}”, which case.toml names as a {role}"
    return Party(name, "", f"{unknown}: add a document that names it, or an alias.")


def _preference(entity: Entity) -> tuple[bool, bool, str]:
    """Declared before found, those who act before places and things."""
    return (not entity.declared, not entity.schema.acts, entity.id)


def _ambiguous(name: str, found: Sequence[Entity]) -> str:
    rivals = [one for one in found if _preference(one)[:2] == _preference(found[0])[:2]]
    if len(rivals) < 2:
        return ""
    return (
        f"{len(rivals)} entities are called “{name}”; the answer is about {rivals[0].id}: "
        "declare the name in case.toml or judge which are the same."
    )
