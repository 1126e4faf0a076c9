"""Checklist item observations (Inspections)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Options, Pages, Resource, Unset

__all__ = [
    "ChecklistItemObservation",
    "ChecklistItemObservationCreatedBy",
    "ChecklistItemObservationFilters",
    "ChecklistItemObservationsResource",
]


@record
class ChecklistItemObservation(Model):
    """What Procore tells of checklist item observations."""

    id: Id | None = None
    checklist_item_id: Id | None = None
    checklist_list_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    created_by: ChecklistItemObservationCreatedBy | None = None


@record
class ChecklistItemObservationCreatedBy(Model):
    """``created_by`` of :class:`ChecklistItemObservation`."""

    id: Id | None = None
    name: str | None = None
    login: str | None = None
    company_name: str | None = None


class ChecklistItemObservationFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    id: Id | Sequence[Id]
    item_id: Id | Sequence[Id]
    created_at: DateRange
    updated_at: DateRange


class ChecklistItemObservationsResource(Resource):
    """Checklist item observations (Inspections).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["created_at", "-created_at"] | Unset = UNSET,
        filters: ChecklistItemObservationFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ChecklistItemObservation]:
        """List checklist item observations.

        GET /rest/v1.0/projects/{project_id}/checklist/list_item_observations

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            sort: what to sort by; a minus before it turns the order round.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            ChecklistItemObservation,
            "/rest/v1.0/projects/{project_id}/checklist/list_item_observations",
            {"project_id": project_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )
