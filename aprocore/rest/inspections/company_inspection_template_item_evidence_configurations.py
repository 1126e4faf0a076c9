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
    "CompanyInspectionTemplateItemEvidenceConfigurationInput",
    "CompanyInspectionTemplateItemEvidenceConfigurationObservation",
    "CompanyInspectionTemplateItemEvidenceConfigurationObservationInput",
    "CompanyInspectionTemplateItemEvidenceConfigurationPhoto",
    "CompanyInspectionTemplateItemEvidenceConfigurationPhotoInput",
    "CompanyInspectionTemplateItemEvidenceConfigurationsResource",
]


@record
class CompanyInspectionTemplateItemEvidenceConfiguration(Model):
    """What Procore tells of company inspection template item evidence configurations."""

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
    """What is sent as ``evidence_configuration``."""

    observation: CompanyInspectionTemplateItemEvidenceConfigurationObservationInput | None
    photo: CompanyInspectionTemplateItemEvidenceConfigurationPhotoInput | None


class CompanyInspectionTemplateItemEvidenceConfigurationObservationInput(TypedDict, total=False):
    """What is sent as ``observation``."""

    status_ids: Sequence[Id] | None
    response_option_ids: Sequence[Id] | None


class CompanyInspectionTemplateItemEvidenceConfigurationPhotoInput(TypedDict, total=False):
    """What is sent as ``photo``."""

    status_ids: Sequence[Id] | None
    response_option_ids: Sequence[Id] | None


class CompanyInspectionTemplateItemEvidenceConfigurationsResource(Resource):
    """Company inspection template item evidence configurations (Inspections).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def get(
        self, *, template_item_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CompanyInspectionTemplateItemEvidenceConfiguration:
        """Show a company inspection template item evidence configuration.

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
        evidence_configuration: CompanyInspectionTemplateItemEvidenceConfigurationInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyInspectionTemplateItemEvidenceConfiguration:
        """Update a company inspection template item evidence configuration.

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
