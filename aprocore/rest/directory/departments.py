"""Departments (Directory)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "Department",
    "DepartmentInput",
    "DepartmentsResource",
]


@record
class Department(Model):
    """What Procore tells of departments."""

    id: Id | None = None
    name: str | None = None
    origin_data: str | None = None
    origin_id: Id | None = None


class DepartmentInput(TypedDict, total=False):
    """What is sent as ``department``."""

    name: str | None
    origin_data: str | None
    origin_id: Id | None


class DepartmentsResource(Resource):
    """Departments (Directory).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self, *, department: DepartmentInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Department:
        """Create department.

        POST /rest/v1.0/departments
        """
        return await self._one(
            Department,
            "POST",
            "/rest/v1.0/departments",
            {},
            options,
            body={"company_id": self._scoped("company_id", company_id), "department": department},
        )

    async def delete(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> None:
        """Delete department.

        DELETE /rest/v1.0/departments/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/departments/{id}",
            {"id": id},
            options,
            query={"company_id": self._scoped("company_id", company_id)},
        )

    async def get(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> Department:
        """Show department.

        GET /rest/v1.0/departments/{id}
        """
        return await self._one(
            Department,
            "GET",
            "/rest/v1.0/departments/{id}",
            {"id": id},
            options,
            query={"company_id": self._scoped("company_id", company_id)},
        )

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Department]:
        """List departments.

        GET /rest/v1.0/departments

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            Department,
            "/rest/v1.0/departments",
            {},
            options,
            query={"page": page, "company_id": self._scoped("company_id", company_id)},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self, *, id: Id, department: DepartmentInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Department:
        """Update department.

        PATCH /rest/v1.0/departments/{id}
        """
        return await self._one(
            Department,
            "PATCH",
            "/rest/v1.0/departments/{id}",
            {"id": id},
            options,
            body={"company_id": self._scoped("company_id", company_id), "department": department},
        )
