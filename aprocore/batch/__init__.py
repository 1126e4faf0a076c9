"""Batches: many calls with bounded concurrency, a result for each input, and a checkpoint to go on from.

::

    async with aprocore.batch.run(create_vendor, rows, key=lambda row: row["id"], checkpoint="vendors.db") as batch:
        async for result in batch:
            if result.error is not None:
                print(result.input["id"], result.applied, result.error)
    print(batch.summary)
"""

from ..sansio.batches import BatchProgress, BatchSummary, Result
from ..state.redis_checkpoint import RedisCheckpoint
from .batch import Batch, run
from .outcomes import find_or_create, resolve
from .project_items import ProjectFailure, ProjectItems

__all__ = [
    "Batch",
    "BatchProgress",
    "BatchSummary",
    "ProjectFailure",
    "ProjectItems",
    "RedisCheckpoint",
    "Result",
    "find_or_create",
    "resolve",
    "run",
]
