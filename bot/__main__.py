"""The command line: `python -m bot`."""

import gc
from importlib import import_module

import click

from bot import __version__, commands

CHECKED_OUT, INSTALLED = "python -m bot", "peer-practice"

# Where each command is, and what adds others to it.
COMMANDS = {
    "run": ["run"],
    "sandbox": ["sandbox"],
    "content": ["content", "learning", "library_report"],
    "reports": ["reports"],
    "db": ["database"],
    "handout": ["handout"],
    "doctor": ["doctor"],
    "stats": ["stats"],
    "failed": ["failed"],
    "people": ["people"],
    "close-down": ["close_down"],
}


class Program(click.Group):
    """Reads only the command that is asked for, and where the wheel is installed says what to do next with the name that it has there."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  click asks so
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002  the same
        if cmd_name not in COMMANDS:
            return None
        gc.disable()  # nothing of a program that is being read is rubbish: looking for it takes a fifth of the start
        try:
            module, *_ = [import_module(f"{commands.__name__}.{name}") for name in COMMANDS[cmd_name]]
        finally:
            gc.freeze()
            gc.enable()
        command: click.Command = getattr(module, cmd_name.replace("-", "_"))
        return command

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


if __name__ == "__main__":
    main(prog_name=CHECKED_OUT)
