"""Instructions (Daily Log)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset


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
    status: str | None = None
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

    status: str | None = None
    value: float | None = None


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

    status: str | None = None
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
    value: float | None


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
