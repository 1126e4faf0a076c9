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
    "ProjectInspectionTemplateItemEvidenceConfigurationInput",
    "ProjectInspectionTemplateItemEvidenceConfigurationObservation",
    "ProjectInspectionTemplateItemEvidenceConfigurationObservationInput",
    "ProjectInspectionTemplateItemEvidenceConfigurationPhoto",
    "ProjectInspectionTemplateItemEvidenceConfigurationPhotoInput",
    "ProjectInspectionTemplateItemEvidenceConfigurationsResource",
]


@record
class ProjectInspectionTemplateItemEvidenceConfiguration(Model):
    """What Procore tells of project inspection template item evidence configurations."""

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
    """What is sent as ``evidence_configuration``."""

    observation: ProjectInspectionTemplateItemEvidenceConfigurationObservationInput | None
    photo: ProjectInspectionTemplateItemEvidenceConfigurationPhotoInput | None


class ProjectInspectionTemplateItemEvidenceConfigurationObservationInput(TypedDict, total=False):
    """What is sent as ``observation``."""

    status_ids: Sequence[Id] | None
    response_option_ids: Sequence[Id] | None


class ProjectInspectionTemplateItemEvidenceConfigurationPhotoInput(TypedDict, total=False):
    """What is sent as ``photo``."""

    status_ids: Sequence[Id] | None
    response_option_ids: Sequence[Id] | None


class ProjectInspectionTemplateItemEvidenceConfigurationsResource(Resource):
    """Project inspection template item evidence configurations (Inspections).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def get(
        self,
        *,
        template_item_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ProjectInspectionTemplateItemEvidenceConfiguration:
        """Show a project inspection template item evidence configuration.

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
        evidence_configuration: ProjectInspectionTemplateItemEvidenceConfigurationInput,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ProjectInspectionTemplateItemEvidenceConfiguration:
        """Update a project inspection template item evidence configuration.

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
