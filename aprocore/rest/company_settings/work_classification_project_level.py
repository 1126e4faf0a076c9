"""Work classification: project level (Company Settings)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset


@record
class WorkClassificationProjectLevel(Model):
    """A work classification (project level)."""

    id: Id
    name: str | None = None
    abbreviation: str | None = None
    company_id: Id | None = None
    deletable: bool | None = None
    company_visible: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    created_by_id: Id | None = None
    project_ids: list[Id] | None = None


@record
class WorkClassificationProjectLevelInitialSetup(Model):
    """Returned by :meth:`WorkClassificationProjectLevelResource.create_initial_setup`."""

    id: Id
    name: str | None = None
    abbreviation: str | None = None
    company_id: Id | None = None
    deletable: bool | None = None
    company_visible: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    created_by_id: Id | None = None
    project_ids: list[Id] | None = None


class WorkClassificationInput(TypedDict, total=False):
    """``work_classification`` in a request body."""

    is_active: bool | None
    name: str | None
    abbreviation: str | None


class WorkClassificationProjectLevelResource(Resource):
    """Work classification: project level (Company Settings)."""

    __slots__ = ()

    async def bulk_update(
        self,
        *,
        work_classification: WorkClassificationInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> WorkClassificationProjectLevel:
        """Update all classification.

        PATCH /rest/v1.0/projects/{project_id}/work_classifications/bulk_update
        https://developers.procore.com/reference/rest/v1/work-classification---project-level?version=1.0#update-all-classification

        Returns:
            :class:`WorkClassificationProjectLevel`.
        """
        return await self._one(
            WorkClassificationProjectLevel,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/work_classifications/bulk_update",
            {"project_id": project_id},
            options,
            body={"work_classification": work_classification},
        )

    async def create(
        self,
        *,
        work_classification: WorkClassificationInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> WorkClassificationProjectLevel:
        """Create a new classification.

        POST /rest/v1.0/projects/{project_id}/work_classifications
        https://developers.procore.com/reference/rest/v1/work-classification---project-level?version=1.0#create-a-new-classification

        Returns:
            :class:`WorkClassificationProjectLevel`.
        """
        return await self._one(
            WorkClassificationProjectLevel,
            "POST",
            "/rest/v1.0/projects/{project_id}/work_classifications",
            {"project_id": project_id},
            options,
            body={"work_classification": work_classification},
        )

    async def create_initial_setup(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Sequence[WorkClassificationProjectLevelInitialSetup]:
        """Create company classifications for project.

        POST /rest/v1.0/projects/{project_id}/work_classifications/initial_setup
        https://developers.procore.com/reference/rest/v1/work-classification---project-level?version=1.0#create-company-classifications-for-project

        Returns:
            A list of :class:`WorkClassificationProjectLevelInitialSetup`.
        """
        return await self._many(
            WorkClassificationProjectLevelInitialSetup,
            "POST",
            "/rest/v1.0/projects/{project_id}/work_classifications/initial_setup",
            {"project_id": project_id},
            options,
        )

    async def delete(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> WorkClassificationProjectLevel:
        """Delete a classification.

        DELETE /rest/v1.0/projects/{project_id}/work_classifications/{id}
        https://developers.procore.com/reference/rest/v1/work-classification---project-level?version=1.0#delete-a-classification

        Returns:
            :class:`WorkClassificationProjectLevel`.
        """
        return await self._one(
            WorkClassificationProjectLevel,
            "DELETE",
            "/rest/v1.0/projects/{project_id}/work_classifications/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> WorkClassificationProjectLevel:
        """Return a classification.

        GET /rest/v1.0/projects/{project_id}/work_classifications/{id}
        https://developers.procore.com/reference/rest/v1/work-classification---project-level?version=1.0#show-classification

        Returns:
            :class:`WorkClassificationProjectLevel`.
        """
        return await self._one(
            WorkClassificationProjectLevel,
            "GET",
            "/rest/v1.0/projects/{project_id}/work_classifications/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[WorkClassificationProjectLevel]:
        """List all classifications.

        GET /rest/v1.0/projects/{project_id}/work_classifications
        https://developers.procore.com/reference/rest/v1/work-classification---project-level?version=1.0#list-all-classifications

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`WorkClassificationProjectLevel`.
        """
        return self._pages(
            WorkClassificationProjectLevel,
            "/rest/v1.0/projects/{project_id}/work_classifications",
            {"project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        work_classification: WorkClassificationInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> WorkClassificationProjectLevel:
        """Update a classification.

        PATCH /rest/v1.0/projects/{project_id}/work_classifications/{id}
        https://developers.procore.com/reference/rest/v1/work-classification---project-level?version=1.0#update-a-classification

        Returns:
            :class:`WorkClassificationProjectLevel`.
        """
        return await self._one(
            WorkClassificationProjectLevel,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/work_classifications/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"work_classification": work_classification},
        )
