"""Company offices (Company Settings)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset, Upload


@record
class CompanyOffice(Model):
    """A company office."""

    id: Id | None = None
    name: str | None = None
    address: str | None = None
    city: str | None = None
    state_code: str | None = None
    country_code: str | None = None
    zip: str | None = None
    phone: str | None = None
    fax: str | None = None
    division: str | None = None
    logo: CompanyOfficeLogo | None = None


@record
class CompanyOfficeLogo(Model):
    """``logo`` of :class:`CompanyOffice`."""

    id: Id | None = None
    name: str | None = None
    url: str | None = None
    filename: str | None = None


class CompanyOfficeInput(TypedDict, total=False):
    """``office`` in a request body."""

    name: str | None
    address: str | None
    city: str | None
    state_code: str | None
    country_code: str | None
    zip: str | None
    phone: str | None
    fax: str | None
    division: str | None
    logo: Upload | None


class CompanyOfficesResource(Resource):
    """Company offices (Company Settings)."""

    __slots__ = ()

    async def create(
        self, *, office: CompanyOfficeInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CompanyOffice:
        """Create a company office.

        POST /rest/v1.0/offices
        https://developers.procore.com/reference/rest/v1/company-offices?version=1.0#create-company-office

        Returns:
            :class:`CompanyOffice`.
        """
        return await self._one(
            CompanyOffice,
            "POST",
            "/rest/v1.0/offices",
            {},
            options,
            body={"company_id": self._scoped("company_id", company_id), "office": office},
        )

    async def delete(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> None:
        """Delete a company office.

        DELETE /rest/v1.0/offices/{id}
        https://developers.procore.com/reference/rest/v1/company-offices?version=1.0#delete-a-company-office

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/offices/{id}",
            {"id": id},
            options,
            query={"company_id": self._scoped("company_id", company_id)},
        )

    async def get(
        self,
        *,
        id: Id,
        company_id: Id | Unset = UNSET,
        view: Literal["normal", "extended"] | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyOffice:
        """Return a company office.

        GET /rest/v1.0/offices/{id}
        https://developers.procore.com/reference/rest/v1/company-offices?version=1.0#show-company-office

        Args:
            view: Level of detail. One of normal, extended.

        Returns:
            :class:`CompanyOffice`.
        """
        return await self._one(
            CompanyOffice,
            "GET",
            "/rest/v1.0/offices/{id}",
            {"id": id},
            options,
            query={"company_id": self._scoped("company_id", company_id), "view": view},
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        view: Literal["normal", "extended"] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CompanyOffice]:
        """List company offices.

        GET /rest/v1.0/offices
        https://developers.procore.com/reference/rest/v1/company-offices?version=1.0#list-company-offices

        Args:
            view: Level of detail. One of normal, extended.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CompanyOffice`.
        """
        return self._pages(
            CompanyOffice,
            "/rest/v1.0/offices",
            {},
            options,
            query={"company_id": self._scoped("company_id", company_id), "page": page, "view": view},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self, *, id: Id, office: CompanyOfficeInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CompanyOffice:
        """Update a company office.

        PATCH /rest/v1.0/offices/{id}
        https://developers.procore.com/reference/rest/v1/company-offices?version=1.0#update-company-office

        Returns:
            :class:`CompanyOffice`.
        """
        return await self._one(
            CompanyOffice,
            "PATCH",
            "/rest/v1.0/offices/{id}",
            {"id": id},
            options,
            body={"company_id": self._scoped("company_id", company_id), "office": office},
        )
