"""Specification sections (Specifications)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pager, Pages, Resource, Unset, some

__all__ = [
    "SpecificationSection",
    "SpecificationSectionFilters",
    "SpecificationSectionInput",
    "SpecificationSectionsResource",
]


@record
class SpecificationSection(Model):
    """What Procore tells of specification sections (Specifications)."""

    id: Id | None = None
    number: str | None = None
    description: str | None = None
    label: str | None = None
    current_revision_id: Id | None = None


class SpecificationSectionInput(TypedDict, total=False):
    number: str | None
    description: str | None
    specification_section_division_id: Id | None


class SpecificationSectionFilters(TypedDict, total=False):
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
        """Create Specification Section for a Project.

        POST /rest/v1.0/specification_sections
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
        sort: Literal["number"] | Unset = UNSET,
        filters: SpecificationSectionFilters | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Pages[SpecificationSection]:
        """List Specification Sections.

        GET /rest/v1.0/specification_sections
        """
        return self._pages(
            SpecificationSection,
            "/rest/v1.0/specification_sections",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "sort": sort, "filters": filters},
            pager=Pager.UNPAGED,
        )
