"""Delivery logs (Daily Log), and other small resources."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Decimal, Id
from .._base import OMITTED, UNSET, Options, Pager, Pages, Resource, Unset


@record
class DeliveryLog(Model):
    """A delivery log."""

    id: Id | None = None
    created_at: DateTime | None = None
    comments: str | None = None
    contents: str | None = None
    date: Date | None = None
    datetime: DateTime | None = None
    delivery_from: str | None = None
    position: int | None = None
    status: str | None = None
    time_hour: int | None = None
    time_minute: int | None = None
    tracking_number: str | None = None
    updated_at: DateTime | None = None
    created_by: DeliveryLogCreatedBy | None = None
    vendor: DeliveryLogVendor | None = None
    location: DeliveryLogLocation | None = None
    daily_log_segment_id: Id | None = None
    daily_log_segment: DeliveryLogDailyLogSegment | None = None
    attachments: list[DeliveryLogAttachment] | None = None
    deleted_at: DateTime | None = None


@record
class DeliveryLogAttachment(Model):
    """``attachments`` of :class:`DeliveryLog`."""

    id: Id | None = None
    name: str | None = None
    url: str | None = None
    filename: str | None = None


@record
class DeliveryLogCreatedBy(Model):
    """``created_by`` of :class:`DeliveryLog`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class DeliveryLogDailyLogSegment(Model):
    """``daily_log_segment`` of :class:`DeliveryLog`."""

    id: Id | None = None
    name: str | None = None
    description: str | None = None
    deleted_at: DateTime | None = None
    deleted: bool | None = None


@record
class DeliveryLogLocation(Model):
    """``location`` of :class:`DeliveryLog`."""

    id: Id | None = None
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class DeliveryLogVendor(Model):
    """``vendor`` of :class:`DeliveryLog`."""

    id: Id | None = None
    name: str | None = None


class DeliveryLogInput(TypedDict, total=False):
    """``delivery_log`` in a request body."""

    comments: str | None
    contents: str | None
    date: Date | str | None
    datetime: DateTime | str | None
    delivery_from: str | None
    time_hour: int | None
    time_minute: int | None
    tracking_number: str | None
    vendor_id: Id | None
    location_id: Id | None
    daily_log_segment_id: Id | None
    status: str | None


class DeliveryLogFilters(TypedDict, total=False):
    """Query filters of ``daily_logs.delivery_logs.list``."""

    status: str | Sequence[str]
    created_by_id: Id | Sequence[Id]
    daily_log_segment_id: Id | Sequence[Id]


class DeliveryLogsResource(Resource):
    """Delivery logs (Daily Log)."""

    __slots__ = ()

    async def create(
        self,
        *,
        delivery_log: DeliveryLogInput,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> DeliveryLog:
        """Create a delivery log.

        POST /rest/v1.0/projects/{project_id}/delivery_logs
        https://developers.procore.com/reference/rest/v1/delivery-logs?version=1.0#create-delivery-log

        Returns:
            :class:`DeliveryLog`.
        """
        return await self._one(
            DeliveryLog,
            "POST",
            "/rest/v1.0/projects/{project_id}/delivery_logs",
            {"project_id": project_id},
            options,
            body={"delivery_log": delivery_log, "attachments": attachments},
            dates="delivery_log.date",
            times="delivery_log.datetime",
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a delivery log.

        DELETE /rest/v1.0/projects/{project_id}/delivery_logs/{id}
        https://developers.procore.com/reference/rest/v1/delivery-logs?version=1.0#delete-delivery-log

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/delivery_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> DeliveryLog:
        """Return a delivery log.

        GET /rest/v1.0/projects/{project_id}/delivery_logs/{id}
        https://developers.procore.com/reference/rest/v1/delivery-logs?version=1.0#show-delivery-log

        Returns:
            :class:`DeliveryLog`.
        """
        return await self._one(
            DeliveryLog,
            "GET",
            "/rest/v1.0/projects/{project_id}/delivery_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        log_date: Date | str | Unset = UNSET,
        start_date: Date | str | Unset = UNSET,
        end_date: Date | str | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: DeliveryLogFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[DeliveryLog]:
        """List delivery logs.

        GET /rest/v1.0/projects/{project_id}/delivery_logs
        https://developers.procore.com/reference/rest/v1/delivery-logs?version=1.0#list-delivery-logs

        Without ``log_date``, ``start_date`` and ``end_date``, only today's logs are returned.

        Args:
            log_date: ``YYYY-MM-DD`` if passed as a string.
            start_date: ``YYYY-MM-DD`` if passed as a string.
            end_date: ``YYYY-MM-DD`` if passed as a string.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`DeliveryLog`.
        """
        return self._pages(
            DeliveryLog,
            "/rest/v1.0/projects/{project_id}/delivery_logs",
            {"project_id": project_id},
            options,
            query={
                "log_date": log_date,
                "start_date": start_date,
                "end_date": end_date,
                "page": page,
                "filters": filters,
            },
            dates="log_date start_date end_date",
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        delivery_log: DeliveryLogInput,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> DeliveryLog:
        """Update a delivery log.

        PATCH /rest/v1.0/projects/{project_id}/delivery_logs/{id}
        https://developers.procore.com/reference/rest/v1/delivery-logs?version=1.0#update-delivery-log

        Returns:
            :class:`DeliveryLog`.
        """
        return await self._one(
            DeliveryLog,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/delivery_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"delivery_log": delivery_log, "attachments": attachments},
            dates="delivery_log.date",
            times="delivery_log.datetime",
        )


@record
class DumpsterLog(Model):
    """A dumpster log."""

    id: Id | None = None
    comments: str | None = None
    created_at: DateTime | None = None
    date: Date | None = None
    datetime: DateTime | None = None
    position: int | None = None
    quantity_delivered: int | None = None
    quantity_removed: int | None = None
    updated_at: DateTime | None = None
    created_by: DumpsterLogCreatedBy | None = None
    vendor: DumpsterLogVendor | None = None
    location: DumpsterLogLocation | None = None
    daily_log_segment_id: Id | None = None
    daily_log_segment: DumpsterLogDailyLogSegment | None = None
    attachments: list[DumpsterLogAttachment] | None = None
    deleted_at: DateTime | None = None


@record
class DumpsterLogAttachment(Model):
    """``attachments`` of :class:`DumpsterLog`."""

    id: Id | None = None
    name: str | None = None
    url: str | None = None
    filename: str | None = None


@record
class DumpsterLogCreatedBy(Model):
    """``created_by`` of :class:`DumpsterLog`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class DumpsterLogDailyLogSegment(Model):
    """``daily_log_segment`` of :class:`DumpsterLog`."""

    id: Id | None = None
    name: str | None = None
    description: str | None = None
    deleted_at: DateTime | None = None
    deleted: bool | None = None


@record
class DumpsterLogLocation(Model):
    """``location`` of :class:`DumpsterLog`."""

    id: Id | None = None
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class DumpsterLogVendor(Model):
    """``vendor`` of :class:`DumpsterLog`."""

    id: Id | None = None
    name: str | None = None


class DumpsterLogInput(TypedDict, total=False):
    """``dumpster_log`` in a request body."""

    comments: str | None
    date: Date | str | None
    datetime: DateTime | str | None
    location_id: Id | None
    quantity_delivered: int | None
    quantity_removed: int | None
    vendor_id: Id | None


class DumpsterLogFilters(TypedDict, total=False):
    """Query filters of ``daily_logs.dumpster_logs.list``."""

    created_by_id: Id | Sequence[Id]
    vendor_id: Id | Sequence[Id]
    daily_log_segment_id: Id | Sequence[Id]


class DumpsterLogsResource(Resource):
    """Dumpster logs (Daily Log)."""

    __slots__ = ()

    async def create(
        self,
        *,
        dumpster_log: DumpsterLogInput,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> DumpsterLog:
        """Create a dumpster log.

        POST /rest/v1.0/projects/{project_id}/dumpster_logs
        https://developers.procore.com/reference/rest/v1/dumpster-logs?version=1.0#create-dumpster-log

        Returns:
            :class:`DumpsterLog`.
        """
        return await self._one(
            DumpsterLog,
            "POST",
            "/rest/v1.0/projects/{project_id}/dumpster_logs",
            {"project_id": project_id},
            options,
            body={"dumpster_log": dumpster_log, "attachments": attachments},
            dates="dumpster_log.date",
            times="dumpster_log.datetime",
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a dumpster log.

        DELETE /rest/v1.0/projects/{project_id}/dumpster_logs/{id}
        https://developers.procore.com/reference/rest/v1/dumpster-logs?version=1.0#delete-dumpster-log

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/dumpster_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> DumpsterLog:
        """Return dumpster logs.

        GET /rest/v1.0/projects/{project_id}/dumpster_logs/{id}
        https://developers.procore.com/reference/rest/v1/dumpster-logs?version=1.0#show-dumpster-logs

        Returns:
            :class:`DumpsterLog`.
        """
        return await self._one(
            DumpsterLog,
            "GET",
            "/rest/v1.0/projects/{project_id}/dumpster_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        log_date: Date | str | Unset = UNSET,
        start_date: Date | str | Unset = UNSET,
        end_date: Date | str | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: DumpsterLogFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[DumpsterLog]:
        """List dumpster logs.

        GET /rest/v1.0/projects/{project_id}/dumpster_logs
        https://developers.procore.com/reference/rest/v1/dumpster-logs?version=1.0#list-dumpster-logs

        Without ``log_date``, ``start_date`` and ``end_date``, only today's logs are returned.

        Args:
            log_date: ``YYYY-MM-DD`` if passed as a string.
            start_date: ``YYYY-MM-DD`` if passed as a string.
            end_date: ``YYYY-MM-DD`` if passed as a string.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`DumpsterLog`.
        """
        return self._pages(
            DumpsterLog,
            "/rest/v1.0/projects/{project_id}/dumpster_logs",
            {"project_id": project_id},
            options,
            query={
                "log_date": log_date,
                "start_date": start_date,
                "end_date": end_date,
                "page": page,
                "filters": filters,
            },
            dates="log_date start_date end_date",
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        dumpster_log: DumpsterLogInput,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> DumpsterLog:
        """Update a dumpster log.

        PATCH /rest/v1.0/projects/{project_id}/dumpster_logs/{id}
        https://developers.procore.com/reference/rest/v1/dumpster-logs?version=1.0#update-dumpster-log

        Returns:
            :class:`DumpsterLog`.
        """
        return await self._one(
            DumpsterLog,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/dumpster_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"dumpster_log": dumpster_log, "attachments": attachments},
            dates="dumpster_log.date",
            times="dumpster_log.datetime",
        )


@record
class InspectionLog(Model):
    """An inspection log."""

    id: Id | None = None
    area: str | None = None
    comments: str | None = None
    created_at: DateTime | None = None
    date: Date | None = None
    datetime: DateTime | None = None
    end_hour: int | None = None
    end_minute: int | None = None
    inspecting_entity: str | None = None
    inspection_type: str | None = None
    inspector_name: str | None = None
    position: int | None = None
    start_hour: int | None = None
    start_minute: int | None = None
    updated_at: DateTime | None = None
    created_by: InspectionLogCreatedBy | None = None
    location: InspectionLogLocation | None = None
    vendor: InspectionLogVendor | None = None
    daily_log_segment_id: Id | None = None
    daily_log_segment: InspectionLogDailyLogSegment | None = None
    attachments: list[InspectionLogAttachment] | None = None
    deleted_at: DateTime | None = None


@record
class InspectionLogAttachment(Model):
    """``attachments`` of :class:`InspectionLog`."""

    id: Id | None = None
    name: str | None = None
    url: str | None = None
    filename: str | None = None


@record
class InspectionLogCreatedBy(Model):
    """``created_by`` of :class:`InspectionLog`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class InspectionLogDailyLogSegment(Model):
    """``daily_log_segment`` of :class:`InspectionLog`."""

    id: Id | None = None
    name: str | None = None
    description: str | None = None
    deleted_at: DateTime | None = None
    deleted: bool | None = None


@record
class InspectionLogLocation(Model):
    """``location`` of :class:`InspectionLog`."""

    id: Id | None = None
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class InspectionLogVendor(Model):
    """``vendor`` of :class:`InspectionLog`."""

    id: Id | None = None
    name: str | None = None


class InspectionLogInput(TypedDict, total=False):
    """``inspection_log`` in a request body."""

    area: str | None
    comments: str | None
    date: Date | str | None
    datetime: DateTime | str | None
    end_hour: int | None
    end_minute: int | None
    inspecting_entity: str | None
    inspection_type: str | None
    inspector_name: str | None
    start_hour: int | None
    start_minute: int | None
    location_id: Id | None
    mt_location: Sequence[str] | None
    vendor_id: Id | None


class InspectionLogFilters(TypedDict, total=False):
    """Query filters of ``daily_logs.inspection_logs.list``."""

    created_by_id: Id | Sequence[Id]
    location_id: Id | Sequence[Id]
    daily_log_segment_id: Id | Sequence[Id]


class InspectionLogsResource(Resource):
    """Inspection logs (Daily Log)."""

    __slots__ = ()

    async def create(
        self,
        *,
        inspection_log: InspectionLogInput,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> InspectionLog:
        """Create an inspection log.

        POST /rest/v1.0/projects/{project_id}/inspection_logs
        https://developers.procore.com/reference/rest/v1/inspection-logs?version=1.0#create-inspection-log

        Returns:
            :class:`InspectionLog`.
        """
        return await self._one(
            InspectionLog,
            "POST",
            "/rest/v1.0/projects/{project_id}/inspection_logs",
            {"project_id": project_id},
            options,
            body={"inspection_log": inspection_log, "attachments": attachments},
            dates="inspection_log.date",
            times="inspection_log.datetime",
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete an inspection log.

        DELETE /rest/v1.0/projects/{project_id}/inspection_logs/{id}
        https://developers.procore.com/reference/rest/v1/inspection-logs?version=1.0#delete-inspection-log

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/inspection_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> InspectionLog:
        """Return inspection logs.

        GET /rest/v1.0/projects/{project_id}/inspection_logs/{id}
        https://developers.procore.com/reference/rest/v1/inspection-logs?version=1.0#show-inspection-logs

        Returns:
            :class:`InspectionLog`.
        """
        return await self._one(
            InspectionLog,
            "GET",
            "/rest/v1.0/projects/{project_id}/inspection_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        log_date: Date | str | Unset = UNSET,
        start_date: Date | str | Unset = UNSET,
        end_date: Date | str | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: InspectionLogFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[InspectionLog]:
        """List inspection logs.

        GET /rest/v1.0/projects/{project_id}/inspection_logs
        https://developers.procore.com/reference/rest/v1/inspection-logs?version=1.0#list-inspection-logs

        Without ``log_date``, ``start_date`` and ``end_date``, only today's logs are returned.

        Args:
            log_date: ``YYYY-MM-DD`` if passed as a string.
            start_date: ``YYYY-MM-DD`` if passed as a string.
            end_date: ``YYYY-MM-DD`` if passed as a string.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`InspectionLog`.
        """
        return self._pages(
            InspectionLog,
            "/rest/v1.0/projects/{project_id}/inspection_logs",
            {"project_id": project_id},
            options,
            query={
                "log_date": log_date,
                "start_date": start_date,
                "end_date": end_date,
                "page": page,
                "filters": filters,
            },
            dates="log_date start_date end_date",
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        inspection_log: InspectionLogInput,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> InspectionLog:
        """Update an inspection log.

        PATCH /rest/v1.0/projects/{project_id}/inspection_logs/{id}
        https://developers.procore.com/reference/rest/v1/inspection-logs?version=1.0#update-inspection-log

        Returns:
            :class:`InspectionLog`.
        """
        return await self._one(
            InspectionLog,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/inspection_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"inspection_log": inspection_log, "attachments": attachments},
            dates="inspection_log.date",
            times="inspection_log.datetime",
        )


@record
class Instruction(Model):
    """An instruction."""

    id: Id | None = None
    number: str | None = None
    title: str | None = None
    rich_text_description: str | None = None
    plain_text_description: str | None = None
    created_at: DateTime | None = None
    date_received: Date | None = None
    date_issued: DateTime | None = None
    status: Literal["draft", "issued", "closed"] | str | None = None
    private: bool | None = None
    schedule_impact: InstructionScheduleImpact | None = None
    cost_impact: InstructionCostImpact | None = None
    instruction_type: InstructionType | None = None
    created_by: InstructionCreatedBy | None = None
    instruction_from: InstructionFrom | None = None
    distribution_members: list[InstructionDistributionMember] | None = None
    attentions: list[InstructionAttention] | None = None
    attachments: list[InstructionAttachment] | None = None
    trades: list[InstructionTrade] | None = None


@record
class InstructionAttachment(Model):
    """``attachments`` of :class:`Instruction`."""

    id: Id | None = None
    name: str | None = None
    url: str | None = None


@record
class InstructionAttention(Model):
    """``attentions`` of :class:`Instruction`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class InstructionCostImpact(Model):
    """``cost_impact`` of :class:`Instruction`."""

    status: Literal["yes_known", "yes_unknown", "no_impact", "tbd", "n_a"] | str | None = None
    value: Decimal | None = None


@record
class InstructionCreatedBy(Model):
    """``created_by`` of :class:`Instruction`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class InstructionDistributionMember(Model):
    """``distribution_members`` of :class:`Instruction`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class InstructionFrom(Model):
    """``instruction_from`` of :class:`Instruction`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class InstructionScheduleImpact(Model):
    """``schedule_impact`` of :class:`Instruction`."""

    status: Literal["yes_known", "yes_unknown", "no_impact", "tbd", "n_a"] | str | None = None
    value: int | None = None


@record
class InstructionTrade(Model):
    """``trades`` of :class:`Instruction`."""

    id: Id | None = None
    name: str | None = None
    active: bool | None = None
    updated_at: DateTime | None = None


@record
class InstructionType(Model):
    """``instruction_type`` of :class:`Instruction`."""

    id: Id | None = None
    name: str | None = None
    prefix: str | None = None


class InstructionCostImpactInput(TypedDict, total=False):
    """``cost_impact`` in a request body."""

    status: Literal["yes_known", "yes_unknown", "no_impact", "tbd", "n_a"] | None
    value: Decimal | float | str | None


class InstructionInput(TypedDict, total=False):
    """``instruction`` in a request body."""

    number: str | None
    title: str | None
    status: Literal["draft", "issued", "closed"] | None
    instruction_type_id: Id | None
    instruction_from_id: Id | None
    date_received: Date | str | None
    schedule_impact: InstructionScheduleImpactInput | None
    cost_impact: InstructionCostImpactInput | None
    private: bool | None
    description: str | None
    attention_ids: Sequence[Id] | None
    distribution_member_ids: Sequence[Id] | None
    trade_ids: Sequence[Id] | None
    attachments: Sequence[str] | None
    upload_ids: Sequence[Id] | None


class InstructionScheduleImpactInput(TypedDict, total=False):
    """``schedule_impact`` in a request body."""

    status: Literal["yes_known", "yes_unknown", "no_impact", "tbd", "n_a"] | None
    value: int | None


class InstructionsResource(Resource):
    """Instructions (Daily Log)."""

    __slots__ = ()

    async def create(
        self, *, instruction: InstructionInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Instruction:
        """Create instructions.

        POST /rest/v1.0/projects/{project_id}/instructions
        https://developers.procore.com/reference/rest/v1/instructions?version=1.0#create-instructions

        Returns:
            :class:`Instruction`.
        """
        return await self._one(
            Instruction,
            "POST",
            "/rest/v1.0/projects/{project_id}/instructions",
            {"project_id": project_id},
            options,
            body={"instruction": instruction},
            dates="instruction.date_received",
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete an instruction.

        DELETE /rest/v1.0/projects/{project_id}/instructions/{id}
        https://developers.procore.com/reference/rest/v1/instructions?version=1.0#delete-instruction

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/instructions/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Instruction:
        """Return an instruction.

        GET /rest/v1.0/projects/{project_id}/instructions/{id}
        https://developers.procore.com/reference/rest/v1/instructions?version=1.0#show-instruction

        Returns:
            :class:`Instruction`.
        """
        return await self._one(
            Instruction,
            "GET",
            "/rest/v1.0/projects/{project_id}/instructions/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Instruction]:
        """List instructions on a project.

        GET /rest/v1.0/projects/{project_id}/instructions
        https://developers.procore.com/reference/rest/v1/instructions?version=1.0#list-instructions-on-a-project

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Instruction`.
        """
        return self._pages(
            Instruction,
            "/rest/v1.0/projects/{project_id}/instructions",
            {"project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        instruction: InstructionInput,
        project_id: Id | Unset = UNSET,
        send_emails: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Instruction:
        """Update an instruction.

        PATCH /rest/v1.0/projects/{project_id}/instructions/{id}
        https://developers.procore.com/reference/rest/v1/instructions?version=1.0#update-instruction

        Returns:
            :class:`Instruction`.
        """
        return await self._one(
            Instruction,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/instructions/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"send_emails": send_emails},
            body={"instruction": instruction},
            dates="instruction.date_received",
        )


@record
class NotesLog(Model):
    """A notes log."""

    id: Id | None = None
    comment: str | None = None
    created_at: DateTime | None = None
    date: Date | None = None
    datetime: DateTime | None = None
    daily_log_header_id: Id | None = None
    is_issue_day: bool | None = None
    permissions: NotesLogPermission | None = None
    position: int | None = None
    status: str | None = None
    updated_at: DateTime | None = None
    created_by: NotesLogCreatedBy | None = None
    created_by_collaborator: bool | None = None
    location: NotesLogLocation | None = None
    daily_log_segment_id: Id | None = None
    daily_log_segment: NotesLogDailyLogSegment | None = None
    attachments: list[NotesLogAttachment] | None = None
    vendor: NotesLogVendor | None = None
    deleted_at: DateTime | None = None


@record
class NotesLogAttachment(Model):
    """``attachments`` of :class:`NotesLog`."""

    id: Id | None = None
    content_type: str | None = None
    name: str | None = None
    url: str | None = None
    filename: str | None = None
    share_url: str | None = None
    viewable_type: str | None = None
    viewable_url: str | None = None


@record
class NotesLogCreatedBy(Model):
    """``created_by`` of :class:`NotesLog`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class NotesLogDailyLogSegment(Model):
    """``daily_log_segment`` of :class:`NotesLog`."""

    id: Id | None = None
    name: str | None = None
    description: str | None = None
    deleted_at: DateTime | None = None
    deleted: bool | None = None


@record
class NotesLogLocation(Model):
    """``location`` of :class:`NotesLog`."""

    id: Id | None = None
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class NotesLogPermission(Model):
    """``permissions`` of :class:`NotesLog`."""

    can_update: bool | None = None
    can_delete: bool | None = None


@record
class NotesLogVendor(Model):
    """``vendor`` of :class:`NotesLog`."""

    id: Id | None = None
    name: str | None = None


class NotesLogInput(TypedDict, total=False):
    """``notes_log`` in a request body."""

    comment: str | None
    date: Date | str | None
    datetime: DateTime | str | None
    daily_log_header_id: Id | None
    is_issue_day: bool | None
    location_id: Id | None
    mt_location: Sequence[str] | None
    vendor_id: Id | None
    status: str | None


class NotesLogFilters(TypedDict, total=False):
    """Query filters of ``daily_logs.notes_logs.list``."""

    status: str | Sequence[str]
    created_by_id: Id | Sequence[Id]
    location_id: Id | Sequence[Id]
    daily_log_segment_id: Id | Sequence[Id]


class NotesLogsResource(Resource):
    """Notes logs (Daily Log)."""

    __slots__ = ()

    async def create(
        self,
        *,
        notes_log: NotesLogInput | Mapping[str, Any],
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> NotesLog:
        """Create a notes log.

        POST /rest/v1.0/projects/{project_id}/notes_logs
        https://developers.procore.com/reference/rest/v1/notes-logs?version=1.0#create-notes-log

        Args:
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.

        Returns:
            :class:`NotesLog`.
        """
        return await self._one(
            NotesLog,
            "POST",
            "/rest/v1.0/projects/{project_id}/notes_logs",
            {"project_id": project_id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={"notes_log": notes_log, "attachments": attachments},
            dates="notes_log.date",
            times="notes_log.datetime",
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a notes log.

        DELETE /rest/v1.0/projects/{project_id}/notes_logs/{id}
        https://developers.procore.com/reference/rest/v1/notes-logs?version=1.0#delete-notes-log

        Returns:
            None.
        """
        await self._none(
            "DELETE", "/rest/v1.0/projects/{project_id}/notes_logs/{id}", {"project_id": project_id, "id": id}, options
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> NotesLog:
        """Return notes logs.

        GET /rest/v1.0/projects/{project_id}/notes_logs/{id}
        https://developers.procore.com/reference/rest/v1/notes-logs?version=1.0#show-notes-logs

        Returns:
            :class:`NotesLog`.
        """
        return await self._one(
            NotesLog,
            "GET",
            "/rest/v1.0/projects/{project_id}/notes_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        log_date: Date | str | Unset = UNSET,
        start_date: Date | str | Unset = UNSET,
        end_date: Date | str | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: NotesLogFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[NotesLog]:
        """List notes logs.

        GET /rest/v1.0/projects/{project_id}/notes_logs
        https://developers.procore.com/reference/rest/v1/notes-logs?version=1.0#list-notes-logs

        Without ``log_date``, ``start_date`` and ``end_date``, only today's logs are returned.

        Args:
            log_date: ``YYYY-MM-DD`` if passed as a string.
            start_date: ``YYYY-MM-DD`` if passed as a string.
            end_date: ``YYYY-MM-DD`` if passed as a string.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`NotesLog`.
        """
        return self._pages(
            NotesLog,
            "/rest/v1.0/projects/{project_id}/notes_logs",
            {"project_id": project_id},
            options,
            query={
                "log_date": log_date,
                "start_date": start_date,
                "end_date": end_date,
                "page": page,
                "filters": filters,
            },
            dates="log_date start_date end_date",
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        notes_log: NotesLogInput | Mapping[str, Any],
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> NotesLog:
        """Update a notes log.

        PATCH /rest/v1.0/projects/{project_id}/notes_logs/{id}
        https://developers.procore.com/reference/rest/v1/notes-logs?version=1.0#update-notes-log

        Args:
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.

        Returns:
            :class:`NotesLog`.
        """
        return await self._one(
            NotesLog,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/notes_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={"notes_log": notes_log, "attachments": attachments},
            dates="notes_log.date",
            times="notes_log.datetime",
        )


@record
class PlanRevisionLog(Model):
    """A plan revision log."""

    id: Id | None = None
    category: str | None = None
    comments: str | None = None
    date: Date | None = None
    datetime: DateTime | None = None
    plan_number: str | None = None
    position: int | None = None
    revision: str | None = None
    title: str | None = None
    created_by: PlanRevisionLogCreatedBy | None = None
    vendor: PlanRevisionLogVendor | None = None
    location: PlanRevisionLogLocation | None = None
    daily_log_segment_id: Id | None = None
    daily_log_segment: PlanRevisionLogDailyLogSegment | None = None
    attachments: list[PlanRevisionLogAttachment] | None = None
    deleted_at: DateTime | None = None


@record
class PlanRevisionLogAttachment(Model):
    """``attachments`` of :class:`PlanRevisionLog`."""

    id: Id | None = None
    name: str | None = None
    url: str | None = None
    filename: str | None = None


@record
class PlanRevisionLogCreatedBy(Model):
    """``created_by`` of :class:`PlanRevisionLog`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class PlanRevisionLogDailyLogSegment(Model):
    """``daily_log_segment`` of :class:`PlanRevisionLog`."""

    id: Id | None = None
    name: str | None = None
    description: str | None = None
    deleted_at: DateTime | None = None
    deleted: bool | None = None


@record
class PlanRevisionLogLocation(Model):
    """``location`` of :class:`PlanRevisionLog`."""

    id: Id | None = None
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class PlanRevisionLogVendor(Model):
    """``vendor`` of :class:`PlanRevisionLog`."""

    id: Id | None = None
    name: str | None = None


class PlanRevisionLogInput(TypedDict, total=False):
    """``plan_revision_log`` in a request body."""

    category: str | None
    comments: str | None
    date: Date | str | None
    plan_number: str | None
    revision: str | None
    title: str | None
    vendor_id: Id | None
    location_id: Id | None
    daily_log_segment_id: Id | None


class PlanRevisionLogFilters(TypedDict, total=False):
    """Query filters of ``daily_logs.plan_revision_logs.list``."""

    created_by_id: Id | Sequence[Id]
    daily_log_segment_id: Id | Sequence[Id]


class PlanRevisionLogsResource(Resource):
    """Plan revision logs (Daily Log)."""

    __slots__ = ()

    async def create(
        self,
        *,
        plan_revision_log: PlanRevisionLogInput,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> PlanRevisionLog:
        """Create a plan revision log.

        POST /rest/v1.0/projects/{project_id}/plan_revision_logs
        https://developers.procore.com/reference/rest/v1/plan-revision-logs?version=1.0#create-plan-revision-log

        Returns:
            :class:`PlanRevisionLog`.
        """
        return await self._one(
            PlanRevisionLog,
            "POST",
            "/rest/v1.0/projects/{project_id}/plan_revision_logs",
            {"project_id": project_id},
            options,
            body={"plan_revision_log": plan_revision_log, "attachments": attachments},
            dates="plan_revision_log.date",
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a plan revision log.

        DELETE /rest/v1.0/projects/{project_id}/plan_revision_logs/{id}
        https://developers.procore.com/reference/rest/v1/plan-revision-logs?version=1.0#delete-plan-revision-log

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/plan_revision_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> PlanRevisionLog:
        """Return plan revision logs.

        GET /rest/v1.0/projects/{project_id}/plan_revision_logs/{id}
        https://developers.procore.com/reference/rest/v1/plan-revision-logs?version=1.0#show-plan-revision-logs

        Returns:
            :class:`PlanRevisionLog`.
        """
        return await self._one(
            PlanRevisionLog,
            "GET",
            "/rest/v1.0/projects/{project_id}/plan_revision_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        log_date: Date | str | Unset = UNSET,
        start_date: Date | str | Unset = UNSET,
        end_date: Date | str | Unset = UNSET,
        filters: PlanRevisionLogFilters = OMITTED,
        **options: Unpack[Options],
    ) -> Pages[PlanRevisionLog]:
        """List plan revision logs.

        GET /rest/v1.0/projects/{project_id}/plan_revision_logs
        https://developers.procore.com/reference/rest/v1/plan-revision-logs?version=1.0#list-plan-revision-logs

        Without ``log_date``, ``start_date`` and ``end_date``, only today's logs are returned.

        Args:
            log_date: ``YYYY-MM-DD`` if passed as a string.
            start_date: ``YYYY-MM-DD`` if passed as a string.
            end_date: ``YYYY-MM-DD`` if passed as a string.
            filters: Query filters; others go into ``params``.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`PlanRevisionLog`.
        """
        return self._pages(
            PlanRevisionLog,
            "/rest/v1.0/projects/{project_id}/plan_revision_logs",
            {"project_id": project_id},
            options,
            query={"log_date": log_date, "start_date": start_date, "end_date": end_date, "filters": filters},
            dates="log_date start_date end_date",
            pager=Pager.UNPAGED,
        )

    async def update(
        self,
        *,
        id: Id,
        plan_revision_log: PlanRevisionLogInput,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> PlanRevisionLog:
        """Update a plan revision log.

        PATCH /rest/v1.0/projects/{project_id}/plan_revision_logs/{id}
        https://developers.procore.com/reference/rest/v1/plan-revision-logs?version=1.0#update-plan-revision-log

        Returns:
            :class:`PlanRevisionLog`.
        """
        return await self._one(
            PlanRevisionLog,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/plan_revision_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"plan_revision_log": plan_revision_log, "attachments": attachments},
            dates="plan_revision_log.date",
        )


@record
class WeatherCondition(Model):
    """A weather condition."""

    sky: list[WeatherConditionSky] | None = None
    ground: list[WeatherConditionGround] | None = None
    calamity: list[WeatherConditionCalamity] | None = None
    wind: list[WeatherConditionWind] | None = None
    temperature: list[WeatherConditionTemperature] | None = None


@record
class WeatherConditionCalamity(Model):
    """``calamity`` of :class:`WeatherCondition`."""

    key: (
        Literal["Earthquake", "Fire", "Flash Flood", "Landslide", "Tornado", "Hurricane", "Snow", "Other"] | str | None
    ) = None
    value: str | None = None


@record
class WeatherConditionGround(Model):
    """``ground`` of :class:`WeatherCondition`."""

    key: (
        Literal["Dry", "Wet/Muddy", "Flooded", "Snow", "Frozen", "-----", "High Tide", "Low Tide", "Heavy Surf/Swell"]
        | str
        | None
    ) = None
    value: str | None = None


@record
class WeatherConditionSky(Model):
    """``sky`` of :class:`WeatherCondition`."""

    key: (
        Literal["Clear", "Cloudy", "Overcast", "Fog", "Mist", "Rain", "Snow", "Ice/Sleet/Hail", "Smoke"] | str | None
    ) = None
    value: str | None = None


@record
class WeatherConditionTemperature(Model):
    """``temperature`` of :class:`WeatherCondition`."""

    key: Literal["Very Hot", "Hot", "Mild", "Cold", "Very Cold"] | str | None = None
    value: str | None = None


@record
class WeatherConditionWind(Model):
    """``wind`` of :class:`WeatherCondition`."""

    key: Literal["Calm", "Light Wind", "High Wind"] | str | None = None
    value: str | None = None


class WeatherConditionsResource(Resource):
    """Weather conditions (Daily Log)."""

    __slots__ = ()

    async def list(self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> WeatherCondition:
        """List accepted weather conditions.

        GET /rest/v1.0/projects/{project_id}/daily_logs/weather_conditions
        https://developers.procore.com/reference/rest/v1/weather-conditions?version=1.0#list-accepted-weather-conditions

        Returns:
            :class:`WeatherCondition`.
        """
        return await self._one(
            WeatherCondition,
            "GET",
            "/rest/v1.0/projects/{project_id}/daily_logs/weather_conditions",
            {"project_id": project_id},
            options,
        )
