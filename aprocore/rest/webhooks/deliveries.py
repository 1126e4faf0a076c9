"""Deliveries (Webhooks)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Pager, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "DeliveriesResource",
    "Delivery",
    "DeliveryEvent",
    "DeliveryFilterQuery",
    "DeliveryFilters",
    "DeliveryMetadata",
    "DeliveryPayload",
]


@record
class Delivery(Model):
    """What Procore tells of deliveries."""

    id: Id | None = None
    event: DeliveryEvent | None = None
    event_id: Id | None = None
    outcome: str | None = None
    response_body: str | None = None
    response_error: str | None = None
    started_at: DateTime | None = None
    completed_at: DateTime | None = None
    response_status: int | None = None
    response_headers: Mapping[str, Any] | None = None
    status: str | None = None
    payload: DeliveryPayload | None = None
    delivery_attempts: list[list[Any]] | None = None


@record
class DeliveryEvent(Model):
    """``event`` of :class:`Delivery`."""

    id: Id | None = None
    user_id: Id | None = None
    timestamp: DateTime | None = None
    resource_name: str | None = None
    resource_id: Id | None = None
    project_id: Id | None = None
    ulid: str | None = None
    event_type: str | None = None
    company_id: Id | None = None
    api_version: str | None = None
    metadata: DeliveryMetadata | None = None


@record
class DeliveryMetadata(Model):
    """``metadata`` of :class:`DeliveryEvent`."""

    source_user_id: Id | None = None
    source_company_id: Id | None = None
    source_project_id: Id | None = None
    source_application_id: Id | None = None
    source_operation_id: Id | None = None


@record
class DeliveryPayload(Model):
    """``payload`` of :class:`Delivery`."""

    id: Id | None = None
    ulid: Any = None
    timestamp: Any = None
    metadata: Any = None
    user_id: Id | None = None
    company_id: Id | None = None
    project_id: Id | None = None
    api_version: Any = None
    event_type: Any = None
    resource_name: Any = None
    resource_id: Id | None = None


class DeliveryFilterQuery(TypedDict, total=False):
    """What ``filter`` takes; names that are not here pass as well."""

    status: (
        Literal["succeeded", "failed", "discarded", "enqueued", "retrying"]
        | Sequence[Literal["succeeded", "failed", "discarded", "enqueued", "retrying"]]
    )
    resource_name: str | Sequence[str]
    event_type: str | Sequence[str]
    start: DateRange
    end: DateRange


class DeliveryFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    status: str | Sequence[str]


class DeliveriesResource(Resource):
    """Deliveries (Webhooks).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    def list(
        self,
        *,
        hook_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page_start: int | Unset = UNSET,
        filters: DeliveryFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Delivery]:
        """List webhooks deliveries.

        GET /rest/v1.0/webhooks/hooks/{hook_id}/deliveries

        Await it for the first page, or go through all items with ``async for``.

        Args:
            per_page: items of a page; as many as are safe where it is left out.
        """
        return self._pages(
            Delivery,
            "/rest/v1.0/webhooks/hooks/{hook_id}/deliveries",
            {"hook_id": hook_id},
            options,
            query={"company_id": company_id, "project_id": project_id, "page_start": page_start, "filters": filters},
            per_page=per_page,
            pager=Pager.AFTER_LAST,
        )

    def list_for_company(
        self,
        *,
        hook_id: Id,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filter: DeliveryFilterQuery | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Delivery]:
        """List company webhooks deliveries.

        GET /rest/v2.0/companies/{company_id}/webhooks/hooks/{hook_id}/deliveries

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            Delivery,
            "/rest/v2.0/companies/{company_id}/webhooks/hooks/{hook_id}/deliveries",
            {"company_id": company_id, "hook_id": hook_id},
            options,
            query={"page": page, "filter": filter},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_for_project(
        self,
        *,
        hook_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filter: DeliveryFilterQuery | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Delivery]:
        """List project webhooks deliveries.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/webhooks/hooks/{hook_id}/deliveries

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            Delivery,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/webhooks/hooks/{hook_id}/deliveries",
            {"company_id": company_id, "project_id": project_id, "hook_id": hook_id},
            options,
            query={"page": page, "filter": filter},
            per_page=per_page,
            concurrency=concurrency,
        )
