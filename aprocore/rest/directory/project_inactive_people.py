"""Project inactive people (Directory)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...types import Id
from .._base import UNSET, Options, Pages, Resource, Unset

__all__ = [
    "ProjectInactivePeopleResource",
    "ProjectInactivePersonFilters",
]


class ProjectInactivePersonFilters(TypedDict, total=False):
    is_employee: bool
    reference_users_only: bool
    without_reference_users: bool
    include_company_people: bool
    search: str | Sequence[str]
    connected: bool
    vendor_id: Id | Sequence[Id]
    job_title: str | Sequence[str]
    country_code: str | Sequence[str]
    state_code: str | Sequence[str]
    trade_id: Id | Sequence[Id]
    permission_template_id: Id | Sequence[Id]


class ProjectInactivePeopleResource(Resource):
    """Project inactive people (Directory)."""

    __slots__ = ()

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        view: Literal["extended", "normal", "web"] | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["name", "vendor_name", "job_title", "permission_template"] | Unset = UNSET,
        filters: ProjectInactivePersonFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Any]:
        """List Inactive Project People.

        GET /rest/v1.0/projects/{project_id}/people/inactive
        """
        return self._pages(
            None,
            "/rest/v1.0/projects/{project_id}/people/inactive",
            {"project_id": project_id},
            options,
            query={"view": view, "page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )
