"""``aprocore mcp`` as a process, with the client of the protocol's SDK and with single messages."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from mcp import Client, StdioServerParameters, stdio_client

from aprocore.cli.command import OUTPUT_CLOSED
from aprocore.sandbox import Hold, Sandbox
from tests.support.homes import set_home
from tests.support.processes import send_signal
from tests.support.shell import TIMEOUT, child, environment_variables

pytestmark = [pytest.mark.system, pytest.mark.anyio]

INITIALIZE = {
    "jsonrpc": "2.0",
    "id": 1,
    "method": "initialize",
    "params": {"protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "test", "version": "1"}},
}
INITIALIZED = {"jsonrpc": "2.0", "method": "notifications/initialized"}


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in os.environ:
        if name.startswith("PROCORE_"):
            monkeypatch.delenv(name)
    set_home(monkeypatch, tmp_path, tmp_path / "state")


@pytest.fixture
def project(sandbox: Sandbox) -> int:
    rfis = sandbox.seed_data.rfis
    return max(rfis, key=lambda project_id: len(rfis[project_id]))


def started(*arguments: str, **environ: str) -> Client:
    """Return a client that starts the server."""
    program = ["-m", "aprocore", *arguments]
    return Client(
        stdio_client(StdioServerParameters(command=sys.executable, args=program, env={**os.environ, **environ}))
    )


async def send(process: asyncio.subprocess.Process, *messages: dict[str, Any]) -> None:
    assert process.stdin is not None
    process.stdin.write(b"".join(json.dumps(message).encode() + b"\n" for message in messages))
    await process.stdin.drain()


def close_input(process: asyncio.subprocess.Process) -> None:
    assert process.stdin is not None
    process.stdin.close()


def call_message(number: int, **arguments: Any) -> dict[str, Any]:
    params = {"name": "call_operation", "arguments": arguments}
    return {"jsonrpc": "2.0", "id": number, "method": "tools/call", "params": params}


async def test_the_client_of_the_sdk_reads_all_rfis(sandbox: Sandbox, project: int) -> None:
    async with started("mcp", **environment_variables(sandbox)) as client:
        assert client.server_info.name == "aprocore"
        assert len((await client.list_tools()).tools) == 3
        more: dict[str, Any] = {"arguments": {"project_id": project}}
        ids: list[int] = []
        while True:
            answer = await client.call_tool("call_operation", {"name": "rfis.list", **more})
            ids += [item["id"] for item in answer.structured_content["data_from_procore"]]
            if "next_cursor" not in answer.structured_content:
                break
            more = {"cursor": answer.structured_content["next_cursor"]}
        write = {"name": "rfis.create", "arguments": {"project_id": project}}
        assert (await client.call_tool("call_operation", write)).is_error
    assert ids == [rfi["id"] for rfi in sandbox.seed_data.rfis[project]]
    calls = [request for request in sandbox.requests if request.path.startswith("/rest/")]
    assert {request.method for request in calls} == {"GET"}
    assert {request.headers["Procore-Company-Id"] for request in calls} == {str(sandbox.company_id)}


async def test_it_runs_in_a_sandbox_of_its_own() -> None:
    async with started("sandbox", "--", "aprocore", "mcp", "--only", "portfolio.projects") as client:
        answer = await client.call_tool("call_operation", {"name": "portfolio.projects.list", "fields": ["name"]})
        assert answer.structured_content["total"] == 6
        refused = await client.call_tool("call_operation", {"name": "rfis.list", "arguments": {"project_id": 1}})
        assert refused.is_error


@pytest.mark.parametrize("number", [None, signal.SIGTERM, signal.SIGINT])
async def test_it_ends_with_a_call_in_flight(sandbox: Sandbox, project: int, number: signal.Signals | None) -> None:
    hold = Hold()
    sandbox.faults.add("GET", f"/rest/v1.0/projects/{project}/rfis", hold)
    async with child("mcp", **environment_variables(sandbox)) as program:
        await send(program.process, INITIALIZE)
        assert json.loads(await program.line())["result"]["serverInfo"]["title"] == "Procore (read-only)"
        await send(program.process, INITIALIZED, call_message(2, name="rfis.list", arguments={"project_id": project}))
        await hold.reached.wait()
        if number is None:
            close_input(program.process)
        status, output, errors = await program.end(number)
    hold.release()
    assert (status, errors) == (0 if number is None else 128 + number, "")
    messages = [json.loads(line) for line in output.splitlines()]
    assert all(message["jsonrpc"] == "2.0" for message in messages)


async def test_it_ends_by_a_signal_though_its_client_no_longer_reads(sandbox: Sandbox) -> None:
    async with child("mcp", **environment_variables(sandbox)) as program:
        await send(program.process, INITIALIZE, INITIALIZED)
        await program.line()
        describe = {"name": "describe_operation", "arguments": {"name": "incidents.injuries.list"}}
        # More than the pipe and the buffer of this process take.
        for number in range(2, 60):
            await send(program.process, {"jsonrpc": "2.0", "id": number, "method": "tools/call", "params": describe})
        send_signal(program.process, signal.SIGTERM)
        async with asyncio.timeout(TIMEOUT):
            assert await program.process.wait() == 128 + signal.SIGTERM


async def test_it_ends_when_its_client_closes_the_output(sandbox: Sandbox) -> None:
    read, write = os.pipe()
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "aprocore", "mcp"),
        stdin=subprocess.PIPE,
        stdout=write,
        stderr=subprocess.PIPE,
        env={**os.environ, **environment_variables(sandbox)},
    )
    os.close(write)
    os.close(read)
    await send(process, INITIALIZE)
    async with asyncio.timeout(TIMEOUT):
        _, errors = await process.communicate()
    assert (process.returncode, errors) == (OUTPUT_CLOSED, b"")


async def test_only_messages_are_written_to_the_output(sandbox: Sandbox) -> None:
    async with child("mcp", **environment_variables(sandbox)) as program:
        await send(program.process, INITIALIZE, INITIALIZED, call_message(2, name="portfolio.projects.list"))
        program.process.stdin.write(b"not a message\n\xff\xfe\n")
        lines = [json.loads(await program.line()) for _ in range(2)]
        close_input(program.process)
        status, output, _ = await program.end()
    assert [line["id"] for line in lines] == [1, 2]
    assert (status, output) == (0, "")


PRINTING = """
import os
from aprocore.__main__ import main
from aprocore.mcp.catalogue_tools import CatalogueTools

async def run(self, *arguments):
    print("stray print", flush=True)
    os.write(1, b"stray write\\n")
    return {"operations": [], "total": 0}

CatalogueTools.run = run
main()
"""


async def test_what_else_is_printed_goes_to_the_log(sandbox: Sandbox) -> None:
    find = {"name": "find_operations", "arguments": {"query": "rfis"}}
    async with child("mcp", program=("-c", PRINTING), **environment_variables(sandbox)) as program:
        await send(program.process, INITIALIZE, INITIALIZED)
        await send(program.process, {"jsonrpc": "2.0", "id": 2, "method": "tools/call", "params": find})
        assert [json.loads(await program.line())["id"] for _ in range(2)] == [1, 2]
        close_input(program.process)
        assert await program.end() == (0, "", "stray print\nstray write\n")


@pytest.mark.parametrize(
    ("arguments", "without", "message"),
    [
        (("--only", "nonsense"), "", "No operation that only reads is called 'nonsense'"),
        (("--max-bytes", "5"), "", "max_bytes must be from 4,000 to 1,000,000, not 5"),
        ((), "PROCORE_COMPANY_ID", "Pass --company-id, or set PROCORE_COMPANY_ID"),
        ((), "PROCORE_CLIENT_SECRET", "PROCORE_CLIENT_SECRET is not set"),
    ],
)
async def test_a_wrong_configuration_ends_the_program_at_once(
    sandbox: Sandbox, arguments: tuple[str, ...], without: str, message: str
) -> None:
    variables = {name: value for name, value in environment_variables(sandbox).items() if name != without}
    async with child("mcp", *arguments, **variables) as program:
        status, output, errors = await program.end()
    assert (status, output) == (2, "")
    assert message in errors
    assert sandbox.client_secret not in errors
