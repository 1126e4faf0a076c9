"""Company people (Directory)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "CompanyPeopleResource",
    "CompanyPerson",
    "CompanyPersonBulkActivateResult",
    "CompanyPersonBulkDeactivateResult",
    "CompanyPersonContact",
    "CompanyPersonFilters",
    "CompanyPersonInput",
]


@record
class CompanyPerson(Model):
    """What Procore tells of company people."""

    id: Id | None = None
    contact: CompanyPersonContact | None = None
    employee_id: Id | None = None
    first_name: str | None = None
    is_employee: bool | None = None
    last_name: str | None = None
    user_id: Id | None = None
    user_uuid: int | None = None
    work_classification_id: Id | None = None
    origin_id: Id | None = None


@record
class CompanyPersonBulkActivateResult(Model):
    """What :meth:`CompanyPeopleResource.bulk_activate` gives."""

    ids: list[Id] | None = None


@record
class CompanyPersonBulkDeactivateResult(Model):
    """What :meth:`CompanyPeopleResource.bulk_deactivate` gives."""

    ids: list[Id] | None = None


@record
class CompanyPersonContact(Model):
    """``contact`` of :class:`CompanyPerson`."""

    is_active: bool | None = None
    email: str | None = None


class CompanyPersonInput(TypedDict, total=False):
    """What is sent as ``person``."""

    first_name: str | None
    last_name: str | None
    is_employee: bool | None
    employee_id: Id | None
    active: bool | None
    origin_id: Id | None
    job_title: str | None
    work_classification_id: Id | None


class CompanyPersonFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    is_employee: bool
    without_reference_users: bool
    reference_users_only: bool
    search: str | Sequence[str]
    connected: bool
    state_code: str | Sequence[str]
    job_title: str | Sequence[str]
    vendor_id: Id | Sequence[Id]
    trade_id: Id | Sequence[Id]


class CompanyPeopleResource(Resource):
    """Company people (Directory).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def bulk_activate(
        self, *, ids: Sequence[Id], company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CompanyPersonBulkActivateResult:
        """Bulk activation.

        POST /rest/v2.0/companies/{company_id}/people/bulk_activate
        """
        return await self._one(
            CompanyPersonBulkActivateResult,
            "POST",
            "/rest/v2.0/companies/{company_id}/people/bulk_activate",
            {"company_id": company_id},
            options,
            body={"ids": ids},
        )

    async def bulk_deactivate(
        self, *, ids: Sequence[Id], company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CompanyPersonBulkDeactivateResult:
        """Bulk deactivation.

        POST /rest/v2.0/companies/{company_id}/people/bulk_deactivate
        """
        return await self._one(
            CompanyPersonBulkDeactivateResult,
            "POST",
            "/rest/v2.0/companies/{company_id}/people/bulk_deactivate",
            {"company_id": company_id},
            options,
            body={"ids": ids},
        )

    async def create(
        self,
        *,
        person: CompanyPersonInput,
        company_id: Id | Unset = UNSET,
        view: Literal["normal", "extended"] | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyPerson:
        """Create company person.

        POST /rest/v1.0/companies/{company_id}/people

        Args:
            view: how much is told of each.
        """
        return await self._one(
            CompanyPerson,
            "POST",
            "/rest/v1.0/companies/{company_id}/people",
            {"company_id": company_id},
            options,
            query={"view": view},
            body={"person": person},
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        view: Literal["normal", "extended"] | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: CompanyPersonFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CompanyPerson]:
        """List company people.

        GET /rest/v1.0/companies/{company_id}/people

        Await it for the first page, or go through all items with ``async for``.

        Args:
            view: how much is told of each.
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            CompanyPerson,
            "/rest/v1.0/companies/{company_id}/people",
            {"company_id": company_id},
            options,
            query={"view": view, "page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        person: CompanyPersonInput,
        company_id: Id | Unset = UNSET,
        view: Literal["normal", "extended"] | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyPerson:
        """Update company person.

        PATCH /rest/v1.0/companies/{company_id}/people/{id}

        Args:
            view: how much is told of each.
        """
        return await self._one(
            CompanyPerson,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/people/{id}",
            {"company_id": company_id, "id": id},
            options,
            query={"view": view},
            body={"person": person},
        )
