"""Early pay programs (Payments)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "EarlyPayProgram",
    "EarlyPayProgramDateConfiguration",
    "EarlyPayProgramDateConfigurationInput",
    "EarlyPayProgramsResource",
]


@record
class EarlyPayProgram(Model):
    """What Procore tells of early pay programs."""

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
    """What is sent as ``dateConfiguration``."""

    type: Literal["day_of_month", "days_after_approval"] | None
    days: int | None


class EarlyPayProgramsResource(Resource):
    """Early pay programs (Payments).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

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
        """Create early pay program.

        POST /rest/v1.0/companies/{company_id}/payments/early_pay_programs
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
        """Deactivate early pay program.

        PATCH /rest/v1.0/companies/{company_id}/payments/early_pay_programs/{early_pay_program_id}/deactivate
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
        """Show early pay program.

        GET /rest/v1.0/companies/{company_id}/payments/early_pay_programs/{early_pay_program_id}
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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            sort: what to sort by; a minus before it turns the order round.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
        """Update early pay program.

        PATCH /rest/v1.0/companies/{company_id}/payments/early_pay_programs/{early_pay_program_id}
        """
        return await self._one(
            EarlyPayProgram,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/payments/early_pay_programs/{early_pay_program_id}",
            {"company_id": company_id, "early_pay_program_id": early_pay_program_id},
            options,
            body={"name": name, "messageToVendor": messageToVendor},
        )
