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
    "CompanyActionPlanTemplateItemAssignee",
    "CompanyActionPlanTemplateItemFilters",
    "CompanyActionPlanTemplateItemFromItem",
    "CompanyActionPlanTemplateItemInput",
    "CompanyActionPlanTemplateItemVerificationMethod",
    "CompanyActionPlanTemplateItemsResource",
]


@record
class CompanyActionPlanTemplateItem(Model):
    """What Procore tells of company action plan template items."""

    id: Id | None = None
    plan_template_item_assignees: list[CompanyActionPlanTemplateItemAssignee] | None = None
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
class CompanyActionPlanTemplateItemAssignee(Model):
    """``plan_template_item_assignees`` of :class:`CompanyActionPlanTemplateItem`."""

    id: Id | None = None
    created_at: DateTime | None = None
    is_holding: bool | None = None
    role: str | None = None
    updated_at: DateTime | None = None
    verification_method: CompanyActionPlanTemplateItemVerificationMethod | None = None


@record
class CompanyActionPlanTemplateItemFromItem(Model):
    """What :meth:`CompanyActionPlanTemplateItemsResource.create_from_item` gives."""

    id: Id | None = None
    plan_template_item_assignees: list[CompanyActionPlanTemplateItemAssignee] | None = None
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
class CompanyActionPlanTemplateItemVerificationMethod(Model):
    """``verification_method`` of :class:`CompanyActionPlanTemplateItemAssignee`."""

    id: Id | None = None
    active: bool | None = None
    name: str | None = None
    source_key: str | None = None


class CompanyActionPlanTemplateItemInput(TypedDict, total=False):
    """What is sent as ``plan_template_items``."""

    id: Id | None
    description: str | None
    plan_template_section_id: Id | None
    title: str | None
    holding_type: Literal["plan", "section"] | None


class CompanyActionPlanTemplateItemFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    created_at: DateRange
    id: Id | Sequence[Id]
    plan_template_section_id: Id | Sequence[Id]
    plan_template_id: Id | Sequence[Id]
    updated_at: DateRange


class CompanyActionPlanTemplateItemsResource(Resource):
    """Company action plan template items (Action Plans).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def bulk_update(
        self,
        *,
        plan_template_items: Sequence[CompanyActionPlanTemplateItemInput],
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Sequence[Any]:
        """Bulk update action plan template item.

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
        plan_template_item: CompanyActionPlanTemplateItemInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyActionPlanTemplateItem:
        """Create company action plan template item.

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
        """Create a copy of the action plan template item in the item's section.

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
        """Show recycled action plan template items.

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
        sort: Literal["created_at", "position", "updated_at", "-created_at", "-position", "-updated_at"]
        | Unset = UNSET,
        filters: CompanyActionPlanTemplateItemFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CompanyActionPlanTemplateItem]:
        """List company action plan template items.

        GET /rest/v1.0/companies/{company_id}/action_plans/plan_template_items

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            sort: what to sort by; a minus before it turns the order round.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
        """List recycled action plan template items.

        GET /rest/v1.0/companies/{company_id}/recycle_bin/action_plans/plan_template_items

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
