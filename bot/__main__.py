"""The command line: `python -m bot`."""

import click

from bot import __version__
from bot.commands.close_down import close_down
from bot.commands.content import content
from bot.commands.database import db
from bot.commands.doctor import doctor
from bot.commands.failed import failed
from bot.commands.handout import handout
from bot.commands.learning import learn_pairs, learn_sources
from bot.commands.library_report import report
from bot.commands.people import people
from bot.commands.reports import reports
from bot.commands.run import run
from bot.commands.sandbox import sandbox
from bot.commands.stats import stats

CHECKED_OUT, INSTALLED = "python -m bot", "peer-practice"


class Program(click.Group):
    """Where the wheel is installed, what to do next is said with the name that it has there."""

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except click.ClickException as error:
            if ctx.info_name != INSTALLED or isinstance(error, click.UsageError):
                raise
            raise click.ClickException(error.message.replace(CHECKED_OUT, INSTALLED)) from None


@click.group(cls=Program, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="peer-practice")
def main() -> None:
    """Peer Practice: a Telegram bot to practice the 12 core values of peer support.

    Settings come from the environment; docs/operators.md lists them.
    """


content.add_command(learn_pairs)
content.add_command(learn_sources)
content.add_command(report)
main.add_command(run)
main.add_command(sandbox)
main.add_command(content)
main.add_command(reports)
main.add_command(db)
main.add_command(handout)
main.add_command(doctor)
main.add_command(stats)
main.add_command(failed)
main.add_command(people)
main.add_command(close_down)

if __name__ == "__main__":
    main(prog_name=CHECKED_OUT)
