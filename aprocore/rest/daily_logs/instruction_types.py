"""Instruction types (Daily Log)."""

# Generated; do not edit.

from __future__ import annotations

from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pages, Resource, Unset


@record
class InstructionType(Model):
    """An instruction type."""

    id: Id | None = None
    name: str | None = None
    prefix: str | None = None


class InstructionTypeInput(TypedDict, total=False):
    """``instruction_type`` in a request body."""

    name: str | None


class InstructionTypesResource(Resource):
    """Instruction types (Daily Log)."""

    __slots__ = ()

    async def create(
        self, *, instruction_type: InstructionTypeInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
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
