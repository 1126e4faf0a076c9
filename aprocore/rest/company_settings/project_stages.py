"""Project stages (Company Settings)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset


@record
class ProjectStage(Model):
    """A project stage."""

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
    """``project_stage`` in a request body."""

    is_bidding_stage: bool | None
    name: str | None
    category: (
        Literal[
            "pre_construction", "course_of_construction", "post_construction", "completed", "not_awarded", "canceled"
        ]
        | None
    )


class ProjectStagesResource(Resource):
    """Project stages (Company Settings)."""

    __slots__ = ()

    async def create(
        self, *, project_stage: ProjectStageInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> ProjectStage:
        """Create a project stage.

        POST /rest/v1.0/companies/{company_id}/project_stages
        https://developers.procore.com/reference/rest/v1/project-stages?version=1.0#create-project-stage

        Returns:
            :class:`ProjectStage`.
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
        """Delete a project stage.

        DELETE /rest/v1.0/companies/{company_id}/project_stages/{id}
        https://developers.procore.com/reference/rest/v1/project-stages?version=1.0#delete-project-stage

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/project_stages/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> ProjectStage:
        """Return a project stage.

        GET /rest/v1.0/companies/{company_id}/project_stages/{id}
        https://developers.procore.com/reference/rest/v1/project-stages?version=1.0#show-project-stage

        Returns:
            :class:`ProjectStage`.
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
        https://developers.procore.com/reference/rest/v1/project-stages?version=1.0#list-project-stages

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectStage`.
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
        """Update a project stage.

        PATCH /rest/v1.0/companies/{company_id}/project_stages/{id}
        https://developers.procore.com/reference/rest/v1/project-stages?version=1.0#update-project-stage

        Returns:
            :class:`ProjectStage`.
        """
        return await self._one(
            ProjectStage,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/project_stages/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"project_stage": project_stage},
        )
