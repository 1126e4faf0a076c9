"""Specifications."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, Required, TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Id
from .._base import OMITTED, UNSET, Options, Pager, Pages, Resource, ScopedOptions, Unset, some


class SpecificationsResource(Resource):
    """Specifications.

    ``company_id`` and ``project_id`` default to the session's, and ``per_page`` to a size that is safe for a list.
    All methods also take the keyword arguments of :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def specification_areas(self) -> SpecificationAreasResource:
        """Specification areas (Specifications)."""
        return SpecificationAreasResource(self._session)

    @property
    def specification_section_divisions(self) -> SpecificationSectionDivisionsResource:
        """Specification section divisions (Specifications)."""
        return SpecificationSectionDivisionsResource(self._session)

    @property
    def specification_section_revision_emails(self) -> SpecificationSectionRevisionEmailsResource:
        """Specification section revision emails (Specifications)."""
        return SpecificationSectionRevisionEmailsResource(self._session)

    @property
    def specification_section_revisions(self) -> SpecificationSectionRevisionsResource:
        """Specification section revisions (Specifications)."""
        return SpecificationSectionRevisionsResource(self._session)

    @property
    def specification_section_terms(self) -> SpecificationSectionTermsResource:
        """Specification section terms (Specifications)."""
        return SpecificationSectionTermsResource(self._session)

    @property
    def specification_sections(self) -> SpecificationSectionsResource:
        """Specification sections (Specifications)."""
        return SpecificationSectionsResource(self._session)

    @property
    def specification_sets(self) -> SpecificationSetsResource:
        """Specification sets (Specifications)."""
        return SpecificationSetsResource(self._session)

    @property
    def specification_uploads(self) -> SpecificationUploadsResource:
        """Specification uploads (Specifications)."""
        return SpecificationUploadsResource(self._session)

    @property
    def specifications_configuration(self) -> SpecificationsConfigurationResource:
        """Specifications configuration (Specifications)."""
        return SpecificationsConfigurationResource(self._session)


@record
class SpecificationArea(Model):
    """A specification area."""

    id: Id
    created_at: DateTime | None = None
    description: str | None = None
    divisions_count: int | None = None
    name: str | None = None
    sections_count: int | None = None
    updated_at: DateTime | None = None


class SpecificationAreaFields(TypedDict, total=False):
    """Fields of :class:`SpecificationAreaCreateInput` and :class:`SpecificationAreaInput`."""

    description: str | None


class SpecificationAreaCreateInput(SpecificationAreaFields):
    """``specification_area`` in the body of ``create``."""

    name: str


class SpecificationAreaInput(SpecificationAreaFields, total=False):
    """``specification_area`` in the body of ``replace``."""

    name: str | None


class SpecificationAreasResource(Resource):
    """Specification areas (Specifications)."""

    __slots__ = ()

    async def create(
        self,
        *,
        specification_area: SpecificationAreaCreateInput,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> SpecificationArea:
        """Create a specification area.

        POST /rest/v2.1/companies/{company_id}/projects/{project_id}/specification_areas
        https://developers.procore.com/reference/rest/specification-areas?version=2.1#create-specification-area

        Returns:
            :class:`SpecificationArea`.
        """
        return await self._one(
            SpecificationArea,
            "POST",
            "/rest/v2.1/companies/{company_id}/projects/{project_id}/specification_areas",
            {"company_id": company_id, "project_id": project_id},
            options,
            body={"specification_area": specification_area},
        )

    async def delete(
        self,
        *,
        specification_area_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> None:
        """Delete a specification area.

        DELETE /rest/v2.1/companies/{company_id}/projects/{project_id}/specification_areas/{specification_area_id}
        https://developers.procore.com/reference/rest/specification-areas?version=2.1#delete-specification-area

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v2.1/companies/{company_id}/projects/{project_id}/specification_areas/{specification_area_id}",
            {"company_id": company_id, "project_id": project_id, "specification_area_id": specification_area_id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[SpecificationArea]:
        """List specification areas for a project.

        GET /rest/v2.1/companies/{company_id}/projects/{project_id}/specification_areas
        https://developers.procore.com/reference/rest/specification-areas?version=2.1#list-specification-areas-for-a-project

        Args:
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`SpecificationArea`.
        """
        return self._pages(
            SpecificationArea,
            "/rest/v2.1/companies/{company_id}/projects/{project_id}/specification_areas",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def replace(
        self,
        *,
        specification_area_id: Id,
        specification_area: SpecificationAreaInput,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> SpecificationArea:
        """Update a specification area.

        PUT /rest/v2.1/companies/{company_id}/projects/{project_id}/specification_areas/{specification_area_id}
        https://developers.procore.com/reference/rest/specification-areas?version=2.1#update-specification-area

        Returns:
            :class:`SpecificationArea`.
        """
        return await self._one(
            SpecificationArea,
            "PUT",
            "/rest/v2.1/companies/{company_id}/projects/{project_id}/specification_areas/{specification_area_id}",
            {"company_id": company_id, "project_id": project_id, "specification_area_id": specification_area_id},
            options,
            body={"specification_area": specification_area},
        )


@record
class SpecificationSectionDivision(Model):
    """A specification section division."""

    id: Id
    number: str | None = None
    description: str | None = None
    url: str | None = None


class SpecificationSectionDivisionInput(TypedDict, total=False):
    """``specification_section_division`` in a request body."""

    number: Required[str]
    description: Required[str]
    id: Id | None
    url: str | None


class SpecificationSectionDivisionsResource(Resource):
    """Specification section divisions (Specifications)."""

    __slots__ = ()

    async def create(
        self,
        *,
        specification_section_division: SpecificationSectionDivisionInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> SpecificationSectionDivision:
        """Create a specification section division for a project.

        POST /rest/v1.0/specification_section_divisions
        https://developers.procore.com/reference/rest/v1/specification-section-divisions?version=1.0#create-specification-section-division-for-a-project

        Returns:
            :class:`SpecificationSectionDivision`.
        """
        return await self._one(
            SpecificationSectionDivision,
            "POST",
            "/rest/v1.0/specification_section_divisions",
            {},
            options,
            query={"project_id": project_id},
            body=some({"specification_section_division": specification_section_division}),
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[SpecificationSectionDivision]:
        """List specification section divisions for a project.

        GET /rest/v1.0/specification_section_divisions
        https://developers.procore.com/reference/rest/v1/specification-section-divisions?version=1.0#list-specification-section-divisions-for-a-project

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`SpecificationSectionDivision`.
        """
        return self._pages(
            SpecificationSectionDivision,
            "/rest/v1.0/specification_section_divisions",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "page": page},
            per_page=per_page,
            concurrency=concurrency,
        )


class SpecificationSectionRevisionEmailsResource(Resource):
    """Specification section revision emails (Specifications)."""

    __slots__ = ()

    async def create(
        self,
        *,
        id: Id,
        distribution_ids: Sequence[Id],
        project_id: Id | Unset = UNSET,
        subject: str | Unset | None = UNSET,
        body: str | Unset | None = UNSET,
        cc_distribution_ids: Sequence[Id] | Unset | None = UNSET,
        bcc_distribution_ids: Sequence[Id] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> None:
        """Send an email.

        POST /rest/v1.0/projects/{project_id}/specification_section_revision_emails/{id}/send_email
        https://developers.procore.com/reference/rest/v1/specification-section-revision-emails?version=1.0#send-email

        Returns:
            None.
        """
        await self._none(
            "POST",
            "/rest/v1.0/projects/{project_id}/specification_section_revision_emails/{id}/send_email",
            {"project_id": project_id, "id": id},
            options,
            body={
                "subject": subject,
                "body": body,
                "distribution_ids": distribution_ids,
                "cc_distribution_ids": cc_distribution_ids,
                "bcc_distribution_ids": bcc_distribution_ids,
            },
        )


@record
class SpecificationSectionRevision(Model):
    """A specification section revision."""

    id: Id
    source_id: Id | None = None
    name: str | None = None
    section_id: Id | None = None
    section_name: str | None = None
    source_create_time: DateTime | None = None
    source_update_time: DateTime | None = None
    url: str | None = None
    specification_section_id: Id | None = None
    specification_section_division_id: Id | None = None
    specification_set_id: Id | None = None
    number: str | None = None
    description: str | None = None
    revision: str | None = None
    issued_date: Date | None = None
    received_date: Date | None = None
    updated_at: str | None = None


class SpecificationSectionRevisionsResource(Resource):
    """Specification section revisions (Specifications)."""

    __slots__ = ()

    async def get(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> SpecificationSectionRevision:
        """Return a specification section revision.

        GET /rest/v1.0/specification_section_revisions/{id}
        https://developers.procore.com/reference/rest/v1/specification-section-revisions?version=1.0#show-specification-section-revision

        Returns:
            :class:`SpecificationSectionRevision`.
        """
        return await self._one(
            SpecificationSectionRevision,
            "GET",
            "/rest/v1.0/specification_section_revisions/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    def list(
        self,
        *,
        specification_section_division_id: Id,
        project_id: Id | Unset = UNSET,
        all_revisions: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[SpecificationSectionRevision]:
        """List specification section revisions for a specification section division.

        GET /rest/v1.0/specification_section_revisions
        https://developers.procore.com/reference/rest/v1/specification-section-revisions?version=1.0#list-specification-section-revisions-for-a-specification-section-division

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`SpecificationSectionRevision`.
        """
        return self._pages(
            SpecificationSectionRevision,
            "/rest/v1.0/specification_section_revisions",
            {},
            options,
            query={
                "project_id": self._scoped("project_id", project_id),
                "specification_section_division_id": specification_section_division_id,
                "all_revisions": all_revisions,
                "page": page,
            },
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class SpecificationSectionTerm(Model):
    """A specification section term."""

    specification_section_id: Id | None = None
    updated_at: DateTime | None = None
    page_number: Any = None
    text: Any = None
    terms: list[SpecificationSectionTerm] | None = None


class SpecificationSectionTermsResource(Resource):
    """Specification section terms (Specifications)."""

    __slots__ = ()

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        specification_section_ids: Id | Sequence[Id] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Pages[SpecificationSectionTerm]:
        """List specification section terms.

        GET /rest/v1.1/projects/{project_id}/specification_section_terms
        https://developers.procore.com/reference/rest/v1/specification-section-terms?version=1.1#list-specification-section-terms

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`SpecificationSectionTerm`.
        """
        return self._pages(
            SpecificationSectionTerm,
            "/rest/v1.1/projects/{project_id}/specification_section_terms",
            {"project_id": project_id},
            options,
            query={"specification_section_ids": specification_section_ids},
            pager=Pager.UNPAGED,
        )

    def list_v1_0(
        self,
        *,
        project_id: Id | Unset = UNSET,
        specification_section_ids: Id | Sequence[Id] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Pages[SpecificationSectionTerm]:
        """List specification section terms.

        GET /rest/v1.0/projects/{project_id}/specification_section_terms
        https://developers.procore.com/reference/rest/v1/specification-section-terms?version=1.0#list-specification-section-terms

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`SpecificationSectionTerm`.
        """
        return self._pages(
            SpecificationSectionTerm,
            "/rest/v1.0/projects/{project_id}/specification_section_terms",
            {"project_id": project_id},
            options,
            query={"specification_section_ids": specification_section_ids},
            pager=Pager.UNPAGED,
        )


@record
class SpecificationSection(Model):
    """A specification section."""

    id: Id
    number: str | None = None
    description: str | None = None
    label: str | None = None
    current_revision_id: Id | None = None


class SpecificationSectionInput(TypedDict, total=False):
    """``specification_section`` in a request body."""

    number: Required[str]
    description: str | None
    specification_section_division_id: Required[Id]


class SpecificationSectionFilters(TypedDict, total=False):
    """Query filters of ``specifications.specification_sections.list``."""

    id: Id | Sequence[Id]


class SpecificationSectionsResource(Resource):
    """Specification sections (Specifications)."""

    __slots__ = ()

    async def create(
        self,
        *,
        specification_section: SpecificationSectionInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> SpecificationSection:
        """Create a specification section for a project.

        POST /rest/v1.0/specification_sections
        https://developers.procore.com/reference/rest/v1/specification-sections?version=1.0#create-specification-section-for-a-project

        Returns:
            :class:`SpecificationSection`.
        """
        return await self._one(
            SpecificationSection,
            "POST",
            "/rest/v1.0/specification_sections",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
            body=some({"specification_section": specification_section}),
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        sort: Literal["number", "-number"] | Unset = UNSET,
        filters: SpecificationSectionFilters = OMITTED,
        **options: Unpack[Options],
    ) -> Pages[SpecificationSection]:
        """List specification sections.

        GET /rest/v1.0/specification_sections
        https://developers.procore.com/reference/rest/v1/specification-sections?version=1.0#list-specification-sections

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`SpecificationSection`.
        """
        return self._pages(
            SpecificationSection,
            "/rest/v1.0/specification_sections",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "sort": sort, "filters": filters},
            pager=Pager.UNPAGED,
        )


@record
class SpecificationSet(Model):
    """A specification set."""

    id: Id
    project_id: Id | None = None
    company_id: Id | None = None
    name: str | None = None
    created_at: Date | None = None
    deleted_at: Date | None = None
    updated_at: Date | None = None
    date: Date | None = None
    position: int | None = None


class SpecificationSetsResource(Resource):
    """Specification sets (Specifications)."""

    __slots__ = ()

    async def create(
        self, *, name: str, project_id: Id | Unset = UNSET, date: str | Unset | None = UNSET, **options: Unpack[Options]
    ) -> SpecificationSet:
        """Create a specification set.

        POST /rest/v1.0/projects/{project_id}/specification_sets
        https://developers.procore.com/reference/rest/v1/specification-sets?version=1.0#create-specification-set

        Returns:
            :class:`SpecificationSet`.
        """
        return await self._one(
            SpecificationSet,
            "POST",
            "/rest/v1.0/projects/{project_id}/specification_sets",
            {"project_id": project_id},
            options,
            body={"name": name, "date": date},
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> SpecificationSet:
        """Return a specification set.

        GET /rest/v1.0/projects/{project_id}/specification_sets/{id}
        https://developers.procore.com/reference/rest/v1/specification-sets?version=1.0#show-specification-set

        Returns:
            :class:`SpecificationSet`.
        """
        return await self._one(
            SpecificationSet,
            "GET",
            "/rest/v1.0/projects/{project_id}/specification_sets/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[SpecificationSet]:
        """List specification sets.

        GET /rest/v1.0/projects/{project_id}/specification_sets
        https://developers.procore.com/reference/rest/v1/specification-sets?version=1.0#list-specification-sets

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`SpecificationSet`.
        """
        return self._pages(
            SpecificationSet,
            "/rest/v1.0/projects/{project_id}/specification_sets",
            {"project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class SpecificationUpload(Model):
    """A specification upload."""

    id: Id
    issued_date: str | None = None
    received_date: str | None = None
    status: str | None = None
    spec_format: str | None = None
    specification_set_id: Id | None = None
    locale: str | None = None


class SpecificationUploadFilters(TypedDict, total=False):
    """Query filters of ``specifications.specification_uploads.list``."""

    status: str | Sequence[str]
    specification_set_id: Id | Sequence[Id]


class SpecificationUploadsResource(Resource):
    """Specification uploads (Specifications)."""

    __slots__ = ()

    async def create(
        self,
        *,
        specification_set_id: Id,
        spec_format: Literal["CSI", "NCS", "no_format"],
        project_id: Id | Unset = UNSET,
        specification_section_id: Id | Unset | None = UNSET,
        default_revision: str | Unset | None = UNSET,
        files: Sequence[str] | Unset | None = UNSET,
        upload_uuids: Sequence[str] | Unset | None = UNSET,
        issued_date: str | Unset | None = UNSET,
        received_date: str | Unset | None = UNSET,
        ignore_number: str | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> Sequence[SpecificationUpload]:
        """Create a specification upload.

        POST /rest/v1.0/projects/{project_id}/specification_uploads
        https://developers.procore.com/reference/rest/v1/specification-uploads?version=1.0#create-specification-upload

        Args:
            spec_format: One of CSI, NCS, no_format.

        Returns:
            A list of :class:`SpecificationUpload`.
        """
        return await self._many(
            SpecificationUpload,
            "POST",
            "/rest/v1.0/projects/{project_id}/specification_uploads",
            {"project_id": project_id},
            options,
            body={
                "specification_set_id": specification_set_id,
                "specification_section_id": specification_section_id,
                "default_revision": default_revision,
                "files": files,
                "upload_uuids": upload_uuids,
                "issued_date": issued_date,
                "received_date": received_date,
                "ignore_number": ignore_number,
                "spec_format": spec_format,
            },
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: SpecificationUploadFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[SpecificationUpload]:
        """List specification uploads.

        GET /rest/v1.0/projects/{project_id}/specification_uploads
        https://developers.procore.com/reference/rest/v1/specification-uploads?version=1.0#list-specification-uploads

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`SpecificationUpload`.
        """
        return self._pages(
            SpecificationUpload,
            "/rest/v1.0/projects/{project_id}/specification_uploads",
            {"project_id": project_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class SpecificationsConfiguration(Model):
    """A specifications configuration."""

    settings: SpecificationsConfigurationSetting | None = None
    specification_subscribers: SpecificationsConfigurationSpecificationSubscriber | None = None
    company_id: Id | None = None
    project_id: Id | None = None
    spec_by_area: bool | None = None


@record
class SpecificationsConfigurationDistributionGroup(Model):
    """Returned by :meth:`SpecificationsConfigurationResource.list_distribution_groups`."""

    id: Id
    name: str | None = None
    description: str | None = None
    users: list[Any] | None = None


@record
class SpecificationsConfigurationPotentialDistributionMember(Model):
    """Returned by :meth:`SpecificationsConfigurationResource.list_potential_distribution_members`."""

    id: Id
    company_name: str | None = None
    locale: str | None = None
    login: str | None = None
    name: str | None = None


@record
class SpecificationsConfigurationSetting(Model):
    """``settings`` of :class:`SpecificationsConfiguration`."""

    specification_revisions_ordered_by_letter_first: bool | None = None
    specification_by_area_enabled: bool | None = None
    specification_by_area_editable: bool | None = None


@record
class SpecificationsConfigurationSpecificationSubscriber(Model):
    """``specification_subscribers`` of :class:`SpecificationsConfiguration`."""

    users: list[Any] | None = None


class SpecificationsConfigurationSpecificationConfigurationInput(TypedDict, total=False):
    """``specification_configuration`` in a request body."""

    specification_section_revisions_ordered_by_letter_first: Literal["true", "false"] | None
    specification_by_area: Literal["true", "false"] | None
    specification_subscribers: SpecificationsConfigurationSpecificationSubscriberInput | None


class SpecificationsConfigurationSpecificationSubscriberInput(TypedDict):
    """``specification_subscribers`` in a request body."""

    user_ids: Sequence[Id]


class SpecificationsConfigurationResource(Resource):
    """Specifications configuration (Specifications)."""

    __slots__ = ()

    async def get(
        self,
        *,
        specification_configuration: SpecificationsConfigurationSpecificationConfigurationInput,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> SpecificationsConfiguration:
        """List specification configurations.

        GET /rest/v2.1/companies/{company_id}/projects/{project_id}/specification_configuration
        https://developers.procore.com/reference/rest/specifications-configuration?version=2.1#list-specification-configurations

        Returns:
            :class:`SpecificationsConfiguration`.
        """
        return await self._one(
            SpecificationsConfiguration,
            "GET",
            "/rest/v2.1/companies/{company_id}/projects/{project_id}/specification_configuration",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"specification_configuration": specification_configuration},
        )

    async def get_v2_0(
        self, *, company_id: Id | Unset = UNSET, project_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> SpecificationsConfiguration:
        """Return a configuration of specifications tool.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/specification_configuration
        https://developers.procore.com/reference/rest/specifications-configuration?version=2.0#configuration-of-specifications-tool

        Returns:
            :class:`SpecificationsConfiguration`.
        """
        return await self._one(
            SpecificationsConfiguration,
            "GET",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/specification_configuration",
            {"company_id": company_id, "project_id": project_id},
            options,
        )

    def list_distribution_groups(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[SpecificationsConfigurationDistributionGroup]:
        """List distribution groups for specifications.

        GET /rest/v2.1/companies/{company_id}/projects/{project_id}/specification_configuration/distribution_groups
        https://developers.procore.com/reference/rest/specifications-configuration?version=2.1#list-distribution-groups-for-specifications

        Args:
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`SpecificationsConfigurationDistributionGroup`.
        """
        return self._pages(
            SpecificationsConfigurationDistributionGroup,
            "/rest/v2.1/companies/{company_id}/projects/{project_id}/specification_configuration/distribution_groups",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_potential_distribution_members(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[SpecificationsConfigurationPotentialDistributionMember]:
        """List potential distribution members for specifications.

        GET /rest/v2.1/companies/{company_id}/projects/{project_id}/specification_configuration/potential_distribution_members
        https://developers.procore.com/reference/rest/specifications-configuration?version=2.1#list-potential-distribution-members-for-specifications

        Args:
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`SpecificationsConfigurationPotentialDistributionMember`.
        """
        return self._pages(
            SpecificationsConfigurationPotentialDistributionMember,
            "/rest/v2.1/companies/{company_id}/projects/{project_id}/specification_configuration/potential_distribution_members",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        specification_configuration: SpecificationsConfigurationSpecificationConfigurationInput,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> SpecificationsConfiguration:
        """Update specification configurations.

        PATCH /rest/v2.1/companies/{company_id}/projects/{project_id}/specification_configuration
        https://developers.procore.com/reference/rest/specifications-configuration?version=2.1#update-specification-configurations

        Returns:
            :class:`SpecificationsConfiguration`.
        """
        return await self._one(
            SpecificationsConfiguration,
            "PATCH",
            "/rest/v2.1/companies/{company_id}/projects/{project_id}/specification_configuration",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"specification_configuration": specification_configuration},
        )
