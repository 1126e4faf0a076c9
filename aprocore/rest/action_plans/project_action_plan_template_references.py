"""Project action plan template references (Action Plans)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import OMITTED, UNSET, DateRange, Options, Pages, Resource, Unset, Upload, some


@record
class ProjectActionPlanTemplateReference(Model):
    """A project action plan template reference."""

    id: Id
    plan_template_item_id: Id | None = None
    created_at: str | None = None
    payload: ProjectActionPlanTemplateReferencePayload | None = None
    plan_template_id: Id | None = None
    type: (
        Literal[
            "attachment",
            "drawing",
            "document",
            "document_management_document_reference",
            "specification_section",
            "generic_tool_item",
            "form",
            "image",
            "meeting",
            "observation_item",
            "submittal_log",
        ]
        | str
        | None
    ) = None
    updated_at: str | None = None
    status: Literal["success", "failure"] | str | None = None
    errors: Mapping[str, Any] | None = None
    deleted_at: str | None = None


@record
class ProjectActionPlanTemplateReferenceAttachment(Model):
    """``attachment`` of :class:`ProjectActionPlanTemplateReferencePayload`."""

    id: Id
    url: str | None = None
    thumbnail_url: str | None = None
    name: str | None = None
    content_type: str | None = None


@record
class ProjectActionPlanTemplateReferenceDocumentManagementDocumentReference(Model):
    """``document_management_document_reference`` of :class:`ProjectActionPlanTemplateReferencePayload`."""

    collection_id: Id | None = None
    container_id: Id | None = None
    document_revision_id: Id | None = None
    document_name: str | None = None
    viewer_url: str | None = None


@record
class ProjectActionPlanTemplateReferencePayload(Model):
    """``payload`` of :class:`ProjectActionPlanTemplateReference`."""

    attachment: ProjectActionPlanTemplateReferenceAttachment | None = None
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
        ProjectActionPlanTemplateReferenceDocumentManagementDocumentReference | None
    ) = None


class ProjectActionPlanTemplateReferenceDocumentManagementDocumentReferenceInput(TypedDict, total=False):
    """``document_management_document_reference`` in a request body."""

    collection_id: Id | None
    container_id: Id | None


class ProjectActionPlanTemplateReferenceInput(TypedDict):
    """``plan_template_references`` in a request body."""

    plan_template_item_id: Id
    type: Literal[
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
    payload: ProjectActionPlanTemplateReferencePayloadInput


class ProjectActionPlanTemplateReferencePayloadInput(TypedDict, total=False):
    """``payload`` in a request body."""

    drawing_revision_id: Id | None
    file_version_id: Id | None
    document_management_document_reference: (
        ProjectActionPlanTemplateReferenceDocumentManagementDocumentReferenceInput | None
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
    """Query filters of ``action_plans.project_action_plan_template_references.list``, ``action_plans.project_action_plan_template_references.list_recycled``."""

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
        plan_template_references: Sequence[ProjectActionPlanTemplateReferenceInput],
        project_id: Id | Unset = UNSET,
        completion_mode: Literal["all_or_nothing", "atomic"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Sequence[Any]:
        """Bulk create action plan template references.

        POST /rest/v1.0/projects/{project_id}/action_plans/plan_template_references/bulk_create
        https://developers.procore.com/reference/rest/v1/project-action-plan-template-references?version=1.0#bulk-create-action-plan-template-references

        Args:
            completion_mode: One of all_or_nothing, atomic.

        Returns:
            A list of undocumented JSON values.
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
        plan_template_reference: ProjectActionPlanTemplateReferenceInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ProjectActionPlanTemplateReference:
        """Create a project action plan template reference.

        POST /rest/v1.0/projects/{project_id}/action_plans/plan_template_references
        https://developers.procore.com/reference/rest/v1/project-action-plan-template-references?version=1.0#create-project-action-plan-template-reference

        Returns:
            :class:`ProjectActionPlanTemplateReference`.
        """
        return await self._one(
            ProjectActionPlanTemplateReference,
            "POST",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_template_references",
            {"project_id": project_id},
            options,
            body={"plan_template_reference": plan_template_reference},
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a project action plan template reference.

        DELETE /rest/v1.0/projects/{project_id}/action_plans/plan_template_references/{id}
        https://developers.procore.com/reference/rest/v1/project-action-plan-template-references?version=1.0#delete-project-action-plan-template-reference

        Returns:
            None.
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
        """Return a project action plan template reference.

        GET /rest/v1.0/projects/{project_id}/action_plans/plan_template_references/{id}
        https://developers.procore.com/reference/rest/v1/project-action-plan-template-references?version=1.0#show-project-action-plan-template-reference

        Returns:
            :class:`ProjectActionPlanTemplateReference`.
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
        """Return a recycled project action plan template reference.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/action_plans/plan_template_references/{id}
        https://developers.procore.com/reference/rest/v1/project-action-plan-template-references?version=1.0#show-recycled-project-action-plan-template-reference

        Returns:
            :class:`ProjectActionPlanTemplateReference`.
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
        sort: Literal["created_at", "updated_at", "-created_at", "-updated_at"] | Unset = UNSET,
        filters: ProjectActionPlanTemplateReferenceFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectActionPlanTemplateReference]:
        """List project action plan template references.

        GET /rest/v1.0/projects/{project_id}/action_plans/plan_template_references
        https://developers.procore.com/reference/rest/v1/project-action-plan-template-references?version=1.0#list-project-action-plan-template-references

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectActionPlanTemplateReference`.
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
        sort: Literal["created_at", "updated_at", "-created_at", "-updated_at"] | Unset = UNSET,
        filters: ProjectActionPlanTemplateReferenceFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectActionPlanTemplateReference]:
        """List recycled project action plan template references.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/action_plans/plan_template_references
        https://developers.procore.com/reference/rest/v1/project-action-plan-template-references?version=1.0#list-recycled-project-action-plan-template-references

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectActionPlanTemplateReference`.
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
