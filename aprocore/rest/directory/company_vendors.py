"""Company vendors (Directory)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import MAX_BATCH, OMITTED, UNSET, DateRange, Pages, Resource, ScopedOptions, Sync, Unset


@record
class CompanyVendor(Model):
    """A company vendor."""

    id: Id
    name: str | None = None
    abbreviated_name: str | None = None
    address: str | None = None
    attachments: list[CompanyVendorAttachment] | None = None
    authorized_bidder: bool | None = None
    business_id: Id | None = None
    business_phone: str | None = None
    business_register: CompanyVendorBusinessRegister | None = None
    city: str | None = None
    contact_count: int | None = None
    company: str | None = None
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
    origin_code: str | None = None
    origin_data: str | None = None
    origin_id: Id | None = None
    prequalified: bool | None = None
    primary_contact: CompanyVendorPrimaryContact | None = None
    state_code: str | None = None
    synced_to_erp: bool | None = None
    trade_name: str | None = None
    union_member: bool | None = None
    updated_at: DateTime | None = None
    vendor_group: CompanyVendorGroup | None = None
    website: str | None = None
    zip: str | None = None
    origin_custom_fields: list[str] | None = None
    erp_custom_fields: list[str] | None = None
    bidding: CompanyVendorBidding | None = None
    bidding_distribution: list[CompanyVendorBiddingDistribution] | None = None
    children_count: int | None = None
    company_vendor: bool | None = None
    legal_name: str | None = None
    parent: CompanyVendorParent | None = None
    project_ids: list[Id] | None = None
    standard_cost_codes: list[CompanyVendorStandardCostCode] | None = None
    trades: list[CompanyVendorTrade] | None = None
    business: CompanyVendorBusiness | None = None
    contract_signer: CompanyVendorContractSigner | None = None
    country_name: str | None = None
    state_name: str | None = None
    invoice_contacts: list[CompanyVendorInvoiceContact] | None = None
    active_users_count: int | None = None
    bids_count: int | None = None
    open_bids_count: int | None = None
    projects_count: int | None = None


@record
class CompanyVendorAttachment(Model):
    """``attachments`` of :class:`CompanyVendor`."""

    id: Id
    url: str | None = None
    name: str | None = None
    filename: str | None = None


@record
class CompanyVendorAvgContractSize(Model):
    """``avg_contract_size`` of :class:`CompanyVendorBusiness`."""

    start: int | None = None
    end: int | None = None


@record
class CompanyVendorBidding(Model):
    """``bidding`` of :class:`CompanyVendor`."""

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
class CompanyVendorBiddingDistribution(Model):
    """``bidding_distribution`` of :class:`CompanyVendor`."""

    id: Id
    company_name: str | None = None
    login: str | None = None
    name: str | None = None
    contact_id: Id | None = None
    is_active: bool | None = None


@record
class CompanyVendorBusiness(Model):
    """``business`` of :class:`CompanyVendor`."""

    id: Id
    name: str | None = None
    dba: str | None = None
    logo_url: str | None = None
    primary_slug: str | None = None
    construction_sectors: list[str] | None = None
    business_types: list[str] | None = None
    provided_services: list[CompanyVendorProvidedService] | None = None
    avg_contract_size: CompanyVendorAvgContractSize | None = None
    company_size: CompanyVendorSize | None = None


@record
class CompanyVendorBusinessRegister(Model):
    """``business_register`` of :class:`CompanyVendor`."""

    id: Id
    type: Literal["abn", "ein"] | str | None = None
    identifier: str | None = None
    verified_at: DateTime | None = None
    verification_status: Literal["active", "cancelled", "does_not_exist"] | str | None = None


@record
class CompanyVendorContractSigner(Model):
    """``contract_signer`` of :class:`CompanyVendor`."""

    id: Id
    company_name: str | None = None
    contact_id: Id | None = None
    is_active: bool | None = None
    login: str | None = None
    name: str | None = None


@record
class CompanyVendorGroup(Model):
    """``vendor_group`` of :class:`CompanyVendor`."""

    id: Id
    name: str | None = None


@record
class CompanyVendorInvoiceContact(Model):
    """``invoice_contacts`` of :class:`CompanyVendor`."""

    id: Id
    name: str | None = None


@record
class CompanyVendorParent(Model):
    """``parent`` of :class:`CompanyVendor`."""

    id: Id
    name: str | None = None


@record
class CompanyVendorPrimaryContact(Model):
    """``primary_contact`` of :class:`CompanyVendor`."""

    id: Id
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
class CompanyVendorProvidedService(Model):
    """``provided_services`` of :class:`CompanyVendorBusiness`."""

    id: Id
    key: str | None = None
    path: str | None = None
    level: str | None = None


@record
class CompanyVendorSize(Model):
    """``company_size`` of :class:`CompanyVendorBusiness`."""

    start: int | None = None
    end: int | None = None


@record
class CompanyVendorStandardCostCode(Model):
    """``standard_cost_codes`` of :class:`CompanyVendor`."""

    id: Id
    standard_cost_code_list_id: Id | None = None
    parent_id: Id | None = None
    code: str | None = None
    full_code: str | None = None
    name: str | None = None
    origin_data: str | None = None
    origin_id: Id | None = None


@record
class CompanyVendorTrade(Model):
    """``trades`` of :class:`CompanyVendor`."""

    id: Id
    name: str | None = None
    active: bool | None = None
    updated_at: DateTime | None = None


class CompanyVendorBiddingInput(TypedDict, total=False):
    """``bidding`` in a request body."""

    affirmative_action: bool | None
    small_business: bool | None
    african_american_business: bool | None
    hispanic_business: bool | None
    womens_business: bool | None
    historically_underutilized_business: bool | None
    sdvo_business: bool | None
    certified_business_enterprise: bool | None
    asian_american_business: bool | None
    native_american_business: bool | None
    disadvantaged_business: bool | None
    minority_business_enterprise: bool | None
    eight_a_business: bool | None


class CompanyVendorBusinessRegisterInput(TypedDict):
    """``business_register`` in a request body."""

    type: Literal["abn", "ein"]
    identifier: str


class CompanyVendorFields(TypedDict, total=False):
    """Fields of :class:`CompanyVendorCreateInput` and :class:`CompanyVendorInput`."""

    address: str | None
    city: str | None
    zip: str | None
    business_phone: str | None
    mobile_phone: str | None
    fax_number: str | None
    email_address: str | None
    is_active: bool | None
    state_code: str | None
    authorized_bidder: bool | None
    prequalified: bool | None
    country_code: str | None
    labor_union: str | None
    license_number: str | None
    website: str | None
    union_member: bool | None
    non_union_prevailing_wage: bool | None
    abbreviated_name: str | None
    notes: str | None
    vendor_group_id: Id | None
    parent_id: Id | None
    primary_contact_id: Id | None
    origin_id: Id | None
    origin_data: str | None
    origin_code: str | None
    trade_ids: Sequence[Id] | None
    bidding_distribution_ids: Sequence[Id] | None
    standard_cost_code_ids: Sequence[Id] | None
    trade_name: str | None
    bidding: CompanyVendorBiddingInput | None


class CompanyVendorCreateInput(CompanyVendorFields):
    """``vendor`` in the body of ``create``."""

    name: str


class CompanyVendorInput(CompanyVendorFields, total=False):
    """``vendor`` in the body of ``update``."""

    name: str | None


class CompanyVendorFilters(TypedDict, total=False):
    """Query filters of ``directory.company_vendors.list``."""

    origin_id: Id | Sequence[Id]
    search: str | Sequence[str]
    created_at: DateRange
    updated_at: DateRange
    standard_cost_code_id: Id | Sequence[Id]
    trade_id: Id | Sequence[Id]
    id: Id | Sequence[Id]
    parent_id: Id | Sequence[Id]


class CompanyVendorsResource(Resource):
    """Company vendors (Directory)."""

    __slots__ = ()

    async def create(
        self,
        *,
        vendor: CompanyVendorCreateInput,
        view: Literal["compact", "normal", "erp", "extended", "directory", "summary"] | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyVendor:
        """Create a company vendor.

        POST /rest/v1.0/vendors
        https://developers.procore.com/reference/rest/v1/company-vendors?version=1.0#create-company-vendor

        Args:
            view: Level of detail. One of compact, normal, erp, extended, directory, summary.
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.

        Returns:
            :class:`CompanyVendor`.
        """
        return await self._one(
            CompanyVendor,
            "POST",
            "/rest/v1.0/vendors",
            {},
            options,
            query={"view": view, "run_configurable_validations": run_configurable_validations},
            body={"company_id": self._scoped("company_id", company_id), "vendor": vendor},
        )

    async def create_business_register(
        self,
        *,
        id: Id,
        company_id: Id | Unset = UNSET,
        business_register: CompanyVendorBusinessRegisterInput | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyVendorBusinessRegister:
        """Create a company vendor business register.

        POST /rest/v1.0/vendors/{id}/business_register
        https://developers.procore.com/reference/rest/v1/company-vendors?version=1.0#create-company-vendor-business-register

        Returns:
            :class:`CompanyVendorBusinessRegister`.
        """
        return await self._one(
            CompanyVendorBusinessRegister,
            "POST",
            "/rest/v1.0/vendors/{id}/business_register",
            {"id": id},
            options,
            query={"company_id": self._scoped("company_id", company_id)},
            body={"business_register": business_register},
        )

    async def get(
        self,
        *,
        id: Id,
        company_id: Id | Unset = UNSET,
        view: Literal["compact", "normal", "erp", "extended", "directory", "summary"] | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyVendor:
        """Return a company vendor.

        GET /rest/v1.0/vendors/{id}
        https://developers.procore.com/reference/rest/v1/company-vendors?version=1.0#show-company-vendor

        Args:
            view: Level of detail. One of compact, normal, erp, extended, directory, summary.

        Returns:
            :class:`CompanyVendor`.
        """
        return await self._one(
            CompanyVendor,
            "GET",
            "/rest/v1.0/vendors/{id}",
            {"id": id},
            options,
            query={
                "company_id": self._scoped("company_id", company_id),
                "view": view,
                "page": page,
                "per_page": per_page,
            },
        )

    def list(
        self,
        *,
        view: Literal["compact", "normal", "erp", "extended", "directory", "summary"] | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[
            "name",
            "main_office_name",
            "project_and_bid_counts",
            "-name",
            "-main_office_name",
            "-project_and_bid_counts",
        ]
        | Unset = UNSET,
        filters: CompanyVendorFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CompanyVendor]:
        """List company vendors.

        GET /rest/v1.0/vendors
        https://developers.procore.com/reference/rest/v1/company-vendors?version=1.0#list-company-vendors

        Args:
            view: Level of detail. One of compact, normal, erp, extended, directory, summary.
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CompanyVendor`.
        """
        return self._pages(
            CompanyVendor,
            "/rest/v1.0/vendors",
            {},
            options,
            query={
                "view": view,
                "company_id": self._scoped("company_id", company_id),
                "page": page,
                "sort": sort,
                "filters": filters,
            },
            per_page=per_page,
            concurrency=concurrency,
        )

    def sync(
        self,
        updates: Iterable[Mapping[str, Any]] | AsyncIterable[Mapping[str, Any]],
        *,
        run_configurable_validations: bool | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        batch_size: int = MAX_BATCH,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Sync[CompanyVendor]:
        """Sync company vendors.

        PATCH /rest/v1.0/vendors/sync
        https://developers.procore.com/reference/rest/v1/company-vendors?version=1.0#sync-company-vendors

        Args:
            updates: Rows to update, matched by ``id`` or ``origin_id``; rows without a match are created.
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.
            batch_size: Rows per request.
            concurrency: Maximum number of batches in flight.

        Returns:
            Await the result of all rows, or iterate over the results of batches with ``async for``.
        """
        return self._sync(
            CompanyVendor,
            "PATCH",
            "/rest/v1.0/vendors/sync",
            {},
            options,
            updates,
            query={"run_configurable_validations": run_configurable_validations},
            beside={"company_id": self._scoped("company_id", company_id)},
            batch_size=batch_size,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        vendor: CompanyVendorInput,
        view: Literal["compact", "normal", "erp", "extended", "directory", "summary"] | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyVendor:
        """Update a company vendor.

        PATCH /rest/v1.0/vendors/{id}
        https://developers.procore.com/reference/rest/v1/company-vendors?version=1.0#update-company-vendor

        Args:
            view: Level of detail. One of compact, normal, erp, extended, directory, summary.
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.

        Returns:
            :class:`CompanyVendor`.
        """
        return await self._one(
            CompanyVendor,
            "PATCH",
            "/rest/v1.0/vendors/{id}",
            {"id": id},
            options,
            query={"view": view, "run_configurable_validations": run_configurable_validations},
            body={"company_id": self._scoped("company_id", company_id), "vendor": vendor},
        )

    async def update_business_register(
        self,
        *,
        id: Id,
        company_id: Id | Unset = UNSET,
        business_register: CompanyVendorBusinessRegisterInput | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyVendorBusinessRegister:
        """Update a company vendor business register.

        PATCH /rest/v1.0/vendors/{id}/business_register
        https://developers.procore.com/reference/rest/v1/company-vendors?version=1.0#update-company-vendor-business-register

        Returns:
            :class:`CompanyVendorBusinessRegister`.
        """
        return await self._one(
            CompanyVendorBusinessRegister,
            "PATCH",
            "/rest/v1.0/vendors/{id}/business_register",
            {"id": id},
            options,
            query={"company_id": self._scoped("company_id", company_id)},
            body={"business_register": business_register},
        )
