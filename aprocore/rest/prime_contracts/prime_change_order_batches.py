"""Prime change order batches (Prime Contracts)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack, overload

from ...model import Model, record
from ...types import Date, DateTime, Id
from .._base import OMITTED, UNSET, DateRange, Options, Pager, Pages, RequiredFields, Resource, Unset, overloaded


@record
class PrimeChangeOrderBatch(Model):
    """A prime change order batch."""

    id: Id
    attachments: list[PrimeChangeOrderBatchAttachment] | None = None
    contract_id: Id | None = None
    created_at: DateTime | None = None
    description: str | None = None
    due_date: Date | None = None
    executed: bool | None = None
    grand_total: str | None = None
    invoiced_date: Date | None = None
    number: str | None = None
    paid_date: Date | None = None
    private: bool | None = None
    review_notes: str | None = None
    reviewed_at: DateTime | None = None
    revised_substantial_completion_date: Date | None = None
    revision: int | None = None
    schedule_impact_amount: int | None = None
    signature_required: bool | None = None
    signed_change_order_received_date: Date | None = None
    status: str | None = None
    title: str | None = None
    type: str | None = None
    updated_at: DateTime | None = None
    created_by: PrimeChangeOrderBatchCreatedBy | None = None
    designated_reviewer: PrimeChangeOrderBatchDesignatedReviewer | None = None
    reviewed_by: PrimeChangeOrderBatchReviewedBy | None = None
    currency_configuration: PrimeChangeOrderBatchCurrencyConfiguration | None = None
    external_data: PrimeChangeOrderBatchExternalData | None = None


@record
class PrimeChangeOrderBatchAttachment(Model):
    """``attachments`` of :class:`PrimeChangeOrderBatch`."""

    id: Id
    url: str | None = None
    name: str | None = None


@record
class PrimeChangeOrderBatchCreatedBy(Model):
    """``created_by`` of :class:`PrimeChangeOrderBatch`."""

    id: Id
    name: str | None = None


@record
class PrimeChangeOrderBatchCurrencyConfiguration(Model):
    """``currency_configuration`` of :class:`PrimeChangeOrderBatch`."""

    currency_iso_code: str | None = None
    base_currency_iso_code: str | None = None


@record
class PrimeChangeOrderBatchDesignatedReviewer(Model):
    """``designated_reviewer`` of :class:`PrimeChangeOrderBatch`."""

    id: Id
    name: str | None = None


@record
class PrimeChangeOrderBatchExternalData(Model):
    """``external_data`` of :class:`PrimeChangeOrderBatch`."""

    origin_code: str | None = None
    origin_data: str | None = None
    origin_id: Id | None = None


@record
class PrimeChangeOrderBatchReviewedBy(Model):
    """``reviewed_by`` of :class:`PrimeChangeOrderBatch`."""

    id: Id
    name: str | None = None


class PrimeChangeOrderBatchFields(TypedDict, total=False):
    """Fields of :class:`PrimeChangeOrderBatchCreateInput` and :class:`PrimeChangeOrderBatchInput`."""

    description: str | None
    due_date: Date | str | None
    executed: bool | None
    invoiced_date: Date | str | None
    number: str | None
    paid_date: Date | str | None
    private: bool | None
    revised_substantial_completion_date: Date | str | None
    revision: int | None
    schedule_impact_amount: int | None
    signature_required: bool | None
    signed_change_order_received_date: Date | str | None
    status: str | None
    title: str | None
    designated_reviewer_id: Id | None
    change_order_ids: Sequence[Id] | None
    legacy_request_ids: Sequence[Id] | None
    change_event_attachment_ids: Sequence[Id] | None
    attachment_ids: Sequence[Id] | None
    drawing_revision_ids: Sequence[Id] | None
    file_version_ids: Sequence[Id] | None
    form_ids: Sequence[Id] | None
    image_ids: Sequence[Id] | None
    upload_ids: Sequence[Id] | None
    document_management_document_revision_ids: Sequence[Id] | None


class PrimeChangeOrderBatchCreateInput(PrimeChangeOrderBatchFields):
    """``change_order_batch`` in the body of ``create``."""

    contract_id: Id


class PrimeChangeOrderBatchInput(PrimeChangeOrderBatchFields, total=False):
    """``change_order_batch`` in the body of ``update``."""

    contract_id: Id | None


class PrimeChangeOrderBatchFilters(TypedDict, total=False):
    """Query filters of ``prime_contracts.prime_change_order_batches.list``."""

    id: Id | Sequence[Id]
    change_order_id: Id | Sequence[Id]
    contract_id: Id | Sequence[Id]
    updated_at: DateRange
    status: str | Sequence[str]


class PrimeChangeOrderBatchesResource(Resource):
    """Prime change order batches (Prime Contracts)."""

    __slots__ = ()

    @overload
    async def create(
        self,
        *,
        change_order_batch: PrimeChangeOrderBatchCreateInput,
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> PrimeChangeOrderBatch: ...
    @overload
    def create(
        self, *, change_order_batch: PrimeChangeOrderBatchInput, **others: Any
    ) -> RequiredFields[Literal["contract_id"]]: ...
    @overload
    async def create(
        self,
        *,
        change_order_batch: Mapping[str, Any],
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> PrimeChangeOrderBatch: ...
    @overloaded
    async def create(
        self,
        *,
        change_order_batch: PrimeChangeOrderBatchCreateInput | Mapping[str, Any],
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> PrimeChangeOrderBatch:
        """Create a prime change order batch.

        POST /rest/v1.0/projects/{project_id}/prime_change_order_batches
        https://developers.procore.com/reference/rest/v1/prime-change-order-batches?version=1.0#create-prime-change-order-batch

        Args:
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.

        Returns:
            :class:`PrimeChangeOrderBatch`.
        """
        return await self._one(
            PrimeChangeOrderBatch,
            "POST",
            "/rest/v1.0/projects/{project_id}/prime_change_order_batches",
            {"project_id": project_id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={"change_order_batch": change_order_batch},
            dates="change_order_batch.due_date change_order_batch.invoiced_date change_order_batch.paid_date change_order_batch.revised_substantial_completion_date change_order_batch.signed_change_order_received_date",
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a prime change order batch.

        DELETE /rest/v1.0/projects/{project_id}/prime_change_order_batches/{id}
        https://developers.procore.com/reference/rest/v1/prime-change-order-batches?version=1.0#delete-prime-change-order-batch

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/prime_change_order_batches/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> PrimeChangeOrderBatch:
        """Return a prime change order batch.

        GET /rest/v1.0/projects/{project_id}/prime_change_order_batches/{id}
        https://developers.procore.com/reference/rest/v1/prime-change-order-batches?version=1.0#show-prime-change-order-batch

        Returns:
            :class:`PrimeChangeOrderBatch`.
        """
        return await self._one(
            PrimeChangeOrderBatch,
            "GET",
            "/rest/v1.0/projects/{project_id}/prime_change_order_batches/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        sort: Literal["id", "created_at", "-id", "-created_at"] | Unset = UNSET,
        filters: PrimeChangeOrderBatchFilters = OMITTED,
        **options: Unpack[Options],
    ) -> Pages[PrimeChangeOrderBatch]:
        """Return all prime change order batches.

        GET /rest/v1.0/projects/{project_id}/prime_change_order_batches
        https://developers.procore.com/reference/rest/v1/prime-change-order-batches?version=1.0#show-all-prime-change-order-batches

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`PrimeChangeOrderBatch`.
        """
        return self._pages(
            PrimeChangeOrderBatch,
            "/rest/v1.0/projects/{project_id}/prime_change_order_batches",
            {"project_id": project_id},
            options,
            query={"sort": sort, "filters": filters},
            pager=Pager.UNPAGED,
        )

    async def update(
        self,
        *,
        id: Id,
        change_order_batch: PrimeChangeOrderBatchInput | Mapping[str, Any],
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> PrimeChangeOrderBatch:
        """Update a prime change order batch.

        PATCH /rest/v1.0/projects/{project_id}/prime_change_order_batches/{id}
        https://developers.procore.com/reference/rest/v1/prime-change-order-batches?version=1.0#update-prime-change-order-batch

        Args:
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.

        Returns:
            :class:`PrimeChangeOrderBatch`.
        """
        return await self._one(
            PrimeChangeOrderBatch,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/prime_change_order_batches/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={"change_order_batch": change_order_batch},
            dates="change_order_batch.due_date change_order_batch.invoiced_date change_order_batch.paid_date change_order_batch.revised_substantial_completion_date change_order_batch.signed_change_order_received_date",
        )
