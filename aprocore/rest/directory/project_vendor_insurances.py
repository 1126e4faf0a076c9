"""Project vendor insurances (Directory)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Date, Id
from .._base import MAX_BATCH, UNSET, Options, Pages, Resource, Sync, Unset


@record
class ProjectVendorInsurance(Model):
    """Project vendor insurance."""

    id: Id
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
        | str
        | None
    ) = None
    vendor_id: Id | None = None
    additional_insured: str | None = None
    division_template: str | None = None
    insurance_sets: str | None = None
    origin_data: str | None = None
    origin_id: Id | None = None


class ProjectVendorInsuranceInput(TypedDict, total=False):
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


class ProjectVendorInsurancesResource(Resource):
    """Project vendor insurances (Directory)."""

    __slots__ = ()

    async def create(
        self,
        *,
        vendor_id: Id,
        insurance: ProjectVendorInsuranceInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ProjectVendorInsurance:
        """Create project vendor insurance.

        POST /rest/v1.0/projects/{project_id}/vendors/{vendor_id}/insurances
        https://developers.procore.com/reference/rest/v1/project-vendor-insurances?version=1.0#create-project-vendor-insurance

        Returns:
            :class:`ProjectVendorInsurance`.
        """
        return await self._one(
            ProjectVendorInsurance,
            "POST",
            "/rest/v1.0/projects/{project_id}/vendors/{vendor_id}/insurances",
            {"project_id": project_id, "vendor_id": vendor_id},
            options,
            body={"insurance": insurance},
            dates="insurance.effective_date insurance.expiration_date",
        )

    async def delete(
        self,
        *,
        vendor_id: Id,
        id: Id,
        project_id: Id | Unset = UNSET,
        view: Literal["default", "extended"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> None:
        """Delete project vendor insurance.

        DELETE /rest/v1.0/projects/{project_id}/vendors/{vendor_id}/insurances/{id}
        https://developers.procore.com/reference/rest/v1/project-vendor-insurances?version=1.0#delete-project-vendor-insurance

        Args:
            view: Level of detail. One of default, extended.

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/vendors/{vendor_id}/insurances/{id}",
            {"project_id": project_id, "vendor_id": vendor_id, "id": id},
            options,
            query={"view": view},
        )

    async def get(
        self,
        *,
        vendor_id: Id,
        id: Id,
        project_id: Id | Unset = UNSET,
        view: Literal["default", "extended"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ProjectVendorInsurance:
        """Return project vendor insurance.

        GET /rest/v1.0/projects/{project_id}/vendors/{vendor_id}/insurances/{id}
        https://developers.procore.com/reference/rest/v1/project-vendor-insurances?version=1.0#show-project-vendor-insurance

        Args:
            view: Level of detail. One of default, extended.

        Returns:
            :class:`ProjectVendorInsurance`.
        """
        return await self._one(
            ProjectVendorInsurance,
            "GET",
            "/rest/v1.0/projects/{project_id}/vendors/{vendor_id}/insurances/{id}",
            {"project_id": project_id, "vendor_id": vendor_id, "id": id},
            options,
            query={"view": view},
        )

    def list(
        self,
        *,
        vendor_id: Id,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        view: Literal["default", "extended"] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectVendorInsurance]:
        """List project vendor insurances.

        GET /rest/v1.0/projects/{project_id}/vendors/{vendor_id}/insurances
        https://developers.procore.com/reference/rest/v1/project-vendor-insurances?version=1.0#list-project-vendor-insurances

        Args:
            view: Level of detail. One of default, extended.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectVendorInsurance`.
        """
        return self._pages(
            ProjectVendorInsurance,
            "/rest/v1.0/projects/{project_id}/vendors/{vendor_id}/insurances",
            {"project_id": project_id, "vendor_id": vendor_id},
            options,
            query={"page": page, "view": view},
            per_page=per_page,
            concurrency=concurrency,
        )

    def sync(
        self,
        updates: Iterable[Mapping[str, Any]] | AsyncIterable[Mapping[str, Any]],
        *,
        vendor_id: Id,
        project_id: Id | Unset = UNSET,
        batch_size: int = MAX_BATCH,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Sync[ProjectVendorInsurance]:
        """Sync project vendor insurances.

        PATCH /rest/v1.0/projects/{project_id}/vendors/{vendor_id}/insurances/sync
        https://developers.procore.com/reference/rest/v1/project-vendor-insurances?version=1.0#sync-project-vendor-insurances

        Args:
            updates: Rows to update, matched by ``id`` or ``origin_id``; rows without a match are created.
            batch_size: Rows per request.
            concurrency: Maximum number of batches in flight.

        Returns:
            Await the result of all rows, or iterate over the results of batches with ``async for``.
        """
        return self._sync(
            ProjectVendorInsurance,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/vendors/{vendor_id}/insurances/sync",
            {"project_id": project_id, "vendor_id": vendor_id},
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
        insurance: ProjectVendorInsuranceInput,
        project_id: Id | Unset = UNSET,
        view: Literal["default", "extended"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ProjectVendorInsurance:
        """Update project vendor insurance.

        PATCH /rest/v1.0/projects/{project_id}/vendors/{vendor_id}/insurances/{id}
        https://developers.procore.com/reference/rest/v1/project-vendor-insurances?version=1.0#update-project-vendor-insurance

        Args:
            view: Level of detail. One of default, extended.

        Returns:
            :class:`ProjectVendorInsurance`.
        """
        return await self._one(
            ProjectVendorInsurance,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/vendors/{vendor_id}/insurances/{id}",
            {"project_id": project_id, "vendor_id": vendor_id, "id": id},
            options,
            query={"view": view},
            body={"insurance": insurance},
            dates="insurance.effective_date insurance.expiration_date",
        )
