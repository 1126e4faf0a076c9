"""Project dates (Project)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Date, Id
from .._base import UNSET, Options, Pages, Resource, ScopedOptions, Unset, some


@record
class ProjectDate(Model):
    """A project date."""

    id: Id | None = None
    project_membership_id: Id | None = None
    name: str | None = None
    date: str | None = None
    actual_date: str | None = None
    display_on_timeline: bool | None = None


class ProjectDateInput(TypedDict, total=False):
    """``project_dates`` in a request body."""

    id: Id | None
    date: Date | str | None


class ProjectDatesResource(Resource):
    """Project dates (Project)."""

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
        https://developers.procore.com/reference/rest/v1/project-dates?version=1.0#creates-or-updates-project-date

        Returns:
            None.
        """
        await self._none(
            "POST",
            "/rest/v1.0/projects/{project_id}/project_dates",
            {"project_id": project_id},
            options,
            body=some({"project_dates": project_dates}),
            dates="project_dates.date",
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> ProjectDate:
        """Return a project date.

        GET /rest/v1.0/project_dates/{id}
        https://developers.procore.com/reference/rest/v1/project-dates?version=1.0#show-project-date

        Returns:
            :class:`ProjectDate`.
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
        """Return a project date.

        GET /rest/v1.0/projects/{project_id}/project_dates/{id}
        https://developers.procore.com/reference/rest/v1/project-dates?version=1.0#show-project-date

        Returns:
            :class:`ProjectDate`.
        """
        return await self._one(
            ProjectDate,
            "GET",
            "/rest/v1.0/projects/{project_id}/project_dates/{id}",
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
    ) -> Pages[ProjectDate]:
        """List project dates.

        GET /rest/v1.0/project_dates
        https://developers.procore.com/reference/rest/v1/project-dates?version=1.0#list-project-dates

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectDate`.
        """
        return self._pages(
            ProjectDate,
            "/rest/v1.0/project_dates",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "page": page},
            items_key="project_dates",
            per_page=per_page,
            concurrency=concurrency,
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
        https://developers.procore.com/reference/rest/project-dates?version=2.0#list-project-dates

        Args:
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectDate`.
        """
        return self._pages(
            ProjectDate,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/project_dates",
            {"company_id": company_id, "project_id": project_id},
            options,
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_for_project_v1_0(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectDate]:
        """List project dates.

        GET /rest/v1.0/projects/{project_id}/project_dates
        https://developers.procore.com/reference/rest/v1/project-dates?version=1.0#list-project-dates

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectDate`.
        """
        return self._pages(
            ProjectDate,
            "/rest/v1.0/projects/{project_id}/project_dates",
            {"project_id": project_id},
            options,
            query={"page": page},
            items_key="project_dates",
            per_page=per_page,
            concurrency=concurrency,
        )
