"""Property damage filter options (Incidents)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pager, Pages, Resource, Unset


@record
class PropertyDamageFilterOptionAffectedCompany(Model):
    """Returned by :meth:`PropertyDamageFilterOptionsResource.list_affected_companies`."""

    key: str | None = None
    value: str | None = None


@record
class PropertyDamageFilterOptionManagedEquipment(Model):
    """Returned by :meth:`PropertyDamageFilterOptionsResource.list_managed_equipment`."""

    key: str | None = None
    value: str | None = None


@record
class PropertyDamageFilterOptionResponsibleCompany(Model):
    """Returned by :meth:`PropertyDamageFilterOptionsResource.list_responsible_companies`."""

    key: str | None = None
    value: str | None = None


@record
class PropertyDamageFilterOptionWorkActivity(Model):
    """Returned by :meth:`PropertyDamageFilterOptionsResource.list_work_activities`."""

    key: str | None = None
    value: str | None = None


class PropertyDamageFilterOptionsResource(Resource):
    """Property damage filter options (Incidents)."""

    __slots__ = ()

    def list_affected_companies(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[PropertyDamageFilterOptionAffectedCompany]:
        """Return affected company filter options.

        GET /rest/v1.0/projects/{project_id}/incidents/property_damages/filter_options/affected_companies
        https://developers.procore.com/reference/rest/v1/property-damage-filter-options?version=1.0#get-affected-company-filter-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`PropertyDamageFilterOptionAffectedCompany`.
        """
        return self._pages(
            PropertyDamageFilterOptionAffectedCompany,
            "/rest/v1.0/projects/{project_id}/incidents/property_damages/filter_options/affected_companies",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_managed_equipment(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[PropertyDamageFilterOptionManagedEquipment]:
        """Return managed equipment filter options.

        GET /rest/v1.0/projects/{project_id}/incidents/property_damages/filter_options/managed_equipment
        https://developers.procore.com/reference/rest/v1/property-damage-filter-options?version=1.0#get-managed-equipment-filter-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`PropertyDamageFilterOptionManagedEquipment`.
        """
        return self._pages(
            PropertyDamageFilterOptionManagedEquipment,
            "/rest/v1.0/projects/{project_id}/incidents/property_damages/filter_options/managed_equipment",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_responsible_companies(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[PropertyDamageFilterOptionResponsibleCompany]:
        """Return responsible company filter options.

        GET /rest/v1.0/projects/{project_id}/incidents/property_damages/filter_options/responsible_companies
        https://developers.procore.com/reference/rest/v1/property-damage-filter-options?version=1.0#get-responsible-company-filter-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`PropertyDamageFilterOptionResponsibleCompany`.
        """
        return self._pages(
            PropertyDamageFilterOptionResponsibleCompany,
            "/rest/v1.0/projects/{project_id}/incidents/property_damages/filter_options/responsible_companies",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_work_activities(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[PropertyDamageFilterOptionWorkActivity]:
        """Return work activity filter options.

        GET /rest/v1.0/projects/{project_id}/incidents/property_damages/filter_options/work_activities
        https://developers.procore.com/reference/rest/v1/property-damage-filter-options?version=1.0#get-work-activity-filter-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`PropertyDamageFilterOptionWorkActivity`.
        """
        return self._pages(
            PropertyDamageFilterOptionWorkActivity,
            "/rest/v1.0/projects/{project_id}/incidents/property_damages/filter_options/work_activities",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )
