"""Dask cluster of four worker processes, and a client of examples/dask_batch.py that takes commands in JSON lines."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
import time
from pathlib import Path
from typing import Any

import dask_batch
from distributed import CancelledError, Client, Future, LocalCluster, Worker, wait
from distributed.comm import tcp

from aprocore import Procore, RedisLimiter, RedisStore

WORKERS = 4


class ExampleSession(dask_batch.ProcoreSession):
    """Session of the example, which replaces another one."""

    idempotent = False


class ScaledSession(ExampleSession):
    """Session for a server whose windows are shorter than Procore's."""

    def __init__(self, spike_seconds: float) -> None:
        self.spike_seconds = spike_seconds

    def setup(self, worker: Worker) -> None:
        redis = os.environ["REDIS_URL"]
        self.limiter = RedisLimiter(redis, name="scaled", spike_seconds=self.spike_seconds, hourly_seconds=360.0)
        self.procore = Procore.from_env(store=RedisStore(redis), limiter=self.limiter)


def record_messages(path: Path) -> None:
    """Write each message of the scheduler and the client, sent or received, to a file."""
    file = path.open("ab")
    to_frames, from_frames = tcp.to_frames, tcp.from_frames

    async def recorded_to_frames(*arguments: Any, **options: Any) -> Any:
        frames = await to_frames(*arguments, **options)
        file.write(b"".join(map(bytes, frames)))
        file.flush()
        return frames

    async def recorded_from_frames(frames: Any, *arguments: Any, **options: Any) -> Any:
        file.write(b"".join(map(bytes, frames)))
        file.flush()
        return await from_frames(frames, *arguments, **options)

    tcp.to_frames, tcp.from_frames = recorded_to_frames, recorded_from_frames


async def create_and_fail(name: str, rows: list[dict[str, str]]) -> None:
    failures = await dask_batch.create_vendors(name, rows)
    raise RuntimeError(f"{len(failures)} failed")


async def state(dask_worker: Worker) -> dict[str, Any]:
    procore = dask_worker.plugins["procore"].procore
    connections, limiter = procore._resources.connections, procore._engine.limiter
    return {
        "in_use": connections.limit - connections.free,
        "waiting": connections.waiting + limiter.waiting,
        "permits": limiter._state.in_flight,
        "tasks": [name for task in asyncio.all_tasks() if (name := task.get_name()).startswith("execute(")],
    }


class Driver:
    def __init__(self, cluster: LocalCluster, client: Client) -> None:
        self.cluster, self.client = cluster, client
        self.futures: list[Future] = []
        self.projects: list[int] = []

    def scheduler(self) -> str:
        return self.cluster.scheduler_address

    def use(self, spike_seconds: float | None = None) -> None:
        self.client.register_plugin(ExampleSession() if spike_seconds is None else ScaledSession(spike_seconds))

    def load_modules(self) -> None:
        """Have each worker make a call of each kind, as the first one loads modules."""
        workers = list(self.client.scheduler_info()["workers"])
        self.projects = self.client.submit(dask_batch.project_ids, pure=False).result()
        first = [self.client.submit(dask_batch.count_rfis, self.projects[0], workers=[w], pure=False) for w in workers]
        rows = [[{"origin_id": f"first-{worker}", "name": "First"}] for worker in workers]
        first += [
            self.client.submit(dask_batch.create_vendors, "first", row, workers=[w], pure=False)
            for row, w in zip(rows, workers, strict=True)
        ]
        self.client.gather(first)

    def create(self, name: str, rows: list[dict[str, str]], chunk: int) -> None:
        chunks = [rows[start : start + chunk] for start in range(0, len(rows), chunk)]
        self.futures += self.client.map(dask_batch.create_vendors, [name] * len(chunks), chunks, pure=False, retries=2)

    def create_and_fail(self, name: str, rows: list[dict[str, str]]) -> str:
        future = self.client.submit(create_and_fail, name, rows, pure=False, retries=2)
        return repr(future.exception())

    def count(self, times: int) -> None:
        self.futures += self.client.map(dask_batch.count_rfis, self.projects * times, pure=False, retries=2)

    def wait(self) -> None:
        wait(self.futures)

    def results(self) -> Any:
        results, self.futures = self.client.gather(self.futures), []
        return results

    def cancel(self) -> list[str]:
        """Cancel the futures, and return what their results are."""
        self.client.cancel(self.futures)
        cancelled, self.futures = self.futures, []
        kinds = set()
        for future in cancelled:
            try:
                kinds.add(repr(future.result()))
            except (CancelledError, asyncio.CancelledError) as error:
                kinds.add(type(error).__name__)
        return sorted(kinds)

    def states(self) -> list[dict[str, Any]]:
        """Return the states of the workers, once no task is running."""
        while True:
            states = list(self.client.run(state).values())
            if not any(state["tasks"] for state in states):
                return states
            time.sleep(0.01)

    def kill(self) -> int:
        """Kill the worker with the most tasks that it is running, or whose result it has, and return their number."""
        workers = self.cluster.scheduler.workers
        pids = self.client.run(os.getpid)
        address = max(pids, key=lambda address: len(workers[address].processing) + len(workers[address].has_what))
        tasks = len(workers[address].processing) + len(workers[address].has_what)
        os.kill(pids[address], signal.SIGKILL)
        return tasks

    def restarted(self) -> None:
        self.client.wait_for_workers(WORKERS, timeout=60)


def main(messages: str) -> None:
    record_messages(Path(messages))
    with (
        LocalCluster(n_workers=WORKERS, threads_per_worker=8, dashboard_address=None) as cluster,
        Client(cluster) as client,
    ):
        driver = Driver(cluster, client)
        for line in sys.stdin:
            name, options = json.loads(line)
            sys.stdout.write(json.dumps(getattr(driver, name)(**options)) + "\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
