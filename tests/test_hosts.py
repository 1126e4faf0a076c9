"""Sessions in short-lived hosts: an event loop for each invocation, one runner for all of them, and freezes."""

from __future__ import annotations

import asyncio
import json
import re
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import attrs
import pytest

from aprocore import FileStore, Limiter, MemoryStore, Procore, SessionClosedError, TokenStore
from aprocore.sandbox import Sandbox
from tests.support.host_programs import (
    EXAMPLES,
    ROOT,
    api_connections,
    close_connections,
    count_open_rfis,
    program_environment,
)
from tests.support.processes import send_signal
from tests.support.sessions import count_token_requests
from tests.support.transports import until

pytestmark = pytest.mark.anyio
INVOCATIONS = 5


@pytest.mark.parametrize("kind", ["memory", "file"])
async def test_sessions_of_many_event_loops_share_one_token_and_one_limiter(
    kind: str, sandbox: Sandbox, tmp_path: Path
) -> None:
    store: TokenStore = MemoryStore() if kind == "memory" else FileStore(tmp_path / "tokens.json")
    limiter = Limiter()

    async def invocation() -> int | None:
        async with sandbox.procore(store=store, limiter=limiter) as procore:
            return (await procore.me()).id

    users = [await asyncio.to_thread(asyncio.run, invocation()) for _ in range(INVOCATIONS)]
    assert len(set(users)) == 1
    assert count_token_requests(sandbox) == 1
    assert len(set(api_connections(sandbox))) == len(api_connections(sandbox)) == INVOCATIONS
    assert sandbox.requests.to("GET", "/rest/v1.0/me")[-1].status == 200
    assert limiter.windows.hourly or limiter.windows.spike


async def test_one_runner_keeps_token_and_connection(sandbox: Sandbox) -> None:
    def invocations() -> list[int | None]:
        with asyncio.Runner() as runner:
            procore = sandbox.procore()
            users = [runner.run(_user(procore)) for _ in range(INVOCATIONS)]
            runner.run(procore.aclose())
            return users

    assert len(set(await asyncio.to_thread(invocations))) == 1
    assert count_token_requests(sandbox) == 1
    assert len(api_connections(sandbox)) == INVOCATIONS
    assert len(set(api_connections(sandbox))) == 1


async def _user(procore: Procore) -> int | None:
    return (await procore.me()).id


async def test_a_session_of_an_earlier_event_loop_is_refused_with_advice(sandbox: Sandbox) -> None:
    def invocations() -> None:
        procore = sandbox.procore()
        with asyncio.Runner() as first:
            first.run(_user(procore))
            with (
                asyncio.Runner() as second,
                pytest.raises(SessionClosedError, match="Create one session per event loop"),
            ):
                second.run(_user(procore))
            first.run(procore.aclose())

    await asyncio.to_thread(invocations)
    assert len(api_connections(sandbox)) == 1


@attrs.define
class FunctionHost:
    """Process that calls the handler of a module for each event."""

    process: asyncio.subprocess.Process

    async def invoke(self, event: dict[str, Any]) -> Any:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(json.dumps(event).encode() + b"\n")
        return json.loads(await self.process.stdout.readline())

    async def freeze(self) -> None:
        send_signal(self.process, signal.SIGSTOP)
        status = Path(f"/proc/{self.process.pid}/stat")
        await until(lambda: status.read_text(encoding="utf-8").rpartition(")")[2].split()[0] == "T")

    def thaw(self) -> None:
        send_signal(self.process, signal.SIGCONT)


@asynccontextmanager
async def function_host(path: Path, env: dict[str, str]) -> AsyncIterator[FunctionHost]:
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.support.function_host", str(path), env=env, stdin=pipe, stdout=pipe
    )
    try:
        yield FunctionHost(process)
    finally:
        send_signal(process, signal.SIGCONT)
        assert process.stdin is not None
        process.stdin.close()
        assert await process.wait() == 0


@pytest.mark.skipif(sys.platform != "linux", reason="needs /proc and SIGSTOP")
@pytest.mark.parametrize("reset", [False, True], ids=["closed", "reset"])
async def test_lambda_example_survives_a_freeze_in_which_the_server_closes_its_connections(
    reset: bool, sandbox: Sandbox, tmp_path: Path
) -> None:
    env = program_environment(sandbox, tmp_path) | {"PROCORE_GRANT": "client_credentials"}
    project = int(env["PROCORE_PROJECT_ID"])
    expected = {"project_id": project, "open_rfis": count_open_rfis(sandbox, project)}
    async with function_host(EXAMPLES / "lambda_handler.py", env) as host:
        for _ in range(INVOCATIONS):
            assert await host.invoke({"project_id": project}) == expected
        assert len(set(api_connections(sandbox))) == 1
        await host.freeze()
        assert close_connections(sandbox, reset=reset) >= 1
        host.thaw()
        assert await host.invoke({"project_id": project}) == expected
    assert len(set(api_connections(sandbox))) == 2
    assert count_token_requests(sandbox) == 1
    # Nothing is written outside of the memory of the process.
    assert list(tmp_path.iterdir()) == []


def test_every_example_is_short_and_runs_in_a_test() -> None:
    texts = [path.read_text(encoding="utf-8") for path in (ROOT / "tests").rglob("test_*.py")]
    tests = "".join(text for text in texts if re.search(r"EXAMPLES|\bexamples\b", text))
    paths = [path for path in EXAMPLES.iterdir() if path.is_file()]
    assert len(paths) >= 6
    assert [path.name for path in paths if len(path.read_text(encoding="utf-8").splitlines()) >= 70] == []
    assert [path.name for path in paths if not re.search(rf"\b{path.stem}\b", tests)] == []
