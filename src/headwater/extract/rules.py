"""The built-in reader by rules: name grammar, shallow clauses, relation patterns; no model, no download."""

from __future__ import annotations

from headwater.extract.reader import Extraction, Watch, unwatched
from headwater.extract.reading import Reading
from headwater.model import DocumentText

VERSION = "1"


class Rules:
    """Reads by rules alone; stateless, so that one instance serves any number of documents."""

    @property
    def name(self) -> str:
        """Name and version, as in every claim."""
        return f"rules/{VERSION}"

    def extract(self, document: DocumentText, watch: Watch = unwatched) -> Extraction:
        """Mentions and claims of a document, in order of the text."""
        if not document.text.strip():
            return Extraction()
        return Reading(document, self.name).extraction(watch)
