"""Project action plan template test record requests (Action Plans)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, DateRange, Options, Pages, Resource, Unset


@record
class ProjectActionPlanTemplateTestRecordRequest(Model):
    """A project action plan template test record request."""

    id: Id | None = None
    plan_template_item_id: Id | None = None
    created_at: str | None = None
    payload: ProjectActionPlanTemplateTestRecordRequestPayload | None = None
    plan_template_id: Id | None = None
    type: str | None = None
    updated_at: str | None = None
    status: str | None = None
    errors: Mapping[str, Any] | None = None


@record
class ProjectActionPlanTemplateTestRecordRequestPayload(Model):
    """``payload`` of :class:`ProjectActionPlanTemplateTestRecordRequest`."""

    checklist_template_id: Id | None = None


class ProjectActionPlanTemplateTestRecordRequestInput(TypedDict, total=False):
    """``plan_template_test_record_requests`` in a request body."""

    plan_template_item_id: Id | None
    type: (
        Literal["attachment", "checklist", "form", "generic_tool", "meeting", "observation", "photo", "submittal_log"]
        | None
    )
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
        filters: ProjectActionPlanTemplateTestRecordRequestFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectActionPlanTemplateTestRecordRequest]:
        """List project action plan template test record requests.

        GET /rest/v1.0/projects/{project_id}/action_plans/plan_template_test_record_requests
        https://developers.procore.com/reference/rest/v1/project-action-plan-template-test-record-requests?version=1.0#list-project-action-plan-template-test-record-requests

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; other names are sent too.
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
