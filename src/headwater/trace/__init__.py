"""Links → chains by channel, assessments, and the questions that would settle most (METHOD §3–5). Pure."""

from headwater.trace.compare import Change, State, changes
from headwater.trace.flows import flows
from headwater.trace.hypotheses import Explanation
from headwater.trace.search import LIMITS, Limits
from headwater.trace.tracing import Tracing, trace

__all__ = ["LIMITS", "Change", "Explanation", "Limits", "State", "Tracing", "changes", "flows", "trace"]
