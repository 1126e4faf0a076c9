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
    "ProjectObservationTypeObservationTypeInput",
    "ProjectObservationTypesResource",
]


@record
class ProjectObservationType(Model):
    """What Procore tells of project observation types (Observations)."""

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


class ProjectObservationTypeObservationTypeInput(TypedDict, total=False):
    name: str | None
    category: str | None
    observations_category_id: Id | None
    active: bool | None
    parent_id: Id | None


class ProjectObservationTypeFilters(TypedDict, total=False):
    active: bool


class ProjectObservationTypesResource(Resource):
    """Project observation types (Observations)."""

    __slots__ = ()

    async def create(
        self,
        *,
        observation_type: ProjectObservationTypeObservationTypeInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ProjectObservationType:
        """Create Project Observation Type.

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
        """Delete Project Observation Type.

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
        """List Project Observation Types.

        GET /rest/v1.0/projects/{project_id}/observation_types
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
        observation_type: ProjectObservationTypeObservationTypeInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ProjectObservationType:
        """Update Project Observation Type.

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
