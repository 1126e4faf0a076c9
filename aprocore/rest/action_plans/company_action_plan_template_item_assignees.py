"""Company action plan template item assignees (Action Plans)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "CompanyActionPlanTemplateItemAssignee",
    "CompanyActionPlanTemplateItemAssigneeFilters",
    "CompanyActionPlanTemplateItemAssigneePlanTemplateItemAssigneeInput",
    "CompanyActionPlanTemplateItemAssigneeVerificationMethod",
    "CompanyActionPlanTemplateItemAssigneesResource",
]


@record
class CompanyActionPlanTemplateItemAssignee(Model):
    """What Procore tells of company action plan template item assignees (Action Plans)."""

    id: Id | None = None
    plan_template_item_id: Id | None = None
    created_at: DateTime | None = None
    is_holding: bool | None = None
    plan_template_id: Id | None = None
    role: str | None = None
    updated_at: DateTime | None = None
    verification_method: CompanyActionPlanTemplateItemAssigneeVerificationMethod | None = None
    errors: Mapping[str, Any] | None = None
    verification_method_id: Id | None = None
    party_id: Id | None = None
    status: str | None = None
    deleted_at: str | None = None


@record
class CompanyActionPlanTemplateItemAssigneeVerificationMethod(Model):
    """``verification_method`` of :class:`CompanyActionPlanTemplateItemAssignee`."""

    id: Id | None = None
    active: bool | None = None
    name: str | None = None
    source_key: str | None = None


class CompanyActionPlanTemplateItemAssigneePlanTemplateItemAssigneeInput(TypedDict, total=False):
    plan_template_item_id: Id | None
    is_holding: bool | None
    party_id: Id | None
    role: Literal["contractor", "specialty_contractor", "client", "architect", "third_party", "internal"] | None
    verification_method_id: Id | None
    id: Id | None


class CompanyActionPlanTemplateItemAssigneeFilters(TypedDict, total=False):
    created_at: DateRange
    id: Id | Sequence[Id]
    plan_template_item_id: Id | Sequence[Id]
    plan_template_id: Id | Sequence[Id]
    updated_at: DateRange


class CompanyActionPlanTemplateItemAssigneesResource(Resource):
    """Company action plan template item assignees (Action Plans)."""

    __slots__ = ()

    async def bulk_create(
        self,
        *,
        plan_template_item_assignees: Sequence[CompanyActionPlanTemplateItemAssigneePlanTemplateItemAssigneeInput],
        company_id: Id | Unset = UNSET,
        completion_mode: Literal["all_or_nothing", "atomic"] | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Sequence[CompanyActionPlanTemplateItemAssignee]:
        """Bulk Create Action Plan Template Item Assignees.

        POST /rest/v1.0/companies/{company_id}/action_plans/plan_template_item_assignees/bulk_create
        """
        return await self._many(
            CompanyActionPlanTemplateItemAssignee,
            "POST",
            "/rest/v1.0/companies/{company_id}/action_plans/plan_template_item_assignees/bulk_create",
            {"company_id": company_id},
            options,
            query={"completion_mode": completion_mode},
            body={"plan_template_item_assignees": plan_template_item_assignees},
        )

    async def bulk_update(
        self,
        *,
        plan_template_item_assignees: Sequence[CompanyActionPlanTemplateItemAssigneePlanTemplateItemAssigneeInput],
        company_id: Id | Unset = UNSET,
        completion_mode: Literal["all_or_nothing", "atomic"] | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Sequence[CompanyActionPlanTemplateItemAssignee]:
        """Bulk Update Company Action Plan Template Item Assignees.

        PATCH /rest/v1.0/companies/{company_id}/action_plans/plan_template_item_assignees/bulk_update
        """
        return await self._many(
            CompanyActionPlanTemplateItemAssignee,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/action_plans/plan_template_item_assignees/bulk_update",
            {"company_id": company_id},
            options,
            query={"completion_mode": completion_mode},
            body={"plan_template_item_assignees": plan_template_item_assignees},
        )

    async def create(
        self,
        *,
        plan_template_item_assignee: CompanyActionPlanTemplateItemAssigneePlanTemplateItemAssigneeInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyActionPlanTemplateItemAssignee:
        """Create Company Action Plan Template Item Assignee.

        POST /rest/v1.0/companies/{company_id}/action_plans/plan_template_item_assignees
        """
        return await self._one(
            CompanyActionPlanTemplateItemAssignee,
            "POST",
            "/rest/v1.0/companies/{company_id}/action_plans/plan_template_item_assignees",
            {"company_id": company_id},
            options,
            body={"plan_template_item_assignee": plan_template_item_assignee},
        )

    async def delete(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> None:
        """Delete Company Action Plan Template Item Assignee.

        DELETE /rest/v1.0/companies/{company_id}/action_plans/plan_template_item_assignees/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/action_plans/plan_template_item_assignees/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CompanyActionPlanTemplateItemAssignee:
        """Show Company Action Plan Template Item Assignee.

        GET /rest/v1.0/companies/{company_id}/action_plans/plan_template_item_assignees/{id}
        """
        return await self._one(
            CompanyActionPlanTemplateItemAssignee,
            "GET",
            "/rest/v1.0/companies/{company_id}/action_plans/plan_template_item_assignees/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get_recycled(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CompanyActionPlanTemplateItemAssignee:
        """Show Recycled Company Action Plan Template Items Assignee.

        GET /rest/v1.0/companies/{company_id}/recycle_bin/action_plans/plan_template_item_assignees/{id}
        """
        return await self._one(
            CompanyActionPlanTemplateItemAssignee,
            "GET",
            "/rest/v1.0/companies/{company_id}/recycle_bin/action_plans/plan_template_item_assignees/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["created_at", "updated_at"] | Unset = UNSET,
        filters: CompanyActionPlanTemplateItemAssigneeFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CompanyActionPlanTemplateItemAssignee]:
        """List Company Action Plan Template Item Assignees.

        GET /rest/v1.0/companies/{company_id}/action_plans/plan_template_item_assignees
        """
        return self._pages(
            CompanyActionPlanTemplateItemAssignee,
            "/rest/v1.0/companies/{company_id}/action_plans/plan_template_item_assignees",
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
        filters: CompanyActionPlanTemplateItemAssigneeFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CompanyActionPlanTemplateItemAssignee]:
        """List Recycled Company Action Plan Template Items Assignees.

        GET /rest/v1.0/companies/{company_id}/recycle_bin/action_plans/plan_template_item_assignees
        """
        return self._pages(
            CompanyActionPlanTemplateItemAssignee,
            "/rest/v1.0/companies/{company_id}/recycle_bin/action_plans/plan_template_item_assignees",
            {"company_id": company_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        plan_template_item_assignee: CompanyActionPlanTemplateItemAssigneePlanTemplateItemAssigneeInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyActionPlanTemplateItemAssignee:
        """Update Company Action Plan Template Item Assignee.

        PATCH /rest/v1.0/companies/{company_id}/action_plans/plan_template_item_assignees/{id}
        """
        return await self._one(
            CompanyActionPlanTemplateItemAssignee,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/action_plans/plan_template_item_assignees/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"plan_template_item_assignee": plan_template_item_assignee},
        )
