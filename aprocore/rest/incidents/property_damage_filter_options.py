"""Property damage filter options (Incidents)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pager, Pages, Resource, Unset

__all__ = [
    "PropertyDamageFilterOptionAffectedCompany",
    "PropertyDamageFilterOptionManagedEquipment",
    "PropertyDamageFilterOptionResponsibleCompany",
    "PropertyDamageFilterOptionWorkActivity",
    "PropertyDamageFilterOptionsResource",
]


@record
class PropertyDamageFilterOptionAffectedCompany(Model):
    """What :meth:`PropertyDamageFilterOptionsResource.list_affected_companies` gives."""

    key: str | None = None
    value: str | None = None


@record
class PropertyDamageFilterOptionManagedEquipment(Model):
    """What :meth:`PropertyDamageFilterOptionsResource.list_managed_equipment` gives."""

    key: str | None = None
    value: str | None = None


@record
class PropertyDamageFilterOptionResponsibleCompany(Model):
    """What :meth:`PropertyDamageFilterOptionsResource.list_responsible_companies` gives."""

    key: str | None = None
    value: str | None = None


@record
class PropertyDamageFilterOptionWorkActivity(Model):
    """What :meth:`PropertyDamageFilterOptionsResource.list_work_activities` gives."""

    key: str | None = None
    value: str | None = None


class PropertyDamageFilterOptionsResource(Resource):
    """Property damage filter options (Incidents).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    def list_affected_companies(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[PropertyDamageFilterOptionAffectedCompany]:
        """Get affected company filter options.

        GET /rest/v1.0/projects/{project_id}/incidents/property_damages/filter_options/affected_companies

        Await it for the first page, or go through all items with ``async for``.
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
        """Get managed equipment filter options.

        GET /rest/v1.0/projects/{project_id}/incidents/property_damages/filter_options/managed_equipment

        Await it for the first page, or go through all items with ``async for``.
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
        """Get responsible company filter options.

        GET /rest/v1.0/projects/{project_id}/incidents/property_damages/filter_options/responsible_companies

        Await it for the first page, or go through all items with ``async for``.
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
        """Get work activity filter options.

        GET /rest/v1.0/projects/{project_id}/incidents/property_damages/filter_options/work_activities

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            PropertyDamageFilterOptionWorkActivity,
            "/rest/v1.0/projects/{project_id}/incidents/property_damages/filter_options/work_activities",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )
