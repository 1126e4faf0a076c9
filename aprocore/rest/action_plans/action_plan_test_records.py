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
    "ActionPlanTestRecordAttachment",
    "ActionPlanTestRecordAttachmentInput",
    "ActionPlanTestRecordFilters",
    "ActionPlanTestRecordInput",
    "ActionPlanTestRecordPayload",
    "ActionPlanTestRecordPayloadInput",
    "ActionPlanTestRecordsResource",
]


@record
class ActionPlanTestRecord(Model):
    """What Procore tells of action plan test records."""

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
    """What is sent as ``attachment``."""

    upload_id: Id | None


class ActionPlanTestRecordInput(TypedDict, total=False):
    """What is sent as ``plan_test_record``."""

    plan_item_id: Id | None
    plan_test_record_request_id: Id | None
    type: Literal["checklist", "attachment", "photo"] | None
    payload: ActionPlanTestRecordPayloadInput | None


class ActionPlanTestRecordPayloadInput(TypedDict, total=False):
    """What is sent as ``payload``."""

    attachment: ActionPlanTestRecordAttachmentInput | None


class ActionPlanTestRecordFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    plan_item_id: Id | Sequence[Id]
    created_at: DateRange
    id: Id | Sequence[Id]
    plan_id: Id | Sequence[Id]
    plan_test_record_request_id: Id | Sequence[Id]
    type: str | Sequence[str]
    updated_at: DateRange


class ActionPlanTestRecordsResource(Resource):
    """Action plan test records (Action Plans).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self, *, plan_test_record: ActionPlanTestRecordInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ActionPlanTestRecord:
        """Create action plan test record.

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
        """Delete action plan test record.

        DELETE /rest/v1.0/projects/{project_id}/action_plans/plan_test_records/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_test_records/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> ActionPlanTestRecord:
        """View an action plan test record.

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
        """Show recycled action plan test record.

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
        sort: Literal["created_at", "updated_at", "-created_at", "-updated_at"] | Unset = UNSET,
        filters: ActionPlanTestRecordFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ActionPlanTestRecord]:
        """List action plan test records.

        GET /rest/v1.0/projects/{project_id}/action_plans/plan_test_records

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            sort: what to sort by; a minus before it turns the order round.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            sort: what to sort by; a minus before it turns the order round.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
