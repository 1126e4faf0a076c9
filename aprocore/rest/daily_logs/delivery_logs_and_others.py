"""Delivery logs (Daily Log), and other small resources."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Id
from .._base import OMITTED, UNSET, Options, Pager, Pages, Resource, Unset


@record
class DeliveryLog(Model):
    """A delivery log."""

    id: Id
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

    id: Id
    name: str | None = None
    url: str | None = None
    filename: str | None = None


@record
class DeliveryLogCreatedBy(Model):
    """``created_by`` of :class:`DeliveryLog`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class DeliveryLogDailyLogSegment(Model):
    """``daily_log_segment`` of :class:`DeliveryLog`."""

    id: Id
    name: str | None = None
    description: str | None = None
    deleted_at: DateTime | None = None
    deleted: bool | None = None


@record
class DeliveryLogLocation(Model):
    """``location`` of :class:`DeliveryLog`."""

    id: Id
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class DeliveryLogVendor(Model):
    """``vendor`` of :class:`DeliveryLog`."""

    id: Id
    name: str | None = None


class DeliveryLogFields(TypedDict, total=False):
    """Fields of :class:`DeliveryLogCreateInput` and :class:`DeliveryLogInput`."""

    comments: str | None
    contents: str | None
    date: Date | str | None
    datetime: DateTime | str | None
    delivery_from: str | None
    tracking_number: str | None
    vendor_id: Id | None
    location_id: Id | None
    daily_log_segment_id: Id | None
    status: str | None


class DeliveryLogCreateInput(DeliveryLogFields):
    """``delivery_log`` in the body of ``create``."""

    time_hour: int
    time_minute: int


class DeliveryLogInput(DeliveryLogFields, total=False):
    """``delivery_log`` in the body of ``update``."""

    time_hour: int | None
    time_minute: int | None


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
        delivery_log: DeliveryLogCreateInput,
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

    id: Id
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

    id: Id
    name: str | None = None
    url: str | None = None
    filename: str | None = None


@record
class DumpsterLogCreatedBy(Model):
    """``created_by`` of :class:`DumpsterLog`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class DumpsterLogDailyLogSegment(Model):
    """``daily_log_segment`` of :class:`DumpsterLog`."""

    id: Id
    name: str | None = None
    description: str | None = None
    deleted_at: DateTime | None = None
    deleted: bool | None = None


@record
class DumpsterLogLocation(Model):
    """``location`` of :class:`DumpsterLog`."""

    id: Id
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class DumpsterLogVendor(Model):
    """``vendor`` of :class:`DumpsterLog`."""

    id: Id
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

    id: Id
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

    id: Id
    name: str | None = None
    url: str | None = None
    filename: str | None = None


@record
class InspectionLogCreatedBy(Model):
    """``created_by`` of :class:`InspectionLog`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class InspectionLogDailyLogSegment(Model):
    """``daily_log_segment`` of :class:`InspectionLog`."""

    id: Id
    name: str | None = None
    description: str | None = None
    deleted_at: DateTime | None = None
    deleted: bool | None = None


@record
class InspectionLogLocation(Model):
    """``location`` of :class:`InspectionLog`."""

    id: Id
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class InspectionLogVendor(Model):
    """``vendor`` of :class:`InspectionLog`."""

    id: Id
    name: str | None = None


class InspectionLogFields(TypedDict, total=False):
    """Fields of :class:`InspectionLogCreateInput` and :class:`InspectionLogInput`."""

    area: str | None
    comments: str | None
    date: Date | str | None
    datetime: DateTime | str | None
    inspecting_entity: str | None
    inspection_type: str | None
    inspector_name: str | None
    location_id: Id | None
    mt_location: Sequence[str] | None
    vendor_id: Id | None


class InspectionLogCreateInput(InspectionLogFields):
    """``inspection_log`` in the body of ``create``."""

    end_hour: int
    end_minute: int
    start_hour: int
    start_minute: int


class InspectionLogInput(InspectionLogFields, total=False):
    """``inspection_log`` in the body of ``update``."""

    end_hour: int | None
    end_minute: int | None
    start_hour: int | None
    start_minute: int | None


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
        inspection_log: InspectionLogCreateInput,
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
class InstructionType(Model):
    """An instruction type."""

    id: Id
    name: str | None = None
    prefix: str | None = None


class InstructionTypeCreateInput(TypedDict):
    """``instruction_type`` in a request body."""

    name: str


class InstructionTypeInput(TypedDict, total=False):
    """``instruction_type`` in a request body."""

    name: str | None


class InstructionTypesResource(Resource):
    """Instruction types (Daily Log)."""

    __slots__ = ()

    async def create(
        self,
        *,
        instruction_type: InstructionTypeCreateInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> InstructionType:
        """Create instruction types.

        POST /rest/v1.0/projects/{project_id}/instruction_types
        https://developers.procore.com/reference/rest/v1/instruction-types?version=1.0#create-instruction-types

        Returns:
            :class:`InstructionType`.
        """
        return await self._one(
            InstructionType,
            "POST",
            "/rest/v1.0/projects/{project_id}/instruction_types",
            {"project_id": project_id},
            options,
            body={"instruction_type": instruction_type},
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete an instruction type.

        DELETE /rest/v1.0/projects/{project_id}/instruction_types/{id}
        https://developers.procore.com/reference/rest/v1/instruction-types?version=1.0#delete-instruction-type

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/instruction_types/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> InstructionType:
        """Return an instruction type.

        GET /rest/v1.0/projects/{project_id}/instruction_types/{id}
        https://developers.procore.com/reference/rest/v1/instruction-types?version=1.0#show-instruction-type

        Returns:
            :class:`InstructionType`.
        """
        return await self._one(
            InstructionType,
            "GET",
            "/rest/v1.0/projects/{project_id}/instruction_types/{id}",
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
    ) -> Pages[InstructionType]:
        """List instruction types on a project.

        GET /rest/v1.0/projects/{project_id}/instruction_types
        https://developers.procore.com/reference/rest/v1/instruction-types?version=1.0#list-instruction-types-on-a-project

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`InstructionType`.
        """
        return self._pages(
            InstructionType,
            "/rest/v1.0/projects/{project_id}/instruction_types",
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
        instruction_type: InstructionTypeInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> InstructionType:
        """Update an instruction type.

        PATCH /rest/v1.0/projects/{project_id}/instruction_types/{id}
        https://developers.procore.com/reference/rest/v1/instruction-types?version=1.0#update-instruction-type

        Returns:
            :class:`InstructionType`.
        """
        return await self._one(
            InstructionType,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/instruction_types/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"instruction_type": instruction_type},
        )


@record
class NotesLog(Model):
    """A notes log."""

    id: Id
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

    id: Id
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

    id: Id
    login: str | None = None
    name: str | None = None


@record
class NotesLogDailyLogSegment(Model):
    """``daily_log_segment`` of :class:`NotesLog`."""

    id: Id
    name: str | None = None
    description: str | None = None
    deleted_at: DateTime | None = None
    deleted: bool | None = None


@record
class NotesLogLocation(Model):
    """``location`` of :class:`NotesLog`."""

    id: Id
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

    id: Id
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

    id: Id
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

    id: Id
    name: str | None = None
    url: str | None = None
    filename: str | None = None


@record
class PlanRevisionLogCreatedBy(Model):
    """``created_by`` of :class:`PlanRevisionLog`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class PlanRevisionLogDailyLogSegment(Model):
    """``daily_log_segment`` of :class:`PlanRevisionLog`."""

    id: Id
    name: str | None = None
    description: str | None = None
    deleted_at: DateTime | None = None
    deleted: bool | None = None


@record
class PlanRevisionLogLocation(Model):
    """``location`` of :class:`PlanRevisionLog`."""

    id: Id
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class PlanRevisionLogVendor(Model):
    """``vendor`` of :class:`PlanRevisionLog`."""

    id: Id
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
class ProductivityLog(Model):
    """A productivity log."""

    id: Id
    company: str | None = None
    contract: str | None = None
    created_at: DateTime | None = None
    date: Date | None = None
    datetime: DateTime | None = None
    line_item_id: Id | None = None
    line_item_description: str | None = None
    line_item_holder: ProductivityLogLineItemHolder | None = None
    notes: str | None = None
    position: int | None = None
    previously_delivered: str | None = None
    previously_used: str | None = None
    quantity_delivered: str | None = None
    quantity_used: str | None = None
    updated_at: DateTime | None = None
    created_by: ProductivityLogCreatedBy | None = None
    location: ProductivityLogLocation | None = None
    daily_log_segment_id: Id | None = None
    daily_log_segment: ProductivityLogDailyLogSegment | None = None
    deleted_at: DateTime | None = None


@record
class ProductivityLogCreatedBy(Model):
    """``created_by`` of :class:`ProductivityLog`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class ProductivityLogDailyLogSegment(Model):
    """``daily_log_segment`` of :class:`ProductivityLog`."""

    id: Id
    name: str | None = None
    description: str | None = None
    deleted_at: DateTime | None = None
    deleted: bool | None = None


@record
class ProductivityLogLineItemHolder(Model):
    """``line_item_holder`` of :class:`ProductivityLog`."""

    id: Id
    title: str | None = None
    number: str | None = None
    type: str | None = None


@record
class ProductivityLogLocation(Model):
    """``location`` of :class:`ProductivityLog`."""

    id: Id
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


class ProductivityLogInput(TypedDict, total=False):
    """``productivity_log`` in a request body."""

    date: Date | str | None
    datetime: DateTime | str | None
    line_item_id: Id | None
    notes: str | None
    quantity_delivered: str | None
    quantity_used: str | None
    location_id: Id | None


class ProductivityLogFilters(TypedDict, total=False):
    """Query filters of ``daily_logs.productivity_logs.list``."""

    created_by_id: Id | Sequence[Id]
    daily_log_segment_id: Id | Sequence[Id]


class ProductivityLogsResource(Resource):
    """Productivity logs (Daily Log)."""

    __slots__ = ()

    async def create(
        self, *, productivity_log: ProductivityLogInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ProductivityLog:
        """Create a productivity log.

        POST /rest/v1.0/projects/{project_id}/productivity_logs
        https://developers.procore.com/reference/rest/v1/productivity-logs?version=1.0#create-productivity-log

        Returns:
            :class:`ProductivityLog`.
        """
        return await self._one(
            ProductivityLog,
            "POST",
            "/rest/v1.0/projects/{project_id}/productivity_logs",
            {"project_id": project_id},
            options,
            body={"productivity_log": productivity_log},
            dates="productivity_log.date",
            times="productivity_log.datetime",
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a productivity log.

        DELETE /rest/v1.0/projects/{project_id}/productivity_logs/{id}
        https://developers.procore.com/reference/rest/v1/productivity-logs?version=1.0#delete-productivity-log

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/productivity_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> ProductivityLog:
        """Return productivity logs.

        GET /rest/v1.0/projects/{project_id}/productivity_logs/{id}
        https://developers.procore.com/reference/rest/v1/productivity-logs?version=1.0#show-productivity-logs

        Returns:
            :class:`ProductivityLog`.
        """
        return await self._one(
            ProductivityLog,
            "GET",
            "/rest/v1.0/projects/{project_id}/productivity_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        log_date: str | Unset = UNSET,
        start_date: Date | str | Unset = UNSET,
        end_date: Date | str | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: ProductivityLogFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProductivityLog]:
        """List productivity logs.

        GET /rest/v1.0/projects/{project_id}/productivity_logs
        https://developers.procore.com/reference/rest/v1/productivity-logs?version=1.0#list-productivity-logs

        Without ``log_date``, ``start_date`` and ``end_date``, only today's logs are returned.

        Args:
            start_date: ``YYYY-MM-DD`` if passed as a string.
            end_date: ``YYYY-MM-DD`` if passed as a string.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProductivityLog`.
        """
        return self._pages(
            ProductivityLog,
            "/rest/v1.0/projects/{project_id}/productivity_logs",
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
        productivity_log: ProductivityLogInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ProductivityLog:
        """Update a productivity log.

        PATCH /rest/v1.0/projects/{project_id}/productivity_logs/{id}
        https://developers.procore.com/reference/rest/v1/productivity-logs?version=1.0#update-productivity-log

        Returns:
            :class:`ProductivityLog`.
        """
        return await self._one(
            ProductivityLog,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/productivity_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"productivity_log": productivity_log},
            dates="productivity_log.date",
            times="productivity_log.datetime",
        )
