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
    """What Procore tells of project directory filter options (Directory)."""

    filter_value: int | None = None
    label: str | None = None


@record
class ProjectDirectoryFilterOptionCountryCode(Model):
    """What Procore tells of project directory filter options (Directory)."""

    filter_value: str | None = None
    label: str | None = None


@record
class ProjectDirectoryFilterOptionJobTitle(Model):
    """What Procore tells of project directory filter options (Directory)."""

    filter_value: str | None = None
    label: str | None = None


@record
class ProjectDirectoryFilterOptionPermissionTemplate(Model):
    """What Procore tells of project directory filter options (Directory)."""

    filter_value: int | None = None
    label: str | None = None


@record
class ProjectDirectoryFilterOptionStateCode(Model):
    """What Procore tells of project directory filter options (Directory)."""

    filter_value: str | None = None
    label: str | None = None


@record
class ProjectDirectoryFilterOptionTrade(Model):
    """What Procore tells of project directory filter options (Directory)."""

    filter_value: int | None = None
    label: str | None = None


class ProjectDirectoryFilterOptionsResource(Resource):
    """Project directory filter options (Directory)."""

    __slots__ = ()

    def list_cost_codes(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[ProjectDirectoryFilterOptionCostCode]:
        """List Project Cost Codes.

        GET /rest/v1.0/projects/{project_id}/directory/filter_options/cost_codes
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
        """List Project Country Codes.

        GET /rest/v1.0/projects/{project_id}/directory/filter_options/country_codes
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
        """List Project Job Titles.

        GET /rest/v1.0/projects/{project_id}/directory/filter_options/job_titles
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
        """List Project Permission Templates.

        GET /rest/v1.0/projects/{project_id}/directory/filter_options/permission_templates
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
        """List Project State Codes.

        GET /rest/v1.0/projects/{project_id}/directory/filter_options/state_codes
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
        """List Project Trades.

        GET /rest/v1.0/projects/{project_id}/directory/filter_options/trades
        """
        return self._pages(
            ProjectDirectoryFilterOptionTrade,
            "/rest/v1.0/projects/{project_id}/directory/filter_options/trades",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )
