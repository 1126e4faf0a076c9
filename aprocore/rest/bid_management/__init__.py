"""Bid management."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Resource

if TYPE_CHECKING:
    from .bid_contacts import BidContactsResource
    from .bid_form_items import BidFormItemsResource
    from .bid_form_sections import BidFormSectionsResource
    from .bid_forms import BidFormsResource
    from .bid_package_documents import BidPackageDocumentsResource
    from .bid_uploads import BidUploadsResource
    from .bids import BidsResource
    from .company_bid_forms import CompanyBidFormsResource
    from .company_bid_packages import CompanyBidPackagesResource
    from .project_bid_packages import ProjectBidPackagesResource

__all__ = [
    "BidManagementResource",
]


class BidManagementResource(Resource):
    """Bid management.

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def bid_contacts(self) -> BidContactsResource:
        """Bid contacts (Bid Management)."""
        from .bid_contacts import BidContactsResource

        return BidContactsResource(self._session)

    @property
    def bid_form_items(self) -> BidFormItemsResource:
        """Bid form items (Bid Management)."""
        from .bid_form_items import BidFormItemsResource

        return BidFormItemsResource(self._session)

    @property
    def bid_form_sections(self) -> BidFormSectionsResource:
        """Bid form sections (Bid Management)."""
        from .bid_form_sections import BidFormSectionsResource

        return BidFormSectionsResource(self._session)

    @property
    def bid_forms(self) -> BidFormsResource:
        """Bid forms (Bid Management)."""
        from .bid_forms import BidFormsResource

        return BidFormsResource(self._session)

    @property
    def bid_package_documents(self) -> BidPackageDocumentsResource:
        """Bid package documents (Bid Management)."""
        from .bid_package_documents import BidPackageDocumentsResource

        return BidPackageDocumentsResource(self._session)

    @property
    def bid_uploads(self) -> BidUploadsResource:
        """Bid uploads (Bid Management)."""
        from .bid_uploads import BidUploadsResource

        return BidUploadsResource(self._session)

    @property
    def bids(self) -> BidsResource:
        """Bids (Bid Management)."""
        from .bids import BidsResource

        return BidsResource(self._session)

    @property
    def company_bid_forms(self) -> CompanyBidFormsResource:
        """Company bid forms (Bid Management)."""
        from .company_bid_forms import CompanyBidFormsResource

        return CompanyBidFormsResource(self._session)

    @property
    def company_bid_packages(self) -> CompanyBidPackagesResource:
        """Company bid packages (Bid Management)."""
        from .company_bid_packages import CompanyBidPackagesResource

        return CompanyBidPackagesResource(self._session)

    @property
    def project_bid_packages(self) -> ProjectBidPackagesResource:
        """Project bid packages (Bid Management)."""
        from .project_bid_packages import ProjectBidPackagesResource

        return ProjectBidPackagesResource(self._session)
