"""Resource planning notification profiles (Resource Planning)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pager, Pages, Resource, ScopedOptions, Unset


@record
class ResourcePlanningNotificationProfile(Model):
    """A resource planning notification profile."""

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
    """Resource planning notification profiles (Resource Planning)."""

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
        """Return resource planning notification profiles.

        GET /rest/v1.0/workforce-planning/v2/companies/{company_id}/notification-profiles
        https://developers.procore.com/reference/rest/v1/resource-planning-notification-profiles?version=1.0#get-resource-planning-notification-profiles

        Args:
            starting_after: A UUID.
            starting_before: A UUID.
            per_page: Items per page.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ResourcePlanningNotificationProfile`.
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
