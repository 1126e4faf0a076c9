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
    """What Procore tells of incident picker options (Incidents)."""

    label: str | None = None
    value: str | None = None


@record
class IncidentPickerOptionFilingType(Model):
    """What Procore tells of incident picker options (Incidents)."""

    label: str | None = None
    value: str | None = None


@record
class IncidentPickerOptionStatus(Model):
    """What Procore tells of incident picker options (Incidents)."""

    label: str | None = None
    value: str | None = None


@record
class IncidentPickerOptionUnitOfMeasure(Model):
    """What Procore tells of incident picker options (Incidents)."""

    label: str | None = None
    value: str | None = None


class IncidentPickerOptionsResource(Resource):
    """Incident picker options (Incidents)."""

    __slots__ = ()

    def list_affected_body_parts(
        self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Pages[IncidentPickerOptionAffectedBodyPart]:
        """Get Affected Body Parts.

        GET /rest/v1.0/companies/{company_id}/incidents/affected_body_parts
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
        """Get Filing Types.

        GET /rest/v1.0/companies/{company_id}/incidents/filing_types
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
        """Get Incident Statuses.

        GET /rest/v1.0/companies/{company_id}/incidents/statuses
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
        """Get Units of Measure.

        GET /rest/v1.0/companies/{company_id}/incidents/units_of_measure
        """
        return self._pages(
            IncidentPickerOptionUnitOfMeasure,
            "/rest/v1.0/companies/{company_id}/incidents/units_of_measure",
            {"company_id": company_id},
            options,
            pager=Pager.UNPAGED,
        )
