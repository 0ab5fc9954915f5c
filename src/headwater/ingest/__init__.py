"""Bytes → ``Document`` and one normalised text with offsets; one reader per kind, in a sandboxed worker."""

from headwater.ingest.intake import Intake, Part
from headwater.ingest.limits import Limits
from headwater.ingest.reading import read

__all__ = ["Intake", "Limits", "Part", "read"]
