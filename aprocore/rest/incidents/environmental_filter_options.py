"""Environmental filter options (Incidents)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pager, Pages, Resource, Unset


@record
class EnvironmentalFilterOptionAffectedCompany(Model):
    """Returned by :meth:`EnvironmentalFilterOptionsResource.list_affected_companies`."""

    key: str | None = None
    value: str | None = None


@record
class EnvironmentalFilterOptionManagedEquipment(Model):
    """Returned by :meth:`EnvironmentalFilterOptionsResource.list_managed_equipment`."""

    key: str | None = None
    value: str | None = None


@record
class EnvironmentalFilterOptionType(Model):
    """Returned by :meth:`EnvironmentalFilterOptionsResource.list_environmental_types`."""

    key: str | None = None
    value: str | None = None


@record
class EnvironmentalFilterOptionWorkActivity(Model):
    """Returned by :meth:`EnvironmentalFilterOptionsResource.list_work_activities`."""

    key: str | None = None
    value: str | None = None


class EnvironmentalFilterOptionsResource(Resource):
    """Environmental filter options (Incidents)."""

    __slots__ = ()

    def list_affected_companies(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[EnvironmentalFilterOptionAffectedCompany]:
        """Return affected company filter options.

        GET /rest/v1.0/projects/{project_id}/incidents/environmentals/filter_options/affected_companies
        https://developers.procore.com/reference/rest/v1/environmental-filter-options?version=1.0#get-affected-company-filter-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`EnvironmentalFilterOptionAffectedCompany`.
        """
        return self._pages(
            EnvironmentalFilterOptionAffectedCompany,
            "/rest/v1.0/projects/{project_id}/incidents/environmentals/filter_options/affected_companies",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_environmental_types(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[EnvironmentalFilterOptionType]:
        """Return environmental type filter options.

        GET /rest/v1.0/projects/{project_id}/incidents/environmentals/filter_options/environmental_types
        https://developers.procore.com/reference/rest/v1/environmental-filter-options?version=1.0#get-environmental-type-filter-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`EnvironmentalFilterOptionType`.
        """
        return self._pages(
            EnvironmentalFilterOptionType,
            "/rest/v1.0/projects/{project_id}/incidents/environmentals/filter_options/environmental_types",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_managed_equipment(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[EnvironmentalFilterOptionManagedEquipment]:
        """Return managed equipment filter options.

        GET /rest/v1.0/projects/{project_id}/incidents/environmentals/filter_options/managed_equipment
        https://developers.procore.com/reference/rest/v1/environmental-filter-options?version=1.0#get-managed-equipment-filter-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`EnvironmentalFilterOptionManagedEquipment`.
        """
        return self._pages(
            EnvironmentalFilterOptionManagedEquipment,
            "/rest/v1.0/projects/{project_id}/incidents/environmentals/filter_options/managed_equipment",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_work_activities(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[EnvironmentalFilterOptionWorkActivity]:
        """Return work activity filter options.

        GET /rest/v1.0/projects/{project_id}/incidents/environmentals/filter_options/work_activities
        https://developers.procore.com/reference/rest/v1/environmental-filter-options?version=1.0#get-work-activity-filter-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`EnvironmentalFilterOptionWorkActivity`.
        """
        return self._pages(
            EnvironmentalFilterOptionWorkActivity,
            "/rest/v1.0/projects/{project_id}/incidents/environmentals/filter_options/work_activities",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )
