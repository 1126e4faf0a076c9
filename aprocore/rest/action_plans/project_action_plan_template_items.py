"""Project action plan template items (Action Plans)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Options, Pages, Resource, Unset

__all__ = [
    "ProjectActionPlanTemplateItem",
    "ProjectActionPlanTemplateItemFilters",
    "ProjectActionPlanTemplateItemFromItem",
    "ProjectActionPlanTemplateItemFromItemPlanTemplateItemAssignee",
    "ProjectActionPlanTemplateItemFromItemPlanTemplateItemAssigneeParty",
    "ProjectActionPlanTemplateItemFromItemPlanTemplateItemAssigneePartyVendor",
    "ProjectActionPlanTemplateItemFromItemPlanTemplateItemAssigneeVerificationMethod",
    "ProjectActionPlanTemplateItemPlanTemplateItemAssignee",
    "ProjectActionPlanTemplateItemPlanTemplateItemAssigneeParty",
    "ProjectActionPlanTemplateItemPlanTemplateItemAssigneePartyVendor",
    "ProjectActionPlanTemplateItemPlanTemplateItemAssigneeVerificationMethod",
    "ProjectActionPlanTemplateItemPlanTemplateItemInput",
    "ProjectActionPlanTemplateItemsResource",
]


@record
class ProjectActionPlanTemplateItem(Model):
    """What Procore tells of project action plan template items (Action Plans)."""

    id: Id | None = None
    plan_template_item_assignees: list[ProjectActionPlanTemplateItemPlanTemplateItemAssignee] | None = None
    created_at: DateTime | None = None
    due_at: DateTime | None = None
    description: str | None = None
    holding_type: str | None = None
    plan_template_id: Id | None = None
    position: int | None = None
    plan_template_section_id: Id | None = None
    title: str | None = None
    updated_at: DateTime | None = None
    status: str | None = None
    errors: Mapping[str, Any] | None = None


@record
class ProjectActionPlanTemplateItemFromItem(Model):
    """What Procore tells of project action plan template items (Action Plans)."""

    id: Id | None = None
    plan_template_item_assignees: list[ProjectActionPlanTemplateItemFromItemPlanTemplateItemAssignee] | None = None
    created_at: DateTime | None = None
    due_at: DateTime | None = None
    description: str | None = None
    holding_type: str | None = None
    plan_template_id: Id | None = None
    position: int | None = None
    plan_template_section_id: Id | None = None
    title: str | None = None
    updated_at: DateTime | None = None


@record
class ProjectActionPlanTemplateItemFromItemPlanTemplateItemAssignee(Model):
    """``plan_template_item_assignees`` of :class:`ProjectActionPlanTemplateItemFromItem`."""

    id: Id | None = None
    created_at: DateTime | None = None
    is_holding: bool | None = None
    party: ProjectActionPlanTemplateItemFromItemPlanTemplateItemAssigneeParty | None = None
    role: str | None = None
    updated_at: DateTime | None = None
    verification_method: ProjectActionPlanTemplateItemFromItemPlanTemplateItemAssigneeVerificationMethod | None = None


@record
class ProjectActionPlanTemplateItemFromItemPlanTemplateItemAssigneeParty(Model):
    """``party`` of :class:`ProjectActionPlanTemplateItemFromItemPlanTemplateItemAssignee`."""

    id: Id | None = None
    first_name: str | None = None
    last_name: str | None = None
    name: str | None = None
    user_id: Id | None = None
    is_employee: bool | None = None
    employee_id: Id | None = None
    login: str | None = None
    updated_at: DateTime | None = None
    vendor: ProjectActionPlanTemplateItemFromItemPlanTemplateItemAssigneePartyVendor | None = None


@record
class ProjectActionPlanTemplateItemFromItemPlanTemplateItemAssigneePartyVendor(Model):
    """``vendor`` of :class:`ProjectActionPlanTemplateItemFromItemPlanTemplateItemAssigneeParty`."""

    id: Id | None = None
    name: str | None = None


@record
class ProjectActionPlanTemplateItemFromItemPlanTemplateItemAssigneeVerificationMethod(Model):
    """``verification_method`` of :class:`ProjectActionPlanTemplateItemFromItemPlanTemplateItemAssignee`."""

    id: Id | None = None
    active: bool | None = None
    name: str | None = None
    source_key: str | None = None


@record
class ProjectActionPlanTemplateItemPlanTemplateItemAssignee(Model):
    """``plan_template_item_assignees`` of :class:`ProjectActionPlanTemplateItem`."""

    id: Id | None = None
    created_at: DateTime | None = None
    is_holding: bool | None = None
    party: ProjectActionPlanTemplateItemPlanTemplateItemAssigneeParty | None = None
    role: str | None = None
    updated_at: DateTime | None = None
    verification_method: ProjectActionPlanTemplateItemPlanTemplateItemAssigneeVerificationMethod | None = None


@record
class ProjectActionPlanTemplateItemPlanTemplateItemAssigneeParty(Model):
    """``party`` of :class:`ProjectActionPlanTemplateItemPlanTemplateItemAssignee`."""

    id: Id | None = None
    first_name: str | None = None
    last_name: str | None = None
    name: str | None = None
    user_id: Id | None = None
    is_employee: bool | None = None
    employee_id: Id | None = None
    login: str | None = None
    updated_at: DateTime | None = None
    vendor: ProjectActionPlanTemplateItemPlanTemplateItemAssigneePartyVendor | None = None


@record
class ProjectActionPlanTemplateItemPlanTemplateItemAssigneePartyVendor(Model):
    """``vendor`` of :class:`ProjectActionPlanTemplateItemPlanTemplateItemAssigneeParty`."""

    id: Id | None = None
    name: str | None = None


@record
class ProjectActionPlanTemplateItemPlanTemplateItemAssigneeVerificationMethod(Model):
    """``verification_method`` of :class:`ProjectActionPlanTemplateItemPlanTemplateItemAssignee`."""

    id: Id | None = None
    active: bool | None = None
    name: str | None = None
    source_key: str | None = None


class ProjectActionPlanTemplateItemPlanTemplateItemInput(TypedDict, total=False):
    id: Id | None
    description: str | None
    due_at: DateTime | str | None


class ProjectActionPlanTemplateItemFilters(TypedDict, total=False):
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
        plan_template_items: Sequence[ProjectActionPlanTemplateItemPlanTemplateItemInput],
        project_id: Id | Unset = UNSET,
        completion_mode: Literal["all_or_nothing", "atomic"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Sequence[Any]:
        """Bulk Update Action Plan Template Item.

        PATCH /rest/v1.0/projects/{project_id}/action_plans/plan_template_items/bulk_update
        """
        return await self._many(
            None,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_template_items/bulk_update",
            {"project_id": project_id},
            options,
            query={"completion_mode": completion_mode},
            body={"plan_template_items": plan_template_items},
        )

    async def create_from_item(
        self, *, plan_template_item_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ProjectActionPlanTemplateItemFromItem:
        """Create a copy of the Action Plan Template Item in the Item's Section.

        POST /rest/v1.0/projects/{project_id}/action_plans/plan_template_items/create_from_item
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
        sort: Literal["created_at", "position", "updated_at"] | Unset = UNSET,
        filters: ProjectActionPlanTemplateItemFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectActionPlanTemplateItem]:
        """List Project Action Plan Template Items.

        GET /rest/v1.0/projects/{project_id}/action_plans/plan_template_items
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
