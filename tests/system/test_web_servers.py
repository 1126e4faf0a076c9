"""Calls through the TLS of Apache, HAProxy and lighttpd while these reload gracefully."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from pathlib import Path

import pytest

from aprocore import AmbiguousOutcomeError, Procore, StaticToken
from tests.support.raw_server import Connection, RawServer, http, raw_server
from tests.support.web_servers import PROXIES, TLSProxy, program_of, tls_proxy

pytestmark = [pytest.mark.anyio, pytest.mark.system]

PATH = "/rest/v1.0/projects"


@pytest.fixture(params=PROXIES)
def name(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    if program_of(name) is None:
        pytest.skip(f"needs {name}")
    return name


def session(proxy: TLSProxy) -> Procore:
    return Procore(
        StaticToken("t"), environment=proxy.environment, company_id=1, ca_file=proxy.ca_file, tls="own", connections=16
    )


def port_of(server: RawServer) -> int:
    return int(server.origin.rpartition(":")[2])


async def create(server: RawServer, connection: Connection) -> None:
    while True:
        server.requests.append(await connection.request())
        await connection.send(http(b'{"id": 1}', "201 Created"))


async def test_no_post_is_lost_or_sent_twice_by_graceful_reloads(name: str, tmp_path: Path) -> None:
    outcomes: dict[str, str] = {}
    async with raw_server(create) as server, tls_proxy(name, port_of(server), tmp_path) as proxy:
        reloaded = asyncio.Event()

        async def reload() -> None:
            for _ in range(2):
                await asyncio.sleep(0.5)
                proxy.reload()
            await asyncio.sleep(0.5)
            reloaded.set()

        async def send(caller: int) -> None:
            while not reloaded.is_set():
                call = f"{caller}-{len(outcomes)}"
                outcomes[call] = "unknown"
                try:
                    await procore.post(PATH, json={"call": call})
                except AmbiguousOutcomeError:
                    continue
                outcomes[call] = "done"

        async with session(proxy) as procore:
            await asyncio.gather(reload(), *map(send, range(16)))
    seen = Counter(json.loads(request.partition(b"\r\n\r\n")[2])["call"] for request in server.requests)
    done = [call for call, outcome in outcomes.items() if outcome == "done"]
    assert all(seen[call] == 1 for call in done)
    assert max(seen.values()) == 1
    assert seen.keys() <= outcomes.keys()
    assert len(done) > 0.9 * len(outcomes)
