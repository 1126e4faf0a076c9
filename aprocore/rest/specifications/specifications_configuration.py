"""Specifications configuration (Specifications)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "SpecificationsConfiguration",
    "SpecificationsConfigurationDistributionGroup",
    "SpecificationsConfigurationPotentialDistributionMember",
    "SpecificationsConfigurationResource",
    "SpecificationsConfigurationSetting",
    "SpecificationsConfigurationSpecificationConfigurationInput",
    "SpecificationsConfigurationSpecificationConfigurationSpecificationSubscriberInput",
    "SpecificationsConfigurationSpecificationSubscriber",
]


@record
class SpecificationsConfiguration(Model):
    """What Procore tells of specifications configuration (Specifications)."""

    settings: SpecificationsConfigurationSetting | None = None
    specification_subscribers: SpecificationsConfigurationSpecificationSubscriber | None = None
    company_id: Id | None = None
    project_id: Id | None = None
    spec_by_area: bool | None = None


@record
class SpecificationsConfigurationDistributionGroup(Model):
    """What Procore tells of specifications configuration (Specifications)."""

    id: Id | None = None
    name: str | None = None
    description: str | None = None
    users: list[list[Any]] | None = None


@record
class SpecificationsConfigurationPotentialDistributionMember(Model):
    """What Procore tells of specifications configuration (Specifications)."""

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
    specification_section_revisions_ordered_by_letter_first: Literal["true", "false"] | None
    specification_by_area: Literal["true", "false"] | None
    specification_subscribers: SpecificationsConfigurationSpecificationConfigurationSpecificationSubscriberInput | None


class SpecificationsConfigurationSpecificationConfigurationSpecificationSubscriberInput(TypedDict, total=False):
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
        """List Specification Configurations.

        GET /rest/v2.1/companies/{company_id}/projects/{project_id}/specification_configuration
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
        """Configuration of Specifications tool.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/specification_configuration
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
        """List distribution groups for Specifications.

        GET /rest/v2.1/companies/{company_id}/projects/{project_id}/specification_configuration/distribution_groups
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
        """List potential distribution members for Specifications.

        GET /rest/v2.1/companies/{company_id}/projects/{project_id}/specification_configuration/potential_distribution_members
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
        """Update Specification Configurations.

        PATCH /rest/v2.1/companies/{company_id}/projects/{project_id}/specification_configuration
        """
        return await self._one(
            SpecificationsConfiguration,
            "PATCH",
            "/rest/v2.1/companies/{company_id}/projects/{project_id}/specification_configuration",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"specification_configuration": specification_configuration},
        )
