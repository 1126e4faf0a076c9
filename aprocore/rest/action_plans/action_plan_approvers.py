"""Action plan approvers (Action Plans)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Options, Pages, Resource, Unset


@record
class ActionPlanApprover(Model):
    """An action plan approver."""

    id: Id | None = None
    plan_id: Id | None = None
    updated_at: str | None = None
    party: ActionPlanApproverParty | None = None
    signature: ActionPlanApproverSignature | None = None


@record
class ActionPlanApproverAttachment(Model):
    """``attachment`` of :class:`ActionPlanApproverSignature`."""

    id: Id | None = None
    content_type: str | None = None
    name: str | None = None
    url: str | None = None


@record
class ActionPlanApproverCapturedBy(Model):
    """``captured_by`` of :class:`ActionPlanApproverSignature`."""

    id: Id | None = None
    first_name: str | None = None
    last_name: str | None = None
    name: str | None = None
    user_id: Id | None = None
    is_employee: bool | None = None
    employee_id: Id | None = None
    login: str | None = None
    vendor: ActionPlanApproverVendor | None = None
    updated_at: DateTime | None = None


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
    vendor: ActionPlanApproverVendor | None = None


@record
class ActionPlanApproverSignature(Model):
    """``signature`` of :class:`ActionPlanApprover`."""

    id: Id | None = None
    attachment: ActionPlanApproverAttachment | None = None
    captured_at: DateTime | None = None
    captured_by: ActionPlanApproverCapturedBy | None = None


@record
class ActionPlanApproverVendor(Model):
    """``vendor`` of :class:`ActionPlanApproverParty`."""

    id: Id | None = None
    name: str | None = None


class ActionPlanApproverFilters(TypedDict, total=False):
    """Query filters of ``action_plans.action_plan_approvers.list``."""

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
        """List action plan approvers.

        GET /rest/v1.0/projects/{project_id}/action_plans/plan_approvers
        https://developers.procore.com/reference/rest/v1/action-plan-approvers?version=1.0#list-action-plan-approvers

        Args:
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ActionPlanApprover`.
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
