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
    """What Procore tells of sub jobs (Work Breakdown Structure)."""

    id: Id | None = None
    origin_id: Id | None = None
    origin_data: str | None = None
    created_at: str | None = None
    updated_at: str | None = None
    name: str | None = None
    code: str | None = None


class SubJobInput(TypedDict, total=False):
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
        """Create Sub Job.

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

    @deprecated("Procore says that it is not to be used any more.")
    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete Sub Job.

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
        """Show Sub Job.

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
        """List Sub Jobs.

        GET /rest/v1.0/sub_jobs
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
        """Sync Sub Jobs.

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
        """Update Sub Job.

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
