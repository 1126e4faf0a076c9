"""Project directory filter options (Directory)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pager, Pages, Resource, Unset

__all__ = [
    "ProjectDirectoryFilterOptionCostCode",
    "ProjectDirectoryFilterOptionCountryCode",
    "ProjectDirectoryFilterOptionJobTitle",
    "ProjectDirectoryFilterOptionPermissionTemplate",
    "ProjectDirectoryFilterOptionStateCode",
    "ProjectDirectoryFilterOptionTrade",
    "ProjectDirectoryFilterOptionsResource",
]


@record
class ProjectDirectoryFilterOptionCostCode(Model):
    """What :meth:`ProjectDirectoryFilterOptionsResource.list_cost_codes` gives."""

    filter_value: int | None = None
    label: str | None = None


@record
class ProjectDirectoryFilterOptionCountryCode(Model):
    """What :meth:`ProjectDirectoryFilterOptionsResource.list_country_codes` gives."""

    filter_value: str | None = None
    label: str | None = None


@record
class ProjectDirectoryFilterOptionJobTitle(Model):
    """What :meth:`ProjectDirectoryFilterOptionsResource.list_job_titles` gives."""

    filter_value: str | None = None
    label: str | None = None


@record
class ProjectDirectoryFilterOptionPermissionTemplate(Model):
    """What :meth:`ProjectDirectoryFilterOptionsResource.list_permission_templates` gives."""

    filter_value: int | None = None
    label: str | None = None


@record
class ProjectDirectoryFilterOptionStateCode(Model):
    """What :meth:`ProjectDirectoryFilterOptionsResource.list_state_codes` gives."""

    filter_value: str | None = None
    label: str | None = None


@record
class ProjectDirectoryFilterOptionTrade(Model):
    """What :meth:`ProjectDirectoryFilterOptionsResource.list_trades` gives."""

    filter_value: int | None = None
    label: str | None = None


class ProjectDirectoryFilterOptionsResource(Resource):
    """Project directory filter options (Directory).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    def list_cost_codes(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[ProjectDirectoryFilterOptionCostCode]:
        """List project cost codes.

        GET /rest/v1.0/projects/{project_id}/directory/filter_options/cost_codes

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            ProjectDirectoryFilterOptionCostCode,
            "/rest/v1.0/projects/{project_id}/directory/filter_options/cost_codes",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_country_codes(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[ProjectDirectoryFilterOptionCountryCode]:
        """List project country codes.

        GET /rest/v1.0/projects/{project_id}/directory/filter_options/country_codes

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            ProjectDirectoryFilterOptionCountryCode,
            "/rest/v1.0/projects/{project_id}/directory/filter_options/country_codes",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_job_titles(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[ProjectDirectoryFilterOptionJobTitle]:
        """List project job titles.

        GET /rest/v1.0/projects/{project_id}/directory/filter_options/job_titles

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            ProjectDirectoryFilterOptionJobTitle,
            "/rest/v1.0/projects/{project_id}/directory/filter_options/job_titles",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_permission_templates(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[ProjectDirectoryFilterOptionPermissionTemplate]:
        """List project permission templates.

        GET /rest/v1.0/projects/{project_id}/directory/filter_options/permission_templates

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            ProjectDirectoryFilterOptionPermissionTemplate,
            "/rest/v1.0/projects/{project_id}/directory/filter_options/permission_templates",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_state_codes(
        self, *, country_code: str, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[ProjectDirectoryFilterOptionStateCode]:
        """List project state codes.

        GET /rest/v1.0/projects/{project_id}/directory/filter_options/state_codes

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            ProjectDirectoryFilterOptionStateCode,
            "/rest/v1.0/projects/{project_id}/directory/filter_options/state_codes",
            {"project_id": project_id},
            options,
            query={"country_code": country_code},
            pager=Pager.UNPAGED,
        )

    def list_trades(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[ProjectDirectoryFilterOptionTrade]:
        """List project trades.

        GET /rest/v1.0/projects/{project_id}/directory/filter_options/trades

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            ProjectDirectoryFilterOptionTrade,
            "/rest/v1.0/projects/{project_id}/directory/filter_options/trades",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )
