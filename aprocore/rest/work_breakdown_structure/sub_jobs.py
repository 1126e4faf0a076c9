"""Sub jobs (Work Breakdown Structure)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import Any, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import MAX_BATCH, UNSET, Options, Pages, Resource, Sync, Unset, deprecated

__all__ = [
    "SubJob",
    "SubJobInput",
    "SubJobsResource",
]


@record
class SubJob(Model):
    """What Procore tells of sub jobs."""

    id: Id | None = None
    origin_id: Id | None = None
    origin_data: str | None = None
    created_at: str | None = None
    updated_at: str | None = None
    name: str | None = None
    code: str | None = None


class SubJobInput(TypedDict, total=False):
    """What is sent as ``sub_job``."""

    name: str | None
    code: str | None
    origin_id: Id | None
    origin_data: str | None


class SubJobsResource(Resource):
    """Sub jobs (Work Breakdown Structure).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self, *, sub_job: SubJobInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> SubJob:
        """Create sub job.

        POST /rest/v1.0/sub_jobs
        """
        return await self._one(
            SubJob,
            "POST",
            "/rest/v1.0/sub_jobs",
            {},
            options,
            body={"project_id": self._scoped("project_id", project_id), "sub_job": sub_job},
        )

    @deprecated("Procore says that DELETE /rest/v1.0/sub_jobs/{id} is not to be used any more.")
    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete sub job.

        DELETE /rest/v1.0/sub_jobs/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/sub_jobs/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> SubJob:
        """Show sub job.

        GET /rest/v1.0/sub_jobs/{id}
        """
        return await self._one(
            SubJob,
            "GET",
            "/rest/v1.0/sub_jobs/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[SubJob]:
        """List sub jobs.

        GET /rest/v1.0/sub_jobs

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            SubJob,
            "/rest/v1.0/sub_jobs",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def sync(
        self,
        updates: Iterable[Mapping[str, Any]] | AsyncIterable[Mapping[str, Any]],
        *,
        project_id: Id | Unset = UNSET,
        batch_size: int = MAX_BATCH,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Sync[SubJob]:
        """Sync sub jobs.

        PATCH /rest/v1.0/sub_jobs/sync

        Each of ``updates`` is found by its ``id`` or its ``origin_id``, or made anew. Await it for the whole
        result, or go through it batch by batch.
        """
        return self._sync(
            SubJob,
            "PATCH",
            "/rest/v1.0/sub_jobs/sync",
            {},
            options,
            updates,
            query={"project_id": self._scoped("project_id", project_id)},
            beside={"project_id": self._scoped("project_id", project_id)},
            batch_size=batch_size,
            concurrency=concurrency,
        )

    async def update(
        self, *, id: Id, sub_job: SubJobInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> SubJob:
        """Update sub job.

        PATCH /rest/v1.0/sub_jobs/{id}
        """
        return await self._one(
            SubJob,
            "PATCH",
            "/rest/v1.0/sub_jobs/{id}",
            {"id": id},
            options,
            body={"project_id": self._scoped("project_id", project_id), "sub_job": sub_job},
        )
