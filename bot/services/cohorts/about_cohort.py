"""What words to a question about a cohort led to."""

from bot.services.cohorts import joining
from bot.services.cohorts.cohort_making import Made
from bot.services.cohorts.links import Opened
from bot.services.cohorts.membership import Placed
from practice.frozen import Frozen


class AboutCohort(Frozen):
    outcome: joining.Step | Opened | Made | Placed
