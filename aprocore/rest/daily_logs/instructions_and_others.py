"""Instructions (Daily Log), and other small resources."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Decimal, Id
from .._base import OMITTED, UNSET, Options, Pages, Resource, Unset


@record
class Instruction(Model):
    """An instruction."""

    id: Id
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

    id: Id
    name: str | None = None
    url: str | None = None


@record
class InstructionAttention(Model):
    """``attentions`` of :class:`Instruction`."""

    id: Id
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

    id: Id
    login: str | None = None
    name: str | None = None


@record
class InstructionDistributionMember(Model):
    """``distribution_members`` of :class:`Instruction`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class InstructionFrom(Model):
    """``instruction_from`` of :class:`Instruction`."""

    id: Id
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

    id: Id
    name: str | None = None
    active: bool | None = None
    updated_at: DateTime | None = None


@record
class InstructionType(Model):
    """``instruction_type`` of :class:`Instruction`."""

    id: Id
    name: str | None = None
    prefix: str | None = None


class InstructionCostImpactInput(TypedDict, total=False):
    """``cost_impact`` in a request body."""

    status: Literal["yes_known", "yes_unknown", "no_impact", "tbd", "n_a"] | None
    value: Decimal | float | str | None


class InstructionFields(TypedDict, total=False):
    """Fields of :class:`InstructionCreateInput` and :class:`InstructionInput`."""

    number: str | None
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


class InstructionCreateInput(InstructionFields):
    """``instruction`` in the body of ``create``."""

    title: str
    status: Literal["draft", "issued", "closed"]
    instruction_type_id: Id


class InstructionInput(InstructionFields, total=False):
    """``instruction`` in the body of ``update``."""

    title: str | None
    status: Literal["draft", "issued", "closed"] | None
    instruction_type_id: Id | None


class InstructionsResource(Resource):
    """Instructions (Daily Log)."""

    __slots__ = ()

    async def create(
        self, *, instruction: InstructionCreateInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
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
class QuantityLog(Model):
    """A quantity log."""

    id: Id
    created_at: DateTime | None = None
    date: Date | None = None
    datetime: DateTime | None = None
    description: str | None = None
    position: int | None = None
    quantity: int | None = None
    unit: str | None = None
    updated_at: DateTime | None = None
    cost_code: QuantityLogCostCode | None = None
    created_by: QuantityLogCreatedBy | None = None
    location: QuantityLogLocation | None = None
    vendor: QuantityLogVendor | None = None
    attachments: list[QuantityLogAttachment] | None = None
    daily_log_segment_id: Id | None = None
    daily_log_segment: QuantityLogDailyLogSegment | None = None
    deleted_at: DateTime | None = None


@record
class QuantityLogAttachment(Model):
    """``attachments`` of :class:`QuantityLog`."""

    id: Id
    name: str | None = None
    url: str | None = None
    filename: str | None = None


@record
class QuantityLogCostCode(Model):
    """``cost_code`` of :class:`QuantityLog`."""

    id: Id
    name: str | None = None


@record
class QuantityLogCreatedBy(Model):
    """``created_by`` of :class:`QuantityLog`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class QuantityLogDailyLogSegment(Model):
    """``daily_log_segment`` of :class:`QuantityLog`."""

    id: Id
    name: str | None = None
    description: str | None = None
    deleted_at: DateTime | None = None
    deleted: bool | None = None


@record
class QuantityLogLocation(Model):
    """``location`` of :class:`QuantityLog`."""

    id: Id
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class QuantityLogVendor(Model):
    """``vendor`` of :class:`QuantityLog`."""

    id: Id
    name: str | None = None


class QuantityLogInput(TypedDict, total=False):
    """``quantity_log`` in a request body."""

    date: Date | str | None
    description: str | None
    quantity: int | None
    unit: str | None
    cost_code_id: Id | None
    location_id: Id | None
    mt_location: Sequence[str] | None
    vendor_id: Id | None
    daily_log_segment_id: Id | None


class QuantityLogFilters(TypedDict, total=False):
    """Query filters of ``daily_logs.quantity_logs.list``."""

    created_by_id: Id | Sequence[Id]
    location_id: Id | Sequence[Id]
    daily_log_segment_id: Id | Sequence[Id]


class QuantityLogsResource(Resource):
    """Quantity logs (Daily Log)."""

    __slots__ = ()

    async def create(
        self,
        *,
        quantity_log: QuantityLogInput,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> QuantityLog:
        """Create a quantity log.

        POST /rest/v1.0/projects/{project_id}/quantity_logs
        https://developers.procore.com/reference/rest/v1/quantity-logs?version=1.0#create-quantity-log

        Returns:
            :class:`QuantityLog`.
        """
        return await self._one(
            QuantityLog,
            "POST",
            "/rest/v1.0/projects/{project_id}/quantity_logs",
            {"project_id": project_id},
            options,
            body={"quantity_log": quantity_log, "attachments": attachments},
            dates="quantity_log.date",
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a quantity log.

        DELETE /rest/v1.0/projects/{project_id}/quantity_logs/{id}
        https://developers.procore.com/reference/rest/v1/quantity-logs?version=1.0#delete-quantity-log

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/quantity_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> QuantityLog:
        """Return quantity logs.

        GET /rest/v1.0/projects/{project_id}/quantity_logs/{id}
        https://developers.procore.com/reference/rest/v1/quantity-logs?version=1.0#show-quantity-logs

        Returns:
            :class:`QuantityLog`.
        """
        return await self._one(
            QuantityLog,
            "GET",
            "/rest/v1.0/projects/{project_id}/quantity_logs/{id}",
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
        filters: QuantityLogFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[QuantityLog]:
        """List quantity logs.

        GET /rest/v1.0/projects/{project_id}/quantity_logs
        https://developers.procore.com/reference/rest/v1/quantity-logs?version=1.0#list-quantity-logs

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
            :class:`Pages` of :class:`QuantityLog`.
        """
        return self._pages(
            QuantityLog,
            "/rest/v1.0/projects/{project_id}/quantity_logs",
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
        quantity_log: QuantityLogInput,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> QuantityLog:
        """Update a quantity log.

        PATCH /rest/v1.0/projects/{project_id}/quantity_logs/{id}
        https://developers.procore.com/reference/rest/v1/quantity-logs?version=1.0#update-quantity-log

        Returns:
            :class:`QuantityLog`.
        """
        return await self._one(
            QuantityLog,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/quantity_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"quantity_log": quantity_log, "attachments": attachments},
            dates="quantity_log.date",
        )


@record
class SafetyViolationLog(Model):
    """A safety violation log."""

    id: Id
    created_at: DateTime | None = None
    comments: str | None = None
    compliance_due: Date | None = None
    issued_to: str | None = None
    position: int | None = None
    safety_notice: str | None = None
    subject: str | None = None
    time_hour: int | None = None
    time_minute: int | None = None
    date: Date | None = None
    datetime: DateTime | None = None
    updated_at: DateTime | None = None
    created_by: SafetyViolationLogCreatedBy | None = None
    vendor: SafetyViolationLogVendor | None = None
    location: SafetyViolationLogLocation | None = None
    daily_log_segment_id: Id | None = None
    daily_log_segment: SafetyViolationLogDailyLogSegment | None = None
    attachments: list[SafetyViolationLogAttachment] | None = None
    deleted_at: DateTime | None = None


@record
class SafetyViolationLogAttachment(Model):
    """``attachments`` of :class:`SafetyViolationLog`."""

    id: Id
    name: str | None = None
    url: str | None = None
    filename: str | None = None


@record
class SafetyViolationLogCreatedBy(Model):
    """``created_by`` of :class:`SafetyViolationLog`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class SafetyViolationLogDailyLogSegment(Model):
    """``daily_log_segment`` of :class:`SafetyViolationLog`."""

    id: Id
    name: str | None = None
    description: str | None = None
    deleted_at: DateTime | None = None
    deleted: bool | None = None


@record
class SafetyViolationLogLocation(Model):
    """``location`` of :class:`SafetyViolationLog`."""

    id: Id
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class SafetyViolationLogVendor(Model):
    """``vendor`` of :class:`SafetyViolationLog`."""

    id: Id
    name: str | None = None


class SafetyViolationLogFields(TypedDict, total=False):
    """Fields of :class:`SafetyViolationLogCreateInput` and :class:`SafetyViolationLogInput`."""

    comments: str | None
    compliance_due: Date | str | None
    issued_to: str | None
    safety_notice: str | None
    subject: str | None
    date: Date | str | None
    datetime: DateTime | str | None
    vendor_id: Id | None
    location_id: Id | None
    daily_log_segment_id: Id | None


class SafetyViolationLogCreateInput(SafetyViolationLogFields):
    """``safety_violation_log`` in the body of ``create``."""

    time_hour: int
    time_minute: int


class SafetyViolationLogInput(SafetyViolationLogFields, total=False):
    """``safety_violation_log`` in the body of ``update``."""

    time_hour: int | None
    time_minute: int | None


class SafetyViolationLogFilters(TypedDict, total=False):
    """Query filters of ``daily_logs.safety_violation_logs.list``."""

    created_by_id: Id | Sequence[Id]
    daily_log_segment_id: Id | Sequence[Id]


class SafetyViolationLogsResource(Resource):
    """Safety violation logs (Daily Log)."""

    __slots__ = ()

    async def create(
        self,
        *,
        safety_violation_log: SafetyViolationLogCreateInput,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> SafetyViolationLog:
        """Create a safety violation log.

        POST /rest/v1.0/projects/{project_id}/safety_violation_logs
        https://developers.procore.com/reference/rest/v1/safety-violation-logs?version=1.0#create-safety-violation-log

        Returns:
            :class:`SafetyViolationLog`.
        """
        return await self._one(
            SafetyViolationLog,
            "POST",
            "/rest/v1.0/projects/{project_id}/safety_violation_logs",
            {"project_id": project_id},
            options,
            body={"safety_violation_log": safety_violation_log, "attachments": attachments},
            dates="safety_violation_log.compliance_due safety_violation_log.date",
            times="safety_violation_log.datetime",
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a safety violation log.

        DELETE /rest/v1.0/projects/{project_id}/safety_violation_logs/{id}
        https://developers.procore.com/reference/rest/v1/safety-violation-logs?version=1.0#delete-safety-violation-log

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/safety_violation_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> SafetyViolationLog:
        """Return safety violation logs.

        GET /rest/v1.0/projects/{project_id}/safety_violation_logs/{id}
        https://developers.procore.com/reference/rest/v1/safety-violation-logs?version=1.0#show-safety-violation-logs

        Returns:
            :class:`SafetyViolationLog`.
        """
        return await self._one(
            SafetyViolationLog,
            "GET",
            "/rest/v1.0/projects/{project_id}/safety_violation_logs/{id}",
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
        filters: SafetyViolationLogFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[SafetyViolationLog]:
        """List safety violation logs.

        GET /rest/v1.0/projects/{project_id}/safety_violation_logs
        https://developers.procore.com/reference/rest/v1/safety-violation-logs?version=1.0#list-safety-violation-logs

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
            :class:`Pages` of :class:`SafetyViolationLog`.
        """
        return self._pages(
            SafetyViolationLog,
            "/rest/v1.0/projects/{project_id}/safety_violation_logs",
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
        safety_violation_log: SafetyViolationLogInput,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> SafetyViolationLog:
        """Update a safety violation log.

        PATCH /rest/v1.0/projects/{project_id}/safety_violation_logs/{id}
        https://developers.procore.com/reference/rest/v1/safety-violation-logs?version=1.0#update-safety-violation-log

        Returns:
            :class:`SafetyViolationLog`.
        """
        return await self._one(
            SafetyViolationLog,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/safety_violation_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"safety_violation_log": safety_violation_log, "attachments": attachments},
            dates="safety_violation_log.compliance_due safety_violation_log.date",
            times="safety_violation_log.datetime",
        )


@record
class VisitorLog(Model):
    """A visitor log."""

    id: Id
    begin_hour: int | None = None
    begin_minute: int | None = None
    created_at: DateTime | None = None
    date: Date | None = None
    datetime: DateTime | None = None
    details: str | None = None
    end_hour: int | None = None
    end_minute: int | None = None
    position: int | None = None
    status: str | None = None
    subject: str | None = None
    updated_at: DateTime | None = None
    created_by: VisitorLogCreatedBy | None = None
    vendor: VisitorLogVendor | None = None
    location: VisitorLogLocation | None = None
    permissions: VisitorLogPermission | None = None
    deleted_at: DateTime | None = None


@record
class VisitorLogCreatedBy(Model):
    """``created_by`` of :class:`VisitorLog`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class VisitorLogLocation(Model):
    """``location`` of :class:`VisitorLog`."""

    id: Id
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class VisitorLogPermission(Model):
    """``permissions`` of :class:`VisitorLog`."""

    can_update: bool | None = None
    can_delete: bool | None = None


@record
class VisitorLogVendor(Model):
    """``vendor`` of :class:`VisitorLog`."""

    id: Id
    name: str | None = None


class VisitorLogInput(TypedDict, total=False):
    """``visitor_log`` in a request body."""

    begin_hour: int | None
    begin_minute: int | None
    date: Date | str | None
    datetime: DateTime | str | None
    details: str | None
    end_hour: int | None
    end_minute: int | None


class VisitorLogFilters(TypedDict, total=False):
    """Query filters of ``daily_logs.visitor_logs.list``."""

    created_by_id: Id | Sequence[Id]
    daily_log_segment_id: Id | Sequence[Id]


class VisitorLogsResource(Resource):
    """Visitor logs (Daily Log)."""

    __slots__ = ()

    async def create(
        self,
        *,
        visitor_log: VisitorLogInput | Mapping[str, Any],
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> VisitorLog:
        """Create a visitor log.

        POST /rest/v1.0/projects/{project_id}/visitor_logs
        https://developers.procore.com/reference/rest/v1/visitor-logs?version=1.0#create-visitor-log

        Args:
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.

        Returns:
            :class:`VisitorLog`.
        """
        return await self._one(
            VisitorLog,
            "POST",
            "/rest/v1.0/projects/{project_id}/visitor_logs",
            {"project_id": project_id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={"visitor_log": visitor_log},
            dates="visitor_log.date",
            times="visitor_log.datetime",
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a visitor log.

        DELETE /rest/v1.0/projects/{project_id}/visitor_logs/{id}
        https://developers.procore.com/reference/rest/v1/visitor-logs?version=1.0#delete-visitor-log

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/visitor_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> VisitorLog:
        """Return visitor logs.

        GET /rest/v1.0/projects/{project_id}/visitor_logs/{id}
        https://developers.procore.com/reference/rest/v1/visitor-logs?version=1.0#show-visitor-logs

        Returns:
            :class:`VisitorLog`.
        """
        return await self._one(
            VisitorLog,
            "GET",
            "/rest/v1.0/projects/{project_id}/visitor_logs/{id}",
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
        filters: VisitorLogFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[VisitorLog]:
        """List visitor logs.

        GET /rest/v1.0/projects/{project_id}/visitor_logs
        https://developers.procore.com/reference/rest/v1/visitor-logs?version=1.0#list-visitor-logs

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
            :class:`Pages` of :class:`VisitorLog`.
        """
        return self._pages(
            VisitorLog,
            "/rest/v1.0/projects/{project_id}/visitor_logs",
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
        visitor_log: VisitorLogInput | Mapping[str, Any],
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> VisitorLog:
        """Update a visitor log.

        PATCH /rest/v1.0/projects/{project_id}/visitor_logs/{id}
        https://developers.procore.com/reference/rest/v1/visitor-logs?version=1.0#update-visitor-log

        Args:
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.

        Returns:
            :class:`VisitorLog`.
        """
        return await self._one(
            VisitorLog,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/visitor_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={"visitor_log": visitor_log},
            dates="visitor_log.date",
            times="visitor_log.datetime",
        )


@record
class WasteLog(Model):
    """A waste log."""

    id: Id
    approximate_quantity: int | None = None
    created_at: DateTime | None = None
    date: Date | None = None
    datetime: DateTime | None = None
    description: str | None = None
    disposal_location: str | None = None
    material: str | None = None
    method_of_disposal: str | None = None
    position: int | None = None
    time_hour: int | None = None
    time_minute: int | None = None
    updated_at: DateTime | None = None
    created_by: WasteLogCreatedBy | None = None
    vendor: WasteLogVendor | None = None
    contact: WasteLogContact | None = None
    location: WasteLogLocation | None = None
    daily_log_segment_id: Id | None = None
    daily_log_segment: WasteLogDailyLogSegment | None = None
    attachments: list[WasteLogAttachment] | None = None
    deleted_at: DateTime | None = None


@record
class WasteLogAttachment(Model):
    """``attachments`` of :class:`WasteLog`."""

    id: Id
    name: str | None = None
    url: str | None = None
    filename: str | None = None


@record
class WasteLogContact(Model):
    """``contact`` of :class:`WasteLog`."""

    id: Id
    name: str | None = None


@record
class WasteLogCreatedBy(Model):
    """``created_by`` of :class:`WasteLog`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class WasteLogDailyLogSegment(Model):
    """``daily_log_segment`` of :class:`WasteLog`."""

    id: Id
    name: str | None = None
    description: str | None = None
    deleted_at: DateTime | None = None
    deleted: bool | None = None


@record
class WasteLogLocation(Model):
    """``location`` of :class:`WasteLog`."""

    id: Id
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class WasteLogVendor(Model):
    """``vendor`` of :class:`WasteLog`."""

    id: Id
    name: str | None = None


class WasteLogFields(TypedDict, total=False):
    """Fields of :class:`WasteLogCreateInput` and :class:`WasteLogInput`."""

    approximate_quantity: int | None
    date: Date | str | None
    datetime: DateTime | str | None
    description: str | None
    disposal_location: str | None
    material: str | None
    method_of_disposal: str | None
    vendor_id: Id | None
    contact_id: Id | None
    location_id: Id | None
    daily_log_segment_id: Id | None


class WasteLogCreateInput(WasteLogFields):
    """``waste_log`` in the body of ``create``."""

    time_hour: int
    time_minute: int


class WasteLogInput(WasteLogFields, total=False):
    """``waste_log`` in the body of ``update``."""

    time_hour: int | None
    time_minute: int | None


class WasteLogFilters(TypedDict, total=False):
    """Query filters of ``daily_logs.waste_logs.list``."""

    created_by_id: Id | Sequence[Id]
    vendor_id: Id | Sequence[Id]
    daily_log_segment_id: Id | Sequence[Id]


class WasteLogsResource(Resource):
    """Waste logs (Daily Log)."""

    __slots__ = ()

    async def create(
        self,
        *,
        waste_log: WasteLogCreateInput,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> WasteLog:
        """Create a waste log.

        POST /rest/v1.0/projects/{project_id}/waste_logs
        https://developers.procore.com/reference/rest/v1/waste-logs?version=1.0#create-waste-log

        Returns:
            :class:`WasteLog`.
        """
        return await self._one(
            WasteLog,
            "POST",
            "/rest/v1.0/projects/{project_id}/waste_logs",
            {"project_id": project_id},
            options,
            body={"waste_log": waste_log, "attachments": attachments},
            dates="waste_log.date",
            times="waste_log.datetime",
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a waste log.

        DELETE /rest/v1.0/projects/{project_id}/waste_logs/{id}
        https://developers.procore.com/reference/rest/v1/waste-logs?version=1.0#delete-waste-log

        Returns:
            None.
        """
        await self._none(
            "DELETE", "/rest/v1.0/projects/{project_id}/waste_logs/{id}", {"project_id": project_id, "id": id}, options
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> WasteLog:
        """Return waste logs.

        GET /rest/v1.0/projects/{project_id}/waste_logs/{id}
        https://developers.procore.com/reference/rest/v1/waste-logs?version=1.0#show-waste-logs

        Returns:
            :class:`WasteLog`.
        """
        return await self._one(
            WasteLog,
            "GET",
            "/rest/v1.0/projects/{project_id}/waste_logs/{id}",
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
        filters: WasteLogFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[WasteLog]:
        """List waste logs.

        GET /rest/v1.0/projects/{project_id}/waste_logs
        https://developers.procore.com/reference/rest/v1/waste-logs?version=1.0#list-waste-logs

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
            :class:`Pages` of :class:`WasteLog`.
        """
        return self._pages(
            WasteLog,
            "/rest/v1.0/projects/{project_id}/waste_logs",
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
        waste_log: WasteLogInput,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> WasteLog:
        """Update a waste log.

        PATCH /rest/v1.0/projects/{project_id}/waste_logs/{id}
        https://developers.procore.com/reference/rest/v1/waste-logs?version=1.0#update-waste-log

        Returns:
            :class:`WasteLog`.
        """
        return await self._one(
            WasteLog,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/waste_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"waste_log": waste_log, "attachments": attachments},
            dates="waste_log.date",
            times="waste_log.datetime",
        )


@record
class WorkLog(Model):
    """A work log."""

    id: Id
    comments: str | None = None
    created_at: DateTime | None = None
    date: Date | None = None
    datetime: DateTime | None = None
    hourly_rate: Decimal | None = None
    hours: Decimal | None = None
    position: int | None = None
    reimbursable: bool | None = None
    resource_name: str | None = None
    showed: bool | None = None
    workers: int | None = None
    updated_at: DateTime | None = None
    created_by: WorkLogCreatedBy | None = None
    vendor: WorkLogVendor | None = None
    location: WorkLogLocation | None = None
    daily_log_segment_id: Id | None = None
    daily_log_segment: WorkLogDailyLogSegment | None = None
    attachments: list[WorkLogAttachment] | None = None
    scheduled_tasks: list[WorkLogScheduledTask] | None = None
    deleted_at: DateTime | None = None


@record
class WorkLogAttachment(Model):
    """``attachments`` of :class:`WorkLog`."""

    id: Id
    name: str | None = None
    url: str | None = None
    filename: str | None = None


@record
class WorkLogCreatedBy(Model):
    """``created_by`` of :class:`WorkLog`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class WorkLogDailyLogSegment(Model):
    """``daily_log_segment`` of :class:`WorkLog`."""

    id: Id
    name: str | None = None
    description: str | None = None
    deleted_at: DateTime | None = None
    deleted: bool | None = None


@record
class WorkLogLocation(Model):
    """``location`` of :class:`WorkLog`."""

    id: Id
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class WorkLogScheduledTask(Model):
    """``scheduled_tasks`` of :class:`WorkLog`."""

    id: Id
    work_log_id: Id | None = None
    task_name: str | None = None
    task_percentage: int | None = None
    task_id: Id | None = None
    task_row_number: int | None = None


@record
class WorkLogVendor(Model):
    """``vendor`` of :class:`WorkLog`."""

    id: Id
    name: str | None = None


class WorkLogInput(TypedDict, total=False):
    """``work_log`` in a request body."""

    comments: str | None
    date: Date | str | None
    hourly_rate: Decimal | float | str | None
    hours: Decimal | float | str | None
    reimbursable: bool | None
    resource_name: str | None
    showed: bool | None
    workers: int | None
    vendor_id: Id | None
    location_id: Id | None
    daily_log_segment_id: Id | None


class WorkLogFilters(TypedDict, total=False):
    """Query filters of ``daily_logs.work_logs.list``."""

    created_by_id: Id | Sequence[Id]
    daily_log_segment_id: Id | Sequence[Id]


class WorkLogsResource(Resource):
    """Work logs (Daily Log)."""

    __slots__ = ()

    async def create(
        self,
        *,
        work_log: WorkLogInput,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> WorkLog:
        """Create a work log.

        POST /rest/v1.0/projects/{project_id}/work_logs
        https://developers.procore.com/reference/rest/v1/work-logs?version=1.0#create-work-log

        Returns:
            :class:`WorkLog`.
        """
        return await self._one(
            WorkLog,
            "POST",
            "/rest/v1.0/projects/{project_id}/work_logs",
            {"project_id": project_id},
            options,
            body={"work_log": work_log, "attachments": attachments},
            dates="work_log.date",
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a work log.

        DELETE /rest/v1.0/projects/{project_id}/work_logs/{id}
        https://developers.procore.com/reference/rest/v1/work-logs?version=1.0#delete-work-log

        Returns:
            None.
        """
        await self._none(
            "DELETE", "/rest/v1.0/projects/{project_id}/work_logs/{id}", {"project_id": project_id, "id": id}, options
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> WorkLog:
        """Return work logs.

        GET /rest/v1.0/projects/{project_id}/work_logs/{id}
        https://developers.procore.com/reference/rest/v1/work-logs?version=1.0#show-work-logs

        Returns:
            :class:`WorkLog`.
        """
        return await self._one(
            WorkLog,
            "GET",
            "/rest/v1.0/projects/{project_id}/work_logs/{id}",
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
        filters: WorkLogFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[WorkLog]:
        """List work logs.

        GET /rest/v1.0/projects/{project_id}/work_logs
        https://developers.procore.com/reference/rest/v1/work-logs?version=1.0#list-work-logs

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
            :class:`Pages` of :class:`WorkLog`.
        """
        return self._pages(
            WorkLog,
            "/rest/v1.0/projects/{project_id}/work_logs",
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
        work_log: WorkLogInput,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> WorkLog:
        """Update a work log.

        PATCH /rest/v1.0/projects/{project_id}/work_logs/{id}
        https://developers.procore.com/reference/rest/v1/work-logs?version=1.0#update-work-log

        Returns:
            :class:`WorkLog`.
        """
        return await self._one(
            WorkLog,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/work_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"work_log": work_log, "attachments": attachments},
            dates="work_log.date",
        )
