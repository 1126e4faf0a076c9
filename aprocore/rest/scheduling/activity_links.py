"""Activity links (Scheduling)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, DateRange, Pages, Resource, ScopedOptions, Unset


@record
class ActivityLink(Model):
    """An activity link."""

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
    """Query filters of ``scheduling.activity_links.list``."""

    id: Id | Sequence[Id]
    from_activity: str | Sequence[str]
    to_activity: str | Sequence[str]
    updated_at: DateRange


class ActivityLinksResource(Resource):
    """Activity links (Scheduling)."""

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
        """Return an activity link by ID.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/schedules/{schedule_id}/activity_links/{activity_link_id}
        https://developers.procore.com/reference/rest/activity-links?version=2.0#get-activity-link-by-id

        Returns:
            :class:`ActivityLink`.
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
        https://developers.procore.com/reference/rest/activity-links?version=2.0#list-activity-links

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ActivityLink`.
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
