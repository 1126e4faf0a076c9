"""Company inactive people (Directory)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "CompanyInactivePeopleResource",
    "CompanyInactivePerson",
    "CompanyInactivePersonContact",
    "CompanyInactivePersonFilters",
]


@record
class CompanyInactivePerson(Model):
    """What Procore tells of company inactive people."""

    id: Id | None = None
    contact: CompanyInactivePersonContact | None = None
    employee_id: Id | None = None
    first_name: str | None = None
    is_employee: bool | None = None
    last_name: str | None = None
    user_id: Id | None = None
    user_uuid: int | None = None
    work_classification_id: Id | None = None
    origin_id: Id | None = None


@record
class CompanyInactivePersonContact(Model):
    """``contact`` of :class:`CompanyInactivePerson`."""

    is_active: bool | None = None
    email: str | None = None


class CompanyInactivePersonFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    is_employee: bool
    reference_users_only: bool
    without_reference_users: bool
    search: str | Sequence[str]
    connected: bool
    state_code: str | Sequence[str]
    job_title: str | Sequence[str]
    vendor_id: Id | Sequence[Id]
    trade_id: Id | Sequence[Id]


class CompanyInactivePeopleResource(Resource):
    """Company inactive people (Directory).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        view: Literal["normal", "extended"] | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: CompanyInactivePersonFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CompanyInactivePerson]:
        """List inactive company people.

        GET /rest/v1.0/companies/{company_id}/people/inactive

        Await it for the first page, or go through all items with ``async for``.

        Args:
            view: how much is told of each.
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            CompanyInactivePerson,
            "/rest/v1.0/companies/{company_id}/people/inactive",
            {"company_id": company_id},
            options,
            query={"view": view, "page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )
