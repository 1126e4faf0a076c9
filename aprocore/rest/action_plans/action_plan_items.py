"""Action plan items (Action Plans)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Options, Pages, Resource, Unset

__all__ = [
    "ActionPlanItem",
    "ActionPlanItemFilters",
    "ActionPlanItemFromItem",
    "ActionPlanItemFromItemPlanItemAssignee",
    "ActionPlanItemFromItemPlanItemAssigneeParty",
    "ActionPlanItemFromItemPlanItemAssigneePartyVendor",
    "ActionPlanItemFromItemPlanItemAssigneeSignature",
    "ActionPlanItemFromItemPlanItemAssigneeSignatureAttachment",
    "ActionPlanItemFromItemPlanItemAssigneeSignatureCapturedBy",
    "ActionPlanItemFromItemPlanItemAssigneeSignatureCapturedByVendor",
    "ActionPlanItemFromItemPlanItemAssigneeVerificationMethod",
    "ActionPlanItemFromItemStatus",
    "ActionPlanItemPlanItemAssignee",
    "ActionPlanItemPlanItemAssigneeParty",
    "ActionPlanItemPlanItemAssigneePartyVendor",
    "ActionPlanItemPlanItemAssigneeSignature",
    "ActionPlanItemPlanItemAssigneeSignatureAttachment",
    "ActionPlanItemPlanItemAssigneeSignatureCapturedBy",
    "ActionPlanItemPlanItemAssigneeSignatureCapturedByVendor",
    "ActionPlanItemPlanItemAssigneeVerificationMethod",
    "ActionPlanItemPlanItemInput",
    "ActionPlanItemStatus",
    "ActionPlanItemsResource",
]


@record
class ActionPlanItem(Model):
    """What Procore tells of action plan items (Action Plans)."""

    id: Id | None = None
    plan_item_assignees: list[ActionPlanItemPlanItemAssignee] | None = None
    created_at: DateTime | None = None
    description: str | None = None
    due_at: DateTime | None = None
    holding_type: str | None = None
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
class ActionPlanItemFromItem(Model):
    """What Procore tells of action plan items (Action Plans)."""

    id: Id | None = None
    plan_item_assignees: list[ActionPlanItemFromItemPlanItemAssignee] | None = None
    created_at: str | None = None
    description: str | None = None
    due_at: DateTime | None = None
    holding_type: str | None = None
    is_blocked: bool | None = None
    is_blocking: bool | None = None
    notes: str | None = None
    plan_id: Id | None = None
    position: int | None = None
    plan_section_id: Id | None = None
    title: str | None = None
    status: ActionPlanItemFromItemStatus | None = None
    template_item_id: Id | None = None
    updated_at: str | None = None


@record
class ActionPlanItemFromItemPlanItemAssignee(Model):
    """``plan_item_assignees`` of :class:`ActionPlanItemFromItem`."""

    id: Id | None = None
    created_at: DateTime | None = None
    is_holding: bool | None = None
    is_locked: bool | None = None
    party: ActionPlanItemFromItemPlanItemAssigneeParty | None = None
    role: str | None = None
    role_id: Id | None = None
    signature: ActionPlanItemFromItemPlanItemAssigneeSignature | None = None
    updated_at: DateTime | None = None
    verification_method: ActionPlanItemFromItemPlanItemAssigneeVerificationMethod | None = None


@record
class ActionPlanItemFromItemPlanItemAssigneeParty(Model):
    """``party`` of :class:`ActionPlanItemFromItemPlanItemAssignee`."""

    id: Id | None = None
    first_name: str | None = None
    last_name: str | None = None
    name: str | None = None
    user_id: Id | None = None
    is_employee: bool | None = None
    employee_id: Id | None = None
    login: str | None = None
    updated_at: DateTime | None = None
    vendor: ActionPlanItemFromItemPlanItemAssigneePartyVendor | None = None


@record
class ActionPlanItemFromItemPlanItemAssigneePartyVendor(Model):
    """``vendor`` of :class:`ActionPlanItemFromItemPlanItemAssigneeParty`."""

    id: Id | None = None
    name: str | None = None


@record
class ActionPlanItemFromItemPlanItemAssigneeSignature(Model):
    """``signature`` of :class:`ActionPlanItemFromItemPlanItemAssignee`."""

    id: Id | None = None
    attachment: ActionPlanItemFromItemPlanItemAssigneeSignatureAttachment | None = None
    captured_at: DateTime | None = None
    captured_by: ActionPlanItemFromItemPlanItemAssigneeSignatureCapturedBy | None = None


@record
class ActionPlanItemFromItemPlanItemAssigneeSignatureAttachment(Model):
    """``attachment`` of :class:`ActionPlanItemFromItemPlanItemAssigneeSignature`."""

    id: Id | None = None
    content_type: str | None = None
    name: str | None = None
    url: str | None = None


@record
class ActionPlanItemFromItemPlanItemAssigneeSignatureCapturedBy(Model):
    """``captured_by`` of :class:`ActionPlanItemFromItemPlanItemAssigneeSignature`."""

    id: Id | None = None
    first_name: str | None = None
    last_name: str | None = None
    name: str | None = None
    user_id: Id | None = None
    is_employee: bool | None = None
    employee_id: Id | None = None
    login: str | None = None
    vendor: ActionPlanItemFromItemPlanItemAssigneeSignatureCapturedByVendor | None = None
    updated_at: DateTime | None = None


@record
class ActionPlanItemFromItemPlanItemAssigneeSignatureCapturedByVendor(Model):
    """``vendor`` of :class:`ActionPlanItemFromItemPlanItemAssigneeSignatureCapturedBy`."""

    id: Id | None = None
    name: str | None = None


@record
class ActionPlanItemFromItemPlanItemAssigneeVerificationMethod(Model):
    """``verification_method`` of :class:`ActionPlanItemFromItemPlanItemAssignee`."""

    id: Id | None = None
    active: bool | None = None
    name: str | None = None
    source_key: str | None = None


@record
class ActionPlanItemFromItemStatus(Model):
    """``status`` of :class:`ActionPlanItemFromItem`."""

    id: Id | None = None
    name: str | None = None


@record
class ActionPlanItemPlanItemAssignee(Model):
    """``plan_item_assignees`` of :class:`ActionPlanItem`."""

    id: Id | None = None
    created_at: DateTime | None = None
    is_holding: bool | None = None
    is_locked: bool | None = None
    party: ActionPlanItemPlanItemAssigneeParty | None = None
    role: str | None = None
    role_id: Id | None = None
    signature: ActionPlanItemPlanItemAssigneeSignature | None = None
    updated_at: DateTime | None = None
    verification_method: ActionPlanItemPlanItemAssigneeVerificationMethod | None = None


@record
class ActionPlanItemPlanItemAssigneeParty(Model):
    """``party`` of :class:`ActionPlanItemPlanItemAssignee`."""

    id: Id | None = None
    first_name: str | None = None
    last_name: str | None = None
    name: str | None = None
    user_id: Id | None = None
    is_employee: bool | None = None
    employee_id: Id | None = None
    login: str | None = None
    updated_at: DateTime | None = None
    vendor: ActionPlanItemPlanItemAssigneePartyVendor | None = None


@record
class ActionPlanItemPlanItemAssigneePartyVendor(Model):
    """``vendor`` of :class:`ActionPlanItemPlanItemAssigneeParty`."""

    id: Id | None = None
    name: str | None = None


@record
class ActionPlanItemPlanItemAssigneeSignature(Model):
    """``signature`` of :class:`ActionPlanItemPlanItemAssignee`."""

    id: Id | None = None
    attachment: ActionPlanItemPlanItemAssigneeSignatureAttachment | None = None
    captured_at: DateTime | None = None
    captured_by: ActionPlanItemPlanItemAssigneeSignatureCapturedBy | None = None


@record
class ActionPlanItemPlanItemAssigneeSignatureAttachment(Model):
    """``attachment`` of :class:`ActionPlanItemPlanItemAssigneeSignature`."""

    id: Id | None = None
    content_type: str | None = None
    name: str | None = None
    url: str | None = None


@record
class ActionPlanItemPlanItemAssigneeSignatureCapturedBy(Model):
    """``captured_by`` of :class:`ActionPlanItemPlanItemAssigneeSignature`."""

    id: Id | None = None
    first_name: str | None = None
    last_name: str | None = None
    name: str | None = None
    user_id: Id | None = None
    is_employee: bool | None = None
    employee_id: Id | None = None
    login: str | None = None
    vendor: ActionPlanItemPlanItemAssigneeSignatureCapturedByVendor | None = None
    updated_at: DateTime | None = None


@record
class ActionPlanItemPlanItemAssigneeSignatureCapturedByVendor(Model):
    """``vendor`` of :class:`ActionPlanItemPlanItemAssigneeSignatureCapturedBy`."""

    id: Id | None = None
    name: str | None = None


@record
class ActionPlanItemPlanItemAssigneeVerificationMethod(Model):
    """``verification_method`` of :class:`ActionPlanItemPlanItemAssignee`."""

    id: Id | None = None
    active: bool | None = None
    name: str | None = None
    source_key: str | None = None


@record
class ActionPlanItemStatus(Model):
    """``status`` of :class:`ActionPlanItem`."""

    id: Id | None = None
    name: str | None = None


class ActionPlanItemPlanItemInput(TypedDict, total=False):
    id: Id | None
    title: str | None
    description: str | None
    notes: str | None
    due_at: DateTime | str | None
    status_id: Id | None
    plan_section_id: Id | None
    holding_type: Literal["plan", "section"] | None


class ActionPlanItemFilters(TypedDict, total=False):
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
        plan_items: Sequence[ActionPlanItemPlanItemInput],
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Sequence[ActionPlanItem]:
        """Bulk Update Action Plan Item.

        PATCH /rest/v1.0/projects/{project_id}/action_plans/plan_items/bulk_update
        """
        return await self._many(
            ActionPlanItem,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_items/bulk_update",
            {"project_id": project_id},
            options,
            body={"plan_items": plan_items},
        )

    async def create(
        self, *, plan_item: ActionPlanItemPlanItemInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ActionPlanItem:
        """Create Action Plan Item.

        POST /rest/v1.0/projects/{project_id}/action_plans/plan_items
        """
        return await self._one(
            ActionPlanItem,
            "POST",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_items",
            {"project_id": project_id},
            options,
            body={"plan_item": plan_item},
        )

    async def create_from_item(
        self, *, plan_item_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ActionPlanItemFromItem:
        """Create a copy of the Action Plan Item in the Item's Section.

        POST /rest/v1.0/projects/{project_id}/action_plans/plan_items/create_from_item
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
        """Delete Action Plan Item.

        DELETE /rest/v1.0/projects/{project_id}/action_plans/plan_items/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_items/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> ActionPlanItem:
        """Show Action Plan Item.

        GET /rest/v1.0/projects/{project_id}/action_plans/plan_items/{id}
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
        """Show Recycled Action Plan Item.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/action_plans/plan_items/{id}
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
        filters: ActionPlanItemFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ActionPlanItem]:
        """List Action Plan Items.

        GET /rest/v1.0/projects/{project_id}/action_plans/plan_items
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
        filters: ActionPlanItemFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ActionPlanItem]:
        """List Recycled Action Plan Items.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/action_plans/plan_items
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
        """Move Action Plan Item within or across Sections.

        POST /rest/v1.0/projects/{project_id}/action_plans/plan_items/{id}/move
        """
        return await self._any(
            "POST",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_items/{id}/move",
            {"project_id": project_id, "id": id},
            options,
            query={"next_plan_item_id": next_plan_item_id, "plan_section_id": plan_section_id},
        )

    async def update(
        self,
        *,
        id: Id,
        plan_item: ActionPlanItemPlanItemInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ActionPlanItem:
        """Update Action Plan Item.

        PATCH /rest/v1.0/projects/{project_id}/action_plans/plan_items/{id}
        """
        return await self._one(
            ActionPlanItem,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_items/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"plan_item": plan_item},
        )
