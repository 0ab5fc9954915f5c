"""Small cases to weigh, with invented names."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from headwater.model import CaseFile, Claim, Document, Entity, Letter, Question, Relation, Schema, Source, SourceKind
from headwater.weigh import Evidence, Roots

NEWS = Source("Harbour Times", SourceKind.NEWS, Letter.B, publishers=("Harbour Times",))
OTHER = Source("Inland Post", SourceKind.NEWS, Letter.C)
COURT = Source("District Court", SourceKind.COURT, Letter.A)
CHARGE = Source("Public Prosecutor", SourceKind.AUTHORITY, Letter.B)
REGISTER = Source("Company Register", SourceKind.REGISTER, Letter.A)
PARTY = Source("Free Coast Movement", SourceKind.PARTY, Letter.C, parties=("Free Coast Movement",))
SOURCES = (NEWS, OTHER, COURT, CHARGE, REGISTER, PARTY)

FUND = Entity("e-fund", Schema.ORGANIZATION, "Lantern Fund", ("Lantern Fund",))
COAST = Entity("e-coast", Schema.ORGANIZATION, "Free Coast Movement", ("Free Coast Movement",))
BERG = Entity("e-berg", Schema.PERSON, "Anna Berg", ("Anna Berg",))
RALLY = Entity("e-rally", Schema.EVENT, "Harbour Congress", ("Harbour Congress",))
ENTITIES = (FUND, COAST, BERG, RALLY)


def document(id: str, source: Source = NEWS, published: str = "2020-05-01", **more: Any) -> Document:
    return Document(id=id, path=f"{id}.txt", publisher=source.name, published=published, **more)


def claim(id: str, document: str = "d1", relation: Relation = Relation.FUNDS, **more: Any) -> Claim:
    base = Claim(
        id=id,
        document=document,
        relation=relation,
        subject="Lantern Fund",
        object="Free Coast Movement",
        quote=f"quote of {id}",
        start_char=0,
        end_char=10,
        subject_entity=FUND.id,
        object_entity=COAST.id,
        confidence=0.95,
    )
    return replace(base, **more)


def evidence(documents: list[Document], claims: list[Claim], **more: Any) -> Evidence:
    roots = more.pop("roots", Roots())
    judgements = more.pop("judgements", ())
    casefile = CaseFile("A case", Question("q", (), ()), sources=SOURCES, **more)
    return Evidence(documents, claims, ENTITIES, casefile, roots, judgements)
