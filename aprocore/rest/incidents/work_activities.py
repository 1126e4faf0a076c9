"""Work activities (Incidents)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record, renamed
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "WorkActivitiesResource",
    "WorkActivity",
    "WorkActivityFilters",
    "WorkActivityInput",
]


@record
class WorkActivity(Model):
    """What Procore tells of work activities."""

    id: Id | None = None
    name: str | None = None
    active: bool | None = None
    global_: bool | None = renamed("global")
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


class WorkActivityInput(TypedDict, total=False):
    """What is sent as ``work_activity``."""

    ids: Sequence[Id] | None
    active: bool | None
    name: str | None


class WorkActivityFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    active: bool
    id: Id | Sequence[Id]
    updated_at: DateRange


class WorkActivitiesResource(Resource):
    """Work activities (Incidents).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def bulk_update(
        self, *, work_activity: WorkActivityInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Sequence[WorkActivity]:
        """Bulk update work activities.

        PATCH /rest/v1.0/companies/{company_id}/incidents/work_activities/bulk_update
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
        self, *, work_activity: WorkActivityInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> WorkActivity:
        """Create work activity.

        POST /rest/v1.0/companies/{company_id}/incidents/work_activities
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
        """Delete work activity.

        DELETE /rest/v1.0/companies/{company_id}/incidents/work_activities/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/incidents/work_activities/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> WorkActivity:
        """Show work activity.

        GET /rest/v1.0/companies/{company_id}/incidents/work_activities/{id}
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
        filters: WorkActivityFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[WorkActivity]:
        """List work activities.

        GET /rest/v1.0/companies/{company_id}/incidents/work_activities

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            sort: what to sort by; a minus before it turns the order round.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
        """Update work activity.

        PATCH /rest/v1.0/companies/{company_id}/incidents/work_activities/{id}
        """
        return await self._one(
            WorkActivity,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/incidents/work_activities/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"work_activity": work_activity},
        )
