"""What words to a question about a cohort led to."""

from dataclasses import dataclass

from bot.services.cohorts import joining
from bot.services.cohorts.cohort_making import Made
from bot.services.cohorts.links import Opened
from bot.services.cohorts.membership import Placed


@dataclass(frozen=True, kw_only=True)
class AboutCohort:
    outcome: joining.Step | Opened | Made | Placed
