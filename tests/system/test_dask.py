"""The example of Dask, unchanged, and its tasks on four worker processes with one token, rate limit and checkpoint.

The tests run on one cluster, whose start takes longer than they do.
"""

from __future__ import annotations

import asyncio
import csv
import json
import re
import sys
from collections import Counter
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import attrs
import pytest

from aprocore.sandbox import Answer, Hold, Limits, Sandbox
from aprocore.sandbox.http.request_log import SeenRequest
from aprocore.sandbox.oauth.rate_limits import GENEROUS
from tests.support.host_programs import EXAMPLES, program_environment
from tests.support.redis_server import redis_server
from tests.system.programs import run

pytestmark = [pytest.mark.anyio, pytest.mark.system]

DRIVER = Path(__file__).parent / "python" / "dask_driver.py"
VENDORS = "/rest/v1.0/vendors"
RFIS = "/rest/v1.0/projects/{project_id}/rfis"
PASSWORD = "a-pass0word-of-redis"
#: Its children start from a process that has loaded Dask, in a third of the time.
FAST_START = {"DASK_DISTRIBUTED__WORKER__MULTIPROCESSING_METHOD": "forkserver"}


@attrs.frozen
class Cluster:
    """Dask cluster whose workers call a sandbox."""

    sandbox: Sandbox
    process: asyncio.subprocess.Process
    messages: Path
    """What scheduler and clients have sent and received."""

    async def command(self, name: str, /, **options: Any) -> Any:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(f"{json.dumps([name, options])}\n".encode())
        async with asyncio.timeout(120):
            return json.loads(await self.process.stdout.readline())

    def posts(self, prefix: str) -> Counter[str]:
        """Return how often each vendor was sent whose id begins with ``prefix``."""
        bodies = b"".join(request.body for request in self.sandbox.requests.to("POST", VENDORS))
        return Counter(re.findall(rf'"({prefix}-[0-9]+)"', bodies.decode()))


@pytest.fixture(scope="module")
async def shared_cluster(
    tmp_path_factory: pytest.TempPathFactory, anyio_backend: tuple[str, dict[str, Any]]
) -> AsyncIterator[Cluster]:
    folder = tmp_path_factory.mktemp("dask")
    async with redis_server(folder, PASSWORD) as redis, Sandbox() as sandbox:
        env = program_environment(sandbox, folder) | FAST_START | {"REDIS_URL": redis.url}
        env["PYTHONPATH"] += f":{EXAMPLES}"
        messages = folder / "messages"
        with (folder / "log").open("wb") as log:
            process = await asyncio.create_subprocess_exec(
                *(sys.executable, DRIVER, messages),
                env=env,
                cwd=folder,
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=log,
            )
            cluster = Cluster(sandbox, process, messages)
            await cluster.command("use")
            await cluster.command("load_modules")
            yield cluster
            assert process.stdin is not None
            process.stdin.close()
            status = await process.wait()
        text = (folder / "log").read_text()
        assert status == 0, text
        assert "Unclosed" not in text, text
        assert "never retrieved" not in text, text


@pytest.fixture
async def cluster(shared_cluster: Cluster) -> Cluster:
    await shared_cluster.command("use")
    await shared_cluster.command("restarted")
    shared_cluster.sandbox.set_limits(GENEROUS)
    shared_cluster.sandbox.faults.clear()
    shared_cluster.sandbox.requests.clear()
    return shared_cluster


def rows(prefix: str, number: int) -> list[dict[str, str]]:
    return [{"origin_id": f"{prefix}-{index}", "name": f"Vendor {index}"} for index in range(number)]


async def expected_counts(sandbox: Sandbox) -> list[int]:
    """Return the numbers of RFIs of the projects that are listed."""
    async with sandbox.procore() as procore:
        return [len(sandbox.seed_data.rfis[project.id]) async for project in procore.portfolio.projects.list()]


async def test_the_example_goes_on_after_a_killed_worker(cluster: Cluster, tmp_path: Path) -> None:
    path = tmp_path / "vendors.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        table = csv.DictWriter(file, ["origin_id", "name"])
        table.writeheader()
        table.writerows(rows("killed", 200))
    hold = Hold()
    cluster.sandbox.faults.add("POST", VENDORS, hold, skip=40, times=None)
    # The client of Dask has no secrets in its environment.
    env = {"PYTHONPATH": program_environment(cluster.sandbox, tmp_path)["PYTHONPATH"], "HOME": str(tmp_path)}
    scheduler = await cluster.command("scheduler")
    example = asyncio.create_task(run(sys.executable, EXAMPLES / "dask_batch.py", scheduler, path, env=env))
    await hold.reached.wait()
    assert await cluster.command("kill") > 0
    hold.release()
    *failures, summary = (await example).splitlines()
    sent = cluster.posts("killed")
    assert set(sent.values()) == {1}
    failed = dict(line.split()[:2] for line in failures)
    # Dask runs the tasks of the killed worker again, which report the calls that were in flight.
    assert 0 < len(failed) <= 4 * 16
    assert set(failed.values()) == {"unknown"}
    assert {row["origin_id"] for row in rows("killed", 200)} - sent.keys() <= failed.keys()
    counts = await expected_counts(cluster.sandbox)
    assert summary == f"{sum(counts)} RFIs in {len(counts)} projects"


async def test_a_result_that_is_lost_with_its_worker_is_not_written_again(cluster: Cluster) -> None:
    await cluster.command("create", name="lost", rows=rows("lost", 10), chunk=10)
    await cluster.command("wait")
    assert await cluster.command("kill") == 1
    assert await cluster.command("results") == [[]]
    assert cluster.posts("lost") == {row["origin_id"]: 1 for row in rows("lost", 10)}


async def test_tasks_that_dask_repeats_after_an_error_write_nothing_again(cluster: Cluster) -> None:
    error = await cluster.command("create_and_fail", name="repeated", rows=rows("repeated", 10))
    assert error == "RuntimeError('0 failed')"
    assert cluster.posts("repeated") == {row["origin_id"]: 1 for row in rows("repeated", 10)}


async def test_reads_that_fail_are_repeated(cluster: Cluster) -> None:
    first = next(iter(cluster.sandbox.seed_data.projects))
    path = RFIS.replace("{project_id}", str(first))
    cluster.sandbox.faults.add("GET", path, Answer(501))
    await cluster.command("count", times=1)
    counts = await cluster.command("results")
    assert counts == await expected_counts(cluster.sandbox)
    assert [request.status for request in cluster.sandbox.requests.to("GET", path)][:2] == [501, 200]


async def test_cancelled_futures_end_their_calls(cluster: Cluster) -> None:
    hold = Hold()
    cluster.sandbox.faults.add("POST", VENDORS, hold, times=None)
    cluster.sandbox.faults.add("GET", RFIS.replace("{project_id}", "*"), hold, times=None)
    await cluster.command("create", name="cancelled", rows=rows("cancelled", 40), chunk=10)
    await cluster.command("count", times=1)

    def in_flight() -> list[SeenRequest]:
        return [request for request in cluster.sandbox.requests if request.origin == "api" and request.status is None]

    async with asyncio.timeout(60):
        while len(in_flight()) < 20:
            await asyncio.sleep(0.01)
    assert await cluster.command("cancel") == ["FutureCancelledError"]
    async with asyncio.timeout(30):  # the calls would go on for 60 s
        states = await cluster.command("states")
    assert states == [{"in_use": 0, "waiting": 0, "permits": 0, "tasks": []}] * 4
    sent = cluster.posts("cancelled")
    hold.release()
    # The checkpoint has what may have been applied: it is not sent again.
    await cluster.command("create", name="cancelled", rows=rows("cancelled", 40), chunk=10)
    failures = [failure for failures in await cluster.command("results") for failure in failures]
    assert {vendor_id for vendor_id, _, _ in failures} >= sent.keys()
    assert {applied for _, applied, _ in failures} == {"unknown"}
    assert set(cluster.posts("cancelled").values()) == {1}


async def test_workers_use_the_rate_limit_together_and_get_no_429(cluster: Cluster) -> None:
    sandbox, seconds, limit = cluster.sandbox, 2.0, 40
    await cluster.command("use", spike_seconds=seconds)
    sandbox.set_limits(Limits(spike=limit, spike_seconds=seconds, hourly=7_200, hourly_seconds=360.0, model="fixed"))
    sandbox.requests.clear()
    # More than the 32 tasks that run at once.
    await cluster.command("count", times=2)
    await cluster.command("create", name="paced", rows=rows("paced", 1000), chunk=20)
    shares: list[float] = []
    async with asyncio.timeout(60):
        # A busy machine may delay the workers in some windows.
        while len(shares) < 2 or sum(shares[-2:]) < 2 * 0.9:
            await asyncio.sleep(0.05)
            windows = Counter(
                int(request.at // seconds) for request in sandbox.requests if request.status in (200, 201)
            )
            shares = [windows[window] / limit for window in sorted(windows)[1:-1]]
    await cluster.command("cancel")
    await cluster.command("states")
    print(f"{sum(shares[-2:]) / 2:.0%} of {limit / seconds:g} calls per second; in each window {shares}")
    statuses = Counter(request.status for request in sandbox.requests)
    assert statuses.keys() <= {200, 201, None}
    assert set(cluster.posts("paced").values()) == {1}
    assert sandbox.requests.to("POST", "/oauth/token") == []  # the token in Redis is used by all of them
    assert len({request.client_port for request in sandbox.requests}) >= 4


async def test_no_message_of_dask_has_a_secret(cluster: Cluster) -> None:
    await cluster.command("create", name="secrets", rows=rows("secrets", 10), chunk=5)
    await cluster.command("count", times=1)
    await cluster.command("results")
    text = cluster.messages.read_bytes()
    assert b"secrets-9" in text
    assert b"ExampleSession" in text
    token = cluster.sandbox.requests[-1].headers["Authorization"].removeprefix("Bearer ")
    for secret in (cluster.sandbox.client_secret, PASSWORD, token):
        assert secret.encode() not in text
