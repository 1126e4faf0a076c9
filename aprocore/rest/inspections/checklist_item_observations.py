"""Checklist item observations (Inspections)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Options, Pages, Resource, Unset


@record
class ChecklistItemObservation(Model):
    """A checklist item observation."""

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
    """Query filters of ``inspections.checklist_item_observations.list``."""

    id: Id | Sequence[Id]
    item_id: Id | Sequence[Id]
    created_at: DateRange
    updated_at: DateRange


class ChecklistItemObservationsResource(Resource):
    """Checklist item observations (Inspections)."""

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
        https://developers.procore.com/reference/rest/v1/checklist-item-observations?version=1.0#list-checklist-item-observations

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChecklistItemObservation`.
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
