"""Project vendors (Directory)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, Never, TypedDict, Unpack, overload

from ...model import Model, record
from ...types import Date, DateTime, Decimal, Id
from .._base import OMITTED, UNSET, DocumentedType, Options, Pages, Resource, Unset, overloaded


@record
class ProjectVendor(Model):
    """A project vendor."""

    id: Id
    abbreviated_name: str | None = None
    address: str | None = None
    attachments: list[ProjectVendorAttachment] | None = None
    authorized_bidder: bool | None = None
    business_id: Id | None = None
    business_phone: str | None = None
    business_register: ProjectVendorBusinessRegister | None = None
    city: str | None = None
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
    name: str | None = None
    non_union_prevailing_wage: bool | None = None
    notes: str | None = None
    origin_code: str | None = None
    origin_data: str | None = None
    origin_id: Id | None = None
    prequalified: bool | None = None
    primary_contact: ProjectVendorPrimaryContact | None = None
    project_ids: list[Id] | None = None
    state_code: str | None = None
    synced_to_erp: bool | None = None
    trade_name: str | None = None
    union_member: bool | None = None
    updated_at: DateTime | None = None
    vendor_group: ProjectVendorGroup | None = None
    website: str | None = None
    zip: str | None = None
    legal_name: str | None = None
    children_count: int | None = None
    parent: ProjectVendorParent | None = None
    bidding: ProjectVendorBidding | None = None
    bidding_distribution: list[ProjectVendorBiddingDistribution] | None = None
    trades: list[ProjectVendorTrade] | None = None
    business: ProjectVendorBusiness | None = None


@record
class ProjectVendorAddress(Model):
    """``addresses`` of :class:`ProjectVendorBusiness`."""

    id: Id
    name: str | None = None
    address1: str | None = None
    address2: str | None = None
    city: str | None = None
    latitude: Decimal | None = None
    longitude: Decimal | None = None
    province: str | None = None
    postal_code1: str | None = None
    country_code: str | None = None
    phone_number: str | None = None
    fax_number: str | None = None
    primary: bool | None = None
    address_types: list[str] | None = None


@record
class ProjectVendorAttachment(Model):
    """``attachments`` of :class:`ProjectVendor`."""

    id: Id
    filename: str | None = None
    name: str | None = None
    url: str | None = None


@record
class ProjectVendorBidding(Model):
    """``bidding`` of :class:`ProjectVendor`."""

    affirmative_action: bool | None = None
    african_american_business: bool | None = None
    asian_american_business: bool | None = None
    certified_business_enterprise: bool | None = None
    disadvantaged_business: bool | None = None
    eight_a_business: bool | None = None
    hispanic_business: bool | None = None
    historically_underutilized_business: bool | None = None
    minority_business_enterprise: bool | None = None
    native_american_business: bool | None = None
    sdvo_business: bool | None = None
    small_business: bool | None = None
    womens_business: bool | None = None


@record
class ProjectVendorBiddingDistribution(Model):
    """``bidding_distribution`` of :class:`ProjectVendor`."""

    id: Id
    name: str | None = None
    login: str | None = None
    company_name: str | None = None


@record
class ProjectVendorBusiness(Model):
    """``business`` of :class:`ProjectVendor`."""

    id: Id
    name: str | None = None
    dba: str | None = None
    logo_url: str | None = None
    primary_slug: str | None = None
    business_types: list[str] | None = None
    construction_sectors: list[str] | None = None
    provided_services: list[ProjectVendorProvidedService] | None = None
    website: str | None = None
    about: str | None = None
    published: bool | None = None
    source: ProjectVendorSource | None = None
    addresses: list[ProjectVendorAddress] | None = None
    project_types: list[str] | None = None
    classifications: list[ProjectVendorClassification] | None = None
    coverage_areas: list[ProjectVendorCoverageArea] | None = None
    claimed: bool | None = None
    Tags: ProjectVendorTag | None = None
    start_of_operations: Date | None = None
    published_at: DateTime | None = None
    published_by: str | None = None
    updated_by: str | None = None


@record
class ProjectVendorBusinessRegister(Model):
    """``business_register`` of :class:`ProjectVendor`."""

    id: Id
    identifier: str | None = None
    type: str | None = None
    verification_status: Literal["active", "cancelled", "does_not_exist"] | str | None = None
    verified_at: DateTime | None = None


@record
class ProjectVendorClassification(Model):
    """``classifications`` of :class:`ProjectVendorBusiness`."""

    abbreviation: str | None = None
    key: str | None = None
    name: str | None = None


@record
class ProjectVendorCoverageArea(Model):
    """``coverage_areas`` of :class:`ProjectVendorBusiness`."""

    country_code: str | None = None
    google_place_id: Id | None = None
    admin1: str | None = None
    admin2: str | None = None
    admin3: str | None = None
    admin4: str | None = None
    locality: str | None = None
    selected_level: str | None = None


@record
class ProjectVendorGroup(Model):
    """``vendor_group`` of :class:`ProjectVendor`."""

    id: Id
    name: str | None = None


@record
class ProjectVendorParent(Model):
    """``parent`` of :class:`ProjectVendor`."""

    id: Id
    name: str | None = None


@record
class ProjectVendorPrimaryContact(Model):
    """``primary_contact`` of :class:`ProjectVendor`."""

    id: Id
    business_phone: str | None = None
    business_phone_extension: int | None = None
    created_at: DateTime | None = None
    email_address: str | None = None
    fax_number: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    mobile_phone: str | None = None
    updated_at: DateTime | None = None


@record
class ProjectVendorProvidedService(Model):
    """``provided_services`` of :class:`ProjectVendorBusiness`."""

    id: Id
    key: str | None = None
    path: str | None = None
    level: str | None = None


@record
class ProjectVendorSource(Model):
    """``source`` of :class:`ProjectVendorBusiness`."""

    id: Id
    source: str | None = None
    type: str | None = None
    record_type: str | None = None


@record
class ProjectVendorTag(Model):
    """``Tags`` of :class:`ProjectVendorBusiness`."""

    claim_status: Literal["PENDING", "APPROVED"] | str | None = None
    approval_status: Literal["PENDING", "APPROVED", "REJECTED"] | str | None = None
    publishable: Literal["true", "false"] | str | None = None


@record
class ProjectVendorTrade(Model):
    """``trades`` of :class:`ProjectVendor`."""

    id: Id
    name: str | None = None
    active: bool | None = None
    updated_at: DateTime | None = None


class ProjectVendorBiddingInput(TypedDict, total=False):
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


class ProjectVendorFields(TypedDict, total=False):
    """Fields of :class:`ProjectVendorCreateInput` and :class:`ProjectVendorInput`."""

    abbreviated_name: str | None
    address: str | None
    authorized_bidder: bool | None
    business_phone: str | None
    city: str | None
    country_code: str | None
    email_address: str | None
    fax_number: str | None
    is_active: bool | None
    labor_union: str | None
    license_number: str | None
    mobile_phone: str | None
    non_union_prevailing_wage: bool | None
    notes: str | None
    origin_id: Id | None
    origin_data: str | None
    origin_code: str | None
    parent_id: Id | None
    prequalified: bool | None
    primary_contact_id: Id | None
    state_code: str | None
    trade_name: str | None
    union_member: bool | None
    website: str | None
    zip: str | None
    bidding: ProjectVendorBiddingInput | None


class ProjectVendorCreateInput(ProjectVendorFields):
    """``vendor`` in the body of ``create``, ``create_v1_0``."""

    name: str


class ProjectVendorInput(ProjectVendorFields, total=False):
    """``vendor`` in the body of ``update``, ``update_v1_0``."""

    name: str | None


class ProjectVendorFilters(TypedDict, total=False):
    """Query filters of ``directory.project_vendors.list``, ``directory.project_vendors.list_v1_0``."""

    search: str | Sequence[str]
    standard_cost_code_id: Id | Sequence[Id]
    trade_id: Id | Sequence[Id]
    id: Id | Sequence[Id]
    parent_id: Id | Sequence[Id]
    abbreviated_name: str | Sequence[str]


class ProjectVendorsResource(Resource):
    """Project vendors (Directory)."""

    __slots__ = ()

    async def add(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        view: Literal["normal", "extended"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ProjectVendor:
        """Add to project.

        POST /rest/v1.1/projects/{project_id}/vendors/{id}/actions/add
        https://developers.procore.com/reference/rest/v1/project-vendors?version=1.1#add-to-project

        Args:
            view: Level of detail. One of normal, extended.

        Returns:
            :class:`ProjectVendor`.
        """
        return await self._one(
            ProjectVendor,
            "POST",
            "/rest/v1.1/projects/{project_id}/vendors/{id}/actions/add",
            {"project_id": project_id, "id": id},
            options,
            query={"view": view},
        )

    async def add_v1_0(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        view: Literal["normal", "extended", "name"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ProjectVendor:
        """Add to project.

        POST /rest/v1.0/projects/{project_id}/vendors/{id}/actions/add
        https://developers.procore.com/reference/rest/v1/project-vendors?version=1.0#add-to-project

        Args:
            view: Level of detail. One of normal, extended, name.

        Returns:
            :class:`ProjectVendor`.
        """
        return await self._one(
            ProjectVendor,
            "POST",
            "/rest/v1.0/projects/{project_id}/vendors/{id}/actions/add",
            {"project_id": project_id, "id": id},
            options,
            query={"view": view},
        )

    async def create(
        self,
        *,
        vendor: ProjectVendorCreateInput,
        project_id: Id | Unset = UNSET,
        view: Literal["extended", "normal"] | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ProjectVendor:
        """Create a project vendor.

        POST /rest/v1.1/projects/{project_id}/vendors
        https://developers.procore.com/reference/rest/v1/project-vendors?version=1.1#create-project-vendor

        Args:
            view: Level of detail. One of extended, normal.
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.

        Returns:
            :class:`ProjectVendor`.
        """
        return await self._one(
            ProjectVendor,
            "POST",
            "/rest/v1.1/projects/{project_id}/vendors",
            {"project_id": project_id},
            options,
            query={"view": view, "run_configurable_validations": run_configurable_validations},
            body={"vendor": vendor},
        )

    async def create_v1_0(
        self,
        *,
        vendor: ProjectVendorCreateInput,
        project_id: Id | Unset = UNSET,
        view: Literal["normal", "extended"] | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ProjectVendor:
        """Create a project vendor.

        POST /rest/v1.0/projects/{project_id}/vendors
        https://developers.procore.com/reference/rest/v1/project-vendors?version=1.0#create-project-vendor

        Args:
            view: Level of detail. One of normal, extended.
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.

        Returns:
            :class:`ProjectVendor`.
        """
        return await self._one(
            ProjectVendor,
            "POST",
            "/rest/v1.0/projects/{project_id}/vendors",
            {"project_id": project_id},
            options,
            query={"view": view, "run_configurable_validations": run_configurable_validations},
            body={"vendor": vendor},
        )

    async def get(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        view: Literal["normal", "extended"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ProjectVendor:
        """Return a project vendor.

        GET /rest/v1.1/projects/{project_id}/vendors/{id}
        https://developers.procore.com/reference/rest/v1/project-vendors?version=1.1#show-project-vendor

        Args:
            view: Level of detail. One of normal, extended.

        Returns:
            :class:`ProjectVendor`.
        """
        return await self._one(
            ProjectVendor,
            "GET",
            "/rest/v1.1/projects/{project_id}/vendors/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"view": view},
        )

    async def get_v1_0(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        view: Literal["normal", "extended"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ProjectVendor:
        """Return a project vendor.

        GET /rest/v1.0/projects/{project_id}/vendors/{id}
        https://developers.procore.com/reference/rest/v1/project-vendors?version=1.0#show-project-vendor

        Args:
            view: Level of detail. One of normal, extended.

        Returns:
            :class:`ProjectVendor`.
        """
        return await self._one(
            ProjectVendor,
            "GET",
            "/rest/v1.0/projects/{project_id}/vendors/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"view": view},
        )

    @overload
    def list(
        self,
        *,
        filters: dict[
            Literal["search", "standard_cost_code_id", "trade_id", "id", "parent_id", "abbreviated_name"],
            DocumentedType,
        ],
        view: Literal["extended", "list", "name", "minimal", "normal"] | Unset = UNSET,
        **others: Any,
    ) -> Pages[ProjectVendor]: ...
    @overload
    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        view: Literal["extended", "list", "name", "minimal", "normal"] | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["name", "main_office_name", "-name", "-main_office_name"] | Unset = UNSET,
        filters: ProjectVendorFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectVendor]: ...
    @overload
    def list(
        self,
        *,
        filters: dict[
            Literal["search", "standard_cost_code_id", "trade_id", "id", "parent_id", "abbreviated_name"],
            DocumentedType,
        ],
        view: Sequence[Never] | Literal["ids_only"],
        **others: Any,
    ) -> Pages[Id]: ...
    @overload
    def list(
        self,
        *,
        view: Literal["ids_only"],
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["name", "main_office_name", "-name", "-main_office_name"] | Unset = UNSET,
        filters: ProjectVendorFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Id]: ...
    @overloaded
    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        view: Literal["extended", "ids_only", "list", "name", "minimal", "normal"] | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["name", "main_office_name", "-name", "-main_office_name"] | Unset = UNSET,
        filters: ProjectVendorFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectVendor]:
        """List project vendors.

        GET /rest/v1.1/projects/{project_id}/vendors
        https://developers.procore.com/reference/rest/v1/project-vendors?version=1.1#list-project-vendors

        Args:
            view: Level of detail. One of extended, ids_only, list, name, minimal, normal.
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectVendor`; with ``view="ids_only"`` of IDs.
        """
        return self._pages(
            None if view == "ids_only" else ProjectVendor,
            "/rest/v1.1/projects/{project_id}/vendors",
            {"project_id": project_id},
            options,
            query={"view": view, "page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_v1_0(
        self,
        *,
        project_id: Id | Unset = UNSET,
        view: Literal["normal", "extended"] | Unset = UNSET,
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
        filters: ProjectVendorFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectVendor]:
        """List project vendors.

        GET /rest/v1.0/projects/{project_id}/vendors
        https://developers.procore.com/reference/rest/v1/project-vendors?version=1.0#list-project-vendors

        Args:
            view: Level of detail. One of normal, extended.
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectVendor`.
        """
        return self._pages(
            ProjectVendor,
            "/rest/v1.0/projects/{project_id}/vendors",
            {"project_id": project_id},
            options,
            query={"view": view, "page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def remove(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete from project.

        DELETE /rest/v1.1/projects/{project_id}/vendors/{id}/actions/remove
        https://developers.procore.com/reference/rest/v1/project-vendors?version=1.1#delete-from-project

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.1/projects/{project_id}/vendors/{id}/actions/remove",
            {"project_id": project_id, "id": id},
            options,
        )

    async def remove_v1_0(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete from project.

        DELETE /rest/v1.0/projects/{project_id}/vendors/{id}/actions/remove
        https://developers.procore.com/reference/rest/v1/project-vendors?version=1.0#delete-from-project

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/vendors/{id}/actions/remove",
            {"project_id": project_id, "id": id},
            options,
        )

    async def update(
        self,
        *,
        id: Id,
        vendor: ProjectVendorInput,
        project_id: Id | Unset = UNSET,
        view: Literal["normal", "extended"] | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ProjectVendor:
        """Update a project vendor.

        PATCH /rest/v1.1/projects/{project_id}/vendors/{id}
        https://developers.procore.com/reference/rest/v1/project-vendors?version=1.1#update-project-vendor

        Args:
            view: Level of detail. One of normal, extended.
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.

        Returns:
            :class:`ProjectVendor`.
        """
        return await self._one(
            ProjectVendor,
            "PATCH",
            "/rest/v1.1/projects/{project_id}/vendors/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"view": view, "run_configurable_validations": run_configurable_validations},
            body={"vendor": vendor},
        )

    async def update_v1_0(
        self,
        *,
        id: Id,
        vendor: ProjectVendorInput,
        project_id: Id | Unset = UNSET,
        view: Literal["normal", "extended"] | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ProjectVendor:
        """Update a project vendor.

        PATCH /rest/v1.0/projects/{project_id}/vendors/{id}
        https://developers.procore.com/reference/rest/v1/project-vendors?version=1.0#update-project-vendor

        Args:
            view: Level of detail. One of normal, extended.
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.

        Returns:
            :class:`ProjectVendor`.
        """
        return await self._one(
            ProjectVendor,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/vendors/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"view": view, "run_configurable_validations": run_configurable_validations},
            body={"vendor": vendor},
        )
