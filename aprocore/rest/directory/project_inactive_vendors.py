"""Project inactive vendors (Directory)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Literal, Unpack

from ...model import Model, record, renamed
from ...types import DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset


@record
class ProjectInactiveVendor(Model):
    """A project inactive vendor."""

    id: Id | None = None
    name: str | None = None
    abbreviated_name: str | None = None
    address: str | None = None
    attachments: list[ProjectInactiveVendorAttachment] | None = None
    authorized_bidder: bool | None = None
    business_id: Id | None = None
    business_phone: str | None = None
    business_register: ProjectInactiveVendorBusinessRegister | None = None
    city: str | None = None
    company: str | None = None
    company_vendor: bool | None = None
    contact_count: int | None = None
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
    primary_contact: ProjectInactiveVendorPrimaryContact | None = None
    state_code: str | None = None
    synced_to_erp: bool | None = None
    trade_name: str | None = None
    union_member: bool | None = None
    updated_at: DateTime | None = None
    vendor_group: ProjectInactiveVendorGroup | None = None
    website: str | None = None
    zip: str | None = None
    links: ProjectInactiveVendorLink | None = renamed("_links")


@record
class ProjectInactiveVendorAttachment(Model):
    """``attachments`` of :class:`ProjectInactiveVendor`."""

    id: Id | None = None
    url: str | None = None
    name: str | None = None
    filename: str | None = None


@record
class ProjectInactiveVendorBusinessRegister(Model):
    """``business_register`` of :class:`ProjectInactiveVendor`."""

    id: Id | None = None
    type: str | None = None
    identifier: str | None = None
    verified_at: DateTime | None = None
    verification_status: str | None = None


@record
class ProjectInactiveVendorGroup(Model):
    """``vendor_group`` of :class:`ProjectInactiveVendor`."""

    id: Id | None = None
    name: str | None = None


@record
class ProjectInactiveVendorLink(Model):
    """``_links`` of :class:`ProjectInactiveVendor`."""

    reactivate: str | None = None


@record
class ProjectInactiveVendorPrimaryContact(Model):
    """``primary_contact`` of :class:`ProjectInactiveVendor`."""

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


class ProjectInactiveVendorsResource(Resource):
    """Project inactive vendors (Directory)."""

    __slots__ = ()

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        view: Literal["normal", "extended"] | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["name", "-name"] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectInactiveVendor]:
        """List project inactive vendors.

        GET /rest/v1.0/projects/{project_id}/vendors/inactive
        https://developers.procore.com/reference/rest/v1/project-inactive-vendors?version=1.0#list-project-inactive-vendors

        Args:
            view: Level of detail. One of normal, extended.
            sort: Field to sort by; prefix it with ``-`` for descending order.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectInactiveVendor`.
        """
        return self._pages(
            ProjectInactiveVendor,
            "/rest/v1.0/projects/{project_id}/vendors/inactive",
            {"project_id": project_id},
            options,
            query={"view": view, "page": page, "sort": sort},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        view: Literal["normal", "extended"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ProjectInactiveVendor:
        """Reactivate a project vendor.

        PATCH /rest/v1.0/projects/{project_id}/vendors/inactive/{id}
        https://developers.procore.com/reference/rest/v1/project-inactive-vendors?version=1.0#reactivate-project-vendor

        Args:
            view: Level of detail. One of normal, extended.

        Returns:
            :class:`ProjectInactiveVendor`.
        """
        return await self._one(
            ProjectInactiveVendor,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/vendors/inactive/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"view": view},
        )
