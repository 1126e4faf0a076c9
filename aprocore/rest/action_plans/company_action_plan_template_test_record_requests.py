"""Company action plan template test record requests (Action Plans)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "CompanyActionPlanTemplateTestRecordRequest",
    "CompanyActionPlanTemplateTestRecordRequestFilters",
    "CompanyActionPlanTemplateTestRecordRequestInput",
    "CompanyActionPlanTemplateTestRecordRequestPayload",
    "CompanyActionPlanTemplateTestRecordRequestPayloadInput",
    "CompanyActionPlanTemplateTestRecordRequestsResource",
]


@record
class CompanyActionPlanTemplateTestRecordRequest(Model):
    """What Procore tells of company action plan template test record requests."""

    id: Id | None = None
    plan_template_item_id: Id | None = None
    created_at: DateTime | None = None
    payload: CompanyActionPlanTemplateTestRecordRequestPayload | None = None
    plan_template_id: Id | None = None
    type: str | None = None
    updated_at: DateTime | None = None
    status: str | None = None
    errors: Mapping[str, Any] | None = None
    deleted_at: DateTime | None = None


@record
class CompanyActionPlanTemplateTestRecordRequestPayload(Model):
    """``payload`` of :class:`CompanyActionPlanTemplateTestRecordRequest`."""

    checklist_template_id: Id | None = None
    form_template_id: Id | None = None
    generic_tool_id: Id | None = None


class CompanyActionPlanTemplateTestRecordRequestInput(TypedDict, total=False):
    """What is sent as ``plan_template_test_record_requests``."""

    plan_template_item_id: Id | None
    type: (
        Literal["attachment", "checklist", "form", "generic_tool", "meeting", "observation", "photo", "submittal_log"]
        | None
    )
    payload: CompanyActionPlanTemplateTestRecordRequestPayloadInput | None


class CompanyActionPlanTemplateTestRecordRequestPayloadInput(TypedDict, total=False):
    """What is sent as ``payload``."""

    checklist_template_id: Id | None
    form_template_id: Id | None
    generic_tool_id: Id | None


class CompanyActionPlanTemplateTestRecordRequestFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    plan_template_item_id: Id | Sequence[Id]
    created_at: DateRange
    id: Id | Sequence[Id]
    plan_template_id: Id | Sequence[Id]
    type: str | Sequence[str]
    updated_at: DateRange


class CompanyActionPlanTemplateTestRecordRequestsResource(Resource):
    """Company action plan template test record requests (Action Plans).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def bulk_create(
        self,
        *,
        plan_template_test_record_requests: Sequence[CompanyActionPlanTemplateTestRecordRequestInput],
        company_id: Id | Unset = UNSET,
        completion_mode: Literal["all_or_nothing", "atomic"] | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Sequence[CompanyActionPlanTemplateTestRecordRequest]:
        """Bulk create action plan template test record requests.

        POST /rest/v1.0/companies/{company_id}/action_plans/plan_template_test_record_requests/bulk_create
        """
        return await self._many(
            CompanyActionPlanTemplateTestRecordRequest,
            "POST",
            "/rest/v1.0/companies/{company_id}/action_plans/plan_template_test_record_requests/bulk_create",
            {"company_id": company_id},
            options,
            query={"completion_mode": completion_mode},
            body={"plan_template_test_record_requests": plan_template_test_record_requests},
        )

    async def create(
        self,
        *,
        plan_template_test_record_request: CompanyActionPlanTemplateTestRecordRequestInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyActionPlanTemplateTestRecordRequest:
        """Create company action plan template test record request.

        POST /rest/v1.0/companies/{company_id}/action_plans/plan_template_test_record_requests
        """
        return await self._one(
            CompanyActionPlanTemplateTestRecordRequest,
            "POST",
            "/rest/v1.0/companies/{company_id}/action_plans/plan_template_test_record_requests",
            {"company_id": company_id},
            options,
            body={"plan_template_test_record_request": plan_template_test_record_request},
        )

    async def delete(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> None:
        """Delete company action plan template test record request.

        DELETE /rest/v1.0/companies/{company_id}/action_plans/plan_template_test_record_requests/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/action_plans/plan_template_test_record_requests/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CompanyActionPlanTemplateTestRecordRequest:
        """Show company action plan template test record request.

        GET /rest/v1.0/companies/{company_id}/action_plans/plan_template_test_record_requests/{id}
        """
        return await self._one(
            CompanyActionPlanTemplateTestRecordRequest,
            "GET",
            "/rest/v1.0/companies/{company_id}/action_plans/plan_template_test_record_requests/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get_recycled(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CompanyActionPlanTemplateTestRecordRequest:
        """Show recycled company action plan template test record request.

        GET /rest/v1.0/companies/{company_id}/recycle_bin/action_plans/plan_template_test_record_requests/{id}
        """
        return await self._one(
            CompanyActionPlanTemplateTestRecordRequest,
            "GET",
            "/rest/v1.0/companies/{company_id}/recycle_bin/action_plans/plan_template_test_record_requests/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["created_at", "updated_at", "-created_at", "-updated_at"] | Unset = UNSET,
        filters: CompanyActionPlanTemplateTestRecordRequestFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CompanyActionPlanTemplateTestRecordRequest]:
        """List company action plan template requests.

        GET /rest/v1.0/companies/{company_id}/action_plans/plan_template_test_record_requests

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            sort: what to sort by; a minus before it turns the order round.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            CompanyActionPlanTemplateTestRecordRequest,
            "/rest/v1.0/companies/{company_id}/action_plans/plan_template_test_record_requests",
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
        sort: Literal["created_at", "updated_at", "-created_at", "-updated_at"] | Unset = UNSET,
        filters: CompanyActionPlanTemplateTestRecordRequestFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CompanyActionPlanTemplateTestRecordRequest]:
        """List recycled company action plan template test record requests.

        GET /rest/v1.0/companies/{company_id}/recycle_bin/action_plans/plan_template_test_record_requests

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            sort: what to sort by; a minus before it turns the order round.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            CompanyActionPlanTemplateTestRecordRequest,
            "/rest/v1.0/companies/{company_id}/recycle_bin/action_plans/plan_template_test_record_requests",
            {"company_id": company_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )
