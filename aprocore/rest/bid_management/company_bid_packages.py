"""Company bid packages (Bid Management)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Literal, Unpack

from ...model import Model, record, renamed
from ...types import Date, DateTime, Decimal, Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset


@record
class CompanyBidPackage(Model):
    """A company bid package."""

    id: Id
    accept_post_due_submissions: bool | None = None
    accounting_method: str | None = None
    allow_bidder_sum: bool | None = None
    project_currency_iso_code: str | None = None
    project_currency_display: str | None = None
    anticipated_award_date: Date | None = None
    bidding_countdown_email_days: int | None = None
    bid_docs_manifest: CompanyBidPackageBidDocsManifest | None = None
    bid_due_date: DateTime | None = None
    bid_email_message: str | None = None
    bid_emails_include_link_to_bidding_documents: bool | None = None
    bid_submission_confirmation: str | None = None
    bid_web_message: str | None = None
    blind_bidding: bool | None = None
    created_by: CompanyBidPackageCreatedBy | None = None
    distribution_members: list[CompanyBidPackageDistributionMember] | None = None
    display_project_name: bool | None = None
    bid_form_sections_enabled: bool | None = None
    flexible_response_types_enabled: bool | None = None
    distribution_member_ids: list[Id] | None = None
    enable_countdown_emails: bool | None = None
    enable_prebid_rfi_deadline: bool | None = None
    enable_prebid_walkthrough: bool | None = None
    has_any_bid_invited: bool | None = None
    has_bids_sent_nda: bool | None = None
    has_no_nda_activity: bool | None = None
    nda_invited_bids_with_activity_count: int | None = None
    attachments_zip_streaming_url: str | None = None
    hidden: bool | None = None
    links: CompanyBidPackageLink | None = None
    lump_sum_bidding: bool | None = None
    manager: CompanyBidPackageManager | None = None
    nda_attachments: list[CompanyBidPackageNdaAttachment] | None = None
    number: int | None = None
    open: bool | None = None
    point_of_contact: CompanyBidPackagePointOfContact | None = None
    point_of_contact_login_id: Id | None = None
    pre_bid_rfi_deadline_date: DateTime | None = None
    pre_bid_walk_through_date: DateTime | None = None
    pre_bid_walk_through_notes: str | None = None
    project_id: Id | None = None
    project_image_url: str | None = None
    project_logo_name: str | None = None
    project_logo_url: str | None = None
    project_latitude: str | None = None
    project_location: str | None = None
    project_longitude: str | None = None
    project_name: str | None = None
    require_nda: bool | None = None
    sealed: bool | None = None
    show_bid_info: bool | None = None
    submitted_bids_count: int | None = None
    title: str | None = None
    enable_public_discovery: bool | None = None
    primary_slug_with_ids: Id | None = None
    pre_bid_meeting_location: str | None = None
    pre_bid_meeting_date: DateTime | None = None
    pre_bid_meeting_online_link: str | None = None
    pre_bid_meeting_notes: str | None = None
    public_project_funding_source: str | None = None
    show_location_for_nda_projects: bool | None = None
    public_bid_opening_details_date: DateTime | None = None
    public_bid_opening_details_location: str | None = None
    public_bid_opening_details_online_link: str | None = None
    trades_and_services: list[CompanyBidPackageTradesAndService] | None = None
    business_classifications: list[CompanyBidPackageBusinessClassification] | None = None
    lock_unit_fields_base_bid: bool | None = None
    lock_quantity_fields_base_bid: bool | None = None
    lock_unit_fields_alternates: bool | None = None
    lock_quantity_fields_alternates: bool | None = None
    has_pdm_documents: bool | None = None
    has_any_bids_sent_nda: bool | None = None
    formatted_bid_due_date: str | None = None
    bid_invites_sent_count: Decimal | None = None
    bids_received_count: Decimal | None = None
    formatted_bid_web_message: str | None = None
    formatted_bid_email_message: str | None = None
    formatted_pre_bid_walk_through_notes: str | None = None
    has_bid_docs: bool | None = None
    user_bid_id: Id | None = None


@record
class CompanyBidPackageAttachment(Model):
    """``attachments`` of :class:`CompanyBidPackageCorrespondence`."""

    id: Id
    name: str | None = None
    url: str | None = None
    filename: str | None = None
    content_type: str | None = None
    share_url: str | None = None
    viewable_type: Literal["document", "document_pending", "image", "mp4", "default"] | str | None = None
    viewable_url: str | None = None


@record
class CompanyBidPackageBidDocsManifest(Model):
    """``bid_docs_manifest`` of :class:`CompanyBidPackage`."""

    id: Id
    streaming_url: str | None = None


@record
class CompanyBidPackageBusinessClassification(Model):
    """``business_classifications`` of :class:`CompanyBidPackage`."""

    classification_name: str | None = None
    classification_abbreviation: str | None = None
    classification_key: str | None = None


@record
class CompanyBidPackageCorrespondence(Model):
    """Returned by :meth:`CompanyBidPackagesResource.get_correspondence`."""

    id: Id
    bid_package_id: Id | None = None
    bid_package_title: str | None = None
    created_at: str | None = None
    subject: str | None = None
    attachments: list[CompanyBidPackageAttachment] | None = None
    message: str | None = None
    recipients: list[list[CompanyBidPackageRecipient]] | None = None
    from_: CompanyBidPackageFrom | None = renamed("from")


@record
class CompanyBidPackageCreatedBy(Model):
    """``created_by`` of :class:`CompanyBidPackage`."""

    email: str | None = None
    first: str | None = None
    last: str | None = None
    numbers: str | None = None


@record
class CompanyBidPackageDistributionMember(Model):
    """``distribution_members`` of :class:`CompanyBidPackage`."""

    email: str | None = None
    first: str | None = None
    last: str | None = None
    numbers: str | None = None


@record
class CompanyBidPackageFrom(Model):
    """``from`` of :class:`CompanyBidPackageCorrespondence`."""

    first: str | None = None
    last: str | None = None


@record
class CompanyBidPackageLink(Model):
    """``links`` of :class:`CompanyBidPackage`."""

    add_vendor: str | None = None
    analyticsEventsPath: str | None = None
    attach_documents: str | None = None
    bid_list: str | None = None
    bid_packages: str | None = None
    bid_packages_by_project: str | None = None
    bulk_create_bids: str | None = None
    cost_codes: str | None = None
    overview: str | None = None
    permission_templates: str | None = None
    submit: str | None = None
    trades: str | None = None
    vendors: str | None = None
    self_: str | None = renamed("self")
    bid: str | None = None
    bid_pdf: str | None = None
    emails: str | None = None
    addendums: str | None = None
    files: str | None = None


@record
class CompanyBidPackageManager(Model):
    """``manager`` of :class:`CompanyBidPackage`."""

    login_information_id: Id | None = None
    contact_id: Id | None = None
    name: str | None = None
    email: str | None = None
    job_title: str | None = None
    invited: bool | None = None
    vendor: CompanyBidPackageVendor | None = None


@record
class CompanyBidPackageNdaAttachment(Model):
    """``nda_attachments`` of :class:`CompanyBidPackage`."""

    id: Id
    item_type: str | None = None
    item_id: Id | None = None
    prostore_file_id: Id | None = None
    url: str | None = None
    name: str | None = None


@record
class CompanyBidPackagePointOfContact(Model):
    """``point_of_contact`` of :class:`CompanyBidPackage`."""

    email: str | None = None
    first: str | None = None
    last: str | None = None
    numbers: str | None = None


@record
class CompanyBidPackageRecipient(Model):
    """``recipients`` of :class:`CompanyBidPackageCorrespondence`."""

    id: Id
    name: str | None = None
    url: str | None = None
    filename: str | None = None


@record
class CompanyBidPackageTradesAndService(Model):
    """``trades_and_services`` of :class:`CompanyBidPackage`."""

    trade_level: str | None = None
    trade_path: str | None = None
    trade_key: str | None = None


@record
class CompanyBidPackageVendor(Model):
    """``vendor`` of :class:`CompanyBidPackageManager`."""

    id: Id
    name: str | None = None


class CompanyBidPackagesResource(Resource):
    """Company bid packages (Bid Management)."""

    __slots__ = ()

    async def get(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CompanyBidPackage:
        """Return a bid package.

        GET /rest/v1.0/companies/{company_id}/bid_packages/{id}
        https://developers.procore.com/reference/rest/v1/company-bid-packages?version=1.0#show-bid-package

        Returns:
            :class:`CompanyBidPackage`.
        """
        return await self._one(
            CompanyBidPackage,
            "GET",
            "/rest/v1.0/companies/{company_id}/bid_packages/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get_correspondence(
        self, *, bid_package_id: Id, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CompanyBidPackageCorrespondence:
        """Return correspondence.

        GET /rest/v1.0/companies/{company_id}/bid_packages/{bid_package_id}/correspondences/{id}
        https://developers.procore.com/reference/rest/v1/company-bid-packages?version=1.0#show-correspondence

        Args:
            id: ID of correspondence.

        Returns:
            :class:`CompanyBidPackageCorrespondence`.
        """
        return await self._one(
            CompanyBidPackageCorrespondence,
            "GET",
            "/rest/v1.0/companies/{company_id}/bid_packages/{bid_package_id}/correspondences/{id}",
            {"company_id": company_id, "bid_package_id": bid_package_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[
            "bid_package_name",
            "project_name",
            "bid_due_date",
            "bids_sent",
            "bids_received",
            "-bid_package_name",
            "-project_name",
            "-bid_due_date",
            "-bids_sent",
            "-bids_received",
        ]
        | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CompanyBidPackage]:
        """List bid packages.

        GET /rest/v1.0/companies/{company_id}/bid_packages
        https://developers.procore.com/reference/rest/v1/company-bid-packages?version=1.0#list-bid-packages

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CompanyBidPackage`.
        """
        return self._pages(
            CompanyBidPackage,
            "/rest/v1.0/companies/{company_id}/bid_packages",
            {"company_id": company_id},
            options,
            query={"page": page, "sort": sort},
            items_key="bidPackages",
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_correspondences(
        self,
        *,
        bid_package_id: Id,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CompanyBidPackageCorrespondence]:
        """List correspondences.

        GET /rest/v1.0/companies/{company_id}/bid_packages/{bid_package_id}/correspondences
        https://developers.procore.com/reference/rest/v1/company-bid-packages?version=1.0#list-correspondences

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CompanyBidPackageCorrespondence`.
        """
        return self._pages(
            CompanyBidPackageCorrespondence,
            "/rest/v1.0/companies/{company_id}/bid_packages/{bid_package_id}/correspondences",
            {"company_id": company_id, "bid_package_id": bid_package_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )
