"""Submittal logs (Submittals)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Id
from .._base import UNSET, DateRange, Options, Pages, Resource, Unset, deprecated


@record
class SubmittalLog(Model):
    """A submittal log."""

    id: Id | None = None
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

    id: Id | None = None
    login_information: SubmittalLogLoginInformation | None = None
    response: str | None = None  # type: ignore[assignment]
    sent_date: Date | None = None
    returned_date: Date | None = None
    due_date: Date | None = None
    days_to_respond: int | None = None
    comment: str | None = None
    distributed: list[Any] | None = None
    attachments: list[SubmittalLogAttachment] | None = None


@record
class SubmittalLogAttachment(Model):
    """``attachments`` of :class:`SubmittalLog`."""

    id: Id | None = None
    url: str | None = None
    filename: str | None = None


@record
class SubmittalLogBallInCourt(Model):
    """``ball_in_court`` of :class:`SubmittalLog`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class SubmittalLogCreatedBy(Model):
    """``created_by`` of :class:`SubmittalLog`."""

    id: Id | None = None
    name: str | None = None
    login: str | None = None
    login_id: Id | None = None


@record
class SubmittalLogDistributedBy(Model):
    """``distributed_by`` of :class:`SubmittalLogDistributionInfo`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class SubmittalLogDistributedTo(Model):
    """``distributed_to`` of :class:`SubmittalLogDistributionInfo`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class SubmittalLogDistributionInfo(Model):
    """``distribution_info`` of :class:`SubmittalLog`."""

    id: Id | None = None
    message: str | None = None
    distributed_date: DateTime | None = None
    distributed_by: SubmittalLogDistributedBy | None = None
    distributed_to: list[SubmittalLogDistributedTo] | None = None
    final_attachments: list[SubmittalLogFinalAttachment] | None = None


@record
class SubmittalLogDistributionMember(Model):
    """``distribution_members`` of :class:`SubmittalLog`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class SubmittalLogFinalAttachment(Model):
    """``final_attachments`` of :class:`SubmittalLogDistributionInfo`."""

    id: Id | None = None
    url: str | None = None
    filename: str | None = None


@record
class SubmittalLogLocation(Model):
    """``location`` of :class:`SubmittalLog`."""

    id: Id | None = None
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class SubmittalLogLoginInformation(Model):
    """``login_information`` of :class:`SubmittalLogApprover`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class SubmittalLogPackage(Model):
    """``package`` of :class:`SubmittalLog`."""

    id: Id | None = None
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

    response: Any = None


@record
class SubmittalLogSpecificationSection(Model):
    """``specification_section`` of :class:`SubmittalLog`."""

    id: Id | None = None
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

    @deprecated("GET /rest/v1.0/submittal_logs/{id} is deprecated by Procore.")
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

    @deprecated("GET /rest/v1.0/submittal_logs is deprecated by Procore.")
    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: SubmittalLogFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[SubmittalLog]:
        """List submittals.

        GET /rest/v1.0/submittal_logs
        https://developers.procore.com/reference/rest/v1/submittal-logs?version=1.0#list-submittals

        Args:
            filters: Query filters; other names are sent too.
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
