"""Action plan approver signature (Action Plans)."""

# Generated; do not edit.

from __future__ import annotations

from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Resource, Unset, Upload


@record
class ActionPlanApproverSignature(Model):
    """An action plan approver signature."""

    id: Id | None = None
    attachment: ActionPlanApproverSignatureAttachment | None = None
    captured_at: DateTime | None = None
    captured_by: ActionPlanApproverSignatureCapturedBy | None = None


@record
class ActionPlanApproverSignatureAttachment(Model):
    """``attachment`` of :class:`ActionPlanApproverSignature`."""

    id: Id | None = None
    content_type: str | None = None
    name: str | None = None
    url: str | None = None


@record
class ActionPlanApproverSignatureCapturedBy(Model):
    """``captured_by`` of :class:`ActionPlanApproverSignature`."""

    id: Id | None = None
    first_name: str | None = None
    last_name: str | None = None
    name: str | None = None
    user_id: Id | None = None
    is_employee: bool | None = None
    employee_id: Id | None = None
    login: str | None = None
    updated_at: DateTime | None = None
    vendor: ActionPlanApproverSignatureVendor | None = None


@record
class ActionPlanApproverSignatureVendor(Model):
    """``vendor`` of :class:`ActionPlanApproverSignatureCapturedBy`."""

    id: Id | None = None
    name: str | None = None


class ActionPlanApproverSignatureInput(TypedDict, total=False):
    """``signature`` in a request body."""

    attachment: Upload | None
    attachment_string: str | None


class ActionPlanApproverSignatureResource(Resource):
    """Action plan approver signature (Action Plans)."""

    __slots__ = ()

    async def create(
        self,
        *,
        plan_approver_id: Id,
        project_id: Id | Unset = UNSET,
        signature: ActionPlanApproverSignatureInput | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> ActionPlanApproverSignature:
        """Create an action plan approver signature.

        POST /rest/v1.0/projects/{project_id}/action_plans/plan_approvers/{plan_approver_id}/signature
        https://developers.procore.com/reference/rest/v1/action-plan-approver-signature?version=1.0#create-action-plan-approver-signature

        Returns:
            :class:`ActionPlanApproverSignature`.
        """
        return await self._one(
            ActionPlanApproverSignature,
            "POST",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_approvers/{plan_approver_id}/signature",
            {"project_id": project_id, "plan_approver_id": plan_approver_id},
            options,
            body={"signature": signature},
        )

    async def delete(self, *, plan_approver_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete an action plan approver signature.

        DELETE /rest/v1.0/projects/{project_id}/action_plans/plan_approvers/{plan_approver_id}/signature
        https://developers.procore.com/reference/rest/v1/action-plan-approver-signature?version=1.0#delete-action-plan-approver-signature

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_approvers/{plan_approver_id}/signature",
            {"project_id": project_id, "plan_approver_id": plan_approver_id},
            options,
        )

    async def get(
        self, *, plan_approver_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ActionPlanApproverSignature:
        """Return an action plan approver signature.

        GET /rest/v1.0/projects/{project_id}/action_plans/plan_approvers/{plan_approver_id}/signature
        https://developers.procore.com/reference/rest/v1/action-plan-approver-signature?version=1.0#show-action-plan-approver-signature

        Returns:
            :class:`ActionPlanApproverSignature`.
        """
        return await self._one(
            ActionPlanApproverSignature,
            "GET",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_approvers/{plan_approver_id}/signature",
            {"project_id": project_id, "plan_approver_id": plan_approver_id},
            options,
        )
