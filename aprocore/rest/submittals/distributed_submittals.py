"""Distributed submittals (Submittals)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Resource, Unset, some


@record
class DistributedSubmittal(Model):
    """A distributed submittal."""

    id: Id | None = None
    message: str | None = None
    submittal_description: str | None = None
    sent_at: DateTime | None = None
    distributed_by: DistributedSubmittalBy | None = None
    distributed_to: list[DistributedSubmittalTo] | None = None
    distributed_attachments: list[DistributedSubmittalAttachment] | None = None
    download_all_attachments_url: str | None = None
    submittal_distributed_attachments: list[DistributedSubmittalDistributedAttachment] | None = None
    download_all_submittal_distributed_attachments_url: str | None = None
    message_distributed_attachments: list[DistributedSubmittalMessageDistributedAttachment] | None = None
    download_all_message_distributed_attachments_url: str | None = None
    distributed_responses: list[DistributedSubmittalResponse] | None = None


@record
class DistributedSubmittalAttachment(Model):
    """``distributed_attachments`` of :class:`DistributedSubmittal`."""

    id: Id | None = None
    url: str | None = None
    filename: str | None = None


@record
class DistributedSubmittalBy(Model):
    """``distributed_by`` of :class:`DistributedSubmittal`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class DistributedSubmittalDistributedAttachment(Model):
    """``submittal_distributed_attachments`` of :class:`DistributedSubmittal`."""

    id: Id | None = None
    url: str | None = None
    filename: str | None = None


@record
class DistributedSubmittalMessageDistributedAttachment(Model):
    """``message_distributed_attachments`` of :class:`DistributedSubmittal`."""

    id: Id | None = None
    url: str | None = None
    filename: str | None = None


@record
class DistributedSubmittalResponse(Model):
    """``distributed_responses`` of :class:`DistributedSubmittal`."""

    id: Id | None = None
    comment: str | None = None
    distributed_attachments: list[DistributedSubmittalAttachment] | None = None
    response_name: str | None = None
    name: str | None = None
    considered: str | None = None
    submittal_response: DistributedSubmittalResponse | None = None
    submittal_response_id: Id | None = None
    submittal_approver_id: Id | None = None
    user_id: Id | None = None
    user: DistributedSubmittalUser | None = None


@record
class DistributedSubmittalTo(Model):
    """``distributed_to`` of :class:`DistributedSubmittal`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class DistributedSubmittalUser(Model):
    """``user`` of :class:`DistributedSubmittalResponse`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


class DistributedSubmittalSelectedApproverInput(TypedDict, total=False):
    """``selected_approvers`` in a request body."""

    id: Id | None
    include_comment: bool | None
    attachment_ids: Sequence[Id] | None


class DistributedSubmittalsResource(Resource):
    """Distributed submittals (Submittals)."""

    __slots__ = ()

    async def update(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        submittal_log_status_id: Id | Unset | None = UNSET,
        submittal_description: str | Unset | None = UNSET,
        message: str | Unset | None = UNSET,
        prostore_file_ids: Sequence[Id] | Unset | None = UNSET,
        recipient_ids: Sequence[Id] | Unset | None = UNSET,
        selected_approvers: Sequence[DistributedSubmittalSelectedApproverInput] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> DistributedSubmittal:
        """Close and distribute a submittal log.

        PATCH /rest/v1.0/projects/{project_id}/submittal_logs/{id}/close_and_distribute
        https://developers.procore.com/reference/rest/v1/distributed-submittals?version=1.0#close-and-distribute-a-submittal-log

        Args:
            id: ID of a submittal log.

        Returns:
            :class:`DistributedSubmittal`.
        """
        return await self._one(
            DistributedSubmittal,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/submittal_logs/{id}/close_and_distribute",
            {"project_id": project_id, "id": id},
            options,
            body=some(
                {
                    "submittal_log_status_id": submittal_log_status_id,
                    "submittal_description": submittal_description,
                    "message": message,
                    "prostore_file_ids": prostore_file_ids,
                    "recipient_ids": recipient_ids,
                    "selected_approvers": selected_approvers,
                }
            ),
        )
