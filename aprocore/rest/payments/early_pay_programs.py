"""Early pay programs (Payments)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset


@record
class EarlyPayProgram(Model):
    """An early pay program."""

    id: Id | None = None
    name: str | None = None
    paymentsCompanyId: Id | None = None
    isActive: bool | None = None
    dateConfiguration: EarlyPayProgramDateConfiguration | None = None
    type: str | None = None
    standardRate: int | None = None
    preferredRate: int | None = None
    messageToVendor: str | None = None
    createdAt: DateTime | None = None
    updatedAt: DateTime | None = None
    deactivatedBy: str | None = None
    deactivatedAt: DateTime | None = None
    deactivatedByName: str | None = None


@record
class EarlyPayProgramDateConfiguration(Model):
    """``dateConfiguration`` of :class:`EarlyPayProgram`."""

    type: str | None = None
    days: int | None = None


class EarlyPayProgramDateConfigurationInput(TypedDict, total=False):
    """``dateConfiguration`` in a request body."""

    type: Literal["day_of_month", "days_after_approval"] | None
    days: int | None


class EarlyPayProgramsResource(Resource):
    """Early pay programs (Payments)."""

    __slots__ = ()

    async def create(
        self,
        *,
        name: str,
        type: Literal["self_funded"],
        standardRate: int,
        preferredRate: int,
        company_id: Id | Unset = UNSET,
        dateConfiguration: EarlyPayProgramDateConfigurationInput | Unset | None = UNSET,
        messageToVendor: str | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> EarlyPayProgram:
        """Create an early pay program.

        POST /rest/v1.0/companies/{company_id}/payments/early_pay_programs
        https://developers.procore.com/reference/rest/v1/early-pay-programs?version=1.0#create-early-pay-program

        Args:
            type: Must be self_funded.

        Returns:
            :class:`EarlyPayProgram`.
        """
        return await self._one(
            EarlyPayProgram,
            "POST",
            "/rest/v1.0/companies/{company_id}/payments/early_pay_programs",
            {"company_id": company_id},
            options,
            body={
                "name": name,
                "type": type,
                "dateConfiguration": dateConfiguration,
                "standardRate": standardRate,
                "preferredRate": preferredRate,
                "messageToVendor": messageToVendor,
            },
        )

    async def deactivate(
        self, *, early_pay_program_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> EarlyPayProgram:
        """Deactivate an early pay program.

        PATCH /rest/v1.0/companies/{company_id}/payments/early_pay_programs/{early_pay_program_id}/deactivate
        https://developers.procore.com/reference/rest/v1/early-pay-programs?version=1.0#deactivate-early-pay-program

        Returns:
            :class:`EarlyPayProgram`.
        """
        return await self._one(
            EarlyPayProgram,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/payments/early_pay_programs/{early_pay_program_id}/deactivate",
            {"company_id": company_id, "early_pay_program_id": early_pay_program_id},
            options,
        )

    async def get(
        self, *, early_pay_program_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> EarlyPayProgram:
        """Return an early pay program.

        GET /rest/v1.0/companies/{company_id}/payments/early_pay_programs/{early_pay_program_id}
        https://developers.procore.com/reference/rest/v1/early-pay-programs?version=1.0#show-early-pay-program

        Returns:
            :class:`EarlyPayProgram`.
        """
        return await self._one(
            EarlyPayProgram,
            "GET",
            "/rest/v1.0/companies/{company_id}/payments/early_pay_programs/{early_pay_program_id}",
            {"company_id": company_id, "early_pay_program_id": early_pay_program_id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: str | Unset = UNSET,
        sort: str | Sequence[str] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[EarlyPayProgram]:
        """List early pay programs.

        GET /rest/v1.0/companies/{company_id}/payments/early_pay_programs
        https://developers.procore.com/reference/rest/v1/early-pay-programs?version=1.0#list-early-pay-programs

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`EarlyPayProgram`.
        """
        return self._pages(
            EarlyPayProgram,
            "/rest/v1.0/companies/{company_id}/payments/early_pay_programs",
            {"company_id": company_id},
            options,
            query={"page": page, "sort": sort},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        early_pay_program_id: Id,
        company_id: Id | Unset = UNSET,
        name: str | Unset | None = UNSET,
        messageToVendor: str | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> EarlyPayProgram:
        """Update an early pay program.

        PATCH /rest/v1.0/companies/{company_id}/payments/early_pay_programs/{early_pay_program_id}
        https://developers.procore.com/reference/rest/v1/early-pay-programs?version=1.0#update-early-pay-program

        Returns:
            :class:`EarlyPayProgram`.
        """
        return await self._one(
            EarlyPayProgram,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/payments/early_pay_programs/{early_pay_program_id}",
            {"company_id": company_id, "early_pay_program_id": early_pay_program_id},
            options,
            body={"name": name, "messageToVendor": messageToVendor},
        )
