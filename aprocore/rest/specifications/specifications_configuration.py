"""Specifications configuration (Specifications)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset


@record
class SpecificationsConfiguration(Model):
    """A specifications configuration."""

    settings: SpecificationsConfigurationSetting | None = None
    specification_subscribers: SpecificationsConfigurationSpecificationSubscriber | None = None
    company_id: Id | None = None
    project_id: Id | None = None
    spec_by_area: bool | None = None


@record
class SpecificationsConfigurationDistributionGroup(Model):
    """Returned by :meth:`SpecificationsConfigurationResource.list_distribution_groups`."""

    id: Id | None = None
    name: str | None = None
    description: str | None = None
    users: list[list[Any]] | None = None


@record
class SpecificationsConfigurationPotentialDistributionMember(Model):
    """Returned by :meth:`SpecificationsConfigurationResource.list_potential_distribution_members`."""

    id: Id | None = None
    company_name: str | None = None
    locale: str | None = None
    login: str | None = None
    name: str | None = None


@record
class SpecificationsConfigurationSetting(Model):
    """``settings`` of :class:`SpecificationsConfiguration`."""

    specification_revisions_ordered_by_letter_first: bool | None = None
    specification_by_area_enabled: bool | None = None
    specification_by_area_editable: bool | None = None


@record
class SpecificationsConfigurationSpecificationSubscriber(Model):
    """``specification_subscribers`` of :class:`SpecificationsConfiguration`."""

    users: list[list[Any]] | None = None


class SpecificationsConfigurationSpecificationConfigurationInput(TypedDict, total=False):
    """``specification_configuration`` in a request body."""

    specification_section_revisions_ordered_by_letter_first: Literal["true", "false"] | None
    specification_by_area: Literal["true", "false"] | None
    specification_subscribers: SpecificationsConfigurationSpecificationSubscriberInput | None


class SpecificationsConfigurationSpecificationSubscriberInput(TypedDict, total=False):
    """``specification_subscribers`` in a request body."""

    user_ids: Sequence[Id] | None


class SpecificationsConfigurationResource(Resource):
    """Specifications configuration (Specifications)."""

    __slots__ = ()

    async def get(
        self,
        *,
        specification_configuration: SpecificationsConfigurationSpecificationConfigurationInput,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> SpecificationsConfiguration:
        """List specification configurations.

        GET /rest/v2.1/companies/{company_id}/projects/{project_id}/specification_configuration
        https://developers.procore.com/reference/rest/specifications-configuration?version=2.1#list-specification-configurations

        Returns:
            :class:`SpecificationsConfiguration`.
        """
        return await self._one(
            SpecificationsConfiguration,
            "GET",
            "/rest/v2.1/companies/{company_id}/projects/{project_id}/specification_configuration",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"specification_configuration": specification_configuration},
        )

    async def get_v2_0(
        self, *, company_id: Id | Unset = UNSET, project_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> SpecificationsConfiguration:
        """Return a configuration of specifications tool.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/specification_configuration
        https://developers.procore.com/reference/rest/specifications-configuration?version=2.0#configuration-of-specifications-tool

        Returns:
            :class:`SpecificationsConfiguration`.
        """
        return await self._one(
            SpecificationsConfiguration,
            "GET",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/specification_configuration",
            {"company_id": company_id, "project_id": project_id},
            options,
        )

    def list_distribution_groups(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[SpecificationsConfigurationDistributionGroup]:
        """List distribution groups for specifications.

        GET /rest/v2.1/companies/{company_id}/projects/{project_id}/specification_configuration/distribution_groups
        https://developers.procore.com/reference/rest/specifications-configuration?version=2.1#list-distribution-groups-for-specifications

        Args:
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`SpecificationsConfigurationDistributionGroup`.
        """
        return self._pages(
            SpecificationsConfigurationDistributionGroup,
            "/rest/v2.1/companies/{company_id}/projects/{project_id}/specification_configuration/distribution_groups",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_potential_distribution_members(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[SpecificationsConfigurationPotentialDistributionMember]:
        """List potential distribution members for specifications.

        GET /rest/v2.1/companies/{company_id}/projects/{project_id}/specification_configuration/potential_distribution_members
        https://developers.procore.com/reference/rest/specifications-configuration?version=2.1#list-potential-distribution-members-for-specifications

        Args:
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`SpecificationsConfigurationPotentialDistributionMember`.
        """
        return self._pages(
            SpecificationsConfigurationPotentialDistributionMember,
            "/rest/v2.1/companies/{company_id}/projects/{project_id}/specification_configuration/potential_distribution_members",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        specification_configuration: SpecificationsConfigurationSpecificationConfigurationInput,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> SpecificationsConfiguration:
        """Update specification configurations.

        PATCH /rest/v2.1/companies/{company_id}/projects/{project_id}/specification_configuration
        https://developers.procore.com/reference/rest/specifications-configuration?version=2.1#update-specification-configurations

        Returns:
            :class:`SpecificationsConfiguration`.
        """
        return await self._one(
            SpecificationsConfiguration,
            "PATCH",
            "/rest/v2.1/companies/{company_id}/projects/{project_id}/specification_configuration",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"specification_configuration": specification_configuration},
        )
