"""Budget details (Budget)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Resource, Unset


@record
class BudgetDetail(Model):
    """A budget detail."""

    id: Id | None = None
    biller: BudgetDetailBiller | None = None
    contract: BudgetDetailContract | None = None
    cost_code: BudgetDetailCostCode | None = None
    cost_type: BudgetDetailCostType | None = None
    description: str | None = None
    detail_type: BudgetDetailType | None = None
    item: str | None = None
    link: str | None = None
    root_cost_code: BudgetDetailRootCostCode | None = None
    vendor: BudgetDetailVendor | None = None
    wbs_code: BudgetDetailWbsCode | None = None
    additional_properties: Mapping[str, Any] | None = None


@record
class BudgetDetailBiller(Model):
    """``biller`` of :class:`BudgetDetail`."""

    id: Id | None = None
    name: str | None = None


@record
class BudgetDetailContract(Model):
    """``contract`` of :class:`BudgetDetail`."""

    id: Id | None = None
    name: str | None = None


@record
class BudgetDetailCostCode(Model):
    """``cost_code`` of :class:`BudgetDetail`."""

    id: Id | None = None
    name: str | None = None


@record
class BudgetDetailCostType(Model):
    """``cost_type`` of :class:`BudgetDetail`."""

    id: Id | None = None
    name: str | None = None


@record
class BudgetDetailRootCostCode(Model):
    """``root_cost_code`` of :class:`BudgetDetail`."""

    id: Id | None = None
    name: str | None = None


@record
class BudgetDetailType(Model):
    """``detail_type`` of :class:`BudgetDetail`."""

    id: Id | None = None
    name: str | None = None


@record
class BudgetDetailVendor(Model):
    """``vendor`` of :class:`BudgetDetail`."""

    id: Id | None = None
    name: str | None = None


@record
class BudgetDetailWbsCode(Model):
    """``wbs_code`` of :class:`BudgetDetail`."""

    id: Id | None = None
    flat_code: str | None = None
    description: str | None = None


class BudgetDetailBillerInput(TypedDict, total=False):
    """``biller`` in a request body."""

    value: Sequence[int] | None
    type: Any
    name: str | None


class BudgetDetailFilterInput(TypedDict, total=False):
    """``filters`` in a request body."""

    biller: Sequence[BudgetDetailBillerInput] | None
    cost_code: Sequence[int] | None
    root_cost_code: Sequence[int] | None
    cost_type: Sequence[int] | None
    vendor: Sequence[int] | None
    detail_type: Sequence[str] | None


class BudgetDetailsResource(Resource):
    """Budget details (Budget)."""

    __slots__ = ()

    async def list(
        self,
        *,
        budget_view_id: Id,
        project_id: Id | Unset = UNSET,
        filters: BudgetDetailFilterInput | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> Sequence[BudgetDetail]:
        """List budget details.

        POST /rest/v1.0/budget_views/{budget_view_id}/budget_details
        https://developers.procore.com/reference/rest/v1/budget-details?version=1.0#list-budget-details

        Returns:
            A list of :class:`BudgetDetail`.
        """
        return await self._many(
            BudgetDetail,
            "POST",
            "/rest/v1.0/budget_views/{budget_view_id}/budget_details",
            {"budget_view_id": budget_view_id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
            body={"filters": filters},
        )
