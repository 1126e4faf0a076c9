"""Project types (Company Settings)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "ProjectType",
    "ProjectTypeInput",
    "ProjectTypesResource",
]


@record
class ProjectType(Model):
    """What Procore tells of project types."""

    id: Id | None = None
    name: str | None = None


class ProjectTypeInput(TypedDict, total=False):
    """What is sent as ``project_type``."""

    name: str | None


class ProjectTypesResource(Resource):
    """Project types (Company Settings).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self, *, project_type: ProjectTypeInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> ProjectType:
        """Create project type.

        POST /rest/v1.0/companies/{company_id}/project_types
        """
        return await self._one(
            ProjectType,
            "POST",
            "/rest/v1.0/companies/{company_id}/project_types",
            {"company_id": company_id},
            options,
            body={"project_type": project_type},
        )

    async def delete(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> None:
        """Delete project type.

        DELETE /rest/v1.0/companies/{company_id}/project_types/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/project_types/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> ProjectType:
        """Show project type.

        GET /rest/v1.0/companies/{company_id}/project_types/{id}
        """
        return await self._one(
            ProjectType,
            "GET",
            "/rest/v1.0/companies/{company_id}/project_types/{id}",
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
    ) -> Pages[ProjectType]:
        """List project types.

        GET /rest/v1.0/companies/{company_id}/project_types

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            ProjectType,
            "/rest/v1.0/companies/{company_id}/project_types",
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
        project_type: ProjectTypeInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ProjectType:
        """Update project type.

        PATCH /rest/v1.0/companies/{company_id}/project_types/{id}
        """
        return await self._one(
            ProjectType,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/project_types/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"project_type": project_type},
        )
