"""Submittal approvers (Submittals)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypedDict, Unpack

from ...model import Model, record
from ...types import Date, Id
from .._base import UNSET, Options, Resource, Unset


@record
class SubmittalApprover(Model):
    """A submittal approver."""

    id: Id | None = None
    attachments: list[SubmittalApproverAttachment] | None = None
    comment: str | None = None
    returned_date: Date | None = None
    sent_date: Date | None = None
    days_to_respond: int | None = None
    submittal_response_id: Id | None = None


@record
class SubmittalApproverAttachment(Model):
    """``attachments`` of :class:`SubmittalApprover`."""

    id: Id | None = None
    name: str | None = None
    url: str | None = None


class SubmittalApproverAssociatedAttachmentInput(TypedDict, total=False):
    """``associated_attachments`` in a request body."""

    attachment_id: Id | None
    attachment_source_id: Id | None
    attachment_source_type: Any


class SubmittalApproverForwardToInput(TypedDict, total=False):
    """``forward_to`` in a request body."""

    user_id: Id | None
    due_date: Date | str | None


class SubmittalApproverInput(TypedDict, total=False):
    """``submittal_approver`` in a request body."""

    attachments_to_upload: Sequence[str] | None
    attachment_ids: Sequence[Id] | None
    upload_ids: Sequence[Id] | None
    comment: str | None
    submittal_response_id: Id | None
    sent_date: str | None
    returned_date: str | None
    forward_to: SubmittalApproverForwardToInput | None
    associated_attachments: Sequence[SubmittalApproverAssociatedAttachmentInput] | None


class SubmittalApproversResource(Resource):
    """Submittal approvers (Submittals)."""

    __slots__ = ()

    async def update(
        self,
        *,
        id: Id,
        submittal_id: Id,
        project_id: Id | Unset = UNSET,
        send_emails: bool | Unset = UNSET,
        submittal_approver: SubmittalApproverInput | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> Sequence[SubmittalApprover]:
        """Update a submittal approver.

        PATCH /rest/v1.0/submittal_approvers/{id}
        https://developers.procore.com/reference/rest/v1/submittal-approvers?version=1.0#update-submittal-approver

        Returns:
            A list of :class:`SubmittalApprover`.
        """
        return await self._many(
            SubmittalApprover,
            "PATCH",
            "/rest/v1.0/submittal_approvers/{id}",
            {"id": id},
            options,
            query={
                "project_id": self._scoped("project_id", project_id),
                "send_emails": send_emails,
                "submittal_id": submittal_id,
            },
            body={"submittal_approver": submittal_approver},
            dates="submittal_approver.forward_to.due_date",
        )
