"""Bid board projects (Bid Board)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Decimal, Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset


@record
class BidBoardProject(Model):
    """A bid board project."""

    id: Id
    name: str | None = None
    description: str | None = None
    created_on: DateTime | None = None
    due_date: DateTime | None = None
    last_status_change: DateTime | None = None
    status: (
        Literal[
            "ESTIMATING",
            "BID_SUBMITTED",
            "ACCEPTED",
            "DELAYED",
            "LOST",
            "IN_PROGRESS",
            "COMPLETE",
            "INVITATION",
            "TO_DO",
        ]
        | str
        | None
    ) = None
    archived: bool | None = None
    use_metric_units: bool | None = None
    use_hip_and_valley: bool | None = None
    use_tax_from_cost: bool | None = None
    individual_labor_rates: bool | None = None
    stats: BidBoardProjectStat | None = None
    project_number: str | None = None
    square_footage: Decimal | None = None
    pricing_locked: bool | None = None
    deleted: bool | None = None
    address: BidBoardProjectAddress | None = None
    is_template: bool | None = None
    use_unit_labor_cost: bool | None = None
    wbs_validation_enabled: bool | None = None
    disable_ea_parts_rounding: bool | None = None


@record
class BidBoardProjectAddress(Model):
    """``address`` of :class:`BidBoardProject`."""

    street: str | None = None
    city: str | None = None
    state: str | None = None
    zip: str | None = None
    country: str | None = None


@record
class BidBoardProjectCustomField(Model):
    """Returned by :meth:`BidBoardProjectsResource.get_custom_fields`."""

    id: Id
    name: str | None = None
    data_type: Literal["STRING", "BOOLEAN", "DATE_TIME", "NUMBER", "LOV_ENTRY"] | str | None = None
    value: str | None = None


@record
class BidBoardProjectStat(Model):
    """``stats`` of :class:`BidBoardProject`."""

    total: Decimal | None = None
    completed_tasks: int | None = None
    total_tasks: int | None = None
    total_notes: int | None = None


class BidBoardProjectAddressInput(TypedDict, total=False):
    """``address`` in a request body."""

    street: str | None
    city: str | None
    state: str | None
    zip: str | None
    country: str | None


class BidBoardProjectsResource(Resource):
    """Bid board projects (Bid Board)."""

    __slots__ = ()

    async def clone(
        self,
        *,
        bid_board_project_id: Id,
        as_template: bool,
        company_id: Id | Unset = UNSET,
        name: str | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> BidBoardProject:
        """Clone a bid board project.

        POST /rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/clone
        https://developers.procore.com/reference/rest/bid-board-projects?version=2.0#clone-bid-board-project

        Returns:
            :class:`BidBoardProject`.
        """
        return await self._one(
            BidBoardProject,
            "POST",
            "/rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/clone",
            {"bid_board_project_id": bid_board_project_id, "company_id": company_id},
            options,
            body={"name": name, "as_template": as_template},
        )

    async def create(
        self,
        *,
        name: str,
        status: Literal[
            "ESTIMATING",
            "BID_SUBMITTED",
            "ACCEPTED",
            "DELAYED",
            "LOST",
            "IN_PROGRESS",
            "COMPLETE",
            "INVITATION",
            "TO_DO",
        ],
        company_id: Id | Unset = UNSET,
        description: str | Unset | None = UNSET,
        due_date: DateTime | str | Unset | None = UNSET,
        use_metric_units: bool | Unset | None = UNSET,
        use_tax_from_cost: bool | Unset | None = UNSET,
        individual_labor_rates: bool | Unset | None = UNSET,
        project_number: str | Unset | None = UNSET,
        square_footage: Decimal | float | str | Unset | None = UNSET,
        address: BidBoardProjectAddressInput | Unset | None = UNSET,
        is_template: bool | Unset | None = UNSET,
        use_unit_labor_cost: bool | Unset | None = UNSET,
        wbs_validation_enabled: bool | Unset | None = UNSET,
        disable_ea_parts_rounding: bool | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> BidBoardProject:
        """Create a bid board project.

        POST /rest/v2.0/companies/{company_id}/estimating/bid_board_projects
        https://developers.procore.com/reference/rest/bid-board-projects?version=2.0#create-bid-board-project

        Args:
            due_date: ISO 8601 if passed as a string.

        Returns:
            :class:`BidBoardProject`.
        """
        return await self._one(
            BidBoardProject,
            "POST",
            "/rest/v2.0/companies/{company_id}/estimating/bid_board_projects",
            {"company_id": company_id},
            options,
            body={
                "name": name,
                "description": description,
                "due_date": due_date,
                "status": status,
                "use_metric_units": use_metric_units,
                "use_tax_from_cost": use_tax_from_cost,
                "individual_labor_rates": individual_labor_rates,
                "project_number": project_number,
                "square_footage": square_footage,
                "address": address,
                "is_template": is_template,
                "use_unit_labor_cost": use_unit_labor_cost,
                "wbs_validation_enabled": wbs_validation_enabled,
                "disable_ea_parts_rounding": disable_ea_parts_rounding,
            },
            times="due_date",
        )

    async def delete(
        self, *, bid_board_project_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> None:
        """Delete a bid board project.

        DELETE /rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}
        https://developers.procore.com/reference/rest/bid-board-projects?version=2.0#delete-bid-board-project

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}",
            {"bid_board_project_id": bid_board_project_id, "company_id": company_id},
            options,
        )

    async def get(
        self, *, bid_board_project_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> BidBoardProject:
        """Return a bid board project by ID.

        GET /rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}
        https://developers.procore.com/reference/rest/bid-board-projects?version=2.0#get-bid-board-project-by-id

        Returns:
            :class:`BidBoardProject`.
        """
        return await self._one(
            BidBoardProject,
            "GET",
            "/rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}",
            {"bid_board_project_id": bid_board_project_id, "company_id": company_id},
            options,
        )

    async def get_custom_fields(
        self, *, bid_board_project_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> BidBoardProjectCustomField:
        """Return bid board project custom fields.

        GET /rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/custom_fields
        https://developers.procore.com/reference/rest/bid-board-projects?version=2.0#get-bid-board-project-custom-fields

        Returns:
            :class:`BidBoardProjectCustomField`.
        """
        return await self._one(
            BidBoardProjectCustomField,
            "GET",
            "/rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/custom_fields",
            {"bid_board_project_id": bid_board_project_id, "company_id": company_id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[BidBoardProject]:
        """Return all bid board projects.

        GET /rest/v2.0/companies/{company_id}/estimating/bid_board_projects
        https://developers.procore.com/reference/rest/bid-board-projects?version=2.0#get-all-bid-board-projects

        Args:
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`BidBoardProject`.
        """
        return self._pages(
            BidBoardProject,
            "/rest/v2.0/companies/{company_id}/estimating/bid_board_projects",
            {"company_id": company_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        bid_board_project_id: Id,
        company_id: Id | Unset = UNSET,
        name: str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        due_date: str | Unset | None = UNSET,
        status: str | Unset | None = UNSET,
        archived: bool | Unset | None = UNSET,
        use_metric_units: bool | Unset | None = UNSET,
        use_tax_from_cost: bool | Unset | None = UNSET,
        individual_labor_rates: bool | Unset | None = UNSET,
        project_number: str | Unset | None = UNSET,
        square_footage: Decimal | float | str | Unset | None = UNSET,
        pricing_locked: bool | Unset | None = UNSET,
        deleted: bool | Unset | None = UNSET,
        address: BidBoardProjectAddressInput | Unset | None = UNSET,
        is_template: bool | Unset | None = UNSET,
        use_unit_labor_cost: bool | Unset | None = UNSET,
        wbs_validation_enabled: bool | Unset | None = UNSET,
        disable_ea_parts_rounding: bool | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> BidBoardProject:
        """Update a bid board project.

        PATCH /rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}
        https://developers.procore.com/reference/rest/bid-board-projects?version=2.0#update-bid-board-project

        Returns:
            :class:`BidBoardProject`.
        """
        return await self._one(
            BidBoardProject,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}",
            {"bid_board_project_id": bid_board_project_id, "company_id": company_id},
            options,
            body={
                "name": name,
                "description": description,
                "due_date": due_date,
                "status": status,
                "archived": archived,
                "use_metric_units": use_metric_units,
                "use_tax_from_cost": use_tax_from_cost,
                "individual_labor_rates": individual_labor_rates,
                "project_number": project_number,
                "square_footage": square_footage,
                "pricing_locked": pricing_locked,
                "deleted": deleted,
                "address": address,
                "is_template": is_template,
                "use_unit_labor_cost": use_unit_labor_cost,
                "wbs_validation_enabled": wbs_validation_enabled,
                "disable_ea_parts_rounding": disable_ea_parts_rounding,
            },
        )

    async def update_custom_field(
        self,
        *,
        bid_board_project_id: Id,
        custom_field_id: Id,
        company_id: Id | Unset = UNSET,
        value: str | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> BidBoardProjectCustomField:
        """Update a bid board project custom field.

        PATCH /rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/custom_fields/{custom_field_id}
        https://developers.procore.com/reference/rest/bid-board-projects?version=2.0#update-bid-board-project-custom-field

        Returns:
            :class:`BidBoardProjectCustomField`.
        """
        return await self._one(
            BidBoardProjectCustomField,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/custom_fields/{custom_field_id}",
            {
                "bid_board_project_id": bid_board_project_id,
                "custom_field_id": custom_field_id,
                "company_id": company_id,
            },
            options,
            body={"value": value},
        )
