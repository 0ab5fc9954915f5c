"""Exports that name nobody who has no public role: pseudonyms in every noun before a sentence is written."""

from headwater.dossier.redaction.profile import BUILT_IN, DEFAULT, Profile, load
from headwater.dossier.redaction.redact import Redacted, redact

__all__ = ["BUILT_IN", "DEFAULT", "Profile", "Redacted", "load", "redact"]
