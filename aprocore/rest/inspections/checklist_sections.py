"""Checklist sections (Inspections)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Options, Pages, Resource, Unset, deprecated

__all__ = [
    "ChecklistSection",
    "ChecklistSectionFilters",
    "ChecklistSectionListSection",
    "ChecklistSectionListSectionFilters",
    "ChecklistSectionSectionInput",
    "ChecklistSectionSectionItemsAttributeInput",
    "ChecklistSectionToggleNotApplicableResult",
    "ChecklistSectionToggleNotApplicableWithPatchResult",
    "ChecklistSectionsResource",
]


@record
class ChecklistSection(Model):
    """What Procore tells of checklist sections (Inspections)."""

    id: Id | None = None
    name: str | None = None
    position: int | None = None
    list_id: Id | None = None
    not_applicable: bool | None = None
    template_section_id: Id | None = None
    updated_at: DateTime | None = None


@record
class ChecklistSectionListSection(Model):
    """What Procore tells of checklist sections (Inspections)."""

    id: Id | None = None
    name: str | None = None
    position: int | None = None
    template_section_id: Id | None = None
    updated_at: DateTime | None = None


@record
class ChecklistSectionToggleNotApplicableResult(Model):
    """What Procore tells of checklist sections (Inspections)."""

    id: Id | None = None
    name: str | None = None
    position: int | None = None
    list_id: Id | None = None
    not_applicable: bool | None = None


@record
class ChecklistSectionToggleNotApplicableWithPatchResult(Model):
    """What Procore tells of checklist sections (Inspections)."""

    id: Id | None = None
    name: str | None = None
    position: int | None = None
    list_id: Id | None = None
    not_applicable: bool | None = None


class ChecklistSectionSectionInput(TypedDict, total=False):
    name: str | None
    position: int | None
    not_applicable: bool | None
    items_attributes: Sequence[ChecklistSectionSectionItemsAttributeInput] | None


class ChecklistSectionSectionItemsAttributeInput(TypedDict, total=False):
    name: Any
    position: Any
    status: Any


class ChecklistSectionFilters(TypedDict, total=False):
    id: Id | Sequence[Id]
    updated_at: DateRange
    list_id: Id | Sequence[Id]


class ChecklistSectionListSectionFilters(TypedDict, total=False):
    id: Id | Sequence[Id]
    updated_at: DateRange
    list_id: Id | Sequence[Id]


class ChecklistSectionsResource(Resource):
    """Checklist sections (Inspections)."""

    __slots__ = ()

    @deprecated("Procore says that it is not to be used any more.")
    async def create(
        self,
        *,
        list_id: Id,
        section: ChecklistSectionSectionInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ChecklistSection:
        """Create Checklist Section.

        POST /rest/v1.0/checklist/lists/{list_id}/sections
        """
        return await self._one(
            ChecklistSection,
            "POST",
            "/rest/v1.0/checklist/lists/{list_id}/sections",
            {"list_id": list_id},
            options,
            body={"project_id": self._scoped("project_id", project_id), "section": section},
        )

    @deprecated("Procore says that it is not to be used any more.")
    async def delete(self, *, list_id: Id, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete Checklist Section.

        DELETE /rest/v1.0/checklist/lists/{list_id}/sections/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/checklist/lists/{list_id}/sections/{id}",
            {"list_id": list_id, "id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def get(
        self, *, list_id: Id, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ChecklistSection:
        """Show Checklist Section.

        GET /rest/v1.0/checklist/lists/{list_id}/sections/{id}
        """
        return await self._one(
            ChecklistSection,
            "GET",
            "/rest/v1.0/checklist/lists/{list_id}/sections/{id}",
            {"list_id": list_id, "id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    def list_list_sections(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["position"] | Unset = UNSET,
        filters: ChecklistSectionListSectionFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ChecklistSectionListSection]:
        """List Checklist (Inspection) Sections.

        GET /rest/v1.0/projects/{project_id}/checklist/list_sections
        """
        return self._pages(
            ChecklistSectionListSection,
            "/rest/v1.0/projects/{project_id}/checklist/list_sections",
            {"project_id": project_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_recycled(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["position"] | Unset = UNSET,
        filters: ChecklistSectionFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ChecklistSection]:
        """List Recycled Checklist (Inspection) Sections.

        GET /rest/v1.1/projects/{project_id}/recycle_bin/checklist/list_sections
        """
        return self._pages(
            ChecklistSection,
            "/rest/v1.1/projects/{project_id}/recycle_bin/checklist/list_sections",
            {"project_id": project_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def toggle_not_applicable(
        self,
        *,
        list_id: Id,
        section_id: Id,
        not_applicable: bool,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ChecklistSectionToggleNotApplicableResult:
        """Toggle Checklist Section Not Applicable status.

        PUT /rest/v1.0/checklist/lists/{list_id}/sections/{section_id}/toggle_not_applicable
        """
        return await self._one(
            ChecklistSectionToggleNotApplicableResult,
            "PUT",
            "/rest/v1.0/checklist/lists/{list_id}/sections/{section_id}/toggle_not_applicable",
            {"list_id": list_id, "section_id": section_id},
            options,
            body={"project_id": self._scoped("project_id", project_id), "not_applicable": not_applicable},
        )

    async def toggle_not_applicable_with_patch(
        self,
        *,
        list_id: Id,
        section_id: Id,
        not_applicable: bool,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ChecklistSectionToggleNotApplicableWithPatchResult:
        """Toggle Checklist Section Not Applicable status.

        PATCH /rest/v1.0/checklist/lists/{list_id}/sections/{section_id}/toggle_not_applicable
        """
        return await self._one(
            ChecklistSectionToggleNotApplicableWithPatchResult,
            "PATCH",
            "/rest/v1.0/checklist/lists/{list_id}/sections/{section_id}/toggle_not_applicable",
            {"list_id": list_id, "section_id": section_id},
            options,
            body={"project_id": self._scoped("project_id", project_id), "not_applicable": not_applicable},
        )

    @deprecated("Procore says that it is not to be used any more.")
    async def update(
        self,
        *,
        list_id: Id,
        id: Id,
        section: ChecklistSectionSectionInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ChecklistSection:
        """Update Checklist Section.

        PATCH /rest/v1.0/checklist/lists/{list_id}/sections/{id}
        """
        return await self._one(
            ChecklistSection,
            "PATCH",
            "/rest/v1.0/checklist/lists/{list_id}/sections/{id}",
            {"list_id": list_id, "id": id},
            options,
            body={"project_id": self._scoped("project_id", project_id), "section": section},
        )
