"""Celery tasks with one event loop and one session for each worker process of the prefork pool.

    celery --app celery_tasks worker --concurrency 2

Set CELERY_BROKER_URL, CELERY_RESULT_BACKEND, PROCORE_CLIENT_ID, PROCORE_CLIENT_SECRET and PROCORE_COMPANY_ID.
"""

import asyncio
from typing import Any

from celery import Celery
from celery.signals import worker_process_shutdown

from aprocore import FileStore, Procore

app = Celery("celery_tasks")
# Without I/O: the event loop starts, and the session opens, at the first task of each process, after the fork. The
# processes share one token in the file. A session can't be an argument of a task; pass ids, or a cursor of a list.
procore = Procore.from_env(store=FileStore())
runner = asyncio.Runner()


@worker_process_shutdown.connect
def leave(**options: Any) -> None:
    """Close the session and the event loop of a worker process."""
    runner.run(procore.aclose())
    runner.close()


@app.task
def count_open_rfis(project_id: int) -> int:
    """Return the number of open RFIs of a project."""
    return runner.run(_count_open_rfis(project_id))


async def _count_open_rfis(project_id: int) -> int:
    return len(await procore.rfis.list(project_id=project_id, filters={"status": "open"}).all())
