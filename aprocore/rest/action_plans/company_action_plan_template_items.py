"""Company action plan template items (Action Plans)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "CompanyActionPlanTemplateItem",
    "CompanyActionPlanTemplateItemFilters",
    "CompanyActionPlanTemplateItemFromItem",
    "CompanyActionPlanTemplateItemFromItemPlanTemplateItemAssignee",
    "CompanyActionPlanTemplateItemFromItemPlanTemplateItemAssigneeVerificationMethod",
    "CompanyActionPlanTemplateItemPlanTemplateItemAssignee",
    "CompanyActionPlanTemplateItemPlanTemplateItemAssigneeVerificationMethod",
    "CompanyActionPlanTemplateItemPlanTemplateItemInput",
    "CompanyActionPlanTemplateItemsResource",
]


@record
class CompanyActionPlanTemplateItem(Model):
    """What Procore tells of company action plan template items (Action Plans)."""

    id: Id | None = None
    plan_template_item_assignees: list[CompanyActionPlanTemplateItemPlanTemplateItemAssignee] | None = None
    created_at: DateTime | None = None
    description: str | None = None
    holding_type: str | None = None
    plan_template_id: Id | None = None
    position: int | None = None
    plan_template_section_id: Id | None = None
    title: str | None = None
    due_at: DateTime | None = None
    updated_at: DateTime | None = None
    status: str | None = None
    errors: Mapping[str, Any] | None = None
    deleted_at: str | None = None


@record
class CompanyActionPlanTemplateItemFromItem(Model):
    """What Procore tells of company action plan template items (Action Plans)."""

    id: Id | None = None
    plan_template_item_assignees: list[CompanyActionPlanTemplateItemFromItemPlanTemplateItemAssignee] | None = None
    created_at: DateTime | None = None
    description: str | None = None
    holding_type: str | None = None
    plan_template_id: Id | None = None
    position: int | None = None
    plan_template_section_id: Id | None = None
    title: str | None = None
    due_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class CompanyActionPlanTemplateItemFromItemPlanTemplateItemAssignee(Model):
    """``plan_template_item_assignees`` of :class:`CompanyActionPlanTemplateItemFromItem`."""

    id: Id | None = None
    created_at: DateTime | None = None
    is_holding: bool | None = None
    role: str | None = None
    updated_at: DateTime | None = None
    verification_method: CompanyActionPlanTemplateItemFromItemPlanTemplateItemAssigneeVerificationMethod | None = None


@record
class CompanyActionPlanTemplateItemFromItemPlanTemplateItemAssigneeVerificationMethod(Model):
    """``verification_method`` of :class:`CompanyActionPlanTemplateItemFromItemPlanTemplateItemAssignee`."""

    id: Id | None = None
    active: bool | None = None
    name: str | None = None
    source_key: str | None = None


@record
class CompanyActionPlanTemplateItemPlanTemplateItemAssignee(Model):
    """``plan_template_item_assignees`` of :class:`CompanyActionPlanTemplateItem`."""

    id: Id | None = None
    created_at: DateTime | None = None
    is_holding: bool | None = None
    role: str | None = None
    updated_at: DateTime | None = None
    verification_method: CompanyActionPlanTemplateItemPlanTemplateItemAssigneeVerificationMethod | None = None


@record
class CompanyActionPlanTemplateItemPlanTemplateItemAssigneeVerificationMethod(Model):
    """``verification_method`` of :class:`CompanyActionPlanTemplateItemPlanTemplateItemAssignee`."""

    id: Id | None = None
    active: bool | None = None
    name: str | None = None
    source_key: str | None = None


class CompanyActionPlanTemplateItemPlanTemplateItemInput(TypedDict, total=False):
    id: Id | None
    description: str | None
    plan_template_section_id: Id | None
    title: str | None
    holding_type: Literal["plan", "section"] | None


class CompanyActionPlanTemplateItemFilters(TypedDict, total=False):
    created_at: DateRange
    id: Id | Sequence[Id]
    plan_template_section_id: Id | Sequence[Id]
    plan_template_id: Id | Sequence[Id]
    updated_at: DateRange


class CompanyActionPlanTemplateItemsResource(Resource):
    """Company action plan template items (Action Plans)."""

    __slots__ = ()

    async def bulk_update(
        self,
        *,
        plan_template_items: Sequence[CompanyActionPlanTemplateItemPlanTemplateItemInput],
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Sequence[Any]:
        """Bulk Update Action Plan Template Item.

        PATCH /rest/v1.0/companies/{company_id}/action_plans/plan_template_items/bulk_update
        """
        return await self._many(
            None,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/action_plans/plan_template_items/bulk_update",
            {"company_id": company_id},
            options,
            body={"plan_template_items": plan_template_items},
        )

    async def create(
        self,
        *,
        plan_template_item: CompanyActionPlanTemplateItemPlanTemplateItemInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyActionPlanTemplateItem:
        """Create Company Action Plan Template Item.

        POST /rest/v1.0/companies/{company_id}/action_plans/plan_template_items
        """
        return await self._one(
            CompanyActionPlanTemplateItem,
            "POST",
            "/rest/v1.0/companies/{company_id}/action_plans/plan_template_items",
            {"company_id": company_id},
            options,
            body={"plan_template_item": plan_template_item},
        )

    async def create_from_item(
        self, *, plan_template_item_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CompanyActionPlanTemplateItemFromItem:
        """Create a copy of the Action Plan Template Item in the Item's Section.

        POST /rest/v1.0/companies/{company_id}/action_plans/plan_template_items/create_from_item
        """
        return await self._one(
            CompanyActionPlanTemplateItemFromItem,
            "POST",
            "/rest/v1.0/companies/{company_id}/action_plans/plan_template_items/create_from_item",
            {"company_id": company_id},
            options,
            body={"plan_template_item_id": plan_template_item_id},
        )

    async def get_recycled(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CompanyActionPlanTemplateItem:
        """Show Recycled Action Plan Template Items.

        GET /rest/v1.0/companies/{company_id}/recycle_bin/action_plans/plan_template_items/{id}
        """
        return await self._one(
            CompanyActionPlanTemplateItem,
            "GET",
            "/rest/v1.0/companies/{company_id}/recycle_bin/action_plans/plan_template_items/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["created_at", "position", "updated_at"] | Unset = UNSET,
        filters: CompanyActionPlanTemplateItemFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CompanyActionPlanTemplateItem]:
        """List Company Action Plan Template Items.

        GET /rest/v1.0/companies/{company_id}/action_plans/plan_template_items
        """
        return self._pages(
            CompanyActionPlanTemplateItem,
            "/rest/v1.0/companies/{company_id}/action_plans/plan_template_items",
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
        filters: CompanyActionPlanTemplateItemFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CompanyActionPlanTemplateItem]:
        """List Recycled Action Plan Template Items.

        GET /rest/v1.0/companies/{company_id}/recycle_bin/action_plans/plan_template_items
        """
        return self._pages(
            CompanyActionPlanTemplateItem,
            "/rest/v1.0/companies/{company_id}/recycle_bin/action_plans/plan_template_items",
            {"company_id": company_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )
