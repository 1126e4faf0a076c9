"""Company inactive people (Directory), and other small resources."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record, renamed
from ...types import Date, DateTime, Id
from .._base import (
    MAX_BATCH,
    OMITTED,
    UNSET,
    DateRange,
    Options,
    Pager,
    Pages,
    Resource,
    ScopedOptions,
    Sync,
    Unset,
    some,
)


@record
class CompanyInactivePerson(Model):
    """A company inactive person."""

    id: Id
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
    include_company_people: bool


class CompanyInactivePeopleResource(Resource):
    """Company inactive people (Directory)."""

    __slots__ = ()

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        view: Literal["normal", "extended"] | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: CompanyInactivePersonFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CompanyInactivePerson]:
        """List inactive company people.

        GET /rest/v1.0/companies/{company_id}/people/inactive
        https://developers.procore.com/reference/rest/v1/company-inactive-people?version=1.0#list-inactive-company-people

        Args:
            view: Level of detail. One of normal, extended.
            filters: Query filters; others go into ``params``.
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


@record
class CompanyInactiveUser(Model):
    """A company inactive user."""

    id: Id
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

    id: Id
    name: str | None = None
    project_specific: bool | None = None
    type: Literal["company_tools", "global", "project_specific"] | str | None = None


@record
class CompanyInactiveUserVendor(Model):
    """``vendor`` of :class:`CompanyInactiveUser`."""

    id: Id
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


@record
class CompanyInactiveVendor(Model):
    """A company inactive vendor."""

    id: Id
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
    connected_to_company_id: Id | None = None


@record
class CompanyInactiveVendorAttachment(Model):
    """``attachments`` of :class:`CompanyInactiveVendor`."""

    id: Id
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

    id: Id
    login: str | None = None
    name: str | None = None
    company_name: str | None = None


@record
class CompanyInactiveVendorBusinessRegister(Model):
    """``business_register`` of :class:`CompanyInactiveVendor`."""

    id: Id
    type: str | None = None
    identifier: str | None = None
    verified_at: DateTime | None = None
    verification_status: Literal["active", "cancelled", "does_not_exist"] | str | None = None


@record
class CompanyInactiveVendorGroup(Model):
    """``vendor_group`` of :class:`CompanyInactiveVendor`."""

    id: Id
    name: str | None = None


@record
class CompanyInactiveVendorLink(Model):
    """``_links`` of :class:`CompanyInactiveVendor`."""

    reactivate: str | None = None


@record
class CompanyInactiveVendorParent(Model):
    """``parent`` of :class:`CompanyInactiveVendor`."""

    id: Id
    name: str | None = None


@record
class CompanyInactiveVendorPrimaryContact(Model):
    """``primary_contact`` of :class:`CompanyInactiveVendor`."""

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
class CompanyInactiveVendorStandardCostCode(Model):
    """``standard_cost_codes`` of :class:`CompanyInactiveVendor`."""

    id: Id
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

    id: Id
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


@record
class CompanyInsurance(Model):
    """Company insurance."""

    id: Id
    effective_date: Date | None = None
    enable_expired_insurance_notifications: bool | None = None
    exempt: bool | None = None
    expiration_date: Date | None = None
    info_received: bool | None = None
    insurance_provider: str | None = None
    insurance_type: str | None = None
    limit: str | None = None
    notes: str | None = None
    policy_number: str | None = None
    status: (
        Literal[
            "compliant",
            "compliant_in_progress",
            "expired",
            "non_compliant",
            "non_compliant_in_progress",
            "undecided",
            "unregistered",
        ]
        | str
        | None
    ) = None
    vendor_id: Id | None = None
    additional_insured: str | None = None
    division_template: str | None = None
    insurance_sets: str | None = None
    origin_data: str | None = None
    origin_id: Id | None = None


class CompanyInsuranceFields(TypedDict, total=False):
    """Fields of :class:`CompanyInsuranceCreateInput` and :class:`CompanyInsuranceInput`."""

    effective_date: Date | str | None
    enable_expired_insurance_notifications: bool | None
    exempt: bool | None
    expiration_date: Date | str | None
    info_received: bool | None
    insurance_type: str | None
    limit: str | None
    name: str | None
    notes: str | None
    policy_number: str | None
    status: (
        Literal[
            "compliant",
            "compliant_in_progress",
            "expired",
            "non_compliant",
            "non_compliant_in_progress",
            "undecided",
            "unregistered",
        ]
        | None
    )
    additional_insured: str | None
    division_template: str | None
    insurance_sets: str | None
    origin_data: str | None
    origin_id: Id | None


class CompanyInsuranceCreateInput(CompanyInsuranceFields):
    """``insurance`` in the body of ``create``."""

    vendor_id: Id


class CompanyInsuranceInput(CompanyInsuranceFields, total=False):
    """``insurance`` in the body of ``update``."""

    vendor_id: Id | None


class CompanyInsurancesResource(Resource):
    """Company insurances (Directory)."""

    __slots__ = ()

    async def create(
        self,
        *,
        insurance: CompanyInsuranceCreateInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyInsurance:
        """Create company insurance.

        POST /rest/v1.0/companies/{company_id}/insurances
        https://developers.procore.com/reference/rest/v1/company-insurances?version=1.0#create-company-insurance

        Returns:
            :class:`CompanyInsurance`.
        """
        return await self._one(
            CompanyInsurance,
            "POST",
            "/rest/v1.0/companies/{company_id}/insurances",
            {"company_id": company_id},
            options,
            body={"insurance": insurance},
            dates="insurance.effective_date insurance.expiration_date",
        )

    async def delete(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> None:
        """Delete company insurance.

        DELETE /rest/v1.0/companies/{company_id}/insurances/{id}
        https://developers.procore.com/reference/rest/v1/company-insurances?version=1.0#delete-company-insurance

        Returns:
            None.
        """
        await self._none(
            "DELETE", "/rest/v1.0/companies/{company_id}/insurances/{id}", {"company_id": company_id, "id": id}, options
        )

    async def get(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CompanyInsurance:
        """Return company insurance.

        GET /rest/v1.0/companies/{company_id}/insurances/{id}
        https://developers.procore.com/reference/rest/v1/company-insurances?version=1.0#show-company-insurance

        Returns:
            :class:`CompanyInsurance`.
        """
        return await self._one(
            CompanyInsurance,
            "GET",
            "/rest/v1.0/companies/{company_id}/insurances/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CompanyInsurance]:
        """List company insurances.

        GET /rest/v1.0/companies/{company_id}/insurances
        https://developers.procore.com/reference/rest/v1/company-insurances?version=1.0#list-company-insurances

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CompanyInsurance`.
        """
        return self._pages(
            CompanyInsurance,
            "/rest/v1.0/companies/{company_id}/insurances",
            {"company_id": company_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def sync(
        self,
        updates: Iterable[Mapping[str, Any]] | AsyncIterable[Mapping[str, Any]],
        *,
        batch_size: int = MAX_BATCH,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Sync[CompanyInsurance]:
        """Sync company insurances (alternative).

        PATCH /rest/v1.0/insurances/sync
        https://developers.procore.com/reference/rest/v1/company-insurances?version=1.0#sync-company-insurances-alternative

        Args:
            updates: Rows to update, matched by ``id`` or ``origin_id``; rows without a match are created.
            batch_size: Rows per request.
            concurrency: Maximum number of batches in flight.

        Returns:
            Await the result of all rows, or iterate over the results of batches with ``async for``.
        """
        return self._sync(
            CompanyInsurance,
            "PATCH",
            "/rest/v1.0/insurances/sync",
            {},
            options,
            updates,
            dates="updates.effective_date updates.expiration_date",
            batch_size=batch_size,
            concurrency=concurrency,
        )

    def sync_for_company(
        self,
        updates: Iterable[Mapping[str, Any]] | AsyncIterable[Mapping[str, Any]],
        *,
        company_id: Id | Unset = UNSET,
        batch_size: int = MAX_BATCH,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Sync[CompanyInsurance]:
        """Sync company insurances.

        PATCH /rest/v1.0/companies/{company_id}/insurances/sync
        https://developers.procore.com/reference/rest/v1/company-insurances?version=1.0#sync-company-insurances

        Args:
            updates: Rows to update, matched by ``id`` or ``origin_id``; rows without a match are created.
            batch_size: Rows per request.
            concurrency: Maximum number of batches in flight.

        Returns:
            Await the result of all rows, or iterate over the results of batches with ``async for``.
        """
        return self._sync(
            CompanyInsurance,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/insurances/sync",
            {"company_id": company_id},
            options,
            updates,
            dates="updates.effective_date updates.expiration_date",
            batch_size=batch_size,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        insurance: CompanyInsuranceInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyInsurance:
        """Update company insurance.

        PATCH /rest/v1.0/companies/{company_id}/insurances/{id}
        https://developers.procore.com/reference/rest/v1/company-insurances?version=1.0#update-company-insurance

        Returns:
            :class:`CompanyInsurance`.
        """
        return await self._one(
            CompanyInsurance,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/insurances/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"insurance": insurance},
            dates="insurance.effective_date insurance.expiration_date",
        )


@record
class CompanyPerson(Model):
    """A company person."""

    id: Id
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


class CompanyPersonFields(TypedDict, total=False):
    """Fields of :class:`CompanyPersonCreateInput` and :class:`CompanyPersonInput`."""

    first_name: str | None
    is_employee: bool | None
    employee_id: Id | None
    active: bool | None
    origin_id: Id | None
    job_title: str | None
    work_classification_id: Id | None


class CompanyPersonCreateInput(CompanyPersonFields):
    """``person`` in the body of ``create``."""

    last_name: str


class CompanyPersonInput(CompanyPersonFields, total=False):
    """``person`` in the body of ``update``."""

    last_name: str | None


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
    include_company_people: bool


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
        person: CompanyPersonCreateInput,
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
        filters: CompanyPersonFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CompanyPerson]:
        """List company people.

        GET /rest/v1.0/companies/{company_id}/people
        https://developers.procore.com/reference/rest/v1/company-people?version=1.0#list-company-people

        Args:
            view: Level of detail. One of normal, extended.
            filters: Query filters; others go into ``params``.
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


@record
class CompanyPermissionTemplate(Model):
    """A company permission template."""

    id: Id
    company_id: Id | None = None
    name: str | None = None
    provider_type: str | None = None
    type: Literal["project_specific", "company_tools", "global"] | str | None = None
    provider_id: Id | None = None
    category: Literal["internal", "external"] | str | None = None
    user_access_levels: Mapping[str, Any] | None = None
    permissions: Mapping[str, Any] | None = None
    project_id: Id | None = None
    project_specific: bool | None = None


class CompanyPermissionTemplateInput(TypedDict, total=False):
    """``permission_template`` in a request body."""

    id: Id | None
    company_id: Id | None
    name: str | None
    provider_type: str | None
    type: str | None
    provider_id: Id | None
    category: Literal["internal", "external"] | None
    user_access_levels: Mapping[str, Any] | None
    permissions: Mapping[str, Any] | None
    project_id: Id | None


class CompanyPermissionTemplateFilters(TypedDict, total=False):
    """Query filters of ``directory.company_permission_templates.list``."""

    type: str | Sequence[str]


class CompanyPermissionTemplatesResource(Resource):
    """Company permission templates (Directory)."""

    __slots__ = ()

    async def create(
        self,
        *,
        permission_template: CompanyPermissionTemplateInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyPermissionTemplate:
        """Create a permission template.

        POST /rest/v1.0/companies/{company_id}/permission_templates
        https://developers.procore.com/reference/rest/v1/company-permission-templates?version=1.0#create-permission-template

        Returns:
            :class:`CompanyPermissionTemplate`.
        """
        return await self._one(
            CompanyPermissionTemplate,
            "POST",
            "/rest/v1.0/companies/{company_id}/permission_templates",
            {"company_id": company_id},
            options,
            body={"permission_template": permission_template},
        )

    async def get(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CompanyPermissionTemplate:
        """Return a specific template.

        GET /rest/v1.0/companies/{company_id}/permission_templates/{id}
        https://developers.procore.com/reference/rest/v1/company-permission-templates?version=1.0#returns-specific-template

        Returns:
            :class:`CompanyPermissionTemplate`.
        """
        return await self._one(
            CompanyPermissionTemplate,
            "GET",
            "/rest/v1.0/companies/{company_id}/permission_templates/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        view: str | Unset = UNSET,
        filters: CompanyPermissionTemplateFilters = OMITTED,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CompanyPermissionTemplate]:
        """List permission templates.

        GET /rest/v1.0/companies/{company_id}/permission_templates
        https://developers.procore.com/reference/rest/v1/company-permission-templates?version=1.0#list-permission-templates

        Args:
            view: Level of detail.
            filters: Query filters; others go into ``params``.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CompanyPermissionTemplate`.
        """
        return self._pages(
            CompanyPermissionTemplate,
            "/rest/v1.0/companies/{company_id}/permission_templates",
            {"company_id": company_id},
            options,
            query={"view": view, "filters": filters},
            pager=Pager.UNPAGED,
        )


@record
class CompanyVendorComment(Model):
    """A company vendor comment."""

    id: Id
    body: str | None = None
    created_at: DateTime | None = None
    rating: int | None = None
    attachments: list[CompanyVendorCommentAttachment] | None = None
    created_by: CompanyVendorCommentCreatedBy | None = None


@record
class CompanyVendorCommentAttachment(Model):
    """``attachments`` of :class:`CompanyVendorComment`."""

    id: Id
    name: str | None = None
    content_type: str | None = None
    url: str | None = None


@record
class CompanyVendorCommentCreatedBy(Model):
    """``created_by`` of :class:`CompanyVendorComment`."""

    id: Id
    name: str | None = None
    avatar_url: str | None = None
    initials: str | None = None


class CompanyVendorCommentsResource(Resource):
    """Company vendor comments (Directory)."""

    __slots__ = ()

    def list(
        self,
        *,
        vendor_id: Id,
        company_id: Id | Unset = UNSET,
        sort: Literal["created_at", "-created_at"] | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CompanyVendorComment]:
        """List company vendor comments.

        GET /rest/v1.0/companies/{company_id}/vendors/{vendor_id}/comments
        https://developers.procore.com/reference/rest/v1/company-vendor-comments?version=1.0#list-company-vendor-comments

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CompanyVendorComment`.
        """
        return self._pages(
            CompanyVendorComment,
            "/rest/v1.0/companies/{company_id}/vendors/{vendor_id}/comments",
            {"company_id": company_id, "vendor_id": vendor_id},
            options,
            query={"sort": sort, "page": page},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class CompanyVendorInsurance(Model):
    """Company vendor insurance."""

    id: Id
    effective_date: Date | None = None
    enable_expired_insurance_notifications: bool | None = None
    exempt: bool | None = None
    expiration_date: Date | None = None
    info_received: bool | None = None
    insurance_provider: str | None = None
    insurance_type: str | None = None
    limit: str | None = None
    notes: str | None = None
    policy_number: str | None = None
    status: (
        Literal[
            "compliant",
            "compliant_in_progress",
            "expired",
            "non_compliant",
            "non_compliant_in_progress",
            "undecided",
            "unregistered",
        ]
        | str
        | None
    ) = None
    vendor_id: Id | None = None
    additional_insured: str | None = None
    division_template: str | None = None
    insurance_sets: str | None = None
    origin_data: str | None = None
    origin_id: Id | None = None


class CompanyVendorInsuranceInput(TypedDict, total=False):
    """``insurance`` in a request body."""

    effective_date: Date | str | None
    enable_expired_insurance_notifications: bool | None
    exempt: bool | None
    expiration_date: Date | str | None
    info_received: bool | None
    insurance_type: str | None
    limit: str | None
    name: str | None
    notes: str | None
    policy_number: str | None
    status: (
        Literal[
            "compliant",
            "compliant_in_progress",
            "expired",
            "non_compliant",
            "non_compliant_in_progress",
            "undecided",
            "unregistered",
        ]
        | None
    )
    additional_insured: str | None
    division_template: str | None
    insurance_sets: str | None
    origin_data: str | None
    origin_id: Id | None


class CompanyVendorInsurancesResource(Resource):
    """Company vendor insurances (Directory)."""

    __slots__ = ()

    async def create(
        self,
        *,
        vendor_id: Id,
        insurance: CompanyVendorInsuranceInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyVendorInsurance:
        """Create company vendor insurance.

        POST /rest/v1.0/companies/{company_id}/vendors/{vendor_id}/insurances
        https://developers.procore.com/reference/rest/v1/company-vendor-insurances?version=1.0#create-company-vendor-insurance

        Returns:
            :class:`CompanyVendorInsurance`.
        """
        return await self._one(
            CompanyVendorInsurance,
            "POST",
            "/rest/v1.0/companies/{company_id}/vendors/{vendor_id}/insurances",
            {"company_id": company_id, "vendor_id": vendor_id},
            options,
            body={"insurance": insurance},
            dates="insurance.effective_date insurance.expiration_date",
        )

    async def delete(
        self, *, vendor_id: Id, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> None:
        """Delete company vendor insurance.

        DELETE /rest/v1.0/companies/{company_id}/vendors/{vendor_id}/insurances/{id}
        https://developers.procore.com/reference/rest/v1/company-vendor-insurances?version=1.0#delete-company-vendor-insurance

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/vendors/{vendor_id}/insurances/{id}",
            {"company_id": company_id, "vendor_id": vendor_id, "id": id},
            options,
        )

    async def get(
        self, *, vendor_id: Id, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CompanyVendorInsurance:
        """Return company vendor insurance.

        GET /rest/v1.0/companies/{company_id}/vendors/{vendor_id}/insurances/{id}
        https://developers.procore.com/reference/rest/v1/company-vendor-insurances?version=1.0#show-company-vendor-insurance

        Returns:
            :class:`CompanyVendorInsurance`.
        """
        return await self._one(
            CompanyVendorInsurance,
            "GET",
            "/rest/v1.0/companies/{company_id}/vendors/{vendor_id}/insurances/{id}",
            {"company_id": company_id, "vendor_id": vendor_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        vendor_id: Id,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CompanyVendorInsurance]:
        """List company vendor insurances.

        GET /rest/v1.0/companies/{company_id}/vendors/{vendor_id}/insurances
        https://developers.procore.com/reference/rest/v1/company-vendor-insurances?version=1.0#list-company-vendor-insurances

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CompanyVendorInsurance`.
        """
        return self._pages(
            CompanyVendorInsurance,
            "/rest/v1.0/companies/{company_id}/vendors/{vendor_id}/insurances",
            {"company_id": company_id, "vendor_id": vendor_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def sync(
        self,
        updates: Iterable[Mapping[str, Any]] | AsyncIterable[Mapping[str, Any]],
        *,
        vendor_id: Id,
        company_id: Id | Unset = UNSET,
        batch_size: int = MAX_BATCH,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Sync[CompanyVendorInsurance]:
        """Sync company vendor insurances.

        PATCH /rest/v1.0/companies/{company_id}/vendors/{vendor_id}/insurances/sync
        https://developers.procore.com/reference/rest/v1/company-vendor-insurances?version=1.0#sync-company-vendor-insurances

        Args:
            updates: Rows to update, matched by ``id`` or ``origin_id``; rows without a match are created.
            batch_size: Rows per request.
            concurrency: Maximum number of batches in flight.

        Returns:
            Await the result of all rows, or iterate over the results of batches with ``async for``.
        """
        return self._sync(
            CompanyVendorInsurance,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/vendors/{vendor_id}/insurances/sync",
            {"company_id": company_id, "vendor_id": vendor_id},
            options,
            updates,
            dates="updates.effective_date updates.expiration_date",
            batch_size=batch_size,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        vendor_id: Id,
        id: Id,
        insurance: CompanyVendorInsuranceInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyVendorInsurance:
        """Update company vendor insurance.

        PATCH /rest/v1.0/companies/{company_id}/vendors/{vendor_id}/insurances/{id}
        https://developers.procore.com/reference/rest/v1/company-vendor-insurances?version=1.0#update-company-vendor-insurance

        Returns:
            :class:`CompanyVendorInsurance`.
        """
        return await self._one(
            CompanyVendorInsurance,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/vendors/{vendor_id}/insurances/{id}",
            {"company_id": company_id, "vendor_id": vendor_id, "id": id},
            options,
            body={"insurance": insurance},
            dates="insurance.effective_date insurance.expiration_date",
        )


@record
class Crew(Model):
    """A crew."""

    id: Id
    name: str | None = None
    project_id: Id | None = None
    company_id: Id | None = None
    employees: list[CrewEmployee] | None = None
    created_by: CrewCreatedBy | None = None
    lead: CrewLead | None = None
    lead_party: CrewLeadParty | None = None
    members: list[CrewMember] | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class CrewCreatedBy(Model):
    """``created_by`` of :class:`Crew`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class CrewEmployee(Model):
    """``employees`` of :class:`Crew`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class CrewLead(Model):
    """``lead`` of :class:`Crew`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class CrewLeadParty(Model):
    """``lead_party`` of :class:`Crew`."""

    id: Id
    first_name: str | None = None
    last_name: str | None = None
    is_employee: bool | None = None
    employee_id: Id | None = None
    user_id: Id | None = None
    is_active: bool | None = None


@record
class CrewMember(Model):
    """``members`` of :class:`Crew`."""

    id: Id
    first_name: str | None = None
    last_name: str | None = None
    is_employee: bool | None = None
    employee_id: Id | None = None
    user_id: Id | None = None
    is_active: bool | None = None


class CrewInput(TypedDict, total=False):
    """``crew`` in a request body."""

    lead_party_id: Id | None
    name: str | None
    party_ids: Sequence[Id] | None
    equipment_ids: Sequence[Id] | None
    lead_id: Id | None
    employee_ids: Sequence[Id] | None


class CrewFilters(TypedDict, total=False):
    """Query filters of ``directory.crews.list``."""

    updated_at: DateRange


class CrewIdFilters(TypedDict, total=False):
    """Query filters of ``directory.crews.list_ids``."""

    updated_at: DateRange


class CrewsResource(Resource):
    """Crews (Directory)."""

    __slots__ = ()

    async def create(self, *, crew: CrewInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Crew:
        """Create a new crew.

        POST /rest/v1.0/projects/{project_id}/crews
        https://developers.procore.com/reference/rest/v1/crews?version=1.0#create-a-new-crew

        Returns:
            :class:`Crew`.
        """
        return await self._one(
            Crew,
            "POST",
            "/rest/v1.0/projects/{project_id}/crews",
            {"project_id": project_id},
            options,
            body={"crew": crew},
        )

    async def delete(
        self, *, id: Id, crew: CrewInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> None:
        """Delete a crew.

        DELETE /rest/v1.0/projects/{project_id}/crews/{id}
        https://developers.procore.com/reference/rest/v1/crews?version=1.0#delete-a-crew

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/crews/{id}",
            {"project_id": project_id, "id": id},
            options,
            body=some({"crew": crew}),
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Crew:
        """Return a crew.

        GET /rest/v1.0/projects/{project_id}/crews/{id}
        https://developers.procore.com/reference/rest/v1/crews?version=1.0#show-a-crew

        Returns:
            :class:`Crew`.
        """
        return await self._one(
            Crew, "GET", "/rest/v1.0/projects/{project_id}/crews/{id}", {"project_id": project_id, "id": id}, options
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: CrewFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Crew]:
        """List all project crews.

        GET /rest/v1.0/projects/{project_id}/crews
        https://developers.procore.com/reference/rest/v1/crews?version=1.0#list-all-project-crews

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Crew`.
        """
        return self._pages(
            Crew,
            "/rest/v1.0/projects/{project_id}/crews",
            {"project_id": project_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_ids(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: CrewIdFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Id]:
        """List all project crew IDs.

        GET /rest/v1.0/projects/{project_id}/crews/ids
        https://developers.procore.com/reference/rest/v1/crews?version=1.0#list-all-project-crew-ids

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Id`.
        """
        return self._pages(
            None,
            "/rest/v1.0/projects/{project_id}/crews/ids",
            {"project_id": project_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self, *, id: Id, crew: CrewInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Crew:
        """Update a crew.

        PATCH /rest/v1.0/projects/{project_id}/crews/{id}
        https://developers.procore.com/reference/rest/v1/crews?version=1.0#update-a-crew

        Returns:
            :class:`Crew`.
        """
        return await self._one(
            Crew,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/crews/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"crew": crew},
        )
