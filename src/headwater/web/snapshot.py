"""The tables of one build, read when first asked for and kept while they are current."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from headwater.case.shaping import Captions
from headwater.errors import NotFound
from headwater.model import Assessment, Chain, Document, Entity, OpenQuestion

if TYPE_CHECKING:
    import pyarrow as pa

    from headwater.case.texts import StoredTexts
    from headwater.store.folder import CaseFolder


class Snapshot:
    """What machines derived, of one generation of every stage. Tables are Arrow tables in memory.

    Each raises ``NotFound`` where the case was not built that far.
    """

    def __init__(self, folder: CaseFolder, current: Mapping[str, str]) -> None:
        self._folder = folder
        self.current = dict(current)

    def table(self, stage: str, name: str, columns: list[str] | None = None) -> pa.Table:
        """A table of a stage; chunks joined, so that a part of it is cheap."""
        if stage not in self.current:
            raise NotFound("the case has not been built yet", remedy="press Build on the case page")
        return self._folder.tables.read(stage, name, columns).combine_chunks()

    @cached_property
    def documents(self) -> pa.Table:
        """Documents in capture order."""
        return self.table("ingest", "documents")

    @cached_property
    def claims(self) -> pa.Table:
        """Claims with their entities."""
        return self.table("resolve", "claims")

    @cached_property
    def entities(self) -> pa.Table:
        """Entities."""
        return self.table("resolve", "entities")

    @cached_property
    def memberships(self) -> pa.Table:
        """Why each mention belongs to its entity."""
        return self.table("resolve", "memberships")

    @cached_property
    def mentions(self) -> pa.Table:
        """Mentions: id and words."""
        return self.table("extract", "mentions", ["id", "text", "start_char"])

    @cached_property
    def links(self) -> pa.Table:
        """Links as known on the day of the build."""
        return self.table("weigh", "links")

    @cached_property
    def assessments(self) -> list[Assessment]:
        """Assessments as known on the day of the build."""
        return self._nouns(Assessment, "trace", "assessments")

    @cached_property
    def chains(self) -> list[Chain]:
        """Chains that were named on the day of the build."""
        return self._nouns(Chain, "trace", "chains")

    @cached_property
    def questions(self) -> list[OpenQuestion]:
        """Open questions, most valuable first."""
        return self._nouns(OpenQuestion, "trace", "questions")

    def _nouns(self, noun: type[Any], stage: str, name: str) -> list[Any]:
        from headwater.store.records import from_table

        return from_table(noun, self.table(stage, name))

    @cached_property
    def texts(self) -> StoredTexts:
        """Texts by document."""
        from headwater.case.texts import StoredTexts

        if "ingest" not in self.current:
            raise NotFound("the case has not been built yet", remedy="press Build on the case page")
        return StoredTexts(self._folder)

    @cached_property
    def origins(self) -> dict[str, str]:
        """Document at each root that lies in the case."""
        rows = self.table("weigh", "root_standing", ["root", "document"]).to_pylist()
        return {row["root"]: row["document"] for row in rows if row["document"]}

    def origin_of(self, root: str) -> str:
        """Document at a root; empty where it is not in the case."""
        return self.origins.get(root, "") if "weigh" in self.current else ""

    @cached_property
    def by_document(self) -> dict[str, Document]:
        """Documents by id."""
        from headwater.store.records import from_table

        return {one.id: one for one in from_table(Document, self.documents)}

    @cached_property
    def entity_nouns(self) -> list[Entity]:
        """Entities as nouns, without their mentions."""
        wanted = ("id", "schema", "caption")
        columns = (self.entities.column(name).to_pylist() for name in wanted)
        return [Entity(id, schema, caption, ()) for id, schema, caption in zip(*columns, strict=True)]

    @cached_property
    def captions(self) -> Captions:
        """Caption by entity id."""
        return Captions(self.entity_nouns)

    @cached_property
    def claims_in(self) -> dict[str, int]:
        """Number of claims by document."""
        return self._counts("document")

    def _counts(self, column: str) -> dict[str, int]:
        import pyarrow.compute as pc

        pairs = pc.value_counts(self.claims.column(column)).to_pylist()
        return {pair["values"]: pair["counts"] for pair in pairs}

    @cached_property
    def waiting_order(self) -> list[str]:
        """Ids of all claims that nobody ruled on, surest first, then in reading order."""
        import pyarrow.compute as pc

        return self._in_order(self.claims.filter(pc.equal(self.claims.column("status"), "proposed")))

    @cached_property
    def waiting_place(self) -> dict[str, int]:
        """Place of every claim in that order, those that were ruled on among them."""
        return {id: place for place, id in enumerate(self._in_order(self.claims))}

    def _in_order(self, claims: pa.Table) -> list[str]:
        import pyarrow.compute as pc

        order = [("confidence", "descending"), ("document", "ascending"), ("start_char", "ascending")]
        places = pc.sort_indices(claims, sort_keys=order)
        return claims.column("id").take(places).to_pylist()  # type: ignore[no-any-return]

    @cached_property
    def entities_by_mentions(self) -> pa.Table:
        """Entities, those that the case file names first, then the most mentioned."""
        import pyarrow.compute as pc

        often = pc.list_value_length(self.entities.column("mentions"))
        table = self.entities.append_column("often", often)
        order = [("declared", "descending"), ("often", "descending"), ("id", "ascending")]
        return table.sort_by(order).drop_columns("often")

    @cached_property
    def dated(self) -> pa.Table:
        """Claims that say when, earliest first."""
        import pyarrow.compute as pc

        claims = self.claims.filter(pc.not_equal(self.claims.column("start"), ""))
        return claims.sort_by([("start", "ascending"), ("end", "ascending"), ("id", "ascending")])

    @cached_property
    def links_by_claim(self) -> dict[str, list[str]]:
        """Ids of links by the claims they rest on."""
        found: dict[str, list[str]] = {}
        ids, claims = self.links.column("id").to_pylist(), self.links.column("claims").to_pylist()
        for id, rests in zip(ids, claims, strict=True):
            for claim in rests:
                found.setdefault(claim, []).append(id)
        return found

    @cached_property
    def confidence(self) -> dict[str, float]:
        """Confidence of the reader by claim id."""
        ids, sure = self.claims.column("id").to_pylist(), self.claims.column("confidence").to_pylist()
        return dict(zip(ids, sure, strict=True))

    @cached_property
    def read_by(self) -> dict[str, tuple[str, str]]:
        """Reader and its pattern by claim id."""
        ids, readers, patterns = (self.claims.column(name).to_pylist() for name in ("id", "extractor", "pattern"))
        return dict(zip(ids, zip(readers, patterns, strict=True), strict=True))

    @cached_property
    def entity_ids(self) -> frozenset[str]:
        """Ids of the entities."""
        return frozenset(self.entities.column("id").to_pylist())

    @cached_property
    def document_order(self) -> tuple[list[str], dict[str, int]]:
        """Ids of documents in capture order, and the place of each."""
        ids = self.documents.column("id").to_pylist()
        return ids, {id: place for place, id in enumerate(ids)}

    @cached_property
    def conflicts(self) -> pa.Table:
        """Claims that cannot all hold, as known on the day of the build."""
        return self.table("weigh", "conflicts")
