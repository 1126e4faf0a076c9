"""Company vendor insurances (Directory)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Date, Id
from .._base import MAX_BATCH, UNSET, Pages, Resource, ScopedOptions, Sync, Unset


@record
class CompanyVendorInsurance(Model):
    """Company vendor insurance."""

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


class CompanyVendorInsuranceInput(TypedDict, total=False):
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
    additional_insured: str | None
    division_template: str | None
    insurance_sets: str | None
    origin_data: str | None
    origin_id: Id | None


class CompanyVendorInsurancesResource(Resource):
    """Company vendor insurances (Directory)."""

    __slots__ = ()

    async def create(
        self,
        *,
        vendor_id: Id,
        insurance: CompanyVendorInsuranceInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyVendorInsurance:
        """Create company vendor insurance.

        POST /rest/v1.0/companies/{company_id}/vendors/{vendor_id}/insurances
        https://developers.procore.com/reference/rest/v1/company-vendor-insurances?version=1.0#create-company-vendor-insurance

        Returns:
            :class:`CompanyVendorInsurance`.
        """
        return await self._one(
            CompanyVendorInsurance,
            "POST",
            "/rest/v1.0/companies/{company_id}/vendors/{vendor_id}/insurances",
            {"company_id": company_id, "vendor_id": vendor_id},
            options,
            body={"insurance": insurance},
            dates="insurance.effective_date insurance.expiration_date",
        )

    async def delete(
        self, *, vendor_id: Id, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> None:
        """Delete company vendor insurance.

        DELETE /rest/v1.0/companies/{company_id}/vendors/{vendor_id}/insurances/{id}
        https://developers.procore.com/reference/rest/v1/company-vendor-insurances?version=1.0#delete-company-vendor-insurance

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/vendors/{vendor_id}/insurances/{id}",
            {"company_id": company_id, "vendor_id": vendor_id, "id": id},
            options,
        )

    async def get(
        self, *, vendor_id: Id, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CompanyVendorInsurance:
        """Return company vendor insurance.

        GET /rest/v1.0/companies/{company_id}/vendors/{vendor_id}/insurances/{id}
        https://developers.procore.com/reference/rest/v1/company-vendor-insurances?version=1.0#show-company-vendor-insurance

        Returns:
            :class:`CompanyVendorInsurance`.
        """
        return await self._one(
            CompanyVendorInsurance,
            "GET",
            "/rest/v1.0/companies/{company_id}/vendors/{vendor_id}/insurances/{id}",
            {"company_id": company_id, "vendor_id": vendor_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        vendor_id: Id,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CompanyVendorInsurance]:
        """List company vendor insurances.

        GET /rest/v1.0/companies/{company_id}/vendors/{vendor_id}/insurances
        https://developers.procore.com/reference/rest/v1/company-vendor-insurances?version=1.0#list-company-vendor-insurances

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CompanyVendorInsurance`.
        """
        return self._pages(
            CompanyVendorInsurance,
            "/rest/v1.0/companies/{company_id}/vendors/{vendor_id}/insurances",
            {"company_id": company_id, "vendor_id": vendor_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def sync(
        self,
        updates: Iterable[Mapping[str, Any]] | AsyncIterable[Mapping[str, Any]],
        *,
        vendor_id: Id,
        company_id: Id | Unset = UNSET,
        batch_size: int = MAX_BATCH,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Sync[CompanyVendorInsurance]:
        """Sync company vendor insurances.

        PATCH /rest/v1.0/companies/{company_id}/vendors/{vendor_id}/insurances/sync
        https://developers.procore.com/reference/rest/v1/company-vendor-insurances?version=1.0#sync-company-vendor-insurances

        Args:
            updates: Rows to update, matched by ``id`` or ``origin_id``; rows without a match are created.
            batch_size: Rows per request.
            concurrency: Maximum number of batches in flight.

        Returns:
            Await the result of all rows, or iterate over the results of batches with ``async for``.
        """
        return self._sync(
            CompanyVendorInsurance,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/vendors/{vendor_id}/insurances/sync",
            {"company_id": company_id, "vendor_id": vendor_id},
            options,
            updates,
            dates="updates.effective_date updates.expiration_date",
            batch_size=batch_size,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        vendor_id: Id,
        id: Id,
        insurance: CompanyVendorInsuranceInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyVendorInsurance:
        """Update company vendor insurance.

        PATCH /rest/v1.0/companies/{company_id}/vendors/{vendor_id}/insurances/{id}
        https://developers.procore.com/reference/rest/v1/company-vendor-insurances?version=1.0#update-company-vendor-insurance

        Returns:
            :class:`CompanyVendorInsurance`.
        """
        return await self._one(
            CompanyVendorInsurance,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/vendors/{vendor_id}/insurances/{id}",
            {"company_id": company_id, "vendor_id": vendor_id, "id": id},
            options,
            body={"insurance": insurance},
            dates="insurance.effective_date insurance.expiration_date",
        )
