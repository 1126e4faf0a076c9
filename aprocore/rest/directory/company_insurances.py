"""Company insurances (Directory)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Date, Id
from .._base import MAX_BATCH, UNSET, Options, Pages, Resource, ScopedOptions, Sync, Unset

__all__ = [
    "CompanyInsurance",
    "CompanyInsuranceInput",
    "CompanyInsurancesResource",
]


@record
class CompanyInsurance(Model):
    """What Procore tells of company insurances."""

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
    """What is sent as ``insurance``."""

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
    """Company insurances (Directory).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self, *, insurance: CompanyInsuranceInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CompanyInsurance:
        """Create company insurance.

        POST /rest/v1.0/companies/{company_id}/insurances
        """
        return await self._one(
            CompanyInsurance,
            "POST",
            "/rest/v1.0/companies/{company_id}/insurances",
            {"company_id": company_id},
            options,
            body={"insurance": insurance},
        )

    async def delete(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> None:
        """Delete company insurance.

        DELETE /rest/v1.0/companies/{company_id}/insurances/{id}
        """
        await self._none(
            "DELETE", "/rest/v1.0/companies/{company_id}/insurances/{id}", {"company_id": company_id, "id": id}, options
        )

    async def get(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CompanyInsurance:
        """Show company insurance.

        GET /rest/v1.0/companies/{company_id}/insurances/{id}
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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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

        Each of ``updates`` is found by its ``id`` or its ``origin_id``, or made anew. Await it for the whole
        result, or go through it batch by batch.
        """
        return self._sync(
            CompanyInsurance,
            "PATCH",
            "/rest/v1.0/insurances/sync",
            {},
            options,
            updates,
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

        Each of ``updates`` is found by its ``id`` or its ``origin_id``, or made anew. Await it for the whole
        result, or go through it batch by batch.
        """
        return self._sync(
            CompanyInsurance,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/insurances/sync",
            {"company_id": company_id},
            options,
            updates,
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
        """
        return await self._one(
            CompanyInsurance,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/insurances/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"insurance": insurance},
        )
