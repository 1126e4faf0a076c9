"""Action plan item assignee signature (Action Plans)."""

# Generated; do not edit.

from __future__ import annotations

from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Resource, Unset, Upload


@record
class ActionPlanItemAssigneeSignature(Model):
    """An action plan item assignee signature."""

    id: Id | None = None
    attachment: ActionPlanItemAssigneeSignatureAttachment | None = None
    captured_at: DateTime | None = None
    captured_by: ActionPlanItemAssigneeSignatureCapturedBy | None = None


@record
class ActionPlanItemAssigneeSignatureAttachment(Model):
    """``attachment`` of :class:`ActionPlanItemAssigneeSignature`."""

    id: Id | None = None
    content_type: str | None = None
    name: str | None = None
    url: str | None = None


@record
class ActionPlanItemAssigneeSignatureCapturedBy(Model):
    """``captured_by`` of :class:`ActionPlanItemAssigneeSignature`."""

    id: Id | None = None
    first_name: str | None = None
    last_name: str | None = None
    name: str | None = None
    user_id: Id | None = None
    is_employee: bool | None = None
    employee_id: Id | None = None
    login: str | None = None
    updated_at: DateTime | None = None
    vendor: ActionPlanItemAssigneeSignatureVendor | None = None


@record
class ActionPlanItemAssigneeSignatureVendor(Model):
    """``vendor`` of :class:`ActionPlanItemAssigneeSignatureCapturedBy`."""

    id: Id | None = None
    name: str | None = None


class ActionPlanItemAssigneeSignatureInput(TypedDict, total=False):
    """``signature`` in a request body."""

    attachment: Upload | None
    attachment_string: str | None


class ActionPlanItemAssigneeSignatureResource(Resource):
    """Action plan item assignee signature (Action Plans)."""

    __slots__ = ()

    async def create(
        self,
        *,
        plan_item_assignee_id: Id,
        project_id: Id | Unset = UNSET,
        signature: ActionPlanItemAssigneeSignatureInput | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> ActionPlanItemAssigneeSignature:
        """Create an action plan item assignee signature.

        POST /rest/v1.0/projects/{project_id}/action_plans/plan_item_assignees/{plan_item_assignee_id}/signature
        https://developers.procore.com/reference/rest/v1/action-plan-item-assignee-signature?version=1.0#create-action-plan-item-assignee-signature

        Returns:
            :class:`ActionPlanItemAssigneeSignature`.
        """
        return await self._one(
            ActionPlanItemAssigneeSignature,
            "POST",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_item_assignees/{plan_item_assignee_id}/signature",
            {"project_id": project_id, "plan_item_assignee_id": plan_item_assignee_id},
            options,
            body={"signature": signature},
        )

    async def delete(
        self, *, plan_item_assignee_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> None:
        """Delete an action plan item assignee signature.

        DELETE /rest/v1.0/projects/{project_id}/action_plans/plan_item_assignees/{plan_item_assignee_id}/signature
        https://developers.procore.com/reference/rest/v1/action-plan-item-assignee-signature?version=1.0#delete-action-plan-item-assignee-signature

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_item_assignees/{plan_item_assignee_id}/signature",
            {"project_id": project_id, "plan_item_assignee_id": plan_item_assignee_id},
            options,
        )

    async def get(
        self, *, plan_item_assignee_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ActionPlanItemAssigneeSignature:
        """Return an action plan item assignee signature.

        GET /rest/v1.0/projects/{project_id}/action_plans/plan_item_assignees/{plan_item_assignee_id}/signature
        https://developers.procore.com/reference/rest/v1/action-plan-item-assignee-signature?version=1.0#show-action-plan-item-assignee-signature

        Returns:
            :class:`ActionPlanItemAssigneeSignature`.
        """
        return await self._one(
            ActionPlanItemAssigneeSignature,
            "GET",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_item_assignees/{plan_item_assignee_id}/signature",
            {"project_id": project_id, "plan_item_assignee_id": plan_item_assignee_id},
            options,
        )
