"""Commitment contracts (Commitments)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Id
from .._base import OMITTED, UNSET, Pages, Resource, ScopedOptions, Unset


@record
class CommitmentContract(Model):
    """A commitment contract."""

    id: Id
    type: Literal["WorkOrderContract", "PurchaseOrderContract"] | str | None = None
    number: str | None = None
    title: str | None = None
    description: str | None = None
    status: str | None = None
    executed: bool | None = None
    private: bool | None = None
    signature_required: bool | None = None
    accounting_method: Literal["amount", "unit"] | str | None = None
    retainage_percent: str | None = None
    grand_total: str | None = None
    inclusions: str | None = None
    exclusions: str | None = None
    bill_to_address: str | None = None
    ship_to_address: str | None = None
    ship_via: str | None = None
    payment_terms: str | None = None
    billing_schedule_of_values_status: str | None = None
    change_order_level_of_detail: (
        Literal["change_order_package", "change_order_request", "potential_change_order", "line_item"] | str | None
    ) = None
    allow_change_orders_ssov: bool | None = None
    allow_comments: bool | None = None
    allow_markups: bool | None = None
    allow_payment_applications: bool | None = None
    allow_payments: bool | None = None
    display_materials_retainage: bool | None = None
    display_work_retainage: bool | None = None
    enable_ssov: bool | None = None
    show_cost_code_on_pdf: bool | None = None
    show_line_items_to_non_admins: bool | None = None
    ssr_enabled: bool | None = None
    actual_completion_date: Date | None = None
    approval_letter_date: Date | None = None
    contract_date: Date | None = None
    contract_estimated_completion_date: Date | None = None
    contract_start_date: Date | None = None
    delivery_date: Date | None = None
    execution_date: Date | None = None
    issued_on_date: Date | None = None
    letter_of_intent_date: Date | None = None
    returned_date: Date | None = None
    signed_contract_received_date: Date | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    assignee: Mapping[str, Any] | None = None
    created_by: Mapping[str, Any] | None = None
    currency_configuration: Mapping[str, Any] | None = None
    vendor: Mapping[str, Any] | None = None


class CommitmentContractFilters(TypedDict, total=False):
    """Query filters of ``commitments.commitment_contracts.list``."""

    include_deleted: Literal["only", "with"]
    accounting_method: Literal["unit", "amount"] | Sequence[Literal["unit", "amount"]]
    type: (
        Literal["WorkOrderContract", "PurchaseOrderContract"]
        | Sequence[Literal["WorkOrderContract", "PurchaseOrderContract"]]
    )
    created_at: Any
    deleted_at: Any
    id: Id | Sequence[Id]
    signature_required: bool
    status: Any
    updated_at: Any
    vendor_id: Id | Sequence[Id]
    executed: bool


class CommitmentContractsResource(Resource):
    """Commitment contracts (Commitments)."""

    __slots__ = ()

    async def create(
        self,
        *,
        type: Literal["WorkOrderContract", "PurchaseOrderContract"],
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        view: Literal["default", "extended"] | Unset = UNSET,
        number: str | Unset | None = UNSET,
        status: str | Unset | None = UNSET,
        title: str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        executed: bool | Unset | None = UNSET,
        vendor_id: Id | Unset | None = UNSET,
        assignee_id: Id | Unset | None = UNSET,
        signature_required: bool | Unset | None = UNSET,
        billing_schedule_of_values_status: str | Unset | None = UNSET,
        inclusions: str | Unset | None = UNSET,
        exclusions: str | Unset | None = UNSET,
        bill_to_address: str | Unset | None = UNSET,
        ship_to_address: str | Unset | None = UNSET,
        ship_via: str | Unset | None = UNSET,
        payment_terms: str | Unset | None = UNSET,
        retainage_percent: str | Unset | None = UNSET,
        accounting_method: Literal["amount", "unit"] | Unset | None = UNSET,
        allow_comments: bool | Unset | None = UNSET,
        allow_markups: bool | Unset | None = UNSET,
        change_order_level_of_detail: Literal[
            "change_order_package", "change_order_request", "potential_change_order", "line_item"
        ]
        | Unset
        | None = UNSET,
        enable_ssov: bool | Unset | None = UNSET,
        allow_change_orders_ssov: bool | Unset | None = UNSET,
        allow_payment_applications: bool | Unset | None = UNSET,
        allow_payments: bool | Unset | None = UNSET,
        display_materials_retainage: bool | Unset | None = UNSET,
        display_work_retainage: bool | Unset | None = UNSET,
        show_cost_code_on_pdf: bool | Unset | None = UNSET,
        ssr_enabled: bool | Unset | None = UNSET,
        bill_recipient_ids: Sequence[Id] | Unset | None = UNSET,
        private: bool | Unset | None = UNSET,
        show_line_items_to_non_admins: bool | Unset | None = UNSET,
        accessor_ids: Sequence[Id] | Unset | None = UNSET,
        actual_completion_date: Date | str | Unset | None = UNSET,
        approval_letter_date: Date | str | Unset | None = UNSET,
        contract_date: Date | str | Unset | None = UNSET,
        contract_estimated_completion_date: Date | str | Unset | None = UNSET,
        contract_start_date: Date | str | Unset | None = UNSET,
        delivery_date: Date | str | Unset | None = UNSET,
        execution_date: Date | str | Unset | None = UNSET,
        issued_on_date: Date | str | Unset | None = UNSET,
        letter_of_intent_date: Date | str | Unset | None = UNSET,
        returned_date: Date | str | Unset | None = UNSET,
        signed_contract_received_date: Date | str | Unset | None = UNSET,
        currency_exchange_rate: str | Unset | None = UNSET,
        currency_iso_code: str | Unset | None = UNSET,
        change_event_attachment_ids: Sequence[Id] | Unset | None = UNSET,
        attachment_ids: Sequence[Id] | Unset | None = UNSET,
        drawing_revision_ids: Sequence[Id] | Unset | None = UNSET,
        file_version_ids: Sequence[Id] | Unset | None = UNSET,
        form_ids: Sequence[Id] | Unset | None = UNSET,
        image_ids: Sequence[Id] | Unset | None = UNSET,
        upload_ids: Sequence[Id] | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CommitmentContract:
        """Create a commitment contract.

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/commitment_contracts
        https://developers.procore.com/reference/rest/commitment-contracts?version=2.0#create-commitment-contract

        Args:
            type: One of WorkOrderContract, PurchaseOrderContract.
            view: Level of detail. One of default, extended.
            executed: Default: false.
            signature_required: Default: false.
            accounting_method: One of amount, unit.
            change_order_level_of_detail: One of change_order_package, change_order_request, potential_change_order, line_item.
            allow_change_orders_ssov: Default: false.
            private: Default: true.
            show_line_items_to_non_admins: Default: false.
            actual_completion_date: ``YYYY-MM-DD`` if passed as a string.
            approval_letter_date: ``YYYY-MM-DD`` if passed as a string.
            contract_date: ``YYYY-MM-DD`` if passed as a string.
            contract_estimated_completion_date: ``YYYY-MM-DD`` if passed as a string.
            contract_start_date: ``YYYY-MM-DD`` if passed as a string.
            delivery_date: ``YYYY-MM-DD`` if passed as a string.
            execution_date: ``YYYY-MM-DD`` if passed as a string.
            issued_on_date: ``YYYY-MM-DD`` if passed as a string.
            letter_of_intent_date: ``YYYY-MM-DD`` if passed as a string.
            returned_date: ``YYYY-MM-DD`` if passed as a string.
            signed_contract_received_date: ``YYYY-MM-DD`` if passed as a string.

        Returns:
            :class:`CommitmentContract`.
        """
        return await self._one(
            CommitmentContract,
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/commitment_contracts",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"view": view},
            body={
                "type": type,
                "number": number,
                "status": status,
                "title": title,
                "description": description,
                "executed": executed,
                "vendor_id": vendor_id,
                "assignee_id": assignee_id,
                "signature_required": signature_required,
                "billing_schedule_of_values_status": billing_schedule_of_values_status,
                "inclusions": inclusions,
                "exclusions": exclusions,
                "bill_to_address": bill_to_address,
                "ship_to_address": ship_to_address,
                "ship_via": ship_via,
                "payment_terms": payment_terms,
                "retainage_percent": retainage_percent,
                "accounting_method": accounting_method,
                "allow_comments": allow_comments,
                "allow_markups": allow_markups,
                "change_order_level_of_detail": change_order_level_of_detail,
                "enable_ssov": enable_ssov,
                "allow_change_orders_ssov": allow_change_orders_ssov,
                "allow_payment_applications": allow_payment_applications,
                "allow_payments": allow_payments,
                "display_materials_retainage": display_materials_retainage,
                "display_work_retainage": display_work_retainage,
                "show_cost_code_on_pdf": show_cost_code_on_pdf,
                "ssr_enabled": ssr_enabled,
                "bill_recipient_ids": bill_recipient_ids,
                "private": private,
                "show_line_items_to_non_admins": show_line_items_to_non_admins,
                "accessor_ids": accessor_ids,
                "actual_completion_date": actual_completion_date,
                "approval_letter_date": approval_letter_date,
                "contract_date": contract_date,
                "contract_estimated_completion_date": contract_estimated_completion_date,
                "contract_start_date": contract_start_date,
                "delivery_date": delivery_date,
                "execution_date": execution_date,
                "issued_on_date": issued_on_date,
                "letter_of_intent_date": letter_of_intent_date,
                "returned_date": returned_date,
                "signed_contract_received_date": signed_contract_received_date,
                "currency_exchange_rate": currency_exchange_rate,
                "currency_iso_code": currency_iso_code,
                "change_event_attachment_ids": change_event_attachment_ids,
                "attachment_ids": attachment_ids,
                "drawing_revision_ids": drawing_revision_ids,
                "file_version_ids": file_version_ids,
                "form_ids": form_ids,
                "image_ids": image_ids,
                "upload_ids": upload_ids,
            },
            dates="actual_completion_date approval_letter_date contract_date contract_estimated_completion_date contract_start_date delivery_date execution_date issued_on_date letter_of_intent_date returned_date signed_contract_received_date",
        )

    async def delete(
        self,
        *,
        commitment_contract_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> None:
        """Delete a commitment contract.

        DELETE /rest/v2.0/companies/{company_id}/projects/{project_id}/commitment_contracts/{commitment_contract_id}
        https://developers.procore.com/reference/rest/commitment-contracts?version=2.0#delete-commitment-contract

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/commitment_contracts/{commitment_contract_id}",
            {"company_id": company_id, "project_id": project_id, "commitment_contract_id": commitment_contract_id},
            options,
        )

    async def get(
        self,
        *,
        commitment_contract_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        view: Literal["default", "extended"] | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CommitmentContract:
        """Return a commitment contract.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/commitment_contracts/{commitment_contract_id}
        https://developers.procore.com/reference/rest/commitment-contracts?version=2.0#show-commitment-contract

        Args:
            view: Level of detail. One of default, extended.

        Returns:
            :class:`CommitmentContract`.
        """
        return await self._one(
            CommitmentContract,
            "GET",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/commitment_contracts/{commitment_contract_id}",
            {"company_id": company_id, "project_id": project_id, "commitment_contract_id": commitment_contract_id},
            options,
            query={"view": view},
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        view: Literal["default", "extended"] | Unset = UNSET,
        filters: CommitmentContractFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CommitmentContract]:
        """List commitment contracts.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/commitment_contracts
        https://developers.procore.com/reference/rest/commitment-contracts?version=2.0#list-commitment-contracts

        Args:
            view: Level of detail. One of default, extended.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CommitmentContract`.
        """
        return self._pages(
            CommitmentContract,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/commitment_contracts",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"page": page, "view": view, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        commitment_contract_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        view: Literal["default", "extended"] | Unset = UNSET,
        number: str | Unset | None = UNSET,
        status: str | Unset | None = UNSET,
        title: str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        executed: bool | Unset | None = UNSET,
        vendor_id: Id | Unset | None = UNSET,
        assignee_id: Id | Unset | None = UNSET,
        signature_required: bool | Unset | None = UNSET,
        billing_schedule_of_values_status: str | Unset | None = UNSET,
        inclusions: str | Unset | None = UNSET,
        exclusions: str | Unset | None = UNSET,
        bill_to_address: str | Unset | None = UNSET,
        ship_to_address: str | Unset | None = UNSET,
        ship_via: str | Unset | None = UNSET,
        payment_terms: str | Unset | None = UNSET,
        retainage_percent: str | Unset | None = UNSET,
        accounting_method: Literal["amount", "unit"] | Unset | None = UNSET,
        allow_comments: bool | Unset | None = UNSET,
        allow_markups: bool | Unset | None = UNSET,
        change_order_level_of_detail: Literal[
            "change_order_package", "change_order_request", "potential_change_order", "line_item"
        ]
        | Unset
        | None = UNSET,
        enable_ssov: bool | Unset | None = UNSET,
        allow_change_orders_ssov: bool | Unset | None = UNSET,
        allow_payment_applications: bool | Unset | None = UNSET,
        allow_payments: bool | Unset | None = UNSET,
        display_materials_retainage: bool | Unset | None = UNSET,
        display_work_retainage: bool | Unset | None = UNSET,
        show_cost_code_on_pdf: bool | Unset | None = UNSET,
        ssr_enabled: bool | Unset | None = UNSET,
        bill_recipient_ids: Sequence[Id] | Unset | None = UNSET,
        private: bool | Unset | None = UNSET,
        show_line_items_to_non_admins: bool | Unset | None = UNSET,
        accessor_ids: Sequence[Id] | Unset | None = UNSET,
        actual_completion_date: Date | str | Unset | None = UNSET,
        approval_letter_date: Date | str | Unset | None = UNSET,
        contract_date: Date | str | Unset | None = UNSET,
        contract_estimated_completion_date: Date | str | Unset | None = UNSET,
        contract_start_date: Date | str | Unset | None = UNSET,
        delivery_date: Date | str | Unset | None = UNSET,
        execution_date: Date | str | Unset | None = UNSET,
        issued_on_date: Date | str | Unset | None = UNSET,
        letter_of_intent_date: Date | str | Unset | None = UNSET,
        returned_date: Date | str | Unset | None = UNSET,
        signed_contract_received_date: Date | str | Unset | None = UNSET,
        currency_exchange_rate: str | Unset | None = UNSET,
        currency_iso_code: str | Unset | None = UNSET,
        change_event_attachment_ids: Sequence[Id] | Unset | None = UNSET,
        attachment_ids: Sequence[Id] | Unset | None = UNSET,
        drawing_revision_ids: Sequence[Id] | Unset | None = UNSET,
        file_version_ids: Sequence[Id] | Unset | None = UNSET,
        form_ids: Sequence[Id] | Unset | None = UNSET,
        image_ids: Sequence[Id] | Unset | None = UNSET,
        upload_ids: Sequence[Id] | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CommitmentContract:
        """Update a commitment contract.

        PATCH /rest/v2.0/companies/{company_id}/projects/{project_id}/commitment_contracts/{commitment_contract_id}
        https://developers.procore.com/reference/rest/commitment-contracts?version=2.0#update-commitment-contract

        Args:
            view: Level of detail. One of default, extended.
            executed: Default: false.
            signature_required: Default: false.
            accounting_method: One of amount, unit.
            change_order_level_of_detail: One of change_order_package, change_order_request, potential_change_order, line_item.
            allow_change_orders_ssov: Default: false.
            private: Default: true.
            show_line_items_to_non_admins: Default: false.
            actual_completion_date: ``YYYY-MM-DD`` if passed as a string.
            approval_letter_date: ``YYYY-MM-DD`` if passed as a string.
            contract_date: ``YYYY-MM-DD`` if passed as a string.
            contract_estimated_completion_date: ``YYYY-MM-DD`` if passed as a string.
            contract_start_date: ``YYYY-MM-DD`` if passed as a string.
            delivery_date: ``YYYY-MM-DD`` if passed as a string.
            execution_date: ``YYYY-MM-DD`` if passed as a string.
            issued_on_date: ``YYYY-MM-DD`` if passed as a string.
            letter_of_intent_date: ``YYYY-MM-DD`` if passed as a string.
            returned_date: ``YYYY-MM-DD`` if passed as a string.
            signed_contract_received_date: ``YYYY-MM-DD`` if passed as a string.

        Returns:
            :class:`CommitmentContract`.
        """
        return await self._one(
            CommitmentContract,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/commitment_contracts/{commitment_contract_id}",
            {"company_id": company_id, "project_id": project_id, "commitment_contract_id": commitment_contract_id},
            options,
            query={"view": view},
            body={
                "number": number,
                "status": status,
                "title": title,
                "description": description,
                "executed": executed,
                "vendor_id": vendor_id,
                "assignee_id": assignee_id,
                "signature_required": signature_required,
                "billing_schedule_of_values_status": billing_schedule_of_values_status,
                "inclusions": inclusions,
                "exclusions": exclusions,
                "bill_to_address": bill_to_address,
                "ship_to_address": ship_to_address,
                "ship_via": ship_via,
                "payment_terms": payment_terms,
                "retainage_percent": retainage_percent,
                "accounting_method": accounting_method,
                "allow_comments": allow_comments,
                "allow_markups": allow_markups,
                "change_order_level_of_detail": change_order_level_of_detail,
                "enable_ssov": enable_ssov,
                "allow_change_orders_ssov": allow_change_orders_ssov,
                "allow_payment_applications": allow_payment_applications,
                "allow_payments": allow_payments,
                "display_materials_retainage": display_materials_retainage,
                "display_work_retainage": display_work_retainage,
                "show_cost_code_on_pdf": show_cost_code_on_pdf,
                "ssr_enabled": ssr_enabled,
                "bill_recipient_ids": bill_recipient_ids,
                "private": private,
                "show_line_items_to_non_admins": show_line_items_to_non_admins,
                "accessor_ids": accessor_ids,
                "actual_completion_date": actual_completion_date,
                "approval_letter_date": approval_letter_date,
                "contract_date": contract_date,
                "contract_estimated_completion_date": contract_estimated_completion_date,
                "contract_start_date": contract_start_date,
                "delivery_date": delivery_date,
                "execution_date": execution_date,
                "issued_on_date": issued_on_date,
                "letter_of_intent_date": letter_of_intent_date,
                "returned_date": returned_date,
                "signed_contract_received_date": signed_contract_received_date,
                "currency_exchange_rate": currency_exchange_rate,
                "currency_iso_code": currency_iso_code,
                "change_event_attachment_ids": change_event_attachment_ids,
                "attachment_ids": attachment_ids,
                "drawing_revision_ids": drawing_revision_ids,
                "file_version_ids": file_version_ids,
                "form_ids": form_ids,
                "image_ids": image_ids,
                "upload_ids": upload_ids,
            },
            dates="actual_completion_date approval_letter_date contract_date contract_estimated_completion_date contract_start_date delivery_date execution_date issued_on_date letter_of_intent_date returned_date signed_contract_received_date",
        )
