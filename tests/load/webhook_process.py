"""Program with a webhook receiver that appends each handled event to a log, until it is killed.

python -m tests.load.webhook_process SOCKET INBOX LOG AUTHORIZATION
"""

from __future__ import annotations

import asyncio
import os
import sys

from aiohttp import web

from aprocore import Procore, StaticToken
from aprocore.webhooks import Inbox, RedisInbox, SQLiteInbox, WebhookEvent, WebhookReceiver

CONCURRENCY = 8
LEASE = 2.0


def inbox_at(address: str) -> Inbox:
    """Return the inbox at the URL of a Redis, or in a file."""
    return RedisInbox(address) if address.startswith("redis://") else SQLiteInbox(address)


async def main(socket: str, inbox: str, log: str, authorization: str) -> None:
    procore = Procore(StaticToken("unused"))
    receiver = WebhookReceiver(
        procore, authorization=[authorization], inbox=inbox_at(inbox), concurrency=CONCURRENCY, lease=LEASE
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
