"""Project action plan template items (Action Plans), and other small resources."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import OMITTED, UNSET, DateRange, Options, Pages, Resource, Unset


@record
class ProjectActionPlanTemplateItem(Model):
    """A project action plan template item."""

    id: Id
    plan_template_item_assignees: list[ProjectActionPlanTemplateItemAssignee] | None = None
    created_at: DateTime | None = None
    due_at: DateTime | None = None
    description: str | None = None
    holding_type: Literal["plan", "section"] | str | None = None
    plan_template_id: Id | None = None
    position: int | None = None
    plan_template_section_id: Id | None = None
    title: str | None = None
    updated_at: DateTime | None = None
    status: Literal["success", "failure"] | str | None = None
    errors: Mapping[str, Any] | None = None


@record
class ProjectActionPlanTemplateItemAssignee(Model):
    """``plan_template_item_assignees`` of :class:`ProjectActionPlanTemplateItem`."""

    id: Id
    created_at: DateTime | None = None
    is_holding: bool | None = None
    party: ProjectActionPlanTemplateItemParty | None = None
    role: (
        Literal["contractor", "specialty_contractor", "client", "architect", "third_party", "internal"] | str | None
    ) = None
    updated_at: DateTime | None = None
    verification_method: ProjectActionPlanTemplateItemVerificationMethod | None = None


@record
class ProjectActionPlanTemplateItemFromItem(Model):
    """Returned by :meth:`ProjectActionPlanTemplateItemsResource.create_from_item`."""

    id: Id
    plan_template_item_assignees: list[ProjectActionPlanTemplateItemAssignee] | None = None
    created_at: DateTime | None = None
    due_at: DateTime | None = None
    description: str | None = None
    holding_type: Literal["plan", "section"] | str | None = None
    plan_template_id: Id | None = None
    position: int | None = None
    plan_template_section_id: Id | None = None
    title: str | None = None
    updated_at: DateTime | None = None


@record
class ProjectActionPlanTemplateItemParty(Model):
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
    vendor: ProjectActionPlanTemplateItemVendor | None = None


@record
class ProjectActionPlanTemplateItemVendor(Model):
    """``vendor`` of :class:`ProjectActionPlanTemplateItemParty`."""

    id: Id
    name: str | None = None


@record
class ProjectActionPlanTemplateItemVerificationMethod(Model):
    """``verification_method`` of :class:`ProjectActionPlanTemplateItemAssignee`."""

    id: Id
    active: bool | None = None
    name: str | None = None
    source_key: str | None = None


class ProjectActionPlanTemplateItemInput(TypedDict, total=False):
    """``plan_template_items`` in a request body."""

    id: Required[Id]
    description: str | None
    due_at: DateTime | str | None


class ProjectActionPlanTemplateItemFilters(TypedDict, total=False):
    """Query filters of ``action_plans.project_action_plan_template_items.list``."""

    created_at: DateRange
    id: Id | Sequence[Id]
    plan_template_id: Id | Sequence[Id]
    plan_template_section_id: Id | Sequence[Id]
    updated_at: DateRange


class ProjectActionPlanTemplateItemsResource(Resource):
    """Project action plan template items (Action Plans)."""

    __slots__ = ()

    async def bulk_update(
        self,
        *,
        plan_template_items: Sequence[ProjectActionPlanTemplateItemInput],
        project_id: Id | Unset = UNSET,
        completion_mode: Literal["all_or_nothing", "atomic"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Sequence[Any]:
        """Bulk update action plan template item.

        PATCH /rest/v1.0/projects/{project_id}/action_plans/plan_template_items/bulk_update
        https://developers.procore.com/reference/rest/v1/project-action-plan-template-items?version=1.0#bulk-update-action-plan-template-item

        Args:
            completion_mode: One of all_or_nothing, atomic.

        Returns:
            A list of undocumented JSON values.
        """
        return await self._many(
            None,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_template_items/bulk_update",
            {"project_id": project_id},
            options,
            query={"completion_mode": completion_mode},
            body={"plan_template_items": plan_template_items},
            times="plan_template_items.due_at",
        )

    async def create_from_item(
        self, *, plan_template_item_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ProjectActionPlanTemplateItemFromItem:
        """Create a copy of the action plan template item in the item's section.

        POST /rest/v1.0/projects/{project_id}/action_plans/plan_template_items/create_from_item
        https://developers.procore.com/reference/rest/v1/project-action-plan-template-items?version=1.0#create-a-copy-of-the-action-plan-template-item-in-the-item-s-section

        Returns:
            :class:`ProjectActionPlanTemplateItemFromItem`.
        """
        return await self._one(
            ProjectActionPlanTemplateItemFromItem,
            "POST",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_template_items/create_from_item",
            {"project_id": project_id},
            options,
            body={"plan_template_item_id": plan_template_item_id},
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["created_at", "position", "updated_at", "-created_at", "-position", "-updated_at"]
        | Unset = UNSET,
        filters: ProjectActionPlanTemplateItemFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectActionPlanTemplateItem]:
        """List project action plan template items.

        GET /rest/v1.0/projects/{project_id}/action_plans/plan_template_items
        https://developers.procore.com/reference/rest/v1/project-action-plan-template-items?version=1.0#list-project-action-plan-template-items

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectActionPlanTemplateItem`.
        """
        return self._pages(
            ProjectActionPlanTemplateItem,
            "/rest/v1.0/projects/{project_id}/action_plans/plan_template_items",
            {"project_id": project_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class ProjectActionPlanTemplateTestRecordRequest(Model):
    """A project action plan template test record request."""

    id: Id
    plan_template_item_id: Id | None = None
    created_at: str | None = None
    payload: ProjectActionPlanTemplateTestRecordRequestPayload | None = None
    plan_template_id: Id | None = None
    type: Literal["checklist", "attachment", "photo"] | str | None = None
    updated_at: str | None = None
    status: Literal["success", "failure"] | str | None = None
    errors: Mapping[str, Any] | None = None


@record
class ProjectActionPlanTemplateTestRecordRequestPayload(Model):
    """``payload`` of :class:`ProjectActionPlanTemplateTestRecordRequest`."""

    checklist_template_id: Id | None = None


class ProjectActionPlanTemplateTestRecordRequestInput(TypedDict, total=False):
    """``plan_template_test_record_requests`` in a request body."""

    plan_template_item_id: Required[Id]
    type: Required[
        Literal["attachment", "checklist", "form", "generic_tool", "meeting", "observation", "photo", "submittal_log"]
    ]
    payload: ProjectActionPlanTemplateTestRecordRequestPayloadInput | None


class ProjectActionPlanTemplateTestRecordRequestPayloadInput(TypedDict, total=False):
    """``payload`` in a request body."""

    checklist_template_id: Id | None
    form_template_id: Id | None
    generic_tool_id: Id | None


class ProjectActionPlanTemplateTestRecordRequestFilters(TypedDict, total=False):
    """Query filters of ``action_plans.project_action_plan_template_test_record_requests.list``."""

    plan_template_item_id: Id | Sequence[Id]
    created_at: DateRange
    id: Id | Sequence[Id]
    plan_template_id: Id | Sequence[Id]
    type: str | Sequence[str]
    updated_at: DateRange


class ProjectActionPlanTemplateTestRecordRequestsResource(Resource):
    """Project action plan template test record requests (Action Plans)."""

    __slots__ = ()

    async def bulk_create(
        self,
        *,
        plan_template_test_record_requests: Sequence[ProjectActionPlanTemplateTestRecordRequestInput],
        project_id: Id | Unset = UNSET,
        completion_mode: Literal["all_or_nothing", "atomic"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Sequence[Any]:
        """Bulk create action plan template test record requests.

        POST /rest/v1.0/projects/{project_id}/action_plans/plan_template_test_record_requests/bulk_create
        https://developers.procore.com/reference/rest/v1/project-action-plan-template-test-record-requests?version=1.0#bulk-create-action-plan-template-test-record-requests

        Args:
            completion_mode: One of all_or_nothing, atomic.

        Returns:
            A list of undocumented JSON values.
        """
        return await self._many(
            None,
            "POST",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_template_test_record_requests/bulk_create",
            {"project_id": project_id},
            options,
            query={"completion_mode": completion_mode},
            body={"plan_template_test_record_requests": plan_template_test_record_requests},
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["created_at", "updated_at", "-created_at", "-updated_at"] | Unset = UNSET,
        filters: ProjectActionPlanTemplateTestRecordRequestFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectActionPlanTemplateTestRecordRequest]:
        """List project action plan template test record requests.

        GET /rest/v1.0/projects/{project_id}/action_plans/plan_template_test_record_requests
        https://developers.procore.com/reference/rest/v1/project-action-plan-template-test-record-requests?version=1.0#list-project-action-plan-template-test-record-requests

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectActionPlanTemplateTestRecordRequest`.
        """
        return self._pages(
            ProjectActionPlanTemplateTestRecordRequest,
            "/rest/v1.0/projects/{project_id}/action_plans/plan_template_test_record_requests",
            {"project_id": project_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class ProjectActionPlanTemplate(Model):
    """A project action plan template."""

    id: Id
    created_at: str | None = None
    description: str | None = None
    description_plain_text: str | None = None
    location: ProjectActionPlanTemplateLocation | None = None
    manager: ProjectActionPlanTemplateManager | None = None
    status: Literal["draft", "in_revision", "published"] | str | None = None
    private: bool | None = None
    title: str | None = None
    plan_type: ProjectActionPlanTemplatePlanType | None = None
    provider_type: Literal["company", "project"] | str | None = None
    updated_at: DateTime | None = None


@record
class ProjectActionPlanTemplateLocation(Model):
    """``location`` of :class:`ProjectActionPlanTemplate`."""

    id: Id
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    code: str | None = None


@record
class ProjectActionPlanTemplateManager(Model):
    """``manager`` of :class:`ProjectActionPlanTemplate`."""

    id: Id
    first_name: str | None = None
    last_name: str | None = None
    name: str | None = None
    user_id: Id | None = None
    is_employee: bool | None = None
    employee_id: Id | None = None
    login: str | None = None
    updated_at: DateTime | None = None
    vendor: ProjectActionPlanTemplateVendor | None = None


@record
class ProjectActionPlanTemplatePlanType(Model):
    """``plan_type`` of :class:`ProjectActionPlanTemplate`."""

    id: Id
    active: bool | None = None
    created_at: DateTime | None = None
    name: str | None = None
    updated_at: DateTime | None = None
    source_key: str | None = None


@record
class ProjectActionPlanTemplateVendor(Model):
    """``vendor`` of :class:`ProjectActionPlanTemplateManager`."""

    id: Id
    name: str | None = None


class ProjectActionPlanTemplateFilters(TypedDict, total=False):
    """Query filters of ``action_plans.project_action_plan_templates.list``."""

    created_at: DateRange
    id: Id | Sequence[Id]
    provider_type: Literal["company", "project"] | Sequence[Literal["company", "project"]]
    type_id: Id | Sequence[Id]
    updated_at: DateRange


class ProjectActionPlanTemplatesResource(Resource):
    """Project action plan templates (Action Plans)."""

    __slots__ = ()

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[
            "created_at",
            "plan_type",
            "provider_type",
            "title",
            "updated_at",
            "-created_at",
            "-plan_type",
            "-provider_type",
            "-title",
            "-updated_at",
        ]
        | Unset = UNSET,
        filters: ProjectActionPlanTemplateFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectActionPlanTemplate]:
        """List project action plan templates.

        GET /rest/v1.0/projects/{project_id}/action_plans/plan_templates
        https://developers.procore.com/reference/rest/v1/project-action-plan-templates?version=1.0#list-of-project-action-plan-templates

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectActionPlanTemplate`.
        """
        return self._pages(
            ProjectActionPlanTemplate,
            "/rest/v1.0/projects/{project_id}/action_plans/plan_templates",
            {"project_id": project_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )
