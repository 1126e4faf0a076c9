"""Program that reads the RFIs of all projects with a checkpoint, and kills itself at a named point.

python -m tests.load.projects_process CHECKPOINT LOG CONCURRENCY [POINT]
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
from collections.abc import Callable

import aprocore
from tests.load.batch_process import Countdown, around, at_response, in_transaction

# Uses of most points before the kill.
USES = 8

LOOP = "an item is handled"
KILL_POINTS: dict[str, Callable[[], None]] = {
    "a project is begun": around("begin", before=True, uses=3),
    "the server has answered": at_response(USES),
    LOOP: lambda: None,
    "a page is to be recorded": around("advance", before=True, uses=USES),
    "a page is submitted": around("advance", before=False, uses=USES),
    "a project is to be recorded": around("deliver", before=True, uses=2),
    "a project is submitted": around("deliver", before=False, uses=2),
    "a transaction is not committed": in_transaction(committed=False, uses=USES),
    "a transaction is committed": in_transaction(committed=True, uses=USES),
}


async def main(checkpoint: str, log: str, concurrency: str, point: str = "") -> None:
    if point:
        KILL_POINTS[point]()
    handled, use = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND), Countdown(USES)
    async with aprocore.Procore.from_env() as procore:
        items = procore.across_projects(
            lambda site: site.rfis.list(per_page=2), concurrency=int(concurrency), checkpoint=checkpoint
        )
        async for project, rfi in items:
            os.write(handled, f"{json.dumps([project.id, rfi.id])}\n".encode())
            if point == LOOP:
                use()
        items.raise_failures()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
