"""Action plan test record requests (Action Plans)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Options, Pages, Resource, Unset


@record
class ActionPlanTestRecordRequest(Model):
    """An action plan test record request."""

    id: Id | None = None
    plan_item_id: Id | None = None
    created_at: DateTime | None = None
    payload: ActionPlanTestRecordRequestPayload | None = None
    plan_id: Id | None = None
    plan_test_records_count: int | None = None
    type: str | None = None
    type_id: Id | None = None
    updated_at: DateTime | None = None
    status: str | None = None
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

    plan_item_id: Id | None
    type: (
        Literal["attachment", "checklist", "form", "generic_tool", "meeting", "observation", "photo", "submittal_log"]
        | None
    )
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
        filters: ActionPlanTestRecordRequestFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ActionPlanTestRecordRequest]:
        """List action plan test record requests.

        GET /rest/v1.0/projects/{project_id}/action_plans/plan_test_record_requests
        https://developers.procore.com/reference/rest/v1/action-plan-test-record-requests?version=1.0#list-action-plan-test-record-requests

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; other names are sent too.
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
        filters: ActionPlanTestRecordRequestFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ActionPlanTestRecordRequest]:
        """List recycled action plan test record requests.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/action_plans/plan_test_record_requests
        https://developers.procore.com/reference/rest/v1/action-plan-test-record-requests?version=1.0#list-recycled-action-plan-test-record-requests

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; other names are sent too.
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
