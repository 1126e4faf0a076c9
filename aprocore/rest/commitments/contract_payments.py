"""Contract payments (Commitments)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset


@record
class ContractPayment(Model):
    """A contract payment."""

    id: Id | None = None
    amount: str | None = None
    check_number: str | None = None
    contract_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    date: Date | None = None
    date_payment_settled: DateTime | None = None
    date_payment_initiated: DateTime | None = None
    draw_request_number: int | None = None
    external_payment_id: Id | None = None
    invoice_number: str | None = None
    notes: str | None = None
    payment_number: int | None = None
    attachments: list[ContractPaymentAttachment] | None = None
    project_id: Id | None = None
    requisition_id: Id | None = None
    origin_id: Id | None = None
    origin_code: str | None = None
    origin_data: str | None = None
    status: str | None = None


@record
class ContractPaymentAttachment(Model):
    """``attachments`` of :class:`ContractPayment`."""

    id: Id | None = None
    url: str | None = None
    filename: str | None = None


class ContractPaymentInput(TypedDict, total=False):
    """``contract_payment`` in a request body."""

    date: Date | str | None
    invoice_number: str | None
    check_number: str | None
    invoice_date: Date | str | None
    draw_request_number: int | None
    notes: str | None
    payment_number: int | None
    payment_method: Literal["check", "credit_card", "electronic"] | None
    amount: str | None
    origin_id: Id | None
    origin_data: str | None
    requisition_id: Id | None
    prostore_file_ids: Sequence[Id] | None


class ContractPaymentsResource(Resource):
    """Contract payments (Commitments)."""

    __slots__ = ()

    async def create(
        self,
        *,
        contract_id: Id,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        contract_payment: ContractPaymentInput | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> ContractPayment:
        """Create a contract payment.

        POST /rest/v1.0/contract_payments
        https://developers.procore.com/reference/rest/v1/contract-payments?version=1.0#create-contract-payment

        Returns:
            :class:`ContractPayment`.
        """
        return await self._one(
            ContractPayment,
            "POST",
            "/rest/v1.0/contract_payments",
            {},
            options,
            body={
                "project_id": self._scoped("project_id", project_id),
                "contract_id": contract_id,
                "attachments": attachments,
                "contract_payment": contract_payment,
            },
            dates="contract_payment.date contract_payment.invoice_date",
        )

    async def delete(
        self, *, id: Id, contract_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> None:
        """Delete a contract payment.

        DELETE /rest/v1.0/contract_payments/{id}
        https://developers.procore.com/reference/rest/v1/contract-payments?version=1.0#delete-contract-payment

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/contract_payments/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id), "contract_id": contract_id},
        )

    async def get(
        self, *, id: Id, contract_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ContractPayment:
        """Return a contract payment.

        GET /rest/v1.0/contract_payments/{id}
        https://developers.procore.com/reference/rest/v1/contract-payments?version=1.0#show-contract-payment

        Returns:
            :class:`ContractPayment`.
        """
        return await self._one(
            ContractPayment,
            "GET",
            "/rest/v1.0/contract_payments/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id), "contract_id": contract_id},
        )

    def list(
        self,
        *,
        contract_id: Id,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ContractPayment]:
        """List contract payments.

        GET /rest/v1.0/contract_payments
        https://developers.procore.com/reference/rest/v1/contract-payments?version=1.0#list-contract-payments

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ContractPayment`.
        """
        return self._pages(
            ContractPayment,
            "/rest/v1.0/contract_payments",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "contract_id": contract_id, "page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        contract_id: Id,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        contract_payment: ContractPaymentInput | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> ContractPayment:
        """Update a contract payment.

        PATCH /rest/v1.0/contract_payments/{id}
        https://developers.procore.com/reference/rest/v1/contract-payments?version=1.0#update-contract-payment

        Returns:
            :class:`ContractPayment`.
        """
        return await self._one(
            ContractPayment,
            "PATCH",
            "/rest/v1.0/contract_payments/{id}",
            {"id": id},
            options,
            body={
                "project_id": self._scoped("project_id", project_id),
                "contract_id": contract_id,
                "attachments": attachments,
                "contract_payment": contract_payment,
            },
            dates="contract_payment.date contract_payment.invoice_date",
        )
