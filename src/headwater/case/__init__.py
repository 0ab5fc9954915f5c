"""The façade: one method per verb; knows what is stale and why."""

from headwater.case.adding import Added, Given
from headwater.case.building import STAGES, BuildReport, StageRun
from headwater.case.facade import Case, unpack

__all__ = ["STAGES", "Added", "BuildReport", "Case", "Given", "StageRun", "unpack"]
