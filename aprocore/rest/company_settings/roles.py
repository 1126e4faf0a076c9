"""Roles (Company Settings)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pager, Pages, Resource, ScopedOptions, Unset, some


@record
class Role(Model):
    """A role."""

    id: Id | None = None
    add_to_project_team: bool | None = None
    archetype: str | None = None
    deletable: bool | None = None
    display_on_company_home: bool | None = None
    name: str | None = None
    type: str | None = None
    position: int | None = None


class RoleProjectRoleInput(TypedDict, total=False):
    """``project_role`` in a request body."""

    id: Id | None
    add_to_project_team: bool | None
    archetype: str | None
    display_on_company_home: bool | None
    name: str | None
    type: str | None


class RoleFilters(TypedDict, total=False):
    """Query filters of ``company_settings.roles.list``, ``company_settings.roles.list_v1_0``."""

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
        """Create a company role.

        POST /rest/v2.0/companies/{company_id}/roles
        https://developers.procore.com/reference/rest/roles?version=2.0#post-company-role

        Returns:
            :class:`Role`.
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
        """Delete a company role.

        DELETE /rest/v2.0/companies/{company_id}/roles/{id}
        https://developers.procore.com/reference/rest/roles?version=2.0#delete-company-role

        Returns:
            None.
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
        https://developers.procore.com/reference/rest/roles?version=2.0#list-company-roles

        Args:
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Role`.
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
        https://developers.procore.com/reference/rest/v1/roles?version=1.0#list-company-roles

        Args:
            filters: Query filters; other names are sent too.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Role`.
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
        """Reorder a company role.

        POST /rest/v2.0/companies/{company_id}/roles/reorder
        https://developers.procore.com/reference/rest/roles?version=2.0#reorder-company-role

        Returns:
            None.
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
        """Update a company role.

        PATCH /rest/v2.0/companies/{company_id}/roles/{id}
        https://developers.procore.com/reference/rest/roles?version=2.0#patch-company-role

        Returns:
            :class:`Role`.
        """
        return await self._one(
            Role,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/roles/{id}",
            {"company_id": company_id, "id": id},
            options,
            body=some({"project_role": project_role}),
        )
