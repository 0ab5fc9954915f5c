"""Builders for mentions, claims and case files of invented people."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pytest

from headwater.model import CaseFile, Claim, Judgement, Mention, Question, Relation, Schema, Verdict
from headwater.resolve.resolution import Resolution, resolve


@dataclass
class World:
    """A small case under construction; offsets run on inside each document."""

    mentions: list[Mention] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)
    judgements: list[Judgement] = field(default_factory=list)
    casefile: CaseFile = field(default_factory=lambda: CaseFile("A case", Question("", (), ())))
    _at: dict[str, int] = field(default_factory=dict)

    def say(self, document: str, name: str, schema: Schema = Schema.PERSON, *, gap: int = 10, **more: Any) -> Mention:
        start = self._at.get(document, 0) + gap
        self._at[document] = start + len(name)
        made = Mention(
            Mention.identify(document, start, start + len(name), schema),
            document, start, start + len(name), name, schema, more.pop("key", name), **more,
        )  # fmt: skip
        self.mentions.append(made)
        return made

    def claim(self, relation: Relation, subject: Mention | str, other: Mention | str = "", **more: Any) -> Claim:
        ends: dict[str, Any] = {"subject": "", "object": ""}
        for side, end in (("subject", subject), ("object", other)):
            if isinstance(end, Mention):
                ends |= {side: end.text, f"{side}_mention": end.id, f"{side}_type": end.schema}
                more.setdefault("document", end.document)
            else:
                ends[side] = end
        document = more.pop("document", "d1")
        made = Claim(
            id=Claim.identify(document, len(self.claims), 0, relation, ends["subject"], ends["object"]),
            document=document, relation=relation, quote="", start_char=0, end_char=0,
            **({"confidence": 0.95} | ends | more),
        )  # fmt: skip
        self.claims.append(made)
        return made

    def judge(self, verdict: Verdict, target: str, other: str = "", when: str = "") -> Judgement:
        number = len(self.judgements)
        when = when or f"2026-01-01T00:00:{number:02d}Z"
        made = Judgement(f"j{number}", verdict, target, "Ann Reader", when, other)
        self.judgements.append(made)
        return made

    def resolve(self) -> Resolution:
        return resolve(self.mentions, self.claims, self.casefile, self.judgements)

    def together(self, *mentions: Mention) -> bool:
        home = {member.mention: member.entity for member in self.resolve().memberships}
        return len({home.get(mention.id, mention.id) for mention in mentions}) == 1

    def why(self, mention: Mention) -> str:
        return next(member.why for member in self.resolve().memberships if member.mention == mention.id)


@pytest.fixture
def world() -> World:
    return World()


Build = Callable[[], World]
