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
    """What Procore tells of specification sections."""

    id: Id | None = None
    number: str | None = None
    description: str | None = None
    label: str | None = None
    current_revision_id: Id | None = None


class SpecificationSectionInput(TypedDict, total=False):
    """What is sent as ``specification_section``."""

    number: str | None
    description: str | None
    specification_section_division_id: Id | None


class SpecificationSectionFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    id: Id | Sequence[Id]


class SpecificationSectionsResource(Resource):
    """Specification sections (Specifications).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self,
        *,
        specification_section: SpecificationSectionInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> SpecificationSection:
        """Create specification section for a project.

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
        sort: Literal["number", "-number"] | Unset = UNSET,
        filters: SpecificationSectionFilters | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Pages[SpecificationSection]:
        """List specification sections.

        GET /rest/v1.0/specification_sections

        Await it for the first page, or go through all items with ``async for``.

        Args:
            sort: what to sort by; a minus before it turns the order round.
        """
        return self._pages(
            SpecificationSection,
            "/rest/v1.0/specification_sections",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "sort": sort, "filters": filters},
            pager=Pager.UNPAGED,
        )
