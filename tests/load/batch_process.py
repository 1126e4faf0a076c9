"""Program that creates vendors in a batch with a checkpoint, and kills itself at a named point.

python -m tests.load.batch_process CHECKPOINT LOG INPUTS CONCURRENCY [POINT]
"""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
import time
from collections.abc import Callable
from typing import Any

import aprocore
from aprocore.net.aiohttp import private_api
from aprocore.state.sqlite_checkpoint import SQLiteCheckpoint
from aprocore.state.sqlite_file import SQLiteFile

# Uses of the point before the kill, so that several calls are in flight and some results are read.
USES = 25


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)
    time.sleep(60)


class Countdown:
    """Kills the process at its last use."""

    def __init__(self, uses: int = USES) -> None:
        self.left = uses

    def __call__(self) -> None:
        self.left -= 1
        if not self.left:
            die()


def around(method: str, *, before: bool, uses: int = USES) -> Callable[[], None]:
    """Return an installer that dies before or after a method of the checkpoint."""

    def install() -> None:
        original, use = getattr(SQLiteCheckpoint, method), Countdown(uses)

        async def wrapped(self: SQLiteCheckpoint, *arguments: Any, **options: Any) -> Any:
            if before:
                use()
            result = await original(self, *arguments, **options)
            if not before:
                use()
            return result

        setattr(SQLiteCheckpoint, method, wrapped)

    return install


def in_transaction(*, committed: bool, uses: int = USES) -> Callable[[], None]:
    """Return an installer that dies in a transaction before its commit, or after it and before that is known."""

    def install() -> None:
        original, use = SQLiteFile._transaction, Countdown(uses)

        def transaction(self: SQLiteFile, works: list[Any]) -> list[Any]:
            if committed:
                results = original(self, works)
                use()
                return results

            def last(connection: Any) -> None:
                use()

            return original(self, [*works, last])[:-1]

        SQLiteFile._transaction = transaction  # type: ignore[method-assign]

    return install


def at_response(uses: int = USES) -> Callable[[], None]:
    """Return an installer that dies when data of a server have arrived."""

    def install() -> None:
        original, use = private_api.Connection.data_received, Countdown(uses)

        def received(self: Any, data: bytes) -> None:
            use()
            original(self, data)

        private_api.Connection.data_received = received  # type: ignore[method-assign]

    return install


def _nothing() -> None:
    """Install nothing: the program dies in its loop."""


LOOP = "a result is read"
KILL_POINTS: dict[str, Callable[[], None]] = {
    "an input is pulled": around("begin", before=True),
    "the intent is recorded": around("begin", before=False),
    "the server has answered": at_response(),
    "the call has ended": around("end", before=True),
    "the outcome is recorded": around("end", before=False),
    LOOP: _nothing,
    "the next result is asked for": around("deliver", before=True),
    "the delivery is submitted": around("deliver", before=False),
    "a transaction is not committed": in_transaction(committed=False),
    "a transaction is committed": in_transaction(committed=True),
}


async def main(checkpoint: str, log: str, inputs: str, concurrency: str, point: str = "") -> None:
    if point:
        KILL_POINTS[point]()
    read, use = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND), Countdown()
    async with aprocore.Procore.from_env() as procore:

        async def create(number: int) -> Any:
            vendor: Any = {"name": f"Vendor {number}", "origin_id": f"erp-{number}"}
            return await procore.directory.company_vendors.create(vendor=vendor)

        batch = aprocore.batch.run(
            create, range(int(inputs)), key=str, checkpoint=checkpoint, concurrency=int(concurrency)
        )
        async for result in batch:
            os.write(read, f"{json.dumps([result.input, result.applied, result.recorded])}\n".encode())
            if point == LOOP:
                use()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
