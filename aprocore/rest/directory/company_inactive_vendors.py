"""Company inactive vendors (Directory)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Literal, Unpack

from ...model import Model, record, renamed
from ...types import DateTime, Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset


@record
class CompanyInactiveVendor(Model):
    """A company inactive vendor."""

    id: Id | None = None
    name: str | None = None
    abbreviated_name: str | None = None
    address: str | None = None
    authorized_bidder: bool | None = None
    business_id: Id | None = None
    business_phone: str | None = None
    city: str | None = None
    contact_count: int | None = None
    company: str | None = None
    company_vendor: bool | None = None
    country_code: str | None = None
    created_at: DateTime | None = None
    email_address: str | None = None
    fax_number: str | None = None
    is_active: bool | None = None
    is_connected: bool | None = None
    labor_union: str | None = None
    license_number: str | None = None
    logo: str | None = None
    mobile_phone: str | None = None
    non_union_prevailing_wage: bool | None = None
    notes: str | None = None
    origin_data: str | None = None
    origin_id: Id | None = None
    origin_code: str | None = None
    prequalified: bool | None = None
    state_code: str | None = None
    synced_to_erp: bool | None = None
    trade_name: str | None = None
    union_member: bool | None = None
    updated_at: DateTime | None = None
    website: str | None = None
    zip: str | None = None
    business_register: CompanyInactiveVendorBusinessRegister | None = None
    vendor_group: CompanyInactiveVendorGroup | None = None
    primary_contact: CompanyInactiveVendorPrimaryContact | None = None
    attachments: list[CompanyInactiveVendorAttachment] | None = None
    children_count: int | None = None
    legal_name: str | None = None
    parent: CompanyInactiveVendorParent | None = None
    trades: list[CompanyInactiveVendorTrade] | None = None
    bidding_distribution: list[CompanyInactiveVendorBiddingDistribution] | None = None
    bidding: CompanyInactiveVendorBidding | None = None
    project_ids: list[Id] | None = None
    standard_cost_codes: list[CompanyInactiveVendorStandardCostCode] | None = None
    links: CompanyInactiveVendorLink | None = renamed("_links")


@record
class CompanyInactiveVendorAttachment(Model):
    """``attachments`` of :class:`CompanyInactiveVendor`."""

    id: Id | None = None
    url: str | None = None
    filename: str | None = None
    name: str | None = None


@record
class CompanyInactiveVendorBidding(Model):
    """``bidding`` of :class:`CompanyInactiveVendor`."""

    affirmative_action: bool | None = None
    small_business: bool | None = None
    african_american_business: bool | None = None
    hispanic_business: bool | None = None
    womens_business: bool | None = None
    historically_underutilized_business: bool | None = None
    sdvo_business: bool | None = None
    certified_business_enterprise: bool | None = None
    asian_american_business: bool | None = None
    native_american_business: bool | None = None
    disadvantaged_business: bool | None = None
    minority_business_enterprise: bool | None = None
    eight_a_business: bool | None = None


@record
class CompanyInactiveVendorBiddingDistribution(Model):
    """``bidding_distribution`` of :class:`CompanyInactiveVendor`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    company_name: str | None = None


@record
class CompanyInactiveVendorBusinessRegister(Model):
    """``business_register`` of :class:`CompanyInactiveVendor`."""

    id: Id | None = None
    type: str | None = None
    identifier: str | None = None
    verified_at: DateTime | None = None
    verification_status: str | None = None


@record
class CompanyInactiveVendorGroup(Model):
    """``vendor_group`` of :class:`CompanyInactiveVendor`."""

    id: Id | None = None
    name: str | None = None


@record
class CompanyInactiveVendorLink(Model):
    """``_links`` of :class:`CompanyInactiveVendor`."""

    reactivate: str | None = None


@record
class CompanyInactiveVendorParent(Model):
    """``parent`` of :class:`CompanyInactiveVendor`."""

    id: Id | None = None
    name: str | None = None


@record
class CompanyInactiveVendorPrimaryContact(Model):
    """``primary_contact`` of :class:`CompanyInactiveVendor`."""

    id: Id | None = None
    first_name: str | None = None
    last_name: str | None = None
    business_phone: str | None = None
    business_phone_extension: int | None = None
    fax_number: str | None = None
    mobile_phone: str | None = None
    email_address: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class CompanyInactiveVendorStandardCostCode(Model):
    """``standard_cost_codes`` of :class:`CompanyInactiveVendor`."""

    id: Id | None = None
    standard_cost_code_list_id: Id | None = None
    parent_id: Id | None = None
    code: str | None = None
    full_code: str | None = None
    name: str | None = None
    origin_data: str | None = None
    origin_id: Id | None = None


@record
class CompanyInactiveVendorTrade(Model):
    """``trades`` of :class:`CompanyInactiveVendor`."""

    id: Id | None = None
    name: str | None = None
    active: bool | None = None
    updated_at: DateTime | None = None


class CompanyInactiveVendorsResource(Resource):
    """Company inactive vendors (Directory)."""

    __slots__ = ()

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        view: Literal["compact", "normal", "erp", "extended", "directory", "summary"] | Unset = UNSET,
        sort: Literal["name", "-name"] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CompanyInactiveVendor]:
        """List company inactive vendors.

        GET /rest/v1.0/companies/{company_id}/vendors/inactive
        https://developers.procore.com/reference/rest/v1/company-inactive-vendors?version=1.0#list-company-inactive-vendors

        Args:
            view: Level of detail. One of compact, normal, erp, extended, directory, summary.
            sort: Field to sort by; prefix it with ``-`` for descending order.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CompanyInactiveVendor`.
        """
        return self._pages(
            CompanyInactiveVendor,
            "/rest/v1.0/companies/{company_id}/vendors/inactive",
            {"company_id": company_id},
            options,
            query={"page": page, "view": view, "sort": sort},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        company_id: Id | Unset = UNSET,
        view: Literal["compact", "normal", "erp", "extended", "directory", "summary"] | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyInactiveVendor:
        """Reactivate a company vendor.

        PATCH /rest/v1.0/companies/{company_id}/vendors/inactive/{id}
        https://developers.procore.com/reference/rest/v1/company-inactive-vendors?version=1.0#reactivate-company-vendor

        Args:
            view: Level of detail. One of compact, normal, erp, extended, directory, summary.

        Returns:
            :class:`CompanyInactiveVendor`.
        """
        return await self._one(
            CompanyInactiveVendor,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/vendors/inactive/{id}",
            {"company_id": company_id, "id": id},
            options,
            query={"view": view},
        )
