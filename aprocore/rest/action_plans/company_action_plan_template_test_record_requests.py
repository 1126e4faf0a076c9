"""Company action plan template test record requests (Action Plans)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import OMITTED, UNSET, DateRange, Pages, Resource, ScopedOptions, Unset


@record
class CompanyActionPlanTemplateTestRecordRequest(Model):
    """A company action plan template test record request."""

    id: Id
    plan_template_item_id: Id | None = None
    created_at: DateTime | None = None
    payload: CompanyActionPlanTemplateTestRecordRequestPayload | None = None
    plan_template_id: Id | None = None
    type: (
        Literal["checklist", "attachment", "photo", "form", "generic_tool", "meeting", "observation", "submittal_log"]
        | str
        | None
    ) = None
    updated_at: DateTime | None = None
    status: Literal["success", "failure"] | str | None = None
    errors: Mapping[str, Any] | None = None
    deleted_at: DateTime | None = None


@record
class CompanyActionPlanTemplateTestRecordRequestPayload(Model):
    """``payload`` of :class:`CompanyActionPlanTemplateTestRecordRequest`."""

    checklist_template_id: Id | None = None
    form_template_id: Id | None = None
    generic_tool_id: Id | None = None


class CompanyActionPlanTemplateTestRecordRequestInput(TypedDict, total=False):
    """``plan_template_test_record_requests`` in a request body."""

    plan_template_item_id: Required[Id]
    type: Required[
        Literal["attachment", "checklist", "form", "generic_tool", "meeting", "observation", "photo", "submittal_log"]
    ]
    payload: CompanyActionPlanTemplateTestRecordRequestPayloadInput | None


class CompanyActionPlanTemplateTestRecordRequestPayloadInput(TypedDict, total=False):
    """``payload`` in a request body."""

    checklist_template_id: Id | None
    form_template_id: Id | None
    generic_tool_id: Id | None


class CompanyActionPlanTemplateTestRecordRequestFilters(TypedDict, total=False):
    """Query filters of ``action_plans.company_action_plan_template_test_record_requests.list``, ``action_plans.company_action_plan_template_test_record_requests.list_recycled``."""

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
        plan_template_test_record_requests: Sequence[CompanyActionPlanTemplateTestRecordRequestInput],
        company_id: Id | Unset = UNSET,
        completion_mode: Literal["all_or_nothing", "atomic"] | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Sequence[CompanyActionPlanTemplateTestRecordRequest]:
        """Bulk create action plan template test record requests.

        POST /rest/v1.0/companies/{company_id}/action_plans/plan_template_test_record_requests/bulk_create
        https://developers.procore.com/reference/rest/v1/company-action-plan-template-test-record-requests?version=1.0#bulk-create-action-plan-template-test-record-requests

        Args:
            completion_mode: One of all_or_nothing, atomic.

        Returns:
            A list of :class:`CompanyActionPlanTemplateTestRecordRequest`.
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
        """Create a company action plan template test record request.

        POST /rest/v1.0/companies/{company_id}/action_plans/plan_template_test_record_requests
        https://developers.procore.com/reference/rest/v1/company-action-plan-template-test-record-requests?version=1.0#create-company-action-plan-template-test-record-request

        Returns:
            :class:`CompanyActionPlanTemplateTestRecordRequest`.
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
        """Delete a company action plan template test record request.

        DELETE /rest/v1.0/companies/{company_id}/action_plans/plan_template_test_record_requests/{id}
        https://developers.procore.com/reference/rest/v1/company-action-plan-template-test-record-requests?version=1.0#delete-company-action-plan-template-test-record-request

        Returns:
            None.
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
        """Return a company action plan template test record request.

        GET /rest/v1.0/companies/{company_id}/action_plans/plan_template_test_record_requests/{id}
        https://developers.procore.com/reference/rest/v1/company-action-plan-template-test-record-requests?version=1.0#show-company-action-plan-template-test-record-request

        Returns:
            :class:`CompanyActionPlanTemplateTestRecordRequest`.
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
        """Return a recycled company action plan template test record request.

        GET /rest/v1.0/companies/{company_id}/recycle_bin/action_plans/plan_template_test_record_requests/{id}
        https://developers.procore.com/reference/rest/v1/company-action-plan-template-test-record-requests?version=1.0#show-recycled-company-action-plan-template-test-record-request

        Returns:
            :class:`CompanyActionPlanTemplateTestRecordRequest`.
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
        filters: CompanyActionPlanTemplateTestRecordRequestFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CompanyActionPlanTemplateTestRecordRequest]:
        """List company action plan template requests.

        GET /rest/v1.0/companies/{company_id}/action_plans/plan_template_test_record_requests
        https://developers.procore.com/reference/rest/v1/company-action-plan-template-test-record-requests?version=1.0#list-company-action-plan-template-requests

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CompanyActionPlanTemplateTestRecordRequest`.
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
        filters: CompanyActionPlanTemplateTestRecordRequestFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CompanyActionPlanTemplateTestRecordRequest]:
        """List recycled company action plan template test record requests.

        GET /rest/v1.0/companies/{company_id}/recycle_bin/action_plans/plan_template_test_record_requests
        https://developers.procore.com/reference/rest/v1/company-action-plan-template-test-record-requests?version=1.0#list-recycled-company-action-plan-template-test-record-requests

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CompanyActionPlanTemplateTestRecordRequest`.
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
