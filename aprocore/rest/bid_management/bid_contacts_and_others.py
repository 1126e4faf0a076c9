"""Bid contacts (Bid Management), and other small resources."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record, renamed
from ...types import DateTime, Decimal, Id
from .._base import OMITTED, UNSET, DateRange, Options, Pager, Pages, Resource, ScopedOptions, Unset


@record
class BidContact(Model):
    """A bid contact."""

    id: Id
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

    id: Id
    name: str | None = None
    project_specific: bool | None = None
    type: Literal["company_tools", "global", "project_specific"] | str | None = None


@record
class BidContactPermissionTemplate(Model):
    """``permission_template`` of :class:`BidContact`."""

    id: Id
    name: str | None = None
    project_specific: bool | None = None
    type: Literal["company_tools", "global", "project_specific"] | str | None = None


@record
class BidContactVendor(Model):
    """``vendor`` of :class:`BidContact`."""

    id: Id
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
        filters: BidContactFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[BidContact]:
        """List bid contacts.

        GET /rest/v1.0/projects/{project_id}/bid_contacts
        https://developers.procore.com/reference/rest/v1/bid-contacts?version=1.0#list-bid-contacts

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
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


class BidFormItemsResource(Resource):
    """Bid form items (Bid Management)."""

    __slots__ = ()

    async def delete(
        self, *, bid_package_id: Id, bid_form_item_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> None:
        """Delete a bid form item.

        DELETE /rest/v1.0/projects/{project_id}/bid_packages/{bid_package_id}/bid_form_items/{bid_form_item_id}
        https://developers.procore.com/reference/rest/v1/bid-form-items?version=1.0#delete-bid-form-item

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/bid_packages/{bid_package_id}/bid_form_items/{bid_form_item_id}",
            {"project_id": project_id, "bid_package_id": bid_package_id, "bid_form_item_id": bid_form_item_id},
            options,
        )


class BidFormSectionsResource(Resource):
    """Bid form sections (Bid Management)."""

    __slots__ = ()

    async def delete(
        self, *, bid_package_id: Id, bid_form_section_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> None:
        """Delete a bid form section.

        DELETE /rest/v1.0/projects/{project_id}/bid_packages/{bid_package_id}/bid_form_sections/{bid_form_section_id}
        https://developers.procore.com/reference/rest/v1/bid-form-sections?version=1.0#delete-bid-form-section

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/bid_packages/{bid_package_id}/bid_form_sections/{bid_form_section_id}",
            {"project_id": project_id, "bid_package_id": bid_package_id, "bid_form_section_id": bid_form_section_id},
            options,
        )


@record
class BidPackageDocument(Model):
    """A bid package document."""

    id: Id
    title: str | None = None
    files: list[BidPackageDocumentFile] | None = None
    pdm_pagination: BidPackageDocumentPdmPagination | None = None


@record
class BidPackageDocumentDrawing(Model):
    """``drawing`` of :class:`BidPackageDocumentFile`."""

    dpi: Decimal | None = None
    revision: str | None = None
    drawing_set_id: Id | None = None
    drawing_id: Id | None = None
    width: Decimal | None = None
    height: Decimal | None = None
    png_s3_source: str | None = None
    thumbnail_url: str | None = None


@record
class BidPackageDocumentFile(Model):
    """``files`` of :class:`BidPackageDocument`."""

    size: int | None = None
    file_path: str | None = None
    s3_source: str | None = None
    type: str | None = None
    drawing: BidPackageDocumentDrawing | None = None
    pdm: BidPackageDocumentPdm | None = None


@record
class BidPackageDocumentPdm(Model):
    """``pdm`` of :class:`BidPackageDocumentFile`."""

    id: Id
    document_revision_id: Id | None = None
    document_container_id: Id | None = None
    document_collection_id: Id | None = None
    document_revision: Any = None
    attachment: Any = None


@record
class BidPackageDocumentPdmPagination(Model):
    """``pdm_pagination`` of :class:`BidPackageDocument`."""

    current_page: int | None = None
    per_page: int | None = None
    total_count: int | None = None
    total_pages: int | None = None
    has_next_page: bool | None = None
    has_previous_page: bool | None = None


class BidPackageDocumentsResource(Resource):
    """Bid package documents (Bid Management)."""

    __slots__ = ()

    async def get(
        self,
        *,
        bid_package_id: Id,
        company_id: Id | Unset = UNSET,
        pdm_page: int | Unset = UNSET,
        pdm_per_page: int | Unset = UNSET,
        pdm_sort_by: Literal[
            "document_revision_id", "document_container_id", "document_collection_id", "created_at", "updated_at"
        ]
        | Unset = UNSET,
        pdm_sort_order: Literal["asc", "desc"] | Unset = UNSET,
        pdm_search: str | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> BidPackageDocument:
        """Return a documents attached to bid package.

        GET /rest/v1.0/companies/{company_id}/planroom/bid_packages/{bid_package_id}/documents
        https://developers.procore.com/reference/rest/v1/bid-package-documents?version=1.0#gets-documents-attached-to-bid-package

        Args:
            pdm_sort_by: One of document_revision_id, document_container_id, document_collection_id, created_at, updated_at. Default: document_revision_id.
            pdm_sort_order: One of asc, desc. Default: asc.

        Returns:
            :class:`BidPackageDocument`.
        """
        return await self._one(
            BidPackageDocument,
            "GET",
            "/rest/v1.0/companies/{company_id}/planroom/bid_packages/{bid_package_id}/documents",
            {"company_id": company_id, "bid_package_id": bid_package_id},
            options,
            query={
                "pdm_page": pdm_page,
                "pdm_per_page": pdm_per_page,
                "pdm_sort_by": pdm_sort_by,
                "pdm_sort_order": pdm_sort_order,
                "pdm_search": pdm_search,
            },
        )


@record
class BidUpload(Model):
    """A bid upload."""

    id: Id
    created_at: DateTime | None = None
    name: str | None = None
    expired: bool | None = None
    links: BidUploadLink | None = None
    uuid: str | None = None
    url: str | None = None
    fields: BidUploadField | None = None


@record
class BidUploadField(Model):
    """``fields`` of :class:`BidUpload`."""

    key: str | None = None
    filename: str | None = None
    policy: str | None = None


@record
class BidUploadLink(Model):
    """``links`` of :class:`BidUpload`."""

    self_: str | None = renamed("self")


class BidUploadsResource(Resource):
    """Bid uploads (Bid Management)."""

    __slots__ = ()

    def list(self, *, bid_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> Pages[BidUpload]:
        """List bid uploads.

        GET /rest/v1.0/companies/{company_id}/bids/{bid_id}/uploads
        https://developers.procore.com/reference/rest/v1/bid-uploads?version=1.0#list-bid-uploads

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`BidUpload`.
        """
        return self._pages(
            BidUpload,
            "/rest/v1.0/companies/{company_id}/bids/{bid_id}/uploads",
            {"company_id": company_id, "bid_id": bid_id},
            options,
            pager=Pager.UNPAGED,
        )


@record
class CompanyBidForm(Model):
    """A company bid form."""

    id: Id
    title: str | None = None
    proposal_id: Id | None = None
    lock_unit_fields_base_bid: bool | None = None
    lock_quantity_fields_base_bid: bool | None = None
    lock_unit_fields_alternates: bool | None = None
    lock_quantity_fields_alternates: bool | None = None
    base_bid: list[CompanyBidFormBaseBid] | None = None
    alternates: list[CompanyBidFormAlternate] | None = None


@record
class CompanyBidFormAlternate(Model):
    """``alternates`` of :class:`CompanyBidForm`."""

    id: Id
    title: str | None = None
    position: int | None = None
    header: bool | None = None
    bid_form_items: list[CompanyBidFormItem] | None = None
    sub_sections: list[CompanyBidFormSubSection] | None = None


@record
class CompanyBidFormBaseBid(Model):
    """``base_bid`` of :class:`CompanyBidForm`."""

    id: Id
    title: str | None = None
    position: int | None = None
    header: bool | None = None
    bid_form_items: list[CompanyBidFormItem] | None = None
    sub_sections: list[CompanyBidFormSubSection] | None = None


@record
class CompanyBidFormCostCode(Model):
    """``cost_code`` of :class:`CompanyBidFormItem`."""

    id: Id
    name: str | None = None
    full_code: str | None = None


@record
class CompanyBidFormItem(Model):
    """``bid_form_items`` of :class:`CompanyBidFormBaseBid`."""

    id: Id
    cost_code: CompanyBidFormCostCode | None = None
    description: str | None = None
    position: int | None = None
    subject: str | None = None
    item_type: Literal["cost_code", "plain_text"] | str | None = None
    response_type: Literal["amount", "unit", "include_exclude"] | str | None = None


@record
class CompanyBidFormSubSection(Model):
    """``sub_sections`` of :class:`CompanyBidFormBaseBid`."""

    id: Id
    title: str | None = None
    position: int | None = None
    bid_form_items: list[CompanyBidFormItem] | None = None


class CompanyBidFormsResource(Resource):
    """Company bid forms (Bid Management)."""

    __slots__ = ()

    async def get(
        self, *, bid_id: Id, bid_form_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CompanyBidForm:
        """Return a bid form.

        GET /rest/v1.0/companies/{company_id}/bid/{bid_id}/bid_forms/{bid_form_id}
        https://developers.procore.com/reference/rest/v1/company-bid-forms?version=1.0#view-bid-form

        Returns:
            :class:`CompanyBidForm`.
        """
        return await self._one(
            CompanyBidForm,
            "GET",
            "/rest/v1.0/companies/{company_id}/bid/{bid_id}/bid_forms/{bid_form_id}",
            {"company_id": company_id, "bid_id": bid_id, "bid_form_id": bid_form_id},
            options,
        )
