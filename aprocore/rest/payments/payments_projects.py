"""Payments projects (Payments)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, Unpack

from ...types import Id
from .._base import UNSET, Resource, ScopedOptions, Unset

__all__ = [
    "PaymentsProjectsResource",
]


class PaymentsProjectsResource(Resource):
    """Payments projects (Payments).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def disable(
        self, *, projectIds: Sequence[Id], company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Any:
        """Disable payments.

        PATCH /rest/v1.0/companies/{company_id}/payments/projects/disable

        What comes back is given as it comes: the reference does not describe it.
        """
        return await self._any(
            "PATCH",
            "/rest/v1.0/companies/{company_id}/payments/projects/disable",
            {"company_id": company_id},
            options,
            body={"projectIds": projectIds},
        )

    async def enable(
        self, *, projectIds: Sequence[Id], company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Any:
        """Enable payments.

        PATCH /rest/v1.0/companies/{company_id}/payments/projects/enable

        What comes back is given as it comes: the reference does not describe it.
        """
        return await self._any(
            "PATCH",
            "/rest/v1.0/companies/{company_id}/payments/projects/enable",
            {"company_id": company_id},
            options,
            body={"projectIds": projectIds},
        )

    async def list(
        self, *, company_id: Id | Unset = UNSET, search: str | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Any:
        """List payment project configurations.

        GET /rest/v1.0/companies/{company_id}/payments/projects

        What comes back is given as it comes: the reference does not describe it.
        """
        return await self._any(
            "GET",
            "/rest/v1.0/companies/{company_id}/payments/projects",
            {"company_id": company_id},
            options,
            query={"search": search},
        )

    async def replace_account(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        businessId: Id | Unset | None = UNSET,
        bankAccountId: Id | Unset | None = UNSET,
        bankAccountType: Literal["INTERNAL", "EXTERNAL"] | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Update project account.

        PUT /rest/v1.0/companies/{company_id}/payments/projects/{project_id}/accounts

        What comes back is given as it comes: the reference does not describe it.
        """
        return await self._any(
            "PUT",
            "/rest/v1.0/companies/{company_id}/payments/projects/{project_id}/accounts",
            {"company_id": company_id, "project_id": project_id},
            options,
            body={"businessId": businessId, "bankAccountId": bankAccountId, "bankAccountType": bankAccountType},
        )

    async def update_early_pay_program(
        self,
        *,
        projectIds: Sequence[Id],
        company_id: Id | Unset = UNSET,
        programId: Id | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Update project early pay programs.

        PATCH /rest/v1.0/companies/{company_id}/payments/projects/earlyPayPrograms

        What comes back is given as it comes: the reference does not describe it.
        """
        return await self._any(
            "PATCH",
            "/rest/v1.0/companies/{company_id}/payments/projects/earlyPayPrograms",
            {"company_id": company_id},
            options,
            body={"projectIds": projectIds, "programId": programId},
        )

    async def update_payor_pays(
        self,
        *,
        projectIds: Sequence[Id],
        payorPaysFees: bool,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Update project payor pays setting.

        PATCH /rest/v1.0/companies/{company_id}/payments/projects/payor_pays

        What comes back is given as it comes: the reference does not describe it.
        """
        return await self._any(
            "PATCH",
            "/rest/v1.0/companies/{company_id}/payments/projects/payor_pays",
            {"company_id": company_id},
            options,
            body={"projectIds": projectIds, "payorPaysFees": payorPaysFees},
        )
