"""Groups of commands that load each one when it is used: whoever checks a text need not wait for the whole bot."""

import gc
from collections.abc import Mapping
from importlib import import_module
from typing import Any

import click


class LazyGroup(click.Group):
    """`at` says in which module beside this one each command stands; the command is named as on the command line, with underscores."""

    def __init__(self, *arguments: Any, at: Mapping[str, str], **keywords: Any) -> None:  # noqa: ANN401  click's own
        super().__init__(*arguments, **keywords)
        self.at = at

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted({*super().list_commands(ctx), *self.at})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self.commands and cmd_name in self.at:
            gc.disable()  # nothing of a program that is being read is rubbish: looking for it takes a fifth of the start
            try:
                module = import_module(f"{__package__}.{self.at[cmd_name]}")
            finally:
                gc.freeze()
                gc.enable()
            self.add_command(getattr(module, cmd_name.replace("-", "_")), cmd_name)
        return super().get_command(ctx, cmd_name)
