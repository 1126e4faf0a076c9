"""Manual forecast line items (Budget)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pager, Pages, Resource, Unset, some


@record
class ManualForecastLineItem(Model):
    """A manual forecast line item."""

    id: Id | None = None
    budget_line_item_id: Id | None = None
    wbs_code_id: Id | None = None
    budget_forecast_id: Id | None = None
    project_id: Id | None = None
    company_id: Id | None = None
    description: str | None = None
    quantity: int | None = None
    uom: str | None = None
    unit_cost: str | None = None
    amount: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    currency_configuration: ManualForecastLineItemCurrencyConfiguration | None = None


@record
class ManualForecastLineItemCurrencyConfiguration(Model):
    """``currency_configuration`` of :class:`ManualForecastLineItem`."""

    currency_iso_code: str | None = None


class ManualForecastLineItemsResource(Resource):
    """Manual forecast line items (Budget)."""

    __slots__ = ()

    async def create(
        self,
        *,
        project_id: Id | Unset = UNSET,
        budget_line_item_id: Id | Unset | None = UNSET,
        wbs_code_id: Id | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        quantity: int | Unset | None = UNSET,
        uom: str | Unset | None = UNSET,
        unit_cost: float | Unset | None = UNSET,
        amount: float | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> ManualForecastLineItem:
        """Create a manual forecast line item.

        POST /rest/v1.0/projects/{project_id}/manual_forecast_line_items
        https://developers.procore.com/reference/rest/v1/manual-forecast-line-items?version=1.0#create-a-manual-forecast-line-item

        Returns:
            :class:`ManualForecastLineItem`.
        """
        return await self._one(
            ManualForecastLineItem,
            "POST",
            "/rest/v1.0/projects/{project_id}/manual_forecast_line_items",
            {"project_id": project_id},
            options,
            body={
                "budget_line_item_id": budget_line_item_id,
                "wbs_code_id": wbs_code_id,
                "description": description,
                "quantity": quantity,
                "uom": uom,
                "unit_cost": unit_cost,
                "amount": amount,
            },
            enveloped=True,
        )

    async def delete(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        budget_line_item_id: Id | Unset | None = UNSET,
        wbs_code_id: Id | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> None:
        """Delete a manual forecast line item.

        DELETE /rest/v1.0/projects/{project_id}/manual_forecast_line_items/{id}
        https://developers.procore.com/reference/rest/v1/manual-forecast-line-items?version=1.0#delete-a-manual-forecast-line-item

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/manual_forecast_line_items/{id}",
            {"project_id": project_id, "id": id},
            options,
            body=some({"budget_line_item_id": budget_line_item_id, "wbs_code_id": wbs_code_id}),
        )

    def list(self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Pages[ManualForecastLineItem]:
        """List manual forecast line items.

        GET /rest/v1.0/projects/{project_id}/manual_forecast_line_items
        https://developers.procore.com/reference/rest/v1/manual-forecast-line-items?version=1.0#list-manual-forecast-line-items

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ManualForecastLineItem`.
        """
        return self._pages(
            ManualForecastLineItem,
            "/rest/v1.0/projects/{project_id}/manual_forecast_line_items",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    async def update(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        budget_line_item_id: Id | Unset | None = UNSET,
        wbs_code_id: Id | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        quantity: int | Unset | None = UNSET,
        uom: str | Unset | None = UNSET,
        unit_cost: float | Unset | None = UNSET,
        amount: float | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> ManualForecastLineItem:
        """Update a manual forecast line item.

        PATCH /rest/v1.0/projects/{project_id}/manual_forecast_line_items/{id}
        https://developers.procore.com/reference/rest/v1/manual-forecast-line-items?version=1.0#update-a-manual-forecast-line-item

        Returns:
            :class:`ManualForecastLineItem`.
        """
        return await self._one(
            ManualForecastLineItem,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/manual_forecast_line_items/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={
                "budget_line_item_id": budget_line_item_id,
                "wbs_code_id": wbs_code_id,
                "description": description,
                "quantity": quantity,
                "uom": uom,
                "unit_cost": unit_cost,
                "amount": amount,
            },
            enveloped=True,
        )
