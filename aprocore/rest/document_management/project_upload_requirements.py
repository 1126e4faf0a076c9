"""Project upload requirements (Document Management)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset


@record
class ProjectUploadRequirement(Model):
    """A project upload requirement."""

    id: Id | None = None
    updated_at: DateTime | None = None
    allow_duplicate_revisions: bool | None = None
    naming_standard: ProjectUploadRequirementNamingStandard | None = None
    fields_required_by_project: list[ProjectUploadRequirementFieldsRequiredByProject] | None = None
    additional_required_fields: list[ProjectUploadRequirementAdditionalRequiredField] | None = None
    rule_qualifiers: list[ProjectUploadRequirementRuleQualifier] | None = None


@record
class ProjectUploadRequirementAcceptableValue(Model):
    """``acceptable_values`` of :class:`ProjectUploadRequirementRuleQualifier`."""

    id: Id | None = None
    code: str | None = None
    label: str | None = None
    active: bool | None = None
    tags: list[str] | None = None


@record
class ProjectUploadRequirementAdditionalRequiredField(Model):
    """``additional_required_fields`` of :class:`ProjectUploadRequirement`."""

    id: Id | None = None
    name: str | None = None
    label: str | None = None
    description: str | None = None
    position: str | None = None
    type: str | None = None
    variant: str | None = None
    active: bool | None = None
    visible: bool | None = None
    readonly: bool | None = None
    can_affect_permissions: bool | None = None
    custom_field_definition_id: Id | None = None


@record
class ProjectUploadRequirementField(Model):
    """``field`` of :class:`ProjectUploadRequirementRuleQualifier`."""

    id: Id | None = None
    name: str | None = None
    label: str | None = None
    description: str | None = None
    position: str | None = None
    type: str | None = None
    variant: str | None = None
    active: bool | None = None
    visible: bool | None = None
    readonly: bool | None = None
    can_affect_permissions: bool | None = None
    custom_field_definition_id: Id | None = None


@record
class ProjectUploadRequirementFieldsRequiredByProject(Model):
    """``fields_required_by_project`` of :class:`ProjectUploadRequirement`."""

    id: Id | None = None
    name: str | None = None
    label: str | None = None
    description: str | None = None
    position: str | None = None
    type: str | None = None
    variant: str | None = None
    active: bool | None = None
    visible: bool | None = None
    readonly: bool | None = None
    can_affect_permissions: bool | None = None
    custom_field_definition_id: Id | None = None


@record
class ProjectUploadRequirementNamingStandard(Model):
    """``naming_standard`` of :class:`ProjectUploadRequirement`."""

    id: Id | None = None
    updated_at: DateTime | None = None
    name: str | None = None
    fields: list[ProjectUploadRequirementField] | None = None


@record
class ProjectUploadRequirementRuleQualifier(Model):
    """``rule_qualifiers`` of :class:`ProjectUploadRequirement`."""

    field: ProjectUploadRequirementField | None = None
    type: str | None = None
    acceptable_values: list[ProjectUploadRequirementAcceptableValue] | None = None


class ProjectUploadRequirementsResource(Resource):
    """Project upload requirements (Document Management)."""

    __slots__ = ()

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ProjectUploadRequirement]:
        """List project upload requirements.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/document_management/upload_requirements
        https://developers.procore.com/reference/rest/project-upload-requirements?version=2.0#list-project-upload-requirements

        Args:
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectUploadRequirement`.
        """
        return self._pages(
            ProjectUploadRequirement,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/document_management/upload_requirements",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )
