"""Sandbox performance: time to start, calls per second and memory growth."""

from __future__ import annotations

import asyncio
import json
import os
import ssl
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlencode, urlsplit
from urllib.request import Request, urlopen

import attrs
import pytest

from aprocore import ClientCredentials, Environment, Procore
from tests.load.measurements import MB

pytestmark = [pytest.mark.anyio, pytest.mark.load]

CONNECTIONS = 32
TICKS = os.sysconf("SC_CLK_TCK")


@attrs.frozen
class Server:
    """A sandbox that was started from the command line."""

    facts: dict[str, Any]
    pid: int

    @property
    def cpu_seconds(self) -> float:
        fields = Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / TICKS

    @property
    def resident(self) -> int:
        return int(Path(f"/proc/{self.pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")

    def procore(self) -> Procore:
        return Procore(
            ClientCredentials(client_id=self.facts["client_id"], client_secret=self.facts["client_secret"]),
            environment=Environment("local", self.facts["login_url"], self.facts["api_url"]),
            company_id=self.facts["company_id"],
            ssl=self.ssl,
        )

    @property
    def ssl(self) -> ssl.SSLContext:
        return ssl.create_default_context(cafile=self.facts["ca_file"])

    def token(self) -> str:
        form = {"grant_type": "client_credentials"} | {
            name: self.facts[name] for name in ("client_id", "client_secret")
        }
        request = Request(self.facts["login_url"] + "/oauth/token", urlencode(form).encode())
        with urlopen(request, context=self.ssl) as response:
            return str(json.load(response)["access_token"])


@contextmanager
def server() -> Iterator[Server]:
    command = [sys.executable, "-m", "aprocore", "sandbox", "--json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield Server(json.loads(process.stdout.readline()), process.pid)
        finally:
            process.terminate()


async def test_the_first_response_comes_within_a_second_of_the_start() -> None:
    durations = []
    for _ in range(5):
        started = time.monotonic()
        with server() as running:
            async with running.procore() as procore:
                await procore.me()
            durations.append(time.monotonic() - started)
    print(f"\n  from start to first response: {', '.join(f'{seconds:.2f}' for seconds in durations)} s")
    assert statistics.median(durations) < 1.0


async def test_answers_two_thousand_calls_a_second_on_one_core_without_memory_growth(whole: bool) -> None:
    calls, warm_up = (100_000, 20_000) if whole else (20_000, 5_000)
    with server() as running:
        os.sched_setaffinity(running.pid, {max(os.sched_getaffinity(0))})
        request = (
            f"GET /rest/v1.0/me HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer {running.token()}\r\n"
            f"Procore-Company-Id: {running.facts['company_id']}\r\n\r\n"
        ).encode()
        await _call(running, request, warm_up)
        resident, cpu, started = running.resident, running.cpu_seconds, time.monotonic()
        await _call(running, request, calls)
        seconds, cpu = time.monotonic() - started, running.cpu_seconds - cpu
        growth = running.resident - resident
    print(
        f"\n  {calls:,} calls: {calls / cpu:,.0f} per second of the server's CPU, {calls / seconds:,.0f} per second; "
        f"memory {growth / MB:+.2f} MB"
    )
    assert calls / cpu > 2_000
    assert growth < 2 * MB


async def _call(running: Server, request: bytes, calls: int) -> None:
    """Make calls on some connections with as little client code as possible, which would slow down the server."""
    port, context = urlsplit(running.facts["api_url"]).port, running.ssl

    async def call_in_a_row() -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", port, ssl=context)
        for _ in range(calls // CONNECTIONS):
            writer.write(request)
            head = await reader.readuntil(b"\r\n\r\n")
            assert head.startswith(b"HTTP/1.1 200 ")
            length = head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0]
            await reader.readexactly(int(length))
        writer.close()
        await writer.wait_closed()

    await asyncio.gather(*(call_in_a_row() for _ in range(CONNECTIONS)))
