"""Sub jobs (Work Breakdown Structure)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import Any, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import MAX_BATCH, UNSET, Options, Pages, Resource, Sync, Unset, deprecated


@record
class SubJob(Model):
    """A sub job."""

    id: Id | None = None
    origin_id: Id | None = None
    origin_data: str | None = None
    created_at: str | None = None
    updated_at: str | None = None
    name: str | None = None
    code: str | None = None


class SubJobInput(TypedDict, total=False):
    """``sub_job`` in a request body."""

    name: str | None
    code: str | None
    origin_id: Id | None
    origin_data: str | None


class SubJobsResource(Resource):
    """Sub jobs (Work Breakdown Structure)."""

    __slots__ = ()

    async def create(
        self, *, sub_job: SubJobInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> SubJob:
        """Create a sub job.

        POST /rest/v1.0/sub_jobs
        https://developers.procore.com/reference/rest/v1/sub-jobs?version=1.0#create-sub-job

        Returns:
            :class:`SubJob`.
        """
        return await self._one(
            SubJob,
            "POST",
            "/rest/v1.0/sub_jobs",
            {},
            options,
            body={"project_id": self._scoped("project_id", project_id), "sub_job": sub_job},
        )

    @deprecated("DELETE /rest/v1.0/sub_jobs/{id} is deprecated by Procore.")
    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a sub job.

        DELETE /rest/v1.0/sub_jobs/{id}
        https://developers.procore.com/reference/rest/v1/sub-jobs?version=1.0#delete-sub-job

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/sub_jobs/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> SubJob:
        """Return a sub job.

        GET /rest/v1.0/sub_jobs/{id}
        https://developers.procore.com/reference/rest/v1/sub-jobs?version=1.0#show-sub-job

        Returns:
            :class:`SubJob`.
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
        https://developers.procore.com/reference/rest/v1/sub-jobs?version=1.0#list-sub-jobs

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`SubJob`.
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
        https://developers.procore.com/reference/rest/v1/sub-jobs?version=1.0#sync-sub-jobs

        Args:
            updates: Rows to update, matched by ``id`` or ``origin_id``; rows without a match are created.
            batch_size: Rows per request.
            concurrency: Maximum number of batches in flight.

        Returns:
            Await the result of all rows, or iterate over the results of batches with ``async for``.
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
        """Update a sub job.

        PATCH /rest/v1.0/sub_jobs/{id}
        https://developers.procore.com/reference/rest/v1/sub-jobs?version=1.0#update-sub-job

        Returns:
            :class:`SubJob`.
        """
        return await self._one(
            SubJob,
            "PATCH",
            "/rest/v1.0/sub_jobs/{id}",
            {"id": id},
            options,
            body={"project_id": self._scoped("project_id", project_id), "sub_job": sub_job},
        )
