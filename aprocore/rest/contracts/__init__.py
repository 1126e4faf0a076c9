"""Contracts."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Decimal, Id
from .._base import UNSET, Options, Pager, Pages, Resource, Unset


class ContractsResource(Resource):
    """Contracts.

    ``company_id`` and ``project_id`` default to the session's, and ``per_page`` to a size that is safe for a list.
    All methods also take the keyword arguments of :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def financial_markups(self) -> FinancialMarkupsResource:
        """Financial markups (Contracts)."""
        return FinancialMarkupsResource(self._session)

    @property
    def invoice_configuration(self) -> InvoiceConfigurationResource:
        """Invoice configuration (Contracts)."""
        return InvoiceConfigurationResource(self._session)


@record
class FinancialMarkup(Model):
    """A financial markup."""

    id: Id
    applies_to_all: bool | None = None
    compound: FinancialMarkupCompound | None = None
    holder_id: Id | None = None
    holder_type: Literal["Contract", "PotentialChangeOrder"] | str | None = None
    markup_conditions: list[FinancialMarkupCondition] | None = None
    markup_set: Literal["change_orders_horizontal", "change_orders_vertical", "horizontal", "vertical"] | str | None = (
        None
    )
    name: str | None = None
    percentage: Decimal | None = None
    position: int | None = None
    prime_line_item_id: Id | None = None
    project_id: Id | None = None
    tax_code_ids: list[Id] | None = None
    wbs_code: FinancialMarkupWbsCode | None = None


@record
class FinancialMarkupCompound(Model):
    """``compound`` of :class:`FinancialMarkup`."""

    selections: list[int] | None = None
    type: str | None = None


@record
class FinancialMarkupCondition(Model):
    """``markup_conditions`` of :class:`FinancialMarkup`."""

    id: Id
    match_type: Literal["excludes", "includes"] | str | None = None
    wbs_segment_id: Id | None = None
    markup_condition_items: list[Any] | None = None


@record
class FinancialMarkupSegmentItem(Model):
    """``segment_items`` of :class:`FinancialMarkupWbsCode`."""

    id: Id
    code: str | None = None
    name: str | None = None
    path_codes: list[Any] | None = None
    path_ids: list[Id] | None = None
    segment_type: str | None = None
    segment_id: Id | None = None


@record
class FinancialMarkupWbsCode(Model):
    """``wbs_code`` of :class:`FinancialMarkup`."""

    id: Id
    flat_code: str | None = None
    description: str | None = None
    segment_items: list[FinancialMarkupSegmentItem] | None = None


class FinancialMarkupCompoundInput(TypedDict, total=False):
    """``compound`` in a request body."""

    selections: Sequence[int] | None
    type: str | None


class FinancialMarkupConditionInput(TypedDict, total=False):
    """``markup_conditions`` in a request body."""

    match_type: str | None
    wbs_segment_id: Id | None
    markup_condition_items: Sequence[Any] | None
    _destroy: Any
    id: Id | None


class FinancialMarkupFields(TypedDict, total=False):
    """Fields of :class:`FinancialMarkupCreateInput` and :class:`FinancialMarkupInput`."""

    applies_to_all: bool | None
    compound: FinancialMarkupCompoundInput | None
    markup_conditions: Sequence[FinancialMarkupConditionInput] | None
    position: int | None
    prime_line_item_id: Id | None
    tax_code_ids: Sequence[Id] | None
    wbs_code_id: Id | None


class FinancialMarkupCreateInput(FinancialMarkupFields):
    """``markup`` in the body of ``create``."""

    markup_set: Literal["change_orders_horizontal", "change_orders_vertical", "horizontal", "vertical"]
    name: str
    percentage: Decimal | float | str


class FinancialMarkupInput(FinancialMarkupFields, total=False):
    """``markup`` in the body of ``update``."""

    markup_set: Literal["change_orders_horizontal", "change_orders_vertical", "horizontal", "vertical"] | None
    name: str | None
    percentage: Decimal | float | str | None


class FinancialMarkupsResource(Resource):
    """Financial markups (Contracts)."""

    __slots__ = ()

    async def create(
        self,
        *,
        holder_type: Literal["Contract", "PotentialChangeOrder"],
        holder_id: Id,
        markup: FinancialMarkupCreateInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> FinancialMarkup:
        """Add a new markup.

        POST /rest/v1.0/financials/markups
        https://developers.procore.com/reference/rest/v1/financial-markups?version=1.0#add-a-new-markup

        Args:
            holder_type: One of Contract, PotentialChangeOrder.

        Returns:
            :class:`FinancialMarkup`.
        """
        return await self._one(
            FinancialMarkup,
            "POST",
            "/rest/v1.0/financials/markups",
            {},
            options,
            query={
                "project_id": self._scoped("project_id", project_id),
                "holder_type": holder_type,
                "holder_id": holder_id,
            },
            body={"markup": markup},
        )

    async def delete(
        self,
        *,
        id: Id,
        holder_type: Literal["Contract", "PotentialChangeOrder"],
        holder_id: Id,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> None:
        """Remove an existing markup.

        DELETE /rest/v1.0/financials/markups/{id}
        https://developers.procore.com/reference/rest/v1/financial-markups?version=1.0#remove-an-existing-markup

        Args:
            holder_type: One of Contract, PotentialChangeOrder.

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/financials/markups/{id}",
            {"id": id},
            options,
            query={
                "project_id": self._scoped("project_id", project_id),
                "holder_type": holder_type,
                "holder_id": holder_id,
            },
        )

    async def get(
        self,
        *,
        id: Id,
        holder_type: Literal["Contract", "PotentialChangeOrder"],
        holder_id: Id,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> FinancialMarkup:
        """Return details for the markup.

        GET /rest/v1.0/financials/markups/{id}
        https://developers.procore.com/reference/rest/v1/financial-markups?version=1.0#retrieve-details-for-the-markup

        Args:
            holder_type: One of Contract, PotentialChangeOrder.

        Returns:
            :class:`FinancialMarkup`.
        """
        return await self._one(
            FinancialMarkup,
            "GET",
            "/rest/v1.0/financials/markups/{id}",
            {"id": id},
            options,
            query={
                "project_id": self._scoped("project_id", project_id),
                "holder_type": holder_type,
                "holder_id": holder_id,
            },
        )

    def list(
        self,
        *,
        holder_type: Literal["Contract", "PotentialChangeOrder"],
        holder_id: Id,
        project_id: Id | Unset = UNSET,
        view: Literal["with_erp_data"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Pages[FinancialMarkup]:
        """List markups.

        GET /rest/v1.0/financials/markups
        https://developers.procore.com/reference/rest/v1/financial-markups?version=1.0#retrieve-a-list-of-markups

        Args:
            holder_type: One of Contract, PotentialChangeOrder.
            view: Level of detail. Must be with_erp_data.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`FinancialMarkup`.
        """
        return self._pages(
            FinancialMarkup,
            "/rest/v1.0/financials/markups",
            {},
            options,
            query={
                "project_id": self._scoped("project_id", project_id),
                "holder_type": holder_type,
                "holder_id": holder_id,
                "view": view,
            },
            pager=Pager.UNPAGED,
        )

    async def update(
        self,
        *,
        id: Id,
        holder_type: Literal["Contract", "PotentialChangeOrder"],
        holder_id: Id,
        markup: FinancialMarkupInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> FinancialMarkup:
        """Update an existing markup.

        PATCH /rest/v1.0/financials/markups/{id}
        https://developers.procore.com/reference/rest/v1/financial-markups?version=1.0#modify-an-existing-markup

        Args:
            holder_type: One of Contract, PotentialChangeOrder.

        Returns:
            :class:`FinancialMarkup`.
        """
        return await self._one(
            FinancialMarkup,
            "PATCH",
            "/rest/v1.0/financials/markups/{id}",
            {"id": id},
            options,
            query={
                "project_id": self._scoped("project_id", project_id),
                "holder_type": holder_type,
                "holder_id": holder_id,
            },
            body={"markup": markup},
        )


@record
class InvoiceConfiguration(Model):
    """An invoice configuration."""

    id: Id
    separate_billing_for_stored_materials: bool | None = None
    stored_materials_billing_method: Literal["move_new_materials"] | str | None = None
    contract_id: Id | None = None
    project_id: Id | None = None
    company_id: Id | None = None
    ssr_enabled: bool | None = None
    move_materials_to_previous_work_completed: bool | None = None
    commitment_has_invoices: bool | None = None
    retainage_rule_set: InvoiceConfigurationRetainageRuleSet | None = None


@record
class InvoiceConfigurationRetainageRule(Model):
    """``retainage_rules`` of :class:`InvoiceConfigurationRetainageRuleSet`."""

    id: Id
    max_retainage: str | None = None
    position: int | None = None
    retainage_percentage: str | None = None
    rule_type: Literal["%_original_contract_value", "%_revised_contract_value", "amount"] | str | None = None
    rule_type_upper_limit: str | None = None


@record
class InvoiceConfigurationRetainageRuleSet(Model):
    """``retainage_rule_set`` of :class:`InvoiceConfiguration`."""

    id: Id
    contract_id: Id | None = None
    name: str | None = None
    retainage_rules: list[InvoiceConfigurationRetainageRule] | None = None


class InvoiceConfigurationInput(TypedDict, total=False):
    """``invoice_configuration`` in a request body."""

    separate_billing_for_stored_materials: bool | None
    stored_materials_billing_method: Literal["move_new_materials"] | None


class InvoiceConfigurationResource(Resource):
    """Invoice configuration (Contracts)."""

    __slots__ = ()

    async def get(
        self, *, contract_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> InvoiceConfiguration:
        """Return a contract's invoice configuration.

        GET /rest/v1.0/projects/{project_id}/contracts/{contract_id}/invoice_configuration
        https://developers.procore.com/reference/rest/v1/invoice-configuration?version=1.0#get-contract-s-invoice-configuration

        Returns:
            :class:`InvoiceConfiguration`.
        """
        return await self._one(
            InvoiceConfiguration,
            "GET",
            "/rest/v1.0/projects/{project_id}/contracts/{contract_id}/invoice_configuration",
            {"project_id": project_id, "contract_id": contract_id},
            options,
        )

    async def update(
        self,
        *,
        contract_id: Id,
        invoice_configuration: InvoiceConfigurationInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> InvoiceConfiguration:
        """Update a contract's invoice configuration.

        PATCH /rest/v1.0/projects/{project_id}/contracts/{contract_id}/invoice_configuration
        https://developers.procore.com/reference/rest/v1/invoice-configuration?version=1.0#update-contract-s-invoice-configuration

        Returns:
            :class:`InvoiceConfiguration`.
        """
        return await self._one(
            InvoiceConfiguration,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/contracts/{contract_id}/invoice_configuration",
            {"project_id": project_id, "contract_id": contract_id},
            options,
            body={"invoice_configuration": invoice_configuration},
        )
