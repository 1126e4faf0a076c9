"""Project inspection template item evidence configurations (Inspections)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Resource, ScopedOptions, Unset, some

__all__ = [
    "ProjectInspectionTemplateItemEvidenceConfiguration",
    "ProjectInspectionTemplateItemEvidenceConfigurationEvidenceConfigurationInput",
    "ProjectInspectionTemplateItemEvidenceConfigurationEvidenceConfigurationObservationInput",
    "ProjectInspectionTemplateItemEvidenceConfigurationEvidenceConfigurationPhotoInput",
    "ProjectInspectionTemplateItemEvidenceConfigurationObservation",
    "ProjectInspectionTemplateItemEvidenceConfigurationPhoto",
    "ProjectInspectionTemplateItemEvidenceConfigurationsResource",
]


@record
class ProjectInspectionTemplateItemEvidenceConfiguration(Model):
    """What Procore tells of project inspection template item evidence configurations (Inspections)."""

    item_id: Id | None = None
    photo: ProjectInspectionTemplateItemEvidenceConfigurationPhoto | None = None
    observation: ProjectInspectionTemplateItemEvidenceConfigurationObservation | None = None
    is_editable: bool | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class ProjectInspectionTemplateItemEvidenceConfigurationObservation(Model):
    """``observation`` of :class:`ProjectInspectionTemplateItemEvidenceConfiguration`."""

    status_ids: list[Id] | None = None
    response_option_ids: list[Id] | None = None


@record
class ProjectInspectionTemplateItemEvidenceConfigurationPhoto(Model):
    """``photo`` of :class:`ProjectInspectionTemplateItemEvidenceConfiguration`."""

    status_ids: list[Id] | None = None
    response_option_ids: list[Id] | None = None


class ProjectInspectionTemplateItemEvidenceConfigurationEvidenceConfigurationInput(TypedDict, total=False):
    observation: ProjectInspectionTemplateItemEvidenceConfigurationEvidenceConfigurationObservationInput | None
    photo: ProjectInspectionTemplateItemEvidenceConfigurationEvidenceConfigurationPhotoInput | None


class ProjectInspectionTemplateItemEvidenceConfigurationEvidenceConfigurationObservationInput(TypedDict, total=False):
    status_ids: Sequence[Id] | None
    response_option_ids: Sequence[Id] | None


class ProjectInspectionTemplateItemEvidenceConfigurationEvidenceConfigurationPhotoInput(TypedDict, total=False):
    status_ids: Sequence[Id] | None
    response_option_ids: Sequence[Id] | None


class ProjectInspectionTemplateItemEvidenceConfigurationsResource(Resource):
    """Project inspection template item evidence configurations (Inspections)."""

    __slots__ = ()

    async def get(
        self,
        *,
        template_item_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ProjectInspectionTemplateItemEvidenceConfiguration:
        """Show a Project Inspection Template Item Evidence Configuration.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/inspection_template_items/{template_item_id}/evidence_configuration
        """
        return await self._one(
            ProjectInspectionTemplateItemEvidenceConfiguration,
            "GET",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/inspection_template_items/{template_item_id}/evidence_configuration",
            {"company_id": company_id, "project_id": project_id, "template_item_id": template_item_id},
            options,
        )

    async def update(
        self,
        *,
        template_item_id: Id,
        evidence_configuration: ProjectInspectionTemplateItemEvidenceConfigurationEvidenceConfigurationInput,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ProjectInspectionTemplateItemEvidenceConfiguration:
        """Updates a Project Inspection Template Item Evidence Configuration.

        PATCH /rest/v2.0/companies/{company_id}/projects/{project_id}/inspection_template_items/{template_item_id}/evidence_configuration
        """
        return await self._one(
            ProjectInspectionTemplateItemEvidenceConfiguration,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/inspection_template_items/{template_item_id}/evidence_configuration",
            {"company_id": company_id, "project_id": project_id, "template_item_id": template_item_id},
            options,
            body=some({"evidence_configuration": evidence_configuration}),
        )
