"""Action plan test record requests (Action Plans)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Options, Pages, Resource, Unset

__all__ = [
    "ActionPlanTestRecordRequest",
    "ActionPlanTestRecordRequestFilters",
    "ActionPlanTestRecordRequestInput",
    "ActionPlanTestRecordRequestPayload",
    "ActionPlanTestRecordRequestPayloadInput",
    "ActionPlanTestRecordRequestsResource",
]


@record
class ActionPlanTestRecordRequest(Model):
    """What Procore tells of action plan test record requests."""

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
    """What is sent as ``plan_test_record_requests``."""

    plan_item_id: Id | None
    type: (
        Literal["attachment", "checklist", "form", "generic_tool", "meeting", "observation", "photo", "submittal_log"]
        | None
    )
    payload: ActionPlanTestRecordRequestPayloadInput | None


class ActionPlanTestRecordRequestPayloadInput(TypedDict, total=False):
    """What is sent as ``payload``."""

    checklist_template_id: Id | None
    form_template_id: Id | None
    generic_tool_id: Id | None


class ActionPlanTestRecordRequestFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    plan_item_id: Id | Sequence[Id]
    created_at: DateRange
    id: Id | Sequence[Id]
    plan_id: Id | Sequence[Id]
    type: str | Sequence[str]
    updated_at: DateRange


class ActionPlanTestRecordRequestsResource(Resource):
    """Action plan test record requests (Action Plans).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

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
        """Create action plan test record request.

        POST /rest/v1.0/projects/{project_id}/action_plans/plan_test_record_requests
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
        """Delete action plan test record request.

        DELETE /rest/v1.0/projects/{project_id}/action_plans/plan_test_record_requests/{id}
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
        """Show action plan test record request.

        GET /rest/v1.0/projects/{project_id}/action_plans/plan_test_record_requests/{id}
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
        """Show recycled action plan test record request.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/action_plans/plan_test_record_requests/{id}
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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            sort: what to sort by; a minus before it turns the order round.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            sort: what to sort by; a minus before it turns the order round.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
