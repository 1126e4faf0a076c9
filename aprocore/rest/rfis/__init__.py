"""RFIs."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from typing import Any, Literal, Required, TypedDict, Unpack, overload

from ...model import Model, record
from ...types import Date, DateTime, Decimal, Id
from .._base import (
    OMITTED,
    UNSET,
    DateRange,
    Options,
    Pager,
    Pages,
    RequiredFields,
    Resource,
    StreamedResponse,
    Unset,
    overloaded,
)


@record
class Rfi(Model):
    """An RFI."""

    id: Id | None = None
    accepted: bool | None = None
    ball_in_court_role: str | None = None
    custom_textfield_1: RfiCustomTextfield1 | None = None
    custom_textfield_2: RfiCustomTextfield2 | None = None
    distribution_list: list[RfiDistributionList] | None = None
    draft: bool | None = None
    drawing_ids: list[Id] | None = None
    drawing_number: str | None = None
    questions: list[RfiQuestion] | None = None
    specification_section: RfiSpecificationSection | None = None
    assignee: RfiAssignee | None = None
    assignees: list[RfiAssignee] | None = None
    ball_in_court: RfiBallInCourt | None = None
    ball_in_courts: list[RfiBallInCourt] | None = None
    cost_code: RfiCostCode | None = None
    cost_impact: RfiCostImpact | None = None
    created_at: DateTime | None = None
    deleted: bool | None = None
    deleted_at: DateTime | None = None
    due_date: Date | None = None
    initiated_at: DateTime | None = None
    location: RfiLocation | None = None
    full_number: str | None = None
    number: str | None = None
    prefix: str | None = None
    private: bool | None = None
    received_from: RfiReceivedFrom | None = None
    reference: str | None = None
    responsible_contractor: RfiResponsibleContractor | None = None
    rfi_manager: RfiManager | None = None
    schedule_impact: RfiScheduleImpact | None = None
    status: Literal["open", "closed", "draft", "recycled"] | str | None = None
    translated_status: str | None = None
    subject: str | None = None
    time_resolved: DateTime | None = None
    updated_at: DateTime | None = None
    created_by: RfiCreatedBy | None = None
    link: str | None = None
    location_id: Id | None = None
    project_stage: RfiProjectStage | None = None
    sub_job: RfiSubJob | None = None


@record
class RfiAnswer(Model):
    """``answers`` of :class:`RfiQuestion`."""

    id: Id | None = None
    official: bool | None = None
    answer_date: DateTime | None = None
    plain_text_body: str | None = None
    rich_text_body: str | None = None
    created_by: str | None = None
    created_by_id: Id | None = None
    attachments: list[RfiAttachment] | None = None


@record
class RfiAssignee(Model):
    """``assignee`` of :class:`Rfi`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    locale: str | None = None
    response_required: bool | None = None


@record
class RfiAttachment(Model):
    """``attachments`` of :class:`RfiAnswer`."""

    id: Id | None = None
    name: str | None = None
    url: str | None = None
    filename: str | None = None


@record
class RfiBallInCourt(Model):
    """``ball_in_court`` of :class:`Rfi`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class RfiCostCode(Model):
    """``cost_code`` of :class:`Rfi`."""

    id: Id | None = None
    name: str | None = None


@record
class RfiCostImpact(Model):
    """``cost_impact`` of :class:`Rfi`."""

    status: Literal["yes_known", "yes_unknown", "no_impact", "tbd", "n_a"] | str | None = None
    value: Decimal | None = None


@record
class RfiCreatedBy(Model):
    """``created_by`` of :class:`Rfi`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class RfiCustomTextfield1(Model):
    """``custom_textfield_1`` of :class:`Rfi`."""

    label: str | None = None
    value: str | None = None


@record
class RfiCustomTextfield2(Model):
    """``custom_textfield_2`` of :class:`Rfi`."""

    label: str | None = None
    value: str | None = None


@record
class RfiDistributionList(Model):
    """``distribution_list`` of :class:`Rfi`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class RfiError(Model):
    """``errors`` of :class:`RfiQuestion`."""

    errors: str | None = None


@record
class RfiLocation(Model):
    """``location`` of :class:`Rfi`."""

    id: Id | None = None
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class RfiManager(Model):
    """``rfi_manager`` of :class:`Rfi`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class RfiProjectStage(Model):
    """``project_stage`` of :class:`Rfi`."""

    id: Id | None = None
    default_stage: bool | None = None
    dependent_projects: int | None = None
    formatted_name: str | None = None
    formatted_parent_name: str | None = None
    name: str | None = None
    parent_id: Id | None = None
    procore_category: bool | None = None


@record
class RfiQuestion(Model):
    """``questions`` of :class:`Rfi`."""

    id: Id | None = None
    question_date: DateTime | None = None
    plain_text_body: str | None = None
    rich_text_body: str | None = None
    created_by: str | None = None
    attachments: list[RfiAttachment] | None = None
    answers: list[RfiAnswer] | None = None
    body: str | None = None
    errors: list[RfiError] | None = None


@record
class RfiReceivedFrom(Model):
    """``received_from`` of :class:`Rfi`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class RfiResponsibleContractor(Model):
    """``responsible_contractor`` of :class:`Rfi`."""

    id: Id | None = None
    name: str | None = None


@record
class RfiScheduleImpact(Model):
    """``schedule_impact`` of :class:`Rfi`."""

    status: Literal["yes_known", "yes_unknown", "no_impact", "tbd", "n_a"] | str | None = None
    value: int | None = None


@record
class RfiSpecificationSection(Model):
    """``specification_section`` of :class:`Rfi`."""

    id: Id | None = None
    description: str | None = None
    number: str | None = None


@record
class RfiSubJob(Model):
    """``sub_job`` of :class:`Rfi`."""

    id: Id | None = None
    name: str | None = None
    code: str | None = None


class RfiColumnStateInput(TypedDict):
    """``columnState`` in a request body."""

    field: str
    hidden: bool


class RfiCostImpactInput(TypedDict, total=False):
    """``cost_impact`` in a request body."""

    status: str | None
    value: Decimal | float | str | None


class RfiDataInput(TypedDict, total=False):
    """``data`` in a request body."""

    id: Id | None
    add_assignee_ids: Sequence[Id] | None
    add_required_assignee_ids: Sequence[Id] | None
    remove_assignee_ids: Sequence[Id] | None
    add_distribution_ids: Sequence[Id] | None
    remove_distribution_ids: Sequence[Id] | None
    cost_code_id: Id | None
    cost_impact: RfiCostImpactInput | None
    drawing_number: str | None
    due_date: Date | str | None
    location_id: Id | None
    private: bool | None
    received_from_login_information_id: Id | None
    reference: str | None
    responsible_contractor_id: Id | None
    rfi_manager_id: Id | None
    schedule_impact: RfiScheduleImpactInput | None
    specification_section_id: Id | None
    sub_job_id: Id | None
    subject: str | None


class RfiFields(TypedDict, total=False):
    """Fields of :class:`RfiCreateInput` and :class:`RfiInput`."""

    reference: str | None
    assignee_id: Id | None
    assignee_ids: Sequence[Id] | None
    required_assignee_ids: Sequence[Id] | None
    draft: bool | None
    due_date: Date | str | None
    received_from_login_information_id: Id | None
    responsible_contractor_id: Id | None
    distribution_ids: Sequence[Id] | None
    number: str | None
    private: bool | None
    project_stage_id: Id | None
    schedule_impact: RfiScheduleImpactInput | None
    cost_impact: RfiCostImpactInput | None
    location_id: Id | None
    drawing_number: str | None
    specification_section_id: Id | None
    cost_code_id: Id | None
    revision: str | None
    source_rfi_header_id: Id | None
    custom_textfield_1: str | None
    custom_textfield_2: str | None
    forwardee_ids: Sequence[Id] | None
    accepted: bool | None
    ball_in_court_id: Id | None


class RfiQuestionInput(TypedDict, total=False):
    """``question`` in a request body."""

    body: Required[str]
    attachments: Sequence[Any] | None
    prostore_file_ids: Sequence[Id] | None
    drawing_revision_ids: Sequence[Id] | None
    file_version_ids: Sequence[Id] | None
    form_ids: Sequence[Id] | None
    image_ids: Sequence[Id] | None
    upload_ids: Sequence[Id] | None
    document_management_document_revision_ids: Sequence[Id] | None


class RfiScheduleImpactInput(TypedDict, total=False):
    """``schedule_impact`` in a request body."""

    status: str | None
    value: int | None


class RfiTableConfigurationForExportInput(TypedDict, total=False):
    """``table_configuration_for_export`` in a request body."""

    columnState: Sequence[RfiColumnStateInput] | None


class RfiCreateInput(RfiFields):
    """``rfi`` in the body of ``create``."""

    subject: str
    rfi_manager_id: Id
    question: RfiQuestionInput


class RfiInput(RfiFields, total=False):
    """``rfi`` in the body of ``forward_for_review``, ``forward_for_review_v1_0``, ``update``."""

    subject: str | None
    rfi_manager_id: Id | None
    question: RfiQuestionInput | None


class RfiExportFilters(TypedDict, total=False):
    """Query filters of ``rfis.export``, ``rfis.export_v1_0``."""

    query: str | Sequence[str]


class RfiFilters(TypedDict, total=False):
    """Query filters of ``rfis.list``, ``rfis.list_recycled``."""

    id: Id | Sequence[Id]
    status: Literal["open", "closed", "draft"] | Sequence[Literal["open", "closed", "draft"]]
    assigned_id: Id | Sequence[Id]
    created_at: DateRange
    responsible_contractor_id: Id | Sequence[Id]
    cost_code_id: Id | Sequence[Id]
    received_from_login_information_id: Id | Sequence[Id]
    ball_in_court_id: Id | Sequence[Id]
    location_id: Id | Sequence[Id]
    updated_at: DateRange
    rfi_manager_id: Id | Sequence[Id]
    number: int | Sequence[int]
    prefix_stage_id: Id | Sequence[Id]


class RfiSortQuery(TypedDict, total=False):
    """Query parameters ``sort[…]`` of ``rfis.list``."""

    attribute: str | Sequence[str]
    direction: Literal["asc", "desc"] | Sequence[Literal["asc", "desc"]]


class RfisResource(Resource):
    """RFIs.

    ``company_id`` and ``project_id`` default to the session's, and ``per_page`` to a size that is safe for a list.
    All methods also take the keyword arguments of :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def advanced_exports(self) -> AdvancedExportsResource:
        """Advanced exports (RFI)."""
        return AdvancedExportsResource(self._session)

    @property
    def filter_options(self) -> FilterOptionsResource:
        """Filter options (RFI)."""
        return FilterOptionsResource(self._session)

    @property
    def potential_assignees(self) -> PotentialAssigneesResource:
        """Potential assignees (RFI)."""
        return PotentialAssigneesResource(self._session)

    @property
    def potential_rfi_managers(self) -> PotentialRfiManagersResource:
        """Potential RFI managers (RFI)."""
        return PotentialRfiManagersResource(self._session)

    @property
    def replies(self) -> RepliesResource:
        """Replies (RFI)."""
        return RepliesResource(self._session)

    @property
    def rfis_default_distribution(self) -> RfisDefaultDistributionResource:
        """RFIs default distribution (RFI)."""
        return RfisDefaultDistributionResource(self._session)

    async def advance_ball_in_court(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Any:
        """Advance the ball in court.

        PATCH /rest/v1.1/projects/{project_id}/rfis/{id}/advance_ball_in_court
        https://developers.procore.com/reference/rest/v1/rfis?version=1.1#update-advance-ball-in-court

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "PATCH",
            "/rest/v1.1/projects/{project_id}/rfis/{id}/advance_ball_in_court",
            {"project_id": project_id, "id": id},
            options,
        )

    async def advance_ball_in_court_v1_0(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Any:
        """Advance the ball in court.

        PATCH /rest/v1.0/projects/{project_id}/rfis/{id}/advance_ball_in_court
        https://developers.procore.com/reference/rest/v1/rfis?version=1.0#update-advance-ball-in-court

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "PATCH",
            "/rest/v1.0/projects/{project_id}/rfis/{id}/advance_ball_in_court",
            {"project_id": project_id, "id": id},
            options,
        )

    async def bulk_update(
        self,
        *,
        data: Sequence[RfiDataInput],
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Any:
        """Batch update RFIs.

        PATCH /rest/v1.0/projects/{project_id}/rfis
        https://developers.procore.com/reference/rest/v1/rfis?version=1.0#batch-update-rfis

        Args:
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "PATCH",
            "/rest/v1.0/projects/{project_id}/rfis",
            {"project_id": project_id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={"data": data},
            dates="data.due_date",
        )

    @overload
    async def create(
        self,
        *,
        rfi: RfiCreateInput,
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Rfi: ...
    @overload
    def create(
        self, *, rfi: RfiInput, **others: Any
    ) -> RequiredFields[Literal["subject", "rfi_manager_id", "question"]]: ...
    @overload
    async def create(
        self,
        *,
        rfi: Mapping[str, Any],
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Rfi: ...
    @overloaded
    async def create(
        self,
        *,
        rfi: RfiCreateInput | Mapping[str, Any],
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Rfi:
        """Create an RFI.

        POST /rest/v1.0/projects/{project_id}/rfis
        https://developers.procore.com/reference/rest/v1/rfis?version=1.0#create-rfi

        Args:
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.

        Returns:
            :class:`Rfi`.
        """
        return await self._one(
            Rfi,
            "POST",
            "/rest/v1.0/projects/{project_id}/rfis",
            {"project_id": project_id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={"rfi": rfi},
            dates="rfi.due_date",
        )

    def export(
        self,
        *,
        project_id: Id | Unset = UNSET,
        export_format: Literal["pdf", "csv"] | Unset = UNSET,
        filters: RfiExportFilters = OMITTED,
        **options: Unpack[Options],
    ) -> AbstractAsyncContextManager[StreamedResponse]:
        """Download an RFIs list.

        GET /rest/v1.1/projects/{project_id}/rfis/export
        https://developers.procore.com/reference/rest/v1/rfis?version=1.1#download-rfis-list

        Args:
            export_format: One of pdf, csv.
            filters: Query filters; others go into ``params``.

        Returns:
            A streamed file: ``async with … as response``. Status 202 and no content mean that Procore is still creating it.
        """
        return self._file(
            "GET",
            "/rest/v1.1/projects/{project_id}/rfis/export",
            {"project_id": project_id},
            options,
            query={"export_format": export_format, "filters": filters},
        )

    def export_v1_0(
        self,
        *,
        project_id: Id | Unset = UNSET,
        export_format: Literal["pdf", "csv"] | Unset = UNSET,
        table_configuration_for_export: RfiTableConfigurationForExportInput | Unset = UNSET,
        filters: RfiExportFilters = OMITTED,
        **options: Unpack[Options],
    ) -> AbstractAsyncContextManager[StreamedResponse]:
        """Download an RFIs list.

        GET /rest/v1.0/projects/{project_id}/rfis/export
        https://developers.procore.com/reference/rest/v1/rfis?version=1.0#download-rfis-list

        Args:
            export_format: One of pdf, csv.
            filters: Query filters; others go into ``params``.

        Returns:
            A streamed file: ``async with … as response``. Status 202 and no content mean that Procore is still creating it.
        """
        return self._file(
            "GET",
            "/rest/v1.0/projects/{project_id}/rfis/export",
            {"project_id": project_id},
            options,
            query={
                "export_format": export_format,
                "table_configuration_for_export": table_configuration_for_export,
                "filters": filters,
            },
        )

    async def forward_for_review(
        self, *, id: Id, rfi: RfiInput | Mapping[str, Any], project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Any:
        """Forward for review.

        PATCH /rest/v1.1/projects/{project_id}/rfis/{id}/forward_for_review
        https://developers.procore.com/reference/rest/v1/rfis?version=1.1#update-forward-for-review

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "PATCH",
            "/rest/v1.1/projects/{project_id}/rfis/{id}/forward_for_review",
            {"project_id": project_id, "id": id},
            options,
            body={"rfi": rfi},
        )

    async def forward_for_review_v1_0(
        self, *, id: Id, rfi: RfiInput | Mapping[str, Any], project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Any:
        """Forward for review.

        PATCH /rest/v1.0/projects/{project_id}/rfis/{id}/forward_for_review
        https://developers.procore.com/reference/rest/v1/rfis?version=1.0#update-forward-for-review

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "PATCH",
            "/rest/v1.0/projects/{project_id}/rfis/{id}/forward_for_review",
            {"project_id": project_id, "id": id},
            options,
            body={"rfi": rfi},
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Rfi:
        """Return an RFI.

        GET /rest/v1.0/projects/{project_id}/rfis/{id}
        https://developers.procore.com/reference/rest/v1/rfis?version=1.0#show-rfi

        Returns:
            :class:`Rfi`.
        """
        return await self._one(
            Rfi, "GET", "/rest/v1.0/projects/{project_id}/rfis/{id}", {"project_id": project_id, "id": id}, options
        )

    def get_as_pdf(
        self, *, id: Id, project_id: Id | Unset = UNSET, only_official: bool | Unset = UNSET, **options: Unpack[Options]
    ) -> AbstractAsyncContextManager[StreamedResponse]:
        """Return an RFI in PDF format.

        GET /rest/v1.0/projects/{project_id}/rfis/{id}.pdf
        https://developers.procore.com/reference/rest/v1/rfis?version=1.0#show-rfi-in-pdf-format

        Returns:
            A streamed file: ``async with … as response``.
        """
        return self._file(
            "GET",
            "/rest/v1.0/projects/{project_id}/rfis/{id}.pdf",
            {"project_id": project_id, "id": id},
            options,
            query={"only_official": only_official},
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        search: str | Unset = UNSET,
        filters: RfiFilters = OMITTED,
        sort: RfiSortQuery = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Rfi]:
        """List RFIs.

        GET /rest/v1.0/projects/{project_id}/rfis
        https://developers.procore.com/reference/rest/v1/rfis?version=1.0#list-rfis

        Args:
            filters: Query filters; others go into ``params``.
            sort: Query parameters ``sort[…]``; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Rfi`.
        """
        return self._pages(
            Rfi,
            "/rest/v1.0/projects/{project_id}/rfis",
            {"project_id": project_id},
            options,
            query={"page": page, "search": search, "filters": filters, "sort": sort},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_recycled(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: RfiFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Rfi]:
        """List recycled RFIs.

        GET /rest/v1.0/projects/{project_id}/rfis/recycle_bin
        https://developers.procore.com/reference/rest/v1/rfis?version=1.0#list-recycled-rfis

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Rfi`.
        """
        return self._pages(
            Rfi,
            "/rest/v1.0/projects/{project_id}/rfis/recycle_bin",
            {"project_id": project_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def recycle(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Any:
        """Recycle an RFI.

        PATCH /rest/v1.0/projects/{project_id}/rfis/{id}/recycle
        https://developers.procore.com/reference/rest/v1/rfis?version=1.0#recycle-rfi

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "PATCH", "/rest/v1.0/projects/{project_id}/rfis/{id}/recycle", {"project_id": project_id, "id": id}, options
        )

    async def retrieve(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Any:
        """Return a recycled RFI.

        PATCH /rest/v1.0/projects/{project_id}/rfis/{id}/retrieve
        https://developers.procore.com/reference/rest/v1/rfis?version=1.0#retrieve-recycled-rfi

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "PATCH",
            "/rest/v1.0/projects/{project_id}/rfis/{id}/retrieve",
            {"project_id": project_id, "id": id},
            options,
        )

    async def update(
        self,
        *,
        id: Id,
        rfi: RfiInput | Mapping[str, Any],
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Rfi:
        """Update an RFI.

        PATCH /rest/v1.0/projects/{project_id}/rfis/{id}
        https://developers.procore.com/reference/rest/v1/rfis?version=1.0#update-rfi

        Args:
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.

        Returns:
            :class:`Rfi`.
        """
        return await self._one(
            Rfi,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/rfis/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={"rfi": rfi},
            dates="rfi.due_date",
        )


@record
class AdvancedExport(Model):
    """An advanced export."""

    slug: str | None = None
    name: str | None = None
    type: Literal["single_select", "multi_select"] | str | None = None
    options: list[AdvancedExportOption] | None = None
    message: str | None = None


@record
class AdvancedExportOption(Model):
    """``options`` of :class:`AdvancedExport`."""

    id: Id | None = None
    name: Any = None


class AdvancedExportOptionInput(TypedDict, total=False):
    """``options`` in a request body."""

    cover_sheet: Literal["all_responses", "official_responses_only"] | None
    files: Sequence[int] | None


class AdvancedExportsResource(Resource):
    """Advanced exports (RFI)."""

    __slots__ = ()

    async def create(
        self,
        *,
        id: Id,
        format: Literal["pdf", "zip"],
        options_: AdvancedExportOptionInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> AdvancedExport:
        """Create an advanced export for existing RFI.

        POST /rest/v1.0/projects/{project_id}/rfis/{id}/advanced_exports
        https://developers.procore.com/reference/rest/v1/advanced-exports?version=1.0#create-advanced-export-for-existing-rfi

        Args:
            id: ID of an RFI.
            format: One of pdf, zip.
            options_: Sent as ``options`` in the body.

        Returns:
            :class:`AdvancedExport`.
        """
        return await self._one(
            AdvancedExport,
            "POST",
            "/rest/v1.0/projects/{project_id}/rfis/{id}/advanced_exports",
            {"project_id": project_id, "id": id},
            options,
            query={"format": format},
            body={"options": options_},
        )

    def list(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Pages[AdvancedExport]:
        """Return export options for existing RFI.

        GET /rest/v1.0/projects/{project_id}/rfis/{id}/advanced_exports
        https://developers.procore.com/reference/rest/v1/advanced-exports?version=1.0#get-export-options-for-existing-rfi

        Args:
            id: ID of an RFI.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`AdvancedExport`.
        """
        return self._pages(
            AdvancedExport,
            "/rest/v1.0/projects/{project_id}/rfis/{id}/advanced_exports",
            {"project_id": project_id, "id": id},
            options,
            pager=Pager.UNPAGED,
        )


@record
class FilterOption(Model):
    """A filter option."""

    key: str | None = None


@record
class FilterOptionAssignedId(Model):
    """Returned by :meth:`FilterOptionsResource.list_assigned_id`."""

    key: str | None = None
    value: str | None = None


@record
class FilterOptionBallInCourtId(Model):
    """Returned by :meth:`FilterOptionsResource.list_ball_in_court_id`."""

    key: str | None = None
    value: str | None = None


@record
class FilterOptionCostCodeId(Model):
    """Returned by :meth:`FilterOptionsResource.list_cost_code_id`."""

    key: str | None = None
    value: str | None = None


@record
class FilterOptionLocationId(Model):
    """Returned by :meth:`FilterOptionsResource.list_location_id`."""

    key: str | None = None
    value: str | None = None


@record
class FilterOptionPrefixStageId(Model):
    """Returned by :meth:`FilterOptionsResource.list_prefix_stage_id`."""

    key: int | None = None
    value: str | None = None


@record
class FilterOptionPriority(Model):
    """Returned by :meth:`FilterOptionsResource.list_priority`."""

    key: int | None = None
    value: str | None = None


@record
class FilterOptionReceivedFromLoginInformationId(Model):
    """Returned by :meth:`FilterOptionsResource.list_received_from_login_information_id`."""

    key: str | None = None
    value: str | None = None


@record
class FilterOptionResponsibleContractorId(Model):
    """Returned by :meth:`FilterOptionsResource.list_responsible_contractor_id`."""

    key: str | None = None
    value: str | None = None


@record
class FilterOptionRfiManagerId(Model):
    """Returned by :meth:`FilterOptionsResource.list_rfi_manager_id`."""

    key: int | None = None
    value: str | None = None


@record
class FilterOptionStatus(Model):
    """Returned by :meth:`FilterOptionsResource.list_status`."""

    key: str | None = None
    value: str | None = None


@record
class FilterOptionSubJobId(Model):
    """Returned by :meth:`FilterOptionsResource.list_sub_job_id`."""

    key: int | None = None
    value: str | None = None


class FilterOptionsResource(Resource):
    """Filter options (RFI)."""

    __slots__ = ()

    async def list(self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> FilterOption:
        """List available RFI filters.

        GET /rest/v1.0/projects/{project_id}/rfis/filter_options
        https://developers.procore.com/reference/rest/v1/filter-options?version=1.0#list-available-rfi-filters

        Returns:
            :class:`FilterOption`.
        """
        return await self._one(
            FilterOption,
            "GET",
            "/rest/v1.0/projects/{project_id}/rfis/filter_options",
            {"project_id": project_id},
            options,
        )

    def list_assigned_id(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[FilterOptionAssignedId]:
        """List available RFI assigned_id filter options.

        GET /rest/v1.0/projects/{project_id}/rfis/filter_options/assigned_id
        https://developers.procore.com/reference/rest/v1/filter-options?version=1.0#list-available-rfi-assigned-id-filter-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`FilterOptionAssignedId`.
        """
        return self._pages(
            FilterOptionAssignedId,
            "/rest/v1.0/projects/{project_id}/rfis/filter_options/assigned_id",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_ball_in_court_id(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[FilterOptionBallInCourtId]:
        """List available RFI ball in court filter options.

        GET /rest/v1.0/projects/{project_id}/rfis/filter_options/ball_in_court_id
        https://developers.procore.com/reference/rest/v1/filter-options?version=1.0#list-available-rfi-ball-in-court-filter-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`FilterOptionBallInCourtId`.
        """
        return self._pages(
            FilterOptionBallInCourtId,
            "/rest/v1.0/projects/{project_id}/rfis/filter_options/ball_in_court_id",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_cost_code_id(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[FilterOptionCostCodeId]:
        """List available RFI cost code options.

        GET /rest/v1.0/projects/{project_id}/rfis/filter_options/cost_code_id
        https://developers.procore.com/reference/rest/v1/filter-options?version=1.0#list-available-rfi-cost-code-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`FilterOptionCostCodeId`.
        """
        return self._pages(
            FilterOptionCostCodeId,
            "/rest/v1.0/projects/{project_id}/rfis/filter_options/cost_code_id",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_location_id(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[FilterOptionLocationId]:
        """List available RFIs locations.

        GET /rest/v1.0/projects/{project_id}/rfis/filter_options/location_id
        https://developers.procore.com/reference/rest/v1/filter-options?version=1.0#list-available-rfis-locations

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`FilterOptionLocationId`.
        """
        return self._pages(
            FilterOptionLocationId,
            "/rest/v1.0/projects/{project_id}/rfis/filter_options/location_id",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_prefix_stage_id(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[FilterOptionPrefixStageId]:
        """List available RFI prefix stage filter options.

        GET /rest/v1.0/projects/{project_id}/rfis/filter_options/prefix_stage_id
        https://developers.procore.com/reference/rest/v1/filter-options?version=1.0#list-available-rfi-prefix-stage-filter-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`FilterOptionPrefixStageId`.
        """
        return self._pages(
            FilterOptionPrefixStageId,
            "/rest/v1.0/projects/{project_id}/rfis/filter_options/prefix_stage_id",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_priority(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[FilterOptionPriority]:
        """List available RFI priority filter options.

        GET /rest/v1.0/projects/{project_id}/rfis/filter_options/priority
        https://developers.procore.com/reference/rest/v1/filter-options?version=1.0#list-available-rfi-priority-filter-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`FilterOptionPriority`.
        """
        return self._pages(
            FilterOptionPriority,
            "/rest/v1.0/projects/{project_id}/rfis/filter_options/priority",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_received_from_login_information_id(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[FilterOptionReceivedFromLoginInformationId]:
        """List available RFI received from filter options.

        GET /rest/v1.0/projects/{project_id}/rfis/filter_options/received_from_login_information_id
        https://developers.procore.com/reference/rest/v1/filter-options?version=1.0#list-available-rfi-received-from-filter-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`FilterOptionReceivedFromLoginInformationId`.
        """
        return self._pages(
            FilterOptionReceivedFromLoginInformationId,
            "/rest/v1.0/projects/{project_id}/rfis/filter_options/received_from_login_information_id",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_responsible_contractor_id(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[FilterOptionResponsibleContractorId]:
        """List available RFI responsible contractor filter options.

        GET /rest/v1.0/projects/{project_id}/rfis/filter_options/responsible_contractor_id
        https://developers.procore.com/reference/rest/v1/filter-options?version=1.0#list-available-rfi-responsible-contractor-filter-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`FilterOptionResponsibleContractorId`.
        """
        return self._pages(
            FilterOptionResponsibleContractorId,
            "/rest/v1.0/projects/{project_id}/rfis/filter_options/responsible_contractor_id",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_rfi_manager_id(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[FilterOptionRfiManagerId]:
        """List available RFI RFI manager filter options.

        GET /rest/v1.0/projects/{project_id}/rfis/filter_options/rfi_manager_id
        https://developers.procore.com/reference/rest/v1/filter-options?version=1.0#list-available-rfi-rfi-manager-filter-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`FilterOptionRfiManagerId`.
        """
        return self._pages(
            FilterOptionRfiManagerId,
            "/rest/v1.0/projects/{project_id}/rfis/filter_options/rfi_manager_id",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_status(self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Pages[FilterOptionStatus]:
        """List available RFI status filter options.

        GET /rest/v1.0/projects/{project_id}/rfis/filter_options/status
        https://developers.procore.com/reference/rest/v1/filter-options?version=1.0#list-available-rfi-status-filter-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`FilterOptionStatus`.
        """
        return self._pages(
            FilterOptionStatus,
            "/rest/v1.0/projects/{project_id}/rfis/filter_options/status",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_sub_job_id(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[FilterOptionSubJobId]:
        """List available RFI sub job filter options.

        GET /rest/v1.0/projects/{project_id}/rfis/filter_options/sub_job_id
        https://developers.procore.com/reference/rest/v1/filter-options?version=1.0#list-available-rfi-sub-job-filter-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`FilterOptionSubJobId`.
        """
        return self._pages(
            FilterOptionSubJobId,
            "/rest/v1.0/projects/{project_id}/rfis/filter_options/sub_job_id",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )


@record
class PotentialAssignee(Model):
    """A potential assignee."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


class PotentialAssigneesResource(Resource):
    """Potential assignees (RFI)."""

    __slots__ = ()

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[PotentialAssignee]:
        """List possible assignees for an RFI.

        GET /rest/v1.0/projects/{project_id}/rfis/potential_assignees
        https://developers.procore.com/reference/rest/v1/potential-assignees?version=1.0#get-a-list-of-possible-assignees-for-an-rfi

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`PotentialAssignee`.
        """
        return self._pages(
            PotentialAssignee,
            "/rest/v1.0/projects/{project_id}/rfis/potential_assignees",
            {"project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class PotentialRfiManager(Model):
    """A potential RFI manager."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


class PotentialRfiManagersResource(Resource):
    """Potential RFI managers (RFI)."""

    __slots__ = ()

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[PotentialRfiManager]:
        """List possible RFI managers for an RFI.

        GET /rest/v1.0/projects/{project_id}/rfis/potential_rfi_managers
        https://developers.procore.com/reference/rest/v1/potential-rfi-managers?version=1.0#get-a-list-of-possible-rfi-managers-for-an-rfi

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`PotentialRfiManager`.
        """
        return self._pages(
            PotentialRfiManager,
            "/rest/v1.0/projects/{project_id}/rfis/potential_rfi_managers",
            {"project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class Reply(Model):
    """A reply."""

    id: Id | None = None
    official: bool | None = None
    answer_date: DateTime | None = None
    plain_text_body: str | None = None
    rich_text_body: str | None = None
    created_by: str | None = None
    created_by_id: Id | None = None
    attachments: list[ReplyAttachment] | None = None


@record
class ReplyAttachment(Model):
    """``attachments`` of :class:`Reply`."""

    id: Id | None = None
    name: str | None = None
    url: str | None = None
    filename: str | None = None


class ReplyInput(TypedDict, total=False):
    """``reply`` in a request body."""

    body: str | None
    official: bool | None
    drawing_revision_ids: Sequence[Id] | None
    file_version_ids: Sequence[Id] | None
    form_ids: Sequence[Id] | None
    image_ids: Sequence[Id] | None
    upload_ids: Sequence[Id] | None
    document_management_document_revision_ids: Sequence[Id] | None


class RepliesResource(Resource):
    """Replies (RFI)."""

    __slots__ = ()

    async def create(
        self,
        *,
        rfi_id: Id,
        reply: ReplyInput,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> Reply:
        """Create an RFI reply.

        POST /rest/v1.0/projects/{project_id}/rfis/{rfi_id}/replies
        https://developers.procore.com/reference/rest/v1/replies?version=1.0#create-rfi-reply

        Returns:
            :class:`Reply`.
        """
        return await self._one(
            Reply,
            "POST",
            "/rest/v1.0/projects/{project_id}/rfis/{rfi_id}/replies",
            {"project_id": project_id, "rfi_id": rfi_id},
            options,
            body={"reply": reply, "attachments": attachments},
        )

    async def delete(self, *, rfi_id: Id, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete an RFI response.

        DELETE /rest/v1.0/projects/{project_id}/rfis/{rfi_id}/replies/{id}
        https://developers.procore.com/reference/rest/v1/replies?version=1.0#delete-an-rfi-response

        Args:
            id: ID of a reply.

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/rfis/{rfi_id}/replies/{id}",
            {"project_id": project_id, "rfi_id": rfi_id, "id": id},
            options,
        )

    async def get(self, *, rfi_id: Id, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Reply:
        """Return an RFI reply.

        GET /rest/v1.0/projects/{project_id}/rfis/{rfi_id}/replies/{id}
        https://developers.procore.com/reference/rest/v1/replies?version=1.0#show-rfi-reply

        Args:
            id: ID of a reply.

        Returns:
            :class:`Reply`.
        """
        return await self._one(
            Reply,
            "GET",
            "/rest/v1.0/projects/{project_id}/rfis/{rfi_id}/replies/{id}",
            {"project_id": project_id, "rfi_id": rfi_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        rfi_id: Id,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Reply]:
        """List RFI replies.

        GET /rest/v1.0/projects/{project_id}/rfis/{rfi_id}/replies
        https://developers.procore.com/reference/rest/v1/replies?version=1.0#list-rfi-replies

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Reply`.
        """
        return self._pages(
            Reply,
            "/rest/v1.0/projects/{project_id}/rfis/{rfi_id}/replies",
            {"project_id": project_id, "rfi_id": rfi_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self, *, rfi_id: Id, id: Id, reply: ReplyInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Reply:
        """Update an RFI reply.

        PATCH /rest/v1.0/projects/{project_id}/rfis/{rfi_id}/replies/{id}
        https://developers.procore.com/reference/rest/v1/replies?version=1.0#update-rfi-reply

        Args:
            id: ID of a reply.

        Returns:
            :class:`Reply`.
        """
        return await self._one(
            Reply,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/rfis/{rfi_id}/replies/{id}",
            {"project_id": project_id, "rfi_id": rfi_id, "id": id},
            options,
            body={"reply": reply},
        )


@record
class RfisDefaultDistribution(Model):
    """RFIs default distribution."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    company_name: str | None = None


class RfisDefaultDistributionResource(Resource):
    """RFIs default distribution (RFI)."""

    __slots__ = ()

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[RfisDefaultDistribution]:
        """List RFI default distribution.

        GET /rest/v1.0/projects/{project_id}/rfis/default_distribution
        https://developers.procore.com/reference/rest/v1/rfis-default-distribution?version=1.0#list-rfi-default-distribution

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`RfisDefaultDistribution`.
        """
        return self._pages(
            RfisDefaultDistribution,
            "/rest/v1.0/projects/{project_id}/rfis/default_distribution",
            {"project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )
