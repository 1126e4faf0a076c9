"""Company offices (Company Settings)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset, Upload

__all__ = [
    "CompanyOffice",
    "CompanyOfficeInput",
    "CompanyOfficeLogo",
    "CompanyOfficesResource",
]


@record
class CompanyOffice(Model):
    """What Procore tells of company offices."""

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
    """What is sent as ``office``."""

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
    """Company offices (Company Settings).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self, *, office: CompanyOfficeInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CompanyOffice:
        """Create company office.

        POST /rest/v1.0/offices
        """
        return await self._one(
            CompanyOffice,
            "POST",
            "/rest/v1.0/offices",
            {},
            options,
            form={"company_id": self._scoped("company_id", company_id), "office": office},
        )

    async def delete(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> None:
        """Delete a company office.

        DELETE /rest/v1.0/offices/{id}
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
        """Show company office.

        GET /rest/v1.0/offices/{id}

        Args:
            view: how much is told of each.
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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            view: how much is told of each.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
        """Update company office.

        PATCH /rest/v1.0/offices/{id}
        """
        return await self._one(
            CompanyOffice,
            "PATCH",
            "/rest/v1.0/offices/{id}",
            {"id": id},
            options,
            form={"company_id": self._scoped("company_id", company_id), "office": office},
        )
