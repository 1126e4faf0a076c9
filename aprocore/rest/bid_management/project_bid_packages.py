"""Project bid packages (Bid Management)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record, renamed
from ...types import Date, DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset


@record
class ProjectBidPackage(Model):
    """A project bid package."""

    id: Id
    accept_post_due_submissions: bool | None = None
    accounting_method: str | None = None
    allow_bidder_sum: bool | None = None
    project_currency_iso_code: str | None = None
    project_currency_display: str | None = None
    anticipated_award_date: Date | None = None
    bidding_countdown_email_days: int | None = None
    bid_docs_manifest: ProjectBidPackageBidDocsManifest | None = None
    bid_due_date: DateTime | None = None
    bid_email_message: str | None = None
    bid_emails_include_link_to_bidding_documents: bool | None = None
    bid_submission_confirmation: str | None = None
    bid_web_message: str | None = None
    blind_bidding: bool | None = None
    created_by: ProjectBidPackageCreatedBy | None = None
    distribution_members: list[ProjectBidPackageDistributionMember] | None = None
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
    links: ProjectBidPackageLink | None = None
    lump_sum_bidding: bool | None = None
    manager: ProjectBidPackageManager | None = None
    nda_attachments: list[ProjectBidPackageNdaAttachment] | None = None
    number: int | None = None
    open: bool | None = None
    point_of_contact: ProjectBidPackagePointOfContact | None = None
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
    trades_and_services: list[ProjectBidPackageTradesAndService] | None = None
    business_classifications: list[ProjectBidPackageBusinessClassification] | None = None
    lock_unit_fields_base_bid: bool | None = None
    lock_quantity_fields_base_bid: bool | None = None
    lock_unit_fields_alternates: bool | None = None
    lock_quantity_fields_alternates: bool | None = None
    has_pdm_documents: bool | None = None
    has_any_bids_sent_nda: bool | None = None


@record
class ProjectBidPackageAttachment(Model):
    """``attachments`` of :class:`ProjectBidPackageCorrespondence`."""

    id: Id
    name: str | None = None
    url: str | None = None
    filename: str | None = None
    content_type: str | None = None
    share_url: str | None = None
    viewable_type: Literal["document", "document_pending", "image", "mp4", "default"] | str | None = None
    viewable_url: str | None = None


@record
class ProjectBidPackageBidDocsManifest(Model):
    """``bid_docs_manifest`` of :class:`ProjectBidPackage`."""

    id: Id
    streaming_url: str | None = None


@record
class ProjectBidPackageBusinessClassification(Model):
    """``business_classifications`` of :class:`ProjectBidPackage`."""

    classification_name: str | None = None
    classification_abbreviation: str | None = None
    classification_key: str | None = None


@record
class ProjectBidPackageCorrespondence(Model):
    """Returned by :meth:`ProjectBidPackagesResource.get_correspondence`."""

    id: Id
    bid_package_id: Id | None = None
    bid_package_title: str | None = None
    created_at: str | None = None
    subject: str | None = None
    attachments: list[ProjectBidPackageAttachment] | None = None
    message: str | None = None
    recipients: list[list[ProjectBidPackageRecipient]] | None = None
    from_: ProjectBidPackageFrom | None = renamed("from")


@record
class ProjectBidPackageCreatedBy(Model):
    """``created_by`` of :class:`ProjectBidPackage`."""

    email: str | None = None
    first: str | None = None
    last: str | None = None
    numbers: str | None = None


@record
class ProjectBidPackageDistributionMember(Model):
    """``distribution_members`` of :class:`ProjectBidPackage`."""

    email: str | None = None
    first: str | None = None
    last: str | None = None
    numbers: str | None = None


@record
class ProjectBidPackageFrom(Model):
    """``from`` of :class:`ProjectBidPackageCorrespondence`."""

    first: str | None = None
    last: str | None = None


@record
class ProjectBidPackageLink(Model):
    """``links`` of :class:`ProjectBidPackage`."""

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


@record
class ProjectBidPackageManager(Model):
    """``manager`` of :class:`ProjectBidPackage`."""

    login_information_id: Id | None = None
    contact_id: Id | None = None
    name: str | None = None
    email: str | None = None
    job_title: str | None = None
    invited: bool | None = None
    vendor: ProjectBidPackageVendor | None = None


@record
class ProjectBidPackageNdaAttachment(Model):
    """``nda_attachments`` of :class:`ProjectBidPackage`."""

    id: Id
    item_type: str | None = None
    item_id: Id | None = None
    prostore_file_id: Id | None = None
    url: str | None = None
    name: str | None = None


@record
class ProjectBidPackagePointOfContact(Model):
    """``point_of_contact`` of :class:`ProjectBidPackage`."""

    email: str | None = None
    first: str | None = None
    last: str | None = None
    numbers: str | None = None


@record
class ProjectBidPackageRecipient(Model):
    """``recipients`` of :class:`ProjectBidPackageCorrespondence`."""

    id: Id
    name: str | None = None
    url: str | None = None
    filename: str | None = None


@record
class ProjectBidPackageTradesAndService(Model):
    """``trades_and_services`` of :class:`ProjectBidPackage`."""

    trade_level: str | None = None
    trade_path: str | None = None
    trade_key: str | None = None


@record
class ProjectBidPackageVendor(Model):
    """``vendor`` of :class:`ProjectBidPackageManager`."""

    id: Id
    name: str | None = None


class ProjectBidPackageBusinessClassificationInput(TypedDict, total=False):
    """``business_classifications`` in a request body."""

    classification_name: str | None
    classification_abbreviation: str | None
    classification_key: str | None


class ProjectBidPackageFields(TypedDict, total=False):
    """Fields of :class:`ProjectBidPackageCreateInput` and :class:`ProjectBidPackageInput`."""

    accept_post_due_submissions: bool | None
    accounting_method: str | None
    bid_submission_confirmation: str | None
    anticipated_award_date: Date | str | None
    number: str | None
    distribution_ids: Sequence[Id] | None
    blind_bidding: bool | None
    pre_bid_walk_through_date: DateTime | str | None
    pre_bid_walk_through_notes: str | None
    enable_prebid_walkthrough: bool | None
    manager_id: Id | None
    require_nda: bool | None
    display_project_name: bool | None
    prostore_file_ids: Sequence[Id] | None
    enable_public_discovery: bool | None
    pre_bid_meeting_location: str | None
    pre_bid_meeting_date: DateTime | str | None
    pre_bid_meeting_online_link: str | None
    pre_bid_meeting_notes: str | None
    public_project_funding_source: str | None
    show_location_for_nda_projects: bool | None
    public_bid_opening_details_date: DateTime | str | None
    public_bid_opening_details_location: str | None
    public_bid_opening_details_online_link: str | None
    trades_and_services: Sequence[ProjectBidPackageTradesAndServiceInput] | None
    business_classifications: Sequence[ProjectBidPackageBusinessClassificationInput] | None


class ProjectBidPackageTradesAndServiceInput(TypedDict, total=False):
    """``trades_and_services`` in a request body."""

    trade_level: str | None
    trade_path: str | None
    trade_key: str | None


class ProjectBidPackageCreateInput(ProjectBidPackageFields):
    """``bid_package`` in the body of ``create``."""

    bid_due_date: DateTime | str
    bid_email_message: str
    bid_web_message: str
    title: str


class ProjectBidPackageInput(ProjectBidPackageFields, total=False):
    """``bid_package`` in the body of ``update``."""

    bid_due_date: DateTime | str | None
    bid_email_message: str | None
    bid_web_message: str | None
    title: str | None


class ProjectBidPackagesResource(Resource):
    """Project bid packages (Bid Management)."""

    __slots__ = ()

    async def create(
        self, *, bid_package: ProjectBidPackageCreateInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ProjectBidPackage:
        """Create a bid package.

        POST /rest/v1.0/projects/{project_id}/bid_packages
        https://developers.procore.com/reference/rest/v1/project-bid-packages?version=1.0#create-bid-package

        Returns:
            :class:`ProjectBidPackage`.
        """
        return await self._one(
            ProjectBidPackage,
            "POST",
            "/rest/v1.0/projects/{project_id}/bid_packages",
            {"project_id": project_id},
            options,
            body={"bid_package": bid_package},
            dates="bid_package.anticipated_award_date",
            times="bid_package.bid_due_date bid_package.pre_bid_walk_through_date bid_package.pre_bid_meeting_date bid_package.public_bid_opening_details_date",
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> ProjectBidPackage:
        """Return a bid package.

        GET /rest/v1.0/projects/{project_id}/bid_packages/{id}
        https://developers.procore.com/reference/rest/v1/project-bid-packages?version=1.0#show-bid-package

        Returns:
            :class:`ProjectBidPackage`.
        """
        return await self._one(
            ProjectBidPackage,
            "GET",
            "/rest/v1.0/projects/{project_id}/bid_packages/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get_correspondence(
        self, *, bid_package_id: Id, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ProjectBidPackageCorrespondence:
        """Return correspondence.

        GET /rest/v1.0/projects/{project_id}/bid_packages/{bid_package_id}/correspondences/{id}
        https://developers.procore.com/reference/rest/v1/project-bid-packages?version=1.0#show-correspondence

        Args:
            id: ID of correspondence.

        Returns:
            :class:`ProjectBidPackageCorrespondence`.
        """
        return await self._one(
            ProjectBidPackageCorrespondence,
            "GET",
            "/rest/v1.0/projects/{project_id}/bid_packages/{bid_package_id}/correspondences/{id}",
            {"project_id": project_id, "bid_package_id": bid_package_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        view: Literal["all", "internal", "use_previous_bidders", "use_previous_bid_packages"] | Unset = UNSET,
        filter: Literal["open", "closed", "hidden", "has_bid_forms"] | Unset = UNSET,
        with_flags: Literal["flexible_response_types_enabled", "bid_form_sections_enabled"]
        | Sequence[Literal["flexible_response_types_enabled", "bid_form_sections_enabled"]]
        | Unset = UNSET,
        sort: Literal[
            "number",
            "title",
            "bid_due_date",
            "invited_bids_count",
            "bids_will_bid_count",
            "submitted_bids_count",
            "status",
            "-number",
            "-title",
            "-bid_due_date",
            "-invited_bids_count",
            "-bids_will_bid_count",
            "-submitted_bids_count",
            "-status",
        ]
        | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectBidPackage]:
        """List bid packages.

        GET /rest/v1.1/projects/{project_id}/bid_packages
        https://developers.procore.com/reference/rest/v1/project-bid-packages?version=1.1#list-bid-packages

        Args:
            view: Level of detail. One of all, internal, use_previous_bidders, use_previous_bid_packages.
            filter: One of open, closed, hidden, has_bid_forms.
            with_flags: One of flexible_response_types_enabled, bid_form_sections_enabled.
            sort: Field to sort by; prefix it with ``-`` for descending order.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectBidPackage`.
        """
        return self._pages(
            ProjectBidPackage,
            "/rest/v1.1/projects/{project_id}/bid_packages",
            {"project_id": project_id},
            options,
            query={"page": page, "view": view, "filter": filter, "with_flags": with_flags, "sort": sort},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_correspondences(
        self,
        *,
        bid_package_id: Id,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectBidPackageCorrespondence]:
        """List correspondences.

        GET /rest/v1.0/projects/{project_id}/bid_packages/{bid_package_id}/correspondences
        https://developers.procore.com/reference/rest/v1/project-bid-packages?version=1.0#list-correspondences

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectBidPackageCorrespondence`.
        """
        return self._pages(
            ProjectBidPackageCorrespondence,
            "/rest/v1.0/projects/{project_id}/bid_packages/{bid_package_id}/correspondences",
            {"project_id": project_id, "bid_package_id": bid_package_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self, *, id: Id, bid_package: ProjectBidPackageInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ProjectBidPackage:
        """Update a bid package.

        PATCH /rest/v1.0/projects/{project_id}/bid_packages/{id}
        https://developers.procore.com/reference/rest/v1/project-bid-packages?version=1.0#update-bid-package

        Returns:
            :class:`ProjectBidPackage`.
        """
        return await self._one(
            ProjectBidPackage,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/bid_packages/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"bid_package": bid_package},
            dates="bid_package.anticipated_award_date",
            times="bid_package.bid_due_date bid_package.pre_bid_walk_through_date bid_package.pre_bid_meeting_date bid_package.public_bid_opening_details_date",
        )
