"""Project owner types (Company Settings)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "ProjectOwnerType",
    "ProjectOwnerTypeInput",
    "ProjectOwnerTypesResource",
]


@record
class ProjectOwnerType(Model):
    """What Procore tells of project owner types."""

    id: Id | None = None
    name: str | None = None


class ProjectOwnerTypeInput(TypedDict, total=False):
    """What is sent as ``project_owner_type``."""

    name: str | None


class ProjectOwnerTypesResource(Resource):
    """Project owner types (Company Settings).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self,
        *,
        project_owner_type: ProjectOwnerTypeInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ProjectOwnerType:
        """Create project owner type.

        POST /rest/v1.0/companies/{company_id}/project_owner_types
        """
        return await self._one(
            ProjectOwnerType,
            "POST",
            "/rest/v1.0/companies/{company_id}/project_owner_types",
            {"company_id": company_id},
            options,
            body={"project_owner_type": project_owner_type},
        )

    async def delete(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> None:
        """Delete project owner type.

        DELETE /rest/v1.0/companies/{company_id}/project_owner_types/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/project_owner_types/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> ProjectOwnerType:
        """Show project owner type.

        GET /rest/v1.0/companies/{company_id}/project_owner_types/{id}
        """
        return await self._one(
            ProjectOwnerType,
            "GET",
            "/rest/v1.0/companies/{company_id}/project_owner_types/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ProjectOwnerType]:
        """List project owner types.

        GET /rest/v1.0/companies/{company_id}/project_owner_types

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            ProjectOwnerType,
            "/rest/v1.0/companies/{company_id}/project_owner_types",
            {"company_id": company_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        project_owner_type: ProjectOwnerTypeInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ProjectOwnerType:
        """Update project owner type.

        PATCH /rest/v1.0/companies/{company_id}/project_owner_types/{id}
        """
        return await self._one(
            ProjectOwnerType,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/project_owner_types/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"project_owner_type": project_owner_type},
        )
