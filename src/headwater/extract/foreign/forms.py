"""Forms of regular verbs, as patterns."""

from __future__ import annotations


def spanish_ar(stems: str) -> str:
    """Finite forms and infinitive of regular verbs in -ar."""
    return rf"(?:{stems})(?:a|an|ó|aron|aba|aban|ará|arán|aría|arían|ar|ara|ase|ando|e|en|o|amos)"


def spanish_er(stems: str) -> str:
    """Forms of regular verbs in -er and -ir."""
    return rf"(?:{stems})(?:e|en|ió|ieron|ía|ían|erá|irá|ería|iría|erían|irían|er|ir|iera|ieran|iendo|a|an|imos|emos)"


def spanish_ado(stems: str) -> str:
    """Spanish forms."""
    return rf"(?:{stems})ad[oa]s?"


def spanish_ido(stems: str) -> str:
    """Spanish forms."""
    return rf"(?:{stems})id[oa]s?"


def french_er(stems: str) -> str:
    """Finite forms and infinitive of regular verbs in -er."""
    return rf"(?:{stems})(?:e|ent|ait|aient|era|eront|erait|eraient|er|a|èrent|ant|ons)"


def french_e(stems: str) -> str:
    """French forms."""
    return rf"(?:{stems})ée?s?"


def polish_past(stems: str) -> str:
    """Forms of the past in three genders and the plural."""
    return rf"(?:{stems})(?:ł|ła|ło|li|ły)"


def ukrainian_past(stems: str) -> str:
    """Forms of the past in three genders and the plural."""
    return rf"(?:{stems})(?:в|ла|ло|ли)"
