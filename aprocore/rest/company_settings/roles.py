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
    """What Procore tells of roles."""

    id: Id | None = None
    add_to_project_team: bool | None = None
    archetype: str | None = None
    deletable: bool | None = None
    display_on_company_home: bool | None = None
    name: str | None = None
    type: str | None = None
    position: int | None = None


class RoleProjectRoleInput(TypedDict, total=False):
    """What is sent as ``project_role``."""

    id: Id | None
    add_to_project_team: bool | None
    archetype: str | None
    display_on_company_home: bool | None
    name: str | None
    type: str | None


class RoleFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    users_only: bool


class RolesResource(Resource):
    """Roles (Company Settings).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_role: RoleProjectRoleInput | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Role:
        """Create company role.

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
        """Delete company role.

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
        """List company roles.

        GET /rest/v2.0/companies/{company_id}/roles

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
        """List company roles.

        GET /rest/v1.0/companies/{company_id}/roles

        Await it for the first page, or go through all items with ``async for``.
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
        """Reorder company role.

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
        """Update company role.

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
