"""Claims become weighed links: roots, items, opinions, readings, drifts, conflicts (METHOD §1–2, §5–6)."""

from headwater.weigh.links import reweigh, with_items
from headwater.weigh.roots import Roots
from headwater.weigh.weighing import Evidence, Weighing, weigh

__all__ = ["Evidence", "Roots", "Weighing", "reweigh", "weigh", "with_items"]
