"""Company inspection template item evidence configurations (Inspections)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Resource, ScopedOptions, Unset, some

__all__ = [
    "CompanyInspectionTemplateItemEvidenceConfiguration",
    "CompanyInspectionTemplateItemEvidenceConfigurationEvidenceConfigurationInput",
    "CompanyInspectionTemplateItemEvidenceConfigurationEvidenceConfigurationObservationInput",
    "CompanyInspectionTemplateItemEvidenceConfigurationEvidenceConfigurationPhotoInput",
    "CompanyInspectionTemplateItemEvidenceConfigurationObservation",
    "CompanyInspectionTemplateItemEvidenceConfigurationPhoto",
    "CompanyInspectionTemplateItemEvidenceConfigurationsResource",
]


@record
class CompanyInspectionTemplateItemEvidenceConfiguration(Model):
    """What Procore tells of company inspection template item evidence configurations (Inspections)."""

    item_id: Id | None = None
    photo: CompanyInspectionTemplateItemEvidenceConfigurationPhoto | None = None
    observation: CompanyInspectionTemplateItemEvidenceConfigurationObservation | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class CompanyInspectionTemplateItemEvidenceConfigurationObservation(Model):
    """``observation`` of :class:`CompanyInspectionTemplateItemEvidenceConfiguration`."""

    status_ids: list[Id] | None = None
    response_option_ids: list[Id] | None = None


@record
class CompanyInspectionTemplateItemEvidenceConfigurationPhoto(Model):
    """``photo`` of :class:`CompanyInspectionTemplateItemEvidenceConfiguration`."""

    status_ids: list[Id] | None = None
    response_option_ids: list[Id] | None = None


class CompanyInspectionTemplateItemEvidenceConfigurationEvidenceConfigurationInput(TypedDict, total=False):
    observation: CompanyInspectionTemplateItemEvidenceConfigurationEvidenceConfigurationObservationInput | None
    photo: CompanyInspectionTemplateItemEvidenceConfigurationEvidenceConfigurationPhotoInput | None


class CompanyInspectionTemplateItemEvidenceConfigurationEvidenceConfigurationObservationInput(TypedDict, total=False):
    status_ids: Sequence[Id] | None
    response_option_ids: Sequence[Id] | None


class CompanyInspectionTemplateItemEvidenceConfigurationEvidenceConfigurationPhotoInput(TypedDict, total=False):
    status_ids: Sequence[Id] | None
    response_option_ids: Sequence[Id] | None


class CompanyInspectionTemplateItemEvidenceConfigurationsResource(Resource):
    """Company inspection template item evidence configurations (Inspections)."""

    __slots__ = ()

    async def get(
        self, *, template_item_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CompanyInspectionTemplateItemEvidenceConfiguration:
        """Show a Company Inspection Template Item Evidence Configuration.

        GET /rest/v2.0/companies/{company_id}/inspection_template_items/{template_item_id}/evidence_configuration
        """
        return await self._one(
            CompanyInspectionTemplateItemEvidenceConfiguration,
            "GET",
            "/rest/v2.0/companies/{company_id}/inspection_template_items/{template_item_id}/evidence_configuration",
            {"company_id": company_id, "template_item_id": template_item_id},
            options,
        )

    async def update(
        self,
        *,
        template_item_id: Id,
        evidence_configuration: CompanyInspectionTemplateItemEvidenceConfigurationEvidenceConfigurationInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyInspectionTemplateItemEvidenceConfiguration:
        """Updates a Company Inspection Template Item Evidence Configuration.

        PATCH /rest/v2.0/companies/{company_id}/inspection_template_items/{template_item_id}/evidence_configuration
        """
        return await self._one(
            CompanyInspectionTemplateItemEvidenceConfiguration,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/inspection_template_items/{template_item_id}/evidence_configuration",
            {"company_id": company_id, "template_item_id": template_item_id},
            options,
            body=some({"evidence_configuration": evidence_configuration}),
        )
