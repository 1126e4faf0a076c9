"""Work classification: project level (Company Settings)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset

__all__ = [
    "WorkClassificationInput",
    "WorkClassificationProjectLevel",
    "WorkClassificationProjectLevelInitialSetup",
    "WorkClassificationProjectLevelResource",
]


@record
class WorkClassificationProjectLevel(Model):
    """What Procore tells of work classification: project level."""

    id: Id | None = None
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
    """What :meth:`WorkClassificationProjectLevelResource.create_initial_setup` gives."""

    id: Id | None = None
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
    """What is sent as ``work_classification``."""

    is_active: bool | None
    name: str | None
    abbreviation: str | None


class WorkClassificationProjectLevelResource(Resource):
    """Work classification: project level (Company Settings).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

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
        """Show classification.

        GET /rest/v1.0/projects/{project_id}/work_classifications/{id}
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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
        """
        return await self._one(
            WorkClassificationProjectLevel,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/work_classifications/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"work_classification": work_classification},
        )
