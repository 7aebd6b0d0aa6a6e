"""What each button says back: one small type per button, a line each, by room. `codec` puts them on the wire."""

from bot.callbacks.about import *
from bot.callbacks.account import *
from bot.callbacks.care import *
from bot.callbacks.codec import *
from bot.callbacks.cohorts import *
from bot.callbacks.daily import *
from bot.callbacks.education import *
from bot.callbacks.looking import *
from bot.callbacks.review import *
from bot.callbacks.sameness import *
from bot.callbacks.sending import *
from bot.callbacks.sharing import *
