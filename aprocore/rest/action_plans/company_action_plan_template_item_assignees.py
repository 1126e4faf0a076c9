"""Company action plan template item assignees (Action Plans)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import OMITTED, UNSET, DateRange, Pages, Resource, ScopedOptions, Unset


@record
class CompanyActionPlanTemplateItemAssignee(Model):
    """A company action plan template item assignee."""

    id: Id
    plan_template_item_id: Id | None = None
    created_at: DateTime | None = None
    is_holding: bool | None = None
    plan_template_id: Id | None = None
    role: (
        Literal["contractor", "specialty_contractor", "client", "architect", "third_party", "internal"] | str | None
    ) = None
    updated_at: DateTime | None = None
    verification_method: CompanyActionPlanTemplateItemAssigneeVerificationMethod | None = None
    errors: Mapping[str, Any] | None = None
    verification_method_id: Id | None = None
    party_id: Id | None = None
    status: Literal["success", "failure"] | str | None = None
    deleted_at: str | None = None


@record
class CompanyActionPlanTemplateItemAssigneeVerificationMethod(Model):
    """``verification_method`` of :class:`CompanyActionPlanTemplateItemAssignee`."""

    id: Id
    active: bool | None = None
    name: str | None = None
    source_key: str | None = None


class CompanyActionPlanTemplateItemAssigneeFields(TypedDict, total=False):
    """Fields of :class:`CompanyActionPlanTemplateItemAssigneeBulkCreateInput` and :class:`CompanyActionPlanTemplateItemAssigneeBulkUpdateInput` and :class:`CompanyActionPlanTemplateItemAssigneeCreateInput` and :class:`CompanyActionPlanTemplateItemAssigneeInput`."""

    is_holding: bool | None
    party_id: Id | None
    verification_method_id: Id | None


class CompanyActionPlanTemplateItemAssigneeBulkCreateInput(CompanyActionPlanTemplateItemAssigneeFields, total=False):
    """``plan_template_item_assignees`` in the body of ``bulk_create``."""

    plan_template_item_id: Required[Id]
    role: Literal["contractor", "specialty_contractor", "client", "architect", "third_party", "internal"] | None
    id: Id | None


class CompanyActionPlanTemplateItemAssigneeBulkUpdateInput(CompanyActionPlanTemplateItemAssigneeFields, total=False):
    """``plan_template_item_assignees`` in the body of ``bulk_update``."""

    plan_template_item_id: Id | None
    role: Literal["contractor", "specialty_contractor", "client", "architect", "third_party", "internal"] | None
    id: Required[Id]


class CompanyActionPlanTemplateItemAssigneeCreateInput(CompanyActionPlanTemplateItemAssigneeFields, total=False):
    """``plan_template_item_assignee`` in the body of ``create``."""

    plan_template_item_id: Required[Id]
    role: Required[Literal["contractor", "specialty_contractor", "client", "architect", "third_party", "internal"]]
    id: Id | None


class CompanyActionPlanTemplateItemAssigneeInput(CompanyActionPlanTemplateItemAssigneeFields, total=False):
    """``plan_template_item_assignee`` in the body of ``update``."""

    plan_template_item_id: Id | None
    role: Literal["contractor", "specialty_contractor", "client", "architect", "third_party", "internal"] | None
    id: Id | None


class CompanyActionPlanTemplateItemAssigneeFilters(TypedDict, total=False):
    """Query filters of ``action_plans.company_action_plan_template_item_assignees.list``, ``action_plans.company_action_plan_template_item_assignees.list_recycled``."""

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
        plan_template_item_assignees: Sequence[CompanyActionPlanTemplateItemAssigneeBulkCreateInput],
        company_id: Id | Unset = UNSET,
        completion_mode: Literal["all_or_nothing", "atomic"] | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Sequence[CompanyActionPlanTemplateItemAssignee]:
        """Bulk create action plan template item assignees.

        POST /rest/v1.0/companies/{company_id}/action_plans/plan_template_item_assignees/bulk_create
        https://developers.procore.com/reference/rest/v1/company-action-plan-template-item-assignees?version=1.0#bulk-create-action-plan-template-item-assignees

        Args:
            completion_mode: One of all_or_nothing, atomic.

        Returns:
            A list of :class:`CompanyActionPlanTemplateItemAssignee`.
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
        plan_template_item_assignees: Sequence[CompanyActionPlanTemplateItemAssigneeBulkUpdateInput],
        company_id: Id | Unset = UNSET,
        completion_mode: Literal["all_or_nothing", "atomic"] | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Sequence[CompanyActionPlanTemplateItemAssignee]:
        """Bulk update company action plan template item assignees.

        PATCH /rest/v1.0/companies/{company_id}/action_plans/plan_template_item_assignees/bulk_update
        https://developers.procore.com/reference/rest/v1/company-action-plan-template-item-assignees?version=1.0#bulk-update-company-action-plan-template-item-assignees

        Args:
            completion_mode: One of all_or_nothing, atomic.

        Returns:
            A list of :class:`CompanyActionPlanTemplateItemAssignee`.
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
        plan_template_item_assignee: CompanyActionPlanTemplateItemAssigneeCreateInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyActionPlanTemplateItemAssignee:
        """Create a company action plan template item assignee.

        POST /rest/v1.0/companies/{company_id}/action_plans/plan_template_item_assignees
        https://developers.procore.com/reference/rest/v1/company-action-plan-template-item-assignees?version=1.0#create-company-action-plan-template-item-assignee

        Returns:
            :class:`CompanyActionPlanTemplateItemAssignee`.
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
        """Delete a company action plan template item assignee.

        DELETE /rest/v1.0/companies/{company_id}/action_plans/plan_template_item_assignees/{id}
        https://developers.procore.com/reference/rest/v1/company-action-plan-template-item-assignees?version=1.0#delete-company-action-plan-template-item-assignee

        Returns:
            None.
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
        """Return a company action plan template item assignee.

        GET /rest/v1.0/companies/{company_id}/action_plans/plan_template_item_assignees/{id}
        https://developers.procore.com/reference/rest/v1/company-action-plan-template-item-assignees?version=1.0#show-company-action-plan-template-item-assignee

        Returns:
            :class:`CompanyActionPlanTemplateItemAssignee`.
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
        """Return a recycled company action plan template items assignee.

        GET /rest/v1.0/companies/{company_id}/recycle_bin/action_plans/plan_template_item_assignees/{id}
        https://developers.procore.com/reference/rest/v1/company-action-plan-template-item-assignees?version=1.0#show-recycled-company-action-plan-template-items-assignee

        Returns:
            :class:`CompanyActionPlanTemplateItemAssignee`.
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
        sort: Literal["created_at", "updated_at", "-created_at", "-updated_at"] | Unset = UNSET,
        filters: CompanyActionPlanTemplateItemAssigneeFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CompanyActionPlanTemplateItemAssignee]:
        """List company action plan template item assignees.

        GET /rest/v1.0/companies/{company_id}/action_plans/plan_template_item_assignees
        https://developers.procore.com/reference/rest/v1/company-action-plan-template-item-assignees?version=1.0#list-company-action-plan-template-item-assignees

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CompanyActionPlanTemplateItemAssignee`.
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
        sort: Literal["created_at", "updated_at", "-created_at", "-updated_at"] | Unset = UNSET,
        filters: CompanyActionPlanTemplateItemAssigneeFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CompanyActionPlanTemplateItemAssignee]:
        """List recycled company action plan template items assignees.

        GET /rest/v1.0/companies/{company_id}/recycle_bin/action_plans/plan_template_item_assignees
        https://developers.procore.com/reference/rest/v1/company-action-plan-template-item-assignees?version=1.0#list-recycled-company-action-plan-template-items-assignees

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CompanyActionPlanTemplateItemAssignee`.
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
        plan_template_item_assignee: CompanyActionPlanTemplateItemAssigneeInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyActionPlanTemplateItemAssignee:
        """Update a company action plan template item assignee.

        PATCH /rest/v1.0/companies/{company_id}/action_plans/plan_template_item_assignees/{id}
        https://developers.procore.com/reference/rest/v1/company-action-plan-template-item-assignees?version=1.0#update-company-action-plan-template-item-assignee

        Returns:
            :class:`CompanyActionPlanTemplateItemAssignee`.
        """
        return await self._one(
            CompanyActionPlanTemplateItemAssignee,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/action_plans/plan_template_item_assignees/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"plan_template_item_assignee": plan_template_item_assignee},
        )
