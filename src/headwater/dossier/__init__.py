"""The dossier: findings become sentences with passages, figures and tables, and these become files."""

from headwater.dossier.compose import compose
from headwater.dossier.findings import Change, DossierInput, Explanation, Findings, Run
from headwater.dossier.linter import Problem, lint
from headwater.dossier.tree import Dossier
from headwater.dossier.write import FORMATS, write

__all__ = [
    "FORMATS",
    "Change",
    "Dossier",
    "DossierInput",
    "Explanation",
    "Findings",
    "Problem",
    "Run",
    "compose",
    "lint",
    "write",
]
