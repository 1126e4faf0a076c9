"""Action plan approvers (Action Plans)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Options, Pages, Resource, Unset

__all__ = [
    "ActionPlanApprover",
    "ActionPlanApproverFilters",
    "ActionPlanApproverParty",
    "ActionPlanApproverPartyVendor",
    "ActionPlanApproverSignature",
    "ActionPlanApproverSignatureAttachment",
    "ActionPlanApproverSignatureCapturedBy",
    "ActionPlanApproverSignatureCapturedByVendor",
    "ActionPlanApproversResource",
]


@record
class ActionPlanApprover(Model):
    """What Procore tells of action plan approvers (Action Plans)."""

    id: Id | None = None
    plan_id: Id | None = None
    updated_at: str | None = None
    party: ActionPlanApproverParty | None = None
    signature: ActionPlanApproverSignature | None = None


@record
class ActionPlanApproverParty(Model):
    """``party`` of :class:`ActionPlanApprover`."""

    id: Id | None = None
    first_name: str | None = None
    last_name: str | None = None
    name: str | None = None
    user_id: Id | None = None
    is_employee: bool | None = None
    employee_id: Id | None = None
    login: str | None = None
    updated_at: DateTime | None = None
    vendor: ActionPlanApproverPartyVendor | None = None


@record
class ActionPlanApproverPartyVendor(Model):
    """``vendor`` of :class:`ActionPlanApproverParty`."""

    id: Id | None = None
    name: str | None = None


@record
class ActionPlanApproverSignature(Model):
    """``signature`` of :class:`ActionPlanApprover`."""

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
    vendor: ActionPlanApproverSignatureCapturedByVendor | None = None
    updated_at: DateTime | None = None


@record
class ActionPlanApproverSignatureCapturedByVendor(Model):
    """``vendor`` of :class:`ActionPlanApproverSignatureCapturedBy`."""

    id: Id | None = None
    name: str | None = None


class ActionPlanApproverFilters(TypedDict, total=False):
    id: Id | Sequence[Id]
    plan_id: Id | Sequence[Id]
    updated_at: DateRange


class ActionPlanApproversResource(Resource):
    """Action plan approvers (Action Plans)."""

    __slots__ = ()

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: ActionPlanApproverFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ActionPlanApprover]:
        """List Action Plan Approvers.

        GET /rest/v1.0/projects/{project_id}/action_plans/plan_approvers
        """
        return self._pages(
            ActionPlanApprover,
            "/rest/v1.0/projects/{project_id}/action_plans/plan_approvers",
            {"project_id": project_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )
