"""Specifications."""

# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Resource
from .._lazy import load

if TYPE_CHECKING:
    from .specification_areas import SpecificationAreasResource
    from .specification_section_divisions import SpecificationSectionDivisionsResource
    from .specification_section_revision_emails import SpecificationSectionRevisionEmailsResource
    from .specification_section_revisions import SpecificationSectionRevisionsResource
    from .specification_section_terms import SpecificationSectionTermsResource
    from .specification_sections import SpecificationSectionsResource
    from .specification_sets import SpecificationSetsResource
    from .specification_uploads import SpecificationUploadsResource
    from .specifications_configuration import SpecificationsConfigurationResource


class SpecificationsResource(Resource):
    """Specifications.

    ``company_id`` and ``project_id`` default to the session's, and ``per_page`` to a size that is safe for a list.
    All methods also take the keyword arguments of :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def specification_areas(self) -> SpecificationAreasResource:
        """Specification areas (Specifications)."""
        resource: SpecificationAreasResource = load(
            ".specifications.specification_areas", "SpecificationAreasResource"
        )(self._session)
        return resource

    @property
    def specification_section_divisions(self) -> SpecificationSectionDivisionsResource:
        """Specification section divisions (Specifications)."""
        resource: SpecificationSectionDivisionsResource = load(
            ".specifications.specification_section_divisions", "SpecificationSectionDivisionsResource"
        )(self._session)
        return resource

    @property
    def specification_section_revision_emails(self) -> SpecificationSectionRevisionEmailsResource:
        """Specification section revision emails (Specifications)."""
        resource: SpecificationSectionRevisionEmailsResource = load(
            ".specifications.specification_section_revision_emails", "SpecificationSectionRevisionEmailsResource"
        )(self._session)
        return resource

    @property
    def specification_section_revisions(self) -> SpecificationSectionRevisionsResource:
        """Specification section revisions (Specifications)."""
        resource: SpecificationSectionRevisionsResource = load(
            ".specifications.specification_section_revisions", "SpecificationSectionRevisionsResource"
        )(self._session)
        return resource

    @property
    def specification_section_terms(self) -> SpecificationSectionTermsResource:
        """Specification section terms (Specifications)."""
        resource: SpecificationSectionTermsResource = load(
            ".specifications.specification_section_terms", "SpecificationSectionTermsResource"
        )(self._session)
        return resource

    @property
    def specification_sections(self) -> SpecificationSectionsResource:
        """Specification sections (Specifications)."""
        resource: SpecificationSectionsResource = load(
            ".specifications.specification_sections", "SpecificationSectionsResource"
        )(self._session)
        return resource

    @property
    def specification_sets(self) -> SpecificationSetsResource:
        """Specification sets (Specifications)."""
        resource: SpecificationSetsResource = load(".specifications.specification_sets", "SpecificationSetsResource")(
            self._session
        )
        return resource

    @property
    def specification_uploads(self) -> SpecificationUploadsResource:
        """Specification uploads (Specifications)."""
        resource: SpecificationUploadsResource = load(
            ".specifications.specification_uploads", "SpecificationUploadsResource"
        )(self._session)
        return resource

    @property
    def specifications_configuration(self) -> SpecificationsConfigurationResource:
        """Specifications configuration (Specifications)."""
        resource: SpecificationsConfigurationResource = load(
            ".specifications.specifications_configuration", "SpecificationsConfigurationResource"
        )(self._session)
        return resource
