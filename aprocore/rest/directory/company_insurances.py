"""Company insurances (Directory)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Date, Id
from .._base import MAX_BATCH, UNSET, Options, Pages, Resource, ScopedOptions, Sync, Unset


@record
class CompanyInsurance(Model):
    """Company insurance."""

    id: Id | None = None
    effective_date: Date | None = None
    enable_expired_insurance_notifications: bool | None = None
    exempt: bool | None = None
    expiration_date: Date | None = None
    info_received: bool | None = None
    insurance_provider: str | None = None
    insurance_type: str | None = None
    limit: str | None = None
    notes: str | None = None
    policy_number: str | None = None
    status: str | None = None
    vendor_id: Id | None = None
    additional_insured: str | None = None
    division_template: str | None = None
    insurance_sets: str | None = None
    origin_data: str | None = None
    origin_id: Id | None = None


class CompanyInsuranceInput(TypedDict, total=False):
    """``insurance`` in a request body."""

    effective_date: Date | str | None
    enable_expired_insurance_notifications: bool | None
    exempt: bool | None
    expiration_date: Date | str | None
    info_received: bool | None
    insurance_type: str | None
    limit: str | None
    name: str | None
    notes: str | None
    policy_number: str | None
    status: (
        Literal[
            "compliant",
            "compliant_in_progress",
            "expired",
            "non_compliant",
            "non_compliant_in_progress",
            "undecided",
            "unregistered",
        ]
        | None
    )
    vendor_id: Id | None
    additional_insured: str | None
    division_template: str | None
    insurance_sets: str | None
    origin_data: str | None
    origin_id: Id | None


class CompanyInsurancesResource(Resource):
    """Company insurances (Directory)."""

    __slots__ = ()

    async def create(
        self, *, insurance: CompanyInsuranceInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CompanyInsurance:
        """Create company insurance.

        POST /rest/v1.0/companies/{company_id}/insurances
        https://developers.procore.com/reference/rest/v1/company-insurances?version=1.0#create-company-insurance

        Returns:
            :class:`CompanyInsurance`.
        """
        return await self._one(
            CompanyInsurance,
            "POST",
            "/rest/v1.0/companies/{company_id}/insurances",
            {"company_id": company_id},
            options,
            body={"insurance": insurance},
            dates="insurance.effective_date insurance.expiration_date",
        )

    async def delete(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> None:
        """Delete company insurance.

        DELETE /rest/v1.0/companies/{company_id}/insurances/{id}
        https://developers.procore.com/reference/rest/v1/company-insurances?version=1.0#delete-company-insurance

        Returns:
            None.
        """
        await self._none(
            "DELETE", "/rest/v1.0/companies/{company_id}/insurances/{id}", {"company_id": company_id, "id": id}, options
        )

    async def get(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CompanyInsurance:
        """Return company insurance.

        GET /rest/v1.0/companies/{company_id}/insurances/{id}
        https://developers.procore.com/reference/rest/v1/company-insurances?version=1.0#show-company-insurance

        Returns:
            :class:`CompanyInsurance`.
        """
        return await self._one(
            CompanyInsurance,
            "GET",
            "/rest/v1.0/companies/{company_id}/insurances/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CompanyInsurance]:
        """List company insurances.

        GET /rest/v1.0/companies/{company_id}/insurances
        https://developers.procore.com/reference/rest/v1/company-insurances?version=1.0#list-company-insurances

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CompanyInsurance`.
        """
        return self._pages(
            CompanyInsurance,
            "/rest/v1.0/companies/{company_id}/insurances",
            {"company_id": company_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def sync(
        self,
        updates: Iterable[Mapping[str, Any]] | AsyncIterable[Mapping[str, Any]],
        *,
        batch_size: int = MAX_BATCH,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Sync[CompanyInsurance]:
        """Sync company insurances (alternative).

        PATCH /rest/v1.0/insurances/sync
        https://developers.procore.com/reference/rest/v1/company-insurances?version=1.0#sync-company-insurances-alternative

        Args:
            updates: Rows to update, matched by ``id`` or ``origin_id``; rows without a match are created.
            batch_size: Rows per request.
            concurrency: Maximum number of batches in flight.

        Returns:
            Await the result of all rows, or iterate over the results of batches with ``async for``.
        """
        return self._sync(
            CompanyInsurance,
            "PATCH",
            "/rest/v1.0/insurances/sync",
            {},
            options,
            updates,
            dates="updates.effective_date updates.expiration_date",
            batch_size=batch_size,
            concurrency=concurrency,
        )

    def sync_for_company(
        self,
        updates: Iterable[Mapping[str, Any]] | AsyncIterable[Mapping[str, Any]],
        *,
        company_id: Id | Unset = UNSET,
        batch_size: int = MAX_BATCH,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Sync[CompanyInsurance]:
        """Sync company insurances.

        PATCH /rest/v1.0/companies/{company_id}/insurances/sync
        https://developers.procore.com/reference/rest/v1/company-insurances?version=1.0#sync-company-insurances

        Args:
            updates: Rows to update, matched by ``id`` or ``origin_id``; rows without a match are created.
            batch_size: Rows per request.
            concurrency: Maximum number of batches in flight.

        Returns:
            Await the result of all rows, or iterate over the results of batches with ``async for``.
        """
        return self._sync(
            CompanyInsurance,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/insurances/sync",
            {"company_id": company_id},
            options,
            updates,
            dates="updates.effective_date updates.expiration_date",
            batch_size=batch_size,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        insurance: CompanyInsuranceInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyInsurance:
        """Update company insurance.

        PATCH /rest/v1.0/companies/{company_id}/insurances/{id}
        https://developers.procore.com/reference/rest/v1/company-insurances?version=1.0#update-company-insurance

        Returns:
            :class:`CompanyInsurance`.
        """
        return await self._one(
            CompanyInsurance,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/insurances/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"insurance": insurance},
            dates="insurance.effective_date insurance.expiration_date",
        )
