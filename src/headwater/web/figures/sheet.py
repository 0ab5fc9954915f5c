"""Colours of a drawing that leaves the page: the light ones, as plain values that every program understands."""

from __future__ import annotations

SHEET = """
svg{background:#fff;font-family:'DejaVu Sans',Arial,sans-serif}
text{fill:#1c1b19;font-size:13px}
.note,.relation{fill:#57544e;font-size:12px}
.relation{font-style:italic}
.plate{fill:#fff;stroke:#85817a;stroke-width:1.2}
.focus .plate{stroke:#1c1b19;stroke-width:2.6}
.way .plate{stroke:#1c1b19;stroke-width:1.8}
.focus .name{font-weight:600}
.paper{fill:#fff}
.hit{fill:none;stroke:none}
.line{fill:none;stroke:#5b5b5b}
.line.w1{stroke-width:1.2}
.line.w2{stroke-width:2}
.line.w3{stroke-width:3}
.line.w4{stroke-width:4}
.line.w5{stroke-width:5}
.line.dashdot{stroke-dasharray:9 3 2 3}
.line.dotted{stroke-dasharray:2 4}
.line.dashed{stroke-dasharray:6 5}
.line.sparse{stroke-dasharray:1 7}
.arrow{fill:#5b5b5b}
.person .shape{fill:#332288}
.body .shape{fill:#0072b2}
.place .shape{fill:#5b5b5b}
.event .shape{fill:#b85c00}
.shape.cross{fill:none;stroke:#6a3d00;stroke-width:2.4}
"""
