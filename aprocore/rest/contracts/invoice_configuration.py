"""Invoice configuration (Contracts)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Resource, Unset


@record
class InvoiceConfiguration(Model):
    """An invoice configuration."""

    id: Id | None = None
    separate_billing_for_stored_materials: bool | None = None
    stored_materials_billing_method: str | None = None
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

    id: Id | None = None
    max_retainage: str | None = None
    position: int | None = None
    retainage_percentage: str | None = None
    rule_type: str | None = None
    rule_type_upper_limit: str | None = None


@record
class InvoiceConfigurationRetainageRuleSet(Model):
    """``retainage_rule_set`` of :class:`InvoiceConfiguration`."""

    id: Id | None = None
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
