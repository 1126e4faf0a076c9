"""Generic tool items (Custom - Configurable Tools)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Date, DateTime, Id
from .._base import UNSET, Options, Resource, Unset


@record
class GenericTool(Model):
    """``generic_tool`` of :class:`GenericToolItem`."""

    id: Id | None = None
    title: str | None = None


@record
class GenericToolItem(Model):
    """A generic tool item."""

    id: Id | None = None
    closed_at: DateTime | None = None
    created_at: DateTime | None = None
    description: str | None = None
    due_date: Date | None = None
    issued_at: DateTime | None = None
    origin_generic_tool_item_id: Id | None = None
    origin_rfi_id: Id | None = None
    position: str | None = None
    private: bool | None = None
    schedule_impact: str | None = None
    updated_at: DateTime | None = None
    cost_impact: str | None = None
    status: str | None = None
    title: str | None = None
    created_by: GenericToolItemCreatedBy | None = None
    received_from: GenericToolItemReceivedFrom | None = None
    location: GenericToolItemLocation | None = None
    cost_code: GenericToolItemCostCode | None = None
    specification_section: GenericToolItemSpecificationSection | None = None
    sub_job: GenericToolItemSubJob | None = None
    tasks: list[GenericToolItemTask] | None = None
    trade: GenericToolItemTrade | None = None
    trades: list[GenericToolItemTrade] | None = None
    generic_tool: GenericTool | None = None
    attachments: list[GenericToolItemAttachment] | None = None
    distribution_members: list[GenericToolItemDistributionMember] | None = None
    assignees: list[GenericToolItemAssignee] | None = None


@record
class GenericToolItemAssignee(Model):
    """``assignees`` of :class:`GenericToolItem`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class GenericToolItemAttachment(Model):
    """``attachments`` of :class:`GenericToolItem`."""

    id: Id | None = None
    url: str | None = None
    filename: str | None = None


@record
class GenericToolItemCostCode(Model):
    """``cost_code`` of :class:`GenericToolItem`."""

    id: Id | None = None
    full_code: str | None = None
    name: str | None = None


@record
class GenericToolItemCreatedBy(Model):
    """``created_by`` of :class:`GenericToolItem`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class GenericToolItemDistributionMember(Model):
    """``distribution_members`` of :class:`GenericToolItem`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class GenericToolItemLocation(Model):
    """``location`` of :class:`GenericToolItem`."""

    id: Id | None = None
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class GenericToolItemReceivedFrom(Model):
    """``received_from`` of :class:`GenericToolItem`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class GenericToolItemSpecificationSection(Model):
    """``specification_section`` of :class:`GenericToolItem`."""

    id: Id | None = None
    number: str | None = None
    description: str | None = None
    label: str | None = None
    current_revision_id: Id | None = None


@record
class GenericToolItemSubJob(Model):
    """``sub_job`` of :class:`GenericToolItem`."""

    id: Id | None = None
    name: str | None = None
    Code: str | None = None


@record
class GenericToolItemTask(Model):
    """``tasks`` of :class:`GenericToolItem`."""

    id: Id | None = None
    name: str | None = None
    task_name: str | None = None
    key: str | None = None


@record
class GenericToolItemTrade(Model):
    """``trade`` of :class:`GenericToolItem`."""

    id: Id | None = None
    name: str | None = None
    active: bool | None = None
    updated_at: DateTime | None = None


class GenericToolItemsResource(Resource):
    """Generic tool items (Custom - Configurable Tools)."""

    __slots__ = ()

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> GenericToolItem:
        """Return a generic tool item.

        GET /rest/v1.0/generic_tool_items/{id}
        https://developers.procore.com/reference/rest/v1/generic-tool-items?version=1.0#show-generic-tool-item

        Returns:
            :class:`GenericToolItem`.
        """
        return await self._one(
            GenericToolItem,
            "GET",
            "/rest/v1.0/generic_tool_items/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )
