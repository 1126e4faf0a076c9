"""Project directory filter options (Directory)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pager, Pages, Resource, Unset


@record
class ProjectDirectoryFilterOptionCostCode(Model):
    """Returned by :meth:`ProjectDirectoryFilterOptionsResource.list_cost_codes`."""

    filter_value: int | None = None
    label: str | None = None


@record
class ProjectDirectoryFilterOptionCountryCode(Model):
    """Returned by :meth:`ProjectDirectoryFilterOptionsResource.list_country_codes`."""

    filter_value: str | None = None
    label: str | None = None


@record
class ProjectDirectoryFilterOptionJobTitle(Model):
    """Returned by :meth:`ProjectDirectoryFilterOptionsResource.list_job_titles`."""

    filter_value: str | None = None
    label: str | None = None


@record
class ProjectDirectoryFilterOptionPermissionTemplate(Model):
    """Returned by :meth:`ProjectDirectoryFilterOptionsResource.list_permission_templates`."""

    filter_value: int | None = None
    label: str | None = None


@record
class ProjectDirectoryFilterOptionStateCode(Model):
    """Returned by :meth:`ProjectDirectoryFilterOptionsResource.list_state_codes`."""

    filter_value: str | None = None
    label: str | None = None


@record
class ProjectDirectoryFilterOptionTrade(Model):
    """Returned by :meth:`ProjectDirectoryFilterOptionsResource.list_trades`."""

    filter_value: int | None = None
    label: str | None = None


class ProjectDirectoryFilterOptionsResource(Resource):
    """Project directory filter options (Directory)."""

    __slots__ = ()

    def list_cost_codes(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[ProjectDirectoryFilterOptionCostCode]:
        """List project cost codes.

        GET /rest/v1.0/projects/{project_id}/directory/filter_options/cost_codes
        https://developers.procore.com/reference/rest/v1/project-directory-filter-options?version=1.0#list-project-cost-codes

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectDirectoryFilterOptionCostCode`.
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
        https://developers.procore.com/reference/rest/v1/project-directory-filter-options?version=1.0#list-project-country-codes

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectDirectoryFilterOptionCountryCode`.
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
        https://developers.procore.com/reference/rest/v1/project-directory-filter-options?version=1.0#list-project-job-titles

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectDirectoryFilterOptionJobTitle`.
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
        https://developers.procore.com/reference/rest/v1/project-directory-filter-options?version=1.0#list-project-permission-templates

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectDirectoryFilterOptionPermissionTemplate`.
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
        https://developers.procore.com/reference/rest/v1/project-directory-filter-options?version=1.0#list-project-state-codes

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectDirectoryFilterOptionStateCode`.
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
        https://developers.procore.com/reference/rest/v1/project-directory-filter-options?version=1.0#list-project-trades

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectDirectoryFilterOptionTrade`.
        """
        return self._pages(
            ProjectDirectoryFilterOptionTrade,
            "/rest/v1.0/projects/{project_id}/directory/filter_options/trades",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )
