"""Incident picker options (Incidents)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pager, Pages, Resource, ScopedOptions, Unset


@record
class IncidentPickerOptionAffectedBodyPart(Model):
    """Returned by :meth:`IncidentPickerOptionsResource.list_affected_body_parts`."""

    label: str | None = None
    value: str | None = None


@record
class IncidentPickerOptionFilingType(Model):
    """Returned by :meth:`IncidentPickerOptionsResource.list_filing_types`."""

    label: str | None = None
    value: str | None = None


@record
class IncidentPickerOptionStatus(Model):
    """Returned by :meth:`IncidentPickerOptionsResource.list_statuses`."""

    label: str | None = None
    value: str | None = None


@record
class IncidentPickerOptionUnitOfMeasure(Model):
    """Returned by :meth:`IncidentPickerOptionsResource.list_units_of_measure`."""

    label: str | None = None
    value: str | None = None


class IncidentPickerOptionsResource(Resource):
    """Incident picker options (Incidents)."""

    __slots__ = ()

    def list_affected_body_parts(
        self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Pages[IncidentPickerOptionAffectedBodyPart]:
        """Return affected body parts.

        GET /rest/v1.0/companies/{company_id}/incidents/affected_body_parts
        https://developers.procore.com/reference/rest/v1/incident-picker-options?version=1.0#get-affected-body-parts

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`IncidentPickerOptionAffectedBodyPart`.
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
        """Return filing types.

        GET /rest/v1.0/companies/{company_id}/incidents/filing_types
        https://developers.procore.com/reference/rest/v1/incident-picker-options?version=1.0#get-filing-types

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`IncidentPickerOptionFilingType`.
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
        """Return incident statuses.

        GET /rest/v1.0/companies/{company_id}/incidents/statuses
        https://developers.procore.com/reference/rest/v1/incident-picker-options?version=1.0#get-incident-statuses

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`IncidentPickerOptionStatus`.
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
        """Return units of measure.

        GET /rest/v1.0/companies/{company_id}/incidents/units_of_measure
        https://developers.procore.com/reference/rest/v1/incident-picker-options?version=1.0#get-units-of-measure

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`IncidentPickerOptionUnitOfMeasure`.
        """
        return self._pages(
            IncidentPickerOptionUnitOfMeasure,
            "/rest/v1.0/companies/{company_id}/incidents/units_of_measure",
            {"company_id": company_id},
            options,
            pager=Pager.UNPAGED,
        )
