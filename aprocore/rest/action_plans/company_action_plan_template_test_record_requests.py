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
    "CompanyActionPlanTemplateTestRecordRequestPayload",
    "CompanyActionPlanTemplateTestRecordRequestPlanTemplateTestRecordRequestInput",
    "CompanyActionPlanTemplateTestRecordRequestPlanTemplateTestRecordRequestPayloadInput",
    "CompanyActionPlanTemplateTestRecordRequestsResource",
]


@record
class CompanyActionPlanTemplateTestRecordRequest(Model):
    """What Procore tells of company action plan template test record requests (Action Plans)."""

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


class CompanyActionPlanTemplateTestRecordRequestPlanTemplateTestRecordRequestInput(TypedDict, total=False):
    plan_template_item_id: Id | None
    type: (
        Literal["attachment", "checklist", "form", "generic_tool", "meeting", "observation", "photo", "submittal_log"]
        | None
    )
    payload: CompanyActionPlanTemplateTestRecordRequestPlanTemplateTestRecordRequestPayloadInput | None


class CompanyActionPlanTemplateTestRecordRequestPlanTemplateTestRecordRequestPayloadInput(TypedDict, total=False):
    checklist_template_id: Id | None
    form_template_id: Id | None
    generic_tool_id: Id | None


class CompanyActionPlanTemplateTestRecordRequestFilters(TypedDict, total=False):
    plan_template_item_id: Id | Sequence[Id]
    created_at: DateRange
    id: Id | Sequence[Id]
    plan_template_id: Id | Sequence[Id]
    type: str | Sequence[str]
    updated_at: DateRange


class CompanyActionPlanTemplateTestRecordRequestsResource(Resource):
    """Company action plan template test record requests (Action Plans)."""

    __slots__ = ()

    async def bulk_create(
        self,
        *,
        plan_template_test_record_requests: Sequence[
            CompanyActionPlanTemplateTestRecordRequestPlanTemplateTestRecordRequestInput
        ],
        company_id: Id | Unset = UNSET,
        completion_mode: Literal["all_or_nothing", "atomic"] | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Sequence[CompanyActionPlanTemplateTestRecordRequest]:
        """Bulk Create Action Plan Template Test Record Requests.

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
        plan_template_test_record_request: CompanyActionPlanTemplateTestRecordRequestPlanTemplateTestRecordRequestInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyActionPlanTemplateTestRecordRequest:
        """Create Company Action Plan Template Test Record Request.

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
        """Delete Company Action Plan Template Test Record Request.

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
        """Show Company Action Plan Template Test Record Request.

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
        """Show Recycled Company Action Plan Template Test Record Request.

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
        sort: Literal["created_at", "updated_at"] | Unset = UNSET,
        filters: CompanyActionPlanTemplateTestRecordRequestFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CompanyActionPlanTemplateTestRecordRequest]:
        """List Company Action Plan Template Requests.

        GET /rest/v1.0/companies/{company_id}/action_plans/plan_template_test_record_requests
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
        sort: Literal["created_at", "updated_at"] | Unset = UNSET,
        filters: CompanyActionPlanTemplateTestRecordRequestFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CompanyActionPlanTemplateTestRecordRequest]:
        """List Recycled Company Action Plan Template Test Record Requests.

        GET /rest/v1.0/companies/{company_id}/recycle_bin/action_plans/plan_template_test_record_requests
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
