"""Dask: creates vendors from a CSV file, and counts the RFIs of all projects, on workers of any number of machines.

    dask scheduler
    dask worker tcp://SCHEDULER:8786 --nworkers 4 --nthreads 8
    python dask_batch.py tcp://SCHEDULER:8786 vendors.csv

Set PROCORE_CLIENT_ID, PROCORE_CLIENT_SECRET, PROCORE_COMPANY_ID and REDIS_URL for the workers alone: secrets stay in
their environment.
"""

import asyncio
import csv
import os
import sys
from pathlib import Path
from typing import Any

from distributed import Client, Worker, WorkerPlugin, as_completed, get_worker

from aprocore import Procore, RedisLimiter, RedisStore
from aprocore.batch import RedisCheckpoint, run


class ProcoreSession(WorkerPlugin):
    """One session for each worker process; those of all processes share a token and its rate limit."""

    name = "procore"
    idempotent = True  # a second registration changes nothing

    def setup(self, worker: Worker) -> None:
        redis = os.environ["REDIS_URL"]
        self.limiter = RedisLimiter(redis)
        self.procore = Procore.from_env(store=RedisStore(redis), limiter=self.limiter)

    async def teardown(self, worker: Worker) -> None:
        await self.procore.aclose()
        await self.limiter.aclose()

    def transition(self, key: Any, start: str, finish: str, **options: Any) -> None:
        """Cancel the calls of a future that was cancelled, which Dask would let run to their end."""
        if finish == "released":
            for task in asyncio.all_tasks():
                if task.get_name() in (f"execute({key})", f"execute({key!r})"):
                    task.cancel()


def session() -> Procore:
    """Return the session of the worker that runs this task: a coroutine function, in the worker's event loop."""
    return get_worker().plugins["procore"].procore


async def create_vendors(name: str, rows: list[dict[str, str]]) -> list[tuple[str, str, str]]:
    """Create vendors, and return those that failed: id, whether it was created, and why.

    Dask repeats a task whose worker is lost. The checkpoint knows what may have been sent, and that is not sent again.
    """

    async def create(row: dict[str, str]) -> None:
        await session().directory.company_vendors.create(vendor={"name": row["name"], "origin_id": row["id"]})

    checkpoint = RedisCheckpoint(os.environ["REDIS_URL"], name)
    async with run(create, rows, key=lambda row: row["id"], checkpoint=checkpoint) as batch:
        return [(found.input["id"], found.applied, str(found.error)) async for found in batch if found.error]


async def project_ids() -> list[int]:
    return [project.id async for project in session().portfolio.projects.list()]


async def count_rfis(project_id: int) -> int:
    return len(await session().rfis.list(project_id=project_id).all())


def main(scheduler: str, path: str) -> None:
    with Path(path).open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    with Client(scheduler) as client:
        client.register_plugin(ProcoreSession())
        chunks = [rows[start : start + 50] for start in range(0, len(rows), 50)]
        writes = client.map(create_vendors, [path] * len(chunks), chunks, pure=False, retries=2)
        for _, failures in as_completed(writes, with_results=True):
            for failure in failures:
                print(*failure)
        projects = client.submit(project_ids, pure=False).result()
        counts = client.gather(client.map(count_rfis, projects, pure=False, retries=2))
        print(f"{sum(counts)} RFIs in {len(projects)} projects")


if __name__ == "__main__":
    main(*sys.argv[1:])
