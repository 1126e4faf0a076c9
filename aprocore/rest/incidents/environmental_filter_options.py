"""Environmental filter options (Incidents)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pager, Pages, Resource, Unset

__all__ = [
    "EnvironmentalFilterOptionAffectedCompany",
    "EnvironmentalFilterOptionManagedEquipment",
    "EnvironmentalFilterOptionType",
    "EnvironmentalFilterOptionWorkActivity",
    "EnvironmentalFilterOptionsResource",
]


@record
class EnvironmentalFilterOptionAffectedCompany(Model):
    """What :meth:`EnvironmentalFilterOptionsResource.list_affected_companies` gives."""

    key: str | None = None
    value: str | None = None


@record
class EnvironmentalFilterOptionManagedEquipment(Model):
    """What :meth:`EnvironmentalFilterOptionsResource.list_managed_equipment` gives."""

    key: str | None = None
    value: str | None = None


@record
class EnvironmentalFilterOptionType(Model):
    """What :meth:`EnvironmentalFilterOptionsResource.list_environmental_types` gives."""

    key: str | None = None
    value: str | None = None


@record
class EnvironmentalFilterOptionWorkActivity(Model):
    """What :meth:`EnvironmentalFilterOptionsResource.list_work_activities` gives."""

    key: str | None = None
    value: str | None = None


class EnvironmentalFilterOptionsResource(Resource):
    """Environmental filter options (Incidents).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    def list_affected_companies(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[EnvironmentalFilterOptionAffectedCompany]:
        """Get affected company filter options.

        GET /rest/v1.0/projects/{project_id}/incidents/environmentals/filter_options/affected_companies

        Await it for the first page, or go through all items with ``async for``.
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
        """Get environmental type filter options.

        GET /rest/v1.0/projects/{project_id}/incidents/environmentals/filter_options/environmental_types

        Await it for the first page, or go through all items with ``async for``.
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
        """Get managed equipment filter options.

        GET /rest/v1.0/projects/{project_id}/incidents/environmentals/filter_options/managed_equipment

        Await it for the first page, or go through all items with ``async for``.
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
        """Get work activity filter options.

        GET /rest/v1.0/projects/{project_id}/incidents/environmentals/filter_options/work_activities

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            EnvironmentalFilterOptionWorkActivity,
            "/rest/v1.0/projects/{project_id}/incidents/environmentals/filter_options/work_activities",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )
