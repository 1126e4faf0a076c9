"""Checklist sections (Inspections)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Options, Pages, Resource, Unset, deprecated


@record
class ChecklistSection(Model):
    """A checklist section."""

    id: Id | None = None
    name: str | None = None
    position: int | None = None
    list_id: Id | None = None
    not_applicable: bool | None = None
    template_section_id: Id | None = None
    updated_at: DateTime | None = None


@record
class ChecklistSectionListSection(Model):
    """Returned by :meth:`ChecklistSectionsResource.list_list_sections`."""

    id: Id | None = None
    name: str | None = None
    position: int | None = None
    template_section_id: Id | None = None
    updated_at: DateTime | None = None


class ChecklistSectionInput(TypedDict, total=False):
    """``section`` in a request body."""

    name: str | None
    position: int | None
    not_applicable: bool | None
    items_attributes: Sequence[ChecklistSectionItemsAttributeInput] | None


class ChecklistSectionItemsAttributeInput(TypedDict, total=False):
    """``items_attributes`` in a request body."""

    name: Any
    position: Any
    status: Any


class ChecklistSectionFilters(TypedDict, total=False):
    """Query filters of ``inspections.checklist_sections.list_recycled``."""

    id: Id | Sequence[Id]
    updated_at: DateRange
    list_id: Id | Sequence[Id]


class ChecklistSectionListSectionFilters(TypedDict, total=False):
    """Query filters of ``inspections.checklist_sections.list_list_sections``."""

    id: Id | Sequence[Id]
    updated_at: DateRange
    list_id: Id | Sequence[Id]


class ChecklistSectionsResource(Resource):
    """Checklist sections (Inspections)."""

    __slots__ = ()

    @deprecated("POST /rest/v1.0/checklist/lists/{list_id}/sections is deprecated by Procore.")
    async def create(
        self, *, list_id: Id, section: ChecklistSectionInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ChecklistSection:
        """Create a checklist section.

        POST /rest/v1.0/checklist/lists/{list_id}/sections
        https://developers.procore.com/reference/rest/v1/checklist-sections?version=1.0#create-checklist-section

        Returns:
            :class:`ChecklistSection`.
        """
        return await self._one(
            ChecklistSection,
            "POST",
            "/rest/v1.0/checklist/lists/{list_id}/sections",
            {"list_id": list_id},
            options,
            body={"project_id": self._scoped("project_id", project_id), "section": section},
        )

    @deprecated("DELETE /rest/v1.0/checklist/lists/{list_id}/sections/{id} is deprecated by Procore.")
    async def delete(self, *, list_id: Id, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a checklist section.

        DELETE /rest/v1.0/checklist/lists/{list_id}/sections/{id}
        https://developers.procore.com/reference/rest/v1/checklist-sections?version=1.0#delete-checklist-section

        Returns:
            None.
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
        """Return a checklist section.

        GET /rest/v1.0/checklist/lists/{list_id}/sections/{id}
        https://developers.procore.com/reference/rest/v1/checklist-sections?version=1.0#show-checklist-section

        Returns:
            :class:`ChecklistSection`.
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
        https://developers.procore.com/reference/rest/v1/checklist-sections?version=1.0#list-checklist-inspection-sections

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChecklistSectionListSection`.
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
        https://developers.procore.com/reference/rest/v1/checklist-sections?version=1.1#list-recycled-checklist-inspection-sections

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChecklistSection`.
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
        """Toggle a checklist section not applicable status.

        PUT /rest/v1.0/checklist/lists/{list_id}/sections/{section_id}/toggle_not_applicable
        https://developers.procore.com/reference/rest/v1/checklist-sections?version=1.0#toggle-checklist-section-not-applicable-status

        Returns:
            :class:`ChecklistSection`.
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
        """Toggle a checklist section not applicable status.

        PATCH /rest/v1.0/checklist/lists/{list_id}/sections/{section_id}/toggle_not_applicable
        https://developers.procore.com/reference/rest/v1/checklist-sections?version=1.0#toggle-checklist-section-not-applicable-status

        Returns:
            :class:`ChecklistSection`.
        """
        return await self._one(
            ChecklistSection,
            "PATCH",
            "/rest/v1.0/checklist/lists/{list_id}/sections/{section_id}/toggle_not_applicable",
            {"list_id": list_id, "section_id": section_id},
            options,
            body={"project_id": self._scoped("project_id", project_id), "not_applicable": not_applicable},
        )

    @deprecated("PATCH /rest/v1.0/checklist/lists/{list_id}/sections/{id} is deprecated by Procore.")
    async def update(
        self,
        *,
        list_id: Id,
        id: Id,
        section: ChecklistSectionInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ChecklistSection:
        """Update a checklist section.

        PATCH /rest/v1.0/checklist/lists/{list_id}/sections/{id}
        https://developers.procore.com/reference/rest/v1/checklist-sections?version=1.0#update-checklist-section

        Returns:
            :class:`ChecklistSection`.
        """
        return await self._one(
            ChecklistSection,
            "PATCH",
            "/rest/v1.0/checklist/lists/{list_id}/sections/{id}",
            {"list_id": list_id, "id": id},
            options,
            body={"project_id": self._scoped("project_id", project_id), "section": section},
        )
