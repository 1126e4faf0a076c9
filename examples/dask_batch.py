"""Dask: creates the vendors of a CSV file (name,origin_id), and counts the RFIs of all projects, on any machines.

    dask worker tcp://SCHEDULER:8786 --nworkers 4 --nthreads 8
    python dask_batch.py tcp://SCHEDULER:8786 vendors.csv

The workers alone need PROCORE_CLIENT_ID, PROCORE_CLIENT_SECRET, PROCORE_COMPANY_ID and REDIS_URL.
"""

import asyncio
import csv
import os
import sys
from pathlib import Path

from distributed import Client, Worker, WorkerPlugin, get_worker

from aprocore import Procore, RedisLimiter, RedisStore
from aprocore.batch import RedisCheckpoint, run


class ProcoreSession(WorkerPlugin):
    """One session for each worker process; those of all processes share a token and its rate limit."""

    name, idempotent = "procore", True

    def setup(self, worker: Worker) -> None:
        self.limiter = RedisLimiter(os.environ["REDIS_URL"])
        self.procore = Procore.from_env(store=RedisStore(os.environ["REDIS_URL"]), limiter=self.limiter)

    async def teardown(self, worker: Worker) -> None:
        await self.procore.aclose()
        await self.limiter.aclose()

    def transition(self, key: str, start: str, finish: str, **options: object) -> None:
        for task in asyncio.all_tasks() if finish == "released" else ():
            if task.get_name() in (f"execute({key})", f"execute({key!r})"):
                task.cancel()  # its future was cancelled: Dask would let it run to its end


async def create_vendors(name: str, rows: list[dict[str, str]]) -> list[tuple[str, str, str]]:
    """Create vendors, and return those that failed. A repeated task sends none again that may have been created."""
    create = get_worker().plugins["procore"].procore.directory.company_vendors.create
    checkpoint = RedisCheckpoint(os.environ["REDIS_URL"], name)
    async with run(
        lambda row: create(vendor=row), rows, key=lambda row: row["origin_id"], checkpoint=checkpoint
    ) as batch:
        return [(failed.key, failed.applied, str(failed.error)) async for failed in batch if failed.error]


async def project_ids() -> list[int]:
    return [project.id async for project in get_worker().plugins["procore"].procore.portfolio.projects.list()]


async def count_rfis(project_id: int) -> int:
    return len(await get_worker().plugins["procore"].procore.rfis.list(project_id=project_id).all())


if __name__ == "__main__":
    with Client(sys.argv[1]) as client, Path(sys.argv[2]).open(encoding="utf-8") as file:
        client.register_plugin(ProcoreSession())
        rows = list(csv.DictReader(file))
        chunks = [rows[start : start + 50] for start in range(0, len(rows), 50)]
        writes = client.map(create_vendors, [sys.argv[2]] * len(chunks), chunks, pure=False, retries=2)
        for failures in client.gather(writes):
            for failure in failures:
                print(*failure)
        counts = client.map(count_rfis, client.submit(project_ids, pure=False).result(), pure=False, retries=2)
        print(f"{sum(client.gather(counts))} RFIs in {len(counts)} projects")
