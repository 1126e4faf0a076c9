"""Action plan receivers (Action Plans)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Options, Pages, Resource, Unset

__all__ = [
    "ActionPlanReceiver",
    "ActionPlanReceiverAttachment",
    "ActionPlanReceiverCapturedBy",
    "ActionPlanReceiverFilters",
    "ActionPlanReceiverParty",
    "ActionPlanReceiverSignature",
    "ActionPlanReceiverVendor",
    "ActionPlanReceiversResource",
]


@record
class ActionPlanReceiver(Model):
    """What Procore tells of action plan receivers."""

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
    """What ``filters`` takes; names that are not here pass as well."""

    id: Id | Sequence[Id]
    plan_id: Id | Sequence[Id]
    updated_at: DateRange


class ActionPlanReceiversResource(Resource):
    """Action plan receivers (Action Plans).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
