"""Project action plan template references (Action Plans)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, DateRange, Options, Pages, Resource, Unset, Upload, some

__all__ = [
    "ProjectActionPlanTemplateReference",
    "ProjectActionPlanTemplateReferenceFilters",
    "ProjectActionPlanTemplateReferencePayload",
    "ProjectActionPlanTemplateReferencePayloadAttachment",
    "ProjectActionPlanTemplateReferencePayloadDocumentManagementDocumentReference",
    "ProjectActionPlanTemplateReferencePlanTemplateReferenceInput",
    "ProjectActionPlanTemplateReferencePlanTemplateReferencePayloadDocumentManagementDocumentReferenceInput",
    "ProjectActionPlanTemplateReferencePlanTemplateReferencePayloadInput",
    "ProjectActionPlanTemplateReferencesResource",
]


@record
class ProjectActionPlanTemplateReference(Model):
    """What Procore tells of project action plan template references (Action Plans)."""

    id: Id | None = None
    plan_template_item_id: Id | None = None
    created_at: str | None = None
    payload: ProjectActionPlanTemplateReferencePayload | None = None
    plan_template_id: Id | None = None
    type: str | None = None
    updated_at: str | None = None
    status: str | None = None
    errors: Mapping[str, Any] | None = None
    deleted_at: str | None = None


@record
class ProjectActionPlanTemplateReferencePayload(Model):
    """``payload`` of :class:`ProjectActionPlanTemplateReference`."""

    attachment: ProjectActionPlanTemplateReferencePayloadAttachment | None = None
    drawing_id: Id | None = None
    drawing_revision_id: Id | None = None
    file_version_id: Id | None = None
    folder_id: Id | None = None
    specification_section_id: Id | None = None
    specification_section_current_revision_id: Id | None = None
    generic_tool_item_id: Id | None = None
    form_id: Id | None = None
    image_id: Id | None = None
    meeting_id: Id | None = None
    observation_item_id: Id | None = None
    document_management_document_reference: (
        ProjectActionPlanTemplateReferencePayloadDocumentManagementDocumentReference | None
    ) = None


@record
class ProjectActionPlanTemplateReferencePayloadAttachment(Model):
    """``attachment`` of :class:`ProjectActionPlanTemplateReferencePayload`."""

    id: Id | None = None
    url: str | None = None
    thumbnail_url: str | None = None
    name: str | None = None
    content_type: str | None = None


@record
class ProjectActionPlanTemplateReferencePayloadDocumentManagementDocumentReference(Model):
    """``document_management_document_reference`` of :class:`ProjectActionPlanTemplateReferencePayload`."""

    collection_id: Id | None = None
    container_id: Id | None = None
    document_revision_id: Id | None = None
    document_name: str | None = None
    viewer_url: str | None = None


class ProjectActionPlanTemplateReferencePlanTemplateReferenceInput(TypedDict, total=False):
    plan_template_item_id: Id | None
    type: (
        Literal[
            "attachment",
            "drawing",
            "document",
            "document_management_document_reference",
            "specification_section",
            "submittal_log",
            "generic_tool_item",
            "form",
            "image",
            "meeting",
            "observation_item",
        ]
        | None
    )
    payload: ProjectActionPlanTemplateReferencePlanTemplateReferencePayloadInput | None


class ProjectActionPlanTemplateReferencePlanTemplateReferencePayloadDocumentManagementDocumentReferenceInput(
    TypedDict, total=False
):
    collection_id: Id | None
    container_id: Id | None


class ProjectActionPlanTemplateReferencePlanTemplateReferencePayloadInput(TypedDict, total=False):
    drawing_revision_id: Id | None
    file_version_id: Id | None
    document_management_document_reference: (
        ProjectActionPlanTemplateReferencePlanTemplateReferencePayloadDocumentManagementDocumentReferenceInput | None
    )
    specification_section_id: Id | None
    submittal_log_id: Id | None
    generic_tool_item_id: Id | None
    form_id: Id | None
    image_id: Id | None
    meeting_id: Id | None
    observation_item_id: Id | None
    attachment: Upload | None


class ProjectActionPlanTemplateReferenceFilters(TypedDict, total=False):
    created_at: DateRange
    id: Id | Sequence[Id]
    updated_at: DateRange
    plan_template_item_id: Id | Sequence[Id]
    plan_template_id: Id | Sequence[Id]


class ProjectActionPlanTemplateReferencesResource(Resource):
    """Project action plan template references (Action Plans)."""

    __slots__ = ()

    async def bulk_create(
        self,
        *,
        plan_template_references: Sequence[ProjectActionPlanTemplateReferencePlanTemplateReferenceInput],
        project_id: Id | Unset = UNSET,
        completion_mode: Literal["all_or_nothing", "atomic"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Sequence[Any]:
        """Bulk Create Action Plan Template References.

        POST /rest/v1.0/projects/{project_id}/action_plans/plan_template_references/bulk_create
        """
        return await self._many(
            None,
            "POST",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_template_references/bulk_create",
            {"project_id": project_id},
            options,
            query={"completion_mode": completion_mode},
            body=some({"plan_template_references": plan_template_references}),
        )

    async def create(
        self,
        *,
        plan_template_reference: ProjectActionPlanTemplateReferencePlanTemplateReferenceInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ProjectActionPlanTemplateReference:
        """Create Project Action Plan Template Reference.

        POST /rest/v1.0/projects/{project_id}/action_plans/plan_template_references
        """
        return await self._one(
            ProjectActionPlanTemplateReference,
            "POST",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_template_references",
            {"project_id": project_id},
            options,
            form={"plan_template_reference": plan_template_reference},
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete Project Action Plan Template Reference.

        DELETE /rest/v1.0/projects/{project_id}/action_plans/plan_template_references/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_template_references/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ProjectActionPlanTemplateReference:
        """Show Project Action Plan Template Reference.

        GET /rest/v1.0/projects/{project_id}/action_plans/plan_template_references/{id}
        """
        return await self._one(
            ProjectActionPlanTemplateReference,
            "GET",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_template_references/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get_recycled(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ProjectActionPlanTemplateReference:
        """Show Recycled Project Action Plan Template Reference.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/action_plans/plan_template_references/{id}
        """
        return await self._one(
            ProjectActionPlanTemplateReference,
            "GET",
            "/rest/v1.0/projects/{project_id}/recycle_bin/action_plans/plan_template_references/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["created_at", "updated_at"] | Unset = UNSET,
        filters: ProjectActionPlanTemplateReferenceFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectActionPlanTemplateReference]:
        """List Project Action Plan Template References.

        GET /rest/v1.0/projects/{project_id}/action_plans/plan_template_references
        """
        return self._pages(
            ProjectActionPlanTemplateReference,
            "/rest/v1.0/projects/{project_id}/action_plans/plan_template_references",
            {"project_id": project_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_recycled(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["created_at", "updated_at"] | Unset = UNSET,
        filters: ProjectActionPlanTemplateReferenceFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectActionPlanTemplateReference]:
        """List Recycled Project Action Plan Template References.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/action_plans/plan_template_references
        """
        return self._pages(
            ProjectActionPlanTemplateReference,
            "/rest/v1.0/projects/{project_id}/recycle_bin/action_plans/plan_template_references",
            {"project_id": project_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )
