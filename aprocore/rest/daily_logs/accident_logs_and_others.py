"""Accident logs (Daily Log), and other small resources."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack, overload

from ...model import Model, record
from ...types import Date, DateTime, Decimal, Id
from .._base import OMITTED, UNSET, Options, Pages, RequiredFields, Resource, Unset, Upload, overloaded


@record
class AccidentLog(Model):
    """An accident log."""

    id: Id
    comments: str | None = None
    created_at: DateTime | None = None
    date: Date | None = None
    datetime: DateTime | None = None
    involved_name: str | None = None
    permissions: AccidentLogPermission | None = None
    involved_company: str | None = None
    position: int | None = None
    time_hour: int | None = None
    time_minute: int | None = None
    updated_at: DateTime | None = None
    created_by: AccidentLogCreatedBy | None = None
    vendor: AccidentLogVendor | None = None
    location: AccidentLogLocation | None = None
    daily_log_segment_id: Id | None = None
    daily_log_segment: AccidentLogDailyLogSegment | None = None
    attachments: list[AccidentLogAttachment] | None = None
    deleted_at: DateTime | None = None
    created_by_collaborator: bool | None = None
    status: str | None = None
    related_items: list[Any] | None = None


@record
class AccidentLogAttachment(Model):
    """``attachments`` of :class:`AccidentLog`."""

    id: Id
    content_type: str | None = None
    name: str | None = None
    url: str | None = None
    filename: str | None = None
    share_url: str | None = None
    viewable_type: str | None = None
    viewable_url: str | None = None


@record
class AccidentLogCreatedBy(Model):
    """``created_by`` of :class:`AccidentLog`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class AccidentLogDailyLogSegment(Model):
    """``daily_log_segment`` of :class:`AccidentLog`."""

    id: Id
    name: str | None = None
    description: str | None = None
    deleted_at: DateTime | None = None
    deleted: bool | None = None


@record
class AccidentLogLocation(Model):
    """``location`` of :class:`AccidentLog`."""

    id: Id
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class AccidentLogPermission(Model):
    """``permissions`` of :class:`AccidentLog`."""

    can_update: bool | None = None
    can_delete: bool | None = None


@record
class AccidentLogVendor(Model):
    """``vendor`` of :class:`AccidentLog`."""

    id: Id
    name: str | None = None


class AccidentLogFields(TypedDict, total=False):
    """Fields of :class:`AccidentLogCreateInput` and :class:`AccidentLogInput`."""

    comments: str | None
    date: Date | str | None
    datetime: DateTime | str | None
    involved_company: str | None
    involved_name: str | None
    vendor_id: Id | None
    location_id: Id | None
    daily_log_segment_id: Id | None
    upload_ids: Sequence[Id] | None


class AccidentLogCreateInput(AccidentLogFields):
    """``accident_log`` in the body of ``create``."""

    time_hour: int
    time_minute: int


class AccidentLogInput(AccidentLogFields, total=False):
    """``accident_log`` in the body of ``update``."""

    time_hour: int | None
    time_minute: int | None


class AccidentLogFilters(TypedDict, total=False):
    """Query filters of ``daily_logs.accident_logs.list``."""

    created_by_id: Id | Sequence[Id]
    location_id: Id | Sequence[Id]
    daily_log_segment_id: Id | Sequence[Id]


class AccidentLogsResource(Resource):
    """Accident logs (Daily Log)."""

    __slots__ = ()

    @overload
    async def create(
        self,
        *,
        accident_log: AccidentLogCreateInput,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[Upload] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> AccidentLog: ...
    @overload
    def create(
        self, *, accident_log: AccidentLogInput, **others: Any
    ) -> RequiredFields[Literal["time_hour", "time_minute"]]: ...
    @overload
    async def create(
        self,
        *,
        accident_log: Mapping[str, Any],
        project_id: Id | Unset = UNSET,
        attachments: Sequence[Upload] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> AccidentLog: ...
    @overloaded
    async def create(
        self,
        *,
        accident_log: AccidentLogCreateInput | Mapping[str, Any],
        project_id: Id | Unset = UNSET,
        attachments: Sequence[Upload] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> AccidentLog:
        """Create an accident log.

        POST /rest/v1.0/projects/{project_id}/accident_logs
        https://developers.procore.com/reference/rest/v1/accident-logs?version=1.0#create-accident-log

        Args:
            attachments: A path, an open binary file or :class:`~aprocore.File`.

        Returns:
            :class:`AccidentLog`.
        """
        return await self._one(
            AccidentLog,
            "POST",
            "/rest/v1.0/projects/{project_id}/accident_logs",
            {"project_id": project_id},
            options,
            body={"accident_log": accident_log, "attachments": attachments},
            dates="accident_log.date",
            times="accident_log.datetime",
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete an accident log.

        DELETE /rest/v1.0/projects/{project_id}/accident_logs/{id}
        https://developers.procore.com/reference/rest/v1/accident-logs?version=1.0#delete-accident-log

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/accident_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> AccidentLog:
        """Return accident logs.

        GET /rest/v1.0/projects/{project_id}/accident_logs/{id}
        https://developers.procore.com/reference/rest/v1/accident-logs?version=1.0#show-accident-logs

        Returns:
            :class:`AccidentLog`.
        """
        return await self._one(
            AccidentLog,
            "GET",
            "/rest/v1.0/projects/{project_id}/accident_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        log_date: Date | str | Unset = UNSET,
        start_date: Date | str | Unset = UNSET,
        end_date: Date | str | Unset = UNSET,
        filters: AccidentLogFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[AccidentLog]:
        """List accident logs.

        GET /rest/v1.0/projects/{project_id}/accident_logs
        https://developers.procore.com/reference/rest/v1/accident-logs?version=1.0#list-accident-logs

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
            :class:`Pages` of :class:`AccidentLog`.
        """
        return self._pages(
            AccidentLog,
            "/rest/v1.0/projects/{project_id}/accident_logs",
            {"project_id": project_id},
            options,
            query={
                "page": page,
                "log_date": log_date,
                "start_date": start_date,
                "end_date": end_date,
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
        accident_log: AccidentLogInput | Mapping[str, Any],
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> AccidentLog:
        """Update an accident log.

        PATCH /rest/v1.0/projects/{project_id}/accident_logs/{id}
        https://developers.procore.com/reference/rest/v1/accident-logs?version=1.0#update-accident-log

        Returns:
            :class:`AccidentLog`.
        """
        return await self._one(
            AccidentLog,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/accident_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"accident_log": accident_log, "attachments": attachments},
            dates="accident_log.date",
            times="accident_log.datetime",
        )


@record
class AdminEquipmentLog(Model):
    """An admin equipment log."""

    id: Id
    created_at: DateTime | None = None
    date: Date | None = None
    datetime: DateTime | None = None
    hours_idle: str | None = None
    hours_operating: str | None = None
    inspected: bool | None = None
    inspection_hour: int | None = None
    inspection_minute: int | None = None
    notes: str | None = None
    position: int | None = None
    updated_at: DateTime | None = None
    created_by: AdminEquipmentLogCreatedBy | None = None
    location: AdminEquipmentLogLocation | None = None
    cost_code: AdminEquipmentLogCostCode | None = None
    equipment: AdminEquipmentLogEquipment | None = None
    equipment_register: AdminEquipmentLogEquipmentRegister | None = None
    permissions: AdminEquipmentLogPermission | None = None
    attachments: list[AdminEquipmentLogAttachment] | None = None
    vendor: AdminEquipmentLogVendor | None = None
    deleted_at: DateTime | None = None


@record
class AdminEquipmentLogAttachment(Model):
    """``attachments`` of :class:`AdminEquipmentLog`."""

    id: Id
    name: str | None = None
    url: str | None = None
    filename: str | None = None


@record
class AdminEquipmentLogCostCode(Model):
    """``cost_code`` of :class:`AdminEquipmentLog`."""

    id: Id
    name: str | None = None


@record
class AdminEquipmentLogCreatedBy(Model):
    """``created_by`` of :class:`AdminEquipmentLog`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class AdminEquipmentLogEquipment(Model):
    """``equipment`` of :class:`AdminEquipmentLog`."""

    id: Id
    project_id: Id | None = None
    position: int | None = None
    name: str | None = None


@record
class AdminEquipmentLogEquipmentRegister(Model):
    """``equipment_register`` of :class:`AdminEquipmentLog`."""

    id: Id
    name: str | None = None


@record
class AdminEquipmentLogLocation(Model):
    """``location`` of :class:`AdminEquipmentLog`."""

    id: Id
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class AdminEquipmentLogPermission(Model):
    """``permissions`` of :class:`AdminEquipmentLog`."""

    can_update: bool | None = None
    can_delete: bool | None = None


@record
class AdminEquipmentLogVendor(Model):
    """``vendor`` of :class:`AdminEquipmentLog`."""

    id: Id
    name: str | None = None


class AdminEquipmentLogInput(TypedDict, total=False):
    """``equipment_log`` in a request body."""

    date: Date | str | None
    datetime: DateTime | str | None
    hours_idle: int | None
    hours_operating: int | None
    inspected: bool | None
    inspection_hour: int | None
    inspection_minute: int | None
    notes: str | None
    location_id: Id | None
    mt_location: Sequence[str] | None
    cost_code_id: Id | None
    equipment_id: Id | None
    equipment_name: str | None
    equipment_register_id: Id | None
    vendor_id: Id | None


class AdminEquipmentLogFilters(TypedDict, total=False):
    """Query filters of ``daily_logs.admin_equipment_logs.list``."""

    created_by_id: Id | Sequence[Id]
    location_id: Id | Sequence[Id]


class AdminEquipmentLogsResource(Resource):
    """Admin equipment logs (Daily Log)."""

    __slots__ = ()

    async def create(
        self,
        *,
        equipment_log: AdminEquipmentLogInput | Mapping[str, Any],
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> AdminEquipmentLog:
        """Create an equipment log.

        POST /rest/v1.0/projects/{project_id}/equipment_logs
        https://developers.procore.com/reference/rest/v1/admin-equipment-logs?version=1.0#create-equipment-log

        Args:
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.

        Returns:
            :class:`AdminEquipmentLog`.
        """
        return await self._one(
            AdminEquipmentLog,
            "POST",
            "/rest/v1.0/projects/{project_id}/equipment_logs",
            {"project_id": project_id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={"equipment_log": equipment_log, "attachments": attachments},
            dates="equipment_log.date",
            times="equipment_log.datetime",
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete an equipment log.

        DELETE /rest/v1.0/projects/{project_id}/equipment_logs/{id}
        https://developers.procore.com/reference/rest/v1/admin-equipment-logs?version=1.0#delete-equipment-log

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/equipment_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> AdminEquipmentLog:
        """Return equipment logs.

        GET /rest/v1.0/projects/{project_id}/equipment_logs/{id}
        https://developers.procore.com/reference/rest/v1/admin-equipment-logs?version=1.0#show-equipment-logs

        Returns:
            :class:`AdminEquipmentLog`.
        """
        return await self._one(
            AdminEquipmentLog,
            "GET",
            "/rest/v1.0/projects/{project_id}/equipment_logs/{id}",
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
        filters: AdminEquipmentLogFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[AdminEquipmentLog]:
        """List equipment logs.

        GET /rest/v1.0/projects/{project_id}/equipment_logs
        https://developers.procore.com/reference/rest/v1/admin-equipment-logs?version=1.0#list-equipment-logs

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
            :class:`Pages` of :class:`AdminEquipmentLog`.
        """
        return self._pages(
            AdminEquipmentLog,
            "/rest/v1.0/projects/{project_id}/equipment_logs",
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
        equipment_log: AdminEquipmentLogInput | Mapping[str, Any],
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> AdminEquipmentLog:
        """Update an equipment log.

        PATCH /rest/v1.0/projects/{project_id}/equipment_logs/{id}
        https://developers.procore.com/reference/rest/v1/admin-equipment-logs?version=1.0#update-equipment-log

        Args:
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.

        Returns:
            :class:`AdminEquipmentLog`.
        """
        return await self._one(
            AdminEquipmentLog,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/equipment_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={"equipment_log": equipment_log, "attachments": attachments},
            dates="equipment_log.date",
            times="equipment_log.datetime",
        )


@record
class CallLog(Model):
    """A call log."""

    id: Id
    created_at: DateTime | None = None
    date: Date | None = None
    datetime: DateTime | None = None
    subject_to: str | None = None
    subject_from: str | None = None
    description: str | None = None
    start_hour: int | None = None
    start_minute: int | None = None
    end_hour: int | None = None
    end_minute: int | None = None
    permissions: CallLogPermission | None = None
    position: int | None = None
    updated_at: DateTime | None = None
    created_by: CallLogCreatedBy | None = None
    vendor: CallLogVendor | None = None
    location: CallLogLocation | None = None
    daily_log_segment_id: Id | None = None
    daily_log_segment: CallLogDailyLogSegment | None = None
    attachments: list[CallLogAttachment] | None = None
    deleted_at: DateTime | None = None


@record
class CallLogAttachment(Model):
    """``attachments`` of :class:`CallLog`."""

    id: Id
    content_type: str | None = None
    name: str | None = None
    url: str | None = None
    filename: str | None = None
    share_url: str | None = None
    viewable_type: str | None = None
    viewable_url: str | None = None


@record
class CallLogCreatedBy(Model):
    """``created_by`` of :class:`CallLog`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class CallLogDailyLogSegment(Model):
    """``daily_log_segment`` of :class:`CallLog`."""

    id: Id
    name: str | None = None
    description: str | None = None
    deleted_at: DateTime | None = None
    deleted: bool | None = None


@record
class CallLogLocation(Model):
    """``location`` of :class:`CallLog`."""

    id: Id
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class CallLogPermission(Model):
    """``permissions`` of :class:`CallLog`."""

    can_update: bool | None = None
    can_delete: bool | None = None


@record
class CallLogVendor(Model):
    """``vendor`` of :class:`CallLog`."""

    id: Id
    name: str | None = None


class CallLogInput(TypedDict, total=False):
    """``call_log`` in a request body."""

    date: Date | str | None
    datetime: DateTime | str | None
    description: str | None
    end_hour: int | None
    end_minute: int | None
    start_hour: int | None
    start_minute: int | None
    subject_from: str | None
    subject_to: str | None
    vendor_id: Id | None
    location_id: Id | None
    daily_log_segment_id: Id | None


class CallLogFilters(TypedDict, total=False):
    """Query filters of ``daily_logs.call_logs.list``."""

    created_by_id: Id | Sequence[Id]
    daily_log_segment_id: Id | Sequence[Id]


class CallLogsResource(Resource):
    """Call logs (Daily Log)."""

    __slots__ = ()

    async def create(
        self,
        *,
        call_log: CallLogInput,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> CallLog:
        """Create a call log.

        POST /rest/v1.0/projects/{project_id}/call_logs
        https://developers.procore.com/reference/rest/v1/call-logs?version=1.0#create-call-log

        Returns:
            :class:`CallLog`.
        """
        return await self._one(
            CallLog,
            "POST",
            "/rest/v1.0/projects/{project_id}/call_logs",
            {"project_id": project_id},
            options,
            body={"call_log": call_log, "attachments": attachments},
            dates="call_log.date",
            times="call_log.datetime",
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a call log.

        DELETE /rest/v1.0/projects/{project_id}/call_logs/{id}
        https://developers.procore.com/reference/rest/v1/call-logs?version=1.0#delete-call-log

        Returns:
            None.
        """
        await self._none(
            "DELETE", "/rest/v1.0/projects/{project_id}/call_logs/{id}", {"project_id": project_id, "id": id}, options
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> CallLog:
        """Return call logs.

        GET /rest/v1.0/projects/{project_id}/call_logs/{id}
        https://developers.procore.com/reference/rest/v1/call-logs?version=1.0#show-call-logs

        Returns:
            :class:`CallLog`.
        """
        return await self._one(
            CallLog,
            "GET",
            "/rest/v1.0/projects/{project_id}/call_logs/{id}",
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
        filters: CallLogFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[CallLog]:
        """List call logs.

        GET /rest/v1.0/projects/{project_id}/call_logs
        https://developers.procore.com/reference/rest/v1/call-logs?version=1.0#list-call-logs

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
            :class:`Pages` of :class:`CallLog`.
        """
        return self._pages(
            CallLog,
            "/rest/v1.0/projects/{project_id}/call_logs",
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
        call_log: CallLogInput,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> CallLog:
        """Update a call log.

        PATCH /rest/v1.0/projects/{project_id}/call_logs/{id}
        https://developers.procore.com/reference/rest/v1/call-logs?version=1.0#update-call-log

        Returns:
            :class:`CallLog`.
        """
        return await self._one(
            CallLog,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/call_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"call_log": call_log, "attachments": attachments},
            dates="call_log.date",
            times="call_log.datetime",
        )


@record
class DailyLogClone(Model):
    """A daily log clone."""

    notes_log: DailyLogCloneNotesLog | None = None


@record
class DailyLogCloneCreatedBy(Model):
    """``created_by`` of :class:`DailyLogCloneNotesLog`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class DailyLogCloneNotesLog(Model):
    """``notes_log`` of :class:`DailyLogClone`."""

    id: Id
    attachments: list[Mapping[str, Any]] | None = None
    comment: str | None = None
    created_at: DateTime | None = None
    created_by: DailyLogCloneCreatedBy | None = None
    created_by_collaborator: bool | None = None
    daily_log_header_id: Id | None = None
    date: Date | None = None
    datetime: DateTime | None = None
    deleted_at: str | None = None
    is_issue_day: str | None = None
    location: str | None = None
    permissions: DailyLogClonePermission | None = None
    position: Decimal | None = None
    status: str | None = None
    updated_at: DateTime | None = None


@record
class DailyLogClonePermission(Model):
    """``permissions`` of :class:`DailyLogCloneNotesLog`."""

    can_delete: bool | None = None
    can_update: bool | None = None


class DailyLogClonesResource(Resource):
    """Daily log clones (Daily Log)."""

    __slots__ = ()

    async def create(
        self,
        *,
        from_date: Date | str,
        to_date: Date | str,
        log_types: Sequence[
            Literal[
                "accident_log",
                "call_log",
                "delay_log",
                "delivery_log",
                "dumpster_log",
                "equipment_log",
                "inspection_log",
                "manpower_log",
                "daily_construction_report_log",
                "notes_log",
                "plan_revision_log",
                "productivity_log",
                "quantity_log",
                "safety_violation_log",
                "timecard_entry",
                "visitor_log",
                "waste_log",
                "weather",
                "work_log",
            ]
        ],
        project_id: Id | Unset = UNSET,
        idempotency_token: str | Unset = UNSET,
        daily_log_segment_id: Id | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> DailyLogClone:
        """Clone daily logs from one date to another date.

        POST /rest/v1.0/projects/{project_id}/daily_logs/clones
        https://developers.procore.com/reference/rest/v1/daily-log-clones?version=1.0#clones-daily-logs-from-one-date-to-another-date

        Args:
            from_date: ``YYYY-MM-DD`` if passed as a string.
            to_date: ``YYYY-MM-DD`` if passed as a string.
            idempotency_token: Text that identifies the change; random by default. It allows no retry by itself.

        Returns:
            :class:`DailyLogClone`.
        """
        return await self._one(
            DailyLogClone,
            "POST",
            "/rest/v1.0/projects/{project_id}/daily_logs/clones",
            {"project_id": project_id},
            options,
            body={
                "from_date": from_date,
                "to_date": to_date,
                "log_types": log_types,
                "daily_log_segment_id": daily_log_segment_id,
            },
            headers={"Idempotency-Token": idempotency_token},
            dates="from_date to_date",
        )


@record
class DailyLogCount(Model):
    """A daily log count."""

    module_name: str | None = None
    count: int | None = None
    position: int | None = None


class DailyLogCountFilters(TypedDict, total=False):
    """Query filters of ``daily_logs.daily_log_counts.list``."""

    status: Literal["all", "approved", "pending"] | Sequence[Literal["all", "approved", "pending"]]
    created_by_id: Id | Sequence[Id]
    daily_log_segment_id: Id | Sequence[Id]


class DailyLogCountsResource(Resource):
    """Daily log counts (Daily Log)."""

    __slots__ = ()

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        log_date: Date | str | Unset = UNSET,
        start_date: Date | str | Unset = UNSET,
        end_date: Date | str | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: DailyLogCountFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[DailyLogCount]:
        """List counts of daily logs.

        GET /rest/v1.1/projects/{project_id}/daily_logs/counts
        https://developers.procore.com/reference/rest/v1/daily-log-counts?version=1.1#list-counts-of-daily-logs

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
            :class:`Pages` of :class:`DailyLogCount`.
        """
        return self._pages(
            DailyLogCount,
            "/rest/v1.1/projects/{project_id}/daily_logs/counts",
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


@record
class DailyLogHeader(Model):
    """A daily log header."""

    id: Id
    log_date: Date | None = None
    log_datetime: DateTime | None = None
    completed: bool | None = None
    completed_by: DailyLogHeaderCompletedBy | None = None
    completed_at: DateTime | None = None
    completable: bool | None = None
    distributed: bool | None = None
    distributed_by: DailyLogHeaderDistributedBy | None = None
    distributed_at: DateTime | None = None
    distributable: bool | None = None


@record
class DailyLogHeaderCompletedBy(Model):
    """``completed_by`` of :class:`DailyLogHeader`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class DailyLogHeaderDistributedBy(Model):
    """``distributed_by`` of :class:`DailyLogHeader`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class DailyLogHeaderIndex(Model):
    """Returned by :meth:`DailyLogHeadersResource.list_index`."""

    id: Id
    log_date: Date | None = None
    log_datetime: DateTime | None = None
    completed: bool | None = None
    completed_by: DailyLogHeaderCompletedBy | None = None
    completed_at: DateTime | None = None
    completable: bool | None = None
    distributed: bool | None = None
    distributed_by: DailyLogHeaderDistributedBy | None = None
    distributed_at: DateTime | None = None
    distributable: bool | None = None


class DailyLogHeaderInput(TypedDict):
    """``daily_log_header`` in a request body."""

    completed: bool
    distributed: bool


class DailyLogHeadersResource(Resource):
    """Daily log headers (Daily Log)."""

    __slots__ = ()

    async def get(
        self,
        *,
        project_id: Id | Unset = UNSET,
        id: Id | Unset = UNSET,
        log_date: Date | str | Unset = UNSET,
        **options: Unpack[Options],
    ) -> DailyLogHeader:
        """Return the daily log header via date or ID.

        GET /rest/v1.0/projects/{project_id}/daily_log_headers
        https://developers.procore.com/reference/rest/v1/daily-log-headers?version=1.0#get-the-daily-log-header-via-date-or-id

        Args:
            log_date: ``YYYY-MM-DD`` if passed as a string.

        Returns:
            :class:`DailyLogHeader`.
        """
        return await self._one(
            DailyLogHeader,
            "GET",
            "/rest/v1.0/projects/{project_id}/daily_log_headers",
            {"project_id": project_id},
            options,
            query={"id": id, "log_date": log_date},
            dates="log_date",
        )

    def list_index(
        self,
        *,
        project_id: Id | Unset = UNSET,
        start_date: Date | str | Unset = UNSET,
        end_date: Date | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[DailyLogHeaderIndex]:
        """Return daily log headers for the project.

        GET /rest/v1.0/projects/{project_id}/daily_log_headers/index
        https://developers.procore.com/reference/rest/v1/daily-log-headers?version=1.0#get-daily-log-headers-for-the-project

        Args:
            start_date: ``YYYY-MM-DD`` if passed as a string.
            end_date: ``YYYY-MM-DD`` if passed as a string.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`DailyLogHeaderIndex`.
        """
        return self._pages(
            DailyLogHeaderIndex,
            "/rest/v1.0/projects/{project_id}/daily_log_headers/index",
            {"project_id": project_id},
            options,
            query={"start_date": start_date, "end_date": end_date, "page": page},
            dates="start_date end_date",
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        daily_log_header: DailyLogHeaderInput,
        project_id: Id | Unset = UNSET,
        id: Id | Unset = UNSET,
        log_date: Date | str | Unset = UNSET,
        app_name: str | Unset = UNSET,
        **options: Unpack[Options],
    ) -> DailyLogHeader:
        """Update the state of a daily log header.

        PATCH /rest/v1.0/projects/{project_id}/daily_log_headers
        https://developers.procore.com/reference/rest/v1/daily-log-headers?version=1.0#update-the-state-of-a-daily-log-header

        Args:
            log_date: ``YYYY-MM-DD`` if passed as a string.

        Returns:
            :class:`DailyLogHeader`.
        """
        return await self._one(
            DailyLogHeader,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/daily_log_headers",
            {"project_id": project_id},
            options,
            query={"id": id, "log_date": log_date, "app_name": app_name},
            body={"daily_log_header": daily_log_header},
            dates="log_date",
        )


@record
class DelayLogType(Model):
    """A delay log type."""

    id: Id
    display_name: str | None = None
    translation_key: str | None = None
    visible: bool | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


class DelayLogTypeFields(TypedDict, total=False):
    """Fields of :class:`DelayLogTypeCreateInput` and :class:`DelayLogTypeInput`."""

    visible: bool | None


class DelayLogTypeCreateInput(DelayLogTypeFields):
    """``delay_log_type`` in the body of ``create``."""

    display_name: str


class DelayLogTypeInput(DelayLogTypeFields, total=False):
    """``delay_log_type`` in the body of ``update``."""

    display_name: str | None


class DelayLogTypeFilters(TypedDict, total=False):
    """Query filters of ``daily_logs.delay_log_types.list``."""

    visible: Literal["true", "false", "false...true"] | Sequence[Literal["true", "false", "false...true"]]


class DelayLogTypesResource(Resource):
    """Delay log types (Daily Log)."""

    __slots__ = ()

    async def create(
        self, *, delay_log_type: DelayLogTypeCreateInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> DelayLogType:
        """Create a new delay log type.

        POST /rest/v1.0/projects/{project_id}/daily_logs/delay_log_types
        https://developers.procore.com/reference/rest/v1/delay-log-types?version=1.0#create-new-delay-log-type

        Returns:
            :class:`DelayLogType`.
        """
        return await self._one(
            DelayLogType,
            "POST",
            "/rest/v1.0/projects/{project_id}/daily_logs/delay_log_types",
            {"project_id": project_id},
            options,
            body={"delay_log_type": delay_log_type},
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: DelayLogTypeFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[DelayLogType]:
        """List delay log types.

        GET /rest/v1.0/projects/{project_id}/daily_logs/delay_log_types
        https://developers.procore.com/reference/rest/v1/delay-log-types?version=1.0#list-delay-log-types

        Args:
            filters: Query filters; others go into ``params``. Default of ``visible``: true.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`DelayLogType`.
        """
        return self._pages(
            DelayLogType,
            "/rest/v1.0/projects/{project_id}/daily_logs/delay_log_types",
            {"project_id": project_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self, *, id: Id, delay_log_type: DelayLogTypeInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> DelayLogType:
        """Update a delay log type.

        PATCH /rest/v1.0/projects/{project_id}/daily_logs/delay_log_types/{id}
        https://developers.procore.com/reference/rest/v1/delay-log-types?version=1.0#update-a-delay-log-type

        Returns:
            :class:`DelayLogType`.
        """
        return await self._one(
            DelayLogType,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/daily_logs/delay_log_types/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"delay_log_type": delay_log_type},
        )


@record
class DelayLog(Model):
    """A delay log."""

    id: Id
    comments: str | None = None
    created_at: DateTime | None = None
    date: Date | None = None
    datetime: DateTime | None = None
    delay_type: str | None = None
    duration: int | None = None
    end_time: str | None = None
    end_time_hour: Decimal | None = None
    end_time_minute: Decimal | None = None
    position: int | None = None
    status: str | None = None
    start_time_hour: Decimal | None = None
    start_time_minute: Decimal | None = None
    updated_at: DateTime | None = None
    created_by: DelayLogCreatedBy | None = None
    location: DelayLogLocation | None = None
    attachments: list[DelayLogAttachment] | None = None
    daily_log_segment_id: Id | None = None
    daily_log_segment: DelayLogDailyLogSegment | None = None
    vendor: DelayLogVendor | None = None
    deleted_at: DateTime | None = None


@record
class DelayLogAttachment(Model):
    """``attachments`` of :class:`DelayLog`."""

    id: Id
    name: str | None = None
    url: str | None = None
    filename: str | None = None


@record
class DelayLogCreatedBy(Model):
    """``created_by`` of :class:`DelayLog`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class DelayLogDailyLogSegment(Model):
    """``daily_log_segment`` of :class:`DelayLog`."""

    id: Id
    name: str | None = None
    description: str | None = None
    deleted_at: DateTime | None = None
    deleted: bool | None = None


@record
class DelayLogLocation(Model):
    """``location`` of :class:`DelayLog`."""

    id: Id
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class DelayLogVendor(Model):
    """``vendor`` of :class:`DelayLog`."""

    id: Id
    name: str | None = None


class DelayLogInput(TypedDict, total=False):
    """``delay_log`` in a request body."""

    comments: str | None
    date: Date | str | None
    datetime: DateTime | str | None
    daily_log_header_id: Id | None
    delay_type: str | None
    location_id: Id | None
    daily_log_segment_id: Id | None
    mt_location: Sequence[str] | None
    start_time: str | None
    start_time_hour: Decimal | float | str | None
    start_time_minute: Decimal | float | str | None
    end_time: str | None
    end_time_hour: Decimal | float | str | None
    end_time_minute: Decimal | float | str | None
    vendor_id: Id | None


class DelayLogFilters(TypedDict, total=False):
    """Query filters of ``daily_logs.delay_logs.list``."""

    created_by_id: Id | Sequence[Id]
    location_id: Id | Sequence[Id]
    daily_log_segment_id: Id | Sequence[Id]


class DelayLogsResource(Resource):
    """Delay logs (Daily Log)."""

    __slots__ = ()

    async def create(
        self,
        *,
        delay_log: DelayLogInput,
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> DelayLog:
        """Create a delay log.

        POST /rest/v1.0/projects/{project_id}/delay_logs
        https://developers.procore.com/reference/rest/v1/delay-logs?version=1.0#create-delay-log

        Args:
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.

        Returns:
            :class:`DelayLog`.
        """
        return await self._one(
            DelayLog,
            "POST",
            "/rest/v1.0/projects/{project_id}/delay_logs",
            {"project_id": project_id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={"delay_log": delay_log, "attachments": attachments},
            dates="delay_log.date",
            times="delay_log.datetime",
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a delay log.

        DELETE /rest/v1.0/projects/{project_id}/delay_logs/{id}
        https://developers.procore.com/reference/rest/v1/delay-logs?version=1.0#delete-delay-log

        Returns:
            None.
        """
        await self._none(
            "DELETE", "/rest/v1.0/projects/{project_id}/delay_logs/{id}", {"project_id": project_id, "id": id}, options
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> DelayLog:
        """Return delay logs.

        GET /rest/v1.0/projects/{project_id}/delay_logs/{id}
        https://developers.procore.com/reference/rest/v1/delay-logs?version=1.0#show-delay-logs

        Returns:
            :class:`DelayLog`.
        """
        return await self._one(
            DelayLog,
            "GET",
            "/rest/v1.0/projects/{project_id}/delay_logs/{id}",
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
        filters: DelayLogFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[DelayLog]:
        """List delay logs.

        GET /rest/v1.0/projects/{project_id}/delay_logs
        https://developers.procore.com/reference/rest/v1/delay-logs?version=1.0#list-delay-logs

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
            :class:`Pages` of :class:`DelayLog`.
        """
        return self._pages(
            DelayLog,
            "/rest/v1.0/projects/{project_id}/delay_logs",
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
        delay_log: DelayLogInput,
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> DelayLog:
        """Update a delay log.

        PATCH /rest/v1.0/projects/{project_id}/delay_logs/{id}
        https://developers.procore.com/reference/rest/v1/delay-logs?version=1.0#update-delay-log

        Args:
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.

        Returns:
            :class:`DelayLog`.
        """
        return await self._one(
            DelayLog,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/delay_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={"delay_log": delay_log, "attachments": attachments},
            dates="delay_log.date",
            times="delay_log.datetime",
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
