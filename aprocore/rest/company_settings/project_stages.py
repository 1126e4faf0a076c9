"""Project stages (Company Settings)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "ProjectStage",
    "ProjectStageInput",
    "ProjectStagesResource",
]


@record
class ProjectStage(Model):
    """What Procore tells of project stages."""

    id: Id | None = None
    name: str | None = None
    is_bidding_stage: bool | None = None
    is_concept_stage: bool | None = None
    category: str | None = None
    readonly: bool | None = None
    default_stage: bool | None = None
    hideable: bool | None = None
    has_rfi_prefixes: bool | None = None
    project_stage_has_children: bool | None = None


class ProjectStageInput(TypedDict, total=False):
    """What is sent as ``project_stage``."""

    is_bidding_stage: bool | None
    name: str | None
    category: (
        Literal[
            "pre_construction", "course_of_construction", "post_construction", "completed", "not_awarded", "canceled"
        ]
        | None
    )


class ProjectStagesResource(Resource):
    """Project stages (Company Settings).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self, *, project_stage: ProjectStageInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> ProjectStage:
        """Create project stage.

        POST /rest/v1.0/companies/{company_id}/project_stages
        """
        return await self._one(
            ProjectStage,
            "POST",
            "/rest/v1.0/companies/{company_id}/project_stages",
            {"company_id": company_id},
            options,
            body={"project_stage": project_stage},
        )

    async def delete(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> None:
        """Delete project stage.

        DELETE /rest/v1.0/companies/{company_id}/project_stages/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/project_stages/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> ProjectStage:
        """Show project stage.

        GET /rest/v1.0/companies/{company_id}/project_stages/{id}
        """
        return await self._one(
            ProjectStage,
            "GET",
            "/rest/v1.0/companies/{company_id}/project_stages/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ProjectStage]:
        """List project stages.

        GET /rest/v1.0/companies/{company_id}/project_stages

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            ProjectStage,
            "/rest/v1.0/companies/{company_id}/project_stages",
            {"company_id": company_id},
            options,
            query={"page": page, "project_id": project_id},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        project_stage: ProjectStageInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ProjectStage:
        """Update project stage.

        PATCH /rest/v1.0/companies/{company_id}/project_stages/{id}
        """
        return await self._one(
            ProjectStage,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/project_stages/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"project_stage": project_stage},
        )
