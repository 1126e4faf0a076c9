"""Distributed submittals (Submittals), and other small resources."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Id
from .._base import OMITTED, UNSET, DateRange, Options, Pages, Resource, Unset, deprecated, some


@record
class DistributedSubmittal(Model):
    """A distributed submittal."""

    id: Id
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

    id: Id
    url: str | None = None
    filename: str | None = None


@record
class DistributedSubmittalBy(Model):
    """``distributed_by`` of :class:`DistributedSubmittal`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class DistributedSubmittalDistributedAttachment(Model):
    """``submittal_distributed_attachments`` of :class:`DistributedSubmittal`."""

    id: Id
    url: str | None = None
    filename: str | None = None


@record
class DistributedSubmittalMessageDistributedAttachment(Model):
    """``message_distributed_attachments`` of :class:`DistributedSubmittal`."""

    id: Id
    url: str | None = None
    filename: str | None = None


@record
class DistributedSubmittalResponse(Model):
    """``distributed_responses`` of :class:`DistributedSubmittal`."""

    id: Id
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

    id: Id
    login: str | None = None
    name: str | None = None


@record
class DistributedSubmittalUser(Model):
    """``user`` of :class:`DistributedSubmittalResponse`."""

    id: Id
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


@record
class SubmittalApprover(Model):
    """A submittal approver."""

    id: Id
    attachments: list[SubmittalApproverAttachment] | None = None
    comment: str | None = None
    returned_date: Date | None = None
    sent_date: Date | None = None
    days_to_respond: int | None = None
    submittal_response_id: Id | None = None


@record
class SubmittalApproverAttachment(Model):
    """``attachments`` of :class:`SubmittalApprover`."""

    id: Id
    name: str | None = None
    url: str | None = None


class SubmittalApproverAssociatedAttachmentInput(TypedDict):
    """``associated_attachments`` in a request body."""

    attachment_id: Id
    attachment_source_id: Id
    attachment_source_type: str


class SubmittalApproverForwardToInput(TypedDict, total=False):
    """``forward_to`` in a request body."""

    user_id: Required[Id]
    due_date: Date | str | None


class SubmittalApproverInput(TypedDict, total=False):
    """``submittal_approver`` in a request body."""

    attachments_to_upload: Sequence[str] | None
    attachment_ids: Sequence[Id] | None
    upload_ids: Sequence[Id] | None
    comment: str | None
    submittal_response_id: Required[Id]
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


@record
class SubmittalLog(Model):
    """A submittal log."""

    id: Id
    title: str | None = None
    number: str | None = None
    formatted_number: str | None = None
    revision: str | None = None
    private: bool | None = None
    received_date: Date | None = None
    issue_date: Date | None = None
    submit_by: Date | None = None
    due_date: Date | None = None
    type: str | None = None
    description: str | None = None
    status: str | None = None
    closed: bool | None = None
    created_by: SubmittalLogCreatedBy | None = None
    received_from: SubmittalLogReceivedFrom | None = None
    approvers: list[SubmittalLogApprover] | None = None
    distribution_members: list[SubmittalLogDistributionMember] | None = None
    ball_in_court: list[SubmittalLogBallInCourt] | None = None
    location: SubmittalLogLocation | None = None
    specification_section: SubmittalLogSpecificationSection | None = None
    attachments: list[SubmittalLogAttachment] | None = None
    distribution_info: SubmittalLogDistributionInfo | None = None
    submittal_package: SubmittalLogPackage | None = None
    attachment_count: int | None = None
    package: SubmittalLogPackage | None = None
    responses: list[SubmittalLogResponse] | None = None


@record
class SubmittalLogApprover(Model):
    """``approvers`` of :class:`SubmittalLog`."""

    id: Id
    login_information: SubmittalLogLoginInformation | None = None
    response: str | None = None  # type: ignore[assignment]
    sent_date: Date | None = None
    returned_date: Date | None = None
    due_date: Date | None = None
    days_to_respond: int | None = None
    comment: str | None = None
    distributed: list[int] | None = None
    attachments: list[SubmittalLogAttachment] | None = None


@record
class SubmittalLogAttachment(Model):
    """``attachments`` of :class:`SubmittalLog`."""

    id: Id
    url: str | None = None
    filename: str | None = None


@record
class SubmittalLogBallInCourt(Model):
    """``ball_in_court`` of :class:`SubmittalLog`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class SubmittalLogCreatedBy(Model):
    """``created_by`` of :class:`SubmittalLog`."""

    id: Id
    name: str | None = None
    login: str | None = None
    login_id: Id | None = None


@record
class SubmittalLogDistributedBy(Model):
    """``distributed_by`` of :class:`SubmittalLogDistributionInfo`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class SubmittalLogDistributedTo(Model):
    """``distributed_to`` of :class:`SubmittalLogDistributionInfo`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class SubmittalLogDistributionInfo(Model):
    """``distribution_info`` of :class:`SubmittalLog`."""

    id: Id
    message: str | None = None
    distributed_date: DateTime | None = None
    distributed_by: SubmittalLogDistributedBy | None = None
    distributed_to: list[SubmittalLogDistributedTo] | None = None
    final_attachments: list[SubmittalLogFinalAttachment] | None = None


@record
class SubmittalLogDistributionMember(Model):
    """``distribution_members`` of :class:`SubmittalLog`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class SubmittalLogFinalAttachment(Model):
    """``final_attachments`` of :class:`SubmittalLogDistributionInfo`."""

    id: Id
    url: str | None = None
    filename: str | None = None


@record
class SubmittalLogLocation(Model):
    """``location`` of :class:`SubmittalLog`."""

    id: Id
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class SubmittalLogLoginInformation(Model):
    """``login_information`` of :class:`SubmittalLogApprover`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class SubmittalLogPackage(Model):
    """``package`` of :class:`SubmittalLog`."""

    id: Id
    title: str | None = None
    created_by: SubmittalLogCreatedBy | None = None
    description: str | None = None
    attachments: list[SubmittalLogAttachment] | None = None


@record
class SubmittalLogReceivedFrom(Model):
    """``received_from`` of :class:`SubmittalLog`."""

    name: str | None = None
    login: str | None = None
    login_id: Id | None = None


@record
class SubmittalLogResponse(Model):
    """``responses`` of :class:`SubmittalLog`."""

    response: str | None = None  # type: ignore[assignment]


@record
class SubmittalLogSpecificationSection(Model):
    """``specification_section`` of :class:`SubmittalLog`."""

    id: Id
    description: str | None = None
    section: str | None = None


class SubmittalLogFilters(TypedDict, total=False):
    """Query filters of ``submittals.submittal_logs.list``."""

    approved_id: Id | Sequence[Id]
    ball_in_court: str | Sequence[str]
    date_range: str | Sequence[str]
    due_by: DateRange
    end_date: DateRange
    include_sublocations: bool
    location_id: Id | Sequence[Id]
    only_current_revision: int | Sequence[int]
    query: str | Sequence[str]
    received_from_id: Id | Sequence[Id]
    response: str | Sequence[str]
    responsible_contractor_id: Id | Sequence[Id]
    spec_division: str | Sequence[str]
    spec_section_id: Id | Sequence[Id]
    start_date: DateRange
    status: str | Sequence[str]
    submittal_type: str | Sequence[str]
    submittal_package_id: Id | Sequence[Id]


class SubmittalLogsResource(Resource):
    """Submittal logs (Submittals)."""

    __slots__ = ()

    @deprecated("GET /rest/v1.0/submittal_logs/{id} is deprecated by Procore. Use procore.submittals.get.")
    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> SubmittalLog:
        """Return a submittal.

        GET /rest/v1.0/submittal_logs/{id}
        https://developers.procore.com/reference/rest/v1/submittal-logs?version=1.0#show-submittal

        Returns:
            :class:`SubmittalLog`.
        """
        return await self._one(
            SubmittalLog,
            "GET",
            "/rest/v1.0/submittal_logs/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    @deprecated("GET /rest/v1.0/submittal_logs is deprecated by Procore. Use procore.submittals.list_v1_1.")
    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: SubmittalLogFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[SubmittalLog]:
        """List submittals.

        GET /rest/v1.0/submittal_logs
        https://developers.procore.com/reference/rest/v1/submittal-logs?version=1.0#list-submittals

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`SubmittalLog`.
        """
        return self._pages(
            SubmittalLog,
            "/rest/v1.0/submittal_logs",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "page": page, "filters": filters},
            dates="filters.due_by filters.end_date filters.start_date",
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class SubmittalPackage(Model):
    """A submittal package."""

    id: Id
    attachments_count: int | None = None
    created_by: SubmittalPackageCreatedBy | None = None
    description: str | None = None
    attachments: list[SubmittalPackageAttachment] | None = None
    submittal_ids: list[Id] | None = None
    number: str | None = None
    title: str | None = None


@record
class SubmittalPackageAttachment(Model):
    """``attachments`` of :class:`SubmittalPackage`."""

    id: Id
    url: str | None = None
    filename: str | None = None


@record
class SubmittalPackageCreatedBy(Model):
    """``created_by`` of :class:`SubmittalPackage`."""

    id: Id
    login: str | None = None
    name: str | None = None


class SubmittalPackageFilters(TypedDict, total=False):
    """Query filters of ``submittals.submittal_packages.list``."""

    id: Id | Sequence[Id]
    updated_at: DateRange


class SubmittalPackagesResource(Resource):
    """Submittal packages (Submittals)."""

    __slots__ = ()

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: SubmittalPackageFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[SubmittalPackage]:
        """List submittal packages on a project.

        GET /rest/v1.0/projects/{project_id}/submittal_packages
        https://developers.procore.com/reference/rest/v1/submittal-packages?version=1.0#list-submittal-packages-on-a-project

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`SubmittalPackage`.
        """
        return self._pages(
            SubmittalPackage,
            "/rest/v1.0/projects/{project_id}/submittal_packages",
            {"project_id": project_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class SubmittalResponse(Model):
    """A submittal response."""

    id: Id
    name: str | None = None
    considered: (
        Literal[
            "approved",
            "approved as noted",
            "for record only",
            "forwarded for review",
            "pending",
            "rejected",
            "revise and resubmit",
            "submitted",
            "void",
        ]
        | str
        | None
    ) = None


class SubmittalResponseInput(TypedDict):
    """``submittal_response`` in a request body."""

    name: str
    considered: Literal[
        "approved",
        "approved as noted",
        "for record only",
        "forwarded for review",
        "pending",
        "rejected",
        "revise and resubmit",
        "submitted",
        "void",
    ]


class SubmittalResponsesResource(Resource):
    """Submittal responses (Submittals)."""

    __slots__ = ()

    async def create_for_project(
        self, *, submittal_response: SubmittalResponseInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> SubmittalResponse:
        """Create a submittal response.

        POST /rest/v1.0/projects/{project_id}/submittal_responses
        https://developers.procore.com/reference/rest/v1/submittal-responses?version=1.0#create-submittal-response

        Returns:
            :class:`SubmittalResponse`.
        """
        return await self._one(
            SubmittalResponse,
            "POST",
            "/rest/v1.0/projects/{project_id}/submittal_responses",
            {"project_id": project_id},
            options,
            body=some({"submittal_response": submittal_response}),
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[SubmittalResponse]:
        """List submittal responses.

        GET /rest/v1.0/submittal_responses
        https://developers.procore.com/reference/rest/v1/submittal-responses?version=1.0#list-submittal-responses

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`SubmittalResponse`.
        """
        return self._pages(
            SubmittalResponse,
            "/rest/v1.0/submittal_responses",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_for_project(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[SubmittalResponse]:
        """List submittal responses.

        GET /rest/v1.0/projects/{project_id}/submittal_responses
        https://developers.procore.com/reference/rest/v1/submittal-responses?version=1.0#list-submittal-responses

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`SubmittalResponse`.
        """
        return self._pages(
            SubmittalResponse,
            "/rest/v1.0/projects/{project_id}/submittal_responses",
            {"project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )
