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
    "ProjectActionPlanTemplateTestRecordRequestInput",
    "ProjectActionPlanTemplateTestRecordRequestPayload",
    "ProjectActionPlanTemplateTestRecordRequestPayloadInput",
    "ProjectActionPlanTemplateTestRecordRequestsResource",
]


@record
class ProjectActionPlanTemplateTestRecordRequest(Model):
    """What Procore tells of project action plan template test record requests."""

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
    """What is sent as ``plan_template_test_record_requests``."""

    plan_template_item_id: Id | None
    type: (
        Literal["attachment", "checklist", "form", "generic_tool", "meeting", "observation", "photo", "submittal_log"]
        | None
    )
    payload: ProjectActionPlanTemplateTestRecordRequestPayloadInput | None


class ProjectActionPlanTemplateTestRecordRequestPayloadInput(TypedDict, total=False):
    """What is sent as ``payload``."""

    checklist_template_id: Id | None
    form_template_id: Id | None
    generic_tool_id: Id | None


class ProjectActionPlanTemplateTestRecordRequestFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    plan_template_item_id: Id | Sequence[Id]
    created_at: DateRange
    id: Id | Sequence[Id]
    plan_template_id: Id | Sequence[Id]
    type: str | Sequence[str]
    updated_at: DateRange


class ProjectActionPlanTemplateTestRecordRequestsResource(Resource):
    """Project action plan template test record requests (Action Plans).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            sort: what to sort by; a minus before it turns the order round.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
