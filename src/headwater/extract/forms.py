"""Legal forms that stand before a name, outside its quotation marks: ООО «Берег» and АО «Берег» are two companies."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from headwater.model import Mention, Schema

_FORM = re.compile(
    r"(?<!\w)(ООО|ОАО|ЗАО|ПАО|АО|НАО|НКО|АНО|ФГУП|ГУП|МУП|ТОО|ТОВ|ПрАТ|ПАТ|АТ|OOO|OAO|ZAO|PAO|AO)\s?[«\"“„'‘]\s?$"
)
_BEFORE = 9  # characters before a name
_BODIES = frozenset({Schema.COMPANY, Schema.ORGANIZATION, Schema.LEGAL_ENTITY, Schema.PUBLIC_BODY})


def with_forms(text: str, mentions: Iterable[Mention]) -> list[Mention]:
    """Mentions of bodies with the form before their name as part of the name to compare by; the span stays."""
    return [_formed(text, mention) for mention in mentions]


def _formed(text: str, mention: Mention) -> Mention:
    if mention.schema not in _BODIES:
        return mention
    before = _FORM.search(text[max(0, mention.start_char - _BEFORE) : mention.start_char])
    if not before or mention.name.split(" ")[0] == before[1]:
        return mention
    return replace(mention, name=f"{before[1]} {mention.name}")
