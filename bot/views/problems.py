"""What the content check found, said to a trainer."""

from bot.views.say import Say, put
from practice.library import Problem


def words(problem: Problem, _: Say) -> str:
    return put("{message} ({mend})", message=problem.message, mend=problem.mend)
