"""Action plan items (Action Plans)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, Required, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import OMITTED, UNSET, DateRange, Options, Pages, Resource, Unset


@record
class ActionPlanItem(Model):
    """An action plan item."""

    id: Id
    plan_item_assignees: list[ActionPlanItemAssignee] | None = None
    created_at: DateTime | None = None
    description: str | None = None
    due_at: DateTime | None = None
    holding_type: Literal["plan", "section"] | str | None = None
    is_blocked: bool | None = None
    is_blocking: bool | None = None
    notes: str | None = None
    plan_id: Id | None = None
    position: int | None = None
    plan_section_id: Id | None = None
    title: str | None = None
    status: ActionPlanItemStatus | None = None
    template_item_id: Id | None = None
    updated_at: DateTime | None = None
    deleted_at: DateTime | None = None


@record
class ActionPlanItemAssignee(Model):
    """``plan_item_assignees`` of :class:`ActionPlanItem`."""

    id: Id
    created_at: DateTime | None = None
    is_holding: bool | None = None
    is_locked: bool | None = None
    party: ActionPlanItemParty | None = None
    role: (
        Literal["contractor", "specialty_contractor", "client", "architect", "third_party", "internal"] | str | None
    ) = None
    role_id: Id | None = None
    signature: ActionPlanItemSignature | None = None
    updated_at: DateTime | None = None
    verification_method: ActionPlanItemVerificationMethod | None = None


@record
class ActionPlanItemAttachment(Model):
    """``attachment`` of :class:`ActionPlanItemSignature`."""

    id: Id
    content_type: str | None = None
    name: str | None = None
    url: str | None = None


@record
class ActionPlanItemCapturedBy(Model):
    """``captured_by`` of :class:`ActionPlanItemSignature`."""

    id: Id
    first_name: str | None = None
    last_name: str | None = None
    name: str | None = None
    user_id: Id | None = None
    is_employee: bool | None = None
    employee_id: Id | None = None
    login: str | None = None
    vendor: ActionPlanItemVendor | None = None
    updated_at: DateTime | None = None


@record
class ActionPlanItemFromItem(Model):
    """Returned by :meth:`ActionPlanItemsResource.create_from_item`."""

    id: Id
    plan_item_assignees: list[ActionPlanItemAssignee] | None = None
    created_at: str | None = None
    description: str | None = None
    due_at: DateTime | None = None
    holding_type: Literal["plan", "section"] | str | None = None
    is_blocked: bool | None = None
    is_blocking: bool | None = None
    notes: str | None = None
    plan_id: Id | None = None
    position: int | None = None
    plan_section_id: Id | None = None
    title: str | None = None
    status: ActionPlanItemStatus | None = None
    template_item_id: Id | None = None
    updated_at: str | None = None


@record
class ActionPlanItemParty(Model):
    """``party`` of :class:`ActionPlanItemAssignee`."""

    id: Id
    first_name: str | None = None
    last_name: str | None = None
    name: str | None = None
    user_id: Id | None = None
    is_employee: bool | None = None
    employee_id: Id | None = None
    login: str | None = None
    updated_at: DateTime | None = None
    vendor: ActionPlanItemVendor | None = None


@record
class ActionPlanItemSignature(Model):
    """``signature`` of :class:`ActionPlanItemAssignee`."""

    id: Id
    attachment: ActionPlanItemAttachment | None = None
    captured_at: DateTime | None = None
    captured_by: ActionPlanItemCapturedBy | None = None


@record
class ActionPlanItemStatus(Model):
    """``status`` of :class:`ActionPlanItem`."""

    id: Id
    name: str | None = None


@record
class ActionPlanItemVendor(Model):
    """``vendor`` of :class:`ActionPlanItemParty`."""

    id: Id
    name: str | None = None


@record
class ActionPlanItemVerificationMethod(Model):
    """``verification_method`` of :class:`ActionPlanItemAssignee`."""

    id: Id
    active: bool | None = None
    name: str | None = None
    source_key: str | None = None


class ActionPlanItemFields(TypedDict, total=False):
    """Fields of :class:`ActionPlanItemBulkUpdateInput` and :class:`ActionPlanItemCreateInput` and :class:`ActionPlanItemInput`."""

    description: str | None
    notes: str | None
    due_at: DateTime | str | None
    status_id: Id | None
    holding_type: Literal["plan", "section"] | None


class ActionPlanItemBulkUpdateInput(ActionPlanItemFields, total=False):
    """``plan_items`` in the body of ``bulk_update``."""

    id: Required[Id]
    title: str | None
    plan_section_id: Id | None


class ActionPlanItemCreateInput(ActionPlanItemFields, total=False):
    """``plan_item`` in the body of ``create``."""

    id: Id | None
    title: Required[str]
    plan_section_id: Required[Id]


class ActionPlanItemInput(ActionPlanItemFields, total=False):
    """``plan_item`` in the body of ``update``."""

    id: Id | None
    title: str | None
    plan_section_id: Id | None


class ActionPlanItemFilters(TypedDict, total=False):
    """Query filters of ``action_plans.action_plan_items.list``, ``action_plans.action_plan_items.list_recycled``."""

    created_at: DateRange
    id: Id | Sequence[Id]
    plan_section_id: Id | Sequence[Id]
    plan_id: Id | Sequence[Id]
    updated_at: DateRange
    query: str | Sequence[str]
    due_at: DateRange
    assignee_party_id_or_role_id: Id | Sequence[Id]
    attachment_id: Id | Sequence[Id]
    drawing_revision_id: Id | Sequence[Id]
    file_version_id: Id | Sequence[Id]
    plan_test_record_request_id: Id | Sequence[Id]
    specification_section_id: Id | Sequence[Id]
    verification_method_id: Id | Sequence[Id]
    generic_tool_item_id: Id | Sequence[Id]
    form_id: Id | Sequence[Id]
    meeting_id: Id | Sequence[Id]
    observation_item_id: Id | Sequence[Id]
    submittal_log_id: Id | Sequence[Id]
    record_checklist_template_id: Id | Sequence[Id]
    record_generic_tool_id: Id | Sequence[Id]
    reference_type: (
        Literal["attachment", "document", "drawing", "generic_tool_item", "specification_section", "submittals"]
        | Sequence[
            Literal["attachment", "document", "drawing", "generic_tool_item", "specification_section", "submittals"]
        ]
    )
    status_id: Id | Sequence[Id]


class ActionPlanItemsResource(Resource):
    """Action plan items (Action Plans)."""

    __slots__ = ()

    async def bulk_update(
        self,
        *,
        plan_items: Sequence[ActionPlanItemBulkUpdateInput],
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Sequence[ActionPlanItem]:
        """Bulk update action plan item.

        PATCH /rest/v1.0/projects/{project_id}/action_plans/plan_items/bulk_update
        https://developers.procore.com/reference/rest/v1/action-plan-items?version=1.0#bulk-update-action-plan-item

        Returns:
            A list of :class:`ActionPlanItem`.
        """
        return await self._many(
            ActionPlanItem,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_items/bulk_update",
            {"project_id": project_id},
            options,
            body={"plan_items": plan_items},
            times="plan_items.due_at",
        )

    async def create(
        self, *, plan_item: ActionPlanItemCreateInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ActionPlanItem:
        """Create an action plan item.

        POST /rest/v1.0/projects/{project_id}/action_plans/plan_items
        https://developers.procore.com/reference/rest/v1/action-plan-items?version=1.0#create-action-plan-item

        Returns:
            :class:`ActionPlanItem`.
        """
        return await self._one(
            ActionPlanItem,
            "POST",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_items",
            {"project_id": project_id},
            options,
            body={"plan_item": plan_item},
            times="plan_item.due_at",
        )

    async def create_from_item(
        self, *, plan_item_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ActionPlanItemFromItem:
        """Create a copy of the action plan item in the item's section.

        POST /rest/v1.0/projects/{project_id}/action_plans/plan_items/create_from_item
        https://developers.procore.com/reference/rest/v1/action-plan-items?version=1.0#create-a-copy-of-the-action-plan-item-in-the-item-s-section

        Returns:
            :class:`ActionPlanItemFromItem`.
        """
        return await self._one(
            ActionPlanItemFromItem,
            "POST",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_items/create_from_item",
            {"project_id": project_id},
            options,
            body={"plan_item_id": plan_item_id},
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete an action plan item.

        DELETE /rest/v1.0/projects/{project_id}/action_plans/plan_items/{id}
        https://developers.procore.com/reference/rest/v1/action-plan-items?version=1.0#delete-action-plan-item

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_items/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> ActionPlanItem:
        """Return an action plan item.

        GET /rest/v1.0/projects/{project_id}/action_plans/plan_items/{id}
        https://developers.procore.com/reference/rest/v1/action-plan-items?version=1.0#show-action-plan-item

        Returns:
            :class:`ActionPlanItem`.
        """
        return await self._one(
            ActionPlanItem,
            "GET",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_items/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get_recycled(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ActionPlanItem:
        """Return a recycled action plan item.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/action_plans/plan_items/{id}
        https://developers.procore.com/reference/rest/v1/action-plan-items?version=1.0#show-recycled-action-plan-item

        Returns:
            :class:`ActionPlanItem`.
        """
        return await self._one(
            ActionPlanItem,
            "GET",
            "/rest/v1.0/projects/{project_id}/recycle_bin/action_plans/plan_items/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: ActionPlanItemFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ActionPlanItem]:
        """List action plan items.

        GET /rest/v1.0/projects/{project_id}/action_plans/plan_items
        https://developers.procore.com/reference/rest/v1/action-plan-items?version=1.0#list-action-plan-items

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ActionPlanItem`.
        """
        return self._pages(
            ActionPlanItem,
            "/rest/v1.0/projects/{project_id}/action_plans/plan_items",
            {"project_id": project_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_recycled(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: ActionPlanItemFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ActionPlanItem]:
        """List recycled action plan items.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/action_plans/plan_items
        https://developers.procore.com/reference/rest/v1/action-plan-items?version=1.0#list-recycled-action-plan-items

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ActionPlanItem`.
        """
        return self._pages(
            ActionPlanItem,
            "/rest/v1.0/projects/{project_id}/recycle_bin/action_plans/plan_items",
            {"project_id": project_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def move(
        self,
        *,
        id: Id,
        plan_section_id: Id,
        project_id: Id | Unset = UNSET,
        next_plan_item_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Any:
        """Move an action plan item within or across sections.

        POST /rest/v1.0/projects/{project_id}/action_plans/plan_items/{id}/move
        https://developers.procore.com/reference/rest/v1/action-plan-items?version=1.0#move-action-plan-item-within-or-across-sections

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "POST",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_items/{id}/move",
            {"project_id": project_id, "id": id},
            options,
            query={"next_plan_item_id": next_plan_item_id, "plan_section_id": plan_section_id},
        )

    async def update(
        self, *, id: Id, plan_item: ActionPlanItemInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ActionPlanItem:
        """Update an action plan item.

        PATCH /rest/v1.0/projects/{project_id}/action_plans/plan_items/{id}
        https://developers.procore.com/reference/rest/v1/action-plan-items?version=1.0#update-action-plan-item

        Returns:
            :class:`ActionPlanItem`.
        """
        return await self._one(
            ActionPlanItem,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_items/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"plan_item": plan_item},
            times="plan_item.due_at",
        )
