"""Commitment change orders (Commitments)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...types import Date, Id
from .._base import UNSET, DateRange, Options, Resource, Unset

__all__ = [
    "CommitmentChangeOrderChangeOrderInput",
    "CommitmentChangeOrderFilters",
    "CommitmentChangeOrdersResource",
]


class CommitmentChangeOrderChangeOrderInput(TypedDict, total=False):
    contract_id: Id | None
    batch_id: Id | None
    change_order_change_reason_id: Id | None
    location_id: Id | None
    designated_reviewer_id: Id | None
    received_from_id: Id | None
    description: str | None
    due_date: Date | str | None
    paid_date: Date | str | None
    invoiced_date: Date | str | None
    title: str | None
    status: str | None
    reference: str | None
    number: str | None
    revision: int | None
    field_change: bool | None
    signature_required: bool | None
    signed_change_order_received_date: Date | str | None
    schedule_impact_amount: int | None
    executed: bool | None
    private: bool | None
    paid: bool | None
    reason: str | None
    enable_ssov: bool | None
    change_event_attachment_ids: Sequence[Id] | None
    attachment_ids: Sequence[Id] | None
    drawing_revision_ids: Sequence[Id] | None
    file_version_ids: Sequence[Id] | None
    form_ids: Sequence[Id] | None
    image_ids: Sequence[Id] | None
    upload_ids: Sequence[Id] | None


class CommitmentChangeOrderFilters(TypedDict, total=False):
    id: Id | Sequence[Id]
    batch_id: Id | Sequence[Id]
    legacy_package_id: Id | Sequence[Id]
    contract_id: Id | Sequence[Id]
    vendor_id: Id | Sequence[Id]
    signature_required: bool
    executed: bool
    status: (
        Literal[
            "draft",
            "pricing",
            "not_pricing",
            "pending",
            "revised",
            "proceeding",
            "not_proceeding",
            "pending_billable",
            "no_charge",
            "approved",
            "rejected",
            "void",
        ]
        | Sequence[
            Literal[
                "draft",
                "pricing",
                "not_pricing",
                "pending",
                "revised",
                "proceeding",
                "not_proceeding",
                "pending_billable",
                "no_charge",
                "approved",
                "rejected",
                "void",
            ]
        ]
    )
    updated_at: DateRange


class CommitmentChangeOrdersResource(Resource):
    """Commitment change orders (Commitments)."""

    __slots__ = ()

    async def create(
        self,
        *,
        change_order: CommitmentChangeOrderChangeOrderInput,
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Any:
        """Create Commitment Change Order.

        POST /rest/v1.0/projects/{project_id}/commitment_change_orders
        """
        return await self._any(
            "POST",
            "/rest/v1.0/projects/{project_id}/commitment_change_orders",
            {"project_id": project_id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={"change_order": change_order},
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete Commitment Change Order.

        DELETE /rest/v1.0/projects/{project_id}/commitment_change_orders/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/commitment_change_orders/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        view: Literal["default", "extended"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Any:
        """Show Commitment Change Order.

        GET /rest/v1.0/projects/{project_id}/commitment_change_orders/{id}
        """
        return await self._any(
            "GET",
            "/rest/v1.0/projects/{project_id}/commitment_change_orders/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"view": view},
        )

    async def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        view: Literal["default", "extended"] | Unset = UNSET,
        sort: Literal["id", "created_at"] | Unset = UNSET,
        filters: CommitmentChangeOrderFilters | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Any:
        """Show All Commitment Change Orders.

        GET /rest/v1.0/projects/{project_id}/commitment_change_orders
        """
        return await self._any(
            "GET",
            "/rest/v1.0/projects/{project_id}/commitment_change_orders",
            {"project_id": project_id},
            options,
            query={"view": view, "sort": sort, "filters": filters},
        )

    async def update(
        self,
        *,
        id: Id,
        change_order: CommitmentChangeOrderChangeOrderInput,
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        view: Literal["default", "extended"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Any:
        """Update Commitment Change Order.

        PATCH /rest/v1.0/projects/{project_id}/commitment_change_orders/{id}
        """
        return await self._any(
            "PATCH",
            "/rest/v1.0/projects/{project_id}/commitment_change_orders/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"run_configurable_validations": run_configurable_validations, "view": view},
            body={"change_order": change_order},
        )
