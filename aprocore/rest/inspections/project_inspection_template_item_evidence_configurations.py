"""Project inspection template item evidence configurations (Inspections)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Resource, ScopedOptions, Unset, some


@record
class ProjectInspectionTemplateItemEvidenceConfiguration(Model):
    """A project inspection template item evidence configuration."""

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


class ProjectInspectionTemplateItemEvidenceConfigurationInput(TypedDict, total=False):
    """``evidence_configuration`` in a request body."""

    observation: ProjectInspectionTemplateItemEvidenceConfigurationObservationInput | None
    photo: ProjectInspectionTemplateItemEvidenceConfigurationPhotoInput | None


class ProjectInspectionTemplateItemEvidenceConfigurationObservationInput(TypedDict, total=False):
    """``observation`` in a request body."""

    status_ids: Sequence[Id] | None
    response_option_ids: Sequence[Id] | None


class ProjectInspectionTemplateItemEvidenceConfigurationPhotoInput(TypedDict, total=False):
    """``photo`` in a request body."""

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
        """Return a project inspection template item evidence configuration.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/inspection_template_items/{template_item_id}/evidence_configuration
        https://developers.procore.com/reference/rest/project-inspection-template-item-evidence-configurations?version=2.0#show-a-project-inspection-template-item-evidence-configuration

        Returns:
            :class:`ProjectInspectionTemplateItemEvidenceConfiguration`.
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
        evidence_configuration: ProjectInspectionTemplateItemEvidenceConfigurationInput,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ProjectInspectionTemplateItemEvidenceConfiguration:
        """Update a project inspection template item evidence configuration.

        PATCH /rest/v2.0/companies/{company_id}/projects/{project_id}/inspection_template_items/{template_item_id}/evidence_configuration
        https://developers.procore.com/reference/rest/project-inspection-template-item-evidence-configurations?version=2.0#updates-a-project-inspection-template-item-evidence-configuration

        Returns:
            :class:`ProjectInspectionTemplateItemEvidenceConfiguration`.
        """
        return await self._one(
            ProjectInspectionTemplateItemEvidenceConfiguration,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/inspection_template_items/{template_item_id}/evidence_configuration",
            {"company_id": company_id, "project_id": project_id, "template_item_id": template_item_id},
            options,
            body=some({"evidence_configuration": evidence_configuration}),
        )
