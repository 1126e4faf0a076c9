"""Company inactive people (Directory)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset


@record
class CompanyInactivePerson(Model):
    """A company inactive person."""

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
    """Query filters of ``directory.company_inactive_people.list``."""

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
    """Company inactive people (Directory)."""

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
        https://developers.procore.com/reference/rest/v1/company-inactive-people?version=1.0#list-inactive-company-people

        Args:
            view: Level of detail. One of normal, extended.
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CompanyInactivePerson`.
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
