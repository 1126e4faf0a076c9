"""Job titles (Resource Planning)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pager, Pages, Resource, ScopedOptions, Unset, some


@record
class JobTitle(Model):
    """A job title."""

    id: Id | None = None
    name: str | None = None
    group_ids: list[Id] | None = None
    globally_accessible: bool | None = None
    color: str | None = None
    type: str | None = None
    hourly_rate: float | None = None


@record
class JobTitleGroup(Model):
    """Returned by :meth:`JobTitlesResource.create_group`."""

    group_ids: list[Id] | None = None


@record
class JobTitleGroupsJobTitle(Model):
    """Returned by :meth:`JobTitlesResource.list_groups_job_titles`."""

    id: Id | None = None
    name: str | None = None
    group_ids: list[Id] | None = None
    globally_accessible: bool | None = None
    color: str | None = None
    type: str | None = None
    hourly_rate: float | None = None


class JobTitlesResource(Resource):
    """Job titles (Resource Planning)."""

    __slots__ = ()

    async def create(
        self,
        *,
        name: str,
        group_ids: Sequence[Id],
        globally_accessible: bool,
        company_id: Id | Unset = UNSET,
        color: str | Unset | None = UNSET,
        type: Literal["salaried", "hourly"] | Unset | None = UNSET,
        hourly_rate: float | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> JobTitle:
        """Create a job title.

        POST /rest/v1.0/workforce-planning/v2/companies/{company_id}/job-titles
        https://developers.procore.com/reference/rest/v1/job-titles?version=1.0#create-a-job-title

        Args:
            type: One of salaried, hourly.

        Returns:
            :class:`JobTitle`.
        """
        return await self._one(
            JobTitle,
            "POST",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/job-titles",
            {"company_id": company_id},
            options,
            body=some(
                {
                    "name": name,
                    "group_ids": group_ids,
                    "globally_accessible": globally_accessible,
                    "color": color,
                    "type": type,
                    "hourly_rate": hourly_rate,
                }
            ),
        )

    async def create_group(
        self, *, job_title_id: Id, group_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> JobTitleGroup:
        """Make job title available to group.

        POST /rest/v1.0/workforce-planning/v2/companies/{company_id}/job-titles/{job_title_id}/groups
        https://developers.procore.com/reference/rest/v1/job-titles?version=1.0#make-job-title-available-to-group

        Args:
            job_title_id: A UUID.
            group_id: A UUID.

        Returns:
            :class:`JobTitleGroup`.
        """
        return await self._one(
            JobTitleGroup,
            "POST",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/job-titles/{job_title_id}/groups",
            {"company_id": company_id, "job_title_id": job_title_id},
            options,
            body=some({"group_id": group_id}),
        )

    async def delete(
        self, *, job_title_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> JobTitle:
        """Delete a job title.

        DELETE /rest/v1.0/workforce-planning/v2/companies/{company_id}/job-titles/{job_title_id}
        https://developers.procore.com/reference/rest/v1/job-titles?version=1.0#delete-a-job-title

        Args:
            job_title_id: A UUID.

        Returns:
            :class:`JobTitle`.
        """
        return await self._one(
            JobTitle,
            "DELETE",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/job-titles/{job_title_id}",
            {"company_id": company_id, "job_title_id": job_title_id},
            options,
        )

    async def delete_group(
        self, *, job_title_id: Id, group_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> JobTitleGroup:
        """Remove a job title from being available to group.

        DELETE /rest/v1.0/workforce-planning/v2/companies/{company_id}/job-titles/{job_title_id}/groups
        https://developers.procore.com/reference/rest/v1/job-titles?version=1.0#remove-job-title-from-being-available-to-group

        Args:
            job_title_id: A UUID.
            group_id: A UUID.

        Returns:
            :class:`JobTitleGroup`.
        """
        return await self._one(
            JobTitleGroup,
            "DELETE",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/job-titles/{job_title_id}/groups",
            {"company_id": company_id, "job_title_id": job_title_id},
            options,
            body=some({"group_id": group_id}),
        )

    async def get(
        self, *, job_title_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> JobTitle:
        """Return a single job title.

        GET /rest/v1.0/workforce-planning/v2/companies/{company_id}/job-titles/{job_title_id}
        https://developers.procore.com/reference/rest/v1/job-titles?version=1.0#get-a-single-job-title

        Args:
            job_title_id: A UUID.

        Returns:
            :class:`JobTitle`.
        """
        return await self._one(
            JobTitle,
            "GET",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/job-titles/{job_title_id}",
            {"company_id": company_id, "job_title_id": job_title_id},
            options,
        )

    def list(self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> Pages[JobTitle]:
        """Return all job titles in the company.

        GET /rest/v1.0/workforce-planning/v2/companies/{company_id}/job-titles
        https://developers.procore.com/reference/rest/v1/job-titles?version=1.0#get-all-job-titles-in-the-company

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`JobTitle`.
        """
        return self._pages(
            JobTitle,
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/job-titles",
            {"company_id": company_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_groups_job_titles(
        self, *, group_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Pages[JobTitleGroupsJobTitle]:
        """Return all job titles belonging to a group.

        GET /rest/v1.0/workforce-planning/v2/companies/{company_id}/groups/{group_id}/job-titles
        https://developers.procore.com/reference/rest/v1/job-titles?version=1.0#get-all-job-titles-belonging-to-a-group

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`JobTitleGroupsJobTitle`.
        """
        return self._pages(
            JobTitleGroupsJobTitle,
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/groups/{group_id}/job-titles",
            {"company_id": company_id, "group_id": group_id},
            options,
            pager=Pager.UNPAGED,
        )

    async def update(
        self,
        *,
        job_title_id: Id,
        name: str,
        type: Literal["hourly", "salaried"],
        company_id: Id | Unset = UNSET,
        globally_accessible: bool | Unset | None = UNSET,
        color: str | Unset | None = UNSET,
        hourly_rate: float | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> JobTitle:
        """Update a job title.

        POST /rest/v1.0/workforce-planning/v2/companies/{company_id}/job-titles/{job_title_id}
        https://developers.procore.com/reference/rest/v1/job-titles?version=1.0#update-a-job-title

        Args:
            job_title_id: A UUID.
            type: One of hourly, salaried.

        Returns:
            :class:`JobTitle`.
        """
        return await self._one(
            JobTitle,
            "POST",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/job-titles/{job_title_id}",
            {"company_id": company_id, "job_title_id": job_title_id},
            options,
            body=some(
                {
                    "name": name,
                    "globally_accessible": globally_accessible,
                    "color": color,
                    "type": type,
                    "hourly_rate": hourly_rate,
                }
            ),
        )
