"""Action plan approvers (Action Plans), and other small resources."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import OMITTED, UNSET, DateRange, Options, Pages, Resource, ScopedOptions, Unset


@record
class ActionPlanApprover(Model):
    """An action plan approver."""

    id: Id
    plan_id: Id | None = None
    updated_at: str | None = None
    party: ActionPlanApproverParty | None = None
    signature: ActionPlanApproverSignature | None = None


@record
class ActionPlanApproverAttachment(Model):
    """``attachment`` of :class:`ActionPlanApproverSignature`."""

    id: Id
    content_type: str | None = None
    name: str | None = None
    url: str | None = None


@record
class ActionPlanApproverCapturedBy(Model):
    """``captured_by`` of :class:`ActionPlanApproverSignature`."""

    id: Id
    first_name: str | None = None
    last_name: str | None = None
    name: str | None = None
    user_id: Id | None = None
    is_employee: bool | None = None
    employee_id: Id | None = None
    login: str | None = None
    vendor: ActionPlanApproverVendor | None = None
    updated_at: DateTime | None = None


@record
class ActionPlanApproverParty(Model):
    """``party`` of :class:`ActionPlanApprover`."""

    id: Id
    first_name: str | None = None
    last_name: str | None = None
    name: str | None = None
    user_id: Id | None = None
    is_employee: bool | None = None
    employee_id: Id | None = None
    login: str | None = None
    updated_at: DateTime | None = None
    vendor: ActionPlanApproverVendor | None = None


@record
class ActionPlanApproverSignature(Model):
    """``signature`` of :class:`ActionPlanApprover`."""

    id: Id
    attachment: ActionPlanApproverAttachment | None = None
    captured_at: DateTime | None = None
    captured_by: ActionPlanApproverCapturedBy | None = None


@record
class ActionPlanApproverVendor(Model):
    """``vendor`` of :class:`ActionPlanApproverParty`."""

    id: Id
    name: str | None = None


class ActionPlanApproverFilters(TypedDict, total=False):
    """Query filters of ``action_plans.action_plan_approvers.list``."""

    id: Id | Sequence[Id]
    plan_id: Id | Sequence[Id]
    updated_at: DateRange


class ActionPlanApproversResource(Resource):
    """Action plan approvers (Action Plans)."""

    __slots__ = ()

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: ActionPlanApproverFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ActionPlanApprover]:
        """List action plan approvers.

        GET /rest/v1.0/projects/{project_id}/action_plans/plan_approvers
        https://developers.procore.com/reference/rest/v1/action-plan-approvers?version=1.0#list-action-plan-approvers

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ActionPlanApprover`.
        """
        return self._pages(
            ActionPlanApprover,
            "/rest/v1.0/projects/{project_id}/action_plans/plan_approvers",
            {"project_id": project_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class ActionPlanReceiver(Model):
    """An action plan receiver."""

    id: Id
    plan_id: Id | None = None
    updated_at: DateTime | None = None
    party: ActionPlanReceiverParty | None = None
    signature: ActionPlanReceiverSignature | None = None


@record
class ActionPlanReceiverAttachment(Model):
    """``attachment`` of :class:`ActionPlanReceiverSignature`."""

    id: Id
    content_type: str | None = None
    name: str | None = None
    url: str | None = None


@record
class ActionPlanReceiverCapturedBy(Model):
    """``captured_by`` of :class:`ActionPlanReceiverSignature`."""

    id: Id
    first_name: str | None = None
    last_name: str | None = None
    name: str | None = None
    user_id: Id | None = None
    is_employee: bool | None = None
    employee_id: Id | None = None
    login: str | None = None
    vendor: ActionPlanReceiverVendor | None = None
    updated_at: DateTime | None = None


@record
class ActionPlanReceiverParty(Model):
    """``party`` of :class:`ActionPlanReceiver`."""

    id: Id
    first_name: str | None = None
    last_name: str | None = None
    name: str | None = None
    user_id: Id | None = None
    is_employee: bool | None = None
    employee_id: Id | None = None
    login: str | None = None
    updated_at: DateTime | None = None
    vendor: ActionPlanReceiverVendor | None = None


@record
class ActionPlanReceiverSignature(Model):
    """``signature`` of :class:`ActionPlanReceiver`."""

    id: Id
    attachment: ActionPlanReceiverAttachment | None = None
    captured_at: DateTime | None = None
    captured_by: ActionPlanReceiverCapturedBy | None = None


@record
class ActionPlanReceiverVendor(Model):
    """``vendor`` of :class:`ActionPlanReceiverParty`."""

    id: Id
    name: str | None = None


class ActionPlanReceiverFilters(TypedDict, total=False):
    """Query filters of ``action_plans.action_plan_receivers.list``."""

    id: Id | Sequence[Id]
    plan_id: Id | Sequence[Id]
    updated_at: DateRange


class ActionPlanReceiversResource(Resource):
    """Action plan receivers (Action Plans)."""

    __slots__ = ()

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: ActionPlanReceiverFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ActionPlanReceiver]:
        """List action plan receivers.

        GET /rest/v1.0/projects/{project_id}/action_plans/plan_receivers
        https://developers.procore.com/reference/rest/v1/action-plan-receivers?version=1.0#list-action-plan-receivers

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ActionPlanReceiver`.
        """
        return self._pages(
            ActionPlanReceiver,
            "/rest/v1.0/projects/{project_id}/action_plans/plan_receivers",
            {"project_id": project_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class ActionPlanTestRecord(Model):
    """An action plan test record."""

    id: Id
    plan_item_id: Id | None = None
    created_at: str | None = None
    payload: ActionPlanTestRecordPayload | None = None
    plan_id: Id | None = None
    plan_test_record_request_id: Id | None = None
    type: (
        Literal["attachment", "checklist", "form", "generic_tool", "meeting", "photo", "submittal_log", "observation"]
        | str
        | None
    ) = None
    updated_at: str | None = None
    deleted_at: str | None = None


@record
class ActionPlanTestRecordAttachment(Model):
    """``attachment`` of :class:`ActionPlanTestRecordPayload`."""

    id: Id
    url: str | None = None
    thumbnail_url: str | None = None
    name: str | None = None
    content_type: str | None = None
    viewer_url: str | None = None


@record
class ActionPlanTestRecordPayload(Model):
    """``payload`` of :class:`ActionPlanTestRecord`."""

    checklist_id: Id | None = None
    checklist_template_id: Id | None = None
    form_id: Id | None = None
    form_template_id: Id | None = None
    generic_tool_id: Id | None = None
    generic_tool_item_id: Id | None = None
    meeting_id: Id | None = None
    submittal_log_id: Id | None = None
    observation_item_id: Id | None = None
    attachment: ActionPlanTestRecordAttachment | None = None


class ActionPlanTestRecordAttachmentInput(TypedDict, total=False):
    """``attachment`` in a request body."""

    upload_id: Id | None


class ActionPlanTestRecordInput(TypedDict):
    """``plan_test_record`` in a request body."""

    plan_item_id: Id
    plan_test_record_request_id: Id
    type: Literal["attachment", "checklist", "form", "generic_tool", "meeting", "photo", "submittal_log", "observation"]
    payload: ActionPlanTestRecordPayloadInput


class ActionPlanTestRecordPayloadInput(TypedDict, total=False):
    """``payload`` in a request body."""

    attachment: ActionPlanTestRecordAttachmentInput | None
    checklist_id: Id | None
    form_id: Id | None
    generic_tool_id: Id | None
    meeting_id: Id | None
    submittal_log_id: Id | None
    observation_item_id: Id | None


class ActionPlanTestRecordFilters(TypedDict, total=False):
    """Query filters of ``action_plans.action_plan_test_records.list``, ``action_plans.action_plan_test_records.list_recycled``."""

    plan_item_id: Id | Sequence[Id]
    created_at: DateRange
    id: Id | Sequence[Id]
    plan_id: Id | Sequence[Id]
    plan_test_record_request_id: Id | Sequence[Id]
    type: str | Sequence[str]
    updated_at: DateRange


class ActionPlanTestRecordsResource(Resource):
    """Action plan test records (Action Plans)."""

    __slots__ = ()

    async def create(
        self, *, plan_test_record: ActionPlanTestRecordInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ActionPlanTestRecord:
        """Create an action plan test record.

        POST /rest/v1.0/projects/{project_id}/action_plans/plan_test_records
        https://developers.procore.com/reference/rest/v1/action-plan-test-records?version=1.0#create-action-plan-test-record

        Returns:
            :class:`ActionPlanTestRecord`.
        """
        return await self._one(
            ActionPlanTestRecord,
            "POST",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_test_records",
            {"project_id": project_id},
            options,
            body={"plan_test_record": plan_test_record},
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete an action plan test record.

        DELETE /rest/v1.0/projects/{project_id}/action_plans/plan_test_records/{id}
        https://developers.procore.com/reference/rest/v1/action-plan-test-records?version=1.0#delete-action-plan-test-record

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_test_records/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> ActionPlanTestRecord:
        """Return an action plan test record.

        GET /rest/v1.0/projects/{project_id}/action_plans/plan_test_records/{id}
        https://developers.procore.com/reference/rest/v1/action-plan-test-records?version=1.0#view-an-action-plan-test-record

        Returns:
            :class:`ActionPlanTestRecord`.
        """
        return await self._one(
            ActionPlanTestRecord,
            "GET",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_test_records/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get_recycled(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ActionPlanTestRecord:
        """Return a recycled action plan test record.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/action_plans/plan_test_records/{id}
        https://developers.procore.com/reference/rest/v1/action-plan-test-records?version=1.0#show-recycled-action-plan-test-record

        Returns:
            :class:`ActionPlanTestRecord`.
        """
        return await self._one(
            ActionPlanTestRecord,
            "GET",
            "/rest/v1.0/projects/{project_id}/recycle_bin/action_plans/plan_test_records/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["created_at", "updated_at", "-created_at", "-updated_at"] | Unset = UNSET,
        filters: ActionPlanTestRecordFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ActionPlanTestRecord]:
        """List action plan test records.

        GET /rest/v1.0/projects/{project_id}/action_plans/plan_test_records
        https://developers.procore.com/reference/rest/v1/action-plan-test-records?version=1.0#list-action-plan-test-records

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ActionPlanTestRecord`.
        """
        return self._pages(
            ActionPlanTestRecord,
            "/rest/v1.0/projects/{project_id}/action_plans/plan_test_records",
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
        filters: ActionPlanTestRecordFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ActionPlanTestRecord]:
        """List recycled action plan test records.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/action_plans/plan_test_records
        https://developers.procore.com/reference/rest/v1/action-plan-test-records?version=1.0#list-recyled-action-plan-test-records

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ActionPlanTestRecord`.
        """
        return self._pages(
            ActionPlanTestRecord,
            "/rest/v1.0/projects/{project_id}/recycle_bin/action_plans/plan_test_records",
            {"project_id": project_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class ActionPlanVerificationMethod(Model):
    """An action plan verification method."""

    id: Id
    active: bool | None = None
    created_at: DateTime | None = None
    name: str | None = None
    source_key: str | None = None
    updated_at: DateTime | None = None


class ActionPlanVerificationMethodFields(TypedDict, total=False):
    """Fields of :class:`ActionPlanVerificationMethodCreateInput` and :class:`ActionPlanVerificationMethodInput`."""

    active: bool | None


class ActionPlanVerificationMethodCreateInput(ActionPlanVerificationMethodFields):
    """``verification_method`` in the body of ``create``."""

    name: str


class ActionPlanVerificationMethodInput(ActionPlanVerificationMethodFields, total=False):
    """``verification_method`` in the body of ``update``."""

    name: str | None


class ActionPlanVerificationMethodFilters(TypedDict, total=False):
    """Query filters of ``action_plans.action_plan_verification_methods.list``."""

    active: bool
    created_at: DateRange
    id: Id | Sequence[Id]
    updated_at: DateRange


class ActionPlanVerificationMethodsResource(Resource):
    """Action plan verification methods (Action Plans)."""

    __slots__ = ()

    async def create(
        self,
        *,
        verification_method: ActionPlanVerificationMethodCreateInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ActionPlanVerificationMethod:
        """Create action plan verification methods.

        POST /rest/v1.0/companies/{company_id}/action_plans/verification_methods
        https://developers.procore.com/reference/rest/v1/action-plan-verification-methods?version=1.0#create-action-plan-verification-methods

        Returns:
            :class:`ActionPlanVerificationMethod`.
        """
        return await self._one(
            ActionPlanVerificationMethod,
            "POST",
            "/rest/v1.0/companies/{company_id}/action_plans/verification_methods",
            {"company_id": company_id},
            options,
            body={"verification_method": verification_method},
        )

    async def delete(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> None:
        """Delete an action plan verification method.

        DELETE /rest/v1.0/companies/{company_id}/action_plans/verification_methods/{id}
        https://developers.procore.com/reference/rest/v1/action-plan-verification-methods?version=1.0#delete-action-plan-verification-method

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/action_plans/verification_methods/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> ActionPlanVerificationMethod:
        """Return an action plan verification method.

        GET /rest/v1.0/companies/{company_id}/action_plans/verification_methods/{id}
        https://developers.procore.com/reference/rest/v1/action-plan-verification-methods?version=1.0#show-action-plan-verification-method

        Returns:
            :class:`ActionPlanVerificationMethod`.
        """
        return await self._one(
            ActionPlanVerificationMethod,
            "GET",
            "/rest/v1.0/companies/{company_id}/action_plans/verification_methods/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["created_at", "name", "updated_at", "-created_at", "-name", "-updated_at"] | Unset = UNSET,
        filters: ActionPlanVerificationMethodFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ActionPlanVerificationMethod]:
        """List action plan verification methods.

        GET /rest/v1.0/companies/{company_id}/action_plans/verification_methods
        https://developers.procore.com/reference/rest/v1/action-plan-verification-methods?version=1.0#list-action-plan-verification-methods

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ActionPlanVerificationMethod`.
        """
        return self._pages(
            ActionPlanVerificationMethod,
            "/rest/v1.0/companies/{company_id}/action_plans/verification_methods",
            {"company_id": company_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        verification_method: ActionPlanVerificationMethodInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ActionPlanVerificationMethod:
        """Update an action plan verification method.

        PATCH /rest/v1.0/companies/{company_id}/action_plans/verification_methods/{id}
        https://developers.procore.com/reference/rest/v1/action-plan-verification-methods?version=1.0#update-action-plan-verification-method

        Returns:
            :class:`ActionPlanVerificationMethod`.
        """
        return await self._one(
            ActionPlanVerificationMethod,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/action_plans/verification_methods/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"verification_method": verification_method},
        )


@record
class CompanyActionPlanTemplateItem(Model):
    """A company action plan template item."""

    id: Id
    plan_template_item_assignees: list[CompanyActionPlanTemplateItemAssignee] | None = None
    created_at: DateTime | None = None
    description: str | None = None
    holding_type: Literal["plan", "section"] | str | None = None
    plan_template_id: Id | None = None
    position: int | None = None
    plan_template_section_id: Id | None = None
    title: str | None = None
    due_at: DateTime | None = None
    updated_at: DateTime | None = None
    status: Literal["success", "failure"] | str | None = None
    errors: Mapping[str, Any] | None = None
    deleted_at: str | None = None


@record
class CompanyActionPlanTemplateItemAssignee(Model):
    """``plan_template_item_assignees`` of :class:`CompanyActionPlanTemplateItem`."""

    id: Id
    created_at: DateTime | None = None
    is_holding: bool | None = None
    role: (
        Literal["contractor", "specialty_contractor", "client", "architect", "third_party", "internal"] | str | None
    ) = None
    updated_at: DateTime | None = None
    verification_method: CompanyActionPlanTemplateItemVerificationMethod | None = None


@record
class CompanyActionPlanTemplateItemFromItem(Model):
    """Returned by :meth:`CompanyActionPlanTemplateItemsResource.create_from_item`."""

    id: Id
    plan_template_item_assignees: list[CompanyActionPlanTemplateItemAssignee] | None = None
    created_at: DateTime | None = None
    description: str | None = None
    holding_type: Literal["plan", "section"] | str | None = None
    plan_template_id: Id | None = None
    position: int | None = None
    plan_template_section_id: Id | None = None
    title: str | None = None
    due_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class CompanyActionPlanTemplateItemVerificationMethod(Model):
    """``verification_method`` of :class:`CompanyActionPlanTemplateItemAssignee`."""

    id: Id
    active: bool | None = None
    name: str | None = None
    source_key: str | None = None


class CompanyActionPlanTemplateItemFields(TypedDict, total=False):
    """Fields of :class:`CompanyActionPlanTemplateItemCreateInput` and :class:`CompanyActionPlanTemplateItemInput`."""

    description: str | None
    holding_type: Literal["plan", "section"] | None


class CompanyActionPlanTemplateItemCreateInput(CompanyActionPlanTemplateItemFields, total=False):
    """``plan_template_item`` in the body of ``create``."""

    id: Id | None
    plan_template_section_id: Required[Id]
    title: Required[str]


class CompanyActionPlanTemplateItemInput(CompanyActionPlanTemplateItemFields, total=False):
    """``plan_template_items`` in the body of ``bulk_update``."""

    id: Required[Id]
    plan_template_section_id: Id | None
    title: str | None


class CompanyActionPlanTemplateItemFilters(TypedDict, total=False):
    """Query filters of ``action_plans.company_action_plan_template_items.list``, ``action_plans.company_action_plan_template_items.list_recycled``."""

    created_at: DateRange
    id: Id | Sequence[Id]
    plan_template_section_id: Id | Sequence[Id]
    plan_template_id: Id | Sequence[Id]
    updated_at: DateRange


class CompanyActionPlanTemplateItemsResource(Resource):
    """Company action plan template items (Action Plans)."""

    __slots__ = ()

    async def bulk_update(
        self,
        *,
        plan_template_items: Sequence[CompanyActionPlanTemplateItemInput],
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Sequence[Any]:
        """Bulk update action plan template item.

        PATCH /rest/v1.0/companies/{company_id}/action_plans/plan_template_items/bulk_update
        https://developers.procore.com/reference/rest/v1/company-action-plan-template-items?version=1.0#bulk-update-action-plan-template-item

        Returns:
            A list of undocumented JSON values.
        """
        return await self._many(
            None,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/action_plans/plan_template_items/bulk_update",
            {"company_id": company_id},
            options,
            body={"plan_template_items": plan_template_items},
        )

    async def create(
        self,
        *,
        plan_template_item: CompanyActionPlanTemplateItemCreateInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyActionPlanTemplateItem:
        """Create a company action plan template item.

        POST /rest/v1.0/companies/{company_id}/action_plans/plan_template_items
        https://developers.procore.com/reference/rest/v1/company-action-plan-template-items?version=1.0#create-company-action-plan-template-item

        Returns:
            :class:`CompanyActionPlanTemplateItem`.
        """
        return await self._one(
            CompanyActionPlanTemplateItem,
            "POST",
            "/rest/v1.0/companies/{company_id}/action_plans/plan_template_items",
            {"company_id": company_id},
            options,
            body={"plan_template_item": plan_template_item},
        )

    async def create_from_item(
        self, *, plan_template_item_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CompanyActionPlanTemplateItemFromItem:
        """Create a copy of the action plan template item in the item's section.

        POST /rest/v1.0/companies/{company_id}/action_plans/plan_template_items/create_from_item
        https://developers.procore.com/reference/rest/v1/company-action-plan-template-items?version=1.0#create-a-copy-of-the-action-plan-template-item-in-the-item-s-section

        Returns:
            :class:`CompanyActionPlanTemplateItemFromItem`.
        """
        return await self._one(
            CompanyActionPlanTemplateItemFromItem,
            "POST",
            "/rest/v1.0/companies/{company_id}/action_plans/plan_template_items/create_from_item",
            {"company_id": company_id},
            options,
            body={"plan_template_item_id": plan_template_item_id},
        )

    async def get_recycled(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CompanyActionPlanTemplateItem:
        """Return recycled action plan template items.

        GET /rest/v1.0/companies/{company_id}/recycle_bin/action_plans/plan_template_items/{id}
        https://developers.procore.com/reference/rest/v1/company-action-plan-template-items?version=1.0#show-recycled-action-plan-template-items

        Returns:
            :class:`CompanyActionPlanTemplateItem`.
        """
        return await self._one(
            CompanyActionPlanTemplateItem,
            "GET",
            "/rest/v1.0/companies/{company_id}/recycle_bin/action_plans/plan_template_items/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["created_at", "position", "updated_at", "-created_at", "-position", "-updated_at"]
        | Unset = UNSET,
        filters: CompanyActionPlanTemplateItemFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CompanyActionPlanTemplateItem]:
        """List company action plan template items.

        GET /rest/v1.0/companies/{company_id}/action_plans/plan_template_items
        https://developers.procore.com/reference/rest/v1/company-action-plan-template-items?version=1.0#list-company-action-plan-template-items

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CompanyActionPlanTemplateItem`.
        """
        return self._pages(
            CompanyActionPlanTemplateItem,
            "/rest/v1.0/companies/{company_id}/action_plans/plan_template_items",
            {"company_id": company_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_recycled(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: CompanyActionPlanTemplateItemFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CompanyActionPlanTemplateItem]:
        """List recycled action plan template items.

        GET /rest/v1.0/companies/{company_id}/recycle_bin/action_plans/plan_template_items
        https://developers.procore.com/reference/rest/v1/company-action-plan-template-items?version=1.0#list-recycled-action-plan-template-items

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CompanyActionPlanTemplateItem`.
        """
        return self._pages(
            CompanyActionPlanTemplateItem,
            "/rest/v1.0/companies/{company_id}/recycle_bin/action_plans/plan_template_items",
            {"company_id": company_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class CompanyActionPlanTemplateSection(Model):
    """A company action plan template section."""

    id: Id
    created_at: str | None = None
    plan_template_id: Id | None = None
    position: int | None = None
    title: str | None = None
    updated_at: str | None = None
    deleted_at: str | None = None


@record
class CompanyActionPlanTemplateSectionFromSection(Model):
    """Returned by :meth:`CompanyActionPlanTemplateSectionsResource.create_from_section`."""

    id: Id
    created_at: str | None = None
    plan_template_id: Id | None = None
    position: int | None = None
    title: str | None = None
    updated_at: str | None = None


class CompanyActionPlanTemplateSectionInput(TypedDict):
    """``plan_template_section`` in a request body."""

    plan_template_id: Id
    title: str


class CompanyActionPlanTemplateSectionFilters(TypedDict, total=False):
    """Query filters of ``action_plans.company_action_plan_template_sections.list_recycled``."""

    created_at: DateRange
    id: Id | Sequence[Id]
    plan_template_id: Id | Sequence[Id]
    updated_at: DateRange


class CompanyActionPlanTemplateSectionsResource(Resource):
    """Company action plan template sections (Action Plans)."""

    __slots__ = ()

    async def create(
        self,
        *,
        plan_template_section: CompanyActionPlanTemplateSectionInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyActionPlanTemplateSection:
        """Create a company action plan template section.

        POST /rest/v1.0/companies/{company_id}/action_plans/plan_template_sections
        https://developers.procore.com/reference/rest/v1/company-action-plan-template-sections?version=1.0#create-company-action-plan-template-section

        Returns:
            :class:`CompanyActionPlanTemplateSection`.
        """
        return await self._one(
            CompanyActionPlanTemplateSection,
            "POST",
            "/rest/v1.0/companies/{company_id}/action_plans/plan_template_sections",
            {"company_id": company_id},
            options,
            body={"plan_template_section": plan_template_section},
        )

    async def create_from_section(
        self, *, template_section_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CompanyActionPlanTemplateSectionFromSection:
        """Create a copy of the action plan template section in the section's template.

        POST /rest/v1.0/companies/{company_id}/action_plans/plan_template_sections/create_from_section
        https://developers.procore.com/reference/rest/v1/company-action-plan-template-sections?version=1.0#create-a-copy-of-the-action-plan-template-section-in-the-section-s-template

        Returns:
            :class:`CompanyActionPlanTemplateSectionFromSection`.
        """
        return await self._one(
            CompanyActionPlanTemplateSectionFromSection,
            "POST",
            "/rest/v1.0/companies/{company_id}/action_plans/plan_template_sections/create_from_section",
            {"company_id": company_id},
            options,
            body={"template_section_id": template_section_id},
        )

    async def get_recycled(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CompanyActionPlanTemplateSection:
        """Return a recycled action plan template section.

        GET /rest/v1.0/companies/{company_id}/recycle_bin/action_plans/plan_template_sections/{id}
        https://developers.procore.com/reference/rest/v1/company-action-plan-template-sections?version=1.0#show-recycled-action-plan-template-section

        Returns:
            :class:`CompanyActionPlanTemplateSection`.
        """
        return await self._one(
            CompanyActionPlanTemplateSection,
            "GET",
            "/rest/v1.0/companies/{company_id}/recycle_bin/action_plans/plan_template_sections/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    def list_recycled(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: CompanyActionPlanTemplateSectionFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CompanyActionPlanTemplateSection]:
        """List recycled action plan template sections.

        GET /rest/v1.0/companies/{company_id}/recycle_bin/action_plans/plan_template_sections
        https://developers.procore.com/reference/rest/v1/company-action-plan-template-sections?version=1.0#list-recycled-action-plan-template-sections

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CompanyActionPlanTemplateSection`.
        """
        return self._pages(
            CompanyActionPlanTemplateSection,
            "/rest/v1.0/companies/{company_id}/recycle_bin/action_plans/plan_template_sections",
            {"company_id": company_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class CompanyActionPlanType(Model):
    """A company action plan type."""

    id: Id
    active: bool | None = None
    created_at: DateTime | None = None
    name: str | None = None
    updated_at: DateTime | None = None
    source_key: str | None = None


class CompanyActionPlanTypeFields(TypedDict, total=False):
    """Fields of :class:`CompanyActionPlanTypeCreateInput` and :class:`CompanyActionPlanTypeInput`."""

    active: bool | None


class CompanyActionPlanTypeCreateInput(CompanyActionPlanTypeFields):
    """``plan_type`` in the body of ``create``."""

    name: str


class CompanyActionPlanTypeInput(CompanyActionPlanTypeFields, total=False):
    """``type`` in the body of ``update``."""

    name: str | None


class CompanyActionPlanTypeFilters(TypedDict, total=False):
    """Query filters of ``action_plans.company_action_plan_types.list``."""

    active: bool
    created_at: DateRange
    id: Id | Sequence[Id]
    updated_at: DateRange


class CompanyActionPlanTypesResource(Resource):
    """Company action plan types (Action Plans)."""

    __slots__ = ()

    async def create(
        self,
        *,
        plan_type: CompanyActionPlanTypeCreateInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyActionPlanType:
        """Create a company action plan type.

        POST /rest/v1.0/companies/{company_id}/action_plans/plan_types
        https://developers.procore.com/reference/rest/v1/company-action-plan-types?version=1.0#create-a-company-action-plan-type

        Returns:
            :class:`CompanyActionPlanType`.
        """
        return await self._one(
            CompanyActionPlanType,
            "POST",
            "/rest/v1.0/companies/{company_id}/action_plans/plan_types",
            {"company_id": company_id},
            options,
            body={"plan_type": plan_type},
        )

    async def delete(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> None:
        """Delete a company action plan type.

        DELETE /rest/v1.0/companies/{company_id}/action_plans/plan_types/{id}
        https://developers.procore.com/reference/rest/v1/company-action-plan-types?version=1.0#delete-company-action-plan-type

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/action_plans/plan_types/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CompanyActionPlanType:
        """Return a company action plan type.

        GET /rest/v1.0/companies/{company_id}/action_plans/plan_types/{id}
        https://developers.procore.com/reference/rest/v1/company-action-plan-types?version=1.0#show-company-action-plan-type

        Returns:
            :class:`CompanyActionPlanType`.
        """
        return await self._one(
            CompanyActionPlanType,
            "GET",
            "/rest/v1.0/companies/{company_id}/action_plans/plan_types/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["created_at", "name", "updated_at", "-created_at", "-name", "-updated_at"] | Unset = UNSET,
        filters: CompanyActionPlanTypeFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CompanyActionPlanType]:
        """List company action plan types.

        GET /rest/v1.0/companies/{company_id}/action_plans/plan_types
        https://developers.procore.com/reference/rest/v1/company-action-plan-types?version=1.0#list-company-action-plan-types

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CompanyActionPlanType`.
        """
        return self._pages(
            CompanyActionPlanType,
            "/rest/v1.0/companies/{company_id}/action_plans/plan_types",
            {"company_id": company_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        type: CompanyActionPlanTypeInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyActionPlanType:
        """Update a company action plan type.

        PATCH /rest/v1.0/companies/{company_id}/action_plans/plan_types/{id}
        https://developers.procore.com/reference/rest/v1/company-action-plan-types?version=1.0#update-company-action-plan-type

        Returns:
            :class:`CompanyActionPlanType`.
        """
        return await self._one(
            CompanyActionPlanType,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/action_plans/plan_types/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"type": type},
        )


@record
class ProjectActionPlanTemplateItemAssignee(Model):
    """A project action plan template item assignee."""

    id: Id
    plan_template_item_id: Id | None = None
    created_at: DateTime | None = None
    is_holding: bool | None = None
    party: ProjectActionPlanTemplateItemAssigneeParty | None = None
    plan_template_id: Id | None = None
    role: (
        Literal["contractor", "specialty_contractor", "client", "architect", "third_party", "internal"] | str | None
    ) = None
    updated_at: DateTime | None = None
    verification_method: ProjectActionPlanTemplateItemAssigneeVerificationMethod | None = None
    errors: Mapping[str, Any] | None = None
    verification_method_id: Id | None = None
    party_id: Id | None = None
    status: Literal["success", "failure"] | str | None = None


@record
class ProjectActionPlanTemplateItemAssigneeParty(Model):
    """``party`` of :class:`ProjectActionPlanTemplateItemAssignee`."""

    id: Id
    first_name: str | None = None
    last_name: str | None = None
    name: str | None = None
    user_id: Id | None = None
    is_employee: bool | None = None
    employee_id: Id | None = None
    login: str | None = None
    updated_at: DateTime | None = None
    vendor: ProjectActionPlanTemplateItemAssigneeVendor | None = None


@record
class ProjectActionPlanTemplateItemAssigneeVendor(Model):
    """``vendor`` of :class:`ProjectActionPlanTemplateItemAssigneeParty`."""

    id: Id
    name: str | None = None


@record
class ProjectActionPlanTemplateItemAssigneeVerificationMethod(Model):
    """``verification_method`` of :class:`ProjectActionPlanTemplateItemAssignee`."""

    id: Id
    active: bool | None = None
    name: str | None = None
    source_key: str | None = None


class ProjectActionPlanTemplateItemAssigneeFields(TypedDict, total=False):
    """Fields of :class:`ProjectActionPlanTemplateItemAssigneeBulkCreateInput` and :class:`ProjectActionPlanTemplateItemAssigneeInput`."""

    is_holding: bool | None
    party_id: Id | None
    role: Literal["contractor", "specialty_contractor", "client", "architect", "third_party", "internal"] | None
    verification_method_id: Id | None


class ProjectActionPlanTemplateItemAssigneeBulkCreateInput(ProjectActionPlanTemplateItemAssigneeFields, total=False):
    """``plan_template_item_assignees`` in the body of ``bulk_create``."""

    plan_template_item_id: Required[Id]
    id: Id | None


class ProjectActionPlanTemplateItemAssigneeInput(ProjectActionPlanTemplateItemAssigneeFields, total=False):
    """``plan_template_item_assignees`` in the body of ``bulk_update``."""

    plan_template_item_id: Id | None
    id: Required[Id]


class ProjectActionPlanTemplateItemAssigneeFilters(TypedDict, total=False):
    """Query filters of ``action_plans.project_action_plan_template_item_assignees.list``."""

    plan_template_item_id: Id | Sequence[Id]
    created_at: DateRange
    id: Id | Sequence[Id]
    plan_template_id: Id | Sequence[Id]
    updated_at: DateRange


class ProjectActionPlanTemplateItemAssigneesResource(Resource):
    """Project action plan template item assignees (Action Plans)."""

    __slots__ = ()

    async def bulk_create(
        self,
        *,
        plan_template_item_assignees: Sequence[ProjectActionPlanTemplateItemAssigneeBulkCreateInput],
        project_id: Id | Unset = UNSET,
        completion_mode: Literal["all_or_nothing", "atomic"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Sequence[ProjectActionPlanTemplateItemAssignee]:
        """Bulk create action plan template item assignees.

        POST /rest/v1.0/projects/{project_id}/action_plans/plan_template_item_assignees/bulk_create
        https://developers.procore.com/reference/rest/v1/project-action-plan-template-item-assignees?version=1.0#bulk-create-action-plan-template-item-assignees

        Args:
            completion_mode: One of all_or_nothing, atomic.

        Returns:
            A list of :class:`ProjectActionPlanTemplateItemAssignee`.
        """
        return await self._many(
            ProjectActionPlanTemplateItemAssignee,
            "POST",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_template_item_assignees/bulk_create",
            {"project_id": project_id},
            options,
            query={"completion_mode": completion_mode},
            body={"plan_template_item_assignees": plan_template_item_assignees},
        )

    async def bulk_update(
        self,
        *,
        plan_template_item_assignees: Sequence[ProjectActionPlanTemplateItemAssigneeInput],
        project_id: Id | Unset = UNSET,
        completion_mode: Literal["all_or_nothing", "atomic"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Sequence[ProjectActionPlanTemplateItemAssignee]:
        """Bulk update action plan template item assignees.

        PATCH /rest/v1.0/projects/{project_id}/action_plans/plan_template_item_assignees/bulk_update
        https://developers.procore.com/reference/rest/v1/project-action-plan-template-item-assignees?version=1.0#bulk-update-action-plan-template-item-assignees

        Args:
            completion_mode: One of all_or_nothing, atomic.

        Returns:
            A list of :class:`ProjectActionPlanTemplateItemAssignee`.
        """
        return await self._many(
            ProjectActionPlanTemplateItemAssignee,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_template_item_assignees/bulk_update",
            {"project_id": project_id},
            options,
            query={"completion_mode": completion_mode},
            body={"plan_template_item_assignees": plan_template_item_assignees},
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["created_at", "updated_at", "-created_at", "-updated_at"] | Unset = UNSET,
        filters: ProjectActionPlanTemplateItemAssigneeFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectActionPlanTemplateItemAssignee]:
        """List action plan template item assignees.

        GET /rest/v1.0/projects/{project_id}/action_plans/plan_template_item_assignees
        https://developers.procore.com/reference/rest/v1/project-action-plan-template-item-assignees?version=1.0#list-action-plan-template-item-assignees

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectActionPlanTemplateItemAssignee`.
        """
        return self._pages(
            ProjectActionPlanTemplateItemAssignee,
            "/rest/v1.0/projects/{project_id}/action_plans/plan_template_item_assignees",
            {"project_id": project_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )
