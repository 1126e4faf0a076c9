"""Budget change (Budget)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Decimal, Id
from .._base import UNSET, Options, Pager, Pages, Resource, Unset


@record
class BudgetChange(Model):
    """A budget change."""

    id: Id
    number: int | None = None
    status: Literal["draft", "approved", "under_review", "void"] | str | None = None
    title: str | None = None
    description: str | None = None
    erp_status: (
        Literal[
            "not_in_erp",
            "ready_to_export",
            "exportging",
            "failed_to_export",
            "rejected",
            "invalid",
            "synced",
            "not_integrated",
        ]
        | str
        | None
    ) = None
    amount: Decimal | None = None
    prime_contract: BudgetChangePrimeContract | None = None
    attachments: list[BudgetChangeAttachment] | None = None
    adjustment_line_items: list[BudgetChangeAdjustmentLineItem] | None = None
    production_quantities: list[BudgetChangeProductionQuantity] | None = None
    currency_configuration: BudgetChangeCurrencyConfiguration | None = None
    created_at: DateTime | None = None
    created_by: BudgetChangeCreatedBy | None = None
    updated_at: DateTime | None = None
    prime_contract_id: Id | None = None
    change_event_line_item_ids: list[Id] | None = None
    created_change_event: BudgetChangeCreatedChangeEvent | None = None


@record
class BudgetChangeAdjustmentLineItem(Model):
    """``adjustment_line_items`` of :class:`BudgetChange`."""

    id: Id
    ref: str | None = None
    adjustment_number: int | None = None
    wbs_code: BudgetChangeWbsCode | None = None
    description: str | None = None
    comment: str | None = None
    calculation_strategy: Literal["automatic", "manual"] | str | None = None
    quantity: Decimal | None = None
    type: Literal["budget_change", "change_event"] | str | None = None
    uom: str | None = None
    unit_cost: Decimal | None = None
    amount: Decimal | None = None
    change_event_line_item_id: Id | None = None
    change_event_line_item: BudgetChangeEventLineItem | None = None
    currency_configuration: BudgetChangeCurrencyConfiguration | None = None


@record
class BudgetChangeAttachment(Model):
    """``attachments`` of :class:`BudgetChange`."""

    prostore_file_id: Id | None = None
    name: str | None = None
    url: str | None = None


@record
class BudgetChangeCostCode(Model):
    """``cost_code`` of :class:`BudgetChangeProductionQuantity`."""

    id: Id
    label: str | None = None


@record
class BudgetChangeCreatedBy(Model):
    """``created_by`` of :class:`BudgetChange`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class BudgetChangeCreatedChangeEvent(Model):
    """``created_change_event`` of :class:`BudgetChange`."""

    id: Id
    number: str | None = None


@record
class BudgetChangeCurrencyConfiguration(Model):
    """``currency_configuration`` of :class:`BudgetChange`."""

    currency_iso_code: str | None = None


@record
class BudgetChangeEventLineItem(Model):
    """``change_event_line_item`` of :class:`BudgetChangeAdjustmentLineItem`."""

    id: Id
    event_id: Id | None = None


@record
class BudgetChangePrimeContract(Model):
    """``prime_contract`` of :class:`BudgetChange`."""

    id: Id
    number: str | None = None
    title: str | None = None


@record
class BudgetChangeProductionQuantity(Model):
    """``production_quantities`` of :class:`BudgetChange`."""

    id: Id
    budget_change_id: Id | None = None
    comment: str | None = None
    description: str | None = None
    quantity: Decimal | None = None
    ref: str | None = None
    uom: str | None = None
    wbs_code: BudgetChangeWbsCode | None = None
    cost_code: BudgetChangeCostCode | None = None
    sub_job: BudgetChangeSubJob | None = None
    change_event_production_quantity_id: Id | None = None


@record
class BudgetChangeSubJob(Model):
    """``sub_job`` of :class:`BudgetChangeProductionQuantity`."""

    id: Id | None = None
    label: str | None = None


@record
class BudgetChangeWbsCode(Model):
    """``wbs_code`` of :class:`BudgetChangeAdjustmentLineItem`."""

    id: Id
    flat_code: str | None = None
    description: str | None = None


class BudgetChangeAdjustmentLineItemInput(TypedDict, total=False):
    """``adjustment_line_items`` in a request body."""

    ref: str | None
    adjustment_number: int | None
    wbs_code_id: Id | None
    description: str | None
    comment: str | None
    calculation_strategy: Literal["automatic", "manual"] | None
    quantity: Decimal | float | str | None
    type: Literal["change_event", "budget_change"] | None
    uom: str | None
    unit_cost: Decimal | float | str | None
    amount: Decimal | float | str | None
    change_event_line_item_id: Id | None
    id: Id | None
    _delete: bool | None


class BudgetChangeProductionQuantityInput(TypedDict, total=False):
    """``production_quantities`` in a request body."""

    comment: str | None
    cost_code_id: Required[Id]
    description: str | None
    quantity: Required[Decimal | float | str]
    ref: str | None
    uom: Required[str]
    change_event_production_quantity_id: Id | None
    id: Id | None
    _delete: bool | None


class BudgetChangeResource(Resource):
    """Budget change (Budget)."""

    __slots__ = ()

    async def create(
        self,
        *,
        status: Literal["draft", "approved", "under_review", "void"],
        project_id: Id | Unset = UNSET,
        number: Decimal | float | str | Unset | None = UNSET,
        title: str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        adjustment_line_items: Sequence[BudgetChangeAdjustmentLineItemInput] | Unset | None = UNSET,
        prostore_file_ids: Sequence[Id] | Unset | None = UNSET,
        production_quantities: Sequence[BudgetChangeProductionQuantityInput] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> BudgetChange:
        """Create a budget change.

        POST /rest/v1.0/projects/{project_id}/budget_changes
        https://developers.procore.com/reference/rest/v1/budget-change?version=1.0#create-a-budget-change

        Args:
            status: One of draft, approved, under_review, void.

        Returns:
            :class:`BudgetChange`.
        """
        return await self._one(
            BudgetChange,
            "POST",
            "/rest/v1.0/projects/{project_id}/budget_changes",
            {"project_id": project_id},
            options,
            body={
                "number": number,
                "status": status,
                "title": title,
                "description": description,
                "adjustment_line_items": adjustment_line_items,
                "prostore_file_ids": prostore_file_ids,
                "production_quantities": production_quantities,
            },
            enveloped=True,
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a budget change.

        DELETE /rest/v1.0/projects/{project_id}/budget_changes/{id}
        https://developers.procore.com/reference/rest/v1/budget-change?version=1.0#delete-a-budget-change

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/budget_changes/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> BudgetChange:
        """Return information of a budget change.

        GET /rest/v1.0/projects/{project_id}/budget_changes/{id}
        https://developers.procore.com/reference/rest/v1/budget-change?version=1.0#get-information-of-a-budget-change

        Returns:
            :class:`BudgetChange`.
        """
        return await self._one(
            BudgetChange,
            "GET",
            "/rest/v1.0/projects/{project_id}/budget_changes/{id}",
            {"project_id": project_id, "id": id},
            options,
            enveloped=True,
        )

    def list(
        self, *, project_id: Id | Unset = UNSET, exclude_custom_fields: bool | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[BudgetChange]:
        """List budget change summaries.

        GET /rest/v1.0/projects/{project_id}/budget_changes
        https://developers.procore.com/reference/rest/v1/budget-change?version=1.0#list-budget-change-summaries

        Args:
            exclude_custom_fields: Default: false.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`BudgetChange`.
        """
        return self._pages(
            BudgetChange,
            "/rest/v1.0/projects/{project_id}/budget_changes",
            {"project_id": project_id},
            options,
            query={"exclude_custom_fields": exclude_custom_fields},
            enveloped=True,
            pager=Pager.UNPAGED,
        )

    async def update(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        body_id: Id | Unset | None = UNSET,
        number: Decimal | float | str | Unset | None = UNSET,
        status: Literal["draft", "approved", "under_review", "void"] | Unset | None = UNSET,
        title: str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        adjustment_line_items: Sequence[BudgetChangeAdjustmentLineItemInput] | Unset | None = UNSET,
        prostore_file_ids: Sequence[Id] | Unset | None = UNSET,
        production_quantities: Sequence[BudgetChangeProductionQuantityInput] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> BudgetChange:
        """Update information of a budget change.

        PATCH /rest/v1.0/projects/{project_id}/budget_changes/{id}
        https://developers.procore.com/reference/rest/v1/budget-change?version=1.0#update-information-of-a-budget-change

        Args:
            body_id: Sent as ``id`` in the body.
            status: One of draft, approved, under_review, void.

        Returns:
            :class:`BudgetChange`.
        """
        return await self._one(
            BudgetChange,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/budget_changes/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={
                "id": body_id,
                "number": number,
                "status": status,
                "title": title,
                "description": description,
                "adjustment_line_items": adjustment_line_items,
                "prostore_file_ids": prostore_file_ids,
                "production_quantities": production_quantities,
            },
            enveloped=True,
        )
