"""The command line: `python -m bot`."""

import click

from bot import __version__
from bot.commands.content import content
from bot.commands.database import db
from bot.commands.handout import handout
from bot.commands.reports import reports
from bot.commands.run import run
from bot.commands.sandbox import sandbox


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="peer-practice")
def main() -> None:
    """Peer Practice: a Telegram bot to practice the 12 core values of peer support.

    Settings come from the environment; docs/operators.md lists them.
    """


main.add_command(run)
main.add_command(sandbox)
main.add_command(content)
main.add_command(reports)
main.add_command(db)
main.add_command(handout)

if __name__ == "__main__":
    main(prog_name="python -m bot")
