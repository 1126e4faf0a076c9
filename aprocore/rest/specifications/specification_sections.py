"""Specification sections (Specifications)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pager, Pages, Resource, Unset, some


@record
class SpecificationSection(Model):
    """A specification section."""

    id: Id | None = None
    number: str | None = None
    description: str | None = None
    label: str | None = None
    current_revision_id: Id | None = None


class SpecificationSectionInput(TypedDict, total=False):
    """``specification_section`` in a request body."""

    number: str | None
    description: str | None
    specification_section_division_id: Id | None


class SpecificationSectionFilters(TypedDict, total=False):
    """Query filters of ``specifications.specification_sections.list``."""

    id: Id | Sequence[Id]


class SpecificationSectionsResource(Resource):
    """Specification sections (Specifications)."""

    __slots__ = ()

    async def create(
        self,
        *,
        specification_section: SpecificationSectionInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> SpecificationSection:
        """Create a specification section for a project.

        POST /rest/v1.0/specification_sections
        https://developers.procore.com/reference/rest/v1/specification-sections?version=1.0#create-specification-section-for-a-project

        Returns:
            :class:`SpecificationSection`.
        """
        return await self._one(
            SpecificationSection,
            "POST",
            "/rest/v1.0/specification_sections",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
            body=some({"specification_section": specification_section}),
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        sort: Literal["number", "-number"] | Unset = UNSET,
        filters: SpecificationSectionFilters | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Pages[SpecificationSection]:
        """List specification sections.

        GET /rest/v1.0/specification_sections
        https://developers.procore.com/reference/rest/v1/specification-sections?version=1.0#list-specification-sections

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; other names are sent too.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`SpecificationSection`.
        """
        return self._pages(
            SpecificationSection,
            "/rest/v1.0/specification_sections",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "sort": sort, "filters": filters},
            pager=Pager.UNPAGED,
        )
