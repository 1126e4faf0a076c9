"""Action plan approver signature (Action Plans), and other small resources."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import OMITTED, UNSET, DateRange, Options, Pages, Resource, ScopedOptions, Unset, Upload


@record
class ActionPlanApproverSignature(Model):
    """An action plan approver signature."""

    id: Id
    attachment: ActionPlanApproverSignatureAttachment | None = None
    captured_at: DateTime | None = None
    captured_by: ActionPlanApproverSignatureCapturedBy | None = None


@record
class ActionPlanApproverSignatureAttachment(Model):
    """``attachment`` of :class:`ActionPlanApproverSignature`."""

    id: Id
    content_type: str | None = None
    name: str | None = None
    url: str | None = None


@record
class ActionPlanApproverSignatureCapturedBy(Model):
    """``captured_by`` of :class:`ActionPlanApproverSignature`."""

    id: Id
    first_name: str | None = None
    last_name: str | None = None
    name: str | None = None
    user_id: Id | None = None
    is_employee: bool | None = None
    employee_id: Id | None = None
    login: str | None = None
    updated_at: DateTime | None = None
    vendor: ActionPlanApproverSignatureVendor | None = None


@record
class ActionPlanApproverSignatureVendor(Model):
    """``vendor`` of :class:`ActionPlanApproverSignatureCapturedBy`."""

    id: Id
    name: str | None = None


class ActionPlanApproverSignatureInput(TypedDict):
    """``signature`` in a request body."""

    attachment: Upload
    attachment_string: str


class ActionPlanApproverSignatureResource(Resource):
    """Action plan approver signature (Action Plans)."""

    __slots__ = ()

    async def create(
        self,
        *,
        plan_approver_id: Id,
        project_id: Id | Unset = UNSET,
        signature: ActionPlanApproverSignatureInput | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> ActionPlanApproverSignature:
        """Create an action plan approver signature.

        POST /rest/v1.0/projects/{project_id}/action_plans/plan_approvers/{plan_approver_id}/signature
        https://developers.procore.com/reference/rest/v1/action-plan-approver-signature?version=1.0#create-action-plan-approver-signature

        Returns:
            :class:`ActionPlanApproverSignature`.
        """
        return await self._one(
            ActionPlanApproverSignature,
            "POST",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_approvers/{plan_approver_id}/signature",
            {"project_id": project_id, "plan_approver_id": plan_approver_id},
            options,
            body={"signature": signature},
        )

    async def delete(self, *, plan_approver_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete an action plan approver signature.

        DELETE /rest/v1.0/projects/{project_id}/action_plans/plan_approvers/{plan_approver_id}/signature
        https://developers.procore.com/reference/rest/v1/action-plan-approver-signature?version=1.0#delete-action-plan-approver-signature

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_approvers/{plan_approver_id}/signature",
            {"project_id": project_id, "plan_approver_id": plan_approver_id},
            options,
        )

    async def get(
        self, *, plan_approver_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ActionPlanApproverSignature:
        """Return an action plan approver signature.

        GET /rest/v1.0/projects/{project_id}/action_plans/plan_approvers/{plan_approver_id}/signature
        https://developers.procore.com/reference/rest/v1/action-plan-approver-signature?version=1.0#show-action-plan-approver-signature

        Returns:
            :class:`ActionPlanApproverSignature`.
        """
        return await self._one(
            ActionPlanApproverSignature,
            "GET",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_approvers/{plan_approver_id}/signature",
            {"project_id": project_id, "plan_approver_id": plan_approver_id},
            options,
        )


@record
class ActionPlanChangeHistoryEvent(Model):
    """An action plan change history event."""

    id: Id
    plan_id: Id | None = None
    event_type: str | None = None
    event_data: Mapping[str, Any] | None = None
    user: ActionPlanChangeHistoryEventUser | None = None
    timestamp: str | None = None


@record
class ActionPlanChangeHistoryEventUser(Model):
    """``user`` of :class:`ActionPlanChangeHistoryEvent`."""

    id: Id
    login: str | None = None
    name: str | None = None


class ActionPlanChangeHistoryEventsResource(Resource):
    """Action plan change history events (Action Plans)."""

    __slots__ = ()

    def list(
        self,
        *,
        plan_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["created_at", "-created_at"] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ActionPlanChangeHistoryEvent]:
        """List change history events for an action plan.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/action_plans/plans/{plan_id}/change_history_events
        https://developers.procore.com/reference/rest/action-plan-change-history-events?version=2.0#list-of-change-history-events-for-an-action-plan

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ActionPlanChangeHistoryEvent`.
        """
        return self._pages(
            ActionPlanChangeHistoryEvent,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/action_plans/plans/{plan_id}/change_history_events",
            {"company_id": company_id, "project_id": project_id, "plan_id": plan_id},
            options,
            query={"page": page, "sort": sort},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class ActionPlanItemAssigneeSignature(Model):
    """An action plan item assignee signature."""

    id: Id
    attachment: ActionPlanItemAssigneeSignatureAttachment | None = None
    captured_at: DateTime | None = None
    captured_by: ActionPlanItemAssigneeSignatureCapturedBy | None = None


@record
class ActionPlanItemAssigneeSignatureAttachment(Model):
    """``attachment`` of :class:`ActionPlanItemAssigneeSignature`."""

    id: Id
    content_type: str | None = None
    name: str | None = None
    url: str | None = None


@record
class ActionPlanItemAssigneeSignatureCapturedBy(Model):
    """``captured_by`` of :class:`ActionPlanItemAssigneeSignature`."""

    id: Id
    first_name: str | None = None
    last_name: str | None = None
    name: str | None = None
    user_id: Id | None = None
    is_employee: bool | None = None
    employee_id: Id | None = None
    login: str | None = None
    updated_at: DateTime | None = None
    vendor: ActionPlanItemAssigneeSignatureVendor | None = None


@record
class ActionPlanItemAssigneeSignatureVendor(Model):
    """``vendor`` of :class:`ActionPlanItemAssigneeSignatureCapturedBy`."""

    id: Id
    name: str | None = None


class ActionPlanItemAssigneeSignatureInput(TypedDict):
    """``signature`` in a request body."""

    attachment: Upload
    attachment_string: str


class ActionPlanItemAssigneeSignatureResource(Resource):
    """Action plan item assignee signature (Action Plans)."""

    __slots__ = ()

    async def create(
        self,
        *,
        plan_item_assignee_id: Id,
        project_id: Id | Unset = UNSET,
        signature: ActionPlanItemAssigneeSignatureInput | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> ActionPlanItemAssigneeSignature:
        """Create an action plan item assignee signature.

        POST /rest/v1.0/projects/{project_id}/action_plans/plan_item_assignees/{plan_item_assignee_id}/signature
        https://developers.procore.com/reference/rest/v1/action-plan-item-assignee-signature?version=1.0#create-action-plan-item-assignee-signature

        Returns:
            :class:`ActionPlanItemAssigneeSignature`.
        """
        return await self._one(
            ActionPlanItemAssigneeSignature,
            "POST",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_item_assignees/{plan_item_assignee_id}/signature",
            {"project_id": project_id, "plan_item_assignee_id": plan_item_assignee_id},
            options,
            body={"signature": signature},
        )

    async def delete(
        self, *, plan_item_assignee_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> None:
        """Delete an action plan item assignee signature.

        DELETE /rest/v1.0/projects/{project_id}/action_plans/plan_item_assignees/{plan_item_assignee_id}/signature
        https://developers.procore.com/reference/rest/v1/action-plan-item-assignee-signature?version=1.0#delete-action-plan-item-assignee-signature

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_item_assignees/{plan_item_assignee_id}/signature",
            {"project_id": project_id, "plan_item_assignee_id": plan_item_assignee_id},
            options,
        )

    async def get(
        self, *, plan_item_assignee_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ActionPlanItemAssigneeSignature:
        """Return an action plan item assignee signature.

        GET /rest/v1.0/projects/{project_id}/action_plans/plan_item_assignees/{plan_item_assignee_id}/signature
        https://developers.procore.com/reference/rest/v1/action-plan-item-assignee-signature?version=1.0#show-action-plan-item-assignee-signature

        Returns:
            :class:`ActionPlanItemAssigneeSignature`.
        """
        return await self._one(
            ActionPlanItemAssigneeSignature,
            "GET",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_item_assignees/{plan_item_assignee_id}/signature",
            {"project_id": project_id, "plan_item_assignee_id": plan_item_assignee_id},
            options,
        )


@record
class ActionPlanParty(Model):
    """An action plan party."""

    id: Id
    first_name: str | None = None
    last_name: str | None = None
    name: str | None = None
    vendor: ActionPlanPartyVendor | None = None
    user_id: Id | None = None
    is_employee: bool | None = None
    employee_id: Id | None = None
    potential_approver: bool | None = None
    potential_assignee: bool | None = None
    potential_manager: bool | None = None
    potential_receiver: bool | None = None
    updated_at: DateTime | None = None
    login: str | None = None


@record
class ActionPlanPartyVendor(Model):
    """``vendor`` of :class:`ActionPlanParty`."""

    id: Id
    name: str | None = None


class ActionPlanPartyFilters(TypedDict, total=False):
    """Query filters of ``action_plans.action_plan_parties.list``."""

    id: Id | Sequence[Id]
    updated_at: DateRange


class ActionPlanPartiesResource(Resource):
    """Action plan parties (Action Plans)."""

    __slots__ = ()

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["name", "-name"] | Unset = UNSET,
        filters: ActionPlanPartyFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ActionPlanParty]:
        """List action plan parties.

        GET /rest/v1.0/projects/{project_id}/action_plans/parties
        https://developers.procore.com/reference/rest/v1/action-plan-parties?version=1.0#list-action-plan-parties

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ActionPlanParty`.
        """
        return self._pages(
            ActionPlanParty,
            "/rest/v1.0/projects/{project_id}/action_plans/parties",
            {"project_id": project_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class ActionPlanReceiverSignature(Model):
    """An action plan receiver signature."""

    id: Id
    attachment: ActionPlanReceiverSignatureAttachment | None = None
    captured_at: DateTime | None = None
    captured_by: ActionPlanReceiverSignatureCapturedBy | None = None


@record
class ActionPlanReceiverSignatureAttachment(Model):
    """``attachment`` of :class:`ActionPlanReceiverSignature`."""

    id: Id
    content_type: str | None = None
    name: str | None = None
    url: str | None = None


@record
class ActionPlanReceiverSignatureCapturedBy(Model):
    """``captured_by`` of :class:`ActionPlanReceiverSignature`."""

    id: Id
    first_name: str | None = None
    last_name: str | None = None
    name: str | None = None
    user_id: Id | None = None
    is_employee: bool | None = None
    employee_id: Id | None = None
    login: str | None = None
    updated_at: DateTime | None = None
    vendor: ActionPlanReceiverSignatureVendor | None = None


@record
class ActionPlanReceiverSignatureVendor(Model):
    """``vendor`` of :class:`ActionPlanReceiverSignatureCapturedBy`."""

    id: Id
    name: str | None = None


class ActionPlanReceiverSignatureInput(TypedDict):
    """``signature`` in a request body."""

    attachment: Upload
    attachment_string: str


class ActionPlanReceiverSignatureResource(Resource):
    """Action plan receiver signature (Action Plans)."""

    __slots__ = ()

    async def create(
        self,
        *,
        plan_receiver_id: Id,
        project_id: Id | Unset = UNSET,
        signature: ActionPlanReceiverSignatureInput | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> ActionPlanReceiverSignature:
        """Create an action plan receiver signature.

        POST /rest/v1.0/projects/{project_id}/action_plans/plan_receivers/{plan_receiver_id}/signature
        https://developers.procore.com/reference/rest/v1/action-plan-receiver-signature?version=1.0#create-action-plan-receiver-signature

        Returns:
            :class:`ActionPlanReceiverSignature`.
        """
        return await self._one(
            ActionPlanReceiverSignature,
            "POST",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_receivers/{plan_receiver_id}/signature",
            {"project_id": project_id, "plan_receiver_id": plan_receiver_id},
            options,
            body={"signature": signature},
        )

    async def delete(self, *, plan_receiver_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete an action plan receiver signature.

        DELETE /rest/v1.0/projects/{project_id}/action_plans/plan_receivers/{plan_receiver_id}/signature
        https://developers.procore.com/reference/rest/v1/action-plan-receiver-signature?version=1.0#delete-action-plan-receiver-signature

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_receivers/{plan_receiver_id}/signature",
            {"project_id": project_id, "plan_receiver_id": plan_receiver_id},
            options,
        )

    async def get(
        self, *, plan_receiver_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ActionPlanReceiverSignature:
        """Return an action plan receiver signature.

        GET /rest/v1.0/projects/{project_id}/action_plans/plan_receivers/{plan_receiver_id}/signature
        https://developers.procore.com/reference/rest/v1/action-plan-receiver-signature?version=1.0#show-action-plan-receiver-signature

        Returns:
            :class:`ActionPlanReceiverSignature`.
        """
        return await self._one(
            ActionPlanReceiverSignature,
            "GET",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_receivers/{plan_receiver_id}/signature",
            {"project_id": project_id, "plan_receiver_id": plan_receiver_id},
            options,
        )


@record
class ActionPlanReference(Model):
    """An action plan reference."""

    id: Id
    plan_item_id: Id | None = None
    created_at: DateTime | None = None
    payload: ActionPlanReferencePayload | None = None
    plan_id: Id | None = None
    type: (
        Literal[
            "attachment",
            "drawing",
            "specification_section",
            "submittal_log",
            "document",
            "generic_tool_item",
            "form",
            "meeting",
            "observation_item",
            "document_management_document_reference",
        ]
        | str
        | None
    ) = None
    updated_at: DateTime | None = None
    deleted_at: DateTime | None = None
    status: Literal["success", "failure"] | str | None = None
    errors: Mapping[str, Any] | None = None


@record
class ActionPlanReferenceAttachment(Model):
    """``attachment`` of :class:`ActionPlanReferencePayload`."""

    id: Id
    url: str | None = None
    thumbnail_url: str | None = None
    name: str | None = None
    content_type: str | None = None


@record
class ActionPlanReferencePayload(Model):
    """``payload`` of :class:`ActionPlanReference`."""

    attachment: ActionPlanReferenceAttachment | None = None
    drawing_id: Id | None = None
    drawing_revision_id: Id | None = None
    file_version_id: Id | None = None
    folder_id: Id | None = None
    specification_section_id: Id | None = None
    specification_section_current_revision_id: Id | None = None
    submittal_log_id: Id | None = None
    generic_tool_item_id: Id | None = None
    form_id: Id | None = None
    meeting_id: Id | None = None
    observation_item_id: Id | None = None


class ActionPlanReferenceDocumentManagementDocumentReferenceInput(TypedDict, total=False):
    """``document_management_document_reference`` in a request body."""

    collection_id: Id | None
    container_id: Id | None


class ActionPlanReferenceInput(TypedDict):
    """``plan_references`` in a request body."""

    plan_item_id: Id
    type: Literal[
        "attachment",
        "drawing",
        "document",
        "document_management_document_reference",
        "specification_section",
        "submittal_log",
        "generic_tool_item",
        "form",
        "meeting",
        "observation_item",
    ]
    payload: ActionPlanReferencePayloadInput


class ActionPlanReferencePayloadInput(TypedDict, total=False):
    """``payload`` in a request body."""

    drawing_revision_id: Id | None
    file_version_id: Id | None
    document_management_document_reference: ActionPlanReferenceDocumentManagementDocumentReferenceInput | None
    specification_section_id: Id | None
    submittal_log_id: Id | None
    generic_tool_item_id: Id | None
    form_id: Id | None
    meeting_id: Id | None
    observation_item_id: Id | None
    attachment: Upload | None


class ActionPlanReferenceFilters(TypedDict, total=False):
    """Query filters of ``action_plans.action_plan_references.list``, ``action_plans.action_plan_references.list_recycled``."""

    created_at: DateRange
    id: Id | Sequence[Id]
    updated_at: DateRange
    plan_item_id: Id | Sequence[Id]
    plan_id: Id | Sequence[Id]


class ActionPlanReferencesResource(Resource):
    """Action plan references (Action Plans)."""

    __slots__ = ()

    async def bulk_create(
        self,
        *,
        plan_references: Sequence[ActionPlanReferenceInput],
        project_id: Id | Unset = UNSET,
        completion_mode: Literal["all_or_nothing", "atomic"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Sequence[Any]:
        """Bulk create action plan references.

        POST /rest/v1.0/projects/{project_id}/action_plans/plan_references/bulk_create
        https://developers.procore.com/reference/rest/v1/action-plan-references?version=1.0#bulk-create-action-plan-references

        Args:
            completion_mode: One of all_or_nothing, atomic.

        Returns:
            A list of undocumented JSON values.
        """
        return await self._many(
            None,
            "POST",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_references/bulk_create",
            {"project_id": project_id},
            options,
            query={"completion_mode": completion_mode},
            body={"plan_references": plan_references},
        )

    async def create(
        self, *, plan_reference: ActionPlanReferenceInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ActionPlanReference:
        """Create an action plan reference.

        POST /rest/v1.0/projects/{project_id}/action_plans/plan_references
        https://developers.procore.com/reference/rest/v1/action-plan-references?version=1.0#create-action-plan-reference

        Returns:
            :class:`ActionPlanReference`.
        """
        return await self._one(
            ActionPlanReference,
            "POST",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_references",
            {"project_id": project_id},
            options,
            body={"plan_reference": plan_reference},
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete an action plan reference.

        DELETE /rest/v1.0/projects/{project_id}/action_plans/plan_references/{id}
        https://developers.procore.com/reference/rest/v1/action-plan-references?version=1.0#delete-action-plan-reference

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_references/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> ActionPlanReference:
        """Return an action plan reference.

        GET /rest/v1.0/projects/{project_id}/action_plans/plan_references/{id}
        https://developers.procore.com/reference/rest/v1/action-plan-references?version=1.0#show-action-plan-reference

        Returns:
            :class:`ActionPlanReference`.
        """
        return await self._one(
            ActionPlanReference,
            "GET",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_references/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get_recycled(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ActionPlanReference:
        """Return a recycled action plan reference.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/action_plans/plan_references/{id}
        https://developers.procore.com/reference/rest/v1/action-plan-references?version=1.0#show-recycled-action-plan-reference

        Returns:
            :class:`ActionPlanReference`.
        """
        return await self._one(
            ActionPlanReference,
            "GET",
            "/rest/v1.0/projects/{project_id}/recycle_bin/action_plans/plan_references/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["created_at", "updated_at", "-created_at", "-updated_at"] | Unset = UNSET,
        filters: ActionPlanReferenceFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ActionPlanReference]:
        """List action plan references.

        GET /rest/v1.0/projects/{project_id}/action_plans/plan_references
        https://developers.procore.com/reference/rest/v1/action-plan-references?version=1.0#list-action-plan-references

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ActionPlanReference`.
        """
        return self._pages(
            ActionPlanReference,
            "/rest/v1.0/projects/{project_id}/action_plans/plan_references",
            {"project_id": project_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_recycled(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["created_at", "updated_at", "-created_at", "-updated_at"] | Unset = UNSET,
        filters: ActionPlanReferenceFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ActionPlanReference]:
        """List recycled action plan references.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/action_plans/plan_references
        https://developers.procore.com/reference/rest/v1/action-plan-references?version=1.0#list-recycled-action-plan-references

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ActionPlanReference`.
        """
        return self._pages(
            ActionPlanReference,
            "/rest/v1.0/projects/{project_id}/recycle_bin/action_plans/plan_references",
            {"project_id": project_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class ActionPlanSection(Model):
    """An action plan section."""

    id: Id
    created_at: str | None = None
    plan_id: Id | None = None
    position: int | None = None
    title: str | None = None
    updated_at: str | None = None
    deleted_at: str | None = None


@record
class ActionPlanSectionFromSection(Model):
    """Returned by :meth:`ActionPlanSectionsResource.create_from_section`."""

    id: Id
    created_at: str | None = None
    plan_id: Id | None = None
    position: int | None = None
    title: str | None = None
    updated_at: str | None = None


class ActionPlanSectionCreateInput(TypedDict):
    """``plan_section`` in a request body."""

    plan_id: Id
    title: str


class ActionPlanSectionInput(TypedDict, total=False):
    """``plan_section`` in a request body."""

    plan_id: Id | None
    title: str | None


class ActionPlanSectionFilters(TypedDict, total=False):
    """Query filters of ``action_plans.action_plan_sections.list``, ``action_plans.action_plan_sections.list_recycled``."""

    created_at: DateRange
    id: Id | Sequence[Id]
    plan_id: Id | Sequence[Id]
    updated_at: DateRange


class ActionPlanSectionsResource(Resource):
    """Action plan sections (Action Plans)."""

    __slots__ = ()

    async def create(
        self,
        *,
        plan_section: ActionPlanSectionCreateInput,
        project_id: Id | Unset = UNSET,
        view: Literal["normal", "extended", "ids"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ActionPlanSection:
        """Create an action plan section.

        POST /rest/v1.0/projects/{project_id}/action_plans/plan_sections
        https://developers.procore.com/reference/rest/v1/action-plan-sections?version=1.0#create-action-plan-section

        Args:
            view: Level of detail. One of normal, extended, ids. Default: normal.

        Returns:
            :class:`ActionPlanSection`.
        """
        return await self._one(
            ActionPlanSection,
            "POST",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_sections",
            {"project_id": project_id},
            options,
            query={"view": view},
            body={"plan_section": plan_section},
        )

    async def create_from_section(
        self,
        *,
        plan_section_id: Id,
        project_id: Id | Unset = UNSET,
        view: Literal["normal", "extended", "ids"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ActionPlanSectionFromSection:
        """Create a copy of the action plan section in the action plan of the section.

        POST /rest/v1.0/projects/{project_id}/action_plans/plan_sections/create_from_section
        https://developers.procore.com/reference/rest/v1/action-plan-sections?version=1.0#create-a-copy-of-the-action-plan-section-in-the-action-plan-of-the-section

        Args:
            view: Level of detail. One of normal, extended, ids. Default: normal.

        Returns:
            :class:`ActionPlanSectionFromSection`.
        """
        return await self._one(
            ActionPlanSectionFromSection,
            "POST",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_sections/create_from_section",
            {"project_id": project_id},
            options,
            query={"view": view},
            body={"plan_section_id": plan_section_id},
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete an action plan section.

        DELETE /rest/v1.0/projects/{project_id}/action_plans/plan_sections/{id}
        https://developers.procore.com/reference/rest/v1/action-plan-sections?version=1.0#delete-action-plan-section

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_sections/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        view: Literal["normal", "extended", "ids"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ActionPlanSection:
        """Return an action plan section.

        GET /rest/v1.0/projects/{project_id}/action_plans/plan_sections/{id}
        https://developers.procore.com/reference/rest/v1/action-plan-sections?version=1.0#show-action-plan-section

        Args:
            view: Level of detail. One of normal, extended, ids. Default: normal.

        Returns:
            :class:`ActionPlanSection`.
        """
        return await self._one(
            ActionPlanSection,
            "GET",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_sections/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"view": view},
        )

    async def get_recycled(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ActionPlanSection:
        """Return a recycled action plan section.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/action_plans/plan_sections/{id}
        https://developers.procore.com/reference/rest/v1/action-plan-sections?version=1.0#show-recycled-action-plan-section

        Returns:
            :class:`ActionPlanSection`.
        """
        return await self._one(
            ActionPlanSection,
            "GET",
            "/rest/v1.0/projects/{project_id}/recycle_bin/action_plans/plan_sections/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        view: Literal["normal", "extended", "ids"] | Unset = UNSET,
        filters: ActionPlanSectionFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ActionPlanSection]:
        """List action plan sections.

        GET /rest/v1.0/projects/{project_id}/action_plans/plan_sections
        https://developers.procore.com/reference/rest/v1/action-plan-sections?version=1.0#list-action-plan-sections

        Args:
            view: Level of detail. One of normal, extended, ids. Default: normal.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ActionPlanSection`.
        """
        return self._pages(
            ActionPlanSection,
            "/rest/v1.0/projects/{project_id}/action_plans/plan_sections",
            {"project_id": project_id},
            options,
            query={"page": page, "view": view, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_recycled(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: ActionPlanSectionFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ActionPlanSection]:
        """List recycled action plan sections.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/action_plans/plan_sections
        https://developers.procore.com/reference/rest/v1/action-plan-sections?version=1.0#list-recycled-action-plan-sections

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ActionPlanSection`.
        """
        return self._pages(
            ActionPlanSection,
            "/rest/v1.0/projects/{project_id}/recycle_bin/action_plans/plan_sections",
            {"project_id": project_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def move(
        self, *, id: Id, project_id: Id | Unset = UNSET, next_section_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Any:
        """Move an action plan section.

        POST /rest/v1.0/projects/{project_id}/action_plans/plan_sections/{id}/move
        https://developers.procore.com/reference/rest/v1/action-plan-sections?version=1.0#move-action-plan-section

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "POST",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_sections/{id}/move",
            {"project_id": project_id, "id": id},
            options,
            query={"next_section_id": next_section_id},
        )

    async def update(
        self,
        *,
        id: Id,
        plan_section: ActionPlanSectionInput,
        project_id: Id | Unset = UNSET,
        view: Literal["normal", "extended", "ids"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ActionPlanSection:
        """Update an action plan section.

        PATCH /rest/v1.0/projects/{project_id}/action_plans/plan_sections/{id}
        https://developers.procore.com/reference/rest/v1/action-plan-sections?version=1.0#update-action-plan-section

        Args:
            view: Level of detail. One of normal, extended, ids. Default: normal.

        Returns:
            :class:`ActionPlanSection`.
        """
        return await self._one(
            ActionPlanSection,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_sections/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"view": view},
            body={"plan_section": plan_section},
        )


@record
class ActionPlanTestRecordRequest(Model):
    """An action plan test record request."""

    id: Id
    plan_item_id: Id | None = None
    created_at: DateTime | None = None
    payload: ActionPlanTestRecordRequestPayload | None = None
    plan_id: Id | None = None
    plan_test_records_count: int | None = None
    type: (
        Literal["attachment", "checklist", "form", "generic_tool", "meeting", "observation", "photo", "submittal_log"]
        | str
        | None
    ) = None
    type_id: Id | None = None
    updated_at: DateTime | None = None
    status: Literal["success", "failure"] | str | None = None
    errors: Mapping[str, Any] | None = None
    deleted_at: DateTime | None = None


@record
class ActionPlanTestRecordRequestPayload(Model):
    """``payload`` of :class:`ActionPlanTestRecordRequest`."""

    checklist_template_id: Id | None = None
    form_template_id: Id | None = None
    generic_tool_id: Id | None = None


class ActionPlanTestRecordRequestInput(TypedDict, total=False):
    """``plan_test_record_requests`` in a request body."""

    plan_item_id: Required[Id]
    type: Required[
        Literal["attachment", "checklist", "form", "generic_tool", "meeting", "observation", "photo", "submittal_log"]
    ]
    payload: ActionPlanTestRecordRequestPayloadInput | None


class ActionPlanTestRecordRequestPayloadInput(TypedDict, total=False):
    """``payload`` in a request body."""

    checklist_template_id: Id | None
    form_template_id: Id | None
    generic_tool_id: Id | None


class ActionPlanTestRecordRequestFilters(TypedDict, total=False):
    """Query filters of ``action_plans.action_plan_test_record_requests.list``, ``action_plans.action_plan_test_record_requests.list_recycled``."""

    plan_item_id: Id | Sequence[Id]
    created_at: DateRange
    id: Id | Sequence[Id]
    plan_id: Id | Sequence[Id]
    type: str | Sequence[str]
    updated_at: DateRange


class ActionPlanTestRecordRequestsResource(Resource):
    """Action plan test record requests (Action Plans)."""

    __slots__ = ()

    async def bulk_create(
        self,
        *,
        plan_test_record_requests: Sequence[ActionPlanTestRecordRequestInput],
        project_id: Id | Unset = UNSET,
        completion_mode: Literal["all_or_nothing", "atomic"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Sequence[Any]:
        """Bulk create action plan test record requests.

        POST /rest/v1.0/projects/{project_id}/action_plans/plan_test_record_requests/bulk_create
        https://developers.procore.com/reference/rest/v1/action-plan-test-record-requests?version=1.0#bulk-create-action-plan-test-record-requests

        Args:
            completion_mode: One of all_or_nothing, atomic.

        Returns:
            A list of undocumented JSON values.
        """
        return await self._many(
            None,
            "POST",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_test_record_requests/bulk_create",
            {"project_id": project_id},
            options,
            query={"completion_mode": completion_mode},
            body={"plan_test_record_requests": plan_test_record_requests},
        )

    async def create(
        self,
        *,
        plan_test_record_request: ActionPlanTestRecordRequestInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ActionPlanTestRecordRequest:
        """Create an action plan test record request.

        POST /rest/v1.0/projects/{project_id}/action_plans/plan_test_record_requests
        https://developers.procore.com/reference/rest/v1/action-plan-test-record-requests?version=1.0#create-action-plan-test-record-request

        Returns:
            :class:`ActionPlanTestRecordRequest`.
        """
        return await self._one(
            ActionPlanTestRecordRequest,
            "POST",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_test_record_requests",
            {"project_id": project_id},
            options,
            body={"plan_test_record_request": plan_test_record_request},
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete an action plan test record request.

        DELETE /rest/v1.0/projects/{project_id}/action_plans/plan_test_record_requests/{id}
        https://developers.procore.com/reference/rest/v1/action-plan-test-record-requests?version=1.0#delete-action-plan-test-record-request

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_test_record_requests/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ActionPlanTestRecordRequest:
        """Return an action plan test record request.

        GET /rest/v1.0/projects/{project_id}/action_plans/plan_test_record_requests/{id}
        https://developers.procore.com/reference/rest/v1/action-plan-test-record-requests?version=1.0#show-action-plan-test-record-request

        Returns:
            :class:`ActionPlanTestRecordRequest`.
        """
        return await self._one(
            ActionPlanTestRecordRequest,
            "GET",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_test_record_requests/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get_recycled(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ActionPlanTestRecordRequest:
        """Return a recycled action plan test record request.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/action_plans/plan_test_record_requests/{id}
        https://developers.procore.com/reference/rest/v1/action-plan-test-record-requests?version=1.0#show-recycled-action-plan-test-record-request

        Returns:
            :class:`ActionPlanTestRecordRequest`.
        """
        return await self._one(
            ActionPlanTestRecordRequest,
            "GET",
            "/rest/v1.0/projects/{project_id}/recycle_bin/action_plans/plan_test_record_requests/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["created_at", "updated_at", "-created_at", "-updated_at"] | Unset = UNSET,
        filters: ActionPlanTestRecordRequestFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ActionPlanTestRecordRequest]:
        """List action plan test record requests.

        GET /rest/v1.0/projects/{project_id}/action_plans/plan_test_record_requests
        https://developers.procore.com/reference/rest/v1/action-plan-test-record-requests?version=1.0#list-action-plan-test-record-requests

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ActionPlanTestRecordRequest`.
        """
        return self._pages(
            ActionPlanTestRecordRequest,
            "/rest/v1.0/projects/{project_id}/action_plans/plan_test_record_requests",
            {"project_id": project_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_recycled(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["created_at", "updated_at", "-created_at", "-updated_at"] | Unset = UNSET,
        filters: ActionPlanTestRecordRequestFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ActionPlanTestRecordRequest]:
        """List recycled action plan test record requests.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/action_plans/plan_test_record_requests
        https://developers.procore.com/reference/rest/v1/action-plan-test-record-requests?version=1.0#list-recycled-action-plan-test-record-requests

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ActionPlanTestRecordRequest`.
        """
        return self._pages(
            ActionPlanTestRecordRequest,
            "/rest/v1.0/projects/{project_id}/recycle_bin/action_plans/plan_test_record_requests",
            {"project_id": project_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class ProjectActionPlanTemplateSection(Model):
    """A project action plan template section."""

    id: Id
    created_at: DateTime | None = None
    plan_template_id: Id | None = None
    position: int | None = None
    title: str | None = None
    updated_at: DateTime | None = None


@record
class ProjectActionPlanTemplateSectionFromSection(Model):
    """Returned by :meth:`ProjectActionPlanTemplateSectionsResource.create_from_section`."""

    id: Id
    created_at: DateTime | None = None
    plan_template_id: Id | None = None
    position: int | None = None
    title: str | None = None
    updated_at: DateTime | None = None


class ProjectActionPlanTemplateSectionFilters(TypedDict, total=False):
    """Query filters of ``action_plans.project_action_plan_template_sections.list``."""

    created_at: DateRange
    id: Id | Sequence[Id]
    plan_template_id: Id | Sequence[Id]
    updated_at: DateRange


class ProjectActionPlanTemplateSectionsResource(Resource):
    """Project action plan template sections (Action Plans)."""

    __slots__ = ()

    async def create_from_section(
        self, *, template_section_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ProjectActionPlanTemplateSectionFromSection:
        """Create a copy of the action plan template section in the section's template.

        POST /rest/v1.0/projects/{project_id}/action_plans/plan_template_sections/create_from_section
        https://developers.procore.com/reference/rest/v1/project-action-plan-template-sections?version=1.0#create-a-copy-of-the-action-plan-template-section-in-the-section-s-template

        Returns:
            :class:`ProjectActionPlanTemplateSectionFromSection`.
        """
        return await self._one(
            ProjectActionPlanTemplateSectionFromSection,
            "POST",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_template_sections/create_from_section",
            {"project_id": project_id},
            options,
            body={"template_section_id": template_section_id},
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["created_at", "position", "updated_at", "-created_at", "-position", "-updated_at"]
        | Unset = UNSET,
        filters: ProjectActionPlanTemplateSectionFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectActionPlanTemplateSection]:
        """List project action plan template sections.

        GET /rest/v1.0/projects/{project_id}/action_plans/plan_template_sections
        https://developers.procore.com/reference/rest/v1/project-action-plan-template-sections?version=1.0#list-project-action-plan-template-sections

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectActionPlanTemplateSection`.
        """
        return self._pages(
            ProjectActionPlanTemplateSection,
            "/rest/v1.0/projects/{project_id}/action_plans/plan_template_sections",
            {"project_id": project_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )
