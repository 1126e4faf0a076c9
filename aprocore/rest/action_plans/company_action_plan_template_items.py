"""Company action plan template items (Action Plans)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import OMITTED, UNSET, DateRange, Pages, Resource, ScopedOptions, Unset


@record
class CompanyActionPlanTemplateItem(Model):
    """A company action plan template item."""

    id: Id | None = None
    plan_template_item_assignees: list[CompanyActionPlanTemplateItemAssignee] | None = None
    created_at: DateTime | None = None
    description: str | None = None
    holding_type: Literal["plan", "section"] | str | None = None
    plan_template_id: Id | None = None
    position: int | None = None
    plan_template_section_id: Id | None = None
    title: str | None = None
    due_at: DateTime | None = None
    updated_at: DateTime | None = None
    status: Literal["success", "failure"] | str | None = None
    errors: Mapping[str, Any] | None = None
    deleted_at: str | None = None


@record
class CompanyActionPlanTemplateItemAssignee(Model):
    """``plan_template_item_assignees`` of :class:`CompanyActionPlanTemplateItem`."""

    id: Id | None = None
    created_at: DateTime | None = None
    is_holding: bool | None = None
    role: (
        Literal["contractor", "specialty_contractor", "client", "architect", "third_party", "internal"] | str | None
    ) = None
    updated_at: DateTime | None = None
    verification_method: CompanyActionPlanTemplateItemVerificationMethod | None = None


@record
class CompanyActionPlanTemplateItemFromItem(Model):
    """Returned by :meth:`CompanyActionPlanTemplateItemsResource.create_from_item`."""

    id: Id | None = None
    plan_template_item_assignees: list[CompanyActionPlanTemplateItemAssignee] | None = None
    created_at: DateTime | None = None
    description: str | None = None
    holding_type: Literal["plan", "section"] | str | None = None
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


class CompanyActionPlanTemplateItemFields(TypedDict, total=False):
    """Fields of :class:`CompanyActionPlanTemplateItemCreateInput` and :class:`CompanyActionPlanTemplateItemInput`."""

    description: str | None
    holding_type: Literal["plan", "section"] | None


class CompanyActionPlanTemplateItemCreateInput(CompanyActionPlanTemplateItemFields, total=False):
    """``plan_template_item`` in the body of ``create``."""

    id: Id | None
    plan_template_section_id: Required[Id]
    title: Required[str]


class CompanyActionPlanTemplateItemInput(CompanyActionPlanTemplateItemFields, total=False):
    """``plan_template_items`` in the body of ``bulk_update``."""

    id: Required[Id]
    plan_template_section_id: Id | None
    title: str | None


class CompanyActionPlanTemplateItemFilters(TypedDict, total=False):
    """Query filters of ``action_plans.company_action_plan_template_items.list``, ``action_plans.company_action_plan_template_items.list_recycled``."""

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
        plan_template_items: Sequence[CompanyActionPlanTemplateItemInput],
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Sequence[Any]:
        """Bulk update action plan template item.

        PATCH /rest/v1.0/companies/{company_id}/action_plans/plan_template_items/bulk_update
        https://developers.procore.com/reference/rest/v1/company-action-plan-template-items?version=1.0#bulk-update-action-plan-template-item

        Returns:
            A list of undocumented JSON values.
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
        plan_template_item: CompanyActionPlanTemplateItemCreateInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyActionPlanTemplateItem:
        """Create a company action plan template item.

        POST /rest/v1.0/companies/{company_id}/action_plans/plan_template_items
        https://developers.procore.com/reference/rest/v1/company-action-plan-template-items?version=1.0#create-company-action-plan-template-item

        Returns:
            :class:`CompanyActionPlanTemplateItem`.
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
        https://developers.procore.com/reference/rest/v1/company-action-plan-template-items?version=1.0#create-a-copy-of-the-action-plan-template-item-in-the-item-s-section

        Returns:
            :class:`CompanyActionPlanTemplateItemFromItem`.
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
        """Return recycled action plan template items.

        GET /rest/v1.0/companies/{company_id}/recycle_bin/action_plans/plan_template_items/{id}
        https://developers.procore.com/reference/rest/v1/company-action-plan-template-items?version=1.0#show-recycled-action-plan-template-items

        Returns:
            :class:`CompanyActionPlanTemplateItem`.
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
        filters: CompanyActionPlanTemplateItemFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CompanyActionPlanTemplateItem]:
        """List company action plan template items.

        GET /rest/v1.0/companies/{company_id}/action_plans/plan_template_items
        https://developers.procore.com/reference/rest/v1/company-action-plan-template-items?version=1.0#list-company-action-plan-template-items

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CompanyActionPlanTemplateItem`.
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
        filters: CompanyActionPlanTemplateItemFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CompanyActionPlanTemplateItem]:
        """List recycled action plan template items.

        GET /rest/v1.0/companies/{company_id}/recycle_bin/action_plans/plan_template_items
        https://developers.procore.com/reference/rest/v1/company-action-plan-template-items?version=1.0#list-recycled-action-plan-template-items

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CompanyActionPlanTemplateItem`.
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
