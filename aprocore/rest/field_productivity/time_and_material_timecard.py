"""Time and material timecard (Field Productivity)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset, some

__all__ = [
    "TimeAndMaterialTimecard",
    "TimeAndMaterialTimecardCreatedBy",
    "TimeAndMaterialTimecardInput",
    "TimeAndMaterialTimecardLoginInformation",
    "TimeAndMaterialTimecardResource",
]


@record
class TimeAndMaterialTimecard(Model):
    """What Procore tells of time and material timecard."""

    id: Id | None = None
    hours_worked: float | None = None
    company_id: Id | None = None
    project_id: Id | None = None
    time_and_material_entry_id: Id | None = None
    timecard_time_type_id: Id | None = None
    work_classification_id: Id | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    created_by: TimeAndMaterialTimecardCreatedBy | None = None
    login_information: TimeAndMaterialTimecardLoginInformation | None = None


@record
class TimeAndMaterialTimecardCreatedBy(Model):
    """``created_by`` of :class:`TimeAndMaterialTimecard`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class TimeAndMaterialTimecardLoginInformation(Model):
    """``login_information`` of :class:`TimeAndMaterialTimecard`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


class TimeAndMaterialTimecardInput(TypedDict, total=False):
    """What is sent as ``time_and_material_timecards``."""

    time_and_material_entry_id: Id | None
    timecard_time_type_id: Id | None
    login_information_id: Id | None
    work_classification_id: Id | None
    hours_worked: float | None
    time_and_material_timecards_ids: Sequence[Id] | None


class TimeAndMaterialTimecardResource(Resource):
    """Time and material timecard (Field Productivity).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def bulk_create(
        self,
        *,
        time_and_material_timecards: Sequence[TimeAndMaterialTimecardInput],
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Sequence[TimeAndMaterialTimecard]:
        """Bulk create time and material timecards.

        POST /rest/v1.0/projects/{project_id}/time_and_material_timecards/bulk_create
        """
        return await self._many(
            TimeAndMaterialTimecard,
            "POST",
            "/rest/v1.0/projects/{project_id}/time_and_material_timecards/bulk_create",
            {"project_id": project_id},
            options,
            body={"time_and_material_timecards": time_and_material_timecards},
        )

    async def bulk_destroy(
        self,
        *,
        time_and_material_timecards: TimeAndMaterialTimecardInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Sequence[TimeAndMaterialTimecard]:
        """Bulk delete time and material timecards.

        DELETE /rest/v1.0/projects/{project_id}/time_and_material_timecards/bulk_destroy
        """
        return await self._many(
            TimeAndMaterialTimecard,
            "DELETE",
            "/rest/v1.0/projects/{project_id}/time_and_material_timecards/bulk_destroy",
            {"project_id": project_id},
            options,
            body=some({"time_and_material_timecards": time_and_material_timecards}),
        )

    async def bulk_update(
        self,
        *,
        time_and_material_timecards: Sequence[TimeAndMaterialTimecardInput],
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Sequence[TimeAndMaterialTimecard]:
        """Bulk update time and material timecards.

        PATCH /rest/v1.0/projects/{project_id}/time_and_material_timecards/bulk_update
        """
        return await self._many(
            TimeAndMaterialTimecard,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/time_and_material_timecards/bulk_update",
            {"project_id": project_id},
            options,
            body={"time_and_material_timecards": time_and_material_timecards},
        )

    async def create(
        self,
        *,
        time_and_material_timecard: TimeAndMaterialTimecardInput,
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> TimeAndMaterialTimecard:
        """Create time and material timecard.

        POST /rest/v1.0/projects/{project_id}/time_and_material_timecards

        Args:
            run_configurable_validations: whether what the configurable field set demands is looked at too.
        """
        return await self._one(
            TimeAndMaterialTimecard,
            "POST",
            "/rest/v1.0/projects/{project_id}/time_and_material_timecards",
            {"project_id": project_id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={"time_and_material_timecard": time_and_material_timecard},
        )

    async def delete(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> TimeAndMaterialTimecard:
        """Delete time and material timecard.

        DELETE /rest/v1.0/projects/{project_id}/time_and_material_timecards/{id}
        """
        return await self._one(
            TimeAndMaterialTimecard,
            "DELETE",
            "/rest/v1.0/projects/{project_id}/time_and_material_timecards/{id}",
            {"id": id, "project_id": project_id},
            options,
        )

    async def get(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> TimeAndMaterialTimecard:
        """Show time and material timecard.

        GET /rest/v1.0/projects/{project_id}/time_and_material_timecards/{id}
        """
        return await self._one(
            TimeAndMaterialTimecard,
            "GET",
            "/rest/v1.0/projects/{project_id}/time_and_material_timecards/{id}",
            {"id": id, "project_id": project_id},
            options,
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[TimeAndMaterialTimecard]:
        """List time and material timecards.

        GET /rest/v1.0/projects/{project_id}/time_and_material_timecards

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            TimeAndMaterialTimecard,
            "/rest/v1.0/projects/{project_id}/time_and_material_timecards",
            {"project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        time_and_material_timecard: TimeAndMaterialTimecardInput,
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> TimeAndMaterialTimecard:
        """Update time and material timecard.

        PATCH /rest/v1.0/projects/{project_id}/time_and_material_timecards/{id}

        Args:
            run_configurable_validations: whether what the configurable field set demands is looked at too.
        """
        return await self._one(
            TimeAndMaterialTimecard,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/time_and_material_timecards/{id}",
            {"id": id, "project_id": project_id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={"time_and_material_timecard": time_and_material_timecard},
        )
