"""Specifications."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Resource

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

__all__ = [
    "SpecificationsResource",
]


class SpecificationsResource(Resource):
    """Specifications.

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def specification_areas(self) -> SpecificationAreasResource:
        """Specification areas (Specifications)."""
        from .specification_areas import SpecificationAreasResource

        return SpecificationAreasResource(self._session)

    @property
    def specification_section_divisions(self) -> SpecificationSectionDivisionsResource:
        """Specification section divisions (Specifications)."""
        from .specification_section_divisions import SpecificationSectionDivisionsResource

        return SpecificationSectionDivisionsResource(self._session)

    @property
    def specification_section_revision_emails(self) -> SpecificationSectionRevisionEmailsResource:
        """Specification section revision emails (Specifications)."""
        from .specification_section_revision_emails import SpecificationSectionRevisionEmailsResource

        return SpecificationSectionRevisionEmailsResource(self._session)

    @property
    def specification_section_revisions(self) -> SpecificationSectionRevisionsResource:
        """Specification section revisions (Specifications)."""
        from .specification_section_revisions import SpecificationSectionRevisionsResource

        return SpecificationSectionRevisionsResource(self._session)

    @property
    def specification_section_terms(self) -> SpecificationSectionTermsResource:
        """Specification section terms (Specifications)."""
        from .specification_section_terms import SpecificationSectionTermsResource

        return SpecificationSectionTermsResource(self._session)

    @property
    def specification_sections(self) -> SpecificationSectionsResource:
        """Specification sections (Specifications)."""
        from .specification_sections import SpecificationSectionsResource

        return SpecificationSectionsResource(self._session)

    @property
    def specification_sets(self) -> SpecificationSetsResource:
        """Specification sets (Specifications)."""
        from .specification_sets import SpecificationSetsResource

        return SpecificationSetsResource(self._session)

    @property
    def specification_uploads(self) -> SpecificationUploadsResource:
        """Specification uploads (Specifications)."""
        from .specification_uploads import SpecificationUploadsResource

        return SpecificationUploadsResource(self._session)

    @property
    def specifications_configuration(self) -> SpecificationsConfigurationResource:
        """Specifications configuration (Specifications)."""
        from .specifications_configuration import SpecificationsConfigurationResource

        return SpecificationsConfigurationResource(self._session)
