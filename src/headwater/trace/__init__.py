"""Links → chains by channel, assessments, and the questions that would settle most (METHOD §3–5). Pure."""

from headwater.trace.search import LIMITS, Limits
from headwater.trace.tracing import Tracing, trace

__all__ = ["LIMITS", "Limits", "Tracing", "trace"]
