"""Long waits and long queues over real sockets: which calls wait."""

from __future__ import annotations

import asyncio
import itertools
import threading
from pathlib import Path

import pytest

from aprocore import FileStore, Procore, StaticToken, Token
from aprocore.net.token_stores.token_file import TokenFile
from aprocore.sandbox import Sandbox
from tests.support.clock import FakeClock
from tests.support.rate_limited_sandbox import resources_in_use
from tests.support.raw_server import Connection, RawServer, http, raw_server
from tests.support.sessions import count_token_requests, key_of, signed_in_session
from tests.support.virtual_time import VirtualClock, run

pytestmark = pytest.mark.anyio

PATH = "/rest/v1.0/things"


@pytest.mark.fault("C09")
async def test_hanging_store_does_not_block_calls_with_a_valid_token(
    sandbox: Sandbox, clock: FakeClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    writing, go_on = threading.Event(), threading.Event()
    write = TokenFile.write

    def slow_write(self: TokenFile, *args: object) -> None:
        writing.set()
        assert go_on.wait(20)
        write(self, *args)  # type: ignore[arg-type]

    async with await signed_in_session(sandbox, clock, store=FileStore(tmp_path / "tokens.json")) as procore:
        await procore.me()
        monkeypatch.setattr(TokenFile, "write", slow_write)
        # The token is still valid, and is refreshed before it expires.
        renewal = asyncio.create_task(procore.token_manager.refresh())
        while not writing.is_set():
            await asyncio.sleep(0.001)
        for _ in range(30):
            assert (await procore.me()).id == sandbox.seed_data.people[0].id
        assert not renewal.done()
        go_on.set()
        await renewal
        stored = await procore.token_manager.store.load(key_of(sandbox))
    assert isinstance(stored, Token)
    assert count_token_requests(sandbox) == 1


@pytest.mark.slow
@pytest.mark.fault("C10")
def test_ten_thousand_queued_calls_keep_their_order_after_half_are_cancelled() -> None:
    clock = VirtualClock()
    taken = itertools.count(1)

    async def answer(server: RawServer, connection: Connection) -> None:
        while True:
            server.requests.append((await connection.request()).split(b" ")[1])
            number, window = next(taken), int(clock.time()) // 10
            full = number == 1
            remaining = 0 if full else 19_999
            reset = (window + 1) * 10
            await connection.send(
                http(
                    b"{}",
                    "200 OK",
                    "X-Rate-Limit-Limit: 20000",
                    f"X-Rate-Limit-Remaining: {remaining}",
                    f"X-Rate-Limit-Reset: {reset}",
                )
            )

    async def main() -> None:
        async with (
            raw_server(answer) as server,
            Procore(StaticToken("t"), environment=server.environment, company_id=1, clock=clock) as procore,
        ):
            await procore.get(PATH)
            calls = [asyncio.create_task(procore.get(f"{PATH}/{number}")) for number in range(10_000)]
            while resources_in_use(procore)[1] != 10_000:
                await asyncio.sleep(0)
            for call in calls[::2]:
                call.cancel()
            done, _ = await asyncio.wait(calls)
            assert sum(call.cancelled() for call in done) == 5_000
            assert all(call.cancelled() or call.result() == {} for call in done)
            assert resources_in_use(procore) == (0, 0, 0, 0)
        order = [int(target.rpartition(b"/")[2]) for target in server.requests[1:]]
        assert len(order) == 5_000
        assert sorted(order) == list(range(1, 10_000, 2))
        # Up to 64 calls are in flight at once, and may overtake each other.
        assert max(abs(place - number // 2) for place, number in enumerate(order)) <= 64

    run(main())
