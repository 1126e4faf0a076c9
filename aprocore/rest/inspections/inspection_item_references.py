"""Inspection item references (Inspections)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, DateRange, Options, Pages, Resource, Unset

__all__ = [
    "InspectionItemReference",
    "InspectionItemReferenceAttachment",
    "InspectionItemReferenceFilters",
    "InspectionItemReferencePayload",
    "InspectionItemReferencesResource",
]


@record
class InspectionItemReference(Model):
    """What Procore tells of inspection item references."""

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
    """What ``filters`` takes; names that are not here pass as well."""

    id: Id | Sequence[Id]
    item_id: Id | Sequence[Id]
    created_at: DateRange
    updated_at: DateRange


class InspectionItemReferencesResource(Resource):
    """Inspection item references (Inspections).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            sort: what to sort by; a minus before it turns the order round.
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
