"""Company inspection template item evidence configurations (Inspections)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Resource, ScopedOptions, Unset, some


@record
class CompanyInspectionTemplateItemEvidenceConfiguration(Model):
    """A company inspection template item evidence configuration."""

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


class CompanyInspectionTemplateItemEvidenceConfigurationInput(TypedDict, total=False):
    """``evidence_configuration`` in a request body."""

    observation: CompanyInspectionTemplateItemEvidenceConfigurationObservationInput | None
    photo: CompanyInspectionTemplateItemEvidenceConfigurationPhotoInput | None


class CompanyInspectionTemplateItemEvidenceConfigurationObservationInput(TypedDict, total=False):
    """``observation`` in a request body."""

    status_ids: Sequence[Id] | None
    response_option_ids: Sequence[Id] | None


class CompanyInspectionTemplateItemEvidenceConfigurationPhotoInput(TypedDict, total=False):
    """``photo`` in a request body."""

    status_ids: Sequence[Id] | None
    response_option_ids: Sequence[Id] | None


class CompanyInspectionTemplateItemEvidenceConfigurationsResource(Resource):
    """Company inspection template item evidence configurations (Inspections)."""

    __slots__ = ()

    async def get(
        self, *, template_item_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CompanyInspectionTemplateItemEvidenceConfiguration:
        """Return a company inspection template item evidence configuration.

        GET /rest/v2.0/companies/{company_id}/inspection_template_items/{template_item_id}/evidence_configuration
        https://developers.procore.com/reference/rest/company-inspection-template-item-evidence-configurations?version=2.0#show-a-company-inspection-template-item-evidence-configuration

        Returns:
            :class:`CompanyInspectionTemplateItemEvidenceConfiguration`.
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
        evidence_configuration: CompanyInspectionTemplateItemEvidenceConfigurationInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyInspectionTemplateItemEvidenceConfiguration:
        """Update a company inspection template item evidence configuration.

        PATCH /rest/v2.0/companies/{company_id}/inspection_template_items/{template_item_id}/evidence_configuration
        https://developers.procore.com/reference/rest/company-inspection-template-item-evidence-configurations?version=2.0#updates-a-company-inspection-template-item-evidence-configuration

        Returns:
            :class:`CompanyInspectionTemplateItemEvidenceConfiguration`.
        """
        return await self._one(
            CompanyInspectionTemplateItemEvidenceConfiguration,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/inspection_template_items/{template_item_id}/evidence_configuration",
            {"company_id": company_id, "template_item_id": template_item_id},
            options,
            body=some({"evidence_configuration": evidence_configuration}),
        )
