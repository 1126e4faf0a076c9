"""Webhook receiver that is killed while events arrive twice and out of order."""

from __future__ import annotations

import asyncio
import json
import random
import statistics
import sys
import time
from collections import Counter
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import attrs
import pytest

from aprocore.sandbox.data.webhook_event import ResourceChange, new_ulid
from tests.load.webhook_process import CONCURRENCY
from tests.support.redis_server import redis_server
from tests.support.seeds import seed_of_run

pytestmark = [pytest.mark.anyio, pytest.mark.load]

AUTHORIZATION = "Bearer a-hook-secret"
#: Deliveries that are sent at once; Procore sends more than one only to several hooks.
SENDERS = 32


@attrs.define
class ReceiverProcess:
    """The receiver, started again each time that it is killed."""

    folder: Path
    inbox: str
    """File, or URL of a Redis."""
    process: asyncio.subprocess.Process | None = None
    up: asyncio.Event = attrs.field(factory=asyncio.Event)

    @property
    def socket(self) -> str:
        return str(self.folder / "socket")

    async def start(self) -> None:
        Path(self.socket).unlink(missing_ok=True)
        files = [self.socket, self.inbox, str(self.folder / "log")]
        self.process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "tests.load.webhook_process", *files, AUTHORIZATION),
            stdout=asyncio.subprocess.PIPE,
        )
        assert await self._line() == b"ready\n"
        self.up.set()

    async def _line(self) -> bytes:
        assert self.process is not None
        assert self.process.stdout is not None
        return await self.process.stdout.readline()

    async def kill(self) -> None:
        assert self.process is not None
        self.up.clear()
        self.process.kill()
        await self.process.communicate()

    async def emptied(self) -> None:
        """Wait until no event is pending."""
        while (line := await self._line()) != b"0\n":
            assert line, "the receiver has ended"

    def handled(self) -> Counter[str]:
        return Counter((self.folder / "log").read_text().split())


async def deliver(
    queue: list[tuple[str, bytes]], receiver: ReceiverProcess, acknowledged: list[str], seconds: list[float]
) -> None:
    """Send deliveries as Procore does: again until one is answered with 2xx."""
    connector = aiohttp.UnixConnector(receiver.socket)
    async with aiohttp.ClientSession(connector=connector, headers={"Authorization": AUTHORIZATION}) as client:
        while queue:
            key, body = queue.pop()
            while True:
                await receiver.up.wait()
                began = time.perf_counter()
                try:
                    async with client.post("http://receiver/hooks", data=body) as response:
                        if response.status == 200:
                            break
                except aiohttp.ClientError:
                    await asyncio.sleep(0.01)
            seconds.append(time.perf_counter() - began)
            acknowledged.append(key)


def changes(number: int, rng: random.Random) -> list[tuple[str, bytes]]:
    """Return the deliveries of events: a third of them twice, in any order."""
    deliveries = []
    for index in range(number):
        change = ResourceChange(
            id=index,
            ulid=new_ulid(index),
            at=index,
            reason="update",
            resource_name="RFIs",
            resource_id=index,
            company_id=1,
            project_id=2,
            user_id=3,
        )
        body = json.dumps(change.payload(rng.choice(("v2.0", "v3.0", "v4.0")))).encode()
        deliveries += [(change.ulid, body)] * (2 if rng.random() < 1 / 2 else 1)
    rng.shuffle(deliveries)
    return deliveries


@pytest.fixture(params=["file", "redis"])
async def inbox(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[str]:
    if request.param == "file":
        yield str(tmp_path / "inbox.db")
        return
    async with redis_server(tmp_path, "a-pass0word-of-redis", durable=True) as server:
        yield server.url


async def test_a_killed_receiver_loses_no_event(whole: bool, tmp_path: Path, inbox: str) -> None:
    rng = random.Random(seed_of_run())
    number, kills = (10_000, 10) if whole else (600, 2)
    queue, acknowledged, seconds = changes(number, rng), list[str](), list[float]()
    total = len(queue)
    receiver = ReceiverProcess(tmp_path, inbox)
    await receiver.start()
    senders = [asyncio.create_task(deliver(queue, receiver, acknowledged, seconds)) for _ in range(SENDERS)]
    for kill in range(kills):
        while len(acknowledged) < total * (kill + rng.random()) / kills:
            await asyncio.sleep(0)
        await receiver.kill()
        await receiver.start()
    await asyncio.gather(*senders)
    async with asyncio.timeout(120):
        await receiver.emptied()
    handled = receiver.handled()
    await receiver.kill()
    again = handled.total() - number
    worst = statistics.quantiles(seconds, n=100)[-1]
    print(
        f"  {number:,} events in {total:,} deliveries, {kills} kills: {len(handled):,} handled, {again} of them again; "
        f"acknowledged within {worst * 1000:.0f} ms (99 %)"
    )
    assert handled.keys() == set(acknowledged)
    assert len(handled) == number
    # A kill between the end of a handler and the record of its success costs one more call.
    assert again <= kills * CONCURRENCY
    assert worst < 1.0
