"""Action plan receiver signature (Action Plans)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Resource, Unset, Upload

__all__ = [
    "ActionPlanReceiverSignature",
    "ActionPlanReceiverSignatureAttachment",
    "ActionPlanReceiverSignatureCapturedBy",
    "ActionPlanReceiverSignatureCapturedByVendor",
    "ActionPlanReceiverSignatureResource",
    "ActionPlanReceiverSignatureSignatureInput",
]


@record
class ActionPlanReceiverSignature(Model):
    """What Procore tells of action plan receiver signature (Action Plans)."""

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
    vendor: ActionPlanReceiverSignatureCapturedByVendor | None = None


@record
class ActionPlanReceiverSignatureCapturedByVendor(Model):
    """``vendor`` of :class:`ActionPlanReceiverSignatureCapturedBy`."""

    id: Id | None = None
    name: str | None = None


class ActionPlanReceiverSignatureSignatureInput(TypedDict, total=False):
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
        signature: ActionPlanReceiverSignatureSignatureInput | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> ActionPlanReceiverSignature:
        """Create Action Plan Receiver Signature.

        POST /rest/v1.0/projects/{project_id}/action_plans/plan_receivers/{plan_receiver_id}/signature
        """
        return await self._one(
            ActionPlanReceiverSignature,
            "POST",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_receivers/{plan_receiver_id}/signature",
            {"project_id": project_id, "plan_receiver_id": plan_receiver_id},
            options,
            form={"signature": signature},
        )

    async def delete(self, *, plan_receiver_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete Action Plan Receiver Signature.

        DELETE /rest/v1.0/projects/{project_id}/action_plans/plan_receivers/{plan_receiver_id}/signature
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
        """Show Action Plan Receiver Signature.

        GET /rest/v1.0/projects/{project_id}/action_plans/plan_receivers/{plan_receiver_id}/signature
        """
        return await self._one(
            ActionPlanReceiverSignature,
            "GET",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_receivers/{plan_receiver_id}/signature",
            {"project_id": project_id, "plan_receiver_id": plan_receiver_id},
            options,
        )
