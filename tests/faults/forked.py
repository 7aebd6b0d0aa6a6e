"""The bot as a process of its own; what it imports is read once for all of them.

Each is forked from a server that has read the program and done nothing else: as far apart from this process as one that was started.
"""

import asyncio
import multiprocessing
import os
import sys
from multiprocessing.connection import Connection

FORKS = multiprocessing.get_context("forkserver")
FORKS.set_forkserver_preload(["bot.commands.run", "bot.commands.sandbox"])


def _work(output: Connection, arguments: list[str], environment: dict[str, str]) -> None:
    """In the new process."""
    for number in (sys.stdout.fileno(), sys.stderr.fileno()):
        os.dup2(output.fileno(), number)
    os.environ.clear()
    os.environ.update(environment)
    from bot.__main__ import CHECKED_OUT, main

    main(arguments, prog_name=CHECKED_OUT)


class Forked:
    """As much of `asyncio.subprocess.Process` as is used here."""

    def __init__(self, process: "multiprocessing.context.ForkServerProcess", stdout: asyncio.StreamReader) -> None:
        self._process = process
        self.stdout = stdout
        self.kill, self.terminate = process.kill, process.terminate

    @property
    def pid(self) -> int | None:
        return self._process.pid

    @property
    def returncode(self) -> int | None:
        return self._process.exitcode

    async def wait(self) -> int | None:
        await asyncio.to_thread(self._process.join)
        return self._process.exitcode


async def start(arguments: list[str], environment: dict[str, str]) -> Forked:
    reading, writing = FORKS.Pipe(duplex=False)
    process = FORKS.Process(target=_work, args=(writing, arguments, environment))
    await asyncio.to_thread(process.start)
    writing.close()
    reader = asyncio.StreamReader()
    pipe = os.fdopen(os.dup(reading.fileno()), "rb")
    reading.close()
    await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), pipe)
    return Forked(process, reader)
