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
    """What Procore tells of project owner types (Company Settings)."""

    id: Id | None = None
    name: str | None = None


class ProjectOwnerTypeInput(TypedDict, total=False):
    name: str | None


class ProjectOwnerTypesResource(Resource):
    """Project owner types (Company Settings)."""

    __slots__ = ()

    async def create(
        self,
        *,
        project_owner_type: ProjectOwnerTypeInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ProjectOwnerType:
        """Create Project Owner Type.

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
        """Delete Project Owner Type.

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
        """Show Project Owner Type.

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
        """List Project Owner Types.

        GET /rest/v1.0/companies/{company_id}/project_owner_types
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
        """Update Project Owner Type.

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
