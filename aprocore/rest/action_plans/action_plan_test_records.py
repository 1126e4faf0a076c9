"""Action plan test records (Action Plans)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, DateRange, Options, Pages, Resource, Unset


@record
class ActionPlanTestRecord(Model):
    """An action plan test record."""

    id: Id | None = None
    plan_item_id: Id | None = None
    created_at: str | None = None
    payload: ActionPlanTestRecordPayload | None = None
    plan_id: Id | None = None
    plan_test_record_request_id: Id | None = None
    type: str | None = None
    updated_at: str | None = None
    deleted_at: str | None = None


@record
class ActionPlanTestRecordAttachment(Model):
    """``attachment`` of :class:`ActionPlanTestRecordPayload`."""

    id: Id | None = None
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


class ActionPlanTestRecordInput(TypedDict, total=False):
    """``plan_test_record`` in a request body."""

    plan_item_id: Id | None
    plan_test_record_request_id: Id | None
    type: Literal["checklist", "attachment", "photo"] | None
    payload: ActionPlanTestRecordPayloadInput | None


class ActionPlanTestRecordPayloadInput(TypedDict, total=False):
    """``payload`` in a request body."""

    attachment: ActionPlanTestRecordAttachmentInput | None


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
        filters: ActionPlanTestRecordFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ActionPlanTestRecord]:
        """List action plan test records.

        GET /rest/v1.0/projects/{project_id}/action_plans/plan_test_records
        https://developers.procore.com/reference/rest/v1/action-plan-test-records?version=1.0#list-action-plan-test-records

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; other names are sent too.
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
        filters: ActionPlanTestRecordFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ActionPlanTestRecord]:
        """List recycled action plan test records.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/action_plans/plan_test_records
        https://developers.procore.com/reference/rest/v1/action-plan-test-records?version=1.0#list-recyled-action-plan-test-records

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; other names are sent too.
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
