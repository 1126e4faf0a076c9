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
    "ChecklistSectionInput",
    "ChecklistSectionItemsAttributeInput",
    "ChecklistSectionListSection",
    "ChecklistSectionListSectionFilters",
    "ChecklistSectionsResource",
]


@record
class ChecklistSection(Model):
    """What Procore tells of checklist sections."""

    id: Id | None = None
    name: str | None = None
    position: int | None = None
    list_id: Id | None = None
    not_applicable: bool | None = None
    template_section_id: Id | None = None
    updated_at: DateTime | None = None


@record
class ChecklistSectionListSection(Model):
    """What :meth:`ChecklistSectionsResource.list_list_sections` gives."""

    id: Id | None = None
    name: str | None = None
    position: int | None = None
    template_section_id: Id | None = None
    updated_at: DateTime | None = None


class ChecklistSectionInput(TypedDict, total=False):
    """What is sent as ``section``."""

    name: str | None
    position: int | None
    not_applicable: bool | None
    items_attributes: Sequence[ChecklistSectionItemsAttributeInput] | None


class ChecklistSectionItemsAttributeInput(TypedDict, total=False):
    """What is sent as ``items_attributes``."""

    name: Any
    position: Any
    status: Any


class ChecklistSectionFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    id: Id | Sequence[Id]
    updated_at: DateRange
    list_id: Id | Sequence[Id]


class ChecklistSectionListSectionFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    id: Id | Sequence[Id]
    updated_at: DateRange
    list_id: Id | Sequence[Id]


class ChecklistSectionsResource(Resource):
    """Checklist sections (Inspections).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @deprecated("Procore says that POST /rest/v1.0/checklist/lists/{list_id}/sections is not to be used any more.")
    async def create(
        self, *, list_id: Id, section: ChecklistSectionInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ChecklistSection:
        """Create checklist section.

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

    @deprecated(
        "Procore says that DELETE /rest/v1.0/checklist/lists/{list_id}/sections/{id} is not to be used any more."
    )
    async def delete(self, *, list_id: Id, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete checklist section.

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
        """Show checklist section.

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
        sort: Literal["position", "-position"] | Unset = UNSET,
        filters: ChecklistSectionListSectionFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ChecklistSectionListSection]:
        """List checklist (inspection) sections.

        GET /rest/v1.0/projects/{project_id}/checklist/list_sections

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            sort: what to sort by; a minus before it turns the order round.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
        sort: Literal["position", "-position"] | Unset = UNSET,
        filters: ChecklistSectionFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ChecklistSection]:
        """List recycled checklist (inspection) sections.

        GET /rest/v1.1/projects/{project_id}/recycle_bin/checklist/list_sections

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            sort: what to sort by; a minus before it turns the order round.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
    ) -> ChecklistSection:
        """Toggle checklist section not applicable status.

        PUT /rest/v1.0/checklist/lists/{list_id}/sections/{section_id}/toggle_not_applicable
        """
        return await self._one(
            ChecklistSection,
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
    ) -> ChecklistSection:
        """Toggle checklist section not applicable status.

        PATCH /rest/v1.0/checklist/lists/{list_id}/sections/{section_id}/toggle_not_applicable
        """
        return await self._one(
            ChecklistSection,
            "PATCH",
            "/rest/v1.0/checklist/lists/{list_id}/sections/{section_id}/toggle_not_applicable",
            {"list_id": list_id, "section_id": section_id},
            options,
            body={"project_id": self._scoped("project_id", project_id), "not_applicable": not_applicable},
        )

    @deprecated(
        "Procore says that PATCH /rest/v1.0/checklist/lists/{list_id}/sections/{id} is not to be used any more."
    )
    async def update(
        self,
        *,
        list_id: Id,
        id: Id,
        section: ChecklistSectionInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ChecklistSection:
        """Update checklist section.

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
