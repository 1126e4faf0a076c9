"""Work activities (Incidents)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record, renamed
from ...types import DateTime, Id
from .._base import OMITTED, UNSET, DateRange, Pages, Resource, ScopedOptions, Unset


@record
class WorkActivity(Model):
    """A work activity."""

    id: Id
    name: str | None = None
    active: bool | None = None
    global_: bool | None = renamed("global")
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


class WorkActivityFields(TypedDict, total=False):
    """Fields of :class:`WorkActivityCreateInput` and :class:`WorkActivityInput`."""

    ids: Sequence[Id] | None
    active: bool | None


class WorkActivityCreateInput(WorkActivityFields):
    """``work_activity`` in the body of ``create``."""

    name: str


class WorkActivityInput(WorkActivityFields, total=False):
    """``work_activity`` in the body of ``bulk_update``, ``update``."""

    name: str | None


class WorkActivityFilters(TypedDict, total=False):
    """Query filters of ``incidents.work_activities.list``."""

    active: bool
    id: Id | Sequence[Id]
    updated_at: DateRange


class WorkActivitiesResource(Resource):
    """Work activities (Incidents)."""

    __slots__ = ()

    async def bulk_update(
        self, *, work_activity: WorkActivityInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Sequence[WorkActivity]:
        """Bulk update work activities.

        PATCH /rest/v1.0/companies/{company_id}/incidents/work_activities/bulk_update
        https://developers.procore.com/reference/rest/v1/work-activities?version=1.0#bulk-update-work-activities

        Returns:
            A list of :class:`WorkActivity`.
        """
        return await self._many(
            WorkActivity,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/incidents/work_activities/bulk_update",
            {"company_id": company_id},
            options,
            body={"work_activity": work_activity},
        )

    async def create(
        self,
        *,
        work_activity: WorkActivityCreateInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> WorkActivity:
        """Create a work activity.

        POST /rest/v1.0/companies/{company_id}/incidents/work_activities
        https://developers.procore.com/reference/rest/v1/work-activities?version=1.0#create-work-activity

        Returns:
            :class:`WorkActivity`.
        """
        return await self._one(
            WorkActivity,
            "POST",
            "/rest/v1.0/companies/{company_id}/incidents/work_activities",
            {"company_id": company_id},
            options,
            body={"work_activity": work_activity},
        )

    async def delete(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> None:
        """Delete a work activity.

        DELETE /rest/v1.0/companies/{company_id}/incidents/work_activities/{id}
        https://developers.procore.com/reference/rest/v1/work-activities?version=1.0#delete-work-activity

        Args:
            id: ID of a work activity.

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/incidents/work_activities/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> WorkActivity:
        """Return a work activity.

        GET /rest/v1.0/companies/{company_id}/incidents/work_activities/{id}
        https://developers.procore.com/reference/rest/v1/work-activities?version=1.0#show-work-activity

        Args:
            id: ID of a work activity.

        Returns:
            :class:`WorkActivity`.
        """
        return await self._one(
            WorkActivity,
            "GET",
            "/rest/v1.0/companies/{company_id}/incidents/work_activities/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["name", "-name"] | Unset = UNSET,
        filters: WorkActivityFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[WorkActivity]:
        """List work activities.

        GET /rest/v1.0/companies/{company_id}/incidents/work_activities
        https://developers.procore.com/reference/rest/v1/work-activities?version=1.0#list-work-activities

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`WorkActivity`.
        """
        return self._pages(
            WorkActivity,
            "/rest/v1.0/companies/{company_id}/incidents/work_activities",
            {"company_id": company_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        work_activity: WorkActivityInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> WorkActivity:
        """Update a work activity.

        PATCH /rest/v1.0/companies/{company_id}/incidents/work_activities/{id}
        https://developers.procore.com/reference/rest/v1/work-activities?version=1.0#update-work-activity

        Args:
            id: ID of a work activity.

        Returns:
            :class:`WorkActivity`.
        """
        return await self._one(
            WorkActivity,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/incidents/work_activities/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"work_activity": work_activity},
        )
