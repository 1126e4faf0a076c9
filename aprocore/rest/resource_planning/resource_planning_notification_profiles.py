"""Resource planning notification profiles (Resource Planning)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pager, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "ResourcePlanningNotificationProfile",
    "ResourcePlanningNotificationProfilesResource",
]


@record
class ResourcePlanningNotificationProfile(Model):
    """What Procore tells of resource planning notification profiles."""

    id: Id | None = None
    company_id: Id | None = None
    name: str | None = None
    assigned_as_project_role: bool | None = None
    assignment_created: str | None = None
    assignment_deleted: str | None = None
    assignment_edited: str | None = None
    assignment_ending: str | None = None
    assignment_starting: str | None = None
    person_existence_changed: bool | None = None
    person_groups_changed: bool | None = None
    person_status_changed: bool | None = None
    person_tag_expiring: bool | None = None
    person_tag_warning: bool | None = None
    project_existence_changed: bool | None = None
    project_groups_changed: bool | None = None
    project_status_changed: bool | None = None
    request_created: str | None = None
    request_deleted: str | None = None
    request_edited: str | None = None
    request_ending: str | None = None
    request_filled: str | None = None
    request_starting: str | None = None


class ResourcePlanningNotificationProfilesResource(Resource):
    """Resource planning notification profiles (Resource Planning).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        starting_after: str | Unset = UNSET,
        starting_before: str | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ResourcePlanningNotificationProfile]:
        """Get resource planning notification profiles.

        GET /rest/v1.0/workforce-planning/v2/companies/{company_id}/notification-profiles

        Await it for the first page, or go through all items with ``async for``.

        Args:
            per_page: items of a page; as many as are safe where it is left out.
        """
        return self._pages(
            ResourcePlanningNotificationProfile,
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/notification-profiles",
            {"company_id": company_id},
            options,
            query={"starting_after": starting_after, "starting_before": starting_before},
            enveloped=True,
            per_page=per_page,
            pager=Pager.STARTING_AFTER,
        )
