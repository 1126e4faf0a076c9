"""Bid contacts (Bid Management)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Options, Pages, Resource, Unset


@record
class BidContact(Model):
    """A bid contact."""

    id: Id | None = None
    address: str | None = None
    avatar: str | None = None
    business_id: Id | None = None
    business_phone: str | None = None
    business_phone_extension: int | None = None
    city: str | None = None
    contact_id: Id | None = None
    country_code: str | None = None
    created_at: DateTime | None = None
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
    last_activated_at: DateTime | None = None
    last_login_at: DateTime | None = None
    last_name: str | None = None
    mobile_phone: str | None = None
    name: str | None = None
    notes: str | None = None
    origin_id: Id | None = None
    origin_data: str | None = None
    state_code: str | None = None
    updated_at: DateTime | None = None
    welcome_email_sent_at: DateTime | None = None
    zip: str | None = None
    work_classification_id: Id | None = None
    permission_template: BidContactPermissionTemplate | None = None
    company_permission_template: BidContactCompanyPermissionTemplate | None = None
    vendor: BidContactVendor | None = None


@record
class BidContactCompanyPermissionTemplate(Model):
    """``company_permission_template`` of :class:`BidContact`."""

    id: Id | None = None
    name: str | None = None
    project_specific: bool | None = None
    type: str | None = None


@record
class BidContactPermissionTemplate(Model):
    """``permission_template`` of :class:`BidContact`."""

    id: Id | None = None
    name: str | None = None
    project_specific: bool | None = None
    type: str | None = None


@record
class BidContactVendor(Model):
    """``vendor`` of :class:`BidContact`."""

    id: Id | None = None
    name: str | None = None


class BidContactFilters(TypedDict, total=False):
    """Query filters of ``bid_management.bid_contacts.list``."""

    created_at: DateRange
    updated_at: DateRange
    vendor_id: Id | Sequence[Id]
    origin_id: Id | Sequence[Id]
    trade_id: Id | Sequence[Id]
    search: str | Sequence[str]


class BidContactsResource(Resource):
    """Bid contacts (Bid Management)."""

    __slots__ = ()

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[
            "name",
            "vendor_name",
            "permission_template",
            "full_name",
            "-name",
            "-vendor_name",
            "-permission_template",
            "-full_name",
        ]
        | Unset = UNSET,
        filters: BidContactFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[BidContact]:
        """List bid contacts.

        GET /rest/v1.0/projects/{project_id}/bid_contacts
        https://developers.procore.com/reference/rest/v1/bid-contacts?version=1.0#list-bid-contacts

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`BidContact`.
        """
        return self._pages(
            BidContact,
            "/rest/v1.0/projects/{project_id}/bid_contacts",
            {"project_id": project_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )
