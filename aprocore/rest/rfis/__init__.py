"""RFIs."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from typing import TYPE_CHECKING, Any, Literal, Required, TypedDict, Unpack, overload

from ...model import Model, record
from ...types import Date, DateTime, Decimal, Id
from .._base import (
    OMITTED,
    UNSET,
    DateRange,
    Options,
    Pages,
    RequiredFields,
    Resource,
    StreamedResponse,
    Unset,
    Upload,
    overloaded,
)
from .._lazy import load

if TYPE_CHECKING:
    from .advanced_exports_and_others import (
        AdvancedExportsResource,
        PotentialAssigneesResource,
        PotentialRfiManagersResource,
        RepliesResource,
        RfisDefaultDistributionResource,
    )
    from .filter_options import FilterOptionsResource


@record
class Rfi(Model):
    """An RFI."""

    id: Id
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
    current_revision: bool | None = None
    has_revisions: bool | None = None
    revision: str | None = None
    source_rfi_header_id: Id | None = None
    created_by: RfiCreatedBy | None = None
    link: str | None = None
    location_id: Id | None = None
    project_stage: RfiProjectStage | None = None
    sub_job: RfiSubJob | None = None
    specification_section_id: Id | None = None


@record
class RfiAdvanceBallInCourtResult(Model):
    """Returned by :meth:`RfisResource.advance_ball_in_court`."""

    id: Id
    assignee: RfiAssignee | None = None
    assignees: list[RfiAssignee] | None = None
    ball_in_court: RfiBallInCourt | None = None
    ball_in_courts: list[RfiBallInCourt] | None = None
    cost_code: RfiCostCode | None = None
    cost_impact: RfiCostImpact | None = None
    created_at: DateTime | None = None
    created_by: RfiCreatedBy | None = None
    current_revision: bool | None = None
    deleted: bool | None = None
    deleted_at: DateTime | None = None
    due_date: Date | None = None
    full_number: str | None = None
    has_revisions: bool | None = None
    initiated_at: DateTime | None = None
    link: str | None = None
    location: RfiLocation | None = None
    location_id: Id | None = None
    number: str | None = None
    prefix: str | None = None
    private: bool | None = None
    project_stage: RfiProjectStage | None = None
    questions: list[RfiQuestion] | None = None
    received_from: RfiReceivedFrom | None = None
    reference: str | None = None
    responsible_contractor: RfiResponsibleContractor | None = None
    revision: str | None = None
    rfi_manager: RfiManager | None = None
    schedule_impact: RfiScheduleImpact | None = None
    source_rfi_header_id: Id | None = None
    specification_section_id: Id | None = None
    status: Literal["open", "closed", "draft", "recycled"] | str | None = None
    sub_job: RfiSubJob | None = None
    subject: str | None = None
    time_resolved: DateTime | None = None
    translated_status: str | None = None
    updated_at: DateTime | None = None


@record
class RfiAnswer(Model):
    """``answers`` of :class:`RfiQuestion`."""

    id: Id
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

    id: Id
    login: str | None = None
    name: str | None = None
    locale: str | None = None
    response_required: bool | None = None


@record
class RfiAttachment(Model):
    """``attachments`` of :class:`RfiAnswer`."""

    id: Id
    name: str | None = None
    url: str | None = None
    filename: str | None = None


@record
class RfiBallInCourt(Model):
    """``ball_in_court`` of :class:`Rfi`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class RfiCostCode(Model):
    """``cost_code`` of :class:`Rfi`."""

    id: Id
    name: str | None = None


@record
class RfiCostImpact(Model):
    """``cost_impact`` of :class:`Rfi`."""

    status: Literal["yes_known", "yes_unknown", "no_impact", "tbd", "n_a"] | str | None = None
    value: Decimal | None = None


@record
class RfiCreatedBy(Model):
    """``created_by`` of :class:`Rfi`."""

    id: Id
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

    id: Id
    login: str | None = None
    name: str | None = None


@record
class RfiError(Model):
    """``errors`` of :class:`RfiQuestion`."""

    errors: str | None = None


@record
class RfiForwardForReviewResult(Model):
    """Returned by :meth:`RfisResource.forward_for_review`."""

    id: Id
    assignee: RfiAssignee | None = None
    assignees: list[RfiAssignee] | None = None
    ball_in_court: RfiBallInCourt | None = None
    ball_in_courts: list[RfiBallInCourt] | None = None
    cost_code: RfiCostCode | None = None
    cost_impact: RfiCostImpact | None = None
    created_at: DateTime | None = None
    created_by: RfiCreatedBy | None = None
    current_revision: bool | None = None
    deleted: bool | None = None
    deleted_at: DateTime | None = None
    due_date: Date | None = None
    full_number: str | None = None
    has_revisions: bool | None = None
    initiated_at: DateTime | None = None
    link: str | None = None
    location: RfiLocation | None = None
    location_id: Id | None = None
    number: str | None = None
    prefix: str | None = None
    private: bool | None = None
    project_stage: RfiProjectStage | None = None
    questions: list[RfiQuestion] | None = None
    received_from: RfiReceivedFrom | None = None
    reference: str | None = None
    responsible_contractor: RfiResponsibleContractor | None = None
    revision: str | None = None
    rfi_manager: RfiManager | None = None
    schedule_impact: RfiScheduleImpact | None = None
    source_rfi_header_id: Id | None = None
    specification_section_id: Id | None = None
    status: Literal["open", "closed", "draft", "recycled"] | str | None = None
    sub_job: RfiSubJob | None = None
    subject: str | None = None
    time_resolved: DateTime | None = None
    translated_status: str | None = None
    updated_at: DateTime | None = None


@record
class RfiLocation(Model):
    """``location`` of :class:`Rfi`."""

    id: Id
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class RfiManager(Model):
    """``rfi_manager`` of :class:`Rfi`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class RfiProjectStage(Model):
    """``project_stage`` of :class:`Rfi`."""

    id: Id
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

    id: Id
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

    id: Id
    login: str | None = None
    name: str | None = None


@record
class RfiResponsibleContractor(Model):
    """``responsible_contractor`` of :class:`Rfi`."""

    id: Id
    name: str | None = None


@record
class RfiScheduleImpact(Model):
    """``schedule_impact`` of :class:`Rfi`."""

    status: Literal["yes_known", "yes_unknown", "no_impact", "tbd", "n_a"] | str | None = None
    value: int | None = None


@record
class RfiSpecificationSection(Model):
    """``specification_section`` of :class:`Rfi`."""

    id: Id
    description: str | None = None
    number: str | None = None


@record
class RfiSubJob(Model):
    """``sub_job`` of :class:`Rfi`."""

    id: Id
    name: str | None = None
    code: str | None = None


class RfiColumnStateInput(TypedDict):
    """``columnState`` in a request body."""

    field: str
    hidden: bool


class RfiCostImpactInput(TypedDict, total=False):
    """``cost_impact`` in a request body."""

    status: Literal["yes_known", "yes_unknown", "no_impact", "tbd", "n_a"] | None
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
    attachments: Sequence[Upload] | None
    prostore_file_ids: Sequence[Id] | None
    drawing_revision_ids: Sequence[Id] | None
    file_version_ids: Sequence[Id] | None
    form_ids: Sequence[Id] | None
    image_ids: Sequence[Id] | None
    upload_ids: Sequence[Id] | None
    document_management_document_revision_ids: Sequence[Id] | None


class RfiScheduleImpactInput(TypedDict, total=False):
    """``schedule_impact`` in a request body."""

    status: Literal["yes_known", "yes_unknown", "no_impact", "tbd", "n_a"] | None
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

    attribute: (
        Literal[
            "assigned_id",
            "cost_code_id",
            "cost_impact",
            "created_by_id",
            "date_created",
            "drawing_number",
            "due_date",
            "due_date_variance",
            "initiated_at",
            "location_id",
            "number",
            "position",
            "received_from_login_information_id",
            "reference",
            "responsible_contractor_id",
            "schedule_impact",
            "specification_section_id",
            "subject",
            "time_resolved",
            "rfi_manager_id",
        ]
        | Sequence[
            Literal[
                "assigned_id",
                "cost_code_id",
                "cost_impact",
                "created_by_id",
                "date_created",
                "drawing_number",
                "due_date",
                "due_date_variance",
                "initiated_at",
                "location_id",
                "number",
                "position",
                "received_from_login_information_id",
                "reference",
                "responsible_contractor_id",
                "schedule_impact",
                "specification_section_id",
                "subject",
                "time_resolved",
                "rfi_manager_id",
            ]
        ]
    )
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
        resource: AdvancedExportsResource = load(".rfis.advanced_exports_and_others", "AdvancedExportsResource")(
            self._session
        )
        return resource

    @property
    def filter_options(self) -> FilterOptionsResource:
        """Filter options (RFI)."""
        resource: FilterOptionsResource = load(".rfis.filter_options", "FilterOptionsResource")(self._session)
        return resource

    @property
    def potential_assignees(self) -> PotentialAssigneesResource:
        """Potential assignees (RFI)."""
        resource: PotentialAssigneesResource = load(".rfis.advanced_exports_and_others", "PotentialAssigneesResource")(
            self._session
        )
        return resource

    @property
    def potential_rfi_managers(self) -> PotentialRfiManagersResource:
        """Potential RFI managers (RFI)."""
        resource: PotentialRfiManagersResource = load(
            ".rfis.advanced_exports_and_others", "PotentialRfiManagersResource"
        )(self._session)
        return resource

    @property
    def replies(self) -> RepliesResource:
        """Replies (RFI)."""
        resource: RepliesResource = load(".rfis.advanced_exports_and_others", "RepliesResource")(self._session)
        return resource

    @property
    def rfis_default_distribution(self) -> RfisDefaultDistributionResource:
        """RFIs default distribution (RFI)."""
        resource: RfisDefaultDistributionResource = load(
            ".rfis.advanced_exports_and_others", "RfisDefaultDistributionResource"
        )(self._session)
        return resource

    async def advance_ball_in_court(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> RfiAdvanceBallInCourtResult:
        """Advance the ball in court.

        PATCH /rest/v1.1/projects/{project_id}/rfis/{id}/advance_ball_in_court
        https://developers.procore.com/reference/rest/v1/rfis?version=1.1#update-advance-ball-in-court

        Returns:
            :class:`RfiAdvanceBallInCourtResult`.
        """
        return await self._one(
            RfiAdvanceBallInCourtResult,
            "PATCH",
            "/rest/v1.1/projects/{project_id}/rfis/{id}/advance_ball_in_court",
            {"project_id": project_id, "id": id},
            options,
        )

    async def advance_ball_in_court_v1_0(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> RfiAdvanceBallInCourtResult:
        """Advance the ball in court.

        PATCH /rest/v1.0/projects/{project_id}/rfis/{id}/advance_ball_in_court
        https://developers.procore.com/reference/rest/v1/rfis?version=1.0#update-advance-ball-in-court

        Returns:
            :class:`RfiAdvanceBallInCourtResult`.
        """
        return await self._one(
            RfiAdvanceBallInCourtResult,
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
            A streamed file: ``async with … as response``. While Procore is still creating it, the call waits within its timeout.
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
            A streamed file: ``async with … as response``. While Procore is still creating it, the call waits within its timeout.
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
    ) -> RfiForwardForReviewResult:
        """Forward for review.

        PATCH /rest/v1.1/projects/{project_id}/rfis/{id}/forward_for_review
        https://developers.procore.com/reference/rest/v1/rfis?version=1.1#update-forward-for-review

        Returns:
            :class:`RfiForwardForReviewResult`.
        """
        return await self._one(
            RfiForwardForReviewResult,
            "PATCH",
            "/rest/v1.1/projects/{project_id}/rfis/{id}/forward_for_review",
            {"project_id": project_id, "id": id},
            options,
            body={"rfi": rfi},
        )

    async def forward_for_review_v1_0(
        self, *, id: Id, rfi: RfiInput | Mapping[str, Any], project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> RfiForwardForReviewResult:
        """Forward for review.

        PATCH /rest/v1.0/projects/{project_id}/rfis/{id}/forward_for_review
        https://developers.procore.com/reference/rest/v1/rfis?version=1.0#update-forward-for-review

        Returns:
            :class:`RfiForwardForReviewResult`.
        """
        return await self._one(
            RfiForwardForReviewResult,
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
