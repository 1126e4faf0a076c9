"""Company inactive users (Directory)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Literal, Unpack

from ...model import Model, record, renamed
from ...types import DateTime, Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset


@record
class CompanyInactiveUser(Model):
    """A company inactive user."""

    id: Id | None = None
    address: str | None = None
    avatar: str | None = None
    business_id: Id | None = None
    business_phone: str | None = None
    business_phone_extension: int | None = None
    city: str | None = None
    country_code: str | None = None
    email_address: str | None = None
    email_signature: str | None = None
    employee_id: Id | None = None
    erp_integrated_accountant: bool | None = None
    fax_number: str | None = None
    first_name: str | None = None
    initials: str | None = None
    is_active: bool | None = None
    is_employee: bool | None = None
    job_title: str | None = None
    last_login_at: DateTime | None = None
    last_name: str | None = None
    mobile_phone: str | None = None
    name: str | None = None
    notes: str | None = None
    state_code: str | None = None
    welcome_email_sent_at: DateTime | None = None
    zip: str | None = None
    origin_id: Id | None = None
    origin_data: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    vendor: CompanyInactiveUserVendor | None = None
    links: CompanyInactiveUserLink | None = renamed("_links")
    contact_id: Id | None = None
    last_activated_at: DateTime | None = None
    work_classification_id: Id | None = None
    permission_template: CompanyInactiveUserPermissionTemplate | None = None
    company_permission_template: CompanyInactiveUserPermissionTemplate | None = None


@record
class CompanyInactiveUserLink(Model):
    """``_links`` of :class:`CompanyInactiveUser`."""

    reactivate: str | None = None


@record
class CompanyInactiveUserPermissionTemplate(Model):
    """``company_permission_template`` of :class:`CompanyInactiveUser`."""

    id: Id | None = None
    name: str | None = None
    project_specific: bool | None = None
    type: str | None = None


@record
class CompanyInactiveUserVendor(Model):
    """``vendor`` of :class:`CompanyInactiveUser`."""

    id: Id | None = None
    name: str | None = None


class CompanyInactiveUsersResource(Resource):
    """Company inactive users (Directory)."""

    __slots__ = ()

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["name", "-name"] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CompanyInactiveUser]:
        """List company inactive users.

        GET /rest/v1.0/companies/{company_id}/users/inactive
        https://developers.procore.com/reference/rest/v1/company-inactive-users?version=1.0#list-company-inactive-users

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CompanyInactiveUser`.
        """
        return self._pages(
            CompanyInactiveUser,
            "/rest/v1.0/companies/{company_id}/users/inactive",
            {"company_id": company_id},
            options,
            query={"page": page, "sort": sort},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CompanyInactiveUser:
        """Reactivate a company user.

        PATCH /rest/v1.0/companies/{company_id}/users/inactive/{id}
        https://developers.procore.com/reference/rest/v1/company-inactive-users?version=1.0#reactivate-company-user

        Returns:
            :class:`CompanyInactiveUser`.
        """
        return await self._one(
            CompanyInactiveUser,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/users/inactive/{id}",
            {"company_id": company_id, "id": id},
            options,
        )
