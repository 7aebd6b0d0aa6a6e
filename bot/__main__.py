"""The command line: `python -m bot`."""

import click

from bot import __version__
from bot.commands.lazy import LazyGroup

CHECKED_OUT, INSTALLED = "python -m bot", "peer-practice"

# The module of each command.
COMMANDS = {
    "run": "run",
    "sandbox": "sandbox",
    "content": "content",
    "reports": "reports",
    "db": "database",
    "handout": "handout",
    "doctor": "doctor",
    "stats": "stats",
    "failed": "failed",
    "people": "people",
    "close-down": "close_down",
}


class Program(LazyGroup):
    """Where the wheel is installed, what to do next is said with the name that it has there."""

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except click.ClickException as error:
            if ctx.info_name != INSTALLED or isinstance(error, click.UsageError):
                raise
            raise click.ClickException(error.message.replace(CHECKED_OUT, INSTALLED)) from None


@click.group(cls=Program, at=COMMANDS, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="peer-practice")
def main() -> None:
    """Peer Practice: a Telegram bot to practice the 12 core values of peer support.

    Settings come from the environment; docs/operators.md lists them.
    """


if __name__ == "__main__":
    main(prog_name=CHECKED_OUT)
