"""Departments (Directory)."""

# Generated; do not edit.

from __future__ import annotations

from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset


@record
class Department(Model):
    """A department."""

    id: Id | None = None
    name: str | None = None
    origin_data: str | None = None
    origin_id: Id | None = None


class DepartmentInput(TypedDict, total=False):
    """``department`` in a request body."""

    name: str | None
    origin_data: str | None
    origin_id: Id | None


class DepartmentsResource(Resource):
    """Departments (Directory)."""

    __slots__ = ()

    async def create(
        self, *, department: DepartmentInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Department:
        """Create a department.

        POST /rest/v1.0/departments
        https://developers.procore.com/reference/rest/v1/departments?version=1.0#create-department

        Returns:
            :class:`Department`.
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
        """Delete a department.

        DELETE /rest/v1.0/departments/{id}
        https://developers.procore.com/reference/rest/v1/departments?version=1.0#delete-department

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/departments/{id}",
            {"id": id},
            options,
            query={"company_id": self._scoped("company_id", company_id)},
        )

    async def get(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> Department:
        """Return a department.

        GET /rest/v1.0/departments/{id}
        https://developers.procore.com/reference/rest/v1/departments?version=1.0#show-department

        Returns:
            :class:`Department`.
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
        https://developers.procore.com/reference/rest/v1/departments?version=1.0#list-departments

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Department`.
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
        """Update a department.

        PATCH /rest/v1.0/departments/{id}
        https://developers.procore.com/reference/rest/v1/departments?version=1.0#update-department

        Returns:
            :class:`Department`.
        """
        return await self._one(
            Department,
            "PATCH",
            "/rest/v1.0/departments/{id}",
            {"id": id},
            options,
            body={"company_id": self._scoped("company_id", company_id), "department": department},
        )
