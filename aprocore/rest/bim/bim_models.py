"""Bim models (BIM)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...types import Id
from .._base import UNSET, Options, Pages, Resource, Unset

__all__ = [
    "BimModelFilters",
    "BimModelInput",
    "BimModelsResource",
]


class BimModelInput(TypedDict, total=False):
    title: str | None
    auto_publish: bool | None


class BimModelFilters(TypedDict, total=False):
    id: Id | Sequence[Id]
    bim_file_id: Id | Sequence[Id]
    has_revisions: bool
    search: str | Sequence[str]


class BimModelsResource(Resource):
    """Bim models (BIM)."""

    __slots__ = ()

    async def create(
        self,
        *,
        bim_model: BimModelInput,
        project_id: Id | Unset = UNSET,
        view: Literal["compact", "normal", "extended"] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> Any:
        """Create BIM Model.

        POST /rest/v1.0/bim_models
        """
        return await self._any(
            "POST",
            "/rest/v1.0/bim_models",
            {},
            options,
            body={"project_id": self._scoped("project_id", project_id), "view": view, "bim_model": bim_model},
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete BIM Model.

        DELETE /rest/v1.0/bim_models/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/bim_models/{id}",
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
        """Show BIM Model.

        GET /rest/v1.0/bim_models/{id}
        """
        return await self._any(
            "GET",
            "/rest/v1.0/bim_models/{id}",
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
        sort: Literal["title", "suitability", "last_published_by", "last_published_at"] | Unset = UNSET,
        filters: BimModelFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Any]:
        """List BIM Models.

        GET /rest/v1.0/bim_models
        """
        return self._pages(
            None,
            "/rest/v1.0/bim_models",
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
        self, *, id: Id, bim_model: BimModelInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Any:
        """Update BIM Model.

        PATCH /rest/v1.0/bim_models/{id}
        """
        return await self._any(
            "PATCH",
            "/rest/v1.0/bim_models/{id}",
            {"id": id},
            options,
            body={"project_id": self._scoped("project_id", project_id), "bim_model": bim_model},
        )
