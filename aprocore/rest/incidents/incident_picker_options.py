"""Incident picker options (Incidents)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pager, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "IncidentPickerOptionAffectedBodyPart",
    "IncidentPickerOptionFilingType",
    "IncidentPickerOptionStatus",
    "IncidentPickerOptionUnitOfMeasure",
    "IncidentPickerOptionsResource",
]


@record
class IncidentPickerOptionAffectedBodyPart(Model):
    """What :meth:`IncidentPickerOptionsResource.list_affected_body_parts` gives."""

    label: str | None = None
    value: str | None = None


@record
class IncidentPickerOptionFilingType(Model):
    """What :meth:`IncidentPickerOptionsResource.list_filing_types` gives."""

    label: str | None = None
    value: str | None = None


@record
class IncidentPickerOptionStatus(Model):
    """What :meth:`IncidentPickerOptionsResource.list_statuses` gives."""

    label: str | None = None
    value: str | None = None


@record
class IncidentPickerOptionUnitOfMeasure(Model):
    """What :meth:`IncidentPickerOptionsResource.list_units_of_measure` gives."""

    label: str | None = None
    value: str | None = None


class IncidentPickerOptionsResource(Resource):
    """Incident picker options (Incidents).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    def list_affected_body_parts(
        self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Pages[IncidentPickerOptionAffectedBodyPart]:
        """Get affected body parts.

        GET /rest/v1.0/companies/{company_id}/incidents/affected_body_parts

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            IncidentPickerOptionAffectedBodyPart,
            "/rest/v1.0/companies/{company_id}/incidents/affected_body_parts",
            {"company_id": company_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_filing_types(
        self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Pages[IncidentPickerOptionFilingType]:
        """Get filing types.

        GET /rest/v1.0/companies/{company_id}/incidents/filing_types

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            IncidentPickerOptionFilingType,
            "/rest/v1.0/companies/{company_id}/incidents/filing_types",
            {"company_id": company_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_statuses(
        self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Pages[IncidentPickerOptionStatus]:
        """Get incident statuses.

        GET /rest/v1.0/companies/{company_id}/incidents/statuses

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            IncidentPickerOptionStatus,
            "/rest/v1.0/companies/{company_id}/incidents/statuses",
            {"company_id": company_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_units_of_measure(
        self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Pages[IncidentPickerOptionUnitOfMeasure]:
        """Get units of measure.

        GET /rest/v1.0/companies/{company_id}/incidents/units_of_measure

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            IncidentPickerOptionUnitOfMeasure,
            "/rest/v1.0/companies/{company_id}/incidents/units_of_measure",
            {"company_id": company_id},
            options,
            pager=Pager.UNPAGED,
        )
