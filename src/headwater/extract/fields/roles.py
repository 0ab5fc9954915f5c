"""Positions in a field: "Chairman, Prosvet Foundation", "Director of X; Member of Y"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from headwater.extract.fields.names import titled
from headwater.extract.lexicon.english_roles import REVERSED, ROLE_NOUNS
from headwater.model import Relation, Schema
from headwater.text.names import NameSpan, find_names

_PART = re.compile(r"[^;\n]+")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_BEHIND = re.compile(
    r"\s*(?:[,–—(-]|(?:at|of|for|in|to|within)(?: the)?|with|bei|der|des|von|de|del|de la|du)\s+|\s*\("
)
_FOREIGN = {
    Relation.CHAIRS: "vorsitzender vorsitzende presidente presidenta président présidente przewodniczący "
    "przewodnicząca председатель голова",
    Relation.LEADS: "direktor direktorin leiter leiterin geschäftsführer geschäftsführerin director directora "
    "directeur directrice gérant chefredakteur chefredakteurin redactor redactora dyrektor prezes редактор "
    "директор руководитель глава президент лидер керівник президент editor editor-in-chief minister general "
    "rector dean mayor",
    Relation.REPRESENTS: "sprecher sprecherin portavoz porte-parole rzecznik rzeczniczka представитель речник",
    Relation.MEMBER_OF: "mitglied abgeordneter miembro diputado membre député członek członkini член депутат officer "
    "colonel lieutenant agent deputy trustee partner",
    Relation.EMPLOYS: "mitarbeiter mitarbeiterin empleado empleada employé employée pracownik сотрудник сотрудница "
    "journalist reporter consultant clerk engineer accountant presenter host columnist lecturer professor",
    Relation.FOUNDED: "gründer gründerin fundador fundadora fondateur fondatrice założyciel основатель засновник",
    Relation.OWNS: "inhaber inhaberin eigentümer propietario propietaria propriétaire właściciel владелец власник",
}  # fmt: skip
_ROLES = {word: relation for relation, words in _FOREIGN.items() for word in words.split()} | dict(ROLE_NOUNS)
_FAMILY = frozenset({"role", "owns"})


def positions(text: str, start: int, end: int) -> Iterator[tuple[Relation, NameSpan, str, bool]]:
    """Relation, body, the words of the role, and whether its bearer is the subject."""
    for part in _PART.finditer(text, start, end):
        body = _body(text, part.start(), part.end())
        if body is None:
            continue
        role_ = text[part.start() : body.start]
        relation = _relation(role_)
        if relation is not None and relation.family.value in _FAMILY:
            value = " ".join(_BEHIND.sub(" ", f"{role_} ").split()).strip(" ,–-")
            yield relation, body, value, relation not in REVERSED


_UNDER = frozenset(["deputy", "assistant", "acting", "vice", "general"])


def _relation(words: str) -> Relation | None:
    """Relation of the first role among words; a deputy director is a director of sorts."""
    found = [word.lower() for word in _WORD.findall(words) if word.lower() in _ROLES]
    plain = [word for word in found if word not in _UNDER] or found
    return _ROLES[plain[0]] if plain else None


def role(words: str) -> Relation | None:
    """The relation of the first role among words; None where they name none that a person has in a body."""
    found = _relation(words)
    return found if found is not None and found.family.value == "role" and found not in REVERSED else None


def _body(text: str, start: int, end: int) -> NameSpan | None:
    """The body behind the role: the rest of the part where it is one name, else the first body named in it."""
    for match in _BEHIND.finditer(text, start, end):
        whole = titled(text, match.end(), end)
        if whole is not None and whole.schema not in (Schema.ADDRESS, Schema.DOCUMENT):
            return whole if whole.schema is not Schema.PERSON else None
    for name in find_names(text[start:end]):
        if name.start and name.schema in (Schema.ORGANIZATION, Schema.COMPANY, Schema.PUBLIC_BODY):
            return NameSpan(name.start + start, name.end + start, name.name, name.schema, name.title)
    return None
