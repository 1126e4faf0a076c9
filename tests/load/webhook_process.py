"""Program with a webhook receiver that appends each handled event to a log, until it is killed.

python -m tests.load.webhook_process SOCKET INBOX LOG AUTHORIZATION
"""

from __future__ import annotations

import asyncio
import os
import sys

from aiohttp import web

from aprocore import Procore, StaticToken
from aprocore.webhooks import SQLiteInbox, WebhookEvent, WebhookReceiver

CONCURRENCY = 8
LEASE = 2.0


async def main(socket: str, inbox: str, log: str, authorization: str) -> None:
    procore = Procore(StaticToken("unused"))
    receiver = WebhookReceiver(
        procore, authorization=[authorization], inbox=SQLiteInbox(inbox), concurrency=CONCURRENCY, lease=LEASE
    )
    handled = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND)

    @receiver.on("*")
    async def note(event: WebhookEvent) -> None:
        os.write(handled, f"{event.key}\n".encode())

    app = web.Application()
    app.add_routes([receiver.aiohttp_route("/hooks")])
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.UnixSite(runner, socket).start()
    async with receiver:
        print("ready", flush=True)
        while True:
            await asyncio.sleep(0.2)
            print((await receiver.state()).pending, flush=True)


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
