"""What each button says back: one small type per button, a file per topic. `codec` puts them on the wire."""

from bot.callbacks.codec import *
from bot.callbacks.cohort_courses import *
from bot.callbacks.cohorts import *
from bot.callbacks.courses import *
from bot.callbacks.credits import *
from bot.callbacks.goals import *
from bot.callbacks.joining import *
from bot.callbacks.looking import *
from bot.callbacks.mirrors import *
from bot.callbacks.nudges import *
from bot.callbacks.own_data import *
from bot.callbacks.own_scenarios import *
from bot.callbacks.participation import *
from bot.callbacks.plans import *
from bot.callbacks.practice import *
from bot.callbacks.pushes import *
from bot.callbacks.records import *
from bot.callbacks.sameness import *
from bot.callbacks.self_checks import *
from bot.callbacks.settings import *
from bot.callbacks.sharing import *
from bot.callbacks.starting import *
from bot.callbacks.trainings import *
