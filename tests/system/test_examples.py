"""The examples, unchanged, in the hosts for which they are written."""

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

import aiohttp
import attrs
import pytest

from aprocore.sandbox import Sandbox
from tests.support.host_programs import EXAMPLES, api_connections, count_open_rfis, program_environment
from tests.support.processes import send_signal
from tests.support.redis_server import redis_server
from tests.support.sessions import count_token_requests
from tests.system.programs import run

pytestmark = [pytest.mark.anyio, pytest.mark.system]

APPS = Path(__file__).parent / "python"
BIN = Path(sys.executable).parent


@attrs.frozen
class ServerProgram:
    """Web server with two worker processes."""

    command: str
    #: Written to the log by each worker that is ready.
    ready: str


SERVERS = {
    "uvicorn": ServerProgram("uvicorn --workers 2 --uds socket", "Application startup complete"),
    "gunicorn": ServerProgram(
        "gunicorn --workers 2 --preload --worker-class asgi --bind unix:socket", "ASGI server listening"
    ),
}


@attrs.frozen
class RunningServer:
    """Web server that listens on a Unix socket."""

    path: Path

    async def get(self, target: str) -> Any:
        """Return the JSON of a response, on a connection of its own; repeat a request for which a call waited too long.

        The examples let a call wait for 2 s, in which a busy machine may not have connected its processes.
        """
        connector = aiohttp.UnixConnector(str(self.path), force_close=True)
        async with asyncio.timeout(60), aiohttp.ClientSession(connector=connector) as client:
            while True:
                async with client.get(f"http://app{target}") as response:
                    if response.status != 503:
                        assert response.status == 200, await response.text()
                        return await response.json()


@asynccontextmanager
async def web_server(
    program: ServerProgram, app: str, folder: Path, env: dict[str, str]
) -> AsyncIterator[RunningServer]:
    """Run a server in a folder, and end it with SIGTERM."""
    name, *options = program.command.split()
    log = folder / "log"
    with log.open("wb") as output:
        process = await asyncio.create_subprocess_exec(
            BIN / name, app, *options, env=env, cwd=folder, stdout=output, stderr=output
        )
        try:
            while log.read_text().count(program.ready) < 2:
                assert process.returncode is None, log.read_text()
                await asyncio.sleep(0.01)
            yield RunningServer(folder / "socket")
        finally:
            send_signal(process, signal.SIGTERM)
            status = await process.wait()
    check_log(log, status)


def check_log(log: Path, status: int) -> None:
    """Check that a program has ended cleanly."""
    text = log.read_text()
    assert status == 0, text
    assert "Traceback" not in text, text
    assert "Unclosed" not in text, text


@pytest.mark.parametrize("name", SERVERS)
async def test_web_workers_share_a_token(name: str, sandbox: Sandbox, tmp_path: Path) -> None:
    env = program_environment(sandbox, tmp_path)
    env["PYTHONPATH"] += f":{EXAMPLES}"
    project = int(env["PROCORE_PROJECT_ID"])
    expected = {"project_id": project, "open_rfis": count_open_rfis(sandbox, project)}
    async with web_server(SERVERS[name], "gunicorn_app:app", tmp_path, env) as server:
        bodies = await asyncio.gather(*(server.get(f"/projects/{project}/open-rfis") for _ in range(10)))
    assert bodies == [expected] * 10
    assert count_token_requests(sandbox) == 1


async def test_a_session_created_before_the_fork_opens_in_each_worker(sandbox: Sandbox, tmp_path: Path) -> None:
    env = program_environment(sandbox, tmp_path)
    env["PYTHONPATH"] += f":{APPS}"
    bodies: list[dict[str, int]] = []
    async with web_server(SERVERS["gunicorn"], "preloaded_app:app", tmp_path, env) as server:
        # The system chooses the worker of each connection.
        async with asyncio.timeout(60):
            while len({body["worker"] for body in bodies}) < 2:
                bodies += await asyncio.gather(*(server.get("/worker") for _ in range(10)))
    (imported_by,) = {body["imported_by"] for body in bodies}
    assert imported_by not in {body["worker"] for body in bodies}
    assert len({body["user"] for body in bodies}) == 1
    assert count_token_requests(sandbox) == 1


CELERY_CLIENT = """
import json, sys
from celery_tasks import app, count_open_rfis
results = [count_open_rfis.delay(int(sys.argv[1])) for _ in range(20)]
print(json.dumps([result.get(timeout=60) for result in results]))
"""


async def test_celery_workers_share_a_token(sandbox: Sandbox, tmp_path: Path) -> None:
    env = program_environment(sandbox, tmp_path)
    env["PYTHONPATH"] += f":{EXAMPLES}"
    project = env["PROCORE_PROJECT_ID"]
    log = tmp_path / "log"
    async with redis_server(tmp_path, "password") as redis:
        env |= {"CELERY_BROKER_URL": redis.url, "CELERY_RESULT_BACKEND": redis.url}
        with log.open("wb") as output:
            worker = await asyncio.create_subprocess_exec(
                *(BIN / "celery", "--app", "celery_tasks", "worker", "--concurrency", "2", "--loglevel", "INFO"),
                env=env,
                cwd=tmp_path,
                stdout=output,
                stderr=output,
            )
        try:
            counts = json.loads(await run(sys.executable, "-c", CELERY_CLIENT, project, env=env))
        finally:
            send_signal(worker, signal.SIGTERM)
            status = await worker.wait()
    check_log(log, status)
    assert counts == [count_open_rfis(sandbox, int(project))] * 20
    processes = set(re.findall(r"ForkPoolWorker-\d+(?=\] Task .* succeeded)", log.read_text()))
    assert count_token_requests(sandbox) == 1
    assert len(set(api_connections(sandbox))) == len(processes) in (1, 2)


AZURE_HOST = """
import asyncio, json, sys
import azure.functions as func
from azure_function import app
(function,) = app.get_functions()
for _ in range(3):
    request = func.HttpRequest("GET", "/", route_params={"project_id": sys.argv[1]}, body=b"")
    response = asyncio.run(function.get_user_function()(request))
    print(json.dumps([response.status_code, json.loads(response.get_body())]))
"""


async def test_azure_function(sandbox: Sandbox, tmp_path: Path) -> None:
    env = program_environment(sandbox, tmp_path) | {"PROCORE_GRANT": "client_credentials"}
    env["PYTHONPATH"] += f":{EXAMPLES}"
    project = int(env["PROCORE_PROJECT_ID"])
    output = await run(sys.executable, "-W", "error", "-c", AZURE_HOST, str(project), env=env)
    expected = [200, {"project_id": project, "open_rfis": count_open_rfis(sandbox, project)}]
    assert [json.loads(line) for line in output.splitlines()] == [expected] * 3
    assert count_token_requests(sandbox) == 1
    assert len(set(api_connections(sandbox))) == 3


NOTEBOOK_RUNNER = """
import json, sys
import nbformat
from nbclient import NotebookClient
notebook = nbformat.read(sys.argv[1], as_version=4)
NotebookClient(notebook, timeout=60).execute()
print(json.dumps([cell.outputs for cell in notebook.cells if cell.cell_type == "code"]))
"""


async def test_cells_of_a_notebook_share_a_session(sandbox: Sandbox, tmp_path: Path) -> None:
    env = program_environment(sandbox, tmp_path)
    project = int(env["PROCORE_PROJECT_ID"])
    output = await run(sys.executable, "-c", NOTEBOOK_RUNNER, EXAMPLES / "notebook.ipynb", env=env, cwd=tmp_path)
    first, second, third = json.loads(output.splitlines()[-1])
    assert "@" in first[0]["data"]["text/plain"]
    subjects = sorted(rfi["subject"] for rfi in sandbox.seed_data.rfis[project] if rfi["status"] == "open")
    assert second[0]["data"]["text/plain"].split("\n")[0].startswith(f"[{subjects[0]!r}")
    assert third == []
    assert count_token_requests(sandbox) == 1
    assert len(set(api_connections(sandbox))) == 1


async def test_nightly_export_loads_what_has_changed(sandbox: Sandbox, tmp_path: Path) -> None:
    env = program_environment(sandbox, tmp_path) | {"DLT_DATA_DIR": str(tmp_path / "dlt")}
    command = (sys.executable, EXAMPLES / "nightly_export.py", "procore.duckdb")
    first = await run(*command, env=env, cwd=tmp_path)
    assert re.search(r"^rfis: [1-9]\d* rows, 0 deletions, 6 projects$", first, re.MULTILINE), first
    project = int(env["PROCORE_PROJECT_ID"])
    async with sandbox.procore(project_id=project) as procore:
        await procore.rfis.update(id=sandbox.seed_data.rfis[project][0]["id"], rfi={"subject": "Changed"})
    second = await run(*command, env=env, cwd=tmp_path)
    assert second.splitlines()[:2] == [
        "rfis: 1 rows, 0 deletions, 6 projects",
        "submittals: 0 rows, 0 deletions, 6 projects",
    ]
