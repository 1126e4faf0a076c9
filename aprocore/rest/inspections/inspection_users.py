"""Inspection users (Inspections)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pages, Resource, Unset


@record
class InspectionUser(Model):
    """An inspection user."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    vendor: InspectionUserVendor | None = None
    potential_assignee: bool | None = None
    potential_point_of_contact: bool | None = None
    potential_distribution_member: bool | None = None
    default_distribution_member: bool | None = None


@record
class InspectionUserVendor(Model):
    """``vendor`` of :class:`InspectionUser`."""

    id: Id | None = None
    name: str | None = None


class InspectionUserFilters(TypedDict, total=False):
    """Query filters of ``inspections.inspection_users.list``."""

    vendor_id: Id | Sequence[Id]
    potential_assignee: bool
    potential_distribution_member: bool
    potential_point_of_contact: bool


class InspectionUsersResource(Resource):
    """Inspection users (Inspections)."""

    __slots__ = ()

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["name", "-name"] | Unset = UNSET,
        filters: InspectionUserFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[InspectionUser]:
        """List inspection users.

        GET /rest/v1.1/projects/{project_id}/checklist/users
        https://developers.procore.com/reference/rest/v1/inspection-users?version=1.1#list-inspection-users

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`InspectionUser`.
        """
        return self._pages(
            InspectionUser,
            "/rest/v1.1/projects/{project_id}/checklist/users",
            {"project_id": project_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )
