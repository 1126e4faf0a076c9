"""Action plan references (Action Plans)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Options, Pages, Resource, Unset, Upload


@record
class ActionPlanReference(Model):
    """An action plan reference."""

    id: Id | None = None
    plan_item_id: Id | None = None
    created_at: DateTime | None = None
    payload: ActionPlanReferencePayload | None = None
    plan_id: Id | None = None
    type: str | None = None
    updated_at: DateTime | None = None
    deleted_at: DateTime | None = None
    status: str | None = None
    errors: Mapping[str, Any] | None = None


@record
class ActionPlanReferenceAttachment(Model):
    """``attachment`` of :class:`ActionPlanReferencePayload`."""

    id: Id | None = None
    url: str | None = None
    thumbnail_url: str | None = None
    name: str | None = None
    content_type: str | None = None


@record
class ActionPlanReferencePayload(Model):
    """``payload`` of :class:`ActionPlanReference`."""

    attachment: ActionPlanReferenceAttachment | None = None
    drawing_id: Id | None = None
    drawing_revision_id: Id | None = None
    file_version_id: Id | None = None
    folder_id: Id | None = None
    specification_section_id: Id | None = None
    specification_section_current_revision_id: Id | None = None
    submittal_log_id: Id | None = None
    generic_tool_item_id: Id | None = None
    form_id: Id | None = None
    meeting_id: Id | None = None
    observation_item_id: Id | None = None


class ActionPlanReferenceDocumentManagementDocumentReferenceInput(TypedDict, total=False):
    """``document_management_document_reference`` in a request body."""

    collection_id: Id | None
    container_id: Id | None


class ActionPlanReferenceInput(TypedDict, total=False):
    """``plan_references`` in a request body."""

    plan_item_id: Id | None
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
            "meeting",
            "observation_item",
        ]
        | None
    )
    payload: ActionPlanReferencePayloadInput | None


class ActionPlanReferencePayloadInput(TypedDict, total=False):
    """``payload`` in a request body."""

    drawing_revision_id: Id | None
    file_version_id: Id | None
    document_management_document_reference: ActionPlanReferenceDocumentManagementDocumentReferenceInput | None
    specification_section_id: Id | None
    submittal_log_id: Id | None
    generic_tool_item_id: Id | None
    form_id: Id | None
    meeting_id: Id | None
    observation_item_id: Id | None
    attachment: Upload | None


class ActionPlanReferenceFilters(TypedDict, total=False):
    """Query filters of ``action_plans.action_plan_references.list``, ``action_plans.action_plan_references.list_recycled``."""

    created_at: DateRange
    id: Id | Sequence[Id]
    updated_at: DateRange
    plan_item_id: Id | Sequence[Id]
    plan_id: Id | Sequence[Id]


class ActionPlanReferencesResource(Resource):
    """Action plan references (Action Plans)."""

    __slots__ = ()

    async def bulk_create(
        self,
        *,
        plan_references: Sequence[ActionPlanReferenceInput],
        project_id: Id | Unset = UNSET,
        completion_mode: Literal["all_or_nothing", "atomic"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Sequence[Any]:
        """Bulk create action plan references.

        POST /rest/v1.0/projects/{project_id}/action_plans/plan_references/bulk_create
        https://developers.procore.com/reference/rest/v1/action-plan-references?version=1.0#bulk-create-action-plan-references

        Args:
            completion_mode: One of all_or_nothing, atomic.

        Returns:
            A list of undocumented JSON values.
        """
        return await self._many(
            None,
            "POST",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_references/bulk_create",
            {"project_id": project_id},
            options,
            query={"completion_mode": completion_mode},
            body={"plan_references": plan_references},
        )

    async def create(
        self, *, plan_reference: ActionPlanReferenceInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ActionPlanReference:
        """Create an action plan reference.

        POST /rest/v1.0/projects/{project_id}/action_plans/plan_references
        https://developers.procore.com/reference/rest/v1/action-plan-references?version=1.0#create-action-plan-reference

        Returns:
            :class:`ActionPlanReference`.
        """
        return await self._one(
            ActionPlanReference,
            "POST",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_references",
            {"project_id": project_id},
            options,
            body={"plan_reference": plan_reference},
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete an action plan reference.

        DELETE /rest/v1.0/projects/{project_id}/action_plans/plan_references/{id}
        https://developers.procore.com/reference/rest/v1/action-plan-references?version=1.0#delete-action-plan-reference

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_references/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> ActionPlanReference:
        """Return an action plan reference.

        GET /rest/v1.0/projects/{project_id}/action_plans/plan_references/{id}
        https://developers.procore.com/reference/rest/v1/action-plan-references?version=1.0#show-action-plan-reference

        Returns:
            :class:`ActionPlanReference`.
        """
        return await self._one(
            ActionPlanReference,
            "GET",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_references/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get_recycled(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ActionPlanReference:
        """Return a recycled action plan reference.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/action_plans/plan_references/{id}
        https://developers.procore.com/reference/rest/v1/action-plan-references?version=1.0#show-recycled-action-plan-reference

        Returns:
            :class:`ActionPlanReference`.
        """
        return await self._one(
            ActionPlanReference,
            "GET",
            "/rest/v1.0/projects/{project_id}/recycle_bin/action_plans/plan_references/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["created_at", "updated_at", "-created_at", "-updated_at"] | Unset = UNSET,
        filters: ActionPlanReferenceFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ActionPlanReference]:
        """List action plan references.

        GET /rest/v1.0/projects/{project_id}/action_plans/plan_references
        https://developers.procore.com/reference/rest/v1/action-plan-references?version=1.0#list-action-plan-references

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ActionPlanReference`.
        """
        return self._pages(
            ActionPlanReference,
            "/rest/v1.0/projects/{project_id}/action_plans/plan_references",
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
        filters: ActionPlanReferenceFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ActionPlanReference]:
        """List recycled action plan references.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/action_plans/plan_references
        https://developers.procore.com/reference/rest/v1/action-plan-references?version=1.0#list-recycled-action-plan-references

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ActionPlanReference`.
        """
        return self._pages(
            ActionPlanReference,
            "/rest/v1.0/projects/{project_id}/recycle_bin/action_plans/plan_references",
            {"project_id": project_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )
