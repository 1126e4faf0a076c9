"""Project observation types (Observations)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pages, Resource, Unset

__all__ = [
    "ProjectObservationType",
    "ProjectObservationTypeFilters",
    "ProjectObservationTypeInput",
    "ProjectObservationTypesResource",
]


@record
class ProjectObservationType(Model):
    """What Procore tells of project observation types."""

    id: Id | None = None
    name: str | None = None
    localized_name: str | None = None
    category: str | None = None
    category_key: str | None = None
    category_id: Id | None = None
    name_translations: str | None = None
    active: bool | None = None
    company_active: bool | None = None
    parent_inactive: bool | None = None
    in_use: bool | None = None
    kind: str | None = None


class ProjectObservationTypeInput(TypedDict, total=False):
    """What is sent as ``observation_type``."""

    name: str | None
    category: str | None
    observations_category_id: Id | None
    active: bool | None
    parent_id: Id | None


class ProjectObservationTypeFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    active: bool


class ProjectObservationTypesResource(Resource):
    """Project observation types (Observations).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self,
        *,
        observation_type: ProjectObservationTypeInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ProjectObservationType:
        """Create project observation type.

        POST /rest/v1.0/projects/{project_id}/observation_types
        """
        return await self._one(
            ProjectObservationType,
            "POST",
            "/rest/v1.0/projects/{project_id}/observation_types",
            {"project_id": project_id},
            options,
            body={"observation_type": observation_type},
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete project observation type.

        DELETE /rest/v1.0/projects/{project_id}/observation_types/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/observation_types/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: ProjectObservationTypeFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectObservationType]:
        """List project observation types.

        GET /rest/v1.0/projects/{project_id}/observation_types

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            ProjectObservationType,
            "/rest/v1.0/projects/{project_id}/observation_types",
            {"project_id": project_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        observation_type: ProjectObservationTypeInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ProjectObservationType:
        """Update project observation type.

        PATCH /rest/v1.0/projects/{project_id}/observation_types/{id}
        """
        return await self._one(
            ProjectObservationType,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/observation_types/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"observation_type": observation_type},
        )
