"""Project action plan template items (Action Plans)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import OMITTED, UNSET, DateRange, Options, Pages, Resource, Unset


@record
class ProjectActionPlanTemplateItem(Model):
    """A project action plan template item."""

    id: Id | None = None
    plan_template_item_assignees: list[ProjectActionPlanTemplateItemAssignee] | None = None
    created_at: DateTime | None = None
    due_at: DateTime | None = None
    description: str | None = None
    holding_type: Literal["plan", "section"] | str | None = None
    plan_template_id: Id | None = None
    position: int | None = None
    plan_template_section_id: Id | None = None
    title: str | None = None
    updated_at: DateTime | None = None
    status: Literal["success", "failure"] | str | None = None
    errors: Mapping[str, Any] | None = None


@record
class ProjectActionPlanTemplateItemAssignee(Model):
    """``plan_template_item_assignees`` of :class:`ProjectActionPlanTemplateItem`."""

    id: Id | None = None
    created_at: DateTime | None = None
    is_holding: bool | None = None
    party: ProjectActionPlanTemplateItemParty | None = None
    role: (
        Literal["contractor", "specialty_contractor", "client", "architect", "third_party", "internal"] | str | None
    ) = None
    updated_at: DateTime | None = None
    verification_method: ProjectActionPlanTemplateItemVerificationMethod | None = None


@record
class ProjectActionPlanTemplateItemFromItem(Model):
    """Returned by :meth:`ProjectActionPlanTemplateItemsResource.create_from_item`."""

    id: Id | None = None
    plan_template_item_assignees: list[ProjectActionPlanTemplateItemAssignee] | None = None
    created_at: DateTime | None = None
    due_at: DateTime | None = None
    description: str | None = None
    holding_type: Literal["plan", "section"] | str | None = None
    plan_template_id: Id | None = None
    position: int | None = None
    plan_template_section_id: Id | None = None
    title: str | None = None
    updated_at: DateTime | None = None


@record
class ProjectActionPlanTemplateItemParty(Model):
    """``party`` of :class:`ProjectActionPlanTemplateItemAssignee`."""

    id: Id | None = None
    first_name: str | None = None
    last_name: str | None = None
    name: str | None = None
    user_id: Id | None = None
    is_employee: bool | None = None
    employee_id: Id | None = None
    login: str | None = None
    updated_at: DateTime | None = None
    vendor: ProjectActionPlanTemplateItemVendor | None = None


@record
class ProjectActionPlanTemplateItemVendor(Model):
    """``vendor`` of :class:`ProjectActionPlanTemplateItemParty`."""

    id: Id | None = None
    name: str | None = None


@record
class ProjectActionPlanTemplateItemVerificationMethod(Model):
    """``verification_method`` of :class:`ProjectActionPlanTemplateItemAssignee`."""

    id: Id | None = None
    active: bool | None = None
    name: str | None = None
    source_key: str | None = None


class ProjectActionPlanTemplateItemInput(TypedDict, total=False):
    """``plan_template_items`` in a request body."""

    id: Id | None
    description: str | None
    due_at: DateTime | str | None


class ProjectActionPlanTemplateItemFilters(TypedDict, total=False):
    """Query filters of ``action_plans.project_action_plan_template_items.list``."""

    created_at: DateRange
    id: Id | Sequence[Id]
    plan_template_id: Id | Sequence[Id]
    plan_template_section_id: Id | Sequence[Id]
    updated_at: DateRange


class ProjectActionPlanTemplateItemsResource(Resource):
    """Project action plan template items (Action Plans)."""

    __slots__ = ()

    async def bulk_update(
        self,
        *,
        plan_template_items: Sequence[ProjectActionPlanTemplateItemInput],
        project_id: Id | Unset = UNSET,
        completion_mode: Literal["all_or_nothing", "atomic"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Sequence[Any]:
        """Bulk update action plan template item.

        PATCH /rest/v1.0/projects/{project_id}/action_plans/plan_template_items/bulk_update
        https://developers.procore.com/reference/rest/v1/project-action-plan-template-items?version=1.0#bulk-update-action-plan-template-item

        Args:
            completion_mode: One of all_or_nothing, atomic.

        Returns:
            A list of undocumented JSON values.
        """
        return await self._many(
            None,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_template_items/bulk_update",
            {"project_id": project_id},
            options,
            query={"completion_mode": completion_mode},
            body={"plan_template_items": plan_template_items},
            times="plan_template_items.due_at",
        )

    async def create_from_item(
        self, *, plan_template_item_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ProjectActionPlanTemplateItemFromItem:
        """Create a copy of the action plan template item in the item's section.

        POST /rest/v1.0/projects/{project_id}/action_plans/plan_template_items/create_from_item
        https://developers.procore.com/reference/rest/v1/project-action-plan-template-items?version=1.0#create-a-copy-of-the-action-plan-template-item-in-the-item-s-section

        Returns:
            :class:`ProjectActionPlanTemplateItemFromItem`.
        """
        return await self._one(
            ProjectActionPlanTemplateItemFromItem,
            "POST",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_template_items/create_from_item",
            {"project_id": project_id},
            options,
            body={"plan_template_item_id": plan_template_item_id},
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["created_at", "position", "updated_at", "-created_at", "-position", "-updated_at"]
        | Unset = UNSET,
        filters: ProjectActionPlanTemplateItemFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectActionPlanTemplateItem]:
        """List project action plan template items.

        GET /rest/v1.0/projects/{project_id}/action_plans/plan_template_items
        https://developers.procore.com/reference/rest/v1/project-action-plan-template-items?version=1.0#list-project-action-plan-template-items

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectActionPlanTemplateItem`.
        """
        return self._pages(
            ProjectActionPlanTemplateItem,
            "/rest/v1.0/projects/{project_id}/action_plans/plan_template_items",
            {"project_id": project_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )
