"""Project action plan template test record requests (Action Plans)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, DateRange, Options, Pages, Resource, Unset

__all__ = [
    "ProjectActionPlanTemplateTestRecordRequest",
    "ProjectActionPlanTemplateTestRecordRequestFilters",
    "ProjectActionPlanTemplateTestRecordRequestPayload",
    "ProjectActionPlanTemplateTestRecordRequestPlanTemplateTestRecordRequestInput",
    "ProjectActionPlanTemplateTestRecordRequestPlanTemplateTestRecordRequestPayloadInput",
    "ProjectActionPlanTemplateTestRecordRequestsResource",
]


@record
class ProjectActionPlanTemplateTestRecordRequest(Model):
    """What Procore tells of project action plan template test record requests (Action Plans)."""

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


class ProjectActionPlanTemplateTestRecordRequestPlanTemplateTestRecordRequestInput(TypedDict, total=False):
    plan_template_item_id: Id | None
    type: (
        Literal["attachment", "checklist", "form", "generic_tool", "meeting", "observation", "photo", "submittal_log"]
        | None
    )
    payload: ProjectActionPlanTemplateTestRecordRequestPlanTemplateTestRecordRequestPayloadInput | None


class ProjectActionPlanTemplateTestRecordRequestPlanTemplateTestRecordRequestPayloadInput(TypedDict, total=False):
    checklist_template_id: Id | None
    form_template_id: Id | None
    generic_tool_id: Id | None


class ProjectActionPlanTemplateTestRecordRequestFilters(TypedDict, total=False):
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
        plan_template_test_record_requests: Sequence[
            ProjectActionPlanTemplateTestRecordRequestPlanTemplateTestRecordRequestInput
        ],
        project_id: Id | Unset = UNSET,
        completion_mode: Literal["all_or_nothing", "atomic"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Sequence[Any]:
        """Bulk Create Action Plan Template Test Record Requests.

        POST /rest/v1.0/projects/{project_id}/action_plans/plan_template_test_record_requests/bulk_create
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
        sort: Literal["created_at", "updated_at"] | Unset = UNSET,
        filters: ProjectActionPlanTemplateTestRecordRequestFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectActionPlanTemplateTestRecordRequest]:
        """List Project Action Plan Template Test Record Requests.

        GET /rest/v1.0/projects/{project_id}/action_plans/plan_template_test_record_requests
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
