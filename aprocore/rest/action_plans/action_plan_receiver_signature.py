"""Action plan receiver signature (Action Plans)."""

# Generated; do not edit.

from __future__ import annotations

from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Resource, Unset, Upload


@record
class ActionPlanReceiverSignature(Model):
    """An action plan receiver signature."""

    id: Id | None = None
    attachment: ActionPlanReceiverSignatureAttachment | None = None
    captured_at: DateTime | None = None
    captured_by: ActionPlanReceiverSignatureCapturedBy | None = None


@record
class ActionPlanReceiverSignatureAttachment(Model):
    """``attachment`` of :class:`ActionPlanReceiverSignature`."""

    id: Id | None = None
    content_type: str | None = None
    name: str | None = None
    url: str | None = None


@record
class ActionPlanReceiverSignatureCapturedBy(Model):
    """``captured_by`` of :class:`ActionPlanReceiverSignature`."""

    id: Id | None = None
    first_name: str | None = None
    last_name: str | None = None
    name: str | None = None
    user_id: Id | None = None
    is_employee: bool | None = None
    employee_id: Id | None = None
    login: str | None = None
    updated_at: DateTime | None = None
    vendor: ActionPlanReceiverSignatureVendor | None = None


@record
class ActionPlanReceiverSignatureVendor(Model):
    """``vendor`` of :class:`ActionPlanReceiverSignatureCapturedBy`."""

    id: Id | None = None
    name: str | None = None


class ActionPlanReceiverSignatureInput(TypedDict, total=False):
    """``signature`` in a request body."""

    attachment: Upload | None
    attachment_string: str | None


class ActionPlanReceiverSignatureResource(Resource):
    """Action plan receiver signature (Action Plans)."""

    __slots__ = ()

    async def create(
        self,
        *,
        plan_receiver_id: Id,
        project_id: Id | Unset = UNSET,
        signature: ActionPlanReceiverSignatureInput | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> ActionPlanReceiverSignature:
        """Create an action plan receiver signature.

        POST /rest/v1.0/projects/{project_id}/action_plans/plan_receivers/{plan_receiver_id}/signature
        https://developers.procore.com/reference/rest/v1/action-plan-receiver-signature?version=1.0#create-action-plan-receiver-signature

        Returns:
            :class:`ActionPlanReceiverSignature`.
        """
        return await self._one(
            ActionPlanReceiverSignature,
            "POST",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_receivers/{plan_receiver_id}/signature",
            {"project_id": project_id, "plan_receiver_id": plan_receiver_id},
            options,
            body={"signature": signature},
        )

    async def delete(self, *, plan_receiver_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete an action plan receiver signature.

        DELETE /rest/v1.0/projects/{project_id}/action_plans/plan_receivers/{plan_receiver_id}/signature
        https://developers.procore.com/reference/rest/v1/action-plan-receiver-signature?version=1.0#delete-action-plan-receiver-signature

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_receivers/{plan_receiver_id}/signature",
            {"project_id": project_id, "plan_receiver_id": plan_receiver_id},
            options,
        )

    async def get(
        self, *, plan_receiver_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ActionPlanReceiverSignature:
        """Return an action plan receiver signature.

        GET /rest/v1.0/projects/{project_id}/action_plans/plan_receivers/{plan_receiver_id}/signature
        https://developers.procore.com/reference/rest/v1/action-plan-receiver-signature?version=1.0#show-action-plan-receiver-signature

        Returns:
            :class:`ActionPlanReceiverSignature`.
        """
        return await self._one(
            ActionPlanReceiverSignature,
            "GET",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_receivers/{plan_receiver_id}/signature",
            {"project_id": project_id, "plan_receiver_id": plan_receiver_id},
            options,
        )
