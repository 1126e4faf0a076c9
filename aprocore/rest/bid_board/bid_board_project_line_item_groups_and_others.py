"""Bid board project line item groups (Bid Board), and other small resources."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Decimal, Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset


@record
class BidBoardProjectLineItemGroup(Model):
    """A bid board project line item group."""

    id: Id
    name: str | None = None
    notes: str | None = None
    multiplier: Decimal | None = None
    item_cost: Decimal | None = None
    item_sales: Decimal | None = None
    labor_cost: Decimal | None = None
    labor_sales: Decimal | None = None
    profit: Decimal | None = None
    updated_at: DateTime | None = None
    pricing_override: BidBoardProjectLineItemGroupPricingOverride | None = None


@record
class BidBoardProjectLineItemGroupPricingOverride(Model):
    """``pricing_override`` of :class:`BidBoardProjectLineItemGroup`."""

    unit_material_cost: Decimal | None = None
    material_margin: Decimal | None = None
    unit_labor: Decimal | None = None
    labor_factor: Decimal | None = None
    unit_labor_rate: Decimal | None = None
    unit_labor_cost: Decimal | None = None
    is_untaxed: bool | None = None
    labor_margin: Decimal | None = None


class BidBoardProjectLineItemGroupPricingOverrideInput(TypedDict, total=False):
    """``pricing_override`` in a request body."""

    unit_material_cost: Decimal | float | str | None
    material_margin: Decimal | float | str | None
    unit_labor: Decimal | float | str | None
    labor_factor: Decimal | float | str | None
    unit_labor_rate: Decimal | float | str | None
    unit_labor_cost: Decimal | float | str | None
    is_untaxed: bool | None
    labor_margin: Decimal | float | str | None


class BidBoardProjectLineItemGroupsResource(Resource):
    """Bid board project line item groups (Bid Board)."""

    __slots__ = ()

    async def create(
        self,
        *,
        proposal_id: Id,
        bid_board_project_id: Id,
        name: str,
        company_id: Id | Unset = UNSET,
        multiplier: Decimal | float | str | Unset | None = UNSET,
        pricing_override: BidBoardProjectLineItemGroupPricingOverrideInput | Unset | None = UNSET,
        notes: str | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> BidBoardProjectLineItemGroup:
        """Create a line item group in the proposal.

        POST /rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/proposals/{proposal_id}/line_item_groups
        https://developers.procore.com/reference/rest/bid-board-project-line-item-groups?version=2.0#create-a-line-item-group-in-the-proposal

        Returns:
            :class:`BidBoardProjectLineItemGroup`.
        """
        return await self._one(
            BidBoardProjectLineItemGroup,
            "POST",
            "/rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/proposals/{proposal_id}/line_item_groups",
            {"proposal_id": proposal_id, "company_id": company_id, "bid_board_project_id": bid_board_project_id},
            options,
            body={"multiplier": multiplier, "name": name, "pricing_override": pricing_override, "notes": notes},
        )

    async def delete(
        self,
        *,
        proposal_id: Id,
        line_item_group_id: Id,
        bid_board_project_id: Id,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> None:
        """Delete a line item group from the proposal.

        DELETE /rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/proposals/{proposal_id}/line_item_groups/{line_item_group_id}
        https://developers.procore.com/reference/rest/bid-board-project-line-item-groups?version=2.0#delete-a-line-item-group-from-the-proposal

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/proposals/{proposal_id}/line_item_groups/{line_item_group_id}",
            {
                "proposal_id": proposal_id,
                "line_item_group_id": line_item_group_id,
                "company_id": company_id,
                "bid_board_project_id": bid_board_project_id,
            },
            options,
        )

    async def get(
        self,
        *,
        proposal_id: Id,
        line_item_group_id: Id,
        bid_board_project_id: Id,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> BidBoardProjectLineItemGroup:
        """Return a line item group by ID.

        GET /rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/proposals/{proposal_id}/line_item_groups/{line_item_group_id}
        https://developers.procore.com/reference/rest/bid-board-project-line-item-groups?version=2.0#retrieve-a-line-item-group-by-id

        Returns:
            :class:`BidBoardProjectLineItemGroup`.
        """
        return await self._one(
            BidBoardProjectLineItemGroup,
            "GET",
            "/rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/proposals/{proposal_id}/line_item_groups/{line_item_group_id}",
            {
                "proposal_id": proposal_id,
                "line_item_group_id": line_item_group_id,
                "company_id": company_id,
                "bid_board_project_id": bid_board_project_id,
            },
            options,
        )

    def list(
        self,
        *,
        proposal_id: Id,
        bid_board_project_id: Id,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[BidBoardProjectLineItemGroup]:
        """Return all line item groups of a proposal.

        GET /rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/proposals/{proposal_id}/line_item_groups
        https://developers.procore.com/reference/rest/bid-board-project-line-item-groups?version=2.0#retrieve-all-line-item-groups-of-a-proposal

        Args:
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`BidBoardProjectLineItemGroup`.
        """
        return self._pages(
            BidBoardProjectLineItemGroup,
            "/rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/proposals/{proposal_id}/line_item_groups",
            {"proposal_id": proposal_id, "company_id": company_id, "bid_board_project_id": bid_board_project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        proposal_id: Id,
        line_item_group_id: Id,
        bid_board_project_id: Id,
        company_id: Id | Unset = UNSET,
        multiplier: Decimal | float | str | Unset | None = UNSET,
        name: str | Unset | None = UNSET,
        pricing_override: BidBoardProjectLineItemGroupPricingOverrideInput | Unset | None = UNSET,
        notes: str | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> BidBoardProjectLineItemGroup:
        """Update a line item group of the proposal.

        PATCH /rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/proposals/{proposal_id}/line_item_groups/{line_item_group_id}
        https://developers.procore.com/reference/rest/bid-board-project-line-item-groups?version=2.0#update-a-line-item-group-of-the-proposal

        Returns:
            :class:`BidBoardProjectLineItemGroup`.
        """
        return await self._one(
            BidBoardProjectLineItemGroup,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/proposals/{proposal_id}/line_item_groups/{line_item_group_id}",
            {
                "proposal_id": proposal_id,
                "line_item_group_id": line_item_group_id,
                "company_id": company_id,
                "bid_board_project_id": bid_board_project_id,
            },
            options,
            body={"multiplier": multiplier, "name": name, "pricing_override": pricing_override, "notes": notes},
        )


@record
class BidBoardProjectLineItem(Model):
    """A bid board project line item."""

    id: Id
    name: str | None = None
    group_id: Id | None = None
    type: str | None = None
    tag: str | None = None
    quantity: Decimal | None = None
    takeoff_quantity: Decimal | None = None
    labor_factor: Decimal | None = None
    item_cost: Decimal | None = None
    item_sales: Decimal | None = None
    labor_cost: Decimal | None = None
    labor_sales: Decimal | None = None
    profit: Decimal | None = None
    updated_at: DateTime | None = None
    cost_item: BidBoardProjectLineItemCostItem | None = None


@record
class BidBoardProjectLineItemCostItem(Model):
    """``cost_item`` of :class:`BidBoardProjectLineItem`."""

    id: Id
    type: str | None = None
    name: str | None = None
    description: str | None = None
    notes: str | None = None
    catalog_id: Id | None = None
    catalog_number: str | None = None
    manufacturer: str | None = None
    supplier: str | None = None
    url: str | None = None
    color: str | None = None
    symbol_id: Id | None = None
    unit: str | None = None
    unit_cost: Decimal | None = None
    unit_labor: Decimal | None = None
    unit_labor_cost: Decimal | None = None
    unit_labor_rate: Decimal | None = None
    labor_time_unit: str | None = None
    labor_margin: Decimal | None = None
    item_margin: Decimal | None = None
    waste: Decimal | None = None
    material_waste: Decimal | None = None
    delivery_unit: int | None = None
    is_untaxed: bool | None = None
    parts: list[Mapping[str, Any]] | None = None


class BidBoardProjectLineItemCostItemInput(TypedDict, total=False):
    """``cost_item`` in a request body."""

    id: Id | None
    type: str | None
    based_on_item_id: Id | None
    name: str | None
    description: str | None
    unit_cost: Decimal | float | str | None
    unit_labor: Decimal | float | str | None
    labor_time_unit: str | None
    unit_labor_cost: Decimal | float | str | None
    manufacturer: str | None
    catalog_number: str | None
    url: str | None
    supplier: str | None
    waste: Decimal | float | str | None
    material_waste: Decimal | float | str | None
    item_margin: Decimal | float | str | None
    labor_margin: Decimal | float | str | None
    unit_labor_rate: Decimal | float | str | None
    is_untaxed: bool | None
    unit: str | None
    notes: str | None
    color: str | None
    symbol_id: Id | None
    delivery_unit: int | None
    catalog_id: Id | None


class BidBoardProjectLineItemsResource(Resource):
    """Bid board project line items (Bid Board)."""

    __slots__ = ()

    async def create(
        self,
        *,
        proposal_id: Id,
        bid_board_project_id: Id,
        company_id: Id | Unset = UNSET,
        name: str | Unset | None = UNSET,
        group_id: Id | Unset | None = UNSET,
        cost_item: Any | Unset = UNSET,
        labor_factor: Decimal | float | str | Unset | None = UNSET,
        tag: str | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> BidBoardProjectLineItem:
        """Create an estimate line item in the proposal.

        POST /rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/proposals/{proposal_id}/line_items
        https://developers.procore.com/reference/rest/bid-board-project-line-items?version=2.0#create-an-estimate-line-item-in-the-proposal

        Returns:
            :class:`BidBoardProjectLineItem`.
        """
        return await self._one(
            BidBoardProjectLineItem,
            "POST",
            "/rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/proposals/{proposal_id}/line_items",
            {"proposal_id": proposal_id, "company_id": company_id, "bid_board_project_id": bid_board_project_id},
            options,
            body={"name": name, "group_id": group_id, "cost_item": cost_item, "labor_factor": labor_factor, "tag": tag},
        )

    async def delete(
        self,
        *,
        proposal_id: Id,
        line_item_id: Id,
        bid_board_project_id: Id,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> None:
        """Delete an estimate line item from the proposal.

        DELETE /rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/proposals/{proposal_id}/line_items/{line_item_id}
        https://developers.procore.com/reference/rest/bid-board-project-line-items?version=2.0#delete-an-estimate-line-item-from-the-proposal

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/proposals/{proposal_id}/line_items/{line_item_id}",
            {
                "proposal_id": proposal_id,
                "line_item_id": line_item_id,
                "company_id": company_id,
                "bid_board_project_id": bid_board_project_id,
            },
            options,
        )

    async def get(
        self,
        *,
        proposal_id: Id,
        line_item_id: Id,
        bid_board_project_id: Id,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> BidBoardProjectLineItem:
        """Return a line item by ID.

        GET /rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/proposals/{proposal_id}/line_items/{line_item_id}
        https://developers.procore.com/reference/rest/bid-board-project-line-items?version=2.0#retrieve-a-line-item-by-id

        Returns:
            :class:`BidBoardProjectLineItem`.
        """
        return await self._one(
            BidBoardProjectLineItem,
            "GET",
            "/rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/proposals/{proposal_id}/line_items/{line_item_id}",
            {
                "proposal_id": proposal_id,
                "line_item_id": line_item_id,
                "company_id": company_id,
                "bid_board_project_id": bid_board_project_id,
            },
            options,
        )

    def list(
        self,
        *,
        proposal_id: Id,
        bid_board_project_id: Id,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[BidBoardProjectLineItem]:
        """Return all line items of a proposal.

        GET /rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/proposals/{proposal_id}/line_items
        https://developers.procore.com/reference/rest/bid-board-project-line-items?version=2.0#retrieve-all-line-items-of-a-proposal

        Args:
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`BidBoardProjectLineItem`.
        """
        return self._pages(
            BidBoardProjectLineItem,
            "/rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/proposals/{proposal_id}/line_items",
            {"proposal_id": proposal_id, "company_id": company_id, "bid_board_project_id": bid_board_project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        proposal_id: Id,
        line_item_id: Id,
        bid_board_project_id: Id,
        company_id: Id | Unset = UNSET,
        name: str | Unset | None = UNSET,
        group_id: Id | Unset | None = UNSET,
        cost_item: BidBoardProjectLineItemCostItemInput | Unset | None = UNSET,
        labor_factor: Decimal | float | str | Unset | None = UNSET,
        tag: str | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> BidBoardProjectLineItem:
        """Update an estimate line item of the proposal.

        PATCH /rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/proposals/{proposal_id}/line_items/{line_item_id}
        https://developers.procore.com/reference/rest/bid-board-project-line-items?version=2.0#update-an-estimate-line-item-of-the-proposal

        Returns:
            :class:`BidBoardProjectLineItem`.
        """
        return await self._one(
            BidBoardProjectLineItem,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/proposals/{proposal_id}/line_items/{line_item_id}",
            {
                "proposal_id": proposal_id,
                "line_item_id": line_item_id,
                "company_id": company_id,
                "bid_board_project_id": bid_board_project_id,
            },
            options,
            body={"name": name, "group_id": group_id, "cost_item": cost_item, "labor_factor": labor_factor, "tag": tag},
        )


@record
class BidBoardProjectNote(Model):
    """A bid board project note."""

    id: Id
    value: str | None = None
    updated_at: DateTime | None = None


class BidBoardProjectNotesResource(Resource):
    """Bid board project notes (Bid Board)."""

    __slots__ = ()

    async def create(
        self, *, bid_board_project_id: Id, value: str, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> BidBoardProjectNote:
        """Create a note in the project.

        POST /rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/notes
        https://developers.procore.com/reference/rest/bid-board-project-notes?version=2.0#create-a-note-in-the-project

        Returns:
            :class:`BidBoardProjectNote`.
        """
        return await self._one(
            BidBoardProjectNote,
            "POST",
            "/rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/notes",
            {"company_id": company_id, "bid_board_project_id": bid_board_project_id},
            options,
            body={"value": value},
        )

    async def delete(
        self, *, note_id: Id, bid_board_project_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> None:
        """Delete a note from the project.

        DELETE /rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/notes/{note_id}
        https://developers.procore.com/reference/rest/bid-board-project-notes?version=2.0#delete-a-note-from-the-project

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/notes/{note_id}",
            {"note_id": note_id, "company_id": company_id, "bid_board_project_id": bid_board_project_id},
            options,
        )

    async def get(
        self, *, note_id: Id, bid_board_project_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> BidBoardProjectNote:
        """Return a note by ID in the project.

        GET /rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/notes/{note_id}
        https://developers.procore.com/reference/rest/bid-board-project-notes?version=2.0#retrieve-a-note-by-id-in-the-project

        Returns:
            :class:`BidBoardProjectNote`.
        """
        return await self._one(
            BidBoardProjectNote,
            "GET",
            "/rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/notes/{note_id}",
            {"note_id": note_id, "company_id": company_id, "bid_board_project_id": bid_board_project_id},
            options,
        )

    def list(
        self,
        *,
        bid_board_project_id: Id,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[BidBoardProjectNote]:
        """Return all notes in the project.

        GET /rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/notes
        https://developers.procore.com/reference/rest/bid-board-project-notes?version=2.0#retrieve-all-notes-in-the-project

        Args:
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`BidBoardProjectNote`.
        """
        return self._pages(
            BidBoardProjectNote,
            "/rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/notes",
            {"company_id": company_id, "bid_board_project_id": bid_board_project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        note_id: Id,
        bid_board_project_id: Id,
        value: str,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> BidBoardProjectNote:
        """Update a note of the project.

        PATCH /rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/notes/{note_id}
        https://developers.procore.com/reference/rest/bid-board-project-notes?version=2.0#update-a-note-of-the-project

        Returns:
            :class:`BidBoardProjectNote`.
        """
        return await self._one(
            BidBoardProjectNote,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/notes/{note_id}",
            {"note_id": note_id, "company_id": company_id, "bid_board_project_id": bid_board_project_id},
            options,
            body={"value": value},
        )


@record
class BidBoardProjectProjectTask(Model):
    """A bid board project project task."""

    id: Id
    value: str | None = None
    created_on: DateTime | None = None
    due_date: DateTime | None = None
    assigned_to_user_id: Id | None = None
    completed_by_user_id: Id | None = None
    completed_on: DateTime | None = None


class BidBoardProjectProjectTasksResource(Resource):
    """Bid board project project tasks (Bid Board)."""

    __slots__ = ()

    async def bulk_destroy(
        self,
        *,
        bid_board_project_id: Id,
        body: Sequence[str],
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> None:
        """Bulk delete project tasks.

        DELETE /rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/tasks/bulk_destroy
        https://developers.procore.com/reference/rest/bid-board-project-project-tasks?version=2.0#bulk-delete-project-tasks

        Args:
            body: The whole request body.

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/tasks/bulk_destroy",
            {"company_id": company_id, "bid_board_project_id": bid_board_project_id},
            options,
            body=body,
        )

    async def create(
        self,
        *,
        bid_board_project_id: Id,
        value: str,
        company_id: Id | Unset = UNSET,
        due_date: DateTime | str | Unset | None = UNSET,
        assigned_to_user_id: Id | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> BidBoardProjectProjectTask:
        """Create a project task.

        POST /rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/tasks
        https://developers.procore.com/reference/rest/bid-board-project-project-tasks?version=2.0#create-project-task

        Args:
            due_date: ISO 8601 if passed as a string.

        Returns:
            :class:`BidBoardProjectProjectTask`.
        """
        return await self._one(
            BidBoardProjectProjectTask,
            "POST",
            "/rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/tasks",
            {"company_id": company_id, "bid_board_project_id": bid_board_project_id},
            options,
            body={"value": value, "due_date": due_date, "assigned_to_user_id": assigned_to_user_id},
            times="due_date",
        )

    async def delete(
        self, *, task_id: Id, bid_board_project_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> None:
        """Delete a project task.

        DELETE /rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/tasks/{task_id}
        https://developers.procore.com/reference/rest/bid-board-project-project-tasks?version=2.0#delete-project-task

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/tasks/{task_id}",
            {"task_id": task_id, "company_id": company_id, "bid_board_project_id": bid_board_project_id},
            options,
        )

    async def get(
        self, *, task_id: Id, bid_board_project_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> BidBoardProjectProjectTask:
        """Return a project task by ID.

        GET /rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/tasks/{task_id}
        https://developers.procore.com/reference/rest/bid-board-project-project-tasks?version=2.0#get-project-task-by-id

        Returns:
            :class:`BidBoardProjectProjectTask`.
        """
        return await self._one(
            BidBoardProjectProjectTask,
            "GET",
            "/rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/tasks/{task_id}",
            {"task_id": task_id, "company_id": company_id, "bid_board_project_id": bid_board_project_id},
            options,
        )

    def list(
        self,
        *,
        bid_board_project_id: Id,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[BidBoardProjectProjectTask]:
        """Return project tasks.

        GET /rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/tasks
        https://developers.procore.com/reference/rest/bid-board-project-project-tasks?version=2.0#get-project-tasks

        Args:
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`BidBoardProjectProjectTask`.
        """
        return self._pages(
            BidBoardProjectProjectTask,
            "/rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/tasks",
            {"company_id": company_id, "bid_board_project_id": bid_board_project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        task_id: Id,
        bid_board_project_id: Id,
        company_id: Id | Unset = UNSET,
        value: str | Unset | None = UNSET,
        due_date: str | Unset | None = UNSET,
        assigned_to_user_id: Id | Unset | None = UNSET,
        completed: bool | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> BidBoardProjectProjectTask:
        """Update a project task.

        PATCH /rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/tasks/{task_id}
        https://developers.procore.com/reference/rest/bid-board-project-project-tasks?version=2.0#update-project-task

        Returns:
            :class:`BidBoardProjectProjectTask`.
        """
        return await self._one(
            BidBoardProjectProjectTask,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/tasks/{task_id}",
            {"task_id": task_id, "company_id": company_id, "bid_board_project_id": bid_board_project_id},
            options,
            body={
                "value": value,
                "due_date": due_date,
                "assigned_to_user_id": assigned_to_user_id,
                "completed": completed,
            },
        )


@record
class BidBoardProjectProposal(Model):
    """A bid board project proposal."""

    id: Id
    name: str | None = None
    quote_nr: int | None = None
    order: int | None = None
    include_in_primary_estimate: bool | None = None
    type: Literal["ESTIMATE", "CHANGE_ORDER"] | str | None = None
    notes: str | None = None
    total: Decimal | None = None
    scope_of_work: str | None = None
    inclusions: list[str] | None = None
    exclusions: list[str] | None = None
    is_procore_bid_form_alternate: bool | None = None
    procore_change_event_id: Id | None = None


class BidBoardProjectProposalsResource(Resource):
    """Bid board project proposals (Bid Board)."""

    __slots__ = ()

    async def create(
        self,
        *,
        bid_board_project_id: Id,
        name: str,
        type: Literal["ESTIMATE", "CHANGE_ORDER"],
        company_id: Id | Unset = UNSET,
        notes: str | Unset | None = UNSET,
        scope_of_work: str | Unset | None = UNSET,
        inclusions: Sequence[str] | Unset | None = UNSET,
        exclusions: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> BidBoardProjectProposal:
        """Create a proposal in the project.

        POST /rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/proposals
        https://developers.procore.com/reference/rest/bid-board-project-proposals?version=2.0#create-a-proposal-in-the-project

        Args:
            type: One of ESTIMATE, CHANGE_ORDER.

        Returns:
            :class:`BidBoardProjectProposal`.
        """
        return await self._one(
            BidBoardProjectProposal,
            "POST",
            "/rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/proposals",
            {"company_id": company_id, "bid_board_project_id": bid_board_project_id},
            options,
            body={
                "name": name,
                "type": type,
                "notes": notes,
                "scope_of_work": scope_of_work,
                "inclusions": inclusions,
                "exclusions": exclusions,
            },
        )

    async def delete(
        self,
        *,
        proposal_id: Id,
        bid_board_project_id: Id,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> None:
        """Delete a proposal from the project.

        DELETE /rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/proposals/{proposal_id}
        https://developers.procore.com/reference/rest/bid-board-project-proposals?version=2.0#delete-a-proposal-from-the-project

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/proposals/{proposal_id}",
            {"proposal_id": proposal_id, "company_id": company_id, "bid_board_project_id": bid_board_project_id},
            options,
        )

    async def get(
        self,
        *,
        proposal_id: Id,
        bid_board_project_id: Id,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> BidBoardProjectProposal:
        """Return a project proposal by ID.

        GET /rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/proposals/{proposal_id}
        https://developers.procore.com/reference/rest/bid-board-project-proposals?version=2.0#retrieve-a-project-proposal-by-id

        Returns:
            :class:`BidBoardProjectProposal`.
        """
        return await self._one(
            BidBoardProjectProposal,
            "GET",
            "/rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/proposals/{proposal_id}",
            {"proposal_id": proposal_id, "company_id": company_id, "bid_board_project_id": bid_board_project_id},
            options,
        )

    async def import_line_item_groups(
        self,
        *,
        bid_board_project_id: Id,
        company_id: Id | Unset = UNSET,
        groups: Sequence[Any] | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Create line items and line item groups in bulk to the project.

        POST /rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/import/line_item_groups
        https://developers.procore.com/reference/rest/bid-board-project-proposals?version=2.0#create-line-items-and-line-item-groups-in-bulk-to-the-project

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "POST",
            "/rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/import/line_item_groups",
            {"company_id": company_id, "bid_board_project_id": bid_board_project_id},
            options,
            body={"groups": groups},
        )

    def list(
        self,
        *,
        bid_board_project_id: Id,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[BidBoardProjectProposal]:
        """Return all project proposals.

        GET /rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/proposals
        https://developers.procore.com/reference/rest/bid-board-project-proposals?version=2.0#retrieve-all-project-proposals

        Args:
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`BidBoardProjectProposal`.
        """
        return self._pages(
            BidBoardProjectProposal,
            "/rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/proposals",
            {"company_id": company_id, "bid_board_project_id": bid_board_project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        proposal_id: Id,
        bid_board_project_id: Id,
        company_id: Id | Unset = UNSET,
        name: str | Unset | None = UNSET,
        type: str | Unset | None = UNSET,
        notes: str | Unset | None = UNSET,
        scope_of_work: str | Unset | None = UNSET,
        inclusions: Sequence[str] | Unset | None = UNSET,
        exclusions: Sequence[str] | Unset | None = UNSET,
        include_in_primary_estimate: bool | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> BidBoardProjectProposal:
        """Update a proposal of the project.

        PATCH /rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/proposals/{proposal_id}
        https://developers.procore.com/reference/rest/bid-board-project-proposals?version=2.0#update-a-proposal-of-the-project

        Returns:
            :class:`BidBoardProjectProposal`.
        """
        return await self._one(
            BidBoardProjectProposal,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/proposals/{proposal_id}",
            {"proposal_id": proposal_id, "company_id": company_id, "bid_board_project_id": bid_board_project_id},
            options,
            body={
                "name": name,
                "type": type,
                "notes": notes,
                "scope_of_work": scope_of_work,
                "inclusions": inclusions,
                "exclusions": exclusions,
                "include_in_primary_estimate": include_in_primary_estimate,
            },
        )
