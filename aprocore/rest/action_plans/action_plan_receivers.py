"""Action plan receivers (Action Plans)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Options, Pages, Resource, Unset


@record
class ActionPlanReceiver(Model):
    """An action plan receiver."""

    id: Id | None = None
    plan_id: Id | None = None
    updated_at: DateTime | None = None
    party: ActionPlanReceiverParty | None = None
    signature: ActionPlanReceiverSignature | None = None


@record
class ActionPlanReceiverAttachment(Model):
    """``attachment`` of :class:`ActionPlanReceiverSignature`."""

    id: Id | None = None
    content_type: str | None = None
    name: str | None = None
    url: str | None = None


@record
class ActionPlanReceiverCapturedBy(Model):
    """``captured_by`` of :class:`ActionPlanReceiverSignature`."""

    id: Id | None = None
    first_name: str | None = None
    last_name: str | None = None
    name: str | None = None
    user_id: Id | None = None
    is_employee: bool | None = None
    employee_id: Id | None = None
    login: str | None = None
    vendor: ActionPlanReceiverVendor | None = None
    updated_at: DateTime | None = None


@record
class ActionPlanReceiverParty(Model):
    """``party`` of :class:`ActionPlanReceiver`."""

    id: Id | None = None
    first_name: str | None = None
    last_name: str | None = None
    name: str | None = None
    user_id: Id | None = None
    is_employee: bool | None = None
    employee_id: Id | None = None
    login: str | None = None
    updated_at: DateTime | None = None
    vendor: ActionPlanReceiverVendor | None = None


@record
class ActionPlanReceiverSignature(Model):
    """``signature`` of :class:`ActionPlanReceiver`."""

    id: Id | None = None
    attachment: ActionPlanReceiverAttachment | None = None
    captured_at: DateTime | None = None
    captured_by: ActionPlanReceiverCapturedBy | None = None


@record
class ActionPlanReceiverVendor(Model):
    """``vendor`` of :class:`ActionPlanReceiverParty`."""

    id: Id | None = None
    name: str | None = None


class ActionPlanReceiverFilters(TypedDict, total=False):
    """Query filters of ``action_plans.action_plan_receivers.list``."""

    id: Id | Sequence[Id]
    plan_id: Id | Sequence[Id]
    updated_at: DateRange


class ActionPlanReceiversResource(Resource):
    """Action plan receivers (Action Plans)."""

    __slots__ = ()

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: ActionPlanReceiverFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ActionPlanReceiver]:
        """List action plan receivers.

        GET /rest/v1.0/projects/{project_id}/action_plans/plan_receivers
        https://developers.procore.com/reference/rest/v1/action-plan-receivers?version=1.0#list-action-plan-receivers

        Args:
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ActionPlanReceiver`.
        """
        return self._pages(
            ActionPlanReceiver,
            "/rest/v1.0/projects/{project_id}/action_plans/plan_receivers",
            {"project_id": project_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )
