"""Activity links (Scheduling)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, DateRange, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "ActivityLink",
    "ActivityLinkFilters",
    "ActivityLinksResource",
]


@record
class ActivityLink(Model):
    """What Procore tells of activity links."""

    id: Id | None = None
    from_activity: str | None = None
    to_activity: str | None = None
    relationship_type: str | None = None
    lag: float | None = None
    lag_unit: str | None = None
    lag_display_unit: str | None = None
    active: bool | None = None
    schedule_id: Id | None = None
    project_id: Id | None = None
    company_id: Id | None = None
    created_at: str | None = None
    created_by: str | None = None
    updated_at: str | None = None
    updated_by: str | None = None


class ActivityLinkFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    id: Id | Sequence[Id]
    from_activity: str | Sequence[str]
    to_activity: str | Sequence[str]
    updated_at: DateRange


class ActivityLinksResource(Resource):
    """Activity links (Scheduling).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def get(
        self,
        *,
        schedule_id: Id,
        activity_link_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ActivityLink:
        """Get activity link by ID.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/schedules/{schedule_id}/activity_links/{activity_link_id}
        """
        return await self._one(
            ActivityLink,
            "GET",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/schedules/{schedule_id}/activity_links/{activity_link_id}",
            {
                "company_id": company_id,
                "project_id": project_id,
                "schedule_id": schedule_id,
                "activity_link_id": activity_link_id,
            },
            options,
        )

    def list(
        self,
        *,
        schedule_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        sort: Literal[
            "id", "from_activity", "to_activity", "updated_at", "-id", "-from_activity", "-to_activity", "-updated_at"
        ]
        | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: ActivityLinkFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ActivityLink]:
        """List activity links.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/schedules/{schedule_id}/activity_links

        Await it for the first page, or go through all items with ``async for``.

        Args:
            sort: what to sort by; a minus before it turns the order round.
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            ActivityLink,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/schedules/{schedule_id}/activity_links",
            {"company_id": company_id, "project_id": project_id, "schedule_id": schedule_id},
            options,
            query={"sort": sort, "page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )
