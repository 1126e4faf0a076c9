"""Company people (Directory)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset


@record
class CompanyPerson(Model):
    """A company person."""

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
    """Returned by :meth:`CompanyPeopleResource.bulk_activate`."""

    ids: list[Id] | None = None


@record
class CompanyPersonBulkDeactivateResult(Model):
    """Returned by :meth:`CompanyPeopleResource.bulk_deactivate`."""

    ids: list[Id] | None = None


@record
class CompanyPersonContact(Model):
    """``contact`` of :class:`CompanyPerson`."""

    is_active: bool | None = None
    email: str | None = None


class CompanyPersonInput(TypedDict, total=False):
    """``person`` in a request body."""

    first_name: str | None
    last_name: str | None
    is_employee: bool | None
    employee_id: Id | None
    active: bool | None
    origin_id: Id | None
    job_title: str | None
    work_classification_id: Id | None


class CompanyPersonFilters(TypedDict, total=False):
    """Query filters of ``directory.company_people.list``."""

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
    """Company people (Directory)."""

    __slots__ = ()

    async def bulk_activate(
        self, *, ids: Sequence[Id], company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CompanyPersonBulkActivateResult:
        """Bulk activation.

        POST /rest/v2.0/companies/{company_id}/people/bulk_activate
        https://developers.procore.com/reference/rest/company-people?version=2.0#bulk-activation

        Returns:
            :class:`CompanyPersonBulkActivateResult`.
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
        https://developers.procore.com/reference/rest/company-people?version=2.0#bulk-deactivation

        Returns:
            :class:`CompanyPersonBulkDeactivateResult`.
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
        """Create a company person.

        POST /rest/v1.0/companies/{company_id}/people
        https://developers.procore.com/reference/rest/v1/company-people?version=1.0#create-company-person

        Args:
            view: Level of detail. One of normal, extended.

        Returns:
            :class:`CompanyPerson`.
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
        https://developers.procore.com/reference/rest/v1/company-people?version=1.0#list-company-people

        Args:
            view: Level of detail. One of normal, extended.
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CompanyPerson`.
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
        """Update a company person.

        PATCH /rest/v1.0/companies/{company_id}/people/{id}
        https://developers.procore.com/reference/rest/v1/company-people?version=1.0#update-company-person

        Args:
            id: ID of a person.
            view: Level of detail. One of normal, extended.

        Returns:
            :class:`CompanyPerson`.
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
