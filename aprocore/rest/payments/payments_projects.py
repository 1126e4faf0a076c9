"""Payments projects (Payments)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, Unpack

from ...types import Id
from .._base import UNSET, Resource, ScopedOptions, Unset


class PaymentsProjectsResource(Resource):
    """Payments projects (Payments)."""

    __slots__ = ()

    async def disable(
        self, *, projectIds: Sequence[Id], company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Any:
        """Disable payments.

        PATCH /rest/v1.0/companies/{company_id}/payments/projects/disable
        https://developers.procore.com/reference/rest/v1/payments-projects?version=1.0#disable-payments

        Returns:
            The decoded JSON body, whose fields are undocumented.
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
        https://developers.procore.com/reference/rest/v1/payments-projects?version=1.0#enable-payments

        Returns:
            The decoded JSON body, whose fields are undocumented.
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
        https://developers.procore.com/reference/rest/v1/payments-projects?version=1.0#list-payment-project-configurations

        Returns:
            The decoded JSON body, whose fields are undocumented.
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
        """Update a project account.

        PUT /rest/v1.0/companies/{company_id}/payments/projects/{project_id}/accounts
        https://developers.procore.com/reference/rest/v1/payments-projects?version=1.0#update-project-account

        Args:
            bankAccountType: One of INTERNAL, EXTERNAL.

        Returns:
            The decoded JSON body, whose fields are undocumented.
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
        https://developers.procore.com/reference/rest/v1/payments-projects?version=1.0#update-project-early-pay-programs

        Returns:
            The decoded JSON body, whose fields are undocumented.
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
        """Update a project payor pays setting.

        PATCH /rest/v1.0/companies/{company_id}/payments/projects/payor_pays
        https://developers.procore.com/reference/rest/v1/payments-projects?version=1.0#update-project-payor-pays-setting

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "PATCH",
            "/rest/v1.0/companies/{company_id}/payments/projects/payor_pays",
            {"company_id": company_id},
            options,
            body={"projectIds": projectIds, "payorPaysFees": payorPaysFees},
        )
