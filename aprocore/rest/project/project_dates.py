"""Project dates (Project)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Date, Id
from .._base import UNSET, Options, Pages, Resource, ScopedOptions, Unset, some

__all__ = [
    "ProjectDate",
    "ProjectDateInput",
    "ProjectDateScheduleDate",
    "ProjectDatesResource",
]


@record
class ProjectDate(Model):
    """What Procore tells of project dates."""

    id: Id | None = None
    project_membership_id: Id | None = None
    name: str | None = None
    date: str | None = None
    actual_date: str | None = None
    display_on_timeline: bool | None = None
    schedule_dates: ProjectDateScheduleDate | None = None
    project_dates: list[ProjectDate] | None = None


@record
class ProjectDateScheduleDate(Model):
    """``schedule_dates`` of :class:`ProjectDate`."""

    substantial_completion_date: Date | None = None
    finish_variance: str | None = None
    percentage_complete: int | None = None


class ProjectDateInput(TypedDict, total=False):
    """What is sent as ``project_dates``."""

    id: Id | None
    date: Date | str | None


class ProjectDatesResource(Resource):
    """Project dates (Project).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create_for_project(
        self,
        *,
        project_id: Id | Unset = UNSET,
        project_dates: Sequence[ProjectDateInput] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> None:
        """Create or update project date.

        POST /rest/v1.0/projects/{project_id}/project_dates
        """
        await self._none(
            "POST",
            "/rest/v1.0/projects/{project_id}/project_dates",
            {"project_id": project_id},
            options,
            body=some({"project_dates": project_dates}),
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> ProjectDate:
        """Show project date.

        GET /rest/v1.0/project_dates/{id}
        """
        return await self._one(
            ProjectDate,
            "GET",
            "/rest/v1.0/project_dates/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def get_for_project(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ProjectDate:
        """Show project date.

        GET /rest/v1.0/projects/{project_id}/project_dates/{id}
        """
        return await self._one(
            ProjectDate,
            "GET",
            "/rest/v1.0/projects/{project_id}/project_dates/{id}",
            {"id": id, "project_id": project_id},
            options,
        )

    async def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ProjectDate:
        """List project dates.

        GET /rest/v1.0/project_dates

        Args:
            per_page: items of a page; as many as are safe where it is left out.
        """
        return await self._one(
            ProjectDate,
            "GET",
            "/rest/v1.0/project_dates",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "page": page, "per_page": per_page},
        )

    def list_for_project(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ProjectDate]:
        """List project dates.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/project_dates

        Await it for the first page, or go through all items with ``async for``.

        Args:
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            ProjectDate,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/project_dates",
            {"company_id": company_id, "project_id": project_id},
            options,
            per_page=per_page,
            concurrency=concurrency,
        )

    async def list_for_project_v1_0(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ProjectDate:
        """List project dates.

        GET /rest/v1.0/projects/{project_id}/project_dates

        Args:
            per_page: items of a page; as many as are safe where it is left out.
        """
        return await self._one(
            ProjectDate,
            "GET",
            "/rest/v1.0/projects/{project_id}/project_dates",
            {"project_id": project_id},
            options,
            query={"page": page, "per_page": per_page},
        )
