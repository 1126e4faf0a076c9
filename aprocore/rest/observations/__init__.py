"""Observations."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack, overload

from ...model import Model, record, renamed
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
    ScopedOptions,
    Unset,
    Upload,
    overloaded,
)


@record
class Observation(Model):
    """An observation."""

    id: Id
    number: str | None = None
    name: str | None = None
    description: str | None = None
    status: Literal["initiated", "ready_for_review", "not_accepted", "closed"] | str | None = None
    checklist_item: ObservationChecklistItem | None = None
    checklist_list: ObservationChecklistList | None = None
    priority: Literal["Low", "Medium", "High", "Urgent"] | str | None = None
    date_notified: Date | None = None
    due_date: Date | None = None
    closed_at: DateTime | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    deleted_at: DateTime | None = None
    description_rich_text: str | None = None
    personal: bool | None = None
    current_drawing_revision_ids: list[Id] | None = None
    drawing_revisions: list[int] | None = None
    drawing_ids: list[Id] | None = None
    origin: ObservationOrigin | None = None
    attachments: list[ObservationAttachment] | None = None
    assignee: ObservationAssignee | None = None
    distribution_members: list[ObservationDistributionMember] | None = None
    created_by: ObservationCreatedBy | None = None
    specification_section: ObservationSpecificationSection | None = None
    location: ObservationLocation | None = None
    trade: ObservationTrade | None = None
    type: ObservationType | None = None
    contributing_behavior: ObservationContributingBehavior | None = None
    contributing_condition: ObservationContributingCondition | None = None
    hazard: ObservationHazard | None = None
    permissions: ObservationPermission | None = None


@record
class ObservationAssignee(Model):
    """``assignee`` of :class:`Observation`."""

    id: Id
    name: str | None = None
    vendor: ObservationVendor | None = None


@record
class ObservationAttachment(Model):
    """``attachments`` of :class:`Observation`."""

    id: Id
    name: str | None = None
    url: str | None = None
    thumbnail_url: str | None = None
    filename: str | None = None
    attached_to_item_id: Id | None = None
    attached_to_item_type: str | None = None
    viewer_url: str | None = None
    can_be_viewed: bool | None = None
    viewable: bool | None = None


@record
class ObservationCategoryConfigurableFieldSet(Model):
    """Returned by :meth:`ObservationsResource.list_category_configurable_field_sets`."""

    id: Id | None = None
    category: Literal["Quality", "Safety", "Commissioning", "Warranty", "Work To Complete", "Environmental"] | str
    category_key: str | None = None
    observations_category_id: Id | None = None
    configurable_field_set: ObservationConfigurableFieldSet


@record
class ObservationChecklistItem(Model):
    """``checklist_item`` of :class:`Observation`."""

    id: Id


@record
class ObservationChecklistList(Model):
    """``checklist_list`` of :class:`Observation`."""

    id: Id


@record
class ObservationConfigurableFieldSet(Model):
    """``configurable_field_set`` of :class:`ObservationCategoryConfigurableFieldSet`."""

    id: Id | None = None
    name: str | None = None
    category: str | None = None
    class_name: str | None = None
    fields: ObservationField | None = None
    sections: list[ObservationSection] | None = None
    inspection_type_id: Id | None = None
    generic_tool_id: Id | None = None
    action_plan_type_id: Id | None = None
    observations_category_id: Id | None = None
    type: str | None = None


@record
class ObservationContributingBehavior(Model):
    """``contributing_behavior`` of :class:`Observation`."""

    id: Id
    name: str | None = None
    active: bool | None = None
    global_: bool | None = renamed("global")
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class ObservationContributingCondition(Model):
    """``contributing_condition`` of :class:`Observation`."""

    id: Id
    name: str | None = None
    active: bool | None = None
    global_: bool | None = renamed("global")
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class ObservationCreatedBy(Model):
    """``created_by`` of :class:`Observation`."""

    id: Id
    name: str | None = None
    login: str | None = None
    vendor: ObservationVendor | None = None


@record
class ObservationCustomField1(Model):
    """``custom_field_1`` of :class:`ObservationField`."""

    id: Id
    name: str | None = None
    label: str | None = None
    description: str | None = None
    custom_field_definition_id: Id | None = None
    data_type: Literal["string", "number", "boolean", "lov_entry", "lov_entries"] | str | None = None
    variant: Literal["currency"] | str | None = None
    position: int | None = None
    required: bool | None = None
    visible: bool | None = None
    row: Decimal | None = None
    column: Decimal | None = None
    column_width: Decimal | None = None


@record
class ObservationDefaultDistribution(Model):
    """Returned by :meth:`ObservationsResource.list_default_distribution`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class ObservationDistributionMember(Model):
    """``distribution_members`` of :class:`Observation`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class ObservationField(Model):
    """``fields`` of :class:`ObservationConfigurableFieldSet`."""

    field_1: ObservationField1 | None = None
    custom_field_1: ObservationCustomField1 | None = None
    additional_properties: Any = None


@record
class ObservationField1(Model):
    """``field_1`` of :class:`ObservationField`."""

    name: str | None = None
    visible: bool | None = None
    required: bool | None = None


@record
class ObservationHazard(Model):
    """``hazard`` of :class:`Observation`."""

    id: Id
    name: str | None = None
    active: bool | None = None
    global_: bool | None = renamed("global")
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class ObservationLocation(Model):
    """``location`` of :class:`Observation`."""

    id: Id
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class ObservationNameTranslation(Model):
    """``name_translations`` of :class:`ObservationType`."""

    en: str | None = None
    es: str | None = None
    fr_CA: str | None = renamed("fr-CA")
    en_AU: str | None = renamed("en-AU")


@record
class ObservationNextAvailableNumber(Model):
    """Returned by :meth:`ObservationsResource.get_next_available_number`."""

    next_available_number: str | None = None


@record
class ObservationOrigin(Model):
    """``origin`` of :class:`Observation`."""

    type: Literal["incident", "bim_model", "inspection", "coordination_issue"] | str | None = None
    payload: ObservationPayload | None = None


@record
class ObservationPayload(Model):
    """``payload`` of :class:`ObservationOrigin`."""

    checklist_item_id: Id | None = None
    checklist_list_id: Id | None = None
    coordination_issue_id: Id | None = None
    coordination_issue_number: int | None = None
    incident_action_id: Id | None = None
    incident_id: Id | None = None
    bim_model_id: Id | None = None
    bim_model_name: str | None = None
    name: str | None = None


@record
class ObservationPdf(Model):
    """Returned by :meth:`ObservationsResource.get_pdf`."""

    id: Id
    url: str | None = None
    pdf_url: str | None = None


@record
class ObservationPermission(Model):
    """``permissions`` of :class:`Observation`."""

    can_edit: bool | None = None


@record
class ObservationPotentialDistributionMember(Model):
    """Returned by :meth:`ObservationsResource.list_potential_distribution_members`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class ObservationResponseLog(Model):
    """Returned by :meth:`ObservationsResource.create_response_log`."""

    id: Id
    item_id: Id | None = None
    status: (
        Literal[
            "Initiated",
            "Ready For Review",
            "Not Accepted",
            "Closed",
            "initiated",
            "ready_for_review",
            "not_accepted",
            "closed",
        ]
        | str
        | None
    ) = None
    comment: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    created_by_name: str | None = None
    attachments: list[ObservationAttachment] | None = None
    created_by: ObservationCreatedBy | None = None


@record
class ObservationSection(Model):
    """``sections`` of :class:`ObservationConfigurableFieldSet`."""

    id: Id
    name: str | None = None
    description: str | None = None
    position: int | None = None
    from_v1_custom_fields: bool | None = None


@record
class ObservationSpecificationSection(Model):
    """``specification_section`` of :class:`Observation`."""

    id: Id
    description: str | None = None
    number: str | None = None
    section: str | None = None
    latest_revision_url: str | None = None
    current_revision_id: Id | None = None
    viewable_document_id: Id | None = None


@record
class ObservationStatus(Model):
    """Returned by :meth:`ObservationsResource.list_statuses`."""

    status: str | None = None
    label: str | None = None


@record
class ObservationTrade(Model):
    """``trade`` of :class:`Observation`."""

    id: Id
    name: str | None = None
    active: bool | None = None
    updated_at: DateTime | None = None


@record
class ObservationType(Model):
    """``type`` of :class:`Observation`."""

    id: Id
    category: Literal["Quality", "Safety", "Commissioning", "Warranty", "Work to Complete"] | str
    category_key: str | None = None
    category_id: Id
    name: str
    active: bool | None = None
    company_active: bool | None = None
    parent_inactive: bool | None = None
    in_use: bool | None = None
    kind: str | None = None
    name_translations: ObservationNameTranslation | None = None
    localized_name: str | None = None


@record
class ObservationVendor(Model):
    """``vendor`` of :class:`ObservationAssignee`."""

    id: Id
    name: str | None = None


class ObservationFields(TypedDict, total=False):
    """Fields of :class:`ObservationCreateInput` and :class:`ObservationInput`."""

    assignee_id: Id | None
    contributing_behavior_id: Id | None
    contributing_condition_id: Id | None
    checklist_item_id: Id | None
    coordination_issue_id: Id | None
    created_by_id: Id | None
    description: str | None
    due_date: Date | str | None
    hazard_id: Id | None
    incident_action_id: Id | None
    number: str | None
    personal: bool | None
    priority: Literal["Low", "Medium", "High", "Urgent"] | None
    status: Literal["initiated", "ready_for_review", "not_accepted", "closed"] | None
    trade_id: Id | None
    distribution_member_ids: Sequence[Id] | None
    location_id: Id | None
    mt_location: Sequence[str] | None
    document_management_document_revision_ids: Sequence[Id] | None
    drawing_revision_ids: Sequence[Id] | None
    file_version_ids: Sequence[Id] | None
    form_ids: Sequence[Id] | None
    image_ids: Sequence[Id] | None
    specification_section_id: Id | None
    upload_ids: Sequence[Id] | None


class ObservationResponseLogInput(TypedDict, total=False):
    """``response_log`` in a request body."""

    comment: str | None
    prostore_file_ids: Sequence[Id] | None
    document_management_document_revision_ids: Sequence[Id] | None
    upload_ids: Sequence[Id] | None


class ObservationCreateInput(ObservationFields):
    """``observation`` in the body of ``create``."""

    name: str
    type_id: Id


class ObservationInput(ObservationFields, total=False):
    """``observation`` in the body of ``update``."""

    name: str | None
    type_id: Id | None


class ObservationFilters(TypedDict, total=False):
    """Query filters of ``observations.list``, ``observations.list_recycled``."""

    assignee_company_id: Id | Sequence[Id]
    checklist_list_id: Id | Sequence[Id]
    created_by_id: Id | Sequence[Id]
    id: Id | Sequence[Id]
    location_id: Id | Sequence[Id]
    assignee_id: Id | Sequence[Id]
    checklist_item_id: Id | Sequence[Id]
    priority: Literal["Low", "Medium", "High", "Urgent"] | Sequence[Literal["Low", "Medium", "High", "Urgent"]]
    search: str | Sequence[str]
    status: int | Sequence[int]
    type_id: Id | Sequence[Id]
    trade_ids: Id | Sequence[Id]
    updated_at: DateRange


class ObservationPotentialDistributionMemberFilters(TypedDict, total=False):
    """Query filters of ``observations.list_potential_distribution_members``."""

    search: str | Sequence[str]


class ObservationResponseLogFilters(TypedDict, total=False):
    """Query filters of ``observations.list_response_logs_for_project``."""

    id: Id | Sequence[Id]
    updated_at: DateRange


class ObservationsResource(Resource):
    """Observations.

    ``company_id`` and ``project_id`` default to the session's, and ``per_page`` to a size that is safe for a list.
    All methods also take the keyword arguments of :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def company_observation_templates(self) -> CompanyObservationTemplatesResource:
        """Company observation templates (Observations)."""
        return CompanyObservationTemplatesResource(self._session)

    @property
    def company_observation_types(self) -> CompanyObservationTypesResource:
        """Company observation types (Observations)."""
        return CompanyObservationTypesResource(self._session)

    @property
    def observations_assignees(self) -> ObservationsAssigneesResource:
        """Observations assignees (Observations)."""
        return ObservationsAssigneesResource(self._session)

    @property
    def project_observation_templates(self) -> ProjectObservationTemplatesResource:
        """Project observation templates (Observations)."""
        return ProjectObservationTemplatesResource(self._session)

    @property
    def project_observation_types(self) -> ProjectObservationTypesResource:
        """Project observation types (Observations)."""
        return ProjectObservationTypesResource(self._session)

    @overload
    async def create(
        self,
        *,
        observation: ObservationCreateInput,
        run_configurable_validations: bool | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        inspection_item_failed: int | Unset | None = UNSET,
        attachments: Sequence[Upload] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> Observation: ...
    @overload
    def create(self, *, observation: ObservationInput, **others: Any) -> RequiredFields[Literal["name", "type_id"]]: ...
    @overload
    async def create(
        self,
        *,
        observation: Mapping[str, Any],
        run_configurable_validations: bool | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        inspection_item_failed: int | Unset | None = UNSET,
        attachments: Sequence[Upload] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> Observation: ...
    @overloaded
    async def create(
        self,
        *,
        observation: ObservationCreateInput | Mapping[str, Any],
        run_configurable_validations: bool | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        inspection_item_failed: int | Unset | None = UNSET,
        attachments: Sequence[Upload] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> Observation:
        """Create an observation item.

        POST /rest/v1.0/observations/items
        https://developers.procore.com/reference/rest/v1/observations?version=1.0#create-observation-item

        Args:
            run_configurable_validations: Whether to validate against the configurable field set.
            attachments: A path, an open binary file or :class:`~aprocore.File`.

        Returns:
            :class:`Observation`.
        """
        return await self._one(
            Observation,
            "POST",
            "/rest/v1.0/observations/items",
            {},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={
                "project_id": self._scoped("project_id", project_id),
                "inspection_item_failed": inspection_item_failed,
                "observation": observation,
                "attachments": attachments,
            },
            dates="observation.due_date",
        )

    async def create_response_log(
        self,
        *,
        item_id: Id,
        response_log: ObservationResponseLogInput,
        run_configurable_validations: bool | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        status: Literal["initiated", "ready_for_review", "not_accepted", "closed"] | Unset | None = UNSET,
        attachments: Sequence[Upload] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> ObservationResponseLog:
        """Create an observation item response log.

        POST /rest/v1.0/observations/items/{item_id}/response_logs
        https://developers.procore.com/reference/rest/v1/observations?version=1.0#create-observation-item-response-log

        Args:
            run_configurable_validations: Whether to validate against the configurable field set.
            status: One of initiated, ready_for_review, not_accepted, closed.
            attachments: A path, an open binary file or :class:`~aprocore.File`.

        Returns:
            :class:`ObservationResponseLog`.
        """
        return await self._one(
            ObservationResponseLog,
            "POST",
            "/rest/v1.0/observations/items/{item_id}/response_logs",
            {"item_id": item_id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={
                "project_id": self._scoped("project_id", project_id),
                "response_log": response_log,
                "status": status,
                "attachments": attachments,
            },
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete an observation item.

        DELETE /rest/v1.0/projects/{project_id}/observations/items/{id}
        https://developers.procore.com/reference/rest/v1/observations?version=1.0#delete-observation-item

        Args:
            id: ID of an item.

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/observations/items/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Observation:
        """Return an observation item.

        GET /rest/v1.0/observations/items/{id}
        https://developers.procore.com/reference/rest/v1/observations?version=1.0#show-observation-item

        Args:
            id: ID of an item.

        Returns:
            :class:`Observation`.
        """
        return await self._one(
            Observation,
            "GET",
            "/rest/v1.0/observations/items/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def get_next_available_number(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ObservationNextAvailableNumber:
        """Return next available number for observation items.

        GET /rest/v1.0/observations/items/next_available_number
        https://developers.procore.com/reference/rest/v1/observations?version=1.0#show-next-available-number-for-observation-items

        Returns:
            :class:`ObservationNextAvailableNumber`.
        """
        return await self._one(
            ObservationNextAvailableNumber,
            "GET",
            "/rest/v1.0/observations/items/next_available_number",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def get_pdf(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> ObservationPdf:
        """Return an observation item PDF URL.

        GET /rest/v1.0/observations/items/{id}/pdf
        https://developers.procore.com/reference/rest/v1/observations?version=1.0#get-observation-item-pdf-url

        Args:
            id: ID of an item.

        Returns:
            :class:`ObservationPdf`.
        """
        return await self._one(
            ObservationPdf,
            "GET",
            "/rest/v1.0/observations/items/{id}/pdf",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def get_recycled(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Observation:
        """Return a recycled observation.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/observations/items/{id}
        https://developers.procore.com/reference/rest/v1/observations?version=1.0#show-recycled-observation

        Args:
            id: ID of an item.

        Returns:
            :class:`Observation`.
        """
        return await self._one(
            Observation,
            "GET",
            "/rest/v1.0/projects/{project_id}/recycle_bin/observations/items/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: ObservationFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Observation]:
        """List observation items.

        GET /rest/v1.0/observations/items
        https://developers.procore.com/reference/rest/v1/observations?version=1.0#list-observation-items

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Observation`.
        """
        return self._pages(
            Observation,
            "/rest/v1.0/observations/items",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_category_configurable_field_sets(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ObservationCategoryConfigurableFieldSet]:
        """List observation category configurable field sets.

        GET /rest/v1.0/observations/category_configurable_field_sets
        https://developers.procore.com/reference/rest/v1/observations?version=1.0#list-observation-category-configurable-field-sets

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ObservationCategoryConfigurableFieldSet`.
        """
        return self._pages(
            ObservationCategoryConfigurableFieldSet,
            "/rest/v1.0/observations/category_configurable_field_sets",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_default_distribution(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ObservationDefaultDistribution]:
        """List observation default distribution members.

        GET /rest/v1.0/observations/default_distribution
        https://developers.procore.com/reference/rest/v1/observations?version=1.0#list-observation-default-distribution-members

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ObservationDefaultDistribution`.
        """
        return self._pages(
            ObservationDefaultDistribution,
            "/rest/v1.0/observations/default_distribution",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_potential_distribution_members(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: ObservationPotentialDistributionMemberFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ObservationPotentialDistributionMember]:
        """List observation potential distribution members.

        GET /rest/v1.0/observations/potential_distribution_members
        https://developers.procore.com/reference/rest/v1/observations?version=1.0#list-observation-potential-distribution-members

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ObservationPotentialDistributionMember`.
        """
        return self._pages(
            ObservationPotentialDistributionMember,
            "/rest/v1.0/observations/potential_distribution_members",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_recycled(
        self, *, project_id: Id | Unset = UNSET, filters: ObservationFilters = OMITTED, **options: Unpack[Options]
    ) -> Pages[Observation]:
        """List recycled observation items.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/observations/items
        https://developers.procore.com/reference/rest/v1/observations?version=1.0#list-recycled-observation-items

        Args:
            filters: Query filters; others go into ``params``.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Observation`.
        """
        return self._pages(
            Observation,
            "/rest/v1.0/projects/{project_id}/recycle_bin/observations/items",
            {"project_id": project_id},
            options,
            query={"filters": filters},
            pager=Pager.UNPAGED,
        )

    def list_response_logs(
        self,
        *,
        item_id: Id,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ObservationResponseLog]:
        """List observation item response logs.

        GET /rest/v1.0/observations/items/{item_id}/response_logs
        https://developers.procore.com/reference/rest/v1/observations?version=1.0#list-observation-item-response-logs

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ObservationResponseLog`.
        """
        return self._pages(
            ObservationResponseLog,
            "/rest/v1.0/observations/items/{item_id}/response_logs",
            {"item_id": item_id},
            options,
            query={"project_id": self._scoped("project_id", project_id), "page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_response_logs_for_project(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: ObservationResponseLogFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ObservationResponseLog]:
        """List observations response logs.

        GET /rest/v1.0/projects/{project_id}/observations/response_logs
        https://developers.procore.com/reference/rest/v1/observations?version=1.0#list-observations-response-logs

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ObservationResponseLog`.
        """
        return self._pages(
            ObservationResponseLog,
            "/rest/v1.0/projects/{project_id}/observations/response_logs",
            {"project_id": project_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_statuses(
        self, *, project_id: Id | Unset = UNSET, id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[ObservationStatus]:
        """List available observation item statuses with localized labels.

        GET /rest/v1.0/projects/{project_id}/observations/items/statuses
        https://developers.procore.com/reference/rest/v1/observations?version=1.0#list-available-observation-item-statuses-with-localized-labels

        Args:
            id: ID of a status.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ObservationStatus`.
        """
        return self._pages(
            ObservationStatus,
            "/rest/v1.0/projects/{project_id}/observations/items/statuses",
            {"project_id": project_id},
            options,
            query={"id": id},
            pager=Pager.UNPAGED,
        )

    def list_types(
        self,
        *,
        project_id: Id | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ObservationType]:
        """List observation types.

        GET /rest/v1.0/observations/types
        https://developers.procore.com/reference/rest/v1/observations?version=1.0#list-observation-types

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ObservationType`.
        """
        return self._pages(
            ObservationType,
            "/rest/v1.0/observations/types",
            {},
            options,
            query={
                "project_id": self._scoped("project_id", project_id),
                "company_id": self._scoped("company_id", company_id),
                "page": page,
            },
            per_page=per_page,
            concurrency=concurrency,
        )

    async def restore(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Observation:
        """Return a recycled observation.

        PATCH /rest/v1.0/projects/{project_id}/recycle_bin/observations/items/{id}/restore
        https://developers.procore.com/reference/rest/v1/observations?version=1.0#retrieve-recycled-observation

        Args:
            id: ID of an item.

        Returns:
            :class:`Observation`.
        """
        return await self._one(
            Observation,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/recycle_bin/observations/items/{id}/restore",
            {"project_id": project_id, "id": id},
            options,
        )

    async def send_email(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        subject: str | Unset | None = UNSET,
        body: str | Unset | None = UNSET,
        distribution_ids: Sequence[Id] | Unset | None = UNSET,
        cc_distribution_ids: Sequence[Id] | Unset | None = UNSET,
        bcc_distribution_ids: Sequence[Id] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> Any:
        """Send an observation item email.

        POST /rest/v1.0/observations/items/{id}/send_email
        https://developers.procore.com/reference/rest/v1/observations?version=1.0#send-observation-item-email

        Args:
            id: ID of an item.

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "POST",
            "/rest/v1.0/observations/items/{id}/send_email",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
            body={
                "subject": subject,
                "body": body,
                "distribution_ids": distribution_ids,
                "cc_distribution_ids": cc_distribution_ids,
                "bcc_distribution_ids": bcc_distribution_ids,
            },
        )

    async def send_unsent(self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Sequence[Observation]:
        """Send unsent observation items.

        POST /rest/v1.0/observations/items/send_unsent
        https://developers.procore.com/reference/rest/v1/observations?version=1.0#send-unsent-observation-items

        Returns:
            A list of :class:`Observation`.
        """
        return await self._many(
            Observation,
            "POST",
            "/rest/v1.0/observations/items/send_unsent",
            {},
            options,
            body={"project_id": self._scoped("project_id", project_id)},
        )

    async def update(
        self,
        *,
        id: Id,
        observation: ObservationInput | Mapping[str, Any],
        project_id: Id | Unset = UNSET,
        attachments: Sequence[Upload] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> Observation:
        """Update an observation item.

        PATCH /rest/v1.0/observations/items/{id}
        https://developers.procore.com/reference/rest/v1/observations?version=1.0#update-observation-item

        Args:
            id: ID of an item.
            attachments: A path, an open binary file or :class:`~aprocore.File`.

        Returns:
            :class:`Observation`.
        """
        return await self._one(
            Observation,
            "PATCH",
            "/rest/v1.0/observations/items/{id}",
            {"id": id},
            options,
            body={
                "project_id": self._scoped("project_id", project_id),
                "observation": observation,
                "attachments": attachments,
            },
            dates="observation.due_date",
        )


@record
class CompanyObservationTemplate(Model):
    """A company observation template."""

    id: Id
    observation_title: str | None = None
    observation_type: CompanyObservationTemplateObservationType | None = None
    trade: CompanyObservationTemplateTrade | None = None


@record
class CompanyObservationTemplateObservationType(Model):
    """``observation_type`` of :class:`CompanyObservationTemplate`."""

    id: Id
    name: str | None = None
    localized_name: str | None = None
    category: str | None = None
    category_key: str | None = None
    category_id: Id | None = None
    company_active: bool | None = None
    active: bool | None = None
    kind: str | None = None
    parent_inactive: bool | None = None
    in_use: bool | None = None
    name_translations: str | None = None


@record
class CompanyObservationTemplateTrade(Model):
    """``trade`` of :class:`CompanyObservationTemplate`."""

    id: Id
    name: str | None = None
    active: bool | None = None
    updated_at: DateTime | None = None


class CompanyObservationTemplateInput(TypedDict, total=False):
    """``observation_template`` in a request body."""

    trade_id: Id | None


class CompanyObservationTemplatesResource(Resource):
    """Company observation templates (Observations)."""

    __slots__ = ()

    async def bulk_update(
        self,
        *,
        observation_template: CompanyObservationTemplateInput,
        company_id: Id | Unset = UNSET,
        observation_template_ids: Id | Sequence[Id] | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Sequence[CompanyObservationTemplate]:
        """Bulk update company observation templates.

        PATCH /rest/v1.0/companies/{company_id}/observation_templates/bulk_update
        https://developers.procore.com/reference/rest/v1/company-observation-templates?version=1.0#bulk-update-company-observation-templates

        Returns:
            A list of :class:`CompanyObservationTemplate`.
        """
        return await self._many(
            CompanyObservationTemplate,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/observation_templates/bulk_update",
            {"company_id": company_id},
            options,
            query={"observation_template_ids": observation_template_ids},
            body={"observation_template": observation_template},
        )


@record
class CompanyObservationType(Model):
    """A company observation type."""

    id: Id
    name: str | None = None
    localized_name: str | None = None
    category: str | None = None
    category_key: str | None = None
    category_id: Id | None = None
    company_active: bool | None = None
    active: bool | None = None
    kind: str | None = None
    parent_inactive: bool | None = None
    in_use: bool | None = None
    name_translations: str | None = None


class CompanyObservationTypesResource(Resource):
    """Company observation types (Observations)."""

    __slots__ = ()

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CompanyObservationType]:
        """List company observation types.

        GET /rest/v1.0/companies/{company_id}/observation_types
        https://developers.procore.com/reference/rest/v1/company-observation-types?version=1.0#list-company-observation-types

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CompanyObservationType`.
        """
        return self._pages(
            CompanyObservationType,
            "/rest/v1.0/companies/{company_id}/observation_types",
            {"company_id": company_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class ObservationsAssignee(Model):
    """An observations assignee."""

    id: Id
    name: str | None = None
    vendor: ObservationsAssigneeVendor | None = None


@record
class ObservationsAssigneeVendor(Model):
    """``vendor`` of :class:`ObservationsAssignee`."""

    id: Id
    name: str | None = None


class ObservationsAssigneesResource(Resource):
    """Observations assignees (Observations)."""

    __slots__ = ()

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ObservationsAssignee]:
        """List observation assignee options.

        GET /rest/v1.0/observations/assignees
        https://developers.procore.com/reference/rest/v1/observations-assignees?version=1.0#list-observation-assignee-options

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ObservationsAssignee`.
        """
        return self._pages(
            ObservationsAssignee,
            "/rest/v1.0/observations/assignees",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "page": page},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class ProjectObservationTemplate(Model):
    """A project observation template."""

    id: Id
    active: bool | None = None
    assignee: ProjectObservationTemplateAssignee | None = None
    updated_at: DateTime | None = None
    company_observation_template_id: Id | None = None
    observation_title: str | None = None
    observation_type: ProjectObservationTemplateObservationType | None = None
    trade: ProjectObservationTemplateTrade | None = None


@record
class ProjectObservationTemplateAssignee(Model):
    """``assignee`` of :class:`ProjectObservationTemplate`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class ProjectObservationTemplateObservationType(Model):
    """``observation_type`` of :class:`ProjectObservationTemplate`."""

    id: Id
    name: str | None = None
    localized_name: str | None = None
    category: str | None = None
    category_key: str | None = None
    category_id: Id | None = None
    name_translations: str | None = None
    active: bool | None = None
    company_active: bool | None = None
    parent_inactive: bool | None = None
    in_use: bool | None = None
    kind: str | None = None


@record
class ProjectObservationTemplateTrade(Model):
    """``trade`` of :class:`ProjectObservationTemplate`."""

    id: Id
    name: str | None = None
    active: bool | None = None
    updated_at: DateTime | None = None


class ProjectObservationTemplateInput(TypedDict, total=False):
    """``observation_template`` in a request body."""

    active: bool | None
    assignee_id: Id | None
    trade_id: Id | None


class ProjectObservationTemplatesResource(Resource):
    """Project observation templates (Observations)."""

    __slots__ = ()

    async def bulk_update(
        self,
        *,
        observation_template: ProjectObservationTemplateInput,
        project_id: Id | Unset = UNSET,
        observation_template_ids: Id | Sequence[Id] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Sequence[ProjectObservationTemplate]:
        """Bulk update project observation templates.

        PATCH /rest/v1.0/projects/{project_id}/observation_templates/bulk_update
        https://developers.procore.com/reference/rest/v1/project-observation-templates?version=1.0#bulk-update-project-observation-templates

        Returns:
            A list of :class:`ProjectObservationTemplate`.
        """
        return await self._many(
            ProjectObservationTemplate,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/observation_templates/bulk_update",
            {"project_id": project_id},
            options,
            query={"observation_template_ids": observation_template_ids},
            body={"observation_template": observation_template},
        )


@record
class ProjectObservationType(Model):
    """A project observation type."""

    id: Id
    name: str | None = None
    localized_name: str | None = None
    category: str | None = None
    category_key: str | None = None
    category_id: Id | None = None
    name_translations: str | None = None
    active: bool | None = None
    company_active: bool | None = None
    parent_inactive: bool | None = None
    in_use: bool | None = None
    kind: str | None = None


class ProjectObservationTypeInput(TypedDict, total=False):
    """``observation_type`` in a request body."""

    name: str | None
    category: str | None
    observations_category_id: Id | None
    active: bool | None
    parent_id: Id | None


class ProjectObservationTypeFilters(TypedDict, total=False):
    """Query filters of ``observations.project_observation_types.list``."""

    active: bool


class ProjectObservationTypesResource(Resource):
    """Project observation types (Observations)."""

    __slots__ = ()

    async def create(
        self,
        *,
        observation_type: ProjectObservationTypeInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ProjectObservationType:
        """Create a project observation type.

        POST /rest/v1.0/projects/{project_id}/observation_types
        https://developers.procore.com/reference/rest/v1/project-observation-types?version=1.0#create-project-observation-type

        Returns:
            :class:`ProjectObservationType`.
        """
        return await self._one(
            ProjectObservationType,
            "POST",
            "/rest/v1.0/projects/{project_id}/observation_types",
            {"project_id": project_id},
            options,
            body={"observation_type": observation_type},
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a project observation type.

        DELETE /rest/v1.0/projects/{project_id}/observation_types/{id}
        https://developers.procore.com/reference/rest/v1/project-observation-types?version=1.0#delete-project-observation-type

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/observation_types/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: ProjectObservationTypeFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectObservationType]:
        """List project observation types.

        GET /rest/v1.0/projects/{project_id}/observation_types
        https://developers.procore.com/reference/rest/v1/project-observation-types?version=1.0#list-project-observation-types

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectObservationType`.
        """
        return self._pages(
            ProjectObservationType,
            "/rest/v1.0/projects/{project_id}/observation_types",
            {"project_id": project_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        observation_type: ProjectObservationTypeInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ProjectObservationType:
        """Update a project observation type.

        PATCH /rest/v1.0/projects/{project_id}/observation_types/{id}
        https://developers.procore.com/reference/rest/v1/project-observation-types?version=1.0#update-project-observation-type

        Returns:
            :class:`ProjectObservationType`.
        """
        return await self._one(
            ProjectObservationType,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/observation_types/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"observation_type": observation_type},
        )
