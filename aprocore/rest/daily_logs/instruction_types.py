"""Instruction types (Daily Log)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pages, Resource, Unset

__all__ = [
    "InstructionType",
    "InstructionTypeInput",
    "InstructionTypesResource",
]


@record
class InstructionType(Model):
    """What Procore tells of instruction types."""

    id: Id | None = None
    name: str | None = None
    prefix: str | None = None


class InstructionTypeInput(TypedDict, total=False):
    """What is sent as ``instruction_type``."""

    name: str | None


class InstructionTypesResource(Resource):
    """Instruction types (Daily Log).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self, *, instruction_type: InstructionTypeInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> InstructionType:
        """Create instruction types.

        POST /rest/v1.0/projects/{project_id}/instruction_types
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
        """Delete instruction type.

        DELETE /rest/v1.0/projects/{project_id}/instruction_types/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/instruction_types/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> InstructionType:
        """Show instruction type.

        GET /rest/v1.0/projects/{project_id}/instruction_types/{id}
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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
        """Update instruction type.

        PATCH /rest/v1.0/projects/{project_id}/instruction_types/{id}
        """
        return await self._one(
            InstructionType,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/instruction_types/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"instruction_type": instruction_type},
        )
