"""Words by which texts of several languages name papers, authorities and allegations without naming who they are."""

from __future__ import annotations

import re

# Papers that a text can rest on: "court documents say", "laut Anklageschrift", "согласно обвинительному заключению".
_CHARGE = (
    r"indictments?|criminal complaints?|charging documents?|charge sheets?|prosecutors?|sanctions notices?|"
    r"anklage(?:schrift)?|staatsanwaltschaft|"
    r"actes? d['’]accusation|parquet|procureurs?|"
    r"acusaci[oó]n(?: formal)?|escrito de acusaci[oó]n|fiscal[ií]a|"
    r"atto d['’]accusa|procura|aktu? oskarżenia|prokuratur\w*|"
    r"обвинительн\w+ (?:заключени\w+|акт\w*)|прокуратур\w*|следстви\w*|обвинувальн\w+ акт\w*"
)
_COURT = (
    r"court (?:documents?|papers?|filings?|records?)|affidavits?|lawsuits?|"
    r"gerichts(?:dokumente|unterlagen|akten)n?|documents? judiciaires?|documentos? judiciales|"
    r"documenti giudiziari|dokument\w* sądow\w*|судебн\w+ (?:документ\w*|материал\w*)|судов\w+ документ\w*"
)
_PAPER = (
    r"(?:official |public |permit |company |property |land |tax )?(?:records?|registers?|filings?|permits?)|documents?|"
    r"handelsregister\w*|grundbuch\w*|unterlagen|registres?|registros?|rejestr\w*|реестр\w*|документ\w*"
)
_OFFICE = (
    r"(?:justice|treasury|state|interior|foreign|defen[cs]e) (?:department|ministry)|(?:ministry|department) of [\w ]+|"
    r"police|government|authorities|officials|regulators?|attorney general|intelligence (?:services?|agenc(?:y|ies))|"
    r"security services?|grand jury|"
    r"polizei|regierung|behörden|\w*ministerium|gouvernement|minist[èe]re\w*|policía|gobierno|ministerio\w*|"
    r"policja|rząd|ministerstw\w*|полици\w+|правительств\w*|министерств\w*|власт[иь]\w*|поліці\w+|уряд\w*|міністерств\w*"
)
_LEAD = r"(?:(?:the|an?|der|die|das|dem|den|la|le|les|el|los|il|lo) |l['’])?"
_CHARGES = re.compile(rf"(?:{_CHARGE})", re.IGNORECASE)
_COURTS = re.compile(rf"(?:{_COURT})", re.IGNORECASE)
_ANY_PAPER = re.compile(rf"{_LEAD}(?:superseding |federal )?(?:{_CHARGE}|{_COURT}|{_PAPER})", re.IGNORECASE)
_AUTHORITY = re.compile(rf"\b(?:{_CHARGE}|{_COURT}|{_OFFICE})\b", re.IGNORECASE)

CHARGE_WORDS = _CHARGE
COURT_WORDS = _COURT


def is_document_phrase(voice: str) -> bool:
    """True where the voice is a paper or an office by its common name: "court documents", "the indictment"."""
    return bool(voice) and _ANY_PAPER.fullmatch(voice.strip()) is not None


def is_authority_phrase(voice: str) -> bool:
    """True where the voice speaks for an authority by its common name: "prosecutors", "the Justice Department"."""
    return bool(voice) and _AUTHORITY.search(voice) is not None


def is_allegation_phrase(voice: str) -> bool:
    """True where the voice is a charge or a filing: what rests on it rests on an allegation."""
    return bool(voice) and (_CHARGES.search(voice) is not None or _COURTS.search(voice) is not None)
