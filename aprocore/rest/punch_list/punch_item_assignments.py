"""Punch item assignments (Punch List)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Resource, Unset


@record
class PunchItemAssignment(Model):
    """A punch item assignment."""

    id: Id | None = None
    approved: bool | None = None
    status: str | None = None
    name: str | None = None
    comment: str | None = None
    login_information_id: Id | None = None
    login_information_name: str | None = None
    login_information: PunchItemAssignmentLoginInformation | None = None
    attachments: list[PunchItemAssignmentAttachment] | None = None
    vendor: PunchItemAssignmentVendor | None = None
    notified_at: str | None = None
    responded_at: str | None = None
    manager_accepted_at: str | None = None
    user_name: str | None = None
    updated_at: str | None = None


@record
class PunchItemAssignmentAttachment(Model):
    """``attachments`` of :class:`PunchItemAssignment`."""

    id: Id | None = None
    url: str | None = None
    filename: str | None = None
    viewable_document_id: Id | None = None
    attached_to_item_id: Id | None = None
    attached_to_item_type: str | None = None
    viewer_url: str | None = None


@record
class PunchItemAssignmentLoginInformation(Model):
    """``login_information`` of :class:`PunchItemAssignment`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    company_name: str | None = None


@record
class PunchItemAssignmentVendor(Model):
    """``vendor`` of :class:`PunchItemAssignment`."""

    id: Id | None = None
    name: str | None = None


class PunchItemAssignmentInput(TypedDict, total=False):
    """``punch_item_assignment`` in a request body."""

    approved: bool | None
    comment: str | None
    login_information_id: Id | None


class PunchItemAssignmentsResource(Resource):
    """Punch item assignments (Punch List)."""

    __slots__ = ()

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> PunchItemAssignment:
        """Return a punch assignment.

        GET /rest/v1.0/projects/{project_id}/punch_item_assignments/{id}
        https://developers.procore.com/reference/rest/v1/punch-item-assignments?version=1.0#show-punch-assignment

        Returns:
            :class:`PunchItemAssignment`.
        """
        return await self._one(
            PunchItemAssignment,
            "GET",
            "/rest/v1.0/projects/{project_id}/punch_item_assignments/{id}",
            {"id": id, "project_id": project_id},
            options,
        )

    async def update(
        self,
        *,
        id: Id,
        punch_item_assignment: PunchItemAssignmentInput,
        project_id: Id | Unset = UNSET,
        send_emails: str | Unset | None = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> PunchItemAssignment:
        """Update a punch item assignment.

        PATCH /rest/v1.0/projects/{project_id}/punch_item_assignments/{id}
        https://developers.procore.com/reference/rest/v1/punch-item-assignments?version=1.0#update-punch-item-assignment

        Returns:
            :class:`PunchItemAssignment`.
        """
        return await self._one(
            PunchItemAssignment,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/punch_item_assignments/{id}",
            {"id": id, "project_id": project_id},
            options,
            body={
                "send_emails": send_emails,
                "punch_item_assignment": punch_item_assignment,
                "attachments": attachments,
            },
        )
