"""Roles (Company Settings)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pager, Pages, Resource, ScopedOptions, Unset, some

__all__ = [
    "Role",
    "RoleFilters",
    "RoleProjectRoleInput",
    "RolesResource",
]


@record
class Role(Model):
    """What Procore tells of roles (Company Settings)."""

    id: Id | None = None
    add_to_project_team: bool | None = None
    archetype: str | None = None
    deletable: bool | None = None
    display_on_company_home: bool | None = None
    name: str | None = None
    type: str | None = None
    position: int | None = None


class RoleProjectRoleInput(TypedDict, total=False):
    id: Id | None
    add_to_project_team: bool | None
    archetype: str | None
    display_on_company_home: bool | None
    name: str | None
    type: str | None


class RoleFilters(TypedDict, total=False):
    users_only: bool


class RolesResource(Resource):
    """Roles (Company Settings)."""

    __slots__ = ()

    async def create(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_role: RoleProjectRoleInput | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Role:
        """POST Company Role.

        POST /rest/v2.0/companies/{company_id}/roles
        """
        return await self._one(
            Role,
            "POST",
            "/rest/v2.0/companies/{company_id}/roles",
            {"company_id": company_id},
            options,
            body=some({"project_role": project_role}),
        )

    async def delete(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> None:
        """DELETE Company Role.

        DELETE /rest/v2.0/companies/{company_id}/roles/{id}
        """
        await self._none(
            "DELETE", "/rest/v2.0/companies/{company_id}/roles/{id}", {"company_id": company_id, "id": id}, options
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: RoleFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Role]:
        """List Company Roles.

        GET /rest/v2.0/companies/{company_id}/roles
        """
        return self._pages(
            Role,
            "/rest/v2.0/companies/{company_id}/roles",
            {"company_id": company_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_v1_0(
        self, *, company_id: Id | Unset = UNSET, filters: RoleFilters | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Pages[Role]:
        """List Company Roles.

        GET /rest/v1.0/companies/{company_id}/roles
        """
        return self._pages(
            Role,
            "/rest/v1.0/companies/{company_id}/roles",
            {"company_id": company_id},
            options,
            query={"filters": filters},
            pager=Pager.UNPAGED,
        )

    async def reorder(
        self, *, order: Sequence[str], company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> None:
        """Reorder Company Role.

        POST /rest/v2.0/companies/{company_id}/roles/reorder
        """
        await self._none(
            "POST",
            "/rest/v2.0/companies/{company_id}/roles/reorder",
            {"company_id": company_id},
            options,
            body=some({"order": order}),
        )

    async def update(
        self,
        *,
        id: Id,
        company_id: Id | Unset = UNSET,
        project_role: RoleProjectRoleInput | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Role:
        """PATCH Company Role.

        PATCH /rest/v2.0/companies/{company_id}/roles/{id}
        """
        return await self._one(
            Role,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/roles/{id}",
            {"company_id": company_id, "id": id},
            options,
            body=some({"project_role": project_role}),
        )
