"""Contract payments (Commitments)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset

__all__ = [
    "ContractPayment",
    "ContractPaymentAttachment",
    "ContractPaymentInput",
    "ContractPaymentsResource",
]


@record
class ContractPayment(Model):
    """What Procore tells of contract payments."""

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
    """What is sent as ``contract_payment``."""

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
    """Contract payments (Commitments).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

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
        """Create contract payment.

        POST /rest/v1.0/contract_payments
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
        )

    async def delete(
        self, *, id: Id, contract_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> None:
        """Delete contract payment.

        DELETE /rest/v1.0/contract_payments/{id}
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
        """Show contract payment.

        GET /rest/v1.0/contract_payments/{id}
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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
        """Update contract payment.

        PATCH /rest/v1.0/contract_payments/{id}
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
        )
