"""Project observation types (Observations)."""

# Generated; do not edit.

from __future__ import annotations

from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pages, Resource, Unset


@record
class ProjectObservationType(Model):
    """A project observation type."""

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
    """``observation_type`` in a request body."""

    name: str | None
    category: str | None
    observations_category_id: Id | None
    active: bool | None
    parent_id: Id | None


class ProjectObservationTypeFilters(TypedDict, total=False):
    """Query filters of ``observations.project_observation_types.list``."""

    active: bool


class ProjectObservationTypesResource(Resource):
    """Project observation types (Observations)."""

    __slots__ = ()

    async def create(
        self,
        *,
        observation_type: ProjectObservationTypeInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ProjectObservationType:
        """Create a project observation type.

        POST /rest/v1.0/projects/{project_id}/observation_types
        https://developers.procore.com/reference/rest/v1/project-observation-types?version=1.0#create-project-observation-type

        Returns:
            :class:`ProjectObservationType`.
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
        """Delete a project observation type.

        DELETE /rest/v1.0/projects/{project_id}/observation_types/{id}
        https://developers.procore.com/reference/rest/v1/project-observation-types?version=1.0#delete-project-observation-type

        Returns:
            None.
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
        https://developers.procore.com/reference/rest/v1/project-observation-types?version=1.0#list-project-observation-types

        Args:
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectObservationType`.
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
        """Update a project observation type.

        PATCH /rest/v1.0/projects/{project_id}/observation_types/{id}
        https://developers.procore.com/reference/rest/v1/project-observation-types?version=1.0#update-project-observation-type

        Returns:
            :class:`ProjectObservationType`.
        """
        return await self._one(
            ProjectObservationType,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/observation_types/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"observation_type": observation_type},
        )
