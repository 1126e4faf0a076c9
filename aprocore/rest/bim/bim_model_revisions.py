"""Bim model revisions (BIM)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...types import Id
from .._base import UNSET, Options, Pages, Resource, Unset

__all__ = [
    "BimModelRevisionFilters",
    "BimModelRevisionsResource",
]


class BimModelRevisionFilters(TypedDict, total=False):
    id: Id | Sequence[Id]
    bim_file_id: Id | Sequence[Id]
    bim_model_id: Id | Sequence[Id]
    publish_status: Literal["unpublished", "ready"] | Sequence[Literal["unpublished", "ready"]]


class BimModelRevisionsResource(Resource):
    """Bim model revisions (BIM)."""

    __slots__ = ()

    async def create(
        self, *, bim_model_revision: Any, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Any:
        """Create BIM Model Revision.

        POST /rest/v1.0/bim_model_revisions
        """
        return await self._any(
            "POST",
            "/rest/v1.0/bim_model_revisions",
            {},
            options,
            body={"project_id": self._scoped("project_id", project_id), "bim_model_revision": bim_model_revision},
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete BIM Model Revision.

        DELETE /rest/v1.0/bim_model_revisions/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/bim_model_revisions/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def get(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        view: Literal["compact", "normal", "extended"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Any:
        """Show BIM Model Revision.

        GET /rest/v1.0/bim_model_revisions/{id}
        """
        return await self._any(
            "GET",
            "/rest/v1.0/bim_model_revisions/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id), "view": view},
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        view: Literal["compact", "normal", "extended"] | Unset = UNSET,
        sort: Literal["revision"] | Unset = UNSET,
        filters: BimModelRevisionFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Any]:
        """List BIM Model Revisions.

        GET /rest/v1.0/bim_model_revisions
        """
        return self._pages(
            None,
            "/rest/v1.0/bim_model_revisions",
            {},
            options,
            query={
                "project_id": self._scoped("project_id", project_id),
                "page": page,
                "view": view,
                "sort": sort,
                "filters": filters,
            },
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self, *, id: Id, bim_model_revision: Any, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Any:
        """Update BIM Model Revision.

        PATCH /rest/v1.0/bim_model_revisions/{id}
        """
        return await self._any(
            "PATCH",
            "/rest/v1.0/bim_model_revisions/{id}",
            {"id": id},
            options,
            body={"project_id": self._scoped("project_id", project_id), "bim_model_revision": bim_model_revision},
        )
