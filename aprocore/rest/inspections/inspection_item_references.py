"""Inspection item references (Inspections)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, DateRange, Options, Pages, Resource, Unset


@record
class InspectionItemReference(Model):
    """An inspection item reference."""

    id: Id | None = None
    template_id: Id | None = None
    item_id: Id | None = None
    payload: InspectionItemReferencePayload | None = None
    type: str | None = None
    created_at: str | None = None
    updated_at: str | None = None


@record
class InspectionItemReferenceAttachment(Model):
    """``attachment`` of :class:`InspectionItemReferencePayload`."""

    id: Id | None = None
    url: str | None = None
    thumbnail_url: str | None = None
    name: str | None = None
    content_type: str | None = None


@record
class InspectionItemReferencePayload(Model):
    """``payload`` of :class:`InspectionItemReference`."""

    attachment: InspectionItemReferenceAttachment | None = None


class InspectionItemReferenceFilters(TypedDict, total=False):
    """Query filters of ``inspections.inspection_item_references.list``."""

    id: Id | Sequence[Id]
    item_id: Id | Sequence[Id]
    created_at: DateRange
    updated_at: DateRange


class InspectionItemReferencesResource(Resource):
    """Inspection item references (Inspections)."""

    __slots__ = ()

    def list(
        self,
        *,
        inspection_id: Id,
        project_id: Id | Unset = UNSET,
        sort: Literal["created_at", "updated_at", "-created_at", "-updated_at"] | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: InspectionItemReferenceFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[InspectionItemReference]:
        """List inspection item references.

        GET /rest/v1.0/projects/{project_id}/inspections/{inspection_id}/item_references
        https://developers.procore.com/reference/rest/v1/inspection-item-references?version=1.0#list-inspection-item-references

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`InspectionItemReference`.
        """
        return self._pages(
            InspectionItemReference,
            "/rest/v1.0/projects/{project_id}/inspections/{inspection_id}/item_references",
            {"project_id": project_id, "inspection_id": inspection_id},
            options,
            query={"sort": sort, "page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )
