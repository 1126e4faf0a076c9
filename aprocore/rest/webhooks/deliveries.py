"""Deliveries (Webhooks)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Pager, Pages, Resource, ScopedOptions, Unset


@record
class Delivery(Model):
    """A delivery."""

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
    """Query parameters ``filter[…]`` of ``webhooks.deliveries.list_for_company``, ``webhooks.deliveries.list_for_project``."""

    status: (
        Literal["succeeded", "failed", "discarded", "enqueued", "retrying"]
        | Sequence[Literal["succeeded", "failed", "discarded", "enqueued", "retrying"]]
    )
    resource_name: str | Sequence[str]
    event_type: str | Sequence[str]
    start: DateRange
    end: DateRange


class DeliveryFilters(TypedDict, total=False):
    """Query filters of ``webhooks.deliveries.list``."""

    status: str | Sequence[str]


class DeliveriesResource(Resource):
    """Deliveries (Webhooks)."""

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
        https://developers.procore.com/reference/rest/v1/deliveries?version=1.0#list-webhooks-deliveries

        Args:
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 100.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Delivery`.
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
        https://developers.procore.com/reference/rest/deliveries?version=2.0#list-company-webhooks-deliveries

        Args:
            filter: Query parameters ``filter[…]``; other names are sent too.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Delivery`.
        """
        return self._pages(
            Delivery,
            "/rest/v2.0/companies/{company_id}/webhooks/hooks/{hook_id}/deliveries",
            {"company_id": company_id, "hook_id": hook_id},
            options,
            query={"page": page, "filter": filter},
            dates="filter.start filter.end",
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
        https://developers.procore.com/reference/rest/deliveries?version=2.0#list-project-webhooks-deliveries

        Args:
            filter: Query parameters ``filter[…]``; other names are sent too.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Delivery`.
        """
        return self._pages(
            Delivery,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/webhooks/hooks/{hook_id}/deliveries",
            {"company_id": company_id, "project_id": project_id, "hook_id": hook_id},
            options,
            query={"page": page, "filter": filter},
            dates="filter.start filter.end",
            per_page=per_page,
            concurrency=concurrency,
        )
