"""Inspection users (Inspections)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pages, Resource, Unset

__all__ = [
    "InspectionUser",
    "InspectionUserFilters",
    "InspectionUserVendor",
    "InspectionUsersResource",
]


@record
class InspectionUser(Model):
    """What Procore tells of inspection users."""

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
    """What ``filters`` takes; names that are not here pass as well."""

    vendor_id: Id | Sequence[Id]
    potential_assignee: bool
    potential_distribution_member: bool
    potential_point_of_contact: bool


class InspectionUsersResource(Resource):
    """Inspection users (Inspections).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            sort: what to sort by; a minus before it turns the order round.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
