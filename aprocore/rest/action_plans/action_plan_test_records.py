"""Action plan test records (Action Plans)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, DateRange, Options, Pages, Resource, Unset

__all__ = [
    "ActionPlanTestRecord",
    "ActionPlanTestRecordFilters",
    "ActionPlanTestRecordPayload",
    "ActionPlanTestRecordPayloadAttachment",
    "ActionPlanTestRecordPlanTestRecordInput",
    "ActionPlanTestRecordPlanTestRecordPayloadAttachmentInput",
    "ActionPlanTestRecordPlanTestRecordPayloadInput",
    "ActionPlanTestRecordsResource",
]


@record
class ActionPlanTestRecord(Model):
    """What Procore tells of action plan test records (Action Plans)."""

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
    attachment: ActionPlanTestRecordPayloadAttachment | None = None


@record
class ActionPlanTestRecordPayloadAttachment(Model):
    """``attachment`` of :class:`ActionPlanTestRecordPayload`."""

    id: Id | None = None
    url: str | None = None
    thumbnail_url: str | None = None
    name: str | None = None
    content_type: str | None = None
    viewer_url: str | None = None


class ActionPlanTestRecordPlanTestRecordInput(TypedDict, total=False):
    plan_item_id: Id | None
    plan_test_record_request_id: Id | None
    type: Literal["checklist", "attachment", "photo"] | None
    payload: ActionPlanTestRecordPlanTestRecordPayloadInput | None


class ActionPlanTestRecordPlanTestRecordPayloadAttachmentInput(TypedDict, total=False):
    upload_id: Id | None


class ActionPlanTestRecordPlanTestRecordPayloadInput(TypedDict, total=False):
    attachment: ActionPlanTestRecordPlanTestRecordPayloadAttachmentInput | None


class ActionPlanTestRecordFilters(TypedDict, total=False):
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
        self,
        *,
        plan_test_record: ActionPlanTestRecordPlanTestRecordInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ActionPlanTestRecord:
        """Create Action Plan Test Record.

        POST /rest/v1.0/projects/{project_id}/action_plans/plan_test_records
        """
        return await self._one(
            ActionPlanTestRecord,
            "POST",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_test_records",
            {"project_id": project_id},
            options,
            form={"plan_test_record": plan_test_record},
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete Action Plan Test Record.

        DELETE /rest/v1.0/projects/{project_id}/action_plans/plan_test_records/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_test_records/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> ActionPlanTestRecord:
        """View an Action Plan Test Record.

        GET /rest/v1.0/projects/{project_id}/action_plans/plan_test_records/{id}
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
        """Show Recycled Action Plan Test Record.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/action_plans/plan_test_records/{id}
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
        sort: Literal["created_at", "updated_at"] | Unset = UNSET,
        filters: ActionPlanTestRecordFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ActionPlanTestRecord]:
        """List Action Plan Test Records.

        GET /rest/v1.0/projects/{project_id}/action_plans/plan_test_records
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
        sort: Literal["created_at", "updated_at"] | Unset = UNSET,
        filters: ActionPlanTestRecordFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ActionPlanTestRecord]:
        """List Recyled Action Plan Test Records.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/action_plans/plan_test_records
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
