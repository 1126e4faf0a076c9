"""Bid management."""

# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Resource
from .._lazy import load

if TYPE_CHECKING:
    from .bid_contacts_and_others import (
        BidContactsResource,
        BidFormItemsResource,
        BidFormSectionsResource,
        BidPackageDocumentsResource,
        BidUploadsResource,
        CompanyBidFormsResource,
    )
    from .bid_forms import BidFormsResource
    from .bids import BidsResource
    from .company_bid_packages import CompanyBidPackagesResource
    from .project_bid_packages import ProjectBidPackagesResource


class BidManagementResource(Resource):
    """Bid management.

    ``company_id`` and ``project_id`` default to the session's, and ``per_page`` to a size that is safe for a list.
    All methods also take the keyword arguments of :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def bid_contacts(self) -> BidContactsResource:
        """Bid contacts (Bid Management)."""
        resource: BidContactsResource = load(".bid_management.bid_contacts_and_others", "BidContactsResource")(
            self._session
        )
        return resource

    @property
    def bid_form_items(self) -> BidFormItemsResource:
        """Bid form items (Bid Management)."""
        resource: BidFormItemsResource = load(".bid_management.bid_contacts_and_others", "BidFormItemsResource")(
            self._session
        )
        return resource

    @property
    def bid_form_sections(self) -> BidFormSectionsResource:
        """Bid form sections (Bid Management)."""
        resource: BidFormSectionsResource = load(".bid_management.bid_contacts_and_others", "BidFormSectionsResource")(
            self._session
        )
        return resource

    @property
    def bid_forms(self) -> BidFormsResource:
        """Bid forms (Bid Management)."""
        resource: BidFormsResource = load(".bid_management.bid_forms", "BidFormsResource")(self._session)
        return resource

    @property
    def bid_package_documents(self) -> BidPackageDocumentsResource:
        """Bid package documents (Bid Management)."""
        resource: BidPackageDocumentsResource = load(
            ".bid_management.bid_contacts_and_others", "BidPackageDocumentsResource"
        )(self._session)
        return resource

    @property
    def bid_uploads(self) -> BidUploadsResource:
        """Bid uploads (Bid Management)."""
        resource: BidUploadsResource = load(".bid_management.bid_contacts_and_others", "BidUploadsResource")(
            self._session
        )
        return resource

    @property
    def bids(self) -> BidsResource:
        """Bids (Bid Management)."""
        resource: BidsResource = load(".bid_management.bids", "BidsResource")(self._session)
        return resource

    @property
    def company_bid_forms(self) -> CompanyBidFormsResource:
        """Company bid forms (Bid Management)."""
        resource: CompanyBidFormsResource = load(".bid_management.bid_contacts_and_others", "CompanyBidFormsResource")(
            self._session
        )
        return resource

    @property
    def company_bid_packages(self) -> CompanyBidPackagesResource:
        """Company bid packages (Bid Management)."""
        resource: CompanyBidPackagesResource = load(
            ".bid_management.company_bid_packages", "CompanyBidPackagesResource"
        )(self._session)
        return resource

    @property
    def project_bid_packages(self) -> ProjectBidPackagesResource:
        """Project bid packages (Bid Management)."""
        resource: ProjectBidPackagesResource = load(
            ".bid_management.project_bid_packages", "ProjectBidPackagesResource"
        )(self._session)
        return resource
